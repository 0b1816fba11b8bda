### The page that leads to what helps to get ready.

# Heading.
prepare-title = Forbered deg
# Lead.
prepare-lead = Å vite hvor du står, er halve veien. Her forbereder du det du skal levere, lenge før skjemaet åpner.
# Link to a page, and what it is for.
prepare-label = Gjør et prosjekt klart for kvalitetsmerket
    .text = Spørsmålene, kriteriene og reglene som er kunngjort, med din dokumentasjon til hvert punkt.
# Link to a page, and what it is for.
prepare-competences = Kartlegg din digitale kompetanse
    .text = Vurder deg selv på 22 kompetanser. En privat refleksjon som viser hvilket av de seks kursene som hjelper deg hvor.
# Link to a page, and what it is for.
prepare-teacher-pack = Gå gjennom og lagre det du leverer
    .text = Svarene dine ved siden av reglene, oversikten over dokumentasjon og alt samlet i én fil.
# Link to a page, and what it is for.
prepare-draft = Skriv skolens skjema sammen
    .text = Hva skolen gjør, dokumentasjonen og planen for hver del av skjemaet, med det som gjenstår, og hvem som skriver.
# Link to a page, and what it is for.
prepare-school-pack = Gå gjennom og lagre det skolen leverer
    .text = Hele utkastet med dokumentasjonen, erklæringen som skal signeres, og alt samlet i én fil.
# Link to a page, and what it is for.
prepare-rounds = Sammenlign alle rundene
    .text = Hva hver runde krever, hva som ble endret fra den ene til den neste, og hvor mange skoler som fikk merket.
