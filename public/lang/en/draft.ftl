### Writing the school’s form together.

# Heading.
draft-title = Write the school’s form together
# Lead.
draft-lead = Write the answers now, share the work, and have the text ready when the form opens.
# Label of the choice of a round.
draft-round = The form of which round?

## How far the form is

# Heading.
draft-progress = How far you are
    .text = You only see the official form when your school is invited. Here you write its parts in advance and copy them later. A part keeps its text when you choose another round with the same form.
# How many parts of the form have text. Both values are numbers.
draft-parts-text = Parts with text: { $done } of { $total }
# How many parts of the form have at least one item of evidence. Both values are numbers.
draft-parts-evidence = Parts with an item of evidence: { $done } of { $total }
# How many parts of the form have something that is still to be done. $total is a number.
draft-parts-open = Parts where something is still open: { $total }
# How many words all answers have together. $total is a number.
draft-all-words = Words in all: { $total }
# Said once, because below each text box stands how many words it has.
draft-no-limit = Below each box you see how many words it has. We have not found a published limit for the length of an answer.
# The length of a text.
draft-words = { $count ->
    [one] { $count_text } word
   *[other] { $count_text } words
 }
# How many items of evidence are ticked for a part.
draft-items = { $count ->
    [one] { $count_text } item of evidence
   *[other] { $count_text } items of evidence
 }
# State of a part.
draft-state-text = Has text
# State of a part.
draft-state-open = Something is open
# State of a part.
draft-state-empty = No text yet
# State of a part that the round gives to every school.
draft-state-not-asked = Not asked for

## A part of the form

# Field: the name of a colleague.
draft-who = Who writes this part
# Field: what is still to be done for this part.
draft-open = What is still open
    .hint = For example a number to look up or a colleague to ask. Empty the box when nothing is left.
# Group of tick boxes: the school's own items of evidence.
draft-evidence = Evidence for this part
# In its place when there are none.
draft-evidence-none = There are no items of evidence yet. Add them on the page Evidence, and tick here which of them show this part.
# Link to the page Evidence.
draft-evidence-link = Add or change items of evidence
# Stands for an item without a name.
draft-evidence-untitled = Item without a name

## The head

# Heading: what the head of the school signs.
draft-sign = To be signed by the head
# Before a list of parts.
draft-sign-before = Before you sign, look at these parts:
# Behind the name of a part and a colon.
draft-sign-empty = no text yet
# Behind the name of a part and a colon. $what is what somebody wrote.
draft-sign-open = still open: { $what }
# Instead of the list.
draft-sign-ready = Every part has text, and nothing is noted as open.
# Heading of a list of other rounds with a declaration.
draft-sign-others = Declarations for other rounds
# Behind a round and a colon.
draft-signed = signed
# Behind a round and a colon.
draft-not-signed = not signed
# Link to the page School's pack.
draft-pack-link = Check and save the whole draft in the school’s pack

## Working together

# Heading.
draft-together = How to work together
    .text = Save a backup file, send it to a colleague, and join the file that comes back with what is here: field by field the later answer is taken.
# Link to the page My data.
draft-data-link = Save or join a file under My data
