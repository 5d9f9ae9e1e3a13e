### Українська. Тексти — HTML Telegram; тексти button-, command- і bot- — без розмітки.

## Огляди, як вони виходять

digest-title = { $day } · випуск { $hour }
digest-part = { $day } · { $hour } · { $part }/{ $parts }
digest-about = Теми: { $topics }
digest-update = нове
digest-nothing = Нічого нового. Початок відліку: { $since }.
digest-nothing-about = Про це нічого нового. Початок відліку: { $since }.
digest-skipped = Огляд о { $hour } ({ $day }) пропущено: я не працював.
digest-skipped-in = Огляд о { $hour } ({ $day }) для «{ $chat }» пропущено: я не працював.
digest-skipped-next = Наступний: { $when }.
digest-coming = Попереду
digest-coming-tomorrow = завтра
digest-quote = Цитата дня
digest-preview-send = Вийде в «{ $chat }» ({ $when }), якщо ви не затримаєте
digest-preview-hold = Вийде в «{ $chat }» ({ $when }), лише якщо ви опублікуєте
theme-world = Світ
theme-politics = Політика
theme-economy = Економіка
theme-society = Суспільство
theme-justice = Злочини й суд
theme-defence = Війна й безпека
theme-science = Наука
theme-technology = Технології
theme-health = Здоров’я
theme-environment = Довкілля
theme-culture = Культура
theme-sport = Спорт
theme-local = Міста й регіони
theme-opinion = Думки
theme-other = Інші новини

## Налаштування оглядів

digests-heading = Ваш огляд
digests-heading-chat = Огляд для «{ $chat }»
digests-offer =
    <b>Огляд приносить нове у ваші години.</b>
    Коли нового немає, нічого не приходить. Коли вам зручно?
digests-offer-chat =
    <b>Новий огляд для «{ $chat }»</b>
    Він приносить нове в години, які ви виберете. Коли йому приходити?
digests-offer-clock = Часовий пояс: { $place }. «Вибрати» — інший пояс, теми, обсяг та інше.
digests-next = Наступний: { $day } { $hour }, { $place }
digests-today = сьогодні
digests-tomorrow = завтра
digests-paused = Призупинено: нічого не приходить, поки ви не відновите.
digests-streams = Кожен сюжет приходить одразу.
digests-also = також: { $extras }
digests-list = Ваші огляди
digests-list-chat = Огляди для «{ $chat }»
digests-which = У вас їх кілька. Відкрийте той, що має приходити в інші години: Вибрати › Години.
digests-stopped = ⏸ Нічого не приходить, поки діє ваш /stop. /start це скасовує.
digests-stopped-chat = ⏸ Нічого не приходить, поки діє /stop цього чату. Його адміни скасовують це в /chats.
digests-asleep-chat = ⏸ Зараз я не можу там писати. Усе збережено; додайте мене знову, і все піде далі.
digests-remove-ask = Прибрати цей огляд?
digests-removed = Прибрано. Оглядів ви більше не отримуватимете.
digests-removed-chat = Прибрано. «{ $chat }» оглядів більше не отримує.
digests-sample = <b>Перегляд: огляд, яким він був би зараз.</b> Це нічого не змінює; наступний прийде все одно.
digests-every-day = щодня
digests-workdays = з понеділка до п’ятниці
digests-everything = усе
digests-topics-more = і ще { $count }
digests-all-languages = усі мови
digests-each-headline = лише заголовки
digests-each-line = по 1 реченню
digests-each-short = по 3 речення
digests-size =
    { $count ->
        [one] щонайбільше { $count } сюжет, { $length }
        [few] щонайбільше { $count } сюжети, { $length }
        [many] щонайбільше { $count } сюжетів, { $length }
       *[other] щонайбільше { $count } сюжету, { $length }
    }
digests-agenda = що попереду
digests-quote = цитата дня
digests-previews = перегляд посилання
digests-silent = без звуку
digests-note = записка, коли нового немає
digests-nothing-else = нічого
digests-late = із запізненням до { $span }
digests-chosen = <b>{ $what }:</b> { $value }
digests-languages = мова огляду: { $interface }; статті: { $articles }
digests-mode-hours = у визначені години
digests-mode-stream = кожен сюжет одразу
digests-main-thread = основний чат
digests-thread = тема { $number }
digests-part-hours = Години
digests-part-halves = Години
digests-part-days = Дні
digests-part-zone = Часовий пояс
digests-part-topics = Теми
digests-part-lang = Мови
digests-part-len = Обсяг
digests-part-extra = Додатки
digests-part-late = Якщо пропущено
digests-part-mode = Коли
digests-part-thread = Тема
digests-hours-text =
    Зараз: { $hours }. Натисніть годину, щоб додати чи прибрати її, або просто напишіть: <code>7:30, 19:15</code>
digests-days-text = Зараз: { $days }. Натисніть день, щоб додати чи прибрати його.
digests-zone-text =
    Зараз: { $zone }.
    Напишіть місто (<code>Львів</code>, <code>Торонто</code>) або пояс (<code>Europe/Kyiv</code>), або надішліть місце: використаю раз і не збережу.
digests-zone-which = Який із них? Година — та, що там зараз.
digests-zone-unknown = Не знаю міста, країни чи поясу з назвою «{ $words }». Спробуйте більше місто поруч або надішліть місце. Щоб це шукати: <code>/search { $words }</code>
digests-no-location = Місце мені потрібне лише на екрані «Часовий пояс». Туди веде /digest.
digests-zone-nowhere = У цьому місці не знаю часового поясу. Спробуйте назву міста.
digests-topics-none = Зараз: усе.
digests-topics-text = Напишіть, про що він має бути, так, як шукали б: <code>клімат</code>, <code>"мирні переговори" -футбол</code>, <code>section:економіка</code>. Кілька: кожне з нового рядка.
digests-topics-follows = За цим ви вже стежите; натисніть, щоб додати.
digests-language-text =
    Мова огляду: { $interface } (перші ряди).
    Статті: { $articles }.
digests-length-text = Зараз: { $size }.
digests-extra-agenda = попереду: що буде в наступні 24 години
digests-extra-quote = цитата дня
digests-extra-links = перегляд першого посилання
digests-extra-quiet = приходить без звуку
digests-extra-note = коротка записка, коли нового немає
digests-late-text =
    Якщо я не зміг надіслати огляд вчасно, він ще прийде { $late }. Потім його пропущено, і я про це скажу.
digests-mode-text =
    <b>У визначені години:</b> огляд нового.
    <b>Кожен сюжет одразу:</b> один допис на сюжет, один раз, з першою статтею.
digests-thread-text = Іде в: { $topic }.
digests-not-yours = Огляди того чату налаштовують лише його адміни.
digests-admins-only = Огляди цієї групи налаштовують лише її адміни. Свій: напишіть мені особисто /digest.
digests-private-only = Налаштуйте це в особистому чаті зі мною: /digest
digests-gone = Цього огляду вже немає. /digest показує наявні.
digests-full = Цей чат має { $most } оглядів, більше не можна. Спершу приберіть якийсь.
digests-last-hour = Огляду потрібна година. Щоб якийсь час його не було, призупиніть його.
digests-last-day = Огляду потрібен день. Щоб якийсь час його не було, призупиніть його.
digests-hours-full = Щонайбільше { $most } годин на день.
digests-hours-unread = У «{ $words }» не бачу годин. Наприклад: <code>7:30, 19:15</code>. Щоб це шукати: <code>/search { $words }</code>
digests-topics-full = Огляд має щонайбільше { $most } тем. Спершу приберіть якусь.
button-digest-choose = Вибрати
button-digest-stream = Кожен сюжет одразу
button-digest-sample = Надіслати зараз
button-digest-pause = Призупинити
button-digest-resume = Відновити
button-digest-remove = Прибрати
button-digest-really-remove = Так, прибрати
button-digest-all = Усі огляди
button-digest-add = + Новий огляд
button-digest-back = ◀ Назад
button-digest-half-hours = З половиною ▶
button-digest-full-hours = ◀ Рівно
button-digest-workdays = Пн–Пт
button-digest-every-day = Щодня
button-digest-everything = Усе
button-digest-all-languages = Усі мови
button-digest-headline = Заголовки
button-digest-line = 1 речення
button-digest-short = 3 речення
button-digest-agenda = Попереду
button-digest-quote = Цитата
button-digest-links = Перегляд
button-digest-quiet = Без звуку
button-digest-note = Якщо нічого нового
command-digest = Огляд у ваші години

## Дописи та їх схвалення

digests-part-posts = Дописи
digests-part-sign = Підпис
digests-part-pace = Темп
digests-part-ask = Схвалення
digests-picture = зображення
digests-hashtags = гештеги
digests-read-more = «Докладніше»
digests-extra-image = зображення сюжету, над текстом
digests-extra-tags = гештеги його розділів
digests-extra-more = кнопка, що відкриває сюжет у мене
digests-signed = Підпис: { $signature }
digests-unsigned = Без підпису
digests-signature-text = Напишіть рядок, який стоятиме під кожним дописом, до { $most } знаків.
digests-signature-long = Тут { $count } знаків; щонайбільше { $most }. Нічого не змінено.
digests-hourly =
    { $count ->
        [one] щонайбільше { $count } допис на годину
        [few] щонайбільше { $count } дописи на годину
        [many] щонайбільше { $count } дописів на годину
       *[other] щонайбільше { $count } допису на годину
    }
digests-waits = чекає з { $start } до { $end }
digests-waits-never = чекав би в тихі години, але їх немає
digests-pace-text =
    Зараз: { $pace }.
    Зайве чекає черги й приходить по одному, спершу те, про що повідомляє найбільше видань; що на той час уже не новина, випадає.
digests-approval-none = нікого не питати
digests-approval-send = виходить у свою годину, якщо не затримано
digests-approval-hold = виходить, лише якщо опубліковано
digests-approval-text = Хто налаштовував цей огляд останнім, може побачити його за пів години, прибрати сюжети й написати вступ. Якщо до години ніхто не вирішить, його буде надіслано чи затримано, як ви виберете тут.
button-digest-image = Зображення
button-digest-tags = Гештеги
button-digest-more = Докладніше
button-digest-signature = Підпис
button-digest-unsign = Прибрати підпис
button-digest-night = Чекати в тихі години
button-digest-approval-none = Нікого не питати
button-digest-approval-send = Надіслати, якщо не затримано
button-digest-approval-hold = Лише після «Опублікувати»
issue-approved = ✓ Вийде в «{ $chat }» ({ $when })
issue-held = ✋ Затримано: у «{ $chat }» не вийде ({ $when })
issue-held-over = ✋ Затримано: огляд для «{ $chat }» ({ $when }) не вийшов
issue-nobody = ✋ Затримано: ніхто не опублікував огляд для «{ $chat }» ({ $when })
issue-on-its-way = На шляху до «{ $chat }» ({ $when })
issue-sent = ✓ Надіслано: огляд для «{ $chat }» ({ $when })
issue-empty = У «{ $chat }» ({ $when }) нічого не вийшло: сюжетів уже немає
issue-passed = Огляд для «{ $chat }» ({ $when }) не надіслано: уже запізно
issue-void = Цей перегляд огляду для «{ $chat }» ({ $when }) уже не діє: змінено налаштування, або відтоді прийшов інший.
issue-taken-out =
    { $count ->
        [one] прибрано { $count } сюжет
        [few] прибрано { $count } сюжети
        [many] прибрано { $count } сюжетів
       *[other] прибрано { $count } сюжету
    }
issue-choose = Натисніть номер, щоб прибрати сюжет або повернути його.
issue-intro-text = Напишіть, що має стояти над сюжетами, до { $most } знаків.
issue-intro-now = Зараз: { $intro }
issue-intro-set = ✓ Тепер це стоїть над сюжетами.
issue-intro-long = Тут { $count } знаків; щонайбільше { $most }. Нічого не змінено.
issue-already = Він уже має вийти.
issue-held-already = Його вже затримано.
issue-too-late = Запізно: він уже вийшов.
issue-one-stays = Один сюжет має лишитися. Щоб не надсилати нічого, затримайте.
button-issue-publish = Опублікувати
button-issue-hold = Затримати
button-issue-drop = Прибрати сюжети
button-issue-intro = Змінити вступ
button-issue-no-intro = Прибрати вступ
button-issue-after-all = Таки надіслати ({ $when })
button-issue-now = Надіслати зараз
button-issue-waiting = Схвалити наступний
button-issue-show = Показати
