### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## الترجمات: ما يُقال عنها

translation-line = ترجمة آلية من لغة الأصل: { $language } ({ $engine })، لم يراجعها إنسان
translation-line-through = ترجمة آلية من لغة الأصل: { $language } عبر { $through } ({ $engine })، لم يراجعها إنسان
translation-line-twice = ترجمها برنامج مرتين، والثانية من: { $language } ({ $engine })، لم يراجعها إنسان
translation-line-twice-through = ترجمها برنامج مرتين، والثانية من: { $language } عبر { $through } ({ $engine })، لم يراجعها إنسان
translation-short = ترجمة آلية من { $language }
translation-short-through = ترجمة آلية من { $language } عبر { $through }
translation-short-twice = ترجمها برنامج مرتين، والثانية من { $language }
translation-short-twice-through = ترجمها برنامج مرتين، والثانية من { $language } عبر { $through }
card-translated = من المقال، ترجمه برنامج:
story-translated = من المقالات، وبعضه ترجمه برنامج:
translation-left = ما وُسم بـ { $mark } باقٍ بلغته الأصلية.
button-as-written = بكلمات الأصل
button-original-titles = العناوين الأصلية
button-as-written-in = بلغة الأصل ({ $language })
button-translated = مترجم
button-look-again = ↻ تحديث

## لماذا بقي شيء بالأصل

translation-late = ما زال يُترجم؛ وحتى ذلك الحين ترى الأصل.
translation-down = لا تجيب أي خدمة ترجمة الآن: ما لم يُترجم تراه بلغته الأصلية.
translation-spent = نفدت الآن ميزانية الترجمة: ما لم يُترجم تراه بلغته الأصلية.
translation-pair = لا أستطيع الترجمة من هذه اللغة ({ $language }): ترى الأصل.
translation-damaged = لم يعط البرنامج ترجمة سليمة لبعضه: ترى ذلك البعض بلغته الأصلية.

## بأي لغة يُقرأ

settings-reading = القراءة: { $language }
settings-reading-as-it-is = القراءة: بلا ترجمة
reading-screen = لغة القراءة
reading-into = ما كُتب بلغات أخرى يترجمه برنامج ({ $engines })، ولغة الترجمة: { $language }. وكل ترجمة موسومة، والأصل على بُعد ضغطة.
reading-as-it-is = يبقى كل شيء باللغة التي كُتب بها.
reading-left = تبقى كما هي: { $languages }.
reading-left-screen = تبقى كما هي
reading-left-explain = ما كُتب باللغات المعلَّمة لا يُترجم. اضغط واحدة لتغيير ذلك.
reading-no-engine = لا يُترجم شيء هنا: لم يعدّ مشغّلي خدمة ترجمة.
button-reading-interface = كما أتكلم هنا ({ $language })
button-reading-nothing = لا تترجم شيئًا
button-reading-left = إبقاء بعضها كما هو…
button-back-to-reading = ◀ لغة القراءة

## حيث يُقال إن هناك مترجمين آليين

about-engines =
    <b>بلغتك</b>: ما كُتب بلغات أخرى يترجمه هنا برنامج ({ $engines })؛ ولا يراجع ذلك أحد. و /settings يقول إلى أي لغة، وأي لغات تُترك. والأصل دائمًا على بُعد ضغطة.
privacy-engines = ما تقرؤه مترجمًا يمر جملة جملة عبر ما اختاره مشغّلي للترجمة ({ $engines }): المقالات فقط (ومنها ما أرسلت أنت رابطه)، ولا شيء عنك.
share-headline-translated = عنوان ترجمه برنامج من لغة الأصل: { $language } (@{ $bot })
