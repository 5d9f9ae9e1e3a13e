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
ask-not-judged = Esto es lo que dicen los artículos. No puedo decir si es verdad.
ask-nothing = Nada en el archivo responde a «{ $question }». Quizá ayuden otras palabras; /search busca palabras sueltas.
ask-nearest = Nada en el archivo responde a «{ $question }». Lo más cercano:
command-ask = Hacer una pregunta

## Lo que un programa escribe a partir de los artículos

ask-written = Escrito por un programa ({ $engine }) a partir de los artículos de abajo. Puede contener errores; los números llevan a los pasajes de los que sale.
ask-dropped =
    { $count ->
        [one] Se omitió { $count } frase, porque los artículos no la respaldan.
       *[other] Se omitieron { $count } frases, porque los artículos no las respaldan.
    }
ask-sources = Los artículos:
ask-writing = Un programa aún está escribiendo una respuesta; aparecerá aquí cuando esté lista.
ask-writer-down = Ahora mismo ningún programa pudo escribir una respuesta.
ask-writer-spent = El presupuesto para respuestas escritas se ha agotado por ahora.
ask-writer-unsound = Un programa escribió una respuesta, pero los artículos no la respaldan.
button-own-words = Palabras de los artículos
button-written-answer = Respuesta escrita
written-summary = Resumen escrito
button-written-summary = Resumen escrito
written-late = Aún se está escribiendo. Pulsa de nuevo en un momento.
written-down = Ahora mismo ningún programa pudo escribir un resumen.
written-spent = El presupuesto para resúmenes escritos se ha agotado por ahora.
written-unsound = Un programa escribió un resumen, pero los artículos respaldan demasiado poco de él.

## Donde se dice que hay uno

about-writer =
    <b>Escrito por un programa</b>: las respuestas a /ask y los resúmenes marcados así son de { $engine }. Solo recibe artículos de aquí. Lo que no respaldan se omite, hasta donde se puede comprobar; aun así puede contener errores.
privacy-writer = Una excepción: lo que preguntas con /ask va, con frases de artículos, a { $engine }, que eligió mi operador; nada indica quién pregunta. La respuesta se guarda cerca de una hora, para que la misma pregunta no tenga que hacerse dos veces.
