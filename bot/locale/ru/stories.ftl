### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

## Сюжеты

list-newest = Последние статьи
list-top =
    { $count ->
        [one] Главное за последний { $count } час
        [few] Главное за последние { $count } часа
        [many] Главное за последние { $count } часов
       *[other] Главное за последние { $count } часа
    }
list-top-about =
    { $count ->
        [one] Главное за последний { $count } час: «{ $query }»
        [few] Главное за последние { $count } часа: «{ $query }»
        [many] Главное за последние { $count } часов: «{ $query }»
       *[other] Главное за последние { $count } часа: «{ $query }»
    }
top-empty =
    { $count ->
        [168] За последние { $count } часов ничего не вышло. /latest — самое новое.
        [one] За последний { $count } час ничего не вышло. <code>/top 168</code> — за неделю, /latest — самое новое.
        [few] За последние { $count } часа ничего не вышло. <code>/top 168</code> — за неделю, /latest — самое новое.
        [many] За последние { $count } часов ничего не вышло. <code>/top 168</code> — за неделю, /latest — самое новое.
       *[other] За последние { $count } часа ничего не вышло. <code>/top 168</code> — за неделю, /latest — самое новое.
    }
top-empty-about =
    { $count ->
        [168] За последние { $count } часов о «{ $query }» ничего не вышло. <code>/search { $query }</code> — за всё время.
        [one] За последний { $count } час о «{ $query }» ничего не вышло. <code>/top 168 { $query }</code> — за неделю, /search — за всё время.
        [few] За последние { $count } часа о «{ $query }» ничего не вышло. <code>/top 168 { $query }</code> — за неделю, /search — за всё время.
        [many] За последние { $count } часов о «{ $query }» ничего не вышло. <code>/top 168 { $query }</code> — за неделю, /search — за всё время.
       *[other] За последние { $count } часа о «{ $query }» ничего не вышло. <code>/top 168 { $query }</code> — за неделю, /search — за всё время.
    }
top-hours = Можно посмотреть за время от 1 до { $most } часов, например: <code>/top 6</code>. Чтобы найти число: <code>/search 2022</code>
story-outlets =
    { $count ->
        [one] { $count } издание
        [few] { $count } издания
        [many] { $count } изданий
       *[other] { $count } издания
    }
story-articles =
    { $count ->
        [one] { $count } статья
        [few] { $count } статьи
        [many] { $count } статей
       *[other] { $count } статьи
    }
story-further-outlets =
    { $count ->
        [one] +{ $count } издание
        [few] +{ $count } издания
        [many] +{ $count } изданий
       *[other] +{ $count } издания
    }
story-further-articles =
    { $count ->
        [one] +{ $count } статья
        [few] +{ $count } статьи
        [many] +{ $count } статей
       *[other] +{ $count } статьи
    }
story-span = впервые { $first }, последний раз { $last }
story-from-to = { $first } — { $last }
story-number = сюжет <code>{ $id }</code>
story-gone = Этого сюжета в архиве нет (или больше нет). /top показывает, о чём пишут сейчас.
story-verbatim = Из статей, слово в слово:
story-no-text = Из этих статей здесь можно показать только заголовки.
story-also = Сообщают: { $outlets }.
story-also-more =
    { $count ->
        [one] Сообщают: { $outlets } и ещё { $count } издание.
        [few] Сообщают: { $outlets } и ещё { $count } издания.
        [many] Сообщают: { $outlets } и ещё { $count } изданий.
       *[other] Сообщают: { $outlets } и ещё { $count } издания.
    }
story-teller = { $outlet } ({ $languages })
story-relay = через { $relay }
story-timeline = Хроника
story-told = { $outlet }: { $title }
story-quotes = Кто что сказал
story-coming = Что предстоит
story-no-timeline = Ни у чего из прошлого этого сюжета нет даты.
story-no-quotes = В этих статьях никого не цитируют.
story-no-coming = В этих статьях нет предстоящих дат.
story-list = Статьи сюжета «{ $title }»
story-part-outlets =
    { $count ->
        [one] О том же сообщает ещё { $count } издание.
        [few] О том же сообщают ещё { $count } издания.
        [many] О том же сообщают ещё { $count } изданий.
       *[other] О том же сообщают ещё { $count } издания.
    }
story-part-articles =
    { $count ->
        [one] О том же есть ещё { $count } статья.
        [few] О том же есть ещё { $count } статьи.
        [many] О том же есть ещё { $count } статей.
       *[other] О том же есть ещё { $count } статьи.
    }
story-split-choose = Какие из этих статей о другом? Нажмите их номера: вместе они станут отдельным сюжетом.
story-split-ask =
    { $count ->
        [one] Выделить { $count } статью в отдельный сюжет, насовсем?
        [few] Выделить { $count } статьи в отдельный сюжет, насовсем?
        [many] Выделить { $count } статей в отдельный сюжет, насовсем?
       *[other] Выделить { $count } статьи в отдельный сюжет, насовсем?
    }
story-split-all = Это все статьи сюжета: от него ничего не останется.
story-split-none = Ни одна из этих статей больше не входит в этот сюжет.
story-merge-choose = Какой из этих сюжетов о том же событии? Все статьи сюжета «{ $title }» перейдут туда.
story-merge-none = Похожих сюжетов не нашлось. <code>/mergestories { $id } НОМЕР</code> объединит его с любым другим; номер сюжета админы видят на его карточке.
story-merge-ask = Первый из этих сюжетов станет частью второго, насовсем?
story-merge-same = Это уже один сюжет.
mergestories-usage = Какие сюжеты? Например: <code>/mergestories 12 15</code> сделает сюжет 12 частью сюжета 15. Номер сюжета админы видят на его карточке.
button-story = Сюжет
button-back-story = ◀ Сюжет
button-articles = Статьи
button-timeline = Хроника
button-coming = Впереди
button-more = Ещё
button-less = Меньше
button-every-article = Каждая статья отдельно
button-by-story = По сюжетам
button-split = Отделить…
button-split-chosen = Отделить ({ $count })
button-merge = Объединить…
button-really-split = Да, отделить
button-really-merge = Да, объединить
command-top = О чём пишут больше всего изданий
command-mergestories = Объединить два сюжета

## Что об этом известно

known-heading = Что об этом известно
known-linked = По ссылке:
known-text = Тот же текст:
known-event = О том же событии:
known-related = На близкую тему:
known-only-related =
    { $count ->
        [one] Именно об этом за последний { $count } день ничего нет. Вот что близко по теме.
        [few] Именно об этом за последние { $count } дня ничего нет. Вот что близко по теме.
        [many] Именно об этом за последние { $count } дней ничего нет. Вот что близко по теме.
       *[other] Именно об этом за последние { $count } дня ничего нет. Вот что близко по теме.
    }
known-sources =
    { $count ->
        [1] Здесь об этом сообщает один источник.
        [one] Об этом сообщает { $count } независимый источник.
        [few] Об этом сообщают { $count } независимых источника.
        [many] Об этом сообщают { $count } независимых источников.
       *[other] Об этом сообщают { $count } независимых источника.
    }
known-first = Первым, судя по указанным датам: { $outlet }, { $date }.
known-not-judged = Здесь сказано, кто о чём сообщает, а не правда ли это.
known-nothing =
    { $count ->
        [one] Ничего похожего в статьях за последний { $count } день не нахожу.
        [few] Ничего похожего в статьях за последние { $count } дня не нахожу.
        [many] Ничего похожего в статьях за последние { $count } дней не нахожу.
       *[other] Ничего похожего в статьях за последние { $count } дня не нахожу.
    }
known-too-short = Слишком мало текста, чтобы сравнить. Хватило бы нескольких предложений; а отдельные слова ищет /search
known-usage = О чём? Ответьте командой /known на любое сообщение, перешлите мне его в личном чате или допишите текст: <code>/known Ночной паром вернётся весной</code>
known-no-text = В нём нет текста, который можно сравнить с архивом.
button-read-link = Прочитать ссылку
command-known = Что известно о сообщении
