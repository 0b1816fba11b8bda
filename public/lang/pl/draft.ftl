draft-title = Wspólne pisanie formularza szkoły
draft-lead = Odpowiedzi można napisać już teraz, podzielić się pracą i mieć tekst gotowy, gdy formularz się otworzy.
draft-round = Formularz której rundy?
draft-progress = Stan prac
    .text = Oficjalny formularz widać dopiero po zaproszeniu szkoły. Tutaj pisze się jego części z wyprzedzeniem, a później je kopiuje. Część zachowuje tekst po wybraniu innej rundy z tym samym formularzem.
draft-parts-text = Części z tekstem: { $done } z { $total }
draft-parts-evidence = Części z dowodem: { $done } z { $total }
draft-parts-open = Części, w których zostało coś do zrobienia: { $total }
draft-all-words = Słów razem: { $total }
draft-no-limit = Pod każdym polem widać liczbę słów. Opublikowanego limitu długości odpowiedzi nie znaleźliśmy.
draft-words = { $count ->
    [one] { $count_text } słowo
    [few] { $count_text } słowa
    [many] { $count_text } słów
   *[other] { $count_text } słowa
 }
draft-items = { $count ->
    [one] { $count_text } dowód
    [few] { $count_text } dowody
    [many] { $count_text } dowodów
   *[other] { $count_text } dowodu
 }
draft-state-text = Jest tekst
draft-state-open = Coś do zrobienia
draft-state-empty = Jeszcze bez tekstu
draft-state-not-asked = Niewymagane
draft-who = Kto pisze tę część
draft-open = Co jeszcze do zrobienia
    .hint = Na przykład liczba do sprawdzenia lub osoba, którą trzeba zapytać. Gdy nic nie zostało, pole powinno być puste.
draft-evidence = Dowody do tej części
draft-evidence-none = Nie ma jeszcze dowodów. Proszę dodać je na stronie „Dowody” i zaznaczyć tutaj, które z nich pokazują tę część.
draft-evidence-link = Dodaj lub zmień dowody
draft-evidence-untitled = Dowód bez nazwy
draft-sign = Do podpisu przez dyrektora
draft-sign-before = Przed podpisaniem proszę spojrzeć na te części:
draft-sign-empty = jeszcze bez tekstu
draft-sign-open = jeszcze do zrobienia: { $what }
draft-sign-ready = Każda część ma tekst i nie zanotowano niczego do zrobienia.
draft-sign-others = Oświadczenia dla innych rund
draft-signed = podpisane
draft-not-signed = niepodpisane
draft-pack-link = Sprawdź i zapisz cały szkic w teczce szkoły
draft-together = Jak pracować wspólnie
    .text = Proszę zapisać kopię zapasową, wysłać ją komuś z zespołu i połączyć plik, który wróci, z tym, co jest tutaj: w każdym polu przyjmuje się odpowiedź późniejszą.
draft-data-link = Zapisz lub połącz plik na stronie „Moje dane”
