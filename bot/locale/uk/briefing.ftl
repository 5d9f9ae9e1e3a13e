### Українська. Тексти — HTML Telegram; тексти button-, command- і bot- — без розмітки.

## Щоденне зведення

command-summary = Раз на день — як працює бот
button-summary = Щоденне зведення…
button-summary-now = Показати зараз
button-summary-off = Вимкнути
button-numbers = Цифри
briefing-on = <b>Ваше щоденне зведення приходить о { $hour } ({ $zone }).</b>
briefing-off = <b>Щоденне зведення вам не приходить.</b>
briefing-about = Воно показує, що прийшло й що надіслано, що не вдалося, як зростає аудиторія, скільки місця на диску та скільки коштує переклад. Виберіть годину за часом: { $zone } (часовий пояс — у /settings). У тихі години зведення приходить без звуку.
briefing-usage = Напишіть <code>/summary 8</code> — о восьмій, <code>/summary off</code> — не надсилати, або просто <code>/summary</code>, щоб вибрати.
briefing-heading = <b>Щоденне зведення</b> · { $day }
briefing-came =
    Нових статей за 24 години: { NUMBER($articles) }, джерел: { NUMBER($count) }
    Запитів від учора (UTC): { NUMBER($requests) }
briefing-sent = Сповіщення, огляди й оголошення за 24 години: { $ended }
briefing-errors = Невдалих відповідей від учора (UTC): { NUMBER($count) }
briefing-people = Людей: { NUMBER($people) } (нових за 24 години: { NUMBER($joined) }, активних: { NUMBER($active) })
briefing-engines = <b>Переклад</b>
health-chore-briefings = Щоденні зведення
outbox-kind-briefing = Щоденне зведення
