### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Überblicke, wie sie hinausgehen

digest-title = { $day } · Ausgabe { $hour }
digest-part = { $day } · { $hour } · { $part }/{ $parts }
digest-about = Inhalte: { $topics }
digest-update = Neues dazu
digest-nothing = Nichts Neues seit { $since }.
digest-nothing-about = Nichts Neues darüber seit { $since }.
digest-skipped = Der Überblick um { $hour } am { $day } fiel aus: Ich lief nicht.
digest-skipped-in = Der Überblick um { $hour } am { $day } für „{ $chat }“ fiel aus: Ich lief nicht.
digest-skipped-next = Der nächste: { $when }.
digest-coming = Demnächst
digest-coming-tomorrow = morgen
digest-quote = Zitat des Tages
digest-preview-send = Geht in „{ $chat }“ hinaus ({ $when }), wenn du ihn nicht zurückhältst
digest-preview-hold = Geht in „{ $chat }“ nur hinaus ({ $when }), wenn du ihn veröffentlichst
theme-world = Welt
theme-politics = Politik
theme-economy = Wirtschaft
theme-society = Gesellschaft
theme-justice = Kriminalität und Justiz
theme-defence = Krieg und Sicherheit
theme-science = Wissenschaft
theme-technology = Technik
theme-health = Gesundheit
theme-environment = Umwelt
theme-culture = Kultur
theme-sport = Sport
theme-local = Städte und Regionen
theme-opinion = Meinung
theme-other = Weitere Nachrichten

## Überblicke einrichten

digests-heading = Dein Überblick
digests-heading-chat = Überblick für „{ $chat }“
digests-offer =
    <b>Ein Überblick bringt dir Neues zu deinen Zeiten.</b>
    Gibt es nichts Neues, kommt nichts. Wann möchtest du ihn?
digests-offer-chat =
    <b>Ein neuer Überblick für „{ $chat }“</b>
    Er bringt Neues zu den Zeiten, die du wählst. Wann soll er kommen?
digests-offer-clock = Nach der Uhrzeit in { $place }; „Wählen“ stellt eine andere Zeitzone, Inhalte, Länge und mehr ein.
digests-next = Der nächste: { $day } { $hour }, { $place }
digests-today = heute
digests-tomorrow = morgen
digests-paused = Angehalten: Nichts kommt, bis du ihn weiterlaufen lässt.
digests-streams = Jede Meldung kommt, sobald sie da ist.
digests-also = außerdem: { $extras }
digests-list = Deine Überblicke
digests-list-chat = Überblicke für „{ $chat }“
digests-which = Du hast mehrere. Öffne den, der zu anderen Zeiten kommen soll: Wählen › Uhrzeiten.
digests-stopped = ⏸ Nichts kommt, solange dein /stop gilt. /start nimmt es zurück.
digests-stopped-chat = ⏸ Nichts kommt, solange das /stop dieses Chats gilt. Seine Admins nehmen es unter /chats zurück.
digests-asleep-chat = ⏸ Dort kann ich gerade nicht schreiben. Alles bleibt erhalten; füg mich wieder hinzu, und es geht weiter.
digests-remove-ask = Diesen Überblick entfernen?
digests-removed = Entfernt. Du bekommst keinen Überblick mehr.
digests-removed-chat = Entfernt. „{ $chat }“ bekommt keinen Überblick mehr.
digests-sample = <b>Eine Vorschau: der Überblick, wie er jetzt aussähe.</b> Sie ändert nichts; der nächste kommt trotzdem.
digests-every-day = jeden Tag
digests-workdays = Montag bis Freitag
digests-everything = alles
digests-topics-more = und { $count } mehr
digests-all-languages = alle Sprachen
digests-each-headline = nur Schlagzeilen
digests-each-line = je 1 Satz
digests-each-short = je 3 Sätze
digests-size =
    { $count ->
        [one] höchstens { $count } Meldung, { $length }
       *[other] bis zu { $count } Meldungen, { $length }
    }
digests-agenda = Agenda
digests-quote = Zitat des Tages
digests-previews = Linkvorschau
digests-silent = ohne Ton
digests-note = eine Notiz, wenn es nichts Neues gibt
digests-nothing-else = nichts
digests-late = bis zu { $span } später
digests-chosen = <b>{ $what }:</b> { $value }
digests-languages = geschrieben auf { $interface }; Artikel: { $articles }
digests-mode-hours = zu festen Zeiten
digests-mode-stream = jede Meldung sofort
digests-main-thread = der Hauptchat
digests-thread = Thema { $number }
digests-part-hours = Uhrzeiten
digests-part-halves = Uhrzeiten
digests-part-days = Tage
digests-part-zone = Zeitzone
digests-part-topics = Inhalte
digests-part-lang = Sprachen
digests-part-len = Länge
digests-part-extra = Extras
digests-part-late = Wenn verpasst
digests-part-mode = Wann
digests-part-thread = Thema
digests-hours-text =
    Jetzt: { $hours }. Tipp eine Uhrzeit an, um sie hinzuzufügen oder wegzunehmen, oder schreib sie: <code>7:30, 19:15</code>
digests-days-text = Jetzt: { $days }. Tipp einen Tag an, um ihn hinzuzufügen oder wegzunehmen.
digests-zone-text =
    Jetzt: { $zone }.
    Schreib eine Stadt (<code>Graz</code>, <code>New York</code>) oder eine Zone (<code>Europe/Berlin</code>), oder schick einen Standort: Ich nutze ihn einmal und behalte ihn nicht.
digests-zone-which = Welche meinst du? Die Uhrzeit ist die dort.
digests-zone-unknown = Ich kenne keine Stadt, kein Land und keine Zeitzone namens „{ $words }“. Versuch eine größere Stadt in der Nähe, oder schick einen Standort. Um danach zu suchen: <code>/search { $words }</code>
digests-no-location = Einen Standort brauche ich nur auf der Seite „Zeitzone“. /digest führt dorthin.
digests-zone-nowhere = An diesem Ort kenne ich keine Zeitzone. Versuch den Namen einer Stadt.
digests-topics-none = Jetzt: alles.
digests-topics-text = Schreib, wovon er handeln soll, so wie du danach suchen würdest: <code>Klima</code>, <code>"Friedensgespräche in Genf" -Fußball</code>, <code>section:Wirtschaft</code>. Mehreres: eins je Zeile.
digests-topics-follows = Das sind deine Abos; tipp eins an, um es hinzuzufügen.
digests-language-text =
    Geschrieben auf: { $interface } (erste Zeilen).
    Artikel: { $articles }.
digests-length-text = Jetzt: { $size }.
digests-extra-agenda = Agenda: was die nächsten 24 Stunden bringen
digests-extra-quote = Zitat des Tages
digests-extra-links = Vorschau des ersten Links
digests-extra-quiet = er kommt ohne Ton
digests-extra-note = eine kurze Notiz, wenn es nichts Neues gibt
digests-late-text =
    Konnte ich einen Überblick nicht rechtzeitig senden, kommt er noch { $late }. Danach fällt er aus, und du erfährst es.
digests-mode-text =
    <b>Zu festen Zeiten:</b> ein Überblick über das Neue.
    <b>Jede Meldung sofort:</b> ein Post je Meldung, einmal, wenn der erste Bericht kommt.
digests-thread-text = Er geht an: { $topic }.
digests-not-yours = Nur die Admins jenes Chats können seine Überblicke einrichten.
digests-admins-only = Nur die Admins dieser Gruppe können ihre Überblicke einrichten. Deine eigenen: Schreib mir privat /digest.
digests-private-only = Bitte richte das in deinem privaten Chat mit mir ein: /digest
digests-gone = Diesen Überblick gibt es nicht mehr. /digest zeigt, welche es gibt.
digests-full = Dieser Chat hat { $most } Überblicke, mehr dürfen es nicht sein. Entferne erst einen.
digests-last-hour = Ein Überblick braucht eine Uhrzeit. Damit eine Weile keiner kommt, halt ihn an.
digests-last-day = Ein Überblick braucht einen Tag. Damit eine Weile keiner kommt, halt ihn an.
digests-hours-full = Mehr als { $most } Uhrzeiten am Tag gehen nicht.
digests-hours-unread = In „{ $words }“ erkenne ich keine Uhrzeiten. Zum Beispiel: <code>7:30, 19:15</code>. Um danach zu suchen: <code>/search { $words }</code>
digests-topics-full = Ein Überblick hat höchstens { $most } Inhalte. Nimm erst einen weg.
button-digest-choose = Wählen
button-digest-stream = Jede Meldung sofort
button-digest-sample = Jetzt einen senden
button-digest-pause = Anhalten
button-digest-resume = Weiter
button-digest-remove = Entfernen
button-digest-really-remove = Ja, entfernen
button-digest-all = Alle Überblicke
button-digest-add = + Neuer Überblick
button-digest-back = ◀ Zurück
button-digest-half-hours = Halbe Stunden ▶
button-digest-full-hours = ◀ Volle Stunden
button-digest-workdays = Mo–Fr
button-digest-every-day = Jeden Tag
button-digest-everything = Alles
button-digest-all-languages = Alle Sprachen
button-digest-headline = Schlagzeilen
button-digest-line = 1 Satz
button-digest-short = 3 Sätze
button-digest-agenda = Agenda
button-digest-quote = Zitat
button-digest-links = Vorschau
button-digest-quiet = Lautlos
button-digest-note = Notiz, wenn nichts Neues
command-digest = Ein Überblick zu deinen Zeiten

## Posts und ihre Freigabe

digests-part-posts = Posts
digests-part-sign = Unterschrift
digests-part-pace = Tempo
digests-part-ask = Freigabe
digests-picture = Bild
digests-hashtags = Hashtags
digests-read-more = „Mehr lesen“
digests-extra-image = Bild der Meldung, über dem Text
digests-extra-tags = Hashtags ihrer Ressorts
digests-extra-more = ein Knopf, der die Meldung bei mir öffnet
digests-signed = Unterschrift: { $signature }
digests-unsigned = Keine Unterschrift
digests-signature-text = Schreib die Zeile, die unter jedem Post stehen soll, bis zu { $most } Zeichen.
digests-signature-long = Das sind { $count } Zeichen; höchstens { $most } gehen. Nichts wurde geändert.
digests-hourly =
    { $count ->
        [one] höchstens { $count } Post in der Stunde
       *[other] höchstens { $count } Posts in der Stunde
    }
digests-waits = wartet von { $start } bis { $end }
digests-waits-never = würde in der Ruhezeit warten, aber es ist keine eingestellt
digests-pace-text =
    Jetzt: { $pace }.
    Was zu viel ist, wartet und kommt eins nach dem anderen, zuerst, worüber die meisten Medien berichten; was bis dahin nichts Neues mehr ist, fällt weg.
digests-approval-none = niemand wird gefragt
digests-approval-send = geht zu seiner Zeit hinaus, wenn nicht zurückgehalten
digests-approval-hold = geht nur hinaus, wenn veröffentlicht
digests-approval-text =
    Wer diesen Überblick zuletzt eingerichtet hat, kann ihn eine halbe Stunde vorher sehen, Meldungen herausnehmen und eine Einleitung schreiben. Entscheidet bis dahin niemand, wird er gesendet oder zurückgehalten, wie du es hier wählst.
button-digest-image = Bild
button-digest-tags = Hashtags
button-digest-more = Mehr lesen
button-digest-signature = Unterschrift
button-digest-unsign = Unterschrift entfernen
button-digest-night = In der Ruhezeit warten
button-digest-approval-none = Niemanden fragen
button-digest-approval-send = Senden, wenn nicht gehalten
button-digest-approval-hold = Nur nach Freigabe senden
issue-approved = ✓ Geht in „{ $chat }“ hinaus ({ $when })
issue-held = ✋ Zurückgehalten: geht in „{ $chat }“ nicht hinaus ({ $when })
issue-held-over = ✋ Zurückgehalten: Der Überblick für „{ $chat }“ ({ $when }) ging nicht hinaus
issue-nobody = ✋ Zurückgehalten: Niemand hat den Überblick für „{ $chat }“ ({ $when }) veröffentlicht
issue-on-its-way = Unterwegs zu „{ $chat }“ ({ $when })
issue-sent = ✓ Gesendet: der Überblick für „{ $chat }“ ({ $when })
issue-empty = Nichts ging in „{ $chat }“ hinaus ({ $when }): Die Meldungen sind nicht mehr da
issue-passed = Der Überblick für „{ $chat }“ ({ $when }) wurde nicht gesendet: Es ist zu spät
issue-void = Diese Vorschau des Überblicks für „{ $chat }“ ({ $when }) gilt nicht mehr: Seine Einstellungen wurden geändert, oder es kam seither eine andere.
issue-taken-out =
    { $count ->
        [one] { $count } Meldung herausgenommen
       *[other] { $count } Meldungen herausgenommen
    }
issue-choose = Tipp eine Nummer an, um eine Meldung herauszunehmen oder zurückzulegen.
issue-intro-text = Schreib, was über den Meldungen stehen soll, bis zu { $most } Zeichen.
issue-intro-now = Jetzt: { $intro }
issue-intro-set = ✓ Das steht jetzt über den Meldungen.
issue-intro-long = Das sind { $count } Zeichen; höchstens { $most } gehen. Nichts wurde geändert.
issue-already = Er soll schon hinausgehen.
issue-held-already = Er ist schon zurückgehalten.
issue-too-late = Zu spät: Er ist schon draußen.
issue-one-stays = Eine Meldung muss bleiben. Um nichts zu senden, halt ihn zurück.
button-issue-publish = Veröffentlichen
button-issue-hold = Zurückhalten
button-issue-drop = Meldungen herausnehmen
button-issue-intro = Einleitung ändern
button-issue-no-intro = Einleitung entfernen
button-issue-after-all = Doch senden ({ $when })
button-issue-now = Jetzt senden
button-issue-waiting = Den nächsten freigeben
button-issue-show = Zeigen
