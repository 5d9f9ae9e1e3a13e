### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## الأخبار

list-newest = أحدث المقالات
list-top =
    { $count ->
        [zero] أهم الأخبار
        [one] أهم أخبار الساعة الأخيرة
        [two] أهم أخبار آخر ساعتين
        [few] أهم أخبار آخر { $count } ساعات
        [many] أهم أخبار آخر { $count } ساعة
       *[other] أهم أخبار آخر { $count } ساعة
    }
list-top-about =
    { $count ->
        [zero] أهم الأخبار عن «{ $query }»
        [one] أهم أخبار الساعة الأخيرة عن «{ $query }»
        [two] أهم أخبار آخر ساعتين عن «{ $query }»
        [few] أهم أخبار آخر { $count } ساعات عن «{ $query }»
        [many] أهم أخبار آخر { $count } ساعة عن «{ $query }»
       *[other] أهم أخبار آخر { $count } ساعة عن «{ $query }»
    }
top-empty = لم يُذكر شيء في آخر ساعات عددها { $count }. <code>/top 168</code> ينظر أسبوعًا إلى الوراء، و /latest يعرض الأحدث.
top-empty-about = لم يُذكر شيء عن «{ $query }» في آخر ساعات عددها { $count }. <code>/top 168 { $query }</code> ينظر أسبوعًا إلى الوراء، و /search في كل شيء.
top-hours = أستطيع النظر إلى الوراء من ساعة إلى { $most } ساعة، مثلًا: <code>/top 6</code>. وللبحث عن رقم: <code>/search 2022</code>
story-outlets =
    { $count ->
        [zero] لا وسيلة
        [one] وسيلة واحدة
        [two] وسيلتان
        [few] { $count } وسائل
        [many] { $count } وسيلة
       *[other] { $count } وسيلة
    }
story-articles =
    { $count ->
        [zero] لا مقال
        [one] مقال واحد
        [two] مقالان
        [few] { $count } مقالات
        [many] { $count } مقالًا
       *[other] { $count } مقال
    }
story-further-outlets = وسائل أخرى: { $count }
story-further-articles = مقالات أخرى: { $count }
story-span = الأول { $first }، والأخير { $last }
story-from-to = من { $first } إلى { $last }
story-number = الخبر <code>{ $id }</code>
story-gone = هذا الخبر ليس في الأرشيف (أو لم يعد). /top يعرض ما يُذكر الآن.
story-verbatim = من المقالات، كلمة بكلمة:
story-no-text = لا يجوز هنا من هذه المقالات إلا عرض العناوين.
story-also = ذكره { $outlets }.
story-also-more = ذكره { $outlets } وغيرهم: { $count }.
story-teller = { $outlet } ({ $languages })
story-relay = نقلًا عن { $relay }
story-timeline = كيف سار
story-told = { $outlet }: { $title }
story-quotes = من قال ماذا
story-coming = ما هو آت
story-no-timeline = لا يُعرف شيء من ماضي هذا الخبر بيومه.
story-no-quotes = لا اقتباس في هذه المقالات.
story-no-coming = لا شيء آت بتاريخ، بحسب هذه المقالات.
story-list = مقالات «{ $title }»
story-part-outlets = جزء من خبر تذكره وسائل أخرى، عددها { $count }.
story-part-articles = جزء من خبر له مقالات أخرى، عددها { $count }.
story-split-choose = أي من هذه المقالات عن شيء آخر؟ اضغط أرقامها؛ تصير معًا خبرًا مستقلًا.
story-split-ask = هل تصير هذه المقالات ({ $count }) خبرًا مستقلًا، نهائيًا؟
story-split-all = هذه كل مقالات الخبر؛ لن يبقى منه شيء.
story-split-none = لم يعد أي من هذه المقالات من هذا الخبر.
story-merge-choose = أي من هذه الأخبار يروي الحدث نفسه؟ تنتقل إليه كل مقالات «{ $title }».
story-merge-none = لا أجد خبرًا مشابهًا. <code>/mergestories { $id } الرقم</code> يدمجه في أي خبر آخر؛ ويرى المشرفون رقم الخبر على بطاقته.
story-merge-ask = هل يصير الأول من هذين الخبرين جزءًا من الثاني، نهائيًا؟
story-merge-same = هذان خبر واحد بالفعل.
mergestories-usage = أي خبرين؟ مثلًا: <code>/mergestories 12 15</code> يجعل الخبر 12 جزءًا من الخبر 15. ويرى المشرفون رقم الخبر على بطاقته.
button-story = الخبر
button-back-story = ◀ الخبر
button-articles = المقالات
button-timeline = المسار
button-coming = الآتي
button-more = أكثر
button-less = أقل
button-every-article = كل مقال على حدة
button-by-story = حسب الخبر
button-split = فصل…
button-split-chosen = فصل ({ $count })
button-merge = دمج…
button-really-split = نعم، افصل
button-really-merge = نعم، ادمج
command-top = ما تذكره أكثر الوسائل
command-mergestories = جعل خبرين واحدًا

## ما المعروف عن هذا

known-heading = ما المعروف عن هذا
known-linked = خلف الرابط:
known-text = النص نفسه:
known-event = الحدث نفسه:
known-related = ذو صلة:
known-only-related = لا مقال في آخر أيام عددها { $count } يذكر هذا بالضبط. وهذه تشترك معه في الكثير.
known-sources =
    { $count ->
        [zero] لا مصدر يذكره هنا.
        [one] مصدر واحد يذكره هنا.
        [two] مصدران مستقلان يذكرانه.
        [few] { $count } مصادر مستقلة تذكره.
        [many] { $count } مصدرًا مستقلًا يذكره.
       *[other] { $count } مصدر مستقل يذكره.
    }
known-first = الأول بحسب التواريخ المذكورة: { $outlet }، { $date }.
known-not-judged = هذا يقول من يذكر ماذا، لا هل هو صحيح.
known-nothing = لا أعرف شيئًا مثله في مقالات آخر أيام عددها { $count }.
known-too-short = فيه نص أقل من أن يُقارن. تكفي بضع جمل؛ وللكلمات المفردة هناك /search
known-usage = عمّ؟ رد بالأمر /known على أي رسالة، أو أعد توجيه واحدة إليّ في محادثتنا الخاصة، أو أضف النص: <code>/known تعود العبّارة الليلية في الربيع</code>
known-no-text = ليس فيه نص أقارنه بالأرشيف.
button-read-link = اقرأ الرابط
command-known = ما المعروف عن رسالة
