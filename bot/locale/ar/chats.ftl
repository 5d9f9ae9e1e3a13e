### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## المجموعات والقنوات

chats-rights-unknown = لا أستطيع الآن سؤال تيليغرام عمّن يجوز له ذلك. جرّب بعد دقيقة.
chats-joined = لا أنشر شيئًا حتى يختار ذلك مشرف.
chats-elsewhere = تُعَدّ المجموعات والقنوات في محادثتنا الخاصة: افتحها هنا.
chats-added = أُضيف إلى «{ $title }».
chats-mute-channel = لا أستطيع النشر هناك بعد: اسمح لي في قائمة المشرفين <b>بنشر الرسائل</b>.
chats-mute-group = لكن لا يجوز لي الكتابة هناك: على مشرف أن يسمح بذلك.
chats-lost = لم أعد أستطيع الكتابة في «{ $title }». نشراتها ومتابعاتها محفوظة، ومتوقفة إلى أن يُسمح لي بالدخول ثانية.
chats-heading = <b>مجموعاتك وقنواتك</b>
chats-hint = هل تنقص واحدة؟ اكتب /chats فيها.
chats-none =
    لا أعرف مجموعة أو قناة تشرف عليها.

    أضفني إلى واحدة، أو اكتب /chats في مجموعة أنا فيها.
chats-nothing = لا أنشر شيئًا هناك.
chats-digests =
    { $count ->
        [zero] لا نشرات
        [one] نشرة واحدة
        [two] نشرتان
        [few] { $count } نشرات
        [many] { $count } نشرة
       *[other] { $count } نشرة
    }
chats-follows =
    { $count ->
        [zero] لا متابعات
        [one] متابعة واحدة
        [two] متابعتان
        [few] { $count } متابعات
        [many] { $count } متابعة
       *[other] { $count } متابعة
    }
chats-asleep = <i>متوقف: لا أستطيع الكتابة هناك</i>
chats-asleep-long = <i>متوقف: لا أستطيع الكتابة هناك.</i> اسمح لي بالدخول ثانية فيستمر كل شيء كما كان.
chats-stopped = <i>موقوف</i>
chats-stopped-long = <i>موقوف: لا يُنشر شيء.</i>
chats-commands-all = الأوامر: أجيب الجميع.
chats-commands-admins = الأوامر: أجيب المشرفين فقط.
chats-announcements-on = إعلانات مشغّلي: مسموحة.
chats-announcements-off = إعلانات مشغّلي: لا شيء.
chats-pinning-on = يجوز تثبيتها؛ ولذلك أحتاج إلى صلاحية التثبيت.
chats-pinning-off = لا تُثبَّت.
chats-topics = يمكن أن يكون لكل موضوع فيها نشراته:
chats-topic-unnamed = الموضوع { $number }
chats-topic-closed = مغلق
chats-topic-closed-long = إنه مغلق.
chats-topic-digests =
    { $count ->
        [0] لا أنشر شيئًا هناك.
        [zero] لا أنشر شيئًا هناك.
        [one] تذهب إليه نشرة واحدة.
        [two] تذهب إليه نشرتان.
        [few] تذهب إليه { $count } نشرات.
        [many] تذهب إليه { $count } نشرة.
       *[other] تذهب إليه { $count } نشرة.
    }
chats-more-topics = ومواضيع أخرى: { $count }
chats-not-yours = لا يعدّها إلا مشرف تلك المحادثة، ويجب أن أكون فيها.
chats-in-private = يُعَدّ ذلك في محادثتنا الخاصة: اكتب لي /chats هناك.
chats-admins-only = هنا لا أجيب إلا أوامر المشرفين. وفي محادثتنا الخاصة أجيب الجميع.
button-set-up-privately = إعداد على انفراد
button-set-up = إعداد
button-see-chat = عرض
button-add-group = أضفني إلى مجموعة
button-add-channel = أضفني إلى قناة
button-all-chats = ◀ كل المحادثات
button-chat-digests = نشرات
button-topic-digest = نشرة لهذا الموضوع
button-commands-admins = أجب المشرفين فقط
button-commands-all = أجب الجميع
button-announcements-hear = السماح بالإعلانات
button-announcements-nohear = بلا إعلانات
button-announcements-pin = السماح بتثبيتها
button-announcements-nopin = دون تثبيت
button-posts-stop = أوقف كل النشر
button-posts-resume = انشر من جديد
command-chats = مجموعاتك وقنواتك

## الوضع المضمّن

inline-empty = الأرشيف ما زال فارغًا
inline-nothing = لا شيء عن «{ $words }». ابحث في البوت
help-inline =
    <b>في أي محادثة، حتى بدوني</b>
    <code>@{ $bot } المناخ</code> – مقالات لإرسالها
    <code>@{ $bot } أقوال غوتيريش</code> – ما قاله أحدهم
