next-teacher-recognition-done = Depuneți cele șase certificate de curs și certificatul de calitate prin EU Academy.

topic-reflection = Autoreflecție făcută
    .because = autoreflecția nu a fost făcută
    .next = Faceți autoreflecția cu SELFIE for TEACHERS; data ei marchează începutul celor doi ani.
    .ask = Indicați luna în care ați făcut autoreflecția.
    .evidence = Raportul autoreflecției, cu data lui
topic-course = Certificat de curs
    .because = { $left ->
        [one] mai este de făcut { $left_text } curs
        [few] mai sunt de făcut { $left_text } cursuri
       *[other] mai sunt de făcut { $left_text } de cursuri
     }
    .evidence = Certificatul cursului
topic-course-1 = Implicare profesională
    .because = mai este de făcut cursul despre implicarea profesională
    .next = Faceți cursul despre implicarea profesională.
    .ask = Bifați cursurile pentru care aveți certificat și indicați data de pe cel pentru implicarea profesională.
topic-course-2 = Resurse digitale
    .because = mai este de făcut cursul despre resursele digitale
    .next = Faceți cursul despre resursele digitale.
    .ask = Indicați data de pe certificatul pentru resursele digitale.
topic-course-3 = Predare și învățare
    .because = mai este de făcut cursul despre predare și învățare
    .next = Faceți cursul despre predare și învățare.
    .ask = Indicați data de pe certificatul pentru predare și învățare.
topic-course-4 = Evaluare
    .because = mai este de făcut cursul despre evaluare
    .next = Faceți cursul despre evaluare.
    .ask = Indicați data de pe certificatul pentru evaluare.
topic-course-5 = Capacitarea elevilor
    .because = mai este de făcut cursul despre capacitarea elevilor
    .next = Faceți cursul despre capacitarea elevilor.
    .ask = Indicați data de pe certificatul pentru capacitarea elevilor.
topic-course-6 = Facilitarea competenței digitale a elevilor
    .because = mai este de făcut cursul despre facilitarea competenței digitale a elevilor
    .next = Faceți cursul despre facilitarea competenței digitale a elevilor.
    .ask = Indicați data de pe certificatul pentru facilitarea competenței digitale a elevilor.
topic-label-awarded = Certificat de calitate acordat
    .because = proiectul nu are un certificat național de calitate care să conteze
    .next = Încheiați un proiect fondat de cadre didactice din două țări și solicitați certificatul de calitate.
    .ask = Introduceți proiectul și, după ce este acordat, data certificatului de calitate.
    .evidence = Documentul certificatului de calitate
topic-special-indication = Mențiunea specială de pe document
    .because = documentul certificatului de calitate nu poartă mențiunea specială
    .next = Țintiți cel mai bun rezultat la „Utilizarea tehnologiei” și „Abordări pedagogice”, cu alt proiect.
    .ask = Verificați dacă documentul certificatului de calitate poartă mențiunea specială.
    .evidence = Documentul care poartă mențiunea specială
topic-window = Depunere în doi ani
    .because = termenul ({ $until }) a trecut
    .next = Faceți din nou autoreflecția dacă vreți să reluați de la început; nu este publicat dacă certificatele mai vechi s-ar lua atunci în considerare.
    .ask = Indicați ziua autoreflecției, ca să se știe când se încheie cei doi ani.
    .evidence = Confirmarea de la EU Academy
