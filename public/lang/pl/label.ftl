label-question-shared-aims = Czy partnerzy mają wspólne cele i wspólny plan?
label-question-finished = Czy projekt jest zakończony lub prawie zakończony?
label-question-own-part = Czy Państwo i Państwa uczniowie mieli udział we wszystkich działaniach?
label-question-joint-activities = Czy odbyły się wspólne działania z partnerami?
label-question-data-protection = Czy zadbano o ochronę danych i prawa autorskie?
label-criterion-collaboration = Współpraca między szkołami partnerskimi
label-criterion-technology = Wykorzystanie technologii
label-criterion-pedagogy = Podejścia pedagogiczne
label-criterion-curriculum = Integracja z programem nauczania
label-criterion-results = Rezultaty i dokumentacja
label-part-online-collaboration = Sposoby współpracy online uczniów ze szkół partnerskich
label-part-use-of-ict = Wykorzystanie TIK
label-part-copyright = RODO, prawa autorskie i e-bezpieczeństwo
label-rule-two-countries = Projekt założyli nauczyciele z dwóch krajów; partnerzy, którzy dołączają później, tego nie zmieniają
label-rule-personal = Odznaka jest osobista: wniosek składa się samodzielnie i pokazuje się w nim, co zrobili nauczyciel i jego uczniowie
label-rule-four-a-year = Najwyżej cztery wnioski w roku szkolnym; oceniane są tylko pierwsze cztery
label-rule-no-limit = Serbia podaje, że limitu nie ma; jej strona opiera się na zasadach z listopada 2019.
label-unpublished-scores = Punkty, skala, próg zaliczenia i trzy wyniki minimalne
label-unpublished-parts = Pełna lista podkryteriów
label-unpublished-dates = Daty na 2026 rok oraz jakiekolwiek daty dla krajów, których tu nie wymieniono
label-title = Przygotowanie projektu do Odznaki Jakości
label-lead = Proszę przejść przez to, co opublikowano o Krajowej Odznace Jakości, i zobaczyć, czego projektowi jeszcze brakuje.
label-no-form = To jest przygotowanie, a nie oficjalny formularz. Punktów i progów zaliczenia nie opublikowano, więc nikt nie wyliczy tutaj, czy otrzymają Państwo Odznakę.
label-guide-link = Przeczytaj o Odznace w przewodniku
label-project = Państwa projekt
label-no-project = Nie wpisano jeszcze żadnego projektu. Można dodać go tutaj albo wpisać na stronie nauczyciela: to ten sam projekt.
label-teacher-link = Otwórz stronę nauczyciela
label-asked = O co będą pytania
label-has-already = Według odpowiedzi ten projekt ma już Odznakę.
label-stands = Stan przygotowań
label-open = { $count ->
    [one] { $count_text } punkt jest otwarty.
    [few] { $count_text } punkty są otwarte.
    [many] { $count_text } punktów jest otwartych.
   *[other] { $count_text } punktu jest otwarte.
 }
label-open-none = Niczego tu nie brakuje.
label-may-apply = Możliwość złożenia wniosku: pytania i zasady
label-can-show = Coś do pokazania: kryteria
label-can-show-note = Wywnioskowane przez nas: „Spełnione” oznacza tylko, że niczego nie brakuje. Ile wystarczy, nie opublikowano.
label-said-no = odpowiedź: nie
label-not-answered = bez odpowiedzi
label-questions = Pięć pytań, na które trzeba odpowiedzieć „tak”
label-rules = Kto może złożyć wniosek i jak często
label-ask-personal = Czy składają Państwo wniosek samodzielnie i pokazują to, co zrobili Państwo i Państwa uczniowie?
label-ask-applications = Ile wniosków o Odznakę wysłano już w tym roku szkolnym?
    .hint = Łącznie dla wszystkich Państwa projektów, bez tego, który jest teraz przygotowywany.
label-criteria = Pięć kryteriów i to, co trzeba pokazać
label-criteria-note = Czy coś wystarcza do spełnienia kryterium, decydują wyłącznie osoby oceniające. Tutaj notuje się to, co już jest.
label-ask-criterion = Czy jest coś do pokazania w tym kryterium?
label-ask-part = Czy jest coś do pokazania w tej części: { $part }?
label-part-minimum = Ta część wymaga wyniku minimalnego. Ile on wynosi, nie opublikowano.
label-part-place = To, że należy do tego kryterium, jest naszym własnym przyporządkowaniem na podstawie nazw.
label-evidence = Które z Państwa dowodów pokazują to kryterium?
label-evidence-none = Nie dodano jeszcze żadnych dowodów.
label-evidence-link = Dodaj dowody
label-untitled = Dowód bez nazwy
label-shown-by = { $count ->
    [one] { $count_text } dowód
    [few] { $count_text } dowody
    [many] { $count_text } dowodów
   *[other] { $count_text } dowodu
 }
label-national = Co opublikował Państwa kraj
label-national-choose = Proszę wybrać kraj, aby zobaczyć, co o nim znaleziono.
label-national-time = Ocena
label-national-call = Nabory
label-national-no-time = Nie znaleziono, kiedy wnioski są oceniane. Proszę zapytać Krajowe Biuro eTwinning.
label-national-no-call = Nie znaleziono żadnego naboru. Proszę zapytać Krajowe Biuro eTwinning.
label-national-month = Wnioski ocenia się w ciągu { $month }. Ostatniego dnia na złożenie wniosku nie znaleziono.
label-national-yearly = Jak opublikowano dla tych lat. Ostatni dzień na wniosek: { $last }. Odpowiedź najpóźniej: { $answer }.
label-national-days = Do { $days } dni roboczych, w niektórych miesiącach do { $longer }.
label-national-any-time = Wnioski przyjmuje się w każdej chwili.
label-national-closes = Nabór zamyka się { $date }.
label-national-closed = Nabór zamknięto { $date }. Nowszego nie znaleziono.
label-national-hour = Godzina: { $hour }
