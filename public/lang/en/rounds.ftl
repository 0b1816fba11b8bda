### All rounds of the School Label side by side.

# Heading.
rounds-title = All rounds side by side
# Lead.
rounds-lead = How many schools were awarded in each round, when it ran, and what it asked for.
# Column: a round such as 2025-2026.
rounds-column = Round
# A round that did not take place, in a table.
rounds-not-held = No round was held

## How many were awarded

# Heading, and the name of the table for screen readers.
rounds-awarded = Schools awarded
    .label = Table of schools awarded
# The picture in words. $list has a part for each round, with semicolons between them.
rounds-picture = Schools awarded in each round: { $list }.
# A part of that list. $edition is a round, $figure how many.
rounds-figure = { $edition }: { $figure }
# One more figure. Both are figures such as over 2,900.
rounds-or = { $figures } or { $figure }
# Figures that sources give differently.
rounds-disputed = { $figures } (sources disagree)
# From the lowest figure to the highest.
rounds-range = { $low } to { $high }
# A shape in the picture.
rounds-key-figure = schools awarded
# A shape in the picture.
rounds-key-range = from the lowest to the highest figure, where sources disagree

## Dates

# Heading, and the name of the table for screen readers.
rounds-dates = When each round ran
    .label = Table of dates

## Two rounds

# Heading.
rounds-two = Compare two rounds
    .text = Choose two rounds. You see each rule as it stands in both rounds, and what became of it. Your choice is not saved.
# Label of a choice.
rounds-one = One round
# Label of a choice.
rounds-other = The other round
# The same round was chosen twice.
rounds-two-same-round = Choose two different rounds.
# What became of the rules. $earlier and $later are rounds; the others are numbers of rules.
rounds-summary = From { $earlier } to { $later }: { $same } the same, { $changed } changed, { $added } new, { $gone } not asked any more.
# What became of a rule.
rounds-same = The same
# What became of a rule.
rounds-changed = Changed
# What became of a rule.
rounds-new = New
# What became of a rule.
rounds-gone = Not asked any more
# In the place of a rule.
rounds-not-asked = Not asked for in this round.

## All rounds

# Heading, and the name of the table for screen readers.
rounds-overview = All rules in all rounds
    .label = Table of all rules
    .text = “Changed” and “New” compare a round with the round held before it. A change can be another number, another date or other words.
# Column: what a round asks for.
rounds-asked-for = What is asked for
# In a cell of the table.
rounds-cell-asked = asked for
# In a cell of the table.
rounds-cell-not-asked = not asked for
# In a cell of the table: the round did not take place.
rounds-no-round = no round
