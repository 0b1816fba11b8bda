language-name = Deutsch
language-dir = ltr

site-description = Prüfen Sie auf Ihrem eigenen Gerät, wo Sie bei der europäischen Anerkennung digitaler Kompetenzen von Lehrkräften und beim eTwinning-Schulsiegel stehen.

guide-lead = Was die beiden Anerkennungen sind, wie sie funktionieren und wo die Quellen keine Antwort geben. Jede Seite nennt ihre Quellen und den Tag, an dem sie gelesen wurden.
guide-on-this-page = Auf dieser Seite
guide-sources = Quellen
guide-source-mark = Quelle { $n }
guide-read = Am { $date } in gespeicherten Kopien öffentlicher Seiten gelesen und mit unseren eigenen Worten wiedergegeben.
guide-written = Verfasst am { $date }.
needs-program = Diese Seite arbeitet mit Ihren Antworten, in Ihrem Browser und nirgendwo sonst. Sie braucht JavaScript und WebAssembly. Den Leitfaden können Sie auch ohne beides lesen:
not-started = Waymark konnte seine Texte nicht abrufen. Prüfen Sie die Verbindung und laden Sie die Seite neu. Nichts von dem, was Sie eingegeben haben, ist verloren.
translation-unread = Diese Übersetzung ist noch nicht muttersprachlich geprüft.
translation-read = Diese Übersetzung wurde am { $date } von { $name } muttersprachlich geprüft.
translation-original = Das englische Original
translation-suggest = Korrektur vorschlagen
translation-tell = Wenn ein Satz falsch ist, melden Sie es der Schule oder der Website, die Ihnen Waymark anbietet.
translation-report =
    Sprache: { $code }
    Seite: { $page }
    Jetziger Wortlaut:

    Besserer Wortlaut:
