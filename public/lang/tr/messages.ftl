number-grouping = { "." }
date-day = { $day } { $month } { $year }
date-first = 1 { $month } { $year }
list-next = { $before }, { $next }
list-next-long = { $before }; { $next }
date-month = { $month } { $year }
month-1 = Ocak
    .alone = Ocak
month-2 = Şubat
    .alone = Şubat
month-3 = Mart
    .alone = Mart
month-4 = Nisan
    .alone = Nisan
month-5 = Mayıs
    .alone = Mayıs
month-6 = Haziran
    .alone = Haziran
month-7 = Temmuz
    .alone = Temmuz
month-8 = Ağustos
    .alone = Ağustos
month-9 = Eylül
    .alone = Eylül
month-10 = Ekim
    .alone = Ekim
month-11 = Kasım
    .alone = Kasım
month-12 = Aralık
    .alone = Aralık

page-title = { $page } – Waymark
page-title-start = Ana sayfa
page-title-teacher = Öğretmen
page-title-school = Okul
page-title-evidence = Kanıtlar
page-title-guide = Rehber
page-title-plan = Plan
plan-link = Tüm tarihler tek planda, takvim dosyasıyla
page-title-prepare = Hazırlık
page-title-label = Etiket hazırlığı
page-title-competences = Yeterlik haritası
page-title-teacher-pack = Öğretmen paketi
page-title-draft = Form taslağı
page-title-school-pack = Okul paketi
page-title-rounds = Tüm dönemler
page-title-my-data = Verilerim
page-title-about = Waymark hakkında
page-title-unknown = Sayfa bulunamadı
brand-start = Waymark, ana sayfa
skip-link = İçeriğe geç
nav-main = Ana menü
language-label = Dil:
loading = Bir dakika…
language-failed = Bu dildeki metinler alınamadı: { $language }. Sayfa olduğu gibi kalıyor. Bağlantınızı kontrol edip dili yeniden seçin.
version-ready = Waymark’ın yeni sürümü hazır. Yanıtlarınız korunur.
version-taken = Başka bir pencerede Waymark’ın yeni sürümünü kullanmaya başladınız. Bu pencere hâlâ eskisini gösteriyor.
version-drafts = Bir alanda yarım kalan yazı silinecek: Gerekliyse önce onu tamamlayın.
version-take = Yeni sürümü kullan
footer-unofficial = Waymark resmî olmayan bir yardımcı araçtır. Avrupa Komisyonu, eTwinning veya herhangi bir Ulusal Destek Kuruluşu tarafından yürütülmez ve hiçbir konuda karar vermez: Her kural kaynağıyla gösterilir, yanıtlarınız da bu cihazda kalır.
unknown-page = Bu adreste bir sayfa yok. Yanıtlarınıza dokunulmadı.
unknown-page-link = Ana sayfaya git

save-nothing = Henüz bir şey girilmedi. Girdikleriniz bu cihaza kaydedilir.
save-done = Bu cihaza kaydedildi, saat { $time }
save-restored = Geçen seferki yanıtlarınız burada, bu cihazda kayıtlı
save-refused = Kaydedilmedi: Bu tarayıcı, sayfanın bir şey saklamasına izin vermiyor. Yanıtlarınız sayfayı kapatana kadar durur; bu yüzden bir yedek dosyası kaydedin.
save-full = Kaydedilmedi: Tarayıcıda bu sayfa için yer kalmadı. Şimdi bir yedek dosyası kaydedin; sayfa açık olduğu sürece şimdiye kadar girilenler kaybolmaz.
save-failed = Kaydedilmedi: Tarayıcı bir hata bildirdi. Şimdi bir yedek dosyası kaydedin; sayfa açık olduğu sürece şimdiye kadar girilenler kaybolmaz.
save-backup = Yedek dosyası kaydet
notice-damaged = Bu cihazda saklananlar okunamadı; bu yüzden değiştirilmeden kenara ayrıldı. Bunları Verilerim sayfasında bulabilir, yeniden başlayabilir veya bir yedeği geri yükleyebilirsiniz.
notice-partly = { $count ->
    [one] Saklanan { $count_text } yanıt okunamadı. Saklanan metin değiştirilmeden Verilerim sayfasında kenara ayrıldı; geri kalan her şey burada.
   *[other] Saklanan { $count_text } yanıt okunamadı. Saklanan metin değiştirilmeden Verilerim sayfasında kenara ayrıldı; geri kalan her şey burada.
 }
notice-files-left = Kanıtlarınıza ait olup yedekte bulunmayan dosya sayısı: { $total }. Bunları başka bir yerde de saklayın.
notice-not-kept = Saklanan yanıtlar okunamadı ve bunları kenara ayıracak yer yok; bu yüzden üzerlerine hiçbir şey kaydedilmiyor. Önce bunları Verilerim sayfasından indirin.
notice-link = Verilerim sayfasını aç

status-met = Karşılanıyor
status-not-met = Karşılanmıyor
status-unknown = Bilinmiyor
status-some-met = { $of_text } koşuldan { $met_text } tanesi karşılanıyor

next-not-held = Başka bir dönem seçin.
next-ask = Ulusal Destek Kuruluşunuza sorun; bunu belirleyecek kural yayımlanmamış.

sample-remove = Örneği kaldır
sample-loaded = Bir örneğe bakıyorsunuz: Kişiler ve okul hayalîdir. Kendi yanıtlarınız kenara ayrıldı; örneği kaldırınca geri gelir.

file-backup = waymark-yedek

guide-failed = Bu sayfa alınamadı. Bağlantınızı kontrol edip yeniden deneyin; yanıtlarınıza dokunulmadı.
try-again = Yeniden dene

about-sources = Kaynaklar
about-privacy = Gizlilik
about-accessibility = Erişilebilirlik
about-translation = Çeviri durumu
about-licence = Lisans

save-saving = Bu cihaza kaydediliyor…
save-half-disk = Bu cihaza kaydedildi. İkinci kopya saklanamadı: { $reason }
save-half-quick = Bu tarayıcıda saklanıyor, ancak tarayıcı birden kapanırsa henüz güvende değil: { $reason } Arada bir yedek dosyası kaydedin.
save-reason-refused = Bu tarayıcı, sayfanın o depolama alanını kullanmasına izin vermiyor.
save-reason-full = Bu sayfa için yer kalmadı.
save-reason-failed = Tarayıcı bir hata bildirdi.
save-newer = Kaydedilmedi: Bu cihaza Waymark’ın daha yeni bir sürümü yazmış. Yanıtlarınızı burada okuyabilir, ama değiştiremezsiniz. Yeni sürümü almak için sayfayı yeniden yükleyin.
notice-mended = Yanıtlarınızın iki kopyasından biri okunamadı. Diğeri kullanılıyor; bozuk olan değiştirilmeden Verilerim sayfasında kenara ayrıldı.
act-undo = Geri al
act-redo = Yinele
backup-never = Henüz bir yedek dosyası kaydetmediniz. Tarayıcı, sakladıklarını yitirebilir; başka bir yerdeki dosya onunla birlikte kaybolmaz.
backup-since = Son yedek dosyanızın tarihi: { $date }. O günden beri bazı şeyleri değiştirdiniz.
