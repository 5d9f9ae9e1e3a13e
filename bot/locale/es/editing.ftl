### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## Artículos ocultos

article-hidden = La redacción ha ocultado este artículo.
list-set-aside =
    { $count ->
        [one] La redacción oculta { $count } de aquí.
       *[other] La redacción oculta { $count } de aquí.
    }
edit-hidden = Oculto a los lectores desde el { $date }.
hide-said = ✓ Oculto: «{ $title }». Ninguna lista lo muestra ya, y a quien lo abre se le dice. Lo enviado queda como está; <b>Retirar…</b> cambia también eso.
hide-already = Ya está oculto.
show-said = ✓ Se muestra de nuevo: «{ $title }». No se avisa a nadie.
show-already = No está oculto.
hidden-heading = <b>Artículos ocultos ({ $count })</b>
hidden-none = No hay artículos ocultos.
hidden-since = oculto desde el { $date }
hide-usage = <code>/hide 12</code> oculta el artículo 12 a los lectores, <code>/show 12</code> lo muestra de nuevo.
button-hide = Ocultar
button-show-again = Mostrar de nuevo
button-edit-number = { $number } …
button-hidden-articles = Artículos ocultos
command-hide = Ocultar un artículo, o ver los ocultos
command-show = Mostrar de nuevo un artículo oculto
audit-article-hide = { $who } ocultó «{ $subject }»
audit-article-show = { $who } mostró de nuevo «{ $subject }»

## Títulos corregidos

title-corrected = Título corregido por el operador de este bot
title-corrected-since = Título corregido por el operador de este bot; desde entonces el medio ha cambiado el suyo
title-corrected-mark = título corregido por el operador
title-own =
    <b>El título del propio medio</b>
    «{ $title }»
title-shown = Aquí se muestra como: «{ $title }»
title-ask =
    <b>¿Cómo debe llamarse el artículo { $id }?</b>
    Ahora: «{ $title }»
    Escribe el título nuevo, hasta { $most } caracteres. Los lectores ven que lo corrigió el operador; el del medio queda a un toque.
title-said = ✓ El artículo { $id } se llama ahora «{ $title }». Se están cambiando los avisos que hablaron de él. Los boletines y las respuestas ya enviados conservan el anterior.
title-taken-back = ✓ El artículo { $id } vuelve a tener el título de su medio: «{ $title }»
title-same = Ese ya es su título.
title-long = Son { $count } caracteres; { $most } es el máximo. Escribe un título más corto.
title-not-corrected = Tiene el título de su medio.
title-usage = <code>/title 12 El título nuevo</code> corrige el título del artículo 12.
titles-heading = <b>Títulos corregidos ({ $count })</b>
titles-own = El del medio: «{ $title }»
titles-own-changed = El del medio, cambiado desde entonces: «{ $title }»
button-title = Corregir el título…
button-title-back = Volver al título del medio
button-own-title = El título del medio
command-title = Corregir el título de un artículo
audit-article-title = { $who } corrigió un título: «{ $before }» → «{ $after }»
audit-article-untitle = { $who } devolvió a un artículo el título de su medio: «{ $before }» → «{ $after }»

## Noticias fijadas en /top

story-pinned-mark = fijada por la redacción
story-pinned-until = 📌 en lo alto de /top hasta el { $until }
story-pin-ask =
    <b>¿Cuánto tiempo debe estar esta noticia en lo alto de /top?</b>
    «{ $title }»
story-pin-said = ✓ La noticia { $id }, «{ $title }», está en lo alto de /top hasta el { $until }.
story-unpin-said = ✓ La noticia { $id } ya no está en lo alto de /top.
story-pins-full = Ya hay { $most } noticias fijadas en /top. Desfija antes una: /unpinstory
story-pin-hours = De 1 a { $most } horas. Por ejemplo: <code>/pinstory 12 48</code>
story-pin-not = Esa noticia no está fijada.
story-pin-usage = <code>/pinstory 12</code> pone la noticia 12 en lo alto de /top durante { $hours } horas, <code>/pinstory 12 48</code> durante 48; <code>/unpinstory 12</code> la desfija.
story-pins-heading = <b>Fijado en /top</b>
story-pins-none = No hay noticias fijadas en /top.
story-pins-line = noticia <code>{ $id }</code>, hasta el { $until }
button-pin-story = 📌 Fijar la noticia en /top…
button-unpin-story = 📌 Desfijar la noticia
button-unpin-story-number = Desfijar { $number }
button-pin-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
button-pin-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
command-pinstory = Fijar una noticia en /top
command-unpinstory = Desfijar una noticia de /top
audit-story-pin = { $who } fijó la noticia { $subject } en /top: { $change }
audit-story-unpin = { $who } desfijó de /top la noticia { $subject }
