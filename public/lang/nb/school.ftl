### The school's page and what the documents of the School Label name: facts, rules, steps, editions, disputes, notes.

## Outcomes

# No answer was given.
status-not-answered = Ikke besvart
# Some of a question's parts are answered.
status-started = Påbegynt

## The verdict

# The school's headline. $edition is a round such as 2025-2026.
verdict-school-label-met = Etter reglene for { $edition } oppfyller skolen deres trinn én og alt skjemaet i trinn to ber om.
# The school's headline. $because as above.
verdict-school-label-not-met = Etter reglene for { $edition } er skolen deres ikke i mål ennå, fordi { $because }.
# The school's headline when answers are missing.
verdict-school-label-unknown = { $count ->
    [0] Etter reglene for { $edition } taler ingenting imot, men noe av det hviler på en regel som ingen har kunngjort.
    [one] Etter reglene for { $edition } taler ingenting imot så langt; { $count_text } svar mangler fortsatt.
   *[other] Etter reglene for { $edition } taler ingenting imot så langt; { $count_text } svar mangler fortsatt.
 }
# Label before the person's answer.
rule-your-answer = Svaret ditt

## Names of the facts, used in lists of what is missing

# The date on which the school was registered.
fact-registered = registreringsdatoen
# The number of active teachers.
fact-active-teachers = antall aktive lærere
# The school's projects with a label.
fact-labels = skolens kvalitetsmerker, eller at den ikke har noen
# A label's date.
fact-labels-granted = datoen da kvalitetsmerket ble tildelt
# Whether the project was founded in two countries.
fact-labels-european = om prosjektet ble opprettet av lærere i to land
# School Labels the school holds.
fact-held = hvilket eTwinning-skole-merke skolen har, eller at den ikke har noe
# The edition of a label held.
fact-held-edition = hvilken runde skolens eTwinning-skole-merke er fra
# A criterion of the older form.
fact-criteria-criterion-a = kriterium A
# A criterion of the older form.
fact-criteria-criterion-b = kriterium B
# A criterion of the older form.
fact-criteria-criterion-c = kriterium C
# A criterion of the older form.
fact-criteria-criterion-d = kriterium D
# A criterion of the older form.
fact-criteria-criterion-e = kriterium E
# A criterion of the older form.
fact-criteria-criterion-f = kriterium F
# The form's question on eSafety.
fact-criteria-esafety = retningslinjer for trygg nettbruk (eSafety)
# A principle of the Mission.
fact-criteria-principle-1 = delt lederskap
# A principle of the Mission.
fact-criteria-principle-2 = samarbeid og teamarbeid
# A principle of the Mission.
fact-criteria-principle-3 = elevmedvirkning
# A principle of the Mission.
fact-criteria-principle-4 = rollemodell for andre skoler
# A principle of the Mission.
fact-criteria-principle-5 = inkludering og innovasjon
# The declaration of honour.
fact-declaration-signed = rektors underskrift på erklæringen

## Rules as printed

# $until is a date.
rule-registered-by = Registrert senest { $until }
# No date is printed.
rule-registered-more = Registrert i mer enn to år; ingen skjæringsdato er trykt
# No date is printed.
rule-registered-least = Registrert i minst to år; ingen skjæringsdato er trykt
# $count teachers, $from a date.
rule-teachers-since = { $count ->
    [one] { $count_text } aktiv lærer, siden { $from }
   *[other] { $count_text } aktive lærere, siden { $from }
 }
# $count teachers, $from and $until dates.
rule-teachers-during = { $count ->
    [one] { $count_text } aktiv lærer, fra { $from } til { $until }
   *[other] { $count_text } aktive lærere, fra { $from } til { $until }
 }
# No dates are printed.
rule-teachers-at-application = { $count ->
    [one] { $count_text } aktiv lærer når skolen søker
   *[other] { $count_text } aktive lærere når skolen søker
 }
# No dates are printed.
rule-teachers-two-years = { $count ->
    [one] { $count_text } aktiv lærer i de siste to årene; ingen datoer er trykt
   *[other] { $count_text } aktive lærere i de siste to årene; ingen datoer er trykt
 }
# $from a date.
rule-label-since = Et europeisk prosjekt med et nasjonalt kvalitetsmerke tildelt { $from } eller senere
# $from and $until dates.
rule-label-within = Et europeisk prosjekt med et nasjonalt kvalitetsmerke tildelt i tiden fra { $from } til { $until }
# No dates are printed.
rule-label-two-years = Et europeisk prosjekt med et nasjonalt kvalitetsmerke fra de siste to årene; ingen datoer er trykt
# No dates are printed.
rule-label-school-years = Et europeisk prosjekt med et nasjonalt kvalitetsmerke fra de siste to skoleårene; ingen datoer er trykt
# Older form.
rule-criterion-a = Aktiviteter viser at lærere og elever kan bruke internett på en ansvarlig måte
# Older form.
rule-criterion-b = Minst tre lærere samarbeider reelt i eTwinning
# Older form.
rule-criterion-c = Minst to elevgrupper er med i eTwinning-prosjekter
# Older form.
rule-criterion-d = Minst to aktive eTwinnere har vært med på kurs eller arrangementer i eTwinning
# Older form.
rule-criterion-e = Skolen viser utad at den er med i eTwinning
# Older form.
rule-criterion-f = Skolen gjør eTwinning kjent i nærmiljøet eller regionen
# The COVID-19 exception. $points is the number of points.
rule-criterion-f-waived = { $points ->
    [one] Kreves ikke i denne runden på grunn av covid-19: Alle får { $points_text } poeng, enten arrangementet er holdt eller ikke
   *[other] Kreves ikke i denne runden på grunn av covid-19: Alle får { $points_text } poeng, enten arrangementet er holdt eller ikke
 }
# Form since 2023-2024.
rule-esafety = Ett spørsmål om skolens retningslinjer for trygg nettbruk, med dokumentasjon
# Form since 2023-2024.
rule-principle = Forklar hvordan skolen følger prinsippet, med dokumentasjon, og hva den planlegger for de neste to årene
# Both forms.
rule-declaration = En egenerklæring underskrevet av rektor
# 2026-2027.
rule-no-overlap = Skoler som har et merke for 2025-2026, kan ikke søke

## Steps

# The automatic check.
step-one = Trinn én: tre kontroller
    .intro = Plattformen gjør denne kontrollen på egen hånd, og skoler som kommer gjennom, blir invitert. Ingen søker om den.
# The form.
step-two = Trinn to: skjemaet
    .intro = Bare inviterte skoler får se det, men dere kan samle svarene allerede nå.
# Whether a school that holds a label may apply.
step-may-apply = Kan dere søke?
    .intro = I denne runden er skoler som har et merke for en overlappende periode, utelukket.

## Editions


## Disputes and notes to the rules. Each stands beside its source.

# Teachers in 2021-2022.
conflict-teachers-2021 = Den sentrale teksten krever to lærere; sidene i Polen og Italia sier tre. Her brukes den sentrale teksten.
# Teachers in 2025-2026.
conflict-teachers-2025 = En nyhetssak fra støtteorganisasjonen på Island (21. januar 2025) krever fortsatt to lærere. Den sentrale teksten sier tre, og det er den som brukes her.
# Registration in 2019-2020.
conflict-registered-2019 = Østerrike oppgir minst to år, andre mer enn to.
# Whose label counts.
conflict-label-earned-here = Støtteorganisasjonen i Italia regner med et merke bare hvis læreren arbeidet ved skolen deres da det ble oppnådd. Den sentrale teksten sier at skolen var med i prosjektet.
# Criterion C.
conflict-criterion-c = Det tyrkiske kurset krever i stedet to prosjekter med ulike grupper.
# Criterion F.
conflict-criterion-f = Den svenske siden har seks kriterier, det tyrkiske kurset fem (A til E).
# 2018-2019.
note-second-screening = Skoler som kontrollen ikke hadde fanget opp, kunne melde fra før 19. januar 2018 og ble kontrollert på nytt 20. januar.
# 2018-2019.
note-principal-2018 = Før utlysningen ble det varslet at rektor måtte være registrert; utlysningen hadde ikke dette vilkåret. I Østerrike ga en registrert rektor bonuspoeng.
# 2019-2020.
note-not-invited-2019 = I Estland måtte skoler som oppfylte vilkårene uten å bli invitert, skrive innen 14. desember 2018.
# 2020-2021 and 2022-2023.
note-validity-extended = Merker fra 2020 gjaldt ut 2022, fordi det ikke ble holdt noen runde i 2022.
# 2020-2021.
note-form-not-seen = Skjemaet for denne runden har vi ikke sett; vi går ut fra at det er det eldre skjemaet.
# 2021-2022.
note-covid = På grunn av covid-19 var det i denne runden ikke et krav å være til stede på arrangementer som gjør eTwinning kjent: Alle fikk 1 poeng for det spørsmålet, enten arrangementet ble holdt eller ikke. De ansvarlige ba skolene si det videre til kollegene.
# 2021-2022.
note-third-teacher = Sverige advarer: To lærere er nok for kontrollen, men en tredje aktiv lærer måtte føres opp i skjemaet.
# 2022-2023.
note-round-skipped = Den sentrale støttetjenesten bestemte i 2021 at det ikke skulle holdes noen runde i 2022. Ingen nye merker ble delt ut; merker fra 2021 ble stående som de var.
# 2022-2023.
note-next-planned = De neste søknadene var planlagt til oktober og november 2022, med resultater i januar 2023.
# 2023-2024.
note-relaunch = Merket ble lagt om: tre aktive lærere i stedet for to, trykte skjæringsdatoer og et skjema om de fem prinsippene i visjonserklæringen.
# 2024-2025.
note-invitations-over-days = Invitasjonene ble sendt ut over flere dager og kunne havne i søppelposten.
# 2025-2026.
note-closing-iceland = Sluttdatoen er fra støtteorganisasjonen på Island; vi har ikke sett noen sentral dato.
# 2026-2027.
note-only-italy = For denne runden har vi bare sett siden til støtteorganisasjonen i Italia.
# Older form.
note-criteria-pooled = Kriteriene er samlet fra sider fra 2017-2018 og et udatert tyrkisk kurs; ingen enkelt side bekrefter dem for alle rundene.
# Form since 2023-2024.
note-one-application = Én søknad per skole.
# Form since 2023-2024.
note-resubmission = En søknad som får avslag, kan forbedres og sendes på nytt til og med siste dag, så sender dere tidlig, får dere en ny sjanse.
# Form since 2023-2024.
note-form-assumed = Skjemaet er beskrevet på sider fra 2024 og 2025; vi går ut fra at det er det samme i alle rundene siden 2023-2024.
# Not published.
unpublished-points = Poeng for hvert spørsmål og grensen for å bestå
# Not published.
unpublished-cut-offs = Skjæringsdatoene i trinn én
# Not published.
unpublished-active = Hvor mange aktiviteter som gjør en lærer aktiv
# Not published.
unpublished-statements = De enkelte utsagnene under hvert prinsipp
# Not published.
unpublished-real-dates = De faktiske datoene for åpning, stenging og resultater
# Not published.
unpublished-closing-day = Den nøyaktige sluttdatoen
# Not published.
unpublished-results = Resultatdatoen og hvor mange skoler som fikk merket

## Teacher page

# Heading of notes to a text or a round.
notes-title = Godt å vite

## School page

# With the school's name.
school-eyebrow-named = eTwinning-skole-merket · { $name }
# Heading.
school-title = Hvor skolen deres står
# Question.
question-school-name = Navn på skolen (valgfritt)
# Label of the choice of a round.
question-round = Sjekk mot reglene for
# An entry of that choice; $from and $until are dates.
round-option-dates = Runde { $edition } ({ $from } til { $until })
# An entry of that choice without dates.
round-option = Runde { $edition }
# An entry of that choice for the round that was not held.
round-option-not-held = { $edition }: ingen runde ble holdt
# Under the choice.
round-is-closed = Denne runden er stengt.
# Under the choice.
round-is-open = Denne runden er åpen.
# Under the choice.
round-is-coming = Denne runden har ikke åpnet ennå.
# Under the choice.
round-undated = Datoene for denne runden har vi ikke funnet.
# Under the choice, when the cut-off dates of step one are not printed.
round-no-cut-offs = Skjæringsdatoene er ikke kunngjort, så deler av trinn én forblir ukjente.
# Question.
question-registered = Når ble skolen deres registrert i eTwinning?
    .hint = Faller skjæringsdatoen i samme måned, er det dagen som avgjør.
# Question. It is about the time the round names.
question-teachers = Hvor mange lærere ved skolen deres var aktive i det tidsrommet?
    .hint = Aktiv betyr: har vært med i et prosjekt eller en gruppe eller på et kurs eller arrangement på plattformen. Hvor mye som skal til, er ikke kunngjort.
# Mark in a small picture: the last day that is in time.
gauge-cut-off = skjæringsdato, { $date }
# The number as answered.
answer-teachers = { $count ->
    [one] { $count_text } lærer
   *[other] { $count_text } lærere
 }
# Answer in words.
answer-none = Ikke noe svar ennå
# Answer in words.
answer-no-labels = Ingen prosjekter med kvalitetsmerke
# Tick box.
question-no-labels = Skolen vår har ingen prosjekter med et nasjonalt kvalitetsmerke
# Question with a choice.
question-held = Hvilket eTwinning-skole-merke har skolen deres, eller hadde den sist?
# An entry of that choice.
held-none = Ikke noe merke så langt
# An entry of a choice: nothing chosen yet.
choice-empty = Ikke besvart
# Question of the older form, with yes and no. $rule is the criterion's sentence.
question-criterion = Er det slik på skolen deres, og har dere dokumentasjon på det?
# Question of the newer form, with yes and no.
question-principle = Har dere svart på denne delen av skjemaet, med dokumentasjon?
# Question with yes and no.
question-declaration = Har rektor skrevet under på egenerklæringen?
    .hint = Uten den regnes ikke skjemaet som sendt.
# Text field.
question-practice = Hva skolen gjør
# Text field.
question-proof = Dokumentasjon
# Text field.
question-plan = Plan for de neste to årene
# Heading of the comparison.
compare-title = De samme svarene, en annen runde
# Column.
compare-check = Kontroll
# Heading at the side.
round-title = Denne runden
# At the side.
round-opened = Åpner
# At the side.
round-closed = Stenger
# At the side.
round-results = Resultater
# At the side.
round-form = Skjema
# The older form.
round-form-criteria = Seks kriterier, A til F
# The newer form.
round-form-principles = Trygg nettbruk (eSafety) og fem prinsipper
# At the side.
round-awarded = Skoler med merke
# A count, as reported.
awarded-exactly = { $number }
# A count, as reported.
awarded-almost = nesten { $number }
# A count, as reported.
awarded-over = over { $number }
# At the side.
round-points = Poeng og grense for å bestå
# At the side.
round-valid = Merket gjelder til og med
# Nobody found it.
not-found = Ikke funnet
# Worked out by us, in brackets behind a value.
derived-mark = { $value } (regnet ut av oss)
# Heading at the side.
apply-title = Når dere kan søke
# No label held.
apply-none = Skolen deres har ikke noe merke, så neste runde er åpen for dere hvis dere kommer gjennom trinn én.
# $until is the last day of the label, $edition the first round after it.
apply-after = Merket deres for { $held } gjelder til og med { $until }. Dere kan søke igjen i runden for { $edition }, hvis den blir holdt.
# Not answered.
apply-unknown = Et merke varer i to kalenderår. Oppgi hvilket merke skolen deres har, så ser dere her når dere kan søke igjen.
# The rule behind it.
apply-rule = De som hadde merke for 2025-2026, kunne ikke søke for 2026-2027. For tidligere runder har vi ikke funnet noe om merker som overlapper.
# Heading at the side.
invite-title = Gjennom kontrollen, men ingen invitasjon?
    .text = Se i søppelposten, sjekk om kollegene hører til en annen oppføring av samme skole, og skriv deretter til den nasjonale støtteorganisasjonen.
