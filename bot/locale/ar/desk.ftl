### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## مكتب التحرير

desk-write-first = اكتب لي أولًا في محادثة خاصة: هناك أجيبك.
grant-no-person = ليس هذا شخصًا أستطيع إعطاءه دورًا.
role-editor = محرر
role-admin = مشرف
role-owner = المالك
role-none = بلا دور
role-card =
    <b>{ $name }</b>
    الآن: { $role }. المحررون يعتنون بالمصادر والأخبار والتثبيت والمنشورات؛ والمشرفون بما عدا ذلك أيضًا، ومنه الأشخاص.
role-given-editor =
    <b>أنت الآن محرر في هذا البوت.</b>
    /addsource يضيف مصدرًا، و /sources يعرضها كلها، و /post يحمل مقالًا إلى قناة، و /reports يعرض الاقتباسات التي قائلها موضع شك. والبقية في /help.
role-given-admin =
    <b>أنت الآن مشرف على هذا البوت.</b>
    /addsource يضيف مصدرًا، و /outbox يعرض ما يُرسل، و /audit ما فعله الآخرون. والبقية في /help.
role-taken = لم يعد لك أي دور في هذا البوت. وما عدا ذلك لا يتغير شيء.
grant-usage = لمن؟ اكتب <code>/grant</code> مع اسم أو رقم، أو رد به على رسالة من ذلك الشخص أعدت توجيهها إليّ.
grant-nobody = لم يكتب لي أحد باسم «{ $words }».
grant-never-wrote = على ذلك الشخص أن يكتب لي أولًا في محادثة خاصة.
grant-hidden = ذلك الشخص يخفي من هو حين تُعاد رسائله. اكتب <code>/grant</code> مع الاسم بدلًا من ذلك.
grant-which = من تقصد؟
button-change-admin = { $name } …
button-make-editor = اجعله محررًا
button-make-admin = اجعله مشرفًا
button-remove-role = سحب الدور
button-back-admins = ◀ الأدوار
command-grant = إعطاء أحد دورًا
command-audit = ما فعله المشرفون

## ما فعله المشرفون

audit-heading = <b>ما فعله المشرفون</b>
audit-none = لا شيء بعد.
audit-empty = لا شيء من هذا.
audit-nothing = لا أعرف فعلًا ولا أحدًا باسم «{ $words }». جرّب <code>/audit source</code> أو <code>/audit role</code> أو <code>/audit ban</code> أو اسم أحد أو رقمه.
audit-several = هناك عدة أشخاص باسم «{ $words }»: { $ids }. اكتب <code>/audit</code> مع أحد هذه الأرقام.
audit-somebody = أحدهم
audit-console = سطر الأوامر
audit-right = صحيح
audit-wrong = خاطئ
audit-other = { $who }: { $deed } { $subject } { $change }
audit-source-add = { $who }: إضافة المصدر { $subject } ({ $after })
audit-source-list = { $who }: إضافة مصادر من قائمة: { $after }
audit-source-pause = { $who }: إيقاف المصدر { $subject } مؤقتًا
audit-source-resume = { $who }: استئناف المصدر { $subject }
audit-source-fetch = { $who }: قراءة المصدر { $subject } فورًا
audit-source-remove = { $who }: إزالة المصدر { $subject } ({ $before })
audit-archive-reanalyse = { $who }: إعادة تحليل المقالات، العدد: { $count }
audit-article-post = { $who }: نشر «{ $subject }» في { $after }
audit-article-pin = { $who }: تثبيت «{ $subject }»
audit-article-unpin = { $who }: إلغاء تثبيت «{ $subject }»
audit-story-merge = { $who }: دمج الخبر { $subject } في الخبر { $after }
audit-story-split = { $who }: فصل من الخبر { $before }، والخبر الجديد { $after }
audit-report-settle = { $who }: الاسم { $subject } تحت اقتباس: { $after }
audit-report-reopen = { $who }: تراجع عن القرار في الاسم { $subject }
audit-report-answer = { $who }: رد على الشك في أنه { $subject }: { $after }
audit-outbox-resume = { $who }: استئناف الإرسال: { $subject }
audit-outbox-again = { $who }: إرسال رسائل قد لا تكون وصلت مرة أخرى: { $subject } ({ $after })
audit-broadcast-schedule = { $who }: تحديد وقت للإعلان { $subject }: { $change }
audit-broadcast-adopt = { $who }: السماح بإرسال الإعلان { $subject } بدلًا ممن حدد وقته
audit-broadcast-start = { $who }: بدء الإعلان { $subject }، عدد المحادثات: { $count }
audit-broadcast-pause = { $who }: إيقاف الإعلان { $subject } مؤقتًا
audit-broadcast-resume = { $who }: استئناف الإعلان { $subject }
audit-broadcast-cancel = { $who }: إلغاء الإعلان { $subject }
audit-broadcast-again = { $who }: إرسال الإعلان { $subject } ثانية، عدد المحادثات: { $count }
audit-broadcast-edit = { $who }: تعديل الإعلان { $subject }، عدد المحادثات: { $count }
audit-broadcast-erase = { $who }: حذف الإعلان { $subject }، عدد المحادثات: { $count }
audit-broadcast-speed = { $who }: تغيير سرعة الإعلان { $subject } من { $before } إلى { $after }
audit-broadcast-unpin = { $who }: إلغاء تثبيت الإعلان { $subject }، عدد المحادثات: { $count }
audit-role-invite = { $who }: إنشاء رابط لمشرف جديد
audit-role-offer = { $who }: إنشاء رابط لمالك جديد
audit-role-accept = { $who }: فتح رابط، والدور الآن: { $after }
audit-role-grant = { $who }: تغيير دور { $about }: { $change }
audit-role-remove = { $who }: سحب دور { $about }: { $before }

## من يدخل

ban-usage =
    من؟ اكتب <code>/ban</code> مع اسم أو رقم، أو رد به على رسالة من ذلك الشخص أعدت توجيهها إليّ؛ وبعده المدة إن شئت: <code>/ban 123456 7d</code>. لا يتلقى المحظور أي جواب ولا يُرسل إليه شيء. و <code>/unban</code> يلغي ذلك.
    { $count ->
        [0] لا أحد محظور الآن.
        [zero] لا أحد محظور الآن.
        [one] شخص واحد أو مجموعة واحدة في الحظر الآن.
        [two] اثنان من الأشخاص والمجموعات في الحظر الآن.
        [few] { $count } من الأشخاص والمجموعات في الحظر الآن.
        [many] { $count } من الأشخاص والمجموعات في الحظر الآن.
       *[other] { $count } من الأشخاص والمجموعات في الحظر الآن.
    }
unban-usage = من؟ اكتب <code>/unban</code> مع الرقم، أو رد به على رسالة من ذلك الشخص أعدت توجيهها إليّ.
ban-ask = هل أحظر { $name }؟ لن يكون جواب ولن يُرسل شيء.
ban-for-good = حُظر { $name }.
ban-until = حُظر { $name } حتى { $until }.
ban-lifted = رُفع الحظر عن { $name }.
ban-left = لم يُفعل شيء: { $name } كما كان.
ban-none = لا حظر هنا.
ban-has-role = لهذا الشخص دور هنا. اسحبه أولًا، في /admins.
ban-no-person = تيليغرام نفسه يكتب بهذا الرقم نيابةً عن كثيرين: لا يمكن حظره.
grant-banned = هذا الشخص محظور. ارفع الحظر أولًا: <code>/unban</code>
button-unban = رفع الحظر
button-ban-for-good = نهائيًا
button-ban-hours =
    { $count ->
        [zero] دون مدة
        [one] لساعة
        [two] لساعتين
        [few] لـ { $count } ساعات
        [many] لـ { $count } ساعة
       *[other] لـ { $count } ساعة
    }
button-ban-days =
    { $count ->
        [zero] دون مدة
        [one] ليوم
        [two] ليومين
        [few] لـ { $count } أيام
        [many] لـ { $count } يومًا
       *[other] لـ { $count } يوم
    }
limits-card =
    <b>الأجوبة في الدقيقة</b>
    · لشخص واحد: { $person } (وفي الإعدادات { $person_default })
    · في مجموعة واحدة: { $group } (وفي الإعدادات { $group_default })
    <code>/limits person 30</code>، <code>/limits group 10</code>، <code>/limits group reset</code>
limits-usage = اكتب <code>/limits person 30</code> (من 1 إلى 600)، أو <code>/limits group 10</code> (من 1 إلى 60)، أو <code>reset</code> مكان العدد.
admission-wait = هذا البوت ليس مفتوحًا للجميع. سألت مشرفيه، وأكتب لك حين يسمحون لك بالدخول.
admission-wait-group = هذه المجموعة تنتظر موافقة مشرفي البوت.
admission-in = سُمح لك بالدخول. /help يعرض ما أستطيع.
admission-in-group = صرت أجيب هنا. /help يعرض ما أستطيع.
admission-let = ✓ { $name }: سُمح بالدخول، بقرار { $admin }.
admission-refused = { $name }: رُفض الدخول، بقرار { $admin }.
admission-gone = لم يعد أحد ينتظر بهذا الرقم.
button-let-in = السماح بالدخول
button-refuse = رفض
button-let-in-after-all = السماح رغم ذلك
notice-stranger-asks = طلب استخدام البوت: <b>{ $title }</b> (<code>{ $chat }</code>).
notice-group-asks = أُدخل البوت إلى <b>{ $title }</b> (<code>{ $chat }</code>). هل يجيب هناك؟
audit-until = حتى { $moment }
audit-for-good = نهائيًا
audit-ban-add = { $who }: حظر { $about }: { $change }
audit-ban-lift = { $who }: رفع الحظر عن { $about }
audit-limits-person = { $who }: الأجوبة في الدقيقة لشخص واحد: { $change }
audit-limits-group = { $who }: الأجوبة في الدقيقة في مجموعة واحدة: { $change }
audit-admission-let = { $who }: السماح بدخول { $about }
audit-admission-refuse = { $who }: رفض دخول { $about }
command-ban = حظر أحد
command-unban = رفع الحظر عن أحد
command-limits = كم مرة يجوز السؤال

## الصادر

outbox-heading = <b>ما سيُرسل</b>
outbox-nothing-waits = لا شيء ينتظر.
outbox-lane-interactive = أجوبة: { $count }
outbox-lane-urgent = عاجلة: { $count }
outbox-lane-alert = تنبيهات: { $count }
outbox-lane-digest = نشرات: { $count }
outbox-lane-broadcast = إعلانات: { $count }
outbox-lane-paid = مدفوعة: { $count }
outbox-kind-alert = تنبيه
outbox-kind-alert-edit = تحديث تنبيه
outbox-kind-bundle = تنبيهات معًا
outbox-kind-digest = نشرة
outbox-kind-stream = خبر فور وصوله
outbox-kind-reminder = تذكير
outbox-kind-approval = معاينة للموافقة
outbox-kind-told = رسالة خاصة
outbox-kind-broadcast = إعلان
outbox-all-of-kind = { $kind } (الكل)
outbox-paused-heading = <b>الموقوف</b>
outbox-paused = { $what }: يقول تيليغرام «{ $said }»
outbox-doubted-heading = <b>قد لا يكون وصل</b>
outbox-doubted =
    { $count ->
        [zero] { $what }: لا محادثة
        [one] { $what }: محادثة واحدة
        [two] { $what }: محادثتان
        [few] { $what }: { $count } محادثات
        [many] { $what }: { $count } محادثة
       *[other] { $what }: { $count } محادثة
    }
outbox-doubted-hint = انقطع الاتصال قبل أن يجيب تيليغرام: قد تكون وصلت وقد لا. ولا يُعاد منها شيء ما لم تقل ذلك.
outbox-more = … وغيرها: { $count }
outbox-day = في آخر 24 ساعة: { $ended }
outbox-day-nothing = لم يُرسل شيء في آخر 24 ساعة.
outbox-ended-sent = أُرسل: { $count }
outbox-ended-refused = رُفض: { $count }
outbox-ended-asleep = لا يمكن الوصول: { $count }
outbox-ended-skipped = تُرك: { $count }
outbox-ended-uncertain = غير مؤكد: { $count }
outbox-again = لا يعلم أحد هل وصل هذا: { $what }، عدد المحادثات: { $count }. وإن أُرسل ثانية فقد يُقرأ هناك مرتين.
outbox-resumed = { $what }: يستمر الإرسال.
outbox-sent-again = يُرسل ثانية، عدد المحادثات: { $count }.
outbox-settled = هذا محسوم بالفعل. /outbox يعرض الحال الآن.
button-outbox = الصادر
button-outbox-resume = استئناف
button-outbox-back = ◀ الصادر
button-send-again = إرسال ثانية ({ $count })…
button-send-again-now = أرسل ثانية
button-refresh = ↻ تحديث
command-outbox = ما سيُرسل، وما فشل

## الحال

command-health = حال البوت
health-heading = <b>الحال</b> · Dépêche { $version } · يعمل منذ { $up }
health-fine = ✅ كل شيء على ما يرام.
health-trouble =
    ⚠️ { $count ->
        [zero] لا شيء يستحق
        [one] أمر واحد يستحق
        [two] أمران يستحقان
        [few] { $count } أمور تستحق
        [many] { $count } أمرًا يستحق
       *[other] { $count } أمر يستحق
    } نظرة.
health-chores = <b>الأعمال</b>
health-stock = <b>المحتوى</b>
health-machine = <b>الجهاز</b>
health-chore = { $chore }:
health-chore-intake = الرسائل من تيليغرام
health-chore-index = فهرس البحث
health-chore-stories = الأخبار
health-chore-gathering = قراءة المصادر
health-chore-alerts = التنبيهات
health-chore-digests = النشرات
health-chore-reminders = التذكيرات
health-chore-broadcasts = الإعلانات
health-chore-sender = الإرسال
health-chore-translating = الترجمة مسبقًا
health-chore-translated = كلمات الترجمات للبحث
health-chore-notices = رسائل إلى المشرفين
health-chore-withdrawing = السحب
health-chore-counting = العدّ
health-chore-upkeep = الترتيب
health-chore-alarms = الإنذارات
health-never = لم يبدأ بعد
health-failing = يفشل، عدد المرات المتتالية { $count }: { $reason }، { $ago }
health-failed = آخر فشل { $ago }: { $reason }
health-behind =
    متأخر بـ { $count ->
        [zero] لا شيء
        [one] مادة واحدة
        [two] مادتين
        [few] { NUMBER($count) } مواد
        [many] { NUMBER($count) } مادة
       *[other] { NUMBER($count) } مادة
    }
health-outbox = الصادر: { $waiting }
health-empty = لا شيء ينتظر
health-decide = لتقرر في /outbox: قد لا يكون وصل: { NUMBER($doubts) }، وموقوف: { NUMBER($pauses) }
health-index = الفهرس: { NUMBER($documents) } من { NUMBER($articles) } من المقالات، { $size } ميغابايت
health-sources-none = المصادر: لا يُقرأ منها شيء
health-sources = المصادر التي تُقرأ وتجيب: { NUMBER($polled) }
health-sources-failing = المصادر: يفشل { NUMBER($failing) } من { NUMBER($polled) }؛ وأطولها <code>{ $worst }</code>، منذ { $since }
health-database = قاعدة البيانات: { $backend }، { $size } ميغابايت
health-disk = القرص: بقي { $free } ميغابايت ({ $share })، ويجب أن يبقى: { $floor } ميغابايت
health-memory = الذاكرة: { $size } ميغابايت
health-said-in-english = نصوص ناقصة في الواجهة ({ $languages })، عُرضت بالإنجليزية: { NUMBER($count) }. والسجل يسميها.
health-engine-resting = { $engine }: لا يجيب كما يجب، والمحاولة التالية { $when }
health-engine-spent = { $engine }: نفدت ميزانيته الآن

## الأرقام

command-stats = من يستخدم البوت ولماذا، بالأرقام
button-health = الحال
stats-heading = <b>الأرقام</b>
stats-people =
    الأشخاص: { NUMBER($people) }، منهم من تمكن الكتابة إليه: { NUMBER($awake) }، ومن لا يمكن الوصول إليه: { NUMBER($unreachable) }
    النشطون: { NUMBER($today) } في 24 ساعة، و{ NUMBER($week) } في 7 أيام
stats-chats = المجموعات: { NUMBER($groups) } · القنوات: { NUMBER($channels) }
stats-wanted = المتابعات: { NUMBER($follows) } · النشرات: { NUMBER($digests) }
stats-joined = الجدد في كل أسبوع، وأولها هذا: { $weeks }
stats-languages = اللغات: { $languages }
stats-requests = الطلبات: { NUMBER($today) } اليوم، و{ NUMBER($week) } في 7 أيام
stats-commands = الأكثر استخدامًا في 7 أيام: { $commands }
stats-read = <b>الأكثر فتحًا في 7 أيام</b>
stats-article = { $number }. { $title } ({ NUMBER($count) })
stats-sent = التنبيهات والنشرات والإعلانات في 7 أيام: { $ended }
stats-none-sent = لا شيء
stats-days =
    <b>يومًا بيوم</b>
    اليوم (UTC) · النشطون · الجدد · وصل · فشل
button-days =
    { $count ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
button-day-by-day = يومًا بيوم
chart-heading = الأرقام
chart-period = من { $first } إلى { $last } (UTC)
chart-people = الأشخاص
chart-today = نشطون في 24 ساعة
chart-joined = جدد في { $days } يومًا
chart-arrived = وصل
chart-active = النشطون كل يوم
chart-growth = كل الأشخاص
chart-sent = الرسائل المرسلة كل يوم
chart-sent-arrived = وصل
chart-sent-failed = فشل
chart-languages = اللغات
chart-languages-other = غيرها
chart-nothing = لا شيء بعد
notice-fetch-stopped = ⚠️ لم يُقرأ أي مصدر منذ ساعة، مع أن بعضها حان وقته.
notice-disk-scarce = ⚠️ بقي من القرص أقل من 5%: { NUMBER($free) } ميغابايت. وحين يمتلئ لا يمكن حفظ شيء بعد.
notice-polled-twice = ⚠️ برنامج آخر يطلب من تيليغرام رسائل هذا البوت (409). ولا يتلقى كل منهما إلا بعضها: أوقف الآخر، أو أنشئ رمزًا جديدًا لدى @BotFather.
notice-chore-failing = ⚠️ { $chore }: يستمر الفشل ({ $error }). والمزيد في السجل.
notice-chore-silent = ⚠️ { $chore }: لا أثر لعمله منذ خمس دقائق. قد يفيد تشغيل البوت من جديد.
notice-many-errors = ⚠️ فشل خلال عشر دقائق من الأجوبة { $count } أو أكثر. والمزيد في السجل.

## ملاحظات القراء

command-desk = ما يقوله القراء
button-mistake = الإبلاغ عن خطأ
button-feedback-bare = إبلاغ بلا كلمات
feedback-ask =
    <b>ماذا تريد أن تقول للتحرير؟</b>
    اكتبه، حتى { $most } من الأحرف. يرى التحرير اسمك الأول، ويأتي جوابه إلى هنا.
feedback-ask-article =
    <b>ما الخطأ في «{ $title }»؟</b>
    اكتبه، حتى { $most } من الأحرف، أو أبلغ عنه بلا كلمات. يرى التحرير اسمك الأول، ويأتي جوابه إلى هنا.
feedback-thanks = ✓ وصل إلى التحرير. وإن أجاب قرأت جوابه هنا.
feedback-answer = <b>يجيب التحرير:</b> { $answer }
feedback-private = اكتب لي في محادثة خاصة: ما تقوله للتحرير لا يخص أحدًا غيره.
feedback-long = هذه { $count } من الأحرف؛ والأكثر { $most }.
feedback-full = كتبت إلى التحرير اليوم، عدد المرات: { $most }. اكتب من جديد غدًا.
feedback-answered = هذا محسوم بالفعل.
feedback-gone = لم يعد ذلك موجودًا.
desk-reader = 💬 يكتب <b>{ $name }</b>:
desk-bare = إبلاغ عن خطأ، بلا كلمات.
desk-how = <i>للإجابة، رد على هذه الرسالة.</i>
desk-heading = ما يقوله القراء
desk-answers = للإجابة، رد على الرسالة التي حملته.
desk-none = لا شيء ينتظر الرد.
desk-answered = ✓ يتلقى القارئ جوابك.
desk-reader-asleep = لم يُرسل: لا أستطيع الكتابة إلى هذا القارئ، فقد حظرني أو هو محظور. يمكنك الإجابة حين ينتهي ذلك.
desk-reader-stopped = لم يُرسل: أرسل هذا القارئ /stop ولا يريد مني شيئًا بعد الآن. يمكنك الإجابة إن تراجع.
desk-closed = ✓ تم.
button-desk-done = تم
button-desk-done-number = { $number }: تم
button-desk-article-number = { $number }: المقال
button-desk-ban = حظر…
button-desk-doubts = قائلون موضع شك: { $count }
audit-feedback-answer = { $who }: جواب عن رسالة القارئ { $subject }: { $after }
audit-feedback-close = { $who }: إغلاق رسالة القارئ { $subject }

## السحب

withdrawn-note = سحبه التحرير في { $date }: { $reason }
article-withdrawn = سحب التحرير هذا المقال في { $date }: { $why }
link-withdrawn = سحب التحرير وسيلة الإعلام هذه: لا تدخل مقالاتها.
list-withdrawn =
    { $count ->
        [zero] لم يسحب التحرير شيئًا من هنا.
        [one] سحب التحرير مقالًا واحدًا من هنا.
        [two] سحب التحرير مقالين من هنا.
        [few] سحب التحرير { $count } مقالات من هنا.
        [many] سحب التحرير { $count } مقالًا من هنا.
       *[other] سحب التحرير { $count } مقال من هنا.
    }
command-withdraw = سحب مقال أو وسيلة إعلام
button-edit = تعديل…
button-withdraw = سحب…
button-withdraw-now = سحب
button-withdraw-outlet = سحب الوسيلة…
button-lift = قبول { $title } من جديد
edit-heading = <b>تعديل المقال { $id }</b>: «{ $title }»
edit-private = لا يرى هذا المقال إلا من أرسله: لا شيء يُعدَّل.
withdraw-why =
    <b>لماذا يُسحب «{ $title }»؟</b>
    اكتب السبب، حتى { $most } من الأحرف. يراه القراء حيث كان المقال.
withdraw-why-outlet =
    <b>لماذا تُسحب «{ $title }»؟</b>
    اكتب السبب، حتى { $most } من الأحرف. يراه القراء حيث كانت مقالاتها.
withdraw-ask =
    <b>هل يُسحب «{ $title }»؟</b>
    { $count ->
        [zero] لا شيء يغادر
        [one] مقال واحد يغادر
        [two] مقالان بالنص نفسه يغادران
        [few] { $count } مقالات بالنص نفسه تغادر
        [many] { $count } مقالًا بالنص نفسه تغادر
       *[other] { $count } مقال بالنص نفسه تغادر
    } الأرشيف نهائيًا ولا يدخل من جديد. وتقول رسائل آخر 30 يومًا بدلًا منه: «{ $reason }». ولا يمكن التراجع عن هذا.
withdraw-ask-outlet =
    <b>هل تُسحب «{ $title }» كلها؟</b>
    { $count ->
        [zero] لا شيء يغادر
        [one] مقال واحد يغادر
        [two] مقالان يغادران
        [few] { $count } مقالات تغادر
        [many] { $count } مقالًا تغادر
       *[other] { $count } مقال تغادر
    } الأرشيف نهائيًا، ولا يدخل منها شيء إلى أن يُلغى ذلك. وتقول رسائل آخر 30 يومًا بدلًا منها: «{ $reason }». ولا يمكن التراجع عن هذا.
withdraw-said = ✓ سُحب: «{ $title }». ويُعدَّل ما أُرسل.
withdraw-said-outlet =
    ✓ سُحبت «{ $title }»، ومعها { $count ->
        [zero] لا مقال
        [one] مقال واحد
        [two] مقالان
        [few] { $count } مقالات
        [many] { $count } مقالًا
       *[other] { $count } مقال
    }. لا يدخل منها شيء بعد، ويُعدَّل ما أُرسل.
withdraw-cancelled = لم يُسحب شيء.
withdraw-done = أُكد ذلك بالفعل.
withdraw-long = هذه { $count } من الأحرف؛ والأكثر { $most }. اكتب سببًا أقصر.
withdraw-outlet-in =
    «{ $title }» مقبولة؛ ولها في الأرشيف { $count ->
        [zero] لا مقال
        [one] مقال واحد
        [two] مقالان
        [few] { $count } مقالات
        [many] { $count } مقالًا
       *[other] { $count } مقال
    }. الأمر <code>/withdraw outlet الاسم السبب</code> يسحبها.
withdraw-outlet-out = «{ $title }» مسحوبة منذ { $date }: { $reason }
withdraw-outlet-unknown = لا أجد في أول «{ $name }» اسم وسيلة إعلام.
withdraw-outlet-admins = لا يسحب وسائل الإعلام إلا المشرفون.
withdraw-lifted = ✓ «{ $title }» مقبولة من جديد. وما سُحب منها يبقى خارجًا.
withdraw-usage =
    الأمر <code>/withdraw article 12 السبب</code> يزيل مقالًا من كل مكان، ومما أُرسل أيضًا.
    الأمر <code>/withdraw outlet الاسم السبب</code> يفعل ذلك بكل ما لوسيلة ولا يدخل منها شيئًا بعد؛ و <code>/withdraw outlet الاسم</code> يقول ما الحال.
audit-article-withdraw = { $who }: سحب «{ $subject }»: { $after }
audit-outlet-withdraw = { $who }: سحب الوسيلة { $subject }: { $after }
audit-outlet-lift = { $who }: قبول الوسيلة { $subject } من جديد

## النسخ الاحتياطية، وما يحتجزه أرشيف مستعاد

command-backup = نسخة احتياطية من كل شيء
backup-made =
    ✓ أُنشئت النسخة الاحتياطية: { $size } ميغابايت، الصفوف: { NUMBER($rows) }.
    <code>{ $path }</code>
    تبقى على جهاز البوت، حيث يُحفظ من أحدثها { $kept }؛ انسخها إلى جهاز آخر. وليست فيها الإعدادات ولا الرمز الذي فيها. والأمر <code>depeche restore</code> يستعيدها.
backup-busy = يجري إنشاء نسخة احتياطية بالفعل.
backup-failed = تعذّر إنشاء النسخة الاحتياطية: { $reason }
notice-restored =
    <b>استُعيد هذا الأرشيف من نسخة احتياطية بتاريخ { $made }.</b>
    لا يخرج شيء من تلقاء نفسه إلى أن تقرر: ما أرسله البوت بعد تلك النسخة لم يعد يعرفه، وكان سيرسله ثانية.
    ما حان وقته حتى الآن: { $backlog }
hold-state =
    ⏸ <b>كل شيء موقوف</b>
    استُعيد الأرشيف في { $restored } من نسخة احتياطية بتاريخ { $made }. ما حان وقته حتى الآن: { $backlog }
hold-due-nothing = لا شيء
hold-due-messages =
    { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { NUMBER($count) } رسائل
        [many] { NUMBER($count) } رسالة
       *[other] { NUMBER($count) } رسالة
    }
hold-due-digests =
    { $count ->
        [zero] لا نشرات
        [one] نشرة واحدة
        [two] نشرتان
        [few] { NUMBER($count) } نشرات
        [many] { NUMBER($count) } نشرة
       *[other] { NUMBER($count) } نشرة
    }
hold-due-reminders =
    { $count ->
        [zero] لا تذكيرات
        [one] تذكير واحد
        [two] تذكيران
        [few] { NUMBER($count) } تذكيرات
        [many] { NUMBER($count) } تذكيرًا
       *[other] { NUMBER($count) } تذكير
    }
hold-due-alerts =
    { $count ->
        [zero] لا تنبيهات
        [one] تنبيه واحد
        [two] تنبيهان
        [few] { NUMBER($count) } تنبيهات
        [many] { NUMBER($count) } تنبيهًا
       *[other] { NUMBER($count) } تنبيه
    }
hold-ask-release =
    <b>هل يُرسل ما حان وقته؟</b>
    { $backlog }، ثم كل شيء كالمعتاد. ومن تلقى بعض ذلك بعد النسخة الاحتياطية بتاريخ { $made } يتلقاه مرتين.
hold-ask-drop =
    <b>هل يُهمل ما حان وقته؟</b>
    { $backlog }: لا يُرسل منها شيء أبدًا. وما يحين وقته من الآن يُرسل.
button-hold-release = متابعة الإرسال
button-hold-drop = إهمال ما حان وقته
button-hold-send = نعم، أرسله
button-hold-now = نعم، أهمله
hold-released = ✓ يستمر الإرسال.
hold-dropped = ✓ أُهمل. وما يحين وقته من الآن يُرسل.
audit-backup-make = { $who }: إنشاء النسخة الاحتياطية { $subject }
audit-restore-load = { $who }: استعادة النسخة الاحتياطية { $subject } ({ $change })
audit-restore-release = { $who }: إرسال ما أوقفه أرشيف مستعاد (العدد: { $subject })
audit-restore-drop = { $who }: إهمال ما أوقفه أرشيف مستعاد (العدد: { $subject })
