status-in-hand = Уже є
status-open = Бракує

evidence-title = Ваші докази
evidence-lead = Кожен доказ записано тут один раз, і його враховано всюди, де він потрібен. Докази з ваших відповідей з’являються самі; додайте інші та вкажіть, де вони зберігаються.
evidence-from-answers = З ваших відповідей
evidence-own = Додані вами
evidence-empty = Тут ще нічого немає. Заповніть сторінку «Учителям» чи «Школам» або додайте доказ.
evidence-selfie = Звіт про саморефлексію
evidence-course = Сертифікат: { $area }
evidence-label = Знак якості: { $project }
evidence-declaration = Декларація честі, { $edition }
evidence-counts-teacher = враховано для вчительського визнання
evidence-counts-school = враховано для відзнаки «Школа eTwinning»
evidence-counts-both = враховано для вчительського визнання і для відзнаки «Школа eTwinning»
evidence-no-date = ще без дати
evidence-add = Додати доказ
evidence-remove = Вилучити цей доказ
question-evidence-title = Що це
question-evidence-date = Дата (необов’язково)
question-evidence-place = Де зберігається
    .hint = Посилання, папка чи полиця.
evidence-untitled = Доказ без назви
question-evidence-for = Що він підтверджує

question-evidence-files = Файли
    .hint = Сертифікат, фотографія або скан: до { $max_text } МБ кожен, { $all_text } МБ разом. Вони лишаються на цьому пристрої та потрапляють до вашої резервної копії.
evidence-files = { $count ->
    [one] { $count_text } файл
    [few] { $count_text } файли
    [many] { $count_text } файлів
   *[other] { $count_text } файлів
 }
evidence-file-size = { $size } кБ
evidence-file-missing = немає на цьому пристрої
evidence-file-save = Зберегти копію
evidence-file-save-named = Зберегти копію: { $name }
evidence-file-remove = Вилучити
evidence-file-remove-named = Вилучити: { $name }
file-too-large = Файл «{ $name }» більший за { $max_text } МБ, його не додано. Збережіть його меншим або запишіть, де він зберігається.
file-too-much = Файл «{ $name }» не додано. Найбільша кількість файлів: { $most_text }, разом не більше ніж { $all_text } МБ. Вилучіть файли, які вам більше не потрібні.
file-no-room = Файл «{ $name }» не додано: у браузері на цьому пристрої не лишилося для нього місця.
file-not-kept = Файл «{ $name }» не додано: цей браузер не зберігає тут файлів. Натомість запишіть, де він зберігається.
file-missing = Файлу «{ $name }» немає на цьому пристрої. Він може бути на пристрої, де його додали, або в збереженій там резервній копії.
