teacher-eyebrow = Dispositif européen de reconnaissance des compétences numériques des enseignants
project-untitled = Projet sans nom
school-eyebrow = Label eTwinning School
answer-yes = Oui
answer-no = Non
answer-clear = Retirer la réponse
act-change = Modifier
act-answer = Répondre
act-close = Fermer
field-day = Jour
field-month = Mois
field-year = Année
errors-title = { $count ->
    [one] Un point à corriger
    [many] { $count_text } points à corriger
   *[other] { $count_text } points à corriger
 }
error-date-month = Indiquez le mois par un nombre de 1 à 12.
error-date-year = Indiquez l’année en quatre chiffres, par exemple 2025.
error-date-day = Ce jour n’existe pas dans ce mois.
error-date-number = N’utilisez que des chiffres.
error-date-future = Cette date est dans l’avenir. Indiquez une date passée ou laissez le champ vide.
error-number = Indiquez un nombre entier compris entre { $min_text } et { $max_text }.
error-text-long = Ce texte est trop long pour être conservé : { $max_text } caractères au maximum.
warn-before-reflection = Cette date est antérieure à votre autoréflexion. Aucun texte publié ne dit si elle compte : le résultat reste donc inconnu.
warn-national-project = Un projet fondé à l’intérieur d’un seul pays ne peut pas obtenir de label de qualité national qui compte ici.
warn-submitted-before = D’après vos réponses, vous avez déposé le dossier avant que l’un des éléments ne soit terminé : vérifiez les dates.
warn-course-date = Le certificat est coché sans date : il ne peut donc pas être situé dans les deux ans.
