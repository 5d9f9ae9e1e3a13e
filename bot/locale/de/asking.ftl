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
ask-not-judged = Das sagen die Artikel. Ob es stimmt, kann ich nicht sagen.
ask-nothing = Nichts im Archiv beantwortet „{ $question }“. Andere Wörter vielleicht: /search sucht nach einzelnen.
command-ask = Eine Frage stellen
