### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## Comunicados

command-broadcast = Escrever a todos, ou a alguns
command-broadcasts = O que foi enviado a muitos
broadcast-ask-content =
    Envie ou encaminhe o que deve sair: um texto, foto, vídeo, enquete, documento, mensagem de voz ou um álbum inteiro. Sai como está.

    De um texto você pode depois escrever versões em outros idiomas; nele, { "{first_name}" } vira o nome de cada leitor. Embaixo cabem até { $most } botões com links.

    Nada é enviado antes que você confirme.
broadcast-heading = <b>Comunicado { $id }</b> – { $state }
broadcast-state-draft = rascunho
broadcast-state-scheduled = programado
broadcast-state-running = está saindo
broadcast-state-held = em pausa
broadcast-state-done = enviado
broadcast-state-cancelled = encerrado
broadcast-text = Um texto
broadcast-texts = Um texto, com versões: { $languages }
broadcast-copy = Como você enviou: { $what }
broadcast-what-animation = uma animação
broadcast-what-audio = uma música
broadcast-what-photo = uma foto
broadcast-what-sticker = uma figurinha
broadcast-what-story = um story
broadcast-what-video = um vídeo
broadcast-what-video_note = uma mensagem de vídeo
broadcast-what-voice = uma mensagem de voz
broadcast-what-contact = um contato
broadcast-what-venue = um lugar
broadcast-what-location = um lugar
broadcast-what-poll = uma enquete
broadcast-what-dice = um dado
broadcast-what-document = um documento
broadcast-what-album =
    { $count ->
        [one] um álbum
       *[other] um álbum de { $count }
    }
broadcast-what-other = uma mensagem
broadcast-size =
    { $count ->
        [one] Para { $number } chat, em cerca de { $takes }
       *[other] Para { $number } chats, em cerca de { $takes }
    }
broadcast-only-people = só pessoas
broadcast-only-places = só grupos e canais
broadcast-only-language = com o bot em: { $languages }
broadcast-only-reading = que leem as notícias em: { $language }
broadcast-only-active =
    { $count ->
        [one] vistos no último dia
       *[other] vistos nos últimos { $count } dias
    }
broadcast-only-joined = chegados desde { $day }
broadcast-only-topic = que seguem “{ $topic }”
broadcast-only-ids =
    { $count ->
        [one] de uma lista de um
       *[other] de uma lista de { $count }
    }
broadcast-audience = <b>Para quem?</b>
broadcast-audience-hint = Quem não quer comunicados nunca recebe nenhum; grupos e canais só os recebem se um administrador os ativou.
broadcast-options = <b>Quando e como?</b>
broadcast-options-hint = Quem estiver nas suas horas de silêncio recebe sem som.
broadcast-at-once = Sai assim que você confirmar.
broadcast-starts = Sai em { $moment }, para quem então fizer parte do público.
broadcast-expires = Não depois de { $moment }.
broadcast-silent = Não faz som.
broadcast-protected = Não pode ser encaminhado nem salvo.
broadcast-pin = É fixado, sem som, nos grupos e canais cujos administradores permitem.
broadcast-paid =
    { $count ->
        [one] Sai depressa, por cerca de { $count } estrela.
       *[other] Sai depressa, por cerca de { $count } estrelas.
    }
broadcast-texts-heading = <b>Textos</b>
broadcast-texts-hint = Quem não tem texto no próprio idioma recebe o que é para todos.
broadcast-for-all = para todos
broadcast-ask-words = Escreva o texto ({ $language }). Um “-” remove o que há.
broadcast-ask-link =
    Escreva os botões, cada um em uma linha: rótulo, depois endereço.

    Ler mais https://example.org/more

    Um “-” remove todos.
broadcast-ask-start = Quando deve sair? Por exemplo { "2026-12-24 18:00" }, ou { "18:00" } de hoje. Um “-” quer dizer já.
broadcast-ask-end = Depois de quando não deve mais sair? Por exemplo { "2026-12-24 18:00" }. Um “-” quer dizer nunca.
broadcast-ask-joined = Só para quem chegou nesse dia ou depois, por exemplo { "2026-11-01" }. Um “-” anula isso.
broadcast-ask-topic = Só para quem segue isto; escreva como eles escreveriam. Um “-” anula isso.
broadcast-ask-read = Só para quem lê as notícias neste idioma, ou tem um boletim nele: o código dele, como { "fr" }. Um “-” anula isso.
broadcast-ask-ids = Envie um documento, ou uma mensagem, com os números dos chats. Um “-” anula isso.
broadcast-ask-word = Escreva o texto que deve ficar no lugar do que foi enviado ({ $language }).
broadcast-ask-relink =
    Escreva os botões que devem ficar sob o que foi enviado, cada um em uma linha: rótulo, depois endereço.

    Ler mais https://example.org/more

    Um “-” remove todos.
broadcast-ask-caption = Escreva a legenda que deve ficar com o que foi enviado. Um “-” a remove.
broadcast-edit = <b>O que deve mudar no que foi enviado?</b> Um texto muda para quem o recebeu.
broadcast-edit-hint = Quem não tem um texto no próprio idioma tem o texto para todos. Um texto em mais um idioma toma o lugar dele onde o bot fala esse idioma.
broadcast-edit-album = Em um álbum, cada item tem a sua própria legenda. Se só um item tem, o Telegram a mostra embaixo de todo o álbum. Os álbuns não têm botões.
broadcast-spend =
    { $count ->
        [one] O envio pago custa um décimo de estrela por mensagem: cerca de { $count } estrela do saldo do bot.
       *[other] O envio pago custa um décimo de estrela por mensagem: cerca de { $count } estrelas do saldo do bot.
    }
    O Telegram só o permite a bots com pelo menos 100.000 usuários ativos por mês e 10.000 estrelas.
broadcast-sure = Enviar?
broadcast-type-count = Para enviar, escreva o número de chats: <code>{ $plain }</code>
broadcast-discard = Descartar? Nada dele foi enviado.
broadcast-stop = Encerrar de vez? Quem ainda não tem não vai receber.
broadcast-erase = Apagar em todos os chats que têm? O Telegram permite isso por 48 horas depois do envio.
broadcast-again = Enviar outra vez onde ninguém sabe se chegou? Alguns podem ler duas vezes.
broadcast-sent-again =
    { $count ->
        [one] Sendo enviado de novo a um chat.
       *[other] Sendo enviado de novo a { $count } chats.
    }
broadcast-erasing =
    { $count ->
        [one] Sendo apagado em { $count } chat.
       *[other] Sendo apagado em { $count } chats.
    }
broadcast-too-old-some =
    { $count ->
        [one] Em { $count } chat ele fica: foi enviado lá há mais de 48 horas.
       *[other] Em { $count } chats ele fica: foi enviado lá há mais de 48 horas.
    }
broadcast-rewording =
    { $count ->
        [one] Sendo alterado em { $count } chat.
       *[other] Sendo alterado em { $count } chats.
    }
broadcast-unpinning =
    { $count ->
        [one] Sendo desafixado em { $count } chat.
       *[other] Sendo desafixado em { $count } chats.
    }
broadcast-tested =
    { $count ->
        [one] Enviado a um admin.
       *[other] Enviado a { $count } admins.
    }
broadcast-so-far = { $over } de { $size }
broadcast-ended-sent = enviados { $count }
broadcast-ended-asleep = bloqueados ou sumidos { $count }
broadcast-ended-refused = recusados { $count }
broadcast-ended-skipped = deixados de fora { $count }
broadcast-ended-uncertain = incertos { $count }
broadcast-ended-forgotten = esquecidos { $count }
broadcast-held = Em pausa: { $reason }
broadcast-orphaned = Quem o autorizou já não é admin. Espera que outro admin o deixe sair.
broadcast-rate = { $rate } por segundo, faltam cerca de { $takes }
broadcast-speed = Velocidade: { $share } do que pode usar
broadcast-pins = Fixado em { $count }
broadcast-pins-some = Fixado em { $count }, impossível em { $others }
broadcast-ended = Acabou em { $moment }
broadcast-unsent = Nada dele foi enviado.
broadcast-report = Comunicado { $id }: o que foi feito de cada envio ({ $count })
broadcast-report-gone = O que foi feito de cada envio só se guarda 30 dias; os totais ficam.
broadcasts-none = Nada foi enviado a muitos ainda. /broadcast começa.
broadcasts-heading = <b>Comunicados</b>
broadcasts-usage = Escreva /broadcasts para ver todos, ou /broadcasts 12 para um.
broadcast-settled = Isso já está resolvido: /broadcasts mostra como as coisas estão.
broadcast-changed = Mudou nesse meio-tempo. Veja de novo e confirme.
broadcast-nobody = Não há ninguém nesse público.
broadcast-late = Acabaria antes de começar. Mude as horas.
broadcast-outdated = Não devia sair depois de uma hora que já passou. Descarte-o ou escreva outro.
broadcast-past = Esse momento já passou. Escreva um posterior.
broadcast-too-long =
    { $count ->
        [one] Isso passa { $count } caractere do limite.
       *[other] Isso passa { $count } caracteres do limite.
    }
broadcast-too-old = Foi enviado há mais de 48 horas: o Telegram não me deixa mais apagar.
broadcast-uncopiable = Uma mensagem assim não pode ser copiada. Envie outra coisa.
broadcast-no-names = A legenda sai como está: { "{first_name}" } só dá lugar ao nome nos textos.
broadcast-refused = O Telegram recusa: “{ $said }”. Faria o mesmo em todos os chats.
broadcast-text-wanted = Envie um texto.
broadcast-bad-link = Isso não é um botão: “{ $line }”. Escreva em cada linha um rótulo e um endereço http(s), dez no máximo.
broadcast-bad-moment = Não entendo esse momento. Escreva assim: { "2026-12-24 18:00" }.
broadcast-bad-day = Não entendo esse dia. Escreva assim: { "2026-11-01" }.
broadcast-bad-language = Escreva o código do idioma, como { "fr" }.
broadcast-ids-wanted = Envie um documento com até { $most } números de chats.
broadcast-other-count = Não é esse o número: agora são { $count }. Nada foi enviado.
button-broadcast-preview = Prévia
button-broadcast-test = Teste aos admins
button-broadcast-audience = Para quem
button-broadcast-options = Quando e como
button-broadcast-texts = Textos
button-broadcast-links = Botões
button-broadcast-send = Enviar…
button-broadcast-discard = Descartar
button-broadcast-discard-now = Sim, descartar
button-broadcast-adopt = Deixar sair
button-broadcast-look = Comunicado { $id }
notice-broadcast-orphaned = O comunicado { $number } espera a sua hora, e quem o autorizou já não é admin. Não sairá até que outro admin o permita.
button-broadcast-list = Todos
button-broadcast-back = ◀ Comunicado { $id }
button-broadcast-whom-all = Para: todos
button-broadcast-whom-people = Para: pessoas
button-broadcast-whom-places = Para: grupos e canais
button-broadcast-active = { $count } dias
button-broadcast-joined = Chegados desde…
button-broadcast-topic = Que seguem…
button-broadcast-reading = Que leem…
button-broadcast-ids = Lista…
button-broadcast-everybody = Redefinir
button-broadcast-silent = Sem som
button-broadcast-protect = Protegido
button-broadcast-pin = Fixar
button-broadcast-paid = Envio pago
button-broadcast-starts = Início…
button-broadcast-expires = Não depois de…
button-broadcast-for-all = Para todos
button-broadcast-spend = Gastar as estrelas
button-broadcast-send-now =
    { $count ->
        [one] Enviar a um chat
       *[other] Enviar a { $count } chats
    }
button-broadcast-pause = Pausar
button-broadcast-resume = Retomar
button-broadcast-stop = Encerrar…
button-broadcast-stop-now = Sim, encerrar
button-broadcast-erase = Apagar…
button-broadcast-erase-now = Apagar em todo lugar
button-broadcast-edit = Editar…
button-broadcast-caption = Legenda
button-broadcast-item = Legenda do item { $number }
button-broadcast-unpin = Desafixar em todo lugar
button-broadcast-report = Relatório
button-broadcast-since = Aos novos…
outbox-paused-by-admin = { $what }: em pausa por um admin
outbox-kind-test = Teste
outbox-kind-pin = Mensagem fixada
