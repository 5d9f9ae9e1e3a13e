### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Quellen

source-which = Welche? Schreib einen Namen dazu, zum Beispiel: <code>/source Courier</code>. /sources zeigt alle.
source-unknown = Ich kenne kein Medium und keine Quelle namens „{ $words }“. /sources zeigt alle.
source-several = Mehrere Namen kommen „{ $words }“ nahe. Welcher?
source-gone = Diese Quelle gibt es nicht (mehr). /sources zeigt alle.
source-per-day = Artikel am Tag: { $count }
source-newest = neuester: { $title }, { $age }
source-nothing = noch nichts im Archiv
source-kind-agency = Nachrichtenagentur
source-kind-public = öffentlich
source-kind-private = privat
source-kind-aggregator = Aggregator
source-form-feed = Feed
source-form-sitemap = Sitemap
source-form-list = Listenseite
source-form-telegram = Telegram-Kanal
source-form-folder = Ordner
source-health-gone = endgültig weg
source-health-paused = angehalten
source-health-failing = fehlerhaft
source-health-silent = länger still als sonst
source-health-late = lange nicht abgerufen
source-health-new = noch nicht abgerufen
source-health-good = in Ordnung
source-id = Quelle <code>{ $id }</code>, { $state }
source-from-config = Angegeben in config.toml
source-from-admin = Hier hinzugefügt am { $day }
source-address = Adresse: { $url }
source-moved = Umgezogen von { $url }
source-form = Form: { $form }
source-feed-text = Text: nur, was der Feed selbst sagt
source-last = Letzter Abruf: { $age }, { $result }
source-last-none = Letzter Abruf: noch keiner
source-result-good = in Ordnung
source-next = Nächster Abruf: { $when }
source-next-now = Nächster Abruf: jetzt
source-next-none = Nächster Abruf: keiner
source-every = Abstand: { $span }
source-failing =
    { $count ->
        [one] Fehlgeschlagen: { $count } Mal, { $age }: { $reason }
       *[other] Fehlgeschlagen: { $count } Mal, zuerst { $age }: { $reason }
    }
source-unchanged = Unverändert: { $share } von { $polls } Antworten
source-articles = Artikel im Archiv: { $articles }, davon Dubletten: { $duplicates }
source-list = <b>Quellen</b> ({ $count })
source-list-bad = { $count } sollte man sich ansehen.
source-list-none = Noch gibt es keine Quellen. <code>/addsource ADRESSE</code> fügt eine hinzu.
source-remove-ask = Soll ich die Quelle <b>{ $name }</b> (<code>{ $id }</code>) vergessen? Ihre Artikel bleiben im Archiv.
source-removed = Die Quelle <b>{ $name }</b> (<code>{ $id }</code>) ist entfernt. Ihre Artikel bleiben im Archiv.
source-declared = Die Quelle { $id } ist in config.toml angegeben: Nur dort lässt sie sich entfernen. Anhalten kann ich sie.
source-known = Diese Adresse wird schon als Quelle { $id } gelesen.
source-resume-first = Diese Quelle ist angehalten oder weg. Lass sie erst weiterlaufen.
source-fetch-soon = Sie wird in ein paar Sekunden abgerufen.
source-paused = Angehalten.
source-resumed = Läuft weiter; sie wird in ein paar Sekunden abgerufen.
source-command-usage = Welche Quelle? Schreib ihre Kennung dazu, zum Beispiel: <code>/{ $command } le-monde</code>. /sources zeigt die Kennungen.
admins-in-private = Frag mich das bitte in unserem privaten Chat.
admins-owner-only = Das kann nur, wessen Rolle über jener steht.
admins-heading = <b>Rollen</b>
admins-in-settings = in der Einstellungsdatei genannt
admins-none = Noch gibt es keine.
admins-hint = /grant gibt jemandem, der mir geschrieben hat, eine Rolle. Der Eigentümer ernennt Admins, Admins berufen in die Redaktion.
admins-link =
    Wer diesen Link zuerst öffnet, wird Admin: kann Quellen hinzufügen, anhalten und entfernen und in Kanälen posten. Er wirkt einmal, 24 Stunden lang. Gib ihn nur einer Person:
    { $link }
admins-ask-remove = Die Rechte von { $name } zurücknehmen?
admin-owner-stays = Der Eigentümer bleibt. <code>depeche owner</code> auf dem Server erstellt einen Link für jemand anderen.
admin-in-settings = Dieser Admin steht in der Einstellungsdatei unter <code>telegram.admins</code>; nur dort lässt sich der Name entfernen.
admin-unknown = Das ist kein Admin (mehr).
admin-link-used = Dieser Link wirkt nicht. Links für Admins wirken einmal, und nur einen Tag lang.
admin-link-shown = Links für Admins wirken nur privat, und nicht mehr, sobald eine Gruppe sie gelesen hat. Wer dir diesen gab, kann einen neuen machen.
owner-welcome =
    <b>Dieser Bot gehört dir.</b>
    /addsource fügt eine Quelle hinzu, /sources zeigt alle, /post bringt einen Artikel in einen Kanal, und /admins ernennt andere, die das alles dürfen.
admin-welcome =
    <b>Du bist jetzt Admin dieses Bots.</b>
    /addsource fügt eine Quelle hinzu, /sources zeigt alle, /post bringt einen Artikel in einen Kanal.

addsource-usage =
    Welche Adresse? Zum Beispiel: <code>/addsource lemonde.fr</code>, auf Wunsch mit mehr:
    <code>/addsource https://example.org/rss outlet:"The Courier" lang:en section:World kind:public minutes:30 id:courier</code>
addsource-wrong = „{ $option }“ verstehe ich nicht. Ich kenne outlet, lang, section, kind (agency, public, private, aggregator), minutes, text (page, feed), include, exclude und id. { $detail }
addsource-failed = Das kann keine Quelle sein: { $reason }.
addsource-choose = <b>{ $title }</b> nennt mehrere Feeds. Welchen soll ich probieren?
addsource-head = Das bekäme ich daraus:
addsource-entries =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
addsource-rate = etwa { $count } am Tag
addsource-rate-unknown = wie oft sie etwas bringt, ist unbekannt
addsource-undated = ohne Datum
addsource-pages-read =
    { $words ->
        [one] Ihre Seiten lassen sich lesen: { $words } Wort auf der neuesten.
       *[other] Ihre Seiten lassen sich lesen: { $words } Wörter auf der neuesten.
    }
addsource-pages-unread = Ihre neueste Seite lässt sich nicht lesen: { $reason }. Es müsste genügen, was der Feed selbst sagt.
addsource-pages-none = Er nennt keine Seiten; was er selbst sagt, ist alles.
addsource-empty = Gerade ist sie leer.
addsource-known = Sie wird schon als Quelle <code>{ $id }</code> gelesen.
addsource-id = Es wäre die Quelle <code>{ $id }</code>.
addsource-done = <b>{ $name }</b> ist als <code>{ $id }</code> hinzugefügt. Die ersten Artikel sind in einer Minute da; was älter ist als { $hours } Stunden, kommt still ins Archiv.
addsource-cancelled = Gut, nichts wurde hinzugefügt.
proposal-gone = Dieser Vorschlag ist zu alt. Frag bitte noch einmal.
proposal-not-yours = Antworten kann darauf nur, wer gefragt hat.

opml-usage = Schick mir eine Liste von Feeds als OPML-Datei in unserem privaten Chat. /exportsources gibt dir eine aller Quellen.
opml-failed = Diese Liste kann ich nicht nutzen: { $reason }.
opml-head = <b>Eine Liste von Feeds</b>
opml-counts = neu: { $new } · schon hier: { $known } · unbrauchbar: { $invalid }
opml-more = … und { $count } mehr
opml-nothing = Es gibt nichts hinzuzufügen.
opml-spread = Sie werden nicht alle auf einmal abgerufen, sondern verteilt auf { $span }.
opml-done =
    { $added ->
        [one] { $added } Quelle ist hinzugefügt; sie wird binnen { $span } abgerufen.
       *[other] { $added } Quellen sind hinzugefügt; sie werden binnen { $span } abgerufen.
    }
opml-done-known = Schon hier: { $known }.
opml-caption =
    { $count ->
        [one] { $count } Quelle, für jeden Feedreader oder ein anderes Dépêche.
       *[other] { $count } Quellen, für jeden Feedreader oder ein anderes Dépêche.
    }
opml-title = Quellen von Dépêche
reason-list-large = sie ist größer oder länger, als ich annehme
reason-no-feed = ich finde dort keinen Feed
reason-robots = die robots.txt der Seite lässt keine Programme lesen
reason-list-none = das ist keine OPML-Datei mit Feeds
reason-list-dtd = sie enthält eine DTD oder Entitäten, die ich nicht lese

post-usage = Was geht wohin? Zum Beispiel: <code>/post @kanal 12</code>, mit der Nummer des Artikels von seiner Karte.
post-preview = Das geht an <b>{ $title }</b>, so wie du es siehst:
post-done = Es ist in { $title } schon gepostet.
post-sent = In <b>{ $title }</b> gepostet.
post-cancelled = Gut, nichts wurde gepostet.
post-private = Diesen Artikel sieht nur, wer seinen Link geschickt hat; posten lässt er sich nicht.
post-no-chat = { $chat } kann ich nicht sehen. Füg mich dort als Administrator hinzu, der Nachrichten senden darf; frag dann noch einmal.
post-not-admin = Du verwaltest { $title } nicht, also poste ich dort nicht für dich.
post-no-right = In { $title } darf ich nicht schreiben. Mach mich dort zum Administrator, der Nachrichten senden darf; tipp dann noch einmal.
post-only-places = Ich poste nur in Kanälen und Gruppen.

## Hinweise an Admins

notice-source-moved = <b>{ $source }</b> ist endgültig nach { $url } umgezogen. Ich folge ihr dorthin.
notice-source-gone = <b>{ $source }</b> ist endgültig weg: Ihr Server sagt es. Sie wird nicht mehr abgerufen.
notice-source-failing = <b>{ $source }</b> schlägt seit einem Tag fehl: { $reason }. Ich versuche es weiter, immer seltener.
notice-source-silent = <b>{ $source }</b> antwortet, hat aber viel länger als sonst nichts gebracht.
notice-source-back = <b>{ $source }</b> antwortet wieder.
notice-disk-low = Die Platte ist fast voll: { $free } MB sind übrig. Die ältesten Artikel verlassen das Archiv, um Platz zu machen.
notice-chat-lost = In „{ $title }“ kann ich nicht mehr schreiben: Telegram sagt „{ $said }“. Überblicke und Abos bleiben erhalten und ruhen, bis ich wieder hineindarf oder mir dort jemand schreibt.
notice-topic = „{ $topic }“
notice-topic-all = Was dafür bestimmt war
notice-topic-digest = Dein Überblick um { $hours }
notice-topic-closed = Das Thema{ $topic } von „{ $title }“ ist geschlossen. { $what } geht an den Chat selbst, bis das Thema wieder offen ist.
notice-topic-deleted = Das Thema{ $topic } von „{ $title }“ wurde gelöscht. { $what } geht von jetzt an an den Chat selbst.
notice-sending-paused = Telegram hat zwanzig Nachrichten hintereinander aus demselben Grund abgelehnt: „{ $said }“. Was davon übrig ist, wird zurückgehalten: { $cause }
