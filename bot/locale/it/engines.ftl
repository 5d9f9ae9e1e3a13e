### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Quanto costa tradurre

command-costs = Quanto costa tradurre
button-costs = Costi
costs-heading = <b>Quanto costa tradurre</b>
costs-none = Non è impostato nessun motore di traduzione: ogni testo si mostra come lo pubblica la sua testata. Le impostazioni dicono quali motori ci sono, in <code>[[engine]]</code>.
costs-engine = <b>{ $engine }</b>
costs-day = Oggi: { $spent }
costs-month = Questo mese: { $spent }
costs-characters =
    { $count ->
        [one] { NUMBER($count) } carattere
       *[other] { NUMBER($count) } caratteri
    }
costs-characters-of = { NUMBER($used) } caratteri su { NUMBER($limit) }
costs-tokens =
    { $count ->
        [one] { NUMBER($count) } token
       *[other] { NUMBER($count) } token
    }
costs-tokens-of = { NUMBER($used) } token su { NUMBER($limit) }
costs-calls =
    { $count ->
        [one] { NUMBER($count) } richiesta
       *[other] { NUMBER($count) } richieste
    }
costs-money = circa { $money }
costs-saved =
    Mostrato di nuovo senza richiederlo, questo mese: { $count ->
        [one] { NUMBER($count) } frase
       *[other] { NUMBER($count) } frasi
    }
costs-damaged = Risposte difettose questo mese, mai mostrate a nessuno: { NUMBER($count) } su { NUMBER($all) }
costs-usage = Secondo il suo conteggio: { NUMBER($used) } caratteri
costs-usage-of = Secondo il suo conteggio: { NUMBER($used) } caratteri su { NUMBER($limit) }
costs-resting = ⚠️ Non risponde bene; nuovo tentativo { $when }
costs-spent = ⚠️ Budget per ora esaurito: ciò che non è ancora tradotto si mostra in originale
costs-kept = Traduzioni conservate: { NUMBER($count) }
costs-when = Giorni e mesi sono quelli di UTC.
notice-engine-spent = ⚠️ <b>{ $engine }</b> dice che la sua quota è esaurita. Finché non ne dà altra, ciò che non è ancora tradotto si mostra in originale. /costs dice di più.
notice-engine-day-spent = ⚠️ <b>{ $engine }</b> ha esaurito ciò che può spendere oggi. Fino a mezzanotte UTC, ciò che non è ancora tradotto si mostra in originale. /costs dice di più.
notice-engine-month-spent = ⚠️ <b>{ $engine }</b> ha esaurito ciò che può spendere questo mese. Fino al prossimo, ciò che non è ancora tradotto si mostra in originale. /costs dice di più.
