label-question-shared-aims = هل للشركاء أهداف مشتركة وخطة موحدة؟
label-question-finished = هل انتهى المشروع، أو أوشك على الانتهاء؟
label-question-own-part = هل كان لكم ولطلبتكم دور في كل الأنشطة؟
label-question-joint-activities = هل كانت هناك أنشطة مشتركة مع الشركاء؟
label-question-data-protection = هل راعيتم حماية البيانات وحقوق المؤلف؟
label-criterion-collaboration = التعاون بين المدارس الشريكة
label-criterion-technology = استخدام التكنولوجيا
label-criterion-pedagogy = المقاربات التربوية
label-criterion-curriculum = الدمج في المنهاج
label-criterion-results = النتائج والتوثيق
label-part-online-collaboration = طرق عمل طلبة المدارس الشريكة معًا عبر الإنترنت
label-part-use-of-ict = استخدام تكنولوجيا المعلومات والاتصالات
label-part-copyright = اللائحة العامة لحماية البيانات (GDPR) وحقوق المؤلف والسلامة على الإنترنت (eSafety)
label-rule-two-countries = أسس المشروعَ معلمون أو معلمات من بلدين؛ والشركاء الذين ينضمون لاحقًا لا يغيرون ذلك
label-rule-personal = شهادة الجودة شخصية: قدموا الطلب بصفة فردية، وبيّنوا ما فعلتموه أنتم وطلبتكم
label-rule-four-a-year = أربعة طلبات على الأكثر في السنة الدراسية؛ ولا تُقيَّم إلا الأربعة الأولى
label-rule-no-limit = تقول صربيا إنه لا حد لذلك؛ لكن صفحتها تستند إلى قواعد نوفمبر 2019.
label-unpublished-scores = النقاط والسلّم وعلامة النجاح والحدود الدنيا الثلاثة للنقاط
label-unpublished-parts = القائمة الكاملة للمعايير الفرعية
label-unpublished-dates = تواريخ 2026، وأي تواريخ لبلدان غير مذكورة هنا
label-title = إعداد مشروع لشهادة الجودة
label-lead = مرّوا على ما نُشر عن شهادة الجودة الوطنية، وانظروا ما الذي ما زال ينقص مشروعكم.
label-no-form = هذا تحضير وليس استمارة رسمية. النقاط وعلامات النجاح غير منشورة، فلا أحد يستطيع أن يحسب هنا هل ستنالون شهادة الجودة.
label-guide-link = قراءة المزيد عن شهادة الجودة في الإرشادات
label-project = مشروعكم
label-no-project = لم يُدخل مشروع بعد. أضيفوا مشروعًا هنا أو في صفحة المعلم/ة: فهو المشروع نفسه.
label-teacher-link = فتح صفحة المعلم/ة
label-asked = ما الذي سيُسأل عنه
label-has-already = ذكرتم أن هذا المشروع قد نال شهادة الجودة من قبل.
label-stands = أين وصل المشروع
label-open = { $count ->
    [zero] لا نقاط ناقصة.
    [one] نقطة واحدة لم تكتمل بعد.
    [two] نقطتان لم تكتملا بعد.
    [few] { $count_text } نقاط لم تكتمل بعد.
    [many] { $count_text } نقطة لم تكتمل بعد.
   *[other] { $count_text } نقطة لم تكتمل بعد.
 }
label-open-none = لا شيء ناقص هنا.
label-may-apply = الحق في تقديم الطلب: الأسئلة والقواعد
label-can-show = ما يمكن عرضه: المعايير
label-can-show-note = من استنتاجنا: «مستوفى» تعني فقط أنه لا شيء ناقص. أما القدر الكافي فغير منشور.
label-said-no = الجواب «لا»
label-not-answered = بلا إجابة
label-questions = خمسة أسئلة يجب أن يكون جوابها جميعًا «نعم»
label-rules = من يحق له تقديم الطلب، وكم مرة
label-ask-personal = هل تقدمون الطلب بصفة فردية، وتبينون ما فعلتموه أنتم وطلبتكم؟
label-ask-applications = كم طلبًا لشهادة الجودة أرسلتم حتى الآن في هذه السنة الدراسية؟
    .hint = لكل مشاريعكم معًا، من دون المشروع الذي تحضرونه.
label-criteria = خمسة معايير، وما عليكم عرضه
label-criteria-note = هل يكفي ما لديكم لمعيار ما؟ لا يقرر ذلك إلا من يقيّم الطلبات. أما هنا فتدوّنون ما لديكم.
label-ask-criterion = هل لديكم ما تعرضونه لهذا المعيار؟
label-ask-part = هل لديكم ما تعرضونه لهذا الجزء: { $part }؟
label-part-minimum = لهذا الجزء حد أدنى من النقاط. ومقداره غير منشور.
label-part-place = وضعه تحت هذا المعيار ترتيب من عندنا، استنتجناه من الأسماء.
label-evidence = أي أدلتكم يبين هذا المعيار؟
label-evidence-none = لم تضيفوا أدلة بعد.
label-evidence-link = إضافة أدلة
label-untitled = دليل بلا اسم
label-shown-by = { $count ->
    [zero] لا أدلة
    [one] دليل واحد
    [two] دليلان
    [few] { $count_text } أدلة
    [many] { $count_text } دليلًا
   *[other] { $count_text } دليل
 }
label-national = ما نشره بلدكم
label-national-choose = اختاروا بلدكم لتروا ما عثرنا عليه بشأنه.
label-national-time = التقييم
label-national-call = الدعوات
label-national-no-time = لم نعثر على مواعيد تقييم الطلبات. اسألوا منظمة الدعم الوطنية في بلدكم.
label-national-no-call = لم نعثر على دعوة. اسألوا منظمة الدعم الوطنية في بلدكم.
label-national-month = تُقيَّم الطلبات في { $month }. ولم نعثر على آخر يوم لتقديم الطلب.
label-national-yearly = بحسب ما نُشر لتلك السنوات: آخر يوم لتقديم الطلب { $last }، والرد بحلول { $answer }.
label-national-days = أيام العمل: حتى { $days }، وفي بعض الأشهر حتى { $longer }.
label-national-any-time = تُقبل الطلبات في أي وقت.
label-national-closes = تُغلق دعوة في { $date }.
label-national-closed = أُغلقت دعوة في { $date }. ولم نعثر على دعوة أحدث.
label-national-hour = الساعة: { $hour }
