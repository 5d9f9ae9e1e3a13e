### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Übersetzungen: was von ihnen gesagt wird

translation-line = Maschinelle Übersetzung, Original: { $language } ({ $engine }), von keinem Menschen geprüft
translation-line-through = Maschinelle Übersetzung, Original: { $language }, über { $through } ({ $engine }), von keinem Menschen geprüft
translation-line-twice = Zweimal von Programmen übersetzt, zuletzt aus: { $language } ({ $engine }), von keinem Menschen geprüft
translation-line-twice-through = Zweimal von Programmen übersetzt, zuletzt aus: { $language }, über { $through } ({ $engine }), von keinem Menschen geprüft
translation-short = maschinelle Übersetzung, Original: { $language }
translation-short-through = maschinelle Übersetzung, Original: { $language }, über { $through }
translation-short-twice = zweimal von Programmen übersetzt, zuletzt aus: { $language }
translation-short-twice-through = zweimal von Programmen übersetzt, zuletzt aus: { $language }, über { $through }
card-translated = Aus dem Artikel, von einem Programm übersetzt:
story-translated = Aus den Artikeln, zum Teil von einem Programm übersetzt:
translation-left = Mit { $mark } Gekennzeichnetes steht im Original.
button-as-written = Originalworte
button-original-titles = Originaltitel
button-as-written-in = Auf { $language }
button-translated = Übersetzt
button-look-again = ↻ Noch einmal nachsehen

## Warum etwas im Original steht

translation-late = Wird noch übersetzt; bis dahin siehst du das Original.
translation-down = Gerade antwortet kein Übersetzungsdienst: Was nicht übersetzt ist, steht im Original.
translation-spent = Das Budget für Übersetzungen ist vorerst aufgebraucht: Was nicht übersetzt ist, steht im Original.
translation-pair = Aus dieser Sprache kann ich nicht übersetzen ({ $language }): Du siehst das Original.
translation-damaged = Von einem Teil gab das Programm keine brauchbare Übersetzung: Davon siehst du das Original.

## In welcher Sprache man liest

settings-reading = Lesen: { $language }
settings-reading-as-it-is = Lesen: unübersetzt
reading-screen = Lesesprache
reading-into = Was in anderen Sprachen geschrieben ist, kommt auf { $language }, von einem Programm übersetzt ({ $engines }). Jede Übersetzung ist gekennzeichnet, und das Original ist einen Fingertipp entfernt.
reading-as-it-is = Alles bleibt in der Sprache, in der es geschrieben wurde.
reading-left = Bleiben, wie sie sind: { $languages }.
reading-left-screen = Bleiben, wie sie sind
reading-left-explain = Was in den angehakten Sprachen geschrieben ist, wird nicht übersetzt. Tipp eine an, um das zu ändern.
reading-no-engine = Hier wird nichts übersetzt: Mein Betreiber hat keinen Übersetzungsdienst eingerichtet.
button-reading-interface = Wie ich hier spreche ({ $language })
button-reading-nothing = Nichts übersetzen
button-reading-left = Manche lassen, wie sie sind …
button-back-to-reading = ◀ Lesesprache

## Wo gesagt wird, dass es Dienste gibt

about-engines =
    <b>In deiner Sprache</b>: Was in anderen geschrieben ist, übersetzt hier { $engines }; niemand prüft das. /settings sagt, in welche Sprache, und welche so bleiben. Das Original ist immer einen Fingertipp entfernt.
privacy-engines = Was du übersetzt liest, geht Satz für Satz durch { $engines }, vom Betreiber gewählt: nur Artikel (auch die, deren Link du geschickt hast), nichts über dich.
share-headline-translated = Schlagzeile von einem Programm übersetzt, Original: { $language } (@{ $bot })
