### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Gruppen und Kanäle

chats-rights-unknown = Gerade kann ich Telegram nicht fragen, wer das darf. Bitte versuch es in einer Minute wieder.
chats-joined = Ich poste nichts, bis ein Admin es so wählt.
chats-elsewhere = Gruppen und Kanäle werden in unserem privaten Chat eingerichtet: hier öffnen.
chats-added = Zu „{ $title }“ hinzugefügt.
chats-mute-channel = Noch kann ich dort nicht posten: Erlaube mir in der Liste der Administratoren, <b>Nachrichten zu senden</b>.
chats-mute-group = Aber ich darf dort nicht schreiben: Ein Admin muss es erlauben.
chats-lost = In „{ $title }“ kann ich nicht mehr schreiben. Überblicke und Abos bleiben erhalten und ruhen, bis ich wieder hineindarf.
chats-heading = <b>Deine Gruppen und Kanäle</b>
chats-hint = Fehlt etwas? Schreib dort /chats.
chats-none =
    Ich kenne keine Gruppe und keinen Kanal, den du verwaltest.

    Füg mich hinzu, oder schreib /chats in einer Gruppe, in der ich bin.
chats-nothing = Ich poste dort nichts.
chats-digests =
    { $count ->
        [one] { $count } Überblick
       *[other] { $count } Überblicke
    }
chats-follows =
    { $count ->
        [one] { $count } Abo
       *[other] { $count } Abos
    }
chats-asleep = <i>ruht: Ich kann dort nicht schreiben</i>
chats-asleep-long = <i>Ruht: Ich kann dort nicht schreiben.</i> Lass mich wieder hinein, und alles geht weiter wie eingestellt.
chats-stopped = <i>gestoppt</i>
chats-stopped-long = <i>Gestoppt: Nichts wird gepostet.</i>
chats-commands-all = Befehle: Ich antworte allen.
chats-commands-admins = Befehle: Ich antworte nur Admins.
chats-announcements-on = Mitteilungen meines Betreibers: erlaubt.
chats-announcements-off = Mitteilungen meines Betreibers: keine.
chats-pinning-on = Sie dürfen angeheftet werden; dafür brauche ich das Recht zum Anheften.
chats-pinning-off = Sie werden nicht angeheftet.
chats-topics = Jedes seiner Themen kann eigene Überblicke haben:
chats-topic-unnamed = Thema { $number }
chats-topic-closed = geschlossen
chats-topic-closed-long = Es ist geschlossen.
chats-topic-digests =
    { $count ->
        [0] Ich poste dort nichts.
        [one] { $count } Überblick geht dorthin.
       *[other] { $count } Überblicke gehen dorthin.
    }
chats-more-topics =
    { $count ->
        [one] und { $count } weiteres Thema
       *[other] und { $count } weitere Themen
    }
chats-not-yours = Einrichten kann das nur, wer jenen Chat verwaltet, und ich muss darin sein.
chats-in-private = Das wird in unserem privaten Chat eingerichtet: Schreib mir dort /chats.
chats-admins-only = Hier antworte ich nur auf Befehle von Admins. In unserem privaten Chat antworte ich allen.
button-set-up-privately = Privat einrichten
button-set-up = Einrichten
button-see-chat = Zeigen
button-add-group = Zu Gruppe hinzufügen
button-add-channel = Zu Kanal hinzufügen
button-all-chats = ◀ Alle Chats
button-chat-digests = Überblicke
button-topic-digest = Überblick für dieses Thema
button-commands-admins = Nur Admins antworten
button-commands-all = Allen antworten
button-announcements-hear = Mitteilungen erlauben
button-announcements-nohear = Keine Mitteilungen
button-announcements-pin = Anheften erlauben
button-announcements-nopin = Nicht anheften
button-posts-stop = Nichts mehr posten
button-posts-resume = Wieder posten
command-chats = Deine Gruppen und Kanäle

## Inline-Modus

inline-empty = Das Archiv ist noch leer
inline-nothing = Nichts zu „{ $words }“. Im Bot suchen
help-inline =
    <b>In jedem Chat, auch ohne mich</b>
    <code>@{ $bot } Klima</code> – Artikel zum Verschicken
    <code>@{ $bot } Zitate Guterres</code> – was jemand gesagt hat
