### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## Seguimientos

follow-named = «{ $words }»
follow-made = Te avisaré cuando haya noticias sobre { $words }.
follow-made-story = Te avisaré cuando haya más sobre { $words }.
follow-made-group = Avisaré a este grupo cuando haya noticias sobre { $words }.
follow-made-group-story = Avisaré a este grupo cuando haya más sobre { $words }.
follow-known = Ya sigues { $words }.
follow-known-group = Este grupo ya sigue { $words }.
follow-recent =
    { $count ->
        [0] En los últimos 7 días no apareció en ningún artículo.
        [one] En los últimos 7 días apareció en { $count } artículo.
       *[other] En los últimos 7 días apareció en { $count } artículos.
    }
follow-lot = Es mucho: unos { $count } al día. Con más palabras, o con <code>outlet:</code> o <code>section:</code>, serán menos.
follow-undone = Anulado: no avisaré sobre { $words }.
follow-usage =
    ¿De qué debo avisarte? Por ejemplo:
    <code>/follow New START</code> – noticias sobre ello, en cualquier idioma que lo escriba así
    <code>/follow outlet:TASS "armas nucleares" -fútbol</code> – de un medio, con estas palabras juntas y sin otra

    + Seguir, bajo un artículo, una noticia o una búsqueda, también sirve.
follow-rising = Cada vez más medios escriben sobre esto:
follows-heading = Lo que sigues ({ $count })
follows-heading-group = Lo que sigue este grupo ({ $count })
follows-empty = Aún no sigues nada. Se empieza con <code>/follow New START</code>, o con + Seguir bajo un artículo, una noticia o una búsqueda.
follows-empty-group = Este grupo aún no sigue nada. Se empieza con <code>/follow New START</code>, o con + Seguir bajo un artículo, una noticia o una búsqueda.
follows-stopped = Se envió /stop: no llega nada. /start deja que llegue de nuevo.
follows-asleep = En pausa mientras no pueda escribir aquí.
follows-full = Este chat sigue { $most } cosas, y no puede seguir más. Deja antes de seguir una: /following
follow-since = Se sigue desde el { $day }
follow-alerts =
    { $count ->
        [0] nada avisado en los últimos 7 días
        [one] { $count } noticia avisada en los últimos 7 días
       *[other] { $count } noticias avisadas en los últimos 7 días
    }
follow-is-paused = En pausa: no digo nada de esto.
follow-is-muted = silenciado hasta el { $until }
follow-mark-story = noticia
follow-mark-paused = en pausa
follow-mark-urgent = también en horas de silencio
follow-mark-silent = sin sonido
follow-ask-words = ¿Qué palabras en lugar de { $words }? Envíalas en tu próximo mensaje.
follow-muted = Nada sobre { $words } hasta el { $until }.
follow-unmuted = Vuelvo a avisar sobre { $words }.
follow-stopped = Hecho: nada más sobre { $words }.
follow-gone = Esto ya no se sigue.
follow-empty = No encuentro aquí nada que buscar. Di una palabra, un nombre o un medio: <code>/follow New START</code>
follow-only-exclusions = Esto solo dice lo que no debe estar. Añade una palabra que sí: <code>/follow gas -fútbol</code>
follow-too-long = Es demasiado largo: { $most } caracteres como mucho. Bastan las dos o tres palabras que más dicen.
follow-too-many = Son demasiadas palabras: { $most } como mucho, filtros incluidos. Bastan las dos o tres que más dicen.
follow-dates = Un seguimiento mira hacia delante: las fechas no sirven en él. Quita <code>after:</code> y <code>before:</code>.
follow-no-terms = No encuentro en este titular palabras que seguir. Elige las tuyas: <code>/follow New START</code>
follow-admins-only = Solo los admins de este grupo eligen lo que sigue.
button-follow = + Seguir
button-follow-name = + { $name }
button-follow-search = + Seguir esta búsqueda
button-follow-when = Avisarme cuando haya algo
button-followed = ✓ Siguiendo
button-following = Seguimientos
button-undo = Deshacer
button-mute = Silenciar 24 h
button-unmute = Quitar silencio
button-stop = Parar
button-urgent = También en horas de silencio
button-silent = Sin sonido
button-follow-edit = Otras palabras
button-follow-stop = Dejar de seguir
command-follow = Avisarme cuando haya noticias
command-following = De qué se me avisa

## Avisos

alert-because = Porque sigues { $words }
alert-because-chat = Porque este chat sigue { $words }
alert-outlets =
    { $count ->
        [one] ahora { $count } medio
       *[other] ahora { $count } medios
    }
alert-changed-title = <b>Corregido.</b> El titular era: «{ $before }»
alert-changed-lead = <b>Corregido.</b> Empezaba: «{ $before }»
alert-changed-facts =
    { $count ->
        [one] <b>Novedad.</b> Ahora { $count } medio; te dije: «{ $before }»
       *[other] <b>Novedad.</b> Ahora { $count } medios; te dije: «{ $before }»
    }
alert-changed-surge =
    { $count ->
        [one] <b>De pronto cobra fuerza.</b> Ahora { $count } medio; te dije: «{ $before }»
       *[other] <b>De pronto cobra fuerza.</b> Ahora { $count } medios; te dije: «{ $before }»
    }
bundle-heading =
    { $count ->
        [one] { $count } noticia que sigues
       *[other] { $count } noticias que sigues
    }
bundle-rest = Y { $count } más. /top muestra lo que publican más medios.
button-open = Abrir
button-read-more = Leer más
