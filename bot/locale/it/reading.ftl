### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Da dove viene un articolo

outlet-labelled = { $outlet } ({ $label }; etichetta messa dal gestore di questo bot)
outlet-labelled-short = { $outlet } ({ $label })
outlet-unknown = testata non indicata
via = riportato da { $relay }
date-unknown = data non indicata
date-unknown-added = data non indicata · aggiunto il { $day }
language-unknown = lingua sconosciuta
translation-mark = traduzione automatica
private-mark = lo vedi solo tu
minutes = { $minutes } min

provenance-translated = Traduzione automatica.
provenance-translated-by = Traduzione automatica riportata da { $relay }.
provenance-translated-by-unedited = Traduzione automatica riportata da { $relay }, che dice che non vi ha preso parte nessun redattore umano.
provenance-relayed = Riportato da un altro sito.
provenance-relayed-by = Riportato da { $relay }.
provenance-notice = Nelle parole di chi lo riporta: «{ $notice }»
sent-by-you = Mandato da te; qui lo vedi solo tu.
sent-by-reader = Mandato da chi legge qui.

ago-now = proprio ora
ago-minutes = { $count } min fa
ago-hours = { $count } h fa
ago-days =
    { $count ->
        [one] { $count } giorno fa
       *[other] { $count } giorni fa
    }

## Elenchi

list-latest = Ultime notizie
list-latest-about = Ultime notizie su «{ $query }»
list-search = Risultati per «{ $query }»
list-similar = Articoli simili
list-similar-to = Simili a «{ $title }»
list-saved = Salvati qui
list-corrected = Nulla corrisponde esattamente a tutto; questi sono i più vicini.
list-labels = Le etichette tra parentesi le mette il gestore di questo bot.
list-page-gone = Gli articoli di questa pagina non sono più nell’archivio.
search-empty = Ancora nulla su «{ $query }».
search-empty-hint = Forse aiutano altre parole, o meno; /latest mostra le novità.
similar-empty = Nell’archivio non c’è ancora nulla di simile.
saved-empty = In questa chat non c’è ancora nulla di salvato. ☆ Salva, sotto un articolo, lo tiene qui.
saved-full = Questa chat ha salvato { $most } articoli, e non può salvarne di più. Prima togline uno: /saved
pin-private = Si possono fissare solo articoli che tutti possono vedere.
pins-full = Sono già fissati { $most } articoli. Prima togline uno.
archive-empty = L’archivio è ancora vuoto. Torna a guardare più tardi.

## L’articolo

card-verbatim = Dall’articolo, parola per parola:
card-headline-only = Il gestore di questo bot gli permette di mostrare di questo articolo solo il titolo.
card-headline-only-original = Il gestore di questo bot gli permette di mostrare solo il titolo. L’articolo sta dietro «Originale».
card-summary-only = Il gestore di questo bot gli permette di mostrare di questo articolo solo un riassunto.
card-summary-only-original = Il gestore di questo bot gli permette di mostrare solo un riassunto. L’articolo intero sta dietro «Originale».
card-no-text = Di questo articolo l’archivio ha solo il titolo.
card-first = Secondo le date che indicano, l’ha avuto per prima { $outlet }: { $date }.
card-also = Pubblicato anche da { $outlets }.
card-also-more =
    { $count ->
        [one] Pubblicato anche da { $outlets } e un’altra.
       *[other] Pubblicato anche da { $outlets } e altre { $count }.
    }
fulltext-highlight = La frase { $number } del riassunto è sottolineata qui sotto.
fulltext-numbers = I numeri mostrano nel testo le frasi del riassunto.
fulltext-end = Fine dell’articolo
fulltext-authors =
    { $count ->
        [one] Di: { $authors }
       *[other] Di: { $authors }
    }
fulltext-outlet = Testata: { $outlet }
fulltext-outlet-unknown = Testata: non indicata
fulltext-date = Data: { $date }
fulltext-date-unknown = Data: non indicata
fulltext-relayed = Riportato dal gestore di questo bot; le opinioni che contiene sono della testata.

share-heading = Condividi questo articolo
share-hint = Per la posta elettronica o un’altra app puoi anche copiare questo testo:
share-facebook = Facebook prende solo il link; il testo dovresti aggiungerlo tu.
share-outlet-labelled = { $outlet } ({ $label }; etichetta del gestore di @{ $bot })
share-translated = tradotto automaticamente
share-translated-by = tradotto automaticamente da { $relay }
share-relayed-by = riportato da { $relay }

## Risposte brevi

slow-down = Sono state molte richieste in una volta. Aspetta un minuto, poi rispondo di nuovo.
cool-down = Molte domande qui. Tra un minuto rispondo di nuovo a questo gruppo.
apology = Mi dispiace, qualcosa è andato storto da parte mia. Il mio gestore lo trova con { $id }.
command-unknown = Non conosco questo comando. /help mostra che cosa so fare.
command-unknown-words = Non conosco questo comando. Per cercare, scrivi <code>/search { $words }</code>
button-old = Questo pulsante è di un messaggio vecchio. Chiedi di nuovo, per esempio con /latest.
listing-not-yours = Questo elenco è di qualcun altro. /latest ti dà il tuo.
article-gone = Questo articolo non è (più) nell’archivio.
article-which = Quale articolo? Aggiungi il suo numero, per esempio: /article 12
index-behind = Sto ancora ordinando l’archivio e forse non trovo tutto. Chiedi di nuovo tra qualche minuto.
settings-admins-only = Solo gli admin di questo gruppo possono cambiarne le impostazioni.
link-failed = Non ho potuto leggere questo link: { $reason }.
reason-refused = non è un indirizzo che posso aprire
reason-address = non è un indirizzo web valido
reason-missing = quella pagina non esiste
reason-denied = il sito non mi lascia entrare
reason-overloaded = il sito ha un guasto o è sovraccarico
reason-slow = il sito ci ha messo troppo a rispondere
reason-large = la pagina è troppo grande
reason-no-page = non c’è una pagina con testo
reason-no-article = lì non trovo nessun articolo
reason-unreachable = il sito non è raggiungibile
reason-other = non è stato possibile scaricarla

## Pulsanti

button-full-text = Testo intero
button-original = Originale
button-relay = Pagina del ripetitore
button-named-original = Fonte indicata
button-share = Condividi
button-similar = Simili
button-save = ☆ Salva
button-saved = ★ Salvato
button-list = ◀ Elenco
button-article = ◀ Articolo
button-latest = Ultime
button-sources = Fonti
button-settings = Impostazioni
button-help = Aiuto
button-email = E-mail ({ $service })
button-pause = Pausa
button-resume = Riprendi
button-remove = Togli
button-fetch = Leggi adesso
button-add = Aggiungi
button-add-feed-text = Aggiungi, solo testo feed
button-really-remove = Sì, togli
button-all-sources = Tutte le fonti ({ $count })
button-source = Mostra la fonte
button-pin = 📌 Fissa
button-unpin = 📌 Togli
button-in-bot = Nel bot
button-cancel = Annulla
button-post = Pubblica
button-invite = Invita un admin

## Termini: lunghezza dei riassunti, tendenze, suggerimenti

summary-line = 1 frase
summary-short = 3 frasi
summary-long = Lungo
search-empty-speakers = Intendi uno di questi, che vengono citati?
search-empty-rising = Di questo scrivono sempre più testate:
trends-heading = Di che cosa scrivono più testate che nella settimana prima
trends-outlets =
    { $count ->
        [one] { $count } testata
       *[other] { $count } testate
    }
trends-new = nuovo
trends-legend = Una barra per ogni giorno, l’ultima per le ultime 24 ore; una testata conta una volta al giorno. Un numero cerca le sue parole.
trends-young =
    { $count ->
        [0] Della settimana prima non c’è nulla con cui confrontare, quindi questo dice poco.
        [one] Della settimana prima c’è solo { $count } giorno con cui confrontare, quindi questo dice poco.
       *[other] Della settimana prima ci sono solo { $count } giorni con cui confrontare, quindi questo dice poco.
    }
trends-empty = Nessun tema di cui almeno due testate abbiano scritto nelle ultime 24 ore è in crescita, o qui c’è troppo poco per dirlo. /latest mostra le novità.
button-trends = Tendenze
command-trends = Che cosa sta crescendo
