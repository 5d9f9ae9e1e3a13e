### Русский. Тексты — HTML Telegram; тексты button-, command- и bot- — без разметки.

## Переводы в рассылаемом, в цитатах и в календаре

translation-sent-late = Не переведено вовремя: непереведённое показано в оригинале.
digest-translated = Тексты с пометкой «машинный перевод» переведены программой ({ $engine }); человек не проверял.
quotes-as-printed = { $mark }; в оригинале: { $quote }
quotes-not-as-said = { $mark }: сказано было другими словами
calendar-as-written = В оригинале: { $words }
digests-language-reading = На каком бы языке они ни были, рассказ о них — на языке чтения этого чата: { $language }.
digests-language-as-written = Ничего не переводится: в этом чате тексты читают на языке оригинала.
