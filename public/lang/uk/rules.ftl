list-two = { $first } і { $second }
list-more = { $count ->
    [one] { $first }, { $second }, а також є ще { $count_text } причина
    [few] { $first }, { $second }, а також є ще { $count_text } причини
    [many] { $first }, { $second }, а також є ще { $count_text } причин
   *[other] { $first }, { $second }, а також є ще { $count_text } причин
 }

source-link = Джерело: { $host }
sources-label = Джерела:
source-central = центральне
source-national = національне
source-press = преса або копія
source-derived = наш висновок

status-in-time = Поки що вчасно
status-disputed = Спірно
status-not-published = Не оприлюднено

verdict-next = Найкращий наступний крок
verdict-not-held = Раунду { $edition } не було, тож жодна школа не могла здобути за нього відзнаку.
verdict-unpublished = { $count ->
    [one] { $count_text } пункт неможливо вирішити на підставі того, що оприлюднено: запитайте свою національну організацію підтримки.
    [few] { $count_text } пункти неможливо вирішити на підставі того, що оприлюднено: запитайте свою національну організацію підтримки.
    [many] { $count_text } пунктів неможливо вирішити на підставі того, що оприлюднено: запитайте свою національну організацію підтримки.
   *[other] { $count_text } пунктів неможливо вирішити на підставі того, що оприлюднено: запитайте свою національну організацію підтримки.
 }
verdict-disputed = { $count ->
    [one] { $count_text } результат був би іншим за іншим джерелом; нижче ви бачите обидва варіанти.
    [few] { $count_text } результати були б іншими за іншим джерелом; нижче ви бачите обидва варіанти.
    [many] { $count_text } результатів були б іншими за іншим джерелом; нижче ви бачите обидва варіанти.
   *[other] { $count_text } результатів були б іншими за іншим джерелом; нижче ви бачите обидва варіанти.
 }
verdict-missing-too = { $count ->
    [one] Бракує ще й { $count_text } відповіді.
    [few] Бракує ще й { $count_text } відповідей.
    [many] Бракує ще й { $count_text } відповідей.
   *[other] Бракує ще й { $count_text } відповідей.
 }
verdict-deadline = Два роки спливають у такому місяці: { $date }.
verdict-deadline-day = Два роки спливають { $date } року.
next-button = Перейти до запитання
missing-title = Відсутні відповіді:
missing-fact = { $fact }
missing-day = день: { $fact }
ask-nso = Організатори не оприлюднили того, що це вирішило б. Запитайте свою національну організацію підтримки.
rule-printed = Правило, як його надруковано
rule-before = Раніше ({ $edition }): { $rule }
rule-evidence = Які докази зберегти
rule-derived = Це наш висновок із того, що зазначено в джерелах.
unpublished-title = Чого не оприлюднено

edition-round = Раунд { $edition }
edition-2025-prelaunch = Текст 2025 року, до запуску
edition-in-force = Новіша сторінка, система вже діє
