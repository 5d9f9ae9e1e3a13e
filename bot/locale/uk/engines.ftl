### Українська. Тексти — HTML Telegram; тексти button-, command- і bot- — без розмітки.

## Скільки коштує переклад

command-costs = Скільки коштує переклад
button-costs = Витрати
costs-heading = <b>Скільки коштує переклад</b>
costs-none = Жодного перекладача не налаштовано: кожен текст показано таким, яким його дало видання. Які перекладачі бувають, сказано в налаштуваннях, у розділі <code>[[engine]]</code>.
costs-engine = <b>{ $engine }</b>
costs-day = Сьогодні: { $spent }
costs-month = Цього місяця: { $spent }
costs-characters = { $count ->
    [one] { NUMBER($count) } знак
    [few] { NUMBER($count) } знаки
    [many] { NUMBER($count) } знаків
   *[other] { NUMBER($count) } знака
}
costs-characters-of = { NUMBER($used) } з { NUMBER($limit) } знаків
costs-tokens = { $count ->
    [one] { NUMBER($count) } токен
    [few] { NUMBER($count) } токени
    [many] { NUMBER($count) } токенів
   *[other] { NUMBER($count) } токена
}
costs-tokens-of = { NUMBER($used) } з { NUMBER($limit) } токенів
costs-calls = { $count ->
    [one] { NUMBER($count) } запит
    [few] { NUMBER($count) } запити
    [many] { NUMBER($count) } запитів
   *[other] { NUMBER($count) } запиту
}
costs-money = приблизно { $money }
costs-saved = Показано знову без нового запиту, цього місяця: { $count ->
    [one] { NUMBER($count) } речення
    [few] { NUMBER($count) } речення
    [many] { NUMBER($count) } речень
   *[other] { NUMBER($count) } речення
}
costs-damaged = Зіпсованих відповідей цього місяця, яких ніхто не бачив: { NUMBER($count) } з { NUMBER($all) }
costs-usage = За його власним рахунком: { NUMBER($used) } знаків
costs-usage-of = За його власним рахунком: { NUMBER($used) } з { NUMBER($limit) } знаків
costs-resting = ⚠️ Не відповідає як слід; наступна спроба { $when }
costs-spent = ⚠️ Бюджет поки вичерпано: що ще не перекладено, показано в оригіналі
costs-kept = Збережено перекладів: { NUMBER($count) }
costs-when = Дні й місяці — за UTC.
notice-engine-spent = ⚠️ <b>{ $engine }</b>: перекладач повідомляє, що його квоту вичерпано. Доки він не дасть більше, те, що ще не перекладено, показується в оригіналі. Докладніше: /costs.
notice-engine-day-spent = ⚠️ <b>{ $engine }</b>: усе, що можна витратити за сьогодні, витрачено. До півночі за UTC те, що ще не перекладено, показано в оригіналі. Докладніше: /costs.
notice-engine-month-spent = ⚠️ <b>{ $engine }</b>: усе, що можна витратити за цей місяць, витрачено. До наступного те, що ще не перекладено, показано в оригіналі. Докладніше: /costs.
