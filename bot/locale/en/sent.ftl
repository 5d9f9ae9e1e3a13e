### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

## Translations in what is sent unasked, in quotes and in the agenda

translation-sent-late = Not translated in time: what isn’t translated is in the original.
digest-translated = Texts marked as machine translations were made by { $engine }; no person has checked them.
quotes-as-printed = { $mark }; as printed: { $quote }
quotes-not-as-said = { $mark }: these are not the words as they were said
calendar-as-written = As the outlet wrote it: { $words }
digests-language-reading = Whatever they are written in, it tells of them in: { $language } (the chat’s reading language).
digests-language-as-written = Nothing is translated: this chat reads every text as it was written.
