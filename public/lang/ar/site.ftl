language-name = العربية
language-dir = rtl
site-description = اعرفوا على جهازكم أين وصلتم في الاعتراف الأوروبي بالكفاءات الرقمية للمعلمين والمعلمات، وفي شارة مدرسة eTwinning.
guide-lead = ما هما الاعترافان، وكيف يعمل كل منهما، وأين لا تقدم المصادر جوابًا. كل صفحة تسمي مصادرها واليوم الذي قُرئت فيه.
guide-on-this-page = في هذه الصفحة
guide-sources = المصادر
guide-source-mark = المصدر { $n }
guide-read = قُرئت في { $date } نسخ محفوظة من صفحات عامة، والصياغة لنا.
guide-written = كُتبت في { $date }.
needs-program = تعمل هذه الصفحة بإجاباتكم، في متصفحكم لا غير. وهي تحتاج إلى JavaScript وWebAssembly. أما الإرشادات فيمكن قراءتها من دونهما:
not-started = تعذر على Waymark جلب نصوصه. تحققوا من الاتصال ثم أعيدوا تحميل الصفحة. لم يضع شيء مما أدخلتموه.
translation-unread = لم يراجع هذه الترجمة بعد أحد ممن لغتهم الأم العربية.
translation-read = روجعت هذه الترجمة في { $date } على يد { $name } ممن لغتهم الأم العربية.
translation-original = الأصل الإنجليزي
translation-suggest = اقتراح تصحيح
translation-tell = إن كانت جملة ما خاطئة، فأخبروا الجهة التي تتيح لكم Waymark، مدرسةً كانت أم موقعًا.
translation-report =
    اللغة: { $code }
    الصفحة: { $page }
    الصياغة كما هي الآن:

    صياغة أفضل:
