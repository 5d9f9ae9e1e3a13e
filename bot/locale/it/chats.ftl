### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Gruppi e canali

chats-rights-unknown = In questo momento non posso chiedere a Telegram chi può farlo. Riprova tra un minuto.
chats-joined = Non pubblico nulla finché un admin non lo sceglie.
chats-elsewhere = Gruppi e canali si impostano nella nostra chat privata: aprila qui.
chats-added = Aggiunto a «{ $title }».
chats-mute-channel = Lì non posso ancora pubblicare: nell’elenco degli amministratori, permettimi di <b>pubblicare messaggi</b>.
chats-mute-group = Ma lì non posso scrivere: deve permetterlo un admin.
chats-lost = In «{ $title }» non posso più scrivere. I suoi bollettini e ciò che si segue restano, in pausa finché non mi si lascia rientrare.
chats-heading = <b>I tuoi gruppi e canali</b>
chats-hint = Ne manca uno? Scrivi lì /chats.
chats-none =
    Non conosco nessun gruppo o canale che amministri.

    Aggiungimi a uno, o scrivi /chats in un gruppo in cui ci sono.
chats-nothing = Lì non pubblico nulla.
chats-digests =
    { $count ->
        [one] { $count } bollettino
       *[other] { $count } bollettini
    }
chats-follows =
    { $count ->
        [one] { $count } voce seguita
       *[other] { $count } voci seguite
    }
chats-asleep = <i>in pausa: lì non posso scrivere</i>
chats-asleep-long = <i>In pausa: lì non posso scrivere.</i> Lasciami rientrare, e tutto continua com’era impostato.
chats-stopped = <i>fermo</i>
chats-stopped-long = <i>Fermo: non si pubblica nulla.</i>
chats-commands-all = Comandi: rispondo a tutti.
chats-commands-admins = Comandi: rispondo solo agli admin.
chats-announcements-on = Annunci del mio gestore: permessi.
chats-announcements-off = Annunci del mio gestore: nessuno.
chats-pinning-on = Si possono fissare; per questo mi serve il permesso di fissare.
chats-pinning-off = Non vengono fissati.
chats-topics = Ognuno dei suoi argomenti può avere bollettini propri:
chats-topic-unnamed = argomento { $number }
chats-topic-closed = chiuso
chats-topic-closed-long = È chiuso.
chats-topic-digests =
    { $count ->
        [0] Lì non pubblico nulla.
        [one] Lì va { $count } bollettino.
       *[other] Lì vanno { $count } bollettini.
    }
chats-more-topics =
    { $count ->
        [one] e { $count } altro argomento
       *[other] e altri { $count } argomenti
    }
chats-not-yours = Può impostarla solo un amministratore di quella chat, e io devo esserci.
chats-in-private = Questo si imposta nella nostra chat privata: scrivimi lì /chats.
chats-admins-only = Qui rispondo solo ai comandi degli admin. Nella nostra chat privata rispondo a tutti.
button-set-up-privately = Imposta in privato
button-set-up = Imposta
button-see-chat = Mostra
button-add-group = Aggiungimi a un gruppo
button-add-channel = Aggiungimi a un canale
button-all-chats = ◀ Tutte le chat
button-chat-digests = Bollettini
button-topic-digest = Bollettino per l’argomento
button-commands-admins = Solo agli admin
button-commands-all = Rispondi a tutti
button-announcements-hear = Permetti annunci
button-announcements-nohear = Nessun annuncio
button-announcements-pin = Permetti di fissarli
button-announcements-nopin = Non fissarli
button-posts-stop = Ferma tutto
button-posts-resume = Pubblica di nuovo
command-chats = I tuoi gruppi e canali

## Modalità inline

inline-empty = L’archivio è ancora vuoto
inline-nothing = Nulla su «{ $words }». Cerca nel bot
help-inline =
    <b>In ogni chat, anche senza di me</b>
    <code>@{ $bot } clima</code> – articoli da mandare
    <code>@{ $bot } citazioni Guterres</code> – che cosa ha detto qualcuno
