pack-title-teacher = Докази для визнання цифрової компетентності
pack-title-school = Чернетка для відзнаки «Школа eTwinning» { $edition }
pack-school = Школа: { $name }
pack-made = Складено за допомогою Waymark { $date } року. Waymark неофіційний: перевірте все, перш ніж подавати.
pack-rules = Використані правила: { $edition }
pack-answers = Що потрібно і що ви маєте
pack-rule = Правило: { $rule }
pack-status = Стан: { $status }
pack-empty = Ще нічого не написано
pack-not-answered = Ще без відповіді
pack-words = { $count ->
    [one] { $count_text } слово
    [few] { $count_text } слова
    [many] { $count_text } слів
   *[other] { $count_text } слів
 }
pack-completed = Дата на сертифікаті
pack-reference = Номер або адреса
pack-evidence = Перелік доказів
pack-column-number = №
pack-column-what = Що
pack-column-date = Дата
pack-column-place = Де зберігається
pack-column-for = Для чого
pack-column-file = Файл
pack-column-checksum = Контрольна сума (SHA-256)
pack-no-evidence = Доказів не додано.
pack-files = Файли в цьому пакеті
pack-no-files = Файлів не додано.
pack-declaration = Декларація честі
pack-declaration-text = Організатори вимагають декларації з підписом директора чи директорки. Скористайтеся для неї їхньою власною формою; ця сторінка — лише нагадування.
pack-sign-place = Місце й дата
pack-sign-name = Ім’я директора/директорки
pack-sign = Підпис
pack-sources = Джерела правил
pack-selfie = Її немає в переліку того, що подають, але від її дати відлічують два роки: збережіть підтвердження.
school-pack-title = Що подає школа
pack-lead = Що потрібно, а поряд — ваші відповіді. Перегляньте кожну частину й виправте, що не так; потім збережіть усе одним файлом або надрукуйте цю сторінку.
pack-open = Що ще лишилося
pack-nothing-open = За використаними правилами нічого не лишилося.
pack-part-evidence = Докази: { $numbers }
pack-numbered = № { $number }
pack-change = Змінити: { $part }
pack-change-evidence = Змінити докази
pack-where = Де подавати
pack-where-school = Форма розміщена в розділі eTwinning на European School Education Platform. Звідси можна скопіювати ваші тексти.
pack-where-guide = Як подати: крок за кроком, із джерелами
pack-save-title = Одним файлом
pack-save-text = Архів, створений на цьому пристрої: ця сторінка, перелік доказів у вигляді таблиці та даних, ваші файли по порядку й контрольна сума кожного.
pack-save = Зберегти пакет
pack-save-done = Пакет передано вашому браузеру.
pack-save-left = Пакет передано вашому браузеру, але частини ваших файлів немає на цьому пристрої, тож у пакеті їх бракує: { $missing }.
pack-save-not-fetched = Не вдалося завантажити частину Waymark, що складає пакети. Перевірте з’єднання і спробуйте ще раз.
pack-save-refused = Пакет не вдалося зберегти: він завеликий або браузер його не прийняв.
file-pack-teacher = waymark-uchytel
file-pack-school = waymark-shkola
