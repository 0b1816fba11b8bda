verdict-teacher-recognition-met = Tot ce cere acest text al sistemului este îndeplinit, așa că vă puteți depune dovezile.
verdict-teacher-recognition-not-met = Încă nu, deoarece { $because }.
verdict-teacher-recognition-unknown = { $count ->
    [0] Nimic nu se opune, dar o parte se bazează pe o regulă pe care nu a publicat-o nimeni.
    [one] Nimic nu se opune până acum; mai lipsește { $count_text } răspuns.
    [few] Nimic nu se opune până acum; mai lipsesc { $count_text } răspunsuri.
   *[other] Nimic nu se opune până acum; mai lipsesc { $count_text } de răspunsuri.
 }

fact-selfie-completed = data autoreflecției
fact-courses = ce cursuri ați absolvit
fact-courses-area = domeniul cursului
fact-courses-completed = data de pe certificatul de curs
fact-project-founders-in-two-countries = dacă proiectul a fost fondat de cadre didactice din două țări
fact-project-label-awarded = data la care a fost acordat certificatul de calitate
fact-project-special-indication = dacă documentul certificatului de calitate poartă mențiunea specială
fact-project-excellent-technology = rezultatul la „Utilizarea tehnologiei”
fact-project-excellent-pedagogy = rezultatul la „Abordări pedagogice”
fact-submitted = data depunerii

rule-reflection = Autoreflecția cu SELFIE for TEACHERS este făcută
rule-course = Certificatul acestui curs din serie a fost obținut
rule-label-awarded = Un certificat național de calitate pentru un proiect fondat de cadre didactice din două țări
rule-special-indication = Documentul certificatului de calitate poartă mențiunea specială, dată pentru rezultate excepționale la „Utilizarea tehnologiei” și „Abordări pedagogice”
rule-special-certificate = Un certificat special, dat pentru un punctaj ridicat la „Utilizarea tehnologiei” și „Abordări pedagogice”
rule-window = Toate dovezile sunt depuse în termen de { $months_text } de luni de la autoreflecție
rule-window-unread = Partea din această pagină despre cei doi ani nu a putut fi citită

stage-initiation = Inițiere
    .intro = Autoreflecția cu SELFIE for TEACHERS pornește cronometrul.
stage-development = Dezvoltare profesională
    .intro = Șase cursuri gratuite, câte unul pentru fiecare domeniu, în ritmul dumneavoastră.
    .because = { $left ->
        [one] mai este de făcut { $left_text } curs
        [few] mai sunt de făcut { $left_text } cursuri
       *[other] mai sunt de făcut { $left_text } de cursuri
     }
stage-project = Proiect eTwinning și certificat de calitate
    .intro = Un proiect propriu, cu un certificat național de calitate care poartă mențiunea specială.
stage-verification = Verificare
    .intro = Toate dovezile se depun prin EU Academy, odată ce sunt complete. Nu este publicat cine le verifică și cât durează.
stage-recognition = Recunoaștere
    .intro = Se depune dovada cursurilor; restul acestei părți din pagina mai nouă nu a putut fi citit.

note-pilot = Testat în 2024 cu participanți desemnați de organizațiile naționale de sprijin.
note-launch-announced = Acest text anunța deschiderea pentru vara anului 2025. Ziua exactă nu a fost găsită.
note-selfie-proof = Dovada autoreflecției nu apare pe lista documentelor de depus, deși data ei marchează începutul celor doi ani.
note-four-steps = Textul spune că toate cele patru etape încap în doi ani; exemplul lui limitează doar depunerea.
note-in-place = Această pagină spune că sistemul există deja. După formulare, o considerăm mai nouă; pe pagină nu se vedea nicio dată.
differs-stage-four = A patra etapă se numește aici „Recunoaștere”, iar în textul anterior „Verificare”.
differs-condition = Aici, punctaj ridicat la ambele criterii; în textul anterior, rezultate excepționale.
differs-proof = Aici, un certificat special; în textul anterior, documentul certificatului de calitate cu o mențiune specială.
differs-projects = Aici, un singur proiect, cu solicitarea certificatului de calitate după încheierea lui; textul anterior vorbește întâi de proiecte și apoi de un singur certificat.
differs-hours = Fiecare curs durează aproximativ 15–20 de ore, în ritmul dumneavoastră; doar această pagină o spune.
differs-window = Cei doi ani și nivelul B2 apar numai în textul anterior; această pagină a putut fi citită până la începutul celei de-a patra etape.
unpublished-window-day = Cum se numără cei doi ani, la nivel de zi
unpublished-window-newer = Dacă cei doi ani sunt valabili și în textul mai nou
unpublished-before-reflection = Dacă se iau în considerare certificatele de curs sau de calitate cu dată anterioară autoreflecției
unpublished-threshold = Ce număr înseamnă excepțional sau ridicat
unpublished-verification = Cine verifică dovezile, cât durează și dacă se poate face contestație
unpublished-course-titles = Titlul și adresa fiecărui curs

teacher-title = Drumul dumneavoastră spre recunoaștere
window-title = Cei doi ani
window-empty = Cei doi ani încep cu autoreflecția. Introduceți data ei mai jos, iar acest rând vă va arăta până când trebuie depus totul.
window-text-month = Ați făcut autoreflecția în { $start }, deci totul trebuie depus până în { $end }. Regula numără în luni; ca să fiți în siguranță, depuneți înainte de începutul acelei luni.
window-text-day = Ați făcut autoreflecția pe { $start }, deci totul trebuie depus până pe { $end }.
window-text-unread = Textul ales mai jos nu spune nimic despre cei doi ani în partea pe care am putut-o citi; datele de aici urmează textul din 2025.
window-picture = Axa timpului, între { $start } și { $end }. Astăzi este { $today }. Cursuri cu dată în acest interval: { $done_text } din { $of_text }. Tabelul de mai jos cuprinde aceleași date.
window-today = Astăzi, { $date }
window-key-done = făcut
window-key-band = luna cunoscută, ziua nu
window-table = Aceleași date într-un tabel
window-when = Când
window-what = Ce
window-row-start = Autoreflecția: încep cei doi ani
window-row-course = Curs: { $area }
window-row-label = Certificat de calitate acordat
window-row-asked = Certificat de calitate solicitat
window-row-submitted = Dovezi depuse
window-row-today = Astăzi
window-row-end = Se încheie cei doi ani
question-selfie = Când ați făcut autoreflecția cu SELFIE for TEACHERS?
    .hint = Pentru început ajunge luna. Ziua ajută când cei doi ani se apropie de sfârșit.
question-course-done = Am certificatul pentru acest curs
question-course-date = Data de pe certificat
    .hint = Lăsați ziua necompletată dacă știți doar luna.
question-course-reference = Numărul certificatului (opțional)
question-submitted = Când ați depus toate dovezile la EU Academy?
    .hint = Lăsați necompletat până le depuneți.
hand-in-title = Ce depuneți
hand-in-certificates = Certificate de curs: { $have_text } din { $of_text }
hand-in-label = Documentul certificatului de calitate, cu mențiunea specială
hand-in-note = Dovada autoreflecției nu este pe listă. Păstrați-o totuși: data ei marchează începutul celor doi ani.
left-title = Ce mai rămâne
left-study = Timp de studiu
left-study-hours = de la { $low_text } la { $high_text } de ore, câte 15–20 de ore pe curs
left-study-none = Toate cele șase cursuri sunt făcute
left-window = Timp rămas din cei doi ani
left-window-months = { $months ->
    [one] { $months_text } lună întreagă
    [few] { $months_text } luni întregi
   *[other] { $months_text } de luni întregi
 }
left-window-short = Mai puțin de o lună
left-window-over = Cei doi ani s-au încheiat
left-window-unknown = Necunoscut fără data autoreflecției
rules-used = Reguli folosite
rules-choose = Verificați după
rules-differ = Prin ce diferă cele două texte
