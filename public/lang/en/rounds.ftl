### All rounds of the School Label side by side.

# Heading.
rounds-title = All rounds side by side
