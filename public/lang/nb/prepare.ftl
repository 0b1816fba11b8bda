### Evidence packs, competences, and getting ready for the label.

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
# A competence of DigCompEdu.
competence-1-1 = 1.1 Kommunikasjon i organisasjonen
# A competence of DigCompEdu.
competence-1-2 = 1.2 Profesjonelt samarbeid
# A competence of DigCompEdu.
competence-1-3 = 1.3 Reflekterende praksis
# A competence of DigCompEdu.
competence-1-4 = 1.4 Digital faglig utvikling
# A competence of DigCompEdu.
competence-2-1 = 2.1 Å velge digitale ressurser
# A competence of DigCompEdu.
competence-2-2 = 2.2 Å lage og endre digitale ressurser
# A competence of DigCompEdu.
competence-2-3 = 2.3 Å ordne, beskytte og dele digitale ressurser
# A competence of DigCompEdu.
competence-3-1 = 3.1 Undervisning
# A competence of DigCompEdu.
competence-3-2 = 3.2 Veiledning
# A competence of DigCompEdu.
competence-3-3 = 3.3 Læring i samarbeid
# A competence of DigCompEdu.
competence-3-4 = 3.4 Selvregulert læring
# A competence of DigCompEdu.
competence-4-1 = 4.1 Vurderingsstrategier
# A competence of DigCompEdu.
competence-4-2 = 4.2 Å analysere dokumentasjon
# A competence of DigCompEdu.
competence-4-3 = 4.3 Tilbakemelding og planlegging
# A competence of DigCompEdu.
competence-5-1 = 5.1 Tilgjengelighet og inkludering
# A competence of DigCompEdu.
competence-5-2 = 5.2 Tilpasning til den enkelte
# A competence of DigCompEdu.
competence-5-3 = 5.3 Å engasjere de lærende aktivt
# A competence of DigCompEdu.
competence-6-1 = 6.1 Informasjons- og medieforståelse
# A competence of DigCompEdu.
competence-6-2 = 6.2 Digital kommunikasjon og digitalt samarbeid
# A competence of DigCompEdu.
competence-6-3 = 6.3 Digital innholdsproduksjon
# A competence of DigCompEdu.
competence-6-4 = 6.4 Ansvarlig bruk
# A competence of DigCompEdu.
competence-6-5 = 6.5 Digital problemløsing
# Not published.
competence-unpublished-rule = Hvordan et nivå for et område eller for alt regnes ut av de enkelte svarene
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
