label-question-shared-aims = Les partenaires ont-ils des objectifs communs et un plan commun ?
label-question-finished = Le projet est-il terminé, ou presque ?
label-question-own-part = Avez-vous pris part, vos élèves et vous, à toutes les activités ?
label-question-joint-activities = Y a-t-il eu des activités communes avec les partenaires ?
label-question-data-protection = Avez-vous veillé à la protection des données et au droit d’auteur ?
label-criterion-collaboration = Collaboration entre établissements partenaires
label-criterion-technology = Utilisation de la technologie
label-criterion-pedagogy = Approches pédagogiques
label-criterion-curriculum = Intégration aux programmes
label-criterion-results = Résultats et documentation
label-part-online-collaboration = Façons dont les élèves des partenaires travaillent ensemble en ligne
label-part-use-of-ict = Utilisation des TIC
label-part-copyright = RGPD, droit d’auteur et sécurité en ligne
label-rule-two-countries = Des enseignants de deux pays ont fondé le projet ; des partenaires qui le rejoignent plus tard n’y changent rien
label-rule-personal = Le label est personnel : faites la demande en votre seul nom et montrez ce que vos élèves et vous avez fait
label-rule-four-a-year = Au plus quatre demandes par année scolaire ; seules les quatre premières sont évaluées
label-rule-no-limit = La Serbie dit qu’il n’y a pas de limite ; sa page repose sur des règles de novembre 2019.
label-unpublished-scores = Les points, l’échelle, le seuil de réussite et les trois scores minimaux
label-unpublished-parts = La liste complète des sous-critères
label-unpublished-dates = Les dates pour 2026, et toute date pour les pays qui ne sont pas nommés ici
label-title = Préparer un projet au label de qualité
label-lead = Parcourez ce qui est publié sur le label de qualité national, et voyez ce qui manque encore à votre projet.
label-no-form = C’est une préparation, pas un formulaire officiel. Les points et le seuil de réussite ne sont pas publiés : personne ne peut donc calculer ici si vous obtiendrez le label.
label-guide-link = Lire la page du guide sur le label
label-project = Votre projet
label-no-project = Aucun projet n’est encore saisi. Ajoutez-en un ici, ou saisissez-le sur la page Enseignants : c’est le même projet.
label-teacher-link = Ouvrir la page Enseignants
label-asked = Ce qui sera demandé
label-has-already = Vous avez dit que ce projet a déjà le label.
label-stands = Où en est le projet
label-open = { $count ->
    [one] { $count_text } point reste en suspens.
    [many] { $count_text } points restent en suspens.
   *[other] { $count_text } points restent en suspens.
 }
label-open-none = Rien ne manque ici.
label-may-apply = Demande possible : les questions et les règles
label-can-show = Quelque chose à montrer : les critères
label-can-show-note = Notre déduction : « Acquis » veut dire seulement que rien ne manque. Ce qui suffit n’est pas publié.
label-said-no = réponse : non
label-not-answered = sans réponse
label-questions = Cinq questions auxquelles il faut répondre oui
label-rules = Qui peut demander le label, et combien de fois
label-ask-personal = Faites-vous la demande en votre seul nom, en montrant ce que vos élèves et vous avez fait ?
label-ask-applications = Combien de demandes de label avez-vous déjà envoyées cette année scolaire ?
    .hint = Pour l’ensemble de vos projets, sans celle que vous préparez.
label-criteria = Cinq critères, et ce que vous avez à montrer
label-criteria-note = Seules les personnes qui évaluent décident si quelque chose suffit pour un critère. Ici, vous notez ce que vous avez.
label-ask-criterion = Avez-vous quelque chose à montrer pour ce critère ?
label-ask-part = Avez-vous quelque chose à montrer pour cette partie : { $part } ?
label-part-minimum = Cette partie exige un score minimal. Sa valeur n’est pas publiée.
label-part-place = Son classement sous ce critère est le nôtre, déduit des noms.
label-evidence = Lesquels de vos justificatifs illustrent ce critère ?
label-evidence-none = Vous n’avez encore ajouté aucun justificatif.
label-evidence-link = Ajouter des justificatifs
label-untitled = Élément sans nom
label-shown-by = { $count ->
    [one] { $count_text } justificatif
    [many] { $count_text } justificatifs
   *[other] { $count_text } justificatifs
 }
label-national = Ce que votre pays a publié
label-national-choose = Choisissez votre pays pour voir ce qui a été trouvé à son sujet.
label-national-time = Évaluation
label-national-call = Appels
label-national-no-time = Le moment où les demandes sont évaluées n’a pas été trouvé. Adressez-vous à votre bureau d’assistance national.
label-national-no-call = Aucun appel n’a été trouvé. Adressez-vous à votre bureau d’assistance national.
label-national-month = Les demandes sont évaluées en { $month }. Le dernier jour pour demander le label n’a pas été trouvé.
label-national-yearly = Publié pour ces années-là. Dernier jour pour demander le label : { $last }. Réponse au plus tard : { $answer }.
label-national-days = Jusqu’à { $days } jours ouvrés ; certains mois, jusqu’à { $longer }.
label-national-any-time = Les demandes sont acceptées à tout moment.
label-national-closes = Un appel se clôt le { $date }.
label-national-closed = Un appel s’est clos le { $date }. Aucun appel plus récent n’a été trouvé.
label-national-hour = Heure : { $hour }
