### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## Páginas fijas

start-hello = <b>Hola, soy Dépêche.</b> Reúno noticias de los medios que ha elegido mi operador, y digo de dónde viene cada palabra.
start-headlines = Ahora mismo:
start-more =
    <b>Qué más sé hacer</b>
    · encontrar artículos: escríbeme unas palabras
    · leerte un artículo: envíame su enlace
    · escribirte por mi cuenta: /follow un asunto, /digest a las horas que quieras
    · /latest para lo más nuevo, /sources para ver de dónde viene, /settings para el idioma y las horas de silencio
    · /help para todo lo demás
help-text =
    <b>Lo que sé hacer</b>
    /latest – las noticias más nuevas; <code>/latest clima</code> sobre un asunto, <code>/latest todo</code> todos los artículos
    /top – lo que publican más medios; <code>/top 48 clima</code> para dos días y un asunto
    /trends – aquello de lo que escriben más medios que hace una semana
    /search – buscar en el archivo: <code>/search clima</code>; en un chat privado bastan las palabras
    /ask – una pregunta, respondida con lo que dicen los artículos: <code>/ask ¿cuándo sale el transbordador?</code>
    /follow – aviso cuando hay noticias: <code>/follow clima</code>; /following – todo lo que se sigue
    /digest – lo nuevo, a las horas que quieras
    /agenda – lo que viene: <code>/agenda clima</code>; /reminders – lo que te recordaré
    /known – qué se sabe de un mensaje: respóndelo con /known, o reenvíamelo en privado
    /saved – los artículos guardados en este chat
    /quotes – lo que alguien dijo: <code>/quotes Guterres</code>
    /sources – los medios que leo
    /source – un medio: <code>/source Courier</code>
    /settings – idioma, zona horaria, silencio, filtros; tus datos como archivo, o borrados
    /filter – deja fuera lo que no quieres: <code>/filter fútbol</code>; /history – lo último que abriste, si quieres que se guarde
    /chats – tus grupos y canales: qué publico allí y quién puede preguntarme
    /article – abrir un artículo por su número: <code>/article 12</code>
    /about – qué transmito, y cómo
    /feedback – decir algo a la redacción; puede responder
    /privacy – lo que guardo sobre ti
    /stop – ningún mensaje más que no hayas pedido
    O envíame el enlace de un artículo y te lo leo.

    <b>Buscar con más precisión</b>
    <code>"conversaciones de paz"</code> – estas palabras juntas
    <code>clima -fútbol</code> – sin una palabra
    <code>outlet:Nombre</code>, <code>section:economía</code>, <code>lang:es</code>
    <code>after:2022-11-01</code>, <code>before:2022-12-01</code>
    Cuando nada coincide, pruebo también grafías parecidas.

    <b>En un grupo</b>
    Respondo a comandos y a respuestas a mis mensajes. No publico nada allí hasta que un admin lo elija: /chats.
help-editor =
    <b>Para la redacción</b>
    /addsource – probar un sitio o un feed y añadirlo: <code>/addsource lemonde.fr</code>
    /sources – cómo van todas las fuentes; /source muestra una, con botones para pausarla o leerla ahora
    /pausesource, /resumesource, /removesource – con el identificador de la fuente
    Envíame un archivo OPML para añadir una lista de feeds; /exportsources te da uno.
    /post – un artículo a un canal: <code>/post @canal 12</code>
    /reports – citas de cuyo autor alguien duda
    /desk – lo que dicen los lectores; responde al mensaje para contestar
    /withdraw – retirar un artículo o un medio: <code>/withdraw article 12 motivo</code>
    /hide – ocultar un artículo a los lectores: <code>/hide 12</code>; /show – mostrarlo de nuevo
    /title – corregir un título: <code>/title 12 El título nuevo</code>
    /pinstory – dejar una noticia en lo alto de /top: <code>/pinstory 12 24</code> durante 24 horas; /unpinstory
    /mergestories – unir dos noticias: <code>/mergestories 12 15</code>
help-admin =
    <b>Para admins</b>
    /broadcast – un mensaje a muchos; /broadcasts – los que salen y los hechos
    /outbox – lo que está por enviar, lo que se retiene
    /stats – quién me usa, en cifras; /health – cómo estoy; /summary – lo mismo una vez al día
    /costs – lo que cuesta traducir
    /grant, /admins – quién puede hacer qué; /audit – quién hizo qué
    /ban, /unban – bloquear a alguien; /limits – con qué frecuencia se puede preguntar
    /backup – una copia de todo, en la máquina del bot
search-usage =
    ¿Qué debo buscar? Por ejemplo: <code>/search clima</code>
    /help muestra cómo buscar con más precisión.
about-text =
    <b>Sobre Dépêche</b>
    Transmito artículos de los medios que ha elegido mi operador. Lo que dicen es la opinión de los medios, no la mía ni la de mi operador.

    <b>Los resúmenes</b> son frases del propio artículo, palabra por palabra, elegidas por un programa. No se reescribe nada.

    <b>Las traducciones</b> las hacen programas, no personas, y pueden estar mal. Cada una va marcada, con quién la hizo cuando se sabe.

    <b>Las etiquetas</b> como «financiado por el Estado» las pone mi operador; /sources da los motivos.

    <b>Fechas</b>: cuando una página no indica ninguna, lo digo y no la adivino.
privacy-text =
    <b>Lo que guardo sobre ti</b>
    · el número de este chat, su nombre, su idioma y otros ajustes (zona horaria, silencio, filtros), y cuándo escribiste por primera y última vez
    · lo que sigues y qué boletines y recordatorios quieres, hasta que los quites; un recordatorio, hasta un día después de su evento
    · lo que te envié de ello y cuándo, durante 30 días, y de qué noticias ya se te avisó, para que nada llegue dos veces
    · lo que pides, para que funcionen los botones de mis respuestas y no se pierda ningún mensaje; se olvida a los 30 días
    · los enlaces que envías y con ellos tu número de usuario, para que solo tú veas esos artículos, salvo que mi operador los muestre a todos
    · los artículos que guardas, hasta que los quites
    · lo que abres, solo si lo activaste en /settings
    · las citas cuyo autor pusiste en duda
    · qué grupos y canales configuras aquí, y que eres admin allí
    · tu rol aquí, si tienes uno, y lo que hiciste con él; si un admin te bloqueó, una huella (hash) de tu número, que queda cuando se borra todo lo demás

    Un lugar que compartes para elegir la zona horaria se usa una vez y no se guarda.

    /settings lo tiene todo como archivo, y un botón que lo borra. Todo está en la base de datos de quien lleva este bot. No se lo paso a nadie. Telegram transporta nuestros mensajes y los ve. Cuando abres un original o lo compartes, ese sitio te ve a ti, no a mí.
sources-heading = <b>Medios en el archivo</b>
sources-count =
    { $count ->
        [one] { $count } artículo
       *[other] { $count } artículos
    }
sources-newest = el último: { $age }
sources-reason = Por qué esta etiqueta: { $reason }
sources-more = leer más
settings-heading = <b>Ajustes</b>
stopped = Ya no escribiré aquí por mi cuenta: ni avisos, ni boletines, ni recordatorios. Puedes seguir preguntándome lo que quieras; /start lo anula.

## Los lugares propios de Telegram

command-help = Todo lo que sé hacer
command-latest = Los artículos más nuevos
command-search = Buscar en el archivo
command-saved = Artículos guardados en este chat
command-sources = De dónde vienen las noticias
command-settings = Idioma, zona horaria, silencio, filtros
command-about = Qué transmito, y cómo
command-stop = No recibir mensajes que no pediste
command-source = Un medio o una fuente
command-addsource = Añadir una fuente
command-pausesource = Pausar una fuente
command-resumesource = Reanudar una fuente
command-removesource = Quitar una fuente
command-exportsources = Todas las fuentes en un archivo OPML
command-post = Publicar un artículo en un canal
command-admins = Quién puede gestionar este bot
bot-description = Noticias de medios elegidos, en breve: frases de los propios artículos, palabra por palabra, siempre con quién las escribió, transmitió o tradujo automáticamente. Escribe unas palabras para buscar, o envía el enlace de un artículo.
bot-short-description = Noticias con las palabras de los propios artículos, y siempre de dónde viene cada una.

## La demostración

demo-engine = diccionario de demostración
demo-try =
    { $name }, tres cosas que probar en tu chat con el bot:

    · /follow puerto – quince segundos después encalla un barco y el bot te avisa. Mira después: el mensaje cambia con la noticia, y una corrección se hace notar.
    · /digest, 08:00, «Enviar uno ahora» – lo que recibirías cada mañana.
    · «New group or channel» a la izquierda, un canal con el bot dentro, «Configurarlo», «Boletines», «Cada noticia según aparece» – la próxima noticia se publica allí.
