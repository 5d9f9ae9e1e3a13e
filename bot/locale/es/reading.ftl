### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## De dónde viene un artículo

outlet-labelled = { $outlet } ({ $label }; etiqueta del operador de este bot)
outlet-labelled-short = { $outlet } ({ $label })
outlet-unknown = medio no indicado
via = transmitido por { $relay }
date-unknown = fecha no indicada
date-unknown-added = fecha no indicada · añadido el { $day }
language-unknown = idioma desconocido
translation-mark = traducción automática
private-mark = solo lo ves tú
minutes = { $minutes } min

provenance-translated = Traducción automática.
provenance-translated-by = Traducción automática transmitida por { $relay }.
provenance-translated-by-unedited = Traducción automática transmitida por { $relay }, que dice que no intervino ningún redactor humano.
provenance-relayed = Transmitido por otro sitio.
provenance-relayed-by = Transmitido por { $relay }.
provenance-notice = En palabras de quien lo transmite: «{ $notice }»
sent-by-you = Enviado por ti; aquí solo lo ves tú.
sent-by-reader = Enviado por un lector.

ago-now = ahora mismo
ago-minutes = hace { $count } min
ago-hours = hace { $count } h
ago-days =
    { $count ->
        [one] hace { $count } día
       *[other] hace { $count } días
    }

## Listas

list-latest = Últimas noticias
list-latest-about = Últimas noticias sobre «{ $query }»
list-search = Resultados de «{ $query }»
list-similar = Artículos parecidos
list-similar-to = Parecidos a «{ $title }»
list-saved = Guardado aquí
list-corrected = Nada coincide exactamente con todo; esto es lo más cercano.
list-labels = Las etiquetas entre paréntesis las pone el operador de este bot.
list-page-gone = Los artículos de esta página ya no están en el archivo.
search-empty = Aún nada sobre «{ $query }».
search-empty-hint = Quizá ayuden otras palabras, o menos; /latest muestra lo nuevo.
similar-empty = Aún no hay nada parecido en el archivo.
saved-empty = Aún no hay nada guardado en este chat. ☆ Guardar, bajo un artículo, lo deja aquí.
saved-full = Este chat ha guardado { $most } artículos, y no puede guardar más. Quita antes uno: /saved
pin-private = Solo se pueden fijar artículos que todos puedan ver.
pins-full = Ya hay { $most } artículos fijados. Desfija antes uno.
archive-empty = El archivo aún está vacío. Vuelve a mirar más tarde.

## El artículo

card-verbatim = Del artículo, palabra por palabra:
card-headline-only = El operador de este bot solo le permite mostrar el titular de este artículo.
card-headline-only-original = El operador de este bot solo le permite mostrar el titular. El artículo está en «Original».
card-summary-only = El operador de este bot solo le permite mostrar un resumen de este artículo.
card-summary-only-original = El operador de este bot solo le permite mostrar un resumen. El artículo entero está en «Original».
card-no-text = El archivo solo tiene el titular de este artículo.
card-first = Según las fechas que indican, { $outlet } lo tuvo primero: { $date }.
card-also = También publicado por { $outlets }.
card-also-more =
    { $count ->
        [one] También publicado por { $outlets } y { $count } más.
       *[other] También publicado por { $outlets } y { $count } más.
    }
fulltext-highlight = La frase { $number } del resumen está subrayada abajo.
fulltext-numbers = Los números muestran en el texto las frases del resumen.
fulltext-end = Fin del artículo
fulltext-authors =
    { $count ->
        [one] Firma: { $authors }
       *[other] Firmas: { $authors }
    }
fulltext-outlet = Medio: { $outlet }
fulltext-outlet-unknown = Medio: no indicado
fulltext-date = Fecha: { $date }
fulltext-date-unknown = Fecha: no indicada
fulltext-relayed = Transmitido por el operador de este bot; las opiniones que contiene son del medio.

share-heading = Compartir este artículo
share-hint = Para el correo o cualquier otra aplicación también puedes copiar este texto:
share-facebook = Facebook solo toma el enlace; el texto tendrías que añadirlo tú.
share-outlet-labelled = { $outlet } ({ $label }; etiqueta del operador de @{ $bot })
share-translated = traducción automática
share-translated-by = traducción automática de { $relay }
share-relayed-by = transmitido por { $relay }

## Respuestas breves

slow-down = Eso fue mucho de golpe. Espera un minuto y vuelvo a responder.
cool-down = Muchas preguntas aquí. En un minuto vuelvo a responder a este grupo.
apology = Lo siento, algo ha fallado por mi parte. Mi operador puede consultarlo con { $id }.
command-unknown = No conozco este comando. /help muestra lo que sé hacer.
command-unknown-words = No conozco este comando. Para buscar, escribe <code>/search { $words }</code>
button-old = Este botón es de un mensaje antiguo. Pregunta de nuevo, por ejemplo con /latest.
listing-not-yours = Esta lista es de otra persona. /latest te da la tuya.
article-gone = Este artículo (ya) no está en el archivo.
article-which = ¿Qué artículo? Añade su número, por ejemplo: /article 12
index-behind = Aún estoy ordenando el archivo y puede que no lo encuentre todo. Pregunta de nuevo en unos minutos.
settings-admins-only = Solo los admins de este grupo pueden cambiar sus ajustes.
link-failed = No pude leer este enlace: { $reason }.
reason-refused = no es una dirección que pueda abrir
reason-address = no es una dirección web válida
reason-missing = no existe esa página
reason-denied = el sitio no me deja entrar
reason-overloaded = el sitio falla o está saturado
reason-slow = el sitio tardó demasiado en responder
reason-large = la página es demasiado grande
reason-no-page = no hay ninguna página con texto
reason-no-article = no encuentro ningún artículo allí
reason-unreachable = no se puede acceder al sitio
reason-other = no se pudo descargar

## Botones

button-full-text = Texto completo
button-original = Original
button-relay = Página del repetidor
button-named-original = Fuente indicada
button-share = Compartir
button-similar = Parecidos
button-save = ☆ Guardar
button-saved = ★ Guardado
button-list = ◀ Lista
button-article = ◀ Artículo
button-latest = Últimas
button-sources = Fuentes
button-settings = Ajustes
button-help = Ayuda
button-email = Correo ({ $service })
button-pause = Pausar
button-resume = Reanudar
button-remove = Quitar
button-fetch = Leer ahora
button-add = Añadir
button-add-feed-text = Añadir, solo texto del feed
button-really-remove = Sí, quitar
button-all-sources = Todas las fuentes ({ $count })
button-source = Mostrar la fuente
button-pin = 📌 Fijar
button-unpin = 📌 Desfijar
button-in-bot = En el bot
button-cancel = Cancelar
button-post = Publicar
button-invite = Invitar a un admin

## Expresiones: extensión de los resúmenes, tendencias, sugerencias

summary-line = 1 frase
summary-short = 3 frases
summary-long = Largo
search-empty-speakers = ¿Es alguien de estos, que aparecen citados?
search-empty-rising = De esto escriben cada vez más medios:
trends-heading = De qué escriben más medios que la semana anterior
trends-outlets =
    { $count ->
        [one] { $count } medio
       *[other] { $count } medios
    }
trends-new = nuevo
trends-legend = Una barra por día, la última para las últimas 24 horas; un medio cuenta una vez al día. Un número busca sus palabras.
trends-young =
    { $count ->
        [0] No hay nada de la semana anterior con que comparar, así que esto dice poco.
        [one] Solo hay { $count } día de la semana anterior con que comparar, así que esto dice poco.
       *[other] Solo hay { $count } días de la semana anterior con que comparar, así que esto dice poco.
    }
trends-empty = Ningún asunto del que hayan escrito al menos dos medios en las últimas 24 horas va en aumento, o aquí hay demasiado poco para saberlo. /latest muestra lo nuevo.
button-trends = Tendencias
command-trends = Lo que está subiendo
