### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Verborgene Artikel

article-hidden = Diesen Artikel hat die Redaktion verborgen.
list-set-aside =
    { $count ->
        [one] { $count } hier hat die Redaktion verborgen.
       *[other] { $count } hier hat die Redaktion verborgen.
    }
edit-hidden = Für Lesende verborgen seit { $date }.
hide-said = ✓ Verborgen: „{ $title }“. Keine Liste zeigt ihn mehr, und wer ihn öffnet, erfährt es. Gesendetes bleibt, wie es ist; <b>Zurückziehen …</b> ändert auch das.
hide-already = Er ist schon verborgen.
show-said = ✓ Wieder gezeigt: „{ $title }“. Niemand bekommt deshalb Bescheid.
show-already = Er ist nicht verborgen.
hidden-heading = <b>Verborgene Artikel ({ $count })</b>
hidden-none = Kein Artikel ist verborgen.
hidden-since = verborgen seit { $date }
hide-usage = <code>/hide 12</code> verbirgt Artikel 12 vor Lesenden, <code>/show 12</code> zeigt ihn wieder.
button-hide = Verbergen
button-show-again = Wieder zeigen
button-edit-number = { $number } …
button-hidden-articles = Verborgene Artikel
command-hide = Einen Artikel verbergen, oder die verborgenen sehen
command-show = Einen verborgenen Artikel wieder zeigen
audit-article-hide = { $who } verbarg „{ $subject }“
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
story-pins-full = { $most } Meldungen sind in /top schon angeheftet. Nimm erst eine ab: /unpinstory
story-pin-hours = Für 1 bis { $most } Stunden. Zum Beispiel: <code>/pinstory 12 48</code>
story-pin-not = Diese Meldung ist nicht angeheftet.
story-pin-usage = <code>/pinstory 12</code> stellt Meldung 12 für { $hours } Stunden oben in /top, <code>/pinstory 12 48</code> für 48; <code>/unpinstory 12</code> nimmt sie ab.
story-pins-heading = <b>In /top angeheftet</b>
story-pins-none = In /top ist keine Meldung angeheftet.
story-pins-line = Meldung <code>{ $id }</code>, bis { $until }
button-pin-story = 📌 Meldung in /top anheften …
button-unpin-story = 📌 Meldung abnehmen
button-unpin-story-number = { $number } abnehmen
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
command-unpinstory = Eine Meldung aus /top abnehmen
audit-story-pin = { $who } heftete Meldung { $subject } in /top an: { $change }
audit-story-unpin = { $who } nahm Meldung { $subject } aus /top ab
