### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## Difusiones

command-broadcast = Escribir a todos, o a algunos
command-broadcasts = Lo que se envió a muchos
broadcast-ask-content =
    Envíame o reenvíame lo que debe salir: un texto, una foto, un vídeo, una encuesta, un documento, un mensaje de voz o un álbum entero. Sale tal como es.

    De un texto puedes escribir después variantes en otros idiomas; en él, { "{first_name}" } se convierte en el nombre de cada lector. Debajo caben hasta { $most } botones con enlaces.

    No se envía nada antes de que lo confirmes.
broadcast-heading = <b>Anuncio { $id }</b> – { $state }
broadcast-state-draft = borrador
broadcast-state-scheduled = programado
broadcast-state-running = está saliendo
broadcast-state-held = en pausa
broadcast-state-done = enviado
broadcast-state-cancelled = terminado
broadcast-text = Un texto
broadcast-texts = Un texto, con variantes: { $languages }
broadcast-copy = Tal como lo enviaste: { $what }
broadcast-what-animation = una animación
broadcast-what-audio = una pieza de música
broadcast-what-photo = una foto
broadcast-what-sticker = un sticker
broadcast-what-story = una historia
broadcast-what-video = un vídeo
broadcast-what-video_note = un videomensaje
broadcast-what-voice = un mensaje de voz
broadcast-what-contact = un contacto
broadcast-what-venue = un lugar
broadcast-what-location = un lugar
broadcast-what-poll = una encuesta
broadcast-what-dice = un dado
broadcast-what-document = un documento
broadcast-what-album =
    { $count ->
        [one] un álbum
       *[other] un álbum de { $count }
    }
broadcast-what-other = un mensaje
broadcast-size =
    { $count ->
        [one] A { $number } chat, en unos { $takes }
       *[other] A { $number } chats, en unos { $takes }
    }
broadcast-only-people = solo personas
broadcast-only-places = solo grupos y canales
broadcast-only-language = con el bot en: { $languages }
broadcast-only-reading = que leen las noticias en: { $language }
broadcast-only-active =
    { $count ->
        [one] vistos en el último día
       *[other] vistos en los últimos { $count } días
    }
broadcast-only-joined = llegados desde el { $day }
broadcast-only-topic = que siguen «{ $topic }»
broadcast-only-ids =
    { $count ->
        [one] de una lista de uno
       *[other] de una lista de { $count }
    }
broadcast-audience = <b>¿A quién?</b>
broadcast-audience-hint = Quien no quiere anuncios no recibe ninguno; los grupos y canales solo los reciben si un administrador los activó.
broadcast-options = <b>¿Cuándo y cómo?</b>
broadcast-options-hint = Quien esté en sus horas de silencio lo recibe sin sonido.
broadcast-at-once = Sale en cuanto lo confirmes.
broadcast-starts = Sale el { $moment }, a quien entonces forme parte del público.
broadcast-expires = No después del { $moment }.
broadcast-silent = No suena.
broadcast-protected = No se puede reenviar ni guardar.
broadcast-pin = Se fija, sin sonido, en los grupos y canales cuyos administradores lo permiten.
broadcast-paid =
    { $count ->
        [one] Sale deprisa, por una estrella más o menos.
       *[other] Sale deprisa, por unas { $count } estrellas.
    }
broadcast-texts-heading = <b>Textos</b>
broadcast-texts-hint = Quien no tiene texto en su idioma recibe el que es para todos.
broadcast-for-all = para todos
broadcast-ask-words = Escribe el texto ({ $language }). Un «-» quita el que hay.
broadcast-ask-link =
    Escribe los botones, cada uno en una línea: el rótulo y después la dirección.

    Leer más https://example.org/more

    Un «-» los quita todos.
broadcast-ask-start = ¿Cuándo debe salir? Por ejemplo { "2026-12-24 18:00" }, o { "18:00" } de hoy. Un «-» significa enseguida.
broadcast-ask-end = ¿A partir de cuándo ya no debe salir? Por ejemplo { "2026-12-24 18:00" }. Un «-» significa nunca.
broadcast-ask-joined = Solo a quienes llegaron ese día o después, por ejemplo { "2026-11-01" }. Un «-» lo anula.
broadcast-ask-topic = Solo a quienes siguen esto; escríbelo como lo harían. Un «-» lo anula.
broadcast-ask-read = Solo a quienes leen las noticias en este idioma, o tienen un boletín en él: su código, como { "fr" }. Un «-» lo anula.
broadcast-ask-ids = Envía un documento, o un mensaje, con los números de los chats. Un «-» lo anula.
broadcast-ask-word = Escribe el texto que debe quedar en lugar de lo enviado ({ $language }).
broadcast-ask-relink =
    Escribe los botones que deben quedar bajo lo enviado, cada uno en una línea: el rótulo y después la dirección.

    Leer más https://example.org/more

    Un «-» los quita todos.
broadcast-ask-caption = Escribe el pie que debe llevar lo enviado. Un «-» lo quita.
broadcast-edit = <b>¿Qué se cambia de lo enviado?</b> Un texto cambia para quienes lo recibieron.
broadcast-edit-hint = Quien no tiene un texto en su idioma tiene el común. Un texto en otro idioma ocupa su lugar donde el bot habla ese idioma.
broadcast-edit-album = En un álbum, cada elemento tiene su propio pie. Telegram lo muestra bajo todo el álbum si solo uno lo tiene. Los álbumes no tienen botones.
broadcast-spend =
    { $count ->
        [one] El envío de pago cuesta una décima de estrella por mensaje: una estrella más o menos del saldo del bot.
       *[other] El envío de pago cuesta una décima de estrella por mensaje: unas { $count } estrellas del saldo del bot.
    }
    Telegram solo lo permite a bots con al menos 100 000 usuarios activos al mes y 10 000 estrellas.
broadcast-sure = ¿Enviarlo?
broadcast-type-count = Para enviarlo, escribe el número de chats: <code>{ $plain }</code>
broadcast-discard = ¿Descartarlo? No se ha enviado nada de él.
broadcast-stop = ¿Terminarlo del todo? Quien aún no lo tiene no lo recibirá.
broadcast-erase = ¿Borrarlo en todos los chats que lo tienen? Telegram lo permite durante 48 horas tras el envío.
broadcast-again = ¿Enviarlo otra vez donde nadie sabe si llegó? Puede que algunos lo lean dos veces.
broadcast-sent-again =
    { $count ->
        [one] Se envía de nuevo a un chat.
       *[other] Se envía de nuevo a { $count } chats.
    }
broadcast-erasing =
    { $count ->
        [one] Se borra en un chat.
       *[other] Se borra en { $count } chats.
    }
broadcast-too-old-some =
    { $count ->
        [one] En un chat se queda: se envió allí hace más de 48 horas.
       *[other] En { $count } chats se queda: se envió allí hace más de 48 horas.
    }
broadcast-rewording =
    { $count ->
        [one] Se cambia en un chat.
       *[other] Se cambia en { $count } chats.
    }
broadcast-unpinning =
    { $count ->
        [one] Se desfija en un chat.
       *[other] Se desfija en { $count } chats.
    }
broadcast-tested =
    { $count ->
        [one] Enviado a un admin.
       *[other] Enviado a { $count } admins.
    }
broadcast-so-far = { $over } de { $size }
broadcast-ended-sent = enviados { $count }
broadcast-ended-asleep = bloqueados o desaparecidos { $count }
broadcast-ended-refused = rechazados { $count }
broadcast-ended-skipped = omitidos { $count }
broadcast-ended-uncertain = inciertos { $count }
broadcast-ended-forgotten = olvidados { $count }
broadcast-held = En pausa: { $reason }
broadcast-orphaned = Quien lo autorizó ya no es admin. Está a la espera de que otro admin lo deje salir.
broadcast-rate = { $rate } por segundo, quedan unos { $takes }
broadcast-speed = Velocidad: el { $share } de lo que puede usar
broadcast-pins = Fijado en { $count }
broadcast-pins-some = Fijado en { $count }, imposible en { $others }
broadcast-ended = Acabó el { $moment }
broadcast-unsent = No se envió nada de él.
broadcast-report = Anuncio { $id }: qué fue de cada envío ({ $count })
broadcast-report-gone = Qué fue de cada envío se recuerda solo 30 días; los totales quedan.
broadcasts-none = Aún no se ha enviado nada a muchos. /broadcast lo empieza.
broadcasts-heading = <b>Anuncios</b>
broadcasts-usage = Escribe /broadcasts para verlos todos, o /broadcasts 12 para uno.
broadcast-settled = Eso ya está resuelto: /broadcasts muestra cómo está todo.
broadcast-changed = Entretanto ha cambiado. Míralo otra vez y confirma.
broadcast-nobody = No hay nadie en este público.
broadcast-late = Acabaría antes de empezar. Cambia sus horas.
broadcast-outdated = No debía salir después de una hora que ya pasó. Descártalo o escribe otro.
broadcast-past = Ese momento ya pasó. Escribe uno posterior.
broadcast-too-long =
    { $count ->
        [one] Sobra un carácter.
       *[other] Sobran { $count } caracteres.
    }
broadcast-too-old = Se envió hace más de 48 horas: Telegram ya no me deja borrarlo.
broadcast-uncopiable = Un mensaje así no se puede copiar. Envía otra cosa.
broadcast-no-names = El pie sale tal cual: { "{first_name}" } solo se cambia por el nombre en los textos.
broadcast-refused = Telegram lo rechaza: «{ $said }». Lo haría en todos los chats.
broadcast-text-wanted = Envía un texto.
broadcast-bad-link = Eso no es un botón: «{ $line }». Escribe en cada línea un rótulo y una dirección http(s), diez como mucho.
broadcast-bad-moment = No entiendo ese momento. Escríbelo así: { "2026-12-24 18:00" }.
broadcast-bad-day = No entiendo ese día. Escríbelo así: { "2026-11-01" }.
broadcast-bad-language = Escribe el código del idioma, como { "fr" }.
broadcast-ids-wanted = Envía un documento con hasta { $most } números de chats.
broadcast-other-count = Ese no es el número: ahora son { $count }. No se ha enviado nada.
button-broadcast-preview = Vista previa
button-broadcast-test = Prueba a admins
button-broadcast-audience = A quién
button-broadcast-options = Cuándo y cómo
button-broadcast-texts = Textos
button-broadcast-links = Botones
button-broadcast-send = Enviar…
button-broadcast-discard = Descartar
button-broadcast-discard-now = Sí, descartar
button-broadcast-adopt = Dejar que salga
button-broadcast-look = Anuncio { $id }
notice-broadcast-orphaned = El anuncio { $number } espera su hora, y quien lo autorizó ya no es admin. No saldrá hasta que otro admin lo permita.
button-broadcast-list = Todos
button-broadcast-back = ◀ Anuncio { $id }
button-broadcast-whom-all = A: todos
button-broadcast-whom-people = A: personas
button-broadcast-whom-places = A: grupos y canales
button-broadcast-active = { $count } días
button-broadcast-joined = Llegados desde…
button-broadcast-topic = Que siguen…
button-broadcast-reading = Que leen…
button-broadcast-ids = Lista…
button-broadcast-everybody = Restablecer
button-broadcast-silent = Sin sonido
button-broadcast-protect = Protegido
button-broadcast-pin = Fijar
button-broadcast-paid = Envío de pago
button-broadcast-starts = Inicio…
button-broadcast-expires = No después…
button-broadcast-for-all = Para todos
button-broadcast-spend = Gastar las estrellas
button-broadcast-send-now =
    { $count ->
        [one] Enviar a un chat
       *[other] Enviar a { $count } chats
    }
button-broadcast-pause = Pausar
button-broadcast-resume = Reanudar
button-broadcast-stop = Terminar…
button-broadcast-stop-now = Terminarlo
button-broadcast-erase = Borrar…
button-broadcast-erase-now = Borrarlo en todas partes
button-broadcast-edit = Editar…
button-broadcast-caption = Pie
button-broadcast-item = Pie del elemento { $number }
button-broadcast-unpin = Desfijar en todas partes
button-broadcast-report = Informe
button-broadcast-since = A los nuevos…
outbox-paused-by-admin = { $what }: en pausa por un admin
outbox-kind-test = Prueba
outbox-kind-pin = Fijado
