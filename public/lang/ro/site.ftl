language-name = română
language-dir = ltr

site-description = Aflați, pe propriul dispozitiv, unde vă situați față de recunoașterea europeană a competențelor digitale ale cadrelor didactice și de Certificatul de Școală eTwinning.

guide-lead = Ce sunt cele două forme de recunoaștere, cum funcționează și unde sursele nu dau niciun răspuns. Fiecare pagină își indică sursele și ziua în care au fost citite.
guide-on-this-page = Pe această pagină
guide-sources = Surse
guide-source-mark = Sursa { $n }
guide-read = Citit pe { $date } în copii stocate ale unor pagini publice și redat cu propriile noastre cuvinte.
guide-written = Scris pe { $date }.
needs-program = Această pagină lucrează cu răspunsurile dumneavoastră, în browserul dumneavoastră și nicăieri altundeva. Are nevoie de JavaScript și WebAssembly. Ghidul poate fi citit și fără ele:
not-started = Waymark nu și-a putut prelua textele. Verificați conexiunea, apoi reîncărcați pagina. Nimic din ce ați introdus nu s-a pierdut.

translation-unread = Această traducere nu a fost încă verificată de un vorbitor nativ.
translation-read = Această traducere a fost verificată pe { $date } de { $name }, cu româna ca limbă maternă.
translation-original = Originalul în engleză
translation-suggest = Propuneți o corectură
translation-tell = Dacă o frază este greșită, anunțați școala sau site-ul care vă oferă Waymark.
translation-report =
    Limba: { $code }
    Pagina: { $page }
    Formularea actuală:

    O formulare mai bună:
