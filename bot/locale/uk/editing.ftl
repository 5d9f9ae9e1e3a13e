### Українська. Тексти — HTML Telegram; тексти button-, command- і bot- — без розмітки.

## Приховані статті

article-hidden = Цю статтю приховано редакцією.
list-set-aside =
    { $count ->
        [one] { $count } статтю звідси приховано редакцією.
        [few] { $count } статті звідси приховано редакцією.
        [many] { $count } статей звідси приховано редакцією.
       *[other] { $count } статті звідси приховано редакцією.
    }
edit-hidden = Приховано від читачів від { $date }.
hide-said = ✓ Приховано: «{ $title }». Жоден список її більше не показує, а хто її відкриє, тому про це сказано. Надіслане лишається, як є; його змінює <b>Відкликати…</b>
hide-already = Її вже приховано.
show-said = ✓ Знову показано: «{ $title }». Нікого про це не сповіщено.
show-already = Її не приховано.
hidden-heading = <b>Приховані статті ({ $count })</b>
hidden-none = Прихованих статей немає.
hidden-since = приховано від { $date }
hide-usage = <code>/hide 12</code> приховує статтю 12 від читачів, <code>/show 12</code> показує її знову.
button-hide = Приховати
button-show-again = Показати знову
button-edit-number = { $number } …
button-hidden-articles = Приховані статті
command-hide = Приховати статтю або побачити приховані
command-show = Знову показати приховану статтю
audit-article-hide = { $who }: приховано «{ $subject }»
audit-article-show = { $who }: знову показано «{ $subject }»

## Виправлені заголовки

title-corrected = Заголовок виправив власник цього бота
title-corrected-since = Заголовок виправив власник цього бота; видання відтоді змінило свій
title-corrected-mark = заголовок виправив власник
title-own =
    <b>Заголовок самого видання</b>
    «{ $title }»
title-shown = Тут показано як: «{ $title }»
title-ask =
    <b>Як назвати статтю { $id }?</b>
    Зараз: «{ $title }»
    Напишіть новий заголовок, до { $most } знаків. Читачі бачать, що його виправив власник; заголовок видання — за один дотик.
title-said = ✓ Стаття { $id } тепер зветься «{ $title }». Сповіщення про неї змінюються. Надіслані дайджести й відповіді лишаються з давнім.
title-taken-back = ✓ Стаття { $id } знову має заголовок свого видання: «{ $title }»
title-same = Це вже її заголовок.
title-long = Тут { $count } знаків; щонайбільше { $most }. Напишіть коротший заголовок.
title-not-corrected = Вона має заголовок свого видання.
title-usage = <code>/title 12 Новий заголовок</code> виправляє заголовок статті 12.
titles-heading = <b>Виправлені заголовки ({ $count })</b>
titles-own = У видання: «{ $title }»
titles-own-changed = У видання, змінено відтоді: «{ $title }»
button-title = Виправити заголовок…
button-title-back = Повернути заголовок видання
button-own-title = Заголовок видання
command-title = Виправити заголовок статті
audit-article-title = { $who }: виправлено заголовок: «{ $before }» → «{ $after }»
audit-article-untitle = { $who }: повернуто заголовок видання: «{ $before }» → «{ $after }»

## Сюжети, закріплені в /top

story-pinned-mark = закріплено редакцією
story-pinned-until = 📌 угорі /top до { $until }
story-pin-ask =
    <b>Як довго цьому сюжетові стояти вгорі /top?</b>
    «{ $title }»
story-pin-said = ✓ Сюжет { $id }, «{ $title }», стоїть угорі /top до { $until }.
story-unpin-said = ✓ Сюжет { $id } більше не стоїть угорі /top.
story-pins-full = Угорі /top уже закріплено сюжетів: { $most }. Спершу відкріпіть якийсь: /unpinstory
story-pin-hours = Від 1 до { $most } годин. Наприклад: <code>/pinstory 12 48</code>
story-pin-not = Цей сюжет не закріплено.
story-pin-usage = <code>/pinstory 12</code> ставить сюжет 12 угору /top, годин: { $hours }; <code>/pinstory 12 48</code> — на 48; <code>/unpinstory 12</code> відкріплює.
story-pins-heading = <b>Закріплено вгорі /top</b>
story-pins-none = Угорі /top не закріплено нічого.
story-pins-line = сюжет <code>{ $id }</code>, до { $until }
button-pin-story = 📌 Сюжет угору /top…
button-unpin-story = 📌 Відкріпити сюжет
button-unpin-story-number = Відкріпити { $number }
button-pin-hours =
    { $count ->
        [one] { $count } година
        [few] { $count } години
        [many] { $count } годин
       *[other] { $count } години
    }
button-pin-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
command-pinstory = Закріпити сюжет угорі /top
command-unpinstory = Відкріпити сюжет від /top
audit-story-pin = { $who }: закріплено сюжет { $subject } угорі /top: { $change }
audit-story-unpin = { $who }: відкріплено сюжет { $subject } від /top
