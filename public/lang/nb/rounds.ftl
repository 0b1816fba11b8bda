### All rounds of the School Label side by side.

# Heading.
rounds-title = Alle rundene side om side
# Lead.
rounds-lead = Hvor mange skoler som fikk merket i hver runde, når runden gikk, og hva den krevde.
# Column: a round such as 2025-2026.
rounds-column = Runde
# A round that did not take place, in a table.
rounds-not-held = Ingen runde ble holdt

## How many were awarded

# Heading, and the name of the table for screen readers.
rounds-awarded = Skoler som fikk merket
    .label = Tabell over skoler som fikk merket
# The picture in words. $list has a part for each round, with semicolons between them.
rounds-picture = Skoler som fikk merket i hver runde: { $list }.
# A part of that list. $edition is a round, $figure how many.
rounds-figure = { $edition }: { $figure }
# One more figure. Both are figures such as over 2,900.
rounds-or = { $figures } eller { $figure }
# Figures that sources give differently.
rounds-disputed = { $figures } (kildene er uenige)
# From the lowest figure to the highest.
rounds-range = { $low } til { $high }
# A shape in the picture.
rounds-key-figure = skoler som fikk merket
# A shape in the picture.
rounds-key-range = fra laveste til høyeste tall, der kildene er uenige

## Dates

# Heading, and the name of the table for screen readers.
rounds-dates = Når hver runde gikk
    .label = Tabell over datoer

## Two rounds

# Heading.
rounds-two = Sammenlign to runder
    .text = Velg to runder. Du ser hver regel slik den er i begge rundene, og hva som ble av den. Valget ditt blir ikke lagret.
# Label of a choice.
rounds-one = Den ene runden
# Label of a choice.
rounds-other = Den andre runden
# The same round was chosen twice.
rounds-two-same-round = Velg to forskjellige runder.
# What became of the rules. $earlier and $later are rounds; the others are numbers of rules.
rounds-summary = Fra { $earlier } til { $later }: { $same } som før, { $changed } endret, { $added } nye, { $gone } kreves ikke lenger.
# What became of a rule.
rounds-same = Som før
# What became of a rule.
rounds-changed = Endret
# What became of a rule.
rounds-new = Ny
# What became of a rule.
rounds-gone = Kreves ikke lenger
# In the place of a rule.
rounds-not-asked = Kreves ikke i denne runden.

## All rounds

# Heading, and the name of the table for screen readers.
rounds-overview = Alle reglene i alle rundene
    .label = Tabell over alle reglene
    .text = «Endret» og «Ny» sammenligner en runde med den forrige runden som ble holdt. En endring kan være et annet tall, en annen dato eller andre ord.
# Column: what a round asks for.
rounds-asked-for = Hva som kreves
# In a cell of the table.
rounds-cell-asked = kreves
# In a cell of the table.
rounds-cell-not-asked = kreves ikke
# In a cell of the table: the round did not take place.
rounds-no-round = ingen runde
