### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Die Redaktion

desk-write-first = Bitte schreib mir erst privat: Dort antworte ich dir.
grant-no-person = Das ist niemand, dem ich eine Rolle geben könnte.
role-editor = Redaktion
role-admin = Admin
role-owner = Eigentümer
role-none = keine Rolle
role-card =
    <b>{ $name }</b>
    Jetzt: { $role }. Die Redaktion kümmert sich um Quellen, Meldungen, Angeheftetes und Posts; Admins auch um den Rest, Personen eingeschlossen.
role-given-editor =
    <b>Du gehörst jetzt zur Redaktion dieses Bots.</b>
    /addsource fügt eine Quelle hinzu, /sources zeigt alle, /post bringt einen Artikel in einen Kanal, /reports zeigt Zitate mit bezweifeltem Namen. /help hat den Rest.
role-given-admin =
    <b>Du bist jetzt Admin dieses Bots.</b>
    /addsource fügt eine Quelle hinzu, /outbox zeigt, was gesendet wird, /audit, was die anderen getan haben. /help hat den Rest.
role-taken = Du hast in diesem Bot keine Rolle mehr. Sonst ändert sich nichts.
grant-usage = Wem? Schreib <code>/grant</code> mit einem Namen oder einer Nummer, oder als Antwort auf eine Nachricht dieser Person, die du mir weitergeleitet hast.
grant-nobody = Niemand namens „{ $words }“ hat mir geschrieben.
grant-never-wrote = Diese Person muss mir erst privat schreiben.
grant-hidden = Diese Person verbirgt beim Weiterleiten, wer sie ist. Schreib <code>/grant</code> mit ihrem Namen.
grant-which = Wen meinst du?
button-change-admin = { $name } …
button-make-editor = In die Redaktion
button-make-admin = Zum Admin machen
button-remove-role = Rolle zurücknehmen
button-back-admins = ◀ Rollen
command-grant = Jemandem eine Rolle geben
command-audit = Was Admins getan haben

## Was Admins getan haben

audit-heading = <b>Was Admins getan haben</b>
audit-none = Noch nichts.
audit-empty = Nichts dergleichen.
audit-nothing = Ich kenne keine Tat und niemanden namens „{ $words }“. Versuch <code>/audit source</code>, <code>/audit role</code>, <code>/audit ban</code>, oder jemandes Namen oder Nummer.
audit-several = Mehrere heißen „{ $words }“: { $ids }. Schreib <code>/audit</code> mit einer dieser Nummern.
audit-somebody = jemand
audit-console = die Befehlszeile
audit-right = richtig
audit-wrong = falsch
audit-other = { $who }: { $deed } { $subject } { $change }
audit-source-add = { $who } fügte die Quelle { $subject } hinzu ({ $after })
audit-source-list = { $who } fügte Quellen aus einer Liste hinzu: { $after }
audit-source-pause = { $who } hielt die Quelle { $subject } an
audit-source-resume = { $who } ließ die Quelle { $subject } weiterlaufen
audit-source-fetch = { $who } ließ die Quelle { $subject } sofort abrufen
audit-source-remove = { $who } entfernte die Quelle { $subject } ({ $before })
audit-archive-reanalyse = { $who } ließ Artikel neu auswerten: { $count }
audit-article-post = { $who } postete „{ $subject }“ in { $after }
audit-article-pin = { $who } heftete „{ $subject }“ an
audit-article-unpin = { $who } löste „{ $subject }“
audit-story-merge = { $who } machte Meldung { $subject } zu einem Teil von Meldung { $after }
audit-story-split = { $who } teilte Meldung { $before }; Meldung { $after } ist neu
audit-report-settle = { $who } befand den Namen { $subject } unter einem Zitat für { $after }
audit-report-reopen = { $who } nahm den Befund zum Namen { $subject } zurück
audit-report-answer = { $who } antwortete auf den Zweifel am Namen { $subject }: { $after }
audit-outbox-resume = { $who } ließ das Senden weitergehen: { $subject }
audit-outbox-again = { $who } ließ Nachrichten mit ungewisser Zustellung noch einmal senden: { $subject } ({ $after })
audit-broadcast-schedule = { $who } plante Mitteilung { $subject }: { $change }
audit-broadcast-adopt = { $who } gab Mitteilung { $subject } anstelle dessen frei, der sie geplant hatte
audit-broadcast-start =
    { $count ->
        [one] { $who } startete Mitteilung { $subject } an einen Chat
       *[other] { $who } startete Mitteilung { $subject } an { $count } Chats
    }
audit-broadcast-pause = { $who } hielt Mitteilung { $subject } an
audit-broadcast-resume = { $who } ließ Mitteilung { $subject } weitergehen
audit-broadcast-cancel = { $who } beendete Mitteilung { $subject }
audit-broadcast-again =
    { $count ->
        [one] { $who } ließ Mitteilung { $subject } noch einmal an einen Chat senden
       *[other] { $who } ließ Mitteilung { $subject } noch einmal an { $count } Chats senden
    }
audit-broadcast-edit =
    { $count ->
        [one] { $who } änderte den Text von Mitteilung { $subject } in einem Chat
       *[other] { $who } änderte den Text von Mitteilung { $subject } in { $count } Chats
    }
audit-broadcast-erase =
    { $count ->
        [one] { $who } löschte Mitteilung { $subject } in einem Chat
       *[other] { $who } löschte Mitteilung { $subject } in { $count } Chats
    }
audit-broadcast-speed = { $who } änderte das Tempo von Mitteilung { $subject } von { $before } auf { $after }
audit-broadcast-unpin =
    { $count ->
        [one] { $who } löste Mitteilung { $subject } in einem Chat
       *[other] { $who } löste Mitteilung { $subject } in { $count } Chats
    }
audit-role-invite = { $who } erstellte einen Link für einen neuen Admin
audit-role-offer = { $who } erstellte einen Link für einen neuen Eigentümer
audit-role-accept = { $who } öffnete einen Link und hat jetzt die Rolle { $after }
audit-role-grant = { $who } änderte die Rolle von { $about }: { $change }
audit-role-remove = { $who } nahm { $about } die Rolle: { $before }

## Wer hereinkommt

ban-usage =
    Wen? Schreib <code>/ban</code> mit einem Namen oder einer Nummer, oder als Antwort auf eine Nachricht dieser Person, die du mir weitergeleitet hast; dahinter auf Wunsch, wie lange: <code>/ban 123456 7d</code>. Wer gesperrt ist, bekommt keine Antwort, und nichts wird gesendet. <code>/unban</code> nimmt es zurück.
    { $count ->
        [0] Jetzt ist niemand gesperrt.
        [one] Jetzt ist eine Person oder Gruppe gesperrt.
       *[other] Jetzt sind { $count } Personen und Gruppen gesperrt.
    }
unban-usage = Wen? Schreib <code>/unban</code> mit der Nummer, oder als Antwort auf eine Nachricht dieser Person, die du mir weitergeleitet hast.
ban-ask = { $name } sperren? Es gibt dann keine Antwort, und nichts wird gesendet.
ban-for-good = { $name }: gesperrt.
ban-until = { $name }: gesperrt bis { $until }.
ban-lifted = { $name } darf wieder herein.
ban-left = Nichts getan: Für { $name } bleibt es, wie es war.
ban-none = Hier ist nichts gesperrt.
ban-has-role = Diese Person hat hier eine Rolle. Nimm sie erst in /admins zurück.
ban-no-person = Unter dieser Nummer schreibt Telegram selbst, für viele: Sie lässt sich nicht sperren.
grant-banned = Diese Person ist gesperrt. Heb das erst auf: <code>/unban</code>
button-unban = Sperre aufheben
button-ban-for-good = Für immer
button-ban-hours =
    { $count ->
        [one] Für eine Stunde
       *[other] Für { $count } Stunden
    }
button-ban-days =
    { $count ->
        [one] Für einen Tag
       *[other] Für { $count } Tage
    }
limits-card =
    <b>Antworten je Minute</b>
    · für eine Person: { $person } (laut Einstellungen { $person_default })
    · in einer Gruppe: { $group } (laut Einstellungen { $group_default })
    <code>/limits person 30</code>, <code>/limits group 10</code>, <code>/limits group reset</code>
limits-usage = Schreib <code>/limits person 30</code> (1 bis 600), <code>/limits group 10</code> (1 bis 60), oder <code>reset</code> statt der Zahl.
admission-wait = Dieser Bot steht nicht allen offen. Seine Admins werden gefragt; ich schreibe dir, wenn sie dich hereinlassen.
admission-wait-group = Diese Gruppe wartet auf die Zustimmung der Admins des Bots.
admission-in = Du darfst herein. /help zeigt, was ich kann.
admission-in-group = Ich antworte hier jetzt. /help zeigt, was ich kann.
admission-let = ✓ { $admin } ließ { $name } herein.
admission-refused = { $admin } wies { $name } ab.
admission-gone = Unter dieser Nummer wartet niemand mehr.
button-let-in = Hereinlassen
button-refuse = Abweisen
button-let-in-after-all = Doch hereinlassen
notice-stranger-asks = <b>{ $title }</b> (<code>{ $chat }</code>) möchte den Bot nutzen.
notice-group-asks = Der Bot wurde in <b>{ $title }</b> (<code>{ $chat }</code>) geholt. Soll er dort antworten?
audit-until = bis { $moment }
audit-for-good = für immer
audit-ban-add = { $who } sperrte { $about }: { $change }
audit-ban-lift = { $who } hob die Sperre von { $about } auf
audit-limits-person = { $who } setzte die Antworten je Minute für eine Person: { $change }
audit-limits-group = { $who } setzte die Antworten je Minute in einer Gruppe: { $change }
audit-admission-let = { $who } ließ { $about } herein
audit-admission-refuse = { $who } wies { $about } ab
command-ban = Jemanden sperren
command-unban = Eine Sperre aufheben
command-limits = Wie oft man fragen darf

## Postausgang

outbox-heading = <b>Was zu senden ist</b>
outbox-nothing-waits = Nichts wartet.
outbox-lane-interactive = Antworten: { $count }
outbox-lane-urgent = Dringendes: { $count }
outbox-lane-alert = Hinweise: { $count }
outbox-lane-digest = Überblicke: { $count }
outbox-lane-broadcast = Mitteilungen: { $count }
outbox-lane-paid = Bezahltes: { $count }
outbox-kind-alert = Hinweis
outbox-kind-alert-edit = Änderung eines Hinweises
outbox-kind-bundle = Hinweise zusammen
outbox-kind-digest = Überblick
outbox-kind-stream = Meldung, sobald sie da ist
outbox-kind-reminder = Erinnerung
outbox-kind-approval = Vorschau zur Freigabe
outbox-kind-told = Private Nachricht
outbox-kind-broadcast = Mitteilung
outbox-all-of-kind = { $kind } (alle)
outbox-paused-heading = <b>Zurückgehalten</b>
outbox-paused = { $what }: Telegram sagt „{ $said }“
outbox-doubted-heading = <b>Zustellung ungewiss</b>
outbox-doubted =
    { $count ->
        [one] { $what }: { $count } Chat
       *[other] { $what }: { $count } Chats
    }
outbox-doubted-hint = Die Verbindung brach ab, bevor Telegram geantwortet hatte: Sie können angekommen sein oder nicht. Nichts davon wird wiederholt, wenn du es nicht sagst.
outbox-more =
    { $count ->
        [one] … und noch eins
       *[other] … und noch { $count }
    }
outbox-day = In den letzten 24 Stunden: { $ended }
outbox-day-nothing = In den letzten 24 Stunden wurde nichts gesendet.
outbox-ended-sent = gesendet: { $count }
outbox-ended-refused = abgelehnt: { $count }
outbox-ended-asleep = nicht erreichbar: { $count }
outbox-ended-skipped = ausgelassen: { $count }
outbox-ended-uncertain = ungewiss: { $count }
outbox-again =
    { $count ->
        [one] { $what }: Niemand weiß, ob es in { $count } Chat ankam. Noch einmal gesendet, wird es dort vielleicht zweimal gelesen.
       *[other] { $what }: Niemand weiß, ob es in { $count } Chats ankam. Noch einmal gesendet, lesen es manche zweimal.
    }
outbox-resumed = { $what }: Das Senden geht weiter.
outbox-sent-again =
    { $count ->
        [one] Geht noch einmal an { $count } Chat.
       *[other] Geht noch einmal an { $count } Chats.
    }
outbox-settled = Das ist schon erledigt. /outbox zeigt, wie es jetzt steht.
button-outbox = Postausgang
button-outbox-resume = Weiter
button-outbox-back = ◀ Postausgang
button-send-again = { $count } noch einmal senden …
button-send-again-now = Noch einmal senden
button-refresh = ↻ Auffrischen
command-outbox = Was zu senden ist, und was schiefging

## Zustand

command-health = Wie es um den Bot steht
health-heading = <b>Zustand</b> · Dépêche { $version } · läuft seit { $up }
health-fine = ✅ Alles in Ordnung.
health-trouble =
    ⚠️ { $count ->
        [one] { $count } Sache sollte
       *[other] { $count } Sachen sollte
    } man sich ansehen.
health-chores = <b>Bei der Arbeit</b>
health-stock = <b>Bestand</b>
health-machine = <b>Rechner</b>
health-chore = { $chore }:
health-chore-intake = Nachrichten von Telegram
health-chore-index = Suchindex
health-chore-stories = Meldungen
health-chore-gathering = Abruf der Quellen
health-chore-alerts = Hinweise
health-chore-digests = Überblicke
health-chore-reminders = Erinnerungen
health-chore-broadcasts = Mitteilungen
health-chore-sender = Senden
health-chore-translating = Übersetzen im Voraus
health-chore-translated = Wörter der Übersetzungen für die Suche
health-chore-notices = Nachrichten an Admins
health-chore-withdrawing = Zurückziehen
health-chore-counting = Zählen
health-chore-upkeep = Aufräumen
health-chore-alarms = Alarme
health-never = noch nicht begonnen
health-failing = schlägt fehl, { $count } Mal hintereinander: { $reason }, { $ago }
health-failed = letzter Fehler { $ago }: { $reason }
health-behind =
    { $count ->
        [one] { NUMBER($count) } Eintrag
       *[other] { NUMBER($count) } Einträge
    } im Rückstand
health-outbox = Postausgang: { $waiting }
health-empty = nichts wartet
health-decide = Zu entscheiden in /outbox: Zustellung ungewiss: { NUMBER($doubts) }, zurückgehalten: { NUMBER($pauses) }
health-index = Index: { NUMBER($documents) } von { NUMBER($articles) } Artikeln, { $size } MB
health-sources-none = Quellen: Keine wird abgerufen
health-sources = Quellen, abgerufen und antwortend: { NUMBER($polled) }
health-sources-failing = Quellen: { NUMBER($failing) } von { NUMBER($polled) } fehlerhaft; am längsten <code>{ $worst }</code>, seit { $since }
health-database = Datenbank: { $backend }, { $size } MB
health-disk = Platte: { $free } MB frei ({ $share }), frei bleiben sollen: { $floor } MB
health-memory = Arbeitsspeicher: { $size } MB
health-said-in-english = Fehlende Texte der Oberfläche ({ $languages }), stattdessen auf Englisch gezeigt: { NUMBER($count) }. Das Protokoll nennt sie.
health-engine-resting = { $engine }: antwortet nicht richtig, nächster Versuch { $when }
health-engine-spent = { $engine }: Budget vorerst aufgebraucht

## Zahlen

command-stats = Wer den Bot nutzt und wofür, in Zahlen
button-health = Zustand
stats-heading = <b>Zahlen</b>
stats-people =
    Personen: { NUMBER($people) }; { NUMBER($awake) } kann man schreiben, { NUMBER($unreachable) } sind nicht erreichbar
    Aktiv: { NUMBER($today) } in 24 Stunden, { NUMBER($week) } in 7 Tagen
stats-chats = Gruppen: { NUMBER($groups) } · Kanäle: { NUMBER($channels) }
stats-wanted = Abos: { NUMBER($follows) } · Überblicke: { NUMBER($digests) }
stats-joined = Neue Personen je Woche, diese zuerst: { $weeks }
stats-languages = Sprachen: { $languages }
stats-requests = Anfragen: { NUMBER($today) } heute, { NUMBER($week) } in 7 Tagen
stats-commands = Meistgenutzt in 7 Tagen: { $commands }
stats-read = <b>Meistgeöffnet in 7 Tagen</b>
stats-article = { $number }. { $title } ({ NUMBER($count) })
stats-sent = Hinweise, Überblicke und Mitteilungen in 7 Tagen: { $ended }
stats-none-sent = nichts
stats-days =
    <b>Tag für Tag</b>
    Tag (UTC) · aktiv · neu · angekommen · fehlgeschlagen
button-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
button-day-by-day = Tag für Tag
chart-heading = Zahlen
chart-period = { $first } bis { $last } (UTC)
chart-people = Personen
chart-today = aktiv in 24 Stunden
chart-joined = neu in { $days } Tagen
chart-arrived = angekommen
chart-active = Aktive Personen je Tag
chart-growth = Personen insgesamt
chart-sent = Gesendete Nachrichten je Tag
chart-sent-arrived = angekommen
chart-sent-failed = fehlgeschlagen
chart-languages = Sprachen
chart-languages-other = andere
chart-nothing = Noch nichts
notice-fetch-stopped = ⚠️ Seit einer Stunde wurde keine Quelle abgerufen, obwohl einige fällig sind.
notice-disk-scarce = ⚠️ Weniger als 5 % der Platte sind frei: { NUMBER($free) } MB. Ist sie voll, lässt sich nichts mehr aufheben.
notice-polled-twice = ⚠️ Ein anderes Programm fragt Telegram nach den Nachrichten dieses Bots (409). Jedes bekommt nur einige davon: Bitte beende das andere, oder erzeug mit @BotFather ein neues Token.
notice-chore-failing = ⚠️ { $chore }: schlägt immer wieder fehl ({ $error }). Mehr steht im Protokoll.
notice-chore-silent = ⚠️ { $chore }: Davon ist seit fünf Minuten nichts zu hören. Den Bot neu zu starten kann helfen.
notice-many-errors = ⚠️ { $count } oder mehr Antworten sind binnen zehn Minuten fehlgeschlagen. Mehr steht im Protokoll.

## Rückmeldungen

command-desk = Was Lesende sagen
button-mistake = Fehler melden
button-feedback-bare = Ohne Worte melden
feedback-ask =
    <b>Was möchtest du der Redaktion sagen?</b>
    Schreib es, bis zu { $most } Zeichen. Sie sieht deinen Vornamen, und ihre Antwort kommt hierher.
feedback-ask-article =
    <b>Was stimmt nicht an „{ $title }“?</b>
    Schreib es, bis zu { $most } Zeichen, oder melde es ohne Worte. Die Redaktion sieht deinen Vornamen, und ihre Antwort kommt hierher.
feedback-thanks = ✓ Die Redaktion hat es. Antwortet sie, liest du es hier.
feedback-answer = <b>Die Redaktion antwortet:</b> { $answer }
feedback-private = Schreib mir bitte privat: Was du der Redaktion sagst, geht sonst niemanden an.
feedback-long = Das sind { $count } Zeichen; höchstens { $most } gehen.
feedback-full = Du hast der Redaktion heute schon { $most }-mal geschrieben. Schreib bitte morgen wieder.
feedback-answered = Das ist schon erledigt.
feedback-gone = Das ist nicht mehr da.
desk-reader = 💬 <b>{ $name }</b> schreibt:
desk-bare = Meldet einen Fehler, ohne Worte.
desk-how = <i>Um zu antworten, antworte auf diese Nachricht.</i>
desk-heading = Was Lesende sagen
desk-answers = Um zu antworten, antworte auf die Nachricht, die es brachte.
desk-none = Nichts ist offen.
desk-answered = ✓ Deine Antwort geht hinaus.
desk-reader-asleep = Nicht gesendet: Dieser Person kann ich nicht schreiben; sie hat mich blockiert oder ist gesperrt. Antworten geht, sobald das vorbei ist.
desk-reader-stopped = Nicht gesendet: Diese Person hat /stop gesagt und will nichts mehr von mir. Antworten geht, sobald sie das zurücknimmt.
desk-closed = ✓ Erledigt.
button-desk-done = Erledigt
button-desk-done-number = { $number }: erledigt
button-desk-article-number = { $number }: Artikel
button-desk-ban = Sperren …
button-desk-doubts = Bezweifelte Namen: { $count }
audit-feedback-answer = { $who } beantwortete die Zuschrift { $subject }: { $after }
audit-feedback-close = { $who } erledigte die Zuschrift { $subject }

## Bearbeiten

withdrawn-note = Von der Redaktion zurückgezogen am { $date }: { $reason }
article-withdrawn = Diesen Artikel hat die Redaktion am { $date } zurückgezogen: { $why }
link-withdrawn = Die Redaktion hat dieses Medium zurückgezogen: Seine Artikel kommen nicht herein.
list-withdrawn =
    { $count ->
        [one] { $count } hier hat die Redaktion zurückgezogen.
       *[other] { $count } hier hat die Redaktion zurückgezogen.
    }
command-withdraw = Einen Artikel oder ein Medium zurückziehen
button-edit = Bearbeiten …
button-withdraw = Zurückziehen …
button-withdraw-now = Zurückziehen
button-withdraw-outlet = Zurückziehen …
button-lift = { $title } wieder hereinlassen
edit-heading = <b>Artikel { $id } bearbeiten</b>: „{ $title }“
edit-private = Diesen Artikel sieht nur, wer ihn geschickt hat: Es gibt nichts zu bearbeiten.
withdraw-why =
    <b>Warum wird „{ $title }“ zurückgezogen?</b>
    Schreib den Grund, bis zu { $most } Zeichen. Lesende sehen ihn, wo der Artikel stand.
withdraw-why-outlet =
    <b>Warum wird „{ $title }“ zurückgezogen?</b>
    Schreib den Grund, bis zu { $most } Zeichen. Lesende sehen ihn, wo die Artikel standen.
withdraw-ask =
    <b>„{ $title }“ zurückziehen?</b>
    { $count ->
        [one] { $count } Artikel verlässt das Archiv für immer und kann
       *[other] { $count } Artikel mit demselben Text verlassen das Archiv für immer und können
    } nicht wieder herein. Nachrichten der letzten 30 Tage sagen stattdessen: „{ $reason }“. Das lässt sich nicht rückgängig machen.
withdraw-ask-outlet =
    <b>Alles von „{ $title }“ zurückziehen?</b>
    { $count ->
        [one] { $count } Artikel verlässt
       *[other] { $count } Artikel verlassen
    } das Archiv für immer, und nichts mehr kommt herein, bis das aufgehoben wird. Nachrichten der letzten 30 Tage sagen stattdessen: „{ $reason }“. Das lässt sich nicht rückgängig machen.
withdraw-said = ✓ Zurückgezogen: „{ $title }“. Gesendetes wird gerade geändert.
withdraw-said-outlet =
    ✓ „{ $title }“ ist zurückgezogen, mit { $count ->
        [one] { $count } Artikel
       *[other] { $count } Artikeln
    }. Nichts mehr davon kommt herein, und Gesendetes wird gerade geändert.
withdraw-cancelled = Nichts wurde zurückgezogen.
withdraw-done = Das wurde schon bestätigt.
withdraw-long = Das sind { $count } Zeichen; höchstens { $most } gehen. Schreib bitte einen kürzeren Grund.
withdraw-outlet-in =
    „{ $title }“ darf herein; im Archiv { $count ->
        [one] ist { $count } Artikel
       *[other] sind { $count } Artikel
    } davon. <code>/withdraw outlet NAME Grund</code> zieht es zurück.
withdraw-outlet-out = „{ $title }“ ist seit { $date } zurückgezogen: { $reason }
withdraw-outlet-unknown = Am Anfang von „{ $name }“ finde ich keinen Namen eines Mediums.
withdraw-outlet-admins = Nur Admins ziehen Medien zurück.
withdraw-lifted = ✓ „{ $title }“ darf wieder herein. Was davon zurückgezogen wurde, bleibt draußen.
withdraw-usage =
    <code>/withdraw article 12 Grund</code> nimmt einen Artikel aus allem, auch aus Gesendetem.
    <code>/withdraw outlet NAME Grund</code> tut das mit allem eines Mediums und lässt nichts mehr herein; <code>/withdraw outlet NAME</code> sagt, wie es steht.
audit-article-withdraw = { $who } zog „{ $subject }“ zurück: { $after }
audit-outlet-withdraw = { $who } zog das Medium { $subject } zurück: { $after }
audit-outlet-lift = { $who } ließ das Medium { $subject } wieder herein

## Sicherungen, und was ein wiederhergestelltes Archiv zurückhält

command-backup = Eine Sicherung von allem machen
backup-made =
    ✓ Die Sicherung ist gemacht: { $size } MB, { NUMBER($rows) } Zeilen.
    <code>{ $path }</code>
    Sie bleibt auf dem Rechner des Bots, der die { $kept } neuesten behält; kopier sie auf einen anderen. Die Einstellungen, und das Token darin, sind nicht dabei. <code>depeche restore</code> holt sie zurück.
backup-busy = Gerade wird schon eine Sicherung gemacht.
backup-failed = Die Sicherung ließ sich nicht machen: { $reason }
notice-restored =
    <b>Dieses Archiv wurde aus einer Sicherung vom { $made } wiederhergestellt.</b>
    Nichts geht von selbst hinaus, bis du entschieden hast: Was der Bot nach jener Sicherung gesendet hat, weiß er nicht mehr und würde es noch einmal senden.
    Bisher fällig: { $backlog }
hold-state =
    ⏸ <b>Alles wird zurückgehalten</b>
    Das Archiv wurde am { $restored } aus einer Sicherung vom { $made } wiederhergestellt. Bisher fällig: { $backlog }
hold-due-nothing = nichts
hold-due-messages =
    { $count ->
        [one] { NUMBER($count) } Nachricht
       *[other] { NUMBER($count) } Nachrichten
    }
hold-due-digests =
    { $count ->
        [one] { NUMBER($count) } Überblick
       *[other] { NUMBER($count) } Überblicke
    }
hold-due-reminders =
    { $count ->
        [one] { NUMBER($count) } Erinnerung
       *[other] { NUMBER($count) } Erinnerungen
    }
hold-due-alerts =
    { $count ->
        [one] { NUMBER($count) } Hinweis
       *[other] { NUMBER($count) } Hinweise
    }
hold-ask-release =
    <b>Senden, was fällig wurde?</b>
    { $backlog }, und dann alles wie sonst. Wer davon nach der Sicherung vom { $made } etwas bekam, bekommt es zweimal.
hold-ask-drop =
    <b>Verwerfen, was fällig wurde?</b>
    { $backlog }: Nichts davon wird je gesendet. Was ab jetzt fällig wird, schon.
button-hold-release = Freigeben
button-hold-drop = Fälliges verwerfen
button-hold-send = Ja, senden
button-hold-now = Ja, verwerfen
hold-released = ✓ Freigegeben: Das Senden geht weiter.
hold-dropped = ✓ Verworfen. Was ab jetzt fällig wird, wird gesendet.
audit-backup-make = { $who } machte die Sicherung { $subject }
audit-restore-load = { $who } stellte die Sicherung { $subject } wieder her ({ $change })
audit-restore-release = { $who } gab frei, was ein wiederhergestelltes Archiv zurückgehalten hatte ({ $subject } fällig)
audit-restore-drop = { $who } verwarf, was ein wiederhergestelltes Archiv zurückgehalten hatte ({ $subject } fällig)
