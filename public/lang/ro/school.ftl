status-not-answered = Fără răspuns
status-started = Început

verdict-school-label-met = Conform regulilor din { $edition }, școala dumneavoastră îndeplinește condițiile pasului unu și tot ce cere formularul de la pasul doi.
verdict-school-label-not-met = Conform regulilor din { $edition }, școala dumneavoastră nu îndeplinește încă toate condițiile, deoarece { $because }.
verdict-school-label-unknown = { $count ->
    [0] Conform regulilor din { $edition }, nimic nu se opune, dar o parte se bazează pe o regulă pe care nu a publicat-o nimeni.
    [one] Conform regulilor din { $edition }, nimic nu se opune până acum; mai lipsește { $count_text } răspuns.
    [few] Conform regulilor din { $edition }, nimic nu se opune până acum; mai lipsesc { $count_text } răspunsuri.
   *[other] Conform regulilor din { $edition }, nimic nu se opune până acum; mai lipsesc { $count_text } de răspunsuri.
 }
rule-your-answer = Răspunsul dumneavoastră

fact-registered = data înregistrării
fact-active-teachers = numărul de cadre didactice active
fact-labels = certificatele de calitate ale școlii sau faptul că nu există niciunul
fact-labels-granted = data la care a fost acordat certificatul de calitate
fact-labels-european = dacă proiectul a fost fondat de cadre didactice din două țări
fact-held = ce certificat de Școală eTwinning deține școala sau faptul că nu deține niciunul
fact-held-edition = runda certificatului de Școală eTwinning deținut
fact-criteria-criterion-a = criteriul A
fact-criteria-criterion-b = criteriul B
fact-criteria-criterion-c = criteriul C
fact-criteria-criterion-d = criteriul D
fact-criteria-criterion-e = criteriul E
fact-criteria-criterion-f = criteriul F
fact-criteria-esafety = politica de siguranță online
fact-criteria-principle-1 = conducere colectivă
fact-criteria-principle-2 = colaborare, partajare și muncă în echipă
fact-criteria-principle-3 = elevii ca agenți ai schimbării
fact-criteria-principle-4 = calitatea de model pentru alte școli
fact-criteria-principle-5 = organizație incluzivă și inovatoare, care învață
fact-declaration-signed = semnătura directorului pe declarație

rule-registered-by = Înregistrată până la { $until } inclusiv
rule-registered-more = Înregistrată de peste doi ani; nu este publicată nicio dată-limită
rule-registered-least = Înregistrată de cel puțin doi ani; nu este publicată nicio dată-limită
rule-teachers-since = { $count ->
    [one] { $count_text } cadru didactic activ începând cu { $from }
    [few] { $count_text } cadre didactice active începând cu { $from }
   *[other] { $count_text } de cadre didactice active începând cu { $from }
 }
rule-teachers-during = { $count ->
    [one] { $count_text } cadru didactic activ între { $from } și { $until }
    [few] { $count_text } cadre didactice active între { $from } și { $until }
   *[other] { $count_text } de cadre didactice active între { $from } și { $until }
 }
rule-teachers-at-application = { $count ->
    [one] { $count_text } cadru didactic activ în momentul candidaturii școlii
    [few] { $count_text } cadre didactice active în momentul candidaturii școlii
   *[other] { $count_text } de cadre didactice active în momentul candidaturii școlii
 }
rule-teachers-two-years = { $count ->
    [one] { $count_text } cadru didactic activ în ultimii doi ani; nu sunt publicate date
    [few] { $count_text } cadre didactice active în ultimii doi ani; nu sunt publicate date
   *[other] { $count_text } de cadre didactice active în ultimii doi ani; nu sunt publicate date
 }
rule-label-since = Un proiect european cu un certificat național de calitate acordat începând cu { $from }
rule-label-within = Un proiect european cu un certificat național de calitate acordat între { $from } și { $until }
rule-label-two-years = Un proiect european cu un certificat național de calitate din ultimii doi ani; nu sunt publicate date
rule-label-school-years = Un proiect european cu un certificat național de calitate din ultimii doi ani școlari; nu sunt publicate date
rule-criterion-a = Activitățile arată că elevii și cadrele didactice știu să folosească internetul în mod responsabil
rule-criterion-b = Cel puțin trei cadre didactice lucrează cu adevărat împreună în eTwinning
rule-criterion-c = Cel puțin două grupe de elevi participă la proiecte eTwinning
rule-criterion-d = Cel puțin doi eTwinner-i activi au participat la cursuri sau evenimente eTwinning
rule-criterion-e = Școala arată public că participă la eTwinning
rule-criterion-f = Școala promovează eTwinning în localitate sau în regiune
rule-criterion-f-waived = { $points ->
    [one] Nu s-a cerut în această rundă din cauza COVID-19: toate școlile primesc { $points_text } punct, fie că evenimentul a avut loc, fie că nu
    [few] Nu s-a cerut în această rundă din cauza COVID-19: toate școlile primesc { $points_text } puncte, fie că evenimentul a avut loc, fie că nu
   *[other] Nu s-a cerut în această rundă din cauza COVID-19: toate școlile primesc { $points_text } de puncte, fie că evenimentul a avut loc, fie că nu
 }
rule-esafety = O întrebare despre politica de siguranță online a școlii, cu dovezi
rule-principle = Spuneți cum aplică școala acest principiu, cu dovezi, și ce planifică pentru următorii doi ani
rule-declaration = O declarație pe propria răspundere, semnată de director
rule-no-overlap = Școlile care dețin un certificat de Școală eTwinning din 2025-2026 nu pot candida

step-one = Pasul unu: trei verificări
    .intro = Platforma face singură această verificare, iar școlile care trec sunt invitate. Nu se depune nicio candidatură.
step-two = Pasul doi: formularul
    .intro = Îl văd numai școlile invitate, dar vă puteți pregăti răspunsurile de acum.
step-may-apply = Puteți candida?
    .intro = În această rundă nu este admisă o școală care deține un certificat de Școală eTwinning pentru o perioadă ce se suprapune.

conflict-teachers-2021 = Textul central cere două cadre didactice; paginile Poloniei și Italiei spun trei. Aici se folosește textul central.
conflict-teachers-2025 = O știre a organizației de sprijin din Islanda (21 ianuarie 2025) cere încă două cadre didactice. Textul central spune trei, iar aici se folosește acesta.
conflict-registered-2019 = Austria publică „cel puțin doi ani”, alții „mai mult de doi”.
conflict-label-earned-here = Organizația de sprijin din Italia ia în considerare un certificat de calitate numai dacă a fost obținut în timp ce cadrul didactic lucra la școala dumneavoastră. Textul central spune că școala a fost implicată în proiect.
conflict-criterion-c = Cursul din Turcia cere în schimb două proiecte cu grupe diferite.
conflict-criterion-f = Pagina Suediei numără șase criterii, cursul din Turcia cinci (de la A la E).
note-second-screening = Școlile omise la verificare puteau semnala acest lucru înainte de 19 ianuarie 2018 și au fost verificate din nou pe 20 ianuarie.
note-principal-2018 = Înainte de apel fusese anunțată drept condiție înregistrarea directorului; apelul a renunțat la ea. În Austria, aceasta aducea puncte suplimentare.
note-not-invited-2019 = În Estonia, școlile care îndeplineau condițiile, dar nu fuseseră invitate, trebuiau să scrie până la 14 decembrie 2018.
note-validity-extended = Certificatele de Școală eTwinning obținute în 2020 au rămas valabile până la sfârșitul anului 2022, deoarece în 2022 nu s-a organizat nicio rundă.
note-form-not-seen = Formularul acestei runde nu a fost văzut; presupunem că este formularul mai vechi.
note-covid = Din cauza COVID-19, în această rundă nu s-a cerut prezența la evenimente de promovare a eTwinning: toate școlile au primit 1 punct la acea întrebare, fie că evenimentul a avut loc, fie că nu. Organizatorii au rugat școlile să le spună și colegilor.
note-third-teacher = Suedia avertizează: două cadre didactice ajung pentru verificare, dar în formular trebuia adăugat un al treilea cadru didactic activ.
note-round-skipped = Serviciul central de sprijin a hotărât în 2021 să nu organizeze nicio rundă în 2022. Nu s-au acordat certificate noi; cele din 2021 au rămas neschimbate.
note-next-planned = Următoarele candidaturi erau planificate pentru octombrie și noiembrie 2022, cu rezultate în ianuarie 2023.
note-relaunch = Certificatul de Școală eTwinning a fost relansat: trei cadre didactice active în loc de două, date-limită publicate și un formular despre cele cinci principii ale Misiunii.
note-invitations-over-days = Invitațiile au fost trimise pe parcursul mai multor zile și puteau ajunge printre mesajele nedorite.
note-closing-iceland = Ziua închiderii provine de la organizația de sprijin din Islanda; nu s-a văzut o dată centrală.
note-only-italy = Pentru această rundă s-a văzut numai pagina organizației de sprijin din Italia.
note-criteria-pooled = Criteriile au fost adunate din pagini din 2017-2018 și dintr-un curs turcesc nedatat; nicio pagină nu le confirmă singură pentru toate rundele.
note-one-application = O singură candidatură pentru fiecare școală.
note-resubmission = O candidatură respinsă poate fi îmbunătățită și trimisă din nou până în ziua închiderii, așa că, dacă o trimiteți devreme, câștigați o a doua șansă.
note-form-assumed = Formularul este descris de pagini din 2024 și 2025; presupunem că este același în toate rundele începând cu 2023-2024.
unpublished-points = Punctele pentru fiecare întrebare și pragul de promovare
unpublished-cut-offs = Datele-limită de la pasul unu
unpublished-active = Câte activități sunt necesare ca un cadru didactic să fie activ
unpublished-statements = Afirmațiile de sub fiecare principiu, una câte una
unpublished-real-dates = Zilele reale de deschidere, de închidere și de anunțare a rezultatelor
unpublished-closing-day = Ziua exactă a închiderii
unpublished-results = Ziua rezultatelor și numărul școlilor cu certificat acordat

notes-title = Bine de știut

school-eyebrow-named = Certificatul de Școală eTwinning · { $name }
school-title = Unde se situează școala dumneavoastră
question-school-name = Numele școlii (opțional)
question-round = Verificați după regulile rundei
round-option-dates = Runda { $edition } ({ $from } – { $until })
round-option = Runda { $edition }
round-option-not-held = { $edition }: nu s-a organizat nicio rundă
round-is-closed = Această rundă s-a închis.
round-is-open = Această rundă este deschisă.
round-is-coming = Această rundă nu s-a deschis încă.
round-undated = Datele acestei runde nu au fost găsite.
round-no-cut-offs = Datele-limită ale rundei nu sunt publicate, așa că unele părți ale pasului unu rămân necunoscute.
question-registered = Când a fost înregistrată școala în eTwinning?
    .hint = Dacă luna este chiar cea a datei-limită, decide ziua.
question-teachers = Câte cadre didactice din școala dumneavoastră au fost active în acea perioadă?
    .hint = Activ înseamnă: a participat la un proiect, un curs, un eveniment sau un grup de pe platformă. Nu este publicat cât este necesar.
gauge-cut-off = data-limită, { $date }
answer-teachers = { $count ->
    [one] { $count_text } cadru didactic
    [few] { $count_text } cadre didactice
   *[other] { $count_text } de cadre didactice
 }
answer-none = Niciun răspuns încă
answer-no-labels = Niciun proiect cu certificat de calitate
question-no-labels = Școala noastră nu are niciun proiect cu certificat național de calitate
question-held = Ce certificat de Școală eTwinning deține școala sau a deținut ultima dată?
held-none = Niciunul până acum
choice-empty = Fără răspuns
question-criterion = Este așa în școala dumneavoastră și aveți dovezi?
question-principle = Ați răspuns la această parte a formularului, cu dovezi?
question-declaration = A semnat directorul declarația pe propria răspundere?
    .hint = Fără ea, formularul nu se consideră trimis.
question-practice = Ce face școala
question-proof = Dovezi
question-plan = Planul pentru următorii doi ani
compare-title = Aceleași răspunsuri, altă rundă
compare-check = Verificare
round-title = Această rundă
round-opened = Deschidere
round-closed = Închidere
round-results = Rezultate
round-form = Formular
round-form-criteria = Șase criterii, de la A la F
round-form-principles = Siguranță online și cinci principii
round-awarded = Școli cu certificat acordat
awarded-exactly = { $number }
awarded-almost = aproape { $number }
awarded-over = peste { $number }
round-points = Puncte și prag de promovare
round-valid = Certificat valabil până la
not-found = Nu s-a găsit
derived-mark = { $value } (dedus de noi)
apply-title = Când puteți candida
apply-none = Școala dumneavoastră nu deține niciun certificat de Școală eTwinning, așa că runda următoare vă este deschisă dacă treceți de pasul unu.
apply-after = Certificatul dumneavoastră din { $held } este valabil până la { $until }. Puteți candida din nou în runda { $edition }, dacă se organizează.
apply-unknown = Un certificat de Școală eTwinning este valabil doi ani calendaristici. Spuneți pe care îl deține școala și aflați aici când puteți candida din nou.
apply-rule = Deținătorii certificatului din 2025-2026 nu au putut candida pentru 2026-2027. Pentru rundele anterioare nu s-a găsit nimic despre certificate care se suprapun.
invite-title = Ați trecut, dar nu aveți invitație?
    .text = Căutați printre mesajele nedorite, verificați dacă nu cumva colegii figurează la o a doua înregistrare a aceleiași școli, apoi scrieți organizației naționale de sprijin.
