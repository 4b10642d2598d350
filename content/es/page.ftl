### Lo que solo dice la página que rodea el cuestionario.

page-title = ¿Liderar o gestionar? Un cuestionario para quienes desarrollan software
page-description = ¿Líder técnico o engineering manager? Descubre hacia qué puesto te inclinas y qué requisitos cumples. Funciona en tu navegador, y nada de lo que respondes sale de la página.
page-fallback = Este cuestionario pregunta de quién es cada trabajo, cuál de dos puestos preferirías y qué requisitos cumples. Necesita JavaScript y WebAssembly, y aquí todavía no funciona. Abajo está lo que puedes leer sin él: los dos puestos, frente a frente, y las reglas como hoja de comprobación.
page-without-script = El cuestionario solo sigue con JavaScript. Abajo está lo que puedes leer sin él: los dos puestos, frente a frente, y las reglas como hoja de comprobación.
frame-fallback = Este cuestionario pregunta de quién es cada trabajo, cuál de dos puestos preferirías y qué requisitos cumples. Necesita JavaScript y WebAssembly, y aquí todavía no funciona.
title-lead = ¿Liderar
title-or = o
title-manage = gestionar?
table-title = Los dos puestos, frente a frente
table-sources = De dónde sale esto
worksheet-title = Las reglas, para comprobarlas a mano
worksheet-how = Para cumplir un conjunto de reglas basta con una de sus vías. Marca lo que tienes: si en una vía quedan marcadas todas las líneas, se cumple.
languages-label = Otros idiomas
language-offer = Este cuestionario en español
page-footer = El programa es software libre con licencia MIT o Apache 2.0; las preguntas y los textos tienen licencia CC BY 4.0, salvo las citas. Nada de lo que respondes sale de esta página.

## La página para quienes tienen un sitio

owners-title = Pon el cuestionario en tu página
owners-description = Elige qué pregunta el cuestionario y qué aspecto tiene, míralo en vivo y copia dos líneas.
owners-lede = Elige, míralo en vivo más abajo y copia dos líneas. El cuestionario funciona en el navegador de quien visita tu página. Nadie más se entera; tu página puede leer el resultado.
owners-language = Idioma
owners-parts = Qué pregunta
owners-length = Cuánto
owners-length-core = Lo esencial: unos ocho minutos para las tres partes
owners-length-full = Todo
owners-theme = Claro u oscuro
owners-theme-auto = Como prefiera cada visitante
owners-theme-light = Claro
owners-theme-dark = Oscuro
owners-accent = Color del resaltador
owners-storage = Guardar las respuestas en el navegador de quien visita la página, para que no se pierda nada al recargar
owners-contrast-good = El texto sobre este color se distingue bien ({ $ratio } a 1).
owners-contrast-enough = El texto sobre este color se puede leer ({ $ratio } a 1), pero no todo el mundo lo logra. Sería mejor un color más claro o más oscuro.
owners-contrast-poor = El texto sobre este color se lee mal ({ $ratio } a 1): lo mínimo accesible es 4,5 a 1.
owners-snippet = Dos líneas para tu página
owners-frame = O como marco
owners-frame-why = Si tu sistema no admite scripts, omite la segunda etiqueta: el marco conserva entonces su altura.
owners-pinned = O esta versión exacta, verificada
owners-pinned-why = No cambia mientras el servidor conserve los archivos de esta versión, y el navegador rechaza un script manipulado.
owners-copy = Copiar
owners-copied = Copiado.
owners-live = En vivo
owners-studio = O haz tu propio cuestionario
owners-needs = Una página con una política estricta necesita script-src con el origen de estos archivos y 'wasm-unsafe-eval', y connect-src con ese mismo origen. Con embed.inline.js necesita lo mismo sin connect-src; para el marco, frame-src con ese origen y script-src para frame.js.

## La declaración de accesibilidad

access-title = Accesibilidad
access-description = Qué hace el cuestionario para que todo el mundo pueda usarlo, cómo se ha probado y qué no se ha probado.
access-aim = El cuestionario aspira a cumplir por completo las WCAG 2.2 en el nivel AA, y en el nivel AAA donde es posible: el contraste entre el texto y su fondo es de 7 a 1 o más, los elementos que se pulsan miden al menos 44 píxeles de alto y nada tiene límite de tiempo. Según nuestras pruebas, no conocemos ningún punto en que no alcance el nivel AA.
access-tested = Qué se ha probado
access-tested-axe = Cada tipo de pantalla, en claro y en oscuro, con 320 y 1280 píxeles de ancho, con todas las reglas de axe-core 4.14.1, también las de buenas prácticas y las del nivel AAA. No se incumple ninguna.
access-tested-keyboard = El cuestionario entero solo con el teclado, con 320 píxeles de ancho: el foco siempre se ve, pasa a cada pregunta nueva, y un grupo de respuestas es una sola parada del tabulador.
access-tested-heard = Lo que los navegadores dicen a un lector de pantalla en cada tipo de pantalla. Se guarda en un archivo para leerlo, y una prueba lo compara.
access-tested-narrow = Cada tipo de pantalla con 320 píxeles y con un zoom del 400 %, y con el espaciado de texto que establecen las WCAG: nada se corta y nada obliga a desplazarse hacia los lados.
access-tested-modes = Colores forzados y movimiento reducido.
access-tested-targets = El tamaño de todo lo que se puede pulsar.
access-with = Todo ello en Chromium 156; axe-core y el teclado también en Firefox 153 y WebKitGTK 2.50; todos en Linux.
access-repeat = Las pruebas forman parte del programa: «cargo xtask test» las repite todas.
access-untested = Qué no se ha probado
access-untested-what = Que sepamos, nadie ha usado el cuestionario con un lector de pantalla real, con control por voz ni con un pulsador; tampoco se ha probado en teléfonos reales ni en Safari. Nadie de fuera lo ha examinado. En los idiomas distintos del inglés solo se han probado axe-core, el teclado y que todo quepa con 320 píxeles de ancho.
access-limits = Límites conocidos
access-limit-script = El cuestionario necesita JavaScript y WebAssembly. Sin ellos, la página muestra su primera pregunta, los dos puestos comparados y las reglas para comprobarlas a mano.
access-limit-owner = Una página que incorpora el cuestionario puede cambiar sus colores y tamaños, y hacerlo más difícil de leer.
access-limit-quotes = Las fuentes se citan como se escribieron, la mayoría en inglés.
access-limit-links = Los enlaces dentro de un texto son tan altos como su línea, como permiten las WCAG.
access-report = Si algo se interpone en tu camino
access-report-how = Díselo a quien te dio esta página o esta copia del programa. Cuenta qué querías hacer, qué pasó y qué navegador y qué producto de apoyo usas.
access-back = Al cuestionario

## What ships

licences-title = Licencias
licences-what = El programa contiene obras de otras personas. Aquí están, cada una con su licencia.
licences-texts = Todos los textos, en un solo archivo
licences-own = El programa está bajo la licencia MIT o Apache 2.0; sus preguntas y textos, bajo CC BY 4.0, salvo las citas.

## Donde no se puede cargar el cuestionario que la página nombra

pack-title = No se pudieron cargar las preguntas.
pack-again = Volver a intentarlo
pack-author = Para quien hizo este cuestionario
pack-loading = Cargando las preguntas.
pack-missing = No hay nada en la dirección donde esta página las busca. Avisa, por favor, a quien lleva la página.
pack-unreachable = Su servidor no responde, o no tienes conexión. Comprueba la conexión y vuelve a intentarlo.
pack-slow = Tardan demasiado en llegar. Puede que la conexión sea lenta: vuelve a intentarlo dentro de un momento.
pack-wrong-type = En la dirección donde esta página las busca hay otro tipo de archivo. Avisa, por favor, a quien lleva la página.
pack-not-json = El archivo que las contiene está dañado. Avisa, por favor, a quien lleva la página.
pack-too-large = El archivo que las contiene es demasiado grande para abrirlo. Avisa, por favor, a quien lleva la página.
pack-hostile = El archivo que las contiene no se puede abrir con seguridad. Avisa, por favor, a quien lleva la página.
pack-invalid = El archivo que las contiene tiene errores. Avisa, por favor, a quien lleva la página.
scorm-notice = La plataforma de aprendizaje que rodea este cuestionario guarda tus respuestas, para que puedas seguir más tarde, y tu puntuación en las preguntas sobre quién hace qué, si se hacen.
