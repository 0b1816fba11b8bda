label-question-shared-aims = Ortakların ortak amaçları ve ortak bir planı var mı?
label-question-finished = Proje bitti mi veya bitmek üzere mi?
label-question-own-part = Siz ve öğrencileriniz tüm etkinliklerde yer aldınız mı?
label-question-joint-activities = Ortaklarla birlikte yapılan etkinlikler oldu mu?
label-question-data-protection = Kişisel verilerin korunmasına ve telif hakkına özen gösterdiniz mi?
label-criterion-collaboration = Ortak okullar arasında iş birliği
label-criterion-technology = Teknoloji kullanımı
label-criterion-pedagogy = Pedagojik yaklaşımlar
label-criterion-curriculum = Müfredat ile entegrasyon
label-criterion-results = Sonuçlar ve belgelendirme
label-part-online-collaboration = Ortak okulların öğrencilerinin çevrim içi birlikte çalışma yolları
label-part-use-of-ict = BİT kullanımı
label-part-copyright = GDPR, telif hakkı ve e-güvenlik
label-rule-two-countries = Projeyi iki ülkeden öğretmenler kurmuş olmalı; sonradan katılan ortaklar bunu değiştirmez
label-rule-personal = Etiket kişiseldir: Tek başınıza başvurun, sizin ve kendi öğrencilerinizin yaptıklarını gösterin
label-rule-four-a-year = Bir okul yılında en fazla dört başvuru; yalnızca ilk dördü değerlendirilir
label-rule-no-limit = Sırbistan sınır olmadığını söylüyor; sayfası Kasım 2019 kurallarına dayanıyor.
label-unpublished-scores = Puanlar, ölçek, baraj puanı ve üç asgari puan
label-unpublished-parts = Alt kriterlerin tam listesi
label-unpublished-dates = 2026 tarihleri ve burada adı geçmeyen ülkelere ait her türlü tarih

label-title = Bir projeyi kalite etiketine hazırlayın
label-lead = Ulusal Kalite Etiketi hakkında yayımlananları gözden geçirin ve projenizde nelerin eksik olduğunu görün.
label-no-form = Bu bir hazırlıktır, resmî form değildir. Puanlar ve baraj puanları yayımlanmamış; bu yüzden etiketi alıp almayacağınızı burada kimse hesaplayamaz.
label-guide-link = Etiketi rehberde okuyun
label-project = Projeniz
label-no-project = Henüz proje girilmedi. Buradan ekleyin veya öğretmen sayfasında girin: İkisi de aynı projedir.
label-teacher-link = Öğretmen sayfasını aç
label-asked = Size sorulacaklar
label-has-already = Bu projenin etiketi zaten aldığını belirttiniz.
label-stands = Proje hangi noktada
label-open = { $count ->
    [one] { $count_text } nokta açık.
   *[other] { $count_text } nokta açık.
 }
label-open-none = Burada eksik bir şey yok.
label-may-apply = Başvuru koşulları: sorular ve kurallar
label-can-show = Gösterilecekler: kriterler
label-can-show-note = Bizim çıkarımımız: “Karşılanıyor” yalnızca eksik bir şey olmadığını anlatır. Ne kadarının yeterli olduğu yayımlanmamış.
label-said-no = “hayır” olarak yanıtlandı
label-not-answered = yanıtlanmadı
label-questions = Hepsinin yanıtı “evet” olması gereken beş soru
label-rules = Kimler, ne sıklıkta başvurabilir
label-ask-personal = Tek başınıza başvurup sizin ve kendi öğrencilerinizin yaptıklarını mı gösteriyorsunuz?
label-ask-applications = Bu okul yılında etiket için şimdiye kadar kaç başvuru gönderdiniz?
    .hint = Tüm projeleriniz için toplam; şu an hazırladığınız hariç.
label-criteria = Beş kriter ve gösterebilecekleriniz
label-criteria-note = Bir şeyin bir kriter için yeterli olup olmadığına yalnızca değerlendirenler karar verir. Burada elinizde olanı not edersiniz.
label-ask-criterion = Bu kriter için gösterebileceğiniz bir şey var mı?
label-ask-part = Şu bölüm için gösterebileceğiniz bir şey var mı: { $part }?
label-part-minimum = Bu bölüm için asgari bir puan gerekiyor. Kaç puan olduğu yayımlanmamış.
label-part-place = Bu kriterin altında yer alması bizim düzenlememizdir; adlarından çıkardık.
label-evidence = Kanıtlarınızdan hangileri bu kriteri gösteriyor?
label-evidence-none = Henüz kanıt eklemediniz.
label-evidence-link = Kanıt ekle
label-untitled = Adsız kanıt
label-shown-by = { $count ->
    [one] { $count_text } kanıt
   *[other] { $count_text } kanıt
 }
label-national = Ülkenizin yayımladıkları
label-national-choose = Hakkında ne bulunduğunu görmek için ülkenizi seçin.
label-national-time = Değerlendirme
label-national-call = Çağrılar
label-national-no-time = Başvuruların ne zaman değerlendirildiği bulunamadı. Ulusal Destek Kuruluşunuza sorun.
label-national-no-call = Bir çağrı bulunamadı. Ulusal Destek Kuruluşunuza sorun.
label-national-month = Başvuruların değerlendirildiği ay: { $month }. Son başvuru günü bulunamadı.
label-national-yearly = O yıllar için yayımlandığı şekliyle: son başvuru günü { $last }, yanıt en geç { $answer }.
label-national-days = En fazla { $days } iş günü, bazı aylarda en fazla { $longer }.
label-national-any-time = Başvurular her zaman alınıyor.
label-national-closes = Bir çağrı { $date } tarihinde kapanıyor.
label-national-closed = Bir çağrı { $date } tarihinde kapandı. Daha yenisi bulunamadı.
label-national-hour = Saat: { $hour }
