### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## Traducciones: lo que se dice de ellas

translation-line = Traducción automática del { $language } ({ $engine }), no revisada por una persona
translation-line-through = Traducción automática del { $language } a través del { $through } ({ $engine }), no revisada por una persona
translation-line-twice = Traducido dos veces por programas, la segunda del { $language } ({ $engine }), no revisado por una persona
translation-line-twice-through = Traducido dos veces por programas, la segunda del { $language } a través del { $through } ({ $engine }), no revisado por una persona
translation-short = traducción automática del { $language }
translation-short-through = traducción automática del { $language } a través del { $through }
translation-short-twice = traducido dos veces por programas, la segunda del { $language }
translation-short-twice-through = traducido dos veces por programas, la segunda del { $language } a través del { $through }
card-translated = Del artículo, traducido por un programa:
story-translated = De los artículos, en parte traducido por un programa:
translation-left = Lo marcado con { $mark } está en el original.
button-as-written = Palabras originales
button-original-titles = Títulos originales
button-as-written-in = En { $language }
button-translated = Traducido
button-look-again = ↻ Mirar otra vez

## Por qué algo está en el original

translation-late = Aún se está traduciendo; hasta entonces ves el original.
translation-down = Ahora no responde ningún servicio de traducción: lo que no está traducido está en el original.
translation-spent = El presupuesto para traducciones se ha agotado por ahora: lo que no está traducido está en el original.
translation-pair = No puedo traducir del { $language }: ves el original.
translation-damaged = El programa no dio una traducción válida de una parte: de ella ves el original.

## En qué idioma se lee

settings-reading = Lectura: { $language }
settings-reading-as-it-is = Lectura: sin traducir
reading-screen = Idioma de lectura
reading-into = Lo que está escrito en otros idiomas llega en { $language }, traducido por un programa ({ $engines }). Cada traducción va marcada, y el original está a un toque.
reading-as-it-is = Todo queda en el idioma en que se escribió.
reading-left = Se dejan como están: { $languages }.
reading-left-screen = Se dejan como están
reading-left-explain = Lo que está escrito en los idiomas marcados no se traduce. Pulsa uno para cambiarlo.
reading-no-engine = Aquí no se traduce nada: mi operador no ha configurado ningún servicio de traducción.
button-reading-interface = Como hablo aquí ({ $language })
button-reading-nothing = No traducir nada
button-reading-left = Dejar algunos como están…
button-back-to-reading = ◀ Idioma de lectura

## Donde se dice que hay motores

about-engines =
    <b>En tu idioma</b>: lo que está escrito en otros lo traduce aquí { $engines }; nadie lo revisa. /settings dice a qué idioma, y cuáles dejar como están. El original está siempre a un toque.
privacy-engines = Lo que lees traducido pasa, frase por frase, por { $engines }, que eligió mi operador: solo artículos (también los de los enlaces que envías), nada sobre ti.
share-headline-translated = titular traducido del { $language } por un programa (@{ $bot })
