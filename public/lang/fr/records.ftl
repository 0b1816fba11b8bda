status-in-hand = Disponible
status-open = À obtenir
evidence-title = Vos justificatifs
evidence-lead = Chaque élément figure ici une seule fois et compte partout où il est nécessaire. Ceux qui viennent de vos réponses apparaissent tout seuls ; ajoutez-en d’autres et dites où ils sont rangés.
evidence-from-answers = Tirés de vos réponses
evidence-own = Ajoutés par vous
evidence-empty = Rien ici pour l’instant. Remplissez la page Enseignants ou la page Établissement, ou ajoutez un élément.
evidence-selfie = Rapport de l’autoréflexion
evidence-course = Certificat : { $area }
evidence-label = Label de qualité : { $project }
evidence-declaration = Déclaration sur l’honneur, { $edition }
evidence-counts-teacher = compte pour la reconnaissance des compétences numériques
evidence-counts-school = compte pour le label eTwinning School
evidence-counts-both = compte pour la reconnaissance des compétences numériques et pour le label eTwinning School
evidence-no-date = pas encore de date
evidence-add = Ajouter un élément
evidence-remove = Retirer cet élément
question-evidence-title = De quoi il s’agit
question-evidence-date = Date (facultatif)
question-evidence-place = Où il est rangé
    .hint = Un lien, un dossier ou une étagère.
evidence-untitled = Élément sans nom
question-evidence-for = Ce qu’il appuie
question-evidence-files = Fichiers
    .hint = Un certificat, une photo ou un document numérisé : jusqu’à { $max_text } Mo chacun, { $all_text } Mo en tout. Ils restent sur cet appareil et sont inclus dans votre sauvegarde.
evidence-files = { $count ->
    [one] { $count_text } fichier
    [many] { $count_text } fichiers
   *[other] { $count_text } fichiers
 }
evidence-file-size = { $size } ko
evidence-file-missing = pas sur cet appareil
evidence-file-save = Enregistrer une copie
evidence-file-save-named = Enregistrer une copie : { $name }
evidence-file-remove = Retirer
evidence-file-remove-named = Retirer : { $name }
file-too-large = « { $name } » dépasse { $max_text } Mo et n’a pas été ajouté. Enregistrez-le en plus petit, ou notez où il est rangé.
file-too-much = « { $name } » n’a pas été ajouté : il y a de la place pour { $most_text } fichiers et { $all_text } Mo en tout. Retirez des fichiers dont vous n’avez plus besoin.
file-no-room = « { $name } » n’a pas été ajouté : le navigateur n’a plus de place pour lui sur cet appareil.
file-not-kept = « { $name } » n’a pas été ajouté : ce navigateur ne conserve pas de fichiers ici. Notez plutôt où il est rangé.
file-missing = « { $name } » n’est pas sur cet appareil. Il est peut-être sur l’appareil où il a été ajouté, ou dans une sauvegarde enregistrée là-bas.
