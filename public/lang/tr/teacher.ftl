verdict-teacher-recognition-met = Tanıma sisteminin bu metninde istenen her şey karşılanıyor; kanıtlarınızı teslim edebilirsiniz.
verdict-teacher-recognition-not-met = Henüz değil, çünkü { $because }.
verdict-teacher-recognition-unknown = { $count ->
    [0] Aleyhinize bir şey yok, ancak sonucun bir bölümü kimsenin yayımlamadığı bir kurala dayanıyor.
    [one] Şimdilik aleyhinize bir şey yok; { $count_text } yanıt hâlâ eksik.
   *[other] Şimdilik aleyhinize bir şey yok; { $count_text } yanıt hâlâ eksik.
 }

fact-selfie-completed = öz yansıtmanın tarihi
fact-courses = hangi kursları tamamladığınız
fact-courses-area = kursun alanı
fact-courses-completed = kurs sertifikasındaki tarih
fact-project-founders-in-two-countries = projenin iki ülkeden öğretmenlerce kurulup kurulmadığı
fact-project-label-awarded = etiketin verildiği tarih
fact-project-special-indication = etiketin sertifikasında özel ibare olup olmadığı
fact-project-excellent-technology = “Teknoloji kullanımı” sonucu
fact-project-excellent-pedagogy = “Pedagojik yaklaşımlar” sonucu
fact-submitted = teslim tarihi

rule-reflection = SELFIE for TEACHERS ile öz yansıtma tamamlanmış olmalı
rule-course = Dizideki bu kursun sertifikası elde olmalı
rule-label-awarded = İki ülkeden öğretmenlerin kurduğu bir proje için Ulusal Kalite Etiketi
rule-special-indication = Etiketin sertifikasında, “Teknoloji kullanımı” ve “Pedagojik yaklaşımlar” kriterlerinde olağanüstü çalışma için verilen özel ibare bulunmalı
rule-special-certificate = “Teknoloji kullanımı” ve “Pedagojik yaklaşımlar” kriterlerinde yüksek puan için verilen özel bir sertifika
rule-window = Tüm kanıtlar öz yansıtmadan sonraki { $months_text } ay içinde teslim edilmeli
rule-window-unread = Bu sayfanın iki yılla ilgili bölümü okunamadı

stage-initiation = Başlangıç
    .intro = SELFIE for TEACHERS ile yapılan öz yansıtma süreyi başlatır.
stage-development = Mesleki gelişim
    .intro = Her alan için bir tane olmak üzere, kendi hızınızda altı ücretsiz kurs.
    .because = { $left ->
        [one] tamamlanacak { $left_text } kurs daha var
       *[other] tamamlanacak { $left_text } kurs daha var
     }
stage-project = eTwinning projesi ve etiketi
    .intro = Ulusal Kalite Etiketi özel ibareyi taşıyan, kendinize ait bir proje.
stage-verification = Doğrulama
    .intro = Kanıtların tümü, eksiksiz olunca EU Academy üzerinden iletilir. Kontrolü kimin yaptığı ve ne kadar sürdüğü yayımlanmamış.
stage-recognition = Tanıma
    .intro = Kursların belgeleri teslim edilir; daha yeni sayfanın bu bölümünün geri kalanı okunamadı.

note-pilot = 2024’te, Ulusal Destek Kuruluşlarının belirlediği katılımcılarla denendi.
note-launch-announced = Bu metin, açılışı 2025 yazı için duyurmuştu. Kesin bir gün bulunamadı.
note-selfie-proof = Öz yansıtmanın belgesi, tarihi iki yılı başlattığı hâlde teslim edilecekler listesinde yok.
note-four-steps = Metin dört aşamanın tümünün iki yıla sığdığını söylüyor; verdiği örnek ise yalnızca teslimi sınırlıyor.
note-in-place = Bu sayfa, sistemin yürürlükte olduğunu söylüyor. İfadesine bakarak daha yeni olduğu kanısındayız; sayfada tarih görünmüyordu.
differs-stage-four = Dördüncü aşamanın adı burada Tanıma, önceki metinde Doğrulama.
differs-condition = Burada iki kriterde de yüksek puan, önceki metinde olağanüstü başarı isteniyor.
differs-proof = Burada özel bir sertifika, önceki metinde özel ibareli etiket sertifikası isteniyor.
differs-projects = Burada tek proje var ve etikete proje bittikten sonra başvuruluyor; önceki metin önce projelerden, sonra tek bir etiketten söz ediyor.
differs-hours = Her kurs, kendi hızınızda yaklaşık 15-20 saat sürüyor; bunu yalnızca bu sayfa söylüyor.
differs-window = İki yıl ve B2 düzeyi yalnızca önceki metinde geçiyor; bu sayfa ancak dördüncü aşamanın başına kadar okunabildi.
unpublished-window-day = İki yılın gün olarak nasıl sayıldığı
unpublished-window-newer = İki yılın daha yeni metinde de geçerli olup olmadığı
unpublished-before-reflection = Öz yansıtmadan önceki tarihli sertifika veya etiketlerin sayılıp sayılmadığı
unpublished-threshold = Hangi sayının olağanüstü veya yüksek sayıldığı
unpublished-verification = Kanıtları kimin kontrol ettiği, bunun ne kadar sürdüğü ve itiraz edilip edilemeyeceği
unpublished-course-titles = Tek tek kursların adları ve adresleri

teacher-title = Tanınmaya giden yolunuz
window-title = İki yılınız
window-empty = İki yıl öz yansıtmanızla başlar. Tarihini aşağıya girin; bu çizgi, her şeyin ne zamana kadar teslim edilmesi gerektiğini gösterecek.
window-text-month = Öz yansıtmayı { $start } içinde tamamladınız; bu yüzden her şeyin en geç { $end } içinde teslim edilmesi gerekir. Kural ay hesabıyla işler; güvende olmak için o ay başlamadan teslim edin.
window-text-day = Öz yansıtmayı { $start } tarihinde tamamladınız; bu yüzden her şeyin en geç { $end } tarihinde teslim edilmesi gerekir.
window-text-unread = Aşağıda seçilen metinde iki yıl hakkında okuyabildiğimiz bir şey yok; buradaki tarihler 2025 metnine göredir.
window-picture = Zaman çizgisi: { $start } – { $end }. Bugün: { $today }. { $of_text } kurstan { $done_text } tanesinin çizgide tarihi var. Aşağıdaki tabloda aynı tarihler yer alıyor.
window-today = Bugün, { $date }
window-key-done = tamamlandı
window-key-band = ay belli, gün belli değil
window-table = Aynı tarihler, tablo olarak
window-when = Ne zaman
window-what = Ne
window-row-start = Öz yansıtma, iki yıl başlıyor
window-row-course = Kurs: { $area }
window-row-label = Etiket verildi
window-row-asked = Etikete başvuruldu
window-row-submitted = Kanıtlar teslim edildi
window-row-today = Bugün
window-row-end = İki yıl doluyor
question-selfie = SELFIE for TEACHERS ile öz yansıtmayı ne zaman tamamladınız?
    .hint = Başlangıç için ay yeterli. İki yılın sonu yaklaştığında gün de işe yarar.
question-course-done = Bu kursun sertifikası bende
question-course-date = Sertifikadaki tarih
    .hint = Yalnızca ayı biliyorsanız günü boş bırakın.
question-course-reference = Sertifika numarası veya bağlantısı (isteğe bağlı)
question-submitted = Tüm kanıtları EU Academy’de ne zaman teslim ettiniz?
    .hint = Teslim edene kadar boş bırakın.
hand-in-title = Teslim edecekleriniz
hand-in-certificates = { $have_text } / { $of_text } kurs sertifikası
hand-in-label = Özel ibareli etiket sertifikası
hand-in-note = Öz yansıtmanın belgesi listede yok. Yine de saklayın: İki yılınız onun tarihiyle başlar.
left-title = Kalanlar
left-study = Çalışma süresi
left-study-hours = { $low_text }-{ $high_text } saat, kurs başına 15-20 saatten
left-study-none = Altı kursun tümü tamamlandı
left-window = İki yıldan kalan süre
left-window-months = { $months ->
    [one] { $months_text } tam ay
   *[other] { $months_text } tam ay
 }
left-window-short = Bir aydan az
left-window-over = İki yıl doldu
left-window-unknown = Öz yansıtmanın tarihi olmadan bilinmiyor
rules-used = Kullanılan kurallar
rules-choose = Kontrolde kullanılacak metin
rules-differ = İki metin arasındaki farklar
