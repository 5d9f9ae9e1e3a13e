### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

## Цитаты

quoted = «{ $text }»
quotes-of-article = Цитаты в статье «{ $title }»
quotes-of-person = Цитаты: «{ $name }»
quotes-article-none = В этой статье цитат нет (или больше нет).
quotes-withheld = Владелец этого бота разрешает показывать лишь часть цитат этой статьи.
quotes-page-gone = Того, что было на этой странице, больше нет.
quotes-who = Это имя носят несколько человек. Кто вам нужен?
quotes-which = У какой из них указан не тот человек?
quotes-none = Цитат по имени «{ $name }» у меня нет.
quotes-none-hint = Может помочь другое написание или поиск: <code>/search { $name }</code>
quotes-near = Может быть, кто-то из них? Или поищите в статьях: <code>/search { $name }</code>
quotes-usage = Чьи слова? Добавьте имя, можно любыми буквами, например: <code>/quotes Гутерриш</code>
quotes-most = Чаще всего цитируют на этой неделе:
quotes-also = также: { $outlets }
quotes-also-more =
    { $count ->
        [one] также: { $outlets } и ещё { $count }
        [few] также: { $outlets } и ещё { $count }
        [many] также: { $outlets } и ещё { $count }
       *[other] также: { $outlets } и ещё { $count }
    }
quotes-also-others =
    { $count ->
        [one] и ещё { $count } издание
        [few] и ещё { $count } издания
        [many] и ещё { $count } изданий
       *[other] и ещё { $count } издания
    }
quotes-translated = Перевод программы: это не собственные слова говорящего.
quotes-translated-by = Перевод ({ $relay }): это не собственные слова говорящего.
quotes-wording = { $outlet } пишет: { $quote }
quotes-wording-translated = { $outlet } пишет (машинный перевод): { $quote }
speaker-unclear = Кто это сказал, неясно
speaker-unnamed = { $role } (имя неясно)
speaker-doubted = Кто это сказал, неясно (имя под сомнением)
quote-gone = Этой цитаты больше нет, или теперь она под другим именем.
report-thanks = Спасибо. Имя убрано, пока не проверит администратор.
report-known-right = Администратор уже проверил: имя верное.
reports-full = Сегодня вы сообщили о { $most } цитатах, это предел. Возвращайтесь завтра.
reports-heading = Верно ли указано имя?
reports-none = Сомнительных цитат нет.
report-right = ✓ { $name }: имя верное. Оно снова показывается.
report-wrong = ✗ { $name }: имя неверное. Оно больше не показывается.
report-somebody = Администратор
notice-speaker-doubted =
    Кто-то сомневается, кто это сказал. Пока вы не решите, имя там не показывается.
    «{ $quote }»
    — <b>{ $speaker }</b>, издание: { $outlet }
button-quotes = Цитаты
button-wrong-speaker = Не тот человек?
button-name-right = Имя верное
button-name-wrong = Имя неверное
button-see-article = Статья
button-take-back = Отменить решение
button-reports = Все сомнения
command-quotes = Кто что сказал
command-reports = Цитаты под сомнением

## Предстоящее

day-with-weekday = { $weekday }, { $day }
days-from-to = с { $first } по { $last }
agenda-heading = Что предстоит: ближайшие { $days } дней
agenda-about = Что предстоит: «{ $query }»
agenda-loosely = Рядом с этими словами дат нет; эти — из статей о них.
agenda-empty = О ближайших { $days } днях пока не известно ничего с датой.
agenda-empty-about = О «{ $query }» в ближайшие { $days } дней ничего с датой не известно. Просто /agenda покажет всё.
agenda-today = Сегодня, { $day }
agenda-tomorrow = Завтра, { $day }
agenda-running = Уже идёт или пока без точного дня
agenda-more = +{ $count }
agenda-hour-here = { $there } (здесь { $here })
event-gone = В архиве больше нет статьи об этом. /agenda покажет, что предстоит сейчас.
event-over = Это уже прошло.
reminders-heading = О чём напомнить в этом чате
reminders-empty = Напоминаний здесь пока нет. /agenda покажет, что предстоит; под каждым событием есть кнопка.
reminder-noted = 🔔 Записано: напомню здесь за час, а если час неизвестен — в 8 утра. Все напоминания этого чата: /reminders
reminder-heading = 🔔 Напоминание
reminder-changed = В статье этой даты больше нет; она там была, когда заказывали напоминание.
reminders-full = В этом чате напоминаний: { $most }, больше нельзя. Сначала уберите одно: /reminders
reminder-admins-only = Заказывать и убирать напоминания этой группы могут только её админы.
calendar-caption =
    { $count ->
        [one] { $count } событие для вашего календаря.
        [few] { $count } события для вашего календаря.
        [many] { $count } событий для вашего календаря.
       *[other] { $count } события для вашего календаря.
    }
button-remind = 🔔 Напомнить
button-reminder-set = ✓ Напомню · убрать
button-calendar = Файл календаря
button-calendar-all = Всё файлом календаря
command-agenda = Что предстоит в ближайшие 30 дней
