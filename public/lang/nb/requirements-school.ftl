### The School Label, requirement by requirement, and the next step when all is met. The start page says these too.

## The verdict

# The next step when all is met.
next-school-label-done = Hold utkikk etter invitasjonen, og send skjemaet i god tid før runden stenger.

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
