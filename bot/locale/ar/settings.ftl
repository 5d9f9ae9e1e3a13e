### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## الإعدادات والبيانات الشخصية

settings-intro = صف الأزرار الثلاثة يحدد طول الموجزات. وكل زر آخر يقول ما يسري الآن؛ اضغطه لتغييره. والإعلانات هي ما لدى مشغّلي ليقوله للجميع.
settings-stopped = أنا موقوف هنا ولا أكتب من تلقاء نفسي. و /start يلغي ذلك.
settings-language = اللغة: { $language }
language-screen =
    <b>اللغة</b>

    بأي لغة أتكلم هنا؟ تبقى الأخبار باللغة التي تقرؤها بها.
settings-zone = المنطقة الزمنية: { $place }
settings-quiet-on = الهدوء: { $from }–{ $until }
settings-quiet-off = بلا ساعات هدوء
settings-hourly = التنبيهات في الساعة: { $count }
settings-filters =
    { $count ->
        [0] بلا تصفية
        [zero] بلا تصفية
        [one] عامل تصفية واحد
        [two] عاملا تصفية
        [few] { $count } عوامل تصفية
        [many] { $count } عامل تصفية
       *[other] { $count } عامل تصفية
    }
settings-announcements-on = الإعلانات: نعم
settings-announcements-off = الإعلانات: لا
settings-pinning-on = التثبيت: نعم
settings-pinning-off = التثبيت: لا
settings-history-on = السجل: نعم
settings-history-off = السجل: لا
button-export = بياناتي في ملف
button-forget = انسني
button-back-to-settings = ◀ الإعدادات
button-turn-on = تفعيل
button-turn-off = تعطيل
zone-screen =
    <b>المنطقة الزمنية</b>

    { $place }، والساعة هناك الآن { $time }. تتبعها ساعات الهدوء والتذكيرات والتواريخ.
zone-type = اكتب اسم مدينة أو بلد أو منطقة: لشبونة، كندا، UTC+3. أو أرسل موقعًا: أستخدمه مرة ولا أحفظه.
zone-type-group = يغيّرها مشرف باسم: <code>/settings لشبونة</code>
zone-which = قد تكون «{ $words }» إحدى هذه:
zone-both = في ذلك المكان منطقتان زمنيتان. أيهما تقصد؟
zone-near = لا أعرف «{ $words }»، لكن هذه قريبة من الاسم:
zone-unknown = لا أعرف مدينة أو منطقة زمنية باسم «{ $words }». تصلح مدينة أكبر قريبة، أو فارق مثل UTC+3. وللبحث عنه: <code>/search { $words }</code>
quiet-screen-on =
    <b>ساعات الهدوء</b>

    من { $from } إلى { $until } تنتظر التنبيهات. وما جعلته عاجلًا يأتي على كل حال، والنشرات والتذكيرات تأتي في ساعاتها.
quiet-screen-off =
    <b>ساعات الهدوء</b>

    لا توجد: تأتي التنبيهات في أي ساعة.
quiet-rows = الصف الأول يحرّك بدايتها، والثاني نهايتها.
quiet-clock = الساعة { $time } في { $place }.
quiet-clock-digests = لا تنتظر المنشورات إلا إن ضُبطت نشرتها على ذلك، بتوقيت منطقتها الزمنية.
hourly-screen =
    <b>التنبيهات</b>

    أقصى عدد يأتي في الساعة: { $count }؛ وما زاد يأتي معًا في رسالة واحدة.
history-screen-off =
    <b>سجل القراءة</b>

    معطّل: لا أتذكر ما تقرأ. وإن فُعّل أحفظ آخر ما تفتحه من مقالات، حتى { $most }، و /history يعرضها لك وحدك.
history-screen-on =
    <b>سجل القراءة</b>

    مفعّل: أحفظ آخر ما تفتحه من مقالات، حتى { $most }، و /history يعرضها لك وحدك. وتعطيله يفرّغه.
list-history = آخر ما فتحت
history-empty = لم تفتح شيئًا منذ تفعيل السجل أو تفريغه.
button-history-clear = تفريغ السجل
history-cleared = سجلك فارغ.
filters-screen = <b>عوامل التصفية</b>
filters-explain = المقالات التي في عنوانها أو أسطرها الأولى هذه الكلمات، أو تطابق نمطًا، تبقى خارج /latest و /top والتنبيهات والنشرات. ويظل البحث يجدها.
filters-none = لا تصفية بعد.
filters-remove = اضغط واحدًا أدناه لإزالته.
filters-type = لإضافة واحد اكتب كلمة، أو كلمات متلازمة، أو نمطًا بين شرطتين مائلتين، مثل <code>/^مباشر:/</code>.
button-back-to-filters = ◀ عوامل التصفية
button-filter-new = + عامل تصفية جديد
filters-type-group = يضيف المشرفون واحدًا بـ <code>/filter كلمة</code> أو <code>/filter /نمط/</code>.
filter-added = من الآن يُحجب «{ $filter }».
filter-reach = من أحدث { $count } من مقالات آخر 7 أيام كان سيخفي { $hidden }.
filter-there = عامل التصفية هذا موجود بالفعل.
filters-full = أقصى عدد لعوامل التصفية { $most }. أزل واحدًا أولًا.
filter-empty = يحتاج عامل التصفية إلى كلمة فيها حروف أو أرقام.
filter-long = أقصى طول لعامل التصفية { $most } من الأحرف.
filter-everything = هذا النمط يطابق كل نص: كان سيخفي كل شيء.
filter-large = هذا النمط، مع البقية هنا، عمل كثير على كل مقال. يكفي تكرار أقل.
filter-parenthesis = في هذا النمط قوس بلا نصفه الآخر: { $part }
filter-bracket = في هذا النمط [ بلا ]: { $part }
filter-backslash = هذا النمط ينتهي بشرطة معكوسة، أو يبدأ اقتباسًا بـ \Q ولا ينهيه بـ \E.
filter-escape = «{ $part }» لا تعني شيئًا في نمط. والشرطة المعكوسة نفسها تُكتب مرتين، ولا إحالات إلى مجموعات.
filter-range = «{ $part }» ليست مجموعة أحرف.
filter-nothing-repeated = لا شيء قبل «{ $part }» يُكرَّر.
filter-repeated-twice = «{ $part }» تكرر تكرارًا. ضع الأول بين قوسين.
filter-too-often = «{ $part }» تكرر كثيرًا (1000 مرة على الأكثر)، أو تعدّ تنازليًا.
filter-group = لا شيء مثل «{ $part }» في الأنماط هنا: لا نظر إلى الأمام ولا إلى الخلف.
filter-other = لا أفهم هذا النمط.
list-left-out = أخفت عوامل التصفية أيضًا: { $count }.
list-all-left-out = أخفت عوامل التصفية كل ما وُجد، وعدد مقالاته { $count }.
list-would-hide = كانت عوامل التصفية ستخفي من هذه: { $count }.
list-hidden = ما أخفته عوامل التصفية
button-hidden = عرض المخفي ({ $count })
stop-kept = محفوظ إلى أن تريده من جديد: { $list }.
stop-follows =
    { $count ->
        [zero] لا متابعات
        [one] متابعة واحدة
        [two] متابعتان
        [few] { $count } متابعات
        [many] { $count } متابعة
       *[other] { $count } متابعة
    }
stop-digests =
    { $count ->
        [zero] لا نشرات
        [one] نشرة واحدة
        [two] نشرتان
        [few] { $count } نشرات
        [many] { $count } نشرة
       *[other] { $count } نشرة
    }
stop-reminders =
    { $count ->
        [zero] لا تذكيرات
        [one] تذكير واحد
        [two] تذكيران
        [few] { $count } تذكيرات
        [many] { $count } تذكيرًا
       *[other] { $count } تذكير
    }
stop-admins-only = لا يوقف ما أرسله هنا ولا يسمح باستمراره إلا مشرفو هذه المجموعة.
button-resume-all = استئناف
resumed = أكتب إليك من جديد: { $list }.
resumed-nothing = يجوز لي أن أكتب إليك من جديد. ولا شيء معدّ لذلك بعد.
own-data-in-private = هذا بيننا نحن الاثنين: اكتبه لي في محادثتنا الخاصة.
export-caption = كل ما أحتفظ به عنك، بصيغة JSON. و /privacy يقوله بالكلمات.
forget-first =
    <b>انسني</b>

    سأمحو كل ما أحتفظ به عنك: إعداداتك ومتابعاتك ونشراتك وتذكيراتك ومقالاتك المحفوظة وسجلك، وما سألت عنه وما أرسلته إليك، ومقالات الروابط التي لم يرسلها غيرك. وما أعددته لمجموعات وقنوات يبقى هناك دون اسمك.
forget-admin = لك دور في هذا البوت: يذهب هو أيضًا، ما لم يذكرك ملف إعداداته.
forget-last = <b>لا يمكن التراجع عن هذا.</b> يعمل الزر عشر دقائق.
button-go-on = متابعة
button-erase = امح كل شيء
button-keep = أبقه
erased = مُحي كل شيء.
command-filter = إبعاد ما لا تريد رؤيته
command-history = آخر ما فتحت
