### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Fonti

source-which = Quale? Aggiungi un nome, per esempio: <code>/source Courier</code>. /sources le elenca tutte.
source-unknown = Non conosco nessuna testata o fonte di nome «{ $words }». /sources le elenca tutte.
source-several = Diversi nomi somigliano a «{ $words }». Quale?
source-gone = Quella fonte non c’è (più). /sources le elenca tutte.
source-per-day = articoli al giorno: { $count }
source-newest = l’ultimo: { $title }, { $age }
source-nothing = ancora nulla nell’archivio
source-kind-agency = agenzia di stampa
source-kind-public = pubblica
source-kind-private = privata
source-kind-aggregator = aggregatore
source-form-feed = feed
source-form-sitemap = mappa del sito
source-form-list = pagina di elenco
source-form-telegram = canale Telegram
source-form-folder = cartella
source-health-gone = sparita definitivamente
source-health-paused = in pausa
source-health-failing = con errori
source-health-silent = in silenzio da più del solito
source-health-late = non letta da molto
source-health-new = non ancora letta
source-health-good = in ordine
source-id = Fonte <code>{ $id }</code>, { $state }
source-from-config = Dichiarata in config.toml
source-from-admin = Aggiunta qui il { $day }
source-address = Indirizzo: { $url }
source-moved = Trasferita da { $url }
source-form = Forma: { $form }
source-feed-text = Testo: solo ciò che dice il feed stesso
source-last = Ultima lettura: { $age }, { $result }
source-last-none = Ultima lettura: ancora nessuna
source-result-good = in ordine
source-next = Prossima lettura: { $when }
source-next-now = Prossima lettura: adesso
source-next-none = Prossima lettura: nessuna
source-every = ogni { $span }
source-failing =
    { $count ->
        [one] Fallita { $count } volta, { $age }: { $reason }
       *[other] Fallita { $count } volte, la prima { $age }: { $reason }
    }
source-unchanged = Invariata: { $share } di { $polls } risposte
source-articles = Articoli nell’archivio: { $articles }, doppioni fra questi: { $duplicates }
source-list = <b>Fonti</b> ({ $count })
source-list-bad = Da guardare: { $count }.
source-list-none = Non ci sono ancora fonti. <code>/addsource INDIRIZZO</code> ne aggiunge una.
source-remove-ask = Devo dimenticare la fonte <b>{ $name }</b> (<code>{ $id }</code>)? I suoi articoli restano nell’archivio.
source-removed = La fonte <b>{ $name }</b> (<code>{ $id }</code>) è stata tolta. I suoi articoli restano nell’archivio.
source-declared = La fonte { $id } è dichiarata in config.toml: si può togliere solo lì. Io posso metterla in pausa.
source-known = Questo indirizzo si legge già come fonte { $id }.
source-resume-first = Questa fonte è in pausa o sparita. Prima riprendila.
source-fetch-soon = Verrà letta tra pochi secondi.
source-paused = In pausa.
source-resumed = Ripresa; verrà letta tra pochi secondi.
source-command-usage = Quale fonte? Aggiungi il suo identificativo, per esempio: <code>/{ $command } le-monde</code>. /sources mostra gli identificativi.
admins-in-private = Chiedimelo nella nostra chat privata.
admins-owner-only = Può farlo solo chi ha un ruolo sopra quello.
admins-heading = <b>Ruoli</b>
admins-in-settings = nominato nel file di impostazioni
admins-none = Non ce ne sono ancora.
admins-hint = /grant dà un ruolo a chi mi ha scritto. Il proprietario nomina gli admin, gli admin nominano la redazione.
admins-link =
    Chi apre per primo questo link diventa admin: può aggiungere, mettere in pausa e togliere fonti e pubblicare nei canali. Vale una volta, per 24 ore. Dallo a una persona sola:
    { $link }
admins-ask-remove = Ritirare i permessi di { $name }?
admin-owner-stays = Il proprietario resta. <code>depeche owner</code> sul server crea un link per un altro.
admin-in-settings = Questo admin è nominato nel file di impostazioni, in <code>telegram.admins</code>; solo lì si può togliere il nome.
admin-unknown = Non è (più) un admin.
admin-link-used = Questo link non funziona. I link per gli admin valgono una volta, e solo per un giorno.
admin-link-shown = I link per gli admin funzionano solo in privato, e non valgono più quando li ha letti un gruppo. Chi te l’ha dato può farne un altro.
owner-welcome =
    <b>Questo bot è tuo.</b>
    /addsource aggiunge una fonte, /sources le mostra tutte, /post porta un articolo in un canale, e /admins nomina altri che possono fare tutto ciò.
admin-welcome =
    <b>Ora sei admin di questo bot.</b>
    /addsource aggiunge una fonte, /sources le mostra tutte, /post porta un articolo in un canale.

addsource-usage =
    Quale indirizzo? Per esempio: <code>/addsource lemonde.fr</code>, e altro se vuoi:
    <code>/addsource https://example.org/rss outlet:"The Courier" lang:en section:World kind:public minutes:30 id:courier</code>
addsource-wrong = Non capisco «{ $option }». Conosco outlet, lang, section, kind (agency, public, private, aggregator), minutes, text (page, feed), include, exclude e id. { $detail }
addsource-failed = Quella non può essere una fonte: { $reason }.
addsource-choose = <b>{ $title }</b> nomina diversi feed. Quale devo provare?
addsource-head = Ecco che cosa ne ricaverei:
addsource-entries =
    { $count ->
        [one] { $count } voce
       *[other] { $count } voci
    }
addsource-rate = circa { $count } al giorno
addsource-rate-unknown = non si sa quanto spesso pubblica
addsource-undated = senza data
addsource-pages-read =
    { $words ->
        [one] Le sue pagine si possono leggere: { $words } parola nella più nuova.
       *[other] Le sue pagine si possono leggere: { $words } parole nella più nuova.
    }
addsource-pages-unread = La sua pagina più nuova non si può leggere: { $reason }. Dovrebbe bastare ciò che dice il feed stesso.
addsource-pages-none = Non nomina pagine; ciò che dice da sé è tutto.
addsource-empty = In questo momento è vuota.
addsource-known = Si legge già come fonte <code>{ $id }</code>.
addsource-id = Sarebbe la fonte <code>{ $id }</code>.
addsource-done = <b>{ $name }</b> è aggiunta come <code>{ $id }</code>. I suoi primi articoli arrivano entro un minuto; ciò che ha più di { $hours } ore entra nell’archivio in silenzio.
addsource-cancelled = Va bene, nulla è stato aggiunto.
proposal-gone = Questa proposta è troppo vecchia. Chiedi di nuovo.
proposal-not-yours = Può rispondere solo chi l’ha chiesto.

opml-usage = Mandami un elenco di feed come file OPML nella nostra chat privata. /exportsources te ne dà uno di tutte le fonti.
opml-failed = Non posso usare questo elenco: { $reason }.
opml-head = <b>Un elenco di feed</b>
opml-counts = nuovi: { $new } · già qui: { $known } · inutilizzabili: { $invalid }
opml-more = … e altri { $count }
opml-nothing = Non c’è nulla da aggiungere.
opml-spread = Non verranno letti tutti insieme, ma nell’arco di { $span }.
opml-done =
    { $added ->
        [one] { $added } fonte aggiunta; verrà letta entro { $span }.
       *[other] { $added } fonti aggiunte; verranno lette entro { $span }.
    }
opml-done-known = Erano già qui: { $known }.
opml-caption =
    { $count ->
        [one] { $count } fonte, per qualunque lettore di feed o un altro Dépêche.
       *[other] { $count } fonti, per qualunque lettore di feed o un altro Dépêche.
    }
opml-title = Fonti di Dépêche
reason-list-large = è più grande o più lungo di quanto accetto
reason-no-feed = lì non trovo nessun feed
reason-robots = il robots.txt del sito non lo lascia leggere ai programmi
reason-list-none = non è un file OPML con feed
reason-list-dtd = contiene una DTD o entità, che non leggo

post-usage = Che cosa va dove? Per esempio: <code>/post @canale 12</code>, con il numero dell’articolo che sta sulla sua scheda.
post-preview = Questo va in <b>{ $title }</b>, così come lo vedi:
post-done = È già pubblicato in { $title }.
post-sent = Pubblicato in <b>{ $title }</b>.
post-cancelled = Va bene, nulla è stato pubblicato.
post-private = Questo articolo lo vede solo chi ne ha mandato il link; non si può pubblicare.
post-no-chat = Non vedo { $chat }. Aggiungimi lì come amministratore che può pubblicare messaggi; poi chiedi di nuovo.
post-not-admin = Non sei amministratore di { $title }, quindi lì non pubblico per te.
post-no-right = In { $title } non posso scrivere. Fammi amministratore lì con il permesso di pubblicare messaggi; poi premi di nuovo.
post-only-places = Pubblico solo in canali e gruppi.

## Notizie per gli admin

notice-source-moved = <b>{ $source }</b> si è trasferita definitivamente a { $url }. La seguo lì.
notice-source-gone = <b>{ $source }</b> è sparita definitivamente: lo dice il suo server. Non si legge più.
notice-source-failing = <b>{ $source }</b> dà errore da un giorno: { $reason }. Continuo a provare, sempre più di rado.
notice-source-silent = <b>{ $source }</b> risponde, ma non porta nulla da molto più del solito.
notice-source-back = <b>{ $source }</b> risponde di nuovo.
notice-disk-low = Il disco è quasi pieno: restano { $free } MB. Gli articoli più vecchi lasciano l’archivio per fare posto.
notice-chat-lost = In «{ $title }» non posso più scrivere: Telegram dice «{ $said }». I suoi bollettini e ciò che si segue restano, in pausa finché non mi si lascia rientrare o lì qualcuno mi scrive.
notice-topic = «{ $topic }»
notice-topic-all = Ciò che era destinato lì
notice-topic-digest = Il tuo bollettino delle { $hours }
notice-topic-closed = L’argomento{ $topic } di «{ $title }» è chiuso. { $what } va nella chat stessa finché l’argomento non riapre.
notice-topic-deleted = L’argomento{ $topic } di «{ $title }» è stato cancellato. { $what } va d’ora in poi nella chat stessa.
notice-sending-paused = Telegram ha rifiutato venti messaggi di fila per lo stesso motivo: «{ $said }». Ciò che ne resta è trattenuto: { $cause }
