### The teacher’s own rating of their competences.

## The framework

# A competence of DigCompEdu; what it means, in one sentence.
competence-1-1 = 1.1 Kommunikasjon i organisasjonen
    .text = Du bruker digitale kanaler for å kommunisere bedre med elever, familier og andre, og hjelper skolen med å bli bedre til det.
# A competence of DigCompEdu; what it means, in one sentence.
competence-1-2 = 1.2 Profesjonelt samarbeid
    .text = Du bruker digitale midler til å samarbeide, dele erfaringer og prøve ut nytt sammen med andre lærere.
# A competence of DigCompEdu; what it means, in one sentence.
competence-1-3 = 1.3 Reflekterende praksis
    .text = Du ser kritisk på din egen digitale undervisning, alene og sammen med kolleger, og gjør den bedre.
# A competence of DigCompEdu; what it means, in one sentence.
competence-1-4 = 1.4 Digital faglig utvikling
    .text = Du bruker det som finnes på nett, til din egen etterutdanning.
# A competence of DigCompEdu; what it means, in one sentence.
competence-2-1 = 2.1 Å velge digitale ressurser
    .text = Du finner, vurderer og velger ressurser som passer til målet, situasjonen og elevene.
# A competence of DigCompEdu; what it means, in one sentence.
competence-2-2 = 2.2 Å lage og endre digitale ressurser
    .text = Du lager egne ressurser, eller tilpasser slike som har åpen lisens eller som du ellers har lov til å endre.
# A competence of DigCompEdu; what it means, in one sentence.
competence-2-3 = 2.3 Å ordne, beskytte og dele digitale ressurser
    .text = Du holder orden på ressurser og deler dem, samtidig som du verner sensitive data og respekterer personvern, opphavsrett og åpne lisenser.
# A competence of DigCompEdu; what it means, in one sentence.
competence-3-1 = 3.1 Undervisning
    .text = Du planlegger og gjennomfører timer der teknologien får undervisningen til å virke bedre.
# A competence of DigCompEdu; what it means, in one sentence.
competence-3-2 = 3.2 Veiledning
    .text = Du bruker teknologi til å støtte og veilede elevene, og til å gi dem tilbakemelding mens de lærer.
# A competence of DigCompEdu; what it means, in one sentence.
competence-3-3 = 3.3 Læring i samarbeid
    .text = Du bruker teknologi slik at elevene lærer og lager noe sammen.
# A competence of DigCompEdu; what it means, in one sentence.
competence-3-4 = 3.4 Selvregulert læring
    .text = Du bruker teknologi slik at elevene planlegger, følger med på og tar ansvar for sin egen læring.
# A competence of DigCompEdu; what it means, in one sentence.
competence-4-1 = 4.1 Vurderingsstrategier
    .text = Du bruker digitale midler i vurderingen, både underveis og til slutt, og i flere former enn før.
# A competence of DigCompEdu; what it means, in one sentence.
competence-4-2 = 4.2 Å analysere dokumentasjon
    .text = Du samler inn og leser data om hva elevene gjør, og hvordan de går fram, og lar dem styre undervisningen.
# A competence of DigCompEdu; what it means, in one sentence.
competence-4-3 = 4.3 Tilbakemelding og planlegging
    .text = Du gir elevene tilbakemelding med digitale midler og planlegger de neste stegene ut fra den.
# A competence of DigCompEdu; what it means, in one sentence.
competence-5-1 = 5.1 Tilgjengelighet og inkludering
    .text = Du sørger for at alle elever kan nå og bruke ressursene, uansett hvilke grenser omgivelser, kropp eller sinn setter.
# A competence of DigCompEdu; what it means, in one sentence.
competence-5-2 = 5.2 Tilpasning til den enkelte
    .text = Du lar elevene arbeide på ulike nivåer og i ulikt tempo, hver på sin egen vei.
# A competence of DigCompEdu; what it means, in one sentence.
competence-5-3 = 5.3 Å engasjere de lærende aktivt
    .text = Du bruker teknologi slik at elevene er aktive og skapende i faget.
# A competence of DigCompEdu; what it means, in one sentence.
competence-6-1 = 6.1 Informasjons- og medieforståelse
    .text = Du gir oppgaver der elevene søker etter informasjon, ordner den og vurderer både den og kildene.
# A competence of DigCompEdu; what it means, in one sentence.
competence-6-2 = 6.2 Digital kommunikasjon og digitalt samarbeid
    .text = Du gir oppgaver der elevene kommuniserer og samarbeider på nett, og deltar i samfunnet der på en ansvarlig måte.
# A competence of DigCompEdu; what it means, in one sentence.
competence-6-3 = 6.3 Digital innholdsproduksjon
    .text = Du gir oppgaver der elevene lager og endrer digitalt innhold og lærer om opphavsrett, lisenser og kildehenvisning.
# A competence of DigCompEdu; what it means, in one sentence.
competence-6-4 = 6.4 Ansvarlig bruk
    .text = Du verner om at elevene har det godt på nett, og lærer dem å håndtere risiko.
# A competence of DigCompEdu; what it means, in one sentence.
competence-6-5 = 6.5 Digital problemløsing
    .text = Du gir oppgaver der elevene løser tekniske problemer, eller bruker det de kan, i nye situasjoner.
# Not published.
competence-unpublished-rule = Hvordan et nivå for et område eller for alt regnes ut av de enkelte svarene
# Heading.
competences-title = Din digitale kompetanse
# A level and its role; what it means.
level-a1 = A1 Nykommer
    .text = Du vet at digitale verktøy kan hjelpe, men bruker dem lite: mest til forberedelse, administrasjon og meldinger. Det hjelper deg når andre oppmuntrer deg.
# A level and its role; what it means.
level-a2 = A2 Utforsker
    .text = Du er nysgjerrig og har begynt å bruke digitale verktøy på noen områder, men ennå uten noen fast linje.
# A level and its role; what it means.
level-b1 = B1 Integrator
    .text = Du prøver digitale verktøy i mange situasjoner. Du lærer fortsatt hvilket verktøy som passer til hvilket mål.
# A level and its role; what it means.
level-b2 = B2 Ekspert
    .text = Du bruker digitale verktøy trygt og med egne ideer. Du velger hvert av dem med vilje og veier det som taler for og imot.
# A level and its role; what it means.
level-c1 = C1 Leder
    .text = Du har mange måter å arbeide på og veksler mellom dem etter behov. Du inspirerer andre.
# A level and its role; what it means.
level-c2 = C2 Pioner
    .text = Du stiller spørsmål ved dagens praksis, leder nyskaping og er et forbilde for kolleger.

## The page

# Below the heading.
competences-lead = Vurder deg selv på 22 kompetanser fra DigCompEdu, og se hvordan det endrer seg over tid. Dette er en privat refleksjon, og den blir på denne enheten.
# What the page is not.
competences-no-proof = Den erstatter ikke SELFIE for TEACHERS, og ingenting i anerkjennelsesordningen avhenger av den.
# How much is rated. $rated and $total are numbers.
competences-rated = Vurdert så langt: { $rated } av { $total }.
# Below the heading, while nothing is rated.
competences-empty = Ingenting er vurdert ennå. Åpne en kompetanse nedenfor, les hva den betyr, og velg nivået som passer best for deg i dag.
# Link to the picture and the table further down.
competences-to-map = Se alle områdene i ett bilde
# Summary of a part that opens: the six levels.
competences-levels = Hva de seks nivåene betyr
# Beside the level B2.
competences-target = Beviset fra anerkjennelsesordningen anerkjenner dette nivået. Din egen vurdering avgjør ingenting der.
# State of a competence.
competences-not-rated = Ikke vurdert
# Below a competence. $date is a day in words.
competences-rated-on = Vurdert { $date }
# Question above the choice of a level.
competences-ask = Hvilket nivå passer best for deg i dag?
# First entry of that choice: the rating of an earlier day stays. $level is a level with its role, $date a day in words.
competences-as-before = Som før: { $level } ({ $date })
# Heading of the list of earlier ratings.
competences-earlier = Tidligere vurderinger
# One of them. $date is a day in words, $level a level with its role.
competences-earlier-row = { $date }: { $level }
# Button beside an earlier rating.
competences-remove = Fjern
# The same for those who hear it. $date is a day in words.
competences-remove-named = Fjern vurderingen fra { $date }
# Heading of the picture and its table.
competences-map = Alle områdene i ett bilde
# How the picture and the table come about.
competences-reckoning = For hvert område ser du medianen: nivået i midten av vurderingene dine. Det er vår egen utregning og ikke noe offisielt nivå.
# In front of what is not published. $what is a sentence without a full stop.
competences-unpublished = Ikke kunngjort: { $what }.
# For screen readers: describes the picture. $shown and $total are numbers of areas; $lowest and $highest are the names of levels.
competences-picture = Et nett med en akse for hvert område, fra { $lowest } nær midten til { $highest } ytterst. Områder med median: { $shown } av { $total }. Tabellen nedenfor viser det samme.
# Legend of the picture.
competences-key-median = medianen din i et område
# Legend of the picture. $level is the level with its role.
competences-key-target = { $level }, nivået i beviset
# Heading of a column, and name of the table.
competences-table = Områdene dine
# Heading of a column.
competences-column-area = Område
# Heading of a column: how many competences of the area are rated.
competences-column-rated = Vurdert
# How many are rated. $rated and $total are numbers.
competences-of = { $rated } av { $total }
# Heading of a column: lowest and highest level.
competences-column-range = Spenn
# Heading of a column.
competences-column-median = Median
# Heading of a column: the course that serves the area.
competences-column-course = Kurs
# The course that serves an area, with its certificate ticked. $number is its number.
competences-course-done = Kurs { $number }: kursbevis på plass
# The same without a certificate. $number is its number.
competences-course-open = Kurs { $number }: ikke tatt ennå
# The same while the question on the certificate is not answered. $number is its number.
competences-course-unanswered = Kurs { $number }: ikke besvart
# Lowest and highest level. $lowest and $highest are levels.
competences-range = { $lowest } til { $highest }
# A median between two levels.
competences-between = mellom { $lower } og { $higher }
# Link to the page on which courses are ticked.
competences-courses-link = Kryss av for kursene dine på siden for lærer
# Heading.
competences-progress = Utvikling over tid
# In place of the table of progress.
competences-progress-none = Når du har vurdert deg på mer enn én dag, ser du her hvordan medianene endrer seg.
# Heading of a column.
competences-column-day = Dag
# Name of the table.
competences-progress-table = Median for hvert område, dag for dag
