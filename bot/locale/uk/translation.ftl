### Українська. Тексти — HTML Telegram; тексти button-, command- і bot- — без розмітки.

## Переклади: що про них сказано

translation-line = Машинний переклад, мова оригіналу: { $language } ({ $engine }); людина не перевіряла
translation-line-through = Машинний переклад, мова оригіналу: { $language }, через { $through } ({ $engine }); людина не перевіряла
translation-line-twice = Перекладено програмою двічі, вдруге з мови: { $language } ({ $engine }); людина не перевіряла
translation-line-twice-through = Перекладено програмою двічі, вдруге з мови: { $language }, через { $through } ({ $engine }); людина не перевіряла
translation-short = машинний переклад ({ $language })
translation-short-through = машинний переклад ({ $language }, через { $through })
translation-short-twice = перекладено програмою двічі (вдруге: { $language })
translation-short-twice-through = перекладено програмою двічі (вдруге: { $language }, через { $through })
card-translated = Зі статті, в перекладі програми:
story-translated = Зі статей, частково в перекладі програми:
translation-left = Усе з позначкою { $mark } — мовою оригіналу.
button-as-written = В оригіналі
button-original-titles = Заголовки в оригіналі
button-as-written-in = Без перекладу ({ $language })
button-translated = З перекладом
button-look-again = ↻ Оновити

## Чому щось лишилося в оригіналі

translation-late = Переклад ще готується; поки що бачите оригінал.
translation-down = Жодна служба перекладу зараз не відповідає: неперекладене — в оригіналі.
translation-spent = Бюджет на переклад поки вичерпано: неперекладене — в оригіналі.
translation-pair = З цієї мови ({ $language }) я не перекладаю: показано оригінал.
translation-damaged = Надійно перекласти вдалося не все: решту бачите в оригіналі.

## Якою мовою читати

settings-reading = Читати: { $language }
settings-reading-as-it-is = Читати без перекладу
reading-screen = Мова читання
reading-into = Написане іншими мовами перекладає програма ({ $engines }), мова перекладу: { $language }. Кожен переклад позначено, оригінал — за один дотик.
reading-as-it-is = Усе лишається тією мовою, якою написано.
reading-left = Без перекладу лишаються: { $languages }.
reading-left-screen = Лишаються без перекладу
reading-left-explain = Написане позначеними мовами не перекладається. Натисніть мову, щоб це змінити.
reading-no-engine = Тут нічого не перекладається: мій власник не налаштував служби перекладу.
button-reading-interface = Як я тут говорю ({ $language })
button-reading-nothing = Нічого не перекладати
button-reading-left = Лишити деякі, як є…
button-back-to-reading = ◀ Мова читання

## Де сказано, що є перекладачі

about-engines =
    <b>Вашою мовою</b>: написане іншими мовами тут перекладає програма ({ $engines }), і цього ніхто не перевіряє. У /settings видно, якою мовою і які мови не чіпати. Оригінал завжди за один дотик.
privacy-engines = Те, що ви читаєте в перекладі, речення за реченням проходить через те, що вибрав для перекладу мій власник ({ $engines }): лише статті (зокрема ті, посилання на які надіслали ви), нічого про вас.
share-headline-translated = заголовок переклала програма, мова оригіналу: { $language } (@{ $bot })
