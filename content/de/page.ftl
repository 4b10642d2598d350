### Was nur die Seite um das Quiz herum sagt.

page-title = Leiten oder managen? Ein Quiz für alle, die Software entwickeln
page-description = Tech Lead oder Engineering Manager? Finde heraus, zu welcher Rolle du neigst und welche Voraussetzungen du erfüllst. Das Quiz läuft in deinem Browser, und keine deiner Antworten verlässt die Seite.
page-fallback = Dieses Quiz fragt, wer wofür zuständig ist, welchen von zwei Jobs du lieber hättest und welche Voraussetzungen du erfüllst. Es braucht JavaScript und WebAssembly und läuft hier noch nicht. Unten steht, was du ohne das Quiz lesen kannst: die beiden Rollen nebeneinander und die Regeln als Arbeitsblatt.
page-without-script = Das Quiz geht nur mit JavaScript weiter. Unten steht, was du ohne JavaScript lesen kannst: die beiden Rollen nebeneinander und die Regeln als Arbeitsblatt.
frame-fallback = Dieses Quiz fragt, wer wofür zuständig ist, welchen von zwei Jobs du lieber hättest und welche Voraussetzungen du erfüllst. Es braucht JavaScript und WebAssembly und läuft hier noch nicht.
title-lead = Leiten
title-or = oder
title-manage = managen?
table-title = Die beiden Rollen nebeneinander
table-sources = Woher das stammt
worksheet-title = Die Regeln zum Prüfen von Hand
worksheet-how = Jedes Regelwerk ist erfüllt, wenn einer seiner Wege erfüllt ist. Hak ab, was du hast: Ein Weg, auf dem jede Zeile abgehakt ist, steht dir offen.
languages-label = Andere Sprachen
language-offer = Dieses Quiz auf Deutsch
page-footer = Das Programm ist freie Software unter der MIT- oder der Apache-2.0-Lizenz. Die Fragen und Texte stehen unter CC BY 4.0, ausgenommen Zitate. Keine deiner Antworten verlässt diese Seite.

## Die Seite für alle, die eine Website betreiben

owners-title = Das Quiz auf deiner Seite
owners-description = Wähle, was das Quiz fragt und wie es aussieht, sieh es dir gleich an und kopiere zwei Zeilen.
owners-lede = Wähle aus, sieh dir unten gleich das Ergebnis an und kopiere zwei Zeilen. Das Quiz läuft im Browser der Person, die deine Seite besucht. Sonst erfährt niemand davon; deine Seite kann das Ergebnis lesen.
owners-language = Sprache
owners-parts = Was es fragt
owners-length = Wie viel
owners-length-core = Der Kern, etwa acht Minuten
owners-length-full = Alles
owners-theme = Hell oder dunkel
owners-theme-auto = Wie im Browser eingestellt
owners-theme-light = Hell
owners-theme-dark = Dunkel
owners-accent = Farbe der Markierung
owners-storage = Antworten im Browser speichern, damit beim Neuladen nichts verloren geht
owners-contrast-good = Text auf dieser Farbe hebt sich gut ab ({ $ratio } zu 1).
owners-contrast-enough = Text auf dieser Farbe ist lesbar ({ $ratio } zu 1), aber nicht für alle. Eine hellere oder dunklere Farbe wäre besser.
owners-contrast-poor = Text auf dieser Farbe ist schwer zu lesen ({ $ratio } zu 1). Barrierefrei ist er erst ab 4,5 zu 1.
owners-snippet = Zwei Zeilen für deine Seite
owners-frame = Oder als iframe
owners-frame-why = Wenn dein System keine Skripte annimmt, lass das zweite Tag weg: Der iframe behält dann seine Höhe.
owners-pinned = Oder genau diese Version, geprüft
owners-pinned-why = Sie bleibt, wie sie ist, bis du sie änderst, und der Browser lehnt eine manipulierte Datei ab.
owners-copy = Kopieren
owners-copied = Kopiert.
owners-live = Vorschau
owners-needs = Eine Seite mit strenger Richtlinie braucht script-src mit dem Ursprung dieser Dateien und 'wasm-unsafe-eval' sowie connect-src mit diesem Ursprung. Mit embed.inline.js braucht sie kein connect-src.
