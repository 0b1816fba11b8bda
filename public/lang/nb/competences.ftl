### The teacher’s own rating of their competences.

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
# Heading.
competences-title = Din digitale kompetanse
