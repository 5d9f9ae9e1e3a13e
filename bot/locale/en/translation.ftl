### English. Texts are Telegram HTML; button-, command- and bot- texts are plain.

## Translations: what is said of them

translation-line = Machine translation from { $language } ({ $engine }), not checked by a person
translation-line-through = Machine translation from { $language } through { $through } ({ $engine }), not checked by a person
translation-line-twice = Translated twice by program, the second time from { $language } ({ $engine }), not checked by a person
translation-line-twice-through = Translated twice by program, the second time from { $language } through { $through } ({ $engine }), not checked by a person
translation-short = machine translation from { $language }
translation-short-through = machine translation from { $language } through { $through }
translation-short-twice = translated twice by program, the second time from { $language }
translation-short-twice-through = translated twice by program, the second time from { $language } through { $through }
card-translated = From the article, translated by program:
story-translated = From the articles, some of it translated by program:
translation-left = What is marked { $mark } is in the original.
button-as-written = Original words
button-original-titles = Original titles
button-as-written-in = In { $language }
button-translated = Translated
button-look-again = ↻ Look again

## Why something is in the original

translation-late = Still being translated; until then you see the original.
translation-down = No translation service answers just now: what isn’t translated is in the original.
translation-spent = The budget for translations is used up for now: what isn’t translated is in the original.
translation-pair = I can’t translate from { $language }: you see the original.
translation-damaged = The program gave no sound translation of some of it: you see the original of that.

## In which language one reads

settings-reading = Reading: { $language }
settings-reading-as-it-is = Reading: untranslated
reading-screen = Reading language
reading-into = What is written in other languages comes in { $language }, translated by program ({ $engines }). Every translation is marked, and the original is one tap away.
reading-as-it-is = Everything stays in the language in which it was written.
reading-left = Left as they are: { $languages }.
reading-left-screen = Left as they are
reading-left-explain = What is written in the ticked languages is not translated. Press one to change that.
reading-no-engine = Nothing is translated here: my operator has set up no translation service.
button-reading-interface = As I speak here ({ $language })
button-reading-nothing = Translate nothing
button-reading-left = Leave some as they are…
button-back-to-reading = ◀ Reading language

## Where it is said that there are engines

about-engines =
    <b>In your language</b>: what is written in others is translated here by { $engines }; nobody checks that. /settings says into which language, and which to leave alone. The original is always one tap away.
privacy-engines = What you read in translation goes, sentence by sentence, through { $engines }, which my operator chose: articles only (those whose link you sent, too), nothing about you.
share-headline-translated = headline translated from { $language } by program (@{ $bot })
