### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Feste Seiten

start-hello = <b>Hallo, ich bin Dépêche.</b> Ich sammle Nachrichten aus den Medien, die mein Betreiber gewählt hat, und sage, woher jedes Wort kommt.
start-headlines = Gerade jetzt:
start-more =
    <b>Was ich sonst noch kann</b>
    · Artikel finden: Schreib mir einfach ein paar Wörter
    · einen Artikel für dich lesen: Schick mir seinen Link
    · dir von selbst schreiben: /follow zu einer Sache, /digest zu deinen Zeiten
    · /latest für das Neueste, /sources dafür, woher es kommt, /settings für Sprache und Ruhezeit
    · /help für alles Weitere
help-text =
    <b>Was ich kann</b>
    /latest – die neuesten Meldungen; <code>/latest Klima</code> zu einer Sache, <code>/latest alles</code> jeden Artikel
    /top – worüber die meisten Medien berichten; <code>/top 48 Klima</code> für zwei Tage und eine Sache
    /trends – worüber mehr Medien schreiben als vor einer Woche
    /search – das Archiv durchsuchen: <code>/search Klima</code>; im privaten Chat genügen die Wörter
    /ask – eine Frage, beantwortet mit dem, was die Artikel sagen: <code>/ask wann fährt die Fähre?</code>
    /follow – ich sage Bescheid, wenn es Neues gibt: <code>/follow Klima</code>; /following – alle Abos
    /digest – was neu ist, zu deinen Zeiten
    /agenda – was kommt: <code>/agenda Klima</code>; /reminders – woran ich dich erinnere
    /known – was über eine Nachricht bekannt ist: Antworte mit /known darauf, oder leite sie mir privat weiter
    /saved – die in diesem Chat gemerkten Artikel
    /quotes – was jemand gesagt hat: <code>/quotes Guterres</code>
    /sources – die Medien, die ich lese
    /source – ein Medium: <code>/source Courier</code>
    /settings – Sprache, Zeitzone, Ruhezeit, Filter; deine Daten als Datei, oder gelöscht
    /filter – halt fern, was du nicht willst: <code>/filter Fußball</code>; /history – was du zuletzt geöffnet hast, wenn du das behalten willst
    /chats – deine Gruppen und Kanäle: was ich dort poste, und wer mich fragen darf
    /article – einen Artikel über seine Nummer öffnen: <code>/article 12</code>
    /about – was ich weitergebe, und wie
    /feedback – der Redaktion etwas sagen; sie kann antworten
    /privacy – was ich über dich behalte
    /stop – keine Nachrichten mehr, um die du nicht gebeten hast
    Oder schick mir den Link eines Artikels, und ich lese ihn für dich.

    <b>Genauer suchen</b>
    <code>"Gespräche in Genf"</code> – diese Wörter zusammen
    <code>Klima -Fußball</code> – ohne ein Wort
    <code>outlet:Name</code>, <code>section:Wirtschaft</code>, <code>lang:de</code>
    <code>after:2022-11-01</code>, <code>before:2022-12-01</code>
    Wenn nichts passt, versuche ich auch ähnliche Schreibungen.

    <b>In einer Gruppe</b>
    Ich antworte auf Befehle und auf Antworten an mich. Ich poste dort nichts, bis ein Admin es so wählt: /chats.
help-editor =
    <b>Für die Redaktion</b>
    /addsource – eine Seite oder einen Feed probieren und hinzufügen: <code>/addsource lemonde.fr</code>
    /sources – der Zustand aller Quellen; /source zeigt eine, mit Knöpfen zum Anhalten und Abrufen
    /pausesource, /resumesource, /removesource – mit der Kennung der Quelle
    Schick mir eine OPML-Datei, um eine Liste von Feeds hinzuzufügen; /exportsources gibt dir eine.
    /post – ein Artikel in einen Kanal: <code>/post @kanal 12</code>
    /reports – Zitate, bei denen jemand den Namen bezweifelt
    /desk – was Lesende sagen; antworte auf die Nachricht
    /withdraw – einen Artikel oder ein Medium zurückziehen: <code>/withdraw article 12 Grund</code>
    /hide – einen Artikel für Lesende ausblenden: <code>/hide 12</code>; /show – wieder zeigen
    /title – einen Titel berichtigen: <code>/title 12 Der neue Titel</code>
    /pinstory – eine Meldung oben in /top halten: <code>/pinstory 12 24</code> für 24 Stunden; /unpinstory
    /mergestories – aus zwei Meldungen eine machen: <code>/mergestories 12 15</code>
help-admin =
    <b>Für Admins</b>
    /broadcast – eine Nachricht an viele; /broadcasts – laufende und fertige
    /outbox – was zu senden ist, was zurückgehalten wird
    /stats – wer mich nutzt, in Zahlen; /health – wie es um mich steht; /summary – dasselbe einmal am Tag
    /costs – was Übersetzen kostet
    /grant, /admins – wer was darf; /audit – wer was getan hat
    /ban, /unban – jemanden sperren; /limits – wie oft man fragen darf
    /backup – eine Kopie von allem, auf dem Rechner des Bots
search-usage =
    Wonach soll ich suchen? Zum Beispiel: <code>/search Klima</code>
    /help zeigt, wie man genauer sucht.
about-text =
    <b>Über Dépêche</b>
    Ich gebe Artikel aus den Medien weiter, die mein Betreiber gewählt hat. Was sie sagen, ist die Meinung der Medien, nicht meine und nicht die meines Betreibers.

    <b>Zusammenfassungen</b> sind Sätze des Artikels selbst, Wort für Wort, von einem Programm ausgewählt. Nichts wird umgeschrieben.

    <b>Übersetzungen</b> machen Programme, nicht Menschen, und sie können falsch sein. Jede ist gekennzeichnet, auch von wem sie stammt, wo das bekannt ist.

    <b>Kennzeichnungen</b> wie „staatlich finanziert“ setzt mein Betreiber; /sources nennt die Gründe.

    <b>Daten</b>: Nennt eine Seite keines, sage ich das und rate nicht.
privacy-text =
    <b>Was ich über dich behalte</b>
    · die Nummer dieses Chats, seinen Namen, seine Sprache und andere Einstellungen (Zeitzone, Ruhezeit, Filter), und wann du zuerst und zuletzt geschrieben hast
    · welchen Themen du folgst und welche Überblicke und Erinnerungen du willst, bis du sie entfernst; eine Erinnerung bis einen Tag nach ihrem Termin
    · was ich dir davon wann gesendet habe, 30 Tage lang, und von welchen Meldungen du schon weißt, damit nichts zweimal kommt
    · wonach du fragst, damit die Knöpfe unter meinen Antworten funktionieren und keine Nachricht verloren geht; nach 30 Tagen vergessen
    · die Links, die du schickst, mit deiner Nutzernummer, damit nur du diese Artikel siehst, wenn mein Betreiber sie nicht allen zeigt
    · die Artikel, die du dir merkst, bis du sie entfernst
    · was du öffnest, nur wenn du das in /settings eingeschaltet hast
    · bei welchen Zitaten du den Namen bezweifelt hast
    · welche Gruppen und Kanäle du hier einrichtest, und dass du dort Admin bist
    · deine Rolle hier, wenn du eine hast, und was du mit ihr getan hast; hat dich ein Admin gesperrt, einen Fingerabdruck (Hash) deiner Nummer, der bleibt, wenn alles andere gelöscht ist

    Ein Ort, den du teilst, um eine Zeitzone zu wählen, wird einmal genutzt und nicht behalten.

    /settings hat alles davon als Datei, und einen Knopf, der es löscht. Alles liegt in der Datenbank meines Betreibers. Ich gebe es niemandem weiter. Telegram überträgt unsere Nachrichten und sieht sie. Wenn du ein Original öffnest oder teilst, sieht jene Seite dich, nicht mich.
sources-heading = <b>Medien im Archiv</b>
sources-count =
    { $count ->
        [one] { $count } Artikel
       *[other] { $count } Artikel
    }
sources-newest = neuester: { $age }
sources-reason = Warum diese Kennzeichnung: { $reason }
sources-more = mehr lesen
settings-heading = <b>Einstellungen</b>
stopped = Ich schreibe hier nicht mehr von selbst: keine Hinweise, Überblicke oder Erinnerungen. Fragen kannst du mich weiterhin alles; /start nimmt das zurück.

## Telegrams eigene Orte

command-help = Alles, was ich kann
command-latest = Die neuesten Artikel
command-search = Das Archiv durchsuchen
command-saved = In diesem Chat gemerkte Artikel
command-sources = Woher die Nachrichten kommen
command-settings = Sprache, Zeitzone, Ruhezeit, Filter
command-about = Was ich weitergebe, und wie
command-stop = Keine unverlangten Nachrichten mehr
command-source = Ein Medium oder eine Quelle
command-addsource = Eine Quelle hinzufügen
command-pausesource = Eine Quelle anhalten
command-resumesource = Eine Quelle weiterlaufen lassen
command-removesource = Eine Quelle entfernen
command-exportsources = Alle Quellen als OPML-Datei
command-post = Einen Artikel in einem Kanal posten
command-admins = Wer diesen Bot verwalten darf
bot-description = Nachrichten aus gewählten Medien, kurz: Sätze der Artikel selbst, Wort für Wort, immer mit der Angabe, wer sie schrieb, weitergab oder maschinell übersetzte. Schreib ein paar Wörter, um zu suchen, oder schick den Link eines Artikels.
bot-short-description = Nachrichten in den Worten der Artikel selbst, und immer, woher jedes Wort kommt.

## Die Vorführung

demo-engine = Vorführ-Wörterbuch
demo-try =
    { $name }, drei Dinge zum Ausprobieren in deinem Chat mit dem Bot:

    · /follow Hafen – fünfzehn Sekunden später läuft ein Schiff auf Grund, und der Bot sagt Bescheid. Sieh dann zu: Die Nachricht ändert sich mit der Meldung, und eine Berichtigung macht sich bemerkbar.
    · /digest, 08:00, „Jetzt einen senden“ – was du jeden Morgen bekämst.
    · „New group or channel“ links, ein Kanal mit dem Bot darin, „Einrichten“, „Überblicke“, „Jede Meldung sofort“ – die nächste Meldung wird dort gepostet.
