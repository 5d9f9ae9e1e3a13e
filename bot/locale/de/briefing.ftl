### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Der Tagesbericht

command-summary = Einmal am Tag, wie es um den Bot steht
button-summary = Tagesbericht …
button-summary-now = Jetzt einen zeigen
button-summary-off = Ausschalten
button-numbers = Zahlen
briefing-on = <b>Dein Tagesbericht kommt um { $hour } ({ $zone }).</b>
briefing-off = <b>Du bekommst keinen Tagesbericht.</b>
briefing-about = Er sagt, was herein- und hinausging, was fehlschlug, wie die Leserschaft wächst, wie voll die Platte ist und was das Übersetzen kostet. Tipp eine Uhrzeit an; es gilt die von { $zone } (die Zeitzone steht in /settings). In deiner Ruhezeit kommt er ohne Ton.
briefing-usage = Schreib <code>/summary 8</code> für acht Uhr, <code>/summary off</code> für keinen, oder nur <code>/summary</code>, um zu wählen.
briefing-heading = <b>Tagesbericht</b> · { $day }
briefing-came =
    Neue Artikel in 24 Stunden: { NUMBER($articles) }, aus { $count ->
        [one] { NUMBER($count) } Quelle
       *[other] { NUMBER($count) } Quellen
    }
    Anfragen seit gestern (UTC): { NUMBER($requests) }
briefing-sent = Hinweise, Überblicke und Mitteilungen in 24 Stunden: { $ended }
briefing-errors = Fehlgeschlagene Antworten seit gestern (UTC): { NUMBER($count) }
briefing-people = Personen: { NUMBER($people) } (neu in 24 Stunden: { NUMBER($joined) }, aktiv: { NUMBER($active) })
briefing-engines = <b>Übersetzen</b>
health-chore-briefings = Tagesberichte
outbox-kind-briefing = Tagesbericht
