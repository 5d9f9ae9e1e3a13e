### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## Traducciones en lo que se envía sin pedirlo, en las citas y en la agenda

translation-sent-late = No se tradujo a tiempo: lo que no está traducido está en el original.
digest-translated = Los textos marcados como traducción automática los hizo { $engine }; ninguna persona los ha revisado.
quotes-as-printed = { $mark }; tal como se publicó: { $quote }
quotes-not-as-said = { $mark }: no son las palabras tal como se dijeron
calendar-as-written = Como lo escribió el medio: { $words }
digests-language-reading = Sea cual sea el idioma en que están escritos, habla de ellos en: { $language } (el idioma de lectura del chat).
digests-language-as-written = No se traduce nada: este chat lee cada texto como se escribió.
