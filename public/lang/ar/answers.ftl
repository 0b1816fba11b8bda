teacher-eyebrow = النظام الأوروبي للاعتراف بالكفاءات الرقمية للمعلمين
project-untitled = مشروع بلا اسم
school-eyebrow = شارة مدرسة eTwinning
answer-yes = نعم
answer-no = لا
answer-clear = إلغاء الإجابة
act-change = تغيير
act-answer = إجابة
act-close = إغلاق
field-day = اليوم
field-month = الشهر
field-year = السنة
errors-title = { $count ->
    [zero] لا شيء يحتاج إلى تصحيح
    [one] أمر واحد يحتاج إلى تصحيح
    [two] أمران يحتاجان إلى تصحيح
    [few] { $count_text } أمور تحتاج إلى تصحيح
    [many] { $count_text } أمرًا يحتاج إلى تصحيح
   *[other] { $count_text } أمر يحتاج إلى تصحيح
 }
error-date-month = اكتبوا الشهر رقمًا من 1 إلى 12.
error-date-year = اكتبوا السنة بأربعة أرقام، مثل 2025.
error-date-day = لا يوجد هذا اليوم في هذا الشهر.
error-date-number = اكتبوا أرقامًا فقط.
error-date-future = هذا التاريخ في المستقبل. اكتبوا تاريخًا مضى، أو اتركوا الحقل فارغًا.
error-number = اكتبوا عددًا صحيحًا من { $min_text } إلى { $max_text }.
error-text-long = هذا النص أطول من أن يُحفظ: الحد الأقصى لعدد الحروف { $max_text }.
warn-before-reflection = هذا التاريخ قبل تأملكم الذاتي. لم يُنشر ما إذا كان يُحتسب، فتبقى النتيجة غير معروفة.
warn-national-project = المشروع الذي تأسس داخل بلد واحد لا يمكن أن ينال شهادة جودة وطنية تُحتسب هنا.
warn-submitted-before = سلّمتم قبل أمر تذكرون أنه أُنجز لاحقًا: راجعوا التواريخ.
warn-course-date = وُضعت علامة على الشهادة بلا تاريخ، فلا يمكن تحديد موضعها ضمن السنتين.
