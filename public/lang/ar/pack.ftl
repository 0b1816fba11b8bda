pack-title-teacher = أدلة للاعتراف بالكفاءة الرقمية
pack-title-school = مسودة لشارة المدرسة { $edition }
pack-school = المدرسة: { $name }
pack-made = جُمعت باستخدام Waymark في { $date }. وWaymark غير رسمي: تحققوا من كل شيء قبل التسليم.
pack-rules = القواعد المعتمدة: { $edition }
pack-answers = ما هو مطلوب، وما لديكم
pack-rule = القاعدة: { $rule }
pack-status = الحالة: { $status }
pack-empty = لم يُكتب شيء بعد
pack-not-answered = بلا إجابة بعد
pack-words = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count_text } كلمات
    [many] { $count_text } كلمة
   *[other] { $count_text } كلمة
 }
pack-completed = التاريخ على الشهادة
pack-reference = الرقم أو العنوان
pack-evidence = قائمة الأدلة
pack-column-number = الرقم
pack-column-what = الوصف
pack-column-date = التاريخ
pack-column-place = أين يُحفظ
pack-column-for = الغرض
pack-column-file = الملف
pack-column-checksum = المجموع التحققي (SHA-256)
pack-no-evidence = لم تُدخل أدلة.
pack-files = الملفات في هذه الحزمة
pack-no-files = لم تُضف ملفات.
pack-declaration = التصريح بالشرف
pack-declaration-text = تطلب الجهات المنظمة تصريحًا موقّعًا من مدير/ة المدرسة. استخدموا له استمارتها هي؛ وهذه الصفحة للتذكير.
pack-sign-place = المكان والتاريخ
pack-sign-name = اسم مدير/ة المدرسة
pack-sign = التوقيع
pack-sources = مصادر القواعد
pack-selfie = ليس في قائمة ما يُسلَّم، لكن السنتين تبدآن من تاريخه: احتفظوا به.
school-pack-title = ما تسلّمه المدرسة
pack-lead = ما هو مطلوب وإلى جانبه إجاباتكم. انظروا في كل جزء وصححوا ما ليس صحيحًا؛ ثم احفظوا كل شيء في ملف واحد، أو اطبعوا هذه الصفحة.
pack-open = ما لم يُستوفَ بعد
pack-nothing-open = بحسب القواعد المعتمدة، لا شيء ناقص.
pack-part-evidence = الأدلة: { $numbers }
pack-numbered = رقم { $number }
pack-change = تغيير: { $part }
pack-change-evidence = تغيير الأدلة
pack-where = أين يُسلَّم
pack-where-school = الاستمارة في قسم eTwinning من منصة European School Education Platform. ويمكن نسخ نصوصكم من هنا.
pack-where-guide = كيفية التسليم خطوة بخطوة، مع المصادر
pack-save-title = في ملف واحد
pack-save-text = أرشيف يُصنع على هذا الجهاز: هذه الصفحة، وقائمة الأدلة بصيغة جدول وبصيغة بيانات، وملفاتكم مرتبة، والمجموع التحققي لكل منها.
pack-save = حفظ الحزمة
pack-save-done = سُلّمت الحزمة إلى متصفحكم.
pack-save-left = سُلّمت الحزمة إلى متصفحكم، لكن بعض ملفاتكم ليس على هذا الجهاز ولا في الحزمة، وعددها { $missing }.
pack-save-not-fetched = تعذر جلب جزء Waymark الذي يصنع الحزم. تحققوا من الاتصال وحاولوا مرة أخرى.
pack-save-refused = تعذر حفظ الحزمة: هي كبيرة جدًا، أو لم يقبلها المتصفح.
file-pack-teacher = waymark-muallim
file-pack-school = waymark-madrasa
