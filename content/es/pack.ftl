# Las palabras del paquete incluido, en español. Cada nombre sale de un id de pack.json.

pack-title = ¿Liderar o gestionar?
pack-lede = Un cuestionario para quienes desarrollan software. Las tres partes llevan unos ocho minutos. No envía nada de lo que respondes.
pack-gates-name = la certificación PMP
pack-gates = Las reglas son las de la certificación Project Management Professional (PMP), que, según el artículo, «puede mejorar tus posibilidades» de conseguir un puesto de liderazgo. Ninguno de los dos puestos la exige.
pack-caveat = Cada empresa es distinta, y una misma persona puede ocupar los dos puestos. Ninguno de los dos es un ascenso respecto al otro.

## Puestos

role-technical_lead = Líder técnico
role-technical_lead-owner = Del líder técnico
role-technical_lead-tends = Lo técnico
role-technical_lead-side = hacia lo técnico
role-engineering_manager = Engineering manager
role-engineering_manager-owner = Del engineering manager
role-engineering_manager-tends = Las personas
role-engineering_manager-side = hacia las personas
both-owner = De ambos puestos
leaning-both = Algunas empresas los reúnen en un solo puesto, el de tech lead manager, y hay quien pasa de un puesto al otro y vuelve.

## Distingue los puestos: el caso, el motivo, la línea para releer, la otra cara

k01 = Alguien del equipo no avanza con el código y necesita ayuda con la programación misma.
k01-reason = El líder técnico ayuda a su equipo con la parte técnica del trabajo. Programar es el primer ejemplo del artículo.
k01-recall = Ayudar con el código corresponde al líder técnico.

k02 = Empieza un proyecto nuevo. Alguien explica al equipo qué se va a construir.
k02-reason = El artículo se lo atribuye al líder técnico. La palabra que usa es «puede»: no siempre tiene que hacerlo.
k02-recall = Explicar los proyectos nuevos corresponde al líder técnico, según el artículo.

k03 = Después de un lanzamiento, los usuarios encuentran errores. Alguien dirige la búsqueda de la causa.
k03-reason = Diagnosticar los fallos es tarea del líder técnico. Los lanzamientos de producto están entre los problemas que nombra el artículo.
k03-recall = Encontrar la causa de los errores corresponde al líder técnico.

k04 = Alguien hace una auditoría de seguridad para ver qué conviene mejorar.
k04-reason = Las auditorías de seguridad son una de las nueve tareas que el artículo asigna al líder técnico. Sirven para encontrar qué mejorar.
k04-recall = Las auditorías de seguridad corresponden al líder técnico, según el artículo.

k05 = Se está cambiando un sistema. Alguien supervisa la modificación.
k05-reason = Supervisar los cambios en los sistemas es una de las nueve tareas que el artículo asigna al líder técnico.
k05-recall = Supervisar los cambios en los sistemas corresponde al líder técnico, según el artículo.

k06 = Alguien analiza qué necesitan los usuarios y busca aplicaciones que les sirvan.
k06-reason = Es una de las nueve tareas que el artículo asigna al líder técnico.
k06-recall = Las necesidades de los usuarios corresponden al líder técnico, según el artículo.

k07 = Alguien comprueba que el software y las aplicaciones del equipo estén al día.
k07-reason = Comprobar las actualizaciones es una de las nueve tareas que el artículo asigna al líder técnico.
k07-recall = Comprobar las actualizaciones corresponde al líder técnico, según el artículo.

k08 = En este trabajo es más probable ocuparse directamente de las tareas del día a día.
k08-reason = El artículo traza aquí la línea: el líder técnico hace trabajo práctico y el engineering manager mira a largo plazo. Una escala profesional pública coincide en que los líderes técnicos programan más.
k08-recall = El trabajo práctico del día a día corresponde más al líder técnico.

k09 = La empresa se reúne entre departamentos. Una persona habla en nombre del equipo.
k09-reason = Lo habitual es que el engineering manager represente al equipo ante el resto de la empresa. Los líderes técnicos también mantienen el contacto con otros equipos, pero eso es otra cosa.
k09-recall = Hablar en nombre del equipo corresponde al engineering manager.

k10 = Alguien responde ante la empresa por los plazos del equipo.
k10-reason = El artículo hace responsable de los plazos del equipo al engineering manager. El líder técnico ayuda a cumplirlos.
k10-recall = Responder por los plazos corresponde al engineering manager.
k10-other-side = El artículo también pide a los líderes técnicos que los proyectos se terminen «a tiempo» y que gestionen muchos a la vez «sin dejar de cumplir los plazos». Responder por la fecha y cumplirla son dos cosas distintas.

k11 = Alguien tiene el encargo de hacer crecer el negocio mediante el trabajo del equipo.
k11-reason = El artículo nombra el crecimiento del negocio junto a los plazos del equipo. El engineering manager responde por ambos.
k11-recall = El crecimiento del negocio corresponde al engineering manager.

k12 = Alguien determina qué objetivos debería tener el equipo a largo plazo.
k12-reason = Ambos puestos fijan objetivos. El engineering manager mira más lejos: objetivos a largo plazo, frente a las tareas diarias del líder técnico.
k12-recall = Los objetivos a largo plazo corresponden al engineering manager.
k12-other-side = El mismo artículo atribuye al líder técnico los «objetivos finales de su equipo». Cada empresa es distinta, y una misma persona puede ocupar los dos puestos.

k13 = Un empleado ya no trabaja bien con sus colegas. Alguien tiene que gestionar la situación.
k13-reason = Gestionar a los empleados es más propio del engineering manager. Dos marcos de carrera públicos también le asignan las personas y su desempeño.
k13-recall = Gestionar a los empleados corresponde más al engineering manager.
k13-other-side = Según el artículo, el líder técnico también supervisa un equipo y delega su trabajo. Cada empresa es distinta, y una misma persona puede ocupar los dos puestos.

k14 = Este trabajo exige, sobre todo, excelentes habilidades de gestión de personas.
k14-reason = El artículo lo dice del engineering manager. El líder técnico se centra más en la tecnología que en gestionar personas.
k14-recall = Las excelentes habilidades de gestión de personas se le piden al engineering manager.

k15 = Este trabajo exige una gran capacidad de liderazgo.
k15-reason = El artículo lo dice de ambos puestos. Liderar forma parte de los dos.
k15-recall = Ambos puestos exigen una gran capacidad de liderazgo.

k16 = Este trabajo exige un gran dominio del desarrollo de software.
k16-reason = El artículo lo dice de ambos puestos.
k16-recall = Ambos puestos exigen un gran dominio del desarrollo de software.

k17 = Hay que contratar a alguien para un puesto de ingeniería.
k17-reason = El artículo incluye la contratación entre las tareas del líder técnico. Los marcos de carrera abiertos se la dan al engineering manager, y el líder técnico participa en las entrevistas.
k17-recall = En la práctica, contratar corresponde a ambos puestos: las fuentes difieren sobre quién es responsable.
k17-other-side = La respuesta del artículo es el líder técnico. En dos marcos de carrera públicos y en otros artículos, la contratación es responsabilidad del engineering manager.

k18 = Hay que terminar un proyecto a tiempo.
k18-reason = El engineering manager responde por los plazos del equipo. El líder técnico se ocupa de que los proyectos se terminen a tiempo.
k18-recall = Terminar a tiempo corresponde a ambos puestos.
k18-other-side = El artículo asigna los «plazos del equipo» al engineering manager. También dice a los líderes técnicos: «tu trabajo es asegurarte de que todo el mundo siga siendo productivo y termine los proyectos a tiempo».

k19 = Hay que fijar los objetivos del equipo.
k19-reason = El artículo asigna los objetivos finales al líder técnico y los objetivos a largo plazo al engineering manager. Por eso vale cualquier respuesta, y este caso no puntúa.
k19-recall = Fijar objetivos corresponde a ambos puestos.
k19-other-side = Lo que distingue a los dos es lo lejos que queda el objetivo. En una escala profesional pública, ambos puestos comparten el plan del sistema.

k20 = Hay que repartir el trabajo entre las personas del equipo.
k20-reason = El artículo incluye delegar entre las tareas del líder técnico. En la práctica lo hacen ambos puestos.
k20-recall = En la práctica, repartir el trabajo corresponde a ambos puestos.
k20-other-side = La respuesta del artículo es el líder técnico. En otros lugares, los líderes técnicos delegan el trabajo de sus proyectos y los engineering managers deciden quién trabaja en cada proyecto.

## Descubre tu inclinación: facetas

facet-focus = Enfoque
facet-focus-gloss = el sistema o el grupo
facet-horizon = Horizonte
facet-horizon-gloss = el trabajo de hoy o hacia dónde va
facet-craft_growth = Oficio o desarrollo
facet-craft_growth-gloss = el código o las carreras
facet-guide_represent = Guiar o representar
facet-guide_represent-gloss = hacia dentro o hacia fuera
facet-problem_plan = Problema o plan
facet-problem_plan-gloss = el fallo o la fecha

## Descubre tu inclinación: pares

p01-technical = Hacer que un servicio lento vaya rápido.
p01-people = Hacer que un equipo tenso trabaje bien unido.
p02-technical = Aprender a fondo un framework nuevo.
p02-people = Aprender qué mueve a cada persona del equipo.
p03-technical = Mejorar el diseño de un sistema.
p03-people = Mejorar la forma de trabajar de un grupo.
p04-technical = Averiguar cómo aguantaría un diseño propuesto.
p04-people = Averiguar cómo le va a alguien del equipo.
p05-technical = Ser la persona a quien preguntan por el código.
p05-people = Ser la persona a quien preguntan por el equipo.
p06-technical = Trabajar en una tarea que se entrega hoy.
p06-people = Pensar dónde debería estar el equipo dentro de dos años.
p07-technical = Tener terminado algo práctico al acabar el día.
p07-people = Preparar algo que dé frutos el año que viene.
p08-technical = Construir un prototipo con mis propias manos.
p08-people = Planificar las habilidades que el equipo necesitará el próximo año.
p09-technical = Resolver las dudas técnicas que surgen durante el día.
p09-people = Revisar el avance hacia los objetivos del equipo a largo plazo.
p10-technical = Dedicar casi toda la semana al trabajo práctico.
p10-people = Dedicar casi toda la semana a planes y conversaciones.
p11-technical = Revisar el código de alguien del equipo.
p11-people = Hablar con alguien del equipo sobre su desarrollo.
p12-technical = Trazar la estructura de un módulo nuevo.
p12-people = Trazar un plan de desarrollo con alguien del equipo.
p13-technical = Enseñar una técnica de programación.
p13-people = Acompañar a alguien en una decisión profesional.
p14-technical = Elevar el nivel de las pruebas del equipo.
p14-people = Defender el ascenso de alguien del equipo.
p15-technical = Programar código difícil en pareja con alguien del equipo.
p15-people = Mantener conversaciones uno a uno con regularidad.
p16-technical = Explicar al equipo cómo funciona un proyecto nuevo.
p16-people = Explicar a otros departamentos qué necesita el equipo.
p17-technical = Ayudar al equipo a acordar un enfoque técnico.
p17-people = Hablar por el equipo en una reunión de la empresa.
p18-technical = Escribir una guía técnica para el equipo.
p18-people = Escribir un informe sobre el equipo para la dirección.
p19-technical = Responder a una duda técnica de alguien del equipo.
p19-people = Responder a una pregunta de la dirección sobre el equipo.
p20-technical = Mostrar a alguien cómo encajan las piezas de un sistema.
p20-people = Conseguir el apoyo de otro departamento para el equipo.
p21-technical = Rastrear la causa de una caída del servicio.
p21-people = Acordar una fecha de entrega con otros equipos.
p22-technical = Arreglar un fallo que se resistía a todo el mundo.
p22-people = Recuperar el calendario de un proyecto retrasado.
p23-technical = Buscar los puntos débiles de un sistema.
p23-people = Buscar cómo puede el equipo ayudar a crecer al negocio.
p24-technical = Averiguar por qué falla una versión nueva.
p24-people = Decidir qué puede prometer el equipo este trimestre.
p25-technical = Repasar a fondo un registro de errores.
p25-people = Repasar a fondo el calendario del equipo.

## Descubre tu inclinación: valoraciones, dentro de «¿Cuánto te gustaría un trabajo en el que te dedicaras sobre todo a …?»

n1 = resolver problemas técnicos con tus propias manos
n2 = guiar a un equipo en sus decisiones técnicas
n3 = cuidar el desarrollo y el desempeño de las personas
n4 = representar a un equipo y responder por sus fechas

## Comprueba los requisitos: lo que se pregunta

field-education = ¿Cuál es el nivel de estudios más alto que has terminado?
field-education-help = Cuenta lo que ya terminaste; también vale un título equivalente de otro país o sistema.
field-education-name = nivel de estudios
field-education-if = tu nivel de estudios es { $value }
option-education-none = Sin diploma de secundaria
option-education-high_school = Diploma de secundaria (bachillerato)
option-education-associate = Técnico superior (associate degree)
option-education-bachelor = Grado universitario o licenciatura
option-education-master = Máster o maestría
option-education-doctorate = Doctorado

field-gac_accredited_degree = ¿Alguno de tus títulos (grado, licenciatura o más alto) es de un programa acreditado por el GAC del PMI?
field-gac_accredited_degree-help = El GAC (Global Accreditation Center) es el centro de acreditación del Project Management Institute (PMI) y acredita programas universitarios.
field-gac_accredited_degree-name = título de un programa acreditado
field-gac_accredited_degree-if = alguno de tus títulos es de un programa acreditado
field-gac_accredited_degree-if-not = ninguno de tus títulos es de un programa acreditado

field-pm_months = ¿Durante cuántos meses has dirigido proyectos?
field-pm_months-window = ¿Durante cuántos meses has dirigido proyectos en los últimos { $years } años?
field-pm_months-help = Liderar y dirigir cuentan, sea cual sea tu cargo; dos proyectos en un mismo mes son un mes.
field-pm_months-name = meses dirigiendo proyectos
field-pm_months-if = has dirigido proyectos durante { $value }
field-pm_months-periods = ¿De qué mes a qué mes dirigiste cada proyecto?
field-pm_months-periods-help = Cuentan el primer mes y el último, y cada mes cuenta una sola vez, por muchos proyectos que tuviera. El resultado dice después hasta cuándo cuentan tus meses.

field-pm_education_hours = ¿Cuántas horas de formación en gestión de proyectos tienes?
field-pm_education_hours-help = Cuenta las horas de cursos, sean de cuando sean; los libros y los exámenes de práctica por sí solos no cuentan.
field-pm_education_hours-name = horas de formación en gestión de proyectos
field-pm_education_hours-if = tienes { $value } de formación en gestión de proyectos

field-capm = ¿Tienes un CAPM vigente?
field-capm-help = El CAPM (Certified Associate in Project Management) es la certificación inicial del PMI y está vigente hasta que caduca.
field-capm-name = CAPM vigente
field-capm-if = tienes un CAPM vigente
field-capm-if-not = no tienes un CAPM vigente

field-accruing_pm_experience = ¿Diriges proyectos en tu trabajo actual?
field-accruing_pm_experience-help = Si es así, cada mes del calendario que venga suma un mes dirigiendo proyectos.
field-accruing_pm_experience-name = dirección de proyectos en la actualidad
field-accruing_pm_experience-if = ahora diriges proyectos
field-accruing_pm_experience-if-not = ahora no diriges proyectos
field-accruing_pm_experience-going-on = si sigues dirigiendo proyectos

field-degree_field = ¿De qué área es tu título?
field-degree_field-help = El artículo pone como ejemplos las ciencias de la computación y la ingeniería informática; si tienes varios títulos, elige el más cercano.
field-degree_field-name = área de tu título
option-degree_field-computing = Informática o computación, como ciencias de la computación o ingeniería informática
option-degree_field-other = Otra área

field-software_years = ¿Cuántos años has trabajado en desarrollo de software?
field-software_years-help = También cuentan otras profesiones relacionadas con la informática, y las fracciones de año.
field-software_years-name = años en desarrollo de software

field-current_job = ¿Cuál de estas opciones se parece más a tu trabajo actual?
field-current_job-help = Las tres primeras son los puestos iniciales que nombra el artículo.
field-current_job-name = trabajo actual
option-current_job-developer = Desarrollo de software
option-current_job-engineer = Ingeniería de software
option-current_job-programmer = Programación
option-current_job-other = Otro trabajo

field-path = Si buscaras un puesto de líder técnico, ¿dónde mirarías primero?
field-path-help = El artículo nombra las dos opciones y no prefiere ninguna.
field-path-name = dónde mirarías primero
option-path-internal = Donde trabajo ahora
option-path-external = En otra empresa

## Comprueba los requisitos: reglas

rule-set-article-2022 = PMP según las reglas del artículo, 2022
rule-set-article-2022-by = Según las reglas del artículo
rule-set-article-2022-note = Se basan en un solo artículo de 2022, no en el texto del propio PMI. El artículo dice tres y cinco años; este cuestionario los lee como 36 y 60 meses. El PMI decide y puede auditar una solicitud: consulta pmi.org.
route-article-2022-bachelor = Con grado universitario o licenciatura
route-article-2022-secondary = Con diploma de secundaria o título de técnico superior
requirement-article-2022-bachelor-degree = Un título universitario de cuatro años
requirement-article-2022-bachelor-months = 36 meses dirigiendo proyectos
requirement-article-2022-bachelor-hours = 35 horas de formación en gestión de proyectos
requirement-article-2022-bachelor-capm = Un CAPM
requirement-article-2022-secondary-diploma = Un diploma de secundaria o un título de técnico superior
requirement-article-2022-secondary-months = 60 meses dirigiendo proyectos
requirement-article-2022-secondary-hours = 35 horas de formación en gestión de proyectos
requirement-article-2022-secondary-capm = Un CAPM

rule-set-pmi-pre-2026 = PMP según las reglas del PMI anteriores a julio de 2026
rule-set-pmi-pre-2026-by = Según las reglas del PMI anteriores a julio de 2026
rule-set-pmi-pre-2026-note = Se basan en lo que otros sitios dicen de las reglas del PMI, no en la página del propio PMI. Algunos dicen que siguen vigentes; el esquema del PMI de julio de 2026, leído de segunda mano, dice otra cosa. El PMI decide y puede auditar una solicitud: consulta pmi.org.
route-pmi-pre-2026-gac = Con un título de un programa acreditado
route-pmi-pre-2026-bachelor = Con grado universitario o licenciatura
route-pmi-pre-2026-secondary = Con diploma de secundaria o título de técnico superior
requirement-pmi-pre-2026-gac-degree = Un grado universitario, una licenciatura o un título más alto
requirement-pmi-pre-2026-gac-accreditation = Un título de un programa acreditado por el GAC del PMI
requirement-pmi-pre-2026-gac-months = 24 meses dirigiendo proyectos
requirement-pmi-pre-2026-gac-hours = 35 horas de formación en gestión de proyectos
requirement-pmi-pre-2026-gac-capm = Un CAPM vigente
requirement-pmi-pre-2026-bachelor-degree = Un grado universitario o una licenciatura
requirement-pmi-pre-2026-bachelor-months = 36 meses dirigiendo proyectos
requirement-pmi-pre-2026-bachelor-hours = 35 horas de formación en gestión de proyectos
requirement-pmi-pre-2026-bachelor-capm = Un CAPM vigente
requirement-pmi-pre-2026-secondary-diploma = Un diploma de secundaria o un título de técnico superior
requirement-pmi-pre-2026-secondary-months = 60 meses dirigiendo proyectos
requirement-pmi-pre-2026-secondary-hours = 35 horas de formación en gestión de proyectos
requirement-pmi-pre-2026-secondary-capm = Un CAPM vigente

rule-set-pmi-2026 = PMP según las reglas del PMI desde julio de 2026
rule-set-pmi-2026-by = Según las reglas del PMI desde julio de 2026
rule-set-pmi-2026-note = Se basan en una transcripción pública del esquema del PMI de julio de 2026, con la que otras coinciden, no en la página del propio PMI. Otras páginas de esas fechas dicen que nada cambió: 36 o 60 meses en los últimos 8 años. El PMI decide y puede auditar una solicitud: consulta pmi.org.
route-pmi-2026-gac = Con un título de un programa acreditado
route-pmi-2026-bachelor = Con grado universitario o licenciatura
route-pmi-2026-associate = Con título de técnico superior
route-pmi-2026-secondary = Con diploma de secundaria
requirement-pmi-2026-gac-degree = Un grado universitario, una licenciatura o un título más alto
requirement-pmi-2026-gac-accreditation = Un título de un programa acreditado por el GAC del PMI
requirement-pmi-2026-gac-months = 24 meses dirigiendo proyectos
requirement-pmi-2026-gac-hours = 35 horas de formación en gestión de proyectos
requirement-pmi-2026-gac-capm = Un CAPM vigente
requirement-pmi-2026-bachelor-degree = Un grado universitario o una licenciatura
requirement-pmi-2026-bachelor-months = 36 meses dirigiendo proyectos
requirement-pmi-2026-bachelor-hours = 35 horas de formación en gestión de proyectos
requirement-pmi-2026-bachelor-capm = Un CAPM vigente
requirement-pmi-2026-associate-degree = Un título de técnico superior
requirement-pmi-2026-associate-months = 48 meses dirigiendo proyectos
requirement-pmi-2026-associate-hours = 35 horas de formación en gestión de proyectos
requirement-pmi-2026-associate-capm = Un CAPM vigente
requirement-pmi-2026-secondary-diploma = Un diploma de secundaria
requirement-pmi-2026-secondary-months = 60 meses dirigiendo proyectos
requirement-pmi-2026-secondary-hours = 35 horas de formación en gestión de proyectos
requirement-pmi-2026-secondary-capm = Un CAPM vigente

## Comprueba los requisitos: los cuatro pasos del artículo

rule-set-technical-lead-2022 = Camino a líder técnico, en los cuatro pasos del artículo
rule-set-technical-lead-2022-by = Según los cuatro pasos del artículo
rule-set-technical-lead-2022-note = El artículo de 2022 dice qué busca la mayoría de las empresas, así que aquí nada es obligatorio y no se saca ninguna conclusión. Solo pone título al grupo de las habilidades técnicas; los nombres de los otros tres grupos son de este cuestionario.
step-degree = Obtén un grado universitario o una licenciatura
step-certification = Busca una certificación
step-skills = Desarrolla las habilidades esenciales
step-experience = Gana experiencia profesional
item-bachelor-degree = La mayoría de las empresas pide un grado universitario o una licenciatura en un área afín, como la informática.
item-student-activities = Mientras estudias, participa en organizaciones estudiantiles del área y busca prácticas profesionales en un sector técnico.
item-certification = Una certificación en tu área te distingue, y el PMP es una que «puede mejorar tus posibilidades».
item-technical-skills = Técnicas: programación, sistemas móviles o web, principios de seguridad y scripts de shell, para encontrar y arreglar problemas.
item-leadership-skills = De liderazgo (el título es nuestro): motivar y guiar al equipo, y lograr que los proyectos se terminen a tiempo.
item-communication-skills = De comunicación (el título es nuestro): dar instrucciones claras y fijar expectativas, por escrito y de palabra.
item-organizational-skills = De organización (el título es nuestro): gestionar muchos proyectos a la vez, cumplir los plazos y tomar decisiones.
item-software-experience = La mayoría de las empresas busca experiencia en desarrollo de software o en una profesión afín.
item-extra-initiative = En el trabajo, ofrécete para más tareas, propón encargarte de un proyecto nuevo, ayuda a los demás y aporta soluciones nuevas.
requirement-technical-lead-2022-bachelor-degree-level = Un grado universitario o una licenciatura
requirement-technical-lead-2022-bachelor-degree-field = Un título en informática
requirement-technical-lead-2022-software-experience-years = Algo de experiencia en desarrollo de software

## El plan

plan-degree = Obtén un grado universitario o una licenciatura
plan-degree-how = La mayoría de las empresas lo pide en un área afín, como la informática. La certificación PMP también tiene una vía sin ese título, con más meses dirigiendo proyectos.
plan-training-hours = Llega a 35 horas de formación en gestión de proyectos
plan-training-hours-how = Cuentan los cursos de centros de formación, de empresas o de universidades, y los que se hacen al propio ritmo si acaban con una evaluación. Los libros y los exámenes de práctica por sí solos no cuentan.
plan-capm = Obtén el CAPM por el camino
plan-capm-how = La certificación inicial del PMI pide un diploma de secundaria y 23 horas de formación en gestión de proyectos, pero no experiencia. Mientras está vigente, sustituye a las 35 horas.
plan-lead-projects = Dirige proyectos y anota los meses
plan-lead-projects-how = Con un grado universitario o una licenciatura, el PMP pide 36 meses, o 24 según las reglas del PMI si el programa está acreditado; con menos estudios pide más. Liderar y dirigir cuentan, sea cual sea tu cargo; los proyectos de clase y el trabajo rutinario no cuentan.
plan-software-experience = Gana experiencia en desarrollo de software
plan-software-experience-how = Es lo que busca la mayoría de las empresas, en software o en una profesión relacionada con la informática. Los puestos iniciales del artículo son los de desarrollo de software, ingeniería de software y programación.
plan-starting-job = Pasa a un puesto inicial
plan-starting-job-how = El artículo nombra tres: desarrollo de software, ingeniería de software y programación. Cualquiera de ellos lleva hacia el puesto de líder técnico.
plan-skills = Desarrolla cuatro grupos de habilidades
plan-skills-how = Técnicas, de liderazgo, de comunicación y de organización: el artículo nombra las primeras; los demás nombres son nuestros. Solo tú puedes valorar hasta dónde llega cada una.
plan-initiative = Toma la iniciativa en el trabajo
plan-initiative-how = Ofrécete para más tareas y propón encargarte de un proyecto nuevo. Trabaja por tu cuenta, ayuda a los demás cuando haga falta y aporta soluciones nuevas a tu equipo.
plan-internal-path = Asciende donde trabajas ahora
plan-internal-path-how = Demuestra que puedes terminar tareas por tu cuenta sin dejar de ayudar a los demás. Ofrecerte para más y resolver problemas ayuda a que te vean.
plan-external-path = Gana experiencia y después busca en otra empresa
plan-external-path-how = Es la segunda opción del artículo: ganar experiencia laboral en una organización y después solicitar un puesto de líder técnico en otra.
plan-exam = Aprueba el examen del PMP
plan-exam-how = Cuando cumples las reglas, solo queda el examen. Después, la formación continua mantiene la certificación.

## Los dos puestos, frente a frente

row-focus = Enfoque
row-focus-technical = Más en la tecnología que en gestionar personas. Una escala profesional pública dice: a cargo del sistema.
row-focus-people = Más en gestionar a los empleados. La misma escala dice: a cargo de las personas.
row-horizon = Horizonte
row-horizon-technical = Es más probable que haga trabajo práctico, en tareas del día a día. Una escala: entre el 30 y el 70 % del tiempo programando.
row-horizon-people = Evalúa los objetivos del equipo a largo plazo. La misma escala: hasta el 30 % del tiempo programando.
row-craft = Oficio o desarrollo
row-craft-technical = Ayuda con el código y guía al equipo en los problemas técnicos. En otras fuentes, también: arquitectura y revisiones de código.
row-craft-people = Necesita excelentes habilidades de gestión de personas. En otras fuentes, también: reuniones uno a uno, desempeño, carreras y ascensos.
row-voice = Voz
row-voice-technical = Puede explicar los proyectos nuevos al equipo. En otras fuentes, también mantiene el contacto con otros equipos.
row-voice-people = Suele representar al equipo ante el resto de la empresa.
row-problems = Problemas o planes
row-problems-technical = Diagnostica los problemas que surgen y trabaja con el equipo para encontrar y arreglar los técnicos.
row-problems-people = Es responsable del crecimiento del negocio y de los plazos del equipo, entre otras cosas.
row-skills = Habilidades, las mismas en ambos
row-skills-technical = Gran capacidad de liderazgo y gran dominio del desarrollo de software.
row-skills-people = Gran capacidad de liderazgo y gran dominio del desarrollo de software.
row-hiring = Contratación y formación: las fuentes difieren
row-hiring-technical = Contrata y forma al personal técnico, dice el artículo. En otras fuentes, hace de mentor y participa en las entrevistas.
row-hiring-people = Se centra más en gestionar a los empleados, dice el artículo. En otras fuentes, la contratación es responsabilidad suya.
row-deadlines = Plazos: ambos tienen su parte
row-deadlines-technical = Se ocupa de que los proyectos se terminen a tiempo. En un libro, también planifica proyectos.
row-deadlines-people = Es responsable de los plazos del equipo. En otras fuentes, también de la planificación y la entrega.
row-goals = Objetivos: ambos tienen su parte
row-goals-technical = Define los objetivos finales del equipo. En una escala, ambos puestos comparten el plan del sistema.
row-goals-people = Evalúa los objetivos a largo plazo. En la misma escala, ambos puestos comparten el plan del sistema.

## Notas

note-salary = En julio de 2022, el artículo daba para un líder técnico en Estados Unidos un sueldo promedio de US$111 169 al año, que varía según la experiencia y el lugar. Es la cifra de un solo sitio web en 2022, no una actual.
note-outlook = En 2022, el artículo esperaba que el empleo creciera un 11 % entre 2018 y 2028, por encima del promedio, sobre todo porque más empresas usan plataformas digitales. La cifra es la de los responsables de sistemas informáticos y de información, que el artículo considera comparables; cifras más nuevas la han sustituido, así que no es actual.
note-manager-people = Según el artículo, un engineering manager se centra más en gestionar a los empleados y necesita excelentes habilidades de gestión de personas.
note-manager-deadlines = Un engineering manager es responsable del crecimiento del negocio y de los plazos del equipo, entre otras cosas.
note-manager-voice = Un engineering manager suele representar al equipo ante el resto de la empresa.
note-manager-goals = Un engineering manager debe saber evaluar los objetivos del equipo a largo plazo. El trabajo práctico del día a día es más probable en el puesto de líder técnico.
note-manager-skills = Los engineering managers necesitan una gran capacidad de liderazgo y un gran dominio del desarrollo de software, igual que los líderes técnicos.
note-manager-both = Otras fuentes: una misma persona puede ocupar los dos puestos. Algunas empresas tienen un tech lead manager, que está en la escala profesional de gestión y tiene personas a su cargo.
note-manager-change = Otras fuentes: Charity Majors dice que pasar a la gestión es un cambio de profesión, no un ascenso. Según ella, los mejores líderes técnicos van y vienen entre lo técnico y la gestión.
note-manager-path = El artículo nombra estas cualidades y ningún camino: no da pasos, título ni certificación para llegar a engineering manager. Por eso este cuestionario no comprueba ninguno.

## Fuentes

source-pmi-outline-2026-note = Leído en una transcripción pública de GitHub, en ChelseaMerrill/pmp-knowledge-base, no en el archivo del propio PMI.

## Traducciones de las citas, que se quedan en inglés

fact-F9 = Contratar y formar al personal técnico
fact-F10 = Delegar trabajo y tareas en las personas del equipo
fact-F12 = Analizar las necesidades de los usuarios y buscar después aplicaciones que las cubran
fact-F13 = Definir los objetivos finales de su equipo
fact-F14 = Comprobar que el software y las aplicaciones estén al día
fact-F15 = Supervisar las modificaciones de los sistemas
fact-F16 = Hacer auditorías de seguridad para detectar qué conviene mejorar
fact-F23 = quienes ocupan cualquiera de los dos puestos necesitan una gran capacidad de liderazgo y un gran dominio del desarrollo de software
fact-F25 = ayudar a las personas de su equipo con la parte técnica de su trabajo, como el código y la programación
fact-F26 = También pueden explicar los proyectos nuevos a su equipo
fact-F27 = diagnosticar y resolver cualquier problema que surja
fact-F28 = un engineering manager se centra más en gestionar a sus empleados
fact-F29 = responsable del crecimiento del negocio y de los plazos del equipo, entre otras cosas
fact-F30 = suelen representar a su equipo ante el resto de la empresa
fact-F31 = necesitas excelentes habilidades de gestión de personas
fact-F32 = saber evaluar los objetivos de tu equipo a largo plazo
fact-F33 = como líder técnico, es más probable que hagas trabajo práctico y te centres en las tareas del día a día
fact-F48 = Un título universitario de cuatro años
fact-F49 = Tres años de experiencia en gestión de proyectos
fact-F50 = 35 horas de formación en gestión de proyectos o una certificación Certified Associate in Project Management (CAPM)
fact-F52 = Un diploma de secundaria o un título de técnico superior (associate degree)
fact-F53 = Cinco años de experiencia en gestión de proyectos
fact-F54 = 35 horas de formación en gestión de proyectos o una certificación Certified Associate in Project Management (CAPM)
