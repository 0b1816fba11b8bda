### Every text of the program. The comment above a message is the note to its translator.
### Names in braces such as { $count } are filled in by the program: keep them. A name ending in _text is the number as shown;
### the same name without it only chooses the plural form.

## The language itself

# The language's own name, as its speakers write it.
language-name = norsk bokmål
# The direction of writing: ltr or rtl. Do not translate.
language-dir = ltr
# The mark between groups of three digits, as in 2,935. May be a no-break space.
number-grouping = { "\u00A0" }
# A whole date. $month is one of month-1 to month-12.
date-day = { $day }. { $month } { $year }
# A month without a day. $month is the form "alone" of month-1 to month-12.
date-month = { $month } { $year }
# The month inside a whole date; "alone" is the form without a day before it. The same for the eleven that follow.
month-1 = januar
    .alone = januar
# Month.
month-2 = februar
    .alone = februar
# Month.
month-3 = mars
    .alone = mars
# Month.
month-4 = april
    .alone = april
# Month.
month-5 = mai
    .alone = mai
# Month.
month-6 = juni
    .alone = juni
# Month.
month-7 = juli
    .alone = juli
# Month.
month-8 = august
    .alone = august
# Month.
month-9 = september
    .alone = september
# Month.
month-10 = oktober
    .alone = oktober
# Month.
month-11 = november
    .alone = november
# Month.
month-12 = desember
    .alone = desember
# Two parts of a sentence joined. Each is a clause that can follow "because".
list-two = { $first } og { $second }
# Three or more: two clauses and how many more reasons there are.
list-more = { $count ->
    [one] { $first }, { $second } og { $count_text } ting til står i veien
   *[other] { $first }, { $second } og { $count_text } ting til står i veien
 }

## Every page

# For search engines, about 150 characters.
site-description = Se på din egen enhet hvor langt du er kommet mot den europeiske anerkjennelsen av læreres digitale kompetanse og mot eTwinning-skole-merket.
# The title of the browser window.
page-title = { $page } – Waymark
# Window title and heading of the start page's tab.
page-title-start = Start
# Window title and navigation.
page-title-teacher = Lærer
# Window title and navigation.
page-title-school = Skole
# Window title and navigation.
page-title-evidence = Bevis
# Window title and navigation: the pages that explain things.
page-title-guide = Veiledning
# Window title and navigation: what is stored on this device.
page-title-my-data = Mine data
# Window title.
page-title-about = Om Waymark
# Window title of an address that leads nowhere.
page-title-unknown = Fant ikke siden
# For screen readers: the link on the program's name.
brand-start = Waymark, startsiden
# Link for keyboard users that jumps over the navigation.
skip-link = Gå til innholdet
# For screen readers: name of the navigation.
nav-main = Hovedmeny
# For screen readers, before the name of the language in use.
language-label = Språk:
# Shown while a language or a guide page is fetched.
loading = Et øyeblikk …
# The texts of the language wanted could not be fetched; $language is its own name.
language-failed = Tekstene på { $language } lot seg ikke hente, så siden blir stående som den er. Sjekk nettforbindelsen og velg språket på nytt.
# Notice: a newer version of the program has been fetched.
version-ready = En ny versjon av Waymark er klar. Svarene dine blir tatt vare på.
# Notice: the new version was put in place from another window or tab.
version-taken = Du har tatt i bruk en ny versjon av Waymark i et annet vindu. Dette vinduet viser fortsatt den gamle.
# Behind one of the two, when a field holds something that is no answer yet, such as half a date.
version-drafts = Det som står halvferdig i et felt, forsvinner: Gjør det ferdig først hvis du trenger det.
# Button: puts the new version in place and opens the page anew.
version-take = Bruk den nye versjonen
# Said at the foot of every page.
footer-unofficial = Waymark er et uoffisielt hjelpemiddel. Det drives verken av Europakommisjonen, av eTwinning eller av en nasjonal støtteorganisasjon, og det avgjør ingenting: Hver regel vises med kilden sin, og svarene dine blir på denne enheten.
# The address leads nowhere.
unknown-page = Det finnes ingen side på denne adressen. Svarene dine er urørt.
# Link from there.
unknown-page-link = Gå til startsiden
# A link that opens a page of the organisers. $host is an internet name such as etwinning.pl.
source-link = Kilde: { $host }
# For screen readers, before a list of sources.
sources-label = Kilder:
# The weight of a source: the Commission, the platform or the central support service.
source-central = sentral
# The weight of a source: a national support organisation or a ministry.
source-national = nasjonal
# The weight of a source: newspapers, schools, copies.
source-press = presse eller kopi
# The weight of a source: worked out by us.
source-derived = vår egen slutning

## Saving

# Nothing has been entered yet.
save-nothing = Ingenting er ført opp ennå. Det du fører opp, lagres på denne enheten.
# $time is the time of day, such as 14:05.
save-done = Lagret på denne enheten kl. { $time }
# What was found from last time.
save-restored = Svarene dine fra sist er her, lagret på denne enheten
# The browser does not let the page store anything.
save-refused = Ikke lagret: Denne nettleseren lar ikke siden lagre noe. Svarene dine varer til du lukker siden, så lagre en sikkerhetskopi.
# No room is left.
save-full = Ikke lagret: Nettleseren har ikke mer plass til denne siden. Lagre en sikkerhetskopi nå; det du har ført opp, går ikke tapt så lenge siden er åpen.
# Another reason.
save-failed = Ikke lagret: Nettleseren meldte om en feil. Lagre en sikkerhetskopi nå; det du har ført opp, går ikke tapt så lenge siden er åpen.
# Button.
save-backup = Lagre en sikkerhetskopi
# Stored answers could not be read.
notice-damaged = Det som var lagret på denne enheten, lot seg ikke lese og er lagt til side uendret. Du finner det under Mine data, og du kan begynne på nytt eller gjenopprette en sikkerhetskopi.
# A few stored answers could not be read.
notice-partly = { $count ->
    [one] { $count_text } lagret svar lot seg ikke lese. Den lagrede teksten er lagt til side uendret under Mine data; alt annet er her.
   *[other] { $count_text } lagrede svar lot seg ikke lese. Den lagrede teksten er lagt til side uendret under Mine data; alt annet er her.
 }
# Putting aside failed, so nothing is saved.
notice-not-kept = De lagrede svarene lot seg ikke lese, og det er ikke plass til å legge dem til side. Derfor lagres ingenting over dem. Last dem først ned under Mine data.
# Link to the page My data.
notice-link = Åpne Mine data

## Outcomes

# An outcome.
status-met = Oppfylt
# An outcome.
status-not-met = Ikke oppfylt
# An outcome: the answers or the published texts do not settle it.
status-unknown = Ukjent
# The two years are still running and nothing has been handed in.
status-in-time = I rute så langt
# Sources say different things.
status-disputed = Omstridt
# The organisers have not published it.
status-not-published = Ikke kunngjort
# No answer was given.
status-not-answered = Ikke besvart
# Some of a question's parts are answered.
status-started = Påbegynt
# How many of a step's requirements are met.
status-some-met = { $met_text } av { $of_text } oppfylt
# An item of evidence is in hand.
status-in-hand = På plass
# An item of evidence is still missing.
status-open = Mangler

## The verdict

# Heading above what to do next.
verdict-next = Beste neste steg
# The teacher's headline when all is met.
verdict-teacher-recognition-met = Alt denne teksten om ordningen ber om, er oppfylt, så du kan levere dokumentasjonen.
# The teacher's headline. $because is one clause, or several joined, that follow "because".
verdict-teacher-recognition-not-met = Ikke ennå, fordi { $because }.
# The teacher's headline when nothing is against it, but answers are missing.
verdict-teacher-recognition-unknown = { $count ->
    [0] Ingenting taler imot, men noe av det hviler på en regel som ingen har kunngjort.
    [one] Ingenting taler imot så langt; { $count_text } svar mangler fortsatt.
   *[other] Ingenting taler imot så langt; { $count_text } svar mangler fortsatt.
 }
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
# The school's headline for a round that did not take place.
verdict-not-held = Det ble ikke holdt noen runde for { $edition }, så ingen skole kunne få et merke for den.
# Below the headline: some outcomes rest on unpublished rules.
verdict-unpublished = { $count ->
    [one] { $count_text } punkt kan ikke avgjøres ut fra det som er kunngjort: Spør den nasjonale støtteorganisasjonen.
   *[other] { $count_text } punkter kan ikke avgjøres ut fra det som er kunngjort: Spør den nasjonale støtteorganisasjonen.
 }
# Below the headline: some outcomes would differ under another source.
verdict-disputed = { $count ->
    [one] { $count_text } resultat ville blitt annerledes med en annen kilde; du ser begge deler nedenfor.
   *[other] { $count_text } resultater ville blitt annerledes med en annen kilde; du ser begge deler nedenfor.
 }
# Below the headline: what is still missing although the outcome is clear.
verdict-missing-too = { $count ->
    [one] I tillegg mangler { $count_text } svar.
   *[other] I tillegg mangler { $count_text } svar.
 }
# Below the headline.
verdict-deadline = De to årene går ut i { $date }.
# Below the headline, when the exact day is known.
verdict-deadline-day = De to årene går ut { $date }.
# The next step when all is met.
next-teacher-recognition-done = Lever de seks kursbevisene og kvalitetsmerket gjennom EU Academy.
# The next step when all is met.
next-school-label-done = Hold utkikk etter invitasjonen, og send skjemaet i god tid før runden stenger.
# The next step for a round that was not held.
next-not-held = Velg en annen runde.
# The next step when only unpublished rules are open.
next-ask = Spør den nasjonale støtteorganisasjonen; regelen som ville avgjort dette, er ikke kunngjort.
# Button: jumps to the question.
next-button = Gå til spørsmålet
# Heading above a requirement's missing answers.
missing-title = Dette mangler:
# A fact that is not answered, inside the list of missing answers. $fact is one of the messages fact-….
missing-fact = { $fact }
# A fact whose month is known and whose day decides.
missing-day = dagen: { $fact }
# Said beside an unpublished rule.
ask-nso = De ansvarlige har ikke kunngjort det som ville avgjort dette. Spør den nasjonale støtteorganisasjonen.
# Label before the rule as printed.
rule-printed = Regelen, slik den er trykt
# Label before the person's answer.
rule-your-answer = Svaret ditt
# What the rule was in the edition before. $edition is its name, $rule the rule's sentence.
rule-before = Tidligere ({ $edition }): { $rule }
# Label before what to hold as evidence.
rule-evidence = Dokumentasjon å ta vare på
# The rule was worked out by us.
rule-derived = Dette har vi selv sluttet oss til ut fra det kildene sier.
# Heading of the list of what nobody has published.
unpublished-title = Hva som ikke er kunngjort

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
# The date of the self-reflection.
fact-selfie-completed = datoen for egenvurderingen
# The courses.
fact-courses = hvilke kurs du har fullført
# A course's area.
fact-courses-area = hvilket område kurset gjelder
# A course's date.
fact-courses-completed = datoen på kursbeviset
# Whether the project was founded in two countries.
fact-project-founders-in-two-countries = om prosjektet ble opprettet av lærere i to land
# The label's date.
fact-project-label-awarded = datoen da kvalitetsmerket ble tildelt
# The special indication.
fact-project-special-indication = om beviset for kvalitetsmerket har den særskilte påtegningen
# A criterion of the label.
fact-project-excellent-technology = resultatet i «Bruk av teknologi»
# A criterion of the label.
fact-project-excellent-pedagogy = resultatet i «Pedagogiske tilnærminger»
# The date of handing in.
fact-submitted = datoen da dokumentasjonen ble levert

## Requirements: a short name, why it is not met (a clause that follows "because"), what to do, what to answer, what to keep

# The school's registration. $until is the cut-off day.
topic-registered = Registrert lenge nok
    .because = skolen ble registrert etter { $until }
    .next = Denne skjæringsdatoen er passert, og det er ikke noe å gjøre med. Se på neste runde, som vil ha en senere skjæringsdato.
    .ask = Oppgi dagen da skolen deres ble registrert i eTwinning.
    .evidence = Et notat eller et bilde som viser når skolen ble registrert
# The number of active teachers. $left is how many more are needed, $count how many are asked.
topic-active-teachers = Nok aktive lærere
    .because = { $left ->
        [one] det mangler { $left_text } aktiv lærer til
       *[other] det mangler { $left_text } aktive lærere til
     }
    .next = Inviter en kollega med i et prosjekt eller på et kurs eller arrangement på plattformen.
    .ask = Tell lærerne ved skolen som var med på noe i eTwinning i det tidsrommet runden nevner.
    .evidence = Navnene på lærerne og hva hver av dem var med på
# A project with a label.
topic-quality-label = Et europeisk prosjekt med kvalitetsmerke
    .because = skolen ikke har noe europeisk prosjekt med kvalitetsmerke fra riktig tidsrom
    .next = Fullfør et prosjekt som er opprettet av lærere i to land, og søk om et nasjonalt kvalitetsmerke.
    .ask = Før opp de av skolens prosjekter som har et nasjonalt kvalitetsmerke, eller oppgi at dere ikke har noen.
    .evidence = Beviset for kvalitetsmerket, med dato
# A school that holds a label for an overlapping time.
topic-no-overlap = Ikke noe merke som overlapper
    .because = merket deres for 2025-2026 overlapper med denne runden
    .next = Vent på den første runden etter at merket deres er gått ut.
    .ask = Oppgi hvilket eTwinning-skole-merke skolen deres har, eller at den ikke har noe.
    .evidence = Beviset for det siste eTwinning-skole-merket
# Older form.
topic-criterion-a = A: trygg nettbruk (eSafety)
    .because = kriterium A er besvart med nei
    .next = Planlegg en aktivitet om ansvarlig bruk av internett med elever og lærere.
    .ask = Svar på kriterium A, om trygg nettbruk.
    .evidence = Aktiviteter som viser at lærere og elever er bevisste på ansvarlig bruk av internett
# Older form.
topic-criterion-b = B: et team av lærere
    .because = kriterium B er besvart med nei
    .next = Samle minst tre lærere om felles arbeid i eTwinning.
    .ask = Svar på kriterium B, om lærerteamet.
    .evidence = Arbeid som minst tre lærere har gjort sammen i eTwinning
# Older form.
topic-criterion-c = C: elevgrupper
    .because = kriterium C er besvart med nei
    .next = La en elevgruppe til være med i et prosjekt.
    .ask = Svar på kriterium C, om elevgrupper.
    .evidence = Prosjekter der minst to elevgrupper har vært med
# Older form.
topic-criterion-d = D: faglig utvikling
    .because = kriterium D er besvart med nei
    .next = Få to aktive eTwinnere med på et kurs eller arrangement i eTwinning.
    .ask = Svar på kriterium D, om faglig utvikling.
    .evidence = Bevis for at minst to aktive eTwinnere har vært med på kurs eller arrangementer i eTwinning
# Older form.
topic-criterion-e = E: vist utad
    .because = kriterium E er besvart med nei
    .next = Vis på nettstedet eller i trykksakene at skolen er med i eTwinning.
    .ask = Svar på kriterium E, om å vise eTwinning utad.
    .evidence = En lenke til eller et bilde av skolens nettsted, brosjyre, reglement eller årsrapport der eTwinning er nevnt
# Older form.
topic-criterion-f = F: å gjøre eTwinning kjent
    .because = kriterium F er besvart med nei
    .next = Fortell andre i nærmiljøet eller regionen om eTwinning.
    .ask = Svar på kriterium F, om å gjøre eTwinning kjent.
    .evidence = Arrangementer eller materiell som har gjort eTwinning kjent i nærmiljøet eller regionen
# Form since 2023-2024.
topic-esafety = Retningslinjer for trygg nettbruk (eSafety)
    .because = spørsmålet om retningslinjer for trygg nettbruk er besvart med nei
    .next = Bli enige om retningslinjer for trygg nettbruk, og skriv dem ned.
    .ask = Svar på spørsmålet om skolens retningslinjer for trygg nettbruk.
    .evidence = Skolens retningslinjer for trygg nettbruk
# A principle of the Mission.
topic-principle-1 = Delt lederskap
    .because = delen om delt lederskap er besvart med nei
    .next = Forklar hvordan flere er med på avgjørelsene på skolen, eller legg en plan for det.
    .ask = Svar på delen om delt lederskap.
    .evidence = Tegn på at flere har ansvar og er med på avgjørelsene
# A principle of the Mission.
topic-principle-2 = Samarbeid og teamarbeid
    .because = delen om samarbeid og teamarbeid er besvart med nei
    .next = Forklar hvordan lærerne planlegger sammen og deler med hverandre, eller legg en plan for det.
    .ask = Svar på delen om samarbeid og teamarbeid.
    .evidence = Tegn på at lærerne planlegger sammen og deler både på egen skole og utenfor den
# A principle of the Mission.
topic-principle-3 = Elevmedvirkning
    .because = delen om elevmedvirkning er besvart med nei
    .next = Forklar hvordan elevene er med på å forme arbeidet, eller legg en plan for det.
    .ask = Svar på delen om elevmedvirkning.
    .evidence = Tegn på at elevene er med på å utvikle skolens eTwinning-arbeid
# A principle of the Mission.
topic-principle-4 = Rollemodell for andre skoler
    .because = delen om å være rollemodell for andre skoler er besvart med nei
    .next = Forklar hvordan dere hjelper andre skoler, eller planlegg en åpen dag eller et kurs for dem.
    .ask = Svar på delen om å være rollemodell for andre skoler.
    .evidence = Åpne dager, veiledning, kurs eller råd for andre skoler
# A principle of the Mission.
topic-principle-5 = Inkludering og innovasjon
    .because = delen om inkludering og innovasjon er besvart med nei
    .next = Forklar hvordan skolen lærer og får alle med, eller legg en plan for det.
    .ask = Svar på delen om inkludering og innovasjon.
    .evidence = Tegn på inkludering og på nye måter å arbeide på
# The declaration of honour.
topic-declaration = Erklæring underskrevet av rektor
    .because = erklæringen ikke er underskrevet av rektor
    .next = Be rektor lese skjemaet og skrive under på erklæringen.
    .ask = Oppgi om rektor har skrevet under på erklæringen.
    .evidence = Den underskrevne erklæringen
# The self-reflection.
topic-reflection = Egenvurdering fullført
    .because = egenvurderingen ikke er gjort
    .next = Ta egenvurderingen i SELFIE for TEACHERS; datoen starter de to årene dine.
    .ask = Oppgi måneden da du fullførte egenvurderingen.
    .evidence = Rapporten fra egenvurderingen, med dato
# A course; the six messages below name the areas. $left counts the courses still to do.
topic-course = Kursbevis
    .because = { $left ->
        [one] { $left_text } kurs gjenstår
       *[other] { $left_text } kurs gjenstår
     }
    .evidence = Beviset fra kurset
# Area of a course, and its button texts.
topic-course-1 = Profesjonelt engasjement
    .because = kurset om profesjonelt engasjement gjenstår
    .next = Ta kurset om profesjonelt engasjement.
    .ask = Kryss av for kursene du har kursbevis for, og oppgi datoen på beviset fra kurset om profesjonelt engasjement.
# Area of a course.
topic-course-2 = Digitale ressurser
    .because = kurset om digitale ressurser gjenstår
    .next = Ta kurset om digitale ressurser.
    .ask = Oppgi datoen på beviset fra kurset om digitale ressurser.
# Area of a course.
topic-course-3 = Undervisning og læring
    .because = kurset om undervisning og læring gjenstår
    .next = Ta kurset om undervisning og læring.
    .ask = Oppgi datoen på beviset fra kurset om undervisning og læring.
# Area of a course.
topic-course-4 = Vurdering
    .because = kurset om vurdering gjenstår
    .next = Ta kurset om vurdering.
    .ask = Oppgi datoen på beviset fra kurset om vurdering.
# Area of a course.
topic-course-5 = Myndiggjøre de lærende
    .because = kurset om å myndiggjøre de lærende gjenstår
    .next = Ta kurset om å myndiggjøre de lærende.
    .ask = Oppgi datoen på beviset fra kurset om å myndiggjøre de lærende.
# Area of a course.
topic-course-6 = Fremme de lærendes digitale kompetanse
    .because = kurset om å fremme de lærendes digitale kompetanse gjenstår
    .next = Ta kurset om å fremme de lærendes digitale kompetanse.
    .ask = Oppgi datoen på beviset fra kurset om å fremme de lærendes digitale kompetanse.
# The label.
topic-label-awarded = Kvalitetsmerket er tildelt
    .because = prosjektet ikke har noe nasjonalt kvalitetsmerke som teller
    .next = Fullfør et prosjekt som er opprettet av lærere i to land, og søk om kvalitetsmerket.
    .ask = Før opp prosjektet ditt, og datoen for kvalitetsmerket når det er tildelt.
    .evidence = Beviset for kvalitetsmerket
# The special indication on the label's certificate.
topic-special-indication = Særskilt påtegning på beviset
    .because = beviset for kvalitetsmerket ikke har den særskilte påtegningen
    .next = Sikt mot toppen i «Bruk av teknologi» og «Pedagogiske tilnærminger» med et annet prosjekt.
    .ask = Se etter om beviset for kvalitetsmerket har den særskilte påtegningen.
    .evidence = Beviset med den særskilte påtegningen
# The two years. $until is the deadline.
topic-window = Levert innen to år
    .because = fristen, { $until }, er ute
    .next = Ta egenvurderingen på nytt hvis du vil begynne igjen; om tidligere kursbevis da teller, er ikke kunngjort.
    .ask = Oppgi dagen for egenvurderingen, så det blir klart når de to årene går ut.
    .evidence = Bekreftelsen fra EU Academy

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
# Teacher.
rule-reflection = Egenvurderingen i SELFIE for TEACHERS er fullført
# Teacher.
rule-course = Kursbeviset for dette kurset i serien er på plass
# Teacher.
rule-label-awarded = Et nasjonalt kvalitetsmerke for et prosjekt opprettet av lærere i to land
# Teacher, the text before the launch.
rule-special-indication = Beviset for kvalitetsmerket har den særskilte påtegningen, som gis for en enestående innsats i «Bruk av teknologi» og «Pedagogiske tilnærminger»
# Teacher, the newer text.
rule-special-certificate = Et særskilt bevis, som gis for høy poengsum i «Bruk av teknologi» og «Pedagogiske tilnærminger»
# Teacher. $months is the number of months.
rule-window = All dokumentasjon er levert innen { $months_text } måneder etter egenvurderingen
# Teacher, the newer text.
rule-window-unread = Den delen av denne siden som handler om de to årene, lot seg ikke lese

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
# A stage of the scheme.
stage-initiation = Oppstart
    .intro = Egenvurderingen i SELFIE for TEACHERS starter klokken.
# A stage of the scheme. The clause follows "because"; $left counts the courses still to do.
stage-development = Faglig utvikling
    .intro = Seks gratis kurs, ett for hvert område, i ditt eget tempo.
    .because = { $left ->
        [one] { $left_text } kurs gjenstår
       *[other] { $left_text } kurs gjenstår
     }
# A stage of the scheme.
stage-project = eTwinning-prosjekt og kvalitetsmerke
    .intro = Et eget prosjekt med et nasjonalt kvalitetsmerke som har den særskilte påtegningen.
# A stage of the scheme in the text before the launch.
stage-verification = Verifisering
    .intro = All dokumentasjon leveres gjennom EU Academy når den er komplett. Hvem som kontrollerer den, og hvor lang tid det tar, er ikke kunngjort.
# The same stage in the newer text.
stage-recognition = Anerkjennelse
    .intro = Bevis for kursene leveres; resten av denne delen av den nyere siden lot seg ikke lese.

## Editions

# A round of the School Label.
edition-round = Runde { $edition }
# A text of the scheme.
edition-2025-prelaunch = Teksten fra 2025, før åpningen
# A text of the scheme.
edition-in-force = Nyere side, ordningen er på plass

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
# Closing in 2018.
conflict-2018-closes = Overskriften på den tyske siden sier 19. januar 2018; siste linje sier mars 2018.
# Opening in 2018.
conflict-2019-month-only = Den sentrale teksten oppgir bare måneden.
# Opening in 2019.
conflict-2020-opens = En avis på Madeira skriver at runden begynte i desember 2019.
# Closing in 2021.
conflict-2021-closes = Den sentrale teksten sier før 8. februar 2021; Sverige og Polen oppgir den 8. som siste dag.
# Opening in 2022.
conflict-2023-planned = Høsten 2022 var varslet (oktober til november i en tidligere plan); de faktiske datoene har vi ikke funnet.
# Closing in 2024.
conflict-2024-closes = Støtteorganisasjonen i Polen sier 28. februar 2024; datoen som vises, er den italienske.
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
# Scheme.
note-pilot = Prøvd ut i 2024 med deltakere som de nasjonale støtteorganisasjonene pekte ut.
# Scheme.
note-launch-announced = Denne teksten varslet åpningen til sommeren 2025. Vi har ikke funnet noen nøyaktig dag.
# Scheme.
note-selfie-proof = Bevis for egenvurderingen står ikke på listen over det som skal leveres, selv om datoen starter de to årene.
# Scheme.
note-four-steps = Teksten sier at alle de fire trinnene får plass innenfor to år; eksempelet begrenser bare leveringen.
# Scheme.
note-in-place = Denne siden sier at ordningen er på plass. Vi mener at den er nyere, ut fra ordlyden; siden viste ingen dato.
# Difference between the two texts.
differs-stage-four = Det fjerde trinnet heter Anerkjennelse her, Verifisering i den tidligere teksten.
# Difference between the two texts.
differs-condition = Høy poengsum i begge kriteriene her, enestående innsats i den tidligere teksten.
# Difference between the two texts.
differs-proof = Et særskilt bevis her, et bevis for kvalitetsmerket med særskilt påtegning i den tidligere teksten.
# Difference between the two texts.
differs-projects = Ett prosjekt her, med søknad om kvalitetsmerket når det er ferdig; den tidligere teksten snakker først om flere prosjekter og senere om ett merke.
# Difference between the two texts.
differs-hours = Hvert kurs tar omtrent 15 til 20 timer i ditt eget tempo; bare denne siden sier det.
# Difference between the two texts.
differs-window = De to årene og nivået B2 står bare i den tidligere teksten; denne siden lot seg lese til begynnelsen av det fjerde trinnet.
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
# Not published.
unpublished-window-day = Hvordan de to årene telles på dagen
# Not published.
unpublished-window-newer = Om de to årene gjelder i den nyere teksten
# Not published.
unpublished-before-reflection = Om kursbevis eller merker fra før egenvurderingen teller
# Not published.
unpublished-threshold = Hvilket tall som regnes som enestående eller høyt
# Not published.
unpublished-verification = Hvem som kontrollerer dokumentasjonen, hvor lang tid det tar, og om man kan klage
# Not published.
unpublished-course-titles = Titlene på og adressene til de enkelte kursene

## Start page

# Heading, short.
start-title = Se hvor du står.
# Two sentences.
start-lead = To europeiske anerkjennelser belønner arbeidet lærere gjør med teknologi og sammen med kolleger i andre land. Waymark viser hvilke regler du oppfyller, hvilke du ikke oppfyller, og hvilke ingen har kunngjort, og samler dokumentasjonen din på ett sted.
# For screen readers: name of the two doors.
start-doors = Velg din vei
# Door.
start-teacher = Jeg er lærer
    .text = Ordningen for anerkjennelse av læreres digitale kompetanse: fire trinn, to år
# Door.
start-school = Vi er en skole
    .text = eTwinning-skole-merket: tre kontroller og så ett skjema med underskrift fra rektor
# Heading.
start-continue = Fortsett der du slapp
# Line under a row: whose it is.
start-row-teacher = Lærer
# Line under a row: the school's name may be empty. $edition is a round.
start-row-school = Skole · reglene for runden { $edition }
# Heading of one of three short texts.
start-sources = Hver regel har en kilde
    .text = Hvert svar viser regelen det hviler på, hvem som har kunngjort den, og hva som er endret siden forrige runde. Der to kilder er uenige, ser du begge.
# Heading of one of three short texts.
start-unknown = Waymark sier fra når svaret ikke er kjent
    .text = En dato som mangler, regnes aldri som et nei. Poeng og grenser for å bestå er ikke offentlige, så de vises ikke; i stedet får du vite hvem du kan spørre.
# Heading of one of three short texts.
start-private = Svarene dine blir hos deg
    .text = Du trenger ingen konto, og ingenting sendes noe sted. Oppbevar en sikkerhetskopi sammen med skolepapirene dine.
# Offer of the worked example.
start-sample = Se deg rundt med et eksempel
    .text = Fyller inn en oppdiktet lærer og en oppdiktet skole, slik at du kan se alle sidene med svar. Ett klikk fjerner alt igjen.
# Button.
sample-load = Hent eksempelet
# Button.
sample-remove = Fjern eksempelet
# Shown while the example is loaded.
sample-loaded = Du ser på et eksempel: Personene og skolen er oppdiktet. Dine egne svar er lagt til side og kommer tilbake når du fjerner det.

## Teacher page

# The scheme's name, small above the heading.
teacher-eyebrow = Den europeiske ordningen for anerkjennelse av læreres digitale kompetanse
# Heading.
teacher-title = Din vei til anerkjennelsen
# Heading above the picture of the two years.
window-title = Dine to år
# Without a date of the self-reflection.
window-empty = De to årene begynner med egenvurderingen. Oppgi datoen nedenfor, så viser denne linjen når alt må være levert.
# $start and $end are months.
window-text-month = Du fullførte egenvurderingen i { $start }, og da må alt være levert innen { $end }. Regelen teller i måneder; for å være trygg leverer du før den måneden begynner.
# $start and $end are days.
window-text-day = Du fullførte egenvurderingen { $start }, og da må alt være levert innen { $end }.
# The newer text says nothing on the window.
window-text-unread = I teksten som er valgt nedenfor, kunne vi ikke lese noe om de to årene; datoene her følger teksten fra 2025.
# For screen readers: describes the picture.
window-picture = Tidslinje fra { $start } til { $end }. I dag er det { $today }. { $done_text } av { $of_text } kurs har en dato på den. Tabellen nedenfor inneholder de samme datoene.
# Mark in the picture.
window-today = I dag, { $date }
# Legend.
window-key-done = fullført
# Legend.
window-key-band = måneden er kjent, ikke dagen
# Summary of the table.
window-table = De samme datoene som tabell
# Column.
window-when = Når
# Column.
window-what = Hva
# Row of the table: the start.
window-row-start = Egenvurdering, de to årene begynner
# Row of the table: a course. $area is its area.
window-row-course = Kurs: { $area }
# Row of the table.
window-row-label = Kvalitetsmerket er tildelt
# Row of the table.
window-row-asked = Søkt om kvalitetsmerket
# Row of the table.
window-row-submitted = Dokumentasjonen er levert
# Row of the table.
window-row-today = I dag
# Row of the table.
window-row-end = De to årene går ut
# Question.
question-selfie = Når fullførte du egenvurderingen i SELFIE for TEACHERS?
    .hint = Måneden er nok til å begynne med. Dagen er nyttig når de to årene nærmer seg slutten.
# Tick box.
question-course-done = Jeg har kursbeviset for dette kurset
# Question.
question-course-date = Dato på kursbeviset
    .hint = La dagen stå tom hvis du bare vet måneden.
# Question.
question-course-reference = Referanse på kursbeviset (valgfritt)
# Question: choose which project is used for the scheme.
question-project = Prosjektet som brukes i ordningen
# When there is no project yet.
project-none-yet = Ingen prosjekter er ført opp ennå.
# Button.
project-add = Legg til et prosjekt
# Button. For screen readers $project names it.
project-remove = Fjern dette prosjektet
# Question.
question-project-title = Navn på prosjektet
# Stands for a project without a name.
project-untitled = Prosjekt uten navn
# Question with yes and no.
question-two-countries = Ble prosjektet opprettet av lærere i to ulike land?
    .hint = Et prosjekt som startet innenfor ett land, forblir nasjonalt, selv om utenlandske partnere blir med senere.
# Question.
question-label-asked = Når søkte du om kvalitetsmerket? (valgfritt)
# Question with yes and no.
question-label-state = Har prosjektet fått et nasjonalt kvalitetsmerke?
# Question.
question-label-date = Dato da kvalitetsmerket ble tildelt
# Question with yes and no.
question-special = Har beviset for kvalitetsmerket den særskilte påtegningen for ordningen?
    .hint = Du ser den bare på selve beviset. Et kvalitetsmerke uten den er ikke nok.
# Tick box group.
question-excellent = Hvordan ble disse to kriteriene vurdert? (valgfritt)
    .hint = Det beste resultatet i begge gjør den særskilte påtegningen sannsynlig, men er ikke noe bevis for den.
# Tick box.
question-excellent-technology = Utmerket i «Bruk av teknologi»
# Tick box.
question-excellent-pedagogy = Utmerket i «Pedagogiske tilnærminger»
# Shown when both are ticked and the indication is not answered.
hint-special-likely = Resultatet er utmerket i begge kriteriene, så den særskilte påtegningen er sannsynlig. Bare selve beviset gir visshet.
# Question.
question-submitted = Når leverte du all dokumentasjonen i EU Academy?
    .hint = La det stå tomt til du har levert.
# Heading at the side.
hand-in-title = Dette skal du levere
# Row at the side.
hand-in-certificates = { $have_text } av { $of_text } kursbevis
# Row at the side.
hand-in-label = Beviset for kvalitetsmerket, med den særskilte påtegningen
# Note at the side.
hand-in-note = Bevis for egenvurderingen står ikke på listen. Ta vare på det likevel: Datoen starter de to årene dine.
# Heading at the side.
left-title = Dette gjenstår
# At the side.
left-study = Studietid
# $low and $high are hours.
left-study-hours = { $low_text } til { $high_text } timer, 15 til 20 per kurs
# At the side, nothing left.
left-study-none = Alle de seks kursene er fullført
# At the side.
left-window = Tid igjen av de to årene
# $months full months.
left-window-months = { $months ->
    [one] { $months_text } hel måned
   *[other] { $months_text } hele måneder
 }
# Less than a month.
left-window-short = Mindre enn en måned
# Past.
left-window-over = De to årene er over
# Not known.
left-window-unknown = Ukjent uten datoen for egenvurderingen
# Heading at the side.
rules-used = Regler som er brukt
# Label of the choice between the two texts.
rules-choose = Sjekk mot
# Heading of the list of differences.
rules-differ = Hva som skiller de to tekstene
# Heading of notes to a text or a round.
notes-title = Godt å vite

## School page

# Small above the heading.
school-eyebrow = eTwinning-skole-merket
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
# Yes.
answer-yes = Ja
# No.
answer-no = Nei
# Takes an answer away.
answer-clear = Fjern svaret
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

## Evidence page

# Heading.
evidence-title = Bevisene dine
# Lead.
evidence-lead = Hvert bevis står her én gang og teller overalt der det trengs. Bevis fra svarene dine kommer av seg selv; legg til andre, og skriv hvor de oppbevares.
# Heading.
evidence-from-answers = Fra svarene dine
# Heading.
evidence-own = Lagt til av deg
# When there is none.
evidence-empty = Ingenting her ennå. Fyll ut siden for lærer eller skole, eller legg til et bevis.
# Item.
evidence-selfie = Rapport fra egenvurderingen
# Item. $area is the course's area.
evidence-course = Kursbevis: { $area }
# Item. $project is its name.
evidence-label = Kvalitetsmerke: { $project }
# Item.
evidence-declaration = Egenerklæring, { $edition }
# Behind an item: where it counts.
evidence-counts-teacher = teller for lærerens anerkjennelse
# Behind an item: where it counts.
evidence-counts-school = teller for eTwinning-skole-merket
# Behind an item: where it counts.
evidence-counts-both = teller for lærerens anerkjennelse og for eTwinning-skole-merket
# Behind an item.
evidence-no-date = ingen dato ennå
# Button.
evidence-add = Legg til et bevis
# Button.
evidence-remove = Fjern dette beviset
# Question.
question-evidence-title = Hva det er
# Question.
question-evidence-date = Dato (valgfritt)
# Question.
question-evidence-place = Hvor det oppbevares
    .hint = En lenke, en mappe eller en hylle. Waymark tar vare på ordene, ikke filen.
# Stands for an item without a name.
evidence-untitled = Bevis uten navn
# Tick box group.
question-evidence-for = Hva det underbygger
# Link to change an answer. For screen readers the name of the row follows.
act-change = Endre
# Link to give an answer.
act-answer = Svar
# Link to close the fields.
act-close = Lukk

## Dates and errors

# Field.
field-day = Dag
# Field.
field-month = Måned
# Field.
field-year = År
# Heading of the list of errors.
errors-title = { $count ->
    [one] Én ting å rette
   *[other] { $count_text } ting å rette
 }
# Error beside a date.
error-date-month = Oppgi måneden som et tall fra 1 til 12.
# Error beside a date.
error-date-year = Oppgi året med fire sifre, for eksempel 2025.
# Error beside a date.
error-date-day = Denne måneden har ingen slik dag.
# Error beside a date.
error-date-number = Bruk bare tall.
# Error beside a date.
error-date-future = Denne datoen ligger i framtiden. Oppgi en dato som har vært, eller la feltene stå tomme.
# Error beside a number. $min and $max are numbers.
error-number = Oppgi et helt tall fra { $min_text } til { $max_text }.
# Error beside a text. $max is a number.
error-text-long = Denne teksten er for lang til å lagres: Bruk høyst { $max_text } tegn.
# Warning beside a date.
warn-before-reflection = Denne datoen ligger før egenvurderingen din. Om den teller, er ikke kunngjort, så resultatet forblir ukjent.
# Warning beside the question.
warn-national-project = Et prosjekt som er opprettet innenfor ett land, kan ikke få et nasjonalt kvalitetsmerke som teller her.
# Warning beside a date.
warn-submitted-before = Du oppgir at du leverte før noe som ble fullført senere: Se på datoene en gang til.
# Warning beside a course.
warn-course-date = Det er krysset av for kursbeviset uten at datoen er oppgitt, så kurset kan ikke plasseres i de to årene.

## My data

# Heading.
data-title = Dataene dine er på denne enheten
# Small above the heading.
data-eyebrow = { $count ->
    [one] { $count_text } svar
   *[other] { $count_text } svar
 }
# Heading of a task.
data-backup = Ta sikkerhetskopi
    .text = Filen inneholder alt du har ført opp, i en form som også mennesker kan lese. Oppbevar den sammen med skolepapirene dine.
# Heading of a task.
data-restore = Gjenopprett
    .text = Se hva en sikkerhetskopi inneholder, før noe blir endret. Det som er her nå, lagres først i en fil.
    .label = Fil med sikkerhetskopi
    .hint = Navnet slutter på .waymark.json
# Button.
data-restore-do = Erstatt med denne sikkerhetskopien
# Button.
data-restore-leave = La alt være som det er
# Preview of a backup. $date is the day it was written.
data-preview = Forhåndsvisning av sikkerhetskopien fra { $date }; ingenting er endret ennå
# Preview of a backup without a day.
data-preview-undated = Forhåndsvisning av sikkerhetskopien; ingenting er endret ennå
# Column.
data-preview-part = Del
# Column.
data-preview-here = Her nå
# Column.
data-preview-file = I filen
# Row.
data-part-teacher = Svar fra læreren
# Row.
data-part-projects = Prosjekter og merker
# Row.
data-part-school = Svar fra skolen
# Row.
data-part-evidence = Bevis
# After a restore.
data-restored = Sikkerhetskopien er på plass. Det som var her fra før, er lagret i en fil som heter waymark-before-restore.
# Heading of a task.
offline = Bruk uten nett
    .text = Waymark lagrer sine egne filer i denne nettleseren, slik at du kan starte og bruke det uten nett. Svarene dine ligger her uansett.
# State of what is kept.
offline-asked = Ser etter hva som er lagret …
# State: files are on their way.
offline-busy = Filene hentes …
# State: the program and the language shown are kept, other languages are not.
offline-ready = Lagret: Du kan bruke Waymark uten nett på dette språket. Andre språk lagres når du tar dem i bruk.
# State: everything is kept.
offline-all = Lagret: Du kan bruke Waymark uten nett, på alle språk.
# State: the program and the language shown are kept, something else could not be fetched.
offline-some-failed = Lagret: Du kan bruke Waymark uten nett på dette språket. Andre språk kunne ikke hentes.
# State.
offline-failed = Ikke lagret: Alle filene kunne ikke hentes. Waymark virker så lenge du har nett.
# State: the browser lacks what is needed.
offline-unsupported = Ikke mulig her: Nettleseren lagrer ikke filer for nettsider, slik det er i noen private vinduer og på usikre forbindelser. Waymark virker så lenge du har nett.
# State.
offline-refused = Ikke mulig her: Innstillingene i nettleseren lar ikke siden lagre filer. Waymark virker så lenge du har nett.
# Row of a list, like the names of languages: what runs in the browser.
offline-program = Programmet
# Row. $name is the program or a language. $size is a number.
offline-row-kept = { $name }: lagret ({ $size } kB)
# Row. $kept and $size are numbers.
offline-row-part = { $name }: { $kept } av { $size } kB lagret
# Row.
offline-row-none = { $name }: ikke lagret ({ $size } kB)
# Button: fetches all languages.
offline-keep-all = Lagre alt for bruk uten nett
# Button: makes the site an app of its own on the device.
offline-install = Installer Waymark
# Below the button.
offline-install-text = Da får Waymark et eget ikon og et eget vindu på denne enheten. Svarene dine blir liggende der de er.
# Heading of a task.
data-erase = Slett
    .text = Fjerner svarene dine fra denne enheten. Du blir spurt først; lagre en sikkerhetskopi hvis du kan få bruk for dem igjen.
# Button.
data-erase-ask = Slett alt
# Question before erasing.
data-erase-sure = Vil du slette alle svarene på denne enheten nå?
# Button.
data-erase-do = Ja, slett
# Button.
data-erase-leave = Nei, behold dem
# After erasing.
data-erased = Alt er slettet fra denne enheten.
# Heading of a task.
data-kept = Lagt til side
    .text = Lagrede tekster som denne versjonen ikke kunne lese. De er uendret; last dem ned, og fjern dem når du ikke trenger dem lenger.
# Button. $name names it for screen readers.
data-kept-download = Last ned
# Button.
data-kept-remove = Fjern
# Heading at the side.
data-state = Status
# At the side.
data-saved = Lagret
# At the side.
data-where = Hvor
# At the side.
data-where-text = I denne nettleseren, på denne enheten, ingen andre steder
# Heading at the side.
data-good = Godt å vite
    .text = Sletter du nettleserens data, forsvinner også svarene i Waymark. På en delt datamaskin bør du lagre en sikkerhetskopi og slette alt før du går.
# Error: $name is the file's name.
import-foreign = «{ $name }» er ikke en sikkerhetskopi fra Waymark. Velg filen med et navn som slutter på .waymark.json.
# Error.
import-cut = «{ $name }» slutter for tidlig eller er skadet, så ingenting er endret. Prøv en annen kopi av filen.
# Error.
import-newer = «{ $name }» er skrevet av en nyere versjon av Waymark. Last denne siden på nytt for å få den versjonen, og prøv igjen.
# Error. $max is a size such as 5 MB.
import-large = «{ $name }» er større enn sikkerhetskopier fra Waymark kan være (høyst { $max_text } MB), så filen ble ikke åpnet.
# Error. $field is a technical name.
import-field = «{ $name }» inneholder noe Waymark ikke forstår ({ $field }), så ingenting er endret.
# Error.
import-unreadable = Nettleseren kunne ikke lese «{ $name }», så ingenting er endret.
# The first part of a backup's file name. Latin letters and hyphens only.
file-backup = waymark-sikkerhetskopi

## Guide

# Under the heading of the guide.
guide-lead = Hva de to anerkjennelsene er, hvordan de fungerer, og hvor kildene ikke gir noe svar. Hver side oppgir kildene sine og dagen de ble lest.
# Heading of the list of headings.
guide-on-this-page = På denne siden
# Heading.
guide-sources = Kilder
# For screen readers: the small number behind a sentence.
guide-source-mark = Kilde { $n }
# Under the sources. $date is a date.
guide-read = Lest i lagrede kopier av offentlige sider { $date } og gjengitt med våre egne ord.
# On pages that work with answers, where scripts are off. A link to the guide follows.
needs-program = Denne siden arbeider med svarene dine, i nettleseren din og ingen andre steder. Den trenger JavaScript og WebAssembly. Veiledningen kan leses uten:
# The only words on the page when the texts could not be fetched; they stand in the page itself.
not-started = Waymark fikk ikke hentet tekstene sine. Sjekk forbindelsen og last siden på nytt. Ingenting av det du har skrevet inn, er borte.
# The page could not be fetched.
guide-failed = Denne siden lot seg ikke hente. Sjekk nettforbindelsen og prøv igjen; svarene dine er urørt.
# Button.
try-again = Prøv igjen

## About

# Heading.
about-title = Om Waymark
# Lead.
about-lead = Waymark hjelper lærere og skoler med å se hvor de står når det gjelder to europeiske anerkjennelser, og med å ta vare på dokumentasjonen.
# Heading.
about-sources = Kilder
    .text = Hver regel er hentet fra en offentlig side og vises sammen med den. Sentrale tekster veier mer enn nasjonale, og nasjonale mer enn pressen. Der de er uenige, vises begge. Er regler, tall og datoer ikke kunngjort av noen, står det slik. Sidene ble lest som lagrede kopier 21. november 2026.
# Link to the rule documents.
about-rules = Reglene som åpne data
# Heading.
about-privacy = Personvern
    .text = Det finnes ingen konto, ingen sporing og ingen server som tar imot noe. Det du fører opp, lagres i denne nettleseren på denne enheten og forlater den bare i en sikkerhetskopi du selv lagrer.
# Heading.
about-accessibility = Tilgjengelighet
    .text = Målet for Waymark er WCAG 2.2 på nivå AA. Hver side kontrolleres automatisk i lyst og mørkt utseende og på alle språk. Waymark er ikke prøvd av personer som bruker skjermleser.
# Heading.
about-translation = Status for oversettelser
    .text = Originalen er på engelsk. De andre språkene er skrevet for Waymark og er ennå ikke kontrollert av noen som har språket som morsmål.
# Heading.
about-licence = Lisens
    .text = Fri programvare under MIT-lisensen.

## The worked example: invented names and short texts

# An invented school.
sample-school = Fjellheim skole
# An invented project.
sample-project = Vannfortellinger
# Another invented project.
sample-second-project = Brev fra kysten
# An invented item of evidence.
sample-evidence = Åpen dag for naboskolene, bilder
# Where it is kept.
sample-place = Delt mappe «eTwinning», undermappe 4
# What the school does for shared leadership.
sample-practice = Et team av lærere og rektor møtes hver måned og planlegger årets eTwinning-arbeid sammen.

## Kept in two places

# While an answer is on its way to the disk.
save-saving = Lagrer på denne enheten …
# It is on the disk; the copy that the page starts from could not be written. $reason is one of the next messages.
save-half-disk = Lagret på denne enheten. En ekstra kopi lot seg ikke lagre: { $reason }
# It is in the quick storage only. $reason is one of the next messages.
save-half-quick = Lagret i denne nettleseren, men ennå ikke trygt hvis den stopper brått: { $reason } Lagre en sikkerhetskopi nå og da.
# Part of a sentence that ends it.
save-reason-refused = Nettleseren lar ikke siden bruke den lagringsplassen.
# Part of a sentence that ends it.
save-reason-full = Det er ikke mer plass til denne siden.
# Part of a sentence that ends it.
save-reason-failed = Nettleseren meldte om en feil.
# A newer version of the program has written; this one only shows.
save-newer = Ikke lagret: En nyere versjon av Waymark har skrevet på denne enheten. Her kan du lese svarene dine, men ikke endre dem. Last siden på nytt for å få den nyere versjonen.
# One of the two copies was damaged.
notice-mended = En av de to kopiene av svarene dine lot seg ikke lese. Den andre er tatt i bruk, og den skadede er lagt til side uendret under Mine data.
# Button: takes back the last change.
act-undo = Angre
# Button: does again what was taken back.
act-redo = Gjør om
# Reminder that no backup file was ever saved.
backup-never = Du har ikke lagret noen sikkerhetskopi ennå. En nettleser kan miste det den har lagret; en fil et annet sted går ikke tapt samtidig.
# Reminder. $date is a day.
backup-since = Den siste sikkerhetskopien din er fra { $date }, og du har endret noe siden.

## Going back, several people, joining

# Heading of a task.
data-history = Gå tilbake
    .text = De siste 50 endringene på denne enheten, den nyeste først. Hver tidligere tilstand kan hentes tilbake, og det kan også angres.
# Before anything was changed.
data-history-empty = Ingenting er endret på denne enheten ennå.
# Button in a row of the history. Screen readers add what was changed.
data-history-restore = Hent tilbake tilstanden før dette
# In a row of the history, after the first few changes of many. $count_text is a number.
data-history-more = { $count ->
    [one] og { $count_text } til
   *[other] og { $count_text } til
 }
# What became of an answer: before and after.
data-change = { $name }: { $before } → { $after }
# In the place of an answer that was or is not there.
data-change-none = ikke noe svar
# What kind of step it was.
step-import = En fil tok plassen til det som var her
# What kind of step it was.
step-merge = En fil ble slått sammen med det som var her
# What kind of step it was.
step-elsewhere = Endret i et annet vindu
# What kind of step it was.
step-restore = En tidligere tilstand ble hentet tilbake
# What kind of step it was.
step-undo = Angret
# What kind of step it was.
step-redo = Gjort om
# Heading of a task.
data-profiles = Flere personer på denne enheten
    .text = Hver profil har sine egne svar: du, en kollega, skolen din. Alle som bruker denne nettleseren, kan åpne alle profilene.
# Label of a field.
data-profile-name = Navn på denne profilen (valgfritt)
# A profile without a name. $number tells them apart.
data-profile-unnamed = Profil { $number }
# Behind the name of the profile that is open.
data-profile-open = åpen nå
# Button. $name is a profile.
data-profile-switch = Åpne { $name }
# Button.
data-profile-new = Legg til en profil
# Button.
data-profile-erase = Slett denne profilen
# Question before erasing one profile. $name is the profile.
data-profile-erase-sure = Vil du slette { $name } med alle svar fra denne enheten?
# At the side of every page when there is more than one profile.
profile-shown = Profil: { $name }
# At the side: whether the browser has promised to keep what is stored.
data-lasting = Varig
# At the side.
data-lasting-yes = Nettleseren har lovet å beholde svarene dine til du sletter dem.
# At the side.
data-lasting-no = Nettleseren har ikke lovet å beholde svarene dine: Den kan fjerne dem når det blir trangt om plassen, og noen nettlesere gjør det etter en uke uten besøk. Lagre sikkerhetskopier.
# At the side.
data-last-backup = Siste sikkerhetskopi
# At the side.
data-last-backup-none = Ingen ennå
# Button: joins a file with what is here.
data-merge-do = Slå sammen med det som er her
# Above the list of differences in a preview.
data-merge = Hvis du slår filen sammen med det som er her
    .text = Felt for felt brukes det nyeste svaret. Ingenting annet endres, og du kan angre.
# In that list: an answer that is only in the file.
data-merge-new = Nytt fra filen
# In that list: the answer in the file is later.
data-merge-theirs = Svaret i filen brukes
# In that list: the answer here is later.
data-merge-ours = Svaret ditt blir stående
# When there is no difference.
data-merge-same = Filen inneholder ingenting som ikke er her fra før.
# After joining.
data-merged = Filen er slått sammen med det som er her. Det som var her fra før, er lagret i en fil som heter waymark-before-restore.
# Names of answers in lists of changes.
field-profile-name = Navnet på profilen
field-teacher-edition = Tekst av ordningen
field-selfie = Dato for egenvurderingen
# $n is the number of a course.
field-course-done = Kurs { $n }, kursbevis
# $n is the number of a course.
field-course-date = Kurs { $n }, dato
# $n is the number of a course.
field-course-reference = Kurs { $n }, referanse
field-teacher-project = Prosjekt brukt for ordningen
field-submitted = Dato for innlevering
# In what follows, $title is the name of a project.
field-project-title = Navn på et prosjekt
field-two-countries = { $title }: startet i to land
field-asked = { $title }: søkt om merket
field-labelled = { $title }: merket tildelt
field-awarded = { $title }: dato for merket
field-special = { $title }: særskilt påtegning
field-technology = { $title }: «Bruk av teknologi»
field-pedagogy = { $title }: «Pedagogiske tilnærminger»
field-school-name = Skolens navn
field-school-edition = Runde det sjekkes mot
field-registered = Dato for registrering
# $round is a round such as 2025-2026.
field-teachers = Aktive lærere, { $round }
field-no-labels = Ikke noe prosjekt med merke
field-held = eTwinning-skole-merket skolen har
# $round is a round such as 2025-2026.
field-declaration = Erklæring, { $round }
# In what follows, $part is the name of a criterion or principle.
field-form-met = { $part }: besvart
field-form-practice = { $part }: hva skolen gjør
field-form-proof = { $part }: bevis
field-form-plan = { $part }: plan
field-evidence-title = Navn på et bevis
# In what follows, $title is the name of an item of evidence.
field-evidence-date = { $title }: dato
field-evidence-place = { $title }: hvor det ligger
field-evidence-teacher = { $title }: støtter lærerens anerkjennelse
field-evidence-school = { $title }: støtter eTwinning-skole-merket
# An answer without a name of its own. $name is its technical name.
field-other = Annet svar ({ $name })
