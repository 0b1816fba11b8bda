language-name = polski
language-dir = ltr
site-description = Na własnym urządzeniu sprawdzą Państwo, ile brakuje do europejskiego uznania kompetencji cyfrowych nauczycieli i do Odznaki Szkoły eTwinning.
guide-lead = Czym są te dwie formy uznania, jak działają i gdzie źródła nie dają odpowiedzi. Na każdej stronie podano źródła i dzień, w którym je odczytano.
guide-on-this-page = Na tej stronie
guide-sources = Źródła
guide-source-mark = Źródło { $n }
guide-read = Odczytano z zapisanych kopii publicznych stron, dzień odczytu: { $date }. Treść podajemy własnymi słowami.
guide-written = Napisano { $date }.
needs-program = Ta strona korzysta z Państwa odpowiedzi wyłącznie w Państwa przeglądarce. Wymaga JavaScriptu i WebAssembly. Przewodnik można czytać bez nich:
not-started = Nie udało się pobrać tekstów aplikacji Waymark. Proszę sprawdzić połączenie i wczytać stronę ponownie. Nic z wprowadzonych danych nie przepadło.
translation-unread = Tego tłumaczenia nie sprawdził jeszcze żaden rodzimy użytkownik języka.
translation-read = To tłumaczenie zostało sprawdzone przez osobę, dla której polski jest językiem ojczystym: { $name }, { $date }.
translation-original = Oryginał po angielsku
translation-suggest = Zaproponuj poprawkę
translation-tell = Jeśli jakieś zdanie jest błędne, proszę zgłosić to szkole lub witrynie, która udostępnia Państwu aplikację Waymark.
translation-report =
    Język: { $code }
    Strona: { $page }
    Obecne brzmienie:

    Lepsze brzmienie:
