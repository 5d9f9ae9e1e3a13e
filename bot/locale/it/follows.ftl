### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Cose seguite

follow-named = «{ $words }»
follow-made = Ti avviso quando ci sono novità su { $words }.
follow-made-story = Ti avviso quando c’è altro su { $words }.
follow-made-group = Avviso questo gruppo quando ci sono novità su { $words }.
follow-made-group-story = Avviso questo gruppo quando c’è altro su { $words }.
follow-known = Segui già { $words }.
follow-known-group = Questo gruppo segue già { $words }.
follow-recent =
    { $count ->
        [0] Negli ultimi 7 giorni non compare in nessun articolo.
        [one] Negli ultimi 7 giorni compare in { $count } articolo.
       *[other] Negli ultimi 7 giorni compare in { $count } articoli.
    }
follow-lot = È molto: circa { $count } al giorno. Con più parole, o con <code>outlet:</code> o <code>section:</code>, diventano meno.
follow-undone = Annullato: non avviso su { $words }.
follow-usage =
    Di che cosa devo avvisarti? Per esempio:
    <code>/follow New START</code> – novità su questo, in ogni lingua che lo scrive così
    <code>/follow outlet:TASS "armi nucleari" -calcio</code> – di una testata, con queste parole insieme e senza un’altra

    Lo fa anche + Segui, sotto un articolo, una notizia o una ricerca.
follow-rising = Di questo scrivono sempre più testate:
follows-heading = Che cosa segui ({ $count })
follows-heading-group = Che cosa segue questo gruppo ({ $count })
follows-empty = Non segui ancora nulla. Si comincia con <code>/follow New START</code>, o con + Segui sotto un articolo, una notizia o una ricerca.
follows-empty-group = Questo gruppo non segue ancora nulla. Si comincia con <code>/follow New START</code>, o con + Segui sotto un articolo, una notizia o una ricerca.
follows-stopped = È stato mandato /stop: non arriva nulla. /start lo fa arrivare di nuovo.
follows-asleep = In pausa finché qui non posso scrivere.
follows-full = Questa chat segue { $most } cose, e non può seguirne di più. Prima smetti di seguirne una: /following
follow-since = Seguito dal { $day }
follow-alerts =
    { $count ->
        [0] nessun avviso negli ultimi 7 giorni
        [one] avviso su { $count } notizia negli ultimi 7 giorni
       *[other] avvisi su { $count } notizie negli ultimi 7 giorni
    }
follow-is-paused = In pausa: non ne dico nulla.
follow-is-muted = silenziato fino al { $until }
follow-mark-story = notizia
follow-mark-paused = in pausa
follow-mark-urgent = anche nelle ore di silenzio
follow-mark-silent = senza suono
follow-ask-words = Quali parole invece di { $words }? Mandale nel prossimo messaggio.
follow-muted = Nulla su { $words } fino al { $until }.
follow-unmuted = Avviso di nuovo su { $words }.
follow-stopped = Fatto: più nulla su { $words }.
follow-gone = Questo non si segue più.
follow-empty = Qui non trovo nulla da cercare. Scrivi una parola, un nome o una testata: <code>/follow New START</code>
follow-only-exclusions = Questo dice solo che cosa non deve esserci. Aggiungi una parola che deve: <code>/follow gas -calcio</code>
follow-too-long = È troppo lungo: al massimo { $most } caratteri. Bastano le due o tre parole che dicono di più.
follow-too-many = Sono troppe parole: al massimo { $most }, filtri compresi. Bastano le due o tre che dicono di più.
follow-dates = Ciò che segui deve ancora venire: le date non servono. Togli <code>after:</code> e <code>before:</code>.
follow-no-terms = In questo titolo non trovo parole da seguire. Scegli le tue: <code>/follow New START</code>
follow-admins-only = Solo gli admin di questo gruppo scelgono che cosa segue.
button-follow = + Segui
button-follow-name = + { $name }
button-follow-search = + Segui questa ricerca
button-follow-when = Avvisami quando c’è qualcosa
button-followed = ✓ Segui già
button-following = Voci seguite
button-undo = Annulla
button-mute = Silenzia 24 h
button-unmute = Riattiva
button-stop = Ferma
button-urgent = Anche nelle ore di silenzio
button-silent = Senza suono
button-follow-edit = Altre parole
button-follow-stop = Non seguire più
command-follow = Avvisami quando ci sono novità
command-following = Gli avvisi che ricevo

## Avvisi

alert-because = Perché segui { $words }
alert-because-chat = Perché questa chat segue { $words }
alert-outlets =
    { $count ->
        [one] ora { $count } testata
       *[other] ora { $count } testate
    }
alert-changed-title = <b>Corretto.</b> Il titolo era: «{ $before }»
alert-changed-lead = <b>Corretto.</b> Cominciava: «{ $before }»
alert-changed-facts =
    { $count ->
        [one] <b>Novità.</b> Ora { $count } testata; avevo scritto: «{ $before }»
       *[other] <b>Novità.</b> Ora { $count } testate; avevo scritto: «{ $before }»
    }
alert-changed-surge =
    { $count ->
        [one] <b>Cresciuta all’improvviso.</b> Ora { $count } testata; avevo scritto: «{ $before }»
       *[other] <b>Cresciuta all’improvviso.</b> Ora { $count } testate; avevo scritto: «{ $before }»
    }
bundle-heading =
    { $count ->
        [one] { $count } notizia che segui
       *[other] { $count } notizie che segui
    }
bundle-rest = E altre { $count }. /top mostra le notizie più riportate.
button-open = Apri
button-read-more = Leggi tutto
