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
top-empty =
    { $count ->
        [168] لم يُذكر شيء في آخر { $count } ساعة. /latest يعرض الأحدث.
        [zero] لم يُذكر شيء. /latest يعرض الأحدث.
        [one] لم يُذكر شيء في الساعة الأخيرة. <code>/top 24</code> يعرض يومًا كاملًا، و /latest يعرض الأحدث.
        [two] لم يُذكر شيء في آخر ساعتين. <code>/top 168</code> يعرض أسبوعًا كاملًا، و /latest يعرض الأحدث.
        [few] لم يُذكر شيء في آخر { $count } ساعات. <code>/top 168</code> يعرض أسبوعًا كاملًا، و /latest يعرض الأحدث.
        [many] لم يُذكر شيء في آخر { $count } ساعة. <code>/top 168</code> يعرض أسبوعًا كاملًا، و /latest يعرض الأحدث.
       *[other] لم يُذكر شيء في آخر { $count } ساعة. <code>/top 168</code> يعرض أسبوعًا كاملًا، و /latest يعرض الأحدث.
    }
top-empty-about =
    { $count ->
        [168] لم يُذكر شيء عن «{ $query }» في آخر { $count } ساعة. <code>/search { $query }</code> يبحث في كل شيء.
        [zero] لم يُذكر شيء عن «{ $query }». <code>/search { $query }</code> يبحث في كل شيء.
        [one] لم يُذكر شيء عن «{ $query }» في الساعة الأخيرة. <code>/top 168 { $query }</code> يعرض أسبوعًا كاملًا.
        [two] لم يُذكر شيء عن «{ $query }» في آخر ساعتين. <code>/top 168 { $query }</code> يعرض أسبوعًا كاملًا، و /search يبحث في كل شيء.
        [few] لم يُذكر شيء عن «{ $query }» في آخر { $count } ساعات. <code>/top 168 { $query }</code> يعرض أسبوعًا كاملًا، و /search يبحث في كل شيء.
        [many] لم يُذكر شيء عن «{ $query }» في آخر { $count } ساعة. <code>/top 168 { $query }</code> يعرض أسبوعًا كاملًا، و /search يبحث في كل شيء.
       *[other] لم يُذكر شيء عن «{ $query }» في آخر { $count } ساعة. <code>/top 168 { $query }</code> يعرض أسبوعًا كاملًا، و /search يبحث في كل شيء.
    }
top-hours = أستطيع عرض الساعات الأخيرة، من 1 إلى { $most }، مثلًا: <code>/top 6</code>. وللبحث عن رقم: <code>/search 2022</code>
story-outlets =
    { $count ->
        [zero] لا وسيلة إعلام
        [one] وسيلة إعلام واحدة
        [two] وسيلتا إعلام
        [few] { $count } وسائل إعلام
        [many] { $count } وسيلة إعلام
       *[other] { $count } وسيلة إعلام
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
story-further-outlets = وسائل إعلام أخرى: { $count }
story-further-articles = مقالات أخرى: { $count }
story-span = الأول { $first }، والأخير { $last }
story-from-to = من { $first } إلى { $last }
story-number = الخبر <code>{ $id }</code>
story-gone = هذا الخبر ليس في الأرشيف (أو لم يعد). /top يعرض ما يُذكر الآن.
story-verbatim = من المقالات، كلمة بكلمة:
story-no-text = لا يجوز هنا من هذه المقالات إلا عرض العناوين.
story-also = ذكره { $outlets }.
story-also-more = ذكره { $outlets }، وعدد غيرها { $count }.
story-teller = { $outlet } ({ $languages })
story-relay = نقلًا عن { $relay }
story-timeline = كيف جرى
story-told = { $outlet }: { $title }
story-quotes = من قال ماذا
story-coming = ما هو آت
story-no-timeline = لا شيء من ماضي هذا الخبر له تاريخ.
story-no-quotes = لا اقتباس في هذه المقالات.
story-no-coming = لا تذكر هذه المقالات تاريخًا لم يأت بعد.
story-list = مقالات «{ $title }»
story-part-outlets =
    { $count ->
        [zero] جزء من خبر.
        [one] جزء من خبر تذكره وسيلة إعلام أخرى.
        [two] جزء من خبر تذكره وسيلتا إعلام أخريان.
        [few] جزء من خبر تذكره { $count } وسائل إعلام أخرى.
        [many] جزء من خبر تذكره { $count } وسيلة إعلام أخرى.
       *[other] جزء من خبر تذكره { $count } وسيلة إعلام أخرى.
    }
story-part-articles =
    { $count ->
        [zero] جزء من خبر.
        [one] جزء من خبر فيه مقال آخر.
        [two] جزء من خبر فيه مقالان آخران.
        [few] جزء من خبر فيه { $count } مقالات أخرى.
        [many] جزء من خبر فيه { $count } مقالًا آخر.
       *[other] جزء من خبر فيه { $count } مقال آخر.
    }
story-split-choose = أي من هذه المقالات عن شيء آخر؟ اضغط أرقامها؛ تصير معًا خبرًا مستقلًا.
story-split-ask =
    { $count ->
        [zero] لا مقال مختارًا. هل يصير خبرًا مستقلًا، نهائيًا؟
        [one] هل يصير هذا المقال خبرًا مستقلًا، نهائيًا؟
        [two] هل يصير هذان المقالان خبرًا مستقلًا، نهائيًا؟
        [few] هل تصير هذه المقالات، وهي { $count }، خبرًا مستقلًا، نهائيًا؟
        [many] هل تصير هذه المقالات، وهي { $count }، خبرًا مستقلًا، نهائيًا؟
       *[other] هل تصير هذه المقالات، وهي { $count }، خبرًا مستقلًا، نهائيًا؟
    }
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
button-timeline = التسلسل
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
command-top = ما تذكره أكثر وسائل الإعلام
command-mergestories = جعل خبرين واحدًا

## ما المعروف عن هذا

known-heading = ما المعروف عن هذا
known-linked = خلف الرابط:
known-text = النص نفسه:
known-event = الحدث نفسه:
known-related = ذو صلة:
known-only-related =
    { $count ->
        [zero] لا مقال يذكر هذا بالضبط. وهذه تشترك معه في الكثير.
        [one] لا مقال في اليوم الأخير يذكر هذا بالضبط. وهذه تشترك معه في الكثير.
        [two] لا مقال في آخر يومين يذكر هذا بالضبط. وهذه تشترك معه في الكثير.
        [few] لا مقال في آخر { $count } أيام يذكر هذا بالضبط. وهذه تشترك معه في الكثير.
        [many] لا مقال في آخر { $count } يومًا يذكر هذا بالضبط. وهذه تشترك معه في الكثير.
       *[other] لا مقال في آخر { $count } يوم يذكر هذا بالضبط. وهذه تشترك معه في الكثير.
    }
known-sources =
    { $count ->
        [zero] لا مصدر يذكره هنا.
        [one] مصدر واحد يذكره هنا.
        [two] يذكره هنا مصدران مستقلان.
        [few] يذكره هنا { $count } مصادر مستقلة.
        [many] يذكره هنا { $count } مصدرًا مستقلًا.
       *[other] يذكره هنا { $count } مصدر مستقل.
    }
known-first = الأول بحسب التواريخ المذكورة: { $outlet }، { $date }.
known-not-judged = هذا يقول من يذكر ماذا، لا هل هو صحيح.
known-nothing =
    { $count ->
        [zero] لا أعرف شيئًا مثله في المقالات.
        [one] لا أعرف شيئًا مثله في مقالات اليوم الأخير.
        [two] لا أعرف شيئًا مثله في مقالات آخر يومين.
        [few] لا أعرف شيئًا مثله في مقالات آخر { $count } أيام.
        [many] لا أعرف شيئًا مثله في مقالات آخر { $count } يومًا.
       *[other] لا أعرف شيئًا مثله في مقالات آخر { $count } يوم.
    }
known-too-short = فيه نص أقل من أن يُقارن. تكفي بضع جمل؛ وللكلمات المفردة هناك /search
known-usage = عمّ؟ رد بالأمر /known على أي رسالة، أو أعد توجيه واحدة إليّ في محادثتنا الخاصة، أو أضف النص: <code>/known تعود العبّارة الليلية في الربيع</code>
known-no-text = ليس فيه نص أقارنه بالأرشيف.
button-read-link = اقرأ الرابط
command-known = ما المعروف عن رسالة
