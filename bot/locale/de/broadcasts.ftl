### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Rundsendungen

command-broadcast = An alle schreiben, oder an manche
command-broadcasts = Was an viele ging
broadcast-ask-content =
    Schick mir, was hinausgehen soll, oder leite es weiter: Text, Foto, Video, Umfrage, Dokument, Sprachnachricht oder ein ganzes Album. Es geht hinaus, wie es ist.

    Zu einem Text kannst du danach Fassungen in anderen Sprachen schreiben; { "{first_name}" } wird darin zum Vornamen der Lesenden. Bis zu { $most } Knöpfe mit Links können darunter stehen.

    Nichts wird gesendet, bevor du es bestätigt hast.
broadcast-heading = <b>Mitteilung { $id }</b> – { $state }
broadcast-state-draft = Entwurf
broadcast-state-scheduled = geplant
broadcast-state-running = geht gerade hinaus
broadcast-state-held = angehalten
broadcast-state-done = gesendet
broadcast-state-cancelled = beendet
broadcast-text = Ein Text
broadcast-texts = Ein Text, mit Fassungen: { $languages }
broadcast-copy = So, wie du es geschickt hast: { $what }
broadcast-what-animation = eine Animation
broadcast-what-audio = ein Musikstück
broadcast-what-photo = ein Foto
broadcast-what-sticker = ein Sticker
broadcast-what-story = eine Story
broadcast-what-video = ein Video
broadcast-what-video_note = eine Videonachricht
broadcast-what-voice = eine Sprachnachricht
broadcast-what-contact = ein Kontakt
broadcast-what-venue = ein Ort
broadcast-what-location = ein Ort
broadcast-what-poll = eine Umfrage
broadcast-what-dice = ein Würfel
broadcast-what-document = ein Dokument
broadcast-what-album =
    { $count ->
        [one] ein Album
       *[other] ein Album mit { $count } Teilen
    }
broadcast-what-other = eine Nachricht
broadcast-size =
    { $count ->
        [one] An { $number } Chat, etwa { $takes }
       *[other] An { $number } Chats, etwa { $takes }
    }
broadcast-only-people = nur Personen
broadcast-only-places = nur Gruppen und Kanäle
broadcast-only-language = Sprache des Bots: { $languages }
broadcast-only-reading = lesen Nachrichten auf: { $language }
broadcast-only-active =
    { $count ->
        [one] gesehen am letzten Tag
       *[other] gesehen in den letzten { $count } Tagen
    }
broadcast-only-joined = dabei seit { $day }
broadcast-only-topic = folgen „{ $topic }“
broadcast-only-ids =
    { $count ->
        [one] aus einer Liste von einem
       *[other] aus einer Liste von { $count }
    }
broadcast-audience = <b>An wen?</b>
broadcast-audience-hint = Wer keine Mitteilungen will, bekommt nie welche; Gruppen und Kanäle bekommen sie nur, wenn ihre Verwaltung sie eingeschaltet hat.
broadcast-options = <b>Wann und wie?</b>
broadcast-options-hint = Wer gerade Ruhezeit hat, bekommt sie ohne Ton.
broadcast-at-once = Geht hinaus, sobald du es bestätigst.
broadcast-starts = Geht am { $moment } hinaus, an alle, die dann dazugehören.
broadcast-expires = Nicht nach dem { $moment }.
broadcast-silent = Macht keinen Ton.
broadcast-protected = Lässt sich nicht weiterleiten oder speichern.
broadcast-pin = Wird in Gruppen und Kanälen, deren Verwaltung das erlaubt, ohne Ton angeheftet.
broadcast-paid =
    { $count ->
        [one] Geht schnell hinaus, für etwa einen Stern.
       *[other] Geht schnell hinaus, für etwa { $count } Sterne.
    }
broadcast-texts-heading = <b>Texte</b>
broadcast-texts-hint = Wo es keinen Text in der eigenen Sprache gibt, kommt der für alle.
broadcast-for-all = für alle
broadcast-ask-words = Schreib den Text ({ $language }). Ein „-“ entfernt den vorhandenen.
broadcast-ask-link =
    Schreib die Knöpfe, jeden auf eine eigene Zeile: Beschriftung, dann Adresse.

    Mehr lesen https://example.org/more

    Ein „-“ entfernt alle.
broadcast-ask-start = Wann soll es hinausgehen? Zum Beispiel { "2026-12-24 18:00" }, oder { "18:00" } heute. Ein „-“ heißt sofort.
broadcast-ask-end = Ab wann soll es nicht mehr hinausgehen? Zum Beispiel { "2026-12-24 18:00" }. Ein „-“ heißt nie.
broadcast-ask-joined = Nur an alle, die an diesem Tag oder später kamen, zum Beispiel { "2026-11-01" }. Ein „-“ nimmt das zurück.
broadcast-ask-topic = Nur an alle, die dem folgen; schreib es so, wie sie es täten. Ein „-“ nimmt das zurück.
broadcast-ask-read = Nur an alle, die Nachrichten in dieser Sprache lesen oder einen Überblick darin haben: ihr Kürzel, etwa { "fr" }. Ein „-“ nimmt das zurück.
broadcast-ask-ids = Schick ein Dokument oder eine Nachricht mit den Nummern der Chats. Ein „-“ nimmt das zurück.
broadcast-ask-word = Schreib den Text, der an die Stelle des Gesendeten treten soll ({ $language }).
broadcast-ask-relink =
    Schreib die Knöpfe, die unter dem Gesendeten stehen sollen, jeden auf eine eigene Zeile: Beschriftung, dann Adresse.

    Mehr lesen https://example.org/more

    Ein „-“ entfernt alle.
broadcast-ask-caption = Schreib die Bildunterschrift, die unter dem Gesendeten stehen soll. Ein „-“ entfernt sie.
broadcast-edit = <b>Was soll am Gesendeten geändert werden?</b> Ein Text ändert sich für alle, die ihn bekamen.
broadcast-edit-hint = Wer keinen Text in der eigenen Sprache hat, hat den für alle. Ein Text in einer weiteren Sprache tritt dort an dessen Stelle, wo der Bot diese Sprache spricht.
broadcast-edit-album = In einem Album hat jedes Stück eine eigene Bildunterschrift. Hat nur eines eine, zeigt Telegram sie unter dem ganzen Album. Alben haben keine Knöpfe.
broadcast-spend =
    { $count ->
        [one] Der bezahlte Versand kostet ein Zehntel Stern je Nachricht: etwa ein Stern aus dem Guthaben des Bots.
       *[other] Der bezahlte Versand kostet ein Zehntel Stern je Nachricht: etwa { $count } Sterne aus dem Guthaben des Bots.
    }
    Telegram erlaubt ihn nur Bots mit mindestens 100.000 aktiven Nutzern im Monat und 10.000 Sternen.
broadcast-sure = Senden?
broadcast-type-count = Um zu senden, schreib die Zahl der Chats: <code>{ $plain }</code>
broadcast-discard = Verwerfen? Nichts davon wurde gesendet.
broadcast-stop = Endgültig beenden? Wer es noch nicht hat, bekommt es nicht mehr.
broadcast-erase = In jedem Chat löschen, der es hat? Telegram erlaubt das bis 48 Stunden nach dem Senden.
broadcast-again = Noch einmal senden, wo niemand weiß, ob es ankam? Manche lesen es vielleicht zweimal.
broadcast-sent-again =
    { $count ->
        [one] Geht noch einmal an einen Chat.
       *[other] Geht noch einmal an { $count } Chats.
    }
broadcast-erasing =
    { $count ->
        [one] Wird in einem Chat gelöscht.
       *[other] Wird in { $count } Chats gelöscht.
    }
broadcast-too-old-some =
    { $count ->
        [one] In einem Chat bleibt es: Dort wurde es vor mehr als 48 Stunden gesendet.
       *[other] In { $count } Chats bleibt es: Dort wurde es vor mehr als 48 Stunden gesendet.
    }
broadcast-rewording =
    { $count ->
        [one] Wird in einem Chat geändert.
       *[other] Wird in { $count } Chats geändert.
    }
broadcast-unpinning =
    { $count ->
        [one] Wird in einem Chat losgelöst.
       *[other] Wird in { $count } Chats losgelöst.
    }
broadcast-tested =
    { $count ->
        [one] An einen Admin gesendet.
       *[other] An { $count } Admins gesendet.
    }
broadcast-so-far = { $over } von { $size }
broadcast-ended-sent = gesendet { $count }
broadcast-ended-asleep = blockiert oder weg { $count }
broadcast-ended-refused = abgelehnt { $count }
broadcast-ended-skipped = ausgelassen { $count }
broadcast-ended-uncertain = ungewiss { $count }
broadcast-ended-forgotten = vergessen { $count }
broadcast-held = Angehalten: { $reason }
broadcast-orphaned = Wer sie freigegeben hat, ist nicht mehr Admin. Sie wartet, bis ein anderer Admin sie freigibt.
broadcast-rate = { $rate } je Sekunde, noch etwa { $takes }
broadcast-speed = Tempo: { $share } dessen, was sie nutzen darf
broadcast-pins = Angeheftet in { $count }
broadcast-pins-some = Angeheftet in { $count }, nicht möglich in { $others }
broadcast-ended = Vorbei am { $moment }
broadcast-unsent = Nichts davon wurde gesendet.
broadcast-report = Mitteilung { $id }: was aus jeder Sendung wurde ({ $count })
broadcast-report-gone = Was aus jeder Sendung wurde, wird nur 30 Tage behalten; die Summen bleiben.
broadcasts-none = Noch nichts ging an viele. /broadcast beginnt.
broadcasts-heading = <b>Mitteilungen</b>
broadcasts-usage = Schreib /broadcasts für alle, oder /broadcasts 12 für eine.
broadcast-settled = Das ist schon erledigt: /broadcasts zeigt, wie es steht.
broadcast-changed = Es hat sich inzwischen geändert. Sieh es noch einmal an, dann bestätige.
broadcast-nobody = Niemand gehört dazu.
broadcast-late = Es wäre vorbei, bevor es anfängt. Ändere die Zeiten.
broadcast-outdated = Nach einer Zeit, die schon vorbei ist, sollte sie nicht mehr hinausgehen. Verwirf sie oder schreibe sie neu.
broadcast-past = Dieser Zeitpunkt ist vorbei. Schreib einen späteren.
broadcast-too-long = Das ist um { $count } Zeichen zu lang.
broadcast-too-old = Es wurde vor mehr als 48 Stunden gesendet: Telegram lässt es mich nicht mehr löschen.
broadcast-uncopiable = Eine solche Nachricht lässt sich nicht kopieren. Schick etwas anderes.
broadcast-no-names = Eine Bildunterschrift geht hinaus, wie sie ist: { "{first_name}" } steht nur in Texten für einen Namen.
broadcast-refused = Telegram lehnt es ab: „{ $said }“. Das täte es in jedem Chat.
broadcast-text-wanted = Schick einen Text.
broadcast-bad-link = Das ist kein Knopf: „{ $line }“. Schreib auf jede Zeile eine Beschriftung und eine http(s)-Adresse, höchstens zehn.
broadcast-bad-moment = Diesen Zeitpunkt verstehe ich nicht. Schreib ihn so: { "2026-12-24 18:00" }.
broadcast-bad-day = Diesen Tag verstehe ich nicht. Schreib ihn so: { "2026-11-01" }.
broadcast-bad-language = Schreib das Kürzel der Sprache, etwa { "fr" }.
broadcast-ids-wanted = Schick ein Dokument mit bis zu { $most } Nummern von Chats.
broadcast-other-count = Das ist nicht die Zahl: Jetzt sind es { $count }. Nichts wurde gesendet.
button-broadcast-preview = Vorschau
button-broadcast-test = Probe an Admins
button-broadcast-audience = An wen
button-broadcast-options = Wann und wie
button-broadcast-texts = Texte
button-broadcast-links = Knöpfe
button-broadcast-send = Senden …
button-broadcast-discard = Verwerfen
button-broadcast-discard-now = Ja, verwerfen
button-broadcast-adopt = Freigeben
button-broadcast-look = Mitteilung { $id }
notice-broadcast-orphaned = Mitteilung { $number } wartet auf ihre Zeit, und wer sie freigegeben hat, ist nicht mehr Admin. Sie geht erst hinaus, wenn ein anderer Admin sie freigibt.
button-broadcast-list = Alle
button-broadcast-back = ◀ Mitteilung { $id }
button-broadcast-whom-all = An: alle
button-broadcast-whom-people = An: Personen
button-broadcast-whom-places = An: Gruppen und Kanäle
button-broadcast-active = { $count } Tage
button-broadcast-joined = Dabei seit …
button-broadcast-topic = Folgen …
button-broadcast-reading = Lesen …
button-broadcast-ids = Liste …
button-broadcast-everybody = Zurücksetzen
button-broadcast-silent = Lautlos
button-broadcast-protect = Geschützt
button-broadcast-pin = Anheften
button-broadcast-paid = Bezahlt
button-broadcast-starts = Beginn …
button-broadcast-expires = Nicht nach …
button-broadcast-for-all = Für alle
button-broadcast-spend = Die Sterne ausgeben
button-broadcast-send-now =
    { $count ->
        [one] An einen Chat senden
       *[other] An { $count } Chats senden
    }
button-broadcast-pause = Anhalten
button-broadcast-resume = Weiter
button-broadcast-stop = Beenden …
button-broadcast-stop-now = Ja, beenden
button-broadcast-erase = Löschen …
button-broadcast-erase-now = Überall löschen
button-broadcast-edit = Ändern …
button-broadcast-caption = Bildunterschrift
button-broadcast-item = Unterschrift von Stück { $number }
button-broadcast-unpin = Überall loslösen
button-broadcast-report = Bericht
button-broadcast-since = An Neue …
outbox-paused-by-admin = { $what }: von einem Admin angehalten
outbox-kind-test = Probe
outbox-kind-pin = Anheften
