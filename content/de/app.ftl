### Was das Programm selbst sagt. Die Texte des Quiz stehen in pack.ftl.
### Ein Text in $mark gehört der Person am Bildschirm und wird markiert.

## Daten, Zahlen und Listen

date-in-full = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
date-of-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
count-of = { $n } von { $total }
count-months = { $n ->
    [one] { $n } Monat
   *[other] { $n } Monate
}
count-hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
count-years = { $n ->
    [one] { $n } Jahr
   *[other] { $n } Jahre
}
count-units = { $n } { $unit }
unit-months = Monate
unit-hours = Stunden
unit-years = Jahre
between = { $least } bis { $most }
at-most = bis zu { $most }
either = { $a } oder { $b }
or = { $a } oder { $b }
quoted = „{ $text }“
value-or-more = mindestens { $value }
value-or-higher = { $value } oder höher
value-or-lower = { $value } oder niedriger
value-less = weniger als { $value }
value-from-to = mindestens { $least }, aber weniger als { $most }
together = { $a } und { $b }
sentence = { $text }.
sentences = { $a } { $b }
list = { $a }; { $b }
list-short = { $a }, { $b }
label-about = { $label }: { $about }
yes = Ja
no = Nein

## Rund um jeden Bildschirm

parts-label = Dein Fortschritt
part-knowledge = Unterschied kennen
part-leaning = Neigung finden
part-eligibility = Voraussetzungen prüfen
part-progress = { $part }: { $n } von { $total }
contents-label = Die Teile des Quiz
contents-knowledge = { $n ->
    [one] { $n } Situation
   *[other] { $n } Situationen
}. Wessen Job ist das? Die Antwort und ihre Quelle folgen sofort.
contents-leaning = { $pairs ->
    [one] { $pairs } Paar
   *[other] { $pairs } Paare
}{ $ratings ->
    [0] {""}
    [one] {" "}und { $ratings } Bewertung
   *[other] {" "}und { $ratings } Bewertungen
}. Was würdest du lieber tun? Es gibt keine richtige Antwort.
contents-eligibility = Bis zu { $n ->
    [one] { $n } Angabe
   *[other] { $n } Angaben
} über dich, verglichen mit den Regeln{ $what ->
    [none] {""}
   *[other] {" "}für { $what }
}. „Weiß nicht“ ist auch eine Antwort.
take-only = Nur diesen Teil machen
back = Zurück
start-over = Von vorn beginnen
not-sure = Weiß nicht
choose-first = Wähle zuerst eine Antwort. „{ $unsure }“ ist auch eine.

## Unterschied kennen

knowledge-of = von { $total ->
    [one] { $total } Situation
   *[other] { $total } Situationen
}
knowledge-at = { $n } von { $total ->
    [one] { $total } Situation
   *[other] { $total } Situationen
}
whose-job = Wessen Job ist das in erster Linie?
whose-job-per-article = Wessen Job ist das laut Artikel?
both = Beide
next-scene = Nächste Situation
answer-scene = Antwort zeigen
verdict-right = { $owner }. Das war auch deine Antwort.
verdict-accepted = { $owner }. Deine Antwort zählt auch.
verdict-wrong = { $owner }. Deine Antwort war: { $yours }.
verdict-not-sure = { $owner }. Du warst dir nicht sicher.
verdict-open = Die Quellen sind sich nicht einig, deshalb wird das nicht gewertet.
quote-source = { $title }, { $publisher }, { $date }
quote-source-undated = { $title }, { $publisher }
quote-translated = Unsere Übersetzung: „{ $text }“
also-rests-on = Weitere Belege: { $sources }.
other-side = Die andere Seite

## Neigung finden

leaning-of-pairs = von { $total ->
    [one] { $total } Paar
   *[other] { $total } Paaren
}
leaning-at-pairs = { $n } von { $total ->
    [one] { $total } Paar
   *[other] { $total } Paaren
}
leaning-of-ratings = von { $total ->
    [one] { $total } Bewertung
   *[other] { $total } Bewertungen
}
leaning-at-ratings = { $n } von { $total ->
    [one] { $total } Bewertung
   *[other] { $total } Bewertungen
}
rather = Was würdest du lieber tun? Es gibt keine richtige Antwort.
cannot-choose = Unentschieden
leave-open = Offen lassen
settled-clear = Das Ergebnis steht schon fest: „{ $call }“. Die übrigen Paare ergänzen nur noch die Facetten.
settled-none = Es steht schon fest, dass deine Neigung nicht klar ist, egal wie du bei den übrigen Paaren antwortest. Sie ergänzen nur noch die Facetten.
settled-verdicts = Deine Ergebnisse stehen fest. Was jetzt noch kommt, dient deinem Plan.
leave-plan-open = Den Rest offen lassen
leave-rest-open = Die übrigen Paare offen lassen
next-pair = Nächstes Paar
next-rating = Weiter
how-much = Wie sehr würde dir ein Job gefallen, in dem du vor allem { $activity }?
rating-0 = Gar nicht
rating-1 = Ein wenig
rating-2 = Ziemlich
rating-3 = Sehr

## Voraussetzungen prüfen

eligibility-of = von höchstens { $total ->
    [one] { $total } Angabe
   *[other] { $total } Angaben
}
eligibility-at = { $n } von höchstens { $total ->
    [one] { $total } Angabe
   *[other] { $total } Angaben
}
next-fact = Weiter
spared = { $n ->
    [one] { $n } Frage entfällt.
   *[other] { $n } Fragen entfallen.
}
spared-since = { $fields }: Das würde heute an keinem Ergebnis etwas ändern, denn { $facts }.
spared-waits = { $fields }: Ob wir das fragen, hängt von einer anderen Antwort ab, und { $facts }.
spared-never = { $fields }: Danach fragen die gezeigten Regeln nie.
spared-not-sure = hier bist du dir nicht sicher: { $field }
spared-periods = das ergibt sich aus deinen Zeiträumen
answer-anyway = Trotzdem beantworten: { $field }
hint-above = Das ist mehr als { $most }. Wenn es stimmt, mach einfach weiter.
hint-window = Zähle nur { $years ->
    [one] das letzte Jahr
   *[other] die letzten { $years } Jahre
}.
not-a-number = „{ $found }“ ist keine Zahl, die hier passt. Schreib nur Ziffern, zum Beispiel { $example }, oder wähle „Weiß nicht“.
list-periods = Stattdessen Zeiträume auflisten
give-a-number = Stattdessen eine Zahl von Monaten angeben
period = Zeitraum { $n }
period-from = Von
period-to = Bis
period-month = Jahr und Monat, zum Beispiel 2024-⁠03
period-still = Lass „Bis“ leer, solange der Zeitraum andauert.
period-add = Zeitraum hinzufügen
period-remove = Zeitraum { $n } entfernen
periods-counted = { $rules }: heute { $months } anrechenbar.
periods-lapse = { $rules }: Ohne weitere Monate zählen ab dem { $date } zu wenige.
not-a-month = Zeitraum { $n }: „{ $found }“ ist kein Monat. Schreib Jahr und Monat, zum Beispiel 2024-⁠03.
month-missing = Zeitraum { $n }: Der Monat, in dem er begann, fehlt.
ends-too-soon = Zeitraum { $n } endet, bevor er beginnt.
scale-label = Eine Linie von 0 bis { $most }. Die Regeln verlangen { $stops }. Du bist bei { $yours }.
scale-label-open = Eine Linie von 0 bis { $most }. Die Regeln verlangen { $stops }.
consequence = { $rules }: { $verdict }.
gate-eligible = Voraussetzungen erfüllt
gate-not-yet = noch nicht erfüllt
gate-not-yet-missing = noch nicht erfüllt, { $missing } zu wenig
gate-unknown = offen, { $n ->
    [one] eine Angabe entscheidet
   *[other] { $n } Angaben können entscheiden
}

## Was deine Antworten sagen

result-title = Was deine Antworten sagen
result-date = { $date }. Fragen und Regeln der Version { $version }
gist-knowledge = Du kennst den Unterschied in { $mark } Situationen.
gist-leaning-none = Es zeigt sich { $mark }.
gist-leaning-clear = Es zeigt sich { $mark }.
mark-none = keine klare Neigung
mark-toward = eine klare Neigung { $role }
gist-gates = Für { $what }: { $verdicts }
gist-eligible = Du erfüllst { $by } { $mark }.
gist-not-yet = Du erfüllst { $by } { $mark } alle Voraussetzungen.
gist-unknown = Ob du { $by } alle Voraussetzungen erfüllst, ist { $mark }.
mark-eligible = alle Voraussetzungen
mark-not-yet = noch nicht
mark-unknown = offen

knowledge-legend = Gefüllt: richtig. Leer: nicht richtig. Gepunktet: „Weiß nicht“.
knowledge-by-role = { $owner }: { $right } von { $total }
knowledge-again = Noch einmal lesen
knowledge-none-wrong = Keine deiner Antworten war falsch.

leaning-none = Keine klare Neigung
leaning-toward = Klare Neigung { $role }
side-of = zu „{ $role }“
leaning-counts = Deine Neigung in { $asked ->
    [one] { $asked } Paar
   *[other] { $asked } Paaren
}: { $technical }-mal { $first }, { $people }-mal { $second }.
leaning-undecided = Bei { $n } konntest du dich nicht entscheiden.
leaning-open = { $n ->
    [one] { $n } ist noch offen.
   *[other] { $n } sind noch offen.
}
leaning-needs = Klar ist eine Neigung, wenn { $least } von { $decided } entschiedenen Paaren auf derselben Seite liegen.
leaning-too-few = Bei so wenigen entschiedenen Paaren wäre keine Neigung klar.
leaning-firmness = { $n ->
    [one] Eine einzige andere Antwort hätte das geändert.
   *[other] Erst { $n } andere Antworten hätten das geändert.
}
leaning-clear = klar
leaning-clear-means = Klar heißt: Würde bei jedem Paar eine Münze entscheiden, läge das Ergebnis höchstens in einem von 20 Fällen so weit auf einer Seite.
leaning-facets = Von je { $n ->
    [one] { $n } Paar
   *[other] { $n } Paaren
}
leaning-facet-open = { $n ->
    [one] { $n } Paar offen
   *[other] { $n } Paare offen
}
leaning-facet-undecided = { $n ->
    [one] { $n } unentschieden
   *[other] { $n } unentschieden
}
leaning-both = Du hast beide Arten von Arbeit hoch bewertet.
leaning-neither = Keine der beiden Arten von Arbeit zieht dich nach deinen Bewertungen besonders an. Das ist ein Ergebnis wie jedes andere: Es gibt mehr Wege als diese zwei.
leaning-none-means = Das ist ein Ergebnis wie die anderen und keine Lücke. Die Facetten zeigen, wo deine Antworten in eine Richtung weisen und wo in beide.
leaning-weighed = Deine Antworten nach Facetten
leaning-both-ways = Hier gehen deine Antworten in beide Richtungen.
leaning-pair-open = Offen gelassen: „{ $first }“ oder „{ $second }“
leaning-caveat = Das sind deine eigenen Antworten, gezählt. Ein Test ist es nicht: Die Paare wurden nie an einer Stichprobe erprobt. Sie sagen nicht voraus, wie gut du in einem der beiden Jobs wärst, und taugen nicht für Einstellungsentscheidungen.

because-met = du erfüllst alles auf dem Weg „{ $route }“
because-met-anyhow = wie die offenen Angaben auch ausfallen, einer der Wege ist erfüllt
because-missing = auf dem Weg „{ $route }“ fehlt noch: { $missing }
because-missing-amount = { $missing }
because-missing-test = { $requirement }
because-no-route = mit dem, was sich nicht ändern lässt, ist kein Weg zu erfüllen: { $facts }
unless-eligible = erfüllt, es sei denn, { $clause }
unless-not-yet = noch nicht erfüllt, es sei denn, { $clause }
if-eligible = erfüllt, vorausgesetzt, { $clause }
if-not-yet = noch nicht erfüllt in diesem Fall: { $clause }
no-fact-alone = keine Angabe entscheidet allein
changes = So wären die Voraussetzungen erfüllt
changes-at-best = Wenn das, was du nicht weißt, günstig ausfällt:
changes-none = Nichts, was sich bald ändern lässt, reicht dafür aus. Zuerst kommt, was der nächstliegende Weg verlangt: { $requirement }.
change-more = { $clause } ({ $more } mehr)
change-first = Angenommen, { $change }.
change-waits = Zurzeit kommen keine Monate dazu, deshalb ist das Datum offen.
window-longer = Gefragt war nach { $years ->
    [one] dem letzten Jahr
   *[other] den letzten { $years } Jahren
}. Diese Regeln blicken weiter zurück, deshalb zählen auch ältere Monate.
what-if = Was wäre, wenn …
what-if-help = Was wäre, wenn eines davon zuträfe? Deine eigenen Antworten bleiben, wie sie sind.
verdict-eligible = Voraussetzungen erfüllt
verdict-not-yet = Noch nicht erfüllt
verdict-unknown = Offen
status-met = Erfüllt.
status-missing = { $missing } zu wenig.
status-not-met = Nicht erfüllt.
status-open = Offen.
status-open-gap = Offen, { $missing } zu wenig.
rests-on = Worauf das beruht
rests-on-sure = Unsere Gewissheit, dass es dort so steht: { $confidence }.
rests-on-read = Gelesen haben wir es in einer Abschrift:
rests-on-of = Worauf das beruht: { $requirement }
rests-on-it = Was darauf beruht
not-asked = Nicht gefragt
proof-walked = Alle { $cells } Kombinationen von Antworten wurden durchgerechnet, { $eligible } davon führen zu „Voraussetzungen erfüllt“. Zu jeder gehört genau ein Ergebnis. Eine größere Zahl oder eine höhere Stufe verschlechtert es nie, und keine Frage wird umsonst gestellt.
proof-questions = Im Schnitt reichen { $mean } von { $all } Fragen.
proof-hash = Fingerabdruck der Regeln (SHA-256): { $hash }.
proof-how = Der Quelltext des Programms beweist es mit diesem Befehl aufs Neue: { $command }.
status-route-met = erfüllt
status-route-not-met = nicht erfüllt
status-route-open = offen
status-judge = Das beurteilst du selbst
yours = Bei dir: { $what }
yours-field = { $field }: { $value }
route-end = Ziel: alle Voraussetzungen erfüllt
other-routes = Alle Wege und worauf jede Zeile beruht
route-line = { $route }: { $verdict }
source-confidence = Unsere Gewissheit, dass die Quelle das sagt: { $confidence }.
confidence-high = hoch
confidence-medium-high = mittel bis hoch
confidence-medium = mittel
confidence-low = gering

when-reached = { $rules }: Die Monate sind erreicht.
when-on = { $rules }: Die Monate sind am { $date } erreicht, { $clause }.
when-added = wenn weiter Monate dazukommen
when-between = { $rules }: Die Monate sind zwischen dem { $first } und dem { $last } erreicht, je nachdem, wie das Offene ausfällt.
when-from = { $rules }: Die Monate sind frühestens am { $first } erreicht. Im schlechtesten Fall gibt es kein Datum.
when-lapses = Ohne weitere Monate zählen ab dem { $date } zu wenige.
when-drops = Ältere Monate fallen unterwegs aus der Zählung, deshalb dauert es länger als die fehlenden Monate.
when-now = { $rules }: Die Monate sind heute schon erreicht, wenn das Offene günstig ausfällt.
when-today = heute
when-never = { $rules }: Es gibt kein Datum, denn es fehlen Monate und es kommen keine dazu.
when-closed = { $rules }: Es gibt kein Datum, denn so, wie es jetzt steht, ist kein Weg zu erfüllen.
when-how = Diese Daten gelten nur für eines, nämlich { $field }: Jeder Kalendermonat bringt einen dazu. Was ein Weg sonst noch verlangt, muss bis dahin auch erfüllt sein.
when-how-number = { $rules }: Monate, die mehr als { $years } Jahre zurückliegen, zählen nicht mehr. Du hast nur eine Zahl angegeben, deshalb steht hier das früheste mögliche Datum. Liste stattdessen die Zeiträume auf, um zu sehen, wie lange deine Monate zählen.

toward-people = { $role } werden
plan = Ein erster Plan
plan-uncertain = Offen: { $step }
outlook = Gehalt und Aussichten
importance-required = Pflicht.
importance-expected = Erwartet.
importance-helpful = Hilfreich, keine Pflicht.
more = Mehr aus den Quellen
sources = Quellen
all-sources = Alle Quellen und was auf ihnen beruht
source-line = { $publisher }, { $date }
content-checked = Inhalt zuletzt geprüft: { $date }.
other-parts = Die anderen Teile
take-part = Diesen Teil machen
look-at-answers = Meine Antworten ansehen

check-yourself = Prüf es selbst
check-summary = Was geladen, was gesendet und was bewiesen wurde
check-loaded = Diese Dateien des Quiz wurden geladen:
check-sent = Das Quiz hat von deinen Antworten nichts gesendet. Es kann gar nichts senden: Es rechnet alles auf deinem Gerät aus.
check-how = Das kannst du nachsehen: Öffne die Entwicklertools deines Browsers, wähle „Netzwerk“ und beantworte eine Frage. Es kommt keine Zeile dazu.
check-host = Die Seite, in der das Quiz steht, kann das Ergebnis lesen, also die Zahlen und Ergebnisse oben. Sie erfährt, dass eine Frage beantwortet wurde, aber nie, wie. Bewahrt das Quiz deine Antworten auf diesem Gerät auf, kann die Seite auch sie lesen.

## Wenn etwas nicht stimmt

crashed = Im Quiz ist etwas schiefgegangen. Deine Antworten sind noch da.
go-on = An derselben Stelle weitermachen

## Gespeichert und geteilt

note-unreadable = Etwas, das auf diesem Gerät gespeichert war, ließ sich nicht lesen. Es ist beiseitegelegt, nicht verloren: Beim Ergebnis kannst du es herunterladen.
note-other-pack = Hier waren Antworten auf ein anderes Quiz gespeichert. Sie sind beiseitegelegt, nicht verloren.
note-left-out = { $n ->
    [one] { $n } deiner früheren Antworten passt
   *[other] { $n } deiner früheren Antworten passen
} zu keiner Frage mehr. Eine Kopie von allen ist beiseitegelegt.
note-went-on = Du hast in einem anderen Tab weitergemacht. Hier bist du jetzt.
note-started-over = Du hast in einem anderen Tab neu begonnen.
note-deleted = Auf diesem Gerät ist nichts mehr gespeichert.
ways = Teilen oder speichern
ways-show = Zeigen, wie
ways-failed = Das ließ sich nicht laden. Prüfe deine Verbindung und versuche es noch einmal.
share = Teilen
share-warning = Ein Link zu diesem Ergebnis enthält deine Antworten. Wer den Link hat, kann sie sehen.
share-make = Link erstellen
share-label = Link zu diesem Ergebnis
share-copy = Link kopieren
share-copied = Kopiert.
share-file = Als Datei (JSON) enthält es das Ergebnis, aber nicht deine Antworten.
share-download = Ergebnis herunterladen
compare = Mit dem letzten Mal vergleichen
compare-why = Speichere dieses Ergebnis auf diesem Gerät, dann zeigt ein späteres, was sich geändert hat.
compare-keep = Ergebnis speichern
compare-kept = Dieses Ergebnis ist gespeichert.
compare-since = Was sich seit dem { $date } geändert hat:
compare-same = Seit dem { $date } hat sich nichts geändert.
change-then = Damals
change-now = Jetzt
change-right = Richtige Situationen
change-call = Neigung
change-choices = Paare mit Neigung { $role }
change-earliest = { $rules }: wann die Monate erreicht sind
change-never = kein Datum
change-reached = schon erreicht
change-at-best = bestenfalls { $date }
change-between = { $first } bis { $last }
kept = Was auf diesem Gerät gespeichert ist
kept-answers = { $n ->
    [one] Deine Antwort
   *[other] Deine { $n } Antworten
}, damit du später weitermachen kannst.
kept-result = Dein Ergebnis vom { $date }.
kept-aside = { $n ->
    [one] { $n } weiterer Eintrag
   *[other] { $n } weitere Einträge
}: von einem anderen Quiz oder beiseitegelegt, weil unlesbar.
kept-export = Alles herunterladen
kept-delete = Alles löschen
kept-delete-sure = Deine Antworten und Ergebnisse sind dann endgültig von diesem Gerät gelöscht.
kept-delete-now = Endgültig löschen
kept-delete-not = Behalten
shared = Das ist ein geteiltes Ergebnis vom { $date }: „Du“ ist, wer es geteilt hat.
shared-own = Dein eigenes Quiz bleibt gespeichert.
shared-on-its-day = Es wurde neu berechnet, zum Stand jenes Tages.
shared-on = Es wurde neu berechnet, zum Stand vom { $date }.
shared-version = Es entstand mit Version { $then } der Fragen und Regeln; hier gilt Version { $now }, und beide können sich unterscheiden.
shared-left-out = { $n ->
    [one] { $n } Antwort darin passt
   *[other] { $n } Antworten darin passen
} hier zu keiner Frage.
shared-same = Jedes Ergebnis ist, wie es war.
shared-changes = Was nicht mehr ist, wie es beim Erstellen des Links war:
shared-look = Antworten ansehen
shared-back = Zurück zu meinem Quiz
shared-take = Selbst das Quiz machen
shared-today = Zum Stand von heute zeigen
shared-its-day = Zum Stand vom { $date } zeigen
link-damaged = Dieser Link ist beschädigt
link-damaged-why = Einige Zeichen fehlen oder sind falsch, deshalb lässt sich kein Ergebnis daraus lesen. Bitte noch einmal um den Link und kopiere ihn ganz.
link-later = Dieser Link stammt von einer späteren Version
link-later-why = Er wurde mit einer späteren Version dieses Programms erstellt. Lade die Seite neu; vielleicht ist sie dann aktuell.
link-other = Dieser Link gehört zu einem anderen Quiz
link-other-why = Er enthält ein Ergebnis des Quiz „{ $pack }“, Version { $version }, das auf dieser Seite nicht vorhanden ist.
