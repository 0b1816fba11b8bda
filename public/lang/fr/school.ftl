status-not-answered = Sans réponse
status-started = Commencé
verdict-school-label-met = Selon les règles de la campagne { $edition }, votre établissement satisfait aux conditions de la première étape et à tout ce que demande le formulaire de la deuxième.
verdict-school-label-not-met = Selon les règles de la campagne { $edition }, votre établissement n’y est pas encore : { $because }.
verdict-school-label-unknown = { $count ->
    [0] Selon les règles de la campagne { $edition }, rien ne s’y oppose, mais une partie repose sur une règle que personne n’a publiée.
    [one] Selon les règles de la campagne { $edition }, rien ne s’y oppose pour l’instant ; il manque encore { $count_text } réponse.
    [many] Selon les règles de la campagne { $edition }, rien ne s’y oppose pour l’instant ; il manque encore { $count_text } réponses.
   *[other] Selon les règles de la campagne { $edition }, rien ne s’y oppose pour l’instant ; il manque encore { $count_text } réponses.
 }
rule-your-answer = Votre réponse
fact-registered = date d’inscription
fact-active-teachers = nombre d’enseignants actifs
fact-labels = les labels de qualité de l’établissement, ou le fait qu’il n’en a pas
fact-labels-granted = date d’obtention du label
fact-labels-european = projet fondé par des enseignants de deux pays (oui ou non)
fact-held = le label eTwinning School que détient l’établissement, ou le fait qu’il n’en a pas
fact-held-edition = campagne du label eTwinning School détenu
fact-criteria-criterion-a = critère A
fact-criteria-criterion-b = critère B
fact-criteria-criterion-c = critère C
fact-criteria-criterion-d = critère D
fact-criteria-criterion-e = critère E
fact-criteria-criterion-f = critère F
fact-criteria-esafety = politique de sécurité en ligne
fact-criteria-principle-1 = leadership partagé
fact-criteria-principle-2 = collaboration, partage et travail d’équipe
fact-criteria-principle-3 = les élèves, acteurs du changement
fact-criteria-principle-4 = modèle pour les autres établissements
fact-criteria-principle-5 = organisation apprenante inclusive et innovante
fact-declaration-signed = la signature de la direction sur la déclaration
rule-registered-by = Établissement inscrit au plus tard à cette date : { $until }
rule-registered-more = Établissement inscrit depuis plus de deux ans ; aucune date limite n’est indiquée
rule-registered-least = Établissement inscrit depuis au moins deux ans ; aucune date limite n’est indiquée
rule-teachers-since = { $count ->
    [one] { $count_text } enseignant actif depuis cette date : { $from }
    [many] { $count_text } enseignants actifs depuis cette date : { $from }
   *[other] { $count_text } enseignants actifs depuis cette date : { $from }
 }
rule-teachers-during = { $count ->
    [one] { $count_text } enseignant actif dans cette période : { $from } – { $until }
    [many] { $count_text } enseignants actifs dans cette période : { $from } – { $until }
   *[other] { $count_text } enseignants actifs dans cette période : { $from } – { $until }
 }
rule-teachers-at-application = { $count ->
    [one] { $count_text } enseignant actif au moment où l’établissement candidate
    [many] { $count_text } enseignants actifs au moment où l’établissement candidate
   *[other] { $count_text } enseignants actifs au moment où l’établissement candidate
 }
rule-teachers-two-years = { $count ->
    [one] { $count_text } enseignant actif au cours des deux dernières années ; aucune date n’est indiquée
    [many] { $count_text } enseignants actifs au cours des deux dernières années ; aucune date n’est indiquée
   *[other] { $count_text } enseignants actifs au cours des deux dernières années ; aucune date n’est indiquée
 }
rule-label-since = Un projet européen avec un label de qualité national obtenu à partir de cette date : { $from }
rule-label-within = Un projet européen avec un label de qualité national obtenu dans cette période : { $from } – { $until }
rule-label-two-years = Un projet européen avec un label de qualité national des deux dernières années ; aucune date n’est indiquée
rule-label-school-years = Un projet européen avec un label de qualité national des deux dernières années scolaires ; aucune date n’est indiquée
rule-criterion-a = Des activités montrent que les enseignants et les élèves savent utiliser Internet de façon responsable
rule-criterion-b = Au moins trois enseignants travaillent réellement ensemble dans eTwinning
rule-criterion-c = Au moins deux groupes d’élèves participent à des projets eTwinning
rule-criterion-d = Au moins deux membres actifs d’eTwinning ont participé à des formations ou à des événements eTwinning
rule-criterion-e = L’établissement montre publiquement qu’il participe à eTwinning
rule-criterion-f = L’établissement fait connaître eTwinning dans sa ville ou sa région
rule-criterion-f-waived = { $points ->
    [one] Non demandé dans cette campagne à cause de la COVID-19 : chacun reçoit { $points_text } point, qu’il y ait eu un événement ou non
    [many] Non demandé dans cette campagne à cause de la COVID-19 : chacun reçoit { $points_text } points, qu’il y ait eu un événement ou non
   *[other] Non demandé dans cette campagne à cause de la COVID-19 : chacun reçoit { $points_text } points, qu’il y ait eu un événement ou non
 }
rule-esafety = Une question sur la politique de sécurité en ligne (eSafety) de l’établissement, avec justificatif
rule-principle = Dire comment l’établissement l’applique, avec des justificatifs, et ce qu’il prévoit pour les deux prochaines années
rule-declaration = Une déclaration sur l’honneur signée par la direction
rule-no-overlap = Les établissements qui détiennent un label 2025-2026 ne peuvent pas candidater
step-one = Première étape : trois vérifications
    .intro = La plateforme fait elle-même cette vérification, et les établissements qui la réussissent sont invités. Aucune candidature n’est à déposer.
step-two = Deuxième étape : le formulaire
    .intro = Seuls les établissements invités le voient, mais vous pouvez réunir vos réponses dès maintenant.
step-may-apply = Pouvez-vous candidater ?
    .intro = Dans cette campagne, un établissement qui détient un label pour une période qui chevauche celle-ci est exclu.
conflict-teachers-2021 = Le texte central demande deux enseignants ; les pages de la Pologne et de l’Italie en indiquent trois. C’est le texte central qui est utilisé ici.
conflict-teachers-2025 = Une actualité du bureau d’assistance de l’Islande (21 janvier 2025) demande encore deux enseignants. Le texte central en indique trois, et c’est lui qui est utilisé ici.
conflict-registered-2019 = L’Autriche écrit au moins deux ans, d’autres plus de deux.
conflict-label-earned-here = Le bureau d’assistance de l’Italie ne compte un label que si l’enseignant l’a obtenu alors qu’il travaillait dans votre établissement. Le texte central dit que l’établissement a participé au projet.
conflict-criterion-c = Le cours turc demande à la place deux projets avec des groupes différents.
conflict-criterion-f = La page de la Suède compte six critères, le cours turc cinq (A à E).
note-second-screening = Les établissements oubliés par la vérification pouvaient se signaler avant le 19 janvier 2018 et ont été vérifiés de nouveau le 20 janvier.
note-principal-2018 = Avant l’appel, l’inscription de la cheffe ou du chef d’établissement avait été annoncée comme condition ; l’appel l’a abandonnée. En Autriche, elle rapportait des points supplémentaires.
note-not-invited-2019 = En Estonie, les établissements qui remplissaient les conditions sans être invités devaient écrire au plus tard le 14 décembre 2018.
note-validity-extended = Les labels obtenus en 2020 sont restés valables jusqu’à la fin de 2022, car aucune campagne n’a eu lieu en 2022.
note-form-not-seen = Le formulaire de cette campagne n’a pas été vu ; nous supposons qu’il s’agit de l’ancien formulaire.
note-covid = À cause de la COVID-19, la présence à des événements qui font connaître eTwinning n’était pas exigée dans cette campagne : chacun a reçu 1 point pour cette question, qu’il y ait eu un événement ou non. Les organisateurs ont demandé aux établissements d’en informer leurs collègues.
note-third-teacher = La Suède avertit : deux enseignants suffisent pour réussir la vérification, mais il fallait en ajouter un troisième, actif, dans le formulaire.
note-round-skipped = Le service central d’assistance a décidé en 2021 de ne pas organiser de campagne en 2022. Aucun nouveau label n’a été attribué ; les labels de 2021 sont restés tels quels.
note-next-planned = Les candidatures suivantes étaient prévues pour octobre et novembre 2022, avec des résultats en janvier 2023.
note-relaunch = Le label a été relancé : trois enseignants actifs au lieu de deux, des dates limites publiées et un formulaire fondé sur les cinq principes de la Mission.
note-invitations-over-days = Les invitations sont parties sur plusieurs jours et pouvaient se retrouver dans les courriers indésirables.
note-closing-iceland = Le jour de clôture vient du bureau d’assistance de l’Islande ; aucune date centrale n’a été vue.
note-only-italy = Pour cette campagne, seule la page du bureau d’assistance de l’Italie a été vue.
note-criteria-pooled = Les critères ont été rassemblés à partir de pages de 2017-2018 et d’un cours turc non daté ; aucune page ne les confirme à elle seule pour toutes les campagnes.
note-one-application = Une seule candidature par établissement.
note-resubmission = Une candidature refusée peut être améliorée et renvoyée jusqu’au jour de clôture : un envoi précoce donne donc une seconde chance.
note-form-assumed = Le formulaire est décrit par des pages de 2024 et 2025 ; nous supposons qu’il est le même dans toutes les campagnes depuis 2023-2024.
unpublished-points = Les points de chaque question et le seuil de réussite
unpublished-cut-offs = Les dates limites de la première étape
unpublished-active = Le nombre d’activités à partir duquel un enseignant est actif
unpublished-statements = Les énoncés précis de chaque principe
unpublished-real-dates = Les jours réels d’ouverture, de clôture et de résultats
unpublished-closing-day = Le jour exact de clôture
unpublished-results = Le jour des résultats et le nombre d’établissements labellisés
notes-title = Bon à savoir
school-eyebrow-named = Label eTwinning School · { $name }
school-title = Où en est votre établissement
question-school-name = Nom de l’établissement (facultatif)
question-round = Vérifier d’après les règles de cette campagne
round-option-dates = Campagne { $edition } ({ $from } – { $until })
round-option = Campagne { $edition }
round-option-not-held = { $edition } : aucune campagne n’a eu lieu
round-is-closed = Cette campagne est close.
round-is-open = Cette campagne est ouverte.
round-is-coming = Cette campagne n’est pas encore ouverte.
round-undated = Les dates de cette campagne n’ont pas été trouvées.
round-no-cut-offs = Ses dates limites ne sont pas publiées : des parties de la première étape restent donc inconnues.
question-registered = Quand votre établissement a-t-il été inscrit dans eTwinning ?
    .hint = Si le mois est celui de la date limite, c’est le jour qui décide.
question-teachers = Combien d’enseignants de votre établissement étaient actifs pendant cette période ?
    .hint = Actif veut dire : avoir participé à un projet, à une formation, à un événement ou à un groupe sur la plateforme. La quantité nécessaire n’est pas publiée.
gauge-cut-off = date limite, { $date }
answer-teachers = { $count ->
    [one] { $count_text } enseignant
    [many] { $count_text } enseignants
   *[other] { $count_text } enseignants
 }
answer-none = Pas encore de réponse
answer-no-labels = Aucun projet avec un label
question-no-labels = Notre établissement n’a aucun projet avec un label de qualité national
question-held = Quel label eTwinning School votre établissement détient-il, ou quel est le dernier qu’il a détenu ?
held-none = Aucun jusqu’ici
choice-empty = Sans réponse
question-criterion = Est-ce le cas dans votre établissement, et avez-vous des justificatifs à l’appui ?
question-principle = Avez-vous répondu à cette partie du formulaire, avec des justificatifs ?
question-declaration = La direction a-t-elle signé la déclaration sur l’honneur ?
    .hint = Sans elle, le formulaire ne compte pas comme envoyé.
question-practice = Ce que fait l’établissement
question-proof = Justificatifs
question-plan = Plan pour les deux prochaines années
compare-title = Les mêmes réponses, une autre campagne
compare-check = Vérification
round-title = Cette campagne
round-opened = Ouverture
round-closed = Clôture
round-results = Résultats
round-form = Formulaire
round-form-criteria = Six critères, A à F
round-form-principles = Sécurité en ligne et cinq principes
round-awarded = Établissements labellisés
awarded-exactly = { $number }
awarded-almost = près de { $number }
awarded-over = plus de { $number }
round-points = Points et seuil de réussite
round-valid = Fin de validité du label
not-found = Non trouvé
derived-mark = { $value } (notre déduction)
apply-title = Quand vous pouvez candidater
apply-none = Votre établissement ne détient aucun label : la prochaine campagne vous est donc ouverte si vous franchissez la première étape.
apply-after = Votre label { $held } court jusqu’au { $until }. Vous pourrez de nouveau candidater dans la campagne { $edition }, si elle a lieu.
apply-unknown = Un label dure deux années civiles. Dites lequel détient votre établissement, et vous verrez ici quand vous pourrez de nouveau candidater.
apply-rule = Les détenteurs du label 2025-2026 ne pouvaient pas candidater pour 2026-2027. Pour les campagnes précédentes, rien n’a été trouvé sur les labels qui se chevauchent.
invite-title = Vérification réussie, mais pas d’invitation ?
    .text = Cherchez parmi les courriers indésirables, voyez si vos collègues sont rattachés à une deuxième fiche du même établissement, puis écrivez à votre bureau d’assistance national.
