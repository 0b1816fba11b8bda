status-in-hand = Există
status-open = Lipsește

evidence-title = Dovezile dumneavoastră
evidence-lead = Fiecare dovadă apare aici o singură dată și contează oriunde este nevoie de ea. Dovezile din răspunsuri apar de la sine; adăugați altele și spuneți unde sunt păstrate.
evidence-from-answers = Din răspunsuri
evidence-own = Adăugate de dumneavoastră
evidence-empty = Nimic aici deocamdată. Completați pagina cadrului didactic sau a școlii ori adăugați o dovadă.
evidence-selfie = Raportul autoreflecției
evidence-course = Certificat de curs: { $area }
evidence-label = Certificat de calitate: { $project }
evidence-declaration = Declarație pe propria răspundere, { $edition }
evidence-counts-teacher = contează pentru recunoașterea cadrului didactic
evidence-counts-school = contează pentru Certificatul de Școală eTwinning
evidence-counts-both = contează pentru recunoașterea cadrului didactic și pentru Certificatul de Școală eTwinning
evidence-no-date = încă fără dată
evidence-add = Adăugați o dovadă
evidence-remove = Eliminați această dovadă
question-evidence-title = Ce este
question-evidence-date = Data (opțional)
question-evidence-place = Unde se păstrează
    .hint = Un link, un folder sau un raft.
evidence-untitled = Dovadă fără nume
question-evidence-for = Ce susține

question-evidence-files = Fișiere
    .hint = Un certificat, o fotografie sau o scanare: cel mult { $max_text } MB fiecare, { $all_text } MB în total. Rămân pe acest dispozitiv și intră în copia de rezervă.
evidence-files = { $count ->
    [one] { $count_text } fișier
    [few] { $count_text } fișiere
   *[other] { $count_text } de fișiere
 }
evidence-file-size = { $size } kB
evidence-file-missing = nu este pe acest dispozitiv
evidence-file-save = Salvați o copie
evidence-file-save-named = Salvați o copie: { $name }
evidence-file-remove = Eliminați
evidence-file-remove-named = Eliminați: { $name }
file-too-large = „{ $name }” depășește { $max_text } MB și nu a fost adăugat. Salvați-l la o dimensiune mai mică sau notați unde este păstrat.
file-too-much = „{ $name }” nu a fost adăugat. Numărul maxim de fișiere: { $most_text }; mărimea totală maximă: { $all_text } MB. Eliminați fișierele de care nu mai aveți nevoie.
file-no-room = „{ $name }” nu a fost adăugat: browserul nu mai are loc pentru el pe acest dispozitiv.
file-not-kept = „{ $name }” nu a fost adăugat: acest browser nu păstrează fișiere aici. Notați în schimb unde este păstrat.
file-missing = „{ $name }” nu este pe acest dispozitiv. Poate fi pe dispozitivul pe care a fost adăugat sau într-o copie de rezervă salvată acolo.
