draft-title = Okulun formunu birlikte yazın
draft-lead = Yanıtları şimdi yazın, işi paylaşın; form açıldığında metin hazır olsun.
draft-round = Hangi dönemin formu?

draft-progress = Ne kadar ilerlediniz
    .text = Resmî formu ancak okulunuz davet edildiğinde görürsünüz. Burada bölümlerini önceden yazar, sonra kopyalarsınız. Aynı formu kullanan başka bir dönem seçtiğinizde bölümün metni korunur.
draft-parts-text = Metni olan bölümler: { $done } / { $total }
draft-parts-evidence = Kanıtı olan bölümler: { $done } / { $total }
draft-parts-open = Bir şeyin açık kaldığı bölümler: { $total }
draft-all-words = Toplam sözcük: { $total }
draft-no-limit = Her kutunun altında kaç sözcük olduğunu görürsünüz. Bir yanıtın uzunluğu için yayımlanmış bir sınır bulamadık.
draft-words = { $count ->
    [one] { $count_text } sözcük
   *[other] { $count_text } sözcük
 }
draft-items = { $count ->
    [one] { $count_text } kanıt
   *[other] { $count_text } kanıt
 }
draft-state-text = Metin var
draft-state-open = Açık kalan var
draft-state-empty = Henüz metin yok
draft-state-not-asked = İstenmiyor

draft-who = Bu bölümü kim yazıyor
draft-open = Açık kalanlar
    .hint = Örneğin bakılacak bir sayı veya sorulacak bir meslektaş. Yapılacak bir şey kalmayınca kutuyu boşaltın.
draft-evidence = Bu bölümün kanıtları
draft-evidence-none = Henüz kanıt yok. Kanıtlar sayfasında ekleyin, bu bölümü hangilerinin gösterdiğini burada işaretleyin.
draft-evidence-link = Kanıt ekle veya değiştir
draft-evidence-untitled = Adsız kanıt

draft-sign = Okul müdürünün imzası için
draft-sign-before = İmzalamadan önce şu bölümlere bakın:
draft-sign-empty = henüz metin yok
draft-sign-open = hâlâ açık: { $what }
draft-sign-ready = Her bölümün metni var ve açık kalan bir şey not edilmemiş.
draft-sign-others = Diğer dönemlerin beyanları
draft-signed = imzalandı
draft-not-signed = imzalanmadı
draft-pack-link = Taslağın tümünü okul paketinde kontrol edip kaydedin

draft-together = Birlikte nasıl çalışılır
    .text = Bir yedek dosyası kaydedip bir meslektaşınıza gönderin; geri gelen dosyayı buradakilerle birleştirin: Her alan için daha sonra verilen yanıt alınır.
draft-data-link = Verilerim sayfasında dosya kaydedin veya birleştirin
