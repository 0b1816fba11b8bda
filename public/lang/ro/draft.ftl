draft-title = Scrieți împreună formularul școlii
draft-lead = Scrieți răspunsurile acum, împărțiți munca și aveți textul gata când se deschide formularul.
draft-round = Formularul cărei runde?

draft-progress = Cât de departe ați ajuns
    .text = Formularul oficial se vede numai dacă școala este invitată. Aici îi scrieți părțile dinainte și le copiați mai târziu. O parte își păstrează textul când alegeți altă rundă cu același formular.
draft-parts-text = Părți cu text: { $done } din { $total }
draft-parts-evidence = Părți cu cel puțin o dovadă: { $done } din { $total }
draft-parts-open = Părți în care mai este ceva de rezolvat: { $total }
draft-all-words = Cuvinte în total: { $total }
draft-no-limit = Sub fiecare casetă vedeți câte cuvinte are. Nu am găsit publicată o limită pentru lungimea unui răspuns.
draft-words = { $count ->
    [one] { $count_text } cuvânt
    [few] { $count_text } cuvinte
   *[other] { $count_text } de cuvinte
 }
draft-items = { $count ->
    [one] { $count_text } dovadă
    [few] { $count_text } dovezi
   *[other] { $count_text } de dovezi
 }
draft-state-text = Are text
draft-state-open = Mai este ceva de rezolvat
draft-state-empty = Încă fără text
draft-state-not-asked = Nu se cere

draft-who = Cine scrie această parte
draft-open = Ce mai este de rezolvat
    .hint = De exemplu, o cifră de căutat sau un coleg sau o colegă de întrebat. Goliți caseta când nu mai rămâne nimic.
draft-evidence = Dovezi pentru această parte
draft-evidence-none = Nu există încă dovezi. Adăugați-le pe pagina „Dovezi” și bifați aici care dintre ele ilustrează această parte.
draft-evidence-link = Adăugați sau modificați dovezi
draft-evidence-untitled = Dovadă fără nume

draft-sign = De semnat de către director
draft-sign-before = Înainte de semnare, verificați aceste părți:
draft-sign-empty = încă fără text
draft-sign-open = încă de rezolvat: { $what }
draft-sign-ready = Fiecare parte are text și nimic nu este notat ca nerezolvat.
draft-sign-others = Declarații pentru alte runde
draft-signed = semnată
draft-not-signed = nesemnată
draft-pack-link = Verificați și salvați întreaga ciornă în dosarul școlii

draft-together = Cum să lucrați împreună
    .text = Salvați o copie de rezervă, trimiteți-o unui coleg sau unei colege și îmbinați fișierul primit înapoi cu ce este aici: câmp cu câmp, se ia răspunsul mai recent.
draft-data-link = Salvați sau îmbinați un fișier la „Datele mele”
