### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

## Откуда статья

outlet-labelled = { $outlet } ({ $label }; пометка владельца этого бота)
outlet-labelled-short = { $outlet } ({ $label })
outlet-unknown = издание не указано
via = через { $relay }
date-unknown = дата не указана
date-unknown-added = дата не указана · добавлено { $day }
language-unknown = язык не определён
translation-mark = машинный перевод
private-mark = видно только вам
minutes = { $minutes } мин

provenance-translated = Машинный перевод.
provenance-translated-by = Машинный перевод, получен через { $relay }.
provenance-translated-by-unedited = Машинный перевод, получен через { $relay }; там сказано, что редактор-человек в нём не участвовал.
provenance-relayed = Получено через другой сайт.
provenance-relayed-by = Получено через { $relay }.
provenance-notice = Словами самого посредника: «{ $notice }»
sent-by-you = Прислано вами; здесь это видно только вам.
sent-by-reader = Прислано читателем.

ago-now = только что
ago-minutes = { $count } мин назад
ago-hours = { $count } ч назад
ago-days =
    { $count ->
        [one] { $count } день назад
        [few] { $count } дня назад
        [many] { $count } дней назад
       *[other] { $count } дня назад
    }

## Списки

list-latest = Последние новости
list-latest-about = Последние новости: «{ $query }»
list-search = Найдено по запросу «{ $query }»
list-similar = Похожие статьи
list-similar-to = Похожее на «{ $title }»
list-saved = Сохранено здесь
list-corrected = Точных совпадений нет; это — самое близкое.
list-labels = Пометки в скобках сделал владелец этого бота.
list-page-gone = Статей с этой страницы в архиве больше нет.
search-empty = Пока ничего про «{ $query }».
search-empty-hint = Попробуйте другие слова или меньше слов; /latest покажет новое.
similar-empty = Похожего в архиве пока нет.
saved-empty = В этом чате пока ничего не сохранено. «☆ Сохранить» под статьёй оставит её здесь.
saved-full = В этом чате сохранено статей: { $most }, больше нельзя. Сначала уберите одну: /saved
pin-private = Закрепить можно только статью, которую видят все.
pins-full = Уже закреплено статей: { $most }. Сначала открепите одну.
archive-empty = Архив ещё пуст. Загляните чуть позже.

## Статья

card-verbatim = Из статьи, слово в слово:
card-headline-only = Владелец этого бота разрешил показывать только заголовок этой статьи.
card-headline-only-original = Владелец этого бота разрешил показывать только заголовок. Сама статья — под кнопкой «Оригинал».
card-summary-only = Владелец этого бота разрешил показывать только краткое содержание этой статьи.
card-summary-only-original = Владелец этого бота разрешил показывать только краткое содержание. Вся статья — под кнопкой «Оригинал».
card-no-text = В архиве есть только заголовок этой статьи.
card-first = Судя по указанным датам, первым это опубликовало издание { $outlet }: { $date }.
card-also = Это опубликовали и другие издания: { $outlets }.
card-also-more = Это опубликовали и другие издания: { $outlets } и ещё { $count }.
fulltext-highlight = Предложение { $number } из краткого содержания подчёркнуто ниже.
fulltext-numbers = Номера показывают в тексте предложения из краткого содержания.
fulltext-end = Конец статьи
fulltext-authors =
    { $count ->
        [one] Автор: { $authors }
        [few] Авторы: { $authors }
        [many] Авторы: { $authors }
       *[other] Авторы: { $authors }
    }
fulltext-outlet = Издание: { $outlet }
fulltext-outlet-unknown = Издание: не указано
fulltext-date = Дата: { $date }
fulltext-date-unknown = Дата: не указана

share-heading = Поделиться статьёй
share-hint = Для электронной почты или другого приложения можно скопировать этот текст:
share-facebook = Facebook берёт только ссылку: текст туда придётся добавить самостоятельно.
share-outlet-labelled = { $outlet } ({ $label }; пометка владельца @{ $bot })
share-translated = машинный перевод
share-translated-by = машинный перевод: { $relay }
share-relayed-by = через { $relay }

## Постоянные страницы

start-hello = <b>Здравствуйте, я Dépêche.</b> Я собираю новости изданий, которые выбрал мой владелец, и говорю, откуда каждое слово.
start-headlines = Сейчас:
start-more =
    <b>Что ещё я умею</b>
    · искать: просто напишите мне несколько слов
    · прочитать статью за вас: пришлите ссылку на неё
    · писать вам: /follow — о чём хотите, /digest — в ваши часы
    · /latest — новое, /sources — откуда оно, /settings — язык и тихие часы
    · /help — всё остальное
help-text =
    <b>Что я умею</b>
    /latest — новые сюжеты; <code>/latest климат</code> — на одну тему, <code>/latest все</code> — каждая статья
    /top — о чём пишут больше всего изданий; <code>/top 48 климат</code> — за двое суток на одну тему
    /trends — о чём изданий пишет больше, чем неделей раньше
    /search — поиск по архиву: <code>/search климат</code>; в личном чате хватит и самих слов
    /follow — сообщать о новостях: <code>/follow климат</code>; /following — все подписки
    /digest — новое в удобные вам часы
    /agenda — что предстоит: <code>/agenda климат</code>; /reminders — о чём напомнить
    /known — что известно о сообщении: ответьте на него этой командой или перешлите его мне в личном чате
    /saved — статьи, сохранённые в этом чате
    /quotes — кто что сказал: <code>/quotes Гутерриш</code>
    /sources — издания, которые я читаю
    /source — одно издание: <code>/source Курьер</code>
    /settings — язык, часовой пояс, тишина, фильтры; свои данные файлом или стереть их
    /filter — убрать лишнее: <code>/filter футбол</code>; /history — что вы открывали, если включить
    /chats – ваши группы и каналы: что я там публикую и кому отвечаю
    /article — открыть статью по номеру: <code>/article 12</code>
    /about — что я передаю и как
    /feedback — написать редакции; она может ответить
    /privacy — что я о вас храню
    /stop — больше никаких сообщений без вашей просьбы
    Или пришлите ссылку на статью, и я её прочитаю.

    <b>Точный поиск</b>
    <code>"мирные переговоры"</code> — эти слова вместе
    <code>климат -футбол</code> — без слова
    <code>outlet:Название</code>, <code>section:экономика</code>, <code>lang:ru</code>
    <code>after:2022-11-01</code>, <code>before:2022-12-01</code>
    Если ничего не нашлось, я пробую и похожие написания.

    <b>В группе</b>
    Я отвечаю на команды и на ответы на мои сообщения. Сам я там ничего не публикую, пока этого не захочет администратор: /chats.
help-editor =
    <b>Для редакторов</b>
    /addsource – проверить сайт или ленту и добавить: <code>/addsource lemonde.fr</code>
    /sources – состояние всех источников; /source показывает один, с кнопками «приостановить» и «опросить сейчас»
    /pausesource, /resumesource, /removesource – с идентификатором источника
    Пришлите файл OPML, чтобы добавить список лент; /exportsources даст вам такой же.
    /post – статью в канал: <code>/post @channel 12</code>
    /reports – цитаты, об авторе которых кто-то сомневается
    /desk — что пишут читатели; ответьте на сообщение, и ответ дойдёт
    /withdraw — снять статью или издание: <code>/withdraw article 12 причина</code>
    /mergestories — объединить два сюжета: <code>/mergestories 12 15</code>
help-admin =
    <b>Для администраторов</b>
    /broadcast – сообщение многим; /broadcasts – те, что идут и прошли
    /outbox – что предстоит отправить, что задержано
    /stats – кто мной пользуется, в числах; /health – как всё работает
    /grant, /admins – кто что может; /audit – кто что сделал
    /ban, /unban – заблокировать кого-то; /limits – как часто можно спрашивать
    /backup – копия всего, на машине бота
search-usage =
    Что искать? Например: <code>/search климат</code>
    Как искать точнее, расскажет /help.
about-text =
    <b>О Dépêche</b>
    Я передаю статьи изданий, которые выбрал мой владелец. Сказанное в них — мнение этих изданий, а не моё и не моего владельца.

    <b>Краткое содержание</b> — это предложения самой статьи, слово в слово, выбранные программой. Ничего не переписано.

    <b>Переводы</b> делают программы, а не люди, и в них бывают ошибки. Каждый перевод отмечен, и если известно, кто его сделал, это тоже указано.

    <b>Пометки</b> вроде «на средства государства» делает мой владелец; причины указаны в /sources.

    <b>Даты</b>: если на странице даты нет, я так и говорю и не угадываю.
privacy-text =
    <b>Что я храню о вас</b>
    · номер этого чата, его название, язык и другие настройки (часовой пояс, тихие часы, фильтры), время первого и последнего вашего сообщения
    · на что вы подписаны, какие дайджесты и напоминания вам нужны, — пока вы их не уберёте; напоминание — до следующего дня после события
    · что из этого и когда я вам послал — 30 дней, и о каких сюжетах уже рассказал, чтобы ничего не пришло дважды
    · что вы спрашиваете, чтобы работали кнопки под ответами и ни одно сообщение не пропало; забывается через 30 дней
    · ссылки, которые вы присылаете, и при них ваш номер, чтобы эти статьи видели только вы, если владелец не показывает их всем
    · статьи, которые вы сохранили, пока вы их не уберёте
    · что вы открываете — только если вы включили это в /settings
    · о каких цитатах вы сказали, что имя неверно
    · какие группы и каналы вы здесь настроили и что вы там администратор
    · вашу роль здесь, если она есть, и что вы с ней сделали; если администратор вас заблокировал – хеш вашего номера, он остаётся, когда остальное стёрто

    Место, которым вы поделились ради часового пояса, используется один раз и не хранится.

    В /settings всё это можно получить файлом и стереть. Всё лежит в базе данных того, кто держит этого бота. Я никому ничего не передаю. Наши сообщения идут через Telegram, и он их видит. Когда вы открываете оригинал или делитесь им, вас видит тот сайт, а не я.
sources-heading = <b>Издания в архиве</b>
sources-count =
    { $count ->
        [one] { $count } статья
        [few] { $count } статьи
        [many] { $count } статей
       *[other] { $count } статьи
    }
sources-newest = самая новая: { $age }
sources-reason = Почему такая пометка: { $reason }
sources-more = подробнее
settings-heading = <b>Настройки</b>
stopped = Я больше не буду писать сюда сам: ни новостей по подпискам, ни дайджестов, ни напоминаний. Спрашивать меня можно по-прежнему; /start вернёт всё обратно.

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
source-next = Следующий опрос: через { $span }
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
admins-hint = /grant даёт роль тому, кто мне писал. Владелец назначает администраторов, а они – редакторов.
admins-link =
    Кто первым откроет эту ссылку, станет админом: сможет добавлять, приостанавливать и убирать источники и публиковать в каналах. Она работает один раз, в течение 24 часов. Передайте её только одному человеку:
    { $link }
admins-ask-remove = Отозвать права у { $name }?
admin-owner-stays = Владелец остаётся. Команда <code>depeche owner</code> на сервере даёт ссылку для другого.
admin-in-settings = Этот админ указан в файле настроек, в <code>telegram.admins</code>; убрать его можно только там.
admin-unknown = Это не админ (или уже не админ).
admin-link-used = Эта ссылка не работает. Ссылки для админов действуют один раз и только сутки.
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
        [one] { $count } источник, для любого чтения лент или другой «Депеши».
        [few] { $count } источника, для любого чтения лент или другой «Депеши».
        [many] { $count } источников, для любого чтения лент или другой «Депеши».
       *[other] { $count } источника, для любого чтения лент или другой «Депеши».
    }
opml-title = Источники «Депеши»
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

## Короткие ответы

slow-down = Это слишком много сразу. Подождите минуту, и я снова отвечу.
cool-down = Здесь очень много вопросов. Снова отвечу этой группе через минуту.
apology = Простите, у меня что-то пошло не так. Мой владелец найдёт это под номером { $id }.
command-unknown = Такой команды я не знаю. Что я умею, покажет /help.
command-unknown-words = Такой команды я не знаю. Чтобы искать, напишите <code>/search { $words }</code>
button-old = Эта кнопка — от старого сообщения. Спросите ещё раз, например командой /latest.
listing-not-yours = Этот список — чужой. Свой вы получите командой /latest.
article-gone = Этой статьи нет в архиве (или уже нет).
article-which = Какая статья? Добавьте номер, например: /article 12
index-behind = Я ещё разбираю архив и могу найти не всё. Пожалуйста, спросите ещё раз через несколько минут.
settings-admins-only = Настройки группы могут менять только её администраторы.
link-failed = Не получилось прочитать эту ссылку: { $reason }.
reason-refused = такие адреса мне открывать нельзя
reason-address = это не адрес в интернете
reason-missing = такой страницы нет
reason-denied = сайт меня не пускает
reason-overloaded = на сайте сбой или перегрузка
reason-slow = сайт слишком долго не отвечает
reason-large = страница слишком велика
reason-no-page = там нет страницы с текстом
reason-no-article = статьи там не видно
reason-unreachable = сайт недоступен
reason-other = загрузить не удалось

## Кнопки

button-full-text = Полный текст
button-original = Оригинал
button-share = Поделиться
button-similar = Похожие
button-save = ☆ Сохранить
button-saved = ★ Сохранено
button-list = ◀ Список
button-article = ◀ Статья
button-latest = Новое
button-sources = Издания
button-settings = Настройки
button-help = Помощь
button-email = Почта ({ $service })
button-pause = Пауза
button-resume = Возобновить
button-remove = Удалить
button-fetch = Опросить сейчас
button-add = Добавить
button-add-feed-text = Добавить, только текст ленты
button-really-remove = Да, удалить
button-all-sources = Все источники ({ $count })
button-source = Показать источник
button-pin = 📌 Закрепить
button-unpin = 📌 Открепить
button-in-bot = В боте
button-cancel = Отмена
button-post = Опубликовать
button-invite = Пригласить админа

## В самом Telegram

command-start = Заголовки и что я умею
command-help = Всё, что я умею
command-latest = Новые статьи
command-search = Поиск по архиву
command-saved = Статьи, сохранённые в этом чате
command-sources = Откуда новости
command-settings = Язык, часовой пояс, тишина, фильтры
command-about = Что я передаю и как
command-stop = Не писать без просьбы
command-source = Одно издание или источник
command-addsource = Добавить источник
command-pausesource = Поставить источник на паузу
command-resumesource = Возобновить источник
command-removesource = Удалить источник
command-exportsources = Все источники файлом OPML
command-post = Опубликовать статью в канале
command-admins = Кто управляет ботом
bot-description = Новости выбранных изданий коротко: предложения самих статей, слово в слово, всегда с указанием, кто их написал, передал или перевёл программой. Напишите несколько слов для поиска или пришлите ссылку на статью.
bot-short-description = Новости словами самих статей, и всегда видно, откуда каждое слово.

## Цитаты

quoted = «{ $text }»
quotes-of-article = Цитаты в статье «{ $title }»
quotes-of-person = Цитаты: «{ $name }»
quotes-article-none = В этой статье цитат нет (или больше нет).
quotes-withheld = Владелец этого бота разрешает показывать лишь часть цитат этой статьи.
quotes-page-gone = Того, что было на этой странице, больше нет.
quotes-who = Это имя носят несколько человек. Кто вам нужен?
quotes-which = У какой из них указан не тот человек?
quotes-none = Цитат по имени «{ $name }» у меня нет.
quotes-none-hint = Может помочь другое написание или поиск: <code>/search { $name }</code>
quotes-near = Может быть, кто-то из них? Или поищите в статьях: <code>/search { $name }</code>
quotes-usage = Чьи слова? Добавьте имя, можно любыми буквами, например: <code>/quotes Гутерриш</code>
quotes-most = Чаще всего цитируют на этой неделе:
quotes-also = также: { $outlets }
quotes-also-more =
    { $count ->
        [one] также: { $outlets } и ещё { $count }
        [few] также: { $outlets } и ещё { $count }
        [many] также: { $outlets } и ещё { $count }
       *[other] также: { $outlets } и ещё { $count }
    }
quotes-also-others =
    { $count ->
        [one] и ещё { $count } издание
        [few] и ещё { $count } издания
        [many] и ещё { $count } изданий
       *[other] и ещё { $count } издания
    }
quotes-translated = Перевод программы: это не собственные слова говорящего.
quotes-translated-by = Перевод { $relay }: это не собственные слова говорящего.
quotes-wording = { $outlet } пишет: { $quote }
quotes-wording-translated = { $outlet } пишет (машинный перевод): { $quote }
speaker-unclear = Кто это сказал, неясно
speaker-unnamed = { $role } (имя неясно)
speaker-doubted = Кто это сказал, неясно (имя под сомнением)
quote-gone = Этой цитаты больше нет, или теперь она под другим именем.
report-thanks = Спасибо. Имя убрано, пока не проверит администратор.
report-known-right = Администратор уже проверил: имя верное.
reports-full = Сегодня вы сообщили о { $most } цитатах, это предел. Возвращайтесь завтра.
reports-heading = Верно ли указано имя?
reports-none = Сомнительных цитат нет.
report-right = ✓ { $name }: имя верное. Оно снова показывается.
report-wrong = ✗ { $name }: имя неверное. Оно больше не показывается.
report-somebody = Администратор
notice-speaker-doubted =
    Кто-то сомневается, кто это сказал. Пока вы не решите, имя там не показывается.
    «{ $quote }»
    — <b>{ $speaker }</b>, издание: { $outlet }
button-quotes = Цитаты
button-wrong-speaker = Не тот человек?
button-name-right = Имя верное
button-name-wrong = Имя неверное
button-see-article = Статья
button-take-back = Отменить решение
button-reports = Все сомнения
command-quotes = Кто что сказал
command-reports = Цитаты под сомнением

## Предстоящее

day-with-weekday = { $weekday }, { $day }
days-from-to = с { $first } по { $last }
agenda-heading = Что предстоит: ближайшие { $days } дней
agenda-about = Что предстоит: «{ $query }»
agenda-loosely = Рядом с этими словами дат нет; эти — из статей о них.
agenda-empty = О ближайших { $days } днях пока не известно ничего с датой.
agenda-empty-about = О «{ $query }» в ближайшие { $days } дней ничего с датой не известно. Просто /agenda покажет всё.
agenda-today = Сегодня, { $day }
agenda-tomorrow = Завтра, { $day }
agenda-running = Уже идёт или пока без точного дня
agenda-more = +{ $count }
agenda-hour-here = { $there } (здесь { $here })
event-gone = В архиве больше нет статьи об этом. /agenda покажет, что предстоит сейчас.
event-over = Это уже прошло.
reminders-heading = О чём напомнить в этом чате
reminders-empty = Напоминаний здесь пока нет. /agenda покажет, что предстоит; под каждым событием есть кнопка.
reminder-noted = 🔔 Записано: напомню здесь за час, а если час неизвестен — в 8 утра. Все напоминания этого чата: /reminders
reminder-heading = 🔔 Напоминание
reminder-changed = В статье этой даты больше нет; она там была, когда заказывали напоминание.
reminders-full = В этом чате напоминаний: { $most }, больше нельзя. Сначала уберите одно: /reminders
reminder-admins-only = Заказывать и убирать напоминания этой группы могут только её админы.
calendar-caption =
    { $count ->
        [one] { $count } событие для вашего календаря.
        [few] { $count } события для вашего календаря.
        [many] { $count } событий для вашего календаря.
       *[other] { $count } события для вашего календаря.
    }
button-remind = 🔔 Напомнить
button-reminder-set = ✓ Напоминание записано · убрать
button-calendar = Файл календаря
button-calendar-all = Всё файлом календаря
command-agenda = Что предстоит в ближайшие 30 дней

## Сюжеты

list-newest = Последние статьи
list-top =
    { $count ->
        [one] Главное за последний { $count } час
        [few] Главное за последние { $count } часа
        [many] Главное за последние { $count } часов
       *[other] Главное за последние { $count } часа
    }
list-top-about =
    { $count ->
        [one] Главное за последний { $count } час: «{ $query }»
        [few] Главное за последние { $count } часа: «{ $query }»
        [many] Главное за последние { $count } часов: «{ $query }»
       *[other] Главное за последние { $count } часа: «{ $query }»
    }
top-empty =
    { $count ->
        [168] За последние { $count } часов ничего не вышло. /latest — самое новое.
        [one] За последний { $count } час ничего не вышло. <code>/top 168</code> — за неделю, /latest — самое новое.
        [few] За последние { $count } часа ничего не вышло. <code>/top 168</code> — за неделю, /latest — самое новое.
        [many] За последние { $count } часов ничего не вышло. <code>/top 168</code> — за неделю, /latest — самое новое.
       *[other] За последние { $count } часа ничего не вышло. <code>/top 168</code> — за неделю, /latest — самое новое.
    }
top-empty-about =
    { $count ->
        [168] За последние { $count } часов о «{ $query }» ничего не вышло. <code>/search { $query }</code> — за всё время.
        [one] За последний { $count } час о «{ $query }» ничего не вышло. <code>/top 168 { $query }</code> — за неделю, /search — за всё время.
        [few] За последние { $count } часа о «{ $query }» ничего не вышло. <code>/top 168 { $query }</code> — за неделю, /search — за всё время.
        [many] За последние { $count } часов о «{ $query }» ничего не вышло. <code>/top 168 { $query }</code> — за неделю, /search — за всё время.
       *[other] За последние { $count } часа о «{ $query }» ничего не вышло. <code>/top 168 { $query }</code> — за неделю, /search — за всё время.
    }
top-hours = Можно посмотреть за время от 1 до { $most } часов, например: <code>/top 6</code>. Чтобы найти число: <code>/search 2022</code>
story-outlets =
    { $count ->
        [one] { $count } издание
        [few] { $count } издания
        [many] { $count } изданий
       *[other] { $count } издания
    }
story-articles =
    { $count ->
        [one] { $count } статья
        [few] { $count } статьи
        [many] { $count } статей
       *[other] { $count } статьи
    }
story-further-outlets =
    { $count ->
        [one] +{ $count } издание
        [few] +{ $count } издания
        [many] +{ $count } изданий
       *[other] +{ $count } издания
    }
story-further-articles =
    { $count ->
        [one] +{ $count } статья
        [few] +{ $count } статьи
        [many] +{ $count } статей
       *[other] +{ $count } статьи
    }
story-span = впервые { $first }, последний раз { $last }
story-from-to = { $first } — { $last }
story-number = сюжет <code>{ $id }</code>
story-gone = Этого сюжета в архиве нет (или больше нет). /top показывает, о чём пишут сейчас.
story-verbatim = Из статей, слово в слово:
story-no-text = Из этих статей здесь можно показать только заголовки.
story-also = Сообщают: { $outlets }.
story-also-more =
    { $count ->
        [one] Сообщают: { $outlets } и ещё { $count } издание.
        [few] Сообщают: { $outlets } и ещё { $count } издания.
        [many] Сообщают: { $outlets } и ещё { $count } изданий.
       *[other] Сообщают: { $outlets } и ещё { $count } издания.
    }
story-teller = { $outlet } ({ $languages })
story-relay = ретранслятор { $relay }
story-timeline = Хроника
story-told = { $outlet }: { $title }
story-quotes = Кто что сказал
story-coming = Что предстоит
story-no-timeline = О прошлом этого сюжета ничего не известно по дням.
story-no-quotes = В этих статьях никого не цитируют.
story-no-coming = В этих статьях нет предстоящих дат.
story-list = Статьи сюжета «{ $title }»
story-part-outlets =
    { $count ->
        [one] О том же сообщает ещё { $count } издание.
        [few] О том же сообщают ещё { $count } издания.
        [many] О том же сообщают ещё { $count } изданий.
       *[other] О том же сообщают ещё { $count } издания.
    }
story-part-articles =
    { $count ->
        [one] О том же есть ещё { $count } статья.
        [few] О том же есть ещё { $count } статьи.
        [many] О том же есть ещё { $count } статей.
       *[other] О том же есть ещё { $count } статьи.
    }
story-split-choose = Какие из этих статей о другом? Нажмите их номера: вместе они станут отдельным сюжетом.
story-split-ask =
    { $count ->
        [one] Выделить { $count } статью в отдельный сюжет, насовсем?
        [few] Выделить { $count } статьи в отдельный сюжет, насовсем?
        [many] Выделить { $count } статей в отдельный сюжет, насовсем?
       *[other] Выделить { $count } статьи в отдельный сюжет, насовсем?
    }
story-split-all = Это все статьи сюжета: от него ничего не останется.
story-split-none = Ни одна из этих статей больше не входит в этот сюжет.
story-merge-choose = Какой из этих сюжетов о том же событии? Все статьи сюжета «{ $title }» перейдут туда.
story-merge-none = Похожих сюжетов не нашлось. <code>/mergestories { $id } НОМЕР</code> объединит его с любым другим; номер сюжета админы видят на его карточке.
story-merge-ask = Первый из этих сюжетов станет частью второго, насовсем?
story-merge-same = Это уже один сюжет.
mergestories-usage = Какие сюжеты? Например: <code>/mergestories 12 15</code> сделает сюжет 12 частью сюжета 15. Номер сюжета админы видят на его карточке.
button-story = Сюжет
button-back-story = ◀ Сюжет
button-articles = Статьи
button-timeline = Хроника
button-coming = Впереди
button-more = Ещё
button-less = Меньше
button-every-article = Каждая статья отдельно
button-by-story = По сюжетам
button-split = Отделить…
button-split-chosen = Отделить ({ $count })
button-merge = Объединить…
button-really-split = Да, отделить
button-really-merge = Да, объединить
command-top = О чём пишут больше всего изданий
command-mergestories = Объединить два сюжета

## Terms: length of summaries, trends, suggestions

summary-line = 1 фраза
summary-short = 3 фразы
summary-long = Подробно
search-empty-speakers = Может быть, кто-то из этих людей? Их слова есть в статьях:
search-empty-rising = Вот о чём пишет всё больше изданий:
trends-heading = О чём изданий пишет больше, чем неделей раньше
trends-outlets =
    { $count ->
        [one] { $count } издание
        [few] { $count } издания
        [many] { $count } изданий
       *[other] { $count } издания
    }
trends-new = новое
trends-legend = Столбик — день, последний — последние 24 часа; издание считается раз в день. Номер ищет эти слова.
trends-young =
    { $count ->
        [0] За прошедшую неделю сравнить не с чем, так что это мало о чём говорит.
        [one] За прошедшую неделю есть только { $count } день для сравнения, так что это мало о чём говорит.
        [few] За прошедшую неделю есть только { $count } дня для сравнения, так что это мало о чём говорит.
        [many] За прошедшую неделю есть только { $count } дней для сравнения, так что это мало о чём говорит.
       *[other] За прошедшую неделю есть только { $count } дня для сравнения, так что это мало о чём говорит.
    }
trends-empty = Ничего растущего, о чём за последние 24 часа написали бы хотя бы два издания, или здесь слишком мало, чтобы судить. /latest покажет новое.
button-trends = Тренды
command-trends = О чём пишут всё больше

## Groups and channels

chats-rights-unknown = Сейчас не получается узнать у Telegram, кто может это делать. Попробуйте через минуту.
chats-joined = Я ничего не публикую, пока этого не захочет администратор.
chats-elsewhere = Группы и каналы настраиваются в личном чате со мной: вот он.
chats-added = Меня добавили в «{ $title }».
chats-mute-channel = Публиковать там я пока не могу: в списке администраторов разрешите мне <b>публикацию сообщений</b>.
chats-mute-group = Но писать там мне нельзя: это должен разрешить администратор.
chats-lost = Я больше не могу писать в «{ $title }». Дайджесты и подписки сохранены и ждут, пока меня пустят снова.
chats-heading = <b>Ваши группы и каналы</b>
chats-hint = Чего-то не хватает? Напишите /chats там.
chats-none =
    Я не знаю ни одной группы и ни одного канала, где вы администратор.

    Добавьте меня или напишите /chats в группе, где я уже есть.
chats-nothing = Я там ничего не публикую.
chats-digests =
    { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджеста
        [many] { $count } дайджестов
       *[other] { $count } дайджеста
    }
chats-follows =
    { $count ->
        [one] { $count } подписка
        [few] { $count } подписки
        [many] { $count } подписок
       *[other] { $count } подписки
    }
chats-asleep = <i>на паузе: писать туда не могу</i>
chats-asleep-long = <i>На паузе: писать туда не могу.</i> Пустите меня снова, и всё продолжится с теми же настройками.
chats-stopped = <i>остановлено</i>
chats-stopped-long = <i>Остановлено: ничего не публикуется.</i>
chats-commands-all = Команды: отвечаю всем.
chats-commands-admins = Команды: отвечаю только администраторам.
chats-announcements-on = Объявления моего владельца: разрешены.
chats-announcements-off = Объявления моего владельца: не приходят.
chats-topics = У каждой темы могут быть свои дайджесты:
chats-topic-unnamed = тема { $number }
chats-topic-closed = закрыта
chats-topic-closed-long = Она закрыта.
chats-topic-digests =
    { $count ->
        [0] Я там ничего не публикую.
        [one] Сюда приходит { $count } дайджест.
        [few] Сюда приходят { $count } дайджеста.
        [many] Сюда приходят { $count } дайджестов.
       *[other] Сюда приходят { $count } дайджеста.
    }
chats-more-topics =
    { $count ->
        [one] и ещё { $count } тема
        [few] и ещё { $count } темы
        [many] и ещё { $count } тем
       *[other] и ещё { $count } темы
    }
chats-not-yours = Настроить этот чат может только его администратор, и я должен в нём быть.
chats-in-private = Это настраивается в личном чате: напишите мне там /chats.
chats-admins-only = Здесь я отвечаю только на команды администраторов. В личном чате отвечаю всем.
button-set-up-privately = Настроить в личном чате
button-set-up = Настроить
button-see-chat = Показать
button-add-group = Добавить в группу
button-add-channel = Добавить в канал
button-all-chats = ◀ Все чаты
button-chat-digests = Дайджесты
button-topic-digest = Дайджест для этой темы
button-commands-admins = Отвечать только админам
button-commands-all = Отвечать всем
button-announcements-hear = Разрешить объявления
button-announcements-nohear = Без объявлений
button-posts-stop = Ничего не публиковать
button-posts-resume = Публиковать снова
command-chats = Ваши группы и каналы

## Встроенный режим

inline-empty = Архив пока пуст
inline-nothing = О «{ $words }» ничего нет. Искать в боте
help-inline =
    <b>В любом чате, даже без меня</b>
    <code>@{ $bot } климат</code> — статьи, которые можно отправить
    <code>@{ $bot } цитаты Гутерриш</code> — чьи-то слова

## Подписки

follow-named = «{ $words }»
follow-made = Сообщу вам, когда напишут про { $words }.
follow-made-story = Сообщу вам, когда будет новое про { $words }.
follow-made-group = Сообщу этой группе, когда напишут про { $words }.
follow-made-group-story = Сообщу этой группе, когда будет новое про { $words }.
follow-known = Вы уже следите за новостями про { $words }.
follow-known-group = Эта группа уже следит за новостями про { $words }.
follow-recent =
    { $count ->
        [0] За последние 7 дней про это ничего не было.
        [one] За последние 7 дней про это была { $count } статья.
        [few] За последние 7 дней про это было { $count } статьи.
        [many] За последние 7 дней про это было { $count } статей.
       *[other] За последние 7 дней про это было { $count } статьи.
    }
follow-lot = Это много: около { $count } в день. Ещё слова, <code>outlet:</code> или <code>section:</code> оставят меньше.
follow-undone = Отменено: про { $words } сообщать не буду.
follow-usage =
    О чём сообщать? Например:
    <code>/follow New START</code> — новости об этом, на всех языках, где пишут так же
    <code>/follow outlet:ТАСС "ядерное оружие" -футбол</code> — одного издания, с этими словами вместе и без другого

    «+ Следить» под статьёй, сюжетом или поиском делает то же.
follow-rising = Об этом пишет всё больше изданий:
follows-heading = За чем вы следите ({ $count })
follows-heading-group = За чем следит эта группа ({ $count })
follows-empty = Вы пока ни за чем не следите. Начать можно с <code>/follow New START</code> или с кнопки «+ Следить» под статьёй, сюжетом или поиском.
follows-empty-group = Эта группа пока ни за чем не следит. Начать можно с <code>/follow New START</code> или с кнопки «+ Следить» под статьёй, сюжетом или поиском.
follows-stopped = Была команда /stop: ничего не приходит. /start это вернёт.
follows-asleep = Приостановлено, пока я не могу сюда писать.
follows-full = В этом чате подписок: { $most }, больше нельзя. Сначала уберите одну: /following
follow-since = С { $day }
follow-alerts =
    { $count ->
        [0] за последние 7 дней сообщать было не о чем
        [one] за последние 7 дней сообщено об { $count } сюжете
        [few] за последние 7 дней сообщено о { $count } сюжетах
        [many] за последние 7 дней сообщено о { $count } сюжетах
       *[other] за последние 7 дней сообщено о { $count } сюжета
    }
follow-is-paused = На паузе: молчу об этом, пока не возобновите.
follow-is-muted = без сообщений до { $until }
follow-mark-story = сюжет
follow-mark-paused = на паузе
follow-mark-urgent = и в тихие часы
follow-mark-silent = без звука
follow-ask-words = Какие слова вместо { $words }? Пришлите их следующим сообщением.
follow-muted = Ничего про { $words } до { $until }.
follow-unmuted = Снова сообщаю про { $words }.
follow-stopped = Готово: больше ничего про { $words }.
follow-gone = За этим уже не следят.
follow-empty = Здесь нечего искать. Назовите слово, имя или издание: <code>/follow New START</code>
follow-only-exclusions = Здесь только то, чего быть не должно. Добавьте слово, которое должно быть: <code>/follow газ -футбол</code>
follow-too-long = Слишком длинно: не больше { $most } знаков. Хватит двух-трёх самых метких слов.
follow-too-many = Слишком много слов: не больше { $most }, считая фильтры. Хватит двух-трёх самых метких.
follow-dates = У того, что ещё выйдет, дат пока нет. Уберите <code>after:</code> и <code>before:</code>.
follow-no-terms = В этом заголовке не за чем следить. Выберите слова сами: <code>/follow New START</code>
follow-admins-only = За чем следит группа, решают только её админы.
button-follow = + Следить
button-follow-name = + { $name }
button-follow-search = + Следить за этим поиском
button-follow-when = Сообщить, когда появится
button-followed = ✓ Слежу
button-following = Все подписки
button-undo = Отменить
button-mute = Тихо 24 ч
button-unmute = Вернуть
button-stop = Не следить
button-urgent = И в тихие часы
button-silent = Без звука
button-follow-edit = Другие слова
button-follow-stop = Больше не следить
command-follow = Сообщать о новостях
command-following = О чём мне сообщают

## Digests as they go out

digest-title = { $day } · выпуск { $hour }
digest-part = { $day } · { $hour } · { $part }/{ $parts }
digest-about = Темы: { $topics }
digest-update = есть новое
digest-nothing = Ничего нового. Начало отсчёта: { $since }.
digest-nothing-about = Об этом ничего нового. Начало отсчёта: { $since }.
digest-skipped = Выпуск { $hour } ({ $day }) пропущен: я не работал.
digest-skipped-in = Выпуск { $hour } ({ $day }) для «{ $chat }» пропущен: я не работал.
digest-skipped-next = Следующий: { $when }.
digest-coming = Что впереди
digest-coming-tomorrow = завтра
digest-quote = Цитата дня
digest-preview-send = Выйдет в { $when } в «{ $chat }», если вы не задержите
digest-preview-hold = Выйдет в { $when } в «{ $chat }», только если вы опубликуете
theme-world = В мире
theme-politics = Политика
theme-economy = Экономика
theme-society = Общество
theme-justice = Суды и происшествия
theme-defence = Война и безопасность
theme-science = Наука
theme-technology = Технологии
theme-health = Здоровье
theme-environment = Природа и климат
theme-culture = Культура
theme-sport = Спорт
theme-local = Города и регионы
theme-opinion = Мнения
theme-other = Другие новости

## Alerts

alert-because = Потому что вы следите за темой { $words }
alert-because-chat = Потому что этот чат следит за темой { $words }
alert-outlets =
    { $count ->
        [one] сообщает уже { $count } издание
        [few] сообщают уже { $count } издания
        [many] сообщают уже { $count } изданий
       *[other] сообщают уже { $count } изданий
    }
alert-changed-title = <b>Исправлено.</b> Заголовок был: «{ $before }»
alert-changed-lead = <b>Исправлено.</b> Начало было таким: «{ $before }»
alert-changed-facts =
    { $count ->
        [one] <b>Новое.</b> Уже { $count } издание; раньше было: «{ $before }»
        [few] <b>Новое.</b> Уже { $count } издания; раньше было: «{ $before }»
        [many] <b>Новое.</b> Уже { $count } изданий; раньше было: «{ $before }»
       *[other] <b>Новое.</b> Уже { $count } изданий; раньше было: «{ $before }»
    }
alert-changed-surge =
    { $count ->
        [one] <b>Об этом заговорили все.</b> Уже { $count } издание; раньше было: «{ $before }»
        [few] <b>Об этом заговорили все.</b> Уже { $count } издания; раньше было: «{ $before }»
        [many] <b>Об этом заговорили все.</b> Уже { $count } изданий; раньше было: «{ $before }»
       *[other] <b>Об этом заговорили все.</b> Уже { $count } изданий; раньше было: «{ $before }»
    }
bundle-heading =
    { $count ->
        [one] { $count } сюжет, за которым вы следите
        [few] { $count } сюжета, за которыми вы следите
        [many] { $count } сюжетов, за которыми вы следите
       *[other] { $count } сюжетов, за которыми вы следите
    }
bundle-rest = И ещё { $count }. /top покажет, о чём пишут больше всего изданий.
button-open = Открыть
button-read-more = Читать дальше

## Setting up digests

digests-heading = Ваш дайджест
digests-heading-chat = Дайджест для «{ $chat }»
digests-offer =
    <b>Дайджест приносит новое в удобные вам часы.</b>
    Если ничего нового нет, ничего и не приходит. Когда его присылать?
digests-offer-chat =
    <b>Новый дайджест для «{ $chat }»</b>
    Он приносит новое в выбранные часы. Когда его присылать?
digests-offer-clock = Часовой пояс: { $place }. Под «Выбрать» — другой пояс, темы, объём и остальное.
digests-next = Следующий: { $day } в { $hour }, { $place }
digests-today = сегодня
digests-tomorrow = завтра
digests-paused = Пауза: пока её не снять, ничего не приходит.
digests-streams = Каждый сюжет приходит, как только появится.
digests-also = ещё: { $extras }
digests-list = Ваши дайджесты
digests-list-chat = Дайджесты для «{ $chat }»
digests-which = У вас их несколько. Откройте тот, которому нужны другие часы: Выбрать › Часы.
digests-stopped = ⏸ Пока действует ваш /stop, ничего не приходит. /start его отменит.
digests-stopped-chat = ⏸ Пока действует /stop этого чата, ничего не приходит. Его админы отменят его через /chats.
digests-asleep-chat = ⏸ Сейчас я не могу туда писать. Всё сохранено: добавьте меня снова, и всё продолжится.
digests-remove-ask = Удалить этот дайджест?
digests-removed = Удалено. Дайджестов вы больше не получаете.
digests-removed-chat = Удалено. «{ $chat }» больше не получает дайджестов.
digests-sample = <b>Предпросмотр: так дайджест выглядел бы сейчас.</b> Ничего не меняется, следующий всё равно придёт.
digests-every-day = каждый день
digests-workdays = с понедельника по пятницу
digests-everything = обо всём
digests-topics-more = и ещё { $count }
digests-all-languages = все языки
digests-each-headline = только заголовки
digests-each-line = по 1 фразе
digests-each-short = по 3 фразы
digests-size =
    { $count ->
        [one] до { $count } сюжета, { $length }
        [few] до { $count } сюжетов, { $length }
        [many] до { $count } сюжетов, { $length }
       *[other] до { $count } сюжета, { $length }
    }
digests-agenda = повестка
digests-quote = цитата дня
digests-previews = предпросмотр ссылки
digests-silent = без звука
digests-note = сообщение, если нового нет
digests-nothing-else = нет
digests-late = с опозданием до { $span }
digests-chosen = <b>{ $what }:</b> { $value }
digests-languages = сам — { $interface }; статьи — { $articles }
digests-mode-hours = в заданные часы
digests-mode-stream = каждый сюжет сразу
digests-main-thread = основной чат
digests-thread = тема { $number }
digests-part-hours = Часы
digests-part-halves = Часы
digests-part-days = Дни
digests-part-zone = Часовой пояс
digests-part-topics = Темы
digests-part-lang = Языки
digests-part-len = Объём
digests-part-extra = Дополнения
digests-part-late = Если пропущен
digests-part-mode = Когда
digests-part-thread = Куда
digests-hours-text =
    Сейчас: { $hours }. Нажмите час, чтобы добавить или убрать его, или просто напишите часы: <code>7:30, 19:15</code>
digests-days-text = Сейчас: { $days }. Нажмите день, чтобы добавить или убрать его.
digests-zone-text =
    Сейчас: { $zone }.
    Напишите город (<code>Казань</code>, <code>Нью-Йорк</code>) или пояс (<code>Europe/Moscow</code>) или отправьте геопозицию: я воспользуюсь ею один раз и не сохраню.
digests-zone-which = Какой из них? Указано время, которое там сейчас.
digests-zone-unknown = Не знаю города, страны или пояса «{ $words }». Попробуйте крупный город поблизости или отправьте геопозицию. Чтобы искать эти слова: <code>/search { $words }</code>
digests-no-location = Геопозиция нужна мне только на экране «Часовой пояс». Туда ведёт /digest.
digests-zone-nowhere = Не знаю часового пояса в этом месте. Попробуйте название города.
digests-topics-none = Сейчас: обо всём.
digests-topics-text = Напишите, о чём он должен быть, как для поиска: <code>климат</code>, <code>"мирные переговоры" -футбол</code>, <code>section:экономика</code>. Несколько тем — каждую с новой строки.
digests-topics-follows = На это вы уже подписаны; нажмите, чтобы добавить.
digests-language-text =
    Язык дайджеста: { $interface } (первый ряд).
    Языки статей: { $articles }.
digests-length-text = Сейчас: { $size }.
digests-extra-agenda = повестка: что принесут следующие 24 часа
digests-extra-quote = цитата дня
digests-extra-links = предпросмотр первой ссылки
digests-extra-quiet = приходит без звука
digests-extra-note = короткое сообщение, если нового нет
digests-late-text =
    Если я не смог прислать дайджест вовремя, он ещё придёт { $late }. Потом он пропускается, и я об этом скажу.
digests-mode-text =
    <b>В заданные часы:</b> дайджест нового.
    <b>Каждый сюжет сразу:</b> по сообщению на сюжет, один раз, с первой статьёй.
digests-thread-text = Он приходит сюда: { $topic }.
digests-not-yours = Дайджесты этого чата настраивают только его админы.
digests-admins-only = Дайджесты этой группы настраивают только её админы. Для своего напишите мне /digest в личном чате.
digests-private-only = Настройте это в личном чате со мной: /digest
digests-gone = Этого дайджеста больше нет. /digest покажет те, что есть.
digests-full = У этого чата { $most } дайджестов, больше нельзя. Сначала удалите один.
digests-last-hour = Нужен хотя бы один час. Чтобы временно не получать дайджест, поставьте его на паузу.
digests-last-day = Нужен хотя бы один день. Чтобы временно не получать дайджест, поставьте его на паузу.
digests-hours-full = Не больше { $most } часов в день.
digests-hours-unread = Не вижу часов в «{ $words }». Например: <code>7:30, 19:15</code>. Чтобы искать эти слова: <code>/search { $words }</code>
digests-topics-full = В дайджесте не больше { $most } тем. Сначала уберите одну.
button-digest-choose = Выбрать
button-digest-stream = Каждый сюжет сразу
button-digest-sample = Прислать сейчас
button-digest-pause = Пауза
button-digest-resume = Продолжить
button-digest-remove = Удалить
button-digest-really-remove = Да, удалить
button-digest-all = Все дайджесты
button-digest-add = + Новый дайджест
button-digest-back = ◀ Назад
button-digest-half-hours = С половиной ▶
button-digest-full-hours = ◀ Ровно
button-digest-workdays = Пн–пт
button-digest-every-day = Каждый день
button-digest-everything = Обо всём
button-digest-all-languages = Все языки
button-digest-headline = Заголовки
button-digest-line = 1 фраза
button-digest-short = 3 фразы
button-digest-agenda = Повестка
button-digest-quote = Цитата
button-digest-links = Предпросмотр
button-digest-quiet = Без звука
button-digest-note = Если нет нового
command-digest = Дайджест в ваши часы

## Настройки и свои данные

settings-intro = Первый ряд — язык, на котором я здесь говорю, второй — длина краткого содержания. Остальные кнопки показывают, что задано сейчас; нажмите, чтобы изменить. Объявления — это то, что владелец бота говорит всем.
settings-stopped = Здесь я остановлен и сам ничего не пишу. /start вернёт всё обратно.
settings-zone = Пояс: { $place }
settings-quiet-on = Тишина: { $from }–{ $until }
settings-quiet-off = Без тихих часов
settings-hourly =
    { $count ->
        [one] { $count } сообщение в час
        [few] { $count } сообщения в час
        [many] { $count } сообщений в час
       *[other] { $count } сообщения в час
    }
settings-filters =
    { $count ->
        [0] Фильтров нет
        [one] { $count } фильтр
        [few] { $count } фильтра
        [many] { $count } фильтров
       *[other] { $count } фильтра
    }
settings-announcements-on = Объявления: да
settings-announcements-off = Объявления: нет
settings-history-on = История: да
settings-history-off = История: нет
button-export = Выгрузить мои данные
button-forget = Забыть меня
button-back-to-settings = ◀ Настройки
button-turn-on = Включить
button-turn-off = Выключить
zone-screen =
    <b>Часовой пояс</b>

    { $place }, сейчас там { $time }. По нему идут тихие часы, напоминания и даты.
zone-type = Напишите название города, страны или пояса: Лиссабон, Канада, UTC+3. Или пришлите геопозицию: я использую её один раз и не сохраню.
zone-type-group = Администратор меняет его названием: <code>/settings Лиссабон</code>
zone-which = «{ $words }» может быть одним из этих:
zone-both = В этом месте действуют два пояса. Какой из них нужен?
zone-near = «{ $words }» я не знаю, но вот похожие названия:
zone-unknown = Я не знаю города или пояса «{ $words }». Подойдёт крупный город рядом или сдвиг, например UTC+3. Искать новости об этом: <code>/search { $words }</code>
quiet-screen-on =
    <b>Тихие часы</b>

    С { $from } до { $until } новости подождут. То, что вы отметили срочным, придёт и тогда, а дайджесты и напоминания приходят в свои часы.
quiet-screen-off =
    <b>Тихие часы</b>

    Их нет: новости приходят в любое время.
quiet-rows = Первый ряд кнопок двигает их начало, второй — конец.
quiet-clock = Сейчас { $time } ({ $place }).
quiet-clock-digests = Публикации ждут, если так настроен их дайджест, по его часовому поясу.
hourly-screen =
    <b>Новости по подпискам</b>

    { $count ->
        [one] Не больше { $count } сообщения в час; остальное приходит вместе, одним сообщением.
        [few] Не больше { $count } сообщений в час; остальное приходит вместе, одним сообщением.
        [many] Не больше { $count } сообщений в час; остальное приходит вместе, одним сообщением.
       *[other] Не больше { $count } сообщения в час; остальное приходит вместе, одним сообщением.
    }
history-screen-off =
    <b>История чтения</b>

    Она выключена: я не помню, что вы читаете. Если её включить, я буду хранить последние { $most } открытых статей, и /history покажет их только вам.
history-screen-on =
    <b>История чтения</b>

    Она включена: я храню последние { $most } открытых статей, и /history показывает их только вам. При выключении она стирается.
list-history = Открытое недавно
history-empty = С тех пор как история включена или очищена, вы ничего не открывали.
button-history-clear = Очистить историю
history-cleared = Ваша история пуста.
filters-screen = <b>Фильтры</b>
filters-explain = Статьи, в заголовке или первых строках которых есть эти слова или подходит шаблон, не попадают в /latest, /top, новости по подпискам и дайджесты. Поиск их по-прежнему находит.
filters-none = Пока ничего не скрыто.
filters-remove = Нажмите на фильтр, чтобы убрать его.
filters-type = Чтобы добавить фильтр, напишите слово, несколько слов подряд или шаблон между косыми чертами, например <code>/^прямая речь:/</code>.
button-back-to-filters = ◀ Фильтры
button-filter-new = + Добавить фильтр
filters-type-group = Администраторы добавляют их так: <code>/filter слово</code> или <code>/filter /шаблон/</code>.
filter-added = «{ $filter }» теперь скрывается.
filter-reach = Из новейших статей за 7 дней (просмотрено { $count }) так было бы скрыто: { $hidden }.
filter-there = Такой фильтр уже есть.
filters-full = Фильтров может быть не больше { $most }. Сначала уберите один.
filter-empty = Фильтру нужно слово — с буквами или цифрами.
filter-long = В фильтре может быть не больше { $most } знаков.
filter-everything = Этот шаблон подходит к любому тексту: он скрыл бы всё.
filter-large = Этот шаблон вместе с остальными — слишком много работы для каждой статьи. Хватит и меньшего числа повторений.
filter-parenthesis = В шаблоне у скобки нет пары: { $part }
filter-bracket = В шаблоне у [ нет ]: { $part }
filter-backslash = Шаблон кончается обратной косой чертой или открывает цитату знаком \Q и не закрывает её знаком \E.
filter-escape = «{ $part }» в шаблоне ничего не значит. Сама обратная косая черта пишется дважды, а ссылок на группы нет.
filter-range = «{ $part }» — это не набор знаков.
filter-nothing-repeated = Перед «{ $part }» нечего повторять.
filter-repeated-twice = «{ $part }» повторяет повторение. Возьмите первое в скобки.
filter-too-often = «{ $part }» повторяет слишком часто (можно до 1000 раз) или считает назад.
filter-group = Ничего похожего на «{ $part }» в шаблонах здесь нет: смотреть вперёд и назад они не умеют.
filter-other = Я не понимаю этого шаблона.
list-left-out = Ещё скрыто фильтрами: { $count }.
list-all-left-out = Всё, что есть ({ $count }), скрыто фильтрами.
list-would-hide = Фильтры скрыли бы из этого: { $count }.
list-hidden = Скрытое фильтрами
button-hidden = Показать скрытое ({ $count })
stop-kept = Сохранено на случай, если снова понадобится: { $list }.
stop-follows =
    { $count ->
        [one] { $count } подписка
        [few] { $count } подписки
        [many] { $count } подписок
       *[other] { $count } подписки
    }
stop-digests =
    { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджеста
        [many] { $count } дайджестов
       *[other] { $count } дайджеста
    }
stop-reminders =
    { $count ->
        [one] { $count } напоминание
        [few] { $count } напоминания
        [many] { $count } напоминаний
       *[other] { $count } напоминания
    }
stop-admins-only = Остановить то, что я сюда посылаю, и возобновить могут только администраторы группы.
button-resume-all = Возобновить
resumed = Я снова вам пишу: { $list }.
resumed-nothing = Я снова могу вам писать. Пока для этого ничего не задано.
own-data-in-private = Это останется между нами: напишите мне об этом в личном чате.
export-caption = Всё, что я о вас храню, в JSON. /privacy говорит о том же словами.
forget-first =
    <b>Забыть меня</b>

    Я сотру всё, что храню о вас: настройки, подписки, дайджесты, напоминания, сохранённые статьи и историю, ваши запросы и всё, что я вам прислал, а также статьи по ссылкам, которые, кроме вас, никто не присылал. То, что вы настроили для групп и каналов, останется там без вашего имени.
forget-admin = Вы администратор этого бота: ваши права тоже исчезнут, если вас не называет файл настроек.
forget-last = <b>Это нельзя отменить.</b> Кнопка действует десять минут.
button-go-on = Дальше
button-erase = Стереть всё
button-keep = Оставить всё
erased = Всё стёрто.
command-filter = Убрать то, чего не хочется видеть
command-history = Что вы открывали недавно

## Что об этом известно

known-heading = Что об этом известно
known-linked = По ссылке:
known-text = Тот же текст:
known-event = О том же событии:
known-related = На близкую тему:
known-only-related =
    { $count ->
        [one] Именно об этом за последний { $count } день ничего нет. Вот что близко по теме.
        [few] Именно об этом за последние { $count } дня ничего нет. Вот что близко по теме.
        [many] Именно об этом за последние { $count } дней ничего нет. Вот что близко по теме.
       *[other] Именно об этом за последние { $count } дня ничего нет. Вот что близко по теме.
    }
known-sources =
    { $count ->
        [1] Здесь об этом сообщает один источник.
        [one] Об этом сообщает { $count } независимый источник.
        [few] Об этом сообщают { $count } независимых источника.
        [many] Об этом сообщают { $count } независимых источников.
       *[other] Об этом сообщают { $count } независимых источника.
    }
known-first = Первым, судя по указанным датам: { $outlet }, { $date }.
known-not-judged = Здесь сказано, кто о чём сообщает, а не правда ли это.
known-nothing =
    { $count ->
        [one] Ничего похожего в статьях за последний { $count } день не нахожу.
        [few] Ничего похожего в статьях за последние { $count } дня не нахожу.
        [many] Ничего похожего в статьях за последние { $count } дней не нахожу.
       *[other] Ничего похожего в статьях за последние { $count } дня не нахожу.
    }
known-too-short = Слишком мало текста, чтобы сравнить. Хватило бы нескольких предложений; а отдельные слова ищет /search
known-usage = О чём? Ответьте командой /known на любое сообщение, перешлите мне его в личном чате или допишите текст: <code>/known Ночной паром вернётся весной</code>
known-no-text = В нём нет текста, который можно сравнить с архивом.
button-read-link = Прочитать ссылку
command-known = Что известно о сообщении

## Отправка

outbox-heading = <b>Что предстоит отправить</b>
outbox-nothing-waits = Ничего не ждёт отправки.
outbox-lane-interactive = ответы: { $count }
outbox-lane-urgent = срочное: { $count }
outbox-lane-alert = оповещения: { $count }
outbox-lane-digest = дайджесты: { $count }
outbox-lane-broadcast = объявления: { $count }
outbox-lane-paid = платное: { $count }
outbox-kind-alert = Оповещение
outbox-kind-alert-edit = Обновление оповещения
outbox-kind-bundle = Оповещения вместе
outbox-kind-digest = Дайджест
outbox-kind-stream = Сюжет по мере поступления
outbox-kind-reminder = Напоминание
outbox-kind-approval = Предпросмотр на утверждение
outbox-kind-told = Личное сообщение
outbox-kind-broadcast = Объявление
outbox-all-of-kind = { $kind } (все вместе)
outbox-paused-heading = <b>Задержано</b>
outbox-paused = { $what }: Telegram отвечает «{ $said }»
outbox-doubted-heading = <b>Неизвестно, дошло ли</b>
outbox-doubted =
    { $count ->
        [one] { $what }: { $count } чат
        [few] { $what }: { $count } чата
        [many] { $what }: { $count } чатов
       *[other] { $what }: { $count } чата
    }
outbox-doubted-hint = Связь прервалась раньше, чем ответил Telegram: могло дойти, а могло и нет. Без вашего решения ничего не повторяется.
outbox-more =
    { $count ->
        [one] … и ещё { $count }
        [few] … и ещё { $count }
        [many] … и ещё { $count }
       *[other] … и ещё { $count }
    }
outbox-day = За последние 24 часа: { $ended }
outbox-day-nothing = За последние 24 часа ничего не отправлялось.
outbox-ended-sent = отправлено: { $count }
outbox-ended-refused = отклонено: { $count }
outbox-ended-asleep = недоступны: { $count }
outbox-ended-skipped = пропущено: { $count }
outbox-ended-uncertain = неизвестно: { $count }
outbox-again =
    { $count ->
        [one] Неизвестно, дошло ли это до { $count } чата: { $what }. Если отправить снова, там могут прочитать дважды.
        [few] Неизвестно, дошло ли это до { $count } чатов: { $what }. Если отправить снова, кто-то прочитает дважды.
        [many] Неизвестно, дошло ли это до { $count } чатов: { $what }. Если отправить снова, кто-то прочитает дважды.
       *[other] Неизвестно, дошло ли это до { $count } чата: { $what }. Если отправить снова, кто-то прочитает дважды.
    }
outbox-resumed = { $what }: отправка продолжается.
outbox-sent-again =
    { $count ->
        [one] Снова отправляется в { $count } чат.
        [few] Снова отправляется в { $count } чата.
        [many] Снова отправляется в { $count } чатов.
       *[other] Снова отправляется в { $count } чата.
    }
outbox-settled = Это уже решено. Что сейчас, показывает /outbox.
button-outbox = Отправка
button-outbox-resume = Продолжить
button-outbox-back = ◀ Отправка
button-send-again = Отправить снова ({ $count })…
button-send-again-now = Отправить снова
button-refresh = ↻ Обновить
command-outbox = Что предстоит отправить и что не удалось

## Демонстрация

demo-try =
    { $name }, вот что можно попробовать в чате с ботом:

    · /follow порт — через пятнадцать секунд судно сядет на мель, и бот сообщит об этом. Дальше сообщение меняется вместе с сюжетом, а об исправлении бот скажет отдельно.
    · /digest, 08:00, «Прислать сейчас» — то, что приходило бы каждое утро.
    · «Новая группа или канал» слева, канал с ботом, «Настроить», «Дайджесты», «Каждый сюжет сразу» — следующий сюжет появится там.

## Публикации и их одобрение

digests-part-posts = Публикации
digests-part-sign = Подпись
digests-part-pace = Темп
digests-part-ask = Одобрение
digests-picture = картинка
digests-hashtags = хештеги
digests-read-more = «Читать дальше»
digests-extra-image = картинка сюжета, над текстом
digests-extra-tags = хештеги по рубрикам
digests-extra-more = кнопка, которая открывает сюжет у меня
digests-signed = Подпись: { $signature }
digests-unsigned = Без подписи
digests-signature-text = Напишите строку, которая будет стоять под каждой публикацией, до { $most } знаков.
digests-signature-long = Получилось { $count } знаков, а можно до { $most }. Ничего не изменилось.
digests-hourly =
    { $count ->
        [one] не больше { $count } публикации в час
        [few] не больше { $count } публикаций в час
        [many] не больше { $count } публикаций в час
       *[other] не больше { $count } публикации в час
    }
digests-waits = ждёт с { $start } до { $end }
digests-waits-never = ждал бы в тихие часы, но их нет
digests-pace-text =
    Сейчас: { $pace }.
    Что не помещается, ждёт своей очереди и выходит по одному: сначала то, о чём пишет больше изданий. Что к тому времени уже не новость, не выходит.
digests-approval-none = никого не спрашиваю
digests-approval-send = выходит в свой час, если не задержать
digests-approval-hold = выходит, только если опубликовать
digests-approval-text =
    Кто последним настраивал этот дайджест, за полчаса увидит его, сможет убрать сюжеты и написать вступление. Если к сроку никто не решит, он выйдет или будет задержан, как вы выберете здесь.
button-digest-image = Картинка
button-digest-tags = Хештеги
button-digest-more = Читать дальше
button-digest-signature = Подпись
button-digest-unsign = Убрать подпись
button-digest-night = Ждать в тихие часы
button-digest-approval-none = Никого не спрашивать
button-digest-approval-send = Показать, выпустить, если не задержат
button-digest-approval-hold = Показать, выпустить после «Опубликовать»
issue-approved = ✓ Выйдет в { $when } в «{ $chat }»
issue-held = ✋ Задержан: в { $when } в «{ $chat }» не выйдет
issue-held-over = ✋ Задержан: дайджест на { $when } для «{ $chat }» не вышел
issue-nobody = ✋ Задержан: дайджест на { $when } для «{ $chat }» никто не опубликовал
issue-on-its-way = Отправляется в «{ $chat }» ({ $when })
issue-sent = ✓ Отправлен: дайджест на { $when } для «{ $chat }»
issue-empty = В { $when } в «{ $chat }» ничего не вышло: его сюжетов больше нет
issue-passed = Дайджест на { $when } для «{ $chat }» не отправлен: теперь уже поздно
issue-void = Этот предпросмотр дайджеста на { $when } для «{ $chat }» больше не действует: изменились настройки или с тех пор вышел другой.
issue-taken-out =
    { $count ->
        [one] убран { $count } сюжет
        [few] убрано { $count } сюжета
        [many] убрано { $count } сюжетов
       *[other] убрано { $count } сюжета
    }
issue-choose = Нажмите номер, чтобы убрать сюжет или вернуть его.
issue-intro-text = Напишите, что поставить над сюжетами, до { $most } знаков.
issue-intro-now = Сейчас: { $intro }
issue-intro-set = ✓ Теперь это стоит над сюжетами.
issue-intro-long = Получилось { $count } знаков, а можно до { $most }. Ничего не изменилось.
issue-already = Он и так выйдет.
issue-held-already = Он уже задержан.
issue-too-late = Поздно: он уже вышел.
issue-one-stays = Один сюжет должен остаться. Чтобы ничего не выходило, задержите дайджест.
button-issue-publish = Опубликовать
button-issue-hold = Задержать
button-issue-drop = Убрать сюжеты
button-issue-intro = Вступление
button-issue-no-intro = Убрать вступление
button-issue-after-all = Всё же выпустить в { $when }
button-issue-now = Отправить сейчас
button-issue-waiting = Одобрить следующий
button-issue-show = Показать

## The desk

desk-write-first = Сначала напишите мне в личные сообщения: отвечу я там.
grant-no-person = Такому отправителю роль дать нельзя.
role-editor = редактор
role-admin = администратор
role-owner = владелец
role-none = без роли
role-card =
    <b>{ $name }</b>
    Сейчас: { $role }. Редакторы ведают источниками, сюжетами, закреплёнными статьями и публикациями; администраторы – и всем остальным, включая людей.
role-given-editor =
    <b>Теперь вы редактор этого бота.</b>
    /addsource добавляет источник, /sources показывает все, /post публикует статью в канале, /reports перечисляет цитаты с сомнительным автором. Остальное – в /help.
role-given-admin =
    <b>Теперь вы администратор этого бота.</b>
    /addsource добавляет источник, /outbox показывает, что отправляется, /audit – что сделали другие. Остальное – в /help.
grant-usage = Кому? Напишите <code>/grant</code> с именем или номером или ответьте так на сообщение человека, которое вы мне переслали.
grant-nobody = Никто по имени «{ $words }» мне не писал.
grant-never-wrote = Сначала этот человек должен написать мне лично.
grant-hidden = Этот человек скрывает себя при пересылке. Напишите вместо этого <code>/grant</code> с его именем.
grant-which = Кого вы имеете в виду?
button-change-admin = { $name } …
button-make-editor = Сделать редактором
button-make-admin = Сделать администратором
button-remove-role = Забрать роль
button-back-admins = ◀ Роли
command-grant = Дать кому-то роль
command-audit = Что сделали администраторы

## What admins did

audit-heading = <b>Что сделали администраторы</b>
audit-empty = Ничего такого.
audit-nothing = Не знаю ни действия, ни человека с именем «{ $words }». Попробуйте <code>/audit source</code>, <code>/audit role</code>, <code>/audit ban</code> или имя либо номер.
audit-somebody = кто-то
audit-right = верно
audit-wrong = неверно
audit-other = { $who }: { $deed } { $subject } { $change }
audit-source-add = { $who }: добавлен источник { $subject } ({ $after })
audit-source-list = { $who }: добавлены источники из списка: { $after }
audit-source-pause = { $who }: приостановлен источник { $subject }
audit-source-resume = { $who }: снова работает источник { $subject }
audit-source-remove = { $who }: убран источник { $subject } ({ $before })
audit-article-post = { $who }: «{ $subject }» опубликовано в { $after }
audit-article-pin = { $who }: закреплено «{ $subject }»
audit-article-unpin = { $who }: откреплено «{ $subject }»
audit-story-merge = { $who }: сюжет { $subject } стал частью сюжета { $after }
audit-story-split = { $who }: сюжет { $before } разделён, новый сюжет – { $after }
audit-report-settle = { $who }: имя { $subject } под цитатой – { $after }
audit-report-reopen = { $who }: решение об имени { $subject } отменено
audit-outbox-resume = { $who }: отправка продолжена: { $subject }
audit-outbox-again = { $who }: сообщения с неизвестной судьбой отправлены ещё раз: { $subject } ({ $after })
audit-broadcast-schedule = { $who }: рассылка { $subject } назначена на потом
audit-broadcast-start = { $who }: рассылка { $subject } начата, чатов: { $after }
audit-broadcast-pause = { $who }: рассылка { $subject } приостановлена
audit-broadcast-resume = { $who }: рассылка { $subject } продолжена
audit-broadcast-cancel = { $who }: рассылка { $subject } отменена
audit-broadcast-again = { $who }: рассылка { $subject } отправлена ещё раз, чатов: { $after }
audit-broadcast-edit = { $who }: рассылка { $subject } переписана, чатов: { $after }
audit-broadcast-erase = { $who }: рассылка { $subject } удалена, чатов: { $after }
audit-role-invite = { $who }: создана ссылка для нового администратора
audit-role-accept = { $who }: по ссылке получена роль: { $after }
audit-role-grant = { $who }: роль { $about } теперь другая: { $change }
audit-role-remove = { $who }: у { $about } больше нет роли: { $before }

## Who comes in

ban-usage =
    Кого? Напишите <code>/ban</code> с именем или номером или ответьте так на сообщение человека, которое вы мне переслали; потом, если нужно, срок: <code>/ban 123456 7д</code>. Ему не будет ни ответов, ни рассылок. <code>/unban</code> это отменяет.
    { $count ->
        [0] Сейчас никто не заблокирован.
        [one] Сейчас заблокирован { $count } человек или группа.
        [few] Сейчас заблокированы { $count } человека и группы.
        [many] Сейчас заблокировано { $count } людей и групп.
       *[other] Сейчас заблокировано { $count } людей и групп.
    }
unban-usage = Кого? Напишите <code>/unban</code> с номером или ответьте так на сообщение человека, которое вы мне переслали.
ban-ask = Заблокировать { $name }? Не будет ни ответов, ни рассылок.
ban-for-good = Заблокировано: { $name }.
ban-until = Заблокировано до { $until }: { $name }.
ban-lifted = Разблокировано: { $name }.
ban-left = Ничего не сделано, { $name } – всё как прежде.
ban-none = Здесь нечего разблокировать.
ban-has-role = У этого человека здесь роль. Сначала заберите её, в /admins.
grant-banned = Этот человек заблокирован. Сначала разблокируйте: <code>/unban</code>
button-unban = Разблокировать
button-ban-for-good = Навсегда
button-ban-hours =
    { $count ->
        [one] На { $count } час
        [few] На { $count } часа
        [many] На { $count } часов
       *[other] На { $count } часа
    }
button-ban-days =
    { $count ->
        [one] На { $count } день
        [few] На { $count } дня
        [many] На { $count } дней
       *[other] На { $count } дня
    }
limits-card =
    <b>Ответов в минуту</b>
    · одному человеку: { $person } (в настройках { $person_default })
    · в одной группе: { $group } (в настройках { $group_default })
    <code>/limits person 30</code>, <code>/limits group 10</code>, <code>/limits group reset</code>
limits-usage = Напишите <code>/limits person 30</code> (от 1 до 600), <code>/limits group 10</code> (от 1 до 60) или <code>reset</code> вместо числа.
admission-wait = Этот бот открыт не для всех. Я спросил администраторов и напишу вам, когда они вас впустят.
admission-wait-group = Эта группа ждёт одобрения администраторов бота.
admission-in = Вас впустили. /help покажет, что я умею.
admission-in-group = Теперь я отвечаю здесь. /help покажет, что я умею.
admission-let = ✓ { $name } – доступ открыт, решение: { $admin }.
admission-refused = { $name } – в доступе отказано, решение: { $admin }.
admission-gone = С таким номером больше никто не ждёт.
button-let-in = Впустить
button-refuse = Отказать
button-let-in-after-all = Всё-таки впустить
notice-stranger-asks = <b>{ $title }</b> (<code>{ $chat }</code>) хочет пользоваться ботом.
notice-group-asks = Бота добавили в <b>{ $title }</b> (<code>{ $chat }</code>). Отвечать там?
audit-until = до { $moment }
audit-for-good = навсегда
audit-ban-add = { $who }: заблокировано: { $about }, { $after }
audit-ban-lift = { $who }: разблокировано: { $about }
audit-limits-person = { $who }: ответов в минуту одному человеку: { $change }
audit-limits-group = { $who }: ответов в минуту в одной группе: { $change }
audit-admission-let = { $who }: доступ открыт: { $about }
audit-admission-refuse = { $who }: в доступе отказано: { $about }
command-ban = Заблокировать
command-unban = Разблокировать
command-limits = Как часто можно спрашивать

## Резервные копии и то, что задерживает восстановленный архив

command-backup = Сделать резервную копию всего
backup-made =
    ✓ Резервная копия готова: { $size } МБ, строк: { NUMBER($rows) }.
    <code>{ $path }</code>
    Она остаётся на машине бота, где хранятся последние копии (до { $kept }); скопируйте её в другое место. Настроек и токена в ней нет. Вернёт её <code>depeche restore</code>.
backup-busy = Резервная копия уже делается.
backup-failed = Сделать резервную копию не удалось: { $reason }
notice-restored =
    <b>Этот архив восстановлен из копии от { $made }.</b>
    Само по себе ничего не уходит, пока вы не решите: что бот отправил после той копии, он больше не знает и отправил бы снова.
    Уже пора отправить: { $backlog }
hold-state =
    ⏸ <b>Всё задержано</b>
    Архив восстановлен { $restored } из копии от { $made }. Уже пора отправить: { $backlog }
hold-due-nothing = ничего
hold-due-messages =
    { $count ->
        [one] { NUMBER($count) } сообщение
        [few] { NUMBER($count) } сообщения
        [many] { NUMBER($count) } сообщений
       *[other] { NUMBER($count) } сообщения
    }
hold-due-digests =
    { $count ->
        [one] { NUMBER($count) } дайджест
        [few] { NUMBER($count) } дайджеста
        [many] { NUMBER($count) } дайджестов
       *[other] { NUMBER($count) } дайджеста
    }
hold-due-reminders =
    { $count ->
        [one] { NUMBER($count) } напоминание
        [few] { NUMBER($count) } напоминания
        [many] { NUMBER($count) } напоминаний
       *[other] { NUMBER($count) } напоминания
    }
hold-due-alerts =
    { $count ->
        [one] { NUMBER($count) } оповещение
        [few] { NUMBER($count) } оповещения
        [many] { NUMBER($count) } оповещений
       *[other] { NUMBER($count) } оповещения
    }
hold-ask-release =
    <b>Отправить то, чему пора?</b>
    { $backlog }, а затем всё как обычно. Кто получил что-то из этого после копии от { $made }, получит второй раз.
hold-ask-drop =
    <b>Отбросить то, чему пора?</b>
    { $backlog }: ничего из этого отправлено не будет. Всё дальнейшее – будет.
button-hold-release = Отпустить
button-hold-drop = Отбросить накопившееся
button-hold-send = Да, отправить
button-hold-now = Да, отбросить
hold-released = ✓ Отправка продолжается.
hold-dropped = ✓ Отброшено. Всё дальнейшее отправляется.
audit-backup-make = { $who }: сделана резервная копия { $subject }
audit-restore-release = { $who }: отпущено то, что задерживал восстановленный архив ({ $subject })
audit-restore-drop = { $who }: отброшено то, что задерживал восстановленный архив ({ $subject })

## Broadcasts

command-broadcast = Написать всем или некоторым
command-broadcasts = Что было разослано
broadcast-ask-content =
    Пришлите или перешлите мне то, что нужно разослать: текст, фото, видео, опрос, документ, голосовое сообщение или целый альбом. Всё уйдёт как есть.

    К тексту потом можно написать варианты на других языках; { "{first_name}" } в нём становится именем читателя. Под сообщением может быть до { $most } кнопок со ссылками.

    Пока вы не подтвердите, ничего не отправится.
broadcast-heading = <b>Объявление { $id }</b> – { $state }
broadcast-state-draft = черновик
broadcast-state-scheduled = ждёт своего часа
broadcast-state-running = рассылается
broadcast-state-held = на паузе
broadcast-state-done = разослано
broadcast-state-cancelled = прекращено
broadcast-text = Текст
broadcast-texts = Текст с вариантами: { $languages }
broadcast-copy = Как вы прислали: { $what }
broadcast-what-animation = анимация
broadcast-what-audio = музыка
broadcast-what-photo = фото
broadcast-what-sticker = стикер
broadcast-what-story = история
broadcast-what-video = видео
broadcast-what-video_note = видеосообщение
broadcast-what-voice = голосовое сообщение
broadcast-what-contact = контакт
broadcast-what-venue = место
broadcast-what-location = место
broadcast-what-poll = опрос
broadcast-what-dice = кубик
broadcast-what-document = документ
broadcast-what-album =
    { $count ->
        [one] альбом
        [few] альбом, { $count } шт.
        [many] альбом, { $count } шт.
       *[other] альбом, { $count } шт.
    }
broadcast-what-other = сообщение
broadcast-size =
    { $count ->
        [one] В { $number } чат, примерно { $takes }
        [few] В { $number } чата, примерно { $takes }
        [many] В { $number } чатов, примерно { $takes }
       *[other] В { $number } чатов, примерно { $takes }
    }
broadcast-only-people = только люди
broadcast-only-places = только группы и каналы
broadcast-only-language = язык бота: { $languages }
broadcast-only-reading = с дайджестом статей на языке: { $language }
broadcast-only-active =
    { $count ->
        [one] были за последний { $count } день
        [few] были за последние { $count } дня
        [many] были за последние { $count } дней
       *[other] были за последние { $count } дней
    }
broadcast-only-joined = пришли с { $day }
broadcast-only-topic = следят за «{ $topic }»
broadcast-only-ids =
    { $count ->
        [one] из списка в { $count } чат
        [few] из списка в { $count } чата
        [many] из списка в { $count } чатов
       *[other] из списка в { $count } чатов
    }
broadcast-audience = <b>Кому?</b>
broadcast-audience-hint = Кто не хочет объявлений, их никогда не получает; группы и каналы получают их, только если администратор их включил.
broadcast-options = <b>Когда и как?</b>
broadcast-at-once = Отправится сразу после подтверждения.
broadcast-starts = Отправится { $moment } тем, кто тогда подойдёт.
broadcast-expires = Не позже { $moment }.
broadcast-silent = Без звука.
broadcast-protected = Нельзя переслать и сохранить.
broadcast-paid = Отправится быстро, примерно за { $stars } звёзд.
broadcast-texts-heading = <b>Тексты</b>
broadcast-texts-hint = У кого нет текста на своём языке, тот получит общий.
broadcast-for-all = для всех
broadcast-ask-words = Напишите текст ({ $language }). «-» убирает прежний.
broadcast-ask-link =
    Напишите кнопки, каждую на своей строке: надпись, затем адрес.

    Читать дальше https://example.org/more

    «-» убирает все.
broadcast-ask-start = Когда отправить? Например, { "2026-12-24 18:00" } или { "18:00" } сегодня. «-» – сразу.
broadcast-ask-end = После какого момента больше не отправлять? Например, { "2026-12-24 18:00" }. «-» – никогда.
broadcast-ask-joined = Только тем, кто пришёл в этот день или позже, например { "2026-11-01" }. «-» отменяет это.
broadcast-ask-topic = Только тем, кто следит за этим; напишите, как написали бы они. «-» отменяет это.
broadcast-ask-read = Только тем, у кого есть дайджест статей на этом языке: его код, например { "fr" }. «-» отменяет это.
broadcast-ask-ids = Пришлите документ или сообщение с номерами чатов. «-» отменяет это.
broadcast-ask-word = Напишите текст, который везде заменит разосланное.
broadcast-spend =
    Платная отправка стоит одну десятую звезды за сообщение: примерно { $stars } звёзд со счёта бота.
    Telegram открывает её только ботам, у которых не меньше 100 000 активных пользователей в месяц и 10 000 звёзд.
broadcast-sure = Отправить?
broadcast-type-count = Чтобы отправить, напишите число чатов: <code>{ $plain }</code>
broadcast-discard = Отказаться от него? Из него ничего не отправлено.
broadcast-stop = Прекратить насовсем? Кто ещё не получил, уже не получит.
broadcast-erase = Удалить во всех чатах, где оно есть? Telegram разрешает это 48 часов после отправки.
broadcast-again = Отправить ещё раз туда, где неизвестно, дошло ли? Кто-то может прочесть дважды.
broadcast-sent-again =
    { $count ->
        [one] Отправляется ещё раз в { $count } чат.
        [few] Отправляется ещё раз в { $count } чата.
        [many] Отправляется ещё раз в { $count } чатов.
       *[other] Отправляется ещё раз в { $count } чатов.
    }
broadcast-erasing =
    { $count ->
        [one] Удаляется в { $count } чате.
        [few] Удаляется в { $count } чатах.
        [many] Удаляется в { $count } чатах.
       *[other] Удаляется в { $count } чатах.
    }
broadcast-rewording =
    { $count ->
        [one] Меняется в { $count } чате.
        [few] Меняется в { $count } чатах.
        [many] Меняется в { $count } чатах.
       *[other] Меняется в { $count } чатах.
    }
broadcast-tested =
    { $count ->
        [one] Отправлено { $count } администратору.
        [few] Отправлено { $count } администраторам.
        [many] Отправлено { $count } администраторам.
       *[other] Отправлено { $count } администраторам.
    }
broadcast-so-far = { $over } из { $size }
broadcast-ended-sent = отправлено { $count }
broadcast-ended-asleep = заблокировали или исчезли { $count }
broadcast-ended-refused = отклонено { $count }
broadcast-ended-skipped = пропущено { $count }
broadcast-ended-uncertain = неизвестно { $count }
broadcast-ended-forgotten = забыто { $count }
broadcast-held = Пауза: { $reason }
broadcast-rate = { $rate } в секунду, осталось примерно { $takes }
broadcast-ended = Закончено { $moment }
broadcast-report = Объявление { $id }: что стало с отправками, всего { $count }
broadcasts-none = Рассылок ещё не было. Начать: /broadcast.
broadcasts-heading = <b>Объявления</b>
broadcasts-usage = Напишите /broadcasts, чтобы увидеть все, или /broadcasts 12 для одного.
broadcast-settled = Это уже решено: /broadcasts покажет, как обстоят дела.
broadcast-changed = Его тем временем изменили. Посмотрите ещё раз и подтвердите.
broadcast-nobody = Так его никто не получит.
broadcast-late = Оно закончится раньше, чем начнётся. Измените время.
broadcast-past = Это время прошло. Напишите более позднее.
broadcast-too-long = Слишком длинно, лишних знаков: { $count }.
broadcast-too-old = Отправлено больше 48 часов назад: Telegram уже не даёт удалить.
broadcast-uncopiable = Такое сообщение нельзя скопировать. Пришлите другое.
broadcast-text-wanted = Пришлите текст.
broadcast-bad-link = Это не кнопка: «{ $line }». На каждой строке – надпись и адрес http(s), не больше десяти.
broadcast-bad-moment = Не понимаю это время. Пишите так: { "2026-12-24 18:00" }.
broadcast-bad-day = Не понимаю этот день. Пишите так: { "2026-11-01" }.
broadcast-bad-language = Напишите код языка, например { "fr" }.
broadcast-ids-wanted = Пришлите документ с номерами чатов, не больше { $most }.
broadcast-other-count = Это не то число: сейчас { $count }. Ничего не отправлено.
button-broadcast-preview = Посмотреть
button-broadcast-test = Проба админам
button-broadcast-audience = Кому
button-broadcast-options = Когда и как
button-broadcast-texts = Тексты
button-broadcast-links = Кнопки
button-broadcast-send = Отправить…
button-broadcast-discard = Отказаться
button-broadcast-discard-now = Отказаться от него
button-broadcast-list = Все
button-broadcast-back = ◀ Объявление { $id }
button-broadcast-whom-all = Кому: всем
button-broadcast-whom-people = Кому: людям
button-broadcast-whom-places = Кому: группам и каналам
button-broadcast-active =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дней
    }
button-broadcast-joined = Пришли с…
button-broadcast-topic = Следят за…
button-broadcast-reading = Читают…
button-broadcast-ids = Список…
button-broadcast-everybody = Сбросить
button-broadcast-silent = Без звука
button-broadcast-protect = Защищено
button-broadcast-paid = Платно
button-broadcast-starts = Начало…
button-broadcast-expires = Не позже…
button-broadcast-for-all = Для всех
button-broadcast-spend = Потратить звёзды
button-broadcast-send-now =
    { $count ->
        [one] Отправить в { $count } чат
        [few] Отправить в { $count } чата
        [many] Отправить в { $count } чатов
       *[other] Отправить в { $count } чатов
    }
button-broadcast-pause = Пауза
button-broadcast-resume = Продолжить
button-broadcast-stop = Прекратить…
button-broadcast-stop-now = Прекратить
button-broadcast-erase = Удалить…
button-broadcast-erase-now = Удалить везде
button-broadcast-reword = Изменить…
button-broadcast-report = Отчёт
button-broadcast-since = Новым…
outbox-paused-by-admin = { $what }: на паузе по решению администратора
outbox-kind-test = Проба

## Editing

withdrawn-note = Снято редакцией { $date }: { $reason }
article-withdrawn = Эта статья снята редакцией { $date }: { $why }
link-withdrawn = Редакция сняла это издание: его статьи не принимаются.
list-withdrawn =
    { $count ->
        [one] { $count } статья отсюда снята редакцией.
        [few] { $count } статьи отсюда сняты редакцией.
        [many] { $count } статей отсюда снято редакцией.
       *[other] { $count } статьи отсюда снято редакцией.
    }
command-withdraw = Снять статью или издание
button-edit = Править…
button-withdraw = Снять…
button-withdraw-now = Снять
button-withdraw-outlet = Снять издание…
button-lift = Снова принимать { $title }
edit-heading = <b>Правка статьи { $id }</b>: «{ $title }»
edit-private = Эту статью видят только приславшие её: править нечего.
withdraw-why =
    <b>Почему снимается «{ $title }»?</b>
    Напишите причину, не длиннее { $most } знаков. Читатели увидят её на месте статьи.
withdraw-why-outlet =
    <b>Почему снимается «{ $title }»?</b>
    Напишите причину, не длиннее { $most } знаков. Читатели увидят её на месте статей.
withdraw-ask =
    <b>Снять «{ $title }»?</b>
    { $count ->
        [one] { $count } статья с этим текстом уйдёт
        [few] { $count } статьи с этим текстом уйдут
        [many] { $count } статей с этим текстом уйдут
       *[other] { $count } статей с этим текстом уйдут
    } из архива навсегда и больше не попадёт в него. В сообщениях последних 30 дней будет стоять: «{ $reason }». Отменить это нельзя.
withdraw-ask-outlet =
    <b>Снять издание «{ $title }» целиком?</b>
    { $count ->
        [one] { $count } статья уйдёт
        [few] { $count } статьи уйдут
        [many] { $count } статей уйдут
       *[other] { $count } статей уйдут
    } из архива навсегда, и до отмены ничего больше не будет приниматься. В сообщениях последних 30 дней будет стоять: «{ $reason }». Снятое не вернуть.
withdraw-said = ✓ Снято: «{ $title }». Отправленное исправляется.
withdraw-said-outlet =
    ✓ «{ $title }» снято, { $count ->
        [one] { $count } статья
        [few] { $count } статьи
        [many] { $count } статей
       *[other] { $count } статей
    }. Ничего больше не принимается, отправленное исправляется.
withdraw-cancelled = Ничего не снято.
withdraw-done = Это уже подтверждено.
withdraw-long = Здесь { $count } знаков, а можно не больше { $most }. Напишите причину короче.
withdraw-outlet-in =
    «{ $title }» принимается; в архиве { $count ->
        [one] { $count } его статья
        [few] { $count } его статьи
        [many] { $count } его статей
       *[other] { $count } его статей
    }. <code>/withdraw outlet НАЗВАНИЕ причина</code> снимает издание.
withdraw-outlet-out = «{ $title }» снято { $date }: { $reason }
withdraw-outlet-unknown = Не знаю издания, с названия которого начинается «{ $name }».
withdraw-outlet-admins = Снимать издания могут только администраторы.
withdraw-lifted = ✓ «{ $title }» снова принимается. Снятое не возвращается.
withdraw-usage =
    <code>/withdraw article 12 причина</code> убирает статью отовсюду, и из отправленного тоже.
    <code>/withdraw outlet НАЗВАНИЕ причина</code> делает так со всем изданием и ничего больше не принимает; <code>/withdraw outlet НАЗВАНИЕ</code> показывает, как обстоят дела.
audit-article-withdraw = { $who }: статья «{ $subject }» снята: { $after }
audit-outlet-withdraw = { $who }: издание { $subject } снято: { $after }
audit-outlet-lift = { $who }: издание { $subject } снова принимается

## Состояние

command-health = Как всё работает
health-heading = <b>Состояние</b> · Dépêche { $version } · работает { $up }
health-fine = ✅ Вмешательство не нужно.
health-trouble =
    ⚠️ { $count ->
        [one] { $count } пункт требует
        [few] { $count } пункта требуют
        [many] { $count } пунктов требуют
       *[other] { $count } пункта требуют
    } внимания.
health-chores = <b>В работе</b>
health-stock = <b>Запасы</b>
health-machine = <b>Машина</b>
health-chore = { $chore }:
health-chore-intake = Сообщения из Telegram
health-chore-index = Поисковый индекс
health-chore-stories = Сюжеты
health-chore-gathering = Опрос источников
health-chore-alerts = Оповещения
health-chore-digests = Дайджесты
health-chore-sender = Отправка
health-ago = { $span } назад
health-never = ещё не начато
health-failing = сбой, подряд: { $count }; { $reason }, { $ago }
health-failed = последний сбой { $ago }: { $reason }
health-behind =
    отстаёт на { $count ->
        [one] { NUMBER($count) } запись
        [few] { NUMBER($count) } записи
        [many] { NUMBER($count) } записей
       *[other] { NUMBER($count) } записи
    }
health-outbox = К отправке: { $waiting }
health-empty = ничего не ждёт
health-decide = Решить в /outbox: с неизвестной судьбой { NUMBER($doubts) }, задержано { NUMBER($pauses) }
health-index = Индекс: статей { NUMBER($documents) } из { NUMBER($articles) }, { $size } МБ
health-sources-none = Источники: ни один не опрашивается
health-sources = Источники, опрашиваются и отвечают: { NUMBER($polled) }
health-sources-failing = Источники: со сбоями { NUMBER($failing) } из { NUMBER($polled) }; дольше всех <code>{ $worst }</code>, с { $since }
health-database = База данных: { $backend }, { $size } МБ
health-disk = Диск: свободно { $free } МБ ({ $share }), должно оставаться: { $floor } МБ
health-memory = Память: { $size } МБ

## Числа

command-stats = Кто и для чего пользуется ботом, в числах
button-health = Состояние
stats-heading = <b>Числа</b>
stats-people =
    Люди: { NUMBER($people) }, из них можно написать: { NUMBER($awake) }, недоступны: { NUMBER($unreachable) }
    Активны: { NUMBER($today) } за 24 часа, { NUMBER($week) } за 7 дней
stats-chats = Группы: { NUMBER($groups) } · каналы: { NUMBER($channels) }
stats-wanted = Подписки: { NUMBER($follows) } · дайджесты: { NUMBER($digests) }
stats-joined = Новые люди по неделям, начиная с этой: { $weeks }
stats-languages = Языки: { $languages }
stats-requests = Запросы: { NUMBER($today) } сегодня, { NUMBER($week) } за 7 дней
stats-commands = Чаще всего за 7 дней: { $commands }
stats-read = <b>Чаще всего открывали за 7 дней</b>
stats-article = { $number }. { $title } ({ NUMBER($count) })
stats-sent = Отправлено без запроса за 7 дней: { $ended }
stats-none-sent = ничего
notice-fetch-stopped = ⚠️ Уже час не опрошен ни один источник, хотя пора.
notice-disk-scarce = ⚠️ Свободно менее 5 % диска: { NUMBER($free) } МБ. Когда он заполнится, сохранить ничего не удастся.
notice-polled-twice = ⚠️ Другая программа запрашивает у Telegram сообщения этого бота (409). Каждая получает лишь часть: остановите другую или создайте новый токен у @BotFather.
notice-chore-failing = ⚠️ { $chore }: сбои следуют один за другим ({ $error }). Подробности в журнале.
notice-chore-silent = ⚠️ { $chore }: пять минут нет никаких признаков работы. Может помочь перезапуск бота.
notice-many-errors = ⚠️ Не удалось ответить { $count } раз или больше за десять минут. Подробности в журнале.

## Feedback

command-desk = Что пишут читатели
button-mistake = Сообщить об ошибке
button-feedback-bare = Сообщить без слов
feedback-ask =
    <b>Что вы хотите сказать редакции?</b>
    Напишите, не длиннее { $most } знаков. Редакция увидит ваше имя, её ответ придёт сюда.
feedback-ask-article =
    <b>Что не так в статье «{ $title }»?</b>
    Напишите, не длиннее { $most } знаков, или сообщите без слов. Редакция увидит ваше имя, её ответ придёт сюда.
feedback-thanks = ✓ Редакция это получила. Если она ответит, вы прочтёте это здесь.
feedback-answer = <b>Редакция отвечает:</b> { $answer }
feedback-private = Напишите мне лично: то, что вы говорите редакции, больше никого не касается.
feedback-long = Здесь { $count } знаков, а можно не больше { $most }.
feedback-full = Сегодня вы уже написали редакции, раз: { $most }. Напишите снова завтра.
feedback-answered = Это уже решено.
feedback-gone = Этого уже нет.
desk-reader = 💬 <b>{ $name }</b> пишет:
desk-bare = Сообщает об ошибке, без слов.
desk-how = <i>Чтобы ответить, ответьте на это сообщение.</i>
desk-heading = Что пишут читатели
desk-answers = Чтобы ответить, ответьте на сообщение, которое это принесло.
desk-none = Ничего не ждёт решения.
desk-answered = ✓ Читатель получит ваш ответ.
desk-closed = ✓ Готово.
button-desk-done = Готово
button-desk-done-number = { $number }: готово
button-desk-article-number = { $number }: статья
button-desk-ban = Заблокировать…
button-desk-doubts = Спорные авторы слов: { $count }
audit-feedback-answer = { $who }: ответ на сообщение читателя { $subject }: { $after }
audit-feedback-close = { $who }: сообщение читателя { $subject } закрыто
