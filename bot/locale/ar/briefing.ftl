### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## الملخص اليومي

command-summary = حال البوت مرة في اليوم
button-summary = الملخص اليومي…
button-summary-now = اعرض واحدًا الآن
button-summary-off = تعطيل
button-numbers = الأرقام
briefing-on = <b>يأتيك الملخص اليومي في { $hour } ({ $zone }).</b>
briefing-off = <b>لا يأتيك ملخص يومي.</b>
briefing-about = يقول ما دخل وما خرج، وما فشل، وكيف يزداد القراء، وكم امتلأ القرص، وكم تكلف الترجمة. اضغط ساعة، بتوقيت { $zone } (المنطقة الزمنية في /settings). وفي ساعات هدوئك يأتي بلا صوت.
briefing-usage = اكتب <code>/summary 8</code> للساعة الثامنة، أو <code>/summary off</code> كي لا يأتي، أو <code>/summary</code> وحده للاختيار.
briefing-heading = <b>الملخص اليومي</b> · { $day }
briefing-came =
    المقالات الجديدة في 24 ساعة: { NUMBER($articles) }، ومصادرها: { NUMBER($count) }
    الطلبات منذ أمس (UTC): { NUMBER($requests) }
briefing-sent = التنبيهات والنشرات والإعلانات في 24 ساعة: { $ended }
briefing-errors = أجوبة فشلت منذ أمس (UTC): { NUMBER($count) }
briefing-people = الأشخاص: { NUMBER($people) } (الجدد في 24 ساعة: { NUMBER($joined) }، والنشطون: { NUMBER($active) })
briefing-engines = <b>الترجمة</b>
health-chore-briefings = الملخصات اليومية
outbox-kind-briefing = الملخص اليومي
