rounds-title = Toate rundele, una lângă alta
rounds-lead = Câte școli au primit certificatul în fiecare rundă, când s-a desfășurat ea și ce a cerut.
rounds-column = Runda
rounds-not-held = Nu s-a organizat nicio rundă

rounds-awarded = Școli cu certificat acordat
    .label = Tabelul școlilor cu certificat acordat
rounds-picture = Școli cu certificat acordat în fiecare rundă: { $list }.
rounds-figure = { $edition }: { $figure }
rounds-or = { $figures } sau { $figure }
rounds-disputed = { $figures } (sursele nu coincid)
rounds-range = de la { $low } la { $high }
rounds-key-figure = școli cu certificat acordat
rounds-key-range = de la cifra cea mai mică la cea mai mare, unde sursele nu coincid

rounds-dates = Când s-a desfășurat fiecare rundă
    .label = Tabelul datelor

rounds-two = Comparați două runde
    .text = Alegeți două runde. Vedeți fiecare regulă așa cum apare în ambele și ce s-a întâmplat cu ea. Alegerea nu se salvează.
rounds-one = O rundă
rounds-other = Cealaltă rundă
rounds-two-same-round = Alegeți două runde diferite.
rounds-summary = De la { $earlier } la { $later } – la fel: { $same }; schimbate: { $changed }; noi: { $added }; care nu se mai cer: { $gone }.
rounds-same = La fel
rounds-changed = Schimbată
rounds-new = Nouă
rounds-gone = Nu se mai cere
rounds-not-asked = Nu se cere în această rundă.

rounds-overview = Toate regulile din toate rundele
    .label = Tabelul tuturor regulilor
    .text = „Schimbată” și „Nouă” compară o rundă cu cea organizată înaintea ei. O schimbare poate fi un alt număr, o altă dată sau o altă formulare.
rounds-asked-for = Ce se cere
rounds-cell-asked = se cere
rounds-cell-not-asked = nu se cere
rounds-no-round = fără rundă
