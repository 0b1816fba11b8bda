label-question-shared-aims = Au partenerii obiective comune și un plan comun?
label-question-finished = Este proiectul încheiat sau aproape încheiat?
label-question-own-part = Ați contribuit, dumneavoastră și elevii dumneavoastră, la toate activitățile?
label-question-joint-activities = Au existat activități comune cu partenerii?
label-question-data-protection = Ați avut grijă de protecția datelor și de drepturile de autor?
label-criterion-collaboration = Colaborarea între școlile partenere
label-criterion-technology = Utilizarea tehnologiei
label-criterion-pedagogy = Abordări pedagogice
label-criterion-curriculum = Integrarea curriculară
label-criterion-results = Rezultate și documentație
label-part-online-collaboration = Moduri în care elevii partenerilor lucrează împreună online
label-part-use-of-ict = Utilizarea TIC
label-part-copyright = GDPR, drepturi de autor și siguranță online
label-rule-two-countries = Cadre didactice din două țări au fondat proiectul; partenerii care se alătură mai târziu nu schimbă acest lucru
label-rule-personal = Certificatul este personal: depuneți cererea individual și arătați ce ați făcut dumneavoastră și propriii elevi
label-rule-four-a-year = Cel mult patru cereri într-un an școlar; se evaluează numai primele patru
label-rule-no-limit = Serbia spune că nu există nicio limită; pagina ei se bazează pe reguli din noiembrie 2019.
label-unpublished-scores = Punctele, scala, pragul de promovare și cele trei punctaje minime
label-unpublished-parts = Lista completă a subcriteriilor
label-unpublished-dates = Datele pentru 2026 și orice date pentru țările care nu sunt numite aici

label-title = Pregătiți un proiect pentru certificatul de calitate
label-lead = Parcurgeți ce este publicat despre certificatul național de calitate și vedeți ce îi mai lipsește proiectului dumneavoastră.
label-no-form = Aceasta este o pregătire, nu un formular oficial. Punctele și pragurile de promovare nu sunt publicate, așa că nimeni nu poate calcula aici dacă veți obține certificatul.
label-guide-link = Citiți despre certificat în ghid
label-project = Proiectul dumneavoastră
label-no-project = Nu este introdus încă niciun proiect. Adăugați unul aici sau introduceți-l pe pagina cadrului didactic: este același proiect.
label-teacher-link = Deschideți pagina cadrului didactic
label-asked = Ce vi se va cere
label-has-already = Ați spus că acest proiect are deja certificatul.
label-stands = Unde se situează proiectul
label-open = { $count ->
    [one] Mai este { $count_text } punct de rezolvat.
    [few] Mai sunt { $count_text } puncte de rezolvat.
   *[other] Mai sunt { $count_text } de puncte de rezolvat.
 }
label-open-none = Aici nu lipsește nimic.
label-may-apply = Se poate depune cererea: întrebările și regulile
label-can-show = Ce puteți arăta: criteriile
label-can-show-note = Dedus de noi: „Îndeplinit” înseamnă doar că nu lipsește nimic. Nu este publicat cât este suficient.
label-said-no = răspuns: nu
label-not-answered = fără răspuns
label-questions = Cinci întrebări la care trebuie răspuns „da”
label-rules = Cine poate depune cererea și cât de des
label-ask-personal = Depuneți cererea individual și arătați ce ați făcut dumneavoastră și propriii elevi?
label-ask-applications = Câte cereri de certificat ați trimis deja în acest an școlar?
    .hint = Pentru toate proiectele dumneavoastră la un loc, fără cea pe care o pregătiți.
label-criteria = Cinci criterii și ce aveți de arătat
label-criteria-note = Numai evaluatorii decid dacă ceva este suficient pentru un criteriu. Aici notați ce aveți.
label-ask-criterion = Aveți ceva de arătat pentru acest criteriu?
label-ask-part = Aveți ceva de arătat pentru această parte: { $part }?
label-part-minimum = Această parte cere un punctaj minim. Nu este publicat cât de mare este.
label-part-place = Faptul că ține de acest criteriu este o ordonare a noastră, dedusă din denumiri.
label-evidence = Care dintre dovezile dumneavoastră ilustrează acest criteriu?
label-evidence-none = Nu ați adăugat încă nicio dovadă.
label-evidence-link = Adăugați dovezi
label-untitled = Dovadă fără nume
label-shown-by = { $count ->
    [one] { $count_text } dovadă
    [few] { $count_text } dovezi
   *[other] { $count_text } de dovezi
 }
label-national = Ce a publicat țara dumneavoastră
label-national-choose = Alegeți țara ca să vedeți ce s-a găsit despre ea.
label-national-time = Evaluare
label-national-call = Apeluri
label-national-no-time = Nu s-a găsit când se evaluează cererile. Întrebați organizația națională de sprijin.
label-national-no-call = Nu s-a găsit niciun apel. Întrebați organizația națională de sprijin.
label-national-month = Cererile se evaluează în luna { $month }. Ultima zi pentru depunerea cererii nu s-a găsit.
label-national-yearly = Așa cum s-a publicat pentru acei ani: ultima zi pentru depunerea cererii: { $last }; răspuns cel târziu: { $answer }.
label-national-days = Până la { $days } de zile lucrătoare, în unele luni până la { $longer }.
label-national-any-time = Cererile se primesc oricând.
label-national-closes = Un apel se închide pe { $date }.
label-national-closed = Un apel s-a închis pe { $date }. Nu s-a găsit unul mai nou.
label-national-hour = Ora: { $hour }
