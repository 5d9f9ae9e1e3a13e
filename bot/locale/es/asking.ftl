### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## Preguntas, respondidas por los artículos

ask-usage =
    ¿Qué quieres saber? Por ejemplo: <code>/ask ¿cuándo vuelve a zarpar el transbordador?</code>
    Respondo con lo que dicen los artículos de aquí. En respuesta a un mensaje, /ask sin más toma ese mensaje como pregunta.
ask-vague = Tengo que saber de qué se trata: un nombre, un lugar o un asunto. Por ejemplo: <code>/ask ¿cuándo vuelve a zarpar el transbordador?</code>
ask-question = «{ $question }»
ask-verbatim = De los artículos, palabra por palabra:
ask-translated = De los artículos, en parte traducido por un programa:
ask-headline-only = (De este artículo aquí solo se puede mostrar el titular.)
ask-not-judged = Esto es lo que dicen los artículos. Si es verdad, no puedo decirlo.
ask-nothing = Nada en el archivo responde a «{ $question }». Quizá ayuden otras palabras; /search busca palabras sueltas.
command-ask = Hacer una pregunta
