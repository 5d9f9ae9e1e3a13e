### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

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
chats-pinning-on = Их можно закреплять; для этого мне нужно право закреплять сообщения.
chats-pinning-off = Они не закрепляются.
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
button-announcements-pin = Разрешить закреплять
button-announcements-nopin = Не закреплять
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
