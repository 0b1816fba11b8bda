language-name = Türkçe
language-dir = ltr

site-description = Öğretmenlerin dijital yeterliklerinin Avrupa düzeyinde tanınmasında ve eTwinning Okul Etiketi’nde hangi noktada olduğunuzu kendi cihazınızda görün.

guide-lead = Avrupa düzeyinde tanınmanın iki yolu nedir, nasıl işler ve kaynaklar sizi hangi noktalarda yanıtsız bırakır? Her sayfa, kaynaklarını ve bunların okunduğu günü belirtir.
guide-on-this-page = Bu sayfada
guide-sources = Kaynaklar
guide-source-mark = Kaynak { $n }
guide-read = Herkese açık sayfaların saklanan kopyalarından okundu ve kendi sözlerimizle aktarıldı. Okunma tarihi: { $date }
guide-written = Yazılma tarihi: { $date }
needs-program = Bu sayfa yanıtlarınızla çalışır; bunu yalnızca tarayıcınızda yapar. JavaScript ve WebAssembly gerektirir. Rehber ise bunlar olmadan da okunabilir:
not-started = Waymark, metinlerini alamadı. Bağlantınızı kontrol edip sayfayı yeniden yükleyin. Girdiğiniz hiçbir şey kaybolmadı.

translation-unread = Bu çeviri, ana dili Türkçe olan biri tarafından henüz kontrol edilmedi.
translation-read = Bu çeviri, { $date } tarihinde ana dili Türkçe olan { $name } tarafından kontrol edildi.
translation-original = İngilizce özgün metin
translation-suggest = Düzeltme öner
translation-tell = Bir cümle yanlışsa bunu, Waymark’ı size sunan okula veya siteye bildirin.
translation-report =
    Dil: { $code }
    Sayfa: { $page }
    Şu anki sözcükler:

    Daha iyi sözcükler:
