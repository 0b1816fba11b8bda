### The page about the program.

## About

# Heading.
about-title = About Waymark
# Lead.
about-lead = Waymark helps teachers and schools to see where they stand with two European recognitions, and to keep the evidence for them.
# Link to the rule documents.
about-rules = The rules as open data
# Below the heading about-sources.
about-sources-text = Every rule comes from a published page and is shown with it. Central texts weigh more than national ones, national ones more than the press. Where they disagree, both are shown. Rules, numbers and dates that nobody published are said to be unpublished. The pages were read as stored copies on 21 November 2026.
# Below the heading about-privacy.
about-privacy-text = There is no account, no tracking and no server that receives anything. What you enter is kept in this browser’s storage on this device, and leaves it only in a backup file that you save yourself.
# Below the heading about-accessibility.
about-accessibility-text = Waymark aims at WCAG 2.2 level AA. Its pages are examined by machine before each change is published. People who use screen readers have not tested it.
# Link below that, to a page of the guide.
about-accessibility-link = The accessibility statement
# Below the heading about-translation.
about-translation-text = English is the original. The other languages were written for Waymark.
# Heading of a list: the languages that no native speaker has checked, by their own names.
about-translation-open = Not checked by a native speaker yet
# Heading of a list: the languages that a native speaker has checked, by their own names.
about-translation-checked = Checked by a native speaker
# Below the heading about-licence.
about-licence-text = Free software under the MIT licence.
