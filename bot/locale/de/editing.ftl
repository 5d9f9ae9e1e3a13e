### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Verborgene Artikel

article-hidden = Diesen Artikel hat die Redaktion ausgeblendet.
list-set-aside =
    { $count ->
        [one] { $count } hier hat die Redaktion ausgeblendet.
       *[other] { $count } hier hat die Redaktion ausgeblendet.
    }
edit-hidden = Für Lesende ausgeblendet seit { $date }.
hide-said = ✓ Ausgeblendet: „{ $title }“. Keine Liste zeigt ihn mehr, und wer ihn öffnet, erfährt es. Gesendetes bleibt, wie es ist; <b>Zurückziehen …</b> ändert auch das.
hide-already = Er ist schon ausgeblendet.
show-said = ✓ Wieder gezeigt: „{ $title }“. Niemand bekommt deshalb Bescheid.
show-already = Er ist nicht ausgeblendet.
hidden-heading = <b>Ausgeblendete Artikel ({ $count })</b>
hidden-none = Kein Artikel ist ausgeblendet.
hidden-since = ausgeblendet seit { $date }
hide-usage = <code>/hide 12</code> blendet Artikel 12 für Lesende aus, <code>/show 12</code> zeigt ihn wieder.
button-hide = Ausblenden
button-show-again = Wieder zeigen
button-edit-number = { $number } …
button-hidden-articles = Ausgeblendete Artikel
command-hide = Einen Artikel ausblenden, oder die ausgeblendeten sehen
command-show = Einen ausgeblendeten Artikel wieder zeigen
audit-article-hide = { $who } blendete „{ $subject }“ aus
audit-article-show = { $who } zeigte „{ $subject }“ wieder

## Berichtigte Titel

title-corrected = Titel vom Betreiber dieses Bots berichtigt
title-corrected-since = Titel vom Betreiber dieses Bots berichtigt; das Medium hat seinen seither geändert
title-corrected-mark = Titel vom Betreiber berichtigt
title-own =
    <b>Der eigene Titel des Mediums</b>
    „{ $title }“
title-shown = Hier gezeigt als: „{ $title }“
title-ask =
    <b>Wie soll Artikel { $id } heißen?</b>
    Jetzt: „{ $title }“
    Schreib den neuen Titel, bis zu { $most } Zeichen. Lesende sehen, dass der Betreiber ihn berichtigt hat; der des Mediums bleibt einen Fingertipp entfernt.
title-said = ✓ Artikel { $id } heißt jetzt „{ $title }“. Hinweise, die von ihm erzählten, werden gerade geändert. Gesendete Überblicke und Antworten behalten den alten.
title-taken-back = ✓ Artikel { $id } hat wieder den Titel seines Mediums: „{ $title }“
title-same = So heißt er schon.
title-long = Das sind { $count } Zeichen; höchstens { $most } gehen. Schreib bitte einen kürzeren Titel.
title-not-corrected = Er hat den Titel seines Mediums.
title-usage = <code>/title 12 Der neue Titel</code> berichtigt den Titel von Artikel 12.
titles-heading = <b>Berichtigte Titel ({ $count })</b>
titles-own = Der des Mediums: „{ $title }“
titles-own-changed = Der des Mediums, seither geändert: „{ $title }“
button-title = Titel berichtigen …
button-title-back = Wieder der Titel des Mediums
button-own-title = Der Titel des Mediums
command-title = Den Titel eines Artikels berichtigen
audit-article-title = { $who } berichtigte einen Titel: „{ $before }“ → „{ $after }“
audit-article-untitle = { $who } gab einem Artikel den Titel seines Mediums zurück: „{ $before }“ → „{ $after }“

## Meldungen, die in /top oben stehen

story-pinned-mark = von der Redaktion angeheftet
story-pinned-until = 📌 bis { $until } oben in /top
story-pin-ask =
    <b>Wie lange soll diese Meldung oben in /top stehen?</b>
    „{ $title }“
story-pin-said = ✓ Meldung { $id }, „{ $title }“, steht bis { $until } oben in /top.
story-unpin-said = ✓ Meldung { $id } steht nicht mehr oben in /top.
story-pins-full = { $most } Meldungen sind in /top schon angeheftet. Löse erst eine los: /unpinstory
story-pin-hours = Für 1 bis { $most } Stunden. Zum Beispiel: <code>/pinstory 12 48</code>
story-pin-not = Diese Meldung ist nicht angeheftet.
story-pin-usage = <code>/pinstory 12</code> stellt Meldung 12 für { $hours } Stunden oben in /top, <code>/pinstory 12 48</code> für 48; <code>/unpinstory 12</code> löst sie los.
story-pins-heading = <b>In /top angeheftet</b>
story-pins-none = In /top ist keine Meldung angeheftet.
story-pins-line = Meldung <code>{ $id }</code>, bis { $until }
button-pin-story = 📌 Meldung in /top anheften …
button-unpin-story = 📌 Meldung loslösen
button-unpin-story-number = { $number } loslösen
button-pin-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
button-pin-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
command-pinstory = Eine Meldung in /top anheften
command-unpinstory = Eine Meldung aus /top loslösen
audit-story-pin = { $who } heftete Meldung { $subject } in /top an: { $change }
audit-story-unpin = { $who } löste Meldung { $subject } aus /top
