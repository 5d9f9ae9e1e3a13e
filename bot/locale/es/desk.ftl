### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## La redacción

desk-write-first = Escríbeme antes en privado: allí te respondo.
grant-no-person = No es nadie a quien pueda dar un rol.
role-editor = redacción
role-admin = admin
role-owner = propietario
role-none = sin rol
role-card =
    <b>{ $name }</b>
    Ahora: { $role }. La redacción cuida de fuentes, noticias, fijados y publicaciones; los admins, además, de lo demás, personas incluidas.
role-given-editor =
    <b>Ahora formas parte de la redacción de este bot.</b>
    /addsource añade una fuente, /sources las muestra todas, /post lleva un artículo a un canal, /reports muestra las citas cuyo autor está en duda. /help tiene el resto.
role-given-admin =
    <b>Ahora eres admin de este bot.</b>
    /addsource añade una fuente, /outbox muestra lo que se está enviando, /audit lo que hicieron los demás. /help tiene el resto.
role-taken = Ya no tienes ningún rol en este bot. Por lo demás, nada cambia.
grant-usage = ¿A quién? Escribe <code>/grant</code> con un nombre o un número, o en respuesta a un mensaje suyo que me hayas reenviado.
grant-nobody = Nadie que se llame «{ $words }» me ha escrito.
grant-never-wrote = Antes tiene que escribirme en privado.
grant-hidden = Esa persona oculta quién es cuando se reenvían sus mensajes. Escribe <code>/grant</code> con su nombre.
grant-which = ¿A quién te refieres?
button-change-admin = { $name } …
button-make-editor = A la redacción
button-make-admin = Hacer admin
button-remove-role = Retirar el rol
button-back-admins = ◀ Roles
command-grant = Dar un rol a alguien
command-audit = Lo que hicieron los admins

## Lo que hicieron los admins

audit-heading = <b>Lo que hicieron los admins</b>
audit-none = Nada todavía.
audit-empty = Nada de ese tipo.
audit-nothing = No conozco ningún acto ni a nadie que se llame «{ $words }». Prueba con <code>/audit source</code>, <code>/audit role</code>, <code>/audit ban</code>, o con el nombre o el número de alguien.
audit-several = Hay varias personas que se llaman «{ $words }»: { $ids }. Escribe <code>/audit</code> con uno de estos números.
audit-somebody = alguien
audit-console = la línea de comandos
audit-right = correcto
audit-wrong = erróneo
audit-other = { $who }: { $deed } { $subject } { $change }
audit-source-add = { $who } añadió la fuente { $subject } ({ $after })
audit-source-list = { $who } añadió fuentes de una lista: { $after }
audit-source-pause = { $who } pausó la fuente { $subject }
audit-source-resume = { $who } reanudó la fuente { $subject }
audit-source-fetch = { $who } hizo leer enseguida la fuente { $subject }
audit-source-remove = { $who } quitó la fuente { $subject } ({ $before })
audit-archive-reanalyse = { $who } hizo analizar artículos de nuevo: { $count }
audit-article-post = { $who } publicó «{ $subject }» en { $after }
audit-article-pin = { $who } fijó «{ $subject }»
audit-article-unpin = { $who } desfijó «{ $subject }»
audit-story-merge = { $who } hizo de la noticia { $subject } parte de la noticia { $after }
audit-story-split = { $who } dividió la noticia { $before }; la noticia { $after } es nueva
audit-report-settle = { $who } halló { $after } el nombre { $subject } bajo una cita
audit-report-reopen = { $who } anuló lo hallado sobre el nombre { $subject }
audit-report-answer = { $who } respondió a quien dudaba de que fuera { $subject }: { $after }
audit-outbox-resume = { $who } dejó seguir el envío: { $subject }
audit-outbox-again = { $who } hizo enviar otra vez mensajes de entrega incierta: { $subject } ({ $after })
audit-broadcast-schedule = { $who } programó el anuncio { $subject }: { $change }
audit-broadcast-adopt = { $who } dejó salir el anuncio { $subject } en lugar de quien lo programó
audit-broadcast-start =
    { $count ->
        [one] { $who } inició el anuncio { $subject } a un chat
       *[other] { $who } inició el anuncio { $subject } a { $count } chats
    }
audit-broadcast-pause = { $who } pausó el anuncio { $subject }
audit-broadcast-resume = { $who } dejó seguir el anuncio { $subject }
audit-broadcast-cancel = { $who } canceló el anuncio { $subject }
audit-broadcast-again =
    { $count ->
        [one] { $who } hizo enviar otra vez el anuncio { $subject } a un chat
       *[other] { $who } hizo enviar otra vez el anuncio { $subject } a { $count } chats
    }
audit-broadcast-edit =
    { $count ->
        [one] { $who } cambió el texto del anuncio { $subject } en un chat
       *[other] { $who } cambió el texto del anuncio { $subject } en { $count } chats
    }
audit-broadcast-erase =
    { $count ->
        [one] { $who } borró el anuncio { $subject } en un chat
       *[other] { $who } borró el anuncio { $subject } en { $count } chats
    }
audit-broadcast-speed = { $who } cambió la velocidad del anuncio { $subject } de { $before } a { $after }
audit-broadcast-unpin =
    { $count ->
        [one] { $who } desfijó el anuncio { $subject } en un chat
       *[other] { $who } desfijó el anuncio { $subject } en { $count } chats
    }
audit-role-invite = { $who } creó un enlace para un nuevo admin
audit-role-offer = { $who } creó un enlace para un nuevo propietario
audit-role-accept = { $who } abrió un enlace y ahora tiene el rol: { $after }
audit-role-grant = { $who } cambió el rol de { $about }: { $change }
audit-role-remove = { $who } retiró el rol de { $about }: { $before }

## Quién entra

ban-usage =
    ¿A quién? Escribe <code>/ban</code> con un nombre o un número, o en respuesta a un mensaje suyo que me hayas reenviado; después, si quieres, por cuánto tiempo: <code>/ban 123456 7d</code>. No recibirá respuesta alguna y no se le enviará nada. <code>/unban</code> lo anula.
    { $count ->
        [0] Ahora no hay nadie bloqueado.
        [one] Ahora hay bloqueada una persona o un grupo.
       *[other] Ahora hay { $count } personas y grupos bloqueados.
    }
unban-usage = ¿A quién? Escribe <code>/unban</code> con el número, o en respuesta a un mensaje suyo que me hayas reenviado.
ban-ask = ¿Bloquear a { $name }? No habrá respuesta y no se enviará nada.
ban-for-good = { $name }: acceso bloqueado.
ban-until = { $name }: acceso bloqueado hasta el { $until }.
ban-lifted = { $name } puede volver.
ban-left = No se hizo nada: { $name } sigue como antes.
ban-none = No hay nada que desbloquear.
ban-has-role = Esa persona tiene un rol aquí. Retíralo antes, en /admins.
ban-no-person = Con este número escribe el propio Telegram, por muchos: no se puede bloquear.
grant-banned = Esa persona está bloqueada. Desbloquéala antes: <code>/unban</code>
button-unban = Desbloquear
button-ban-for-good = Para siempre
button-ban-hours =
    { $count ->
        [one] Por una hora
       *[other] Por { $count } horas
    }
button-ban-days =
    { $count ->
        [one] Por un día
       *[other] Por { $count } días
    }
limits-card =
    <b>Respuestas por minuto</b>
    · a una persona: { $person } (la configuración dice { $person_default })
    · en un grupo: { $group } (la configuración dice { $group_default })
    <code>/limits person 30</code>, <code>/limits group 10</code>, <code>/limits group reset</code>
limits-usage = Escribe <code>/limits person 30</code> (de 1 a 600), <code>/limits group 10</code> (de 1 a 60), o <code>reset</code> en lugar del número.
admission-wait = Este bot no está abierto a todos. Se pregunta a sus admins; te escribiré cuando te dejen entrar.
admission-wait-group = Este grupo espera la aprobación de los admins del bot.
admission-in = Puedes entrar. /help muestra lo que sé hacer.
admission-in-group = Ya respondo aquí. /help muestra lo que sé hacer.
admission-let = ✓ { $admin } dejó entrar a { $name }.
admission-refused = { $admin } no dejó entrar a { $name }.
admission-gone = Ya no espera nadie con este número.
button-let-in = Dejar entrar
button-refuse = Rechazar
button-let-in-after-all = Dejar entrar de todos modos
notice-stranger-asks = <b>{ $title }</b> (<code>{ $chat }</code>) querría usar el bot.
notice-group-asks = Han llevado el bot a <b>{ $title }</b> (<code>{ $chat }</code>). ¿Debe responder allí?
audit-until = hasta el { $moment }
audit-for-good = para siempre
audit-ban-add = { $who } bloqueó a { $about }: { $change }
audit-ban-lift = { $who } desbloqueó a { $about }
audit-limits-person = { $who } fijó las respuestas por minuto a una persona: { $change }
audit-limits-group = { $who } fijó las respuestas por minuto en un grupo: { $change }
audit-admission-let = { $who } dejó entrar a { $about }
audit-admission-refuse = { $who } rechazó a { $about }
command-ban = Bloquear a alguien
command-unban = Desbloquear a alguien
command-limits = Con qué frecuencia se puede preguntar

## Envíos

outbox-heading = <b>Lo que está por enviar</b>
outbox-nothing-waits = No espera nada.
outbox-lane-interactive = respuestas: { $count }
outbox-lane-urgent = urgentes: { $count }
outbox-lane-alert = avisos: { $count }
outbox-lane-digest = boletines: { $count }
outbox-lane-broadcast = anuncios: { $count }
outbox-lane-paid = de pago: { $count }
outbox-kind-alert = Aviso
outbox-kind-alert-edit = Cambio de un aviso
outbox-kind-bundle = Avisos juntos
outbox-kind-digest = Boletín
outbox-kind-stream = Noticia según aparece
outbox-kind-reminder = Recordatorio
outbox-kind-approval = Vista previa para aprobar
outbox-kind-told = Mensaje privado
outbox-kind-broadcast = Anuncio
outbox-all-of-kind = { $kind } (todo)
outbox-paused-heading = <b>Retenido</b>
outbox-paused = { $what }: Telegram dice «{ $said }»
outbox-doubted-heading = <b>Entrega incierta</b>
outbox-doubted =
    { $count ->
        [one] { $what }: { $count } chat
       *[other] { $what }: { $count } chats
    }
outbox-doubted-hint = La conexión se cortó antes de que Telegram respondiera: pueden haber llegado o no. Nada de ello se repite si no lo dices.
outbox-more =
    { $count ->
        [one] … y uno más
       *[other] … y { $count } más
    }
outbox-day = En las últimas 24 horas: { $ended }
outbox-day-nothing = En las últimas 24 horas no se envió nada.
outbox-ended-sent = enviados: { $count }
outbox-ended-refused = rechazados: { $count }
outbox-ended-asleep = inalcanzables: { $count }
outbox-ended-skipped = omitidos: { $count }
outbox-ended-uncertain = inciertos: { $count }
outbox-again =
    { $count ->
        [one] { $what }: nadie sabe si llegó a { $count } chat. Si se envía de nuevo, puede leerse allí dos veces.
       *[other] { $what }: nadie sabe si llegó a { $count } chats. Si se envía de nuevo, algunas personas lo leerán dos veces.
    }
outbox-resumed = { $what }: el envío continúa.
outbox-sent-again =
    { $count ->
        [one] Se envía de nuevo a { $count } chat.
       *[other] Se envía de nuevo a { $count } chats.
    }
outbox-settled = Eso ya está resuelto. /outbox muestra cómo está todo ahora.
button-outbox = Envíos
button-outbox-resume = Reanudar
button-outbox-back = ◀ Envíos
button-send-again = Enviar { $count } de nuevo…
button-send-again-now = Enviar de nuevo
button-refresh = ↻ Actualizar
command-outbox = Lo que está por enviar, y lo que falló

## Salud

command-health = Cómo va el bot
health-heading = <b>Estado</b> · Dépêche { $version } · en marcha { $up }
health-fine = ✅ Todo en orden.
health-trouble =
    ⚠️ { $count ->
        [one] { $count } cosa pide
       *[other] { $count } cosas piden
    } una mirada.
health-chores = <b>En marcha</b>
health-stock = <b>Contenido</b>
health-machine = <b>Máquina</b>
health-chore = { $chore }:
health-chore-intake = Mensajes de Telegram
health-chore-index = Índice de búsqueda
health-chore-stories = Noticias
health-chore-gathering = Lectura de fuentes
health-chore-alerts = Avisos
health-chore-digests = Boletines
health-chore-reminders = Recordatorios
health-chore-broadcasts = Anuncios
health-chore-sender = Envío
health-chore-translating = Traducción por adelantado
health-chore-translated = Palabras de las traducciones para la búsqueda
health-chore-notices = Mensajes a los admins
health-chore-withdrawing = Retiradas
health-chore-counting = Recuento
health-chore-upkeep = Limpieza
health-chore-alarms = Alarmas
health-never = aún sin empezar
health-failing = falla, { $count } veces seguidas: { $reason }, { $ago }
health-failed = último fallo { $ago }: { $reason }
health-behind =
    { $count ->
        [one] { NUMBER($count) } entrada
       *[other] { NUMBER($count) } entradas
    } de retraso
health-outbox = Envíos: { $waiting }
health-empty = no espera nada
health-decide = Por decidir en /outbox: entrega incierta: { NUMBER($doubts) }, retenidos: { NUMBER($pauses) }
health-index = Índice: { NUMBER($documents) } de { NUMBER($articles) } artículos, { $size } MB
health-sources-none = Fuentes: no se lee ninguna
health-sources = Fuentes leídas que responden: { NUMBER($polled) }
health-sources-failing = Fuentes: { NUMBER($failing) } de { NUMBER($polled) } con fallos; la que lleva más tiempo, <code>{ $worst }</code>, desde el { $since }
health-database = Base de datos: { $backend }, { $size } MB
health-disk = Disco: { $free } MB libres ({ $share }); deben quedar libres: { $floor } MB
health-memory = Memoria: { $size } MB
health-said-in-english = Faltan textos de la interfaz ({ $languages }), mostrados en inglés: { NUMBER($count) }. El registro los nombra.
health-engine-resting = { $engine }: no responde bien, nuevo intento { $when }
health-engine-spent = { $engine }: presupuesto agotado por ahora

## Números

command-stats = Quién usa el bot y para qué, en cifras
button-health = Estado
stats-heading = <b>Cifras</b>
stats-people =
    Personas: { NUMBER($people) }; se puede escribir a { NUMBER($awake) }, y { NUMBER($unreachable) } son inalcanzables
    Activas: { NUMBER($today) } en 24 horas, { NUMBER($week) } en 7 días
stats-chats = Grupos: { NUMBER($groups) } · canales: { NUMBER($channels) }
stats-wanted = Seguimientos: { NUMBER($follows) } · boletines: { NUMBER($digests) }
stats-joined = Personas nuevas por semana, esta primero: { $weeks }
stats-languages = Idiomas: { $languages }
stats-requests = Peticiones: { NUMBER($today) } hoy, { NUMBER($week) } en 7 días
stats-commands = Lo más usado en 7 días: { $commands }
stats-read = <b>Lo más abierto en 7 días</b>
stats-article = { $number }. { $title } ({ NUMBER($count) })
stats-sent = Avisos, boletines y anuncios en 7 días: { $ended }
stats-none-sent = nada
stats-days =
    <b>Día por día</b>
    día (UTC) · activas · nuevas · llegados · fallidos
button-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
button-day-by-day = Día por día
chart-heading = Cifras
chart-period = del { $first } al { $last } (UTC)
chart-people = personas
chart-today = activas en 24 horas
chart-joined = nuevas en { $days } días
chart-arrived = entregados
chart-active = Personas activas cada día
chart-growth = Personas en total
chart-sent = Mensajes enviados cada día
chart-sent-arrived = llegados
chart-sent-failed = fallidos
chart-languages = Idiomas
chart-languages-other = otros
chart-nothing = Aún nada
notice-fetch-stopped = ⚠️ Ninguna fuente se ha leído en una hora, aunque a algunas les toca.
notice-disk-scarce = ⚠️ Queda libre menos del 5 % del disco: { NUMBER($free) } MB. Cuando se llene, ya no se podrá guardar nada.
notice-polled-twice = ⚠️ Otro programa pide a Telegram los mensajes de este bot (409). Cada uno recibe solo algunos: detén el otro, o crea un token nuevo con @BotFather.
notice-chore-failing = ⚠️ { $chore }: sigue fallando ({ $error }). El registro dice más.
notice-chore-silent = ⚠️ { $chore }: no se sabe nada de esto desde hace cinco minutos. Puede ayudar arrancar el bot de nuevo.
notice-many-errors = ⚠️ { $count } respuestas o más han fallado en diez minutos. El registro dice más.

## Voces de los lectores

command-desk = Lo que dicen los lectores
button-mistake = Señalar un error
button-feedback-bare = Señalarlo sin palabras
feedback-ask =
    <b>¿Qué quieres decir a la redacción?</b>
    Escríbelo, hasta { $most } caracteres. Verán tu nombre, y su respuesta llega aquí.
feedback-ask-article =
    <b>¿Qué está mal en «{ $title }»?</b>
    Escríbelo, hasta { $most } caracteres, o señálalo sin palabras. La redacción verá tu nombre, y su respuesta llega aquí.
feedback-thanks = ✓ La redacción lo tiene. Si responde, lo lees aquí.
feedback-answer = <b>La redacción responde:</b> { $answer }
feedback-private = Escríbeme en privado: lo que dices a la redacción no es asunto de nadie más.
feedback-long = Son { $count } caracteres; { $most } es el máximo.
feedback-full = Hoy ya has escrito { $most } veces a la redacción. Escribe de nuevo mañana.
feedback-answered = Eso ya está resuelto.
feedback-gone = Eso ya no está.
desk-reader = 💬 <b>{ $name }</b> escribe:
desk-bare = Señala un error, sin palabras.
desk-how = <i>Para contestar, responde a este mensaje.</i>
desk-heading = Lo que dicen los lectores
desk-answers = Para contestar, responde al mensaje que lo trajo.
desk-none = No hay nada pendiente.
desk-answered = ✓ Tu respuesta va a quien escribió.
desk-reader-asleep = No enviado: no puedo escribir a esta persona, que me ha bloqueado o tiene el acceso bloqueado. Podrás contestar cuando eso termine.
desk-reader-stopped = No enviado: esta persona dijo /stop y no quiere nada más de mí. Podrás contestar si cambia de idea.
desk-closed = ✓ Hecho.
button-desk-done = Hecho
button-desk-done-number = { $number }: hecho
button-desk-article-number = { $number }: artículo
button-desk-ban = Bloquear…
button-desk-doubts = Autores en duda: { $count }
audit-feedback-answer = { $who } contestó al mensaje { $subject } de un lector: { $after }
audit-feedback-close = { $who } resolvió el mensaje { $subject } de un lector

## Edición

withdrawn-note = Retirado por la redacción el { $date }: { $reason }
article-withdrawn = La redacción retiró este artículo el { $date }: { $why }
link-withdrawn = La redacción ha retirado este medio: sus artículos no entran.
list-withdrawn =
    { $count ->
        [one] La redacción retiró { $count } de aquí.
       *[other] La redacción retiró { $count } de aquí.
    }
command-withdraw = Retirar un artículo o un medio
button-edit = Editar…
button-withdraw = Retirar…
button-withdraw-now = Retirar
button-withdraw-outlet = Retirarlo…
button-lift = Dejar entrar { $title }
edit-heading = <b>Editar el artículo { $id }</b>: «{ $title }»
edit-private = Este artículo solo lo ve quien lo envió: no hay nada que editar.
withdraw-why =
    <b>¿Por qué se retira «{ $title }»?</b>
    Escribe el motivo, hasta { $most } caracteres. Los lectores lo ven donde estaba el artículo.
withdraw-why-outlet =
    <b>¿Por qué se retira «{ $title }»?</b>
    Escribe el motivo, hasta { $most } caracteres. Los lectores lo ven donde estaban sus artículos.
withdraw-ask =
    <b>¿Retirar «{ $title }»?</b>
    { $count ->
        [one] { $count } artículo deja el archivo para siempre y no puede
       *[other] { $count } artículos con el mismo texto dejan el archivo para siempre y no pueden
    } volver a entrar. Los mensajes de los últimos 30 días dirán en su lugar: «{ $reason }». Esto no se puede deshacer.
withdraw-ask-outlet =
    <b>¿Retirar todo lo de «{ $title }»?</b>
    { $count ->
        [one] { $count } artículo deja
       *[other] { $count } artículos dejan
    } el archivo para siempre, y no entra nada más hasta que se levante. Los mensajes de los últimos 30 días dirán en su lugar: «{ $reason }». Esto no se puede deshacer.
withdraw-said = ✓ Retirado: «{ $title }». Se está cambiando lo enviado.
withdraw-said-outlet =
    ✓ «{ $title }» está retirado, con { $count ->
        [one] { $count } artículo
       *[other] { $count } artículos
    }. No entra nada más de él, y se está cambiando lo enviado.
withdraw-cancelled = No se retiró nada.
withdraw-done = Eso ya se confirmó.
withdraw-long = Son { $count } caracteres; { $most } es el máximo. Escribe un motivo más corto.
withdraw-outlet-in =
    «{ $title }» puede entrar; en el archivo hay { $count ->
        [one] { $count } artículo suyo
       *[other] { $count } artículos suyos
    }. <code>/withdraw outlet NOMBRE motivo</code> lo retira.
withdraw-outlet-out = «{ $title }» está retirado desde el { $date }: { $reason }
withdraw-outlet-unknown = No encuentro el nombre de ningún medio al comienzo de «{ $name }».
withdraw-outlet-admins = Solo los admins retiran medios.
withdraw-lifted = ✓ «{ $title }» puede entrar de nuevo. Lo que se retiró de él sigue fuera.
withdraw-usage =
    <code>/withdraw article 12 motivo</code> quita un artículo de todo, también de lo enviado.
    <code>/withdraw outlet NOMBRE motivo</code> lo hace con todo un medio y no deja entrar nada más; <code>/withdraw outlet NOMBRE</code> dice cómo está.
audit-article-withdraw = { $who } retiró «{ $subject }»: { $after }
audit-outlet-withdraw = { $who } retiró el medio { $subject }: { $after }
audit-outlet-lift = { $who } dejó entrar de nuevo el medio { $subject }

## Copias de seguridad, y lo que retiene un archivo restaurado

command-backup = Hacer una copia de todo
backup-made =
    ✓ La copia está hecha: { $size } MB, { NUMBER($rows) } filas.
    <code>{ $path }</code>
    Queda en la máquina del bot, que guarda las { $kept } más nuevas; cópiala a otra. La configuración, y el token que contiene, no están en ella. <code>depeche restore</code> la trae de vuelta.
backup-busy = Ya se está haciendo una copia.
backup-failed = No se pudo hacer la copia: { $reason }
notice-restored =
    <b>Este archivo se restauró de una copia del { $made }.</b>
    Nada sale por sí solo hasta que decidas: el bot ya no sabe lo que envió después de aquella copia, y lo enviaría de nuevo.
    Pendiente hasta ahora: { $backlog }
hold-state =
    ⏸ <b>Todo se retiene</b>
    El archivo se restauró el { $restored } de una copia del { $made }. Pendiente hasta ahora: { $backlog }
hold-due-nothing = nada
hold-due-messages =
    { $count ->
        [one] { NUMBER($count) } mensaje
       *[other] { NUMBER($count) } mensajes
    }
hold-due-digests =
    { $count ->
        [one] { NUMBER($count) } boletín
       *[other] { NUMBER($count) } boletines
    }
hold-due-reminders =
    { $count ->
        [one] { NUMBER($count) } recordatorio
       *[other] { NUMBER($count) } recordatorios
    }
hold-due-alerts =
    { $count ->
        [one] { NUMBER($count) } aviso
       *[other] { NUMBER($count) } avisos
    }
hold-ask-release =
    <b>¿Enviar lo pendiente?</b>
    { $backlog }, y después todo como siempre. Quien recibió algo de ello tras la copia del { $made } lo recibe dos veces.
hold-ask-drop =
    <b>¿Descartar lo pendiente?</b>
    { $backlog }: nada de ello se envía nunca. Lo que toque desde ahora, sí.
button-hold-release = Liberar
button-hold-drop = Descartar lo pendiente
button-hold-send = Sí, enviarlo
button-hold-now = Sí, descartarlo
hold-released = ✓ Liberado: el envío continúa.
hold-dropped = ✓ Descartado. Lo que toque desde ahora se envía.
audit-backup-make = { $who } hizo la copia { $subject }
audit-restore-load = { $who } restauró la copia { $subject } ({ $change })
audit-restore-release = { $who } liberó lo que retenía un archivo restaurado (pendientes: { $subject })
audit-restore-drop = { $who } descartó lo que retenía un archivo restaurado (pendientes: { $subject })
