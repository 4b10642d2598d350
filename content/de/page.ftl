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
worksheet-how = Jedes Regelwerk ist erfüllt, wenn einer seiner Wege erfüllt ist. Hak ab, was du hast: Ein Weg, auf dem jede Zeile abgehakt ist, ist erfüllt.
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
owners-length-core = Der Kern: etwa acht Minuten für alle drei Teile
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
owners-pinned-why = Sie bleibt gleich, solange der Server die Dateien dieser Version aufbewahrt, und der Browser lehnt ein manipuliertes Skript ab.
owners-copy = Kopieren
owners-copied = Kopiert.
owners-live = Vorschau
owners-studio = Oder mach ein eigenes Quiz
owners-needs = Eine Seite mit strenger Richtlinie braucht script-src mit dem Ursprung dieser Dateien und 'wasm-unsafe-eval' sowie connect-src mit diesem Ursprung. Mit embed.inline.js braucht sie dasselbe ohne connect-src; für den Frame frame-src mit diesem Ursprung und script-src für frame.js.

## Die Erklärung zur Barrierefreiheit

access-title = Barrierefreiheit
access-description = Was das Quiz tut, damit alle es benutzen können, wie das geprüft wurde und was nicht geprüft wurde.
access-aim = Das Quiz soll WCAG 2.2 auf Stufe AA vollständig erfüllen, und Stufe AAA, wo es passt: Text hat zu seinem Hintergrund einen Kontrast von 7 zu 1 oder mehr, Bedienelemente sind mindestens 44 Pixel hoch, und nichts ist zeitlich begrenzt. Aus unseren Tests kennen wir keine Stelle, an der es hinter Stufe AA zurückbleibt.
access-tested = Was geprüft wurde
access-tested-axe = Jede Art von Ansicht, hell und dunkel, 320 und 1280 Pixel breit, mit allen Regeln von axe-core 4.14.1, auch denen für Best Practices und für Stufe AAA. Keine ist verletzt.
access-tested-keyboard = Das ganze Quiz allein mit der Tastatur, 320 Pixel breit: Der Fokus ist immer zu sehen, er geht zu jeder neuen Frage, und eine Gruppe von Antworten ist für die Tabulatortaste ein einziger Halt.
access-tested-heard = Was Browser einem Screenreader zu jeder Art von Ansicht mitteilen. Es steht in einer Datei, die man lesen kann, und ein Test vergleicht es.
access-tested-narrow = Jede Art von Ansicht bei 320 Pixeln und bei 400 % Zoom, und mit den Textabständen, die WCAG nennt: Nichts wird abgeschnitten, und nichts muss seitlich gescrollt werden.
access-tested-modes = Erzwungene Farben und reduzierte Bewegung.
access-tested-targets = Die Größe aller Bedienelemente.
access-with = All das in Chromium 156; axe-core und die Tastatur auch in Firefox 153 und WebKitGTK 2.50; alle unter Linux.
access-repeat = Die Tests gehören zum Programm: „cargo xtask test“ wiederholt sie alle.
access-untested = Was nicht geprüft wurde
access-untested-what = Soweit wir wissen, hat niemand das Quiz mit einem echten Screenreader, mit Sprachsteuerung oder mit Schaltersteuerung benutzt. Auch auf echten Smartphones und in Safari wurde es nicht ausprobiert. Niemand von außen hat es geprüft. In anderen Sprachen als Englisch wurden nur axe-core, die Tastatur und das Layout bei 320 Pixeln geprüft.
access-limits = Bekannte Grenzen
access-limit-script = Das Quiz braucht JavaScript und WebAssembly. Ohne sie zeigt die Seite die erste Frage, die beiden Rollen nebeneinander und die Regeln zum Nachprüfen von Hand.
access-limit-owner = Eine Seite, die das Quiz einbettet, kann seine Farben und Größen ändern und es schwerer lesbar machen.
access-limit-quotes = Quellen werden zitiert, wie sie geschrieben sind, die meisten auf Englisch.
access-limit-links = Links im Text sind so hoch wie ihre Zeile, wie WCAG es erlaubt.
access-report = Wenn dir etwas im Weg ist
access-report-how = Sag es denen, von denen du diese Seite oder diese Kopie des Programms hast: was du tun wolltest, was geschah und welchen Browser und welche Hilfsmittel du benutzt.
access-back = Zum Quiz

## What ships

licences-title = Lizenzen
licences-what = Das Programm enthält Werke anderer. Hier stehen sie, jedes mit seiner Lizenz.
licences-texts = Alle Texte in einer Datei
licences-own = Das Programm selbst steht unter der MIT- oder der Apache-2.0-Lizenz, seine Fragen und Texte unter CC BY 4.0, Zitate ausgenommen.

## Wo ein Quiz, das die Seite nennt, nicht geladen werden kann

pack-title = Die Fragen konnten nicht geladen werden.
pack-again = Noch einmal versuchen
pack-author = Für alle, die dieses Quiz gemacht haben
pack-loading = Die Fragen werden geladen.
pack-missing = Unter der Adresse, an der diese Seite sie sucht, ist nichts. Sag bitte denen Bescheid, die die Seite betreiben.
pack-unreachable = Ihr Server antwortet nicht, oder du bist offline. Prüfe deine Verbindung und versuche es dann noch einmal.
pack-slow = Sie brauchen zu lange. Vielleicht ist deine Verbindung langsam: Versuche es gleich noch einmal.
pack-wrong-type = Unter der Adresse, an der diese Seite sie sucht, liegt eine Datei anderer Art. Sag bitte denen Bescheid, die die Seite betreiben.
pack-not-json = Die Datei mit den Fragen ist beschädigt. Sag bitte denen Bescheid, die die Seite betreiben.
pack-too-large = Die Datei mit den Fragen ist zu groß, um geöffnet zu werden. Sag bitte denen Bescheid, die die Seite betreiben.
pack-hostile = Die Datei mit den Fragen lässt sich nicht sicher öffnen. Sag bitte denen Bescheid, die die Seite betreiben.
pack-invalid = In der Datei mit den Fragen sind Fehler. Sag bitte denen Bescheid, die die Seite betreiben.
scorm-notice = Die Lernplattform um dieses Quiz bewahrt deine Antworten auf, damit du später weitermachen kannst, und dein Ergebnis in den Fragen, wer was tut, falls sie gestellt werden.
