### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## Grupos e canais

chats-rights-unknown = Agora não consigo perguntar ao Telegram quem pode fazer isso. Tente de novo em um minuto.
chats-joined = Não publico nada até que um admin escolha.
chats-elsewhere = Grupos e canais são configurados no nosso chat privado: abra aqui.
chats-added = Adicionado a “{ $title }”.
chats-mute-channel = Ainda não posso publicar lá: na lista de administradores, permita que eu <b>publique mensagens</b>.
chats-mute-group = Mas não posso escrever lá: um admin precisa permitir.
chats-lost = Não posso mais escrever em “{ $title }”. Os boletins e o que se segue lá ficam guardados, em pausa até que me deixem entrar de novo.
chats-heading = <b>Seus grupos e canais</b>
chats-hint = Falta algum? Escreva /chats nele.
chats-none =
    Não conheço nenhum grupo ou canal que você administre.

    Adicione-me a um, ou escreva /chats em um grupo em que eu esteja.
chats-nothing = Não publico nada lá.
chats-digests =
    { $count ->
        [one] { $count } boletim
       *[other] { $count } boletins
    }
chats-follows =
    { $count ->
        [one] { $count } item seguido
       *[other] { $count } itens seguidos
    }
chats-asleep = <i>em pausa: não posso escrever lá</i>
chats-asleep-long = <i>Em pausa: não posso escrever lá.</i> Deixe-me entrar de novo, e tudo continua como estava.
chats-stopped = <i>parado</i>
chats-stopped-long = <i>Parado: nada é publicado.</i>
chats-commands-all = Comandos: respondo a todos.
chats-commands-admins = Comandos: respondo só aos admins.
chats-announcements-on = Comunicados do meu operador: permitidos.
chats-announcements-off = Comunicados do meu operador: nenhum.
chats-pinning-on = Podem ser fixados; para isso preciso da permissão de fixar.
chats-pinning-off = Não são fixados.
chats-topics = Cada um dos tópicos pode ter boletins próprios:
chats-topic-unnamed = tópico { $number }
chats-topic-closed = fechado
chats-topic-closed-long = Está fechado.
chats-topic-digests =
    { $count ->
        [0] Não publico nada lá.
        [one] { $count } boletim vai para lá.
       *[other] { $count } boletins vão para lá.
    }
chats-more-topics =
    { $count ->
        [one] e mais { $count } tópico
       *[other] e mais { $count } tópicos
    }
chats-not-yours = Só um administrador desse chat pode configurá-lo, e eu preciso estar nele.
chats-in-private = Isso se configura no nosso chat privado: escreva-me /chats lá.
chats-admins-only = Aqui respondo só aos comandos dos admins. No nosso chat privado respondo a todos.
button-set-up-privately = Configurar em privado
button-set-up = Configurar
button-see-chat = Mostrar
button-add-group = Adicionar a um grupo
button-add-channel = Adicionar a um canal
button-all-chats = ◀ Todos os chats
button-chat-digests = Boletins
button-topic-digest = Um boletim para este tópico
button-commands-admins = Responder só a admins
button-commands-all = Responder a todos
button-announcements-hear = Permitir comunicados
button-announcements-nohear = Sem comunicados
button-announcements-pin = Permitir fixá-los
button-announcements-nopin = Não fixá-los
button-posts-stop = Parar tudo
button-posts-resume = Publicar de novo
command-chats = Seus grupos e canais

## Modo inline

inline-empty = O arquivo ainda está vazio
inline-nothing = Nada sobre “{ $words }”. Buscar no bot
help-inline =
    <b>Em qualquer chat, mesmo sem mim</b>
    <code>@{ $bot } clima</code> – artigos para enviar
    <code>@{ $bot } citações Guterres</code> – o que alguém disse
