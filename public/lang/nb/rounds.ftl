### All rounds of the School Label side by side.

# Heading.
rounds-title = Alle rundene side om side
