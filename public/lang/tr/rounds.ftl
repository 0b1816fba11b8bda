rounds-title = Tüm dönemler yan yana
rounds-lead = Her dönemde kaç okulun etiket aldığı, dönemin hangi tarihlerde açık olduğu ve nelerin istendiği.
rounds-column = Dönem
rounds-not-held = Dönem açılmadı

rounds-awarded = Etiket alan okullar
    .label = Etiket alan okullar tablosu
rounds-picture = Her dönemde etiket alan okullar: { $list }.
rounds-figure = { $edition }: { $figure }
rounds-or = { $figures } veya { $figure }
rounds-disputed = { $figures } (kaynaklar çelişiyor)
rounds-range = { $low } – { $high }
rounds-key-figure = etiket alan okullar
rounds-key-range = kaynakların çeliştiği yerde en düşük sayıdan en yükseğe

rounds-dates = Her dönemin tarihleri
    .label = Tarihler tablosu

rounds-two = İki dönemi karşılaştırın
    .text = İki dönem seçin. Her kuralın iki dönemdeki hâlini ve ona ne olduğunu görürsünüz. Seçiminiz kaydedilmez.
rounds-one = Bir dönem
rounds-other = Diğer dönem
rounds-two-same-round = İki farklı dönem seçin.
rounds-summary = { $earlier } → { $later }: { $same } aynı, { $changed } değişmiş, { $added } yeni, { $gone } artık istenmiyor.
rounds-same = Aynı
rounds-changed = Değişmiş
rounds-new = Yeni
rounds-gone = Artık istenmiyor
rounds-not-asked = Bu dönemde istenmiyor.

rounds-overview = Tüm dönemlerin tüm kuralları
    .label = Tüm kurallar tablosu
    .text = “Değişmiş” ve “Yeni”, bir dönemi ondan önce açılan dönemle karşılaştırır. Değişiklik başka bir sayı, başka bir tarih veya başka bir ifade olabilir.
rounds-asked-for = İstenenler
rounds-cell-asked = isteniyor
rounds-cell-not-asked = istenmiyor
rounds-no-round = dönem yok
