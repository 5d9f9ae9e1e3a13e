### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Citazioni

quoted = «{ $text }»
quotes-of-article = Citazioni in «{ $title }»
quotes-of-person = Che cosa ha detto «{ $name }»
quotes-article-none = Questo articolo non cita (più) nessuno.
quotes-withheld = Il gestore di questo bot gli permette di mostrare solo alcune citazioni di questo articolo.
quotes-page-gone = Ciò che stava in questa pagina non c’è più.
quotes-who = Si chiamano così in diversi. Chi intendi?
quotes-which = Quale di queste ha il nome sbagliato?
quotes-none = Non ho nulla che abbia detto «{ $name }».
quotes-none-hint = Forse aiuta un’altra grafia, o una ricerca: <code>/search { $name }</code>
quotes-near = Intendi uno di questi? O cerca negli articoli: <code>/search { $name }</code>
quotes-usage = Parole di chi? Aggiungi un nome, in qualunque scrittura, per esempio: <code>/quotes Guterres</code>
quotes-most = I più citati questa settimana:
quotes-also = anche: { $outlets }
quotes-also-more =
    { $count ->
        [one] anche: { $outlets } e un’altra
       *[other] anche: { $outlets } e altre { $count }
    }
quotes-also-others =
    { $count ->
        [one] e { $count } altra testata
       *[other] e altre { $count } testate
    }
quotes-translated = Parole tradotte da una macchina, non quelle di chi ha parlato.
quotes-translated-by = Parole tradotte da { $relay }, non quelle di chi ha parlato.
quotes-wording = { $outlet } scrive: { $quote }
quotes-wording-translated = { $outlet } scrive, in traduzione automatica: { $quote }
speaker-unclear = Non è chiaro chi parla
speaker-unnamed = { $role } (nome poco chiaro)
speaker-doubted = Non è chiaro chi parla (nome in dubbio)
quote-gone = Questa citazione non c’è più, o sta ora sotto un altro nome.
report-thanks = Grazie. Il nome viene tolto finché un admin non ha guardato.
report-known-right = Un admin l’ha già guardato: il nome è giusto.
reports-full = Oggi hai segnalato { $most } citazioni, che è il massimo. Torna domani.
reports-heading = Il nome è giusto?
reports-none = Nessuna citazione è in dubbio.
report-right = ✓ { $name }: il nome è giusto. Si mostra di nuovo.
report-wrong = ✗ { $name }: il nome è sbagliato. Non si mostra più.
report-somebody = Un admin
notice-speaker-doubted =
    Qualcuno dubita di chi l’ha detto. Finché non decidi, lì il nome non si mostra.
    «{ $quote }»
    — <b>{ $speaker }</b>, in { $outlet }
button-quotes = Citazioni
button-wrong-speaker = Nome sbagliato?
button-name-right = Nome giusto
button-name-wrong = Nome sbagliato
button-see-article = Articolo
button-take-back = Annulla
button-reports = Segnalazioni
command-quotes = Che cosa ha detto qualcuno
command-reports = Citazioni dal nome in dubbio

## L’agenda

day-with-weekday = { $weekday } { $day }
days-from-to = dal { $first } al { $last }
agenda-heading = Agenda: i prossimi { $days } giorni
agenda-about = Agenda: «{ $query }»
agenda-loosely = Accanto a queste parole non c’è una data; queste vengono da articoli che ne parlano.
agenda-empty = Dei prossimi { $days } giorni non si conosce ancora nulla con una data.
agenda-empty-about = Su «{ $query }» non si sa nulla con una data nei prossimi { $days } giorni. /agenda da solo mostra tutto.
agenda-today = Oggi, { $day }
agenda-tomorrow = Domani, { $day }
agenda-running = In corso, o un giorno di queste settimane
agenda-more = +{ $count }
agenda-hour-here = { $there } ({ $here } qui)
event-gone = Nessun articolo dell’archivio ne parla più. /agenda mostra che cosa c’è ora in programma.
event-over = È già passato.
reminders-heading = Promemoria voluti qui
reminders-empty = Qui non c’è ancora nessun promemoria. /agenda mostra che cosa c’è in programma; ogni evento ha un pulsante apposta.
reminder-noted = 🔔 Annotato: lo ricorderò in questa chat un’ora prima o, se l’ora non si sa, alle 8 del mattino. Tutti i suoi promemoria: /reminders
reminder-heading = 🔔 Promemoria
reminder-changed = L’articolo non nomina più questo giorno; lo faceva quando il promemoria è stato messo.
reminders-full = Questa chat ha { $most } promemoria, e non può averne di più. Prima togline uno: /reminders
reminder-admins-only = Solo gli admin di questo gruppo possono mettere e togliere i suoi promemoria.
calendar-caption =
    { $count ->
        [one] { $count } evento per il tuo calendario.
       *[other] { $count } eventi per il tuo calendario.
    }
button-remind = 🔔 Ricordamelo
button-reminder-set = ✓ Promemoria · togli
button-calendar = File di calendario
button-calendar-all = Tutto per il calendario
command-agenda = In programma nei prossimi 30 giorni
