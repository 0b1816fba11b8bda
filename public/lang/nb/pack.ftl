### What is handed in: the page and the files of a pack.

# Title of the teacher's pack.
pack-title-teacher = Dokumentasjon for anerkjennelse av digital kompetanse
# Title of the school's pack. $edition is a round.
pack-title-school = Utkast til skolemerket { $edition }
# $name is the name of the school.
pack-school = Skole: { $name }
# $date is a date in words.
pack-made = Satt sammen med Waymark { $date }. Waymark er uoffisielt: Kontroller alt før du leverer det.
# $edition names the rules used.
pack-rules = Regler som er brukt: { $edition }
# Before the parts.
pack-answers = Hva det spørres etter, og hva du har
# The rule as printed.
pack-rule = Regel: { $rule }
# $status is a word such as Met.
pack-status = Status: { $status }
# Nothing was written in a part of the form.
pack-empty = Ikke skrevet ennå
# Stands for an answer that is missing.
pack-not-answered = Ikke besvart ennå
# $count words.
pack-words = { $count ->
    [one] { $count_text } ord
   *[other] { $count_text } ord
 }
# A course certificate: its date.
pack-completed = Dato på kursbeviset
# A course certificate: its number or address.
pack-reference = Nummer eller adresse
# Heading of the list of evidence.
pack-evidence = Liste over dokumentasjon
# Column.
pack-column-number = Nr.
# Column.
pack-column-what = Hva
# Column.
pack-column-date = Dato
# Column.
pack-column-place = Hvor det ligger
# Column.
pack-column-for = Gjelder
# Column.
pack-column-file = Fil
# Column.
pack-column-checksum = Kontrollsum (SHA-256)
# No evidence.
pack-no-evidence = Det er ikke ført opp noen dokumentasjon.
# Heading of the list of files.
pack-files = Filer i mappen
# No files were added.
pack-no-files = Ingen filer er lagt ved.
# Heading of the signature.
pack-declaration = Egenerklæring
# The declaration, to be signed.
pack-declaration-text = Arrangørene ber om en egenerklæring underskrevet av rektor. Bruk deres eget skjema; denne siden er en påminnelse.
# Line to sign on.
pack-sign-place = Sted og dato
# Line to sign on.
pack-sign-name = Rektors navn
# Line to sign on.
pack-sign = Underskrift
# Heading of the list of sources.
pack-sources = Kilder til reglene
# The self-reflection in the teacher's pack.
pack-selfie = Står ikke på listen over det som leveres, men datoen starter de to årene: Ta vare på den.
# Heading of the page; the pack itself names the round.
school-pack-title = Det skolen leverer
# Lead.
pack-lead = Det som kreves, med svarene dine ved siden av. Gå gjennom hver del og rett det som ikke stemmer. Lagre så alt som én fil, eller skriv ut denne siden.
# Heading of the list of parts that are not met.
pack-open = Gjenstår
# Shown in its place.
pack-nothing-open = Etter reglene som er brukt, gjenstår ingenting.
# Below a part of the pack: its evidence by the numbers of the list. $numbers is a list such as "No. 1, No. 3".
pack-part-evidence = Dokumentasjon: { $numbers }
# One of them. $number is a number of the list.
pack-numbered = Nr. { $number }
# Link to the place where an answer is changed. $part names what is asked; screen readers need it.
pack-change = Endre: { $part }
# Link to the page where evidence is entered.
pack-change-evidence = Endre dokumentasjonen
# Heading at the side.
pack-where = Hvor det leveres
# At the side of the school's pack.
pack-where-school = Skjemaet ligger i eTwinning-delen av European School Education Platform. Tekstene dine kan kopieres herfra.
# Link below that and its twin for teachers, to a page of the guide.
pack-where-guide = Slik leverer du, steg for steg, med kilder
# Heading at the side.
pack-save-title = Som én fil
# What is in the file.
pack-save-text = Et arkiv som lages på denne enheten: denne siden, oversikten over dokumentasjon som tabell og som data, filene dine i rekkefølge og sjekksummen til hver av dem.
# Button.
pack-save = Lagre mappen
# After the button.
pack-save-done = Mappen er overlatt til nettleseren.
# After the button. $missing is a number.
pack-save-left = Mappen er overlatt til nettleseren, men { $missing } av filene dine er ikke på denne enheten og mangler i den.
# After the button.
pack-save-not-fetched = Den delen av Waymark som pakker, kunne ikke hentes. Sjekk forbindelsen og prøv igjen.
# After the button.
pack-save-refused = Mappen kunne ikke lagres: Den er for stor, eller nettleseren tok ikke imot den.
# File name without its ending.
file-pack-teacher = waymark-laerer
# File name without its ending.
file-pack-school = waymark-skole
