plan-country-title = Țara dumneavoastră
plan-country = Țara în care solicitați certificatul de calitate
plan-country-none = Nealeasă sau nu este în listă
plan-country-why = Timpul de răspuns se publică pe țări. În listă sunt numai țările pentru care s-a găsit ceva; pentru toate celelalte, planul folosește o estimare.

label-time-cz = Evaluare o dată pe an. În 2020, rezultatele au venit în prima săptămână din septembrie, iar cererile întârziate au fost mutate în anul următor.
label-time-it = Răspunsurile la cererile din iunie 2025 erau așteptate prin octombrie; și cele ulterioare se evaluează.
label-time-pl = Până la 30 de zile lucrătoare, până la 60 din mai până în august.
label-call-es = Oricând, în acest an școlar sau în următorul; cadrele didactice colaboratoare, în termen de o lună de la prima cerere.
label-call-es-2023 = Pentru runda certificatului european.
label-call-it = Pentru a concura pentru premiile naționale; și cererile ulterioare se evaluează.
label-call-pl = Oricând; cererile se numără pe ani de la 1 august la 31 iulie.
label-call-pt = Tot anul; datele evaluării sunt naționale.
label-estimate = Pentru țara dumneavoastră nu s-a găsit niciun timp de răspuns. S-au luat în calcul patru luni, ca între ultima zi de depunere din Italia, în iunie 2025, și sfârșitul lunii octombrie; acolo unde certificatele de calitate se evaluează o dată pe an poate dura mai mult.

country-cy = Cipru
country-cz = Cehia
country-de = Germania
country-es = Spania
country-fr = Franța
country-ie = Irlanda
country-it = Italia
country-pl = Polonia
country-pt = Portugalia
