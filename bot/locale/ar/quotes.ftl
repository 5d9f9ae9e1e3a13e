### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## الاقتباسات

quoted = «{ $text }»
quotes-of-article = اقتباسات في «{ $title }»
quotes-of-person = ما قاله «{ $name }»
quotes-article-none = هذا المقال لا ينقل قول أحد (أو لم يعد).
quotes-withheld = مشغّل هذا البوت لا يسمح إلا بعرض بعض اقتباسات هذا المقال.
quotes-page-gone = ما كان في هذه الصفحة لم يعد هنا.
quotes-who = لهذا الاسم عدة أشخاص. من تقصد؟
quotes-which = أي من هذه منسوب إلى غير قائله؟
quotes-none = ليس لدي شيء قاله «{ $name }».
quotes-none-hint = قد تفيد كتابة أخرى، أو بحث: <code>/search { $name }</code>
quotes-near = هل تقصد أحد هؤلاء؟ أو ابحث في المقالات: <code>/search { $name }</code>
quotes-usage = كلام من؟ أضف اسمًا بأي كتابة، مثلًا: <code>/quotes غوتيريش</code>
quotes-most = الأكثر اقتباسًا هذا الأسبوع:
quotes-also = أيضًا: { $outlets }
quotes-also-more = أيضًا: { $outlets }، وعدد غيرها { $count }
quotes-also-others = ووسائل إعلام أخرى: { $count }
quotes-translated = الكلمات ترجمتها آلة، وليست كلمات القائل.
quotes-translated-by = الكلمات ترجمها { $relay }، وليست كلمات القائل.
quotes-wording = لدى { $outlet }: { $quote }
quotes-wording-translated = لدى { $outlet }، في ترجمة آلية: { $quote }
speaker-unclear = القائل غير واضح
speaker-unnamed = { $role } (الاسم غير واضح)
speaker-doubted = القائل غير واضح (الاسم موضع شك)
quote-gone = هذا الاقتباس لم يعد هنا، أو صار تحت اسم آخر.
report-thanks = شكرًا. يُسحب الاسم إلى أن ينظر فيه مشرف.
report-known-right = نظر في هذا مشرف من قبل: الاسم صحيح.
reports-full = عدد ما أبلغت عنه اليوم { $most }، وهذا أقصى ما يجوز. عد غدًا.
reports-heading = هل القول منسوب إلى صاحبه؟
reports-none = لا اقتباس موضع شك.
report-right = ✓ { $name }: الاسم صحيح. ويُعرض من جديد.
report-wrong = ✗ { $name }: الاسم خاطئ. ويبقى مسحوبًا.
report-somebody = مشرف
notice-speaker-doubted =
    يشك أحدهم في قائل هذا. ولا يُعرض الاسم هناك إلى أن تقرر.
    «{ $quote }»
    — <b>{ $speaker }</b>، في { $outlet }
button-quotes = أقوال
button-wrong-speaker = نسبة خاطئة؟
button-name-right = الاسم صحيح
button-name-wrong = الاسم خاطئ
button-see-article = المقال
button-take-back = تراجع عنه
button-reports = البلاغات
command-quotes = ما قاله أحدهم
command-reports = اقتباسات قائلها موضع شك

## ما هو آت

day-with-weekday = { $weekday } { $day }
days-from-to = من { $first } إلى { $last }
agenda-heading = ما هو آت خلال { $days } يومًا
agenda-about = الآتي: «{ $query }»
agenda-loosely = لا تاريخ إلى جانب هذه الكلمات؛ وهذه من مقالات عنها.
agenda-empty = لا يُعرف بعد شيء محدد التاريخ خلال { $days } يومًا.
agenda-empty-about = لا يُعرف شيء محدد التاريخ عن «{ $query }» خلال { $days } يومًا. و /agenda وحده يعرض كل شيء.
agenda-today = اليوم، { $day }
agenda-tomorrow = غدًا، { $day }
agenda-running = جارٍ، أو في يوم ما من هذه الأسابيع
agenda-more = وغيرها: { $count }
agenda-hour-here = { $there } ({ $here } هنا)
event-gone = لم يعد في الأرشيف مقال يذكر هذا. /agenda يعرض ما هو آت الآن.
event-over = مضى ذلك بالفعل.
reminders-heading = التذكيرات المطلوبة هنا
reminders-empty = لا تذكيرات هنا بعد. /agenda يعرض ما هو آت؛ ولكل موعد زر لذلك.
reminder-noted = 🔔 سُجّل: أذكّر هذه المحادثة قبل ساعة، أو في الثامنة صباحًا حيث لا تُعرف الساعة. كل تذكيراتها: /reminders
reminder-heading = 🔔 تذكير
reminder-changed = لم يعد المقال يذكر هذا اليوم؛ وكان يذكره حين طُلب التذكير.
reminders-full = عدد تذكيرات هذه المحادثة { $most }، وهذا أقصى ما يجوز. أزل واحدًا أولًا: /reminders
reminder-admins-only = لا يضع تذكيرات هذه المجموعة ولا يزيلها إلا مشرفوها.
calendar-caption =
    { $count ->
        [zero] لا موعد لتقويمك.
        [one] موعد واحد لتقويمك.
        [two] موعدان لتقويمك.
        [few] { $count } مواعيد لتقويمك.
        [many] { $count } موعدًا لتقويمك.
       *[other] { $count } موعد لتقويمك.
    }
button-remind = 🔔 ذكّرني
button-reminder-set = ✓ سأذكّرك · إزالة
button-calendar = ملف تقويم
button-calendar-all = الكل في ملف تقويم
command-agenda = ما هو آت في 30 يومًا
