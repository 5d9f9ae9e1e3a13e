### Español. Los textos son HTML de Telegram; los de button-, command- y bot- van sin formato.

## Grupos y canales

chats-rights-unknown = Ahora mismo no puedo preguntar a Telegram quién puede hacer eso. Inténtalo de nuevo en un minuto.
chats-joined = No publico nada hasta que un admin lo elija.
chats-elsewhere = Los grupos y canales se configuran en nuestro chat privado: ábrelo aquí.
chats-added = Añadido a «{ $title }».
chats-mute-channel = Aún no puedo publicar allí: en su lista de administradores, permíteme <b>publicar mensajes</b>.
chats-mute-group = Pero no puedo escribir allí: un admin tiene que permitirlo.
chats-lost = Ya no puedo escribir en «{ $title }». Sus boletines y seguimientos se conservan, en pausa hasta que me vuelvan a dejar entrar.
chats-heading = <b>Tus grupos y canales</b>
chats-hint = ¿Falta alguno? Escribe /chats en él.
chats-none =
    No conozco ningún grupo ni canal que administres.

    Añádeme a uno, o escribe /chats en un grupo en el que esté.
chats-nothing = No publico nada allí.
chats-digests =
    { $count ->
        [one] { $count } boletín
       *[other] { $count } boletines
    }
chats-follows =
    { $count ->
        [one] { $count } seguimiento
       *[other] { $count } seguimientos
    }
chats-asleep = <i>en pausa: no puedo escribir allí</i>
chats-asleep-long = <i>En pausa: no puedo escribir allí.</i> Déjame entrar de nuevo y todo sigue como estaba.
chats-stopped = <i>detenido</i>
chats-stopped-long = <i>Detenido: no se publica nada.</i>
chats-commands-all = Comandos: respondo a los de todos.
chats-commands-admins = Comandos: respondo solo a los de los admins.
chats-announcements-on = Anuncios de mi operador: permitidos.
chats-announcements-off = Anuncios de mi operador: ninguno.
chats-pinning-on = Se pueden fijar; para eso necesito permiso de fijar.
chats-pinning-off = No se fijan.
chats-topics = Cada uno de sus temas puede tener boletines propios:
chats-topic-unnamed = tema { $number }
chats-topic-closed = cerrado
chats-topic-closed-long = Está cerrado.
chats-topic-digests =
    { $count ->
        [0] No publico nada allí.
        [one] Allí va { $count } boletín.
       *[other] Allí van { $count } boletines.
    }
chats-more-topics =
    { $count ->
        [one] y { $count } tema más
       *[other] y { $count } temas más
    }
chats-not-yours = Solo un administrador de ese chat puede configurarlo, y yo tengo que estar en él.
chats-in-private = Eso se configura en nuestro chat privado: escríbeme /chats allí.
chats-admins-only = Aquí solo respondo a los comandos de los admins. En nuestro chat privado respondo a todos.
button-set-up-privately = Configurar en privado
button-set-up = Configurarlo
button-see-chat = Mostrarlo
button-add-group = Añadirme a un grupo
button-add-channel = Añadirme a un canal
button-all-chats = ◀ Todos los chats
button-chat-digests = Boletines
button-topic-digest = Un boletín para este tema
button-commands-admins = Responder solo a admins
button-commands-all = Responder a todos
button-announcements-hear = Permitir anuncios
button-announcements-nohear = Sin anuncios
button-announcements-pin = Dejarme fijarlos
button-announcements-nopin = No fijarlos
button-posts-stop = Detener todo
button-posts-resume = Publicar de nuevo
command-chats = Tus grupos y canales

## Modo inline

inline-empty = El archivo aún está vacío
inline-nothing = Nada sobre «{ $words }». Buscar en el bot
help-inline =
    <b>En cualquier chat, aunque yo no esté</b>
    <code>@{ $bot } clima</code> – artículos para enviar
    <code>@{ $bot } citas Guterres</code> – lo que alguien dijo
