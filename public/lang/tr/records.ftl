status-in-hand = Elde
status-open = Eksik

evidence-title = Kanıtlarınız
evidence-lead = Her kanıt burada bir kez yer alır ve gereken her yerde sayılır. Yanıtlarınızdan gelenler kendiliğinden görünür; başkalarını ekleyin ve nerede saklandıklarını yazın.
evidence-from-answers = Yanıtlarınızdan
evidence-own = Sizin ekledikleriniz
evidence-empty = Henüz bir şey yok. Öğretmen veya okul sayfasını doldurun ya da bir kanıt ekleyin.
evidence-selfie = Öz yansıtma raporu
evidence-course = Sertifika: { $area }
evidence-label = Kalite etiketi: { $project }
evidence-declaration = Doğruluk beyanı, { $edition }
evidence-counts-teacher = öğretmenin tanınması için sayılır
evidence-counts-school = Okul Etiketi için sayılır
evidence-counts-both = öğretmenin tanınması ve Okul Etiketi için sayılır
evidence-no-date = henüz tarih yok
evidence-add = Kanıt ekle
evidence-remove = Bu kanıtı kaldır
question-evidence-title = Bu kanıt nedir?
question-evidence-date = Tarih (isteğe bağlı)
question-evidence-place = Nerede saklanıyor?
    .hint = Bir bağlantı, klasör veya raf.
evidence-untitled = Adsız kanıt
question-evidence-for = Neyi destekliyor?

question-evidence-files = Dosyalar
    .hint = Bir sertifika, fotoğraf veya tarama: tanesi en fazla { $max_text } MB, tümü birlikte { $all_text } MB. Bu cihazda kalır ve yedeğinize eklenir.
evidence-files = { $count ->
    [one] { $count_text } dosya
   *[other] { $count_text } dosya
 }
evidence-file-size = { $size } kB
evidence-file-missing = bu cihazda yok
evidence-file-save = Kopyasını kaydet
evidence-file-save-named = Kopyasını kaydet: { $name }
evidence-file-remove = Kaldır
evidence-file-remove-named = Kaldır: { $name }
file-too-large = “{ $name }” { $max_text } MB sınırından büyük olduğu için eklenmedi. Daha küçük kaydedin veya nerede saklandığını yazın.
file-too-much = “{ $name }” eklenmedi: Toplam { $most_text } dosya ve { $all_text } MB için yer var. Artık gerek duymadığınız dosyaları kaldırın.
file-no-room = “{ $name }” eklenmedi: Bu cihazda tarayıcının ona ayıracak yeri kalmadı.
file-not-kept = “{ $name }” eklenmedi: Bu tarayıcı burada dosya saklamıyor. Bunun yerine nerede saklandığını yazın.
file-missing = “{ $name }” bu cihazda yok. Eklendiği cihazda veya orada kaydedilmiş bir yedekte olabilir.
