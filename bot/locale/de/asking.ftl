### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Fragen, von Artikeln beantwortet

ask-usage =
    Was möchtest du wissen? Zum Beispiel: <code>/ask wann fährt die Fähre wieder?</code>
    Ich antworte mit dem, was die Artikel hier sagen. Als Antwort auf eine Nachricht nimmt /ask allein diese als Frage.
ask-vague = Ich muss wissen, worum es geht: ein Name, ein Ort oder ein Thema. Zum Beispiel: <code>/ask wann fährt die Fähre wieder?</code>
ask-question = „{ $question }“
ask-verbatim = Aus den Artikeln, Wort für Wort:
ask-translated = Aus den Artikeln, zum Teil von einem Programm übersetzt:
ask-headline-only = (Von diesem Artikel darf hier nur die Schlagzeile gezeigt werden.)
ask-not-judged = Das sagen die Artikel. Ob es stimmt, kann ich nicht beurteilen.
ask-nothing = Nichts im Archiv beantwortet „{ $question }“. Vielleicht helfen andere Wörter; /search sucht nach einzelnen.
ask-nearest = Nichts im Archiv beantwortet „{ $question }“. Am nächsten kommt:
command-ask = Eine Frage stellen

## Was ein Programm aus Artikeln schreibt

ask-written = Von einem Programm ({ $engine }) aus den Artikeln unten geschrieben. Es kann falsch sein; die Nummern führen zu den Stellen, aus denen es stammt.
ask-dropped =
    { $count ->
        [one] { $count } Satz wurde weggelassen, weil die Artikel ihn nicht belegen.
       *[other] { $count } Sätze wurden weggelassen, weil die Artikel sie nicht belegen.
    }
ask-sources = Die Artikel:
ask-writing = Ein Programm schreibt noch an einer Antwort; sie steht hier, sobald sie fertig ist.
ask-writer-down = Gerade konnte kein Programm eine Antwort schreiben.
ask-writer-spent = Das Budget für geschriebene Antworten ist vorerst aufgebraucht.
ask-writer-unsound = Ein Programm hat eine Antwort geschrieben, aber die Artikel belegen sie nicht.
button-own-words = In den Worten der Artikel
button-written-answer = Geschriebene Antwort
written-summary = Geschriebene Zusammenfassung
button-written-summary = Geschriebene Zusammenfassung
written-late = Daran wird noch geschrieben. Tipp bitte gleich noch einmal.
written-down = Gerade konnte kein Programm eine Zusammenfassung schreiben.
written-spent = Das Budget für geschriebene Zusammenfassungen ist vorerst aufgebraucht.
written-unsound = Ein Programm hat eine Zusammenfassung geschrieben, aber die Artikel belegen zu wenig davon.

## Wo gesagt wird, dass es eines gibt

about-writer =
    <b>Von einem Programm geschrieben</b>: Antworten auf /ask und Zusammenfassungen, die so gekennzeichnet sind, stammen von { $engine }. Es bekommt nichts als Artikel von hier. Was sie nicht belegen, wird weggelassen, soweit sich das prüfen lässt; falsch kann es trotzdem sein.
privacy-writer = Eine Ausnahme: Was du mit /ask fragst, geht mit Sätzen von Artikeln an { $engine }, vom Betreiber gewählt; nichts davon sagt, wer fragt. Die Antwort wird etwa eine Stunde aufgehoben, damit dieselbe Frage nicht zweimal gestellt werden muss.
