### Plan and calendar: what is dated, how sure it is, what is open, and the page that shows it.

## Plan: det som har en dato

# The self-reflection, which opens the two years.
plan-start = Egenvurderingen er fullført: de to årene begynner
# The end of the two years.
plan-deadline = De to årene går ut: alt må være levert
# The last day to apply for the label in time.
plan-safe-label-date = Siste trygge dag for å søke om kvalitetsmerket
# The time in which an answer to an application can come.
plan-answer-expected = Svar på søknaden om kvalitetsmerket
# A national call for quality labels.
plan-call-closes = Den nasjonale utlysningen av kvalitetsmerker avsluttes
# $edition is a round such as 2025-2026.
plan-round-opens = Skolemerket { $edition }: runden åpner
# $edition is a round such as 2025-2026.
plan-round-closes = Skolemerket { $edition }: runden avsluttes
# $edition is a round such as 2025-2026.
plan-round-results = Skolemerket { $edition }: resultater
# $topic is the name of a requirement.
plan-cut-off = { $topic }: siste dato
# $topic is the name of a requirement.
plan-within = { $topic }: tiden som teller
# $edition is the round of the label held.
plan-held-until = Skolemerket { $edition }: siste dag
# $edition is a round such as 2025-2026.
plan-next-round-opens = Skolemerket { $edition }: den neste runden deres åpner
# A reminder that the person asked for.
plan-backup = Ta en sikkerhetskopi av svarene dine i Waymark
# Why a backup.
plan-backup-why = Svarene ligger bare på én enhet. En sikkerhetskopi tar vare på dem.

## Plan: hvor sikker en dato er

# The person entered it.
plan-entered = Du har selv oppgitt datoen.
# A source says so.
plan-stated = En kilde oppgir datoen.
# Worked out.
plan-derived = Dette har vi selv sluttet oss til ut fra kildene.
# An estimate.
plan-estimate = Et anslag, gjort med et tall som er kunngjort for noe annet. Spør den nasjonale støtteorganisasjonen.
# Why the day of the two years is worked out.
plan-reason-day = Det eneste kunngjorte eksempelet teller i måneder; at den samme dagen gjelder, har vi selv sluttet oss til.
# $edition names another text of the scheme.
plan-reason-other-text = Teksten du har valgt, viser ikke dette; det er hentet fra en annen: { $edition }.
# Poland's working days.
plan-reason-working-days = Regnet bakover i virkedager fra mandag til fredag. Helligdager er ikke trukket fra, så ha noen dager i reserve.
# $last and $answer are years.
plan-reason-years = Landets siste dag er kunngjort for { $last }, tiden for svaret for { $answer }.
# Two calendar years.
plan-reason-calendar-years = Et merke varer i to kalenderår.
# The round after the label held.
plan-reason-after-held = Den første runden med merker som begynner når deres er utløpt.
# $date is a date in words.
plan-date = Dato: { $date }
# $from and $until are dates in words.
plan-span = Fra { $from } til { $until }
# $from is a date in words.
plan-span-open = Fra og med { $from }
# $time is an hour with its zone, such as 23:59 CET.
plan-time = Klokkeslett: { $time }
# $note is a sentence on what another source says.
plan-conflict = Kildene er uenige: { $note }
# $address is the address of a page.
plan-source = Kilde: { $address }
# $name names a source that has no address.
plan-source-bare = Kilde: { $name }
# The name of the calendar.
calendar-name = Waymark: planen min
# At the foot of every event.
calendar-foot = Fra Waymark, et uoffisielt hjelpemiddel. Sjekk datoene med arrangørene.

## Plan: det som er åpent

# A date of something that has happened.
plan-open-in-future = Denne datoen ligger i fremtiden.
# Dates that contradict each other.
plan-open-submitted-before-start = Du leverte før egenvurderingen som starter de to årene: Se på begge datoene.
# Dates that contradict each other.
plan-open-submitted-before-course = Du leverte før et kurs var fullført: Se på begge datoene.
# Dates that contradict each other.
plan-open-submitted-before-label = Du leverte før merket var tildelt: Se på begge datoene.
# Dates that contradict each other.
plan-open-awarded-before-asked = Merket ble tildelt før du søkte om det: Se på begge datoene.
# Answers that contradict each other.
plan-open-awarded-and-not = Merket har en dato, men du sier at det ikke er tildelt.
# No text of the scheme is chosen.
plan-open-no-text = Velg en tekst om ordningen, så kan de to årene regnes ut.
# The date of the self-reflection is missing.
plan-open-no-start = Oppgi datoen for egenvurderingen: Den starter de to årene.
# The self-reflection lies in the future.
plan-open-start-in-future = Egenvurderingen er datert etter i dag, så de to årene har ikke begynt.
# No text gives a length.
plan-open-window-unpublished = Hvor lang tid du har, er ikke kunngjort.
# $date is a date in words.
plan-open-window-over = De to årene gikk ut: { $date }
# $date is a date in words.
plan-open-safe-date-passed = Den siste trygge dagen for å søke om merket er passert: { $date }. Svaret kan fortsatt komme i tide, men ingenting sier det.
# An application was sent.
plan-open-answer-late = Svaret på søknaden kan komme etter at de to årene er ute. Spør den nasjonale støtteorganisasjonen.
# No country is chosen.
plan-open-no-country = Velg landet ditt, så brukes landets egne tider der de er kunngjort.
# Nothing was found for the country.
plan-open-no-answer-time = Vi fant ikke hvor lang tid et svar tar i landet ditt. Spør den nasjonale støtteorganisasjonen.
# $month is the name of a month.
plan-open-last-day = Landet ditt vurderer søknader i { $month }. Den siste dagen for å søke er ikke kunngjort her.
# Applications at any time.
plan-open-any-time = Landet ditt tar imot søknader når som helst.
# $date is a date in words.
plan-open-call-over = Den siste kjente utlysningen i landet ditt ble avsluttet: { $date }. Vi fant ingen nyere.
# No call was found.
plan-open-no-call = Vi fant ingen utlysning i landet ditt.
# $edition is a round.
plan-open-no-opens = Vi fant ikke når runden for { $edition } åpner.
# $edition is a round.
plan-open-no-closes = Vi fant ikke når runden for { $edition } avsluttes.
# $edition is a round.
plan-open-no-results = Vi fant ikke når resultatene for { $edition } kommer.
# $topic names a requirement, $edition a round.
plan-open-no-cut-off = { $topic }: datoene som teller for { $edition }, er ikke kunngjort.
# $edition is a round.
plan-open-not-held = Det var ingen runde for { $edition }.
# Which label the school holds.
plan-open-held-unknown = Oppgi hvilket skolemerke skolen har, eller at den ikke har noe.
# $edition is a round such as 2027-2028.
plan-open-not-announced = Den neste runden deres blir { $edition }. Den er ikke kunngjort ennå.

## Plan: the page

# Heading of the page.
plan-title = Planen din, dato for dato
# Below the heading.
plan-lead = Alt som har en dato i begge ordningene, ut fra det du har fylt inn. Hver dato sier hvor sikker den er, og hvor den kommer fra.
# Before the links to the two pages on which answers are given.
plan-empty = Det er ingenting å planlegge ennå. Svar på et første spørsmål på en av disse sidene, så vises datoene her:
# Heading above the timeline and its list.
plan-dated = Det som har en dato
# In place of the timeline.
plan-no-dates = Ingenting har en dato ennå.
# For screen readers: describes the picture. $from, $until and $today are days, $total is a number.
plan-picture = Tidslinje fra { $from } til { $until } med { $total } nummererte datoer. I dag er { $today }. Listen under har de samme datoene.
# Mark in the picture.
plan-today = I dag, { $date }
# Legend of the picture.
plan-key-stated = oppgitt av en kilde eller av deg
# Legend of the picture.
plan-key-reckoned = regnet ut eller anslått
# Legend of the picture.
plan-key-sides = over linjen: lærer, under: skole
# Beside a date that has passed.
plan-past = Passert
# Heading of the list of what is not known or stands in the way.
plan-open = Det som er åpent
# In place of that list.
plan-nothing-open = Ingenting er åpent.
# Link to the page on which something can be answered. $page is its name.
plan-go-to = Gå til: { $page }
# Link to the page on which an answer stands. $date is the answer, $page the name of the page.
plan-look-at = { $date }, gå til: { $page }
# Heading.
plan-study = Studietid som gjenstår
# No text of the teacher’s scheme is used.
plan-study-unknown = Vises når noe er fylt inn for læreren.
# All six courses are ticked.
plan-study-none = Ingen kurs gjenstår.
# Before the number of courses left.
plan-study-courses = Kurs som gjenstår
# How many of the six courses are left.
plan-study-left = { $total } av seks
# Before a number of hours.
plan-study-total = Timer til dem
# Before a number of hours.
plan-study-week = Timer i uken til de to årene er ute
# $from and $until are numbers of hours.
plan-study-hours = { $from } til { $until }
# Instead of hours a week.
plan-study-no-week = Ikke kjent: Det krever at de to årene fortsatt løper
# Heading.
plan-what-if = Hva om …
# Below that heading.
plan-try-text = Prøv en annen dato og se hvilke krav som endrer seg. Ingenting du skriver her, blir lagret.
# Question above a choice of three.
plan-try-which = Hvilken dato
# Entry of the choice.
plan-try-selfie = Egenvurderingen fullført
# Entry of the choice.
plan-try-asked = Kvalitetsmerket søkt om
# Entry of the choice.
plan-try-awarded = Kvalitetsmerket tildelt
# Question above the boxes of a date.
plan-try-date = Dato å prøve
# Below that question.
plan-try-hint = Den kan ligge i fremtiden. Dagen kan stå tom.
# $date is a day in words.
plan-try-as-of = Slik det ser ut { $date }:
# No requirement changes.
plan-try-none = Ingen krav ville endre seg.
# $topic names a requirement; $before and $after are outcomes such as “Met”.
plan-try-flip = { $topic }: { $before } → { $after }
# $date is a day or a month in words.
plan-try-deadline = De to årene ville gå ut: { $date }
# Below the outcome.
plan-try-not-kept = Dette er prøvd på en kopi. Svarene dine er som før.
# Heading.
plan-calendar = I kalenderen din
# What the calendar file holds.
plan-calendar-text = En fil med datoene som kommer, hver som en hel dag med påminnelser. En måned blir til den første dagen i den.
# Button: saves the calendar file.
plan-calendar-save = Kalenderfil (.ics)
# After saving.
plan-calendar-done = Kalenderfilen ligger blant nedlastingene. Åpne den med kalenderen din.
# Instead of a file.
plan-calendar-no-dates = Ingen datoer ligger foran deg, så kalenderen ville bli tom.
# A part of the program did not come.
plan-calendar-not-fetched = Delen som skriver kalenderfiler, lot seg ikke hente. Sjekk forbindelsen og prøv igjen.
# The browser did not take the file.
plan-calendar-refused = Nettleseren tok ikke imot filen. Prøv en annen nettleser.
# The first part of the calendar file’s name. Latin letters and hyphens only.
file-plan = waymark-plan
# Button: shows the fields below it.
plan-try-button = Prøv en annen dato
# The part of the program with these fields did not come.
plan-try-not-fetched = Feltene lot seg ikke hente. Sjekk forbindelsen og prøv igjen.
