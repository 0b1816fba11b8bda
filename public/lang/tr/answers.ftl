teacher-eyebrow = Öğretmenlerin dijital yeterliklerinin tanınmasına yönelik Avrupa sistemi
project-untitled = Adsız proje

school-eyebrow = eTwinning Okul Etiketi
answer-yes = Evet
answer-no = Hayır
answer-clear = Yanıtı sil
act-change = Değiştir
act-answer = Yanıtla
act-close = Kapat

field-day = Gün
field-month = Ay
field-year = Yıl
errors-title = { $count ->
    [one] Düzeltilecek bir şey var
   *[other] Düzeltilecek { $count_text } şey var
 }
error-date-month = Ayı 1 ile 12 arasında bir sayı olarak girin.
error-date-year = Yılı dört rakamla girin, örneğin 2025.
error-date-day = Bu ayda böyle bir gün yok.
error-date-number = Yalnızca rakam kullanın.
error-date-future = Bu tarih gelecekte. Geçmiş bir tarih girin veya alanı boş bırakın.
error-number = { $min_text } ile { $max_text } arasında bir tam sayı girin.
error-text-long = Bu metin saklanamayacak kadar uzun: En fazla { $max_text } karakter kullanın.
warn-before-reflection = Bu tarih, öz yansıtmanızdan önce. Sayılıp sayılmayacağı yayımlanmamış; bu yüzden sonuç “Bilinmiyor” olarak kalıyor.
warn-national-project = Tek bir ülke içinde kurulan bir proje, burada sayılan bir Ulusal Kalite Etiketi alamaz.
warn-submitted-before = Daha sonra tamamlandığını belirttiğiniz bir şeyden önce teslim etmişsiniz: Tarihlere yeniden bakın.
warn-course-date = Sertifika işaretli ama tarihi yok; bu yüzden iki yıl içine yerleştirilemiyor.
