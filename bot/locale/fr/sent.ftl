### Français. Les textes sont du HTML de Telegram ; ceux de button-, command- et bot- n’en sont pas.

## Traductions dans ce qui est envoyé, dans les citations et dans l’agenda

translation-sent-late = Pas traduit à temps : ce qui n’est pas traduit est dans la langue d’origine.
digest-translated = Les textes signalés comme traductions automatiques sont de { $engine } ; personne ne les a vérifiés.
quotes-as-printed = { $mark } ; texte d’origine : { $quote }
quotes-not-as-said = { $mark } : ce ne sont pas les mots prononcés
calendar-as-written = Texte d’origine : { $words }
digests-language-reading = Quelle que soit leur langue, il en parle en : { $language } (la langue de lecture de la discussion).
digests-language-as-written = Rien n’est traduit : cette discussion lit chaque texte dans sa langue d’origine.
