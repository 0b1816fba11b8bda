data-title = بياناتكم على هذا الجهاز
data-eyebrow = { $count ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count_text } إجابات
    [many] { $count_text } إجابة
   *[other] { $count_text } إجابة
 }
data-backup = النسخ الاحتياطي
    .text = يضم الملف كل ما أدخلتموه، بصيغة يستطيع الناس قراءتها أيضًا. وإذا كانت هناك ملفات أدلة فهو أرشيف ZIP. احتفظوا به حيث تحفظون أوراق المدرسة.
data-restore = الاستعادة
    .text = انظروا ما في النسخة الاحتياطية قبل أن يتغير أي شيء. وما هو موجود هنا الآن يُحفظ أولًا في ملف.
    .label = ملف النسخة الاحتياطية
    .hint = ينتهي اسمه بـ ⁨.waymark.json⁩ أو ⁨.waymark.zip⁩
data-restore-do = الاستبدال بهذه النسخة
data-restore-leave = ترك كل شيء كما هو
data-preview = معاينة النسخة الاحتياطية المكتوبة في { $date }؛ لم يتغير شيء بعد
data-preview-undated = معاينة النسخة الاحتياطية؛ لم يتغير شيء بعد
data-preview-part = الجزء
data-preview-here = هنا الآن
data-preview-file = في الملف
data-part-teacher = إجابات المعلم/ة
data-part-projects = المشاريع وشهادات الجودة
data-part-school = إجابات المدرسة
data-part-evidence = الأدلة
data-restored = استُعيدت النسخة الاحتياطية. وما كان هنا من قبل حُفظ في ملف اسمه waymark-before-restore.
offline = الاستخدام بلا اتصال
    .text = يحتفظ Waymark بملفاته في هذا المتصفح، فيبدأ ويعمل بلا اتصال. أما إجاباتكم فهي هنا في كل الأحوال.
offline-asked = يجري التحقق مما هو محفوظ …
offline-busy = يجري جلب الملفات …
offline-ready = محفوظ: يعمل Waymark بلا اتصال بهذه اللغة. وأي لغة تستخدمونها تُحفظ من ذلك الحين.
offline-all = محفوظ: يعمل Waymark بلا اتصال، بكل اللغات.
offline-some-failed = محفوظ: يعمل Waymark بلا اتصال بهذه اللغة. وتعذر جلب اللغات الأخرى.
offline-failed = غير محفوظ: تعذر جلب الملفات كاملة. يعمل Waymark ما دام هناك اتصال.
offline-unsupported = غير ممكن هنا: هذا المتصفح لا يحتفظ بملفات للصفحات، كما في بعض النوافذ الخاصة أو عبر اتصال غير آمن. يعمل Waymark ما دام هناك اتصال.
offline-refused = غير ممكن هنا: إعدادات هذا المتصفح لا تسمح للصفحة بالاحتفاظ بملفات. يعمل Waymark ما دام هناك اتصال.
offline-program = البرنامج
offline-row-kept = { $name }: محفوظ ({ $size } كيلوبايت)
offline-row-part = { $name }: حُفظ { $kept } من { $size } كيلوبايت
offline-row-none = { $name }: غير محفوظ ({ $size } كيلوبايت)
offline-keep-all = حفظ كل شيء للاستخدام بلا اتصال
offline-install = تثبيت Waymark
offline-install-text = تصبح لتطبيق Waymark عندئذ أيقونة ونافذة خاصتان به على هذا الجهاز. وتبقى إجاباتكم حيث هي.
data-erase = المحو
    .text = يزيل إجاباتكم من هذا الجهاز. تُسألون أولًا؛ احفظوا نسخة احتياطية إن كنتم قد تحتاجون إليها من جديد.
data-erase-ask = محو كل شيء
data-erase-sure = هل تُمحى الآن كل الإجابات على هذا الجهاز؟
data-erase-do = نعم، محو
data-erase-leave = لا، الإبقاء عليها
data-erased = مُحي كل شيء من هذا الجهاز.
data-kept = ما وُضع جانبًا
    .text = نصوص محفوظة لم يستطع هذا الإصدار قراءتها. تُركت من غير تغيير؛ نزّلوها، وأزيلوها حين لا تعودون بحاجة إليها.
data-kept-download = تنزيل
data-kept-remove = إزالة
data-state = الحالة
data-saved = الحفظ
data-where = المكان
data-where-text = في هذا المتصفح، على هذا الجهاز، لا في أي مكان آخر
data-good = معلومات مفيدة
    .text = مسح بيانات المتصفح يمسح Waymark أيضًا. وعلى حاسوب مشترك احفظوا نسخة احتياطية وامحوا كل شيء قبل أن تغادروا.
import-foreign = الملف «{ $name }» ليس نسخة احتياطية من Waymark. اختاروا الملف الذي ينتهي اسمه بـ ⁨.waymark.json⁩ أو ⁨.waymark.zip⁩.
import-cut = الملف «{ $name }» ينتهي قبل أوانه أو هو تالف، فلم يتغير شيء. جربوا نسخة أخرى من الملف.
import-newer = الملف «{ $name }» كتبه إصدار أحدث من Waymark. أعيدوا تحميل هذه الصفحة للحصول عليه، ثم حاولوا من جديد.
import-large = الملف «{ $name }» أكبر من أي نسخة احتياطية من Waymark (حدها الأقصى { $max_text } ميغابايت)، فلم يُفتح.
import-field = في الملف «{ $name }» شيء لا يفهمه Waymark ({ $field })، فلم يتغير شيء.
import-unreadable = الملف «{ $name }» لم يستطع المتصفح قراءته، فلم يتغير شيء.
import-archive-part = تعذر جلب جزء Waymark الذي يفتح الأرشيفات، فلم يُفتح «{ $name }». حاولوا من جديد حين يتوفر الاتصال.
import-no-files = تعذر الاحتفاظ بملفات النسخة الاحتياطية على هذا الجهاز، فلم يتغير شيء. أفسحوا مكانًا، أو استعيدوا النسخة على جهاز آخر.
data-part-files = الملفات
data-files = ملفات الأدلة
data-files-size = { $count ->
    [zero] لا ملفات، { $size } كيلوبايت من { $all } ميغابايت
    [one] ملف واحد، { $size } كيلوبايت من { $all } ميغابايت
    [two] ملفان، { $size } كيلوبايت من { $all } ميغابايت
    [few] { $count_text } ملفات، { $size } كيلوبايت من { $all } ميغابايت
    [many] { $count_text } ملفًا، { $size } كيلوبايت من { $all } ميغابايت
   *[other] { $count_text } ملف، { $size } كيلوبايت من { $all } ميغابايت
 }
data-history = العودة إلى الوراء
    .text = آخر 50 تغييرًا على هذا الجهاز، والأحدث أولًا. يمكن استرجاع كل حالة سابقة، ويمكن التراجع عن ذلك أيضًا.
data-history-empty = لم يتغير شيء على هذا الجهاز بعد.
data-history-restore = استرجاع الحالة السابقة لهذا
data-history-more = { $count ->
    [zero] ولا غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count_text } أخرى
    [many] و{ $count_text } أخرى
   *[other] و{ $count_text } أخرى
 }
data-change = { $name }: { $before } ← { $after }
data-change-none = لا إجابة
step-import = حل ملف محل ما كان هنا
step-merge = ضُم ملف إلى ما كان هنا
step-elsewhere = تغيير في نافذة أخرى
step-restore = استُرجعت حالة سابقة
step-undo = تراجع
step-redo = إعادة
data-profiles = عدة أشخاص على هذا الجهاز
    .text = لكل ملف شخصي إجاباته: أنتم، أو زميل أو زميلة، أو مدرستكم. وكل من يستخدم هذا المتصفح يستطيع فتحها جميعًا.
data-profile-name = اسم هذا الملف الشخصي (اختياري)
data-profile-unnamed = ملف شخصي { $number }
data-profile-open = مفتوح الآن
data-profile-switch = فتح: { $name }
data-profile-new = إضافة ملف شخصي
data-profile-erase = محو هذا الملف الشخصي
data-profile-erase-sure = هل يُمحى «{ $name }» وكل إجاباته من هذا الجهاز؟
data-lasting = دوام الحفظ
data-lasting-yes = تعهد المتصفح بأن يحتفظ بإجاباتكم إلى أن تمحوها.
data-lasting-no = لم يتعهد المتصفح بالاحتفاظ بإجاباتكم: قد يمسحها حين يضيق المكان، وبعض المتصفحات تفعل ذلك بعد أسبوع بلا زيارة. احفظوا ملفات نسخ احتياطية.
data-last-backup = آخر ملف نسخة احتياطية
data-last-backup-none = لا شيء بعد
data-merge-do = الضم إلى ما هو هنا
data-merge = إذا ضممتم الملف إلى ما هو هنا
    .text = تؤخذ الإجابة الأحدث حقلًا بعد حقل. ولا يتغير شيء آخر، ويمكنكم التراجع عن ذلك.
data-merge-new = جديد من الملف
data-merge-theirs = تؤخذ إجابة الملف
data-merge-ours = تبقى إجابتكم
data-merge-same = لا يضم الملف شيئًا ليس موجودًا هنا.
data-merged = ضُم الملف إلى ما هو هنا. وما كان هنا من قبل حُفظ في ملف اسمه waymark-before-restore.
name-of-profile-name = اسم الملف الشخصي
name-of-teacher-edition = نص النظام
name-of-teacher-selfie = تاريخ التأمل الذاتي
name-of-teacher-course-done = الدورة { $first }، الشهادة
name-of-teacher-course-completed = الدورة { $first }، التاريخ
name-of-teacher-course-reference = الدورة { $first }، الرقم المرجعي
name-of-teacher-project = المشروع المستخدم لنظام الاعتراف
name-of-teacher-submitted = تاريخ التسليم
name-of-project-title = اسم مشروع
name-of-project-two-countries = { $title }: التأسيس في بلدين
name-of-project-asked = { $title }: طلب شهادة الجودة
name-of-project-labelled = { $title }: منح شهادة الجودة
name-of-project-awarded = { $title }: تاريخ شهادة الجودة
name-of-project-special = { $title }: الإشارة الخاصة
name-of-project-technology = { $title }: «استخدام التكنولوجيا»
name-of-project-pedagogy = { $title }: «المقاربات التربوية»
name-of-school-name = اسم المدرسة
name-of-school-edition = الجولة المختارة للفحص
name-of-school-registered = تاريخ التسجيل
name-of-school-teachers = المعلمون والمعلمات النشطون، { $first }
name-of-school-no-labels = لا مشروع له شهادة جودة
name-of-school-held = شارة المدرسة التي تحملها المدرسة
name-of-school-declaration = التصريح، { $first }
name-of-school-form-met = { $part }: مُجاب عنه
name-of-school-form-practice = { $part }: ما تفعله المدرسة
name-of-school-form-proof = { $part }: الأدلة
name-of-school-form-plan = { $part }: الخطة
name-of-school-form-who = { $part }: الكاتب/ة
name-of-school-form-open = { $part }: ما بقي
name-of-evidence-title = اسم دليل
name-of-evidence-date = { $title }: التاريخ
name-of-evidence-place = { $title }: مكان الحفظ
name-of-evidence-file = { $title }: ملف
name-of-evidence-part = { $title }: يبين جزءًا من الاستمارة أو معيارًا
name-of-evidence-for-teacher = { $title }: يدعم الاعتراف الخاص بالمعلم/ة
name-of-evidence-for-school = { $title }: يدعم شارة المدرسة
name-of-teacher-country = بلد منظمة الدعم الوطنية
name-of-project-applications = { $title }: الطلبات المقدمة هذه السنة
name-of-project-ready = { $title }: التحضير لشهادة الجودة
name-of-competence = الكفاءة { $number }، قُيّمت في { $date }
part-criterion = المعيار { $letter }
part-principle = المبدأ { $number }
part-esafety = السلامة على الإنترنت (eSafety)
share-title = مشاركة الإجابات برابط
share-text = الرابط نفسه يحمل الإجابات الحاسمة: التواريخ والأعداد و«نعم» و«لا» والقواعد المختارة. ولا يحمل أسماء ولا نصوصًا ولا أدلة. ومن يفتحه يرى الإجابات أولًا ثم يقرر.
share-teacher = رابط بإجابات المعلم/ة
share-school = رابط بإجابات المدرسة
share-arrived = هذا الرابط يحمل إجابات
share-arrived-text = لم يتغير شيء بعد. انظروا ما الذي سيغيره الرابط هنا.
share-round = شارة المدرسة، جولة { $edition }
share-same = كل ما فيه موجود هنا من قبل.
share-take = أخذ هذه الإجابات
share-leave = ترك كل شيء كما هو
share-taken = أُخذت الإجابات. يمكنكم التراجع عن ذلك في أعلى الصفحة.
share-left = لم يتغير شيء.
share-refused = لا يمكن استخدام هذا الرابط
share-too-long = هو أطول من أي رابط يصنعه Waymark.
share-damaged = هو غير كامل، أو تغير في الطريق. اطلبوه من جديد.
share-newer = صنعه إصدار أحدث من Waymark. أعيدوا تحميل هذه الصفحة للحصول على ذلك الإصدار.
share-cut = نهايته مفقودة. انسخوا الرابط كاملًا وافتحوه من جديد.
share-unknown-rules = يذكر قواعد غير منشورة هنا.
share-not-allowed = فيه شيء لا يحمله أي رابط من Waymark، فقد صُنع يدويًا. لم يتغير شيء.
