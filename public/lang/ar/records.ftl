status-in-hand = متوفر
status-open = ناقص
evidence-title = أدلتكم
evidence-lead = كل دليل يُذكر هنا مرة واحدة ويُحتسب حيثما لزم. الأدلة الناتجة عن إجاباتكم تظهر من تلقاء نفسها؛ أضيفوا غيرها، واذكروا أين تُحفظ.
evidence-from-answers = من إجاباتكم
evidence-own = ما أضفتموه
evidence-empty = لا شيء هنا بعد. املؤوا صفحة المعلم/ة أو صفحة المدرسة، أو أضيفوا دليلًا.
evidence-selfie = تقرير التأمل الذاتي
evidence-course = شهادة دورة: { $area }
evidence-label = شهادة الجودة: { $project }
evidence-declaration = التصريح بالشرف، { $edition }
evidence-counts-teacher = يُحتسب للاعتراف الخاص بالمعلم/ة
evidence-counts-school = يُحتسب لشارة المدرسة
evidence-counts-both = يُحتسب للاعتراف الخاص بالمعلم/ة ولشارة المدرسة
evidence-no-date = لا تاريخ بعد
evidence-add = إضافة دليل
evidence-remove = إزالة هذا الدليل
question-evidence-title = ما هو
question-evidence-date = التاريخ (اختياري)
question-evidence-place = أين يُحفظ
    .hint = رابط أو مجلد أو رف.
evidence-untitled = دليل بلا اسم
question-evidence-for = ما الذي يدعمه
question-evidence-files = ملفات
    .hint = شهادة أو صورة أو نسخة ممسوحة: حتى { $max_text } ميغابايت لكل ملف، و{ $all_text } ميغابايت مجتمعة. تبقى على هذا الجهاز وتدخل في نسختكم الاحتياطية.
evidence-files = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count_text } ملفات
    [many] { $count_text } ملفًا
   *[other] { $count_text } ملف
 }
evidence-file-size = { $size } كيلوبايت
evidence-file-missing = ليس على هذا الجهاز
evidence-file-save = حفظ نسخة
evidence-file-save-named = حفظ نسخة: { $name }
evidence-file-remove = إزالة
evidence-file-remove-named = إزالة: { $name }
file-too-large = الملف «{ $name }» أكبر من { $max_text } ميغابايت فلم يُضَف. احفظوه بحجم أصغر، أو اكتبوا أين يُحفظ.
file-too-much = الملف «{ $name }» لم يُضَف: لا متسع لأكثر من { $most_text } من الملفات ولا لأكثر من { $all_text } ميغابايت معًا. أزيلوا ما لم تعودوا بحاجة إليه من الملفات.
file-no-room = الملف «{ $name }» لم يُضَف: لم يبق له متسع في المتصفح على هذا الجهاز.
file-not-kept = الملف «{ $name }» لم يُضَف: هذا المتصفح لا يحتفظ بالملفات هنا. اكتبوا بدلًا من ذلك أين يُحفظ.
file-missing = الملف «{ $name }» ليس على هذا الجهاز. ربما هو على الجهاز الذي أُضيف فيه، أو في نسخة احتياطية حُفظت هناك.
