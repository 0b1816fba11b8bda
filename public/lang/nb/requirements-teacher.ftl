### The teacher's scheme, requirement by requirement, and the next step when all is met. The start page says these too.

## The verdict

# The next step when all is met.
next-teacher-recognition-done = Lever de seks kursbevisene og kvalitetsmerket gjennom EU Academy.

## Requirements: a short name, why it is not met (a clause that follows "because"), what to do, what to answer, what to keep

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
