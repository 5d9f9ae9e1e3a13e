### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Woher ein Artikel kommt

outlet-labelled = { $outlet } ({ $label }; Kennzeichnung vom Betreiber dieses Bots)
outlet-labelled-short = { $outlet } ({ $label })
outlet-unknown = Medium nicht genannt
via = weitergegeben von { $relay }
date-unknown = Datum nicht genannt
date-unknown-added = Datum nicht genannt · aufgenommen am { $day }
language-unknown = Sprache unbekannt
translation-mark = maschinelle Übersetzung
private-mark = nur für dich sichtbar
minutes = { $minutes } min

provenance-translated = Maschinelle Übersetzung.
provenance-translated-by = Maschinelle Übersetzung, weitergegeben von { $relay }.
provenance-translated-by-unedited = Maschinelle Übersetzung, weitergegeben von { $relay }; dort heißt es, dass kein Mensch sie redigiert hat.
provenance-relayed = Weitergegeben von einer anderen Seite.
provenance-relayed-by = Weitergegeben von { $relay }.
provenance-notice = In den Worten der weitergebenden Seite: „{ $notice }“
sent-by-you = Von dir geschickt; nur du kannst es hier sehen.
sent-by-reader = Von jemandem geschickt, der hier liest.

ago-now = gerade eben
ago-minutes = vor { $count } min
ago-hours = vor { $count } h
ago-days =
    { $count ->
        [one] vor { $count } Tag
       *[other] vor { $count } Tagen
    }

## Listen

list-latest = Neueste Nachrichten
list-latest-about = Neueste Nachrichten zu „{ $query }“
list-search = Ergebnisse für „{ $query }“
list-similar = Ähnliche Artikel
list-similar-to = Ähnlich wie „{ $title }“
list-saved = Hier gemerkt
list-corrected = Genau so passt nichts; das hier kommt am nächsten.
list-labels = Kennzeichnungen in Klammern setzt der Betreiber dieses Bots.
list-page-gone = Die Artikel dieser Seite sind nicht mehr im Archiv.
search-empty = Noch nichts zu „{ $query }“.
search-empty-hint = Andere oder weniger Wörter helfen vielleicht; /latest zeigt Neues.
similar-empty = Noch nichts Ähnliches im Archiv.
saved-empty = In diesem Chat ist noch nichts gemerkt. ☆ Merken unter einem Artikel hält ihn hier fest.
saved-full = In diesem Chat sind { $most } Artikel gemerkt, mehr dürfen es nicht sein. Nimm erst einen weg: /saved
pin-private = Anheften lassen sich nur Artikel, die alle sehen dürfen.
pins-full = { $most } Artikel sind schon angeheftet. Löse erst einen los.
archive-empty = Das Archiv ist noch leer. Schau bitte später wieder herein.

## Der Artikel

card-verbatim = Aus dem Artikel, Wort für Wort:
card-headline-only = Der Betreiber dieses Bots lässt ihn von diesem Artikel nur die Schlagzeile zeigen.
card-headline-only-original = Der Betreiber dieses Bots lässt ihn nur die Schlagzeile zeigen. Der Artikel selbst ist hinter „Original“.
card-summary-only = Der Betreiber dieses Bots lässt ihn von diesem Artikel nur eine Zusammenfassung zeigen.
card-summary-only-original = Der Betreiber dieses Bots lässt ihn nur eine Zusammenfassung zeigen. Der ganze Artikel ist hinter „Original“.
card-no-text = Von diesem Artikel hat das Archiv nur die Schlagzeile.
card-first = Nach den Daten, die sie nennen, hatte es { $outlet } zuerst: { $date }.
card-also = Auch erschienen bei { $outlets }.
card-also-more =
    { $count ->
        [one] Auch erschienen bei { $outlets } und { $count } weiteren.
       *[other] Auch erschienen bei { $outlets } und { $count } weiteren.
    }
fulltext-highlight = Satz { $number } der Zusammenfassung ist unten unterstrichen.
fulltext-numbers = Die Nummern zeigen die Sätze der Zusammenfassung im Text.
fulltext-end = Ende des Artikels
fulltext-authors =
    { $count ->
        [one] Von: { $authors }
       *[other] Von: { $authors }
    }
fulltext-outlet = Medium: { $outlet }
fulltext-outlet-unknown = Medium: nicht genannt
fulltext-date = Datum: { $date }
fulltext-date-unknown = Datum: nicht genannt
fulltext-relayed = Weitergegeben vom Betreiber dieses Bots; die Meinungen darin sind die des Mediums.

share-heading = Diesen Artikel teilen
share-hint = Für E-Mail oder eine andere App kannst du auch diesen Text kopieren:
share-facebook = Facebook nimmt nur den Link; den Text müsstest du selbst dazusetzen.
share-outlet-labelled = { $outlet } ({ $label }; Kennzeichnung vom Betreiber von @{ $bot })
share-translated = maschinell übersetzt
share-translated-by = maschinell übersetzt von { $relay }
share-relayed-by = weitergegeben von { $relay }

## Kurze Antworten

slow-down = Das war viel auf einmal. Warte bitte eine Minute, dann antworte ich wieder.
cool-down = Viele Fragen hier. In einer Minute antworte ich dieser Gruppe wieder.
apology = Entschuldigung, bei mir ist etwas schiefgegangen. Mein Betreiber findet es unter { $id }.
command-unknown = Diesen Befehl kenne ich nicht. /help zeigt, was ich kann.
command-unknown-words = Diesen Befehl kenne ich nicht. Zum Suchen schreib <code>/search { $words }</code>
button-old = Dieser Knopf gehört zu einer älteren Nachricht. Frag bitte noch einmal, zum Beispiel mit /latest.
listing-not-yours = Diese Liste gehört jemand anderem. /latest gibt dir deine eigene.
article-gone = Dieser Artikel ist nicht (mehr) im Archiv.
article-which = Welcher Artikel? Schreib seine Nummer dazu, zum Beispiel: /article 12
index-behind = Ich ordne das Archiv noch und finde vielleicht nicht alles. Frag bitte in ein paar Minuten wieder.
settings-admins-only = Nur die Admins dieser Gruppe können ihre Einstellungen ändern.
link-failed = Diesen Link konnte ich nicht lesen: { $reason }.
reason-refused = diese Adresse darf ich nicht öffnen
reason-address = das ist keine gültige Webadresse
reason-missing = diese Seite gibt es nicht
reason-denied = die Seite lässt mich nicht hinein
reason-overloaded = die Seite ist gestört oder überlastet
reason-slow = die Seite hat zu lange gebraucht
reason-large = die Seite ist zu groß
reason-no-page = dort ist keine Seite mit Text
reason-no-article = ich finde dort keinen Artikel
reason-unreachable = die Seite ist nicht zu erreichen
reason-other = sie ließ sich nicht laden

## Knöpfe

button-full-text = Ganzer Text
button-original = Original
button-relay = Seite des Relais
button-named-original = Genannte Quelle
button-share = Teilen
button-similar = Ähnliche
button-save = ☆ Merken
button-saved = ★ Gemerkt
button-list = ◀ Liste
button-article = ◀ Artikel
button-latest = Neuestes
button-sources = Quellen
button-settings = Einstellungen
button-help = Hilfe
button-email = E-Mail ({ $service })
button-pause = Anhalten
button-resume = Weiter
button-remove = Entfernen
button-fetch = Jetzt abrufen
button-add = Hinzufügen
button-add-feed-text = Hinzufügen, nur Feedtext
button-really-remove = Ja, entfernen
button-all-sources = Alle Quellen ({ $count })
button-source = Quelle zeigen
button-pin = 📌 Anheften
button-unpin = 📌 Loslösen
button-in-bot = Im Bot
button-cancel = Abbrechen
button-post = Posten
button-invite = Admin einladen

## Begriffe: Länge der Zusammenfassungen, Trends, Vorschläge

summary-line = 1 Satz
summary-short = 3 Sätze
summary-long = Lang
search-empty-speakers = Meinst du jemanden von diesen, die zitiert werden?
search-empty-rising = Darüber schreiben immer mehr Medien:
trends-heading = Worüber mehr Medien schreiben als in der Woche zuvor
trends-outlets =
    { $count ->
        [one] { $count } Medium
       *[other] { $count } Medien
    }
trends-new = neu
trends-legend = Ein Balken je Tag, der letzte für die letzten 24 Stunden; ein Medium zählt einmal am Tag. Eine Nummer sucht nach ihren Wörtern.
trends-young =
    { $count ->
        [0] Zum Vergleich fehlt die ganze Woche davor, das sagt also wenig.
        [one] Zum Vergleich gibt es nur { $count } Tag der Woche davor, das sagt also wenig.
       *[other] Zum Vergleich gibt es nur { $count } Tage der Woche davor, das sagt also wenig.
    }
trends-empty = Kein Thema, über das in den letzten 24 Stunden mindestens zwei Medien schrieben, nimmt zu, oder es ist hier zu wenig, um das zu sagen. /latest zeigt Neues.
button-trends = Trends
command-trends = Was gerade zunimmt
