### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Einstellungen und eigene Daten

settings-intro = Die Dreierreihe bestimmt, wie lang Zusammenfassungen sind. Jeder andere Knopf sagt, was jetzt gilt; tipp ihn an, um es zu ändern. Mitteilungen sind, was mein Betreiber allen zu sagen hat.
settings-stopped = Hier bin ich gestoppt und schreibe nichts von selbst. /start nimmt das zurück.
settings-language = Sprache: { $language }
language-screen =
    <b>Sprache</b>

    In welcher Sprache soll ich hier sprechen? Die Nachrichten bleiben in der Sprache, in der du sie liest.
settings-zone = Zeitzone: { $place }
settings-quiet-on = Ruhe: { $from }–{ $until }
settings-quiet-off = Keine Ruhezeit
settings-hourly =
    { $count ->
        [one] { $count } Hinweis je Stunde
       *[other] { $count } Hinweise je Stunde
    }
settings-filters =
    { $count ->
        [0] Keine Filter
        [one] { $count } Filter
       *[other] { $count } Filter
    }
settings-announcements-on = Mitteilungen: ein
settings-announcements-off = Mitteilungen: aus
settings-pinning-on = Anheften: ja
settings-pinning-off = Anheften: nein
settings-history-on = Verlauf: ein
settings-history-off = Verlauf: aus
button-export = Meine Daten als Datei
button-forget = Mich vergessen
button-back-to-settings = ◀ Einstellungen
button-turn-on = Einschalten
button-turn-off = Ausschalten
zone-screen =
    <b>Zeitzone</b>

    { $place }, dort ist es jetzt { $time }. Ruhezeit, Erinnerungen und Daten richten sich danach.
zone-type = Schreib den Namen einer Stadt, eines Landes oder einer Zone: Lissabon, Kanada, UTC+3. Oder schick mir einen Standort: Ich nutze ihn einmal und behalte ihn nicht.
zone-type-group = Ein Admin ändert sie mit einem Namen: <code>/settings Lissabon</code>
zone-which = „{ $words }“ kann eine von diesen sein:
zone-both = An jenem Ort gelten zwei Zeitzonen. Welche meinst du?
zone-near = „{ $words }“ kenne ich nicht, aber diese heißen fast so:
zone-unknown = Ich kenne keine Stadt und keine Zeitzone namens „{ $words }“. Eine größere Stadt in der Nähe tut es, oder ein Abstand wie UTC+3. Um danach zu suchen: <code>/search { $words }</code>
quiet-screen-on =
    <b>Ruhezeit</b>

    Von { $from } bis { $until } warten Hinweise. Was du als dringend markiert hast, kommt trotzdem, und Überblicke und Erinnerungen kommen zu ihren Zeiten.
quiet-screen-off =
    <b>Ruhezeit</b>

    Es gibt keine: Hinweise kommen zu jeder Zeit.
quiet-rows = Die erste Zeile verschiebt ihren Anfang, die zweite ihr Ende.
quiet-clock = In { $place } ist es { $time }.
quiet-clock-digests = Posts warten nur, wenn ihr Überblick so eingestellt ist, nach der Uhrzeit seiner Zeitzone.
hourly-screen =
    <b>Hinweise</b>

    { $count ->
        [one] In der Stunde kommt ein Hinweis; was mehr ist, kommt zusammen in einer Nachricht.
       *[other] In der Stunde kommen höchstens { $count } Hinweise; was mehr ist, kommt zusammen in einer Nachricht.
    }
history-screen-off =
    <b>Leseverlauf</b>

    Er ist aus: Ich merke mir nicht, was du liest. Ist er ein, behalte ich die letzten { $most } Artikel, die du öffnest, und /history zeigt sie dir allein.
history-screen-on =
    <b>Leseverlauf</b>

    Er ist ein: Ich behalte die letzten { $most } Artikel, die du öffnest, und /history zeigt sie dir allein. Ausschalten leert ihn.
list-history = Was du zuletzt geöffnet hast
history-empty = Du hast nichts geöffnet, seit der Verlauf eingeschaltet oder geleert wurde.
button-history-clear = Verlauf leeren
history-cleared = Dein Verlauf ist leer.
filters-screen = <b>Filter</b>
filters-explain = Artikel mit diesen Wörtern im Titel oder in den ersten Zeilen, oder die auf ein Muster passen, bleiben aus /latest, /top, Hinweisen und Überblicken weg. Eine Suche findet sie trotzdem.
filters-none = Noch wird nichts gefiltert.
filters-remove = Tipp unten einen an, um ihn wegzunehmen.
filters-type = Um einen hinzuzufügen, schreib ein Wort, einige Wörter, die zusammengehören, oder ein Muster zwischen Schrägstrichen, etwa <code>/^live:/</code>.
button-back-to-filters = ◀ Filter
button-filter-new = + Neuer Filter
filters-type-group = Admins fügen einen hinzu mit <code>/filter Wort</code> oder <code>/filter /Muster/</code>.
filter-added = „{ $filter }“ wird ab jetzt gefiltert.
filter-reach = Von den neuesten Artikeln der letzten 7 Tage (angesehen: { $count }) hätte das { $hidden } ausgeblendet.
filter-there = Diesen Filter gibt es schon.
filters-full = Mehr als { $most } Filter gehen nicht. Nimm erst einen weg.
filter-empty = Ein Filter braucht ein Wort mit Buchstaben oder Ziffern.
filter-long = Ein Filter kann höchstens { $most } Zeichen haben.
filter-everything = Dieses Muster passt auf jeden Text: Es würde alles ausblenden.
filter-large = Dieses Muster macht, mit den anderen hier, zu viel Arbeit für jeden Artikel. Weniger Wiederholungen tun es auch.
filter-parenthesis = In diesem Muster fehlt einer Klammer ihre andere Hälfte: { $part }
filter-bracket = In diesem Muster fehlt einer [ ihre ]: { $part }
filter-backslash = Dieses Muster endet mit einem umgekehrten Schrägstrich, oder beginnt mit \Q und endet nie mit \E.
filter-escape = „{ $part }“ heißt in einem Muster nichts. Der umgekehrte Schrägstrich selbst wird doppelt geschrieben, und Verweise auf Gruppen gibt es nicht.
filter-range = „{ $part }“ ist keine Menge von Zeichen.
filter-nothing-repeated = Vor „{ $part }“ steht nichts, was sich wiederholen ließe.
filter-repeated-twice = „{ $part }“ wiederholt eine Wiederholung. Setz die erste in Klammern.
filter-too-often = „{ $part }“ wiederholt zu oft (höchstens 1000 Mal), oder zählt abwärts.
filter-group = So etwas wie „{ $part }“ haben Muster hier nicht: kein Blick voraus oder zurück.
filter-other = Dieses Muster verstehe ich nicht.
list-left-out =
    { $count ->
        [one] { $count } weiterer ist von Filtern ausgeblendet.
       *[other] { $count } weitere sind von Filtern ausgeblendet.
    }
list-all-left-out =
    { $count ->
        [one] Was es gibt, { $count } Artikel, ist von Filtern ausgeblendet.
       *[other] Was es gibt, { $count } Artikel, ist von Filtern ausgeblendet.
    }
list-would-hide =
    { $count ->
        [one] Filter würden { $count } davon ausblenden.
       *[other] Filter würden { $count } davon ausblenden.
    }
list-hidden = Von Filtern ausgeblendet
button-hidden = Ausgeblendete zeigen ({ $count })
stop-kept = Aufgehoben, bis du es wieder willst: { $list }.
stop-follows =
    { $count ->
        [one] { $count } Abo
       *[other] { $count } Abos
    }
stop-digests =
    { $count ->
        [one] { $count } Überblick
       *[other] { $count } Überblicke
    }
stop-reminders =
    { $count ->
        [one] { $count } Erinnerung
       *[other] { $count } Erinnerungen
    }
stop-admins-only = Nur die Admins dieser Gruppe können anhalten, was ich hier sende, und es weitergehen lassen.
button-resume-all = Weiter
resumed = Ich schreibe dir wieder: { $list }.
resumed-nothing = Ich darf dir wieder schreiben. Eingerichtet ist dafür noch nichts.
own-data-in-private = Das bleibt unter uns: Schreib es mir in unserem privaten Chat.
export-caption = Alles, was ich über dich behalte, als JSON. /privacy sagt es in Worten.
forget-first =
    <b>Mich vergessen</b>

    Ich würde alles löschen, was ich über dich behalte: deine Einstellungen, Abos, Überblicke, Erinnerungen, gemerkten Artikel und den Verlauf, was du gefragt und was ich dir gesendet habe, und die Artikel von Links, die sonst niemand geschickt hat. Was du für Gruppen und Kanäle eingerichtet hast, bleibt dort, ohne deinen Namen.
forget-admin = Du hast bei diesem Bot eine Rolle: Auch sie geht, wenn dich nicht seine Einstellungsdatei nennt.
forget-last = <b>Das lässt sich nicht rückgängig machen.</b> Der Knopf wirkt zehn Minuten lang.
button-go-on = Weiter
button-erase = Alles löschen
button-keep = Behalten
erased = Alles ist gelöscht.
command-filter = Fernhalten, was du nicht sehen willst
command-history = Was du zuletzt geöffnet hast
