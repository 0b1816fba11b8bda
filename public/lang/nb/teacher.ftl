### The teacher's page and what the documents of this scheme name: facts, rules, stages, editions, notes.

## The verdict

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

## Names of the facts, used in lists of what is missing

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

## Rules as printed

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


## Disputes and notes to the rules. Each stands beside its source.

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

## Teacher page

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
