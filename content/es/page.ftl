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
worksheet-how = Para cumplir un conjunto de reglas basta con una de sus vías. Marca lo que tienes: si en una vía quedan marcadas todas las líneas, la tienes abierta.
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
owners-length-core = Lo esencial, unos ocho minutos
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
owners-pinned-why = No cambia hasta que tú la cambies, y el navegador rechaza un archivo manipulado.
owners-copy = Copiar
owners-copied = Copiado.
owners-live = En vivo
owners-needs = Una página con una política estricta necesita script-src con el origen de estos archivos y 'wasm-unsafe-eval', y connect-src con ese mismo origen. Con embed.inline.js no necesita connect-src.
