verdict-teacher-recognition-met = كل ما يطلبه هذا النص من نصوص النظام مستوفى، فيمكنكم تسليم أدلتكم.
verdict-teacher-recognition-not-met = ليس بعد، لأن { $because }.
verdict-teacher-recognition-unknown = { $count ->
    [0] لا يوجد ما يمنع ذلك، لكن جزءًا منه يستند إلى قاعدة لم ينشرها أحد.
    [zero] لا يوجد ما يمنع ذلك، لكن جزءًا منه يستند إلى قاعدة لم ينشرها أحد.
    [one] لا يوجد ما يمنع ذلك حتى الآن؛ وما زالت إجابة واحدة ناقصة.
    [two] لا يوجد ما يمنع ذلك حتى الآن؛ وما زالت إجابتان ناقصتين.
    [few] لا يوجد ما يمنع ذلك حتى الآن؛ وما زالت { $count_text } إجابات ناقصة.
    [many] لا يوجد ما يمنع ذلك حتى الآن؛ وما زالت { $count_text } إجابة ناقصة.
   *[other] لا يوجد ما يمنع ذلك حتى الآن؛ وما زالت { $count_text } إجابة ناقصة.
 }
fact-selfie-completed = تاريخ التأمل الذاتي
fact-courses = الدورات التي أتممتموها
fact-courses-area = مجال الدورة
fact-courses-completed = التاريخ على شهادة الدورة
fact-project-founders-in-two-countries = هل أسس المشروعَ معلمون أو معلمات في بلدين
fact-project-label-awarded = تاريخ منح شهادة الجودة
fact-project-special-indication = هل تحمل وثيقة شهادة الجودة الإشارة الخاصة
fact-project-excellent-technology = النتيجة في «استخدام التكنولوجيا»
fact-project-excellent-pedagogy = النتيجة في «المقاربات التربوية»
fact-submitted = تاريخ التسليم
rule-reflection = التأمل الذاتي عبر SELFIE for TEACHERS منجز
rule-course = شهادة هذه الدورة من السلسلة متوفرة
rule-label-awarded = شهادة الجودة الوطنية لمشروع أسسه معلمون أو معلمات في بلدين
rule-special-indication = وثيقة شهادة الجودة تحمل الإشارة الخاصة، وتُمنح لعمل استثنائي في «استخدام التكنولوجيا» و«المقاربات التربوية»
rule-special-certificate = شهادة خاصة، تُمنح لنتيجة مرتفعة في «استخدام التكنولوجيا» و«المقاربات التربوية»
rule-window = تُسلَّم كل الأدلة خلال { $months_text } شهرًا من التأمل الذاتي
rule-window-unread = تعذرت قراءة الجزء الخاص بالسنتين من هذه الصفحة
stage-initiation = الانطلاق
    .intro = التأمل الذاتي عبر SELFIE for TEACHERS يبدأ به حساب الوقت.
stage-development = التطوير المهني
    .intro = ست دورات مجانية، واحدة لكل مجال، بالوتيرة التي تناسبكم.
    .because = { $left ->
        [zero] الدورات كلها منجزة
        [one] دورة واحدة ما زالت متبقية
        [two] دورتين ما زالتا متبقيتين
        [few] { $left_text } دورات ما زالت متبقية
        [many] { $left_text } دورة ما زالت متبقية
       *[other] { $left_text } دورة ما زالت متبقية
     }
stage-project = مشروع eTwinning وشهادة الجودة
    .intro = مشروع خاص بكم نال شهادة جودة وطنية تحمل الإشارة الخاصة.
stage-verification = التحقق
    .intro = تُسلَّم كل الأدلة عبر EU Academy متى اكتملت. ولم يُنشر من يفحصها ولا كم يستغرق ذلك.
stage-recognition = الاعتراف
    .intro = يُسلَّم ما يثبت إتمام الدورات؛ وتعذرت قراءة بقية هذا الجزء من الصفحة الأحدث.
note-pilot = جُرّب النظام في 2024 بمشاركين ومشاركات سمّتهم منظمات الدعم الوطنية.
note-launch-announced = أعلن هذا النص عن الافتتاح في صيف 2025. ولم نعثر على يوم محدد.
note-selfie-proof = إثبات التأمل الذاتي ليس في قائمة ما يُسلَّم، مع أن السنتين تبدآن من تاريخه.
note-four-steps = يقول النص إن الخطوات الأربع كلها تتم في سنتين؛ أما مثاله فيقيد التسليم وحده.
note-in-place = تقول هذه الصفحة إن النظام قائم. ونرى من صياغتها أنها الأحدث؛ ولم يظهر للصفحة تاريخ.
differs-stage-four = المرحلة الرابعة تسمى هنا «الاعتراف»، وفي النص الأسبق «التحقق».
differs-condition = هنا نتيجة مرتفعة في المعيارين، وفي النص الأسبق أداء استثنائي.
differs-proof = هنا شهادة خاصة، وفي النص الأسبق وثيقة شهادة الجودة وعليها إشارة خاصة.
differs-projects = هنا مشروع واحد تُطلب شهادة جودته بعد انتهائه؛ أما النص الأسبق فيتحدث أولًا عن مشاريع ثم عن شهادة جودة واحدة.
differs-hours = تستغرق كل دورة نحو 15 إلى 20 ساعة بالوتيرة التي تناسبكم؛ وهذه الصفحة وحدها تذكر ذلك.
differs-window = السنتان والمستوى B2 في النص الأسبق فقط؛ وهذه الصفحة أمكنت قراءتها حتى بداية مرحلتها الرابعة.
unpublished-window-day = كيف تُحسب السنتان باليوم
unpublished-window-newer = هل تسري السنتان في النص الأحدث
unpublished-before-reflection = هل تُحتسب شهادات الدورات أو شهادات الجودة التي سبق تاريخها التأمل الذاتي
unpublished-threshold = أي رقم يُعد استثنائيًا أو مرتفعًا
unpublished-verification = من يفحص الأدلة، وكم يستغرق ذلك، وهل يمكن الاعتراض
unpublished-course-titles = عناوين الدورات المفردة وروابطها
teacher-title = طريقكم إلى الاعتراف
window-title = سنتاكم
window-empty = تبدأ السنتان بتأملكم الذاتي. اكتبوا تاريخه أدناه، فيبين هذا الخط متى يجب أن يكون كل شيء قد سُلّم.
window-text-month = أتممتم التأمل الذاتي في { $start }، فيجب تسليم كل شيء بحلول { $end }. القاعدة تحسب بالأشهر؛ ولمزيد من الأمان سلّموا قبل أن يبدأ ذلك الشهر.
window-text-day = أتممتم التأمل الذاتي في { $start }، فيجب تسليم كل شيء بحلول { $end }.
window-text-unread = النص المختار أدناه لا يقول عن السنتين شيئًا استطعنا قراءته؛ والتواريخ هنا تتبع نص 2025.
window-picture = خط زمني من { $start } إلى { $end }. اليوم هو { $today }. عدد الدورات التي لها تاريخ فيه: { $done_text } من { $of_text }. والجدول أدناه يضم التواريخ نفسها.
window-today = اليوم، { $date }
window-key-done = منجز
window-key-band = الشهر معروف واليوم غير معروف
window-table = التواريخ نفسها في جدول
window-when = متى
window-what = الحدث
window-row-start = التأمل الذاتي، بداية السنتين
window-row-course = دورة: { $area }
window-row-label = منح شهادة الجودة
window-row-asked = طلب شهادة الجودة
window-row-submitted = تسليم الأدلة
window-row-today = اليوم
window-row-end = نهاية السنتين
question-selfie = متى أتممتم التأمل الذاتي عبر SELFIE for TEACHERS؟
    .hint = يكفي الشهر في البداية. ويفيد ذكر اليوم حين تقترب السنتان من نهايتهما.
question-course-done = لديّ شهادة هذه الدورة
question-course-date = التاريخ على الشهادة
    .hint = اتركوا اليوم فارغًا إن كنتم تعرفون الشهر فقط.
question-course-reference = رقم الشهادة المرجعي (اختياري)
question-submitted = متى سلّمتم كل الأدلة في EU Academy؟
    .hint = اتركوا الحقل فارغًا إلى أن تسلّموها.
hand-in-title = ما تسلّمونه
hand-in-certificates = شهادات الدورات: { $have_text } من { $of_text }
hand-in-label = وثيقة شهادة الجودة وعليها إشارتها الخاصة
hand-in-note = إثبات التأمل الذاتي ليس في القائمة. احتفظوا به مع ذلك: فبتاريخه تبدأ سنتاكم.
left-title = ما بقي
left-study = وقت الدراسة
left-study-hours = من { $low_text } إلى { $high_text } ساعة، بواقع 15 إلى 20 لكل دورة
left-study-none = الدورات الست كلها منجزة
left-window = الوقت الباقي من السنتين
left-window-months = { $months ->
    [zero] أقل من شهر كامل
    [one] شهر كامل واحد
    [two] شهران كاملان
    [few] { $months_text } أشهر كاملة
    [many] { $months_text } شهرًا كاملًا
   *[other] { $months_text } شهر كامل
 }
left-window-short = أقل من شهر
left-window-over = انتهت السنتان
left-window-unknown = غير معروف من دون تاريخ التأمل الذاتي
rules-used = القواعد المعتمدة
rules-choose = الفحص وفق
rules-differ = ما يختلف بين النصين
