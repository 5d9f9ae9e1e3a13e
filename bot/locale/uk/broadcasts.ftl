### Українська. Тексти — HTML Telegram; тексти button-, command- і bot- — без розмітки.

## Розсилки

command-broadcast = Написати всім або декому
command-broadcasts = Що пішло багатьом
broadcast-ask-content =
    Надішліть або перешліть мені те, що має піти: текст, фото, відео, опитування, документ, голосове повідомлення чи цілий альбом. Піде так, як є.

    До тексту потім можна написати варіанти іншими мовами; { "{first_name}" } у ньому стає іменем читача. Під ним може бути до { $most } кнопок із посиланнями.

    Нічого не надсилається, поки ви не підтвердите.
broadcast-heading = <b>Оголошення { $id }</b> — { $state }
broadcast-state-draft = чернетка
broadcast-state-scheduled = заплановано
broadcast-state-running = надсилається
broadcast-state-held = призупинено
broadcast-state-done = надіслано
broadcast-state-cancelled = завершено
broadcast-text = Текст
broadcast-texts = Текст, з варіантами: { $languages }
broadcast-copy = Так, як ви надіслали: { $what }
broadcast-what-animation = анімація
broadcast-what-audio = музика
broadcast-what-photo = фото
broadcast-what-sticker = стикер
broadcast-what-story = історія
broadcast-what-video = відео
broadcast-what-video_note = відеоповідомлення
broadcast-what-voice = голосове повідомлення
broadcast-what-contact = контакт
broadcast-what-venue = місце
broadcast-what-location = місце
broadcast-what-poll = опитування
broadcast-what-dice = кубик
broadcast-what-document = документ
broadcast-what-album =
    { $count ->
        [one] альбом з { $count } частини
        [few] альбом з { $count } частин
        [many] альбом з { $count } частин
       *[other] альбом з { $count } частин
    }
broadcast-what-other = повідомлення
broadcast-size =
    { $count ->
        [one] У { $number } чат, приблизно { $takes }
        [few] У { $number } чати, приблизно { $takes }
        [many] У { $number } чатів, приблизно { $takes }
       *[other] У { $number } чату, приблизно { $takes }
    }
broadcast-only-people = лише люди
broadcast-only-places = лише групи й канали
broadcast-only-language = мова бота: { $languages }
broadcast-only-reading = читають новини мовою: { $language }
broadcast-only-active =
    { $count ->
        [one] були за останній { $count } день
        [few] були за останні { $count } дні
        [many] були за останні { $count } днів
       *[other] були за останні { $count } дня
    }
broadcast-only-joined = прийшли з { $day }
broadcast-only-topic = стежать за «{ $topic }»
broadcast-only-ids =
    { $count ->
        [one] зі списку на { $count }
        [few] зі списку на { $count }
        [many] зі списку на { $count }
       *[other] зі списку на { $count }
    }
broadcast-audience = <b>Кому?</b>
broadcast-audience-hint = Хто не хоче оголошень, ніколи їх не отримує; групи й канали отримують їх лише там, де адміністратор їх увімкнув.
broadcast-options = <b>Коли і як?</b>
broadcast-options-hint = У кого тихі години, той отримає його без звуку.
broadcast-at-once = Піде, щойно ви підтвердите.
broadcast-starts = Піде { $moment }, тим, хто тоді належатиме до отримувачів.
broadcast-expires = Не пізніше { $moment }.
broadcast-silent = Без звуку.
broadcast-protected = Не можна переслати чи зберегти.
broadcast-pin = Закріплюється без звуку в групах і каналах, адміністратори яких це дозволили.
broadcast-paid =
    { $count ->
        [one] Піде швидко, приблизно за { $count } зірку.
        [few] Піде швидко, приблизно за { $count } зірки.
        [many] Піде швидко, приблизно за { $count } зірок.
       *[other] Піде швидко, приблизно за { $count } зірки.
    }
broadcast-texts-heading = <b>Тексти</b>
broadcast-texts-hint = Для кого немає тексту їхньою мовою, ті отримають текст для всіх.
broadcast-for-all = для всіх
broadcast-ask-words = Напишіть текст ({ $language }). «-» прибирає наявний.
broadcast-ask-link =
    Напишіть кнопки, кожну з нового рядка: напис, потім адреса.

    Докладніше https://example.org/more

    «-» прибирає всі.
broadcast-ask-start = Коли це має піти? Наприклад { "2026-12-24 18:00" }, або { "18:00" } сьогодні. «-» означає одразу.
broadcast-ask-end = Після чого це вже не має йти? Наприклад { "2026-12-24 18:00" }. «-» означає ніколи.
broadcast-ask-joined = Лише тим, хто прийшов того дня чи пізніше, наприклад { "2026-11-01" }. «-» скасовує це.
broadcast-ask-topic = Лише тим, хто за цим стежить; напишіть так, як написали б вони. «-» скасовує це.
broadcast-ask-read = Лише тим, хто читає новини цією мовою або має нею огляд: її код, як-от { "fr" }. «-» скасовує це.
broadcast-ask-ids = Надішліть документ або повідомлення з номерами чатів. «-» скасовує це.
broadcast-ask-word = Напишіть текст, який має стати замість надісланого ({ $language }).
broadcast-ask-relink =
    Напишіть кнопки, які мають стояти під надісланим, кожну з нового рядка: напис, потім адреса.

    Докладніше https://example.org/more

    «-» прибирає всі.
broadcast-ask-caption = Напишіть підпис, який має стояти під надісланим. «-» прибирає його.
broadcast-edit = <b>Що змінити в надісланому?</b> Текст зміниться в тих, хто його отримав.
broadcast-edit-hint = Хто не має тексту своєю мовою, має спільний. Текст ще однією мовою стане на його місце там, де бот говорить цією мовою.
broadcast-edit-album = В альбомі кожен елемент має власний підпис. Якщо він є лише в одного, Telegram показує його під усім альбомом. Кнопок альбоми не мають.
broadcast-spend =
    { $count ->
        [one] Платне надсилання коштує десяту частину зірки за повідомлення: приблизно { $count } зірка із рахунку бота.
        [few] Платне надсилання коштує десяту частину зірки за повідомлення: приблизно { $count } зірки із рахунку бота.
        [many] Платне надсилання коштує десяту частину зірки за повідомлення: приблизно { $count } зірок із рахунку бота.
       *[other] Платне надсилання коштує десяту частину зірки за повідомлення: приблизно { $count } зірки із рахунку бота.
    }
    Telegram дозволяє його лише ботам, що мають щонайменше 100 000 активних користувачів на місяць і 10 000 зірок.
broadcast-sure = Надіслати?
broadcast-type-count = Щоб надіслати, напишіть кількість чатів: <code>{ $plain }</code>
broadcast-discard = Відкинути чернетку? Нічого з неї не надіслано.
broadcast-stop = Завершити остаточно? Хто ще не отримав, той не отримає.
broadcast-erase = Видалити в кожному чаті, де воно є? Telegram дозволяє це 48 годин після надсилання.
broadcast-again = Надіслати ще раз туди, де ніхто не знає, чи дійшло? Дехто може прочитати двічі.
broadcast-sent-again =
    { $count ->
        [one] Надсилається ще раз у { $count } чат.
        [few] Надсилається ще раз у { $count } чати.
        [many] Надсилається ще раз у { $count } чатів.
       *[other] Надсилається ще раз у { $count } чату.
    }
broadcast-erasing =
    { $count ->
        [one] Видаляється в { $count } чаті.
        [few] Видаляється в { $count } чатах.
        [many] Видаляється в { $count } чатах.
       *[other] Видаляється в { $count } чату.
    }
broadcast-too-old-some =
    { $count ->
        [one] У { $count } чаті воно лишиться: його надіслано туди понад 48 годин тому.
        [few] У { $count } чатах воно лишиться: його надіслано туди понад 48 годин тому.
        [many] У { $count } чатах воно лишиться: його надіслано туди понад 48 годин тому.
       *[other] У { $count } чату воно лишиться: його надіслано туди понад 48 годин тому.
    }
broadcast-rewording =
    { $count ->
        [one] Змінюється в { $count } чаті.
        [few] Змінюється в { $count } чатах.
        [many] Змінюється в { $count } чатах.
       *[other] Змінюється в { $count } чату.
    }
broadcast-unpinning =
    { $count ->
        [one] Відкріплюється в { $count } чаті.
        [few] Відкріплюється в { $count } чатах.
        [many] Відкріплюється в { $count } чатах.
       *[other] Відкріплюється в { $count } чату.
    }
broadcast-tested =
    { $count ->
        [one] Надіслано { $count } адміну.
        [few] Надіслано { $count } адмінам.
        [many] Надіслано { $count } адмінам.
       *[other] Надіслано { $count } адміна.
    }
broadcast-so-far = { $over } з { $size }
broadcast-ended-sent = надіслано { $count }
broadcast-ended-asleep = заблокували або зникли { $count }
broadcast-ended-refused = відмовлено { $count }
broadcast-ended-skipped = пропущено { $count }
broadcast-ended-uncertain = невідомо { $count }
broadcast-ended-forgotten = забуто { $count }
broadcast-held = Призупинено: { $reason }
broadcast-orphaned = Той, хто його запланував, більше не адмін. Воно чекає, доки його не випустить інший адмін.
broadcast-rate = { $rate } за секунду, лишилося приблизно { $takes }
broadcast-speed = Швидкість: { $share } від дозволеної
broadcast-pins = Закріплено: { $count }
broadcast-pins-some = Закріплено: { $count }, не вдалося: { $others }
broadcast-ended = Завершилося { $moment }
broadcast-unsent = З нього нічого не надіслано.
broadcast-report = Оголошення { $id }: що сталося з надсиланнями, усього { $count }
broadcast-report-gone = Доля кожного надсилання зберігається лише 30 днів; підсумки лишаються.
broadcasts-none = Багатьом ще нічого не надсилали. Почніть із /broadcast.
broadcasts-heading = <b>Оголошення</b>
broadcasts-usage = Напишіть /broadcasts, щоб побачити всі, або /broadcasts 12, щоб побачити одне.
broadcast-settled = Це вже вирішено: /broadcasts показує, як справи.
broadcast-changed = Тим часом воно змінилося. Погляньте ще раз і підтвердьте.
broadcast-nobody = Серед отримувачів немає нікого.
broadcast-late = Воно скінчилося б раніше, ніж почалося. Змініть години.
broadcast-outdated = Після призначеної години, яка вже минула, воно не мало виходити. Відкиньте його або напишіть нове.
broadcast-past = Цей час уже минув. Напишіть пізніший.
broadcast-too-long = Це задовге, зайвих знаків: { $count }.
broadcast-too-old = Його надіслано понад 48 годин тому: Telegram уже не дає мені видалити.
broadcast-uncopiable = Таке повідомлення не можна скопіювати. Надішліть щось інше.
broadcast-no-names = Підпис іде як є: { "{first_name}" } замінюється ім’ям лише в текстах.
broadcast-refused = Telegram відмовляє: «{ $said }». Так буде в кожному чаті.
broadcast-text-wanted = Надішліть текст.
broadcast-bad-link = Це не кнопка: «{ $line }». На кожному рядку пишіть напис і адресу http(s), щонайбільше десять.
broadcast-bad-moment = Не розумію цього часу. Пишіть так: { "2026-12-24 18:00" }.
broadcast-bad-day = Не розумію цього дня. Пишіть так: { "2026-11-01" }.
broadcast-bad-language = Напишіть код мови, як-от { "fr" }.
broadcast-ids-wanted = Надішліть документ, у якому до { $most } номерів чатів.
broadcast-other-count = Це не те число: зараз їх { $count }. Нічого не надіслано.
button-broadcast-preview = Перегляд
button-broadcast-test = Проба адмінам
button-broadcast-audience = Кому
button-broadcast-options = Коли і як
button-broadcast-texts = Тексти
button-broadcast-links = Кнопки
button-broadcast-send = Надіслати…
button-broadcast-discard = Відкинути
button-broadcast-discard-now = Так, відкинути
button-broadcast-adopt = Випустити
button-broadcast-look = Оголошення { $id }
notice-broadcast-orphaned = Оголошення { $number } чекає своєї години, а той, хто його запланував, більше не адмін. Воно не вийде, доки його не випустить інший адмін.
button-broadcast-list = Усі
button-broadcast-back = ◀ Оголошення { $id }
button-broadcast-whom-all = Кому: усім
button-broadcast-whom-people = Кому: людям
button-broadcast-whom-places = Кому: групам і каналам
button-broadcast-active = { $count } дн.
button-broadcast-joined = Прийшли з…
button-broadcast-topic = Стежать за…
button-broadcast-reading = Читають…
button-broadcast-ids = Список…
button-broadcast-everybody = Скинути
button-broadcast-silent = Без звуку
button-broadcast-protect = Захищене
button-broadcast-pin = Закріпити
button-broadcast-paid = Платно
button-broadcast-starts = Початок…
button-broadcast-expires = Не пізніше…
button-broadcast-for-all = Для всіх
button-broadcast-spend = Витратити зірки
button-broadcast-send-now =
    { $count ->
        [one] Надіслати в { $count } чат
        [few] Надіслати в { $count } чати
        [many] Надіслати в { $count } чатів
       *[other] Надіслати в { $count } чату
    }
button-broadcast-pause = Призупинити
button-broadcast-resume = Продовжити
button-broadcast-stop = Завершити…
button-broadcast-stop-now = Так, завершити
button-broadcast-erase = Видалити…
button-broadcast-erase-now = Видалити всюди
button-broadcast-edit = Змінити…
button-broadcast-caption = Підпис
button-broadcast-item = Підпис елемента { $number }
button-broadcast-unpin = Відкріпити всюди
button-broadcast-report = Звіт
button-broadcast-since = Новим…
outbox-paused-by-admin = { $what }: призупинив адмін
outbox-kind-test = Проба
outbox-kind-pin = Закріплення
