list-two = { $first } και { $second }
list-more = { $count ->
    [one] { $first }, { $second } και για { $count_text } ακόμη λόγο
   *[other] { $first }, { $second } και για { $count_text } ακόμη λόγους
 }
source-link = Πηγή: { $host }
sources-label = Πηγές:
source-central = κεντρική
source-national = εθνική
source-press = τύπος ή αντίγραφο
source-derived = δικό μας συμπέρασμα
status-in-time = Εντός χρόνου ως τώρα
status-disputed = Οι πηγές διαφωνούν
status-not-published = Δεν έχει δημοσιευτεί
verdict-next = Το καλύτερο επόμενο βήμα
verdict-not-held = Για το { $edition } δεν έγινε κύκλος, οπότε κανένα σχολείο δεν μπορούσε να πάρει ετικέτα για αυτό.
verdict-unpublished = { $count ->
    [one] { $count_text } σημείο δεν μπορεί να κριθεί από όσα έχουν δημοσιευτεί: ρωτήστε τον Εθνικό Οργανισμό Υποστήριξης.
   *[other] { $count_text } σημεία δεν μπορούν να κριθούν από όσα έχουν δημοσιευτεί: ρωτήστε τον Εθνικό Οργανισμό Υποστήριξης.
 }
verdict-disputed = { $count ->
    [one] { $count_text } αποτέλεσμα θα ήταν διαφορετικό με άλλη πηγή· τα βλέπετε και τα δύο παρακάτω.
   *[other] { $count_text } αποτελέσματα θα ήταν διαφορετικά με άλλη πηγή· τα βλέπετε και τα δύο παρακάτω.
 }
verdict-missing-too = { $count ->
    [one] Εκκρεμεί επίσης { $count_text } απάντηση.
   *[other] Εκκρεμούν επίσης { $count_text } απαντήσεις.
 }
verdict-deadline = Τα δύο χρόνια λήγουν: { $date }.
verdict-deadline-day = Ημέρα λήξης των δύο χρόνων: { $date }.
next-button = Μετάβαση στην ερώτηση
missing-title = Λείπουν ακόμη:
missing-fact = { $fact }
missing-day = η ημέρα: { $fact }
ask-nso = Οι αρμόδιοι φορείς δεν έχουν δημοσιεύσει αυτό που θα έκρινε το σημείο. Ρωτήστε τον Εθνικό Οργανισμό Υποστήριξης.
rule-printed = Ο κανόνας, όπως είναι γραμμένος
rule-before = Προηγουμένως ({ $edition }): { $rule }
rule-evidence = Τεκμήρια που αξίζει να κρατήσετε
rule-derived = Δικό μας συμπέρασμα από όσα αναφέρουν οι πηγές.
unpublished-title = Τι δεν έχει δημοσιευτεί
edition-round = Κύκλος { $edition }
edition-2025-prelaunch = Κείμενο του 2025, πριν από την έναρξη
edition-in-force = Νεότερη σελίδα, το σύστημα εφαρμόζεται
