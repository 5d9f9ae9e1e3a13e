### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## La redazione

desk-write-first = Prima scrivimi in privato: lì ti rispondo.
grant-no-person = Non è nessuno a cui potrei dare un ruolo.
role-editor = redazione
role-admin = admin
role-owner = proprietario
role-none = nessun ruolo
role-card =
    <b>{ $name }</b>
    Adesso: { $role }. La redazione cura fonti, notizie, ciò che è fissato e i post; gli admin anche il resto, persone comprese.
role-given-editor =
    <b>Ora fai parte della redazione di questo bot.</b>
    /addsource aggiunge una fonte, /sources le mostra tutte, /post porta un articolo in un canale, /reports elenca le citazioni dal nome in dubbio. Il resto sta in /help.
role-given-admin =
    <b>Ora sei admin di questo bot.</b>
    /addsource aggiunge una fonte, /outbox mostra che cosa si sta inviando, /audit che cosa hanno fatto gli altri. Il resto sta in /help.
role-taken = Non hai più nessun ruolo in questo bot. Per il resto non cambia nulla.
grant-usage = A chi? Scrivi <code>/grant</code> con un nome o un numero, o in risposta a un suo messaggio che mi hai inoltrato.
grant-nobody = Nessuno di nome «{ $words }» mi ha scritto.
grant-never-wrote = Prima deve scrivermi in privato.
grant-hidden = Quella persona nasconde chi è quando i suoi messaggi vengono inoltrati. Scrivi invece <code>/grant</code> con il suo nome.
grant-which = Chi intendi?
button-change-admin = { $name } …
button-make-editor = In redazione
button-make-admin = Rendi admin
button-remove-role = Ritira il ruolo
button-back-admins = ◀ Ruoli
command-grant = Dare un ruolo a qualcuno
command-audit = Che cosa hanno fatto gli admin

## Che cosa hanno fatto gli admin

audit-heading = <b>Che cosa hanno fatto gli admin</b>
audit-none = Ancora niente.
audit-empty = Nulla del genere.
audit-nothing = Non conosco nessuna azione e nessuno di nome «{ $words }». Prova con <code>/audit source</code>, <code>/audit role</code>, <code>/audit ban</code>, o con il nome o il numero di qualcuno.
audit-several = Più persone si chiamano «{ $words }»: { $ids }. Scrivi <code>/audit</code> con uno di questi numeri.
audit-somebody = qualcuno
audit-console = la riga di comando
audit-right = giusto
audit-wrong = sbagliato
audit-other = { $who }: { $deed } { $subject } { $change }
audit-source-add = { $who } ha aggiunto la fonte { $subject } ({ $after })
audit-source-list = { $who } ha aggiunto fonti da un elenco: { $after }
audit-source-pause = { $who } ha messo in pausa la fonte { $subject }
audit-source-resume = { $who } ha ripreso la fonte { $subject }
audit-source-fetch = { $who } ha fatto leggere subito la fonte { $subject }
audit-source-remove = { $who } ha tolto la fonte { $subject } ({ $before })
audit-archive-reanalyse = { $who } ha fatto rianalizzare articoli: { $count }
audit-article-post = { $who } ha pubblicato «{ $subject }» in { $after }
audit-article-pin = { $who } ha fissato «{ $subject }»
audit-article-unpin = { $who } ha tolto «{ $subject }» dagli articoli fissati
audit-story-merge = { $who } ha unito la notizia { $subject } alla notizia { $after }
audit-story-split = { $who } ha diviso la notizia { $before }; la notizia { $after } è nuova
audit-report-settle = { $who } ha giudicato { $after } il nome { $subject } sotto una citazione
audit-report-reopen = { $who } ha annullato il giudizio sul nome { $subject }
audit-report-answer = { $who } ha risposto a chi dubitava che fosse { $subject }: { $after }
audit-outbox-resume = { $who } ha fatto continuare l’invio: { $subject }
audit-outbox-again = { $who } ha fatto inviare di nuovo messaggi dalla consegna incerta: { $subject } ({ $after })
audit-broadcast-schedule = { $who } ha programmato l’annuncio { $subject }: { $change }
audit-broadcast-adopt = { $who } ha lasciato partire l’annuncio { $subject } al posto di chi l’aveva programmato
audit-broadcast-start = { $who } ha avviato l’annuncio { $subject } a { $count } chat
audit-broadcast-pause = { $who } ha messo in pausa l’annuncio { $subject }
audit-broadcast-resume = { $who } ha fatto continuare l’annuncio { $subject }
audit-broadcast-cancel = { $who } ha terminato l’annuncio { $subject }
audit-broadcast-again = { $who } ha fatto inviare di nuovo l’annuncio { $subject } a { $count } chat
audit-broadcast-edit = { $who } ha cambiato il testo dell’annuncio { $subject } in { $count } chat
audit-broadcast-erase = { $who } ha cancellato l’annuncio { $subject } in { $count } chat
audit-broadcast-speed = { $who } ha cambiato la velocità dell’annuncio { $subject } da { $before } a { $after }
audit-broadcast-unpin = { $who } ha tolto l’annuncio { $subject } dai messaggi fissati in { $count } chat
audit-role-invite = { $who } ha creato un link per un nuovo admin
audit-role-offer = { $who } ha creato un link per un nuovo proprietario
audit-role-accept = { $who } ha aperto un link e ha ora il ruolo: { $after }
audit-role-grant = { $who } ha cambiato il ruolo di { $about }: { $change }
audit-role-remove = { $who } ha ritirato il ruolo di { $about }: { $before }

## Chi entra

ban-usage =
    Chi? Scrivi <code>/ban</code> con un nome o un numero, o in risposta a un suo messaggio che mi hai inoltrato; poi, se vuoi, per quanto tempo: <code>/ban 123456 7d</code>. Non riceverà risposte né altri messaggi. <code>/unban</code> lo annulla.
    { $count ->
        [0] Ora nessuno è bloccato.
        [one] Ora è bloccata una persona o un gruppo.
       *[other] Ora sono bloccati { $count } tra persone e gruppi.
    }
unban-usage = Chi? Scrivi <code>/unban</code> con il numero, o in risposta a un suo messaggio che mi hai inoltrato.
ban-ask = Bloccare { $name }? Non ci sarà risposta e non verrà inviato nulla.
ban-for-good = { $name }: accesso bloccato.
ban-until = { $name }: accesso bloccato fino al { $until }.
ban-lifted = { $name } può tornare.
ban-left = Nulla di fatto: per { $name } resta tutto com’era.
ban-none = Non c’è nulla da sbloccare.
ban-has-role = Quella persona ha un ruolo qui. Prima ritiralo, in /admins.
ban-no-person = Con questo numero scrive Telegram stesso, per molti: non si può bloccare.
grant-banned = Quella persona è bloccata. Prima sbloccala: <code>/unban</code>
button-unban = Sblocca
button-ban-for-good = Per sempre
button-ban-hours =
    { $count ->
        [one] Per un’ora
       *[other] Per { $count } ore
    }
button-ban-days =
    { $count ->
        [one] Per un giorno
       *[other] Per { $count } giorni
    }
limits-card =
    <b>Risposte al minuto</b>
    · a una persona: { $person } (il file di impostazioni dice { $person_default })
    · in un gruppo: { $group } (il file di impostazioni dice { $group_default })
    <code>/limits person 30</code>, <code>/limits group 10</code>, <code>/limits group reset</code>
limits-usage = Scrivi <code>/limits person 30</code> (da 1 a 600), <code>/limits group 10</code> (da 1 a 60), o <code>reset</code> al posto del numero.
admission-wait = Questo bot non è aperto a tutti. Lo si chiede ai suoi admin; ti scrivo quando ti lasciano entrare.
admission-wait-group = Questo gruppo aspetta l’approvazione degli admin del bot.
admission-in = Puoi entrare. /help mostra che cosa so fare.
admission-in-group = Ora qui rispondo. /help mostra che cosa so fare.
admission-let = ✓ { $admin } ha lasciato entrare { $name }.
admission-refused = { $admin } ha rifiutato { $name }.
admission-gone = Con questo numero non aspetta più nessuno.
button-let-in = Lascia entrare
button-refuse = Rifiuta
button-let-in-after-all = Lascia entrare comunque
notice-stranger-asks = <b>{ $title }</b> (<code>{ $chat }</code>) vorrebbe usare il bot.
notice-group-asks = Il bot è stato portato in <b>{ $title }</b> (<code>{ $chat }</code>). Deve rispondere lì?
audit-until = fino al { $moment }
audit-for-good = per sempre
audit-ban-add = { $who } ha bloccato { $about }: { $change }
audit-ban-lift = { $who } ha sbloccato { $about }
audit-limits-person = { $who } ha fissato le risposte al minuto a una persona: { $change }
audit-limits-group = { $who } ha fissato le risposte al minuto in un gruppo: { $change }
audit-admission-let = { $who } ha lasciato entrare { $about }
audit-admission-refuse = { $who } ha rifiutato { $about }
command-ban = Bloccare qualcuno
command-unban = Sbloccare qualcuno
command-limits = Quanto spesso si può chiedere

## Invii

outbox-heading = <b>Che cosa c’è da inviare</b>
outbox-nothing-waits = Nulla è in attesa.
outbox-lane-interactive = risposte: { $count }
outbox-lane-urgent = urgenti: { $count }
outbox-lane-alert = avvisi: { $count }
outbox-lane-digest = bollettini: { $count }
outbox-lane-broadcast = annunci: { $count }
outbox-lane-paid = a pagamento: { $count }
outbox-kind-alert = Avviso
outbox-kind-alert-edit = Modifica di un avviso
outbox-kind-bundle = Avvisi insieme
outbox-kind-digest = Bollettino
outbox-kind-stream = Notizia appena c’è
outbox-kind-reminder = Promemoria
outbox-kind-approval = Anteprima da approvare
outbox-kind-told = Messaggio privato
outbox-kind-broadcast = Annuncio
outbox-all-of-kind = { $kind } (tutto)
outbox-paused-heading = <b>Trattenuti</b>
outbox-paused = { $what }: Telegram dice «{ $said }»
outbox-doubted-heading = <b>Consegna incerta</b>
outbox-doubted =
    { $count ->
        [one] { $what }: { $count } chat
       *[other] { $what }: { $count } chat
    }
outbox-doubted-hint = La connessione è caduta prima che Telegram rispondesse: possono essere arrivati o no. Nulla viene ripetuto se non lo dici tu.
outbox-more =
    { $count ->
        [one] … e un altro
       *[other] … e altri { $count }
    }
outbox-day = Nelle ultime 24 ore: { $ended }
outbox-day-nothing = Nelle ultime 24 ore non è stato inviato nulla.
outbox-ended-sent = inviati: { $count }
outbox-ended-refused = rifiutati: { $count }
outbox-ended-asleep = irraggiungibili: { $count }
outbox-ended-skipped = tralasciati: { $count }
outbox-ended-uncertain = incerti: { $count }
outbox-again =
    { $count ->
        [one] { $what }: nessuno sa se è arrivato in { $count } chat. Inviato di nuovo, lì forse verrà letto due volte.
       *[other] { $what }: nessuno sa se è arrivato in { $count } chat. Inviato di nuovo, qualcuno lo leggerà due volte.
    }
outbox-resumed = { $what }: l’invio continua.
outbox-sent-again =
    { $count ->
        [one] Viene inviato di nuovo a { $count } chat.
       *[other] Viene inviato di nuovo a { $count } chat.
    }
outbox-settled = È già sistemato. /outbox mostra come stanno le cose ora.
button-outbox = Invii
button-outbox-resume = Riprendi
button-outbox-back = ◀ Invii
button-send-again = Invia di nuovo { $count }…
button-send-again-now = Invia di nuovo
button-refresh = ↻ Aggiorna
command-outbox = Che cosa c’è da inviare, e che cosa è andato storto

## Salute

command-health = Come va il bot
health-heading = <b>Stato</b> · Dépêche { $version } · in funzione da { $up }
health-fine = ✅ Tutto in ordine.
health-trouble =
    ⚠️ { $count ->
        [one] { $count } cosa chiede
       *[other] { $count } cose chiedono
    } uno sguardo.
health-chores = <b>Al lavoro</b>
health-stock = <b>Contenuto</b>
health-machine = <b>Macchina</b>
health-chore = { $chore }:
health-chore-intake = Messaggi da Telegram
health-chore-index = Indice di ricerca
health-chore-stories = Notizie
health-chore-gathering = Lettura delle fonti
health-chore-alerts = Avvisi
health-chore-digests = Bollettini
health-chore-reminders = Promemoria
health-chore-broadcasts = Annunci
health-chore-sender = Invio
health-chore-translating = Traduzione in anticipo
health-chore-translated = Parole delle traduzioni per la ricerca
health-chore-notices = Messaggi agli admin
health-chore-withdrawing = Ritiri
health-chore-counting = Conteggio
health-chore-upkeep = Riordino
health-chore-alarms = Allarmi
health-never = non ancora cominciato
health-failing = non riesce, { $count } volte di fila: { $reason }, { $ago }
health-failed = ultimo errore { $ago }: { $reason }
health-behind =
    { $count ->
        [one] { NUMBER($count) } voce
       *[other] { NUMBER($count) } voci
    } di ritardo
health-outbox = Invii: { $waiting }
health-empty = nulla in attesa
health-decide = Da decidere in /outbox: consegna incerta: { NUMBER($doubts) }, trattenuti: { NUMBER($pauses) }
health-index = Indice: { NUMBER($documents) } articoli su { NUMBER($articles) }, { $size } MB
health-sources-none = Fonti: nessuna viene letta
health-sources = Fonti lette che rispondono: { NUMBER($polled) }
health-sources-failing = Fonti: { NUMBER($failing) } su { NUMBER($polled) } con errori; da più tempo <code>{ $worst }</code>, dal { $since }
health-database = Banca dati: { $backend }, { $size } MB
health-disk = Disco: { $free } MB liberi ({ $share }); devono restare liberi: { $floor } MB
health-memory = Memoria: { $size } MB
health-said-in-english = Testi dell’interfaccia mancanti ({ $languages }), mostrati in inglese: { NUMBER($count) }. Il registro li nomina.
health-engine-resting = { $engine }: non risponde bene, nuovo tentativo { $when }
health-engine-spent = { $engine }: budget per ora esaurito

## Numeri

command-stats = Chi usa il bot e per che cosa, in cifre
button-health = Stato
stats-heading = <b>Cifre</b>
stats-people =
    Persone: { NUMBER($people) }, di cui { NUMBER($awake) } raggiungibili e { NUMBER($unreachable) } irraggiungibili
    Attive: { NUMBER($today) } in 24 ore, { NUMBER($week) } in 7 giorni
stats-chats = Gruppi: { NUMBER($groups) } · canali: { NUMBER($channels) }
stats-wanted = Voci seguite: { NUMBER($follows) } · bollettini: { NUMBER($digests) }
stats-joined = Persone nuove per settimana, per prima questa: { $weeks }
stats-languages = Lingue: { $languages }
stats-requests = Richieste: { NUMBER($today) } oggi, { NUMBER($week) } in 7 giorni
stats-commands = I comandi più usati in 7 giorni: { $commands }
stats-read = <b>I più aperti in 7 giorni</b>
stats-article = { $number }. { $title } ({ NUMBER($count) })
stats-sent = Avvisi, bollettini e annunci in 7 giorni: { $ended }
stats-none-sent = nulla
stats-days =
    <b>Giorno per giorno</b>
    giorno (UTC) · attive · nuove · arrivati · non riusciti
button-days =
    { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }
button-day-by-day = Giorno per giorno
chart-heading = Cifre
chart-period = dal { $first } al { $last } (UTC)
chart-people = persone
chart-today = attive in 24 ore
chart-joined = nuove in { $days } giorni
chart-arrived = recapitati
chart-active = Persone attive ogni giorno
chart-growth = Persone in tutto
chart-sent = Messaggi inviati ogni giorno
chart-sent-arrived = arrivati
chart-sent-failed = non riusciti
chart-languages = Lingue
chart-languages-other = altre
chart-nothing = Ancora nulla
notice-fetch-stopped = ⚠️ Da un’ora nessuna fonte è stata letta, anche se per alcune è il momento.
notice-disk-scarce = ⚠️ È libero meno del 5% del disco: { NUMBER($free) } MB. Quando sarà pieno, non si potrà più conservare nulla.
notice-polled-twice = ⚠️ Un altro programma chiede a Telegram i messaggi di questo bot (409). Ognuno ne riceve solo alcuni: ferma l’altro, o crea un nuovo token con @BotFather.
notice-chore-failing = ⚠️ { $chore }: continua a non riuscire ({ $error }). Il registro dice di più.
notice-chore-silent = ⚠️ { $chore }: da cinque minuti non se ne sa nulla. Può aiutare riavviare il bot.
notice-many-errors = ⚠️ In dieci minuti non sono riuscite { $count } risposte o più. Il registro dice di più.

## Voci dei lettori

command-desk = Che cosa dicono i lettori
button-mistake = Segnala un errore
button-feedback-bare = Segnala senza parole
feedback-ask =
    <b>Che cosa vuoi dire alla redazione?</b>
    Scrivilo, al massimo { $most } caratteri. La redazione vede il tuo nome, e la sua risposta arriva qui.
feedback-ask-article =
    <b>Che cosa c’è di sbagliato in «{ $title }»?</b>
    Scrivilo, al massimo { $most } caratteri, o segnalalo senza parole. La redazione vede il tuo nome, e la sua risposta arriva qui.
feedback-thanks = ✓ La redazione lo ha ricevuto. Se risponde, lo leggi qui.
feedback-answer = <b>La redazione risponde:</b> { $answer }
feedback-private = Scrivimi in privato: ciò che dici alla redazione non riguarda nessun altro.
feedback-long = Sono { $count } caratteri; il massimo è { $most }.
feedback-full = Oggi hai già scritto { $most } volte alla redazione. Scrivi di nuovo domani.
feedback-answered = È già sistemato.
feedback-gone = Non c’è più.
desk-reader = 💬 <b>{ $name }</b> scrive:
desk-bare = Segnala un errore, senza parole.
desk-how = <i>La tua risposta a questo messaggio va a chi l’ha scritto.</i>
desk-heading = Che cosa dicono i lettori
desk-answers = Per rispondere, rispondi al messaggio che l’ha portato.
desk-none = Non c’è nulla in sospeso.
desk-answered = ✓ La tua risposta arriva a chi ha scritto.
desk-reader-asleep = Non inviato: non posso scrivere a questa persona, che mi ha bloccato o ha l’accesso bloccato. Potrai rispondere quando sarà finita.
desk-reader-stopped = Non inviato: questa persona ha detto /stop e non vuole più nulla da me. Potrai rispondere se cambia idea.
desk-closed = ✓ Fatto.
button-desk-done = Fatto
button-desk-done-number = { $number }: fatto
button-desk-article-number = { $number }: articolo
button-desk-ban = Blocca…
button-desk-doubts = Nomi in dubbio: { $count }
audit-feedback-answer = { $who } ha risposto al messaggio { $subject } di un lettore: { $after }
audit-feedback-close = { $who } ha chiuso il messaggio { $subject } di un lettore

## Ritirare

withdrawn-note = Ritirato dalla redazione il { $date }: { $reason }
article-withdrawn = La redazione ha ritirato questo articolo il { $date }: { $why }
link-withdrawn = La redazione ha ritirato questa testata: i suoi articoli non entrano.
list-withdrawn =
    { $count ->
        [one] { $count } di questi è stato ritirato dalla redazione.
       *[other] { $count } di questi sono stati ritirati dalla redazione.
    }
command-withdraw = Ritirare un articolo o una testata
button-edit = Modifica…
button-withdraw = Ritira…
button-withdraw-now = Ritira
button-withdraw-outlet = Ritirala…
button-lift = Riammetti { $title }
edit-heading = <b>Modifica l’articolo { $id }</b>: «{ $title }»
edit-private = Questo articolo lo vede solo chi l’ha mandato: non c’è nulla da modificare.
withdraw-why =
    <b>Perché si ritira «{ $title }»?</b>
    Scrivi il motivo, al massimo { $most } caratteri. I lettori lo vedono dove stava l’articolo.
withdraw-why-outlet =
    <b>Perché si ritira «{ $title }»?</b>
    Scrivi il motivo, al massimo { $most } caratteri. I lettori lo vedono dove stavano i suoi articoli.
withdraw-ask =
    <b>Ritirare «{ $title }»?</b>
    { $count ->
        [one] { $count } articolo lascia l’archivio per sempre e non può
       *[other] { $count } articoli con lo stesso testo lasciano l’archivio per sempre e non possono
    } rientrare. I messaggi degli ultimi 30 giorni diranno invece: «{ $reason }». Questo non si può annullare.
withdraw-ask-outlet =
    <b>Ritirare tutto ciò che è di «{ $title }»?</b>
    { $count ->
        [one] { $count } articolo lascia
       *[other] { $count } articoli lasciano
    } l’archivio per sempre, e non entra più nulla finché non la si riammette. I messaggi degli ultimi 30 giorni diranno invece: «{ $reason }». Questo non si può annullare.
withdraw-said = ✓ Ritirato: «{ $title }». Ciò che è stato inviato viene cambiato.
withdraw-said-outlet =
    ✓ Ritirata: «{ $title }», con { $count ->
        [one] { $count } articolo
       *[other] { $count } articoli
    }. Non ne entra più nulla, e ciò che è stato inviato viene cambiato.
withdraw-cancelled = Nulla è stato ritirato.
withdraw-done = È già stato confermato.
withdraw-long = Sono { $count } caratteri; il massimo è { $most }. Scrivi un motivo più breve.
withdraw-outlet-in =
    «{ $title }» è ammessa; nell’archivio { $count ->
        [one] c’è { $count } suo articolo
       *[other] ci sono { $count } suoi articoli
    }. <code>/withdraw outlet NOME motivo</code> la ritira.
withdraw-outlet-out = «{ $title }» è ritirata dal { $date }: { $reason }
withdraw-outlet-unknown = Non trovo il nome di nessuna testata all’inizio di «{ $name }».
withdraw-outlet-admins = Solo gli admin ritirano testate.
withdraw-lifted = ✓ «{ $title }» è di nuovo ammessa. Ciò che ne è stato ritirato resta fuori.
withdraw-usage =
    <code>/withdraw article 12 motivo</code> toglie un articolo da tutto, anche da ciò che è stato inviato.
    <code>/withdraw outlet NOME motivo</code> lo fa con tutta una testata e non lascia entrare più nulla; <code>/withdraw outlet NOME</code> dice come stanno le cose.
audit-article-withdraw = { $who } ha ritirato «{ $subject }»: { $after }
audit-outlet-withdraw = { $who } ha ritirato la testata { $subject }: { $after }
audit-outlet-lift = { $who } ha riammesso la testata { $subject }

## Copie di sicurezza, e che cosa trattiene un archivio ripristinato

command-backup = Fare una copia di sicurezza di tutto
backup-made =
    ✓ La copia di sicurezza è fatta: { $size } MB, { NUMBER($rows) } righe.
    <code>{ $path }</code>
    Resta sulla macchina del bot, dove si conservano le { $kept } più nuove; copiala su un’altra. Le impostazioni, e il token che contengono, non ci sono. <code>depeche restore</code> la ripristina.
backup-busy = Si sta già facendo una copia di sicurezza.
backup-failed = Non è stato possibile fare la copia di sicurezza: { $reason }
notice-restored =
    <b>Questo archivio è stato ripristinato da una copia del { $made }.</b>
    Nulla esce da sé finché non hai deciso: ciò che il bot ha inviato dopo quella copia non lo sa più, e lo invierebbe di nuovo.
    Finora da inviare: { $backlog }
hold-state =
    ⏸ <b>Tutto è trattenuto</b>
    L’archivio è stato ripristinato il { $restored } da una copia del { $made }. Finora da inviare: { $backlog }
hold-due-nothing = nulla
hold-due-messages =
    { $count ->
        [one] { NUMBER($count) } messaggio
       *[other] { NUMBER($count) } messaggi
    }
hold-due-digests =
    { $count ->
        [one] { NUMBER($count) } bollettino
       *[other] { NUMBER($count) } bollettini
    }
hold-due-reminders =
    { $count ->
        [one] { NUMBER($count) } promemoria
       *[other] { NUMBER($count) } promemoria
    }
hold-due-alerts =
    { $count ->
        [one] { NUMBER($count) } avviso
       *[other] { NUMBER($count) } avvisi
    }
hold-ask-release =
    <b>Inviare ciò che è rimasto in sospeso?</b>
    { $backlog }, e poi tutto come al solito. Chi ne ha ricevuto qualcosa dopo la copia del { $made } lo riceve due volte.
hold-ask-drop =
    <b>Scartare ciò che è rimasto in sospeso?</b>
    { $backlog }: nulla di ciò verrà mai inviato. Ciò che viene d’ora in poi, sì.
button-hold-release = Sblocca
button-hold-drop = Scarta il sospeso
button-hold-send = Sì, invia
button-hold-now = Sì, scarta
hold-released = ✓ Sbloccato: l’invio continua.
hold-dropped = ✓ Scartato. Ciò che viene d’ora in poi viene inviato.
audit-backup-make = { $who } ha fatto la copia di sicurezza { $subject }
audit-restore-load = { $who } ha ripristinato la copia di sicurezza { $subject } ({ $change })
audit-restore-release = { $who } ha sbloccato ciò che un archivio ripristinato tratteneva (in sospeso: { $subject })
audit-restore-drop = { $who } ha scartato ciò che un archivio ripristinato tratteneva (in sospeso: { $subject })
