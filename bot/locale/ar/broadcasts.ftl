### العربية. النصوص بلغة HTML الخاصة بتيليغرام؛ ونصوص button- و command- و bot- بلا تنسيق.

## الإرسال إلى كثيرين

command-broadcast = الكتابة إلى الجميع أو إلى بعضهم
command-broadcasts = ما أُرسل إلى كثيرين
broadcast-ask-content =
    أرسل لي أو أعد توجيه ما يجب أن يخرج: نصًا أو صورة أو مقطع فيديو أو استطلاعًا أو مستندًا أو رسالة صوتية أو ألبومًا كاملًا. يخرج كما هو.

    وللنص يمكنك بعد ذلك كتابة صيغ بلغات أخرى؛ وفيه يصير { "{first_name}" } اسم كل قارئ. ويمكن أن يكون تحته حتى { $most } أزرار بروابط.

    لا يُرسل شيء قبل أن تؤكد.
broadcast-heading = <b>الإعلان { $id }</b> – { $state }
broadcast-state-draft = مسودة
broadcast-state-scheduled = مجدول
broadcast-state-running = يُرسل الآن
broadcast-state-held = متوقف مؤقتًا
broadcast-state-done = أُرسل
broadcast-state-cancelled = أُنهي
broadcast-text = نص
broadcast-texts = نص بصيغ: { $languages }
broadcast-copy = كما أرسلته: { $what }
broadcast-what-animation = صورة متحركة
broadcast-what-audio = مقطع موسيقي
broadcast-what-photo = صورة
broadcast-what-sticker = ملصق
broadcast-what-story = قصة
broadcast-what-video = مقطع فيديو
broadcast-what-video_note = رسالة مرئية
broadcast-what-voice = رسالة صوتية
broadcast-what-contact = جهة اتصال
broadcast-what-venue = مكان
broadcast-what-location = مكان
broadcast-what-poll = استطلاع
broadcast-what-dice = نرد
broadcast-what-document = مستند
broadcast-what-album = ألبوم، أجزاؤه { $count }
broadcast-what-other = رسالة
broadcast-size =
    { $count ->
        [zero] إلى لا أحد ({ $number })، نحو { $takes }
        [one] إلى محادثة واحدة ({ $number })، نحو { $takes }
        [two] إلى محادثتين ({ $number })، نحو { $takes }
        [few] إلى { $number } محادثات، نحو { $takes }
        [many] إلى { $number } محادثة، نحو { $takes }
       *[other] إلى { $number } محادثة، نحو { $takes }
    }
broadcast-only-people = الأشخاص فقط
broadcast-only-places = المجموعات والقنوات فقط
broadcast-only-language = لغة البوت: { $languages }
broadcast-only-reading = يقرؤون الأخبار باللغة: { $language }
broadcast-only-active =
    { $count ->
        [zero] شوهدوا اليوم
        [one] شوهدوا في اليوم الأخير
        [two] شوهدوا في آخر يومين
        [few] شوهدوا في آخر { $count } أيام
        [many] شوهدوا في آخر { $count } يومًا
       *[other] شوهدوا في آخر { $count } يوم
    }
broadcast-only-joined = انضموا منذ { $day }
broadcast-only-topic = يتابعون «{ $topic }»
broadcast-only-ids = من قائمة عدد أفرادها { $count }
broadcast-audience = <b>إلى من؟</b>
broadcast-audience-hint = من لا يريد الإعلانات لا يتلقاها أبدًا؛ والمجموعات والقنوات لا تتلقاها إلا حيث فعّلها مشرف.
broadcast-options = <b>متى وكيف؟</b>
broadcast-options-hint = من كان في ساعات هدوئه وصله بلا صوت.
broadcast-at-once = يخرج حالما تؤكده.
broadcast-starts = يخرج في { $moment }، إلى من يكون حينها من المعنيين.
broadcast-expires = لا يخرج بعد { $moment }.
broadcast-silent = بلا صوت.
broadcast-protected = لا يُعاد توجيهه ولا يُحفظ.
broadcast-pin = يُثبَّت بلا صوت في المجموعات والقنوات التي سمح مشرفوها بذلك.
broadcast-paid = يخرج سريعًا، عدد النجوم نحو { $count }.
broadcast-texts-heading = <b>النصوص</b>
broadcast-texts-hint = من لا نص له بلغته يتلقى النص الذي للجميع.
broadcast-for-all = للجميع
broadcast-ask-words = اكتب النص ({ $language }). علامة «-» تزيل الموجود.
broadcast-ask-link =
    اكتب الأزرار، كل واحد في سطر: الاسم ثم العنوان.

    المزيد https://example.org/more

    علامة «-» تزيلها كلها.
broadcast-ask-start = متى يجب أن يخرج؟ مثلًا { "2026-12-24 18:00" }، أو { "18:00" } اليوم. علامة «-» تعني فورًا.
broadcast-ask-end = بعد متى لا يخرج؟ مثلًا { "2026-12-24 18:00" }. علامة «-» تعني بلا حد.
broadcast-ask-joined = فقط لمن انضموا في ذلك اليوم أو بعده، مثلًا { "2026-11-01" }. علامة «-» تلغي ذلك.
broadcast-ask-topic = فقط لمن يتابعون هذا؛ اكتبه كما يكتبونه. علامة «-» تلغي ذلك.
broadcast-ask-read = فقط لمن يقرؤون الأخبار بهذه اللغة أو لديهم نشرة بها: رمزها، مثل { "fr" }. علامة «-» تلغي ذلك.
broadcast-ask-ids = أرسل مستندًا أو رسالة فيها أرقام المحادثات. علامة «-» تلغي ذلك.
broadcast-ask-word = اكتب النص الذي يحل محل ما أُرسل ({ $language }).
broadcast-ask-relink =
    اكتب الأزرار التي تكون تحت ما أُرسل، كل واحد في سطر: الاسم ثم العنوان.

    المزيد https://example.org/more

    علامة «-» تزيلها كلها.
broadcast-ask-caption = اكتب التعليق الذي يوضع تحت ما أُرسل. علامة «-» تزيله.
broadcast-edit = <b>ماذا يتغير مما أُرسل؟</b> يتغير النص لدى من تلقوه.
broadcast-edit-hint = من ليس له نص بلغته عنده النص العام. والنص بلغة أخرى يحل محله حيث يتكلم البوت تلك اللغة.
broadcast-edit-album = لكل عنصر في الألبوم تعليقه الخاص. إن كان لعنصر واحد فقط، عرضه تيليغرام تحت الألبوم كله. ليس للألبومات أزرار.
broadcast-spend =
    الإرسال المدفوع يكلف عُشر نجمة لكل رسالة: عدد النجوم من رصيد البوت نحو { $count }.
    لا يتيحه تيليغرام إلا لبوتات لها 100000 مستخدم نشط شهريًا على الأقل و 10000 نجمة.
broadcast-sure = هل أرسله؟
broadcast-type-count = لإرساله اكتب عدد المحادثات: <code>{ $plain }</code>
broadcast-discard = هل أتجاهله؟ لم يُرسل منه شيء.
broadcast-stop = هل أنهيه نهائيًا؟ من لم يتلقه بعد لن يتلقاه.
broadcast-erase = هل أحذفه من كل محادثة وصلها؟ يسمح تيليغرام بذلك 48 ساعة بعد الإرسال.
broadcast-again = هل أرسله ثانية حيث لا يعلم أحد إن كان وصل؟ قد يقرؤه بعضهم مرتين.
broadcast-sent-again = يُرسل ثانية، عدد المحادثات: { $count }.
broadcast-erasing = يُحذف، عدد المحادثات: { $count }.
broadcast-too-old-some = يبقى حيث أُرسل قبل أكثر من 48 ساعة، عدد المحادثات: { $count }.
broadcast-rewording = يُعدَّل، عدد المحادثات: { $count }.
broadcast-unpinning = يُلغى التثبيت، عدد المحادثات: { $count }.
broadcast-tested = أُرسل إلى المشرفين، عددهم: { $count }.
broadcast-so-far = { $over } من { $size }
broadcast-ended-sent = أُرسل { $count }
broadcast-ended-asleep = حظروا البوت أو غابوا { $count }
broadcast-ended-refused = مرفوض { $count }
broadcast-ended-skipped = متروك { $count }
broadcast-ended-uncertain = غير مؤكد { $count }
broadcast-ended-forgotten = منسي { $count }
broadcast-held = متوقف مؤقتًا: { $reason }
broadcast-orphaned = من سمح بإرساله لم يعد مشرفًا. ينتظر حتى يسمح به مشرف آخر.
broadcast-rate = { $rate } في الثانية، بقي نحو { $takes }
broadcast-speed = السرعة: { $share } مما يجوز
broadcast-pins = ثُبّت، عدد المحادثات: { $count }
broadcast-pins-some = ثُبّت، عدد المحادثات: { $count }، ولم يمكن في: { $others }
broadcast-ended = انتهى في { $moment }
broadcast-unsent = لم يُرسل منه شيء.
broadcast-report = الإعلان { $id }: ما آلت إليه الإرسالات، وعددها { $count }
broadcast-report-gone = ما آل إليه كل إرسال يُحفظ 30 يومًا فقط، أما المجاميع فتبقى.
broadcasts-none = لم يُرسل شيء إلى كثيرين بعد. ابدأ بالأمر /broadcast.
broadcasts-heading = <b>الإعلانات</b>
broadcasts-usage = اكتب /broadcasts لها كلها، أو /broadcasts 12 لواحد.
broadcast-settled = هذا محسوم بالفعل: /broadcasts يعرض الحال.
broadcast-changed = تغيّر في هذه الأثناء. انظر إليه ثانية ثم أكده.
broadcast-nobody = لا أحد بين المعنيين.
broadcast-late = سينتهي قبل أن يبدأ. غيّر أوقاته.
broadcast-outdated = لم يكن يُفترض أن يُرسل بعد وقتٍ قد انقضى. تجاهله أو اكتب غيره.
broadcast-past = مضى ذلك الوقت. اكتب وقتًا لاحقًا.
broadcast-too-long = هذا أطول مما يجوز، عدد الأحرف الزائدة: { $count }.
broadcast-too-old = أُرسل قبل أكثر من 48 ساعة: لم يعد تيليغرام يسمح لي بحذفه.
broadcast-uncopiable = رسالة كهذه لا تُنسخ. أرسل شيئًا آخر.
broadcast-no-names = يُرسل التعليق كما هو: { "{first_name}" } يُستبدل بالاسم في النصوص وحدها.
broadcast-refused = يرفضه تيليغرام: «{ $said }». وسيرفضه في كل محادثة.
broadcast-text-wanted = أرسل نصًا.
broadcast-bad-link = هذا ليس زرًا: «{ $line }». اكتب في كل سطر اسمًا وعنوان http(s)، عشرة على الأكثر.
broadcast-bad-moment = لا أفهم هذا الوقت. اكتبه هكذا: { "2026-12-24 18:00" }.
broadcast-bad-day = لا أفهم هذا اليوم. اكتبه هكذا: { "2026-11-01" }.
broadcast-bad-language = اكتب رمز اللغة، مثل { "fr" }.
broadcast-ids-wanted = أرسل مستندًا فيه حتى { $most } من أرقام المحادثات.
broadcast-other-count = ليس هذا العدد: هو الآن { $count }. لم يُرسل شيء.
button-broadcast-preview = معاينة
button-broadcast-test = تجربة للمشرفين
button-broadcast-audience = إلى من
button-broadcast-options = متى وكيف
button-broadcast-texts = النصوص
button-broadcast-links = الأزرار
button-broadcast-send = إرسال…
button-broadcast-discard = تجاهل
button-broadcast-discard-now = نعم، تجاهله
button-broadcast-adopt = السماح بإرساله
button-broadcast-look = الإعلان { $id }
notice-broadcast-orphaned = الإعلان { $number } ينتظر وقته، ومن سمح بإرساله لم يعد مشرفًا. لن يُرسل حتى يسمح به مشرف آخر.
button-broadcast-list = الكل
button-broadcast-back = ◀ الإعلان { $id }
button-broadcast-whom-all = إلى: الجميع
button-broadcast-whom-people = إلى: الأشخاص
button-broadcast-whom-places = إلى: المجموعات والقنوات
button-broadcast-active = أيام: { $count }
button-broadcast-joined = انضموا منذ…
button-broadcast-topic = يتابعون…
button-broadcast-reading = يقرؤون…
button-broadcast-ids = قائمة…
button-broadcast-everybody = إعادة الضبط
button-broadcast-silent = صامت
button-broadcast-protect = محمي
button-broadcast-pin = تثبيت
button-broadcast-paid = إرسال مدفوع
button-broadcast-starts = البدء…
button-broadcast-expires = آخر موعد…
button-broadcast-for-all = للجميع
button-broadcast-spend = أنفق النجوم
button-broadcast-send-now = أرسل، المحادثات: { $count }
button-broadcast-pause = إيقاف مؤقت
button-broadcast-resume = استئناف
button-broadcast-stop = إنهاء…
button-broadcast-stop-now = نعم، أنهه
button-broadcast-erase = حذف…
button-broadcast-erase-now = احذفه من كل مكان
button-broadcast-edit = تعديل…
button-broadcast-caption = التعليق
button-broadcast-item = تعليق العنصر { $number }
button-broadcast-unpin = إلغاء التثبيت كله
button-broadcast-report = تقرير
button-broadcast-since = إلى الجدد…
outbox-paused-by-admin = { $what }: أوقفه مشرف
outbox-kind-test = تجربة
outbox-kind-pin = تثبيت
