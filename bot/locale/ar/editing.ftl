### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## المقالات المخفية

article-hidden = أخفى التحرير هذا المقال.
list-set-aside =
    { $count ->
        [zero] لم يخف التحرير شيئًا من هنا.
        [one] أخفى التحرير مقالًا واحدًا من هنا.
        [two] أخفى التحرير مقالين من هنا.
        [few] أخفى التحرير { $count } مقالات من هنا.
        [many] أخفى التحرير { $count } مقالًا من هنا.
       *[other] أخفى التحرير { $count } مقال من هنا.
    }
edit-hidden = مخفي عن القراء منذ { $date }.
hide-said = ✓ أُخفي: «{ $title }». لا تعرضه أي قائمة بعد الآن، ومن يفتحه يُقال له ذلك. وما أُرسل يبقى كما هو؛ وزر <b>سحب…</b> يغيّره أيضًا.
hide-already = إنه مخفي بالفعل.
show-said = ✓ يُعرض من جديد: «{ $title }». ولا يُخبَر بذلك أحد.
show-already = ليس مخفيًا.
hidden-heading = <b>المقالات المخفية ({ $count })</b>
hidden-none = لا مقال مخفيًا.
hidden-since = مخفي منذ { $date }
hide-usage = الأمر <code>/hide 12</code> يخفي المقال 12 عن القراء، و <code>/show 12</code> يعرضه من جديد.
button-hide = إخفاء
button-show-again = عرض من جديد
button-edit-number = { $number } …
button-hidden-articles = المقالات المخفية
command-hide = إخفاء مقال، أو عرض المخفية
command-show = عرض مقال مخفي من جديد
audit-article-hide = { $who }: إخفاء «{ $subject }»
audit-article-show = { $who }: عرض «{ $subject }» من جديد

## العناوين المصححة

title-corrected = صحّح مشغّل هذا البوت العنوان
title-corrected-since = صحّح مشغّل هذا البوت العنوان؛ وغيّرت الوسيلة عنوانها منذ ذلك الحين
title-corrected-mark = صحّح المشغّل العنوان
title-own =
    <b>عنوان الوسيلة نفسها</b>
    «{ $title }»
title-shown = يُعرض هنا: «{ $title }»
title-ask =
    <b>ما عنوان المقال { $id }؟</b>
    الآن: «{ $title }»
    اكتب العنوان الجديد، حتى { $most } من الأحرف. يرى القراء أن المشغّل صحّحه؛ ويبقى عنوان الوسيلة على بُعد ضغطة.
title-said = ✓ عنوان المقال { $id } الآن «{ $title }». وتُعدَّل التنبيهات التي ذكرته. أما النشرات والإجابات المرسلة فتبقى بعنوانها القديم.
title-taken-back = ✓ عاد إلى المقال { $id } عنوان وسيلته: «{ $title }»
title-same = هذا عنوانه بالفعل.
title-long = هذه { $count } من الأحرف؛ والأكثر { $most }. اكتب عنوانًا أقصر.
title-not-corrected = عنوانه عنوان وسيلته.
title-usage = الأمر <code>/title 12 العنوان الجديد</code> يصحح عنوان المقال 12.
titles-heading = <b>العناوين المصححة ({ $count })</b>
titles-own = عنوان الوسيلة: «{ $title }»
titles-own-changed = عنوان الوسيلة، وقد تغيّر بعدها: «{ $title }»
button-title = تصحيح العنوان…
button-title-back = إعادة عنوان الوسيلة
button-own-title = عنوان الوسيلة
command-title = تصحيح عنوان مقال
audit-article-title = { $who }: تصحيح عنوان: من «{ $before }» إلى «{ $after }»
audit-article-untitle = { $who }: إعادة عنوان الوسيلة: من «{ $before }» إلى «{ $after }»

## الأخبار المثبتة في /top

story-pinned-mark = ثبّته التحرير
story-pinned-until = 📌 في أعلى /top حتى { $until }
story-pin-ask =
    <b>كم يبقى هذا الخبر في أعلى /top؟</b>
    «{ $title }»
story-pin-said = ✓ الخبر { $id }، «{ $title }»، في أعلى /top حتى { $until }.
story-unpin-said = ✓ لم يعد الخبر { $id } في أعلى /top.
story-pins-full = عدد الأخبار المثبتة في /top الآن { $most }. أزل واحدًا أولًا: /unpinstory
story-pin-hours = من ساعة إلى { $most } ساعة. مثلًا: <code>/pinstory 12 48</code>
story-pin-not = هذا الخبر ليس مثبتًا.
story-pin-usage = الأمر <code>/pinstory 12</code> يضع الخبر 12 في أعلى /top مدة { $hours } ساعة، و <code>/pinstory 12 48</code> مدة 48؛ و <code>/unpinstory 12</code> يزيله.
story-pins-heading = <b>المثبت في /top</b>
story-pins-none = لا خبر مثبتًا في /top.
story-pins-line = الخبر <code>{ $id }</code>، حتى { $until }
button-pin-story = 📌 تثبيت الخبر في /top…
button-unpin-story = 📌 إلغاء تثبيت الخبر
button-unpin-story-number = إلغاء تثبيت { $number }
button-pin-hours =
    { $count ->
        [zero] لا ساعات
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
button-pin-days =
    { $count ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
command-pinstory = تثبيت خبر في /top
command-unpinstory = إزالة خبر مثبت من /top
audit-story-pin = { $who }: تثبيت الخبر { $subject } في /top: { $change }
audit-story-unpin = { $who }: إزالة الخبر { $subject } من أعلى /top
