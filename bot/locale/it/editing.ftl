### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Articoli nascosti

article-hidden = La redazione ha nascosto questo articolo.
list-set-aside =
    { $count ->
        [one] { $count } di questi è nascosto dalla redazione.
       *[other] { $count } di questi sono nascosti dalla redazione.
    }
edit-hidden = Nascosto ai lettori dal { $date }.
hide-said = ✓ Nascosto: «{ $title }». Nessun elenco lo mostra più, e a chi lo apre lo si dice. Ciò che è stato inviato resta com’è; <b>Ritira…</b> cambia anche quello.
hide-already = È già nascosto.
show-said = ✓ Di nuovo visibile: «{ $title }». Nessuno viene avvisato.
show-already = Non è nascosto.
hidden-heading = <b>Articoli nascosti ({ $count })</b>
hidden-none = Nessun articolo è nascosto.
hidden-since = nascosto dal { $date }
hide-usage = <code>/hide 12</code> nasconde l’articolo 12 ai lettori, <code>/show 12</code> lo mostra di nuovo.
button-hide = Nascondi
button-show-again = Mostra di nuovo
button-edit-number = { $number } …
button-hidden-articles = Articoli nascosti
command-hide = Nascondere un articolo, o vedere quelli nascosti
command-show = Mostrare di nuovo un articolo nascosto
audit-article-hide = { $who } ha nascosto «{ $subject }»
audit-article-show = { $who } ha mostrato di nuovo «{ $subject }»

## Titoli corretti

title-corrected = Titolo corretto dal gestore di questo bot
title-corrected-since = Titolo corretto dal gestore di questo bot; da allora la testata ha cambiato il suo
title-corrected-mark = titolo corretto dal gestore
title-own =
    <b>Il titolo della testata stessa</b>
    «{ $title }»
title-shown = Qui mostrato come: «{ $title }»
title-ask =
    <b>Come deve chiamarsi l’articolo { $id }?</b>
    Adesso: «{ $title }»
    Scrivi il nuovo titolo, al massimo { $most } caratteri. I lettori vedono che l’ha corretto il gestore; quello della testata resta a un tocco.
title-said = ✓ L’articolo { $id } ora si chiama «{ $title }». Gli avvisi che ne parlavano vengono cambiati. I bollettini e le risposte già inviati mantengono quello vecchio.
title-taken-back = ✓ L’articolo { $id } ha di nuovo il titolo della sua testata: «{ $title }»
title-same = Ha già questo titolo.
title-long = Sono { $count } caratteri; il massimo è { $most }. Scrivi un titolo più breve.
title-not-corrected = Ha il titolo della sua testata.
title-usage = <code>/title 12 Il nuovo titolo</code> corregge il titolo dell’articolo 12.
titles-heading = <b>Titoli corretti ({ $count })</b>
titles-own = Quello della testata: «{ $title }»
titles-own-changed = Quello della testata, cambiato da allora: «{ $title }»
button-title = Correggi il titolo…
button-title-back = Torna al titolo della testata
button-own-title = Il titolo della testata
command-title = Correggere il titolo di un articolo
audit-article-title = { $who } ha corretto un titolo: «{ $before }» → «{ $after }»
audit-article-untitle = { $who } ha ridato a un articolo il titolo della sua testata: «{ $before }» → «{ $after }»

## Notizie fissate in /top

story-pinned-mark = fissata dalla redazione
story-pinned-until = 📌 in cima a /top fino al { $until }
story-pin-ask =
    <b>Per quanto tempo questa notizia deve stare in cima a /top?</b>
    «{ $title }»
story-pin-said = ✓ La notizia { $id }, «{ $title }», sta in cima a /top fino al { $until }.
story-unpin-said = ✓ La notizia { $id } non sta più in cima a /top.
story-pins-full = In /top sono già fissate { $most } notizie. Prima togline una: /unpinstory
story-pin-hours = Da 1 a { $most } ore. Per esempio: <code>/pinstory 12 48</code>
story-pin-not = Quella notizia non è fissata.
story-pin-usage = <code>/pinstory 12</code> mette la notizia 12 in cima a /top per { $hours } ore, <code>/pinstory 12 48</code> per 48; <code>/unpinstory 12</code> la toglie.
story-pins-heading = <b>Fissate in /top</b>
story-pins-none = In /top non è fissata nessuna notizia.
story-pins-line = notizia <code>{ $id }</code>, fino al { $until }
button-pin-story = 📌 Fissa la notizia in /top…
button-unpin-story = 📌 Togli da /top
button-unpin-story-number = Togli { $number }
button-pin-hours =
    { $count ->
        [one] { $count } ora
       *[other] { $count } ore
    }
button-pin-days =
    { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }
command-pinstory = Fissare una notizia in cima a /top
command-unpinstory = Togliere una notizia dalla cima di /top
audit-story-pin = { $who } ha fissato la notizia { $subject } in /top: { $change }
audit-story-unpin = { $who } ha tolto la notizia { $subject } dalla cima di /top
