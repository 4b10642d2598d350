### Lo que dice el programa. Los textos propios del paquete están en pack.ftl.
### El texto de $mark es del lector y se resalta; $role toma el color de su polo.

## Fechas, números y listas

date-in-full = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
date-of-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
count-of = { $n } de { $total }
count-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
count-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
count-years = { $n ->
    [one] { $n } año
   *[other] { $n } años
}
count-units = { $n } { $unit }
unit-months = meses
unit-hours = horas
unit-years = años
between = entre { $least } y { $most }
at-most = un máximo de { $most }
either = { $a } o { $b }
or = { $a } o { $b }
quoted = «{ $text }»
value-or-more = { $value } o más
value-or-higher = { $value } o superior
value-or-lower = { $value } o inferior
value-less = menos de { $value }
value-from-to = { $least } o más, pero menos de { $most }
together = { $a } y { $b }
sentence = { $text }.
sentences = { $a } { $b }
list = { $a }; { $b }
list-short = { $a }, { $b }
label-about = { $label }: { $about }
yes = Sí
no = No

## Alrededor de cada pantalla

parts-label = Tu avance
part-knowledge = Distingue los puestos
part-leaning = Descubre tu inclinación
part-eligibility = Comprueba los requisitos
part-progress = { $part }: { $n } de { $total }
contents-label = Las partes del cuestionario
contents-knowledge = { $n ->
    [one] { $n } caso
   *[other] { $n } casos
}. ¿De quién es el trabajo? La respuesta y su fuente aparecen enseguida.
contents-leaning = { $pairs ->
    [one] { $pairs } par
   *[other] { $pairs } pares
}{ $ratings ->
    [0] {""}
    [one] {" "}y { $ratings } valoración
   *[other] {" "}y { $ratings } valoraciones
}. ¿Qué preferirías hacer? No hay una respuesta correcta.
contents-eligibility = Hasta { $n ->
    [one] { $n } dato sobre ti, comparado
   *[other] { $n } datos sobre ti, comparados
} con las reglas{ $what ->
    [none] {""}
   *[other] {" "}para { $what }
}. «No lo sé» también es una respuesta.
take-only = Hacer solo esta parte
back = Atrás
start-over = Empezar de nuevo
not-sure = No lo sé
choose-first = Primero elige una respuesta. «{ $unsure }» también lo es.

## Distingue los puestos

knowledge-of = de { $total ->
    [one] { $total } caso
   *[other] { $total } casos
}
knowledge-at = { $n } de { $total ->
    [one] { $total } caso
   *[other] { $total } casos
}
whose-job = ¿De quién es este trabajo, ante todo?
whose-job-per-article = Según el artículo, ¿de quién es este trabajo?
both = Ambos
next-scene = Siguiente caso
answer-scene = Ver la respuesta
verdict-right = { $owner }. Tú dijiste lo mismo.
verdict-accepted = { $owner }. Tu respuesta también vale.
verdict-wrong = { $owner }. Tu respuesta: { $yours }.
verdict-not-sure = { $owner }. Respondiste «No lo sé».
verdict-open = Las fuentes difieren, así que este caso no puntúa.
quote-source = { $title }, { $publisher }, { $date }
quote-source-undated = { $title }, { $publisher }
quote-translated = Nuestra traducción: «{ $text }»
also-rests-on = También se basa en: { $sources }.
other-side = La otra cara

## Descubre tu inclinación

leaning-of-pairs = de { $total ->
    [one] { $total } par
   *[other] { $total } pares
}
leaning-at-pairs = { $n } de { $total ->
    [one] { $total } par
   *[other] { $total } pares
}
leaning-of-ratings = de { $total ->
    [one] { $total } valoración
   *[other] { $total } valoraciones
}
leaning-at-ratings = { $n } de { $total ->
    [one] { $total } valoración
   *[other] { $total } valoraciones
}
rather = ¿Qué preferirías hacer? No hay una respuesta correcta.
cannot-choose = No puedo elegir
leave-open = Dejar en blanco
settled-clear = El resultado ya está decidido: { $call }. Los demás pares solo completan las facetas.
settled-none = Ya está decidido que no habrá una inclinación clara, respondas lo que respondas en los demás pares. Solo completan las facetas.
settled-verdicts = Tus resultados ya están decididos. Lo que se pregunta ahora sirve para tu plan.
leave-plan-open = Dejar el resto en blanco
leave-rest-open = Dejar los demás pares en blanco
next-pair = Siguiente par
next-rating = Siguiente
how-much = ¿Cuánto te gustaría un trabajo en el que te dedicaras sobre todo a { $activity }?
rating-0 = Nada
rating-1 = Un poco
rating-2 = Bastante
rating-3 = Mucho

## Comprueba los requisitos

eligibility-of = de { $total ->
    [one] { $total } dato
   *[other] { $total } datos
} como máximo
eligibility-at = { $n } de { $total ->
    [one] { $total } dato
   *[other] { $total } datos
} como máximo
next-fact = Siguiente
spared = { $n ->
    [one] Te ahorras { $n } pregunta.
   *[other] Te ahorras { $n } preguntas.
}
spared-since = { $fields }: hoy esto no cambiaría ningún resultado, porque { $facts }.
spared-waits = { $fields }: preguntarlo depende de otra respuesta, y { $facts }.
spared-never = { $fields }: las reglas que se muestran no lo piden nunca.
spared-not-sure = respondiste «No lo sé» a esto: { $field }
spared-periods = eso es lo que suman tus periodos
answer-anyway = Responder de todos modos: { $field }
hint-above = Son más de { $most }. Si es correcto, continúa.
hint-window = Cuenta solo { $years ->
    [one] el último año
   *[other] los últimos { $years } años
}.
not-a-number = «{ $found }» no es un número válido aquí. Escribe solo cifras, por ejemplo { $example }, o elige «No lo sé».
list-periods = Indicar los periodos uno a uno
give-a-number = Indicar el número de meses
period = Periodo { $n }
period-from = Desde
period-to = Hasta
period-month = Año y mes, por ejemplo 2024-⁠03
period-still = Deja «Hasta» en blanco si el periodo sigue abierto.
period-add = Añadir un periodo
period-remove = Quitar el periodo { $n }
periods-counted = { $rules }: hoy sumas { $months }.
periods-lapse = { $rules }: sin más meses, a partir del { $date } ya no cuentan los suficientes.
not-a-month = Periodo { $n }: «{ $found }» no es un mes. Escribe el año y el mes, por ejemplo 2024-⁠03.
month-missing = Periodo { $n }: falta el mes en que empezó.
ends-too-soon = El periodo { $n } termina antes de empezar.
scale-label = Una línea de 0 a { $most }. Las reglas piden { $stops }. Tú estás en { $yours }.
scale-label-open = Una línea de 0 a { $most }. Las reglas piden { $stops }.
consequence = { $rules }: { $verdict }.
gate-eligible = cumples los requisitos
gate-not-yet = todavía no
gate-not-yet-missing = todavía no, a falta de { $missing }
gate-unknown = por confirmar ({ $n ->
    [one] depende de un dato
   *[other] puede depender de { $n } datos
})

## Lo que dicen tus respuestas

result-title = Lo que dicen tus respuestas
result-date = { $date }. Preguntas y reglas de la versión { $version }
gist-knowledge = Distingues los puestos en { $mark } casos.
gist-leaning-none = Tus respuestas no muestran { $mark }.
gist-leaning-clear = Tus respuestas muestran { $mark }.
mark-none = ninguna inclinación clara
mark-toward = una inclinación clara { $role }
gist-gates = Para { $what }: { $verdicts }
gist-eligible = { $by }, { $mark }.
gist-not-yet = { $by }, { $mark } cumples los requisitos.
gist-unknown = { $by }, queda { $mark } si cumples los requisitos.
mark-eligible = cumples los requisitos
mark-not-yet = todavía no
mark-unknown = por confirmar

knowledge-legend = Relleno: acierto. Vacío: fallo. Punteado: «No lo sé».
knowledge-by-role = { $owner }: { $right } de { $total }
knowledge-again = Para releer
knowledge-none-wrong = Ninguna de tus respuestas era errónea.

leaning-none = Sin inclinación clara
leaning-toward = Inclinación clara { $role }
side-of = hacia { $role }
leaning-counts = De { $asked ->
    [one] { $asked } par
   *[other] { $asked } pares
}: { $technical } { $first } y { $people } { $second }.
leaning-undecided = En { $n } no pudiste elegir.
leaning-open = { $n ->
    [one] Queda { $n } en blanco.
   *[other] Quedan { $n } en blanco.
}
leaning-needs = Para que la inclinación sea clara hacen falta { $least } de { $decided } pares decididos hacia un mismo lado.
leaning-too-few = Con tan pocos pares decididos, ningún recuento sería claro.
leaning-firmness = { $n ->
    [one] Una sola respuesta distinta habría cambiado esto.
   *[other] Harían falta { $n } respuestas distintas para cambiar esto.
}
leaning-clear = clara
leaning-clear-means = Clara quiere decir que, lanzando una moneda en cada par, se llegaría así de lejos hacia alguno de los lados, como mucho, una vez de cada 20.
leaning-facets = De { $n ->
    [one] { $n } par
   *[other] { $n } pares
} cada una
leaning-facet-open = { $n ->
    [one] { $n } par en blanco
   *[other] { $n } pares en blanco
}
leaning-facet-undecided = { $n ->
    [one] { $n } sin elegir
   *[other] { $n } sin elegir
}
leaning-both = Diste valoraciones altas a los dos tipos de trabajo.
leaning-neither = Según tus valoraciones, ninguno de los dos tipos de trabajo te atrae mucho. Es un resultado tan bueno como cualquier otro: hay más caminos que estos dos.
leaning-none-means = Es un resultado como los demás, no la falta de uno. Las facetas muestran dónde tus respuestas apuntan en una sola dirección y dónde en las dos.
leaning-weighed = Tus respuestas, faceta por faceta
leaning-both-ways = Aquí respondiste en ambos sentidos.
leaning-pair-open = Sin elegir. Por un lado: { $first } Por el otro: { $second }
leaning-caveat = Son tus propias respuestas, contadas. No son un test: los pares nunca se han probado con una muestra de personas. No predicen cómo te iría en ninguno de los dos puestos ni sirven para decidir contrataciones.

because-met = cumples todo lo que pide la vía «{ $route }»
because-met-anyhow = resulten como resulten los datos por confirmar, se cumple alguna de sus vías
because-missing = por la vía «{ $route }» te falta lo siguiente: { $missing }
because-missing-amount = { $missing }
because-missing-test = { $requirement }
because-no-route = ninguna vía puede cumplirse con lo que no puede cambiar: { $facts }
unless-eligible = cumples los requisitos salvo si { $clause }
unless-not-yet = todavía no los cumples, salvo si { $clause }
if-eligible = cumples los requisitos si { $clause }
if-not-yet = todavía no los cumples si { $clause }
no-fact-alone = ningún dato lo decide por sí solo
changes = Qué haría falta
changes-at-best = Si lo que no sabes resulta favorable:
changes-none = No basta con nada que pueda cambiar pronto. Antes hace falta lo que pide la vía más cercana: { $requirement }.
change-more = { $clause } ({ $more } más)
change-first = Cumples los requisitos si { $change }.
change-waits = Ahora no sumas meses, así que no hay fecha.
window-longer = Se te preguntó por { $years ->
    [one] el último año
   *[other] los últimos { $years } años
}. Estas reglas miran más atrás, así que también cuentan meses anteriores.
what-if = ¿Y si…?
what-if-help = Supón que una de estas cosas fuera cierta. Tus respuestas no cambian.
verdict-eligible = Cumples los requisitos
verdict-not-yet = Todavía no
verdict-unknown = Por confirmar
status-met = Cumplido.
status-missing = A falta de { $missing }.
status-not-met = No cumplido.
status-open = Por confirmar.
status-open-gap = Por confirmar, a falta de { $missing }.
rests-on = En qué se basa
rests-on-sure = Certeza de que lo dice: { $confidence }.
rests-on-read = La leímos en una copia:
rests-on-of = En qué se basa: { $requirement }
rests-on-it = Qué se basa en ella
not-asked = Lo que no se preguntó
proof-walked = Se probaron las { $cells } combinaciones de respuestas, y { $eligible } llevan a «cumples los requisitos». Cada una da un solo resultado; un número o un nivel más alto nunca da uno peor, y ninguna pregunta se hace en vano.
proof-questions = En promedio, bastan { $mean } de { $all } preguntas para decidirlo.
proof-hash = Huella digital de las reglas (SHA-256): { $hash }.
proof-how = El código fuente del programa lo vuelve a demostrar con este comando: { $command }.
status-route-met = cumplida
status-route-not-met = no cumplida
status-route-open = por confirmar
status-judge = Esto lo valoras tú
yours = Tú: { $what }
yours-field = { $field }: { $value }
route-end = Requisitos cumplidos
other-routes = Todas las vías y en qué se basa cada línea
route-line = { $route }: { $verdict }
source-confidence = Certeza de que la fuente lo dice: { $confidence }.
confidence-high = alta
confidence-medium-high = entre media y alta
confidence-medium = media
confidence-low = baja

when-reached = { $rules }: ya tienes los meses necesarios.
when-on = { $rules }: tendrás los meses necesarios el { $date } { $clause }.
when-added = si sigues sumando meses
when-between = { $rules }: tendrás los meses necesarios entre el { $first } y el { $last }, según lo que está por confirmar.
when-from = { $rules }: tendrás los meses necesarios el { $first } en el mejor de los casos. En el peor, no hay fecha.
when-lapses = Sin más meses, a partir del { $date } ya no cuentan los suficientes.
when-drops = Por el camino, los meses más antiguos dejan de contar, así que tardarás más que los meses que faltan.
when-now = { $rules }: hoy ya tienes los meses necesarios, si lo que está por confirmar resulta favorable.
when-today = hoy
when-never = { $rules }: no hay fecha, porque faltan meses y no estás sumando ninguno.
when-closed = { $rules }: no hay fecha, porque tal como están las cosas no se puede cumplir ninguna vía.
when-how = Estas fechas son solo para una cosa, { $field }: cada mes del calendario suma uno. Para entonces también hay que tener lo demás que pide la vía.
when-how-number = { $rules }: los meses de hace más de { $years } años dejan de contar. Diste solo un número, así que la fecha es la más temprana posible. Indica los periodos uno a uno para ver hasta cuándo cuentan.

toward-people = Camino a { $role }
plan = Un primer plan
plan-uncertain = Por confirmar: { $step }
outlook = Sueldo y perspectivas
importance-required = Obligatorio.
importance-expected = Se suele pedir.
importance-helpful = Útil, no obligatorio.
more = Más de las fuentes
sources = Fuentes
all-sources = Todas las fuentes y qué se basa en cada una
source-line = { $publisher }, { $date }
content-checked = Última revisión del contenido: { $date }.
other-parts = Las otras partes
take-part = Hacer esta parte
look-at-answers = Ver mis respuestas

check-yourself = Compruébalo por tu cuenta
check-summary = Qué se cargó, qué se envió y qué se demostró
check-loaded = Se cargaron estos archivos del cuestionario:
check-sent = El cuestionario no envió nada de lo que respondiste. No tiene forma de enviar: lo calcula todo en tu dispositivo.
check-how = Puedes verlo: abre las herramientas para desarrolladores de tu navegador, elige «Red» y responde a una pregunta. No aparece ninguna línea.
check-host = La página que contiene el cuestionario puede leer el resultado, es decir, los recuentos y las conclusiones de arriba. Sabe que se respondió una pregunta, pero nunca qué se respondió. Si el cuestionario guarda tus respuestas en este dispositivo, esa página también puede leerlas.

## Cuando algo falla

crashed = Algo falló en el cuestionario. Tus respuestas siguen aquí.
go-on = Seguir donde estabas

## Guardado y compartido

note-unreadable = Algo guardado en este dispositivo no se pudo leer. Está apartado, no perdido: en el resultado puedes descargarlo.
note-other-pack = Aquí se guardaban respuestas de otro cuestionario. Están apartadas, no perdidas.
note-left-out = { $n ->
    [one] { $n } de tus respuestas anteriores ya no encaja
   *[other] { $n } de tus respuestas anteriores ya no encajan
} en ninguna pregunta. Se ha apartado una copia de todas.
note-went-on = Seguiste en otra pestaña. Aquí es donde estás ahora.
note-started-over = Empezaste de nuevo en otra pestaña.
note-deleted = Ya no queda nada guardado en este dispositivo.
ways = Compartir o guardar
ways-show = Mostrar cómo
ways-failed = No se pudo cargar. Comprueba la conexión y vuelve a intentarlo.
share = Compartir
share-warning = Un enlace a este resultado contiene tus respuestas. Quien tenga el enlace puede verlas.
share-make = Crear un enlace
share-label = Enlace a este resultado
share-copy = Copiar el enlace
share-copied = Copiado.
share-file = El archivo (JSON) contiene el resultado, pero no tus respuestas.
share-download = Descargar el resultado
compare = Comparar con la última vez
compare-why = Guarda este resultado en este dispositivo y uno posterior mostrará qué ha cambiado.
compare-keep = Guardar este resultado
compare-kept = Este resultado está guardado.
compare-since = Qué ha cambiado desde el { $date }:
compare-same = No ha cambiado nada desde el { $date }.
change-then = Antes
change-now = Ahora
change-right = Casos acertados
change-call = Inclinación
change-choices = Elecciones { $role }
change-earliest = { $rules }: cuándo se alcanzan los meses
change-never = sin fecha
change-reached = ya alcanzados
change-at-best = { $date } en el mejor de los casos
change-between = entre el { $first } y el { $last }
kept = Lo que se guarda en este dispositivo
kept-answers = { $n ->
    [one] Tu respuesta
   *[other] Tus { $n } respuestas
}, para que puedas seguir más tarde.
kept-result = Tu resultado del { $date }.
kept-aside = { $n ->
    [one] { $n } cosa más
   *[other] { $n } cosas más
}: de otro cuestionario, o apartada porque no se pudo leer.
kept-export = Descargarlo todo
kept-delete = Borrarlo todo
kept-delete-sure = Tus respuestas y resultados desaparecerán de este dispositivo para siempre.
kept-delete-now = Borrar para siempre
kept-delete-not = Conservarlos
shared = Este es un resultado compartido del { $date }: «tú» es quien lo compartió.
shared-own = Tu propio cuestionario sigue guardado.
shared-on-its-day = Se ha calculado de nuevo, con la fecha de aquel día.
shared-on = Se ha calculado de nuevo, con fecha del { $date }.
shared-version = Se hizo con la versión { $then } de las preguntas y reglas; aquí son de la versión { $now } y pueden diferir.
shared-left-out = { $n ->
    [one] { $n } respuesta del enlace no encaja
   *[other] { $n } respuestas del enlace no encajan
} en ninguna pregunta de aquí.
shared-same = Todos los resultados siguen como estaban.
shared-changes = Lo que no es como cuando se creó el enlace:
shared-look = Ver las respuestas
shared-back = Volver a mi cuestionario
shared-take = Hacer el cuestionario
shared-today = Mostrarlo con fecha de hoy
shared-its-day = Mostrarlo con fecha del { $date }
link-damaged = Este enlace está dañado
link-damaged-why = Le faltan letras o hay letras equivocadas, así que no se puede leer ningún resultado. Pide el enlace otra vez y cópialo entero.
link-later = Este enlace es de una versión posterior
link-later-why = Se hizo con una versión posterior de este programa. Vuelve a cargar la página; quizá ya esté actualizada.
link-other = Este enlace es de otro cuestionario
link-other-why = Contiene un resultado del cuestionario «{ $pack }», versión { $version }, que no está en esta página.
