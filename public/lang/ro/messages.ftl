number-grouping = .
date-day = { $day } { $month } { $year }
date-first = 1 { $month } { $year }
list-next = { $before }, { $next }
list-next-long = { $before }; { $next }
date-month = { $month } { $year }
month-1 = ianuarie
    .alone = ianuarie
month-2 = februarie
    .alone = februarie
month-3 = martie
    .alone = martie
month-4 = aprilie
    .alone = aprilie
month-5 = mai
    .alone = mai
month-6 = iunie
    .alone = iunie
month-7 = iulie
    .alone = iulie
month-8 = august
    .alone = august
month-9 = septembrie
    .alone = septembrie
month-10 = octombrie
    .alone = octombrie
month-11 = noiembrie
    .alone = noiembrie
month-12 = decembrie
    .alone = decembrie

page-title = { $page } – Waymark
page-title-start = Start
page-title-teacher = Cadru didactic
page-title-school = Școală
page-title-evidence = Dovezi
page-title-guide = Ghid
page-title-plan = Plan
plan-link = Toate datele într-un plan, cu fișier de calendar
page-title-prepare = Pregătire
page-title-label = Pregătirea certificatului de calitate
page-title-competences = Harta competențelor
page-title-teacher-pack = Dosarul cadrului didactic
page-title-draft = Ciorna formularului
page-title-school-pack = Dosarul școlii
page-title-rounds = Toate rundele
page-title-my-data = Datele mele
page-title-about = Despre Waymark
page-title-unknown = Pagina nu a fost găsită
brand-start = Waymark, pagina de start
skip-link = Treceți la conținut
nav-main = Meniu principal
language-label = Limba:
loading = Un moment…
language-failed = Textele pentru limba { $language } nu au putut fi preluate, așa că pagina rămâne neschimbată. Verificați conexiunea și alegeți din nou limba.
version-ready = O versiune nouă a aplicației Waymark este gata. Răspunsurile dumneavoastră se păstrează.
version-taken = Ați început să folosiți o versiune nouă a aplicației Waymark în altă fereastră. Fereastra aceasta o arată încă pe cea veche.
version-drafts = Ce este scris doar pe jumătate într-un câmp se va pierde: terminați mai întâi, dacă aveți nevoie de acel text.
version-take = Folosiți versiunea nouă
footer-unofficial = Waymark este un instrument neoficial. Nu este administrat de Comisia Europeană, de eTwinning sau de vreo organizație națională de sprijin și nu decide nimic: fiecare regulă apare cu sursa ei, iar răspunsurile dumneavoastră rămân pe acest dispozitiv.
unknown-page = La această adresă nu există nicio pagină. Răspunsurile dumneavoastră sunt neatinse.
unknown-page-link = Mergeți la pagina de start

save-nothing = Nu ați introdus încă nimic. Ce introduceți se salvează pe acest dispozitiv.
save-done = Salvat pe acest dispozitiv la { $time }
save-restored = Răspunsurile de data trecută sunt aici, salvate pe acest dispozitiv
save-refused = Nesalvat: acest browser nu permite paginii să păstreze nimic. Răspunsurile rămân până închideți pagina, așa că salvați o copie de rezervă.
save-full = Nesalvat: browserul nu mai are loc pentru această pagină. Salvați acum o copie de rezervă; cât timp pagina este deschisă, nu se pierde nimic din ce ați introdus.
save-failed = Nesalvat: browserul a semnalat o eroare. Salvați acum o copie de rezervă; cât timp pagina este deschisă, nu se pierde nimic din ce ați introdus.
save-backup = Salvați o copie de rezervă
notice-damaged = Datele stocate pe acest dispozitiv nu au putut fi citite, așa că au fost puse deoparte neschimbate. Le găsiți la „Datele mele” și puteți începe din nou sau restaura o copie de rezervă.
notice-partly = { $count ->
    [one] { $count_text } răspuns stocat nu a putut fi citit. Textul stocat a fost pus deoparte neschimbat la „Datele mele”; tot restul este aici.
    [few] { $count_text } răspunsuri stocate nu au putut fi citite. Textul stocat a fost pus deoparte neschimbat la „Datele mele”; tot restul este aici.
   *[other] { $count_text } de răspunsuri stocate nu au putut fi citite. Textul stocat a fost pus deoparte neschimbat la „Datele mele”; tot restul este aici.
 }
notice-files-left = Fișiere ale dovezilor care nu sunt în copia de rezervă: { $total }. Păstrați-le și în altă parte.
notice-not-kept = Răspunsurile stocate nu au putut fi citite și nu este loc pentru a le pune deoparte, așa că nu se salvează nimic peste ele. Descărcați-le mai întâi de la „Datele mele”.
notice-link = Deschideți „Datele mele”

status-met = Îndeplinit
status-not-met = Neîndeplinit
status-unknown = Necunoscut
status-some-met = Îndeplinite: { $met_text } din { $of_text }

next-not-held = Alegeți altă rundă.
next-ask = Întrebați organizația națională de sprijin; regula care ar decide nu este publicată.

sample-remove = Eliminați exemplul
sample-loaded = Vedeți un exemplu: persoanele și școala sunt inventate. Răspunsurile dumneavoastră au fost puse deoparte și revin când eliminați exemplul.

file-backup = waymark-copie-de-rezerva

guide-failed = Această pagină nu a putut fi preluată. Verificați conexiunea și încercați din nou; răspunsurile dumneavoastră sunt neatinse.
try-again = Încercați din nou

about-sources = Surse
about-privacy = Confidențialitate
about-accessibility = Accesibilitate
about-translation = Stadiul traducerilor
about-licence = Licență

save-saving = Se salvează pe acest dispozitiv…
save-half-disk = Salvat pe acest dispozitiv. O a doua copie nu a putut fi păstrată: { $reason }
save-half-quick = Păstrat în acest browser, dar încă nu în siguranță dacă se închide brusc: { $reason } Salvați din când în când o copie de rezervă.
save-reason-refused = acest browser nu permite paginii să folosească acel spațiu de stocare.
save-reason-full = nu mai este loc pentru această pagină.
save-reason-failed = browserul a semnalat o eroare.
save-newer = Nesalvat: o versiune mai nouă a aplicației Waymark a scris pe acest dispozitiv. Aici vă puteți citi răspunsurile, dar nu le puteți modifica. Reîncărcați pagina pentru a primi versiunea mai nouă.
notice-mended = Una dintre cele două copii ale răspunsurilor nu a putut fi citită. Se folosește cealaltă, iar copia deteriorată a fost pusă deoparte neschimbată la „Datele mele”.
act-undo = Anulați
act-redo = Refaceți
backup-never = Nu ați salvat încă nicio copie de rezervă. Un browser poate pierde ce păstrează; un fișier aflat în alt loc nu se pierde odată cu el.
backup-since = Ultima copie de rezervă este din { $date }, iar de atunci ați modificat ceva.
