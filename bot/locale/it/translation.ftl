### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Traduzioni: che cosa se ne dice

translation-line = Traduzione automatica, originale in { $language } ({ $engine }), non controllata da una persona
translation-line-through = Traduzione automatica, originale in { $language }, lingua intermedia: { $through } ({ $engine }), non controllata da una persona
translation-line-twice = Tradotto due volte da programmi, la seconda da un testo in { $language } ({ $engine }), non controllato da una persona
translation-line-twice-through = Tradotto due volte da programmi, la seconda da un testo in { $language }, lingua intermedia: { $through } ({ $engine }), non controllato da una persona
translation-short = traduzione automatica, originale in { $language }
translation-short-through = traduzione automatica, originale in { $language }, lingua intermedia: { $through }
translation-short-twice = tradotto due volte da programmi, la seconda da un testo in { $language }
translation-short-twice-through = tradotto due volte da programmi, la seconda da un testo in { $language }, lingua intermedia: { $through }
card-translated = Dall’articolo, tradotto da un programma:
story-translated = Dagli articoli, in parte tradotto da un programma:
translation-left = Ciò che è segnato con { $mark } è in originale.
button-as-written = Parole originali
button-original-titles = Titoli originali
button-as-written-in = In { $language }
button-translated = Tradotto
button-look-again = ↻ Guarda di nuovo

## Perché qualcosa è in originale

translation-late = Si sta ancora traducendo; fino ad allora vedi l’originale.
translation-down = In questo momento non risponde nessun servizio di traduzione: ciò che non è tradotto è in originale.
translation-spent = Il budget per le traduzioni è per ora esaurito: ciò che non è tradotto è in originale.
translation-pair = Da questa lingua non so tradurre ({ $language }): vedi l’originale.
translation-damaged = Di una parte il programma non ha dato una traduzione valida: di quella vedi l’originale.

## In quale lingua si legge

settings-reading = Lettura: { $language }
settings-reading-as-it-is = Lettura: non tradotta
reading-screen = Lingua di lettura
reading-into = Ciò che è scritto in altre lingue arriva in { $language }, tradotto da un programma ({ $engines }). Ogni traduzione è segnalata, e l’originale è a un tocco.
reading-as-it-is = Tutto resta nella lingua in cui è stato scritto.
reading-left = Restano come sono: { $languages }.
reading-left-screen = Restano come sono
reading-left-explain = Ciò che è scritto nelle lingue spuntate non si traduce. Premine una per cambiarlo.
reading-no-engine = Qui non si traduce nulla: il mio gestore non ha impostato nessun servizio di traduzione.
button-reading-interface = Come parlo qui ({ $language })
button-reading-nothing = Non tradurre nulla
button-reading-left = Lascia alcune come sono…
button-back-to-reading = ◀ Lingua di lettura

## Dove si dice che ci sono motori

about-engines =
    <b>Nella tua lingua</b>: ciò che è scritto in altre lo traduce qui { $engines }; nessuno lo controlla. /settings dice in quale lingua, e quali lasciare come sono. L’originale è sempre a un tocco.
privacy-engines = Ciò che leggi tradotto passa, frase per frase, per { $engines }, su scelta del mio gestore: solo articoli (anche quelli di cui mandi il link), nulla su di te.
share-headline-translated = titolo tradotto da un programma, originale in { $language } (@{ $bot })
