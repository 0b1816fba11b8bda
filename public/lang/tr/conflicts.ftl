conflict-2018-closes = Almanca sayfanın başlığında 19 Ocak 2018, son satırında ise Mart 2018 yazıyor.
conflict-2019-month-only = Merkezî metin yalnızca ayı veriyor.
conflict-2020-opens = Madeira’daki bir gazete, dönemin Aralık 2019’da başladığını söylüyor.
conflict-2021-closes = Merkezî metin 8 Şubat 2021’den önce diyor; İsveç ve Polonya ise son gün olarak ayın 8’ini veriyor.
conflict-2023-planned = 2022 sonbaharı duyurulmuştu (daha önceki bir planda Ekim-Kasım); gerçek tarihler bulunamadı.
conflict-2024-closes = Polonya’nın destek kuruluşu 28 Şubat 2024 diyor; gösterilen tarih İtalya’nınkidir.
