### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## Noticias

list-newest = Últimos artículos
list-top =
    { $count ->
        [one] Lo más destacado de la última hora
       *[other] Lo más destacado de las últimas { $count } horas
    }
list-top-about =
    { $count ->
        [one] Lo más destacado de la última hora sobre «{ $query }»
       *[other] Lo más destacado de las últimas { $count } horas sobre «{ $query }»
    }
top-empty =
    { $count ->
        [168] No se ha publicado nada en las últimas { $count } horas. /latest muestra lo más nuevo.
        [one] No se ha publicado nada en la última hora. <code>/top 24</code> mira un día atrás, y /latest muestra lo más nuevo.
       *[other] No se ha publicado nada en las últimas { $count } horas. <code>/top 168</code> mira una semana atrás, y /latest muestra lo más nuevo.
    }
top-empty-about =
    { $count ->
        [168] No se ha publicado nada sobre «{ $query }» en las últimas { $count } horas. <code>/search { $query }</code> lo recorre todo.
        [one] No se ha publicado nada sobre «{ $query }» en la última hora. <code>/top 168 { $query }</code> mira una semana atrás.
       *[other] No se ha publicado nada sobre «{ $query }» en las últimas { $count } horas. <code>/top 168 { $query }</code> mira una semana atrás; /search lo recorre todo.
    }
top-hours = Puedo mirar de 1 a { $most } horas atrás, por ejemplo: <code>/top 6</code>. Para buscar un número: <code>/search 2022</code>
story-outlets =
    { $count ->
        [one] { $count } medio
       *[other] { $count } medios
    }
story-articles =
    { $count ->
        [one] { $count } artículo
       *[other] { $count } artículos
    }
story-further-outlets =
    { $count ->
        [one] +{ $count } medio
       *[other] +{ $count } medios
    }
story-further-articles =
    { $count ->
        [one] +{ $count } artículo
       *[other] +{ $count } artículos
    }
story-span = primero { $first }, último { $last }
story-from-to = { $first } a { $last }
story-number = noticia <code>{ $id }</code>
story-gone = Esta noticia (ya) no está en el archivo. /top muestra lo que se publica ahora.
story-verbatim = De los artículos, palabra por palabra:
story-no-text = De estos artículos aquí solo se pueden mostrar los titulares.
story-also = La publican: { $outlets }.
story-also-more =
    { $count ->
        [one] La publican: { $outlets } y { $count } más.
       *[other] La publican: { $outlets } y { $count } más.
    }
story-teller = { $outlet } ({ $languages })
story-relay = transmitido por { $relay }
story-timeline = Cómo fue
story-told = { $outlet }: { $title }
story-quotes = Quién dijo qué
story-coming = Lo que viene
story-no-timeline = Nada del pasado de esta noticia tiene fecha.
story-no-quotes = En estos artículos no se cita nada.
story-no-coming = Estos artículos no mencionan ninguna fecha por venir.
story-list = Artículos de «{ $title }»
story-part-outlets =
    { $count ->
        [one] Parte de una noticia que publica { $count } medio más.
       *[other] Parte de una noticia que publican { $count } medios más.
    }
story-part-articles =
    { $count ->
        [one] Parte de una noticia con { $count } artículo más.
       *[other] Parte de una noticia con { $count } artículos más.
    }
story-split-choose = ¿Cuáles de estos artículos tratan de otra cosa? Pulsa sus números; juntos forman una noticia propia.
story-split-ask =
    { $count ->
        [one] ¿Debe este artículo ser una noticia propia, de forma definitiva?
       *[other] ¿Deben estos { $count } artículos ser una noticia propia, de forma definitiva?
    }
story-split-all = Son todos los artículos de la noticia; no quedaría nada de ella.
story-split-none = Ninguno de estos artículos pertenece ya a esta noticia.
story-merge-choose = ¿Cuál de estas noticias cuenta el mismo hecho? Todos los artículos de «{ $title }» pasarían allí.
story-merge-none = No encuentro ninguna noticia parecida. <code>/mergestories { $id } NÚMERO</code> la une a cualquier otra; los admins ven el número de una noticia en su ficha.
story-merge-ask = ¿Debe la primera de estas noticias pasar a ser parte de la segunda, de forma definitiva?
story-merge-same = Estas dos ya son una sola noticia.
mergestories-usage = ¿Qué noticias? Por ejemplo: <code>/mergestories 12 15</code> hace de la noticia 12 una parte de la 15. Los admins ven el número de una noticia en su ficha.
button-story = Noticia
button-back-story = ◀ Noticia
button-articles = Artículos
button-timeline = Cómo fue
button-coming = Lo que viene
button-more = Más
button-less = Menos
button-every-article = Cada artículo por separado
button-by-story = Por noticias
button-split = Separar…
button-split-chosen = Separar ({ $count })
button-merge = Unir…
button-really-split = Sí, separar
button-really-merge = Sí, unir
command-top = Lo que publican más medios
command-mergestories = Unir dos noticias

## Qué se sabe de esto

known-heading = Qué se sabe de esto
known-linked = Detrás del enlace:
known-text = El mismo texto:
known-event = El mismo hecho:
known-related = Relacionado:
known-only-related =
    { $count ->
        [one] Ningún artículo del último día informa justo de esto. Estos tienen mucho en común con ello.
       *[other] Ningún artículo de los últimos { $count } días informa justo de esto. Estos tienen mucho en común con ello.
    }
known-sources =
    { $count ->
        [one] Aquí informa de ello una fuente.
       *[other] Informan de ello { $count } fuentes independientes.
    }
known-first = El primero, según las fechas que indican: { $outlet }, { $date }.
known-not-judged = Esto dice quién informa de qué, no si es verdad.
known-nothing =
    { $count ->
        [one] No conozco nada parecido en los artículos del último día.
       *[other] No conozco nada parecido en los artículos de los últimos { $count } días.
    }
known-too-short = Tiene demasiado poco texto para comparar. Bastarían unas frases; para palabras sueltas está /search
known-usage = ¿Sobre qué? Responde con /known a cualquier mensaje, reenvíame uno en nuestro chat privado, o añade el texto: <code>/known El transbordador nocturno vuelve en primavera</code>
known-no-text = No tiene texto que pueda comparar con el archivo.
button-read-link = Leer el enlace
command-known = Qué se sabe de un mensaje
