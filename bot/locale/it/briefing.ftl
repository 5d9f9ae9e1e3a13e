### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Il riepilogo quotidiano

command-summary = Come va il bot, una volta al giorno
button-summary = Riepilogo quotidiano…
button-summary-now = Mostrane uno adesso
button-summary-off = Disattiva
button-numbers = Cifre
briefing-on = <b>Il tuo riepilogo quotidiano arriva alle { $hour } ({ $zone }).</b>
briefing-off = <b>Non ricevi nessun riepilogo quotidiano.</b>
briefing-about = Dice che cosa è entrato e uscito, che cosa non è riuscito, come cresce il pubblico, quanto è pieno il disco e quanto costa tradurre. Premi un’ora, secondo l’ora di { $zone } (il fuso orario sta in /settings). Nelle tue ore di silenzio arriva senza suono.
briefing-usage = Scrivi <code>/summary 8</code> per le otto, <code>/summary off</code> per nessuno, o solo <code>/summary</code> per scegliere.
briefing-heading = <b>Riepilogo quotidiano</b> · { $day }
briefing-came =
    Articoli nuovi in 24 ore: { NUMBER($articles) }, da { $count ->
        [one] { NUMBER($count) } fonte
       *[other] { NUMBER($count) } fonti
    }
    Richieste da ieri (UTC): { NUMBER($requests) }
briefing-sent = Avvisi, bollettini e annunci in 24 ore: { $ended }
briefing-errors = Risposte non riuscite da ieri (UTC): { NUMBER($count) }
briefing-people = Persone: { NUMBER($people) } (nuove in 24 ore: { NUMBER($joined) }, attive: { NUMBER($active) })
briefing-engines = <b>Traduzione</b>
health-chore-briefings = Riepiloghi quotidiani
outbox-kind-briefing = Riepilogo quotidiano
