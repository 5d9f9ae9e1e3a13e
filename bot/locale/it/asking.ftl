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
ask-not-judged = Questo è ciò che dicono gli articoli. Se sia vero, non so dirlo.
ask-nothing = Nulla nell’archivio risponde a «{ $question }». Forse aiutano altre parole; /search cerca parole singole.
command-ask = Fare una domanda
