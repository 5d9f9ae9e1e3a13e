### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Domande a cui rispondono gli articoli

ask-usage =
    Che cosa vuoi sapere? Per esempio: <code>/ask quando riparte il traghetto?</code>
    Rispondo con ciò che dicono gli articoli che sono qui. In risposta a un messaggio, /ask da solo prende quel messaggio come domanda.
ask-vague = Devo sapere di che cosa si tratta: un nome, un luogo o un tema. Per esempio: <code>/ask quando riparte il traghetto?</code>
ask-question = «{ $question }»
ask-verbatim = Dagli articoli, parola per parola:
ask-translated = Dagli articoli, in parte tradotto da un programma:
ask-headline-only = (Di questo articolo qui si può mostrare solo il titolo.)
ask-not-judged = Questo è ciò che dicono gli articoli. Non so dire se è vero.
ask-nothing = Nulla nell’archivio risponde a «{ $question }». Forse aiutano altre parole; /search cerca parole singole.
ask-nearest = Nulla nell’archivio risponde a «{ $question }». Ciò che più si avvicina:
command-ask = Fare una domanda

## Che cosa un programma scrive a partire dagli articoli

ask-written = Scritto da un programma ({ $engine }) a partire dagli articoli qui sotto. Può contenere errori; i numeri portano ai passi da cui è tratto.
ask-dropped =
    { $count ->
        [one] { $count } frase è stata tralasciata, perché gli articoli non la confermano.
       *[other] { $count } frasi sono state tralasciate, perché gli articoli non le confermano.
    }
ask-sources = Gli articoli:
ask-writing = Un programma sta ancora scrivendo una risposta; quando è pronta, starà qui.
ask-writer-down = In questo momento nessun programma ha potuto scrivere una risposta.
ask-writer-spent = Il budget per le risposte scritte è per ora esaurito.
ask-writer-unsound = Un programma ha scritto una risposta, ma gli articoli non la confermano.
button-own-words = Con le parole degli articoli
button-written-answer = Risposta scritta
written-summary = Riassunto scritto
button-written-summary = Riassunto scritto
written-late = Si sta ancora scrivendo. Premi di nuovo tra un momento.
written-down = In questo momento nessun programma ha potuto scrivere un riassunto.
written-spent = Il budget per i riassunti scritti è per ora esaurito.
written-unsound = Un programma ha scritto un riassunto, ma gli articoli ne confermano troppo poco.

## Dove si dice che ce n’è uno

about-writer =
    <b>Scritto da un programma</b>: le risposte a /ask e i riassunti segnalati così sono di { $engine }. Riceve solo articoli di qui. Ciò che essi non confermano viene tralasciato, per quanto si può controllare; può comunque essere sbagliato.
privacy-writer = Un’eccezione: ciò che chiedi con /ask va, insieme a frasi di articoli, a { $engine }, su scelta del mio gestore; nulla indica chi lo chiede. La risposta si conserva per circa un’ora, perché la stessa domanda non vada posta due volte.
