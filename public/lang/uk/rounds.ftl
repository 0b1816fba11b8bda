rounds-title = Усі раунди поряд
rounds-lead = Скільки шкіл відзначено в кожному раунді, коли він тривав і чого вимагав.
rounds-column = Раунд
rounds-not-held = Раунду не було

rounds-awarded = Відзначено шкіл
    .label = Таблиця відзначених шкіл
rounds-picture = Відзначено шкіл у кожному раунді: { $list }.
rounds-figure = { $edition }: { $figure }
rounds-or = { $figures } або { $figure }
rounds-disputed = { $figures } (джерела розходяться)
rounds-range = від { $low } до { $high }
rounds-key-figure = відзначено шкіл
rounds-key-range = від найменшого до найбільшого числа, коли джерела розходяться

rounds-dates = Коли тривав кожен раунд
    .label = Таблиця дат

rounds-two = Порівняйте два раунди
    .text = Виберіть два раунди. Ви побачите кожне правило таким, яким воно є в обох раундах, і що з ним сталося. Ваш вибір не зберігається.
rounds-one = Один раунд
rounds-other = Інший раунд
rounds-two-same-round = Виберіть два різні раунди.
rounds-summary = Від { $earlier } до { $later }. Правила: без змін — { $same }, змінено — { $changed }, нових — { $added }, більше не вимагають — { $gone }.
rounds-same = Без змін
rounds-changed = Змінено
rounds-new = Нове
rounds-gone = Більше не вимагають
rounds-not-asked = У цьому раунді не вимагають.

rounds-overview = Усі правила всіх раундів
    .label = Таблиця всіх правил
    .text = «Змінено» і «Нове» порівнюють раунд із попереднім, який відбувся. Змінитися може число, дата або формулювання.
rounds-asked-for = Чого вимагають
rounds-cell-asked = вимагають
rounds-cell-not-asked = не вимагають
rounds-no-round = раунду не було
