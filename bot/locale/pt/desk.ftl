### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## A redação

desk-write-first = Escreva-me antes em privado: lá eu respondo.
grant-no-person = Não é ninguém a quem eu possa dar uma função.
role-editor = redação
role-admin = admin
role-owner = proprietário
role-none = nenhuma função
role-card =
    <b>{ $name }</b>
    Agora: { $role }. A redação cuida de fontes, notícias, fixados e publicações; os admins, também de todo o resto, pessoas incluídas.
role-given-editor =
    <b>Agora você faz parte da redação deste bot.</b>
    /addsource adiciona uma fonte, /sources mostra todas, /post leva um artigo a um canal, /reports lista as citações com nome em dúvida. /help tem o resto.
role-given-admin =
    <b>Agora você é admin deste bot.</b>
    /addsource adiciona uma fonte, /outbox mostra o que está sendo enviado, /audit o que os outros fizeram. /help tem o resto.
role-taken = Já não tem nenhuma função neste bot. De resto, nada muda.
grant-usage = A quem? Escreva <code>/grant</code> com um nome ou um número, ou em resposta a uma mensagem dessa pessoa que você me encaminhou.
grant-nobody = Ninguém chamado “{ $words }” me escreveu.
grant-never-wrote = Essa pessoa precisa antes me escrever em privado.
grant-hidden = Essa pessoa oculta quem é quando as mensagens dela são encaminhadas. Escreva <code>/grant</code> com o nome dela.
grant-which = Quem é?
button-change-admin = { $name } …
button-make-editor = Pôr na redação
button-make-admin = Tornar admin
button-remove-role = Retirar a função
button-back-admins = ◀ Funções
command-grant = Dar uma função a alguém
command-audit = O que os admins fizeram

## O que os admins fizeram

audit-heading = <b>O que os admins fizeram</b>
audit-none = Nada ainda.
audit-empty = Nada desse tipo.
audit-nothing = Não conheço nenhum ato nem ninguém chamado “{ $words }”. Tente <code>/audit source</code>, <code>/audit role</code>, <code>/audit ban</code>, ou o nome ou o número de alguém.
audit-several = Várias pessoas se chamam “{ $words }”: { $ids }. Escreva <code>/audit</code> com um destes números.
audit-somebody = alguém
audit-console = a linha de comando
audit-right = certo
audit-wrong = errado
audit-other = { $who }: { $deed } { $subject } { $change }
audit-source-add = { $who } adicionou a fonte { $subject } ({ $after })
audit-source-list = { $who } adicionou fontes de uma lista: { $after }
audit-source-pause = { $who } pausou a fonte { $subject }
audit-source-resume = { $who } retomou a fonte { $subject }
audit-source-fetch = { $who } fez ler na hora a fonte { $subject }
audit-source-remove = { $who } removeu a fonte { $subject } ({ $before })
audit-archive-reanalyse = { $who } fez analisar artigos de novo: { $count }
audit-article-post = { $who } publicou “{ $subject }” em { $after }
audit-article-pin = { $who } fixou “{ $subject }”
audit-article-unpin = { $who } desafixou “{ $subject }”
audit-story-merge = { $who } juntou a notícia { $subject } à notícia { $after }
audit-story-split = { $who } dividiu a notícia { $before }; a notícia { $after } é nova
audit-report-settle = { $who } julgou { $after } o nome { $subject } sob uma citação
audit-report-reopen = { $who } anulou o julgamento sobre o nome { $subject }
audit-report-answer = { $who } respondeu a quem duvidava que fosse { $subject }: { $after }
audit-outbox-resume = { $who } deixou o envio continuar: { $subject }
audit-outbox-again = { $who } fez enviar outra vez mensagens de entrega incerta: { $subject } ({ $after })
audit-broadcast-schedule = { $who } programou o comunicado { $subject }: { $change }
audit-broadcast-adopt = { $who } deixou sair o comunicado { $subject } em lugar de quem o programou
audit-broadcast-start =
    { $count ->
        [one] { $who } iniciou o comunicado { $subject } para { $count } chat
       *[other] { $who } iniciou o comunicado { $subject } para { $count } chats
    }
audit-broadcast-pause = { $who } pausou o comunicado { $subject }
audit-broadcast-resume = { $who } deixou continuar o comunicado { $subject }
audit-broadcast-cancel = { $who } encerrou o comunicado { $subject }
audit-broadcast-again =
    { $count ->
        [one] { $who } fez enviar outra vez o comunicado { $subject } a { $count } chat
       *[other] { $who } fez enviar outra vez o comunicado { $subject } a { $count } chats
    }
audit-broadcast-edit =
    { $count ->
        [one] { $who } mudou o texto do comunicado { $subject } em { $count } chat
       *[other] { $who } mudou o texto do comunicado { $subject } em { $count } chats
    }
audit-broadcast-erase =
    { $count ->
        [one] { $who } apagou o comunicado { $subject } em { $count } chat
       *[other] { $who } apagou o comunicado { $subject } em { $count } chats
    }
audit-broadcast-speed = { $who } mudou a velocidade do comunicado { $subject } de { $before } para { $after }
audit-broadcast-unpin =
    { $count ->
        [one] { $who } desafixou o comunicado { $subject } em { $count } chat
       *[other] { $who } desafixou o comunicado { $subject } em { $count } chats
    }
audit-role-invite = { $who } criou um link para um novo admin
audit-role-offer = { $who } criou um link para um novo proprietário
audit-role-accept = { $who } abriu um link e tem agora a função: { $after }
audit-role-grant = { $who } mudou a função de { $about }: { $change }
audit-role-remove = { $who } retirou a função de { $about }: { $before }

## Quem entra

ban-usage =
    Quem? Escreva <code>/ban</code> com um nome ou um número, ou em resposta a uma mensagem dessa pessoa que você me encaminhou; depois, se quiser, por quanto tempo: <code>/ban 123456 7d</code>. Ela não recebe nenhuma resposta e nada lhe é enviado. <code>/unban</code> anula isso.
    { $count ->
        [0] Agora ninguém está bloqueado.
        [one] Agora há { $count } pessoa ou grupo com bloqueio.
       *[other] Agora há { $count } pessoas e grupos com bloqueio.
    }
unban-usage = Quem? Escreva <code>/unban</code> com o número, ou em resposta a uma mensagem dessa pessoa que você me encaminhou.
ban-ask = Bloquear { $name }? Não haverá resposta e nada será enviado.
ban-for-good = { $name }: acesso bloqueado.
ban-until = { $name }: acesso bloqueado até { $until }.
ban-lifted = { $name } pode voltar.
ban-left = Nada feito: para { $name } fica tudo como antes.
ban-none = Não há nada para desbloquear.
ban-has-role = Essa pessoa tem uma função aqui. Retire-a antes, em /admins.
ban-no-person = Com este número escreve o próprio Telegram, por muitos: não é possível bloqueá-lo.
grant-banned = Essa pessoa está bloqueada. Desbloqueie-a antes: <code>/unban</code>
button-unban = Desbloquear
button-ban-for-good = Para sempre
button-ban-hours =
    { $count ->
        [one] Por { $count } hora
       *[other] Por { $count } horas
    }
button-ban-days =
    { $count ->
        [one] Por { $count } dia
       *[other] Por { $count } dias
    }
limits-card =
    <b>Respostas por minuto</b>
    · a uma pessoa: { $person } (o arquivo de configuração diz { $person_default })
    · em um grupo: { $group } (o arquivo de configuração diz { $group_default })
    <code>/limits person 30</code>, <code>/limits group 10</code>, <code>/limits group reset</code>
limits-usage = Escreva <code>/limits person 30</code> (de 1 a 600), <code>/limits group 10</code> (de 1 a 60), ou <code>reset</code> no lugar do número.
admission-wait = Este bot não está aberto a todos. Os admins dele são consultados; escrevo quando deixarem você entrar.
admission-wait-group = Este grupo espera a aprovação dos admins do bot.
admission-in = Você pode entrar. /help mostra o que sei fazer.
admission-in-group = Agora respondo aqui. /help mostra o que sei fazer.
admission-let = ✓ { $admin } deixou { $name } entrar.
admission-refused = { $admin } recusou { $name }.
admission-gone = Ninguém com este número está mais esperando.
button-let-in = Deixar entrar
button-refuse = Recusar
button-let-in-after-all = Deixar entrar mesmo assim
notice-stranger-asks = <b>{ $title }</b> (<code>{ $chat }</code>) gostaria de usar o bot.
notice-group-asks = O bot foi levado a <b>{ $title }</b> (<code>{ $chat }</code>). Ele deve responder lá?
audit-until = até { $moment }
audit-for-good = para sempre
audit-ban-add = { $who } bloqueou { $about }: { $change }
audit-ban-lift = { $who } desbloqueou { $about }
audit-limits-person = { $who } definiu as respostas por minuto a uma pessoa: { $change }
audit-limits-group = { $who } definiu as respostas por minuto em um grupo: { $change }
audit-admission-let = { $who } deixou { $about } entrar
audit-admission-refuse = { $who } recusou { $about }
command-ban = Bloquear alguém
command-unban = Desbloquear alguém
command-limits = Com que frequência se pode perguntar

## Envios

outbox-heading = <b>O que há para enviar</b>
outbox-nothing-waits = Nada está esperando.
outbox-lane-interactive = respostas: { $count }
outbox-lane-urgent = urgentes: { $count }
outbox-lane-alert = avisos: { $count }
outbox-lane-digest = boletins: { $count }
outbox-lane-broadcast = comunicados: { $count }
outbox-lane-paid = pagos: { $count }
outbox-kind-alert = Aviso
outbox-kind-alert-edit = Mudança de um aviso
outbox-kind-bundle = Avisos juntos
outbox-kind-digest = Boletim
outbox-kind-stream = Notícia assim que aparece
outbox-kind-reminder = Lembrete
outbox-kind-approval = Prévia para aprovar
outbox-kind-told = Mensagem privada
outbox-kind-broadcast = Comunicado
outbox-all-of-kind = { $kind } (tudo)
outbox-paused-heading = <b>Retidos</b>
outbox-paused = { $what }: o Telegram diz “{ $said }”
outbox-doubted-heading = <b>Entrega incerta</b>
outbox-doubted =
    { $count ->
        [one] { $what }: { $count } chat
       *[other] { $what }: { $count } chats
    }
outbox-doubted-hint = A conexão caiu antes que o Telegram respondesse: podem ter chegado ou não. Nada disso é repetido se você não pedir.
outbox-more =
    { $count ->
        [one] … e mais { $count }
       *[other] … e mais { $count }
    }
outbox-day = Nas últimas 24 horas: { $ended }
outbox-day-nothing = Nada foi enviado nas últimas 24 horas.
outbox-ended-sent = enviados: { $count }
outbox-ended-refused = recusados: { $count }
outbox-ended-asleep = inalcançáveis: { $count }
outbox-ended-skipped = deixados de fora: { $count }
outbox-ended-uncertain = incertos: { $count }
outbox-again =
    { $count ->
        [one] { $what }: ninguém sabe se chegou a { $count } chat. Enviado de novo, pode ser lido lá duas vezes.
       *[other] { $what }: ninguém sabe se chegou a { $count } chats. Enviado de novo, algumas pessoas vão ler duas vezes.
    }
outbox-resumed = { $what }: o envio continua.
outbox-sent-again =
    { $count ->
        [one] Sendo enviado de novo a { $count } chat.
       *[other] Sendo enviado de novo a { $count } chats.
    }
outbox-settled = Isso já está resolvido. /outbox mostra como as coisas estão agora.
button-outbox = Envios
button-outbox-resume = Retomar
button-outbox-back = ◀ Envios
button-send-again = Enviar { $count } de novo…
button-send-again-now = Enviar de novo
button-refresh = ↻ Atualizar
command-outbox = O que há para enviar, e o que deu errado

## Saúde

command-health = Como vai o bot
health-heading = <b>Estado</b> · Dépêche { $version } · no ar há { $up }
health-fine = ✅ Tudo em ordem.
health-trouble =
    ⚠️ { $count ->
        [one] { $count } coisa precisa
       *[other] { $count } coisas precisam
    } de uma olhada.
health-chores = <b>Em ação</b>
health-stock = <b>Acervo</b>
health-machine = <b>Máquina</b>
health-chore = { $chore }:
health-chore-intake = Mensagens do Telegram
health-chore-index = Índice de busca
health-chore-stories = Notícias
health-chore-gathering = Leitura das fontes
health-chore-alerts = Avisos
health-chore-digests = Boletins
health-chore-reminders = Lembretes
health-chore-broadcasts = Comunicados
health-chore-sender = Envio
health-chore-translating = Tradução antecipada
health-chore-translated = Palavras das traduções para a busca
health-chore-notices = Mensagens aos admins
health-chore-withdrawing = Retiradas
health-chore-counting = Contagem
health-chore-upkeep = Arrumação
health-chore-alarms = Alarmes
health-never = ainda não começou
health-failing = falhando, { $count } vezes seguidas: { $reason }, { $ago }
health-failed = última falha { $ago }: { $reason }
health-behind =
    { $count ->
        [one] { NUMBER($count) } entrada
       *[other] { NUMBER($count) } entradas
    } de atraso
health-outbox = Envios: { $waiting }
health-empty = nada espera
health-decide = Para decidir em /outbox: entrega incerta: { NUMBER($doubts) }, retidos: { NUMBER($pauses) }
health-index = Índice: { NUMBER($documents) } de { NUMBER($articles) } artigos, { $size } MB
health-sources-none = Fontes: nenhuma é lida
health-sources = Fontes lidas que respondem: { NUMBER($polled) }
health-sources-failing = Fontes: { NUMBER($failing) } de { NUMBER($polled) } falhando; há mais tempo <code>{ $worst }</code>, desde { $since }
health-database = Banco de dados: { $backend }, { $size } MB
health-disk = Disco: { $free } MB livres ({ $share }); devem ficar livres: { $floor } MB
health-memory = Memória: { $size } MB
health-said-in-english = Textos da interface que faltam ({ $languages }), mostrados em inglês: { NUMBER($count) }. O registro diz quais.
health-engine-resting = { $engine }: não responde direito, nova tentativa { $when }
health-engine-spent = { $engine }: orçamento esgotado por enquanto

## Números

command-stats = Quem usa o bot e para quê, em números
button-health = Estado
stats-heading = <b>Números</b>
stats-people =
    Pessoas: { NUMBER($people) }, das quais { NUMBER($awake) } podem receber mensagens e { NUMBER($unreachable) } não
    Ativas: { NUMBER($today) } em 24 horas, { NUMBER($week) } em 7 dias
stats-chats = Grupos: { NUMBER($groups) } · canais: { NUMBER($channels) }
stats-wanted = Itens seguidos: { NUMBER($follows) } · boletins: { NUMBER($digests) }
stats-joined = Pessoas novas por semana, primeiro esta: { $weeks }
stats-languages = Idiomas: { $languages }
stats-requests = Pedidos: { NUMBER($today) } hoje, { NUMBER($week) } em 7 dias
stats-commands = Mais usados em 7 dias: { $commands }
stats-read = <b>Mais abertos em 7 dias</b>
stats-article = { $number }. { $title } ({ NUMBER($count) })
stats-sent = Avisos, boletins e comunicados em 7 dias: { $ended }
stats-none-sent = nada
stats-days =
    <b>Dia a dia</b>
    dia (UTC) · ativas · novas · chegaram · falharam
button-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
button-day-by-day = Dia a dia
chart-heading = Números
chart-period = de { $first } a { $last } (UTC)
chart-people = pessoas
chart-today = ativas em 24 horas
chart-joined = novas em { $days } dias
chart-arrived = entregues
chart-active = Pessoas ativas por dia
chart-growth = Pessoas ao todo
chart-sent = Mensagens enviadas por dia
chart-sent-arrived = chegaram
chart-sent-failed = falharam
chart-languages = Idiomas
chart-languages-other = outros
chart-nothing = Nada ainda
notice-fetch-stopped = ⚠️ Nenhuma fonte foi lida há uma hora, embora seja a vez de algumas.
notice-disk-scarce = ⚠️ Menos de 5% do disco está livre: { NUMBER($free) } MB. Quando encher, nada mais poderá ser guardado.
notice-polled-twice = ⚠️ Outro programa pede ao Telegram as mensagens deste bot (409). Cada um recebe só algumas: pare o outro, ou crie um novo token com @BotFather.
notice-chore-failing = ⚠️ { $chore }: continua falhando ({ $error }). O registro diz mais.
notice-chore-silent = ⚠️ { $chore }: há cinco minutos não se sabe nada disso. Reiniciar o bot pode ajudar.
notice-many-errors = ⚠️ { $count } respostas ou mais falharam em dez minutos. O registro diz mais.

## Vozes dos leitores

command-desk = O que os leitores dizem
button-mistake = Relatar um erro
button-feedback-bare = Relatar sem palavras
feedback-ask =
    <b>O que você quer dizer à redação?</b>
    Escreva, até { $most } caracteres. A redação vê o seu primeiro nome, e a resposta dela chega aqui.
feedback-ask-article =
    <b>O que está errado em “{ $title }”?</b>
    Escreva, até { $most } caracteres, ou relate o erro sem palavras. A redação vê o seu primeiro nome, e a resposta dela chega aqui.
feedback-thanks = ✓ A redação recebeu. Se ela responder, você lê aqui.
feedback-answer = <b>A redação responde:</b> { $answer }
feedback-private = Escreva-me em privado: o que você diz à redação não é da conta de mais ninguém.
feedback-long = São { $count } caracteres; { $most } é o máximo.
feedback-full = Hoje você já escreveu { $most } vezes à redação. Escreva de novo amanhã.
feedback-answered = Isso já está resolvido.
feedback-gone = Isso não está mais aqui.
desk-reader = 💬 <b>{ $name }</b> escreve:
desk-bare = Relata um erro, sem palavras.
desk-how = <i>A sua resposta a esta mensagem vai para quem a escreveu.</i>
desk-heading = O que os leitores dizem
desk-answers = Para responder, responda à mensagem que trouxe isso.
desk-none = Nada está em aberto.
desk-answered = ✓ A sua resposta chega a quem escreveu.
desk-reader-asleep = Não enviado: não posso escrever a esta pessoa, que me bloqueou ou está com o acesso bloqueado. Poderá responder quando isso acabar.
desk-reader-stopped = Não enviado: esta pessoa disse /stop e não quer mais nada de mim. Poderá responder se ela mudar de ideia.
desk-closed = ✓ Feito.
button-desk-done = Feito
button-desk-done-number = { $number }: feito
button-desk-article-number = { $number }: artigo
button-desk-ban = Bloquear…
button-desk-doubts = Nomes em dúvida: { $count }
audit-feedback-answer = { $who } respondeu à mensagem { $subject } de um leitor: { $after }
audit-feedback-close = { $who } resolveu a mensagem { $subject } de um leitor

## Retirar

withdrawn-note = Retirado pela redação em { $date }: { $reason }
article-withdrawn = A redação retirou este artigo em { $date }: { $why }
link-withdrawn = A redação retirou este veículo: os artigos dele não entram.
list-withdrawn =
    { $count ->
        [one] { $count } daqui foi retirado pela redação.
       *[other] { $count } daqui foram retirados pela redação.
    }
command-withdraw = Retirar um artigo ou veículo
button-edit = Editar…
button-withdraw = Retirar…
button-withdraw-now = Retirar
button-withdraw-outlet = Retirar…
button-lift = Readmitir { $title }
edit-heading = <b>Editar o artigo { $id }</b>: “{ $title }”
edit-private = Só quem enviou este artigo o vê: não há nada para editar.
withdraw-why =
    <b>Por que “{ $title }” é retirado?</b>
    Escreva o motivo, até { $most } caracteres. Os leitores o veem onde estava o artigo.
withdraw-why-outlet =
    <b>Por que “{ $title }” é retirado?</b>
    Escreva o motivo, até { $most } caracteres. Os leitores o veem onde estavam os artigos dele.
withdraw-ask =
    <b>Retirar “{ $title }”?</b>
    { $count ->
        [one] { $count } artigo deixa o arquivo para sempre e não pode
       *[other] { $count } artigos com o mesmo texto deixam o arquivo para sempre e não podem
    } voltar a entrar. As mensagens dos últimos 30 dias dirão no lugar dele: “{ $reason }”. Isto não pode ser desfeito.
withdraw-ask-outlet =
    <b>Retirar tudo de “{ $title }”?</b>
    { $count ->
        [one] { $count } artigo deixa
       *[other] { $count } artigos deixam
    } o arquivo para sempre, e nada mais entra até que o veículo seja readmitido. As mensagens dos últimos 30 dias dirão no lugar: “{ $reason }”. Isto não pode ser desfeito.
withdraw-said = ✓ Retirado: “{ $title }”. O que foi enviado está sendo alterado.
withdraw-said-outlet =
    ✓ “{ $title }” foi retirado, com { $count ->
        [one] { $count } artigo
       *[other] { $count } artigos
    }. Nada mais dele entra, e o que foi enviado está sendo alterado.
withdraw-cancelled = Nada foi retirado.
withdraw-done = Isso já foi confirmado.
withdraw-long = São { $count } caracteres; { $most } é o máximo. Escreva um motivo mais curto.
withdraw-outlet-in =
    “{ $title }” pode entrar; no arquivo há { $count ->
        [one] { $count } artigo
       *[other] { $count } artigos
    } dele. <code>/withdraw outlet NOME motivo</code> o retira.
withdraw-outlet-out = “{ $title }” está retirado desde { $date }: { $reason }
withdraw-outlet-unknown = Não encontro o nome de nenhum veículo no começo de “{ $name }”.
withdraw-outlet-admins = Só admins retiram veículos.
withdraw-lifted = ✓ “{ $title }” foi readmitido. O que se retirou dele continua fora.
withdraw-usage =
    <code>/withdraw article 12 motivo</code> tira um artigo de tudo, também do que foi enviado.
    <code>/withdraw outlet NOME motivo</code> faz isso com tudo de um veículo e não deixa entrar mais nada; <code>/withdraw outlet NOME</code> diz como as coisas estão.
audit-article-withdraw = { $who } retirou “{ $subject }”: { $after }
audit-outlet-withdraw = { $who } retirou o veículo { $subject }: { $after }
audit-outlet-lift = { $who } readmitiu o veículo { $subject }

## Cópias de segurança, e o que um arquivo restaurado retém

command-backup = Fazer uma cópia de segurança de tudo
backup-made =
    ✓ A cópia de segurança está feita: { $size } MB, { NUMBER($rows) } linhas.
    <code>{ $path }</code>
    Fica na máquina do bot, que guarda as { $kept } mais novas; copie-a para outra. A configuração, e o token que há nela, não estão na cópia. <code>depeche restore</code> a traz de volta.
backup-busy = Uma cópia de segurança já está sendo feita.
backup-failed = Não foi possível fazer a cópia de segurança: { $reason }
notice-restored =
    <b>Este arquivo foi restaurado de uma cópia de { $made }.</b>
    Nada sai por si até você decidir: o que o bot enviou depois dessa cópia ele não sabe mais, e enviaria de novo.
    Pendente até agora: { $backlog }
hold-state =
    ⏸ <b>Tudo está retido</b>
    O arquivo foi restaurado em { $restored } de uma cópia de { $made }. Pendente até agora: { $backlog }
hold-due-nothing = nada
hold-due-messages =
    { $count ->
        [one] { NUMBER($count) } mensagem
       *[other] { NUMBER($count) } mensagens
    }
hold-due-digests =
    { $count ->
        [one] { NUMBER($count) } boletim
       *[other] { NUMBER($count) } boletins
    }
hold-due-reminders =
    { $count ->
        [one] { NUMBER($count) } lembrete
       *[other] { NUMBER($count) } lembretes
    }
hold-due-alerts =
    { $count ->
        [one] { NUMBER($count) } aviso
       *[other] { NUMBER($count) } avisos
    }
hold-ask-release =
    <b>Enviar o que ficou pendente?</b>
    { $backlog }, e depois tudo como sempre. Quem recebeu algo disso depois da cópia de { $made } recebe duas vezes.
hold-ask-drop =
    <b>Descartar o que ficou pendente?</b>
    { $backlog }: nada disso será enviado nunca. O que vier a partir de agora, sim.
button-hold-release = Liberar
button-hold-drop = Descartar o pendente
button-hold-send = Sim, enviar
button-hold-now = Sim, descartar
hold-released = ✓ Liberado: o envio continua.
hold-dropped = ✓ Descartado. O que vier a partir de agora é enviado.
audit-backup-make = { $who } fez a cópia de segurança { $subject }
audit-restore-load = { $who } restaurou a cópia de segurança { $subject } ({ $change })
audit-restore-release = { $who } liberou o que um arquivo restaurado retinha (pendente: { $subject })
audit-restore-drop = { $who } descartou o que um arquivo restaurado retinha (pendente: { $subject })
