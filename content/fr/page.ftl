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
worksheet-how = Pour satisfaire à un ensemble de règles, une seule de ses voies suffit. Cochez ce que vous avez : une voie dont toutes les lignes sont cochées vous est ouverte.
languages-label = Autres langues
language-offer = Ce questionnaire en français
page-footer = Le programme est un logiciel libre sous licence MIT ou Apache 2.0 ; les questions et les textes sont sous CC BY 4.0, sauf les citations. Rien de ce que vous répondez ne quitte cette page.

## La page pour qui possède un site

owners-title = Placer le quiz sur votre page
owners-description = Choisissez ce que le quiz demande et son apparence, voyez-le en direct et copiez deux lignes.
owners-lede = Choisissez, voyez le résultat en direct ci-dessous et copiez deux lignes. Le quiz tourne dans le navigateur de vos visiteurs. Personne d’autre n’en sait rien ; votre page peut lire le résultat.
owners-language = Langue
owners-parts = Ce qu’il demande
owners-length = Longueur
owners-length-core = L’essentiel, environ huit minutes
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
owners-pinned-why = Elle reste telle quelle jusqu’à ce que vous la changiez, et le navigateur refuse un fichier altéré.
owners-copy = Copier
owners-copied = Copié.
owners-live = En direct
owners-needs = Une page à la politique stricte doit autoriser script-src avec l’origine de ces fichiers et 'wasm-unsafe-eval', et connect-src avec cette origine. Avec embed.inline.js, connect-src n’est pas nécessaire.
