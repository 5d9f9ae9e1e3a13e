### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Was Übersetzen kostet

command-costs = Was Übersetzen kostet
button-costs = Kosten
costs-heading = <b>Was Übersetzen kostet</b>
costs-none = Kein Übersetzungsdienst ist eingerichtet: Jeder Text wird so gezeigt, wie sein Medium ihn veröffentlicht. Welche Dienste es gibt, sagen die Einstellungen unter <code>[[engine]]</code>.
costs-engine = <b>{ $engine }</b>
costs-day = Heute: { $spent }
costs-month = In diesem Monat: { $spent }
costs-characters =
    { $count ->
        [one] { NUMBER($count) } Zeichen
       *[other] { NUMBER($count) } Zeichen
    }
costs-characters-of = { NUMBER($used) } von { NUMBER($limit) } Zeichen
costs-tokens =
    { $count ->
        [one] { NUMBER($count) } Token
       *[other] { NUMBER($count) } Tokens
    }
costs-tokens-of = { NUMBER($used) } von { NUMBER($limit) } Tokens
costs-calls =
    { $count ->
        [one] { NUMBER($count) } Anfrage
       *[other] { NUMBER($count) } Anfragen
    }
costs-money = etwa { $money }
costs-saved =
    Noch einmal gezeigt, ohne neu zu fragen, in diesem Monat: { $count ->
        [one] { NUMBER($count) } Satz
       *[other] { NUMBER($count) } Sätze
    }
costs-damaged = Fehlerhafte Antworten in diesem Monat, die niemand sah: { NUMBER($count) } von { NUMBER($all) }
costs-usage = Nach eigener Zählung: { NUMBER($used) } Zeichen
costs-usage-of = Nach eigener Zählung: { NUMBER($used) } von { NUMBER($limit) } Zeichen
costs-resting = ⚠️ Antwortet nicht richtig; nächster Versuch { $when }
costs-spent = ⚠️ Budget vorerst aufgebraucht: Was noch nicht übersetzt ist, wird im Original gezeigt
costs-kept = Aufgehobene Übersetzungen: { NUMBER($count) }
costs-when = Tage und Monate sind die von UTC.
notice-engine-spent = ⚠️ <b>{ $engine }</b> meldet, dass das Kontingent verbraucht ist. Bis es mehr gibt, wird, was noch nicht übersetzt ist, im Original gezeigt. Mehr in /costs.
notice-engine-day-spent = ⚠️ <b>{ $engine }</b> hat verbraucht, was heute ausgegeben werden darf. Bis Mitternacht UTC wird, was noch nicht übersetzt ist, im Original gezeigt. Mehr in /costs.
notice-engine-month-spent = ⚠️ <b>{ $engine }</b> hat verbraucht, was in diesem Monat ausgegeben werden darf. Bis zum nächsten wird, was noch nicht übersetzt ist, im Original gezeigt. Mehr in /costs.
