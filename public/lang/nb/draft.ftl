### Writing the school’s form together.

# Heading.
draft-title = Skriv skolens skjema sammen
