status-not-answered = Yanıtlanmadı
status-started = Başlandı

verdict-school-label-met = { $edition } kurallarına göre okulunuz birinci adımı ve ikinci adımın formunda istenen her şeyi karşılıyor.
verdict-school-label-not-met = { $edition } kurallarına göre okulunuz henüz o noktada değil, çünkü { $because }.
verdict-school-label-unknown = { $count ->
    [0] { $edition } kurallarına göre okulunuzun aleyhine bir şey yok, ancak sonucun bir bölümü kimsenin yayımlamadığı bir kurala dayanıyor.
    [one] { $edition } kurallarına göre şimdilik okulunuzun aleyhine bir şey yok; { $count_text } yanıt hâlâ eksik.
   *[other] { $edition } kurallarına göre şimdilik okulunuzun aleyhine bir şey yok; { $count_text } yanıt hâlâ eksik.
 }
rule-your-answer = Yanıtınız

fact-registered = kayıt tarihi
fact-active-teachers = aktif öğretmen sayısı
fact-labels = okulun kalite etiketleri veya hiç etiketi olmadığı
fact-labels-granted = etiketin verildiği tarih
fact-labels-european = projenin iki ülkeden öğretmenlerce kurulup kurulmadığı
fact-held = okulun hangi Okul Etiketi’ne sahip olduğu veya etiketi olmadığı
fact-held-edition = sahip olunan Okul Etiketi’nin dönemi
fact-criteria-criterion-a = A kriteri
fact-criteria-criterion-b = B kriteri
fact-criteria-criterion-c = C kriteri
fact-criteria-criterion-d = D kriteri
fact-criteria-criterion-e = E kriteri
fact-criteria-criterion-f = F kriteri
fact-criteria-esafety = e-güvenlik politikası
fact-criteria-principle-1 = paylaşılan liderlik
fact-criteria-principle-2 = iş birliği, paylaşım ve ekip çalışması
fact-criteria-principle-3 = değişimin aktörü olan öğrenciler
fact-criteria-principle-4 = diğer okullara model olma
fact-criteria-principle-5 = kapsayıcı ve yenilikçi öğrenen kurum
fact-declaration-signed = okul müdürünün beyandaki imzası

rule-registered-by = En geç { $until } tarihinde kayıtlı olmalı
rule-registered-more = İki yıldan uzun süredir kayıtlı olmalı; sınır tarihi yayımlanmamış
rule-registered-least = En az iki yıldır kayıtlı olmalı; sınır tarihi yayımlanmamış
rule-teachers-since = { $count ->
    [one] { $from } tarihinden beri aktif { $count_text } öğretmen
   *[other] { $from } tarihinden beri aktif { $count_text } öğretmen
 }
rule-teachers-during = { $count ->
    [one] { $from } – { $until } arasında aktif { $count_text } öğretmen
   *[other] { $from } – { $until } arasında aktif { $count_text } öğretmen
 }
rule-teachers-at-application = { $count ->
    [one] Okul başvurduğu sırada aktif { $count_text } öğretmen
   *[other] Okul başvurduğu sırada aktif { $count_text } öğretmen
 }
rule-teachers-two-years = { $count ->
    [one] Son iki yılda aktif { $count_text } öğretmen; tarih yayımlanmamış
   *[other] Son iki yılda aktif { $count_text } öğretmen; tarih yayımlanmamış
 }
rule-label-since = { $from } tarihinde veya sonrasında verilmiş Ulusal Kalite Etiketi olan bir Avrupa projesi
rule-label-within = { $from } – { $until } arasında verilmiş Ulusal Kalite Etiketi olan bir Avrupa projesi
rule-label-two-years = Son iki yıla ait Ulusal Kalite Etiketi olan bir Avrupa projesi; tarih yayımlanmamış
rule-label-school-years = Son iki okul yılına ait Ulusal Kalite Etiketi olan bir Avrupa projesi; tarih yayımlanmamış
rule-criterion-a = Etkinlikler, öğretmenlerin ve öğrencilerin interneti sorumlu biçimde kullanmayı bildiğini gösteriyor
rule-criterion-b = En az üç öğretmen eTwinning’de gerçekten birlikte çalışıyor
rule-criterion-c = En az iki öğrenci grubu eTwinning projelerine katılıyor
rule-criterion-d = En az iki aktif eTwinner, eTwinning kurslarına veya etkinliklerine katılmış
rule-criterion-e = Okul, eTwinning’de yer aldığını herkese açık biçimde gösteriyor
rule-criterion-f = Okul, ilçesinde veya bölgesinde eTwinning’i tanıtıyor
rule-criterion-f-waived = { $points ->
    [one] COVID-19 nedeniyle bu dönemde istenmiyor: Etkinlik yapılmış olsun olmasın herkes { $points_text } puan alıyor
   *[other] COVID-19 nedeniyle bu dönemde istenmiyor: Etkinlik yapılmış olsun olmasın herkes { $points_text } puan alıyor
 }
rule-esafety = Okulun e-güvenlik politikasıyla ilgili bir soru, kanıtıyla
rule-principle = Okulun bu ilkeyi nasıl yaşattığını kanıtıyla anlatın; gelecek iki yıl için neler planladığını da yazın
rule-declaration = Okul müdürünün imzaladığı bir doğruluk beyanı
rule-no-overlap = 2025-2026 etiketine sahip okullar başvuramaz

step-one = Birinci adım: üç kontrol
    .intro = Bu kontrolü platform kendiliğinden yapar; koşulları karşılayan okullar davet edilir. Bunun için başvuru yapılmaz.
step-two = İkinci adım: form
    .intro = Formu yalnızca davet edilen okullar görür; yine de yanıtlarınızı şimdiden toplayabilirsiniz.
step-may-apply = Başvurabilir misiniz?
    .intro = Bu dönemde, süresi çakışan bir etikete sahip okullar dışarıda kalıyor.

conflict-teachers-2021 = Merkezî metin iki öğretmen istiyor; Polonya’nın ve İtalya’nın sayfaları üç diyor. Burada merkezî metin kullanılıyor.
conflict-teachers-2025 = İzlanda’nın destek kuruluşunun bir haberi (21 Ocak 2025) hâlâ iki öğretmen istiyor. Merkezî metin üç diyor; burada o kullanılıyor.
conflict-registered-2019 = Avusturya en az iki yıl, diğerleri iki yıldan fazla diyor.
conflict-label-earned-here = İtalya’nın destek kuruluşu bir etiketi, ancak öğretmen onu sizin okulunuzda çalışırken aldıysa sayıyor. Merkezî metin, okulun projede yer almış olmasından söz ediyor.
conflict-criterion-c = Türkiye’deki kurs bunun yerine farklı gruplarla iki proje istiyor.
conflict-criterion-f = İsveç’in sayfası altı kriter sayıyor, Türkiye’deki kurs beş (A’dan E’ye).
note-second-screening = Kontrolde atlanan okullar 19 Ocak 2018’den önce bildirimde bulunabiliyordu; 20 Ocak’ta yeniden kontrol edildiler.
note-principal-2018 = Çağrıdan önce, müdürün kayıtlı olması bir koşul olarak duyurulmuştu; çağrıda bu koşul kaldırıldı. Avusturya’da ek puan getirdi.
note-not-invited-2019 = Estonya’da, koşulları karşıladığı hâlde davet edilmeyen okulların 14 Aralık 2018’e kadar yazması gerekiyordu.
note-validity-extended = 2020’de alınan etiketler, 2022’de dönem açılmadığı için 2022 sonuna kadar geçerli kaldı.
note-form-not-seen = Bu dönemin formu görülmedi; eski form olduğunu varsayıyoruz.
note-covid = COVID-19 nedeniyle bu dönemde eTwinning’i tanıtan etkinliklerde bulunma koşulu aranmadı: Etkinlik yapılmış olsun olmasın herkes o soru için 1 puan aldı. Düzenleyenler, okullardan bunu meslektaşlarına duyurmalarını istedi.
note-third-teacher = İsveç uyarıyor: Kontrolü geçmek için iki öğretmen yetiyordu, ancak forma üçüncü bir aktif öğretmenin eklenmesi gerekiyordu.
note-round-skipped = Merkezi Destek Servisi 2021’de, 2022’de dönem açmama kararı aldı. Yeni etiket verilmedi; 2021 etiketleri olduğu gibi kaldı.
note-next-planned = Sonraki başvurular Ekim ve Kasım 2022’ye, sonuçlar Ocak 2023’e planlanmıştı.
note-relaunch = Etiket yeniden düzenlendi: iki yerine üç aktif öğretmen, yayımlanmış sınır tarihleri ve Misyon’un beş ilkesine dayanan bir form.
note-invitations-over-days = Davetler birkaç güne yayılarak gönderildi ve istenmeyen iletiler arasına düşebiliyordu.
note-closing-iceland = Kapanış günü İzlanda’nın destek kuruluşundan alındı; merkezî bir tarih görülmedi.
note-only-italy = Bu dönem için yalnızca İtalya’nın destek kuruluşunun sayfası görüldü.
note-criteria-pooled = Kriterler 2017-2018 sayfalarından ve tarihsiz bir Türkçe kurstan bir araya getirildi; hiçbir sayfa bunları tek başına her dönem için doğrulamıyor.
note-one-application = Her okul için tek başvuru.
note-resubmission = Reddedilen bir başvuru geliştirilip kapanış gününe kadar yeniden gönderilebilir; bu yüzden erken göndermek ikinci bir şans kazandırır.
note-form-assumed = Formu 2024 ve 2025 sayfaları anlatıyor; 2023-2024’ten bu yana her dönemde aynı olduğunu varsayıyoruz.
unpublished-points = Her sorunun puanı ve baraj puanı
unpublished-cut-offs = Birinci adımın sınır tarihleri
unpublished-active = Bir öğretmenin kaç etkinlikle aktif sayıldığı
unpublished-statements = Her ilkenin altındaki tek tek ifadeler
unpublished-real-dates = Gerçek açılış, kapanış ve sonuç günleri
unpublished-closing-day = Kesin kapanış günü
unpublished-results = Sonuç günü ve etiket alan okul sayısı

notes-title = Bilmekte yarar var

school-eyebrow-named = eTwinning Okul Etiketi · { $name }
school-title = Okulunuz hangi noktada
question-school-name = Okulun adı (isteğe bağlı)
question-round = Kuralları kullanılacak dönem
round-option-dates = { $edition } dönemi ({ $from } – { $until })
round-option = { $edition } dönemi
round-option-not-held = { $edition }: dönem açılmadı
round-is-closed = Bu dönem kapandı.
round-is-open = Bu dönem açık.
round-is-coming = Bu dönem henüz açılmadı.
round-undated = Bu dönemin tarihleri bulunamadı.
round-no-cut-offs = Sınır tarihleri yayımlanmamış; bu yüzden birinci adımın bazı bölümleri “Bilinmiyor” olarak kalıyor.
question-registered = Okulunuz eTwinning’e ne zaman kaydoldu?
    .hint = Kayıt, sınır tarihiyle aynı aydaysa gün belirleyicidir.
question-teachers = Bu süre içinde okulunuzdan kaç öğretmen aktifti?
    .hint = Aktif olmak, platformda bir projeye, kursa, etkinliğe veya gruba katılmış olmak demektir. Ne kadarının gerektiği yayımlanmamış.
gauge-cut-off = sınır, { $date }
answer-teachers = { $count ->
    [one] { $count_text } öğretmen
   *[other] { $count_text } öğretmen
 }
answer-none = Henüz yanıt yok
answer-no-labels = Etiketli proje yok
question-no-labels = Okulumuzun Ulusal Kalite Etiketi olan bir projesi yok
question-held = Okulunuz hangi Okul Etiketi’ne sahip veya en son hangisine sahipti?
held-none = Şimdiye kadar yok
choice-empty = Yanıtlanmadı
question-criterion = Okulunuzda durum böyle mi ve bunun için kanıtınız var mı?
question-principle = Formun bu bölümünü kanıtıyla birlikte yanıtladınız mı?
question-declaration = Okul müdürü doğruluk beyanını imzaladı mı?
    .hint = Beyan olmadan form gönderilmiş sayılmaz.
question-practice = Okulun yaptıkları
question-proof = Kanıt
question-plan = Gelecek iki yılın planı
compare-title = Aynı yanıtlar, başka bir dönem
compare-check = Kontrol
round-title = Bu dönem
round-opened = Açılış
round-closed = Kapanış
round-results = Sonuçlar
round-form = Form
round-form-criteria = Altı kriter, A’dan F’ye
round-form-principles = E-güvenlik ve beş ilke
round-awarded = Etiket alan okul
awarded-exactly = { $number }
awarded-almost = neredeyse { $number }
awarded-over = { $number } üzeri
round-points = Puanlar ve baraj puanı
round-valid = Etiketin geçerlilik sonu
not-found = Bulunamadı
derived-mark = { $value } (bizim çıkarımımız)
apply-title = Ne zaman başvurabilirsiniz
apply-none = Okulunuzun etiketi yok; birinci adımı geçerseniz sonraki dönem size açık.
apply-after = { $held } etiketiniz { $until } tarihine kadar sürüyor. Açılırsa { $edition } döneminde yeniden başvurabilirsiniz.
apply-unknown = Bir etiket iki takvim yılı sürer. Okulunuzun hangisine sahip olduğunu belirtin; ne zaman yeniden başvurabileceğinizi burada görürsünüz.
apply-rule = 2025-2026 etiketine sahip olanlar 2026-2027 için başvuramadı. Daha önceki dönemlerde çakışan etiketler hakkında bir şey bulunamadı.
invite-title = Geçtiniz ama davet gelmedi mi?
    .text = İstenmeyen iletilere bakın, meslektaşlarınızın aynı okulun ikinci bir kaydında olup olmadığını kontrol edin, ardından Ulusal Destek Kuruluşunuza yazın.
