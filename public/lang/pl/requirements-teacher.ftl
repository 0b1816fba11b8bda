next-teacher-recognition-done = Proszę złożyć sześć certyfikatów i Odznakę przez EU Academy.
topic-reflection = Ukończona autorefleksja
    .because = autorefleksji jeszcze nie ukończono
    .next = Proszę przeprowadzić autorefleksję w SELFIE for TEACHERS; jej data rozpoczyna Państwa dwa lata.
    .ask = Proszę podać miesiąc ukończenia autorefleksji.
    .evidence = Raport z autorefleksji, z datą
topic-course = Certyfikat kursu
    .because = { $left ->
        [one] { $left_text } kurs jest jeszcze do ukończenia
        [few] { $left_text } kursy są jeszcze do ukończenia
        [many] { $left_text } kursów jest jeszcze do ukończenia
       *[other] { $left_text } kursu jest jeszcze do ukończenia
     }
    .evidence = Certyfikat kursu
topic-course-1 = Zaangażowanie zawodowe
    .because = kurs o zaangażowaniu zawodowym jest jeszcze do ukończenia
    .next = Proszę ukończyć kurs o zaangażowaniu zawodowym.
    .ask = Proszę zaznaczyć kursy, z których mają Państwo certyfikat, i podać datę certyfikatu z zaangażowania zawodowego.
topic-course-2 = Zasoby cyfrowe
    .because = kurs o zasobach cyfrowych jest jeszcze do ukończenia
    .next = Proszę ukończyć kurs o zasobach cyfrowych.
    .ask = Proszę podać datę na certyfikacie z zasobów cyfrowych.
topic-course-3 = Nauczanie i uczenie się
    .because = kurs o nauczaniu i uczeniu się jest jeszcze do ukończenia
    .next = Proszę ukończyć kurs o nauczaniu i uczeniu się.
    .ask = Proszę podać datę na certyfikacie z nauczania i uczenia się.
topic-course-4 = Ocenianie
    .because = kurs o ocenianiu jest jeszcze do ukończenia
    .next = Proszę ukończyć kurs o ocenianiu.
    .ask = Proszę podać datę na certyfikacie z oceniania.
topic-course-5 = Wzmacnianie uczących się
    .because = kurs o wzmacnianiu uczących się jest jeszcze do ukończenia
    .next = Proszę ukończyć kurs o wzmacnianiu uczących się.
    .ask = Proszę podać datę na certyfikacie ze wzmacniania uczących się.
topic-course-6 = Wspieranie kompetencji cyfrowych uczących się
    .because = kurs o wspieraniu kompetencji cyfrowych uczących się jest jeszcze do ukończenia
    .next = Proszę ukończyć kurs o wspieraniu kompetencji cyfrowych uczących się.
    .ask = Proszę podać datę na certyfikacie ze wspierania kompetencji cyfrowych uczących się.
topic-label-awarded = Przyznana Odznaka Jakości
    .because = projekt nie ma Krajowej Odznaki Jakości, która by się liczyła
    .next = Proszę zakończyć projekt założony przez nauczycieli z dwóch krajów i złożyć wniosek o Odznakę.
    .ask = Proszę wpisać swój projekt, a po przyznaniu Odznaki także jej datę.
    .evidence = Certyfikat Odznaki
topic-special-indication = Specjalna adnotacja na certyfikacie
    .because = na certyfikacie Odznaki nie ma specjalnej adnotacji
    .next = Proszę w innym projekcie postarać się o najlepszy wynik w kryteriach „Wykorzystanie technologii” i „Podejścia pedagogiczne”.
    .ask = Proszę sprawdzić, czy na certyfikacie Odznaki jest specjalna adnotacja.
    .evidence = Certyfikat ze specjalną adnotacją
topic-window = Złożono w ciągu dwóch lat
    .because = termin ({ $until }) już minął
    .next = Aby zacząć od nowa, można jeszcze raz przeprowadzić autorefleksję; nie opublikowano, czy wcześniejsze certyfikaty będą się wtedy liczyć.
    .ask = Proszę podać dzień autorefleksji, aby było wiadomo, kiedy kończą się dwa lata.
    .evidence = Potwierdzenie z EU Academy
