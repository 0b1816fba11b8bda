### What a verdict says whatever the scheme: outcomes, reasons joined, sources and how much they weigh, the rule as printed.

## The language itself

# Two parts of a sentence joined. Each is a clause that can follow "because".
list-two = { $first } og { $second }
# Three or more: two clauses and how many more reasons there are.
list-more = { $count ->
    [one] { $first }, { $second } og { $count_text } ting til står i veien
   *[other] { $first }, { $second } og { $count_text } ting til står i veien
 }

## Every page

# A link that opens a page of the organisers. $host is an internet name such as etwinning.pl.
source-link = Kilde: { $host }
# For screen readers, before a list of sources.
sources-label = Kilder:
# The weight of a source: the Commission, the platform or the central support service.
source-central = sentral
# The weight of a source: a national support organisation or a ministry.
source-national = nasjonal
# The weight of a source: newspapers, schools, copies.
source-press = presse eller kopi
# The weight of a source: worked out by us.
source-derived = vår egen slutning

## Outcomes

# The two years are still running and nothing has been handed in.
status-in-time = I rute så langt
# Sources say different things.
status-disputed = Omstridt
# The organisers have not published it.
status-not-published = Ikke kunngjort

## The verdict

# Heading above what to do next.
verdict-next = Beste neste steg
# The school's headline for a round that did not take place.
verdict-not-held = Det ble ikke holdt noen runde for { $edition }, så ingen skole kunne få et merke for den.
# Below the headline: some outcomes rest on unpublished rules.
verdict-unpublished = { $count ->
    [one] { $count_text } punkt kan ikke avgjøres ut fra det som er kunngjort: Spør den nasjonale støtteorganisasjonen.
   *[other] { $count_text } punkter kan ikke avgjøres ut fra det som er kunngjort: Spør den nasjonale støtteorganisasjonen.
 }
# Below the headline: some outcomes would differ under another source.
verdict-disputed = { $count ->
    [one] { $count_text } resultat ville blitt annerledes med en annen kilde; du ser begge deler nedenfor.
   *[other] { $count_text } resultater ville blitt annerledes med en annen kilde; du ser begge deler nedenfor.
 }
# Below the headline: what is still missing although the outcome is clear.
verdict-missing-too = { $count ->
    [one] I tillegg mangler { $count_text } svar.
   *[other] I tillegg mangler { $count_text } svar.
 }
# Below the headline.
verdict-deadline = De to årene går ut i { $date }.
# Below the headline, when the exact day is known.
verdict-deadline-day = De to årene går ut { $date }.
# Button: jumps to the question.
next-button = Gå til spørsmålet
# Heading above a requirement's missing answers.
missing-title = Dette mangler:
# A fact that is not answered, inside the list of missing answers. $fact is one of the messages fact-….
missing-fact = { $fact }
# A fact whose month is known and whose day decides.
missing-day = dagen: { $fact }
# Said beside an unpublished rule.
ask-nso = De ansvarlige har ikke kunngjort det som ville avgjort dette. Spør den nasjonale støtteorganisasjonen.
# Label before the rule as printed.
rule-printed = Regelen, slik den er trykt
# What the rule was in the edition before. $edition is its name, $rule the rule's sentence.
rule-before = Tidligere ({ $edition }): { $rule }
# Label before what to hold as evidence.
rule-evidence = Dokumentasjon å ta vare på
# The rule was worked out by us.
rule-derived = Dette har vi selv sluttet oss til ut fra det kildene sier.
# Heading of the list of what nobody has published.
unpublished-title = Hva som ikke er kunngjort

## Names of editions

# A round of the School Label.
edition-round = Runde { $edition }
# A text of the scheme.
edition-2025-prelaunch = Teksten fra 2025, før åpningen
# A text of the scheme.
edition-in-force = Nyere side, ordningen er på plass
