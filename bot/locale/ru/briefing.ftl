### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

## Ежедневная сводка

command-summary = Раз в день — как работает бот
button-summary = Ежедневная сводка…
button-summary-now = Показать сейчас
button-summary-off = Выключить
button-numbers = Цифры
briefing-on = <b>Ваша ежедневная сводка приходит в { $hour } ({ $zone }).</b>
briefing-off = <b>Ежедневная сводка вам не приходит.</b>
briefing-about = Она показывает, что пришло и что отправлено, что не удалось, как растёт аудитория, сколько места на диске и во что обходится перевод. Выберите час по времени: { $zone } (часовой пояс — в /settings). В тихие часы она приходит без звука.
briefing-usage = Напишите <code>/summary 8</code> — в восемь часов, <code>/summary off</code> — не присылать, или просто <code>/summary</code>, чтобы выбрать.
briefing-heading = <b>Ежедневная сводка</b> · { $day }
briefing-came =
    Новых статей за 24 часа: { NUMBER($articles) }, источников: { NUMBER($count) }
    Запросов со вчерашнего дня (UTC): { NUMBER($requests) }
briefing-sent = Оповещения, дайджесты и объявления за 24 часа: { $ended }
briefing-errors = Неудавшихся ответов со вчерашнего дня (UTC): { NUMBER($count) }
briefing-people = Людей: { NUMBER($people) } (новых за 24 часа: { NUMBER($joined) }, активных: { NUMBER($active) })
briefing-engines = <b>Перевод</b>
health-chore-briefings = Ежедневные сводки
outbox-kind-briefing = Ежедневная сводка
