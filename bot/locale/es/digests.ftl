### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## Boletines tal como salen

digest-title = { $day } · edición de las { $hour }
digest-part = { $day } · { $hour } · { $part }/{ $parts }
digest-about = Asuntos: { $topics }
digest-update = novedad
digest-nothing = Nada nuevo. Desde: { $since }.
digest-nothing-about = Nada nuevo sobre esto. Desde: { $since }.
digest-skipped = El boletín de las { $hour } del { $day } se omitió: yo no estaba en marcha.
digest-skipped-in = El boletín de las { $hour } del { $day } para «{ $chat }» se omitió: yo no estaba en marcha.
digest-skipped-next = Próximo: { $when }.
digest-coming = Lo que viene
digest-coming-tomorrow = mañana
digest-quote = La cita del día
digest-preview-send = Sale en «{ $chat }» ({ $when }) si no lo retienes
digest-preview-hold = Sale en «{ $chat }» ({ $when }) solo si lo publicas
theme-world = Mundo
theme-politics = Política
theme-economy = Economía
theme-society = Sociedad
theme-justice = Sucesos y justicia
theme-defence = Guerra y seguridad
theme-science = Ciencia
theme-technology = Tecnología
theme-health = Salud
theme-environment = Medio ambiente
theme-culture = Cultura
theme-sport = Deporte
theme-local = Ciudades y regiones
theme-opinion = Opinión
theme-other = Otras noticias

## Configurar los boletines

digests-heading = Tu boletín
digests-heading-chat = Boletín para «{ $chat }»
digests-offer =
    <b>Un boletín te trae lo nuevo, a las horas que quieras.</b>
    Cuando no hay nada nuevo, no llega nada. ¿Cuándo lo quieres?
digests-offer-chat =
    <b>Un boletín nuevo para «{ $chat }»</b>
    Trae lo nuevo, a las horas que elijas. ¿Cuándo debe llegar?
digests-offer-clock = Según la hora de { $place }; con «Elegir» se cambian la zona horaria, los temas, la extensión y más.
digests-next = Próximo: { $day } { $hour }, { $place }
digests-today = hoy
digests-tomorrow = mañana
digests-paused = En pausa: no llega nada hasta que lo reanudes.
digests-streams = Cada noticia llega según aparece.
digests-also = también: { $extras }
digests-list = Tus boletines
digests-list-chat = Boletines para «{ $chat }»
digests-which = Tienes varios. Abre el que debe llegar a otras horas: Elegir › Horas.
digests-stopped = ⏸ No llega nada mientras valga tu /stop. /start lo anula.
digests-stopped-chat = ⏸ No llega nada mientras valga el /stop de este chat. Sus admins lo anulan en /chats.
digests-asleep-chat = ⏸ Ahora no puedo escribir allí. Todo se conserva; añádeme de nuevo y continúa.
digests-remove-ask = ¿Quitar este boletín?
digests-removed = Quitado. Ya no te llega ningún boletín.
digests-removed-chat = Quitado. A «{ $chat }» ya no le llega ningún boletín.
digests-sample = <b>Una vista previa: el boletín como se vería ahora.</b> No cambia nada; el próximo llega igualmente.
digests-every-day = todos los días
digests-workdays = de lunes a viernes
digests-everything = todo
digests-topics-more = y { $count } más
digests-all-languages = todos los idiomas
digests-each-headline = solo titulares
digests-each-line = 1 frase cada una
digests-each-short = 3 frases cada una
digests-size =
    { $count ->
        [one] { $count } noticia como mucho, { $length }
       *[other] hasta { $count } noticias, { $length }
    }
digests-agenda = agenda
digests-quote = cita del día
digests-previews = vista previa del enlace
digests-silent = sin sonido
digests-note = una nota si no hay nada nuevo
digests-nothing-else = nada
digests-late = con hasta { $span } de retraso
digests-chosen = <b>{ $what }:</b> { $value }
digests-languages = escrito en { $interface }; artículos en { $articles }
digests-mode-hours = a horas fijas
digests-mode-stream = cada noticia según aparece
digests-main-thread = el chat principal
digests-thread = tema { $number }
digests-part-hours = Horas
digests-part-halves = Horas
digests-part-days = Días
digests-part-zone = Zona horaria
digests-part-topics = Asuntos
digests-part-lang = Idiomas
digests-part-len = Extensión
digests-part-extra = Extras
digests-part-late = Si se pierde
digests-part-mode = Cuándo
digests-part-thread = Tema
digests-hours-text =
    Ahora: { $hours }. Pulsa una hora para añadirla o quitarla, o escribe las horas: <code>7:30, 19:15</code>
digests-days-text = Ahora: { $days }. Pulsa un día para añadirlo o quitarlo.
digests-zone-text =
    Ahora: { $zone }.
    Escribe una ciudad (<code>Sevilla</code>, <code>Bogotá</code>) o una zona (<code>Europe/Madrid</code>), o envíame una ubicación: la uso una vez y no la guardo.
digests-zone-which = ¿A cuál te refieres? La hora es la que es allí ahora.
digests-zone-unknown = No conozco ninguna ciudad, país ni zona horaria que se llame «{ $words }». Prueba con una ciudad mayor cercana, o envía una ubicación. Para buscarlo: <code>/search { $words }</code>
digests-no-location = Solo necesito una ubicación en la pantalla «Zona horaria». /digest lleva allí.
digests-zone-nowhere = No conozco ninguna zona horaria en ese lugar. Prueba con el nombre de una ciudad.
digests-topics-none = Ahora: todo.
digests-topics-text = Escribe de qué debe tratar, como lo buscarías: <code>clima</code>, <code>"conversaciones de paz" -fútbol</code>, <code>section:economía</code>. Varios asuntos: uno por línea.
digests-topics-follows = Estos ya los sigues; pulsa uno para añadirlo.
digests-language-text =
    Escrito en: { $interface } (primeras filas).
    Artículos en: { $articles }.
digests-length-text = Ahora: { $size }.
digests-extra-agenda = agenda: lo que traen las próximas 24 horas
digests-extra-quote = la cita del día
digests-extra-links = vista previa del primer enlace
digests-extra-quiet = llega sin sonido
digests-extra-note = una nota breve cuando no hay nada nuevo
digests-late-text =
    Si no pude enviar un boletín a tiempo, todavía llega { $late }. Después se omite, y se te dice.
digests-mode-text =
    <b>A horas fijas:</b> un boletín de lo nuevo.
    <b>Cada noticia según aparece:</b> una publicación por noticia, una vez, cuando llega la primera información.
digests-thread-text = Va a: { $topic }.
digests-not-yours = Solo los admins de ese chat pueden configurar sus boletines.
digests-admins-only = Solo los admins de este grupo pueden configurar sus boletines. Los tuyos: escríbeme /digest en privado.
digests-private-only = Configúralo en tu chat privado conmigo: /digest
digests-gone = Este boletín ya no está. /digest muestra los que hay.
digests-full = Este chat tiene { $most } boletines, y no puede tener más. Quita antes uno.
digests-last-hour = Un boletín necesita una hora. Para no recibirlo un tiempo, ponlo en pausa.
digests-last-day = Un boletín necesita un día. Para no recibirlo un tiempo, ponlo en pausa.
digests-hours-full = { $most } horas al día son el máximo.
digests-hours-unread = No encuentro horas en «{ $words }». Por ejemplo: <code>7:30, 19:15</code>. Para buscarlo: <code>/search { $words }</code>
digests-topics-full = Un boletín tiene { $most } asuntos como mucho. Quita antes uno.
button-digest-choose = Elegir
button-digest-stream = Cada noticia según aparece
button-digest-sample = Enviar uno ahora
button-digest-pause = Pausar
button-digest-resume = Reanudar
button-digest-remove = Quitar
button-digest-really-remove = Sí, quitar
button-digest-all = Todos los boletines
button-digest-add = + Nuevo boletín
button-digest-back = ◀ Atrás
button-digest-half-hours = Medias horas ▶
button-digest-full-hours = ◀ Horas en punto
button-digest-workdays = Lun–Vie
button-digest-every-day = Todos los días
button-digest-everything = Todo
button-digest-all-languages = Todos los idiomas
button-digest-headline = Titulares
button-digest-line = 1 frase
button-digest-short = 3 frases
button-digest-agenda = Agenda
button-digest-quote = Cita
button-digest-links = Vista previa
button-digest-quiet = Sin sonido
button-digest-note = Nota si no hay nada
command-digest = Un boletín a las horas que quieras

## Publicaciones y su aprobación

digests-part-posts = Publicaciones
digests-part-sign = Firma
digests-part-pace = Ritmo
digests-part-ask = Aprobación
digests-picture = imagen
digests-hashtags = etiquetas
digests-read-more = «Leer más»
digests-extra-image = imagen de la noticia, sobre el texto
digests-extra-tags = etiquetas de sus secciones
digests-extra-more = un botón que abre la noticia conmigo
digests-signed = Firma: { $signature }
digests-unsigned = Sin firma
digests-signature-text = Escribe la línea que debe ir bajo cada publicación, de hasta { $most } caracteres.
digests-signature-long = Son { $count } caracteres; { $most } es el máximo. No se ha cambiado nada.
digests-hourly =
    { $count ->
        [one] { $count } publicación por hora como mucho
       *[other] { $count } publicaciones por hora como mucho
    }
digests-waits = espera de { $start } a { $end }
digests-waits-never = esperaría en las horas de silencio, pero no hay ninguna
digests-pace-text =
    Ahora: { $pace }.
    Lo que sobra espera su turno y sale de uno en uno, primero lo que publican más medios; lo que para entonces ya no es noticia se omite.
digests-approval-none = no se pregunta a nadie
digests-approval-send = sale a su hora si no se retiene
digests-approval-hold = sale solo si se publica
digests-approval-text =
    Quien configuró por última vez este boletín puede verlo media hora antes, quitar noticias y escribir una entrada. Si nadie decide antes de su hora, se envía o se retiene, según elijas aquí.
button-digest-image = Imagen
button-digest-tags = Etiquetas
button-digest-more = Leer más
button-digest-signature = Firma
button-digest-unsign = Quitar la firma
button-digest-night = Esperar en horas de silencio
button-digest-approval-none = No preguntar
button-digest-approval-send = Enviar si no se retiene
button-digest-approval-hold = Enviar solo si se publica
issue-approved = ✓ Sale en «{ $chat }» ({ $when })
issue-held = ✋ Retenido: no sale en «{ $chat }» ({ $when })
issue-held-over = ✋ Retenido: el boletín de «{ $chat }» ({ $when }) no salió
issue-nobody = ✋ Retenido: nadie publicó el boletín de «{ $chat }» ({ $when })
issue-on-its-way = En camino a «{ $chat }» ({ $when })
issue-sent = ✓ Enviado: el boletín de «{ $chat }» ({ $when })
issue-empty = No salió nada en «{ $chat }» ({ $when }): sus noticias ya no están
issue-passed = El boletín de «{ $chat }» ({ $when }) no se envió: ya es demasiado tarde
issue-void = Esta vista previa del boletín de «{ $chat }» ({ $when }) ya no vale: se cambió su configuración, o desde entonces llegó otra.
issue-taken-out =
    { $count ->
        [one] { $count } noticia quitada
       *[other] { $count } noticias quitadas
    }
issue-choose = Pulsa un número para quitar una noticia, o para volver a ponerla.
issue-intro-text = Escribe lo que debe ir sobre las noticias, hasta { $most } caracteres.
issue-intro-now = Ahora: { $intro }
issue-intro-set = ✓ Eso va ahora sobre las noticias.
issue-intro-long = Son { $count } caracteres; { $most } es el máximo. No se ha cambiado nada.
issue-already = Ya está previsto que salga.
issue-held-already = Ya está retenido.
issue-too-late = Demasiado tarde: ya ha salido.
issue-one-stays = Tiene que quedar una noticia. Para no enviar nada, retenlo.
button-issue-publish = Publicar
button-issue-hold = Retener
button-issue-drop = Quitar noticias
button-issue-intro = Editar la entrada
button-issue-no-intro = Quitar la entrada
button-issue-after-all = Enviar de todos modos ({ $when })
button-issue-now = Enviar ahora
button-issue-waiting = Aprobar el próximo
button-issue-show = Mostrarlo
