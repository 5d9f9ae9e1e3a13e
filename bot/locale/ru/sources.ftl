### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

## Источники

source-which = Какой? Добавьте название, например: <code>/source Курьер</code>. Все показывает /sources.
source-unknown = Я не знаю издания или источника «{ $words }». Все показывает /sources.
source-several = На «{ $words }» похоже несколько названий. Какое из них?
source-gone = Такого источника нет (или уже нет). Все показывает /sources.
source-per-day = статей в день: { $count }
source-newest = самая новая: { $title }, { $age }
source-nothing = в архиве пока ничего нет
source-kind-agency = информационное агентство
source-kind-public = общественное
source-kind-private = частное
source-kind-aggregator = агрегатор
source-form-feed = лента
source-form-sitemap = карта сайта
source-form-list = страница со списком
source-form-telegram = канал в Telegram
source-form-folder = папка
source-health-gone = исчез навсегда
source-health-paused = на паузе
source-health-failing = не отвечает как следует
source-health-silent = молчит дольше обычного
source-health-late = давно не опрашивался
source-health-new = ещё не опрашивался
source-health-good = в порядке
source-id = Источник <code>{ $id }</code>, { $state }
source-from-config = Объявлен в config.toml
source-from-admin = Добавлен здесь: { $day }
source-address = Адрес: { $url }
source-moved = Раньше был по адресу { $url }
source-form = Вид: { $form }
source-feed-text = Текст: только то, что говорит сама лента
source-last = Последний опрос: { $age }, { $result }
source-last-none = Последний опрос: ещё не было
source-result-good = в порядке
source-next = Следующий опрос: { $when }
source-next-now = Следующий опрос: сейчас
source-next-none = Следующий опрос: не будет
source-every = промежуток: { $span }
source-failing =
    { $count ->
        [one] { $count } неудача подряд, первая { $age }: { $reason }
        [few] { $count } неудачи подряд, первая { $age }: { $reason }
        [many] { $count } неудач подряд, первая { $age }: { $reason }
       *[other] { $count } неудачи подряд, первая { $age }: { $reason }
    }
source-unchanged = Без изменений: { $share } ответов из { $polls }
source-articles = Статей в архиве: { $articles }, из них повторов: { $duplicates }
source-list = <b>Источники</b> ({ $count })
source-list-bad = Требуют внимания: { $count }.
source-list-none = Источников пока нет. <code>/addsource АДРЕС</code> добавит первый.
source-remove-ask = Забыть источник <b>{ $name }</b> (<code>{ $id }</code>)? Его статьи останутся в архиве.
source-removed = Источник <b>{ $name }</b> (<code>{ $id }</code>) удалён. Его статьи остались в архиве.
source-declared = Источник { $id } объявлен в config.toml, и удалить его можно только там. Я могу поставить его на паузу.
source-known = Этот адрес уже опрашивается как источник { $id }.
source-resume-first = Этот источник на паузе или исчез. Сначала возобновите его.
source-fetch-soon = Он будет опрошен через несколько секунд.
source-paused = Поставлен на паузу.
source-resumed = Возобновлён; он будет опрошен через несколько секунд.
source-command-usage = Какой источник? Добавьте его имя, например: <code>/{ $command } le-monde</code>. Имена показывает /sources.
admins-in-private = Спросите меня об этом в нашем личном чате, пожалуйста.
admins-owner-only = Это может только тот, чья роль выше.
admins-heading = <b>Роли</b>
admins-in-settings = из файла настроек
admins-none = Их пока нет.
admins-hint = /grant даёт роль тому, кто мне писал. Владелец назначает администраторов, а они — редакторов.
admins-link =
    Кто первым откроет эту ссылку, станет админом: сможет добавлять, приостанавливать и убирать источники и публиковать в каналах. Она работает один раз, в течение 24 часов. Передайте её только одному человеку:
    { $link }
admins-ask-remove = Отозвать права у { $name }?
admin-owner-stays = Владелец остаётся. Команда <code>depeche owner</code> на сервере даёт ссылку для другого.
admin-in-settings = Этот админ указан в файле настроек, в <code>telegram.admins</code>; убрать его можно только там.
admin-unknown = Это не админ (или уже не админ).
admin-link-used = Эта ссылка не работает. Ссылки для админов действуют один раз и только сутки.
admin-link-shown = Ссылки для админов действуют только в личном чате, а прочитанные в группе — уже нигде. Кто дал вам эту, может сделать новую.
owner-welcome =
    <b>Этот бот ваш.</b>
    /addsource добавляет источник, /sources показывает все, /post публикует статью в канале, а /admins назначает других, кому всё это тоже можно.
admin-welcome =
    <b>Теперь вы админ этого бота.</b>
    /addsource добавляет источник, /sources показывает все, /post публикует статью в канале.

addsource-usage =
    Какой адрес? Например: <code>/addsource lemonde.fr</code>, а если хотите, то и с подробностями:
    <code>/addsource https://example.org/rss outlet:"Курьер" lang:ru section:Мир kind:public minutes:30 id:courier</code>
addsource-wrong = Я не понимаю «{ $option }». Я знаю outlet, lang, section, kind (agency, public, private, aggregator), minutes, text (page, feed), include, exclude и id. { $detail }
addsource-failed = Это не может быть источником: { $reason }.
addsource-choose = <b>{ $title }</b> называет несколько лент. Какую попробовать?
addsource-head = Вот что я получал бы оттуда:
addsource-entries =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
addsource-rate = примерно { $count } в день
addsource-rate-unknown = как часто он обновляется, неизвестно
addsource-undated = без даты
addsource-pages-read =
    { $words ->
        [one] Его страницы читаются: { $words } слово на самой новой.
        [few] Его страницы читаются: { $words } слова на самой новой.
        [many] Его страницы читаются: { $words } слов на самой новой.
       *[other] Его страницы читаются: { $words } слова на самой новой.
    }
addsource-pages-unread = Его самая новая страница не читается: { $reason }. Пришлось бы обойтись тем, что говорит лента.
addsource-pages-none = Страниц он не называет; есть только то, что говорит он сам.
addsource-empty = Сейчас он пуст.
addsource-known = Он уже опрашивается как источник <code>{ $id }</code>.
addsource-id = Это был бы источник <code>{ $id }</code>.
addsource-done = <b>{ $name }</b> добавлен под именем <code>{ $id }</code>. Его первые статьи появятся в течение минуты; то, что старше { $hours } ч, войдёт в архив без шума.
addsource-cancelled = Хорошо, ничего не добавлено.
proposal-gone = Это предложение устарело. Спросите снова, пожалуйста.
proposal-not-yours = Ответить может только тот, кто об этом попросил.

opml-usage = Пришлите мне список лент (файл OPML) в личном чате. /exportsources даст вам такой список всех источников.
opml-failed = Этот список не годится: { $reason }.
opml-head = <b>Список лент</b>
opml-counts = новых: { $new } · уже есть: { $known } · непригодных: { $invalid }
opml-more = … и ещё { $count }
opml-nothing = Добавлять нечего.
opml-spread = Они будут опрошены не все сразу; на это уйдёт { $span }.
opml-done = Добавлено источников: { $added }. Опрос займёт { $span }.
opml-done-known = Уже были: { $known }.
opml-caption =
    { $count ->
        [one] { $count } источник, для любой программы чтения лент или другого Dépêche.
        [few] { $count } источника, для любой программы чтения лент или другого Dépêche.
        [many] { $count } источников, для любой программы чтения лент или другого Dépêche.
       *[other] { $count } источника, для любой программы чтения лент или другого Dépêche.
    }
opml-title = Источники Dépêche
reason-list-large = он больше или длиннее, чем я беру
reason-no-feed = я не нахожу там ленты
reason-robots = robots.txt сайта не разрешает программам её читать
reason-list-none = это не файл OPML с лентами
reason-list-dtd = в нём есть DTD или сущности, их я не читаю

post-usage = Что и куда? Например: <code>/post @канал 12</code>, с номером статьи.
post-preview = Вот что попадёт в <b>{ $title }</b>, как есть:
post-done = Это уже опубликовано в { $title }.
post-sent = Опубликовано в <b>{ $title }</b>.
post-cancelled = Хорошо, ничего не опубликовано.
post-private = Эту статью видит только тот, кто прислал ссылку; её нельзя опубликовать.
post-no-chat = Я не вижу { $chat }. Добавьте меня туда администратором с правом публиковать и спросите снова.
post-not-admin = Вы не администратор { $title }, поэтому я там за вас не публикую.
post-no-right = Мне нельзя писать в { $title }. Сделайте меня администратором с правом публиковать и нажмите снова.
post-only-places = Я публикую только в каналах и группах.

## Сообщения админам

notice-source-moved = <b>{ $source }</b> навсегда переехал: { $url }. Я следую туда.
notice-source-gone = <b>{ $source }</b> исчез навсегда: так говорит его сервер. Я его больше не опрашиваю.
notice-source-failing = <b>{ $source }</b> не отвечает уже сутки: { $reason }. Я продолжаю пробовать, всё реже.
notice-source-silent = <b>{ $source }</b> отвечает, но гораздо дольше обычного ничего не приносит.
notice-source-back = <b>{ $source }</b> снова отвечает.
notice-disk-low = Диск почти заполнен: осталось { $free } МБ. Самые старые статьи покидают архив, чтобы освободить место.
notice-chat-lost = Я больше не могу писать в «{ $title }»: Telegram отвечает «{ $said }». Дайджесты и подписки сохранены и ждут, пока меня снова не пустят или кто-нибудь там мне не напишет.
notice-topic = «{ $topic }»
notice-topic-all = То, что предназначалось для неё,
notice-topic-digest = Ваш дайджест на { $hours }
notice-topic-closed = Тема{ $topic } чата «{ $title }» закрыта. { $what } идёт в сам чат, пока тему не откроют снова.
notice-topic-deleted = Тема{ $topic } чата «{ $title }» удалена. { $what } теперь идёт в сам чат.
notice-sending-paused = Telegram отклонил двадцать сообщений подряд по одной причине: «{ $said }». Остальное задержано: { $cause }
