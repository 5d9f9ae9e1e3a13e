### Українська. Тексти — HTML Telegram; тексти button-, command- і bot- — без розмітки.

## Сюжети

list-newest = Останні статті
list-top =
    { $count ->
        [one] Головне за останню { $count } годину
        [few] Головне за останні { $count } години
        [many] Головне за останні { $count } годин
       *[other] Головне за останні { $count } години
    }
list-top-about =
    { $count ->
        [one] Головне про «{ $query }» за останню { $count } годину
        [few] Головне про «{ $query }» за останні { $count } години
        [many] Головне про «{ $query }» за останні { $count } годин
       *[other] Головне про «{ $query }» за останні { $count } години
    }
top-empty =
    { $count ->
        [168] За останні { $count } годин нічого не повідомляли. /latest показує найновіше.
        [one] За останню { $count } годину нічого не повідомляли. <code>/top 24</code> показує за цілий день, а /latest — найновіше.
        [few] За останні { $count } години нічого не повідомляли. <code>/top 168</code> показує за цілий тиждень, а /latest — найновіше.
        [many] За останні { $count } годин нічого не повідомляли. <code>/top 168</code> показує за цілий тиждень, а /latest — найновіше.
       *[other] За останні { $count } години нічого не повідомляли. <code>/top 168</code> показує за цілий тиждень, а /latest — найновіше.
    }
top-empty-about =
    { $count ->
        [168] Про «{ $query }» за останні { $count } годин нічого не повідомляли. <code>/search { $query }</code> шукає всюди.
        [one] Про «{ $query }» за останню { $count } годину нічого не повідомляли. <code>/top 168 { $query }</code> показує за цілий тиждень.
        [few] Про «{ $query }» за останні { $count } години нічого не повідомляли. <code>/top 168 { $query }</code> показує за цілий тиждень, /search шукає всюди.
        [many] Про «{ $query }» за останні { $count } годин нічого не повідомляли. <code>/top 168 { $query }</code> показує за цілий тиждень, /search шукає всюди.
       *[other] Про «{ $query }» за останні { $count } години нічого не повідомляли. <code>/top 168 { $query }</code> показує за цілий тиждень, /search шукає всюди.
    }
top-hours = Можу показати за останні години, від 1 до { $most }, наприклад: <code>/top 6</code>. Щоб шукати число: <code>/search 2022</code>
story-outlets =
    { $count ->
        [one] { $count } видання
        [few] { $count } видання
        [many] { $count } видань
       *[other] { $count } видання
    }
story-articles =
    { $count ->
        [one] { $count } стаття
        [few] { $count } статті
        [many] { $count } статей
       *[other] { $count } статті
    }
story-further-outlets =
    { $count ->
        [one] +{ $count } видання
        [few] +{ $count } видання
        [many] +{ $count } видань
       *[other] +{ $count } видання
    }
story-further-articles =
    { $count ->
        [one] +{ $count } стаття
        [few] +{ $count } статті
        [many] +{ $count } статей
       *[other] +{ $count } статті
    }
story-span = перша { $first }, остання { $last }
story-from-to = { $first } – { $last }
story-number = сюжет <code>{ $id }</code>
story-gone = Цього сюжету немає в архіві (або вже немає). /top показує, про що повідомляють тепер.
story-verbatim = Зі статей, слово в слово:
story-no-text = Із цих статей тут можна показувати лише заголовки.
story-also = Повідомляють: { $outlets }.
story-also-more =
    { $count ->
        [one] Повідомляють: { $outlets } і ще { $count }.
        [few] Повідомляють: { $outlets } і ще { $count }.
        [many] Повідомляють: { $outlets } і ще { $count }.
       *[other] Повідомляють: { $outlets } і ще { $count }.
    }
story-teller = { $outlet } ({ $languages })
story-relay = передає { $relay }
story-timeline = Хроніка
story-told = { $outlet }: { $title }
story-quotes = Хто що сказав
story-coming = Що попереду
story-no-timeline = Ніщо з минулого цього сюжету не має дати.
story-no-quotes = У цих статтях нікого не цитують.
story-no-coming = У цих статтях немає дат, які ще попереду.
story-list = Статті сюжету «{ $title }»
story-part-outlets =
    { $count ->
        [one] Частина сюжету, про який повідомляє ще { $count } видання.
        [few] Частина сюжету, про який повідомляють ще { $count } видання.
        [many] Частина сюжету, про який повідомляють ще { $count } видань.
       *[other] Частина сюжету, про який повідомляють ще { $count } видання.
    }
story-part-articles =
    { $count ->
        [one] Частина сюжету, в якому ще { $count } стаття.
        [few] Частина сюжету, в якому ще { $count } статті.
        [many] Частина сюжету, в якому ще { $count } статей.
       *[other] Частина сюжету, в якому ще { $count } статті.
    }
story-split-choose = Які з цих статей про щось інше? Натисніть їхні номери; разом вони стануть окремим сюжетом.
story-split-ask =
    { $count ->
        [one] Зробити цю статтю окремим сюжетом, назавжди?
        [few] Зробити ці { $count } статті окремим сюжетом, назавжди?
        [many] Зробити ці { $count } статей окремим сюжетом, назавжди?
       *[other] Зробити ці { $count } статті окремим сюжетом, назавжди?
    }
story-split-all = Це всі статті сюжету; від нього нічого б не лишилося.
story-split-none = Жодна з цих статей уже не належить до цього сюжету.
story-merge-choose = Який із цих сюжетів розповідає про ту саму подію? Туди перейшли б усі статті сюжету «{ $title }».
story-merge-none = Схожого сюжету не бачу. <code>/mergestories { $id } НОМЕР</code> з’єднає його з будь-яким іншим; адміни бачать номер сюжету на його картці.
story-merge-ask = Зробити перший із цих сюжетів частиною другого, назавжди?
story-merge-same = Це вже один сюжет.
mergestories-usage = Які сюжети? Наприклад: <code>/mergestories 12 15</code> робить сюжет 12 частиною сюжету 15. Адміни бачать номер сюжету на його картці.
button-story = Сюжет
button-back-story = ◀ Сюжет
button-articles = Статті
button-timeline = Хроніка
button-coming = Попереду
button-more = Більше
button-less = Менше
button-every-article = Кожна стаття окремо
button-by-story = За сюжетами
button-split = Відокремити…
button-split-chosen = Відокремити ({ $count })
button-merge = З’єднати…
button-really-split = Так, відокремити
button-really-merge = Так, з’єднати
command-top = Про що повідомляє найбільше видань
command-mergestories = Зробити з двох сюжетів один

## Що про це відомо

known-heading = Що про це відомо
known-linked = За посиланням:
known-text = Той самий текст:
known-event = Та сама подія:
known-related = Споріднене:
known-only-related =
    { $count ->
        [one] Жодна стаття за останній { $count } день не повідомляє саме цього. Ці мають із цим багато спільного.
        [few] Жодна стаття за останні { $count } дні не повідомляє саме цього. Ці мають із цим багато спільного.
        [many] Жодна стаття за останні { $count } днів не повідомляє саме цього. Ці мають із цим багато спільного.
       *[other] Жодна стаття за останні { $count } дня не повідомляє саме цього. Ці мають із цим багато спільного.
    }
known-sources =
    { $count ->
        [one] Про це тут повідомляє { $count } незалежне джерело.
        [few] Про це тут повідомляють { $count } незалежні джерела.
        [many] Про це тут повідомляють { $count } незалежних джерел.
       *[other] Про це тут повідомляють { $count } незалежного джерела.
    }
known-first = Першим, за вказаними датами: { $outlet }, { $date }.
known-not-judged = Тут сказано, хто про що повідомляє, а не чи це правда.
known-nothing =
    { $count ->
        [one] У статтях за останній { $count } день нічого такого не знаю.
        [few] У статтях за останні { $count } дні нічого такого не знаю.
        [many] У статтях за останні { $count } днів нічого такого не знаю.
       *[other] У статтях за останні { $count } дня нічого такого не знаю.
    }
known-too-short = Для порівняння замало тексту. Досить кількох речень; для окремих слів є /search
known-usage = Про що? Дайте /known у відповідь на будь-яке повідомлення, перешліть мені його в особистий чат або додайте текст: <code>/known Нічний пором повертається навесні</code>
known-no-text = Тут немає тексту, який можна порівняти з архівом.
button-read-link = Прочитати посилання
command-known = Що відомо про повідомлення
