### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

## Broadcasts

command-broadcast = Написать всем или некоторым
command-broadcasts = Что было разослано
broadcast-ask-content =
    Пришлите или перешлите мне то, что нужно разослать: текст, фото, видео, опрос, документ, голосовое сообщение или целый альбом. Всё уйдёт как есть.

    К тексту потом можно написать варианты на других языках; { "{first_name}" } в нём становится именем читателя. Под сообщением может быть до { $most } кнопок со ссылками.

    Пока вы не подтвердите, ничего не отправится.
broadcast-heading = <b>Объявление { $id }</b> — { $state }
broadcast-state-draft = черновик
broadcast-state-scheduled = запланировано
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
broadcast-only-reading = читают новости на языке: { $language }
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
broadcast-options-hint = У кого тихие часы, тот получит его без звука.
broadcast-at-once = Отправится сразу после подтверждения.
broadcast-starts = Отправится { $moment } тем, кто тогда подойдёт.
broadcast-expires = Не позже { $moment }.
broadcast-silent = Без звука.
broadcast-protected = Нельзя переслать и сохранить.
broadcast-pin = Закрепится без звука в группах и каналах, где администраторы это разрешили.
broadcast-paid =
    { $count ->
        [one] Отправится быстро, примерно за { $count } звезду.
        [few] Отправится быстро, примерно за { $count } звезды.
        [many] Отправится быстро, примерно за { $count } звёзд.
       *[other] Отправится быстро, примерно за { $count } звезды.
    }
broadcast-texts-heading = <b>Тексты</b>
broadcast-texts-hint = У кого нет текста на своём языке, тот получит общий.
broadcast-for-all = для всех
broadcast-ask-words = Напишите текст ({ $language }). «-» убирает прежний.
broadcast-ask-link =
    Напишите кнопки, каждую на своей строке: надпись, затем адрес.

    Читать дальше https://example.org/more

    «-» убирает все.
broadcast-ask-start = Когда отправить? Например, { "2026-12-24 18:00" } или { "18:00" } сегодня. «-» — сразу.
broadcast-ask-end = После какого момента больше не отправлять? Например, { "2026-12-24 18:00" }. «-» — никогда.
broadcast-ask-joined = Только тем, кто пришёл в этот день или позже, например { "2026-11-01" }. «-» отменяет это.
broadcast-ask-topic = Только тем, кто следит за этим; напишите, как написали бы они. «-» отменяет это.
broadcast-ask-read = Только тем, кто читает новости на этом языке или получает на нём дайджест: его код, например { "fr" }. «-» отменяет это.
broadcast-ask-ids = Пришлите документ или сообщение с номерами чатов. «-» отменяет это.
broadcast-ask-word = Напишите текст, который заменит разосланное ({ $language }).
broadcast-ask-relink =
    Напишите кнопки, которые встанут под разосланным, каждую с новой строки: название, затем адрес.

    Подробнее https://example.org/more

    «-» убирает все.
broadcast-ask-caption = Напишите подпись, которая должна стоять под разосланным. «-» убирает её.
broadcast-edit = <b>Что изменить в разосланном?</b> Текст изменится у тех, кто его получил.
broadcast-edit-hint = У кого нет текста на своём языке, у того общий. Текст на ещё одном языке встанет на его место там, где бот говорит на этом языке.
broadcast-edit-album = В альбоме у каждого элемента своя подпись. Если она есть только у одного, Telegram показывает её под всем альбомом. Кнопок у альбомов нет.
broadcast-spend =
    { $count ->
        [one] Платная отправка стоит одну десятую звезды за сообщение: примерно { $count } звезда со счёта бота.
        [few] Платная отправка стоит одну десятую звезды за сообщение: примерно { $count } звезды со счёта бота.
        [many] Платная отправка стоит одну десятую звезды за сообщение: примерно { $count } звёзд со счёта бота.
       *[other] Платная отправка стоит одну десятую звезды за сообщение: примерно { $count } звезды со счёта бота.
    }
    Telegram открывает её только ботам, у которых не меньше 100 000 активных пользователей в месяц и 10 000 звёзд.
broadcast-sure = Отправить?
broadcast-type-count = Чтобы отправить, напишите число чатов: <code>{ $plain }</code>
broadcast-discard = Удалить черновик? Из него ничего не отправлено.
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
broadcast-too-old-some =
    { $count ->
        [one] В { $count } чате оно останется: туда оно отправлено больше 48 часов назад.
        [few] В { $count } чатах оно останется: туда оно отправлено больше 48 часов назад.
        [many] В { $count } чатах оно останется: туда оно отправлено больше 48 часов назад.
       *[other] В { $count } чате оно останется: туда оно отправлено больше 48 часов назад.
    }
broadcast-rewording =
    { $count ->
        [one] Меняется в { $count } чате.
        [few] Меняется в { $count } чатах.
        [many] Меняется в { $count } чатах.
       *[other] Меняется в { $count } чатах.
    }
broadcast-unpinning =
    { $count ->
        [one] Открепляю в { $count } чате.
        [few] Открепляю в { $count } чатах.
        [many] Открепляю в { $count } чатах.
       *[other] Открепляю в { $count } чате.
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
broadcast-orphaned = Тот, кто его запланировал, больше не администратор. Оно ждёт, пока его не выпустит другой администратор.
broadcast-rate = { $rate } в секунду, осталось примерно { $takes }
broadcast-speed = Скорость: { $share } от возможной
broadcast-pins = Закреплено: { $count }
broadcast-pins-some = Закреплено: { $count }, не удалось: { $others }
broadcast-ended = Закончено { $moment }
broadcast-unsent = Ничего не было отправлено.
broadcast-report = Объявление { $id }: что стало с отправками, всего { $count }
broadcast-report-gone = Судьба каждой отправки хранится только 30 дней; итоги остаются.
broadcasts-none = Рассылок ещё не было. Начать: /broadcast.
broadcasts-heading = <b>Объявления</b>
broadcasts-usage = Напишите /broadcasts, чтобы увидеть все, или /broadcasts 12 для одного.
broadcast-settled = Это уже решено: /broadcasts покажет, как обстоят дела.
broadcast-changed = Его тем временем изменили. Посмотрите ещё раз и подтвердите.
broadcast-nobody = Так его никто не получит.
broadcast-late = Оно закончится раньше, чем начнётся. Измените время.
broadcast-outdated = После назначенного часа, который уже прошёл, оно не должно было выходить. Удалите его или напишите новое.
broadcast-past = Это время прошло. Напишите более позднее.
broadcast-too-long = Слишком длинно, лишних знаков: { $count }.
broadcast-too-old = Отправлено больше 48 часов назад: Telegram уже не даёт удалить.
broadcast-uncopiable = Такое сообщение нельзя скопировать. Пришлите другое.
broadcast-no-names = Подпись уходит как есть: { "{first_name}" } заменяется именем только в текстах.
broadcast-refused = Telegram отказывает: «{ $said }». Так будет в каждом чате.
broadcast-text-wanted = Пришлите текст.
broadcast-bad-link = Это не кнопка: «{ $line }». На каждой строке — надпись и адрес http(s), не больше десяти.
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
button-broadcast-discard = Удалить черновик
button-broadcast-discard-now = Да, удалить
button-broadcast-adopt = Выпустить
button-broadcast-look = Объявление { $id }
notice-broadcast-orphaned = Объявление { $number } ждёт своего часа, а тот, кто его запланировал, больше не администратор. Оно не выйдет, пока его не выпустит другой администратор.
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
button-broadcast-pin = Закрепить
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
button-broadcast-edit = Изменить…
button-broadcast-caption = Подпись
button-broadcast-item = Подпись элемента { $number }
button-broadcast-unpin = Открепить везде
button-broadcast-report = Отчёт
button-broadcast-since = Новым…
outbox-paused-by-admin = { $what }: на паузе по решению администратора
outbox-kind-test = Проба
outbox-kind-pin = Закрепление
