### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## I bollettini come escono

digest-title = { $day } · edizione delle { $hour }
digest-part = { $day } · { $hour } · { $part }/{ $parts }
digest-about = Temi: { $topics }
digest-update = novità
digest-nothing = Nulla di nuovo. Dal momento: { $since }.
digest-nothing-about = Nulla di nuovo su questo. Dal momento: { $since }.
digest-skipped = Il bollettino delle { $hour } di { $day } è saltato: non ero in funzione.
digest-skipped-in = Il bollettino delle { $hour } di { $day } per «{ $chat }» è saltato: non ero in funzione.
digest-skipped-next = Il prossimo: { $when }.
digest-coming = In arrivo
digest-coming-tomorrow = domani
digest-quote = La citazione del giorno
digest-preview-send = Esce in «{ $chat }» ({ $when }) se non lo trattieni
digest-preview-hold = Esce in «{ $chat }» ({ $when }) solo se lo pubblichi
theme-world = Mondo
theme-politics = Politica
theme-economy = Economia
theme-society = Società
theme-justice = Cronaca e giustizia
theme-defence = Guerra e sicurezza
theme-science = Scienza
theme-technology = Tecnologia
theme-health = Salute
theme-environment = Ambiente
theme-culture = Cultura
theme-sport = Sport
theme-local = Città e regioni
theme-opinion = Opinioni
theme-other = Altre notizie

## Impostare i bollettini

digests-heading = Il tuo bollettino
digests-heading-chat = Bollettino per «{ $chat }»
digests-offer =
    <b>Un bollettino ti porta le novità, agli orari che vuoi.</b>
    Se non c’è nulla di nuovo, non arriva nulla. Quando lo vuoi?
digests-offer-chat =
    <b>Un nuovo bollettino per «{ $chat }»</b>
    Porta le novità, agli orari che scegli. Quando deve arrivare?
digests-offer-clock = Secondo l’ora di { $place }; con «Scegli» si impostano un altro fuso, i temi, la lunghezza e altro.
digests-next = Il prossimo: { $day } { $hour }, { $place }
digests-today = oggi
digests-tomorrow = domani
digests-paused = In pausa: non arriva nulla finché non lo riprendi.
digests-streams = Ogni notizia arriva appena c’è.
digests-also = inoltre: { $extras }
digests-list = I tuoi bollettini
digests-list-chat = Bollettini per «{ $chat }»
digests-which = Ne hai diversi. Apri quello che deve arrivare ad altri orari: Scegli › Orari.
digests-stopped = ⏸ Non arriva nulla finché vale il tuo /stop. /start lo annulla.
digests-stopped-chat = ⏸ Non arriva nulla finché vale lo /stop di questa chat. I suoi admin lo annullano in /chats.
digests-asleep-chat = ⏸ In questo momento lì non posso scrivere. Tutto resta; aggiungimi di nuovo e continua.
digests-remove-ask = Togliere questo bollettino?
digests-removed = Tolto. Non ti arriva più nessun bollettino.
digests-removed-chat = Tolto. A «{ $chat }» non arriva più nessun bollettino.
digests-sample = <b>Un’anteprima: il bollettino come sarebbe adesso.</b> Non cambia nulla; il prossimo arriva lo stesso.
digests-every-day = ogni giorno
digests-workdays = da lunedì a venerdì
digests-everything = tutto
digests-topics-more = e altri { $count }
digests-all-languages = tutte le lingue
digests-each-headline = solo titoli
digests-each-line = 1 frase ciascuna
digests-each-short = 3 frasi ciascuna
digests-size =
    { $count ->
        [one] { $count } notizia al massimo, { $length }
       *[other] fino a { $count } notizie, { $length }
    }
digests-agenda = agenda
digests-quote = citazione del giorno
digests-previews = anteprima del link
digests-silent = senza suono
digests-note = una nota se non c’è nulla di nuovo
digests-nothing-else = nulla
digests-late = con un ritardo fino a { $span }
digests-chosen = <b>{ $what }:</b> { $value }
digests-languages = scritto in { $interface }; articoli in { $articles }
digests-mode-hours = a orari fissi
digests-mode-stream = ogni notizia appena c’è
digests-main-thread = la chat principale
digests-thread = argomento { $number }
digests-part-hours = Orari
digests-part-halves = Orari
digests-part-days = Giorni
digests-part-zone = Fuso orario
digests-part-topics = Temi
digests-part-lang = Lingue
digests-part-len = Lunghezza
digests-part-extra = Extra
digests-part-late = Se salta
digests-part-mode = Quando
digests-part-thread = Argomento
digests-hours-text =
    Adesso: { $hours }. Premi un orario per aggiungerlo o toglierlo, o scrivili: <code>7:30, 19:15</code>
digests-days-text = Adesso: { $days }. Premi un giorno per aggiungerlo o toglierlo.
digests-zone-text =
    Adesso: { $zone }.
    Scrivi una città (<code>Torino</code>, <code>New York</code>) o un fuso (<code>Europe/Rome</code>), o mandami una posizione: la uso una volta e non la conservo.
digests-zone-which = Quale intendi? L’ora è quella che c’è lì adesso.
digests-zone-unknown = Non conosco nessuna città, paese o fuso orario di nome «{ $words }». Prova con una città più grande lì vicino, o manda una posizione. Per cercarlo: <code>/search { $words }</code>
digests-no-location = Una posizione mi serve solo nella schermata «Fuso orario». Ci porta /digest.
digests-zone-nowhere = In quel luogo non conosco nessun fuso orario. Prova con il nome di una città.
digests-topics-none = Adesso: tutto.
digests-topics-text = Scrivi di che cosa deve parlare, come lo cercheresti: <code>clima</code>, <code>"colloqui di pace" -calcio</code>, <code>section:economia</code>. Più temi: uno per riga.
digests-topics-follows = Questi li segui già; premine uno per aggiungerlo.
digests-language-text =
    Scritto in: { $interface } (prime righe).
    Articoli in: { $articles }.
digests-length-text = Adesso: { $size }.
digests-extra-agenda = agenda: che cosa portano le prossime 24 ore
digests-extra-quote = la citazione del giorno
digests-extra-links = anteprima del primo link
digests-extra-quiet = arriva senza suono
digests-extra-note = una breve nota quando non c’è nulla di nuovo
digests-late-text =
    Se non ho potuto inviare in tempo un bollettino, arriva ancora { $late }. Dopo viene saltato, e te lo dico.
digests-mode-text =
    <b>A orari fissi:</b> un bollettino con le novità.
    <b>Ogni notizia appena c’è:</b> un post per notizia, una volta, quando arriva il primo articolo.
digests-thread-text = Va in: { $topic }.
digests-not-yours = Solo gli admin di quella chat possono impostare i suoi bollettini.
digests-admins-only = Solo gli admin di questo gruppo possono impostare i suoi bollettini. Per i tuoi: scrivimi /digest in privato.
digests-private-only = Impostalo nella tua chat privata con me: /digest
digests-gone = Questo bollettino non c’è più. /digest mostra quelli che ci sono.
digests-full = Questa chat ha { $most } bollettini, e non può averne di più. Prima togline uno.
digests-last-hour = A un bollettino serve un orario. Per non riceverlo per un po’, mettilo in pausa.
digests-last-day = A un bollettino serve un giorno. Per non riceverlo per un po’, mettilo in pausa.
digests-hours-full = Al massimo { $most } orari al giorno.
digests-hours-unread = In «{ $words }» non riconosco orari. Per esempio: <code>7:30, 19:15</code>. Per cercarlo: <code>/search { $words }</code>
digests-topics-full = Un bollettino ha al massimo { $most } temi. Prima togline uno.
button-digest-choose = Scegli
button-digest-stream = Ogni notizia appena c’è
button-digest-sample = Mandane uno adesso
button-digest-pause = Pausa
button-digest-resume = Riprendi
button-digest-remove = Togli
button-digest-really-remove = Sì, togli
button-digest-all = Tutti i bollettini
button-digest-add = + Nuovo bollettino
button-digest-back = ◀ Indietro
button-digest-half-hours = Mezze ore ▶
button-digest-full-hours = ◀ Ore intere
button-digest-workdays = Lun–Ven
button-digest-every-day = Ogni giorno
button-digest-everything = Tutto
button-digest-all-languages = Tutte le lingue
button-digest-headline = Titoli
button-digest-line = 1 frase
button-digest-short = 3 frasi
button-digest-agenda = Agenda
button-digest-quote = Citazione
button-digest-links = Anteprima
button-digest-quiet = Silenzioso
button-digest-note = Nota se non c’è nulla
command-digest = Un bollettino agli orari che vuoi

## I post e la loro approvazione

digests-part-posts = Post
digests-part-sign = Firma
digests-part-pace = Ritmo
digests-part-ask = Approvazione
digests-picture = immagine
digests-hashtags = hashtag
digests-read-more = «Leggi tutto»
digests-extra-image = immagine della notizia, sopra il testo
digests-extra-tags = hashtag delle sue sezioni
digests-extra-more = un pulsante che apre la notizia da me
digests-signed = Firma: { $signature }
digests-unsigned = Nessuna firma
digests-signature-text = Scrivi la riga che deve stare sotto ogni post, al massimo { $most } caratteri.
digests-signature-long = Sono { $count } caratteri; il massimo è { $most }. Nulla è cambiato.
digests-hourly =
    { $count ->
        [one] al massimo { $count } post all’ora
       *[other] al massimo { $count } post all’ora
    }
digests-waits = aspetta dalle { $start } alle { $end }
digests-waits-never = aspetterebbe nelle ore di silenzio, ma non ce ne sono
digests-pace-text =
    Adesso: { $pace }.
    Ciò che è di troppo aspetta il suo turno e arriva uno per volta, prima ciò di cui scrivono più testate; ciò che intanto non è più una novità viene tralasciato.
digests-approval-none = non si chiede a nessuno
digests-approval-send = esce al suo orario se non trattenuto
digests-approval-hold = esce solo se pubblicato
digests-approval-text =
    Chi ha impostato per ultimo questo bollettino può vederlo mezz’ora prima, togliere notizie e scrivere un’introduzione. Se nessuno decide entro il suo orario, viene inviato o trattenuto, come scegli qui.
button-digest-image = Immagine
button-digest-tags = Hashtag
button-digest-more = Leggi tutto
button-digest-signature = Firma
button-digest-unsign = Togli la firma
button-digest-night = Aspetta nelle ore di silenzio
button-digest-approval-none = Non chiedere
button-digest-approval-send = Invia se non trattenuto
button-digest-approval-hold = Invia solo se pubblicato
issue-approved = ✓ Esce in «{ $chat }» ({ $when })
issue-held = ✋ Trattenuto: non esce in «{ $chat }» ({ $when })
issue-held-over = ✋ Trattenuto: il bollettino per «{ $chat }» ({ $when }) non è uscito
issue-nobody = ✋ Trattenuto: nessuno ha pubblicato il bollettino per «{ $chat }» ({ $when })
issue-on-its-way = In viaggio verso «{ $chat }» ({ $when })
issue-sent = ✓ Inviato: il bollettino per «{ $chat }» ({ $when })
issue-empty = Non è uscito nulla in «{ $chat }» ({ $when }): le sue notizie non ci sono più
issue-passed = Il bollettino per «{ $chat }» ({ $when }) non è stato inviato: ormai è troppo tardi
issue-void = Questa anteprima del bollettino per «{ $chat }» ({ $when }) non vale più: le sue impostazioni sono cambiate, o ne è arrivata un’altra.
issue-taken-out =
    { $count ->
        [one] { $count } notizia tolta
       *[other] { $count } notizie tolte
    }
issue-choose = Premi un numero per togliere una notizia, o per rimetterla.
issue-intro-text = Scrivi che cosa deve stare sopra le notizie, al massimo { $most } caratteri.
issue-intro-now = Adesso: { $intro }
issue-intro-set = ✓ Ora sta sopra le notizie.
issue-intro-long = Sono { $count } caratteri; il massimo è { $most }. Nulla è cambiato.
issue-already = È già previsto che esca.
issue-held-already = È già trattenuto.
issue-too-late = Troppo tardi: è già uscito.
issue-one-stays = Una notizia deve restare. Per non inviare nulla, trattienilo.
button-issue-publish = Pubblica
button-issue-hold = Trattieni
button-issue-drop = Togli notizie
button-issue-intro = Modifica l’introduzione
button-issue-no-intro = Togli l’introduzione
button-issue-after-all = Invia comunque ({ $when })
button-issue-now = Invia adesso
button-issue-waiting = Approva il prossimo
button-issue-show = Mostra
