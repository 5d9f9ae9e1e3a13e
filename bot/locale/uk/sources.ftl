### Українська. Тексти — HTML Telegram; тексти button-, command- і bot- — без розмітки.

## Джерела

source-which = Яке? Додайте назву, наприклад: <code>/source Courier</code>. /sources показує всі.
source-unknown = Не знаю видання чи джерела з назвою «{ $words }». /sources показує всі.
source-several = На «{ $words }» схожі кілька назв. Яка?
source-gone = Такого джерела немає (або вже немає). /sources показує всі.
source-per-day = статей на день: { $count }
source-newest = найновіша: { $title }, { $age }
source-nothing = в архіві ще нічого
source-kind-agency = інформаційне агентство
source-kind-public = суспільне
source-kind-private = приватне
source-kind-aggregator = агрегатор
source-form-feed = стрічка
source-form-sitemap = мапа сайту
source-form-list = сторінка зі списком
source-form-telegram = канал Telegram
source-form-folder = тека
source-health-gone = зникло назавжди
source-health-paused = призупинено
source-health-failing = зі збоями
source-health-silent = мовчить довше, ніж звичайно
source-health-late = давно не читане
source-health-new = ще не читане
source-health-good = гаразд
source-id = Джерело <code>{ $id }</code>, { $state }
source-from-config = Вказано в config.toml
source-from-admin = Додано тут { $day }
source-address = Адреса: { $url }
source-moved = Переїхало з { $url }
source-form = Вигляд: { $form }
source-feed-text = Текст: лише те, що каже сама стрічка
source-last = Останнє читання: { $age }, { $result }
source-last-none = Останнє читання: ще не було
source-result-good = гаразд
source-next = Наступне читання: { $when }
source-next-now = Наступне читання: зараз
source-next-none = Наступне читання: не буде
source-every = кожні { $span }
source-failing =
    { $count ->
        [one] Не вдалося { $count } раз, { $age }: { $reason }
        [few] Не вдалося { $count } рази, вперше { $age }: { $reason }
        [many] Не вдалося { $count } разів, вперше { $age }: { $reason }
       *[other] Не вдалося { $count } разу, вперше { $age }: { $reason }
    }
source-unchanged = Без змін: { $share } з { $polls } відповідей
source-articles = В архіві: статей { $articles }, з них повторів { $duplicates }
source-list = <b>Джерела</b> ({ $count })
source-list-bad = Варто поглянути: { $count }.
source-list-none = Джерел ще немає. <code>/addsource АДРЕСА</code> додає джерело.
source-remove-ask = Забути джерело <b>{ $name }</b> (<code>{ $id }</code>)? Його статті лишаться в архіві.
source-removed = Джерело <b>{ $name }</b> (<code>{ $id }</code>) прибрано. Його статті лишаються в архіві.
source-declared = Джерело { $id } вказано в config.toml: прибрати його можна лише там. Призупинити можу я.
source-known = Цю адресу вже читають як джерело { $id }.
source-resume-first = Це джерело призупинено, або воно зникло. Спершу відновіть його.
source-fetch-soon = Його прочитаю за кілька секунд.
source-paused = Призупинено.
source-resumed = Відновлено; прочитаю за кілька секунд.
source-command-usage = Яке джерело? Додайте його ідентифікатор, наприклад: <code>/{ $command } le-monde</code>. /sources показує ідентифікатори.
admins-in-private = Спитайте мене про це в особистому чаті.
admins-owner-only = Це може лише той, чия роль вища за ту.
admins-heading = <b>Ролі</b>
admins-in-settings = названо у файлі налаштувань
admins-none = Їх ще немає.
admins-hint = /grant дає роль тому, хто мені писав. Власник призначає адмінів, адміни — редакторів.
admins-link =
    Хто першим відкриє це посилання, стане адміном: зможе додавати, призупиняти й прибирати джерела та публікувати в каналах. Воно діє раз, протягом 24 годин. Передайте його лише одній людині:
    { $link }
admins-ask-remove = Забрати права в { $name }?
admin-owner-stays = Власник лишається. <code>depeche owner</code> на сервері створює посилання для іншої людини.
admin-in-settings = Цього адміна названо у файлі налаштувань, у <code>telegram.admins</code>; лише там ім’я можна прибрати.
admin-unknown = Це не адмін (або вже не адмін).
admin-link-used = Це посилання не діє. Посилання для адмінів діють раз і лише день.
admin-link-shown = Посилання для адмінів діють лише в особистому чаті, а прочитані в групі — вже ніде. Хто дав вам це, може зробити інше.
owner-welcome =
    <b>Цей бот ваш.</b>
    /addsource додає джерело, /sources показує всі, /post несе статтю в канал, а /admins призначає інших, хто може все це.
admin-welcome =
    <b>Тепер ви адмін цього бота.</b>
    /addsource додає джерело, /sources показує всі, /post несе статтю в канал.

addsource-usage =
    Яка адреса? Наприклад: <code>/addsource lemonde.fr</code>, а за бажання й більше:
    <code>/addsource https://example.org/rss outlet:"The Courier" lang:en section:World kind:public minutes:30 id:courier</code>
addsource-wrong = Не розумію «{ $option }». Знаю outlet, lang, section, kind (agency, public, private, aggregator), minutes, text (page, feed), include, exclude та id. { $detail }
addsource-failed = Це не може бути джерелом: { $reason }.
addsource-choose = <b>{ $title }</b> називає кілька стрічок. Яку випробувати?
addsource-head = Ось що я б із нього мав:
addsource-entries =
    { $count ->
        [one] { $count } запис
        [few] { $count } записи
        [many] { $count } записів
       *[other] { $count } запису
    }
addsource-rate = приблизно { $count } на день
addsource-rate-unknown = як часто воно публікує, невідомо
addsource-undated = без дати
addsource-pages-read =
    { $words ->
        [one] Сторінки можна прочитати: у найновішій { $words } слово.
        [few] Сторінки можна прочитати: у найновішій { $words } слова.
        [many] Сторінки можна прочитати: у найновішій { $words } слів.
       *[other] Сторінки можна прочитати: у найновішій { $words } слова.
    }
addsource-pages-unread = Найновішу сторінку прочитати не можна: { $reason }. Довелося б обійтися тим, що каже сама стрічка.
addsource-pages-none = Сторінок вона не називає; те, що каже сама, — це все.
addsource-empty = Зараз воно порожнє.
addsource-known = Його вже читають як джерело <code>{ $id }</code>.
addsource-id = Це було б джерело <code>{ $id }</code>.
addsource-done = <b>{ $name }</b> додано як <code>{ $id }</code>. Перші статті будуть за хвилину; старше за { $hours } годин входить в архів тихо.
addsource-cancelled = Гаразд, нічого не додано.
proposal-gone = Ця пропозиція застара. Запитайте ще раз.
proposal-not-yours = Відповісти може лише той, хто питав.

opml-usage = Надішліть список стрічок файлом OPML в особистий чат. /exportsources дає такий список усіх джерел.
opml-failed = Цим списком не можу скористатися: { $reason }.
opml-head = <b>Список стрічок</b>
opml-counts = нові: { $new } · уже тут: { $known } · непридатні: { $invalid }
opml-more = … і ще { $count }
opml-nothing = Додавати нічого.
opml-spread = Їх прочитаю не всі одразу, а протягом { $span }.
opml-done =
    { $added ->
        [one] Додано { $added } джерело; прочитаю протягом { $span }.
        [few] Додано { $added } джерела; прочитаю протягом { $span }.
        [many] Додано { $added } джерел; прочитаю протягом { $span }.
       *[other] Додано { $added } джерела; прочитаю протягом { $span }.
    }
opml-done-known = Уже були тут: { $known }.
opml-caption =
    { $count ->
        [one] { $count } джерело, для будь-якої читалки або іншого Dépêche.
        [few] { $count } джерела, для будь-якої читалки або іншого Dépêche.
        [many] { $count } джерел, для будь-якої читалки або іншого Dépêche.
       *[other] { $count } джерела, для будь-якої читалки або іншого Dépêche.
    }
opml-title = Джерела Dépêche
reason-list-large = він більший або довший, ніж я беру
reason-no-feed = стрічки там не видно
reason-robots = robots.txt сайту не дає читати його програмам
reason-list-none = це не файл OPML зі стрічками
reason-list-dtd = у ньому є DTD чи сутності, яких я не читаю

post-usage = Що куди? Наприклад: <code>/post @kanal 12</code>, з номером статті, який на її картці.
post-preview = Це піде в <b>{ $title }</b>, так, як бачите:
post-done = Це вже опубліковано в { $title }.
post-sent = Опубліковано в <b>{ $title }</b>.
post-cancelled = Гаразд, нічого не опубліковано.
post-private = Цю статтю бачить лише той, хто надіслав посилання; опублікувати її не можна.
post-no-chat = Не бачу { $chat }. Додайте мене туди адміністратором, який може публікувати повідомлення; потім спитайте ще раз.
post-not-admin = Ви не адміністратор { $title }, тож я там за вас не публікую.
post-no-right = У { $title } мені не можна писати. Зробіть мене там адміністратором із правом публікувати повідомлення; потім натисніть ще раз.
post-only-places = Я публікую лише в каналах і групах.

## Вісті для адмінів

notice-source-moved = <b>{ $source }</b> назавжди переїхало на { $url }. Іду за ним.
notice-source-gone = <b>{ $source }</b> зникло назавжди: так каже його сервер. Більше його не читаю.
notice-source-failing = <b>{ $source }</b> не вдається прочитати вже день: { $reason }. Пробую далі, дедалі рідше.
notice-source-silent = <b>{ $source }</b> відповідає, але значно довше, ніж звичайно, нічого не приносить.
notice-source-back = <b>{ $source }</b> знову відповідає.
notice-disk-low = Диск майже повний: лишилося { $free } МБ. Найстаріші статті йдуть з архіву, щоб звільнити місце.
notice-chat-lost = У «{ $title }» я більше не можу писати: Telegram каже «{ $said }». Огляди й підписки збережено й призупинено, поки мене знову не впустять або мені там не напишуть.
notice-topic = «{ $topic }»
notice-topic-all = Те, що туди призначалося,
notice-topic-digest = Ваш огляд о { $hours }
notice-topic-closed = Тему{ $topic } в «{ $title }» закрито. { $what } йде в сам чат, поки тему не відкриють.
notice-topic-deleted = Тему{ $topic } в «{ $title }» видалено. { $what } відтепер іде в сам чат.
notice-sending-paused = Telegram відмовив двадцять разів поспіль з тієї самої причини: «{ $said }». Решту затримано: { $cause }
