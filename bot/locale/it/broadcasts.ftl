### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Comunicazioni a molti

command-broadcast = Scrivere a tutti, o ad alcuni
command-broadcasts = Che cosa è andato a molti
broadcast-ask-content =
    Mandami o inoltrami ciò che deve uscire: un testo, una foto, un video, un sondaggio, un documento, un messaggio vocale o un intero album. Esce così com’è.

    Di un testo puoi poi scrivere versioni in altre lingue; in esso { "{first_name}" } diventa il nome di chi legge. Sotto possono stare fino a { $most } pulsanti con link.

    Nulla viene inviato prima che tu lo confermi.
broadcast-heading = <b>Annuncio { $id }</b> – { $state }
broadcast-state-draft = bozza
broadcast-state-scheduled = programmato
broadcast-state-running = sta uscendo
broadcast-state-held = in pausa
broadcast-state-done = inviato
broadcast-state-cancelled = terminato
broadcast-text = Un testo
broadcast-texts = Un testo, con versioni: { $languages }
broadcast-copy = Così come l’hai mandato: { $what }
broadcast-what-animation = un’animazione
broadcast-what-audio = un brano musicale
broadcast-what-photo = una foto
broadcast-what-sticker = uno sticker
broadcast-what-story = una storia
broadcast-what-video = un video
broadcast-what-video_note = un videomessaggio
broadcast-what-voice = un messaggio vocale
broadcast-what-contact = un contatto
broadcast-what-venue = un luogo
broadcast-what-location = un luogo
broadcast-what-poll = un sondaggio
broadcast-what-dice = un dado
broadcast-what-document = un documento
broadcast-what-album =
    { $count ->
        [one] un album
       *[other] un album di { $count }
    }
broadcast-what-other = un messaggio
broadcast-size =
    { $count ->
        [one] A { $number } chat, in circa { $takes }
       *[other] A { $number } chat, in circa { $takes }
    }
broadcast-only-people = solo persone
broadcast-only-places = solo gruppi e canali
broadcast-only-language = con il bot in: { $languages }
broadcast-only-reading = che leggono le notizie in: { $language }
broadcast-only-active =
    { $count ->
        [one] visti nell’ultimo giorno
       *[other] visti negli ultimi { $count } giorni
    }
broadcast-only-joined = arrivati dal { $day }
broadcast-only-topic = che seguono «{ $topic }»
broadcast-only-ids =
    { $count ->
        [one] da un elenco di uno
       *[other] da un elenco di { $count }
    }
broadcast-audience = <b>A chi?</b>
broadcast-audience-hint = Chi non vuole annunci non ne riceve mai; gruppi e canali li ricevono solo se un amministratore li ha attivati.
broadcast-options = <b>Quando e come?</b>
broadcast-options-hint = Chi è nelle sue ore di silenzio lo riceve senza suono.
broadcast-at-once = Esce appena lo confermi.
broadcast-starts = Esce il { $moment }, a chi allora farà parte dei destinatari.
broadcast-expires = Non dopo il { $moment }.
broadcast-silent = Senza suono.
broadcast-protected = Non si può inoltrare né salvare.
broadcast-pin = Viene fissato, senza suono, nei gruppi e canali i cui amministratori lo permettono.
broadcast-paid =
    { $count ->
        [one] Esce in fretta, per circa una stella.
       *[other] Esce in fretta, per circa { $count } stelle.
    }
broadcast-texts-heading = <b>Testi</b>
broadcast-texts-hint = Chi non ha un testo nella propria lingua riceve quello per tutti.
broadcast-for-all = per tutti
broadcast-ask-words = Scrivi il testo ({ $language }). Un «-» toglie quello che c’è.
broadcast-ask-link =
    Scrivi i pulsanti, uno per riga: etichetta, poi indirizzo.

    Leggi tutto https://example.org/more

    Un «-» li toglie tutti.
broadcast-ask-start = Quando deve uscire? Per esempio { "2026-12-24 18:00" }, o { "18:00" } oggi. Un «-» vuol dire subito.
broadcast-ask-end = Dopo quando non deve più uscire? Per esempio { "2026-12-24 18:00" }. Un «-» vuol dire mai.
broadcast-ask-joined = Solo a chi è arrivato quel giorno o dopo, per esempio { "2026-11-01" }. Un «-» lo annulla.
broadcast-ask-topic = Solo a chi segue questo; scrivilo come farebbero loro. Un «-» lo annulla.
broadcast-ask-read = Solo a chi legge le notizie in questa lingua, o ne ha un bollettino: il suo codice, come { "fr" }. Un «-» lo annulla.
broadcast-ask-ids = Manda un documento, o un messaggio, con i numeri delle chat. Un «-» lo annulla.
broadcast-ask-word = Scrivi il testo che deve prendere il posto di quello inviato ({ $language }).
broadcast-ask-relink =
    Scrivi i pulsanti che devono stare sotto ciò che è stato inviato, uno per riga: etichetta, poi indirizzo.

    Leggi tutto https://example.org/more

    Un «-» li toglie tutti.
broadcast-ask-caption = Scrivi la didascalia che deve accompagnare ciò che è stato inviato. Un «-» la toglie.
broadcast-edit = <b>Che cosa si cambia di ciò che è stato inviato?</b> Un testo cambia per chi l’ha ricevuto.
broadcast-edit-hint = Chi non ha un testo nella propria lingua ha quello per tutti. Un testo in un’altra lingua ne prende il posto dove il bot parla quella lingua.
broadcast-edit-album = In un album ogni elemento ha la sua didascalia. Se solo uno ne ha una, Telegram la mostra sotto tutto l’album. Gli album non hanno pulsanti.
broadcast-spend =
    { $count ->
        [one] L’invio a pagamento costa un decimo di stella a messaggio: circa una stella dal saldo del bot.
       *[other] L’invio a pagamento costa un decimo di stella a messaggio: circa { $count } stelle dal saldo del bot.
    }
    Telegram lo concede solo ai bot con almeno 100.000 utenti attivi al mese e 10.000 stelle.
broadcast-sure = Inviare?
broadcast-type-count = Per inviare, scrivi il numero delle chat: <code>{ $plain }</code>
broadcast-discard = Scartarlo? Non ne è stato inviato nulla.
broadcast-stop = Terminarlo del tutto? Chi non l’ha ancora non lo riceverà.
broadcast-erase = Cancellarlo in ogni chat che ce l’ha? Telegram lo permette per 48 ore dopo l’invio.
broadcast-again = Inviarlo di nuovo dove nessuno sa se è arrivato? Qualcuno potrebbe leggerlo due volte.
broadcast-sent-again =
    { $count ->
        [one] Viene inviato di nuovo a una chat.
       *[other] Viene inviato di nuovo a { $count } chat.
    }
broadcast-erasing =
    { $count ->
        [one] Viene cancellato in una chat.
       *[other] Viene cancellato in { $count } chat.
    }
broadcast-too-old-some =
    { $count ->
        [one] In una chat resta: lì è stato inviato più di 48 ore fa.
       *[other] In { $count } chat resta: lì è stato inviato più di 48 ore fa.
    }
broadcast-rewording =
    { $count ->
        [one] Viene cambiato in una chat.
       *[other] Viene cambiato in { $count } chat.
    }
broadcast-unpinning =
    { $count ->
        [one] Viene tolto dai messaggi fissati in una chat.
       *[other] Viene tolto dai messaggi fissati in { $count } chat.
    }
broadcast-tested =
    { $count ->
        [one] Inviato a un admin.
       *[other] Inviato a { $count } admin.
    }
broadcast-so-far = { $over } di { $size }
broadcast-ended-sent = inviati { $count }
broadcast-ended-asleep = bloccati o spariti { $count }
broadcast-ended-refused = rifiutati { $count }
broadcast-ended-skipped = tralasciati { $count }
broadcast-ended-uncertain = incerti { $count }
broadcast-ended-forgotten = dimenticati { $count }
broadcast-held = In pausa: { $reason }
broadcast-orphaned = Chi l’ha autorizzato non è più admin. È in attesa che un altro admin lo lasci partire.
broadcast-rate = { $rate } al secondo, mancano circa { $takes }
broadcast-speed = Velocità: il { $share } di quanto può usare
broadcast-pins = Fissato in { $count }
broadcast-pins-some = Fissato in { $count }, non possibile in { $others }
broadcast-ended = Finito il { $moment }
broadcast-unsent = Non ne è stato inviato nulla.
broadcast-report = Annuncio { $id }: che ne è stato di ogni invio ({ $count })
broadcast-report-gone = Che ne è stato di ogni invio si ricorda solo per 30 giorni; i totali restano.
broadcasts-none = Finora nulla è andato a molti. Si comincia con /broadcast.
broadcasts-heading = <b>Annunci</b>
broadcasts-usage = Scrivi /broadcasts per vederli tutti, o /broadcasts 12 per uno.
broadcast-settled = È già sistemato: /broadcasts mostra come stanno le cose.
broadcast-changed = Nel frattempo è cambiato. Guardalo di nuovo, poi conferma.
broadcast-nobody = Tra questi destinatari non c’è nessuno.
broadcast-late = Finirebbe prima di cominciare. Cambia gli orari.
broadcast-outdated = Non doveva più partire dopo un’ora ormai passata. Scartalo o scrivine un altro.
broadcast-past = Quel momento è passato. Scrivine uno successivo.
broadcast-too-long =
    { $count ->
        [one] È troppo lungo di un carattere.
       *[other] È troppo lungo di { $count } caratteri.
    }
broadcast-too-old = È stato inviato più di 48 ore fa: Telegram non me lo lascia più cancellare.
broadcast-uncopiable = Un messaggio così non si può copiare. Manda qualcos’altro.
broadcast-no-names = La didascalia parte così com’è: { "{first_name}" } sta per il nome solo nei testi.
broadcast-refused = Telegram lo rifiuta: «{ $said }». Lo farebbe in ogni chat.
broadcast-text-wanted = Manda un testo.
broadcast-bad-link = Questo non è un pulsante: «{ $line }». Scrivi in ogni riga un’etichetta e un indirizzo http(s), dieci al massimo.
broadcast-bad-moment = Non capisco quel momento. Scrivilo così: { "2026-12-24 18:00" }.
broadcast-bad-day = Non capisco quel giorno. Scrivilo così: { "2026-11-01" }.
broadcast-bad-language = Scrivi il codice della lingua, come { "fr" }.
broadcast-ids-wanted = Manda un documento con al massimo { $most } numeri di chat.
broadcast-other-count = Non è quello il numero: ora sono { $count }. Nulla è stato inviato.
button-broadcast-preview = Anteprima
button-broadcast-test = Prova agli admin
button-broadcast-audience = A chi
button-broadcast-options = Quando e come
button-broadcast-texts = Testi
button-broadcast-links = Pulsanti
button-broadcast-send = Invia…
button-broadcast-discard = Scarta
button-broadcast-discard-now = Sì, scarta
button-broadcast-adopt = Lascialo partire
button-broadcast-look = Annuncio { $id }
notice-broadcast-orphaned = L’annuncio { $number } aspetta la sua ora, e chi l’ha autorizzato non è più admin. Non partirà finché un altro admin non lo lascia partire.
button-broadcast-list = Tutti
button-broadcast-back = ◀ Annuncio { $id }
button-broadcast-whom-all = A: tutti
button-broadcast-whom-people = A: persone
button-broadcast-whom-places = A: gruppi e canali
button-broadcast-active = { $count } giorni
button-broadcast-joined = Arrivati dal…
button-broadcast-topic = Che seguono…
button-broadcast-reading = Che leggono…
button-broadcast-ids = Elenco…
button-broadcast-everybody = Azzera
button-broadcast-silent = Silenzioso
button-broadcast-protect = Protetto
button-broadcast-pin = Fissa
button-broadcast-paid = Invio a pagamento
button-broadcast-starts = Inizio…
button-broadcast-expires = Non dopo…
button-broadcast-for-all = Per tutti
button-broadcast-spend = Spendi le stelle
button-broadcast-send-now =
    { $count ->
        [one] Invia a una chat
       *[other] Invia a { $count } chat
    }
button-broadcast-pause = Pausa
button-broadcast-resume = Riprendi
button-broadcast-stop = Termina…
button-broadcast-stop-now = Sì, termina
button-broadcast-erase = Cancella…
button-broadcast-erase-now = Cancella dappertutto
button-broadcast-edit = Modifica…
button-broadcast-caption = Didascalia
button-broadcast-item = Didascalia dell’elemento { $number }
button-broadcast-unpin = Togli dai fissati
button-broadcast-report = Rapporto
button-broadcast-since = Ai nuovi…
outbox-paused-by-admin = { $what }: messo in pausa da un admin
outbox-kind-test = Prova
outbox-kind-pin = Messaggio fissato
