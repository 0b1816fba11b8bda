### The page about the program.

## About

# Heading.
about-title = Om Waymark
# Lead.
about-lead = Waymark hjelper lærere og skoler med å se hvor de står når det gjelder to europeiske anerkjennelser, og med å ta vare på dokumentasjonen.
# Link to the rule documents.
about-rules = Reglene som åpne data
# Below the heading about-sources.
about-sources-text = Hver regel er hentet fra en offentlig side og vises sammen med den. Sentrale tekster veier mer enn nasjonale, og nasjonale mer enn pressen. Der de er uenige, vises begge. Er regler, tall og datoer ikke kunngjort av noen, står det slik. Sidene ble lest som lagrede kopier 21. november 2026.
# Below the heading about-privacy.
about-privacy-text = Det finnes ingen konto, ingen sporing og ingen server som tar imot noe. Det du fører opp, lagres i denne nettleseren på denne enheten og forlater den bare i en sikkerhetskopi du selv lagrer.
# Below the heading about-accessibility.
about-accessibility-text = Målet er WCAG 2.2 på nivå AA. Sidene undersøkes med maskin før hver endring gis ut. Folk som bruker skjermleser, har ikke testet dem.
# Link below that, to a page of the guide.
about-accessibility-link = Tilgjengelighetserklæringen
# Below the heading about-translation.
about-translation-text = Originalen er på engelsk. De andre språkene er skrevet for Waymark.
# Heading of a list: the languages that no native speaker has checked, by their own names.
about-translation-open = Ennå ikke kontrollert av noen som har språket som morsmål
# Heading of a list: the languages that a native speaker has checked, by their own names.
about-translation-checked = Kontrollert av noen som har språket som morsmål
# Below the heading about-licence.
about-licence-text = Fri programvare under MIT-lisensen.
