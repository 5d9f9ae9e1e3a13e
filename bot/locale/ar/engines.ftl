### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## كم تكلف الترجمة

command-costs = كم تكلف الترجمة
button-costs = التكاليف
costs-heading = <b>كم تكلف الترجمة</b>
costs-none = لا مترجم آليًا معدًّا: يُعرض كل نص كما نشرته وسيلته. والإعدادات تقول أي المترجمين موجود، تحت <code>[[engine]]</code>.
costs-engine = <b>{ $engine }</b>
costs-day = اليوم: { $spent }
costs-month = هذا الشهر: { $spent }
costs-characters = الأحرف: { NUMBER($count) }
costs-characters-of = الأحرف: { NUMBER($used) } من { NUMBER($limit) }
costs-tokens = الرموز: { NUMBER($count) }
costs-tokens-of = الرموز: { NUMBER($used) } من { NUMBER($limit) }
costs-calls = الطلبات: { NUMBER($count) }
costs-money = نحو { $money }
costs-saved = جمل عُرضت من جديد دون طلب جديد، هذا الشهر: { NUMBER($count) }
costs-damaged = أجوبة معيبة هذا الشهر لم يرها أحد: { NUMBER($count) } من { NUMBER($all) }
costs-usage = بحسب عدّه هو، الأحرف: { NUMBER($used) }
costs-usage-of = بحسب عدّه هو، الأحرف: { NUMBER($used) } من { NUMBER($limit) }
costs-resting = ⚠️ لا يجيب كما يجب؛ والمحاولة التالية { $when }
costs-spent = ⚠️ نفدت الميزانية الآن: ما لم يُترجم بعد يُعرض بلغته الأصلية
costs-kept = الترجمات المحفوظة: { NUMBER($count) }
costs-when = الأيام والأشهر بتوقيت UTC.
notice-engine-spent = ⚠️ <b>{ $engine }</b>: يقول المترجم إن حصته نفدت. وإلى أن يعطي المزيد يُعرض ما لم يُترجم بعد بلغته الأصلية. التفاصيل في /costs.
notice-engine-day-spent = ⚠️ أنفق <b>{ $engine }</b> كل ما يجوز له اليوم. وحتى منتصف الليل بتوقيت UTC يُعرض ما لم يُترجم بعد بلغته الأصلية. والمزيد في /costs.
notice-engine-month-spent = ⚠️ أنفق <b>{ $engine }</b> كل ما يجوز له هذا الشهر. وحتى الشهر التالي يُعرض ما لم يُترجم بعد بلغته الأصلية. والمزيد في /costs.
