### Countries and what each has published on the quality label: the plan and the page on the label say it.

## The choice of a country

# Heading above the choice of the country.
plan-country-title = Your country
# Question.
plan-country = Country in which you apply for the quality label
# An entry of the choice of countries.
plan-country-none = Not chosen, or not in the list
# Why the country is asked for.
plan-country-why = How long an answer takes is published by country. Only countries for which something was found are in the list; for all others the plan reckons with an estimate.

## Answers and calls

# On the answer in Czechia.
label-time-cz = Assessed once a year. In 2020 the results came in the first week of September, and late applications were moved to the next year.
# On the answer in Italy.
label-time-it = Answers to applications of June 2025 were due around October; later ones are assessed too.
# On the answer in Poland.
label-time-pl = Up to 30 working days, up to 60 from May to August.
# On applying in Spain.
label-call-es = At any time, in this school year or the next; co-teachers within one month of the first application.
# On applying in Spain.
label-call-es-2023 = For the round of the European label.
# On applying in Italy.
label-call-it = To compete for the national prizes; later applications are assessed too.
# On applying in Poland.
label-call-pl = At any time; applications are counted by years from 1 August to 31 July.
# On applying in Portugal.
label-call-pt = All year; the dates of assessment are national.
# The reasoning of an estimate.
label-estimate = No time was found for your country. Reckoned with four months, as between Italy’s last day in June 2025 and the end of October; where labels are assessed once a year it can take longer.

## Names

# A country.
country-cy = Cyprus
# A country.
country-cz = Czechia
# A country.
country-de = Germany
# A country.
country-es = Spain
# A country.
country-fr = France
# A country.
country-ie = Ireland
# A country.
country-it = Italy
# A country.
country-pl = Poland
# A country.
country-pt = Portugal
