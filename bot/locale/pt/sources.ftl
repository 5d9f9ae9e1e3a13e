### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## Fontes

source-which = Qual? Acrescente um nome, por exemplo: <code>/source Courier</code>. /sources mostra todas.
source-unknown = Não conheço nenhum veículo ou fonte chamado “{ $words }”. /sources mostra todos.
source-several = Vários nomes se parecem com “{ $words }”. Qual?
source-gone = Essa fonte não existe (mais). /sources mostra todas.
source-per-day = artigos por dia: { $count }
source-newest = o mais novo: { $title }, { $age }
source-nothing = nada no arquivo ainda
source-kind-agency = agência de notícias
source-kind-public = pública
source-kind-private = privada
source-kind-aggregator = agregador
source-form-feed = feed
source-form-sitemap = mapa do site
source-form-list = página de lista
source-form-telegram = canal do Telegram
source-form-folder = pasta
source-health-gone = sumiu de vez
source-health-paused = em pausa
source-health-failing = falhando
source-health-silent = calada há mais tempo que o normal
source-health-late = sem leitura há muito
source-health-new = ainda não lida
source-health-good = em ordem
source-id = Fonte <code>{ $id }</code>, { $state }
source-from-config = Declarada em config.toml
source-from-admin = Adicionada aqui em { $day }
source-address = Endereço: { $url }
source-moved = Mudou-se de { $url }
source-form = Forma: { $form }
source-feed-text = Texto: só o que o próprio feed diz
source-last = Última leitura: { $age }, { $result }
source-last-none = Última leitura: nenhuma ainda
source-result-good = em ordem
source-next = Próxima leitura: { $when }
source-next-now = Próxima leitura: agora
source-next-none = Próxima leitura: nenhuma
source-every = a cada { $span }
source-failing =
    { $count ->
        [one] Falhou { $count } vez, { $age }: { $reason }
       *[other] Falhou { $count } vezes, a primeira { $age }: { $reason }
    }
source-unchanged = Sem mudança: { $share } de { $polls } respostas
source-articles = Artigos no arquivo: { $articles }, repetidos entre eles: { $duplicates }
source-list = <b>Fontes</b> ({ $count })
source-list-bad = A verificar: { $count }.
source-list-none = Ainda não há fontes. <code>/addsource ENDEREÇO</code> adiciona uma.
source-remove-ask = Devo esquecer a fonte <b>{ $name }</b> (<code>{ $id }</code>)? Os artigos dela ficam no arquivo.
source-removed = A fonte <b>{ $name }</b> (<code>{ $id }</code>) foi removida. Os artigos dela ficam no arquivo.
source-declared = A fonte { $id } está declarada em config.toml: só lá pode ser removida. Eu posso pausá-la.
source-known = Este endereço já é lido como a fonte { $id }.
source-resume-first = Esta fonte está em pausa ou sumiu. Retome-a antes.
source-fetch-soon = Será lida em alguns segundos.
source-paused = Em pausa.
source-resumed = Retomada; será lida em alguns segundos.
source-command-usage = Qual fonte? Acrescente o identificador, por exemplo: <code>/{ $command } le-monde</code>. /sources mostra os identificadores.
admins-in-private = Peça-me isso no nosso chat privado.
admins-owner-only = Só quem tem uma função acima dessa pode fazer isso.
admins-heading = <b>Funções</b>
admins-in-settings = mencionado no arquivo de configuração
admins-none = Ainda não há nenhuma.
admins-hint = /grant dá uma função a quem me escreveu. O proprietário nomeia admins; os admins nomeiam a redação.
admins-link =
    Quem abrir este link primeiro vira admin: pode adicionar, pausar e remover fontes e publicar em canais. Vale uma vez, por 24 horas. Passe-o a uma só pessoa:
    { $link }
admins-ask-remove = Retirar as permissões de { $name }?
admin-owner-stays = O proprietário fica. <code>depeche owner</code> no servidor cria um link para outro.
admin-in-settings = Este admin é mencionado no arquivo de configuração, em <code>telegram.admins</code>; só lá o nome pode ser removido.
admin-unknown = Não é (mais) admin.
admin-link-used = Este link não funciona. Links para admins valem uma vez, e só por um dia.
admin-link-shown = Links para admins só funcionam em privado, e deixam de valer quando um grupo os leu. Quem deu este a você pode fazer outro.
owner-welcome =
    <b>Este bot é seu.</b>
    /addsource adiciona uma fonte, /sources mostra todas, /post leva um artigo a um canal, e /admins nomeia outros que podem tudo isso.
admin-welcome =
    <b>Agora você é admin deste bot.</b>
    /addsource adiciona uma fonte, /sources mostra todas, /post leva um artigo a um canal.

addsource-usage =
    Qual endereço? Por exemplo: <code>/addsource lemonde.fr</code>, e mais, se quiser:
    <code>/addsource https://example.org/rss outlet:"The Courier" lang:en section:World kind:public minutes:30 id:courier</code>
addsource-wrong = Não entendo “{ $option }”. Conheço outlet, lang, section, kind (agency, public, private, aggregator), minutes, text (page, feed), include, exclude e id. { $detail }
addsource-failed = Isso não pode ser uma fonte: { $reason }.
addsource-choose = <b>{ $title }</b> menciona vários feeds. Qual devo testar?
addsource-head = É isto que eu obteria dela:
addsource-entries =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
addsource-rate = cerca de { $count } por dia
addsource-rate-unknown = não se sabe com que frequência publica
addsource-undated = sem data
addsource-pages-read =
    { $words ->
        [one] As páginas dela podem ser lidas: { $words } palavra na mais nova.
       *[other] As páginas dela podem ser lidas: { $words } palavras na mais nova.
    }
addsource-pages-unread = A página mais nova não pode ser lida: { $reason }. Teria de bastar o que o próprio feed diz.
addsource-pages-none = Não menciona páginas; o que ele mesmo diz é tudo o que há.
addsource-empty = Está vazia no momento.
addsource-known = Já é lida como a fonte <code>{ $id }</code>.
addsource-id = Seria a fonte <code>{ $id }</code>.
addsource-done = <b>{ $name }</b> foi adicionada como <code>{ $id }</code>. Os primeiros artigos chegam em um minuto; o que tem mais de { $hours } horas entra no arquivo sem alarde.
addsource-cancelled = Tudo bem, nada foi adicionado.
proposal-gone = Esta proposta é antiga demais. Pergunte de novo.
proposal-not-yours = Só quem pediu pode responder.

opml-usage = Envie-me uma lista de feeds como arquivo OPML no nosso chat privado. /exportsources dá uma de todas as fontes.
opml-failed = Não consigo usar esta lista: { $reason }.
opml-head = <b>Uma lista de feeds</b>
opml-counts = novas: { $new } · já aqui: { $known } · inutilizáveis: { $invalid }
opml-more = … e mais { $count }
opml-nothing = Não há nada para adicionar.
opml-spread = Não serão lidas todas de uma vez, e sim ao longo de { $span }.
opml-done =
    { $added ->
        [one] { $added } fonte adicionada; será lida em { $span }.
       *[other] { $added } fontes adicionadas; serão lidas em { $span }.
    }
opml-done-known = Já estavam aqui: { $known }.
opml-caption =
    { $count ->
        [one] { $count } fonte, para qualquer leitor de feeds ou outro Dépêche.
       *[other] { $count } fontes, para qualquer leitor de feeds ou outro Dépêche.
    }
opml-title = Fontes do Dépêche
reason-list-large = é maior ou mais longa do que aceito
reason-no-feed = não acho nenhum feed lá
reason-robots = o robots.txt do site não deixa programas lerem
reason-list-none = não é um arquivo OPML com feeds
reason-list-dtd = contém uma DTD ou entidades, que não leio

post-usage = O que vai para onde? Por exemplo: <code>/post @canal 12</code>, com o número do artigo que está na ficha dele.
post-preview = Isto vai para <b>{ $title }</b>, como você vê:
post-done = Já está publicado em { $title }.
post-sent = Publicado em <b>{ $title }</b>.
post-cancelled = Tudo bem, nada foi publicado.
post-private = Só quem enviou o link vê este artigo; ele não pode ser publicado.
post-no-chat = Não vejo { $chat }. Adicione-me lá como administrador que pode publicar mensagens; depois pergunte de novo.
post-not-admin = Você não é administrador de { $title }, então não publico lá por você.
post-no-right = Não posso escrever em { $title }. Faça-me administrador lá com permissão para publicar mensagens; depois toque de novo.
post-only-places = Só publico em canais e grupos.

## Recados aos admins

notice-source-moved = <b>{ $source }</b> mudou-se de vez para { $url }. Eu a sigo para lá.
notice-source-gone = <b>{ $source }</b> sumiu de vez: o servidor dela diz isso. Não é mais lida.
notice-source-failing = <b>{ $source }</b> falha há um dia: { $reason }. Continuo tentando, cada vez menos.
notice-source-silent = <b>{ $source }</b> responde, mas não traz nada há muito mais tempo que o normal.
notice-source-back = <b>{ $source }</b> responde de novo.
notice-disk-low = O disco está quase cheio: restam { $free } MB. Os artigos mais antigos deixam o arquivo para abrir espaço.
notice-chat-lost = Não posso mais escrever em “{ $title }”: o Telegram diz “{ $said }”. Os boletins e o que se segue lá ficam guardados, em pausa até que me deixem entrar de novo ou alguém me escreva lá.
notice-topic = “{ $topic }”
notice-topic-all = O que era para ele
notice-topic-digest = O seu boletim das { $hours }
notice-topic-closed = O tópico{ $topic } de “{ $title }” está fechado. { $what } vai para o próprio chat até que o tópico reabra.
notice-topic-deleted = O tópico{ $topic } de “{ $title }” foi apagado. { $what } vai de agora em diante para o próprio chat.
notice-sending-paused = O Telegram recusou vinte mensagens seguidas pelo mesmo motivo: “{ $said }”. O que resta disso está retido: { $cause }
