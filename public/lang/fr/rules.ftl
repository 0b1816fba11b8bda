list-two = { $first } et { $second }
list-more = { $count ->
    [one] { $first }, { $second } et { $count_text } autre raison
    [many] { $first }, { $second } et { $count_text } autres raisons
   *[other] { $first }, { $second } et { $count_text } autres raisons
 }
source-link = Source : { $host }
sources-label = Sources :
source-central = centrale
source-national = nationale
source-press = presse ou copie
source-derived = notre déduction
status-in-time = Dans les temps pour l’instant
status-disputed = Sources divergentes
status-not-published = Non publié
verdict-next = Prochaine étape utile
verdict-not-held = Aucune campagne n’a eu lieu pour { $edition } : aucun établissement n’a donc pu obtenir de label à ce titre.
verdict-unpublished = { $count ->
    [one] { $count_text } point ne peut pas être tranché d’après ce qui est publié : adressez-vous à votre bureau d’assistance national.
    [many] { $count_text } points ne peuvent pas être tranchés d’après ce qui est publié : adressez-vous à votre bureau d’assistance national.
   *[other] { $count_text } points ne peuvent pas être tranchés d’après ce qui est publié : adressez-vous à votre bureau d’assistance national.
 }
verdict-disputed = { $count ->
    [one] { $count_text } résultat serait différent selon une autre source ; vous voyez les deux ci-dessous.
    [many] { $count_text } résultats seraient différents selon une autre source ; vous voyez les deux ci-dessous.
   *[other] { $count_text } résultats seraient différents selon une autre source ; vous voyez les deux ci-dessous.
 }
verdict-missing-too = { $count ->
    [one] { $count_text } autre réponse reste aussi à donner.
    [many] { $count_text } autres réponses restent aussi à donner.
   *[other] { $count_text } autres réponses restent aussi à donner.
 }
verdict-deadline = Les deux ans se terminent en { $date }.
verdict-deadline-day = Les deux ans se terminent le { $date }.
next-button = Aller à la question
missing-title = Il manque encore :
missing-fact = { $fact }
missing-day = le jour exact : { $fact }
ask-nso = Ce qui permettrait de trancher n’a pas été publié par les organisateurs. Adressez-vous à votre bureau d’assistance national.
rule-printed = La règle, telle que publiée
rule-before = Auparavant ({ $edition }) : { $rule }
rule-evidence = Justificatifs à conserver
rule-derived = Notre déduction, d’après ce qu’indiquent les sources.
unpublished-title = Ce qui n’est pas publié
edition-round = Campagne { $edition }
edition-2025-prelaunch = Texte de 2025, avant l’ouverture
edition-in-force = Page plus récente, dispositif en place
