### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## المصادر

source-which = أيها؟ أضف اسمًا، مثلًا: <code>/source Courier</code>. /sources يعرضها كلها.
source-unknown = لا أعرف وسيلة إعلام أو مصدرًا باسم «{ $words }». /sources يعرضها كلها.
source-several = عدة أسماء قريبة من «{ $words }». أيها؟
source-gone = لا مصدر كهذا (أو لم يعد). /sources يعرضها كلها.
source-per-day = المقالات في اليوم: { $count }
source-newest = الأحدث: { $title }، { $age }
source-nothing = لا شيء في الأرشيف بعد
source-kind-agency = وكالة أنباء
source-kind-public = عام
source-kind-private = خاص
source-kind-aggregator = مجمّع
source-form-feed = خلاصة
source-form-sitemap = خريطة الموقع
source-form-list = صفحة قائمة
source-form-telegram = قناة تيليغرام
source-form-folder = مجلد
source-health-gone = زال نهائيًا
source-health-paused = متوقف
source-health-failing = يفشل
source-health-silent = صامت أطول من المعتاد
source-health-late = لم يُقرأ منذ مدة
source-health-new = لم يُقرأ بعد
source-health-good = سليم
source-id = المصدر <code>{ $id }</code>، { $state }
source-from-config = معلن في config.toml
source-from-admin = أُضيف هنا في { $day }
source-address = العنوان: { $url }
source-moved = انتقل من { $url }
source-form = النوع: { $form }
source-feed-text = النص: ما تقوله الخلاصة نفسها فقط
source-last = آخر قراءة: { $age }، { $result }
source-last-none = آخر قراءة: لا شيء بعد
source-result-good = سليمة
source-next = القراءة التالية: { $when }
source-next-now = القراءة التالية: الآن
source-next-none = القراءة التالية: لا شيء
source-every = كل { $span }
source-failing =
    { $count ->
        [zero] لم يفشل ({ $count })، { $age }: { $reason }
        [one] فشل مرة ({ $count })، { $age }: { $reason }
        [two] فشل مرتين ({ $count })، أولاهما { $age }: { $reason }
        [few] فشل { $count } مرات، أولاها { $age }: { $reason }
        [many] فشل { $count } مرة، أولاها { $age }: { $reason }
       *[other] فشل { $count } مرة، أولاها { $age }: { $reason }
    }
source-unchanged = دون تغيير: { $share } من الأجوبة، وعددها { $polls }
source-articles = في الأرشيف: مقالات { $articles }، منها مكرر { $duplicates }
source-list = <b>المصادر</b> ({ $count })
source-list-bad = ما يستحق نظرة: { $count }.
source-list-none = لا مصادر بعد. <code>/addsource العنوان</code> يضيف واحدًا.
source-remove-ask = هل أنسى المصدر <b>{ $name }</b> (<code>{ $id }</code>)؟ تبقى مقالاته في الأرشيف.
source-removed = أُزيل المصدر <b>{ $name }</b> (<code>{ $id }</code>). تبقى مقالاته في الأرشيف.
source-declared = المصدر { $id } معلن في config.toml: لا يُزال إلا هناك. وأستطيع إيقافه مؤقتًا.
source-known = هذا العنوان يُقرأ بالفعل باسم المصدر { $id }.
source-resume-first = هذا المصدر متوقف أو زال. استأنفه أولًا.
source-fetch-soon = سيُقرأ خلال ثوان.
source-paused = متوقف.
source-resumed = استُؤنف؛ وسيُقرأ خلال ثوان.
source-command-usage = أي مصدر؟ أضف معرّفه، مثلًا: <code>/{ $command } le-monde</code>. /sources يعرض المعرّفات.
admins-in-private = اسألني ذلك في محادثتنا الخاصة.
admins-owner-only = لا يفعل ذلك إلا من دوره فوق ذلك الدور.
admins-heading = <b>الأدوار</b>
admins-in-settings = مذكور في ملف الإعدادات
admins-none = لا أحد بعد.
admins-hint = /grant يعطي دورًا لمن كتب لي. المالك يعيّن المشرفين، والمشرفون يعيّنون المحررين.
admins-link =
    أول من يفتح هذا الرابط يصير مشرفًا: يستطيع إضافة المصادر وإيقافها وإزالتها والنشر في القنوات. يعمل مرة واحدة، لمدة 24 ساعة. أعطه لشخص واحد فقط:
    { $link }
admins-ask-remove = هل أسحب صلاحيات { $name }؟
admin-owner-stays = المالك باق. <code>depeche owner</code> على الخادم ينشئ رابطًا لآخر.
admin-in-settings = هذا المشرف مذكور في ملف الإعدادات، تحت <code>telegram.admins</code>؛ ولا يُزال الاسم إلا هناك.
admin-unknown = ليس مشرفًا (أو لم يعد).
admin-link-used = هذا الرابط لا يعمل. روابط المشرفين تعمل مرة، وليوم واحد فقط.
admin-link-shown = روابط المشرفين لا تعمل إلا في محادثة خاصة، ولا تعمل بعد أن تقرأها مجموعة. ومن أعطاك هذا يستطيع إنشاء آخر.
owner-welcome =
    <b>هذا البوت لك.</b>
    /addsource يضيف مصدرًا، و /sources يعرضها كلها، و /post يحمل مقالًا إلى قناة، و /admins يعيّن آخرين يجوز لهم كل ذلك.
admin-welcome =
    <b>أنت الآن مشرف على هذا البوت.</b>
    /addsource يضيف مصدرًا، و /sources يعرضها كلها، و /post يحمل مقالًا إلى قناة.

addsource-usage =
    أي عنوان؟ مثلًا: <code>/addsource lemonde.fr</code>، ومعه المزيد إن شئت:
    <code>/addsource https://example.org/rss outlet:"The Courier" lang:en section:World kind:public minutes:30 id:courier</code>
addsource-wrong = لا أفهم «{ $option }». أعرف outlet و lang و section و kind (agency أو public أو private أو aggregator) و minutes و text (page أو feed) و include و exclude و id. { $detail }
addsource-failed = لا يمكن أن يكون هذا مصدرًا: { $reason }.
addsource-choose = يذكر <b>{ $title }</b> عدة خلاصات. أيها أجرب؟
addsource-head = هذا ما كنت سأحصل عليه منه:
addsource-entries = المواد: { $count }
addsource-rate = نحو { $count } في اليوم
addsource-rate-unknown = لا يُعرف كم مرة ينشر
addsource-undated = بلا تاريخ
addsource-pages-read = يمكن قراءة صفحاته: كلمات الأحدث { $words }.
addsource-pages-unread = لا يمكن قراءة أحدث صفحاته: { $reason }. وسيكفي ما تقوله الخلاصة نفسها.
addsource-pages-none = لا يذكر صفحات؛ وما يقوله بنفسه هو كل شيء.
addsource-empty = إنه فارغ الآن.
addsource-known = يُقرأ بالفعل باسم المصدر <code>{ $id }</code>.
addsource-id = سيكون المصدر <code>{ $id }</code>.
addsource-done = أُضيف <b>{ $name }</b> باسم <code>{ $id }</code>. تصل مقالاته الأولى خلال دقيقة؛ وما كان أقدم من { $hours } ساعة يدخل الأرشيف بصمت.
addsource-cancelled = حسنًا، لم يُضف شيء.
proposal-gone = هذا الاقتراح قديم جدًا. اسأل من جديد.
proposal-not-yours = لا يجيب عن هذا إلا من سأل.

opml-usage = أرسل لي قائمة خلاصات كملف OPML في محادثتنا الخاصة. و /exportsources يعطيك واحدًا بكل المصادر.
opml-failed = لا أستطيع استخدام هذه القائمة: { $reason }.
opml-head = <b>قائمة خلاصات</b>
opml-counts = جديدة: { $new } · هنا بالفعل: { $known } · غير صالحة: { $invalid }
opml-more = … وغيرها: { $count }
opml-nothing = لا شيء يُضاف.
opml-spread = لن تُقرأ كلها معًا، بل خلال { $span }.
opml-done = مصادر أُضيفت: { $added }؛ وتُقرأ خلال { $span }.
opml-done-known = كانت هنا بالفعل: { $known }.
opml-caption = المصادر: { $count }، لأي قارئ خلاصات أو Dépêche آخر.
opml-title = مصادر Dépêche
reason-list-large = أكبر أو أطول مما آخذ
reason-no-feed = لا أجد خلاصة هناك
reason-robots = ملف robots.txt في الموقع لا يسمح للبرامج بقراءته
reason-list-none = ليس ملف OPML فيه خلاصات
reason-list-dtd = فيه DTD أو كيانات لا أقرؤها

post-usage = ماذا إلى أين؟ مثلًا: <code>/post @channel 12</code>، برقم المقال من بطاقته.
post-preview = هذا يذهب إلى <b>{ $title }</b> كما تراه:
post-done = نُشر في { $title } بالفعل.
post-sent = نُشر في <b>{ $title }</b>.
post-cancelled = حسنًا، لم يُنشر شيء.
post-private = هذا المقال لا يراه إلا من أرسل رابطه؛ ولا يمكن نشره.
post-no-chat = لا أستطيع رؤية { $chat }. أضفني هناك مشرفًا يجوز له نشر الرسائل؛ ثم اسأل من جديد.
post-not-admin = لست مشرفًا في { $title }، فلا أنشر هناك عنك.
post-no-right = لا يجوز لي الكتابة في { $title }. اجعلني مشرفًا هناك يجوز له نشر الرسائل؛ ثم اضغط من جديد.
post-only-places = لا أنشر إلا في القنوات والمجموعات.

## إخطارات للمشرفين

notice-source-moved = انتقل <b>{ $source }</b> نهائيًا إلى { $url }. أتبعه إلى هناك.
notice-source-gone = زال <b>{ $source }</b> نهائيًا: هكذا يقول خادمه. ولم يعد يُقرأ.
notice-source-failing = يفشل <b>{ $source }</b> منذ يوم: { $reason }. أواصل المحاولة، أقل فأقل.
notice-source-silent = يجيب <b>{ $source }</b>، لكنه لم يأت بشيء منذ أطول بكثير من المعتاد.
notice-source-back = يجيب <b>{ $source }</b> من جديد.
notice-disk-low = القرص ممتلئ تقريبًا: بقي { $free } ميغابايت. تغادر أقدم المقالات الأرشيف لإفساح المكان.
notice-chat-lost = لم أعد أستطيع الكتابة في «{ $title }»: يقول تيليغرام «{ $said }». نشراتها ومتابعاتها محفوظة، ومتوقفة إلى أن يُسمح لي بالدخول ثانية أو يكتب لي أحد هناك.
notice-topic = «{ $topic }»
notice-topic-all = ما كان مخصصًا له
notice-topic-digest = نشرتك في { $hours }
notice-topic-closed = الموضوع{ $topic } في «{ $title }» مغلق. { $what } يذهب إلى المحادثة نفسها إلى أن يُفتح الموضوع.
notice-topic-deleted = حُذف الموضوع{ $topic } في «{ $title }». { $what } يذهب من الآن إلى المحادثة نفسها.
notice-sending-paused = رفض تيليغرام عشرين رسالة متتالية للسبب نفسه: «{ $said }». وما بقي منها موقوف: { $cause }
