### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## Fuentes

source-which = ¿Cuál? Añade un nombre, por ejemplo: <code>/source Courier</code>. /sources las muestra todas.
source-unknown = No conozco ningún medio ni fuente que se llame «{ $words }». /sources los muestra todos.
source-several = Varios nombres se parecen a «{ $words }». ¿Cuál?
source-gone = Esa fuente (ya) no existe. /sources las muestra todas.
source-per-day = artículos al día: { $count }
source-newest = el último: { $title }, { $age }
source-nothing = aún nada en el archivo
source-kind-agency = agencia de noticias
source-kind-public = público
source-kind-private = privado
source-kind-aggregator = agregador
source-form-feed = feed
source-form-sitemap = mapa del sitio
source-form-list = página de lista
source-form-telegram = canal de Telegram
source-form-folder = carpeta
source-health-gone = desaparecida
source-health-paused = en pausa
source-health-failing = falla
source-health-silent = callada más de lo habitual
source-health-late = sin leer desde hace mucho
source-health-new = aún sin leer
source-health-good = en orden
source-id = Fuente <code>{ $id }</code>, { $state }
source-from-config = Declarada en config.toml
source-from-admin = Añadida aquí el { $day }
source-address = Dirección: { $url }
source-moved = Trasladada desde { $url }
source-form = Forma: { $form }
source-feed-text = Texto: solo lo que dice el propio feed
source-last = Última lectura: { $age }, { $result }
source-last-none = Última lectura: ninguna aún
source-result-good = en orden
source-next = Próxima lectura: { $when }
source-next-now = Próxima lectura: ahora
source-next-none = Próxima lectura: ninguna
source-every = cada { $span }
source-failing =
    { $count ->
        [one] Falló { $count } vez, { $age }: { $reason }
       *[other] Falló { $count } veces, la primera { $age }: { $reason }
    }
source-unchanged = Sin cambios: { $share } de { $polls } respuestas
source-articles = Artículos en el archivo: { $articles }, duplicados entre ellos: { $duplicates }
source-list = <b>Fuentes</b> ({ $count })
source-list-bad = Por revisar: { $count }.
source-list-none = Aún no hay fuentes. <code>/addsource DIRECCIÓN</code> añade una.
source-remove-ask = ¿Olvido la fuente <b>{ $name }</b> (<code>{ $id }</code>)? Sus artículos quedan en el archivo.
source-removed = Se ha quitado la fuente <b>{ $name }</b> (<code>{ $id }</code>). Sus artículos quedan en el archivo.
source-declared = La fuente { $id } está declarada en config.toml: solo allí se puede quitar. Yo puedo pausarla.
source-known = Esta dirección ya se lee como la fuente { $id }.
source-resume-first = Esta fuente está en pausa o ha desaparecido. Reanúdala antes.
source-fetch-soon = Se leerá en unos segundos.
source-paused = En pausa.
source-resumed = Reanudada; se leerá en unos segundos.
source-command-usage = ¿Qué fuente? Añade su identificador, por ejemplo: <code>/{ $command } le-monde</code>. /sources muestra los identificadores.
admins-in-private = Pídemelo en nuestro chat privado.
admins-owner-only = Solo puede hacerlo quien tiene un rol por encima de ese.
admins-heading = <b>Roles</b>
admins-in-settings = en el archivo de configuración
admins-none = Aún no hay ninguno.
admins-hint = /grant da un rol a quien me haya escrito. El propietario nombra admins; los admins, la redacción.
admins-link =
    Quien abra primero este enlace será admin: podrá añadir, pausar y quitar fuentes y publicar en canales. Sirve una vez, durante 24 horas. Dáselo a una sola persona:
    { $link }
admins-ask-remove = ¿Retirar los permisos de { $name }?
admin-owner-stays = El propietario se queda. <code>depeche owner</code> en el servidor crea un enlace para otro.
admin-in-settings = Este admin figura en el archivo de configuración, en <code>telegram.admins</code>; solo allí se puede quitar.
admin-unknown = (Ya) no es admin.
admin-link-used = Este enlace no funciona. Los enlaces para admins sirven una vez, y solo un día.
admin-link-shown = Los enlaces para admins solo funcionan en privado, y dejan de valer cuando los ha leído un grupo. Quien te lo dio puede hacer otro.
owner-welcome =
    <b>Este bot es tuyo.</b>
    /addsource añade una fuente, /sources las muestra todas, /post lleva un artículo a un canal, y /admins nombra a otros que pueden hacer todo eso.
admin-welcome =
    <b>Ahora eres admin de este bot.</b>
    /addsource añade una fuente, /sources las muestra todas, /post lleva un artículo a un canal.

addsource-usage =
    ¿Qué dirección? Por ejemplo: <code>/addsource lemonde.fr</code>, y más si quieres:
    <code>/addsource https://example.org/rss outlet:"The Courier" lang:en section:World kind:public minutes:30 id:courier</code>
addsource-wrong = No entiendo «{ $option }». Conozco outlet, lang, section, kind (agency, public, private, aggregator), minutes, text (page, feed), include, exclude e id. { $detail }
addsource-failed = Eso no puede ser una fuente: { $reason }.
addsource-choose = <b>{ $title }</b> nombra varios feeds. ¿Cuál pruebo?
addsource-head = Esto es lo que obtendría de ella:
addsource-entries =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
addsource-rate = unas { $count } al día
addsource-rate-unknown = no se sabe con qué frecuencia publica
addsource-undated = sin fecha
addsource-pages-read =
    { $words ->
        [one] Sus páginas se pueden leer: { $words } palabra en la más nueva.
       *[other] Sus páginas se pueden leer: { $words } palabras en la más nueva.
    }
addsource-pages-unread = Su página más nueva no se puede leer: { $reason }. Tendría que bastar lo que dice el propio feed.
addsource-pages-none = No nombra páginas; lo que dice él mismo es todo lo que hay.
addsource-empty = Ahora mismo está vacía.
addsource-known = Ya se lee como la fuente <code>{ $id }</code>.
addsource-id = Sería la fuente <code>{ $id }</code>.
addsource-done = <b>{ $name }</b> está añadida como <code>{ $id }</code>. Sus primeros artículos llegan en un minuto; lo que tiene más de { $hours } horas entra en el archivo sin ruido.
addsource-cancelled = De acuerdo, no se añadió nada.
proposal-gone = Esta propuesta es demasiado antigua. Pregunta de nuevo.
proposal-not-yours = Solo puede responder quien lo pidió.

opml-usage = Envíame una lista de feeds como archivo OPML en nuestro chat privado. /exportsources te da una de todas las fuentes.
opml-failed = No puedo usar esta lista: { $reason }.
opml-head = <b>Una lista de feeds</b>
opml-counts = nuevas: { $new } · ya aquí: { $known } · inservibles: { $invalid }
opml-more = … y { $count } más
opml-nothing = No hay nada que añadir.
opml-spread = No se leerán todas a la vez, sino a lo largo de { $span }.
opml-done =
    { $added ->
        [one] { $added } fuente añadida; se leerá en { $span }.
       *[other] { $added } fuentes añadidas; se leerán en { $span }.
    }
opml-done-known = Ya estaban aquí: { $known }.
opml-caption =
    { $count ->
        [one] { $count } fuente, para cualquier lector de feeds u otro Dépêche.
       *[other] { $count } fuentes, para cualquier lector de feeds u otro Dépêche.
    }
opml-title = Fuentes de Dépêche
reason-list-large = es más grande o más larga de lo que admito
reason-no-feed = no encuentro ningún feed allí
reason-robots = el robots.txt del sitio no deja que lo lean programas
reason-list-none = no es un archivo OPML con feeds
reason-list-dtd = contiene una DTD o entidades, que no leo

post-usage = ¿Qué va adónde? Por ejemplo: <code>/post @canal 12</code>, con el número del artículo que está en su ficha.
post-preview = Esto va a <b>{ $title }</b>, tal como lo ves:
post-done = Ya está publicado en { $title }.
post-sent = Publicado en <b>{ $title }</b>.
post-cancelled = De acuerdo, no se publicó nada.
post-private = Este artículo solo lo ve quien envió su enlace; no se puede publicar.
post-no-chat = No veo { $chat }. Añádeme allí como administrador que puede publicar mensajes y pregunta de nuevo.
post-not-admin = No eres administrador de { $title }, así que no publico allí por ti.
post-no-right = No puedo escribir en { $title }. Hazme administrador allí con permiso para publicar mensajes y pulsa de nuevo.
post-only-places = Solo publico en canales y grupos.

## Noticias para los admins

notice-source-moved = <b>{ $source }</b> se ha trasladado definitivamente a { $url }. La sigo allí.
notice-source-gone = <b>{ $source }</b> ha desaparecido definitivamente: lo dice su servidor. Ya no se lee.
notice-source-failing = <b>{ $source }</b> falla desde hace un día: { $reason }. Sigo intentándolo, cada vez menos.
notice-source-silent = <b>{ $source }</b> responde, pero no trae nada desde hace mucho más de lo habitual.
notice-source-back = <b>{ $source }</b> responde de nuevo.
notice-disk-low = El disco está casi lleno: quedan { $free } MB. Los artículos más antiguos dejan el archivo para hacer sitio.
notice-chat-lost = Ya no puedo escribir en «{ $title }»: Telegram dice «{ $said }». Sus boletines y seguimientos se conservan, en pausa hasta que me dejen entrar de nuevo o alguien me escriba allí.
notice-topic = «{ $topic }»
notice-topic-all = Lo que era para él
notice-topic-digest = Tu boletín de las { $hours }
notice-topic-closed = El tema{ $topic } de «{ $title }» está cerrado. { $what } va al propio chat hasta que el tema se abra de nuevo.
notice-topic-deleted = El tema{ $topic } de «{ $title }» se ha borrado. { $what } va desde ahora al propio chat.
notice-sending-paused = Telegram ha rechazado veinte mensajes seguidos por el mismo motivo: «{ $said }». Se retiene lo que queda: { $cause }
