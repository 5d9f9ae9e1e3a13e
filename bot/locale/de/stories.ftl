### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Meldungen

list-newest = Neueste Artikel
list-top =
    { $count ->
        [one] Wichtigste Meldungen der letzten Stunde
       *[other] Wichtigste Meldungen der letzten { $count } Stunden
    }
list-top-about =
    { $count ->
        [one] Wichtigste Meldungen der letzten Stunde zu „{ $query }“
       *[other] Wichtigste Meldungen der letzten { $count } Stunden zu „{ $query }“
    }
top-empty =
    { $count ->
        [168] In den letzten { $count } Stunden wurde nichts berichtet. /latest zeigt das Neueste.
        [one] In der letzten Stunde wurde nichts berichtet. <code>/top 24</code> blickt einen Tag zurück, und /latest zeigt das Neueste.
       *[other] In den letzten { $count } Stunden wurde nichts berichtet. <code>/top 168</code> blickt eine Woche zurück, und /latest zeigt das Neueste.
    }
top-empty-about =
    { $count ->
        [168] Zu „{ $query }“ wurde in den letzten { $count } Stunden nichts berichtet. <code>/search { $query }</code> durchsucht alles.
        [one] Zu „{ $query }“ wurde in der letzten Stunde nichts berichtet. <code>/top 168 { $query }</code> blickt eine Woche zurück.
       *[other] Zu „{ $query }“ wurde in den letzten { $count } Stunden nichts berichtet. <code>/top 168 { $query }</code> blickt eine Woche zurück, /search durchsucht alles.
    }
top-hours = Ich kann 1 bis { $most } Stunden zurückblicken, zum Beispiel: <code>/top 6</code>. Um nach einer Zahl zu suchen: <code>/search 2022</code>
story-outlets =
    { $count ->
        [one] { $count } Medium
       *[other] { $count } Medien
    }
story-articles =
    { $count ->
        [one] { $count } Artikel
       *[other] { $count } Artikel
    }
story-further-outlets =
    { $count ->
        [one] +{ $count } Medium
       *[other] +{ $count } Medien
    }
story-further-articles =
    { $count ->
        [one] +{ $count } Artikel
       *[other] +{ $count } Artikel
    }
story-span = zuerst { $first }, zuletzt { $last }
story-from-to = { $first } bis { $last }
story-number = Meldung <code>{ $id }</code>
story-gone = Diese Meldung ist nicht (mehr) im Archiv. /top zeigt, was jetzt berichtet wird.
story-verbatim = Aus den Artikeln, Wort für Wort:
story-no-text = Von diesen Artikeln dürfen hier nur die Schlagzeilen gezeigt werden.
story-also = Berichtet von { $outlets }.
story-also-more =
    { $count ->
        [one] Berichtet von { $outlets } und { $count } weiteren.
       *[other] Berichtet von { $outlets } und { $count } weiteren.
    }
story-teller = { $outlet } ({ $languages })
story-relay = weitergegeben von { $relay }
story-timeline = Wie es verlief
story-told = { $outlet }: { $title }
story-quotes = Wer was gesagt hat
story-coming = Was kommt
story-no-timeline = Nichts aus der Vorgeschichte dieser Meldung hat ein Datum.
story-no-quotes = In diesen Artikeln wird nichts zitiert.
story-no-coming = Diese Artikel nennen kein Datum, das noch bevorsteht.
story-list = Artikel zu „{ $title }“
story-part-outlets =
    { $count ->
        [one] Teil einer Meldung, die noch { $count } Medium bringt.
       *[other] Teil einer Meldung, die noch { $count } Medien bringen.
    }
story-part-articles =
    { $count ->
        [one] Teil einer Meldung mit { $count } weiteren Artikel.
       *[other] Teil einer Meldung mit { $count } weiteren Artikeln.
    }
story-split-choose = Welche dieser Artikel handeln von etwas anderem? Tipp ihre Nummern an; zusammen werden sie eine eigene Meldung.
story-split-ask =
    { $count ->
        [one] Soll dieser Artikel endgültig eine eigene Meldung werden?
       *[other] Sollen diese { $count } Artikel endgültig eine eigene Meldung werden?
    }
story-split-all = Das sind alle Artikel der Meldung; es bliebe nichts von ihr.
story-split-none = Keiner dieser Artikel gehört noch zu dieser Meldung.
story-merge-choose = Welche dieser Meldungen erzählt dasselbe Ereignis? Alle Artikel von „{ $title }“ kämen dorthin.
story-merge-none = Ich finde keine ähnliche Meldung. <code>/mergestories { $id } NUMMER</code> legt sie mit einer beliebigen anderen zusammen; Admins sehen die Nummer einer Meldung auf ihrer Karte.
story-merge-ask = Soll die erste dieser Meldungen endgültig Teil der zweiten werden?
story-merge-same = Die beiden sind schon eine Meldung.
mergestories-usage = Welche Meldungen? Zum Beispiel: <code>/mergestories 12 15</code> macht Meldung 12 zu einem Teil von Meldung 15. Admins sehen die Nummer einer Meldung auf ihrer Karte.
button-story = Meldung
button-back-story = ◀ Meldung
button-articles = Artikel
button-timeline = Verlauf
button-coming = Demnächst
button-more = Mehr
button-less = Weniger
button-every-article = Jeder Artikel einzeln
button-by-story = Nach Meldungen
button-split = Abtrennen …
button-split-chosen = Abtrennen ({ $count })
button-merge = Zusammenlegen …
button-really-split = Ja, abtrennen
button-really-merge = Ja, zusammenlegen
command-top = Worüber die meisten Medien berichten
command-mergestories = Aus zwei Meldungen eine machen

## Was darüber bekannt ist

known-heading = Was darüber bekannt ist
known-linked = Hinter dem Link:
known-text = Derselbe Text:
known-event = Dasselbe Ereignis:
known-related = Verwandtes:
known-only-related =
    { $count ->
        [one] Kein Artikel des letzten Tages berichtet genau das. Diese haben viel damit gemeinsam.
       *[other] Kein Artikel der letzten { $count } Tage berichtet genau das. Diese haben viel damit gemeinsam.
    }
known-sources =
    { $count ->
        [one] Eine Quelle berichtet hier davon.
       *[other] { $count } unabhängige Quellen berichten davon.
    }
known-first = Zuerst, nach den Daten, die sie nennen: { $outlet }, { $date }.
known-not-judged = Das sagt, wer was berichtet, nicht, ob es stimmt.
known-nothing =
    { $count ->
        [one] In den Artikeln des letzten Tages kenne ich nichts dergleichen.
       *[other] In den Artikeln der letzten { $count } Tage kenne ich nichts dergleichen.
    }
known-too-short = Zum Vergleichen ist zu wenig Text darin. Ein paar Sätze genügen; für einzelne Wörter gibt es /search
known-usage = Worüber? Antworte mit /known auf eine beliebige Nachricht, leite mir eine im privaten Chat weiter, oder schreib den Text dazu: <code>/known Die Nachtfähre kehrt im Frühjahr zurück</code>
known-no-text = Darin ist kein Text, den ich mit dem Archiv vergleichen könnte.
button-read-link = Den Link lesen
command-known = Was über eine Nachricht bekannt ist
