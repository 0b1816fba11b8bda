plan-country-title = Ülkeniz
plan-country = Kalite etiketine başvurduğunuz ülke
plan-country-none = Seçilmedi veya listede yok
plan-country-why = Yanıtın ne kadar sürdüğü ülkelere göre yayımlanıyor. Listede yalnızca hakkında bilgi bulunan ülkeler var; diğer hepsi için plan bir tahminle hesap yapar.

label-time-cz = Yılda bir kez değerlendiriliyor. 2020’de sonuçlar eylülün ilk haftasında geldi, geç başvurular ertesi yıla aktarıldı.
label-time-it = Haziran 2025 başvurularının yanıtı ekim dolaylarında bekleniyordu; daha sonrakiler de değerlendiriliyor.
label-time-pl = En fazla 30 iş günü, mayıstan ağustosa kadar en fazla 60.
label-call-es = Bu okul yılında veya sonrakinde her zaman; eş öğretmenler ilk başvurudan sonraki bir ay içinde.
label-call-es-2023 = Avrupa etiketinin dönemi için.
label-call-it = Ulusal ödüllerde yarışmak için; daha sonraki başvurular da değerlendiriliyor.
label-call-pl = Her zaman; başvurular 1 Ağustos’tan 31 Temmuz’a kadar olan yıllara göre sayılıyor.
label-call-pt = Bütün yıl; değerlendirme tarihleri ulusaldır.
label-estimate = Ülkeniz için bir süre bulunamadı. İtalya’nın Haziran 2025’teki son günü ile ekim sonu arasındaki gibi dört ayla hesaplandı; etiketlerin yılda bir kez değerlendirildiği yerlerde daha uzun sürebilir.

country-cy = Kıbrıs
country-cz = Çekya
country-de = Almanya
country-es = İspanya
country-fr = Fransa
country-ie = İrlanda
country-it = İtalya
country-pl = Polonya
country-pt = Portekiz
