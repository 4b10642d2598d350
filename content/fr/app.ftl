### Ce que dit le programme lui-même. Les textes propres au contenu sont dans pack.ftl.
### Un texte dans $mark est celui du lecteur et se trouve surligné ; $role prend la couleur de son pôle.

## Dates, nombres et listes

date-in-full = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
date-of-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
count-of = { $n } sur { $total }
count-months = { $n } mois
count-hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
count-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
count-units = { $n } { $unit }
unit-months = mois
unit-hours = heures
unit-years = ans
between = { $least } à { $most }
at-most = jusqu’à { $most }
either = { $a }, ou { $b }
or = { $a } ou { $b }
quoted = « { $text } »
value-or-more = { $value } ou plus
value-or-higher = { $value } ou un niveau supérieur
value-or-lower = { $value } ou un niveau inférieur
value-less = moins de { $value }
value-from-to = au moins { $least } mais moins de { $most }
together = { $a } et { $b }
sentence = { $text }.
sentences = { $a } { $b }
list = { $a } ; { $b }
list-short = { $a }, { $b }
label-about = { $label } : { $about }
yes = Oui
no = Non

## Autour de chaque écran

parts-label = Votre progression
part-knowledge = Faire la différence
part-leaning = Cerner votre préférence
part-eligibility = Vérifier votre éligibilité
part-progress = { $part } : { $n } sur { $total }
contents-label = Les parties du quiz
contents-knowledge = { $n ->
    [one] { $n } situation
   *[other] { $n } situations
}. De qui est-ce le rôle ? La réponse et sa source suivent aussitôt.
contents-leaning = { $pairs ->
    [one] { $pairs } paire
   *[other] { $pairs } paires
}{ $ratings ->
    [0] {""}
    [one] {" "}et { $ratings } évaluation
   *[other] {" "}et { $ratings } évaluations
}. Que préféreriez-vous faire ? Il n’y a pas de bonne réponse.
contents-eligibility = { $n ->
    [one] { $n } question
   *[other] { $n } questions
} au plus sur votre parcours. Vos réponses sont comparées aux règles{ $what ->
    [none] {""}
   *[other] {" "}pour { $what }
}. « Je ne sais pas » est une réponse.
take-only = Ne faire que cette partie
back = Retour
start-over = Recommencer
not-sure = Je ne sais pas
choose-first = Choisissez d’abord une réponse. « { $unsure } » en est une.

## Faire la différence

knowledge-of = sur { $total ->
    [one] { $total } situation
   *[other] { $total } situations
}
knowledge-at = Situation { $n } sur { $total }
whose-job = De qui est-ce d’abord le rôle ?
whose-job-per-article = Selon l’article, de qui est-ce le rôle ?
both = Les deux
next-scene = Situation suivante
answer-scene = Voir la réponse
verdict-right = { $owner }. C’était aussi votre réponse.
verdict-accepted = { $owner }. Votre réponse compte aussi.
verdict-wrong = { $owner }. Votre réponse : { $yours }.
verdict-not-sure = { $owner }. Vous avez répondu « Je ne sais pas ».
verdict-open = Les sources divergent : cette situation n’est pas notée.
quote-source = { $title }, { $publisher }, { $date }
quote-source-undated = { $title }, { $publisher }
quote-translated = Notre traduction : « { $text } »
also-rests-on = S’appuie aussi sur : { $sources }.
other-side = L’autre point de vue

## Cerner votre préférence

leaning-of-pairs = sur { $total ->
    [one] { $total } paire
   *[other] { $total } paires
}
leaning-at-pairs = Paire { $n } sur { $total }
leaning-of-ratings = sur { $total ->
    [one] { $total } évaluation
   *[other] { $total } évaluations
}
leaning-at-ratings = Évaluation { $n } sur { $total }
rather = Que préféreriez-vous faire ? Il n’y a pas de bonne réponse.
cannot-choose = Je n’arrive pas à choisir
leave-open = Laisser sans réponse
settled-clear = Le résultat est acquis : { $call }. Les autres paires ne font que préciser les facettes.
settled-none = Le résultat est acquis : votre préférence ne sera pas nette, quelles que soient vos réponses aux autres paires. Celles-ci ne font que préciser les facettes.
settled-verdicts = Vos verdicts sont acquis. Les questions qui restent servent à votre plan.
leave-plan-open = Laisser le reste sans réponse
leave-rest-open = Laisser les autres paires sans réponse
next-pair = Paire suivante
next-rating = Suivant
how-much = À quel point aimeriez-vous un poste où il s’agit surtout de { $activity } ?
rating-0 = Pas du tout
rating-1 = Un peu
rating-2 = Assez
rating-3 = Beaucoup

## Vérifier votre éligibilité

eligibility-of = sur { $total ->
    [one] { $total } question
   *[other] { $total } questions
} au plus
eligibility-at = Question { $n } sur { $total } au plus
next-fact = Suivant
spared = { $n ->
    [one] { $n } question évitée.
   *[other] { $n } questions évitées.
}
spared-since = { $fields } : cela ne changerait aucun verdict aujourd’hui, car { $facts }.
spared-waits = { $fields } : l’utilité de cette question dépend d’une autre réponse, et { $facts }.
spared-never = { $fields } : les règles affichées n’en tiennent jamais compte.
spared-not-sure = vous avez répondu « Je ne sais pas » ({ $field })
spared-periods = c’est ce que donnent vos périodes
answer-anyway = Répondre quand même : { $field }
hint-above = C’est plus de { $most }. Continuez si c’est exact.
hint-window = Ne comptez que { $years ->
    [one] la dernière année
   *[other] les { $years } dernières années
}.
not-a-number = « { $found } » n’est pas un nombre qui convient ici. N’écrivez que des chiffres, par exemple { $example }, ou choisissez « Je ne sais pas ».
list-periods = Indiquer plutôt les périodes
give-a-number = Indiquer plutôt un nombre de mois
period = Période { $n }
period-from = De
period-to = À
period-month = Année et mois, par exemple 2024-⁠03
period-still = Laissez « À » vide si la période est en cours.
period-add = Ajouter une période
period-remove = Retirer la période { $n }
periods-counted = { $rules } : le total valable aujourd’hui est de { $months }.
periods-lapse = { $rules } : sans nouveaux mois, il n’y en aura plus assez de valables à partir du { $date }.
not-a-month = Période { $n } : « { $found } » n’est pas un mois. Écrivez l’année et le mois, par exemple 2024-⁠03.
month-missing = Période { $n } : le mois de début manque.
ends-too-soon = La période { $n } finit avant d’avoir commencé.
scale-label = Une ligne de 0 à { $most }. Les règles demandent { $stops }. Vous en êtes à { $yours }.
scale-label-open = Une ligne de 0 à { $most }. Les règles demandent { $stops }.
consequence = { $rules } : { $verdict }.
gate-eligible = éligible
gate-not-yet = pas encore
gate-not-yet-missing = pas encore, il manque { $missing }
gate-unknown = en suspens, { $n ->
    [one] une seule information tranche
   *[other] { $n } informations peuvent trancher
}

## Ce que disent vos réponses

result-title = Ce que disent vos réponses
result-date = { $date }. Questions et règles en version { $version }
gist-knowledge = Sur la différence entre les deux rôles, vous obtenez { $mark }.
gist-leaning-none = Vos réponses ne montrent { $mark }.
gist-leaning-clear = Vos réponses montrent { $mark }.
mark-none = pas de préférence nette
mark-toward = une nette préférence { $role }
gist-gates = Pour { $what } : { $verdicts }
gist-eligible = Vous êtes { $mark } { $by }.
gist-not-yet = Vous n’êtes { $mark } éligible { $by }.
gist-unknown = Votre éligibilité { $by } est { $mark }.
mark-eligible = éligible
mark-not-yet = pas encore
mark-unknown = en suspens

knowledge-legend = Plein : juste. Vide : pas juste. Pointillé : « Je ne sais pas ».
knowledge-by-role = { $owner } : { $right } sur { $total }
knowledge-again = À relire
knowledge-none-wrong = Aucune de vos réponses n’était fausse.

leaning-none = Pas de préférence nette
leaning-toward = Une nette préférence { $role }
side-of = pour « { $role } »
leaning-counts = Vos choix sur { $asked ->
    [one] { $asked } paire
   *[other] { $asked } paires
} : { $technical } { $first } et { $people } { $second }.
leaning-undecided = { $n ->
    [one] Pour { $n } paire
   *[other] Pour { $n } paires
}, vous n’avez pas pu choisir.
leaning-open = { $n ->
    [one] { $n } paire est restée sans réponse.
   *[other] { $n } paires sont restées sans réponse.
}
leaning-needs = Une préférence est nette à partir de { $least } paires du même côté, sur { $decided } paires tranchées.
leaning-too-few = Avec si peu de paires tranchées, aucun résultat ne serait net.
leaning-firmness = { $n ->
    [one] Une seule réponse différente aurait changé ce résultat.
   *[other] Il faudrait { $n } réponses différentes pour changer ce résultat.
}
leaning-clear = nette
leaning-clear-means = « Nette » veut dire ceci : en jouant chaque paire à pile ou face, on irait aussi loin d’un côté ou de l’autre une fois sur 20 au plus.
leaning-facets = Sur { $n ->
    [one] { $n } paire
   *[other] { $n } paires
} par facette
leaning-facet-open = { $n ->
    [one] { $n } paire sans réponse
   *[other] { $n } paires sans réponse
}
leaning-facet-undecided = { $n ->
    [one] { $n } paire sans choix
   *[other] { $n } paires sans choix
}
leaning-both = Vos évaluations sont hautes pour les deux types de travail.
leaning-neither = Aucun des deux types de travail n’a beaucoup d’attrait dans vos évaluations. Ce résultat vaut les autres : il y a d’autres façons d’avancer que ces deux-là.
leaning-none-means = C’est un résultat comme les autres, pas un résultat manquant. Les facettes montrent où vos réponses vont dans un seul sens, et où elles vont dans les deux.
leaning-weighed = Vos réponses, facette par facette
leaning-both-ways = Ici, vos réponses vont dans les deux sens.
leaning-pair-open = Sans choix : « { $first } » ou « { $second } »
leaning-caveat = Ce sont vos propres réponses, comptées. Ce n’est pas un test : les paires n’ont jamais été essayées sur un échantillon de personnes. Elles ne prédisent pas votre réussite dans l’un ou l’autre rôle, et ne sont pas faites pour décider d’un recrutement.

because-met = vous remplissez toutes les conditions de la voie « { $route } »
because-met-anyhow = quelle que soit l’issue des points en suspens, l’une des voies est remplie
because-missing = pour la voie « { $route } », { $missing }
because-missing-amount = il manque { $missing }
because-missing-test = la condition « { $requirement } » n’est pas remplie
because-no-route = aucune voie ne peut être satisfaite avec ce qui ne peut pas changer : { $facts }
unless-eligible = éligible, sauf si { $clause }
unless-not-yet = pas encore, sauf si { $clause }
if-eligible = éligible si { $clause }
if-not-yet = pas encore si { $clause }
no-fact-alone = aucune information ne tranche à elle seule
changes = Ce qui vous rendrait éligible
changes-at-best = Si ce que vous ne savez pas joue en votre faveur :
changes-none = Rien de ce qui peut changer bientôt. Il faut d’abord ce que demande la voie la plus proche : { $requirement }.
change-more = { $clause } ({ $more } de plus)
change-first = Dans ce cas : { $change }.
change-waits = Aucun mois ne s’ajoute en ce moment : la date reste donc en suspens.
window-longer = La question portait sur { $years ->
    [one] la dernière année
   *[other] les { $years } dernières années
}. Ces règles remontent plus loin : des mois plus anciens comptent aussi.
what-if = Et si…
what-if-help = Et si l’un de ces points était vrai ? Vos propres réponses ne changent pas.
verdict-eligible = Éligible
verdict-not-yet = Pas encore
verdict-unknown = En suspens
status-met = Rempli.
status-missing = Il manque { $missing }.
status-not-met = Non rempli.
status-open = En suspens.
status-open-gap = En suspens, il manque { $missing }.
rests-on = Sur quoi cela s’appuie
rests-on-sure = Notre degré de certitude que c’est bien écrit : { $confidence }.
rests-on-read = Nous l’avons lu dans une copie :
rests-on-of = Sur quoi cela s’appuie : { $requirement }
rests-on-it = Ce qui s’y appuie
not-asked = Questions non posées
proof-walked = Les { $cells } combinaisons de réponses ont toutes été essayées, et { $eligible } d’entre elles mènent à « éligible ». Chacune a un seul verdict ; un nombre ou un niveau plus élevé ne mène jamais à un verdict moins bon ; et aucune question n’est posée en vain.
proof-questions = En moyenne, { $mean } questions sur { $all } suffisent pour trancher.
proof-hash = Empreinte des règles (SHA-256) : { $hash }.
proof-how = Dans le code source du programme, cette commande refait la preuve : { $command }.
status-route-met = remplie
status-route-not-met = non remplie
status-route-open = en suspens
status-judge = À vous d’en juger
yours = Votre réponse : { $what }
yours-field = { $field } ({ $value })
route-end = Éligible
other-routes = Toutes les voies, et sur quoi s’appuie chaque ligne
route-line = { $route } : { $verdict }
source-confidence = Notre degré de certitude que la source le dit bien : { $confidence }.
confidence-high = élevé
confidence-medium-high = moyen à élevé
confidence-medium = moyen
confidence-low = faible

when-reached = { $rules } : le nombre de mois est atteint.
when-on = { $rules } : le nombre de mois sera atteint le { $date }, { $clause }.
when-added = si des mois continuent de s’ajouter
when-between = { $rules } : le nombre de mois sera atteint entre le { $first } et le { $last }, selon les points en suspens.
when-from = { $rules } : le nombre de mois sera atteint au mieux le { $first }. Au pire, il n’y a pas de date.
when-lapses = Sans nouveaux mois, il n’y en aura plus assez de valables à partir du { $date }.
when-drops = D’ici là, des mois anciens cessent de compter : l’attente est donc plus longue que les mois qui manquent.
when-now = { $rules } : le nombre de mois est atteint aujourd’hui, si les points en suspens jouent en votre faveur.
when-today = aujourd’hui
when-never = { $rules } : il n’y a pas de date, car il manque des mois et aucun ne s’ajoute.
when-closed = { $rules } : il n’y a pas de date, car aucune voie ne peut être remplie en l’état.
when-how = Ces dates ne valent que pour une chose, { $field } : chaque mois civil en ajoute un. Les autres conditions de la voie doivent être remplies d’ici là.
when-how-number = { $rules } : les mois qui remontent à plus de { $years ->
    [one] { $years } an
   *[other] { $years } ans
} cessent de compter. Vous avez donné un simple nombre : la date est donc la plus proche possible. Indiquez plutôt les périodes pour voir jusqu’à quand elles comptent.

toward-people = Vers le rôle : { $role }
plan = Un premier plan
plan-uncertain = En suspens : { $step }
outlook = Salaire et perspectives
importance-required = Exigé.
importance-expected = Attendu.
importance-helpful = Utile, pas exigé.
more = Autres éléments tirés des sources
sources = Sources
all-sources = Toutes les sources, et ce qui s’y appuie
source-line = { $publisher }, { $date }
content-checked = Dernière vérification du contenu : { $date }.
other-parts = Les autres parties
take-part = Faire cette partie
look-at-answers = Revoir mes réponses

check-yourself = Vérifiez vous-même
check-summary = Ce qui a été chargé, envoyé et prouvé
check-loaded = Ces fichiers du quiz ont été chargés :
check-sent = Le quiz n’a rien envoyé de ce que vous avez répondu. Il n’a aucun moyen d’envoyer : il calcule tout sur votre appareil.
check-how = Vous pouvez le voir : ouvrez les outils de développement du navigateur, choisissez « Réseau » et répondez à une question. Aucune ligne n’apparaît.
check-host = La page qui entoure le quiz peut lire le résultat, c’est-à-dire les décomptes et les verdicts ci-dessus. Elle apprend qu’une question a reçu une réponse, jamais laquelle. Si le quiz conserve vos réponses sur cet appareil, cette page peut aussi les lire.

## Quand quelque chose ne va pas

crashed = Un problème est survenu dans le quiz. Vos réponses sont toujours là.
go-on = Reprendre là où vous en étiez

## Conservé et partagé

note-unreadable = Un élément conservé sur cet appareil n’a pas pu être lu. Il est mis de côté, pas perdu : vous pourrez le télécharger avec le résultat.
note-other-pack = Des réponses à un autre quiz étaient conservées ici. Elles sont mises de côté, pas perdues.
note-left-out = { $n ->
    [one] { $n } de vos réponses précédentes ne correspond
   *[other] { $n } de vos réponses précédentes ne correspondent
} plus à aucune question. Une copie de toutes est mise de côté.
note-went-on = Vous avez continué dans un autre onglet. Voici où vous en êtes.
note-started-over = Vous avez recommencé dans un autre onglet.
note-deleted = Plus rien n’est conservé sur cet appareil.
ways = Partager ou conserver
ways-show = Montrer comment
ways-failed = Le chargement a échoué. Vérifiez votre connexion, puis réessayez.
share = Partager
share-warning = Un lien vers ce résultat contient vos réponses. Toute personne qui a le lien peut les voir.
share-make = Créer un lien
share-label = Lien vers ce résultat
share-copy = Copier le lien
share-copied = Copié.
share-file = Le fichier (JSON) contient le résultat, mais pas vos réponses.
share-download = Télécharger le résultat
compare = Comparer avec la dernière fois
compare-why = Conservez ce résultat sur cet appareil, et un résultat ultérieur montrera ce qui a changé.
compare-keep = Conserver ce résultat
compare-kept = Ce résultat est conservé.
compare-since = Ce qui a changé depuis le { $date } :
compare-same = Rien n’a changé depuis le { $date }.
change-then = Avant
change-now = Maintenant
change-right = Situations justes
change-call = Préférence
change-choices = Choix { $role }
change-earliest = { $rules } : quand les mois sont atteints
change-never = pas de date
change-reached = déjà atteints
change-at-best = { $date } au mieux
change-between = entre le { $first } et le { $last }
kept = Ce qui est conservé sur cet appareil
kept-answers = { $n ->
    [one] Votre réponse
   *[other] Vos { $n } réponses
}, pour que vous puissiez continuer plus tard.
kept-result = Votre résultat du { $date }.
kept-aside = { $n ->
    [one] { $n } autre élément
   *[other] { $n } autres éléments
} : d’un autre quiz, ou mis de côté faute d’avoir pu être lu.
kept-export = Tout télécharger
kept-delete = Tout supprimer
kept-delete-sure = Vos réponses et vos résultats disparaîtront de cet appareil pour de bon.
kept-delete-now = Supprimer définitivement
kept-delete-not = Les conserver
shared = Ceci est un résultat partagé du { $date } : « vous » désigne la personne qui l’a partagé.
shared-own = Votre propre quiz est conservé.
shared-on-its-day = Il a été recalculé, à la date de ce jour-là.
shared-on = Il a été recalculé, à la date du { $date }.
shared-version = Il a été fait avec la version { $then } des questions et des règles ; ici c’est la version { $now }, qui peut différer.
shared-left-out = { $n ->
    [one] { $n } de ses réponses ne correspond
   *[other] { $n } de ses réponses ne correspondent
} à aucune question d’ici.
shared-same = Chaque verdict est resté le même.
shared-changes = Ce qui n’est plus comme à la création du lien :
shared-look = Voir les réponses
shared-back = Revenir à mon quiz
shared-take = Faire le quiz
shared-today = Le montrer à la date d’aujourd’hui
shared-its-day = Le montrer à la date du { $date }
link-damaged = Ce lien est endommagé
link-damaged-why = Il manque des lettres ou certaines sont fausses : aucun résultat ne peut y être lu. Demandez de nouveau le lien et copiez-le en entier.
link-later = Ce lien vient d’une version plus récente
link-later-why = Il a été fait avec une version plus récente de ce programme. Rechargez la page ; elle sera peut-être à jour.
link-other = Ce lien est celui d’un autre quiz
link-other-why = Il contient un résultat du quiz « { $pack } », version { $version }, qui n’est pas sur cette page.
