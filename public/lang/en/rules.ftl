### What a verdict says whatever the scheme: outcomes, reasons joined, sources and how much they weigh, the rule as printed.

## The language itself

# Two parts of a sentence joined. Each is a clause that can follow "because".
list-two = { $first } and { $second }
# Three or more: two clauses and how many more reasons there are.
list-more = { $count ->
    [one] { $first }, { $second } and { $count_text } more reason
   *[other] { $first }, { $second } and { $count_text } more reasons
 }

## Every page

# A link that opens a page of the organisers. $host is an internet name such as etwinning.pl.
source-link = Source: { $host }
# For screen readers, before a list of sources.
sources-label = Sources:
# The weight of a source: the Commission, the platform or the central support service.
source-central = central
# The weight of a source: a national support organisation or a ministry.
source-national = national
# The weight of a source: newspapers, schools, copies.
source-press = press or copy
# The weight of a source: worked out by us.
source-derived = worked out by us

## Outcomes

# The two years are still running and nothing has been handed in.
status-in-time = In time so far
# Sources say different things.
status-disputed = Disputed
# The organisers have not published it.
status-not-published = Not published

## The verdict

# Heading above what to do next.
verdict-next = Next best step
# The school's headline for a round that did not take place.
verdict-not-held = No round was held for { $edition }, so no school could get a label for it.
# Below the headline: some outcomes rest on unpublished rules.
verdict-unpublished = { $count ->
    [one] { $count_text } point cannot be decided from what is published: ask your National Support Organisation.
   *[other] { $count_text } points cannot be decided from what is published: ask your National Support Organisation.
 }
# Below the headline: some outcomes would differ under another source.
verdict-disputed = { $count ->
    [one] { $count_text } outcome would be different under another source; you see both below.
   *[other] { $count_text } outcomes would be different under another source; you see both below.
 }
# Below the headline: what is still missing although the outcome is clear.
verdict-missing-too = { $count ->
    [one] { $count_text } more answer is open as well.
   *[other] { $count_text } more answers are open as well.
 }
# Below the headline.
verdict-deadline = The two years end in { $date }.
# Below the headline, when the exact day is known.
verdict-deadline-day = The two years end on { $date }.
# Button: jumps to the question.
next-button = Go to the question
# Heading above a requirement's missing answers.
missing-title = Still needed:
# A fact that is not answered, inside the list of missing answers. $fact is one of the messages fact-….
missing-fact = { $fact }
# A fact whose month is known and whose day decides.
missing-day = the day: { $fact }
# Said beside an unpublished rule.
ask-nso = The organisers have not published what would decide this. Ask your National Support Organisation.
# Label before the rule as printed.
rule-printed = Rule, as printed
# What the rule was in the edition before. $edition is its name, $rule the rule's sentence.
rule-before = Before, in { $edition }: { $rule }
# Label before what to hold as evidence.
rule-evidence = Evidence to keep
# The rule was worked out by us.
rule-derived = Worked out by us from what the sources state.
# Heading of the list of what nobody has published.
unpublished-title = What is not published

## Names of editions

# A round of the School Label.
edition-round = Round { $edition }
# A text of the scheme.
edition-2025-prelaunch = Text of 2025, before the launch
# A text of the scheme.
edition-in-force = Newer page, scheme in place
