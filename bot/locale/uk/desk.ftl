### Українська. Тексти — HTML Telegram; тексти button-, command- і bot- — без розмітки.

## Редакція й адміни

desk-write-first = Спершу напишіть мені особисто: відповідаю я там.
grant-no-person = Такому відправникові роль дати не можна.
role-editor = редактор
role-admin = адмін
role-owner = власник
role-none = без ролі
role-card =
    <b>{ $name }</b>
    Зараз: { $role }. Редактори дбають про джерела, сюжети, закріплене й дописи; адміни — і про решту, разом із людьми.
role-given-editor =
    <b>Тепер ви редактор цього бота.</b>
    /addsource додає джерело, /sources показує всі, /post несе статтю в канал, /reports показує цитати, чиє ім’я під сумнівом. Решта — в /help.
role-given-admin =
    <b>Тепер ви адмін цього бота.</b>
    /addsource додає джерело, /outbox показує, що надсилається, /audit — що зробили інші. Решта — в /help.
role-taken = У вас більше немає ролі в цьому боті. В іншому нічого не змінюється.
grant-usage = Кому? Напишіть <code>/grant</code> з ім’ям чи номером або дайте це у відповідь на повідомлення тієї людини, яке ви мені переслали.
grant-nobody = Ніхто на ім’я «{ $words }» мені не писав.
grant-never-wrote = Спершу ця людина має написати мені особисто.
grant-hidden = Ця людина приховує себе, коли її пересилають. Напишіть натомість <code>/grant</code> з її ім’ям.
grant-which = Кого ви маєте на увазі?
button-change-admin = { $name } …
button-make-editor = Зробити редактором
button-make-admin = Зробити адміном
button-remove-role = Забрати роль
button-back-admins = ◀ Ролі
command-grant = Дати комусь роль
command-audit = Що зробили адміни

## Що зробили адміни

audit-heading = <b>Що зробили адміни</b>
audit-none = Поки нічого.
audit-empty = Нічого такого.
audit-nothing = Не знаю ні дії, ні людини на ім’я «{ $words }». Спробуйте <code>/audit source</code>, <code>/audit role</code>, <code>/audit ban</code> або чиєсь ім’я чи номер.
audit-several = Людей на ім’я «{ $words }» кілька: { $ids }. Напишіть <code>/audit</code> з одним із цих номерів.
audit-somebody = хтось
audit-console = командний рядок
audit-right = правильно
audit-wrong = хибно
audit-other = { $who }: { $deed } { $subject } { $change }
audit-source-add = { $who }: додано джерело { $subject } ({ $after })
audit-source-list = { $who }: додано джерела зі списку: { $after }
audit-source-pause = { $who }: призупинено джерело { $subject }
audit-source-resume = { $who }: відновлено джерело { $subject }
audit-source-fetch = { $who }: джерело { $subject } прочитано одразу
audit-source-remove = { $who }: прибрано джерело { $subject } ({ $before })
audit-archive-reanalyse = { $who }: статей проаналізовано заново: { $count }
audit-article-post = { $who }: «{ $subject }» опубліковано в { $after }
audit-article-pin = { $who }: закріплено «{ $subject }»
audit-article-unpin = { $who }: відкріплено «{ $subject }»
audit-story-merge = { $who }: сюжет { $subject } став частиною сюжету { $after }
audit-story-split = { $who }: сюжет { $before } поділено, новий сюжет — { $after }
audit-report-settle = { $who }: ім’я { $subject } під цитатою — { $after }
audit-report-reopen = { $who }: рішення про ім’я { $subject } скасовано
audit-report-answer = { $who }: відповідь на сумнів у тому, що це { $subject }: { $after }
audit-outbox-resume = { $who }: надсилання йде далі: { $subject }
audit-outbox-again = { $who }: ще раз надіслано повідомлення, про які невідомо, чи дійшли: { $subject } ({ $after })
audit-broadcast-schedule = { $who }: оголошенню { $subject } призначено час: { $change }
audit-broadcast-adopt = { $who }: оголошення { $subject } випущено замість того, хто його призначив
audit-broadcast-start = { $who }: оголошення { $subject } пішло, чатів: { $count }
audit-broadcast-pause = { $who }: оголошення { $subject } призупинено
audit-broadcast-resume = { $who }: оголошення { $subject } йде далі
audit-broadcast-cancel = { $who }: оголошення { $subject } скасовано
audit-broadcast-again = { $who }: оголошення { $subject } надіслано ще раз, чатів: { $count }
audit-broadcast-edit = { $who }: оголошення { $subject } змінено, чатів: { $count }
audit-broadcast-erase = { $who }: оголошення { $subject } видалено, чатів: { $count }
audit-broadcast-speed = { $who }: швидкість оголошення { $subject } змінено: { $before } → { $after }
audit-broadcast-unpin = { $who }: оголошення { $subject } відкріплено, чатів: { $count }
audit-role-invite = { $who }: створено посилання для нового адміна
audit-role-offer = { $who }: створено посилання для нового власника
audit-role-accept = { $who }: за посиланням отримано роль: { $after }
audit-role-grant = { $who }: роль змінено, { $about }: { $change }
audit-role-remove = { $who }: роль забрано, { $about }: { $before }

## Кого пускати

ban-usage =
    Кого? Напишіть <code>/ban</code> з ім’ям чи номером або дайте це у відповідь на повідомлення тієї людини, яке ви мені переслали; далі, якщо треба, строк: <code>/ban 123456 7d</code>. Вона не отримає жодної відповіді, і нічого їй не надсилатиметься. <code>/unban</code> це скасовує.
    { $count ->
        [0] Зараз не заблоковано нікого.
        [one] Зараз заблоковано { $count } людину чи групу.
        [few] Зараз заблоковано { $count } людини й групи.
        [many] Зараз заблоковано { $count } людей і груп.
       *[other] Зараз заблоковано { $count } людини й групи.
    }
unban-usage = Кого? Напишіть <code>/unban</code> з номером або дайте це у відповідь на повідомлення тієї людини, яке ви мені переслали.
ban-ask = Заблокувати { $name }? Не буде жодної відповіді, і нічого не надсилатиметься.
ban-for-good = Заблоковано: { $name }.
ban-until = Заблоковано до { $until }: { $name }.
ban-lifted = Розблоковано: { $name }.
ban-left = Нічого не зроблено, { $name }: усе, як було.
ban-none = Тут немає чого розблоковувати.
ban-has-role = Ця людина має тут роль. Спершу заберіть її, в /admins.
ban-no-person = Під цим номером пише сам Telegram, за багатьох: його не можна заблокувати.
grant-banned = Цю людину заблоковано. Спершу розблокуйте: <code>/unban</code>
button-unban = Розблокувати
button-ban-for-good = Назавжди
button-ban-hours =
    { $count ->
        [one] На { $count } годину
        [few] На { $count } години
        [many] На { $count } годин
       *[other] На { $count } години
    }
button-ban-days =
    { $count ->
        [one] На { $count } день
        [few] На { $count } дні
        [many] На { $count } днів
       *[other] На { $count } дня
    }
limits-card =
    <b>Відповідей за хвилину</b>
    · одній людині: { $person } (у налаштуваннях { $person_default })
    · в одній групі: { $group } (у налаштуваннях { $group_default })
    <code>/limits person 30</code>, <code>/limits group 10</code>, <code>/limits group reset</code>
limits-usage = Напишіть <code>/limits person 30</code> (від 1 до 600), <code>/limits group 10</code> (від 1 до 60) або <code>reset</code> замість числа.
admission-wait = Цей бот відкритий не для всіх. Я спитав адмінів і напишу вам, коли вас впустять.
admission-wait-group = Ця група чекає на схвалення адмінів бота.
admission-in = Вас впустили. /help показує, що я вмію.
admission-in-group = Тепер я тут відповідаю. /help показує, що я вмію.
admission-let = ✓ { $name }: доступ відкрито, рішення: { $admin }.
admission-refused = { $name }: у доступі відмовлено, рішення: { $admin }.
admission-gone = З таким номером уже ніхто не чекає.
button-let-in = Впустити
button-refuse = Відмовити
button-let-in-after-all = Таки впустити
notice-stranger-asks = <b>{ $title }</b> (<code>{ $chat }</code>) хоче користуватися ботом.
notice-group-asks = Бота додали до <b>{ $title }</b> (<code>{ $chat }</code>). Чи відповідати там?
audit-until = до { $moment }
audit-for-good = назавжди
audit-ban-add = { $who }: заблоковано { $about }: { $change }
audit-ban-lift = { $who }: розблоковано { $about }
audit-limits-person = { $who }: відповідей за хвилину одній людині: { $change }
audit-limits-group = { $who }: відповідей за хвилину в одній групі: { $change }
audit-admission-let = { $who }: доступ відкрито: { $about }
audit-admission-refuse = { $who }: у доступі відмовлено: { $about }
command-ban = Заблокувати когось
command-unban = Розблокувати когось
command-limits = Як часто можна питати

## Надсилання

outbox-heading = <b>Що має піти</b>
outbox-nothing-waits = Ніщо не чекає.
outbox-lane-interactive = відповіді: { $count }
outbox-lane-urgent = термінове: { $count }
outbox-lane-alert = сповіщення: { $count }
outbox-lane-digest = огляди: { $count }
outbox-lane-broadcast = оголошення: { $count }
outbox-lane-paid = платне: { $count }
outbox-kind-alert = Сповіщення
outbox-kind-alert-edit = Оновлення сповіщення
outbox-kind-bundle = Сповіщення разом
outbox-kind-digest = Огляд
outbox-kind-stream = Сюжет одразу
outbox-kind-reminder = Нагадування
outbox-kind-approval = Перегляд на схвалення
outbox-kind-told = Особисте повідомлення
outbox-kind-broadcast = Оголошення
outbox-all-of-kind = { $kind } (усі)
outbox-paused-heading = <b>Затримано</b>
outbox-paused = { $what }: Telegram каже «{ $said }»
outbox-doubted-heading = <b>Невідомо, чи дійшло</b>
outbox-doubted =
    { $count ->
        [one] { $what }: { $count } чат
        [few] { $what }: { $count } чати
        [many] { $what }: { $count } чатів
       *[other] { $what }: { $count } чату
    }
outbox-doubted-hint = Зв’язок обірвався раніше, ніж відповів Telegram: могло дійти, а могло й ні. Нічого з цього не повторюється, поки ви не скажете.
outbox-more =
    { $count ->
        [one] … і ще { $count }
        [few] … і ще { $count }
        [many] … і ще { $count }
       *[other] … і ще { $count }
    }
outbox-day = За останні 24 години: { $ended }
outbox-day-nothing = За останні 24 години нічого не надсилалося.
outbox-ended-sent = надіслано: { $count }
outbox-ended-refused = відмовлено: { $count }
outbox-ended-asleep = недосяжні: { $count }
outbox-ended-skipped = пропущено: { $count }
outbox-ended-uncertain = невідомо: { $count }
outbox-again =
    { $count ->
        [one] Ніхто не знає, чи дійшло це до { $count } чату: { $what }. Якщо надіслати ще раз, там можуть прочитати двічі.
        [few] Ніхто не знає, чи дійшло це до { $count } чатів: { $what }. Якщо надіслати ще раз, дехто прочитає двічі.
        [many] Ніхто не знає, чи дійшло це до { $count } чатів: { $what }. Якщо надіслати ще раз, дехто прочитає двічі.
       *[other] Ніхто не знає, чи дійшло це до { $count } чату: { $what }. Якщо надіслати ще раз, дехто прочитає двічі.
    }
outbox-resumed = { $what }: надсилання йде далі.
outbox-sent-again =
    { $count ->
        [one] Надсилається ще раз у { $count } чат.
        [few] Надсилається ще раз у { $count } чати.
        [many] Надсилається ще раз у { $count } чатів.
       *[other] Надсилається ще раз у { $count } чату.
    }
outbox-settled = Це вже вирішено. Що зараз, показує /outbox.
button-outbox = Надсилання
button-outbox-resume = Продовжити
button-outbox-back = ◀ Надсилання
button-send-again = Ще раз ({ $count })…
button-send-again-now = Надіслати ще раз
button-refresh = ↻ Оновити
command-outbox = Що має піти й що не вдалося

## Стан

command-health = Як працює бот
health-heading = <b>Стан</b> · Dépêche { $version } · працює { $up }
health-fine = ✅ Усе гаразд.
health-trouble =
    ⚠️ { $count ->
        [one] { $count } річ потребує
        [few] { $count } речі потребують
        [many] { $count } речей потребують
       *[other] { $count } речі потребують
    } уваги.
health-chores = <b>У роботі</b>
health-stock = <b>Дані</b>
health-machine = <b>Машина</b>
health-chore = { $chore }:
health-chore-intake = Повідомлення з Telegram
health-chore-index = Пошуковий індекс
health-chore-stories = Сюжети
health-chore-gathering = Читання джерел
health-chore-alerts = Сповіщення
health-chore-digests = Огляди
health-chore-reminders = Нагадування
health-chore-broadcasts = Оголошення
health-chore-sender = Надсилання
health-chore-translating = Переклад наперед
health-chore-translated = Слова перекладів для пошуку
health-chore-notices = Повідомлення адмінам
health-chore-withdrawing = Відкликання
health-chore-counting = Підрахунок
health-chore-upkeep = Прибирання
health-chore-alarms = Тривоги
health-never = ще не почалося
health-failing = збій, поспіль: { $count }; { $reason }, { $ago }
health-failed = останній збій { $ago }: { $reason }
health-behind =
    відстає на { $count ->
        [one] { NUMBER($count) } запис
        [few] { NUMBER($count) } записи
        [many] { NUMBER($count) } записів
       *[other] { NUMBER($count) } запису
    }
health-outbox = Має піти: { $waiting }
health-empty = ніщо не чекає
health-decide = Вирішити в /outbox: невідомо, чи дійшло: { NUMBER($doubts) }, затримано: { NUMBER($pauses) }
health-index = Індекс: статей { NUMBER($documents) } з { NUMBER($articles) }, { $size } МБ
health-sources-none = Джерела: жодного не читають
health-sources = Джерела, які читають і які відповідають: { NUMBER($polled) }
health-sources-failing = Джерела: зі збоями { NUMBER($failing) } з { NUMBER($polled) }; найдовше <code>{ $worst }</code>, від { $since }
health-database = База даних: { $backend }, { $size } МБ
health-disk = Диск: вільно { $free } МБ ({ $share }), має лишатися: { $floor } МБ
health-memory = Пам’ять: { $size } МБ
health-said-in-english = Бракує текстів інтерфейсу ({ $languages }), показано англійською: { NUMBER($count) }. Їх названо в журналі.
health-engine-resting = { $engine }: не відповідає як слід, наступна спроба { $when }
health-engine-spent = { $engine }: бюджет поки вичерпано

## Числа

command-stats = Хто й для чого користується ботом, у цифрах
button-health = Стан
stats-heading = <b>Цифри</b>
stats-people =
    Людей: { NUMBER($people) }, з них можна писати: { NUMBER($awake) }, недосяжні: { NUMBER($unreachable) }
    Активні: { NUMBER($today) } за 24 години, { NUMBER($week) } за 7 днів
stats-chats = Груп: { NUMBER($groups) } · каналів: { NUMBER($channels) }
stats-wanted = Підписок: { NUMBER($follows) } · оглядів: { NUMBER($digests) }
stats-joined = Нові люди по тижнях, спершу цей: { $weeks }
stats-languages = Мови: { $languages }
stats-requests = Запитів: { NUMBER($today) } сьогодні, { NUMBER($week) } за 7 днів
stats-commands = Найчастіші за 7 днів: { $commands }
stats-read = <b>Найчастіше відкривали за 7 днів</b>
stats-article = { $number }. { $title } ({ NUMBER($count) })
stats-sent = Сповіщення, огляди й оголошення за 7 днів: { $ended }
stats-none-sent = нічого
stats-days =
    <b>День за днем</b>
    день (UTC) · активні · нові · дійшло · не дійшло
button-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
button-day-by-day = День за днем
chart-heading = Цифри
chart-period = { $first } – { $last } (UTC)
chart-people = людей
chart-today = активні за 24 години
chart-joined = нові за { $days } дн.
chart-arrived = доставлено
chart-active = Активні люди по днях
chart-growth = Усього людей
chart-sent = Надіслано по днях
chart-sent-arrived = дійшло
chart-sent-failed = не дійшло
chart-languages = Мови
chart-languages-other = інші
chart-nothing = Поки нічого
notice-fetch-stopped = ⚠️ Уже годину не прочитано жодного джерела, хоч деяким пора.
notice-disk-scarce = ⚠️ Вільно менше ніж 5% диска: { NUMBER($free) } МБ. Коли він заповниться, зберегти вже нічого не вдасться.
notice-polled-twice = ⚠️ Інша програма питає в Telegram повідомлення цього бота (409). Кожна отримує лише частину: зупиніть іншу або створіть новий токен у @BotFather.
notice-chore-failing = ⚠️ { $chore }: збої не припиняються ({ $error }). Докладніше — в журналі.
notice-chore-silent = ⚠️ { $chore }: п’ять хвилин жодних ознак роботи. Може допомогти перезапуск бота.
notice-many-errors = ⚠️ За десять хвилин невдалих відповідей { $count } або більше. Докладніше — в журналі.

## Відгуки

command-desk = Що кажуть читачі
button-mistake = Повідомити про помилку
button-feedback-bare = Повідомити без слів
feedback-ask =
    <b>Що ви хочете сказати редакції?</b>
    Напишіть, до { $most } знаків. Редакція бачить ваше ім’я, а її відповідь прийде сюди.
feedback-ask-article =
    <b>Що не так у статті «{ $title }»?</b>
    Напишіть, до { $most } знаків, або повідомте без слів. Редакція бачить ваше ім’я, а її відповідь прийде сюди.
feedback-thanks = ✓ Редакція це отримала. Якщо вона відповість, ви прочитаєте це тут.
feedback-answer = <b>Редакція відповідає:</b> { $answer }
feedback-private = Напишіть мені особисто: те, що ви кажете редакції, більше нікого не обходить.
feedback-long = Тут { $count } знаків; щонайбільше { $most }.
feedback-full = Сьогодні ви вже писали редакції, разів: { $most }. Напишіть знову завтра.
feedback-answered = Це вже вирішено.
feedback-gone = Цього вже немає.
desk-reader = 💬 <b>{ $name }</b> пише:
desk-bare = Повідомляє про помилку, без слів.
desk-how = <i>Щоб відповісти, дайте відповідь на це повідомлення.</i>
desk-heading = Що кажуть читачі
desk-answers = Щоб відповісти, дайте відповідь на повідомлення, яке це принесло.
desk-none = Нічого не чекає на рішення.
desk-answered = ✓ Читач отримає вашу відповідь.
desk-reader-asleep = Не надіслано: цьому читачеві не можна написати – він заблокував мене або сам заблокований. Відповісти можна буде, коли це закінчиться.
desk-reader-stopped = Не надіслано: читач написав /stop і більше нічого від мене не хоче. Відповісти можна буде, якщо він це скасує.
desk-closed = ✓ Готово.
button-desk-done = Готово
button-desk-done-number = { $number }: готово
button-desk-article-number = { $number }: стаття
button-desk-ban = Заблокувати…
button-desk-doubts = Імена під сумнівом: { $count }
audit-feedback-answer = { $who }: відповідь на повідомлення читача { $subject }: { $after }
audit-feedback-close = { $who }: повідомлення читача { $subject } закрито

## Відкликання

withdrawn-note = Відкликано редакцією { $date }: { $reason }
article-withdrawn = Цю статтю відкликано редакцією { $date }: { $why }
link-withdrawn = Редакція відкликала це видання: його статей тут не приймають.
list-withdrawn =
    { $count ->
        [one] { $count } статтю звідси відкликано редакцією.
        [few] { $count } статті звідси відкликано редакцією.
        [many] { $count } статей звідси відкликано редакцією.
       *[other] { $count } статті звідси відкликано редакцією.
    }
command-withdraw = Відкликати статтю чи видання
button-edit = Змінити…
button-withdraw = Відкликати…
button-withdraw-now = Відкликати
button-withdraw-outlet = Відкликати видання…
button-lift = Знову приймати { $title }
edit-heading = <b>Редагування статті { $id }</b>: «{ $title }»
edit-private = Цю статтю бачать лише ті, хто її надіслав: змінювати немає чого.
withdraw-why =
    <b>Чому відкликати «{ $title }»?</b>
    Напишіть причину, до { $most } знаків. Читачі побачать її там, де була стаття.
withdraw-why-outlet =
    <b>Чому відкликати «{ $title }»?</b>
    Напишіть причину, до { $most } знаків. Читачі побачать її там, де були його статті.
withdraw-ask =
    <b>Відкликати «{ $title }»?</b>
    { $count ->
        [one] { $count } стаття з цим текстом піде
        [few] { $count } статті з цим текстом підуть
        [many] { $count } статей із цим текстом підуть
       *[other] { $count } статті з цим текстом підуть
    } з архіву назавжди й більше туди не потрапить. У повідомленнях останніх 30 днів натомість стоятиме: «{ $reason }». Цього не можна скасувати.
withdraw-ask-outlet =
    <b>Відкликати видання «{ $title }» цілком?</b>
    { $count ->
        [one] { $count } стаття піде
        [few] { $count } статті підуть
        [many] { $count } статей підуть
       *[other] { $count } статті підуть
    } з архіву назавжди, і нічого більше не прийматиметься, поки це не скасовано. У повідомленнях останніх 30 днів натомість стоятиме: «{ $reason }». Відкликаного не повернути.
withdraw-said = ✓ Відкликано: «{ $title }». Надіслане змінюється.
withdraw-said-outlet =
    ✓ «{ $title }» відкликано, { $count ->
        [one] { $count } статтю
        [few] { $count } статті
        [many] { $count } статей
       *[other] { $count } статті
    }. Більше нічого з нього не приймається, а надіслане змінюється.
withdraw-cancelled = Нічого не відкликано.
withdraw-done = Це вже підтверджено.
withdraw-long = Тут { $count } знаків; щонайбільше { $most }. Напишіть коротшу причину.
withdraw-outlet-in =
    «{ $title }» приймається; в архіві { $count ->
        [one] { $count } його стаття
        [few] { $count } його статті
        [many] { $count } його статей
       *[other] { $count } його статті
    }. <code>/withdraw outlet НАЗВА причина</code> відкликає його.
withdraw-outlet-out = «{ $title }» відкликано { $date }: { $reason }
withdraw-outlet-unknown = На початку «{ $name }» не знаходжу назви видання.
withdraw-outlet-admins = Відкликати видання можуть лише адміни.
withdraw-lifted = ✓ «{ $title }» знову приймається. Відкликане не повертається.
withdraw-usage =
    <code>/withdraw article 12 причина</code> прибирає статтю звідусіль, і з надісланого теж.
    <code>/withdraw outlet НАЗВА причина</code> робить так з усім виданням і більше нічого не приймає; <code>/withdraw outlet НАЗВА</code> показує, як справи.
audit-article-withdraw = { $who }: відкликано «{ $subject }»: { $after }
audit-outlet-withdraw = { $who }: відкликано видання { $subject }: { $after }
audit-outlet-lift = { $who }: видання { $subject } знову приймається

## Резервні копії і те, що затримує відновлений архів

command-backup = Зробити резервну копію всього
backup-made =
    ✓ Резервну копію зроблено: { $size } МБ, рядків: { NUMBER($rows) }.
    <code>{ $path }</code>
    Вона лишається на машині бота, де зберігаються найновіші (до { $kept }); скопіюйте її на іншу. Налаштувань і токена в ній немає. Повертає її <code>depeche restore</code>.
backup-busy = Резервна копія вже робиться.
backup-failed = Не вдалося зробити резервну копію: { $reason }
notice-restored =
    <b>Цей архів відновлено з резервної копії від { $made }.</b>
    Саме по собі нічого не йде, поки ви не вирішите: що бот надіслав після тієї копії, він уже не знає й надіслав би знову.
    Накопичилося: { $backlog }
hold-state =
    ⏸ <b>Усе затримано</b>
    Архів відновлено { $restored } з резервної копії від { $made }. Накопичилося: { $backlog }
hold-due-nothing = нічого
hold-due-messages =
    { $count ->
        [one] { NUMBER($count) } повідомлення
        [few] { NUMBER($count) } повідомлення
        [many] { NUMBER($count) } повідомлень
       *[other] { NUMBER($count) } повідомлення
    }
hold-due-digests =
    { $count ->
        [one] { NUMBER($count) } огляд
        [few] { NUMBER($count) } огляди
        [many] { NUMBER($count) } оглядів
       *[other] { NUMBER($count) } огляду
    }
hold-due-reminders =
    { $count ->
        [one] { NUMBER($count) } нагадування
        [few] { NUMBER($count) } нагадування
        [many] { NUMBER($count) } нагадувань
       *[other] { NUMBER($count) } нагадування
    }
hold-due-alerts =
    { $count ->
        [one] { NUMBER($count) } сповіщення
        [few] { NUMBER($count) } сповіщення
        [many] { NUMBER($count) } сповіщень
       *[other] { NUMBER($count) } сповіщення
    }
hold-ask-release =
    <b>Надіслати накопичене?</b>
    { $backlog }, а далі все, як звичайно. Хто отримав щось із цього після копії від { $made }, отримає вдруге.
hold-ask-drop =
    <b>Відкинути накопичене?</b>
    { $backlog }: нічого з цього не буде надіслано. Усе подальше — буде.
button-hold-release = Відпустити
button-hold-drop = Відкинути накопичене
button-hold-send = Так, надіслати
button-hold-now = Так, відкинути
hold-released = ✓ Відпущено: надсилання йде далі.
hold-dropped = ✓ Відкинуто. Усе подальше надсилається.
audit-backup-make = { $who }: зроблено резервну копію { $subject }
audit-restore-load = { $who }: відновлено резервну копію { $subject } ({ $change })
audit-restore-release = { $who }: відпущено те, що затримував відновлений архів ({ $subject })
audit-restore-drop = { $who }: відкинуто те, що затримував відновлений архів ({ $subject })
