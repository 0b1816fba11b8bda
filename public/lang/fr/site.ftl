language-name = français
language-dir = ltr
site-description = Voyez, sur votre propre appareil, où vous en êtes de la reconnaissance européenne des compétences numériques des enseignants et du label eTwinning School.
guide-lead = Ce que sont les deux reconnaissances, comment elles fonctionnent et où les sources vous laissent sans réponse. Chaque page indique ses sources et le jour où elles ont été lues.
guide-on-this-page = Sur cette page
guide-sources = Sources
guide-source-mark = Source { $n }
guide-read = Lu le { $date } dans des copies archivées de pages publiques et rédigé avec nos propres mots.
guide-written = Rédigé le { $date }.
needs-program = Cette page travaille avec vos réponses, dans votre navigateur et nulle part ailleurs. Elle a besoin de JavaScript et de WebAssembly. Le guide se lit sans eux :
not-started = Waymark n’a pas pu récupérer ses textes. Vérifiez la connexion, puis rechargez la page. Rien de ce que vous avez saisi n’est perdu.
translation-unread = Cette traduction n’a pas encore été vérifiée par une personne de langue maternelle française.
translation-read = Cette traduction a été vérifiée le { $date } par { $name }, de langue maternelle française.
translation-original = L’original en anglais
translation-suggest = Proposer une correction
translation-tell = Si une phrase est fausse, dites-le à l’établissement ou au site qui vous propose Waymark.
translation-report =
    Langue : { $code }
    Page : { $page }
    Texte actuel :

    Texte proposé :
