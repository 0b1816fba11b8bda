list-two = { $first } ve { $second }
list-more = { $count ->
    [one] { $first }, { $second } ve { $count_text } neden daha var
   *[other] { $first }, { $second } ve { $count_text } neden daha var
 }

source-link = Kaynak: { $host }
sources-label = Kaynaklar:
source-central = merkezî
source-national = ulusal
source-press = basın veya kopya
source-derived = bizim çıkarımımız

status-in-time = Şimdilik süresinde
status-disputed = Çelişkili
status-not-published = Yayımlanmamış

verdict-next = Sıradaki en iyi adım
verdict-not-held = { $edition } için başvuru dönemi açılmadı; bu yüzden hiçbir okul bu dönem için etiket alamadı.
verdict-unpublished = { $count ->
    [one] { $count_text } nokta, yayımlananlara bakarak belirlenemiyor: Ulusal Destek Kuruluşunuza sorun.
   *[other] { $count_text } nokta, yayımlananlara bakarak belirlenemiyor: Ulusal Destek Kuruluşunuza sorun.
 }
verdict-disputed = { $count ->
    [one] { $count_text } sonuç başka bir kaynağa göre farklı olurdu; aşağıda ikisini de görüyorsunuz.
   *[other] { $count_text } sonuç başka bir kaynağa göre farklı olurdu; aşağıda ikisini de görüyorsunuz.
 }
verdict-missing-too = { $count ->
    [one] Bundan başka { $count_text } yanıt daha eksik.
   *[other] Bundan başka { $count_text } yanıt daha eksik.
 }
verdict-deadline = İki yıl { $date } içinde doluyor.
verdict-deadline-day = İki yıl { $date } tarihinde doluyor.
next-button = Soruya git
missing-title = Hâlâ gerekli:
missing-fact = { $fact }
missing-day = gün bilgisi: { $fact }
ask-nso = Düzenleyenler, bunu belirleyecek bilgiyi yayımlamadı. Ulusal Destek Kuruluşunuza sorun.
rule-printed = Yayımlandığı şekliyle kural
rule-before = Önceden, { $edition }: { $rule }
rule-evidence = Saklanacak kanıt
rule-derived = Kaynakların söylediklerinden bizim çıkardığımız sonuçtur.
unpublished-title = Yayımlanmamış olanlar

edition-round = { $edition } dönemi
edition-2025-prelaunch = 2025 metni, açılıştan önce
edition-in-force = Daha yeni sayfa, sistem yürürlükte
