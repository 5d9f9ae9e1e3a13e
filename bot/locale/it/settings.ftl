### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Impostazioni e dati propri

settings-intro = La riga di tre stabilisce quanto sono lunghi i riassunti. Ogni altro pulsante dice che cosa vale ora; premilo per cambiarlo. Gli annunci sono ciò che il mio gestore ha da dire a tutti.
settings-stopped = Qui sono fermo e non scrivo nulla di mia iniziativa. /start lo annulla.
settings-language = Lingua: { $language }
language-screen =
    <b>Lingua</b>

    In quale lingua devo parlare qui? Le notizie restano nella lingua in cui le leggi.
settings-zone = Fuso orario: { $place }
settings-quiet-on = Silenzio: { $from }–{ $until }
settings-quiet-off = Nessuna ora di silenzio
settings-hourly =
    { $count ->
        [one] { $count } avviso all’ora
       *[other] { $count } avvisi all’ora
    }
settings-filters =
    { $count ->
        [0] Nessun filtro
        [one] { $count } filtro
       *[other] { $count } filtri
    }
settings-announcements-on = Annunci: sì
settings-announcements-off = Annunci: no
settings-pinning-on = Fissati: sì
settings-pinning-off = Fissati: no
settings-history-on = Cronologia: sì
settings-history-off = Cronologia: no
button-export = Esporta i miei dati
button-forget = Dimenticami
button-back-to-settings = ◀ Impostazioni
button-turn-on = Attiva
button-turn-off = Disattiva
zone-screen =
    <b>Fuso orario</b>

    { $place }, dove ora sono le { $time }. Lo seguono le ore di silenzio, i promemoria e le date.
zone-type = Scrivi il nome di una città, di un paese o di un fuso: Lisbona, Canada, UTC+3. O mandami una posizione: la uso una volta e non la conservo.
zone-type-group = Un admin lo cambia con un nome: <code>/settings Lisbona</code>
zone-which = «{ $words }» può essere uno di questi:
zone-both = In quel luogo valgono due fusi orari. Quale intendi?
zone-near = Non conosco «{ $words }», ma questi si chiamano quasi così:
zone-unknown = Non conosco nessuna città o fuso orario di nome «{ $words }». Va bene una città più grande lì vicino, o una differenza come UTC+3. Per cercarlo: <code>/search { $words }</code>
quiet-screen-on =
    <b>Ore di silenzio</b>

    Dalle { $from } alle { $until } gli avvisi aspettano. Ciò che hai segnato come urgente arriva lo stesso, e bollettini e promemoria arrivano ai loro orari.
quiet-screen-off =
    <b>Ore di silenzio</b>

    Non ce ne sono: gli avvisi arrivano a ogni ora.
quiet-rows = La prima riga ne sposta l’inizio, la seconda la fine.
quiet-clock = A { $place } sono le { $time }.
quiet-clock-digests = I post aspettano solo se il loro bollettino è impostato così, secondo l’ora del suo fuso.
hourly-screen =
    <b>Avvisi</b>

    { $count ->
        [one] In un’ora arriva un avviso; ciò che è di più arriva insieme in un messaggio.
       *[other] In un’ora arrivano al massimo { $count } avvisi; ciò che è di più arriva insieme in un messaggio.
    }
history-screen-off =
    <b>Cronologia di lettura</b>

    È disattivata: non ricordo che cosa leggi. Se è attiva, conservo gli ultimi { $most } articoli che apri, e /history li elenca solo a te.
history-screen-on =
    <b>Cronologia di lettura</b>

    È attiva: conservo gli ultimi { $most } articoli che apri, e /history li elenca solo a te. Disattivarla la svuota.
list-history = Che cosa hai aperto per ultimo
history-empty = Non hai aperto nulla da quando la cronologia è stata attivata, o svuotata.
button-history-clear = Svuota la cronologia
history-cleared = La tua cronologia è vuota.
filters-screen = <b>Filtri</b>
filters-explain = Gli articoli con queste parole nel titolo o nelle prime righe, o che corrispondono a un modello, restano fuori da /latest, /top, avvisi e bollettini. Una ricerca li trova lo stesso.
filters-none = Non si filtra ancora nulla.
filters-remove = Premine uno qui sotto per toglierlo.
filters-type = Per aggiungerne uno, scrivi una parola, alcune parole che vanno insieme, o un modello tra barre, come <code>/^diretta:/</code>.
button-back-to-filters = ◀ Filtri
button-filter-new = + Nuovo filtro
filters-type-group = Gli admin ne aggiungono uno con <code>/filter parola</code> o <code>/filter /modello/</code>.
filter-added = «{ $filter }» si filtra da ora.
filter-reach = Degli articoli più nuovi degli ultimi 7 giorni (esaminati: { $count }) ne avrebbe nascosti { $hidden }.
filter-there = Quel filtro c’è già.
filters-full = Possono esserci al massimo { $most } filtri. Prima togline uno.
filter-empty = A un filtro serve una parola con lettere o cifre.
filter-long = Un filtro può avere al massimo { $most } caratteri.
filter-everything = Questo modello corrisponde a ogni testo: nasconderebbe tutto.
filter-large = Questo modello, con gli altri qui, è troppo lavoro da provare su ogni articolo. Bastano meno ripetizioni.
filter-parenthesis = In questo modello a una parentesi manca l’altra metà: { $part }
filter-bracket = In questo modello a una [ manca la ]: { $part }
filter-backslash = Questo modello finisce con una barra rovesciata, o comincia a citare con \Q e non finisce con \E.
filter-escape = «{ $part }» non significa nulla in un modello. La barra rovesciata stessa si scrive due volte, e non ci sono rimandi a gruppi.
filter-range = «{ $part }» non è un insieme di caratteri.
filter-nothing-repeated = Prima di «{ $part }» non c’è nulla da ripetere.
filter-repeated-twice = «{ $part }» ripete una ripetizione. Metti la prima tra parentesi.
filter-too-often = «{ $part }» ripete troppo (al massimo 1000 volte), o conta all’indietro.
filter-group = Qui i modelli non hanno nulla come «{ $part }»: non guardano avanti né indietro.
filter-other = Non capisco questo modello.
list-left-out =
    { $count ->
        [one] I filtri ne nascondono un altro.
       *[other] I filtri ne nascondono altri { $count }.
    }
list-all-left-out =
    { $count ->
        [one] I filtri nascondono ciò che c’è, { $count } articolo.
       *[other] I filtri nascondono ciò che c’è, { $count } articoli.
    }
list-would-hide =
    { $count ->
        [one] I filtri ne nasconderebbero { $count }.
       *[other] I filtri ne nasconderebbero { $count }.
    }
list-hidden = Nascosti dai filtri
button-hidden = Mostra i nascosti ({ $count })
stop-kept = Conservato per quando lo vorrai di nuovo: { $list }.
stop-follows =
    { $count ->
        [one] { $count } voce seguita
       *[other] { $count } voci seguite
    }
stop-digests =
    { $count ->
        [one] { $count } bollettino
       *[other] { $count } bollettini
    }
stop-reminders =
    { $count ->
        [one] { $count } promemoria
       *[other] { $count } promemoria
    }
stop-admins-only = Solo gli admin di questo gruppo possono fermare ciò che invio qui, e farlo continuare.
button-resume-all = Riprendi
resumed = Ti scrivo di nuovo: { $list }.
resumed-nothing = Posso scriverti di nuovo. Per questo non c’è ancora nulla di impostato.
own-data-in-private = Questo resta tra noi due: scrivimelo nella nostra chat privata.
export-caption = Tutto ciò che conservo di te, in JSON. /privacy lo dice a parole.
forget-first =
    <b>Dimenticami</b>

    Cancellerei tutto ciò che conservo di te: impostazioni, ciò che segui, bollettini, promemoria, articoli salvati e cronologia, che cosa hai chiesto e che cosa ti ho inviato, e gli articoli di link che nessun altro ha mandato. Ciò che hai impostato per gruppi e canali resta lì, senza il tuo nome.
forget-admin = Hai un ruolo in questo bot: se ne va anche quello, a meno che non ti nomini il suo file di impostazioni.
forget-last = <b>Questo non si può annullare.</b> Il pulsante vale dieci minuti.
button-go-on = Continua
button-erase = Cancella tutto
button-keep = Conserva
erased = Tutto è cancellato.
command-filter = Tenere fuori ciò che non vuoi vedere
command-history = Che cosa hai aperto per ultimo
