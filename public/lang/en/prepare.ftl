### The page that leads to what helps to get ready.

# Heading.
prepare-title = Get ready
# Lead.
prepare-lead = Knowing where you stand is half the way. Here you prepare what you hand in, long before the form opens.
# Link to a page, and what it is for.
prepare-label = Get a project ready for the quality label
    .text = The questions, criteria and rules that are published, with your evidence for each of them.
# Link to a page, and what it is for.
prepare-competences = Map your digital competences
    .text = Rate yourself in 22 competences. A private reflection that shows which of the six courses helps you where.
# Link to a page, and what it is for.
prepare-teacher-pack = Check and save what you hand in
    .text = Your answers beside the rules, the list of evidence, and everything as one file.
# Link to a page, and what it is for.
prepare-draft = Write the school’s form together
    .text = What the school does, the evidence and the plan for each part of the form, with what is still open and who writes it.
# Link to a page, and what it is for.
prepare-school-pack = Check and save what the school hands in
    .text = The whole draft with its evidence, the declaration to be signed, and everything as one file.
# Link to a page, and what it is for.
prepare-rounds = Compare all rounds
    .text = What each round asks for, what changed from one to the next, and how many schools were awarded.
