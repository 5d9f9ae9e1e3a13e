### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

## Сколько стоит перевод

command-costs = Сколько стоит перевод
button-costs = Расходы
costs-heading = <b>Сколько стоит перевод</b>
costs-none = Ни один переводчик не настроен: каждый текст показывается таким, каким его дало издание. Какие переводчики бывают, сказано в настройках, в разделе <code>[[engine]]</code>.
costs-engine = <b>{ $engine }</b>
costs-day = Сегодня: { $spent }
costs-month = В этом месяце: { $spent }
costs-characters = { $count ->
    [one] { NUMBER($count) } знак
    [few] { NUMBER($count) } знака
    [many] { NUMBER($count) } знаков
   *[other] { NUMBER($count) } знака
}
costs-characters-of = { NUMBER($used) } из { NUMBER($limit) } знаков
costs-tokens = { $count ->
    [one] { NUMBER($count) } токен
    [few] { NUMBER($count) } токена
    [many] { NUMBER($count) } токенов
   *[other] { NUMBER($count) } токена
}
costs-tokens-of = { NUMBER($used) } из { NUMBER($limit) } токенов
costs-calls = { $count ->
    [one] { NUMBER($count) } запрос
    [few] { NUMBER($count) } запроса
    [many] { NUMBER($count) } запросов
   *[other] { NUMBER($count) } запроса
}
costs-money = около { $money }
costs-saved = Показано снова без нового запроса, за этот месяц: { $count ->
    [one] { NUMBER($count) } предложение
    [few] { NUMBER($count) } предложения
    [many] { NUMBER($count) } предложений
   *[other] { NUMBER($count) } предложения
}
costs-damaged = Испорченных ответов за этот месяц, которых никто не видел: { NUMBER($count) } из { NUMBER($all) }
costs-usage = По его собственному счёту: { NUMBER($used) } знаков
costs-usage-of = По его собственному счёту: { NUMBER($used) } из { NUMBER($limit) } знаков
costs-resting = ⚠️ Не отвечает как надо; следующая попытка { $when }
costs-spent = ⚠️ Бюджет пока исчерпан: что ещё не переведено, показывается в оригинале
costs-kept = Хранится переводов: { NUMBER($count) }
costs-when = Дни и месяцы — по UTC.
notice-engine-spent = ⚠️ <b>{ $engine }</b>: переводчик сообщает, что его квота исчерпана. Пока он не даст больше, то, что ещё не переведено, показывается в оригинале. Подробнее: /costs.
notice-engine-day-spent = ⚠️ <b>{ $engine }</b>: на сегодня всё дозволенное потрачено. До полуночи по UTC то, что ещё не переведено, показывается в оригинале. Подробнее: /costs.
notice-engine-month-spent = ⚠️ <b>{ $engine }</b>: на этот месяц всё дозволенное потрачено. До следующего месяца то, что ещё не переведено, показывается в оригинале. Подробнее: /costs.
