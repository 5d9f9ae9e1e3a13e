### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Pagine fisse

start-hello = <b>Ciao, sono Dépêche.</b> Raccolgo notizie dalle testate che ha scelto il mio gestore, e dico da dove viene ogni parola.
start-headlines = In questo momento:
start-more =
    <b>Che altro so fare</b>
    · trovare articoli: scrivimi semplicemente qualche parola
    · leggere un articolo per te: mandami il suo link
    · scriverti di mia iniziativa: /follow per un tema, /digest agli orari che vuoi
    · /latest per le ultime, /sources per la provenienza, /settings per lingua e ore di silenzio
    · /help per tutto il resto
help-text =
    <b>Che cosa so fare</b>
    /latest – le ultime notizie; <code>/latest clima</code> su un tema, <code>/latest tutto</code> ogni articolo
    /top – le notizie più riportate; <code>/top 48 clima</code> per due giorni e un tema
    /trends – di che cosa scrivono più testate che una settimana fa
    /search – cercare nell’archivio: <code>/search clima</code>; in una chat privata bastano le parole
    /ask – una domanda, con la risposta che danno gli articoli: <code>/ask quando parte il traghetto?</code>
    /follow – ti avviso quando ci sono novità: <code>/follow clima</code>; /following – tutto ciò che si segue
    /digest – le novità, agli orari che vuoi
    /agenda – che cosa c’è in programma: <code>/agenda clima</code>; /reminders – che cosa ti ricorderò
    /known – che cosa si sa di un messaggio: rispondi al messaggio con /known, o inoltramelo in privato
    /saved – gli articoli salvati in questa chat
    /quotes – che cosa ha detto qualcuno: <code>/quotes Guterres</code>
    /sources – le testate che leggo
    /source – una testata: <code>/source Courier</code>
    /settings – lingua, fuso orario, silenzio, filtri; i tuoi dati come file, o cancellati
    /filter – tieni fuori ciò che non vuoi: <code>/filter calcio</code>; /history – che cosa hai aperto per ultimo, se vuoi che resti
    /chats – i tuoi gruppi e canali: che cosa pubblico lì, e chi può chiedermi
    /article – aprire un articolo con il suo numero: <code>/article 12</code>
    /about – che cosa riporto, e come
    /feedback – dire qualcosa alla redazione; può rispondere
    /privacy – che cosa conservo di te
    /stop – niente più messaggi che non hai chiesto
    O mandami il link di un articolo, e te lo leggo.

    <b>Cercare con più precisione</b>
    <code>"colloqui di pace"</code> – queste parole insieme
    <code>clima -calcio</code> – senza una parola
    <code>outlet:Nome</code>, <code>section:economia</code>, <code>lang:it</code>
    <code>after:2022-11-01</code>, <code>before:2022-12-01</code>
    Se nulla corrisponde, provo anche grafie simili.

    <b>In un gruppo</b>
    Rispondo ai comandi e alle risposte ai miei messaggi. Lì non pubblico nulla finché un admin non lo sceglie: /chats.
help-editor =
    <b>Per la redazione</b>
    /addsource – provare un sito o un feed, e poi aggiungerlo: <code>/addsource lemonde.fr</code>
    /sources – come stanno tutte le fonti; /source ne mostra una, con pulsanti per metterla in pausa o leggerla adesso
    /pausesource, /resumesource, /removesource – con l’identificativo della fonte
    Mandami un file OPML per aggiungere un elenco di feed; /exportsources te ne dà uno.
    /post – un articolo in un canale: <code>/post @canale 12</code>
    /reports – citazioni di cui qualcuno mette in dubbio il nome
    /desk – che cosa dicono i lettori; rispondi al messaggio
    /withdraw – ritirare un articolo o una testata: <code>/withdraw article 12 motivo</code>
    /hide – nascondere un articolo ai lettori: <code>/hide 12</code>; /show – mostrarlo di nuovo
    /title – correggere un titolo: <code>/title 12 Il nuovo titolo</code>
    /pinstory – tenere una notizia in cima a /top: <code>/pinstory 12 24</code> per 24 ore; /unpinstory
    /mergestories – fare di due notizie una: <code>/mergestories 12 15</code>
help-admin =
    <b>Per gli admin</b>
    /broadcast – un messaggio a molti; /broadcasts – quelli in corso e quelli fatti
    /outbox – che cosa c’è da inviare, che cosa è trattenuto
    /stats – chi mi usa, in cifre; /health – come sto; /summary – lo stesso una volta al giorno
    /costs – quanto costa tradurre
    /grant, /admins – chi può fare che cosa; /audit – chi ha fatto che cosa
    /ban, /unban – bloccare qualcuno; /limits – quanto spesso si può chiedere
    /backup – una copia di tutto, sulla macchina del bot
search-usage =
    Che cosa devo cercare? Per esempio: <code>/search clima</code>
    /help mostra come cercare con più precisione.
about-text =
    <b>Su Dépêche</b>
    Riporto articoli delle testate che ha scelto il mio gestore. Ciò che dicono è l’opinione delle testate, non la mia né quella del mio gestore.

    <b>I riassunti</b> sono frasi dell’articolo stesso, parola per parola, scelte da un programma. Nulla viene riscritto.

    <b>Le traduzioni</b> le fanno programmi, non persone, e possono essere sbagliate. Ognuna è segnalata, con chi l’ha fatta quando si sa.

    <b>Le etichette</b> come «finanziato dallo Stato» le mette il mio gestore; /sources ne dà i motivi.

    <b>Le date</b>: se una pagina non ne indica, lo dico e non tiro a indovinare.
privacy-text =
    <b>Che cosa conservo di te</b>
    · il numero di questa chat, il suo nome, la sua lingua e altre impostazioni (fuso orario, silenzio, filtri), e quando hai scritto per la prima e l’ultima volta
    · che cosa segui e quali bollettini e promemoria vuoi, finché non li togli; un promemoria fino a un giorno dopo il suo evento
    · che cosa te ne ho inviato e quando, per 30 giorni, e di quali notizie ti ho già avvisato, perché nulla arrivi due volte
    · che cosa chiedi, perché i pulsanti sotto le mie risposte funzionino e nessun messaggio vada perso; dimenticato dopo 30 giorni
    · i link che mandi e con essi il tuo numero di utente, perché solo tu veda quegli articoli, a meno che il mio gestore non li mostri a tutti
    · gli articoli che salvi, finché non li togli
    · che cosa apri, solo se l’hai attivato in /settings
    · di quali citazioni hai detto che il nome è sbagliato
    · quali gruppi e canali imposti qui, e che lì sei admin
    · il tuo ruolo qui, se ne hai uno, e che cosa ne hai fatto; se un admin ti ha bloccato, un’impronta (hash) del tuo numero, che resta quando tutto il resto è cancellato

    Un luogo che condividi per scegliere il fuso orario viene usato una volta e non conservato.

    /settings ha tutto come file, e un pulsante che lo cancella. Tutto sta nella banca dati di chi gestisce questo bot. Non lo passo a nessuno. Telegram trasporta i nostri messaggi e li vede. Quando apri un originale o lo condividi, quel sito vede te, non me.
sources-heading = <b>Testate nell’archivio</b>
sources-count =
    { $count ->
        [one] { $count } articolo
       *[other] { $count } articoli
    }
sources-newest = l’ultimo: { $age }
sources-reason = Perché questa etichetta: { $reason }
sources-more = leggi tutto
settings-heading = <b>Impostazioni</b>
stopped = Qui non scrivo più di mia iniziativa: niente avvisi, bollettini o promemoria. Puoi sempre chiedermi tutto; /start lo annulla.

## I luoghi propri di Telegram

command-help = Tutto ciò che so fare
command-latest = Gli ultimi articoli
command-search = Cercare nell’archivio
command-saved = Articoli salvati in questa chat
command-sources = Da dove vengono le notizie
command-settings = Lingua, fuso orario, silenzio, filtri
command-about = Che cosa riporto, e come
command-stop = Niente più messaggi non richiesti
command-source = Una testata o una fonte
command-addsource = Aggiungere una fonte
command-pausesource = Mettere in pausa una fonte
command-resumesource = Riprendere una fonte
command-removesource = Togliere una fonte
command-exportsources = Tutte le fonti in un file OPML
command-post = Pubblicare un articolo in un canale
command-admins = Chi può gestire questo bot
bot-description = Notizie da testate scelte, in breve: frasi degli articoli stessi, parola per parola, sempre con chi le ha scritte, riportate o tradotte automaticamente. Scrivi qualche parola per cercare, o manda il link di un articolo.
bot-short-description = Notizie con le parole degli articoli stessi, e sempre da dove viene ognuna.

## La dimostrazione

demo-engine = dizionario dimostrativo
demo-try =
    { $name }, tre cose da provare nella tua chat con il bot:

    · /follow porto – quindici secondi dopo una nave si incaglia e il bot ti avvisa. Poi guarda: il messaggio cambia con la notizia, e una correzione si fa sentire.
    · /digest, 08:00, «Mandane uno adesso» – ciò che riceveresti ogni mattina.
    · «New group or channel» a sinistra, un canale con il bot dentro, «Imposta», «Bollettini», «Ogni notizia appena c’è» – la prossima notizia viene pubblicata lì.
