### Writing the school’s form together.

# Heading.
draft-title = Write the school’s form together
