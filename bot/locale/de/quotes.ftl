### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Zitate

quoted = „{ $text }“
quotes-of-article = Zitate in „{ $title }“
quotes-of-person = Was „{ $name }“ gesagt hat
quotes-article-none = Dieser Artikel zitiert niemanden (mehr).
quotes-withheld = Der Betreiber dieses Bots lässt ihn nur einige Zitate dieses Artikels zeigen.
quotes-page-gone = Was auf dieser Seite stand, ist nicht mehr da.
quotes-who = So heißen mehrere. Wen meinst du?
quotes-which = Bei welchem davon ist der Name falsch?
quotes-none = Ich habe nichts, was „{ $name }“ gesagt hat.
quotes-none-hint = Vielleicht hilft eine andere Schreibung, oder eine Suche: <code>/search { $name }</code>
quotes-near = Meinst du jemanden von diesen? Oder durchsuch die Artikel: <code>/search { $name }</code>
quotes-usage = Wessen Worte? Schreib einen Namen dazu, in beliebiger Schrift, zum Beispiel: <code>/quotes Guterres</code>
quotes-most = In dieser Woche am meisten zitiert:
quotes-also = auch: { $outlets }
quotes-also-more =
    { $count ->
        [one] auch: { $outlets } und { $count } weiteres
       *[other] auch: { $outlets } und { $count } weitere
    }
quotes-also-others =
    { $count ->
        [one] und { $count } weiteres Medium
       *[other] und { $count } weitere Medien
    }
quotes-translated = Maschinell übersetzter Wortlaut, nicht die eigenen Worte.
quotes-translated-by = Von { $relay } übersetzter Wortlaut, nicht die eigenen Worte.
quotes-wording = Bei { $outlet }: { $quote }
quotes-wording-translated = Bei { $outlet }, in maschineller Übersetzung: { $quote }
speaker-unclear = Unklar, wer spricht
speaker-unnamed = { $role } (Name unklar)
speaker-doubted = Unklar, wer spricht (Name bezweifelt)
quote-gone = Dieses Zitat ist nicht mehr da, oder es steht jetzt unter einem anderen Namen.
report-thanks = Danke. Der Name bleibt weg, bis ein Admin es angesehen hat.
report-known-right = Ein Admin hat das schon angesehen: Der Name stimmt.
reports-full = Du hast heute { $most } Zitate gemeldet, mehr geht nicht. Komm bitte morgen wieder.
reports-heading = Stimmt der Name?
reports-none = Kein Zitat wird bezweifelt.
report-right = ✓ { $name }: Der Name stimmt. Er wird wieder gezeigt.
report-wrong = ✗ { $name }: Der Name ist falsch. Er bleibt weg.
report-somebody = Ein Admin
notice-speaker-doubted =
    Jemand bezweifelt, wer das gesagt hat. Bis du entscheidest, wird der Name dort nicht gezeigt.
    „{ $quote }“
    — <b>{ $speaker }</b>, in { $outlet }
button-quotes = Zitate
button-wrong-speaker = Falscher Name?
button-name-right = Name stimmt
button-name-wrong = Name ist falsch
button-see-article = Artikel
button-take-back = Zurücknehmen
button-reports = Zweifel
command-quotes = Was jemand gesagt hat
command-reports = Zitate mit bezweifeltem Namen

## Die Agenda

day-with-weekday = { $weekday }, { $day }
days-from-to = { $first } bis { $last }
agenda-heading = Agenda: die nächsten { $days } Tage
agenda-about = Agenda: „{ $query }“
agenda-loosely = Neben diesen Wörtern steht kein Datum; diese hier sind aus Artikeln darüber.
agenda-empty = Noch ist nichts mit Datum aus den nächsten { $days } Tagen bekannt.
agenda-empty-about = Zu „{ $query }“ ist nichts mit Datum aus den nächsten { $days } Tagen bekannt. /agenda allein zeigt alles.
agenda-today = Heute, { $day }
agenda-tomorrow = Morgen, { $day }
agenda-running = Im Gange, oder irgendwann in diesen Wochen
agenda-more = +{ $count }
agenda-hour-here = { $there } ({ $here } hier)
event-gone = Davon erzählt kein Artikel im Archiv mehr. /agenda zeigt, was jetzt kommt.
event-over = Das ist schon vorbei.
reminders-heading = Hier gewünschte Erinnerungen
reminders-empty = Noch keine Erinnerungen hier. /agenda zeigt, was kommt; zu jedem Termin gibt es einen Knopf dafür.
reminder-noted = 🔔 Notiert: Ich erinnere diesen Chat eine Stunde vorher oder, wo keine Uhrzeit bekannt ist, um 8 Uhr morgens. Alle seine Erinnerungen: /reminders
reminder-heading = 🔔 Erinnerung
reminder-changed = Der Artikel nennt diesen Tag nicht mehr; als die Erinnerung gesetzt wurde, tat er es.
reminders-full = Dieser Chat hat { $most } Erinnerungen, mehr dürfen es nicht sein. Nimm erst eine weg: /reminders
reminder-admins-only = Nur die Admins dieser Gruppe können ihre Erinnerungen setzen und entfernen.
calendar-caption =
    { $count ->
        [one] { $count } Termin für deinen Kalender.
       *[other] { $count } Termine für deinen Kalender.
    }
button-remind = 🔔 Erinnern
button-reminder-set = ✓ Erinnerung · entfernen
button-calendar = Kalenderdatei
button-calendar-all = Alle als Kalenderdatei
command-agenda = Was in den nächsten 30 Tagen kommt
