### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## Ajustes y datos propios

settings-intro = La fila de tres fija lo largos que son los resúmenes. Cada uno de los demás botones dice lo que vale ahora; púlsalo para cambiarlo. Los anuncios son lo que mi operador tiene que decir a todos.
settings-stopped = Aquí estoy detenido y no escribo por mi cuenta. /start lo anula.
settings-language = Idioma: { $language }
language-screen =
    <b>Idioma</b>

    ¿En qué idioma debo hablar aquí? Las noticias quedan en el idioma en que las lees.
settings-zone = Zona horaria: { $place }
settings-quiet-on = Silencio: { $from }–{ $until }
settings-quiet-off = Sin horas de silencio
settings-hourly =
    { $count ->
        [one] { $count } aviso por hora
       *[other] { $count } avisos por hora
    }
settings-filters =
    { $count ->
        [0] Sin filtros
        [one] { $count } filtro
       *[other] { $count } filtros
    }
settings-announcements-on = Anuncios: sí
settings-announcements-off = Anuncios: no
settings-pinning-on = Fijar: sí
settings-pinning-off = Fijar: no
settings-history-on = Historial: sí
settings-history-off = Historial: no
button-export = Exportar mis datos
button-forget = Olvidarme
button-back-to-settings = ◀ Ajustes
button-turn-on = Activar
button-turn-off = Desactivar
zone-screen =
    <b>Zona horaria</b>

    { $place }, donde ahora son las { $time }. La siguen las horas de silencio, los recordatorios y las fechas.
zone-type = Escribe el nombre de una ciudad, un país o una zona: Lisboa, Canadá, UTC+3. O envíame una ubicación: la uso una vez y no la guardo.
zone-type-group = Un admin la cambia con un nombre: <code>/settings Lisboa</code>
zone-which = «{ $words }» puede ser una de estas:
zone-both = En ese lugar se usan dos zonas horarias. ¿A cuál te refieres?
zone-near = No conozco «{ $words }», pero estas se llaman casi igual:
zone-unknown = No conozco ninguna ciudad ni zona horaria que se llame «{ $words }». Sirve una ciudad mayor cercana, o una diferencia como UTC+3. Para buscarlo: <code>/search { $words }</code>
quiet-screen-on =
    <b>Horas de silencio</b>

    De { $from } a { $until } los avisos esperan. Lo que marcaste como urgente llega igual, y los boletines y recordatorios llegan a sus horas.
quiet-screen-off =
    <b>Horas de silencio</b>

    No hay: los avisos llegan a cualquier hora.
quiet-rows = La primera fila mueve su principio; la segunda, su fin.
quiet-clock = En { $place } son las { $time }.
quiet-clock-digests = Las publicaciones esperan solo si su boletín está configurado así, según la hora de su zona horaria.
hourly-screen =
    <b>Avisos</b>

    { $count ->
        [one] Llega un aviso por hora; lo que sobra llega junto en un mensaje.
       *[other] Llegan como mucho { $count } avisos por hora; lo que sobra llega junto en un mensaje.
    }
history-screen-off =
    <b>Historial de lectura</b>

    Está desactivado: no recuerdo lo que lees. Si se activa, guardo los últimos { $most } artículos que abres, y /history te los muestra solo a ti.
history-screen-on =
    <b>Historial de lectura</b>

    Está activado: guardo los últimos { $most } artículos que abres, y /history te los muestra solo a ti. Al desactivarlo se vacía.
list-history = Lo último que abriste
history-empty = No has abierto nada desde que el historial se activó, o se vació.
button-history-clear = Vaciar el historial
history-cleared = Tu historial está vacío.
filters-screen = <b>Filtros</b>
filters-explain = Los artículos con estas palabras en el título o en las primeras líneas, o que encajan en un patrón, quedan fuera de /latest, /top, los avisos y los boletines. Una búsqueda sí los encuentra.
filters-none = Aún no se filtra nada.
filters-remove = Pulsa uno abajo para quitarlo.
filters-type = Para añadir uno, escribe una palabra, unas palabras que van juntas o un patrón entre barras, como <code>/^directo:/</code>.
button-back-to-filters = ◀ Filtros
button-filter-new = + Añadir un filtro
filters-type-group = Los admins añaden uno con <code>/filter palabra</code> o <code>/filter /patrón/</code>.
filter-added = «{ $filter }» se filtra desde ahora.
filter-reach = De los artículos más nuevos de los últimos 7 días (mirados: { $count }), habría ocultado { $hidden }.
filter-there = Ese filtro ya está.
filters-full = Puede haber { $most } filtros como mucho. Quita antes uno.
filter-empty = Un filtro necesita una palabra con letras o cifras.
filter-long = Un filtro puede tener { $most } caracteres como mucho.
filter-everything = Este patrón encaja en cualquier texto: lo ocultaría todo.
filter-large = Este patrón, con los demás de aquí, da demasiado trabajo para probarlo en cada artículo. Con menos repeticiones basta.
filter-parenthesis = En este patrón, a un paréntesis le falta su pareja: { $part }
filter-bracket = En este patrón, a un [ le falta su ]: { $part }
filter-backslash = Este patrón acaba en una barra invertida, o empieza a citar con \Q y no acaba con \E.
filter-escape = «{ $part }» no significa nada en un patrón. La barra invertida misma se escribe dos veces, y no hay referencias a grupos.
filter-range = «{ $part }» no es un conjunto de caracteres.
filter-nothing-repeated = Antes de «{ $part }» no hay nada que repetir.
filter-repeated-twice = «{ $part }» repite una repetición. Pon la primera entre paréntesis.
filter-too-often = «{ $part }» repite demasiado (1000 veces como mucho), o cuenta hacia atrás.
filter-group = Aquí los patrones no tienen nada como «{ $part }»: no miran hacia delante ni hacia atrás.
filter-other = No entiendo este patrón.
list-left-out =
    { $count ->
        [one] Los filtros ocultan { $count } más.
       *[other] Los filtros ocultan { $count } más.
    }
list-all-left-out =
    { $count ->
        [one] Los filtros ocultan lo que hay, { $count } artículo.
       *[other] Los filtros ocultan lo que hay, { $count } artículos.
    }
list-would-hide =
    { $count ->
        [one] Los filtros ocultarían { $count } de estos.
       *[other] Los filtros ocultarían { $count } de estos.
    }
list-hidden = Oculto por los filtros
button-hidden = Mostrar lo oculto ({ $count })
stop-kept = Se conserva para cuando lo quieras de nuevo: { $list }.
stop-follows =
    { $count ->
        [one] { $count } seguimiento
       *[other] { $count } seguimientos
    }
stop-digests =
    { $count ->
        [one] { $count } boletín
       *[other] { $count } boletines
    }
stop-reminders =
    { $count ->
        [one] { $count } recordatorio
       *[other] { $count } recordatorios
    }
stop-admins-only = Solo los admins de este grupo pueden detener lo que envío aquí, y dejar que siga.
button-resume-all = Reanudar
resumed = Te escribo de nuevo: { $list }.
resumed-nothing = Puedo escribirte de nuevo. Aún no hay nada configurado para ello.
own-data-in-private = Eso queda entre nosotros dos: escríbemelo en nuestro chat privado.
export-caption = Todo lo que guardo sobre ti, en JSON. /privacy lo dice con palabras.
forget-first =
    <b>Olvidarme</b>

    Borraría todo lo que guardo sobre ti: tus ajustes, seguimientos, boletines, recordatorios, artículos guardados e historial, lo que pediste y lo que te envié, y los artículos de enlaces que nadie más envió. Lo que configuraste para grupos y canales queda allí, sin tu nombre.
forget-admin = Tienes un rol en este bot: también se va, salvo que te nombre su archivo de configuración.
forget-last = <b>Esto no se puede deshacer.</b> El botón funciona diez minutos.
button-go-on = Seguir
button-erase = Borrarlo todo
button-keep = Conservarlo
erased = Todo está borrado.
command-filter = Dejar fuera lo que no quieres ver
command-history = Lo último que abriste
