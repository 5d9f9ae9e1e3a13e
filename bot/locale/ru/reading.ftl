### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

## Откуда статья

outlet-labelled = { $outlet } ({ $label }; пометка владельца этого бота)
outlet-labelled-short = { $outlet } ({ $label })
outlet-unknown = издание не указано
via = через { $relay }
date-unknown = дата не указана
date-unknown-added = дата не указана · добавлено { $day }
language-unknown = язык не определён
translation-mark = машинный перевод
private-mark = видно только вам
minutes = { $minutes } мин

provenance-translated = Машинный перевод.
provenance-translated-by = Машинный перевод, получен через { $relay }.
provenance-translated-by-unedited = Машинный перевод, получен через { $relay }; там сказано, что редактор-человек в нём не участвовал.
provenance-relayed = Получено через другой сайт.
provenance-relayed-by = Получено через { $relay }.
provenance-notice = Словами самого посредника: «{ $notice }»
sent-by-you = Прислано вами; здесь это видно только вам.
sent-by-reader = Прислано читателем.

ago-now = только что
ago-minutes = { $count } мин назад
ago-hours = { $count } ч назад
ago-days =
    { $count ->
        [one] { $count } день назад
        [few] { $count } дня назад
        [many] { $count } дней назад
       *[other] { $count } дня назад
    }

## Списки

list-latest = Последние новости
list-latest-about = Последние новости: «{ $query }»
list-search = Найдено по запросу «{ $query }»
list-similar = Похожие статьи
list-similar-to = Похожее на «{ $title }»
list-saved = Сохранено здесь
list-corrected = Точных совпадений нет; это — самое близкое.
list-labels = Пометки в скобках сделал владелец этого бота.
list-page-gone = Статей с этой страницы в архиве больше нет.
search-empty = Пока ничего про «{ $query }».
search-empty-hint = Попробуйте другие слова или меньше слов; /latest покажет новое.
similar-empty = Похожего в архиве пока нет.
saved-empty = В этом чате пока ничего не сохранено. «☆ Сохранить» под статьёй оставит её здесь.
saved-full = В этом чате сохранено статей: { $most }, больше нельзя. Сначала уберите одну: /saved
pin-private = Закрепить можно только статью, которую видят все.
pins-full = Уже закреплено статей: { $most }. Сначала открепите одну.
archive-empty = Архив ещё пуст. Загляните чуть позже.

## Статья

card-verbatim = Из статьи, слово в слово:
card-headline-only = Владелец этого бота разрешил показывать только заголовок этой статьи.
card-headline-only-original = Владелец этого бота разрешил показывать только заголовок. Сама статья — под кнопкой «Оригинал».
card-summary-only = Владелец этого бота разрешил показывать только краткое содержание этой статьи.
card-summary-only-original = Владелец этого бота разрешил показывать только краткое содержание. Вся статья — под кнопкой «Оригинал».
card-no-text = В архиве есть только заголовок этой статьи.
card-first = Судя по указанным датам, первым это опубликовало издание { $outlet }: { $date }.
card-also = Это опубликовали и другие издания: { $outlets }.
card-also-more = Это опубликовали и другие издания: { $outlets } и ещё { $count }.
fulltext-highlight = Предложение { $number } из краткого содержания подчёркнуто ниже.
fulltext-numbers = Номера показывают в тексте предложения из краткого содержания.
fulltext-end = Конец статьи
fulltext-authors =
    { $count ->
        [one] Автор: { $authors }
        [few] Авторы: { $authors }
        [many] Авторы: { $authors }
       *[other] Авторы: { $authors }
    }
fulltext-outlet = Издание: { $outlet }
fulltext-outlet-unknown = Издание: не указано
fulltext-date = Дата: { $date }
fulltext-date-unknown = Дата: не указана
fulltext-relayed = Передано владельцем этого бота; мнения принадлежат изданию.

share-heading = Поделиться статьёй
share-hint = Для электронной почты или другого приложения можно скопировать этот текст:
share-facebook = Facebook берёт только ссылку: текст туда придётся добавить самостоятельно.
share-outlet-labelled = { $outlet } ({ $label }; пометка владельца @{ $bot })
share-translated = машинный перевод
share-translated-by = машинный перевод: { $relay }
share-relayed-by = через { $relay }

## Короткие ответы

slow-down = Это слишком много сразу. Подождите минуту, и я снова отвечу.
cool-down = Здесь очень много вопросов. Снова отвечу этой группе через минуту.
apology = Простите, у меня что-то пошло не так. Мой владелец найдёт это под номером { $id }.
command-unknown = Такой команды я не знаю. Что я умею, покажет /help.
command-unknown-words = Такой команды я не знаю. Чтобы искать, напишите <code>/search { $words }</code>
button-old = Эта кнопка — от старого сообщения. Спросите ещё раз, например командой /latest.
listing-not-yours = Этот список — чужой. Свой вы получите командой /latest.
article-gone = Этой статьи нет в архиве (или уже нет).
article-which = Какая статья? Добавьте номер, например: /article 12
index-behind = Я ещё разбираю архив и могу найти не всё. Пожалуйста, спросите ещё раз через несколько минут.
settings-admins-only = Настройки группы могут менять только её администраторы.
link-failed = Не получилось прочитать эту ссылку: { $reason }.
reason-refused = такие адреса мне открывать нельзя
reason-address = это не адрес в интернете
reason-missing = такой страницы нет
reason-denied = сайт меня не пускает
reason-overloaded = на сайте сбой или перегрузка
reason-slow = сайт слишком долго не отвечает
reason-large = страница слишком велика
reason-no-page = там нет страницы с текстом
reason-no-article = статьи там не видно
reason-unreachable = сайт недоступен
reason-other = загрузить не удалось

## Кнопки

button-full-text = Полный текст
button-original = Оригинал
button-relay = Страница ретранслятора
button-named-original = Указанный источник
button-share = Поделиться
button-similar = Похожие
button-save = ☆ Сохранить
button-saved = ★ Сохранено
button-list = ◀ Список
button-article = ◀ Статья
button-latest = Новое
button-sources = Издания
button-settings = Настройки
button-help = Помощь
button-email = Почта ({ $service })
button-pause = Пауза
button-resume = Возобновить
button-remove = Удалить
button-fetch = Опросить сейчас
button-add = Добавить
button-add-feed-text = Добавить, только текст ленты
button-really-remove = Да, удалить
button-all-sources = Все источники ({ $count })
button-source = Показать источник
button-pin = 📌 Закрепить
button-unpin = 📌 Открепить
button-in-bot = В боте
button-cancel = Отмена
button-post = Опубликовать
button-invite = Пригласить админа

## Terms: length of summaries, trends, suggestions

summary-line = 1 фраза
summary-short = 3 фразы
summary-long = Подробно
search-empty-speakers = Может быть, кто-то из этих людей? Их слова есть в статьях:
search-empty-rising = Вот о чём пишет всё больше изданий:
trends-heading = О чём пишет больше изданий, чем неделей раньше
trends-outlets =
    { $count ->
        [one] { $count } издание
        [few] { $count } издания
        [many] { $count } изданий
       *[other] { $count } издания
    }
trends-new = новое
trends-legend = Столбик — день, последний — последние 24 часа; издание считается раз в день. Номер ищет эти слова.
trends-young =
    { $count ->
        [0] За прошедшую неделю сравнить не с чем, так что это мало о чём говорит.
        [one] За прошедшую неделю есть только { $count } день для сравнения, так что это мало о чём говорит.
        [few] За прошедшую неделю есть только { $count } дня для сравнения, так что это мало о чём говорит.
        [many] За прошедшую неделю есть только { $count } дней для сравнения, так что это мало о чём говорит.
       *[other] За прошедшую неделю есть только { $count } дня для сравнения, так что это мало о чём говорит.
    }
trends-empty = Ни одна тема, о которой за последние 24 часа написали хотя бы два издания, не растёт, или здесь слишком мало, чтобы судить. /latest покажет новое.
button-trends = Тренды
command-trends = О чём пишут всё больше
