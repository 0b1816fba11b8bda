### Countries and what each has published on the quality label: the plan and the page on the label say it.

## The choice of a country

# Heading above the choice of the country.
plan-country-title = Landet ditt
# Question.
plan-country = Landet der du søker om kvalitetsmerket
# An entry of the choice of countries.
plan-country-none = Ikke valgt, eller ikke på listen
# Why the country is asked for.
plan-country-why = Hvor lang tid et svar tar, kunngjøres land for land. Bare land der vi fant noe, står på listen. For alle andre bruker planen et anslag.

## Answers and calls

# On the answer in Czechia.
label-time-cz = Vurderes én gang i året. I 2020 kom resultatene første uke i september, og sene søknader ble flyttet til neste år.
# On the answer in Italy.
label-time-it = Svar på søknader fra juni 2025 var ventet omkring oktober; senere søknader blir også vurdert.
# On the answer in Poland.
label-time-pl = Opptil 30 virkedager, opptil 60 fra mai til august.
# On applying in Spain.
label-call-es = Når som helst, i dette skoleåret eller det neste; medlærere innen én måned etter den første søknaden.
# On applying in Spain.
label-call-es-2023 = For runden til det europeiske merket.
# On applying in Italy.
label-call-it = For å være med om de nasjonale prisene; senere søknader blir også vurdert.
# On applying in Poland.
label-call-pl = Når som helst; søknadene telles per år fra 1. august til 31. juli.
# On applying in Portugal.
label-call-pt = Hele året; vurderingsdatoene er nasjonale.
# The reasoning of an estimate.
label-estimate = Vi fant ingen behandlingstid for landet ditt. Regnet med fire måneder, som mellom Italias siste dag i juni 2025 og utgangen av oktober; der merkene vurderes én gang i året, kan det ta lengre tid.

## Names

# A country.
country-cy = Kypros
# A country.
country-cz = Tsjekkia
# A country.
country-de = Tyskland
# A country.
country-es = Spania
# A country.
country-fr = Frankrike
# A country.
country-ie = Irland
# A country.
country-it = Italia
# A country.
country-pl = Polen
# A country.
country-pt = Portugal
