### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

## Hidden articles

article-hidden = Эта статья скрыта редакцией.
list-set-aside =
    { $count ->
        [one] { $count } статья отсюда скрыта редакцией.
        [few] { $count } статьи отсюда скрыты редакцией.
        [many] { $count } статей отсюда скрыто редакцией.
       *[other] { $count } статьи отсюда скрыто редакцией.
    }
edit-hidden = Скрыта от читателей с { $date }.
hide-said = ✓ Скрыта: «{ $title }». Её нет больше ни в одном списке, а кто её откроет, узнает об этом. Отправленное остаётся как есть; его меняет <b>Снять…</b>
hide-already = Она уже скрыта.
show-said = ✓ Снова видна: «{ $title }». Никто об этом не оповещается.
show-already = Она не скрыта.
hidden-heading = <b>Скрытые статьи ({ $count })</b>
hidden-none = Скрытых статей нет.
hidden-since = скрыта с { $date }
hide-usage = <code>/hide 12</code> скрывает статью 12 от читателей, <code>/show 12</code> показывает её снова.
button-hide = Скрыть
button-show-again = Показать снова
button-edit-number = { $number } …
button-hidden-articles = Скрытые статьи
command-hide = Скрыть статью или увидеть скрытые
command-show = Снова показать скрытую статью
audit-article-hide = { $who }: скрыта статья «{ $subject }»
audit-article-show = { $who }: снова показана статья «{ $subject }»

## Corrected titles

title-corrected = Заголовок исправлен владельцем этого бота
title-corrected-since = Заголовок исправлен владельцем этого бота; издание с тех пор изменило свой
title-corrected-mark = заголовок исправлен владельцем
title-own =
    <b>Заголовок самого издания</b>
    «{ $title }»
title-shown = Здесь показан как: «{ $title }»
title-ask =
    <b>Как назвать статью { $id }?</b>
    Сейчас: «{ $title }»
    Напишите новый заголовок, не длиннее { $most } знаков. Читатели видят, что его исправил владелец; заголовок издания остаётся на расстоянии одной кнопки.
title-said = ✓ Статья { $id } теперь называется «{ $title }». Оповещения о ней меняются. В отправленных дайджестах и ответах остаётся прежний заголовок.
title-taken-back = ✓ У статьи { $id } снова заголовок её издания: «{ $title }»
title-same = Это уже её заголовок.
title-long = Знаков: { $count }; можно не больше { $most }. Напишите, пожалуйста, короче.
title-not-corrected = У неё заголовок её издания.
title-usage = <code>/title 12 Новый заголовок</code> исправляет заголовок статьи 12.
titles-heading = <b>Исправленные заголовки ({ $count })</b>
titles-own = У издания: «{ $title }»
titles-own-changed = У издания, изменён с тех пор: «{ $title }»
button-title = Исправить заголовок…
button-title-back = Вернуть заголовок издания
button-own-title = Заголовок издания
command-title = Исправить заголовок статьи
audit-article-title = { $who }: исправлен заголовок: «{ $before }» → «{ $after }»
audit-article-untitle = { $who }: возвращён заголовок издания: «{ $before }» → «{ $after }»

## Stories pinned to /top

story-pinned-mark = закреплено редакцией
story-pinned-until = 📌 наверху /top до { $until }
story-pin-ask =
    <b>Как долго держать этот сюжет наверху /top?</b>
    «{ $title }»
story-pin-said = ✓ Сюжет { $id }, «{ $title }», стоит наверху /top до { $until }.
story-unpin-said = ✓ Сюжет { $id } больше не стоит наверху /top.
story-pins-full = Наверху /top уже закреплено сюжетов: { $most }. Сначала открепите один: /unpinstory
story-pin-hours = От 1 до { $most } часов. Например: <code>/pinstory 12 48</code>
story-pin-not = Этот сюжет не закреплён.
story-pin-usage = <code>/pinstory 12</code> ставит сюжет 12 наверх /top, на часов: { $hours }; <code>/pinstory 12 48</code> — на 48; <code>/unpinstory 12</code> открепляет.
story-pins-heading = <b>Закреплено наверху /top</b>
story-pins-none = Наверху /top ничего не закреплено.
story-pins-line = сюжет <code>{ $id }</code>, до { $until }
button-pin-story = 📌 Сюжет наверх /top…
button-unpin-story = 📌 Открепить сюжет
button-unpin-story-number = Открепить { $number }
button-pin-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
button-pin-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
command-pinstory = Закрепить сюжет наверху /top
command-unpinstory = Открепить сюжет от /top
audit-story-pin = { $who }: закреплён сюжет { $subject } наверху /top: { $change }
audit-story-unpin = { $who }: откреплён сюжет { $subject } от /top
