### Українська. Тексти — HTML Telegram; тексти button-, command- і bot- — без розмітки.

## Цитати

quoted = «{ $text }»
quotes-of-article = Цитати в «{ $title }»
quotes-of-person = Що сказано: «{ $name }»
quotes-article-none = Ця стаття нікого не цитує (або вже не цитує).
quotes-withheld = Власник цього бота дозволяє показувати лише деякі цитати цієї статті.
quotes-page-gone = Того, що було на цій сторінці, вже немає.
quotes-who = Так звуть кількох людей. Кого ви маєте на увазі?
quotes-which = У якої з них хибне ім’я?
quotes-none = Цитат за іменем «{ $name }» не маю.
quotes-none-hint = Може, допоможе інше написання або пошук: <code>/search { $name }</code>
quotes-near = Може, хтось із них? Або шукайте в статтях: <code>/search { $name }</code>
quotes-usage = Чиї слова? Додайте ім’я, будь-якою абеткою, наприклад: <code>/quotes Гутерриш</code>
quotes-most = Кого найбільше цитують цього тижня:
quotes-also = також: { $outlets }
quotes-also-more =
    { $count ->
        [one] також: { $outlets } і ще { $count }
        [few] також: { $outlets } і ще { $count }
        [many] також: { $outlets } і ще { $count }
       *[other] також: { $outlets } і ще { $count }
    }
quotes-also-others =
    { $count ->
        [one] і ще { $count } видання
        [few] і ще { $count } видання
        [many] і ще { $count } видань
       *[other] і ще { $count } видання
    }
quotes-translated = Це машинний переклад, а не власні слова мовця.
quotes-translated-by = Це переклад ({ $relay }), а не власні слова мовця.
quotes-wording = { $outlet } подає: { $quote }
quotes-wording-translated = { $outlet } подає, у машинному перекладі: { $quote }
speaker-unclear = Незрозуміло, хто говорить
speaker-unnamed = { $role } (ім’я неясне)
speaker-doubted = Незрозуміло, хто говорить (ім’я під сумнівом)
quote-gone = Цієї цитати вже немає, або вона тепер під іншим ім’ям.
report-thanks = Дякую. Ім’я прибрано, поки не погляне адмін.
report-known-right = Адмін це вже дивився: ім’я правильне.
reports-full = Сьогодні ви вказали на { $most } цитат, більше не можна. Приходьте завтра.
reports-heading = Чи правильне ім’я?
reports-none = Жодна цитата не під сумнівом.
report-right = ✓ { $name }: ім’я правильне. Його знову показано.
report-wrong = ✗ { $name }: ім’я хибне. Його прибрано.
report-somebody = Адмін
notice-speaker-doubted =
    Хтось сумнівається, чиї це слова. Поки ви не вирішите, ім’я там не показано.
    «{ $quote }»
    — <b>{ $speaker }</b>, у { $outlet }
button-quotes = Цитати
button-wrong-speaker = Ім’я хибне?
button-name-right = Ім’я правильне
button-name-wrong = Ім’я хибне
button-see-article = Стаття
button-take-back = Скасувати рішення
button-reports = Сумніви
command-quotes = Що хтось сказав
command-reports = Цитати, чиє ім’я під сумнівом

## Що попереду

day-with-weekday = { $weekday }, { $day }
days-from-to = { $first } – { $last }
agenda-heading = Попереду: наступні { $days } днів
agenda-about = Попереду: «{ $query }»
agenda-loosely = Поруч із цими словами немає дати; ці — зі статей про них.
agenda-empty = Про наступні { $days } днів ще нічого з датою не відомо.
agenda-empty-about = Про «{ $query }» у наступні { $days } днів нічого з датою не відомо. /agenda без слів показує все.
agenda-today = Сьогодні, { $day }
agenda-tomorrow = Завтра, { $day }
agenda-running = Триває, або якогось дня цими тижнями
agenda-more = +{ $count }
agenda-hour-here = { $there } ({ $here } тут)
event-gone = Жодна стаття в архіві про це вже не каже. /agenda показує, що попереду тепер.
event-over = Це вже минуло.
reminders-heading = Нагадування, яких тут просили
reminders-empty = Тут ще немає нагадувань. /agenda показує, що попереду; кожна подія має для цього кнопку.
reminder-noted = 🔔 Записано: нагадаю цьому чату за годину або, якщо година невідома, о 8 ранку. Усі його нагадування: /reminders
reminder-heading = 🔔 Нагадування
reminder-changed = Стаття вже не називає цього дня; коли ставили нагадування, називала.
reminders-full = Цей чат має { $most } нагадувань, більше не можна. Спершу приберіть якесь: /reminders
reminder-admins-only = Ставити й прибирати нагадування цієї групи можуть лише її адміни.
calendar-caption =
    { $count ->
        [one] { $count } подія для вашого календаря.
        [few] { $count } події для вашого календаря.
        [many] { $count } подій для вашого календаря.
       *[other] { $count } події для вашого календаря.
    }
button-remind = 🔔 Нагадати
button-reminder-set = ✓ Нагадаю · прибрати
button-calendar = Файл календаря
button-calendar-all = Усе для календаря
command-agenda = Що буде в наступні 30 днів
