### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Abos

follow-named = „{ $words }“
follow-made = Ich sage dir Bescheid, wenn es Neues zu { $words } gibt.
follow-made-story = Ich sage dir Bescheid, wenn es mehr zu { $words } gibt.
follow-made-group = Ich sage dieser Gruppe Bescheid, wenn es Neues zu { $words } gibt.
follow-made-group-story = Ich sage dieser Gruppe Bescheid, wenn es mehr zu { $words } gibt.
follow-known = Du folgst { $words } schon.
follow-known-group = Diese Gruppe folgt { $words } schon.
follow-recent =
    { $count ->
        [0] In den letzten 7 Tagen kam es in keinem Artikel vor.
        [one] In den letzten 7 Tagen kam es in { $count } Artikel vor.
       *[other] In den letzten 7 Tagen kam es in { $count } Artikeln vor.
    }
follow-lot = Das ist viel: etwa { $count } am Tag. Mehr Wörter, oder <code>outlet:</code> oder <code>section:</code>, machen es weniger.
follow-undone = Zurückgenommen: Zu { $words } sage ich nichts.
follow-usage =
    Wovon soll ich Bescheid sagen? Zum Beispiel:
    <code>/follow New START</code> – Neues dazu, in jeder Sprache, die es so schreibt
    <code>/follow outlet:TASS "nukleare Waffen" -Fußball</code> – aus einem Medium, mit diesen Wörtern zusammen und ohne ein anderes

    + Folgen unter einem Artikel, einer Meldung oder einer Suche tut es auch.
follow-rising = Darüber schreiben immer mehr Medien:
follows-heading = Deine Abos ({ $count })
follows-heading-group = Abos dieser Gruppe ({ $count })
follows-empty = Du folgst noch nichts. <code>/follow New START</code> fängt damit an, ebenso + Folgen unter einem Artikel, einer Meldung oder einer Suche.
follows-empty-group = Diese Gruppe folgt noch nichts. <code>/follow New START</code> fängt damit an, ebenso + Folgen unter einem Artikel, einer Meldung oder einer Suche.
follows-stopped = /stop wurde gesendet: Nichts kommt. /start lässt es wieder kommen.
follows-asleep = Ruht, solange ich hier nicht schreiben kann.
follows-full = Dieser Chat hat { $most } Abos, mehr dürfen es nicht sein. Beende erst eins: /following
follow-since = Seit { $day }
follow-alerts =
    { $count ->
        [0] in den letzten 7 Tagen kein Hinweis
        [one] in den letzten 7 Tagen Hinweis auf { $count } Meldung
       *[other] in den letzten 7 Tagen Hinweise auf { $count } Meldungen
    }
follow-is-paused = Angehalten: Ich sage nichts dazu.
follow-is-muted = stumm bis { $until }
follow-mark-story = Meldung
follow-mark-paused = angehalten
follow-mark-urgent = auch in der Ruhezeit
follow-mark-silent = ohne Ton
follow-ask-words = Welche Wörter statt { $words }? Schick sie als nächste Nachricht.
follow-muted = Nichts zu { $words } bis { $until }.
follow-unmuted = Zu { $words } sage ich wieder Bescheid.
follow-stopped = Beendet: nichts mehr zu { $words }.
follow-gone = Dieses Abo gibt es nicht mehr.
follow-empty = Darin finde ich nichts, wonach ich suchen kann. Nenn ein Wort, einen Namen oder ein Medium: <code>/follow New START</code>
follow-only-exclusions = Das sagt nur, was nicht darin sein darf. Füg ein Wort hinzu, das es muss: <code>/follow Gas -Fußball</code>
follow-too-long = Das ist zu lang: höchstens { $most } Zeichen. Die zwei oder drei bezeichnendsten Wörter genügen.
follow-too-many = Das sind zu viele Wörter: höchstens { $most }, Filter mitgezählt. Die zwei oder drei bezeichnendsten genügen.
follow-dates = Ein Abo blickt nach vorn: Daten nützen darin nichts. Lass <code>after:</code> und <code>before:</code> weg.
follow-no-terms = In dieser Schlagzeile finde ich keine Wörter, denen man folgen kann. Wähl eigene: <code>/follow New START</code>
follow-admins-only = Nur die Admins dieser Gruppe wählen ihre Abos.
button-follow = + Folgen
button-follow-name = + { $name }
button-follow-search = + Dieser Suche folgen
button-follow-when = Bei Neuem Bescheid sagen
button-followed = ✓ Du folgst
button-following = Alle Abos
button-undo = Rückgängig
button-mute = 24 h stumm
button-unmute = Nicht mehr stumm
button-stop = Beenden
button-urgent = Auch in der Ruhezeit
button-silent = Ohne Ton
button-follow-edit = Andere Wörter
button-follow-stop = Nicht mehr folgen
command-follow = Bescheid bekommen, wenn es Neues gibt
command-following = Wovon ich Bescheid bekomme

## Hinweise

alert-because = Weil du { $words } folgst
alert-because-chat = Weil dieser Chat { $words } folgt
alert-outlets =
    { $count ->
        [one] jetzt { $count } Medium
       *[other] jetzt { $count } Medien
    }
alert-changed-title = <b>Berichtigt.</b> Die Schlagzeile war: „{ $before }“
alert-changed-lead = <b>Berichtigt.</b> Es begann: „{ $before }“
alert-changed-facts =
    { $count ->
        [one] <b>Neues.</b> Jetzt { $count } Medium; ich sagte: „{ $before }“
       *[other] <b>Neues.</b> Jetzt { $count } Medien; ich sagte: „{ $before }“
    }
alert-changed-surge =
    { $count ->
        [one] <b>Plötzlich groß.</b> Jetzt { $count } Medium; ich sagte: „{ $before }“
       *[other] <b>Plötzlich groß.</b> Jetzt { $count } Medien; ich sagte: „{ $before }“
    }
bundle-heading =
    { $count ->
        [one] { $count } Meldung, der du folgst
       *[other] { $count } Meldungen, denen du folgst
    }
bundle-rest = Und { $count } mehr. /top zeigt, worüber die meisten Medien berichten.
button-open = Öffnen
button-read-more = Mehr lesen
