### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

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
digest-preview-send = Выйдет в «{ $chat }» ({ $when }), если вы не задержите
digest-preview-hold = Выйдет в «{ $chat }» ({ $when }), только если вы опубликуете
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
    Язык дайджеста: { $interface } (первые ряды).
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
button-digest-approval-send = Отправить, если не задержат
button-digest-approval-hold = Только после «Опубликовать»
issue-approved = ✓ Выйдет в «{ $chat }» ({ $when })
issue-held = ✋ Задержан: в «{ $chat }» не выйдет ({ $when })
issue-held-over = ✋ Задержан: дайджест для «{ $chat }» ({ $when }) не вышел
issue-nobody = ✋ Задержан: дайджест для «{ $chat }» ({ $when }) никто не опубликовал
issue-on-its-way = Отправляется в «{ $chat }» ({ $when })
issue-sent = ✓ Отправлен: дайджест для «{ $chat }» ({ $when })
issue-empty = В «{ $chat }» ({ $when }) ничего не вышло: сюжетов больше нет
issue-passed = Дайджест для «{ $chat }» ({ $when }) не отправлен: теперь уже поздно
issue-void = Этот предпросмотр дайджеста для «{ $chat }» ({ $when }) больше не действует: изменились настройки или с тех пор вышел другой.
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
button-issue-after-all = Всё же отправить ({ $when })
button-issue-now = Отправить сейчас
button-issue-waiting = Одобрить следующий
button-issue-show = Показать
