### Українська. Тексти — HTML Telegram; тексти button-, command- і bot- — без розмітки.

## Де береться стаття

outlet-labelled = { $outlet } ({ $label }; позначка власника цього бота)
outlet-labelled-short = { $outlet } ({ $label })
outlet-unknown = видання не вказано
via = передає { $relay }
date-unknown = дату не вказано
date-unknown-added = дату не вказано · додано { $day }
language-unknown = мова невідома
translation-mark = машинний переклад
private-mark = бачите лише ви
minutes = { $minutes } хв

provenance-translated = Машинний переклад.
provenance-translated-by = Машинний переклад, передає { $relay }.
provenance-translated-by-unedited = Машинний переклад, передає { $relay }; там сказано, що люди в редагуванні участі не брали.
provenance-relayed = Передано іншим сайтом.
provenance-relayed-by = Передає { $relay }.
provenance-notice = Власні слова сайту, що передає: «{ $notice }»
sent-by-you = Надіслали ви; тут її бачите лише ви.
sent-by-reader = Надіслано читачем.

ago-now = щойно
ago-minutes = { $count } хв тому
ago-hours = { $count } год тому
ago-days =
    { $count ->
        [one] { $count } день тому
        [few] { $count } дні тому
        [many] { $count } днів тому
       *[other] { $count } дня тому
    }

## Списки

list-latest = Останні новини
list-latest-about = Останні новини про «{ $query }»
list-search = Знайдено за «{ $query }»
list-similar = Схожі статті
list-similar-to = Схожі на «{ $title }»
list-saved = Збережене тут
list-corrected = Точно всьому не відповідає нічого; найближче — це.
list-labels = Позначки в дужках ставить власник цього бота.
list-page-gone = Статей цієї сторінки в архіві вже немає.
search-empty = Про «{ $query }» поки нічого немає.
search-empty-hint = Можливо, допоможуть інші слова або менше слів; /latest показує нове.
similar-empty = Схожого в архіві поки немає.
saved-empty = У цьому чаті ще нічого не збережено. ☆ Зберегти під статтею залишить її тут.
saved-full = У цьому чаті збережено { $most } статей, більше не можна. Спершу приберіть якусь: /saved
pin-private = Закріпити можна лише статті, які можуть бачити всі.
pins-full = Уже закріплено статей: { $most }. Спершу відкріпіть якусь.
archive-empty = Архів ще порожній. Зазирніть пізніше.

## Стаття

card-verbatim = Зі статті, слово в слово:
card-headline-only = Власник цього бота дозволяє показувати лише заголовок цієї статті.
card-headline-only-original = Власник цього бота дозволяє показувати лише заголовок. Сама стаття — за кнопкою «Оригінал».
card-summary-only = Власник цього бота дозволяє показувати лише короткий виклад цієї статті.
card-summary-only-original = Власник цього бота дозволяє показувати лише короткий виклад. Уся стаття — за кнопкою «Оригінал».
card-no-text = В архіві є лише заголовок цієї статті.
card-first = За вказаними датами, першим це опублікувало видання { $outlet }: { $date }.
card-also = Також опублікували: { $outlets }.
card-also-more =
    { $count ->
        [one] Також опублікували: { $outlets } і ще { $count }.
        [few] Також опублікували: { $outlets } і ще { $count }.
        [many] Також опублікували: { $outlets } і ще { $count }.
       *[other] Також опублікували: { $outlets } і ще { $count }.
    }
fulltext-highlight = Речення { $number } викладу підкреслено нижче.
fulltext-numbers = Номери показують речення викладу в тексті.
fulltext-end = Кінець статті
fulltext-authors =
    { $count ->
        [one] Автор: { $authors }
        [few] Автори: { $authors }
        [many] Автори: { $authors }
       *[other] Автори: { $authors }
    }
fulltext-outlet = Видання: { $outlet }
fulltext-outlet-unknown = Видання: не вказано
fulltext-date = Дата: { $date }
fulltext-date-unknown = Дата: не вказана
fulltext-relayed = Передано власником цього бота; думки в ній належать виданню.

share-heading = Поділитися цією статтею
share-hint = Для пошти чи іншого застосунку можна скопіювати цей текст:
share-facebook = Facebook бере лише посилання; текст довелося б додати самим.
share-outlet-labelled = { $outlet } ({ $label }; позначка власника @{ $bot })
share-translated = машинний переклад
share-translated-by = машинний переклад, { $relay }
share-relayed-by = передає { $relay }

## Короткі відповіді

slow-down = Забагато одразу. Зачекайте хвилину, і я знову відповідатиму.
cool-down = Тут багато запитань. За хвилину знову відповім цій групі.
apology = Перепрошую, в мене щось пішло не так. Власник знайде це за номером { $id }.
command-unknown = Такої команди я не знаю. /help показує, що я вмію.
command-unknown-words = Такої команди я не знаю. Щоб шукати, напишіть <code>/search { $words }</code>
button-old = Ця кнопка — зі старого повідомлення. Запитайте ще раз, наприклад через /latest.
listing-not-yours = Це чужий список. /latest дасть вам ваш.
article-gone = Цієї статті немає в архіві (або вже немає).
article-which = Яка стаття? Додайте її номер, наприклад: /article 12
index-behind = Я ще впорядковую архів і можу не все знайти. Запитайте за кілька хвилин.
settings-admins-only = Налаштування цієї групи змінюють лише її адміни.
link-failed = Не вдалося прочитати це посилання: { $reason }.
reason-refused = цю адресу мені не можна відкривати
reason-address = це не справжня вебадреса
reason-missing = такої сторінки немає
reason-denied = сайт мене не пускає
reason-overloaded = на сайті збій або перевантаження
reason-slow = сайт відповідав надто довго
reason-large = сторінка завелика
reason-no-page = там немає сторінки з текстом
reason-no-article = статті там не видно
reason-unreachable = сайт недосяжний
reason-other = її не вдалося отримати

## Кнопки

button-full-text = Увесь текст
button-original = Оригінал
button-relay = Сторінка ретранслятора
button-named-original = Вказане джерело
button-share = Поділитися
button-similar = Схожі
button-save = ☆ Зберегти
button-saved = ★ Збережено
button-list = ◀ Список
button-article = ◀ Стаття
button-latest = Останнє
button-sources = Джерела
button-settings = Налаштування
button-help = Допомога
button-email = Пошта ({ $service })
button-pause = Призупинити
button-resume = Продовжити
button-remove = Прибрати
button-fetch = Прочитати зараз
button-add = Додати
button-add-feed-text = Додати, лише текст стрічки
button-really-remove = Так, прибрати
button-all-sources = Усі джерела ({ $count })
button-source = Показати джерело
button-pin = 📌 Закріпити
button-unpin = 📌 Відкріпити
button-in-bot = У боті
button-cancel = Скасувати
button-post = Опублікувати
button-invite = Запросити адміна

## Слова: довжина викладу, тенденції, підказки

summary-line = 1 речення
summary-short = 3 речення
summary-long = Довгий
search-empty-speakers = Може, хтось із них? Їх цитують:
search-empty-rising = Про це пише дедалі більше видань:
trends-heading = Про що пише більше видань, ніж тиждень тому
trends-outlets =
    { $count ->
        [one] { $count } видання
        [few] { $count } видання
        [many] { $count } видань
       *[other] { $count } видання
    }
trends-new = нове
trends-legend = Стовпчик за кожен день, останній — за останні 24 години; видання рахується раз на день. Номер шукає його слова.
trends-young =
    { $count ->
        [0] Порівняти з минулим тижнем немає чого, тож це мало що каже.
        [one] Для порівняння є лише { $count } день минулого тижня, тож це мало що каже.
        [few] Для порівняння є лише { $count } дні минулого тижня, тож це мало що каже.
        [many] Для порівняння є лише { $count } днів минулого тижня, тож це мало що каже.
       *[other] Для порівняння є лише { $count } дня минулого тижня, тож це мало що каже.
    }
trends-empty = Жодна тема, про яку за останні 24 години писали щонайменше два видання, не зростає, або тут замало даних. /latest показує нове.
button-trends = Тенденції
command-trends = Про що пишуть дедалі більше
