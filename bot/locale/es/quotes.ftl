### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## Citas

quoted = «{ $text }»
quotes-of-article = Citas en «{ $title }»
quotes-of-person = Lo que dijo «{ $name }»
quotes-article-none = Este artículo (ya) no cita a nadie.
quotes-withheld = El operador de este bot solo le permite mostrar algunas citas de este artículo.
quotes-page-gone = Lo que había en esta página ya no está.
quotes-who = Varias personas se llaman así. ¿A quién te refieres?
quotes-which = ¿Cuál de estas tiene un autor equivocado?
quotes-none = No tengo nada que dijera «{ $name }».
quotes-none-hint = Quizá sirva otra grafía, o una búsqueda: <code>/search { $name }</code>
quotes-near = ¿Es alguien de estos? O busca en los artículos: <code>/search { $name }</code>
quotes-usage = ¿Palabras de quién? Añade un nombre, en cualquier escritura, por ejemplo: <code>/quotes Guterres</code>
quotes-most = Más citados esta semana:
quotes-also = también: { $outlets }
quotes-also-more =
    { $count ->
        [one] también: { $outlets } y { $count } más
       *[other] también: { $outlets } y { $count } más
    }
quotes-also-others =
    { $count ->
        [one] y { $count } medio más
       *[other] y { $count } medios más
    }
quotes-translated = Palabras traducidas por una máquina, no las de quien habló.
quotes-translated-by = Palabras traducidas por { $relay }, no las de quien habló.
quotes-wording = { $outlet } lo publica así: { $quote }
quotes-wording-translated = { $outlet } lo publica así, en traducción automática: { $quote }
speaker-unclear = No está claro quién habla
speaker-unnamed = { $role } (nombre poco claro)
speaker-doubted = No está claro quién habla (nombre en duda)
quote-gone = Esta cita ya no está, o figura ahora bajo otro nombre.
report-thanks = Gracias. El nombre se retira hasta que un admin lo haya mirado.
report-known-right = Un admin ya lo miró: el nombre es correcto.
reports-full = Hoy has señalado { $most } citas, que es lo máximo. Vuelve mañana.
reports-heading = ¿Es correcto quién habla?
reports-none = No hay citas en duda.
report-right = ✓ { $name }: el nombre es correcto. Se muestra de nuevo.
report-wrong = ✗ { $name }: el nombre es erróneo. No se muestra.
report-somebody = Un admin
notice-speaker-doubted =
    Alguien duda de quién dijo esto. Hasta que decidas, el nombre no se muestra ahí.
    «{ $quote }»
    — <b>{ $speaker }</b>, en { $outlet }
button-quotes = Citas
button-wrong-speaker = ¿Autor equivocado?
button-name-right = Nombre correcto
button-name-wrong = Nombre erróneo
button-see-article = Artículo
button-take-back = Deshacer
button-reports = Avisos de lectores
command-quotes = Lo que alguien dijo
command-reports = Citas con autor en duda

## La agenda

day-with-weekday = { $weekday } { $day }
days-from-to = del { $first } al { $last }
agenda-heading = Agenda: los próximos { $days } días
agenda-about = Agenda: «{ $query }»
agenda-loosely = Junto a estas palabras no hay fechas; estas son de artículos que tratan de ello.
agenda-empty = Aún no se sabe nada con fecha de los próximos { $days } días.
agenda-empty-about = No se sabe nada con fecha sobre «{ $query }» en los próximos { $days } días. /agenda sin más lo muestra todo.
agenda-today = Hoy, { $day }
agenda-tomorrow = Mañana, { $day }
agenda-running = En curso, o algún día de estas semanas
agenda-more = +{ $count }
agenda-hour-here = { $there } ({ $here } aquí)
event-gone = Ningún artículo del archivo habla ya de esto. /agenda muestra lo que viene ahora.
event-over = Eso ya pasó.
reminders-heading = Recordatorios pedidos aquí
reminders-empty = Aún no hay recordatorios aquí. /agenda muestra lo que viene; cada evento tiene un botón para ello.
reminder-noted = 🔔 Anotado: lo recordaré en este chat una hora antes o, si no se sabe la hora, a las 8 de la mañana. Todos sus recordatorios: /reminders
reminder-heading = 🔔 Recordatorio
reminder-changed = El artículo ya no nombra este día; lo hacía cuando se pidió el recordatorio.
reminders-full = Este chat tiene { $most } recordatorios, y no puede tener más. Quita antes uno: /reminders
reminder-admins-only = Solo los admins de este grupo pueden poner y quitar sus recordatorios.
calendar-caption =
    { $count ->
        [one] { $count } evento para tu calendario.
       *[other] { $count } eventos para tu calendario.
    }
button-remind = 🔔 Recordármelo
button-reminder-set = ✓ Se recordará · quitar
button-calendar = Archivo de calendario
button-calendar-all = Todo para el calendario
command-agenda = Lo que viene en los próximos 30 días
