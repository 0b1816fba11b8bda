list-two = { $first } oraz { $second }
list-more = { $count ->
    [one] { $first }, { $second } oraz z { $count_text } innego powodu
    [few] { $first }, { $second } oraz z { $count_text } innych powodów
    [many] { $first }, { $second } oraz z { $count_text } innych powodów
   *[other] { $first }, { $second } oraz z { $count_text } innego powodu
 }
source-link = Źródło: { $host }
sources-label = Źródła:
source-central = centralne
source-national = krajowe
source-press = prasa lub kopia
source-derived = wywnioskowane przez nas
status-in-time = Na razie w terminie
status-disputed = Sporne
status-not-published = Nie opublikowano
verdict-next = Najlepszy następny krok
verdict-not-held = Runda { $edition } się nie odbyła, więc żadna szkoła nie mogła otrzymać w niej Odznaki Szkoły.
verdict-unpublished = { $count ->
    [one] { $count_text } punktu nie da się rozstrzygnąć na podstawie tego, co opublikowano: proszę zapytać Krajowe Biuro eTwinning.
    [few] { $count_text } punktów nie da się rozstrzygnąć na podstawie tego, co opublikowano: proszę zapytać Krajowe Biuro eTwinning.
    [many] { $count_text } punktów nie da się rozstrzygnąć na podstawie tego, co opublikowano: proszę zapytać Krajowe Biuro eTwinning.
   *[other] { $count_text } punktu nie da się rozstrzygnąć na podstawie tego, co opublikowano: proszę zapytać Krajowe Biuro eTwinning.
 }
verdict-disputed = { $count ->
    [one] { $count_text } wynik byłby inny według innego źródła; poniżej widać obie możliwości.
    [few] { $count_text } wyniki byłyby inne według innego źródła; poniżej widać obie możliwości.
    [many] { $count_text } wyników byłoby innych według innego źródła; poniżej widać obie możliwości.
   *[other] { $count_text } wyniku byłoby inne według innego źródła; poniżej widać obie możliwości.
 }
verdict-missing-too = { $count ->
    [one] Brakuje też jeszcze { $count_text } odpowiedzi.
    [few] Brakuje też jeszcze { $count_text } odpowiedzi.
    [many] Brakuje też jeszcze { $count_text } odpowiedzi.
   *[other] Brakuje też jeszcze { $count_text } odpowiedzi.
 }
verdict-deadline = Koniec dwóch lat: { $date }.
verdict-deadline-day = Dwa lata kończą się { $date }.
next-button = Przejdź do pytania
missing-title = Do uzupełnienia:
missing-fact = { $fact }
missing-day = dzień: { $fact }
ask-nso = Organizatorzy nie opublikowali tego, co by to rozstrzygało. Proszę zapytać Krajowe Biuro eTwinning.
rule-printed = Zasada w brzmieniu ze źródła
rule-before = Wcześniej ({ $edition }): { $rule }
rule-evidence = Dowody do zachowania
rule-derived = Wywnioskowane przez nas z tego, co podają źródła.
unpublished-title = Czego nie opublikowano
edition-round = Runda { $edition }
edition-2025-prelaunch = Tekst z 2025 roku, sprzed uruchomienia
edition-in-force = Nowsza strona, system już działa
