### Deutsch. Texte sind Telegram-HTML; die von button-, command- und bot- sind ohne Auszeichnung.

## Übersetzungen in ungefragt Gesendetem, in Zitaten und in der Agenda

translation-sent-late = Nicht rechtzeitig übersetzt: Was nicht übersetzt ist, steht im Original.
digest-translated = Als maschinelle Übersetzung gekennzeichnete Texte stammen von { $engine }; kein Mensch hat sie geprüft.
quotes-as-printed = { $mark }; wie veröffentlicht: { $quote }
quotes-not-as-said = { $mark }: Das sind nicht die Worte, wie sie gesagt wurden
calendar-as-written = Wie das Medium es schrieb: { $words }
digests-language-reading = In welcher Sprache sie auch geschrieben sind, von ihnen erzählt wird auf: { $language } (der Lesesprache des Chats).
digests-language-as-written = Nichts wird übersetzt: Dieser Chat liest jeden Text, wie er geschrieben wurde.
