### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

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
follow-dates = Подписка смотрит вперёд, и даты в ней ни к чему. Уберите <code>after:</code> и <code>before:</code>.
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
        [one] <b>Об этом заговорили многие.</b> Уже { $count } издание; раньше было: «{ $before }»
        [few] <b>Об этом заговорили многие.</b> Уже { $count } издания; раньше было: «{ $before }»
        [many] <b>Об этом заговорили многие.</b> Уже { $count } изданий; раньше было: «{ $before }»
       *[other] <b>Об этом заговорили многие.</b> Уже { $count } изданий; раньше было: «{ $before }»
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
