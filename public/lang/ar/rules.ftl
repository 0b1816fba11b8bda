list-two = { $first }، و{ $second }
list-more = { $count ->
    [zero] { $first }، و{ $second }
    [one] { $first }، و{ $second }، ولسبب آخر
    [two] { $first }، و{ $second }، ولسببين آخرين
    [few] { $first }، و{ $second }، ولـ{ $count_text } أسباب أخرى
    [many] { $first }، و{ $second }، ولـ{ $count_text } سببًا آخر
   *[other] { $first }، و{ $second }، ولـ{ $count_text } سبب آخر
 }
source-link = المصدر: { $host }
sources-label = المصادر:
source-central = مركزي
source-national = وطني
source-press = صحافة أو نسخة
source-derived = من استنتاجنا
status-in-time = ضمن المهلة حتى الآن
status-disputed = مختلَف فيه
status-not-published = غير منشور
verdict-next = أفضل خطوة تالية
verdict-not-held = لم تُعقد أي جولة للفترة { $edition }، فلم يكن بوسع أي مدرسة أن تحصل على شارة لها.
verdict-unpublished = { $count ->
    [zero] لا نقاط يتعذر حسمها بناءً على ما هو منشور.
    [one] ثمة نقطة واحدة لا يمكن حسمها بناءً على ما هو منشور: اسألوا منظمة الدعم الوطنية في بلدكم.
    [two] ثمة نقطتان لا يمكن حسمهما بناءً على ما هو منشور: اسألوا منظمة الدعم الوطنية في بلدكم.
    [few] ثمة { $count_text } نقاط لا يمكن حسمها بناءً على ما هو منشور: اسألوا منظمة الدعم الوطنية في بلدكم.
    [many] ثمة { $count_text } نقطة لا يمكن حسمها بناءً على ما هو منشور: اسألوا منظمة الدعم الوطنية في بلدكم.
   *[other] ثمة { $count_text } نقطة لا يمكن حسمها بناءً على ما هو منشور: اسألوا منظمة الدعم الوطنية في بلدكم.
 }
verdict-disputed = { $count ->
    [zero] لا نتائج كانت ستختلف لو اعتُمد مصدر آخر.
    [one] ثمة نتيجة واحدة كانت ستختلف لو اعتُمد مصدر آخر؛ ترون القولين أدناه.
    [two] ثمة نتيجتان كانتا ستختلفان لو اعتُمد مصدر آخر؛ ترون القولين أدناه.
    [few] ثمة { $count_text } نتائج كانت ستختلف لو اعتُمد مصدر آخر؛ ترون القولين أدناه.
    [many] ثمة { $count_text } نتيجة كانت ستختلف لو اعتُمد مصدر آخر؛ ترون القولين أدناه.
   *[other] ثمة { $count_text } نتيجة كانت ستختلف لو اعتُمد مصدر آخر؛ ترون القولين أدناه.
 }
verdict-missing-too = { $count ->
    [zero] ولا تنقص إجابات أخرى.
    [one] وتنقص أيضًا إجابة أخرى واحدة.
    [two] وتنقص أيضًا إجابتان أخريان.
    [few] وتنقص أيضًا { $count_text } إجابات أخرى.
    [many] وتنقص أيضًا { $count_text } إجابة أخرى.
   *[other] وتنقص أيضًا { $count_text } إجابة أخرى.
 }
verdict-deadline = تنتهي السنتان في { $date }.
verdict-deadline-day = تنتهي السنتان في { $date }.
next-button = إلى السؤال
missing-title = ما زال مطلوبًا:
missing-fact = { $fact }
missing-day = تحديد اليوم: { $fact }
ask-nso = لم تنشر الجهات المنظمة ما يحسم هذا الأمر. اسألوا منظمة الدعم الوطنية في بلدكم.
rule-printed = القاعدة كما وردت
rule-before = سابقًا، في { $edition }: { $rule }
rule-evidence = أدلة يُحتفظ بها
rule-derived = استنتجناه بأنفسنا مما تذكره المصادر.
unpublished-title = ما لم يُنشر
edition-round = جولة { $edition }
edition-2025-prelaunch = نص 2025، قبل الإطلاق
edition-in-force = صفحة أحدث، النظام قائم
