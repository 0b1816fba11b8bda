### Getting a project ready for the National Quality Label.

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
# Heading.
label-title = Gjør et prosjekt klart for kvalitetsmerket
