### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## من أين يأتي المقال

outlet-labelled = { $outlet } ({ $label }؛ وسم وضعه مشغّل هذا البوت)
outlet-labelled-short = { $outlet } ({ $label })
outlet-unknown = وسيلة الإعلام غير مذكورة
via = نقلًا عن { $relay }
date-unknown = التاريخ غير مذكور
date-unknown-added = التاريخ غير مذكور · أُضيف في { $day }
language-unknown = اللغة غير معروفة
translation-mark = ترجمة آلية
private-mark = لا يراه سواك
minutes = { $minutes } د

provenance-translated = ترجمة آلية.
provenance-translated-by = ترجمة آلية نقلها { $relay }.
provenance-translated-by-unedited = ترجمة آلية نقلها { $relay }؛ ويقول الناقل إن أي محرر بشري لم يشارك فيها.
provenance-relayed = نقله موقع آخر.
provenance-relayed-by = نقله { $relay }.
provenance-notice = بكلمات الناقل نفسه: «{ $notice }»
sent-by-you = أرسلته أنت؛ ولا يراه هنا سواك.
sent-by-reader = أرسله أحد القراء.

ago-now = الآن
ago-minutes = قبل { $count } د
ago-hours = قبل { $count } س
ago-days =
    { $count ->
        [zero] اليوم
        [one] قبل يوم
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يومًا
       *[other] قبل { $count } يوم
    }

## القوائم

list-latest = آخر الأخبار
list-latest-about = آخر الأخبار عن «{ $query }»
list-search = نتائج «{ $query }»
list-similar = مقالات مشابهة
list-similar-to = ما يشبه «{ $title }»
list-saved = المحفوظ هنا
list-corrected = لا شيء يطابق كل ذلك تمامًا؛ وهذا أقرب ما وُجد.
list-labels = الوسوم بين القوسين يضعها مشغّل هذا البوت.
list-page-gone = مقالات هذه الصفحة لم تعد في الأرشيف.
search-empty = لا شيء بعد عن «{ $query }».
search-empty-hint = قد تفيد كلمات أخرى أو أقل، و /latest يعرض الجديد.
similar-empty = لا شيء مشابه في الأرشيف بعد.
saved-empty = لم يُحفظ شيء في هذه المحادثة بعد. زر «☆ حفظ» تحت المقال يبقيه هنا.
saved-full = حفظت هذه المحادثة { $most } من المقالات، وهذا أقصى ما يجوز. أزل واحدًا أولًا: /saved
pin-private = لا يُثبَّت إلا ما يجوز للجميع رؤيته.
pins-full = عدد المقالات المثبتة الآن { $most }. أزل تثبيت واحد أولًا.
archive-empty = الأرشيف ما زال فارغًا. عد إليه لاحقًا.

## المقال

card-verbatim = من المقال، كلمة بكلمة:
card-headline-only = مشغّل هذا البوت لا يسمح إلا بعرض عنوان هذا المقال.
card-headline-only-original = مشغّل هذا البوت لا يسمح إلا بعرض العنوان. والمقال نفسه خلف زر «الأصل».
card-summary-only = مشغّل هذا البوت لا يسمح إلا بعرض موجز هذا المقال.
card-summary-only-original = مشغّل هذا البوت لا يسمح إلا بعرض الموجز. والمقال كاملًا خلف زر «الأصل».
card-no-text = ليس في الأرشيف من هذا المقال إلا عنوانه.
card-first = بحسب التواريخ المذكورة، كان أول من نشره { $outlet }: { $date }.
card-also = نشره أيضًا { $outlets }.
card-also-more = نشره أيضًا { $outlets }، وعدد غيرها { $count }.
fulltext-highlight = الجملة { $number } من الموجز تحتها خط أدناه.
fulltext-numbers = الأرقام تدل على جمل الموجز في النص.
fulltext-end = نهاية المقال
fulltext-authors =
    { $count ->
        [zero] بقلم: { $authors }
        [one] الكاتب: { $authors }
        [two] الكاتبان: { $authors }
        [few] الكتّاب: { $authors }
        [many] الكتّاب: { $authors }
       *[other] الكتّاب: { $authors }
    }
fulltext-outlet = وسيلة الإعلام: { $outlet }
fulltext-outlet-unknown = وسيلة الإعلام: غير مذكورة
fulltext-date = التاريخ: { $date }
fulltext-date-unknown = التاريخ: غير مذكور
fulltext-relayed = نقله مشغّل هذا البوت؛ والآراء فيه آراء الوسيلة.

share-heading = شارك هذا المقال
share-hint = للبريد أو لأي تطبيق آخر يمكنك أيضًا نسخ هذا النص:
share-facebook = فيسبوك لا يأخذ إلا الرابط، فالنص عليك إضافته بنفسك.
share-outlet-labelled = { $outlet } ({ $label }؛ وسم وضعه مشغّل @{ $bot })
share-translated = ترجمة آلية
share-translated-by = ترجمة آلية من { $relay }
share-relayed-by = نقلًا عن { $relay }

## أجوبة قصيرة

slow-down = كان هذا كثيرًا دفعة واحدة. انتظر دقيقة ثم أجيب من جديد.
cool-down = الأسئلة هنا كثيرة. أجيب هذه المجموعة من جديد بعد دقيقة.
apology = عذرًا، حدث خطأ من جهتي. يستطيع المشغّل البحث عنه برقم { $id }.
command-unknown = لا أعرف هذا الأمر. /help يعرض ما أستطيع.
command-unknown-words = لا أعرف هذا الأمر. للبحث اكتب <code>/search { $words }</code>
button-old = هذا الزر من رسالة قديمة. اسأل من جديد، مثلًا بالأمر /latest.
listing-not-yours = هذه القائمة لشخص آخر. /latest يعطيك قائمتك.
article-gone = هذا المقال ليس في الأرشيف (أو لم يعد فيه).
article-which = أي مقال؟ أضف رقمه، مثلًا: /article 12
index-behind = ما زلت أرتب الأرشيف وقد لا أجد كل شيء. اسأل من جديد بعد دقائق.
settings-admins-only = لا يغيّر إعدادات هذه المجموعة إلا مشرفوها.
link-failed = لم أستطع قراءة هذا الرابط: { $reason }.
reason-refused = لا يجوز لي فتح هذا العنوان
reason-address = ليس عنوانًا صالحًا على الويب
reason-missing = لا توجد صفحة كهذه
reason-denied = الموقع لا يسمح لي بالدخول
reason-overloaded = في الموقع خلل أو ضغط زائد
reason-slow = تأخر الموقع كثيرًا في الرد
reason-large = الصفحة كبيرة جدًا
reason-no-page = لا توجد صفحة فيها نص
reason-no-article = لا أجد هناك مقالًا
reason-unreachable = لا يمكن الوصول إلى الموقع
reason-other = تعذّر تحميلها

## الأزرار

button-full-text = النص الكامل
button-original = الأصل
button-relay = صفحة الناقل
button-named-original = المصدر المذكور
button-share = مشاركة
button-similar = مشابه
button-save = ☆ حفظ
button-saved = ★ محفوظ
button-list = ◀ القائمة
button-article = ◀ المقال
button-latest = الأحدث
button-sources = المصادر
button-settings = الإعدادات
button-help = مساعدة
button-email = بريد ({ $service })
button-pause = إيقاف مؤقت
button-resume = استئناف
button-remove = إزالة
button-fetch = اقرأ الآن
button-add = إضافة
button-add-feed-text = إضافة، بنص الخلاصة فقط
button-really-remove = نعم، أزل
button-all-sources = كل المصادر ({ $count })
button-source = عرض المصدر
button-pin = 📌 تثبيت
button-unpin = 📌 إلغاء التثبيت
button-in-bot = في البوت
button-cancel = إلغاء
button-post = نشر
button-invite = دعوة مشرف

## المصطلحات: طول الموجز، الاتجاهات، الاقتراحات

summary-line = جملة
summary-short = 3 جمل
summary-long = طويل
search-empty-speakers = هل تقصد أحد هؤلاء ممن تُنقل أقوالهم؟
search-empty-rising = عن هذا تكتب وسائل إعلام أكثر فأكثر:
trends-heading = ما تكتب عنه وسائل إعلام أكثر من الأسبوع الماضي
trends-outlets = وسائل الإعلام: { $count }
trends-new = جديد
trends-legend = عمود لكل يوم، والأخير لآخر 24 ساعة؛ وتُحسب الوسيلة مرة في اليوم. الرقم يبحث عن كلماته.
trends-young =
    { $count ->
        [0] لا شيء من الأسبوع السابق للمقارنة، فهذا لا يقول الكثير.
        [zero] لا شيء من الأسبوع السابق للمقارنة، فهذا لا يقول الكثير.
        [one] ليس للمقارنة إلا يوم واحد من الأسبوع السابق، فهذا لا يقول الكثير.
        [two] ليس للمقارنة إلا يومان من الأسبوع السابق، فهذا لا يقول الكثير.
        [few] ليس للمقارنة إلا { $count } أيام من الأسبوع السابق، فهذا لا يقول الكثير.
        [many] ليس للمقارنة إلا { $count } يومًا من الأسبوع السابق، فهذا لا يقول الكثير.
       *[other] ليس للمقارنة إلا { $count } يوم من الأسبوع السابق، فهذا لا يقول الكثير.
    }
trends-empty = لا موضوع مما كتبت عنه وسيلتا إعلام على الأقل في آخر 24 ساعة يزداد، أو ما هنا أقل من أن يدل. /latest يعرض الجديد.
button-trends = الاتجاهات
command-trends = ما يزداد الحديث عنه
