### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## النشرات كما تخرج

digest-title = { $day } · نشرة { $hour }
digest-part = { $day } · { $hour } · { $part }/{ $parts }
digest-about = عن: { $topics }
digest-update = مستجد
digest-nothing = لا جديد منذ { $since }.
digest-nothing-about = لا جديد عن هذا منذ { $since }.
digest-skipped = فاتت نشرة { $hour } ليوم { $day }: لم أكن أعمل.
digest-skipped-in = فاتت نشرة { $hour } ليوم { $day } في «{ $chat }»: لم أكن أعمل.
digest-skipped-next = التالية: { $when }.
digest-coming = الآتي
digest-coming-tomorrow = غدًا
digest-quote = اقتباس اليوم
digest-preview-send = تخرج في «{ $chat }» ({ $when }) ما لم توقفها
digest-preview-hold = لا تخرج في «{ $chat }» ({ $when }) إلا إن نشرتها
theme-world = العالم
theme-politics = السياسة
theme-economy = الاقتصاد
theme-society = المجتمع
theme-justice = الجريمة والعدالة
theme-defence = الحرب والأمن
theme-science = العلوم
theme-technology = التقنية
theme-health = الصحة
theme-environment = البيئة
theme-culture = الثقافة
theme-sport = الرياضة
theme-local = المدن والمناطق
theme-opinion = الرأي
theme-other = أخبار أخرى

## إعداد النشرات

digests-heading = نشرتك
digests-heading-chat = نشرة «{ $chat }»
digests-offer =
    <b>النشرة تأتيك بالجديد في ساعاتك.</b>
    حين لا جديد لا يأتي شيء. متى تريدها؟
digests-offer-chat =
    <b>نشرة جديدة لـ «{ $chat }»</b>
    تأتي بالجديد في الساعات التي تختارها. متى يجب أن تأتي؟
digests-offer-clock = بتوقيت { $place }؛ وزر «اختيار» يغيّر المنطقة الزمنية والمواضيع والطول وغيرها.
digests-next = التالية: { $day } { $hour }، { $place }
digests-today = اليوم
digests-tomorrow = غدًا
digests-paused = متوقفة مؤقتًا: لا يأتي شيء حتى تستأنفها.
digests-streams = يأتي كل خبر فور وصوله.
digests-also = أيضًا: { $extras }
digests-list = نشراتك
digests-list-chat = نشرات «{ $chat }»
digests-which = لديك عدة نشرات. افتح التي يجب أن تأتي في ساعات أخرى: اختيار › الساعات.
digests-stopped = ⏸ لا يأتي شيء ما دام /stop ساريًا. و /start يلغيه.
digests-stopped-chat = ⏸ لا يأتي شيء ما دام /stop هذه المحادثة ساريًا. يلغيه مشرفوها في /chats.
digests-asleep-chat = ⏸ لا أستطيع الكتابة هناك الآن. كل شيء محفوظ؛ أضفني ثانية فيستمر.
digests-remove-ask = هل أزيل هذه النشرة؟
digests-removed = أُزيلت. لن تأتيك نشرة بعد الآن.
digests-removed-chat = أُزيلت. «{ $chat }» لا تتلقى نشرة بعد الآن.
digests-sample = <b>معاينة: النشرة كما تبدو الآن.</b> لا تغيّر شيئًا؛ والتالية تأتي على كل حال.
digests-every-day = كل يوم
digests-workdays = من الاثنين إلى الجمعة
digests-everything = كل شيء
digests-topics-more = وغيرها: { $count }
digests-all-languages = كل اللغات
digests-each-headline = العناوين فقط
digests-each-line = جملة لكل خبر
digests-each-short = 3 جمل لكل خبر
digests-size =
    { $count ->
        [zero] بلا أخبار، { $length }
        [one] خبر واحد على الأكثر، { $length }
        [two] خبران على الأكثر، { $length }
        [few] حتى { $count } أخبار، { $length }
        [many] حتى { $count } خبرًا، { $length }
       *[other] حتى { $count } خبر، { $length }
    }
digests-agenda = الآتي
digests-quote = اقتباس اليوم
digests-previews = معاينة الرابط
digests-silent = بلا صوت
digests-note = ملاحظة حين لا جديد
digests-nothing-else = لا شيء
digests-late = بتأخر حتى { $span }
digests-chosen = <b>{ $what }:</b> { $value }
digests-languages = مكتوبة باللغة: { $interface }؛ ومقالاتها: { $articles }
digests-mode-hours = في ساعات محددة
digests-mode-stream = كل خبر فور وصوله
digests-main-thread = المحادثة الرئيسية
digests-thread = الموضوع { $number }
digests-part-hours = الساعات
digests-part-halves = الساعات
digests-part-days = الأيام
digests-part-zone = المنطقة الزمنية
digests-part-topics = المواضيع
digests-part-lang = اللغات
digests-part-len = الطول
digests-part-extra = إضافات
digests-part-late = إن فاتت
digests-part-mode = متى
digests-part-thread = موضوع المنتدى
digests-hours-text =
    الآن: { $hours }. اضغط ساعة لإضافتها أو إزالتها، أو اكتب الساعات: <code>7:30, 19:15</code>
digests-days-text = الآن: { $days }. اضغط يومًا لإضافته أو إزالته.
digests-zone-text =
    الآن: { $zone }.
    اكتب مدينة (<code>القاهرة</code> أو <code>الرباط</code>) أو منطقة (<code>Asia/Beirut</code>)، أو أرسل موقعًا: أستخدمه مرة ولا أحفظه.
digests-zone-which = أيها تقصد؟ الساعة هي الساعة هناك الآن.
digests-zone-unknown = لا أعرف مدينة أو بلدًا أو منطقة باسم «{ $words }». جرّب مدينة أكبر قريبة، أو أرسل موقعًا. وللبحث عنه: <code>/search { $words }</code>
digests-no-location = لا أحتاج إلى موقع إلا في شاشة «المنطقة الزمنية». و /digest يقود إليها.
digests-zone-nowhere = لا أعرف منطقة زمنية في هذا المكان. جرّب اسم مدينة.
digests-topics-none = الآن: كل شيء.
digests-topics-text = اكتب عمّ تكون، كما تبحث عنه: <code>المناخ</code>، <code>"محادثات السلام" -كرة</code>، <code>section:اقتصاد</code>. عدة مواضيع: واحد في كل سطر.
digests-topics-follows = هذه تتابعها بالفعل؛ اضغط واحدًا لإضافته.
digests-language-text =
    مكتوبة باللغة: { $interface } (الصفوف الأولى).
    المقالات: { $articles }.
digests-length-text = الآن: { $size }.
digests-extra-agenda = الآتي: ما تحمله 24 ساعة القادمة
digests-extra-quote = اقتباس اليوم
digests-extra-links = معاينة أول رابط
digests-extra-quiet = تأتي بلا صوت
digests-extra-note = ملاحظة قصيرة حين لا جديد
digests-late-text = إن لم أستطع إرسال نشرة في وقتها فإنها تأتي { $late }. وبعد ذلك تفوت، وأخبرك بذلك.
digests-mode-text =
    <b>في ساعات محددة:</b> نشرة بالجديد.
    <b>كل خبر فور وصوله:</b> منشور لكل خبر، مرة واحدة، حين يصل أول مقال عنه.
digests-thread-text = تذهب إلى: { $topic }.
digests-not-yours = لا يعدّ نشرات تلك المحادثة إلا مشرفوها.
digests-admins-only = لا يعدّ نشرات هذه المجموعة إلا مشرفوها. ولنشرتك أنت: اكتب لي /digest في محادثة خاصة.
digests-private-only = أعدّ هذا في محادثتك الخاصة معي: /digest
digests-gone = هذه النشرة لم تعد موجودة. /digest يعرض الموجود.
digests-full = عدد نشرات هذه المحادثة { $most }، وهذا أقصى ما يجوز. أزل واحدة أولًا.
digests-last-hour = تحتاج النشرة إلى ساعة. لإيقافها فترة، أوقفها مؤقتًا.
digests-last-day = تحتاج النشرة إلى يوم. لإيقافها فترة، أوقفها مؤقتًا.
digests-hours-full = أقصى عدد للساعات في اليوم { $most }.
digests-hours-unread = لا أقرأ ساعات في «{ $words }». مثلًا: <code>7:30, 19:15</code>. وللبحث عنه: <code>/search { $words }</code>
digests-topics-full = أقصى عدد لمواضيع النشرة { $most }. أزل واحدًا أولًا.
button-digest-choose = اختيار
button-digest-stream = كل خبر فور وصوله
button-digest-sample = أرسل واحدة الآن
button-digest-pause = إيقاف مؤقت
button-digest-resume = استئناف
button-digest-remove = إزالة
button-digest-really-remove = نعم، أزل
button-digest-all = كل النشرات
button-digest-add = + نشرة جديدة
button-digest-back = ◀ رجوع
button-digest-half-hours = أنصاف الساعات ▶
button-digest-full-hours = ◀ الساعات الكاملة
button-digest-workdays = الاثنين–الجمعة
button-digest-every-day = كل يوم
button-digest-everything = كل شيء
button-digest-all-languages = كل اللغات
button-digest-headline = العناوين
button-digest-line = جملة
button-digest-short = 3 جمل
button-digest-agenda = الآتي
button-digest-quote = اقتباس
button-digest-links = معاينة
button-digest-quiet = صامتة
button-digest-note = ملاحظة حين لا جديد
command-digest = نشرة في ساعاتك

## المنشورات وإجازتها

digests-part-posts = المنشورات
digests-part-sign = التوقيع
digests-part-pace = الوتيرة
digests-part-ask = الموافقة
digests-picture = صورة
digests-hashtags = وسوم
digests-read-more = «للمزيد»
digests-extra-image = صورة الخبر، فوق النص
digests-extra-tags = وسوم أقسامه
digests-extra-more = زر يفتح الخبر عندي
digests-signed = التوقيع: { $signature }
digests-unsigned = بلا توقيع
digests-signature-text = اكتب السطر الذي يكون تحت كل منشور، حتى { $most } من الأحرف.
digests-signature-long = هذه { $count } من الأحرف؛ والأكثر { $most }. لم يتغير شيء.
digests-hourly = على الأكثر في الساعة: { $count }
digests-waits = تنتظر من { $start } إلى { $end }
digests-waits-never = كانت ستنتظر في ساعات الهدوء، لكنها غير محددة
digests-pace-text =
    الآن: { $pace }.
    ما زاد ينتظر دوره ويأتي واحدًا بعد آخر، وأوله ما تذكره أكثر الوسائل؛ وما لم يعد خبرًا حينها يُترك.
digests-approval-none = لا يُسأل أحد
digests-approval-send = تُرسل في ساعتها ما لم توقَف
digests-approval-hold = لا تُرسل إلا إن نُشرت
digests-approval-text = من أعدّ هذه النشرة آخر مرة يستطيع رؤيتها قبل نصف ساعة، وإزالة أخبار، وكتابة مقدمة. وإن لم يقرر أحد حتى ساعتها، تُرسل أو توقَف كما تختار هنا.
button-digest-image = صورة
button-digest-tags = وسوم
button-digest-more = للمزيد
button-digest-signature = التوقيع
button-digest-unsign = إزالة التوقيع
button-digest-night = الانتظار في ساعات الهدوء
button-digest-approval-none = لا تسأل أحدًا
button-digest-approval-send = أرسل ما لم توقَف
button-digest-approval-hold = أرسل فقط إن نُشرت
issue-approved = ✓ تخرج في «{ $chat }» ({ $when })
issue-held = ✋ موقوفة: لا تخرج في «{ $chat }» ({ $when })
issue-held-over = ✋ موقوفة: نشرة «{ $chat }» ({ $when }) لم تخرج
issue-nobody = ✋ موقوفة: لم ينشر أحد نشرة «{ $chat }» ({ $when })
issue-on-its-way = في طريقها إلى «{ $chat }» ({ $when })
issue-sent = ✓ أُرسلت: نشرة «{ $chat }» ({ $when })
issue-empty = لم يخرج شيء في «{ $chat }» ({ $when }): لم تعد أخبارها موجودة
issue-passed = نشرة «{ $chat }» ({ $when }) لم تُرسل: فات الأوان
issue-void = هذه المعاينة لنشرة «{ $chat }» ({ $when }) لم تعد سارية: تغيّرت إعداداتها، أو جاءت بعدها أخرى.
issue-taken-out = أخبار أُزيلت: { $count }
issue-choose = اضغط رقمًا لإزالة خبر، أو لإعادته.
issue-intro-text = اكتب ما يكون فوق الأخبار، حتى { $most } من الأحرف.
issue-intro-now = الآن: { $intro }
issue-intro-set = ✓ هذا الآن فوق الأخبار.
issue-intro-long = هذه { $count } من الأحرف؛ والأكثر { $most }. لم يتغير شيء.
issue-already = خروجها مقرر بالفعل.
issue-held-already = إنها موقوفة بالفعل.
issue-too-late = فات الأوان: لقد خرجت.
issue-one-stays = يجب أن يبقى خبر. لكي لا يُرسل شيء، أوقفها.
button-issue-publish = نشر
button-issue-hold = إيقاف
button-issue-drop = إزالة أخبار
button-issue-intro = تعديل المقدمة
button-issue-no-intro = إزالة المقدمة
button-issue-after-all = أرسلها على كل حال ({ $when })
button-issue-now = أرسل الآن
button-issue-waiting = الموافقة على التالية
button-issue-show = عرضها
