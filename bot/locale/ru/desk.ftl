### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

## The desk

desk-write-first = Сначала напишите мне в личные сообщения: отвечу я там.
grant-no-person = Такому отправителю роль дать нельзя.
role-editor = редактор
role-admin = администратор
role-owner = владелец
role-none = без роли
role-card =
    <b>{ $name }</b>
    Сейчас: { $role }. Редакторы ведают источниками, сюжетами, закреплёнными статьями и публикациями; администраторы — и всем остальным, включая людей.
role-given-editor =
    <b>Теперь вы редактор этого бота.</b>
    /addsource добавляет источник, /sources показывает все, /post публикует статью в канале, /reports перечисляет цитаты с сомнительным автором. Остальное — в /help.
role-given-admin =
    <b>Теперь вы администратор этого бота.</b>
    /addsource добавляет источник, /outbox показывает, что отправляется, /audit — что сделали другие. Остальное — в /help.
role-taken = У вас больше нет роли в этом боте. В остальном ничего не меняется.
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
audit-none = Пока ничего.
audit-empty = Ничего такого.
audit-nothing = Не знаю ни действия, ни человека с именем «{ $words }». Попробуйте <code>/audit source</code>, <code>/audit role</code>, <code>/audit ban</code> или имя либо номер.
audit-several = Людей с именем «{ $words }» несколько: { $ids }. Напишите <code>/audit</code> с одним из этих номеров.
audit-somebody = кто-то
audit-console = командная строка
audit-right = верно
audit-wrong = неверно
audit-other = { $who }: { $deed } { $subject } { $change }
audit-source-add = { $who }: добавлен источник { $subject } ({ $after })
audit-source-list = { $who }: добавлены источники из списка: { $after }
audit-source-pause = { $who }: приостановлен источник { $subject }
audit-source-resume = { $who }: снова работает источник { $subject }
audit-source-fetch = { $who }: источник { $subject } опрошен сразу
audit-source-remove = { $who }: убран источник { $subject } ({ $before })
audit-archive-reanalyse = { $who }: статей разобрано заново: { $count }
audit-article-post = { $who }: «{ $subject }» опубликовано в { $after }
audit-article-pin = { $who }: закреплено «{ $subject }»
audit-article-unpin = { $who }: откреплено «{ $subject }»
audit-story-merge = { $who }: сюжет { $subject } стал частью сюжета { $after }
audit-story-split = { $who }: сюжет { $before } разделён, новый сюжет — { $after }
audit-report-settle = { $who }: имя { $subject } под цитатой — { $after }
audit-report-reopen = { $who }: решение об имени { $subject } отменено
audit-report-answer = { $who }: ответ на сомнение в том, что это { $subject }: { $after }
audit-outbox-resume = { $who }: отправка продолжена: { $subject }
audit-outbox-again = { $who }: ещё раз отправлены сообщения, о которых неизвестно, дошли ли: { $subject } ({ $after })
audit-broadcast-schedule = { $who }: рассылка { $subject } назначена на потом: { $change }
audit-broadcast-adopt = { $who }: рассылка { $subject } выпущена вместо того, кто её назначил
audit-broadcast-start = { $who }: рассылка { $subject } начата, чатов: { $count }
audit-broadcast-pause = { $who }: рассылка { $subject } приостановлена
audit-broadcast-resume = { $who }: рассылка { $subject } продолжена
audit-broadcast-cancel = { $who }: рассылка { $subject } отменена
audit-broadcast-again = { $who }: рассылка { $subject } отправлена ещё раз, чатов: { $count }
audit-broadcast-edit = { $who }: рассылка { $subject } переписана, чатов: { $count }
audit-broadcast-erase = { $who }: рассылка { $subject } удалена, чатов: { $count }
audit-broadcast-speed = { $who }: скорость рассылки { $subject } изменена: { $before } → { $after }
audit-broadcast-unpin = { $who }: рассылка { $subject } откреплена, чатов: { $count }
audit-role-invite = { $who }: создана ссылка для нового администратора
audit-role-offer = { $who }: создана ссылка для нового владельца
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
ban-left = Ничего не сделано, { $name } — всё как прежде.
ban-none = Здесь нечего разблокировать.
ban-has-role = У этого человека здесь роль. Сначала заберите её, в /admins.
ban-no-person = Под этим номером пишет сам Telegram, за многих: его нельзя заблокировать.
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
admission-let = ✓ { $name } — доступ открыт, решение: { $admin }.
admission-refused = { $name } — в доступе отказано, решение: { $admin }.
admission-gone = С таким номером больше никто не ждёт.
button-let-in = Впустить
button-refuse = Отказать
button-let-in-after-all = Всё-таки впустить
notice-stranger-asks = <b>{ $title }</b> (<code>{ $chat }</code>) хочет пользоваться ботом.
notice-group-asks = Бота добавили в <b>{ $title }</b> (<code>{ $chat }</code>). Отвечать там?
audit-until = до { $moment }
audit-for-good = навсегда
audit-ban-add = { $who }: заблокировано: { $about }, { $change }
audit-ban-lift = { $who }: разблокировано: { $about }
audit-limits-person = { $who }: ответов в минуту одному человеку: { $change }
audit-limits-group = { $who }: ответов в минуту в одной группе: { $change }
audit-admission-let = { $who }: доступ открыт: { $about }
audit-admission-refuse = { $who }: в доступе отказано: { $about }
command-ban = Заблокировать кого-то
command-unban = Разблокировать кого-то
command-limits = Как часто можно спрашивать

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

## Состояние

command-health = Как работает бот
health-heading = <b>Состояние</b> · Dépêche { $version } · работает { $up }
health-fine = ✅ Всё в порядке.
health-trouble =
    ⚠️ { $count ->
        [one] { $count } пункт требует
        [few] { $count } пункта требуют
        [many] { $count } пунктов требуют
       *[other] { $count } пункта требуют
    } внимания.
health-chores = <b>В работе</b>
health-stock = <b>Данные</b>
health-machine = <b>Машина</b>
health-chore = { $chore }:
health-chore-intake = Сообщения из Telegram
health-chore-index = Поисковый индекс
health-chore-stories = Сюжеты
health-chore-gathering = Опрос источников
health-chore-alerts = Оповещения
health-chore-digests = Дайджесты
health-chore-reminders = Напоминания
health-chore-broadcasts = Объявления
health-chore-sender = Отправка
health-chore-translating = Перевод заранее
health-chore-translated = Слова переводов для поиска
health-chore-notices = Сообщения администраторам
health-chore-withdrawing = Отзыв статей
health-chore-counting = Подсчёт
health-chore-upkeep = Уборка
health-chore-alarms = Тревоги
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
health-decide = Решить в /outbox: неизвестно, дошло ли: { NUMBER($doubts) }, задержано: { NUMBER($pauses) }
health-index = Индекс: статей { NUMBER($documents) } из { NUMBER($articles) }, { $size } МБ
health-sources-none = Источники: ни один не опрашивается
health-sources = Источники, опрашиваются и отвечают: { NUMBER($polled) }
health-sources-failing = Источники: со сбоями { NUMBER($failing) } из { NUMBER($polled) }; дольше всех <code>{ $worst }</code>, с { $since }
health-database = База данных: { $backend }, { $size } МБ
health-disk = Диск: свободно { $free } МБ ({ $share }), должно оставаться: { $floor } МБ
health-memory = Память: { $size } МБ
health-said-in-english = Не хватает текстов интерфейса ({ $languages }), показано по-английски: { NUMBER($count) }. Они названы в журнале.
health-engine-resting = { $engine }: не отвечает как надо, следующая попытка { $when }
health-engine-spent = { $engine }: бюджет пока исчерпан

## Числа

command-stats = Кто и для чего пользуется ботом, в цифрах
button-health = Состояние
stats-heading = <b>Цифры</b>
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
stats-sent = Оповещения, дайджесты и объявления за 7 дней: { $ended }
stats-none-sent = ничего
stats-days =
    <b>По дням</b>
    день (UTC) · активны · новые · дошло · не дошло
button-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
button-day-by-day = По дням
chart-heading = Цифры
chart-period = { $first } – { $last } (UTC)
chart-people = всего людей
chart-today = активны за 24 часа
chart-joined = новых за { $days } дн.
chart-arrived = доставлено
chart-active = Активные люди по дням
chart-growth = Всего людей
chart-sent = Отправлено по дням
chart-sent-arrived = дошло
chart-sent-failed = не дошло
chart-languages = Языки
chart-languages-other = другие
chart-nothing = Пока ничего
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
desk-reader-asleep = Не отправлено: этому читателю нельзя написать – он заблокировал меня или сам заблокирован. Ответить можно будет, когда это закончится.
desk-reader-stopped = Не отправлено: читатель написал /stop и больше ничего от меня не хочет. Ответить можно будет, если он это отменит.
desk-closed = ✓ Готово.
button-desk-done = Готово
button-desk-done-number = { $number }: готово
button-desk-article-number = { $number }: статья
button-desk-ban = Заблокировать…
button-desk-doubts = Спорные авторы слов: { $count }
audit-feedback-answer = { $who }: ответ на сообщение читателя { $subject }: { $after }
audit-feedback-close = { $who }: сообщение читателя { $subject } закрыто

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
withdraw-outlet-unknown = В начале «{ $name }» не нахожу названия издания.
withdraw-outlet-admins = Снимать издания могут только администраторы.
withdraw-lifted = ✓ «{ $title }» снова принимается. Снятое не возвращается.
withdraw-usage =
    <code>/withdraw article 12 причина</code> убирает статью отовсюду, и из отправленного тоже.
    <code>/withdraw outlet НАЗВАНИЕ причина</code> делает так со всем изданием и ничего больше не принимает; <code>/withdraw outlet НАЗВАНИЕ</code> показывает, как обстоят дела.
audit-article-withdraw = { $who }: статья «{ $subject }» снята: { $after }
audit-outlet-withdraw = { $who }: издание { $subject } снято: { $after }
audit-outlet-lift = { $who }: издание { $subject } снова принимается

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
    Накопилось: { $backlog }
hold-state =
    ⏸ <b>Всё задержано</b>
    Архив восстановлен { $restored } из копии от { $made }. Накопилось: { $backlog }
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
    <b>Отправить накопившееся?</b>
    { $backlog }, а затем всё как обычно. Кто получил что-то из этого после копии от { $made }, получит второй раз.
hold-ask-drop =
    <b>Отбросить накопившееся?</b>
    { $backlog }: ничего из этого отправлено не будет. Всё дальнейшее — будет.
button-hold-release = Отпустить
button-hold-drop = Отбросить накопившееся
button-hold-send = Да, отправить
button-hold-now = Да, отбросить
hold-released = ✓ Отправка продолжается.
hold-dropped = ✓ Отброшено. Всё дальнейшее отправляется.
audit-backup-make = { $who }: сделана резервная копия { $subject }
audit-restore-load = { $who }: восстановлена резервная копия { $subject } ({ $change })
audit-restore-release = { $who }: отпущено то, что задерживал восстановленный архив ({ $subject })
audit-restore-drop = { $who }: отброшено то, что задерживал восстановленный архив ({ $subject })
