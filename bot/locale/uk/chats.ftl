### Українська. Тексти — HTML Telegram; тексти button-, command- і bot- — без розмітки.

## Групи й канали

chats-rights-unknown = Зараз не можу спитати Telegram, кому це дозволено. Спробуйте за хвилину.
chats-joined = Я нічого не публікую, поки адмін цього не вибере.
chats-elsewhere = Групи й канали налаштовують у нашому особистому чаті: відкрийте його тут.
chats-added = Додано до «{ $title }».
chats-mute-channel = Публікувати там я ще не можу: у списку адміністраторів дозвольте мені <b>публікувати повідомлення</b>.
chats-mute-group = Але писати там мені не можна: має дозволити адмін.
chats-lost = У «{ $title }» я більше не можу писати. Огляди й підписки збережено й призупинено, поки мене знову не впустять.
chats-heading = <b>Ваші групи й канали</b>
chats-hint = Чогось бракує? Напишіть там /chats.
chats-none =
    Не знаю жодної групи чи каналу, якими ви керуєте.

    Додайте мене кудись або напишіть /chats у групі, де я є.
chats-nothing = Нічого там не публікую.
chats-digests =
    { $count ->
        [one] { $count } огляд
        [few] { $count } огляди
        [many] { $count } оглядів
       *[other] { $count } огляду
    }
chats-follows =
    { $count ->
        [one] { $count } підписка
        [few] { $count } підписки
        [many] { $count } підписок
       *[other] { $count } підписки
    }
chats-asleep = <i>призупинено: там не можна писати</i>
chats-asleep-long = <i>Призупинено: писати там я не можу.</i> Впустіть мене знову, і все піде далі, як було налаштовано.
chats-stopped = <i>зупинено</i>
chats-stopped-long = <i>Зупинено: нічого не публікується.</i>
chats-commands-all = Команди: відповідаю всім.
chats-commands-admins = Команди: відповідаю лише адмінам.
chats-announcements-on = Оголошення мого власника: дозволено.
chats-announcements-off = Оголошення мого власника: ні.
chats-pinning-on = Їх можна закріплювати; для цього мені потрібне право закріплювати повідомлення.
chats-pinning-off = Їх не закріплюють.
chats-topics = Кожна з тем може мати власні огляди:
chats-topic-unnamed = тема { $number }
chats-topic-closed = закрито
chats-topic-closed-long = Її закрито.
chats-topic-digests =
    { $count ->
        [0] Нічого там не публікую.
        [one] Туди йде { $count } огляд.
        [few] Туди йдуть { $count } огляди.
        [many] Туди йде { $count } оглядів.
       *[other] Туди йде { $count } огляду.
    }
chats-more-topics =
    { $count ->
        [one] і ще { $count } тема
        [few] і ще { $count } теми
        [many] і ще { $count } тем
       *[other] і ще { $count } теми
    }
chats-not-yours = Налаштувати це може лише адміністратор того чату, і я маю в ньому бути.
chats-in-private = Це налаштовують у нашому особистому чаті: напишіть мені там /chats.
chats-admins-only = Тут я відповідаю лише на команди адмінів. В особистому чаті відповідаю всім.
button-set-up-privately = Налаштувати особисто
button-set-up = Налаштувати
button-see-chat = Показати
button-add-group = Додати до групи
button-add-channel = Додати до каналу
button-all-chats = ◀ Усі чати
button-chat-digests = Огляди
button-topic-digest = Огляд для цієї теми
button-commands-admins = Лише адмінам
button-commands-all = Відповідати всім
button-announcements-hear = Дозволити оголошення
button-announcements-nohear = Без оголошень
button-announcements-pin = Можна закріплювати
button-announcements-nopin = Не закріплювати
button-posts-stop = Спинити все
button-posts-resume = Знову публікувати
command-chats = Ваші групи й канали

## Вбудований режим

inline-empty = Архів ще порожній
inline-nothing = Про «{ $words }» нічого. Шукати в боті
help-inline =
    <b>У будь-якому чаті, навіть без мене</b>
    <code>@{ $bot } клімат</code> — статті, які можна надіслати
    <code>@{ $bot } цитати Гутерриш</code> — що хтось сказав
