### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## المتابعات

follow-named = «{ $words }»
follow-made = أخبرك عند وجود جديد عن { $words }.
follow-made-story = أخبرك عند وجود مزيد عن { $words }.
follow-made-group = أخبر هذه المجموعة عند وجود جديد عن { $words }.
follow-made-group-story = أخبر هذه المجموعة عند وجود مزيد عن { $words }.
follow-known = أنت تتابع { $words } بالفعل.
follow-known-group = هذه المجموعة تتابع { $words } بالفعل.
follow-recent =
    { $count ->
        [0] في آخر 7 أيام لم يرد في أي مقال.
        [zero] في آخر 7 أيام لم يرد في أي مقال.
        [one] في آخر 7 أيام ورد في مقال واحد.
        [two] في آخر 7 أيام ورد في مقالين.
        [few] في آخر 7 أيام ورد في { $count } مقالات.
        [many] في آخر 7 أيام ورد في { $count } مقالًا.
       *[other] في آخر 7 أيام ورد في { $count } مقال.
    }
follow-lot = هذا كثير: نحو { $count } في اليوم. كلمات أكثر، أو <code>outlet:</code> أو <code>section:</code>، تقلله.
follow-undone = أُلغي: لن أخبر عن { $words }.
follow-usage =
    عمّ أخبرك؟ مثلًا:
    <code>/follow New START</code> – الجديد عنه بأي لغة تكتبه هكذا
    <code>/follow outlet:TASS "أسلحة نووية" -كرة</code> – من وسيلة إعلام واحدة، بهذه الكلمات معًا ودون أخرى

    وزر «+ متابعة» تحت مقال أو خبر أو بحث يفعل ذلك أيضًا.
follow-rising = عن هذه تكتب وسائل إعلام أكثر فأكثر:
follows-heading = ما تتابعه ({ $count })
follows-heading-group = ما تتابعه هذه المجموعة ({ $count })
follows-empty = لا تتابع شيئًا بعد. ابدأ بـ <code>/follow New START</code>، أو بزر «+ متابعة» تحت مقال أو خبر أو بحث.
follows-empty-group = هذه المجموعة لا تتابع شيئًا بعد. البدء بـ <code>/follow New START</code>، أو بزر «+ متابعة» تحت مقال أو خبر أو بحث.
follows-stopped = أُرسل /stop: لا يأتي شيء. و /start يسمح به من جديد.
follows-asleep = متوقف ما دمت لا أستطيع الكتابة هنا.
follows-full = عدد ما تتابعه هذه المحادثة { $most }، وهذا أقصى ما يجوز. أوقف واحدة أولًا: /following
follow-since = متابَع منذ { $day }
follow-alerts =
    { $count ->
        [0] لا تنبيه في آخر 7 أيام
        [zero] لا تنبيه في آخر 7 أيام
        [one] تنبيه عن خبر واحد في آخر 7 أيام
        [two] تنبيه عن خبرين في آخر 7 أيام
        [few] تنبيه عن { $count } أخبار في آخر 7 أيام
        [many] تنبيه عن { $count } خبرًا في آخر 7 أيام
       *[other] تنبيه عن { $count } خبر في آخر 7 أيام
    }
follow-is-paused = متوقف: لا أقول عنه شيئًا.
follow-is-muted = صامت حتى { $until }
follow-mark-story = خبر
follow-mark-paused = متوقف
follow-mark-urgent = حتى في ساعات الهدوء
follow-mark-silent = بلا صوت
follow-ask-words = أي كلمات بدلًا من { $words }؟ أرسلها في رسالتك التالية.
follow-muted = لا شيء عن { $words } حتى { $until }.
follow-unmuted = أخبر عن { $words } من جديد.
follow-stopped = توقف: لا شيء بعد عن { $words }.
follow-gone = هذا لم يعد متابَعًا.
follow-empty = لا أجد هنا ما أبحث عنه. اذكر كلمة أو اسمًا أو وسيلة إعلام: <code>/follow New START</code>
follow-only-exclusions = هذا لا يقول إلا ما يجب ألا يكون. أضف كلمة يجب أن تكون: <code>/follow غاز -كرة</code>
follow-too-long = هذا طويل جدًا: { $most } من الأحرف على الأكثر. تكفي كلمتان أو ثلاث من أدل الكلمات.
follow-too-many = هذه كلمات كثيرة: { $most } على الأكثر، ومنها عوامل التصفية. تكفي كلمتان أو ثلاث من أدلها.
follow-dates = المتابعة تنظر إلى الأمام، فلا معنى للتواريخ فيها. احذف <code>after:</code> و <code>before:</code>.
follow-no-terms = لا أجد في هذا العنوان كلمات تُتابع. اختر كلماتك: <code>/follow New START</code>
follow-admins-only = لا يختار ما تتابعه هذه المجموعة إلا مشرفوها.
button-follow = + متابعة
button-follow-name = + { $name }
button-follow-search = + متابعة هذا البحث
button-follow-when = أخبرني عند وجود جديد
button-followed = ✓ متابَع
button-following = كل المتابعات
button-undo = تراجع
button-mute = صمت 24 س
button-unmute = إنهاء الصمت
button-stop = إيقاف
button-urgent = حتى في ساعات الهدوء
button-silent = بلا صوت
button-follow-edit = كلمات أخرى
button-follow-stop = إلغاء المتابعة
command-follow = أخبرني عند وجود جديد
command-following = بماذا أُخبَر

## التنبيهات

alert-because = لأنك تتابع { $words }
alert-because-chat = لأن هذه المحادثة تتابع { $words }
alert-outlets =
    { $count ->
        [zero] لا وسيلة إعلام الآن
        [one] الآن وسيلة إعلام واحدة
        [two] الآن وسيلتا إعلام
        [few] الآن { $count } وسائل إعلام
        [many] الآن { $count } وسيلة إعلام
       *[other] الآن { $count } وسيلة إعلام
    }
alert-changed-title = <b>صُحّح.</b> كان العنوان: «{ $before }»
alert-changed-lead = <b>صُحّح.</b> كان يبدأ: «{ $before }»
alert-changed-facts = <b>جديد.</b> وسائل الإعلام الآن: { $count }؛ وقد قلت: «{ $before }»
alert-changed-surge = <b>اتسع فجأة.</b> وسائل الإعلام الآن: { $count }؛ وقد قلت: «{ $before }»
bundle-heading =
    { $count ->
        [zero] لا خبر مما تتابع
        [one] خبر واحد مما تتابع
        [two] خبران مما تتابع
        [few] { $count } أخبار مما تتابع
        [many] { $count } خبرًا مما تتابع
       *[other] { $count } خبر مما تتابع
    }
bundle-rest = وغيرها: { $count }. /top يعرض ما تذكره أكثر وسائل الإعلام.
button-open = فتح
button-read-more = للمزيد
