### Ce que seule dit la page autour du quiz.

page-title = Lead ou manager ? Un quiz pour développeurs et développeuses
page-description = Tech lead ou engineering manager ? Voyez quel rôle vous attire et à quoi vous êtes éligible. Tout se passe dans votre navigateur : rien de ce que vous répondez ne quitte la page.
page-fallback = Ce quiz demande à qui revient chaque tâche, lequel de deux rôles vous préféreriez et à quoi vous êtes éligible. Il a besoin de JavaScript et de WebAssembly, et ne fonctionne pas encore ici. Ci-dessous, ce que vous pouvez lire sans lui : les deux rôles côte à côte, et les règles sous forme de fiche.
page-without-script = Le quiz ne continue qu’avec JavaScript. Ci-dessous, ce que vous pouvez lire sans lui : les deux rôles côte à côte, et les règles sous forme de fiche.
frame-fallback = Ce quiz demande à qui revient chaque tâche, lequel de deux rôles vous préféreriez et à quoi vous êtes éligible. Il a besoin de JavaScript et de WebAssembly, et ne fonctionne pas encore ici.
title-lead = Lead
title-or = ou
title-manage = manager ?
table-title = Les deux rôles, côte à côte
table-sources = D’où viennent ces informations
worksheet-title = Les règles, à vérifier à la main
worksheet-how = Pour satisfaire à un ensemble de règles, une seule de ses voies suffit. Cochez ce que vous avez : une voie dont toutes les lignes sont cochées est satisfaite.
languages-label = Autres langues
language-offer = Ce quiz en français
page-footer = Le programme est un logiciel libre sous licence MIT ou Apache 2.0 ; les questions et les textes sont sous CC BY 4.0, sauf les citations. Rien de ce que vous répondez ne quitte cette page.

## La page pour qui possède un site

owners-title = Placer le quiz sur votre page
owners-description = Choisissez ce que le quiz demande et son apparence, voyez-le en direct et copiez deux lignes.
owners-lede = Choisissez, voyez le résultat en direct ci-dessous et copiez deux lignes. Le quiz tourne dans le navigateur de vos visiteurs. Personne d’autre n’en sait rien ; votre page peut lire le résultat.
owners-language = Langue
owners-parts = Ce qu’il demande
owners-length = Longueur
owners-length-core = L’essentiel : environ huit minutes pour les trois parties
owners-length-full = Tout
owners-theme = Clair ou sombre
owners-theme-auto = Au choix du visiteur
owners-theme-light = Clair
owners-theme-dark = Sombre
owners-accent = Couleur du surligneur
owners-storage = Garder les réponses dans le navigateur du visiteur, pour ne rien perdre si la page est rechargée
owners-contrast-good = Le texte s’y détache bien ({ $ratio } pour 1).
owners-contrast-enough = Le texte y est lisible ({ $ratio } pour 1), mais pas pour tout le monde. Une couleur plus claire ou plus foncée conviendrait mieux.
owners-contrast-poor = Le texte y est difficile à lire ({ $ratio } pour 1) : 4,5 pour 1 est le minimum pour être accessible.
owners-snippet = Deux lignes pour votre page
owners-frame = Ou dans un cadre
owners-frame-why = Si votre système n’accepte pas les scripts, omettez la seconde balise : le cadre garde alors sa hauteur.
owners-pinned = Ou cette version précise, vérifiée
owners-pinned-why = Elle reste la même tant que le serveur conserve les fichiers de cette version, et le navigateur refuse un script altéré.
owners-copy = Copier
owners-copied = Copié.
owners-live = En direct
owners-studio = Ou créez votre propre quiz
owners-needs = Une page à la politique stricte doit autoriser script-src avec l’origine de ces fichiers et 'wasm-unsafe-eval', et connect-src avec cette origine. Avec embed.inline.js, il en faut autant, sauf connect-src ; pour le cadre, frame-src avec cette origine et script-src pour frame.js.

## La déclaration d’accessibilité

access-title = Accessibilité
access-description = Ce que fait le quiz pour que chacun puisse l’utiliser, comment cela a été testé, et ce qui ne l’a pas été.
access-aim = Le quiz vise à respecter entièrement les WCAG 2.2 au niveau AA, et au niveau AAA là où c’est possible : le texte contraste avec son fond à 7 pour 1 ou plus, toute zone cliquable fait au moins 44 pixels de haut, et rien n’est limité dans le temps. D’après nos tests, nous ne connaissons aucun endroit où il n’atteint pas le niveau AA.
access-tested = Ce qui a été testé
access-tested-axe = Chaque type d’écran, en clair et en sombre, à 320 et 1280 pixels de large, avec toutes les règles d’axe-core 4.14.1, y compris celles de bonne pratique et du niveau AAA. Aucune n’est enfreinte.
access-tested-keyboard = Tout le quiz au clavier seul, à 320 pixels de large : le focus est toujours visible, il passe à chaque nouvelle question, et un groupe de réponses est un seul arrêt de la touche Tab.
access-tested-heard = Ce que les navigateurs disent à un lecteur d’écran de chaque type d’écran. Le tout est gardé dans un fichier lisible, qu’un test compare.
access-tested-narrow = Chaque type d’écran à 320 pixels et au zoom de 400 %, et avec l’espacement du texte que prévoient les WCAG : rien n’est coupé, et rien ne défile horizontalement.
access-tested-modes = Couleurs forcées et mouvement réduit.
access-tested-targets = La taille de toutes les zones cliquables.
access-with = Tout cela dans Chromium 156 ; axe-core et le clavier aussi dans Firefox 153 et WebKitGTK 2.50 ; tous sous Linux.
access-repeat = Les tests font partie du programme : « cargo xtask test » les refait tous.
access-untested = Ce qui n’a pas été testé
access-untested-what = À notre connaissance, personne n’a utilisé le quiz avec un vrai lecteur d’écran, à la voix ou avec un contacteur ; il n’a pas été essayé non plus sur de vrais téléphones, ni dans Safari. Aucun regard extérieur ne l’a examiné. Dans les langues autres que l’anglais, seuls axe-core, le clavier et la mise en page à 320 pixels ont été testés.
access-limits = Limites connues
access-limit-script = Le quiz a besoin de JavaScript et de WebAssembly. Sans eux, la page montre sa première question, les deux rôles côte à côte et les règles à vérifier à la main.
access-limit-owner = Une page qui intègre le quiz peut changer ses couleurs et ses tailles, et le rendre plus difficile à lire.
access-limit-quotes = Les sources sont citées telles qu’elles ont été écrites, la plupart en anglais.
access-limit-links = Les liens dans un texte ont la hauteur de leur ligne, comme les WCAG le permettent.
access-report = Si quelque chose vous gêne
access-report-how = Dites-le à qui vous a donné cette page ou cette copie du programme : ce que vous vouliez faire, ce qui s’est passé, et quel navigateur et quelle aide technique vous utilisez.
access-back = Aller au quiz

## What ships

licences-title = Licences
licences-what = Le programme contient des œuvres d’autres auteurs. Les voici, chacune avec sa licence.
licences-texts = Tous les textes, dans un seul fichier
licences-own = Le programme lui-même est sous licence MIT ou Apache 2.0, ses questions et ses textes sous CC BY 4.0, sauf les citations.

## Là où le quiz que la page nomme ne peut pas être chargé

pack-title = Les questions n’ont pas pu être chargées.
pack-again = Réessayer
pack-author = Pour qui a fait ce quiz
pack-loading = Chargement des questions.
pack-missing = Il n’y a rien à l’adresse où cette page les cherche. Merci de prévenir les responsables de la page.
pack-unreachable = Leur serveur ne répond pas, ou vous êtes hors ligne. Vérifiez votre connexion, puis réessayez.
pack-slow = Elles mettent trop de temps à arriver. Votre connexion est peut-être lente : réessayez dans un instant.
pack-wrong-type = À l’adresse où cette page les cherche se trouve un fichier d’un autre type. Merci de prévenir les responsables de la page.
pack-not-json = Le fichier qui les contient est endommagé. Merci de prévenir les responsables de la page.
pack-too-large = Le fichier qui les contient est trop volumineux pour être ouvert. Merci de prévenir les responsables de la page.
pack-hostile = Le fichier qui les contient ne peut pas être ouvert sans risque. Merci de prévenir les responsables de la page.
pack-invalid = Le fichier qui les contient comporte des erreurs. Merci de prévenir les responsables de la page.
scorm-notice = La plateforme d’apprentissage qui entoure ce quiz conserve vos réponses, pour que vous puissiez reprendre plus tard, et votre score aux questions sur qui fait quoi, si elles sont posées.
