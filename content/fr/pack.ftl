# Les textes du contenu livré, en français. Chaque nom est formé d’un identifiant de pack.json.

pack-title = Lead ou manager ?
pack-lede = Un quiz pour développeurs et développeuses. Les trois parties prennent environ huit minutes. Il n’envoie rien de vos réponses.
pack-gates-name = la certification PMP
pack-gates = Ces règles sont celles de la certification Project Management Professional (PMP), qui, selon l’article, « peut améliorer vos chances » d’obtenir un poste d’encadrement. Aucun des deux rôles ne l’exige.
pack-caveat = Les entreprises diffèrent, et une même personne peut tenir les deux rôles. Aucun des deux n’est une promotion par rapport à l’autre.

## Les rôles

role-technical_lead = Tech lead
role-technical_lead-owner = Du tech lead
role-technical_lead-tends = Technique
role-technical_lead-side = pour la technique
role-engineering_manager = Engineering manager
role-engineering_manager-owner = De l’engineering manager
role-engineering_manager-tends = Humain
role-engineering_manager-side = pour l’humain
both-owner = Des deux
leaning-both = Certaines entreprises les réunissent en un seul poste, celui de tech lead manager ; et certaines personnes passent d’un rôle à l’autre, puis reviennent.

## Faire la différence : la situation, la raison, la ligne à relire, l’autre point de vue

k01 = Quelqu’un bloque dans le code et a besoin d’aide pour la programmation elle-même.
k01-reason = Le tech lead aide les membres de l’équipe dans la partie technique de leur travail. Le code est le premier exemple que donne l’article.
k01-recall = Aider à coder est le rôle du tech lead.

k02 = Un nouveau projet démarre. Quelqu’un explique à l’équipe ce qu’il faut construire.
k02-reason = L’article attribue cette tâche au tech lead. Il écrit « peut » : le tech lead n’a pas à le faire chaque fois.
k02-recall = Présenter les nouveaux projets est le rôle du tech lead, selon l’article.

k03 = Après une mise en production, des utilisateurs rencontrent des erreurs. Quelqu’un dirige la recherche de la cause.
k03-reason = Le dépannage revient au tech lead. Les mises en production font partie des sujets que cite l’article.
k03-recall = Trouver la cause des erreurs est le rôle du tech lead.

k04 = Quelqu’un mène un audit de sécurité pour voir ce qu’il faut améliorer.
k04-reason = Les audits de sécurité sont l’une des neuf tâches que l’article attribue au tech lead. Ils servent à trouver ce qu’il faut améliorer.
k04-recall = Mener les audits de sécurité est le rôle du tech lead, selon l’article.

k05 = Un système est en cours de modification. Quelqu’un supervise le changement.
k05-reason = Superviser les changements apportés aux systèmes est l’une des neuf tâches que l’article attribue au tech lead.
k05-recall = Superviser les changements de système est le rôle du tech lead, selon l’article.

k06 = Quelqu’un analyse les besoins des utilisateurs et trouve des applications qui y répondent.
k06-reason = C’est l’une des neuf tâches que l’article attribue au tech lead.
k06-recall = Étudier les besoins des utilisateurs est le rôle du tech lead, selon l’article.

k07 = Quelqu’un vérifie que les logiciels et les applications de l’équipe sont à jour.
k07-reason = Vérifier les mises à jour est l’une des neuf tâches que l’article attribue au tech lead.
k07-recall = Vérifier les mises à jour est le rôle du tech lead, selon l’article.

k08 = Ce rôle amène plus souvent à mettre la main à l’ouvrage, sur les tâches du quotidien.
k08-reason = C’est là que l’article trace la limite : le tech lead met la main à l’ouvrage, l’engineering manager regarde le long terme. Une grille de carrière publique le confirme : les tech leads codent davantage.
k08-recall = Mettre la main aux tâches du quotidien est plutôt le rôle du tech lead.

k09 = L’entreprise réunit ses différents services. Une personne parle au nom de l’équipe.
k09-reason = En général, c’est l’engineering manager qui représente l’équipe auprès du reste de l’entreprise. Le tech lead entretient aussi des liens avec d’autres équipes, mais c’est autre chose.
k09-recall = Parler au nom de l’équipe est le rôle de l’engineering manager.

k10 = Quelqu’un répond des délais de l’équipe devant l’entreprise.
k10-reason = Dans l’article, l’engineering manager est responsable des délais de l’équipe. Le tech lead aide à les tenir.
k10-recall = Répondre des délais est le rôle de l’engineering manager.
k10-other-side = L’article demande aussi aux tech leads de veiller à ce que les projets soient « terminés à temps », et d’en gérer plusieurs à la fois « tout en respectant les délais ». Répondre d’une date et la tenir sont deux choses.

k11 = Quelqu’un est chargé de faire croître l’entreprise grâce au travail de l’équipe.
k11-reason = L’article cite la croissance de l’entreprise à côté des délais de l’équipe. L’engineering manager répond des deux.
k11-recall = Contribuer à la croissance de l’entreprise est le rôle de l’engineering manager.

k12 = Quelqu’un détermine quels devraient être les objectifs de l’équipe à long terme.
k12-reason = Les deux rôles fixent des objectifs. L’engineering manager regarde le plus loin : il s’occupe des objectifs à long terme, et le tech lead des tâches du quotidien.
k12-recall = Les objectifs à long terme sont le rôle de l’engineering manager.
k12-other-side = Le même article attribue au tech lead les « objectifs finaux de son équipe ». Les entreprises diffèrent, et une même personne peut tenir les deux rôles.

k13 = Une personne de l’équipe ne s’entend plus avec ses collègues. Quelqu’un doit gérer la situation.
k13-reason = L’engineering manager se consacre davantage à l’encadrement des personnes. Deux référentiels de carrière publics lui confient aussi les personnes et leurs résultats.
k13-recall = Encadrer les personnes est plutôt le rôle de l’engineering manager.
k13-other-side = L’article demande aussi au tech lead de superviser une équipe et d’en répartir le travail. Les entreprises diffèrent, et une même personne peut tenir les deux rôles.

k14 = Ce rôle demande avant tout d’exceller dans le management des personnes.
k14-reason = L’article le dit de l’engineering manager. Le tech lead s’occupe plus de technologie que de management.
k14-recall = Exceller dans le management des personnes est attendu de l’engineering manager.

k15 = Ce rôle exige de solides qualités de leadership.
k15-reason = L’article le dit des deux rôles. L’un comme l’autre amène à diriger.
k15-recall = De solides qualités de leadership sont nécessaires dans les deux rôles.

k16 = Ce rôle exige de solides compétences en développement logiciel.
k16-reason = L’article le dit des deux rôles.
k16-recall = De solides compétences en développement sont nécessaires dans les deux rôles.

k17 = Un poste d’ingénieur est à pourvoir. Il faut recruter.
k17-reason = L’article place le recrutement chez le tech lead. Des grilles de carrière publiques le confient à l’engineering manager, et le tech lead participe aux entretiens.
k17-recall = En pratique, recruter est le rôle des deux : les sources divergent sur qui en est responsable.
k17-other-side = La réponse de l’article est le tech lead. Dans deux référentiels de carrière publics et dans d’autres articles, c’est le manager qui en est responsable.

k18 = Un projet doit être terminé à temps.
k18-reason = L’engineering manager répond des délais de l’équipe. Le tech lead veille à ce que les projets soient terminés à temps.
k18-recall = Terminer à temps est le rôle des deux.
k18-other-side = L’article attribue les « délais de l’équipe » à l’engineering manager. Il dit aussi aux tech leads : « c’est à vous de veiller à ce que chacun reste productif et que les projets soient terminés à temps ».

k19 = Il faut fixer les objectifs de l’équipe.
k19-reason = L’article attribue les objectifs finaux au tech lead et les objectifs à long terme à l’engineering manager. Toutes les réponses se défendent donc, et cette situation n’est pas notée.
k19-recall = Fixer les objectifs est le rôle des deux.
k19-other-side = Ce qui distingue les deux rôles, c’est l’horizon de l’objectif. Dans une grille de carrière publique, tous deux partagent la feuille de route du système.

k20 = Il faut répartir le travail entre les membres de l’équipe.
k20-reason = L’article place la délégation chez le tech lead. En pratique, les deux rôles délèguent.
k20-recall = En pratique, répartir le travail est le rôle des deux.
k20-other-side = La réponse de l’article est le tech lead. Ailleurs, le tech lead délègue le travail sur ses projets, et le manager décide qui travaille sur quel projet.

## Cerner votre préférence : les facettes

facet-focus = Priorité
facet-focus-gloss = le système, ou le groupe
facet-horizon = Horizon
facet-horizon-gloss = le travail du jour, ou le cap
facet-craft_growth = Savoir-faire ou évolution
facet-craft_growth-gloss = le code, ou les carrières
facet-guide_represent = Guider ou représenter
facet-guide_represent-gloss = vers l’intérieur, ou vers l’extérieur
facet-problem_plan = Problème ou plan
facet-problem_plan-gloss = la panne, ou la date

## Cerner votre préférence : les paires

p01-technical = Rendre rapide un service trop lent.
p01-people = Amener une équipe tendue à bien travailler ensemble.
p02-technical = Apprendre à fond un nouveau framework.
p02-people = Comprendre ce qui motive chaque collègue.
p03-technical = Améliorer la conception d’un système.
p03-people = Améliorer la façon de travailler d’un groupe.
p04-technical = Chercher à savoir si une architecture proposée tiendrait.
p04-people = Chercher à savoir comment un collègue s’en sort.
p05-technical = Être la personne qu’on interroge sur le code.
p05-people = Être la personne qu’on interroge sur l’équipe.
p06-technical = Travailler sur une tâche à rendre aujourd’hui.
p06-people = Déterminer où l’équipe devrait en être dans deux ans.
p07-technical = Terminer de mes mains quelque chose avant ce soir.
p07-people = Préparer quelque chose qui portera ses fruits l’an prochain.
p08-technical = Construire un prototype de mes propres mains.
p08-people = Prévoir les compétences utiles à l’équipe l’an prochain.
p09-technical = Régler les questions techniques de la journée.
p09-people = Suivre l’avancée vers les objectifs à long terme de l’équipe.
p10-technical = Consacrer l’essentiel de la semaine à produire moi-même.
p10-people = Consacrer l’essentiel de la semaine aux plans et aux échanges.
p11-technical = Relire le code d’un collègue.
p11-people = Parler avec un collègue de son évolution.
p12-technical = Dessiner la structure d’un nouveau module.
p12-people = Dessiner un plan d’évolution avec un collègue.
p13-technical = Enseigner une technique de programmation.
p13-people = Accompagner quelqu’un dans un choix de carrière.
p14-technical = Relever le niveau d’exigence des tests de l’équipe.
p14-people = Défendre la promotion d’un collègue.
p15-technical = Travailler un code difficile en binôme avec un collègue.
p15-people = Tenir des points individuels réguliers avec chaque collègue.
p16-technical = Expliquer à l’équipe comment fonctionne un nouveau projet.
p16-people = Expliquer aux autres services ce dont l’équipe a besoin.
p17-technical = Aider l’équipe à choisir une approche technique.
p17-people = Parler au nom de l’équipe en réunion d’entreprise.
p18-technical = Rédiger un guide technique pour les collègues.
p18-people = Rédiger un rapport sur l’équipe pour la direction.
p19-technical = Répondre à une question technique d’un collègue.
p19-people = Répondre à une question de la direction sur l’équipe.
p20-technical = Montrer à un collègue comment un système s’articule.
p20-people = Obtenir pour l’équipe le soutien d’un autre service.
p21-technical = Remonter à la cause d’une panne.
p21-people = Convenir d’une date de livraison avec d’autres équipes.
p22-technical = Corriger un défaut qui avait échappé à tout le monde.
p22-people = Remettre dans les temps un projet en retard.
p23-technical = Chercher les points faibles d’un système.
p23-people = Chercher comment l’équipe peut aider l’entreprise à croître.
p24-technical = Trouver pourquoi une mise en production échoue.
p24-people = Décider de ce que l’équipe peut promettre ce trimestre.
p25-technical = Passer en revue un journal d’erreurs.
p25-people = Passer en revue le planning de l’équipe.

## Cerner votre préférence : les évaluations, dans « À quel point aimeriez-vous un poste où il s’agit surtout de… »

n1 = résoudre vous-même des problèmes techniques
n2 = guider une équipe dans ses choix techniques
n3 = veiller à l’évolution et aux résultats des personnes
n4 = représenter une équipe et répondre de ses délais

## Vérifier votre éligibilité : ce qui est demandé

field-education = Quel est le plus haut niveau d’études que vous avez achevé ?
field-education-help = Comptez ce que vous avez terminé ; un équivalent d’un autre pays ou d’un autre système compte aussi.
field-education-name = plus haut niveau d’études achevé
field-education-if = votre plus haut niveau d’études achevé est { $value }
option-education-none = Pas de diplôme de fin d’études secondaires
option-education-high_school = Diplôme de fin d’études secondaires (baccalauréat)
option-education-associate = Diplôme de niveau bac+2 (associate degree)
option-education-bachelor = Licence (bachelor)
option-education-master = Master
option-education-doctorate = Doctorat

field-gac_accredited_degree = L’un de vos diplômes (licence ou plus) vient-il d’un programme accrédité par le GAC du PMI ?
field-gac_accredited_degree-help = Le GAC est le Global Accreditation Center du Project Management Institute (PMI) ; il accrédite des programmes d’études.
field-gac_accredited_degree-name = diplôme d’un programme accrédité
field-gac_accredited_degree-if = l’un de vos diplômes vient d’un programme accrédité
field-gac_accredited_degree-if-not = aucun de vos diplômes ne vient d’un programme accrédité

field-pm_months = Pendant combien de mois avez-vous conduit des projets ?
field-pm_months-window = Pendant combien de mois avez-vous conduit des projets au cours des { $years } dernières années ?
field-pm_months-help = Conduire et diriger des projets compte, quel que soit votre titre ; deux projets le même mois font un seul mois.
field-pm_months-name = mois de conduite de projets
field-pm_months-if = vous avez conduit des projets pendant { $value }
field-pm_months-periods = De quel mois à quel mois avez-vous conduit chaque projet ?
field-pm_months-periods-help = Le premier et le dernier mois comptent, et un mois ne compte qu’une fois, quel que soit le nombre de projets. Le résultat dit ensuite jusqu’à quand vos mois comptent.

field-pm_education_hours = Combien d’heures de formation en gestion de projet avez-vous suivies ?
field-pm_education_hours-help = Comptez les heures de cours, quelle qu’en soit la date ; les livres et les examens blancs ne comptent pas à eux seuls.
field-pm_education_hours-name = heures de formation en gestion de projet
field-pm_education_hours-if = vous avez suivi { $value } de formation en gestion de projet

field-capm = Avez-vous une certification CAPM active ?
field-capm-help = Le CAPM (Certified Associate in Project Management) est la certification d’entrée du PMI ; elle est active jusqu’à son expiration.
field-capm-name = certification CAPM active
field-capm-if = vous avez une certification CAPM active
field-capm-if-not = vous n’avez pas de certification CAPM active

field-accruing_pm_experience = Conduisez-vous des projets dans votre poste actuel ?
field-accruing_pm_experience-help = Si oui, chaque mois civil à venir ajoute un mois de conduite de projets.
field-accruing_pm_experience-name = conduite de projets en ce moment
field-accruing_pm_experience-if = vous conduisez des projets en ce moment
field-accruing_pm_experience-if-not = vous ne conduisez pas de projets en ce moment
field-accruing_pm_experience-going-on = si vous continuez à conduire des projets

field-degree_field = Dans quel domaine est votre diplôme ?
field-degree_field-help = L’article cite comme exemples l’informatique et le génie informatique ; si vous avez plusieurs diplômes, prenez celui qui s’en rapproche le plus.
field-degree_field-name = domaine de votre diplôme
option-degree_field-computing = Informatique, génie informatique ou domaine proche
option-degree_field-other = Un autre domaine

field-software_years = Pendant combien d’années avez-vous travaillé dans le développement logiciel ?
field-software_years-help = Les autres métiers liés à l’informatique comptent aussi, de même que les fractions d’année.
field-software_years-name = années dans le développement logiciel

field-current_job = Lequel de ces postes est le plus proche du vôtre ?
field-current_job-help = Les trois premiers sont les postes de départ que cite l’article.
field-current_job-name = poste actuel
option-current_job-developer = Développeur ou développeuse de logiciels
option-current_job-engineer = Ingénieur ou ingénieure en logiciel
option-current_job-programmer = Programmeur ou programmeuse
option-current_job-other = Un autre poste

field-path = Si vous vouliez un poste de tech lead, où chercheriez-vous d’abord ?
field-path-help = L’article cite les deux chemins, sans placer l’un au-dessus de l’autre.
field-path-name = endroit où vous chercheriez d’abord
option-path-internal = Là où je travaille
option-path-external = Dans une autre entreprise

## Vérifier votre éligibilité : les règles

rule-set-article-2022 = PMP selon les règles de l’article, 2022
rule-set-article-2022-by = selon les règles de l’article
rule-set-article-2022-note = Ces règles s’appuient sur un seul article de 2022, pas sur le texte du PMI. L’article parle de trois et de cinq ans ; ce quiz y lit 36 et 60 mois. C’est le PMI qui décide, et il peut contrôler une candidature : voir pmi.org.
route-article-2022-bachelor = Avec une licence
route-article-2022-secondary = Avec un diplôme de fin d’études secondaires ou de niveau bac+2
requirement-article-2022-bachelor-degree = Un diplôme obtenu en quatre ans
requirement-article-2022-bachelor-months = 36 mois de conduite de projets
requirement-article-2022-bachelor-hours = 35 heures de formation en gestion de projet
requirement-article-2022-bachelor-capm = Une certification CAPM
requirement-article-2022-secondary-diploma = Un diplôme de fin d’études secondaires ou de niveau bac+2
requirement-article-2022-secondary-months = 60 mois de conduite de projets
requirement-article-2022-secondary-hours = 35 heures de formation en gestion de projet
requirement-article-2022-secondary-capm = Une certification CAPM

rule-set-pmi-pre-2026 = PMP selon les règles du PMI, avant juillet 2026
rule-set-pmi-pre-2026-by = selon les règles du PMI d’avant juillet 2026
rule-set-pmi-pre-2026-note = Ces règles s’appuient sur ce que d’autres sites disent des règles du PMI, pas sur la page du PMI. Certains disent qu’elles valent encore ; le référentiel d’examen du PMI de juillet 2026, lu de seconde main, dit le contraire. C’est le PMI qui décide, et il peut contrôler une candidature : voir pmi.org.
route-pmi-pre-2026-gac = Avec un diplôme d’un programme accrédité
route-pmi-pre-2026-bachelor = Avec une licence
route-pmi-pre-2026-secondary = Avec un diplôme de fin d’études secondaires ou de niveau bac+2
requirement-pmi-pre-2026-gac-degree = Une licence ou plus
requirement-pmi-pre-2026-gac-accreditation = Un diplôme d’un programme accrédité par le GAC du PMI
requirement-pmi-pre-2026-gac-months = 24 mois de conduite de projets
requirement-pmi-pre-2026-gac-hours = 35 heures de formation en gestion de projet
requirement-pmi-pre-2026-gac-capm = Une certification CAPM active
requirement-pmi-pre-2026-bachelor-degree = Une licence
requirement-pmi-pre-2026-bachelor-months = 36 mois de conduite de projets
requirement-pmi-pre-2026-bachelor-hours = 35 heures de formation en gestion de projet
requirement-pmi-pre-2026-bachelor-capm = Une certification CAPM active
requirement-pmi-pre-2026-secondary-diploma = Un diplôme de fin d’études secondaires ou de niveau bac+2
requirement-pmi-pre-2026-secondary-months = 60 mois de conduite de projets
requirement-pmi-pre-2026-secondary-hours = 35 heures de formation en gestion de projet
requirement-pmi-pre-2026-secondary-capm = Une certification CAPM active

rule-set-pmi-2026 = PMP selon les règles du PMI, depuis juillet 2026
rule-set-pmi-2026-by = selon les règles du PMI depuis juillet 2026
rule-set-pmi-2026-note = Ces règles s’appuient sur une transcription publique du référentiel d’examen du PMI de juillet 2026, que d’autres sources confirment, pas sur la page du PMI. D’autres pages de cette époque disent que rien n’a changé : 36 ou 60 mois au cours des 8 dernières années. C’est le PMI qui décide, et il peut contrôler une candidature : voir pmi.org.
route-pmi-2026-gac = Avec un diplôme d’un programme accrédité
route-pmi-2026-bachelor = Avec une licence
route-pmi-2026-associate = Avec un diplôme de niveau bac+2
route-pmi-2026-secondary = Avec un diplôme de fin d’études secondaires
requirement-pmi-2026-gac-degree = Une licence ou plus
requirement-pmi-2026-gac-accreditation = Un diplôme d’un programme accrédité par le GAC du PMI
requirement-pmi-2026-gac-months = 24 mois de conduite de projets
requirement-pmi-2026-gac-hours = 35 heures de formation en gestion de projet
requirement-pmi-2026-gac-capm = Une certification CAPM active
requirement-pmi-2026-bachelor-degree = Une licence
requirement-pmi-2026-bachelor-months = 36 mois de conduite de projets
requirement-pmi-2026-bachelor-hours = 35 heures de formation en gestion de projet
requirement-pmi-2026-bachelor-capm = Une certification CAPM active
requirement-pmi-2026-associate-degree = Un diplôme de niveau bac+2
requirement-pmi-2026-associate-months = 48 mois de conduite de projets
requirement-pmi-2026-associate-hours = 35 heures de formation en gestion de projet
requirement-pmi-2026-associate-capm = Une certification CAPM active
requirement-pmi-2026-secondary-diploma = Un diplôme de fin d’études secondaires
requirement-pmi-2026-secondary-months = 60 mois de conduite de projets
requirement-pmi-2026-secondary-hours = 35 heures de formation en gestion de projet
requirement-pmi-2026-secondary-capm = Une certification CAPM active

## Vérifier votre éligibilité : les quatre étapes de l’article

rule-set-technical-lead-2022 = Vers le rôle de tech lead, selon les quatre étapes de l’article
rule-set-technical-lead-2022-by = selon les quatre étapes de l’article
rule-set-technical-lead-2022-note = L’article de 2022 dit ce que cherchent la plupart des employeurs : rien ici n’est donc exigé, et aucun verdict n’est rendu. Seules les compétences techniques y ont un intertitre ; les noms des trois autres groupes viennent de ce quiz.
step-degree = Obtenir une licence
step-certification = Viser une certification
step-skills = Développer les compétences essentielles
step-experience = Acquérir de l’expérience professionnelle
item-bachelor-degree = La plupart des employeurs demandent une licence dans un domaine adapté, comme l’informatique.
item-student-activities = Pendant vos études, rejoignez des associations étudiantes du domaine et cherchez un stage dans un secteur technique.
item-certification = Une certification dans votre domaine vous distingue ; le PMP en est une, et « peut améliorer vos chances ».
item-technical-skills = Technique : programmation, systèmes mobiles ou web, principes de sécurité et scripts shell, pour trouver et résoudre les problèmes.
item-leadership-skills = Leadership (intertitre de ce quiz) : motiver et guider l’équipe, et faire terminer les projets à temps.
item-communication-skills = Communication (intertitre de ce quiz) : donner des consignes claires et dire ce qui est attendu, à l’écrit comme à l’oral.
item-organizational-skills = Organisation (intertitre de ce quiz) : gérer plusieurs projets à la fois, tenir les délais et prendre des décisions.
item-software-experience = La plupart des employeurs cherchent une expérience dans le développement logiciel ou dans un métier proche.
item-extra-initiative = Au travail, portez-vous volontaire, proposez de prendre un nouveau projet, aidez les autres et apportez des solutions nouvelles.
requirement-technical-lead-2022-bachelor-degree-level = Une licence
requirement-technical-lead-2022-bachelor-degree-field = Un diplôme en informatique
requirement-technical-lead-2022-software-experience-years = Une expérience du développement logiciel

## Le plan

plan-degree = Obtenir une licence
plan-degree-how = La plupart des employeurs en demandent une dans un domaine adapté, comme l’informatique. La certification PMP a aussi une voie sans licence, avec plus de mois de conduite de projets.
plan-training-hours = Atteindre 35 heures de formation en gestion de projet
plan-training-hours-how = Les cours d’organismes de formation, d’employeurs ou d’universités comptent, de même que les cours suivis à votre rythme avec une évaluation à la fin. Les livres et les examens blancs ne comptent pas à eux seuls.
plan-capm = Obtenir le CAPM en cours de route
plan-capm-how = La certification d’entrée du PMI demande un diplôme de fin d’études secondaires et 23 heures de formation en gestion de projet, mais aucune expérience. Tant qu’elle est active, elle remplace les 35 heures.
plan-lead-projects = Conduire des projets et noter les mois
plan-lead-projects-how = Avec une licence, le PMP demande 36 mois, ou 24 selon les règles du PMI si le programme du diplôme est accrédité ; avec moins d’études, il en faut plus. Conduire et diriger des projets compte, quel que soit votre titre ; les projets d’études et le travail courant ne comptent pas.
plan-software-experience = Acquérir de l’expérience en développement logiciel
plan-software-experience-how = C’est ce que cherchent la plupart des employeurs, dans le logiciel ou un métier lié à l’informatique. Les postes de départ que cite l’article sont le développement de logiciels, l’ingénierie logicielle et la programmation.
plan-starting-job = Passer à un poste de départ
plan-starting-job-how = L’article en cite trois : le développement de logiciels, l’ingénierie logicielle et la programmation. Chacun peut mener au rôle de tech lead.
plan-skills = Développer quatre groupes de compétences
plan-skills-how = Technique, leadership, communication et organisation : l’article nomme le premier groupe, les autres noms sont de ce quiz. C’est à vous de juger où vous en êtes dans chacun.
plan-initiative = Prendre des initiatives au travail
plan-initiative-how = Portez-vous volontaire pour d’autres tâches et proposez de prendre un nouveau projet. Travaillez en autonomie, aidez les autres au besoin et apportez à votre équipe des solutions nouvelles.
plan-internal-path = Évoluer là où vous travaillez
plan-internal-path-how = Montrez que vous savez mener des tâches à bien en autonomie tout en aidant les autres. Vous porter volontaire et résoudre des problèmes aide à vous faire remarquer.
plan-external-path = Acquérir de l’expérience, puis postuler ailleurs
plan-external-path-how = C’est le second chemin de l’article : acquérir de l’expérience dans une organisation, puis postuler ailleurs à un poste de tech lead.
plan-exam = Réussir l’examen PMP
plan-exam-how = Une fois les règles remplies, il reste l’examen. Ensuite, la formation continue maintient la certification.

## Les deux rôles, côte à côte

row-focus = Priorité
row-focus-technical = Plus tourné vers la technologie que vers le management des personnes. Une grille de carrière publique dit : responsable du système.
row-focus-people = Plus tourné vers l’encadrement des personnes. La même grille dit : responsable des personnes.
row-horizon = Horizon
row-horizon-technical = Met plus souvent la main à l’ouvrage, sur les tâches du quotidien. Une grille : 30 à 70 % du temps à coder.
row-horizon-people = Évalue les objectifs à long terme de l’équipe. La même grille : jusqu’à 30 % du temps à coder.
row-craft = Savoir-faire ou évolution
row-craft-technical = Aide à coder et guide l’équipe dans les questions techniques. Ailleurs aussi : architecture et revues de code.
row-craft-people = A besoin d’excellentes compétences en management des personnes. Ailleurs aussi : points individuels, résultats, carrières et promotions.
row-voice = Voix
row-voice-technical = Peut expliquer les nouveaux projets à l’équipe. Ailleurs, entretient aussi des liens avec d’autres équipes.
row-voice-people = Représente en général l’équipe auprès du reste de l’entreprise.
row-problems = Problèmes ou plans
row-problems-technical = Dépanne quand des problèmes surviennent, et cherche et corrige avec l’équipe les problèmes techniques.
row-problems-people = Répond, entre autres, de la croissance de l’entreprise et des délais de l’équipe.
row-skills = Compétences, les mêmes pour les deux
row-skills-technical = De solides qualités de leadership et de solides compétences en développement logiciel.
row-skills-people = De solides qualités de leadership et de solides compétences en développement logiciel.
row-hiring = Recrutement et formation : les sources divergent
row-hiring-technical = Recrute et forme le personnel technique, dit l’article. Ailleurs, sert de mentor et participe aux entretiens.
row-hiring-people = Encadre davantage les personnes, dit l’article. Ailleurs, est responsable du recrutement.
row-deadlines = Délais : les deux y ont part
row-deadlines-technical = Veille à ce que les projets soient terminés à temps. Dans un livre, planifie aussi les projets.
row-deadlines-people = Répond des délais de l’équipe. Ailleurs, aussi de la planification et de la livraison.
row-goals = Objectifs : les deux y ont part
row-goals-technical = Définit les objectifs finaux de l’équipe. Dans une grille, les deux rôles partagent la feuille de route du système.
row-goals-people = Évalue les objectifs à long terme. Dans la même grille, les deux rôles partagent la feuille de route du système.

## Notes

note-salary = En juillet 2022, l’article donnait pour un tech lead aux États-Unis un salaire moyen de 111 169 $ par an, variable selon l’expérience et le lieu. C’est le chiffre d’un seul site en 2022, pas un chiffre actuel.
note-outlook = En 2022, l’article prévoyait une hausse de l’emploi de 11 % entre 2018 et 2028, plus que la moyenne, surtout parce que davantage d’entreprises utilisent des plateformes numériques. Le chiffre porte sur les responsables de systèmes informatiques, métier que l’article juge comparable ; des chiffres plus récents l’ont remplacé, il n’est donc plus actuel.
note-manager-people = Dans l’article, l’engineering manager se consacre davantage à l’encadrement des personnes, et a besoin d’excellentes compétences en management.
note-manager-deadlines = L’engineering manager répond, entre autres, de la croissance de l’entreprise et des délais de l’équipe.
note-manager-voice = En général, l’engineering manager représente l’équipe auprès du reste de l’entreprise.
note-manager-goals = L’engineering manager doit savoir évaluer les objectifs à long terme de l’équipe. Mettre la main aux tâches du quotidien est plus fréquent dans le rôle de tech lead.
note-manager-skills = L’engineering manager a besoin de solides compétences en leadership et en développement logiciel, comme le tech lead.
note-manager-both = Ailleurs : une même personne peut tenir les deux rôles. Certaines entreprises ont un tech lead manager, qui relève de la grille des managers et encadre des personnes.
note-manager-change = Ailleurs : pour Charity Majors, passer au management est un changement de métier, pas une promotion. Elle dit que les meilleurs leaders techniques font des allers-retours entre les deux.
note-manager-path = L’article cite ces qualités, mais aucun parcours : ni étapes, ni diplôme, ni certification pour devenir engineering manager. Ce quiz n’en vérifie donc aucun.

## Les sources

source-pmi-outline-2026-note = Lu dans une transcription publique sur GitHub, dans ChelseaMerrill/pmp-knowledge-base, et non dans le fichier du PMI.

## Traductions des citations, qui restent en anglais

fact-F9 = Recruter et former le personnel technique
fact-F10 = Déléguer le travail et les tâches aux membres de l’équipe
fact-F12 = Analyser les besoins des utilisateurs, puis trouver des applications qui y répondent
fact-F13 = Définir les objectifs finaux de leur équipe
fact-F14 = Vérifier que les logiciels et les applications sont à jour
fact-F15 = Superviser les modifications apportées aux systèmes
fact-F16 = Mener des audits de sécurité pour repérer ce qui peut être amélioré
fact-F23 = dans les deux rôles, il faut de solides compétences en leadership et en développement logiciel
fact-F25 = aider les membres de leur équipe dans la partie technique de leur travail, comme le code et la programmation
fact-F26 = Ils peuvent aussi expliquer les nouveaux projets à leur équipe
fact-F27 = dépanner dès qu’un problème survient
fact-F28 = un engineering manager se consacre davantage à l’encadrement des personnes de son équipe
fact-F29 = responsable, entre autres, de la croissance de l’entreprise et des délais de l’équipe
fact-F30 = représentent en général leur équipe auprès du reste de l’entreprise
fact-F31 = vous devez exceller dans le management des personnes
fact-F32 = savoir évaluer les objectifs à long terme de votre équipe
fact-F33 = comme tech lead, vous mettrez plus souvent la main à l’ouvrage et vous vous concentrerez sur les tâches du quotidien
fact-F48 = Un diplôme obtenu en quatre ans d’études
fact-F49 = Trois ans d’expérience en gestion de projet
fact-F50 = 35 heures de formation en gestion de projet ou une certification Certified Associate in Project Management (CAPM)
fact-F52 = Un diplôme de fin d’études secondaires ou un diplôme de niveau bac+2 (associate degree)
fact-F53 = Cinq ans d’expérience en gestion de projet
fact-F54 = 35 heures de formation en gestion de projet ou une certification Certified Associate in Project Management (CAPM)
