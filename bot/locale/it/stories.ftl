### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Notizie

list-newest = Ultimi articoli
list-top =
    { $count ->
        [one] Le notizie principali dell’ultima ora
       *[other] Le notizie principali delle ultime { $count } ore
    }
list-top-about =
    { $count ->
        [one] Le notizie principali dell’ultima ora su «{ $query }»
       *[other] Le notizie principali delle ultime { $count } ore su «{ $query }»
    }
top-empty =
    { $count ->
        [168] Nelle ultime { $count } ore non è stato riportato nulla. /latest mostra le ultime.
        [one] Nell’ultima ora non è stato riportato nulla. <code>/top 24</code> guarda un giorno indietro, e /latest mostra le ultime.
       *[other] Nelle ultime { $count } ore non è stato riportato nulla. <code>/top 168</code> guarda una settimana indietro, e /latest mostra le ultime.
    }
top-empty-about =
    { $count ->
        [168] Nelle ultime { $count } ore non è stato riportato nulla su «{ $query }». <code>/search { $query }</code> guarda dappertutto.
        [one] Nell’ultima ora non è stato riportato nulla su «{ $query }». <code>/top 168 { $query }</code> guarda una settimana indietro.
       *[other] Nelle ultime { $count } ore non è stato riportato nulla su «{ $query }». <code>/top 168 { $query }</code> guarda una settimana indietro, /search dappertutto.
    }
top-hours = Posso guardare indietro da 1 a { $most } ore, per esempio: <code>/top 6</code>. Per cercare un numero: <code>/search 2022</code>
story-outlets =
    { $count ->
        [one] { $count } testata
       *[other] { $count } testate
    }
story-articles =
    { $count ->
        [one] { $count } articolo
       *[other] { $count } articoli
    }
story-further-outlets =
    { $count ->
        [one] +{ $count } testata
       *[other] +{ $count } testate
    }
story-further-articles =
    { $count ->
        [one] +{ $count } articolo
       *[other] +{ $count } articoli
    }
story-span = il primo { $first }, l’ultimo { $last }
story-from-to = da { $first } a { $last }
story-number = notizia <code>{ $id }</code>
story-gone = Questa notizia non è (più) nell’archivio. /top mostra che cosa si riporta ora.
story-verbatim = Dagli articoli, parola per parola:
story-no-text = Di questi articoli qui si possono mostrare solo i titoli.
story-also = Riportata da { $outlets }.
story-also-more =
    { $count ->
        [one] Riportata da { $outlets } e un’altra.
       *[other] Riportata da { $outlets } e altre { $count }.
    }
story-teller = { $outlet } ({ $languages })
story-relay = riportato da { $relay }
story-timeline = Com’è andata
story-told = { $outlet }: { $title }
story-quotes = Chi ha detto che cosa
story-coming = In programma
story-no-timeline = Nulla del passato di questa notizia ha una data.
story-no-quotes = In questi articoli non si cita nulla.
story-no-coming = Questi articoli non nominano nessuna data a venire.
story-list = Articoli di «{ $title }»
story-part-outlets =
    { $count ->
        [one] Parte di una notizia che riporta { $count } altra testata.
       *[other] Parte di una notizia che riportano altre { $count } testate.
    }
story-part-articles =
    { $count ->
        [one] Parte di una notizia con { $count } altro articolo.
       *[other] Parte di una notizia con altri { $count } articoli.
    }
story-split-choose = Quali di questi articoli parlano d’altro? Premi i loro numeri; insieme diventano una notizia a sé.
story-split-ask =
    { $count ->
        [one] Questo articolo deve diventare una notizia a sé, definitivamente?
       *[other] Questi { $count } articoli devono diventare una notizia a sé, definitivamente?
    }
story-split-all = Sono tutti gli articoli della notizia; non ne resterebbe nulla.
story-split-none = Nessuno di questi articoli appartiene più a questa notizia.
story-merge-choose = Quale di queste notizie racconta lo stesso fatto? Tutti gli articoli di «{ $title }» passerebbero lì.
story-merge-none = Non trovo nessuna notizia simile. <code>/mergestories { $id } NUMERO</code> la unisce a un’altra qualsiasi; gli admin vedono il numero di una notizia sulla sua scheda.
story-merge-ask = La prima di queste notizie deve diventare parte della seconda, definitivamente?
story-merge-same = Queste due sono già una notizia sola.
mergestories-usage = Quali notizie? Per esempio: <code>/mergestories 12 15</code> fa della notizia 12 una parte della 15. Gli admin vedono il numero di una notizia sulla sua scheda.
button-story = Notizia
button-back-story = ◀ Notizia
button-articles = Articoli
button-timeline = Sviluppi
button-coming = In arrivo
button-more = Di più
button-less = Di meno
button-every-article = Ogni articolo a sé
button-by-story = Per notizie
button-split = Separa…
button-split-chosen = Separa ({ $count })
button-merge = Unisci…
button-really-split = Sì, separa
button-really-merge = Sì, unisci
command-top = Le notizie più riportate
command-mergestories = Unire due notizie in una

## Che cosa se ne sa

known-heading = Che cosa se ne sa
known-linked = Dietro il link:
known-text = Lo stesso testo:
known-event = Lo stesso fatto:
known-related = Affine:
known-only-related =
    { $count ->
        [one] Nessun articolo dell’ultimo giorno riporta proprio questo. Questi hanno molto in comune.
       *[other] Nessun articolo degli ultimi { $count } giorni riporta proprio questo. Questi hanno molto in comune.
    }
known-sources =
    { $count ->
        [one] Qui lo riporta una fonte.
       *[other] Lo riportano { $count } fonti indipendenti.
    }
known-first = Per prima, secondo le date che indicano: { $outlet }, { $date }.
known-not-judged = Questo dice chi riporta che cosa, non se è vero.
known-nothing =
    { $count ->
        [one] Negli articoli dell’ultimo giorno non conosco nulla di simile.
       *[other] Negli articoli degli ultimi { $count } giorni non conosco nulla di simile.
    }
known-too-short = C’è troppo poco testo per confrontare. Bastano alcune frasi; per parole singole c’è /search
known-usage = Su che cosa? Rispondi con /known a un messaggio qualsiasi, inoltramene uno nella nostra chat privata, o aggiungi il testo: <code>/known Il traghetto notturno torna in primavera</code>
known-no-text = Non contiene testo che possa confrontare con l’archivio.
button-read-link = Leggi il link
command-known = Che cosa si sa di un messaggio
