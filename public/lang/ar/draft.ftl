draft-title = كتابة استمارة المدرسة معًا
draft-lead = اكتبوا الإجابات الآن، وتقاسموا العمل، وليكن النص جاهزًا حين تُفتح الاستمارة.
draft-round = استمارة أي جولة؟
draft-progress = إلى أين وصلتم
    .text = لا ترون الاستمارة الرسمية إلا حين تُدعى مدرستكم. هنا تكتبون أجزاءها مسبقًا وتنسخونها لاحقًا. ويحتفظ الجزء بنصه حين تختارون جولة أخرى لها الاستمارة نفسها.
draft-parts-text = أجزاء فيها نص: { $done } من { $total }
draft-parts-evidence = أجزاء لها دليل: { $done } من { $total }
draft-parts-open = أجزاء ما زال فيها شيء لم يكتمل: { $total }
draft-all-words = مجموع الكلمات: { $total }
draft-no-limit = ترون تحت كل مربع عدد كلماته. ولم نعثر على حد منشور لطول الإجابة.
draft-words = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count_text } كلمات
    [many] { $count_text } كلمة
   *[other] { $count_text } كلمة
 }
draft-items = { $count ->
    [zero] لا أدلة
    [one] دليل واحد
    [two] دليلان
    [few] { $count_text } أدلة
    [many] { $count_text } دليلًا
   *[other] { $count_text } دليل
 }
draft-state-text = فيه نص
draft-state-open = لم يكتمل
draft-state-empty = لا نص بعد
draft-state-not-asked = غير مطلوب
draft-who = من يكتب هذا الجزء
draft-open = ما الذي لم يكتمل بعد
    .hint = مثلًا رقم يُبحث عنه أو سؤال يُطرح على زميل أو زميلة. أفرغوا المربع حين لا يبقى شيء.
draft-evidence = أدلة هذا الجزء
draft-evidence-none = لا أدلة بعد. أضيفوها في صفحة «الأدلة»، ثم ضعوا هنا علامة على ما يبين منها هذا الجزء.
draft-evidence-link = إضافة أدلة أو تغييرها
draft-evidence-untitled = دليل بلا اسم
draft-sign = ما يوقعه مدير/ة المدرسة
draft-sign-before = قبل التوقيع، انظروا في هذه الأجزاء:
draft-sign-empty = لا نص بعد
draft-sign-open = لم يكتمل بعد: { $what }
draft-sign-ready = لكل جزء نص، وليس هناك ما دُوّن على أنه لم يكتمل.
draft-sign-others = تصريحات لجولات أخرى
draft-signed = موقّع
draft-not-signed = غير موقّع
draft-pack-link = مراجعة المسودة كاملة وحفظها في حزمة المدرسة
draft-together = كيف نعمل معًا
    .text = احفظوا ملف نسخة احتياطية، وأرسلوه إلى زميل أو زميلة، ثم ضمّوا الملف الذي يعود إليكم إلى ما هو هنا: تؤخذ الإجابة الأحدث حقلًا بعد حقل.
draft-data-link = حفظ ملف أو ضمه في صفحة «بياناتي»
