status-not-answered = Bez odpowiedzi
status-started = Rozpoczęte
verdict-school-label-met = Według zasad rundy { $edition } Państwa szkoła spełnia warunki etapu pierwszego i wszystko, czego wymaga formularz etapu drugiego.
verdict-school-label-not-met = Według zasad rundy { $edition } Państwa szkole jeszcze czegoś brakuje, ponieważ { $because }.
verdict-school-label-unknown = { $count ->
    [0] Według zasad rundy { $edition } nic nie stoi na przeszkodzie, ale część zależy od zasady, której nikt nie opublikował.
    [one] Według zasad rundy { $edition } jak dotąd nic nie stoi na przeszkodzie; brakuje jeszcze { $count_text } odpowiedzi.
    [few] Według zasad rundy { $edition } jak dotąd nic nie stoi na przeszkodzie; brakuje jeszcze { $count_text } odpowiedzi.
    [many] Według zasad rundy { $edition } jak dotąd nic nie stoi na przeszkodzie; brakuje jeszcze { $count_text } odpowiedzi.
   *[other] Według zasad rundy { $edition } jak dotąd nic nie stoi na przeszkodzie; brakuje jeszcze { $count_text } odpowiedzi.
 }
rule-your-answer = Państwa odpowiedź
fact-registered = data rejestracji
fact-active-teachers = liczba aktywnych nauczycieli
fact-labels = Odznaki Jakości szkoły albo informacja, że ich nie ma
fact-labels-granted = data przyznania Odznaki Jakości
fact-labels-european = czy projekt założyli nauczyciele z dwóch krajów
fact-held = którą Odznakę Szkoły ma szkoła, albo że nie ma żadnej
fact-held-edition = runda posiadanej Odznaki Szkoły
fact-criteria-criterion-a = kryterium A
fact-criteria-criterion-b = kryterium B
fact-criteria-criterion-c = kryterium C
fact-criteria-criterion-d = kryterium D
fact-criteria-criterion-e = kryterium E
fact-criteria-criterion-f = kryterium F
fact-criteria-esafety = polityka e-bezpieczeństwa
fact-criteria-principle-1 = współdzielone przywództwo
fact-criteria-principle-2 = współpraca, dzielenie się i praca zespołowa
fact-criteria-principle-3 = uczniowie jako inicjatorzy zmian
fact-criteria-principle-4 = wzór dla innych szkół
fact-criteria-principle-5 = włączająca i innowacyjna organizacja ucząca się
fact-declaration-signed = podpis dyrektora pod oświadczeniem
rule-registered-by = Rejestracja najpóźniej { $until }
rule-registered-more = Rejestracja od ponad dwóch lat; nie podano daty granicznej
rule-registered-least = Rejestracja od co najmniej dwóch lat; nie podano daty granicznej
rule-teachers-since = { $count ->
    [one] { $count_text } nauczyciel aktywny od { $from }
    [few] { $count_text } nauczycieli aktywnych od { $from }
    [many] { $count_text } nauczycieli aktywnych od { $from }
   *[other] { $count_text } nauczyciela aktywnego od { $from }
 }
rule-teachers-during = { $count ->
    [one] { $count_text } nauczyciel aktywny od { $from } do { $until }
    [few] { $count_text } nauczycieli aktywnych od { $from } do { $until }
    [many] { $count_text } nauczycieli aktywnych od { $from } do { $until }
   *[other] { $count_text } nauczyciela aktywnego od { $from } do { $until }
 }
rule-teachers-at-application = { $count ->
    [one] { $count_text } nauczyciel aktywny w chwili składania wniosku
    [few] { $count_text } nauczycieli aktywnych w chwili składania wniosku
    [many] { $count_text } nauczycieli aktywnych w chwili składania wniosku
   *[other] { $count_text } nauczyciela aktywnego w chwili składania wniosku
 }
rule-teachers-two-years = { $count ->
    [one] { $count_text } nauczyciel aktywny w ostatnich dwóch latach; dat nie podano
    [few] { $count_text } nauczycieli aktywnych w ostatnich dwóch latach; dat nie podano
    [many] { $count_text } nauczycieli aktywnych w ostatnich dwóch latach; dat nie podano
   *[other] { $count_text } nauczyciela aktywnego w ostatnich dwóch latach; dat nie podano
 }
rule-label-since = Europejski projekt z Krajową Odznaką Jakości przyznaną { $from } lub później
rule-label-within = Europejski projekt z Krajową Odznaką Jakości przyznaną od { $from } do { $until }
rule-label-two-years = Europejski projekt z Krajową Odznaką Jakości z ostatnich dwóch lat; dat nie podano
rule-label-school-years = Europejski projekt z Krajową Odznaką Jakości z ostatnich dwóch lat szkolnych; dat nie podano
rule-criterion-a = Działania pokazują, że nauczyciele i uczniowie umieją odpowiedzialnie korzystać z internetu
rule-criterion-b = Co najmniej trzech nauczycieli rzeczywiście współpracuje w eTwinningu
rule-criterion-c = Co najmniej dwie grupy uczniów biorą udział w projektach eTwinning
rule-criterion-d = Co najmniej dwóch aktywnych eTwinnerów wzięło udział w kursach lub wydarzeniach eTwinning
rule-criterion-e = Szkoła publicznie pokazuje, że uczestniczy w eTwinningu
rule-criterion-f = Szkoła promuje eTwinning w swojej miejscowości lub regionie
rule-criterion-f-waived = { $points ->
    [one] W tej rundzie niewymagane z powodu COVID-19: wszyscy otrzymują { $points_text } punkt, niezależnie od tego, czy wydarzenie się odbyło
    [few] W tej rundzie niewymagane z powodu COVID-19: wszyscy otrzymują { $points_text } punkty, niezależnie od tego, czy wydarzenie się odbyło
    [many] W tej rundzie niewymagane z powodu COVID-19: wszyscy otrzymują { $points_text } punktów, niezależnie od tego, czy wydarzenie się odbyło
   *[other] W tej rundzie niewymagane z powodu COVID-19: wszyscy otrzymują { $points_text } punktu, niezależnie od tego, czy wydarzenie się odbyło
 }
rule-esafety = Jedno pytanie o politykę e-bezpieczeństwa szkoły, z dowodami
rule-principle = Opis, jak szkoła kieruje się tą zasadą, z dowodami, oraz co planuje na następne dwa lata
rule-declaration = Oświadczenie podpisane przez dyrektora
rule-no-overlap = Szkoły z Odznaką na lata 2025-2026 nie mogą składać wniosku
step-one = Etap pierwszy: trzy warunki
    .intro = Platforma sprawdza to sama, a szkoły, które przejdą sprawdzenie, otrzymują zaproszenie. Nikt nie składa o to wniosku.
step-two = Etap drugi: formularz
    .intro = Widzą go tylko zaproszone szkoły, ale odpowiedzi można zbierać już teraz.
step-may-apply = Czy można złożyć wniosek?
    .intro = W tej rundzie pomijana jest szkoła, której Odznaka obejmuje częściowo ten sam czas.
conflict-teachers-2021 = Tekst centralny wymaga dwóch nauczycieli; strony Polski i Włoch mówią o trzech. Tutaj zastosowano tekst centralny.
conflict-teachers-2025 = Wiadomość islandzkiego biura krajowego (21 stycznia 2025) nadal mówi o dwóch nauczycielach. Tekst centralny mówi o trzech i jego tu użyto.
conflict-registered-2019 = Austria podaje co najmniej dwa lata, inni ponad dwa.
conflict-label-earned-here = Włoskie biuro krajowe uznaje Odznakę Jakości tylko wtedy, gdy nauczyciel zdobył ją, pracując w Państwa szkole. Tekst centralny mówi, że szkoła była zaangażowana w projekt.
conflict-criterion-c = Turecki kurs wymaga zamiast tego dwóch projektów z różnymi grupami.
conflict-criterion-f = Szwedzka strona wymienia sześć kryteriów, turecki kurs pięć (od A do E).
note-second-screening = Szkoły pominięte przy sprawdzeniu mogły się zgłosić przed 19 stycznia 2018 i zostały sprawdzone ponownie 20 stycznia.
note-principal-2018 = Przed ogłoszeniem rundy zapowiadano jako warunek rejestrację dyrektora; w ogłoszeniu tego warunku już nie było. W Austrii dawała ona dodatkowe punkty.
note-not-invited-2019 = W Estonii szkoły, które spełniały warunki, a nie dostały zaproszenia, musiały napisać do 14 grudnia 2018.
note-validity-extended = Odznaki zdobyte w 2020 roku pozostały ważne do końca 2022 roku, bo w 2022 roku nie było rundy.
note-form-not-seen = Formularza tej rundy nie widzieliśmy; przyjmujemy, że był to starszy formularz.
note-covid = Z powodu COVID-19 w tej rundzie nie wymagano obecności na wydarzeniach promujących eTwinning: wszyscy otrzymali za to pytanie 1 punkt, niezależnie od tego, czy wydarzenie się odbyło. Organizatorzy prosili szkoły o przekazanie tej informacji dalej w gronie nauczycielskim.
note-third-teacher = Szwecja ostrzega: dwóch nauczycieli wystarcza, by przejść sprawdzenie, ale w formularzu trzeba było dodać trzeciego aktywnego nauczyciela.
note-round-skipped = Centralne Biuro eTwinning zdecydowało w 2021 roku, że w 2022 roku nie będzie rundy. Nowych odznak nie przyznano; odznaki z 2021 roku pozostały bez zmian.
note-next-planned = Następne wnioski planowano na październik i listopad 2022, a wyniki na styczeń 2023.
note-relaunch = Odznakę uruchomiono ponownie: trzech aktywnych nauczycieli zamiast dwóch, opublikowane daty graniczne i formularz oparty na pięciu zasadach Misji.
note-invitations-over-days = Zaproszenia wysyłano przez kilka dni i mogły trafić do spamu.
note-closing-iceland = Dzień zamknięcia pochodzi od islandzkiego biura krajowego; centralnej daty nie widzieliśmy.
note-only-italy = O tej rundzie widzieliśmy tylko stronę włoskiego biura krajowego.
note-criteria-pooled = Kryteria zebrano ze stron z 2017-2018 i z niedatowanego tureckiego kursu; żadna pojedyncza strona nie potwierdza ich dla każdej rundy.
note-one-application = Jeden wniosek na szkołę.
note-resubmission = Odrzucony wniosek można poprawić i wysłać ponownie do dnia zamknięcia, więc wczesne wysłanie daje drugą szansę.
note-form-assumed = Formularz opisują strony z 2024 i 2025 roku; przyjmujemy, że jest taki sam we wszystkich rundach od 2023-2024.
unpublished-points = Punkty za poszczególne pytania i próg zaliczenia
unpublished-cut-offs = Daty graniczne etapu pierwszego
unpublished-active = Ile działań potrzeba, aby nauczyciel był uznawany za aktywnego
unpublished-statements = Poszczególne stwierdzenia pod każdą z zasad Misji
unpublished-real-dates = Rzeczywiste dni otwarcia, zamknięcia i wyników
unpublished-closing-day = Dokładny dzień zamknięcia
unpublished-results = Dzień wyników i liczba wyróżnionych szkół
notes-title = Warto wiedzieć
school-eyebrow-named = Odznaka Szkoły eTwinning · { $name }
school-title = Jak wypada Państwa szkoła
question-school-name = Nazwa szkoły (nieobowiązkowo)
question-round = Sprawdzanie według zasad
round-option-dates = Runda { $edition } ({ $from } – { $until })
round-option = Runda { $edition }
round-option-not-held = { $edition }: runda się nie odbyła
round-is-closed = Ta runda jest zamknięta.
round-is-open = Ta runda jest otwarta.
round-is-coming = Ta runda jeszcze się nie rozpoczęła.
round-undated = Dat tej rundy nie znaleziono.
round-no-cut-offs = Jej dat granicznych nie opublikowano, więc część wyników etapu pierwszego pozostaje nieznana.
question-registered = Kiedy Państwa szkołę zarejestrowano w eTwinningu?
    .hint = Jeśli jest to miesiąc daty granicznej, decyduje dzień.
question-teachers = Ilu nauczycieli Państwa szkoły było w tym czasie aktywnych?
    .hint = Aktywni, czyli tacy, którzy na platformie brali udział w projekcie, kursie lub wydarzeniu albo działali w grupie. Nie opublikowano, ile tego potrzeba.
gauge-cut-off = granica: { $date }
answer-teachers = { $count ->
    [one] { $count_text } nauczyciel
    [few] { $count_text } nauczycieli
    [many] { $count_text } nauczycieli
   *[other] { $count_text } nauczyciela
 }
answer-none = Jeszcze bez odpowiedzi
answer-no-labels = Brak projektu z Odznaką Jakości
question-no-labels = Nasza szkoła nie ma projektu z Krajową Odznaką Jakości
question-held = Którą Odznakę Szkoły Państwa szkoła ma albo miała ostatnio?
held-none = Jak dotąd żadnej
choice-empty = Bez odpowiedzi
question-criterion = Czy tak jest w Państwa szkole i czy są na to dowody?
question-principle = Czy ta część formularza jest wypełniona, z dowodami?
question-declaration = Czy dyrektor podpisał oświadczenie?
    .hint = Bez niego formularz nie jest uznawany za wysłany.
question-practice = Co robi szkoła
question-proof = Dowody
question-plan = Plan na następne dwa lata
compare-title = Te same odpowiedzi, inna runda
compare-check = Warunek
round-title = Ta runda
round-opened = Otwarcie
round-closed = Zamknięcie
round-results = Wyniki
round-form = Formularz
round-form-criteria = Sześć kryteriów, od A do F
round-form-principles = E-bezpieczeństwo i pięć zasad Misji
round-awarded = Wyróżnione szkoły
awarded-exactly = { $number }
awarded-almost = prawie { $number }
awarded-over = ponad { $number }
round-points = Punkty i próg zaliczenia
round-valid = Odznaka ważna do
not-found = Nie znaleziono
derived-mark = { $value } (wyliczone przez nas)
apply-title = Kiedy można złożyć wniosek
apply-none = Państwa szkoła nie ma Odznaki Szkoły, więc następna runda jest dla niej otwarta, jeśli przejdzie etap pierwszy.
apply-after = Państwa Odznaka Szkoły { $held } jest ważna do { $until }. Wniosek można złożyć ponownie w rundzie { $edition }, jeśli się odbędzie.
apply-unknown = Odznaka Szkoły jest ważna przez dwa lata kalendarzowe. Proszę podać, którą Odznakę Szkoły mają Państwo, a pojawi się tu, kiedy można złożyć kolejny wniosek.
apply-rule = Szkoły z Odznaką 2025-2026 nie mogły ubiegać się o Odznakę 2026-2027. Dla wcześniejszych rund nie znaleziono nic o nakładających się odznakach.
invite-title = Warunki spełnione, a zaproszenia nie ma?
    .text = Proszę zajrzeć do folderu ze spamem, sprawdzić, czy koleżanki i koledzy nie są przypisani do drugiego wpisu tej samej szkoły, a potem napisać do Krajowego Biura eTwinning.
