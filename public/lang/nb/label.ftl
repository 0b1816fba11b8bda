### Getting a project ready for the National Quality Label.

## What is published

# Question, answered yes or no.
label-question-shared-aims = Har partnerne felles mål og en felles plan?
# Question, answered yes or no.
label-question-finished = Er prosjektet ferdig, eller nesten ferdig?
# Question, answered yes or no.
label-question-own-part = Har du og elevene dine hatt en rolle i alle aktivitetene?
# Question, answered yes or no.
label-question-joint-activities = Har dere hatt felles aktiviteter med partnerne?
# Question, answered yes or no.
label-question-data-protection = Har du tatt hensyn til personvern og opphavsrett?
# Criterion.
label-criterion-collaboration = Samarbeid mellom partnerskoler
# Criterion.
label-criterion-technology = Bruk av teknologi
# Criterion.
label-criterion-pedagogy = Pedagogiske tilnærminger
# Criterion.
label-criterion-curriculum = Integrering i læreplanen
# Criterion.
label-criterion-results = Resultater og dokumentasjon
# Part of a criterion that needs a minimum score.
label-part-online-collaboration = Hvordan elevene ved partnerskolene samarbeider på nett
# Part of a criterion that needs a minimum score.
label-part-use-of-ict = Bruk av IKT
# Part of a criterion that needs a minimum score.
label-part-copyright = GDPR, opphavsrett og nettvett
# Rule.
label-rule-two-countries = Lærere fra to land opprettet prosjektet; partnere som blir med senere, endrer ikke på det
# Rule.
label-rule-personal = Merket er personlig: Søk alene, og vis hva du selv og dine egne elever har gjort
# Rule.
label-rule-four-a-year = Høyst fire søknader i et skoleår; bare de fire første blir vurdert
# Another source.
label-rule-no-limit = Serbia sier at det ikke finnes noen grense; siden bygger på regler fra november 2019.
# Not published.
label-unpublished-scores = Poeng, skala, grense for bestått og de tre minstekravene
# Not published.
label-unpublished-parts = Den fullstendige listen over delkriterier
# Not published.
label-unpublished-dates = Datoer for 2026, og alle for land som ikke er nevnt her

## The page

# Heading.
label-title = Gjør et prosjekt klart for kvalitetsmerket
# Below the heading.
label-lead = Gå gjennom det som er kunngjort om det nasjonale kvalitetsmerket, og se hva prosjektet ditt fortsatt mangler.
# What the page is not.
label-no-form = Dette er en forberedelse og ikke noe offisielt skjema. Poeng og grenser for bestått er ikke kunngjort, så ingen kan regne ut her om du får merket.
# Link to a page of the guide.
label-guide-link = Les om merket i veiledningen
# Heading above the name of the project.
label-project = Prosjektet ditt
# While no project is entered.
label-no-project = Ingen prosjekter er ført opp ennå. Legg til et her, eller før det opp på siden for lærer: Det er det samme prosjektet.
# Link to the teacher’s page.
label-teacher-link = Åpne siden for lærer
# Heading of two lists, shown while no project is entered.
label-asked = Hva du blir spurt om
# Shown when the person said that the project has its label.
label-has-already = Du har oppgitt at dette prosjektet allerede har fått merket.
# Heading.
label-stands = Hvor prosjektet står
# How many points are open.
label-open = { $count ->
    [one] { $count_text } punkt er åpent.
   *[other] { $count_text } punkter er åpne.
 }
# In place of that, when no point is open.
label-open-none = Her mangler ingenting.
# First line of the overview: the questions and the rules.
label-may-apply = Kan søke: spørsmålene og reglene
# Second line of the overview: the criteria.
label-can-show = Noe å vise fram: kriteriene
# Below the second line.
label-can-show-note = Dette har vi selv sluttet oss til: «Oppfylt» betyr bare at ingenting mangler. Hvor mye som er nok, er ikke kunngjort.
# Behind an open point.
label-said-no = besvart med nei
# Behind an open point.
label-not-answered = ikke besvart
# Heading.
label-questions = Fem spørsmål som alle må besvares med ja
# Heading.
label-rules = Hvem som kan søke, og hvor ofte
# Question, answered yes or no.
label-ask-personal = Søker du alene, og viser du hva du selv og dine egne elever har gjort?
# Question, answered with a number.
label-ask-applications = Hvor mange søknader om merket har du allerede sendt dette skoleåret?
    .hint = For alle prosjektene dine til sammen, uten den du forbereder nå.
# Heading.
label-criteria = Fem kriterier, og hva du har å vise fram
# Below that heading.
label-criteria-note = Om noe er nok for et kriterium, avgjør bare de som vurderer. Her noterer du hva du har.
# Question, answered yes or no.
label-ask-criterion = Har du noe å vise fram for dette kriteriet?
# Question, answered yes or no. $part names a part of a criterion.
label-ask-part = Har du noe å vise fram for denne delen: { $part }?
# Below the question on a part.
label-part-minimum = Denne delen krever en viss poengsum. Hvor høy den er, er ikke kunngjort.
# The same where the place of the part was worked out by us.
label-part-place = At den står under dette kriteriet, er vår egen inndeling, ut fra navnene.
# Tick box group: items of evidence.
label-evidence = Hvilke av bevisene dine viser dette kriteriet?
# In place of the tick boxes.
label-evidence-none = Du har ikke lagt til noe bevis ennå.
# Link to the page on evidence.
label-evidence-link = Legg til bevis
# Stands for an item of evidence without a name.
label-untitled = Bevis uten navn
# How many items of evidence are ticked for a criterion.
label-shown-by = { $count ->
    [one] { $count_text } bevis
   *[other] { $count_text } bevis
 }
# Heading: what the country has published.
label-national = Hva landet ditt har kunngjort
# While no country is chosen.
label-national-choose = Velg landet ditt for å se hva vi fant om det.
# Heading of a part of a list: how long an answer takes.
label-national-time = Vurdering
# Heading of a part of a list: when to apply.
label-national-call = Utlysninger
# Nothing was found on the country.
label-national-no-time = Vi fant ikke når søknadene blir vurdert. Spør den nasjonale støtteorganisasjonen.
# Nothing was found on the country.
label-national-no-call = Vi fant ingen utlysning. Spør den nasjonale støtteorganisasjonen.
# $month is the name of a month.
label-national-month = Søknadene blir vurdert i { $month }. Vi fant ikke siste dag for å søke.
# $last is a day in words with its year, $answer a day or a month with its year.
label-national-yearly = Slik det er kunngjort for disse årene: siste dag for å søke { $last }, svar innen { $answer }.
# Numbers of working days.
label-national-days = Opptil { $days } virkedager, i noen måneder opptil { $longer }.
# Applications are taken at any time.
label-national-any-time = Det går an å søke når som helst.
# $date is a day in words with its year.
label-national-closes = En utlysning avsluttes { $date }.
# $date is a day in words with its year.
label-national-closed = En utlysning ble avsluttet { $date }. Vi fant ingen nyere.
# $hour is an hour with its zone, such as 23:59 CET.
label-national-hour = Klokkeslett: { $hour }
