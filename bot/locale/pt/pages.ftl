### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## Páginas fixas

start-hello = <b>Olá, sou Dépêche.</b> Reúno notícias dos veículos que o meu operador escolheu, e digo de onde vem cada palavra.
start-headlines = Agora mesmo:
start-more =
    <b>O que mais sei fazer</b>
    · achar artigos: escreva-me algumas palavras
    · ler um artigo para você: envie-me o link
    · escrever por minha conta: /follow um assunto, /digest nos horários que quiser
    · /latest para as últimas notícias, /sources para saber de onde vêm, /settings para idioma e horas de silêncio
    · /help para todo o resto
help-text =
    <b>O que sei fazer</b>
    /latest – as notícias mais novas; <code>/latest clima</code> sobre um assunto, <code>/latest tudo</code> todos os artigos
    /top – o mais noticiado; <code>/top 48 clima</code> para dois dias e um assunto
    /trends – o que mais veículos noticiam do que há uma semana
    /search – buscar no arquivo: <code>/search clima</code>; em um chat privado bastam as palavras
    /ask – uma pergunta, respondida com o que dizem os artigos: <code>/ask quando sai a balsa?</code>
    /follow – aviso quando há notícias: <code>/follow clima</code>; /following – tudo o que se segue
    /digest – o que há de novo, nos horários que quiser
    /agenda – o que vem por aí: <code>/agenda clima</code>; /reminders – do que vou lembrar você
    /known – o que se sabe de uma mensagem: responda a ela com /known, ou encaminhe-a para mim em privado
    /saved – os artigos salvos neste chat
    /quotes – o que alguém disse: <code>/quotes Guterres</code>
    /sources – os veículos que leio
    /source – um veículo: <code>/source Courier</code>
    /settings – idioma, fuso horário, silêncio, filtros; os seus dados como arquivo, ou apagados
    /filter – deixe de fora o que não quer: <code>/filter futebol</code>; /history – o que você abriu por último, se quiser guardar
    /chats – seus grupos e canais: o que publico lá, e quem pode me perguntar
    /article – abrir um artigo pelo número: <code>/article 12</code>
    /about – o que transmito, e como
    /feedback – dizer algo à redação; ela pode responder
    /privacy – o que guardo sobre você
    /stop – nenhuma mensagem mais que você não pediu
    Ou envie-me o link de um artigo, e eu leio para você.

    <b>Buscar com mais precisão</b>
    <code>"acordo de paz"</code> – estas palavras juntas
    <code>clima -futebol</code> – sem uma palavra
    <code>outlet:Nome</code>, <code>section:economia</code>, <code>lang:pt</code>
    <code>after:2022-11-01</code>, <code>before:2022-12-01</code>
    Quando nada coincide, tento também grafias parecidas.

    <b>Em um grupo</b>
    Respondo a comandos e a respostas às minhas mensagens. Não publico nada lá até que um admin escolha: /chats.
help-editor =
    <b>Para a redação</b>
    /addsource – testar um site ou feed, e depois adicioná-lo: <code>/addsource lemonde.fr</code>
    /sources – como vão todas as fontes; /source mostra uma, com botões para pausar ou ler agora
    /pausesource, /resumesource, /removesource – com o identificador da fonte
    Envie-me um arquivo OPML para adicionar uma lista de feeds; /exportsources dá um.
    /post – um artigo para um canal: <code>/post @canal 12</code>
    /reports – citações cujo nome alguém põe em dúvida
    /desk – o que os leitores dizem; responda à mensagem
    /withdraw – retirar um artigo ou veículo: <code>/withdraw article 12 motivo</code>
    /hide – ocultar um artigo aos leitores: <code>/hide 12</code>; /show – mostrá-lo de novo
    /title – corrigir um título: <code>/title 12 O novo título</code>
    /pinstory – manter uma notícia no topo de /top: <code>/pinstory 12 24</code> por 24 horas; /unpinstory
    /mergestories – juntar duas notícias em uma: <code>/mergestories 12 15</code>
help-admin =
    <b>Para admins</b>
    /broadcast – uma mensagem a muitos; /broadcasts – em andamento e concluídos
    /outbox – o que há para enviar, o que está retido
    /stats – quem me usa, em números; /health – como estou; /summary – o mesmo uma vez por dia
    /costs – quanto custa traduzir
    /grant, /admins – quem pode o quê; /audit – quem fez o quê
    /ban, /unban – bloquear alguém; /limits – com que frequência se pode perguntar
    /backup – uma cópia de tudo, na máquina do bot
search-usage =
    O que devo buscar? Por exemplo: <code>/search clima</code>
    /help mostra como buscar com mais precisão.
about-text =
    <b>Sobre Dépêche</b>
    Transmito artigos dos veículos que o meu operador escolheu. O que dizem é a opinião dos veículos, não a minha nem a do meu operador.

    <b>Resumos</b> são frases do próprio artigo, palavra por palavra, escolhidas por um programa. Nada é reescrito.

    <b>Traduções</b> são feitas por programas, não por pessoas, e podem estar erradas. Cada uma é marcada, com quem a fez quando se sabe.

    <b>Rótulos</b> como “financiado pelo Estado” são postos pelo meu operador; /sources dá os motivos.

    <b>Datas</b>: quando uma página não indica nenhuma, eu digo isso e não adivinho.
privacy-text =
    <b>O que guardo sobre você</b>
    · o número deste chat, o nome, o idioma e outros ajustes (fuso horário, silêncio, filtros), e quando você escreveu pela primeira e pela última vez
    · o que você segue e que boletins e lembretes quer, até removê-los; um lembrete, até um dia depois do evento
    · o que enviei disso e quando, por 30 dias, e de que notícias já avisei você, para que nada venha duas vezes
    · o que você pede, para que os botões sob as minhas respostas funcionem e nenhuma mensagem se perca; esquecido depois de 30 dias
    · os links que você envia e com eles o seu número de usuário, para que só você veja esses artigos, a não ser que o meu operador os mostre a todos
    · os artigos que você salva, até removê-los
    · o que você abre, só se ativou isso em /settings
    · de que citações você disse que o nome está errado
    · que grupos e canais você configura aqui, e que é admin lá
    · a sua função aqui, se tem uma, e o que fez com ela; se um admin bloqueou você, uma impressão (hash) do seu número, que fica quando todo o resto é apagado

    Um lugar que você compartilha para escolher o fuso é usado uma vez e não guardado.

    /settings tem tudo como arquivo, e um botão que apaga. Tudo está no banco de dados de quem mantém este bot. Não passo nada a ninguém. O Telegram transporta as nossas mensagens e as vê. Quando você abre um original ou o compartilha, esse site vê você, não a mim.
sources-heading = <b>Veículos no arquivo</b>
sources-count =
    { $count ->
        [one] { $count } artigo
       *[other] { $count } artigos
    }
sources-newest = o mais novo: { $age }
sources-reason = Por que este rótulo: { $reason }
sources-more = ler mais
settings-heading = <b>Ajustes</b>
stopped = Não escrevo mais aqui por minha conta: nem avisos, nem boletins, nem lembretes. Você ainda pode me perguntar o que quiser; /start anula isso.

## Os lugares do próprio Telegram

command-help = Tudo o que sei fazer
command-latest = Os artigos mais novos
command-search = Buscar no arquivo
command-saved = Artigos salvos neste chat
command-sources = De onde vêm as notícias
command-settings = Idioma, fuso horário, silêncio, filtros
command-about = O que transmito, e como
command-stop = Não receber mensagens que não pediu
command-source = Um veículo ou uma fonte
command-addsource = Adicionar uma fonte
command-pausesource = Pausar uma fonte
command-resumesource = Retomar uma fonte
command-removesource = Remover uma fonte
command-exportsources = Todas as fontes em um arquivo OPML
command-post = Publicar um artigo em um canal
command-admins = Quem pode gerir este bot
bot-description = Notícias de veículos escolhidos, em resumo: frases dos próprios artigos, palavra por palavra, sempre com quem as escreveu, transmitiu ou traduziu por máquina. Escreva algumas palavras para buscar, ou envie o link de um artigo.
bot-short-description = Notícias nas palavras dos próprios artigos, sempre com a origem de cada uma.

## A demonstração

demo-engine = dicionário de demonstração
demo-try =
    { $name }, três coisas para testar no seu chat com o bot:

    · /follow porto – quinze segundos depois um navio encalha e o bot avisa. Depois observe: a mensagem muda com a notícia, e uma correção se faz notar.
    · /digest, 08:00, “Enviar um agora” – o que você receberia toda manhã.
    · “New group or channel” à esquerda, um canal com o bot dentro, “Configurar”, “Boletins”, “Cada notícia assim que aparece” – a próxima notícia é publicada lá.
