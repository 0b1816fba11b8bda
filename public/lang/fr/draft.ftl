draft-title = Rédiger ensemble le formulaire de l’établissement
draft-lead = Écrivez les réponses dès maintenant, partagez le travail, et ayez le texte prêt à l’ouverture du formulaire.
draft-round = Le formulaire de quelle campagne ?
draft-progress = Où vous en êtes
    .text = Vous ne voyez le formulaire officiel que si votre établissement est invité. Ici, vous en rédigez les parties à l’avance et les copiez plus tard. Une partie garde son texte quand vous choisissez une autre campagne avec le même formulaire.
draft-parts-text = Parties avec du texte : { $done } sur { $total }
draft-parts-evidence = Parties avec un justificatif : { $done } sur { $total }
draft-parts-open = Parties où il reste quelque chose à faire : { $total }
draft-all-words = Nombre total de mots : { $total }
draft-no-limit = Sous chaque zone, vous voyez combien de mots elle contient. Nous n’avons trouvé aucune limite publiée pour la longueur d’une réponse.
draft-words = { $count ->
    [one] { $count_text } mot
    [many] { $count_text } mots
   *[other] { $count_text } mots
 }
draft-items = { $count ->
    [one] { $count_text } justificatif
    [many] { $count_text } justificatifs
   *[other] { $count_text } justificatifs
 }
draft-state-text = Texte écrit
draft-state-open = Reste à faire
draft-state-empty = Pas encore de texte
draft-state-not-asked = Non demandé
draft-who = Qui rédige cette partie
draft-open = Ce qui reste à faire
    .hint = Par exemple un chiffre à chercher ou une personne à interroger. Videz la zone quand il ne reste rien.
draft-evidence = Justificatifs pour cette partie
draft-evidence-none = Il n’y a pas encore de justificatifs. Ajoutez-les sur la page Justificatifs, puis cochez ici ceux qui illustrent cette partie.
draft-evidence-link = Ajouter ou modifier des justificatifs
draft-evidence-untitled = Élément sans nom
draft-sign = À signer par la direction
draft-sign-before = Avant de signer, regardez ces parties :
draft-sign-empty = pas encore de texte
draft-sign-open = reste à faire : { $what }
draft-sign-ready = Chaque partie a du texte, et rien n’est noté comme restant à faire.
draft-sign-others = Déclarations pour d’autres campagnes
draft-signed = signée
draft-not-signed = non signée
draft-pack-link = Vérifier et enregistrer tout le brouillon dans le dossier de l’établissement
draft-together = Comment travailler ensemble
    .text = Enregistrez un fichier de sauvegarde, envoyez-le à un ou une collègue, et fusionnez le fichier qui revient avec ce qui est ici : champ par champ, la réponse la plus récente est retenue.
draft-data-link = Enregistrer ou fusionner un fichier sous « Mes données »
