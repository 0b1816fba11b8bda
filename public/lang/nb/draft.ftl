### Writing the school’s form together.

# Heading.
draft-title = Skriv skolens skjema sammen
# Lead.
draft-lead = Skriv svarene nå, del på arbeidet, og ha teksten klar når skjemaet åpner.
# Label of the choice of a round.
draft-round = Skjemaet for hvilken runde?

## How far the form is

# Heading.
draft-progress = Hvor langt dere er kommet
    .text = Det offisielle skjemaet får dere først se når skolen er invitert. Her skriver dere delene på forhånd og kopierer dem senere. En del beholder teksten når dere velger en annen runde med samme skjema.
# How many parts of the form have text. Both values are numbers.
draft-parts-text = Deler med tekst: { $done } av { $total }
# How many parts of the form have at least one item of evidence. Both values are numbers.
draft-parts-evidence = Deler med minst ett bevis: { $done } av { $total }
# How many parts of the form have something that is still to be done. $total is a number.
draft-parts-open = Deler der noe gjenstår: { $total }
# How many words all answers have together. $total is a number.
draft-all-words = Ord til sammen: { $total }
# Said once, because below each text box stands how many words it has.
draft-no-limit = Under hvert felt ser dere hvor mange ord det inneholder. Vi har ikke funnet noen kunngjort grense for hvor langt et svar kan være.
# The length of a text.
draft-words = { $count ->
    [one] { $count_text } ord
   *[other] { $count_text } ord
 }
# How many items of evidence are ticked for a part.
draft-items = { $count ->
    [one] { $count_text } bevis
   *[other] { $count_text } bevis
 }
# State of a part.
draft-state-text = Har tekst
# State of a part.
draft-state-open = Noe gjenstår
# State of a part.
draft-state-empty = Ingen tekst ennå
# State of a part that the round gives to every school.
draft-state-not-asked = Kreves ikke

## A part of the form

# Field: the name of a colleague.
draft-who = Hvem skriver denne delen
# Field: what is still to be done for this part.
draft-open = Hva gjenstår
    .hint = For eksempel et tall som må slås opp, eller en kollega dere må spørre. Tøm feltet når ingenting gjenstår.
# Group of tick boxes: the school's own items of evidence.
draft-evidence = Bevis for denne delen
# In its place when there are none.
draft-evidence-none = Det er ingen bevis her ennå. Legg dem til på siden Bevis, og kryss av her for dem som viser denne delen.
# Link to the page Evidence.
draft-evidence-link = Legg til eller endre bevis
# Stands for an item without a name.
draft-evidence-untitled = Bevis uten navn

## The head

# Heading: what the head of the school signs.
draft-sign = Dette skal rektor underskrive
# Before a list of parts.
draft-sign-before = Se på disse delene før du skriver under:
# Behind the name of a part and a colon.
draft-sign-empty = ingen tekst ennå
# Behind the name of a part and a colon. $what is what somebody wrote.
draft-sign-open = gjenstår: { $what }
# Instead of the list.
draft-sign-ready = Alle delene har tekst, og ingenting er notert som uferdig.
# Heading of a list of other rounds with a declaration.
draft-sign-others = Erklæringer for andre runder
# Behind a round and a colon.
draft-signed = underskrevet
# Behind a round and a colon.
draft-not-signed = ikke underskrevet
# Link to the page School's pack.
draft-pack-link = Gå gjennom og lagre hele utkastet i skolens mappe

## Working together

# Heading.
draft-together = Slik arbeider dere sammen
    .text = Lagre en sikkerhetskopi, send den til en kollega, og slå sammen filen som kommer tilbake, med det som er her: For hvert felt brukes det nyeste svaret.
# Link to the page My data.
draft-data-link = Lagre eller slå sammen en fil under Mine data
