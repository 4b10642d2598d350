# Die Worte des eingebauten Quiz, auf Deutsch. Jeder Name ist aus einem Namen in pack.json gebildet.

pack-title = Leiten oder managen?
pack-lede = Ein Quiz für alle, die Software entwickeln. Alle drei Teile dauern zusammen etwa acht Minuten. Von deinen Antworten sendet es nichts.
pack-gates-name = das PMP-Zertifikat
pack-gates = Die Regeln gelten für das Zertifikat Project Management Professional (PMP). Laut Artikel „kann es deine Chancen verbessern“, wenn du eine Führungsposition suchst. Vorgeschrieben ist es für keinen der beiden Jobs.
pack-caveat = Unternehmen sind verschieden, und eine Person kann beide Jobs haben. Der Wechsel von einer Rolle in die andere ist keine Beförderung.

## Rollen

role-technical_lead = Tech Lead
role-technical_lead-owner = Tech Lead
role-technical_lead-tends = Technik
role-technical_lead-side = zur Technik
role-engineering_manager = Engineering Manager
role-engineering_manager-owner = Engineering Manager
role-engineering_manager-tends = Menschen
role-engineering_manager-side = zu Menschen
both-owner = Beide
leaning-both = Manche Unternehmen verbinden sie in einem Job, dem Tech Lead Manager. Und manche wechseln zwischen den beiden Jobs hin und her.

## Unterschied kennen: die Situation, die Begründung, der Merksatz, die andere Seite

k01 = Jemand im Team steckt im Code fest und braucht Hilfe beim Programmieren.
k01-reason = Tech Leads helfen dem Team bei der technischen Seite der Arbeit. Das erste Beispiel im Artikel ist das Programmieren.
k01-recall = Hilfe beim Programmieren ist Sache der Tech Leads.

k02 = Ein neues Projekt beginnt. Jemand erklärt dem Team, was entstehen soll.
k02-reason = Der Artikel ordnet das den Tech Leads zu. Er schreibt „können“ (im Original „may“): Sie müssen es nicht immer tun.
k02-recall = Neue Projekte zu erklären ist laut Artikel Sache der Tech Leads.

k03 = Nach einem Release stoßen User auf Fehler. Jemand leitet die Suche nach der Ursache.
k03-reason = Die Fehlersuche ist Sache der Tech Leads. Zu den Themen, die der Artikel nennt, gehören auch Produkt-Releases.
k03-recall = Die Ursache von Fehlern zu finden ist Sache der Tech Leads.

k04 = Jemand führt ein Sicherheitsaudit durch, um zu sehen, was sich verbessern lässt.
k04-reason = Sicherheitsaudits gehören zu den neun Aufgaben, die der Artikel den Tech Leads gibt. Sie sollen zeigen, was zu verbessern ist.
k04-recall = Sicherheitsaudits sind laut Artikel Sache der Tech Leads.

k05 = Ein System wird geändert. Jemand beaufsichtigt den Umbau.
k05-reason = Änderungen an Systemen zu beaufsichtigen ist eine der neun Aufgaben, die der Artikel den Tech Leads gibt.
k05-recall = Systemänderungen zu beaufsichtigen ist laut Artikel Sache der Tech Leads.

k06 = Jemand untersucht, was User brauchen, und findet passende Anwendungen dafür.
k06-reason = Das ist eine der neun Aufgaben, die der Artikel den Tech Leads gibt.
k06-recall = Was User brauchen, ist laut Artikel Sache der Tech Leads.

k07 = Jemand prüft, ob die Software und die Anwendungen des Teams auf dem neuesten Stand sind.
k07-reason = Auf Updates zu achten ist eine der neun Aufgaben, die der Artikel den Tech Leads gibt.
k07-recall = Auf Updates zu achten ist laut Artikel Sache der Tech Leads.

k08 = In diesem Job arbeitet man eher praktisch und an den Aufgaben des Tages.
k08-reason = Hier zieht der Artikel die Grenze: Tech Leads arbeiten praktisch mit, Engineering Manager blicken weiter voraus. Auch laut einer offenen Karriereleiter programmieren Tech Leads mehr.
k08-recall = Praktische Arbeit im Alltag ist eher Sache der Tech Leads.

k09 = Im Unternehmen treffen sich mehrere Abteilungen. Eine Person spricht für das Team.
k09-reason = Engineering Manager vertreten das Team in der Regel im übrigen Unternehmen. Auch Tech Leads halten Kontakt zu anderen Teams, aber das ist etwas anderes.
k09-recall = Für das Team zu sprechen ist Sache der Engineering Manager.

k10 = Jemand verantwortet gegenüber dem Unternehmen die Deadlines des Teams.
k10-reason = Der Artikel macht Engineering Manager für die Deadlines des Teams verantwortlich. Tech Leads helfen, sie einzuhalten.
k10-recall = Deadlines zu verantworten ist Sache der Engineering Manager.
k10-other-side = Der Artikel verlangt auch von Tech Leads, dass Projekte „rechtzeitig fertig“ werden und dass sie viele zugleich steuern und „dabei Deadlines einhalten“. Einen Termin zu verantworten und ihn einzuhalten ist zweierlei.

k11 = Jemand hat den Auftrag, durch die Arbeit des Teams das Geschäft auszubauen.
k11-reason = Der Artikel nennt das Wachstum des Geschäfts neben den Deadlines des Teams. Beides verantworten Engineering Manager.
k11-recall = Das Wachstum des Geschäfts ist Sache der Engineering Manager.

k12 = Jemand klärt, wo die Ziele des Teams auf lange Sicht liegen sollen.
k12-reason = Beide Jobs setzen Ziele. Am weitesten voraus blicken Engineering Manager: Bei ihnen geht es um langfristige Ziele, bei Tech Leads um die Aufgaben des Tages.
k12-recall = Langfristige Ziele sind Sache der Engineering Manager.
k12-other-side = Derselbe Artikel gibt „Endziele für ihr Team“ den Tech Leads. Unternehmen sind verschieden, und eine Person kann beide Jobs haben.

k13 = Zwischen einem Teammitglied und den anderen klappt die Zusammenarbeit nicht mehr. Jemand muss sich darum kümmern.
k13-reason = Engineering Manager haben mehr mit der Führung der Beschäftigten zu tun. Auch zwei offene Karrieremodelle geben ihnen die Verantwortung für die Menschen und deren Leistung.
k13-recall = Beschäftigte zu führen ist eher Sache der Engineering Manager.
k13-other-side = Laut Artikel beaufsichtigen auch Tech Leads ein Team und verteilen dessen Arbeit. Unternehmen sind verschieden, und eine Person kann beide Jobs haben.

k14 = In diesem Job muss man vor allem hervorragend Menschen führen können.
k14-reason = Das sagt der Artikel über Engineering Manager. Bei Tech Leads geht es mehr um Technik als um Personalführung.
k14-recall = Hervorragende Personalführung wird von Engineering Managern verlangt.

k15 = Für diesen Job braucht man eine starke Führungskompetenz.
k15-reason = Das sagt der Artikel über beide Positionen. Führen gehört zu jedem der beiden Jobs.
k15-recall = Starke Führungskompetenz brauchen beide.

k16 = Für diesen Job braucht man starke Fähigkeiten in der Softwareentwicklung.
k16-reason = Das sagt der Artikel über beide Positionen.
k16-recall = Starke Fähigkeiten in der Softwareentwicklung brauchen beide.

k17 = In der Entwicklung soll jemand neu eingestellt werden.
k17-reason = Der Artikel führt Einstellungen bei den Tech Leads auf. In offenen Karriererahmen liegen sie bei Engineering Managern, und Tech Leads sind bei den Bewerbungsgesprächen dabei.
k17-recall = Einstellungen sind in der Praxis Sache von beiden: Wer sie verantwortet, sehen die Quellen verschieden.
k17-other-side = Die Antwort des Artikels ist: Tech Lead. Zwei offene Karrieremodelle und andere Artikel geben Einstellungen in die Verantwortung der Engineering Manager.

k18 = Ein Projekt muss rechtzeitig fertig werden.
k18-reason = Engineering Manager verantworten die Deadlines des Teams. Tech Leads sorgen dafür, dass Projekte rechtzeitig fertig werden.
k18-recall = Rechtzeitig fertig zu werden ist Sache von beiden.
k18-other-side = Der Artikel gibt die „Deadlines des Teams“ den Engineering Managern. Zugleich sagt er Tech Leads: „Es ist deine Aufgabe, dafür zu sorgen, dass alle produktiv bleiben und Projekte rechtzeitig fertig werden.“

k19 = Die Ziele des Teams sollen festgelegt werden.
k19-reason = Der Artikel gibt Endziele den Tech Leads und langfristige Ziele den Engineering Managern. Deshalb stimmt jede Antwort, und diese Situation wird nicht gewertet.
k19-recall = Ziele zu setzen ist Sache von beiden.
k19-other-side = Der Unterschied liegt darin, wie weit ein Ziel in der Zukunft liegt. In einer offenen Karriereleiter ist der Plan für das System Sache von beiden.

k20 = Im Team wird die Arbeit verteilt.
k20-reason = Der Artikel führt das Delegieren bei den Tech Leads auf. In der Praxis gehört es zu beiden Jobs.
k20-recall = Arbeit zu verteilen ist in der Praxis Sache von beiden.
k20-other-side = Die Antwort des Artikels ist: Tech Lead. Anderswo verteilen Tech Leads die Arbeit in ihren Projekten, und Engineering Manager entscheiden, wer an welchem Projekt arbeitet.

## Neigung finden: Facetten

facet-focus = Schwerpunkt
facet-focus-gloss = das System oder die Gruppe
facet-horizon = Zeithorizont
facet-horizon-gloss = die Arbeit von heute oder wohin sie führt
facet-craft_growth = Handwerk oder Förderung
facet-craft_growth-gloss = der Code oder die Laufbahn
facet-guide_represent = Anleiten oder vertreten
facet-guide_represent-gloss = nach innen oder nach außen
facet-problem_plan = Problem oder Plan
facet-problem_plan-gloss = der Fehler oder der Termin

## Neigung finden: Paare

p01-technical = Einen langsamen Dienst schnell machen.
p01-people = Ein angespanntes Team zu guter Zusammenarbeit bringen.
p02-technical = Ein neues Framework gründlich lernen.
p02-people = Herausfinden, was die anderen im Team antreibt.
p03-technical = Den Entwurf eines Systems verbessern.
p03-people = Die Arbeitsweise einer Gruppe verbessern.
p04-technical = Herausfinden, ob ein vorgeschlagener Entwurf tragen würde.
p04-people = Herausfinden, wie jemand aus dem Team zurechtkommt.
p05-technical = Erste Anlaufstelle für Fragen zum Code sein.
p05-people = Erste Anlaufstelle für Fragen zum Team sein.
p06-technical = An einer Aufgabe arbeiten, die heute fällig ist.
p06-people = Klären, wo das Team in zwei Jahren stehen soll.
p07-technical = Etwas Praktisches bis zum Abend fertigstellen.
p07-people = Etwas vorbereiten, das sich nächstes Jahr auszahlt.
p08-technical = Mit eigenen Händen einen Prototyp bauen.
p08-people = Die Fähigkeiten planen, die das Team nächstes Jahr braucht.
p09-technical = Die technischen Fragen des Tages klären.
p09-people = Den Fortschritt bei langfristigen Teamzielen prüfen.
p10-technical = Den größten Teil der Woche mit praktischer Arbeit verbringen.
p10-people = Den größten Teil der Woche mit Plänen und Gesprächen verbringen.
p11-technical = Ein Code-Review für jemanden im Team machen.
p11-people = Mit jemandem im Team über berufliche Entwicklung sprechen.
p12-technical = Den Aufbau eines neuen Moduls entwerfen.
p12-people = Mit jemandem im Team einen Entwicklungsplan entwerfen.
p13-technical = Anderen eine Programmiertechnik beibringen.
p13-people = Jemanden bei einer Karriereentscheidung begleiten.
p14-technical = Den Teststandard im Team anheben.
p14-people = Sich für die Beförderung eines Teammitglieds einsetzen.
p15-technical = Schwierigen Code im Pair Programming schreiben.
p15-people = Im Team regelmäßig Einzelgespräche führen.
p16-technical = Dem Team erklären, wie ein neues Projekt funktioniert.
p16-people = Anderen Abteilungen erklären, was das Team braucht.
p17-technical = Dem Team helfen, sich auf einen technischen Ansatz zu einigen.
p17-people = Bei einer Besprechung im Unternehmen für das Team sprechen.
p18-technical = Eine technische Anleitung für das Team schreiben.
p18-people = Einen Bericht über das Team für die Unternehmensleitung schreiben.
p19-technical = Eine technische Frage aus dem Team beantworten.
p19-people = Eine Frage der Geschäftsleitung zum Team beantworten.
p20-technical = Jemandem im Team zeigen, wie ein System zusammenhängt.
p20-people = Die Unterstützung einer anderen Abteilung für das Team gewinnen.
p21-technical = Die Ursache eines Ausfalls aufspüren.
p21-people = Mit anderen Teams einen Liefertermin vereinbaren.
p22-technical = Einen Fehler beheben, den alle anderen übersehen haben.
p22-people = Ein verspätetes Projekt wieder in den Zeitplan bringen.
p23-technical = Nach Schwachstellen in einem System suchen.
p23-people = Nach Wegen suchen, wie das Team das Geschäft voranbringt.
p24-technical = Herausfinden, warum ein Release fehlschlägt.
p24-people = Entscheiden, was das Team dieses Quartal zusagen kann.
p25-technical = Ein Fehlerprotokoll Zeile für Zeile durchgehen.
p25-people = Den Zeitplan des Teams Punkt für Punkt durchgehen.

## Neigung finden: Bewertungen, in „Wie sehr würde dir ein Job gefallen, in dem du vor allem …?“

n1 = technische Probleme selbst löst
n2 = ein Team durch technische Entscheidungen führst
n3 = für die Entwicklung und die Leistung von Menschen sorgst
n4 = ein Team vertrittst und seine Termine verantwortest

## Voraussetzungen prüfen: was gefragt wird

field-education = Was ist dein höchster Bildungsabschluss?
field-education-help = Es zählt, was du abgeschlossen hast. Ein gleichwertiger Abschluss aus einem anderen Land oder System zählt auch.
field-education-name = höchster Bildungsabschluss
field-education-if = dein höchster Bildungsabschluss ist { $value }
option-education-none = Kein Highschool-Abschluss
option-education-high_school = Highschool-Abschluss
option-education-associate = Associate Degree
option-education-bachelor = Bachelorabschluss
option-education-master = Masterabschluss
option-education-doctorate = Doktorgrad

field-gac_accredited_degree = Stammt einer deiner Abschlüsse (Bachelor oder höher) aus einem Studiengang, den das GAC des PMI akkreditiert hat?
field-gac_accredited_degree-help = Das GAC ist das Global Accreditation Center des Project Management Institute (PMI). Es akkreditiert Studiengänge.
field-gac_accredited_degree-name = Abschluss aus einem akkreditierten Studiengang
field-gac_accredited_degree-if = einer deiner Abschlüsse stammt aus einem akkreditierten Studiengang
field-gac_accredited_degree-if-not = keiner deiner Abschlüsse stammt aus einem akkreditierten Studiengang

field-pm_months = Wie viele Monate lang hast du Projekte geleitet?
field-pm_months-window = Wie viele Monate lang hast du in den letzten { $years } Jahren Projekte geleitet?
field-pm_months-help = Es zählt, dass du geleitet und gesteuert hast, egal unter welchem Titel. Zwei Projekte in einem Monat sind ein Monat.
field-pm_months-name = Monate mit Projektleitung
field-pm_months-if = du hast { $value } lang Projekte geleitet
field-pm_months-periods = Von welchem bis zu welchem Monat hast du die einzelnen Projekte geleitet?
field-pm_months-periods-help = Beide Monate zählen mit, und jeder Monat zählt einmal, egal wie viele Projekte er hatte. Das Ergebnis sagt dann, wie lange deine Monate zählen.

field-pm_education_hours = Wie viele Stunden Projektmanagement-Schulung hattest du?
field-pm_education_hours-help = Zähle die Stunden aller Kurse, egal wann du sie besucht hast. Bücher und Übungsprüfungen allein zählen nicht.
field-pm_education_hours-name = Stunden Projektmanagement-Schulung
field-pm_education_hours-if = du hattest { $value } Projektmanagement-Schulung

field-capm = Hast du ein gültiges CAPM-Zertifikat?
field-capm-help = CAPM (Certified Associate in Project Management) ist das Einstiegszertifikat des PMI. Es gilt, bis es abläuft.
field-capm-name = gültiges CAPM-Zertifikat
field-capm-if = du hast ein gültiges CAPM-Zertifikat
field-capm-if-not = du hast kein gültiges CAPM-Zertifikat

field-accruing_pm_experience = Leitest du in deinem Job zurzeit Projekte?
field-accruing_pm_experience-help = Wenn ja, bringt jeder kommende Kalendermonat einen Monat Projektleitung dazu.
field-accruing_pm_experience-name = Projektleitung zurzeit
field-accruing_pm_experience-if = du leitest zurzeit Projekte
field-accruing_pm_experience-if-not = du leitest zurzeit keine Projekte
field-accruing_pm_experience-going-on = wenn du weiter Projekte leitest

field-degree_field = In welchem Fach ist dein Abschluss?
field-degree_field-help = Der Artikel nennt Informatik und Technische Informatik als Beispiele. Wenn du mehrere Abschlüsse hast, nimm den, der ihnen am nächsten kommt.
field-degree_field-name = Fach deines Abschlusses
option-degree_field-computing = Ein Informatikfach, etwa Informatik oder Technische Informatik
option-degree_field-other = Ein anderes Fach

field-software_years = Wie viele Jahre arbeitest du schon in der Softwareentwicklung?
field-software_years-help = Andere Berufe rund um die Informatik zählen auch, ebenso Teile eines Jahres.
field-software_years-name = Jahre in der Softwareentwicklung

field-current_job = Was kommt deinem jetzigen Job am nächsten?
field-current_job-help = Die ersten drei stehen für die Einstiegsjobs, die der Artikel nennt.
field-current_job-name = jetziger Job
option-current_job-developer = Softwareentwicklung
option-current_job-engineer = Software Engineering
option-current_job-programmer = Programmierung
option-current_job-other = Ein anderer Job

field-path = Wo würdest du zuerst nach einer Stelle als Tech Lead suchen?
field-path-help = Der Artikel nennt beide Wege und stellt keinen über den anderen.
field-path-name = wo du zuerst suchen würdest
option-path-internal = Da, wo ich jetzt arbeite
option-path-external = In einem anderen Unternehmen

## Voraussetzungen prüfen: Regeln

rule-set-article-2022 = PMP nach den Regeln des Artikels, 2022
rule-set-article-2022-by = nach den Regeln des Artikels
rule-set-article-2022-note = Diese Regeln beruhen auf einem einzigen Artikel von 2022, nicht auf dem Text des PMI. Der Artikel spricht von drei und fünf Jahren, dieses Quiz liest sie als 36 und 60 Monate. Die Entscheidung liegt beim PMI, das Anträge auch nachprüfen kann, siehe pmi.org.
route-article-2022-bachelor = Mit Bachelorabschluss
route-article-2022-secondary = Mit Highschool-Abschluss oder Associate Degree
requirement-article-2022-bachelor-degree = Abschluss eines vierjährigen Studiums
requirement-article-2022-bachelor-months = 36 Monate Projektleitung
requirement-article-2022-bachelor-hours = 35 Stunden Projektmanagement-Schulung
requirement-article-2022-bachelor-capm = CAPM-Zertifikat
requirement-article-2022-secondary-diploma = Highschool-Abschluss oder Associate Degree
requirement-article-2022-secondary-months = 60 Monate Projektleitung
requirement-article-2022-secondary-hours = 35 Stunden Projektmanagement-Schulung
requirement-article-2022-secondary-capm = CAPM-Zertifikat

rule-set-pmi-pre-2026 = PMP nach den PMI-Regeln vor Juli 2026
rule-set-pmi-pre-2026-by = nach den PMI-Regeln vor Juli 2026
rule-set-pmi-pre-2026-note = Diese Regeln beruhen auf dem, was andere Websites über die PMI-Regeln sagen, nicht auf einer Seite des PMI. Manche sagen, sie gelten noch. Das Prüfungskonzept des PMI vom Juli 2026, aus zweiter Hand gelesen, sagt etwas anderes. Die Entscheidung liegt beim PMI, das Anträge auch nachprüfen kann, siehe pmi.org.
route-pmi-pre-2026-gac = Mit einem Abschluss aus einem akkreditierten Studiengang
route-pmi-pre-2026-bachelor = Mit Bachelorabschluss
route-pmi-pre-2026-secondary = Mit Highschool-Abschluss oder Associate Degree
requirement-pmi-pre-2026-gac-degree = Bachelorabschluss oder höher
requirement-pmi-pre-2026-gac-accreditation = Abschluss aus einem Studiengang, den das GAC des PMI akkreditiert hat
requirement-pmi-pre-2026-gac-months = 24 Monate Projektleitung
requirement-pmi-pre-2026-gac-hours = 35 Stunden Projektmanagement-Schulung
requirement-pmi-pre-2026-gac-capm = CAPM-Zertifikat (gültig)
requirement-pmi-pre-2026-bachelor-degree = Bachelorabschluss
requirement-pmi-pre-2026-bachelor-months = 36 Monate Projektleitung
requirement-pmi-pre-2026-bachelor-hours = 35 Stunden Projektmanagement-Schulung
requirement-pmi-pre-2026-bachelor-capm = CAPM-Zertifikat (gültig)
requirement-pmi-pre-2026-secondary-diploma = Highschool-Abschluss oder Associate Degree
requirement-pmi-pre-2026-secondary-months = 60 Monate Projektleitung
requirement-pmi-pre-2026-secondary-hours = 35 Stunden Projektmanagement-Schulung
requirement-pmi-pre-2026-secondary-capm = CAPM-Zertifikat (gültig)

rule-set-pmi-2026 = PMP nach den PMI-Regeln ab Juli 2026
rule-set-pmi-2026-by = nach den PMI-Regeln ab Juli 2026
rule-set-pmi-2026-note = Diese Regeln beruhen auf einer öffentlichen Abschrift des Prüfungskonzepts des PMI vom Juli 2026, mit der andere Quellen übereinstimmen, nicht auf einer Seite des PMI. Andere Seiten aus dieser Zeit sagen, es habe sich nichts geändert: 36 oder 60 Monate in den letzten 8 Jahren. Die Entscheidung liegt beim PMI, das Anträge auch nachprüfen kann, siehe pmi.org.
route-pmi-2026-gac = Mit einem Abschluss aus einem akkreditierten Studiengang
route-pmi-2026-bachelor = Mit Bachelorabschluss
route-pmi-2026-associate = Mit Associate Degree
route-pmi-2026-secondary = Mit Highschool-Abschluss
requirement-pmi-2026-gac-degree = Bachelorabschluss oder höher
requirement-pmi-2026-gac-accreditation = Abschluss aus einem Studiengang, den das GAC des PMI akkreditiert hat
requirement-pmi-2026-gac-months = 24 Monate Projektleitung
requirement-pmi-2026-gac-hours = 35 Stunden Projektmanagement-Schulung
requirement-pmi-2026-gac-capm = CAPM-Zertifikat (gültig)
requirement-pmi-2026-bachelor-degree = Bachelorabschluss
requirement-pmi-2026-bachelor-months = 36 Monate Projektleitung
requirement-pmi-2026-bachelor-hours = 35 Stunden Projektmanagement-Schulung
requirement-pmi-2026-bachelor-capm = CAPM-Zertifikat (gültig)
requirement-pmi-2026-associate-degree = Associate Degree
requirement-pmi-2026-associate-months = 48 Monate Projektleitung
requirement-pmi-2026-associate-hours = 35 Stunden Projektmanagement-Schulung
requirement-pmi-2026-associate-capm = CAPM-Zertifikat (gültig)
requirement-pmi-2026-secondary-diploma = Highschool-Abschluss
requirement-pmi-2026-secondary-months = 60 Monate Projektleitung
requirement-pmi-2026-secondary-hours = 35 Stunden Projektmanagement-Schulung
requirement-pmi-2026-secondary-capm = CAPM-Zertifikat (gültig)

## Voraussetzungen prüfen: die vier Schritte des Artikels

rule-set-technical-lead-2022 = Tech Lead werden in den vier Schritten des Artikels
rule-set-technical-lead-2022-by = nach den vier Schritten des Artikels
rule-set-technical-lead-2022-note = Der Artikel von 2022 sagt, worauf die meisten Unternehmen achten. Deshalb ist hier nichts Pflicht, und es gibt kein Ergebnis. Eine Überschrift hat dort nur die Gruppe der technischen Fähigkeiten; die Namen der drei anderen Gruppen stammen von diesem Quiz.
step-degree = Einen Bachelorabschluss machen
step-certification = Ein Zertifikat erwerben
step-skills = Wichtige Fähigkeiten ausbauen
step-experience = Berufserfahrung sammeln
item-bachelor-degree = Die meisten Unternehmen verlangen einen Bachelorabschluss in einem passenden Fach, etwa Informatik.
item-student-activities = Tritt während des Studiums Hochschulgruppen deines Fachs bei und such dir ein Praktikum in einer technischen Branche.
item-certification = Mit einem Zertifikat in deinem Fach hebst du dich ab, und PMP ist eines, das „deine Chancen verbessern kann“.
item-technical-skills = Technik: Programmierung, Systeme für Mobilgeräte oder Websites, Grundsätze der Sicherheit und Shell-Skripte, um Probleme zu finden und zu beheben.
item-leadership-skills = Führung (Überschrift von uns): das Team motivieren und anleiten, Projekte rechtzeitig fertig bekommen.
item-communication-skills = Kommunikation (Überschrift von uns): klare Anweisungen geben und Erwartungen festlegen, schriftlich und mündlich.
item-organizational-skills = Organisation (Überschrift von uns): viele Projekte zugleich steuern, Deadlines einhalten und Entscheidungen treffen.
item-software-experience = Die meisten Unternehmen achten auf Erfahrung in der Softwareentwicklung oder einem verwandten Beruf.
item-extra-initiative = Melde dich im Job freiwillig für mehr, biete an, ein neues Projekt zu übernehmen, hilf anderen und bring neue Lösungen ein.
requirement-technical-lead-2022-bachelor-degree-level = Bachelorabschluss
requirement-technical-lead-2022-bachelor-degree-field = Abschluss in einem Informatikfach
requirement-technical-lead-2022-software-experience-years = Erste Erfahrung in der Softwareentwicklung

## Der Plan

plan-degree = Einen Bachelorabschluss machen
plan-degree-how = Die meisten Unternehmen verlangen einen in einem passenden Fach, etwa Informatik. Zum PMP-Zertifikat führt auch ein Weg ohne ihn, dafür mit mehr Monaten Projektleitung.
plan-training-hours = Auf 35 Stunden Projektmanagement-Schulung kommen
plan-training-hours-how = Es zählen Kurse von Schulungsfirmen, Unternehmen oder Hochschulen, auch Kurse im eigenen Tempo mit einer Prüfung am Ende. Bücher und Übungsprüfungen allein zählen nicht.
plan-capm = Unterwegs das CAPM-Zertifikat erwerben
plan-capm-how = Das Einstiegszertifikat des PMI verlangt einen Highschool-Abschluss und 23 Stunden Projektmanagement-Schulung, aber keine Erfahrung. Solange es gilt, ersetzt es die 35 Stunden.
plan-lead-projects = Projekte leiten und die Monate notieren
plan-lead-projects-how = Mit einem Bachelorabschluss verlangt PMP 36 Monate, nach den PMI-Regeln nur 24, wenn der Studiengang akkreditiert ist. Mit einem niedrigeren Abschluss sind es mehr. Es zählt, dass du leitest und steuerst, egal unter welchem Titel. Schulprojekte und Routinearbeit zählen nicht.
plan-software-experience = Erfahrung in der Softwareentwicklung sammeln
plan-software-experience-how = Darauf achten die meisten Unternehmen, ob in der Softwareentwicklung oder in einem anderen Beruf rund um die Informatik. Die Einstiegsjobs des Artikels liegen in Softwareentwicklung, Software Engineering und Programmierung.
plan-starting-job = In einen Einstiegsjob wechseln
plan-starting-job-how = Der Artikel nennt drei: in der Softwareentwicklung, im Software Engineering und in der Programmierung. Jeder davon führt in Richtung Tech Lead.
plan-skills = Vier Gruppen von Fähigkeiten ausbauen
plan-skills-how = Technik, Führung, Kommunikation und Organisation: Die erste nennt der Artikel so, die anderen Namen sind von uns. Wie weit du jeweils bist, kannst nur du beurteilen.
plan-initiative = Im Job die Initiative ergreifen
plan-initiative-how = Melde dich freiwillig für weitere Aufgaben und biete an, ein neues Projekt zu übernehmen. Arbeite selbstständig, hilf anderen, wenn es nötig ist, und bring deinem Team neue Lösungen.
plan-internal-path = Im jetzigen Unternehmen aufsteigen
plan-internal-path-how = Zeig, dass du Aufgaben allein abschließen und trotzdem anderen helfen kannst. Wenn du dich freiwillig für mehr meldest und Probleme löst, wirst du eher gesehen.
plan-external-path = Erfahrung sammeln, dann woanders bewerben
plan-external-path-how = Der zweite Weg des Artikels: in einem Unternehmen Berufserfahrung sammeln und sich dann in einem anderen als Tech Lead bewerben.
plan-exam = Die PMP-Prüfung bestehen
plan-exam-how = Wenn du die Regeln erfüllst, bleibt noch die Prüfung. Danach brauchst du laufende Weiterbildung, damit das Zertifikat gültig bleibt.

## Die beiden Rollen nebeneinander

row-focus = Schwerpunkt
row-focus-technical = Mehr bei der Technik als bei der Personalführung. Eine offene Karriereleiter sagt: zuständig für das System.
row-focus-people = Mehr bei der Führung der Beschäftigten. Dieselbe Karriereleiter sagt: zuständig für die Menschen.
row-horizon = Zeithorizont
row-horizon-technical = Eher praktische Arbeit an den Aufgaben des Tages. Eine Karriereleiter: 30 bis 70 % der Zeit wird programmiert.
row-horizon-people = Beurteilt die langfristigen Ziele des Teams. Dieselbe Karriereleiter: Bis zu 30 % der Zeit wird programmiert.
row-craft = Handwerk oder Förderung
row-craft-technical = Hilft beim Programmieren und führt das Team durch technische Fragen. Anderswo auch: Architektur und Code-Reviews.
row-craft-people = Muss hervorragend Menschen führen können. Anderswo auch: Einzelgespräche, Leistung, Laufbahnen und Beförderungen.
row-voice = Stimme
row-voice-technical = Erklärt dem Team unter Umständen neue Projekte. Anderswo halten Tech Leads auch Kontakt zu anderen Teams.
row-voice-people = Vertritt das Team in der Regel gegenüber dem übrigen Unternehmen.
row-problems = Probleme oder Pläne
row-problems-technical = Geht auftretenden Problemen nach und arbeitet mit dem Team daran, technische Probleme zu finden und zu beheben.
row-problems-people = Verantwortet unter anderem das Wachstum des Geschäfts und die Deadlines des Teams.
row-skills = Fähigkeiten, bei beiden gleich
row-skills-technical = Starke Führungskompetenz und starke Fähigkeiten in der Softwareentwicklung.
row-skills-people = Starke Führungskompetenz und starke Fähigkeiten in der Softwareentwicklung.
row-hiring = Einstellen und einarbeiten: Die Quellen sind sich nicht einig
row-hiring-technical = Stellt technisches Personal ein und schult es, sagt der Artikel. Anderswo betreuen Tech Leads andere und sind bei Bewerbungsgesprächen dabei.
row-hiring-people = Hat mehr mit der Führung der Beschäftigten zu tun, sagt der Artikel. Anderswo liegen Einstellungen in der Verantwortung der Engineering Manager.
row-deadlines = Deadlines: Beide haben ihren Anteil
row-deadlines-technical = Sorgt dafür, dass Projekte rechtzeitig fertig werden. In einem Buch planen Tech Leads auch Projekte.
row-deadlines-people = Verantwortet die Deadlines des Teams. Anderswo auch Planung und Lieferung.
row-goals = Ziele: Beide haben ihren Anteil
row-goals-technical = Legt Endziele für das Team fest. In einer Karriereleiter ist der Plan für das System Sache von beiden.
row-goals-people = Beurteilt langfristige Ziele. In derselben Karriereleiter ist der Plan für das System Sache von beiden.

## Anmerkungen

note-salary = Im Juli 2022 nannte der Artikel für Tech Leads in den USA ein Durchschnittsgehalt von 111.169 US-Dollar im Jahr, je nach Erfahrung und Ort. Das ist die Zahl einer einzigen Website von 2022 und keine aktuelle.
note-outlook = 2022 erwartete der Artikel, dass die Zahl der Stellen von 2018 bis 2028 um 11 % wächst. Das ist mehr als der Durchschnitt, vor allem weil mehr Unternehmen digitale Plattformen nutzen. Die Zahl gilt für IT-Führungskräfte (im Original „computer and information systems managers“), die der Artikel vergleichbar nennt. Neuere Zahlen haben sie ersetzt, sie ist also nicht aktuell.
note-manager-people = Laut Artikel haben Engineering Manager mehr mit der Führung der Beschäftigten zu tun. Sie müssen hervorragend Menschen führen können.
note-manager-deadlines = Engineering Manager verantworten unter anderem das Wachstum des Geschäfts und die Deadlines des Teams.
note-manager-voice = Engineering Manager vertreten das Team in der Regel gegenüber dem übrigen Unternehmen.
note-manager-goals = Engineering Manager sollten die langfristigen Ziele des Teams beurteilen können. Praktische Arbeit im Alltag gehört eher zum Job als Tech Lead.
note-manager-skills = Engineering Manager brauchen eine starke Führungskompetenz und starke Fähigkeiten in der Softwareentwicklung, genau wie Tech Leads.
note-manager-both = Anderswo: Eine Person kann beide Jobs haben. In manchen Unternehmen gibt es Tech Lead Manager. Sie stehen auf der Karriereleiter des Managements und haben Personalaufgaben.
note-manager-change = Anderswo: Charity Majors nennt das Management einen Berufswechsel, keine Beförderung. Sie sagt, dass die besten technischen Führungskräfte zwischen beidem hin und her wechseln.
note-manager-path = Der Artikel nennt diese Eigenschaften, aber keinen Weg: keine Schritte, keinen Abschluss und kein Zertifikat für Engineering Manager. Deshalb prüft dieses Quiz hier nichts.

## Quellen

source-pmi-outline-2026-note = Gelesen in einer öffentlichen Abschrift auf GitHub, in ChelseaMerrill/pmp-knowledge-base, nicht in der Datei des PMI selbst.

## Übersetzungen der Zitate, die auf Englisch stehen bleiben

fact-F9 = Technisches Personal einstellen und schulen
fact-F10 = Arbeit und Aufgaben an die Teammitglieder delegieren
fact-F12 = Die Bedürfnisse der User untersuchen und dann passende Anwendungen dafür finden
fact-F13 = Endziele für ihr Team festlegen
fact-F14 = Prüfen, ob Software und Anwendungen auf dem neuesten Stand sind
fact-F15 = Änderungen an Systemen beaufsichtigen
fact-F16 = Sicherheitsaudits durchführen, um zu erkennen, was sich verbessern lässt
fact-F23 = in beiden Positionen braucht man starke Führungskompetenz und starke Fähigkeiten in der Softwareentwicklung
fact-F25 = den Teammitgliedern bei den technischen Seiten ihrer Arbeit helfen, etwa beim Coden und Programmieren
fact-F26 = Sie können ihrem Team auch neue Projekte erklären
fact-F27 = allen auftretenden Problemen auf den Grund gehen
fact-F28 = Engineering Manager haben mehr mit der Führung ihrer Beschäftigten zu tun
fact-F29 = unter anderem verantwortlich für das Wachstum des Geschäfts und die Deadlines des Teams
fact-F30 = vertreten ihr Team in der Regel gegenüber dem übrigen Unternehmen
fact-F31 = du musst hervorragend Menschen führen können
fact-F32 = die langfristigen Ziele deines Teams beurteilen können
fact-F33 = als Tech Lead arbeitest du eher praktisch und konzentrierst dich auf die Aufgaben des Tages
fact-F48 = Ein Abschluss nach vier Jahren Studium
fact-F49 = Drei Jahre Erfahrung im Projektmanagement
fact-F50 = 35 Stunden Schulung oder Ausbildung im Projektmanagement oder ein Zertifikat als Certified Associate in Project Management (CAPM)
fact-F52 = Ein Highschool-Abschluss oder ein Associate Degree
fact-F53 = Fünf Jahre Erfahrung im Projektmanagement
fact-F54 = 35 Stunden Schulung oder Ausbildung im Projektmanagement oder ein Zertifikat als Certified Associate in Project Management (CAPM)
