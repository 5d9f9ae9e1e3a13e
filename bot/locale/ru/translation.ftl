### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

## Переводы: что о них говорится

translation-line = Машинный перевод, язык оригинала: { $language } ({ $engine }); человек не проверял
translation-line-through = Машинный перевод, язык оригинала: { $language }, через { $through } ({ $engine }); человек не проверял
translation-line-twice = Переведено программой дважды, второй раз с языка: { $language } ({ $engine }); человек не проверял
translation-line-twice-through = Переведено программой дважды, второй раз с языка: { $language }, через { $through } ({ $engine }); человек не проверял
translation-short = машинный перевод ({ $language })
translation-short-through = машинный перевод ({ $language }, через { $through })
translation-short-twice = переведено программой дважды (второй раз: { $language })
translation-short-twice-through = переведено программой дважды (второй раз: { $language }, через { $through })
card-translated = Из статьи, перевод программы:
story-translated = Из статей, отчасти в переводе программы:
translation-left = Всё с пометкой { $mark } — на языке оригинала.
button-as-written = В оригинале
button-original-titles = Заголовки в оригинале
button-as-written-in = В оригинале ({ $language })
button-translated = С переводом
button-look-again = ↻ Обновить

## Почему что-то осталось в оригинале

translation-late = Перевод ещё готовится; пока показан оригинал.
translation-down = Ни одна служба перевода сейчас не отвечает: непереведённое показано в оригинале.
translation-spent = Бюджет на перевод пока исчерпан: непереведённое показано в оригинале.
translation-pair = Не умею переводить с этого языка ({ $language }): показан оригинал.
translation-damaged = Надёжно перевести удалось не всё: остальное показано в оригинале.

## На каком языке читать

settings-reading = Читать: { $language }
settings-reading-as-it-is = Читать без перевода
reading-screen = Язык чтения
reading-into = Написанное на других языках переводит программа ({ $engines }), язык перевода: { $language }. Каждый перевод помечен, оригинал — в одно нажатие.
reading-as-it-is = Всё остаётся на том языке, на котором написано.
reading-left = Без перевода остаются: { $languages }.
reading-left-screen = Остаются без перевода
reading-left-explain = Написанное на отмеченных языках не переводится. Нажмите на язык, чтобы это изменить.
reading-no-engine = Здесь ничего не переводится: владелец не подключил службу перевода.
button-reading-interface = Как я говорю здесь ({ $language })
button-reading-nothing = Ничего не переводить
button-reading-left = Некоторые не переводить…
button-back-to-reading = ◀ Язык чтения

## Где сказано, что есть переводчики

about-engines =
    <b>На вашем языке</b>: написанное на других языках переводит программа ({ $engines }), и этого никто не проверяет. В /settings видно, на какой язык и какие языки не трогать. Оригинал всегда в одно нажатие.
privacy-engines = То, что вы читаете в переводе, по предложениям проходит через то, что владелец выбрал для перевода ({ $engines }): только статьи (и те, на которые вы прислали ссылку), ничего о вас.
share-headline-translated = заголовок переведён программой, язык оригинала: { $language } (@{ $bot })
