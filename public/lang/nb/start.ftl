### The start page and the worked example.

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
