### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## الترجمات فيما يُرسل دون طلب، وفي الاقتباسات وما هو آت

translation-sent-late = لم يُترجم في الوقت: ما لم يُترجم تراه بلغته الأصلية.
digest-translated = النصوص الموسومة «ترجمة آلية» ترجمها { $engine }؛ ولم يراجعها إنسان.
quotes-as-printed = { $mark }؛ وكما نُشر: { $quote }
quotes-not-as-said = { $mark }: ليست هذه هي الكلمات كما قيلت
calendar-as-written = كما كتبته الوسيلة: { $words }
digests-language-reading = أيًا كانت لغتها، ترويها النشرة باللغة: { $language } (لغة القراءة في هذه المحادثة).
digests-language-as-written = لا يُترجم شيء: تقرأ هذه المحادثة كل نص كما كُتب.
