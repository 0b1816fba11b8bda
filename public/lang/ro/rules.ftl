list-two = { $first } și { $second }
list-more = { $count ->
    [one] { $first }, { $second } și din încă { $count_text } motiv
    [few] { $first }, { $second } și din încă { $count_text } motive
   *[other] { $first }, { $second } și din încă { $count_text } de motive
 }

source-link = Sursa: { $host }
sources-label = Surse:
source-central = centrală
source-national = națională
source-press = presă sau copie
source-derived = dedusă de noi

status-in-time = În termen până acum
status-disputed = Surse contradictorii
status-not-published = Nepublicat

verdict-next = Cel mai bun pas următor
verdict-not-held = Pentru { $edition } nu s-a organizat nicio rundă, așa că nicio școală nu a putut obține un certificat de Școală eTwinning pentru ea.
verdict-unpublished = { $count ->
    [one] { $count_text } punct nu poate fi lămurit din ceea ce este publicat: întrebați organizația națională de sprijin.
    [few] { $count_text } puncte nu pot fi lămurite din ceea ce este publicat: întrebați organizația națională de sprijin.
   *[other] { $count_text } de puncte nu pot fi lămurite din ceea ce este publicat: întrebați organizația națională de sprijin.
 }
verdict-disputed = { $count ->
    [one] { $count_text } rezultat ar fi diferit potrivit altei surse; mai jos vedeți ambele variante.
    [few] { $count_text } rezultate ar fi diferite potrivit altei surse; mai jos vedeți ambele variante.
   *[other] { $count_text } de rezultate ar fi diferite potrivit altei surse; mai jos vedeți ambele variante.
 }
verdict-missing-too = { $count ->
    [one] În plus, mai lipsește { $count_text } răspuns.
    [few] În plus, mai lipsesc { $count_text } răspunsuri.
   *[other] În plus, mai lipsesc { $count_text } de răspunsuri.
 }
verdict-deadline = Cei doi ani se încheie în { $date }.
verdict-deadline-day = Cei doi ani se încheie pe { $date }.
next-button = Mergeți la întrebare
missing-title = Mai trebuie:
missing-fact = { $fact }
missing-day = ziua: { $fact }
ask-nso = Organizatorii nu au publicat ce ar decide acest punct. Întrebați organizația națională de sprijin.
rule-printed = Regula, așa cum apare publicată
rule-before = Înainte, în { $edition }: { $rule }
rule-evidence = Dovezi de păstrat
rule-derived = Dedus de noi din ceea ce afirmă sursele.
unpublished-title = Ce nu este publicat

edition-round = Runda { $edition }
edition-2025-prelaunch = Textul din 2025, dinainte de lansare
edition-in-force = Pagină mai nouă, sistemul există deja
