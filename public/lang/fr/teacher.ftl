verdict-teacher-recognition-met = Tout ce que demande ce texte du dispositif est acquis : vous pouvez déposer vos justificatifs.
verdict-teacher-recognition-not-met = Pas encore : { $because }.
verdict-teacher-recognition-unknown = { $count ->
    [0] Rien ne s’y oppose, mais une partie repose sur une règle que personne n’a publiée.
    [one] Rien ne s’y oppose pour l’instant ; il manque encore { $count_text } réponse.
    [many] Rien ne s’y oppose pour l’instant ; il manque encore { $count_text } réponses.
   *[other] Rien ne s’y oppose pour l’instant ; il manque encore { $count_text } réponses.
 }
fact-selfie-completed = date de l’autoréflexion
fact-courses = les cours que vous avez terminés
fact-courses-area = domaine du cours
fact-courses-completed = date figurant sur le certificat du cours
fact-project-founders-in-two-countries = projet fondé par des enseignants de deux pays (oui ou non)
fact-project-label-awarded = date d’attribution du label
fact-project-special-indication = mention spéciale sur le certificat du label (oui ou non)
fact-project-excellent-technology = résultat pour « Utilisation de la technologie »
fact-project-excellent-pedagogy = résultat pour « Approches pédagogiques »
fact-submitted = date du dépôt
rule-reflection = L’autoréflexion avec SELFIE for TEACHERS est terminée
rule-course = Le certificat de ce cours de la série est obtenu
rule-label-awarded = Un label de qualité national pour un projet fondé par des enseignants de deux pays
rule-special-indication = Le certificat du label porte la mention spéciale, accordée pour un travail exceptionnel dans « Utilisation de la technologie » et « Approches pédagogiques »
rule-special-certificate = Un certificat spécial, délivré pour un score élevé dans « Utilisation de la technologie » et « Approches pédagogiques »
rule-window = Tous les justificatifs sont déposés dans les { $months_text } mois qui suivent l’autoréflexion
rule-window-unread = La partie de cette page sur les deux ans n’a pas pu être lue
stage-initiation = Démarrage
    .intro = L’autoréflexion avec SELFIE for TEACHERS fait courir le délai.
stage-development = Développement professionnel
    .intro = Six cours gratuits, un par domaine, à votre rythme.
    .because = { $left ->
        [one] il reste { $left_text } cours à suivre
        [many] il reste { $left_text } cours à suivre
       *[other] il reste { $left_text } cours à suivre
     }
stage-project = Projet eTwinning et label
    .intro = Un projet bien à vous, avec un label de qualité national qui porte la mention spéciale.
stage-verification = Vérification
    .intro = Tous les justificatifs passent par EU Academy une fois le dossier complet. Aucun texte publié ne dit qui les vérifie, ni en combien de temps.
stage-recognition = Reconnaissance
    .intro = Les preuves des cours sont déposées ; le reste de cette partie de la page plus récente n’a pas pu être lu.
note-pilot = Testé en 2024 avec des participants désignés par les bureaux d’assistance nationaux.
note-launch-announced = Ce texte annonçait l’ouverture pour l’été 2025. Aucun jour précis n’a été trouvé.
note-selfie-proof = La preuve de l’autoréflexion ne figure pas sur la liste des pièces à déposer, bien que sa date fasse courir les deux ans.
note-four-steps = Le texte dit que les quatre étapes tiennent en deux ans ; son exemple ne limite que le dépôt.
note-in-place = Cette page dit que le dispositif est en place. Nous la jugeons plus récente d’après sa formulation ; aucune date n’y était visible.
differs-stage-four = La quatrième étape s’appelle ici Reconnaissance ; dans le texte antérieur, Vérification.
differs-condition = Ici, un score élevé dans les deux critères ; dans le texte antérieur, des résultats exceptionnels.
differs-proof = Ici, un certificat spécial ; dans le texte antérieur, le certificat d’un label avec une mention spéciale.
differs-projects = Ici, un seul projet, et le label demandé une fois le projet terminé ; le texte antérieur parle d’abord de projets au pluriel, puis d’un seul label.
differs-hours = Chaque cours prend environ 15 à 20 heures, à votre rythme ; seule cette page le dit.
differs-window = Les deux ans et le niveau B2 ne figurent que dans le texte antérieur ; cette page n’a pu être lue que jusqu’au début de sa quatrième étape.
unpublished-window-day = Le décompte des deux ans au jour près
unpublished-window-newer = Si les deux ans valent aussi dans le texte plus récent
unpublished-before-reflection = Si des certificats ou des labels antérieurs à l’autoréflexion comptent
unpublished-threshold = Le chiffre à partir duquel un résultat est « exceptionnel » ou « élevé »
unpublished-verification = Qui vérifie les justificatifs, en combien de temps, et si un recours est possible
unpublished-course-titles = Le titre et l’adresse de chaque cours
teacher-title = Votre chemin vers la reconnaissance
window-title = Vos deux ans
window-empty = Les deux ans commencent avec votre autoréflexion. Indiquez-en la date ci-dessous, et cette ligne montrera quand tout doit être déposé.
window-text-month = Vous avez terminé l’autoréflexion en { $start } : tout doit donc être déposé au plus tard en { $end }. La règle compte en mois ; pour plus de sûreté, déposez avant le début de ce mois-là.
window-text-day = Vous avez terminé l’autoréflexion le { $start } : tout doit donc être déposé au plus tard le { $end }.
window-text-unread = Dans le texte choisi ci-dessous, nous n’avons rien pu lire sur les deux ans ; les dates affichées ici suivent le texte de 2025.
window-picture = Frise chronologique, début : { $start }, fin : { $end }. Aujourd’hui : { $today }. { $done_text } cours sur { $of_text } y ont une date. Le tableau ci-dessous contient les mêmes dates.
window-today = Aujourd’hui, { $date }
window-key-done = fait
window-key-band = mois connu, jour inconnu
window-table = Les mêmes dates en tableau
window-when = Quand
window-what = Quoi
window-row-start = Autoréflexion, début des deux ans
window-row-course = Cours : { $area }
window-row-label = Label attribué
window-row-asked = Label demandé
window-row-submitted = Justificatifs déposés
window-row-today = Aujourd’hui
window-row-end = Fin des deux ans
question-selfie = Quand avez-vous terminé l’autoréflexion avec SELFIE for TEACHERS ?
    .hint = Le mois suffit pour commencer. Le jour est utile quand les deux ans touchent à leur fin.
question-course-done = J’ai le certificat de ce cours
question-course-date = Date figurant sur le certificat
    .hint = Laissez le jour vide si vous ne connaissez que le mois.
question-course-reference = Référence du certificat (facultatif)
question-submitted = Quand avez-vous déposé tous les justificatifs sur EU Academy ?
    .hint = Laissez vide tant que ce n’est pas fait.
hand-in-title = Ce que vous déposez
hand-in-certificates = Certificats de cours : { $have_text } sur { $of_text }
hand-in-label = Le certificat du label avec sa mention spéciale
hand-in-note = La preuve de l’autoréflexion ne figure pas sur la liste. Conservez-la tout de même : sa date fait courir vos deux ans.
left-title = Ce qui reste
left-study = Temps d’étude
left-study-hours = { $low_text } à { $high_text } heures, à raison de 15 à 20 par cours
left-study-none = Les six cours sont terminés
left-window = Temps restant sur les deux ans
left-window-months = { $months ->
    [one] { $months_text } mois entier
    [many] { $months_text } mois entiers
   *[other] { $months_text } mois entiers
 }
left-window-short = Moins d’un mois
left-window-over = Les deux ans sont écoulés
left-window-unknown = Inconnu sans la date de l’autoréflexion
rules-used = Règles utilisées
rules-choose = Vérifier d’après
rules-differ = Ce qui diffère entre les deux textes
