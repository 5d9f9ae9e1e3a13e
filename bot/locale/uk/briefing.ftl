### Українська. Тексти — HTML Telegram; тексти button-, command- і bot- — без розмітки.

## Щоденне зведення

command-summary = Раз на день — як усе працює
button-summary = Щоденне зведення…
button-summary-now = Показати зараз
button-summary-off = Вимкнути
button-numbers = Числа
briefing-on = <b>Ваше щоденне зведення приходить о { $hour } ({ $zone }).</b>
briefing-off = <b>Щоденне зведення вам не приходить.</b>
briefing-about = Воно каже, що прийшло й що пішло, що не вдалося, як більшає читачів, скільки місця на диску та скільки коштує переклад. Натисніть годину, за годинником: { $zone } (часовий пояс — у /settings). У тихі години воно приходить без звуку.
briefing-usage = Напишіть <code>/summary 8</code> — о восьмій, <code>/summary off</code> — не надсилати, або просто <code>/summary</code>, щоб вибрати.
briefing-heading = <b>Щоденне зведення</b> · { $day }
briefing-came =
    Нових статей за 24 години: { NUMBER($articles) }, джерел: { NUMBER($count) }
    Запитів від учора (UTC): { NUMBER($requests) }
briefing-sent = Надіслано без запиту за 24 години: { $ended }
briefing-errors = Невдалих відповідей від учора (UTC): { NUMBER($count) }
briefing-people = Людей: { NUMBER($people) } (нових за 24 години: { NUMBER($joined) }, активних: { NUMBER($active) })
briefing-engines = <b>Переклад</b>
health-chore-briefings = Щоденні зведення
outbox-kind-briefing = Щоденне зведення
