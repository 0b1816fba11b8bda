### What stands in the pages as they are built, or names the language: the program itself never says it, so that no page fetches
### this file.

## The language itself

# The language's own name, as its speakers write it.
language-name = English
# The direction of writing: ltr or rtl. Do not translate.
language-dir = ltr

## Every page

# For search engines, about 150 characters.
site-description = Find out on your own device where you stand with the European recognition of teachers’ digital competencies and the eTwinning School Label.

## Guide

# Under the heading of the guide.
guide-lead = What the two recognitions are, how they work, and where the sources leave you without an answer. Every page names its sources and the day they were read.
# Heading of the list of headings.
guide-on-this-page = On this page
# Heading.
guide-sources = Sources
# For screen readers: the small number behind a sentence.
guide-source-mark = Source { $n }
# Under the sources. $date is a date.
guide-read = Read from stored copies of public pages on { $date }, in our own words.
# In its place on a page that rests on no sources. $date is a date.
guide-written = Written on { $date }.
# On pages that work with answers, where scripts are off. A link to the guide follows.
needs-program = This page works with your answers, in your browser and nowhere else. It needs JavaScript and WebAssembly. The guide can be read without them:
# The only words on the page when the texts could not be fetched; they stand in the page itself.
not-started = Waymark could not fetch its texts. Check the connection, then load the page again. Nothing you entered is lost.

## Of the translation, at the end of each page of the guide and on the page about the program

# No native speaker has read the texts of this language.
translation-unread = No native speaker has checked this translation yet.
# $name is who read all texts of this language; $date is a date.
translation-read = This translation was checked by { $name }, a native speaker, on { $date }.
# Link to the same page in English.
translation-original = The English original
# Link to where corrections are written, in a tracker of issues or an e-mail.
translation-suggest = Suggest a correction
# In the place of that link where no such address is known.
translation-tell = If a sentence is wrong, tell the school or the site that offers Waymark to you.
# What is written there beforehand. $code is the language’s code, $page the page’s address below it.
translation-report =
    Language: { $code }
    Page: { $page }
    Words as they are now:

    Better words:
