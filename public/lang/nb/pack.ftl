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
