### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## Os boletins como saem

digest-title = { $day } · edição das { $hour }
digest-part = { $day } · { $hour } · { $part }/{ $parts }
digest-about = Assuntos: { $topics }
digest-update = novidade
digest-nothing = Nada de novo desde { $since }.
digest-nothing-about = Nada de novo sobre isso desde { $since }.
digest-skipped = O boletim das { $hour } de { $day } foi pulado: eu não estava em funcionamento.
digest-skipped-in = O boletim das { $hour } de { $day } para “{ $chat }” foi pulado: eu não estava em funcionamento.
digest-skipped-next = Próximo: { $when }.
digest-coming = Vem aí
digest-coming-tomorrow = amanhã
digest-quote = A citação do dia
digest-preview-send = Sai em “{ $chat }” ({ $when }) se você não o retiver
digest-preview-hold = Sai em “{ $chat }” ({ $when }) só se você publicar
theme-world = Mundo
theme-politics = Política
theme-economy = Economia
theme-society = Sociedade
theme-justice = Crime e justiça
theme-defence = Guerra e segurança
theme-science = Ciência
theme-technology = Tecnologia
theme-health = Saúde
theme-environment = Meio ambiente
theme-culture = Cultura
theme-sport = Esporte
theme-local = Cidades e regiões
theme-opinion = Opinião
theme-other = Outras notícias

## Configurar os boletins

digests-heading = Seu boletim
digests-heading-chat = Boletim para “{ $chat }”
digests-offer =
    <b>Um boletim traz o que há de novo, nos horários que quiser.</b>
    Quando não há nada de novo, não vem nada. Quando você quer?
digests-offer-chat =
    <b>Um novo boletim para “{ $chat }”</b>
    Traz o que há de novo, nos horários que você escolher. Quando deve chegar?
digests-offer-clock = Pela hora de { $place }; “Escolher” define outro fuso, assuntos, tamanho e mais.
digests-next = Próximo: { $day } { $hour }, { $place }
digests-today = hoje
digests-tomorrow = amanhã
digests-paused = Em pausa: não vem nada até você retomar.
digests-streams = Cada notícia vem assim que aparece.
digests-also = também: { $extras }
digests-list = Seus boletins
digests-list-chat = Boletins para “{ $chat }”
digests-which = Você tem vários. Abra o que deve chegar em outros horários: Escolher › Horários.
digests-stopped = ⏸ Não vem nada enquanto valer o seu /stop. /start anula isso.
digests-stopped-chat = ⏸ Não vem nada enquanto valer o /stop deste chat. Os admins anulam isso em /chats.
digests-asleep-chat = ⏸ Agora não posso escrever lá. Tudo fica guardado; adicione-me de novo e continua.
digests-remove-ask = Remover este boletim?
digests-removed = Removido. Nenhum boletim vem mais para você.
digests-removed-chat = Removido. “{ $chat }” não recebe mais nenhum boletim.
digests-sample = <b>Uma prévia: o boletim como ficaria agora.</b> Não muda nada; o próximo vem do mesmo jeito.
digests-every-day = todos os dias
digests-workdays = de segunda a sexta
digests-everything = tudo
digests-topics-more = e mais { $count }
digests-all-languages = todos os idiomas
digests-each-headline = só manchetes
digests-each-line = 1 frase cada
digests-each-short = 3 frases cada
digests-size =
    { $count ->
        [one] { $count } notícia no máximo, { $length }
       *[other] até { $count } notícias, { $length }
    }
digests-agenda = agenda
digests-quote = citação do dia
digests-previews = prévia do link
digests-silent = sem som
digests-note = uma nota quando não há nada de novo
digests-nothing-else = nada
digests-late = com até { $span } de atraso
digests-chosen = <b>{ $what }:</b> { $value }
digests-languages = escrito em { $interface }; artigos em { $articles }
digests-mode-hours = em horários fixos
digests-mode-stream = cada notícia assim que aparece
digests-main-thread = o chat principal
digests-thread = tópico { $number }
digests-part-hours = Horários
digests-part-halves = Horários
digests-part-days = Dias
digests-part-zone = Fuso horário
digests-part-topics = Assuntos
digests-part-lang = Idiomas
digests-part-len = Tamanho
digests-part-extra = Extras
digests-part-late = Se perdido
digests-part-mode = Quando
digests-part-thread = Tópico
digests-hours-text =
    Agora: { $hours }. Toque em um horário para acrescentá-lo ou removê-lo, ou escreva os horários: <code>7:30, 19:15</code>
digests-days-text = Agora: { $days }. Toque em um dia para acrescentá-lo ou removê-lo.
digests-zone-text =
    Agora: { $zone }.
    Escreva uma cidade (<code>Recife</code>, <code>Lisboa</code>) ou um fuso (<code>America/Sao_Paulo</code>), ou envie uma localização: uso uma vez e não guardo.
digests-zone-which = Qual deles? A hora é a que é lá agora.
digests-zone-unknown = Não conheço nenhuma cidade, país ou fuso chamado “{ $words }”. Tente uma cidade maior por perto, ou envie uma localização. Para buscar isso: <code>/search { $words }</code>
digests-no-location = Só preciso de uma localização na tela “Fuso horário”. /digest leva até lá.
digests-zone-nowhere = Não conheço nenhum fuso horário nesse lugar. Tente o nome de uma cidade.
digests-topics-none = Agora: tudo.
digests-topics-text = Escreva de que deve tratar, como você buscaria: <code>clima</code>, <code>"acordo de paz" -futebol</code>, <code>section:economia</code>. Vários assuntos: um por linha.
digests-topics-follows = Estes você já segue; toque em um para acrescentá-lo.
digests-language-text =
    Escrito em: { $interface } (primeiras linhas).
    Artigos em: { $articles }.
digests-length-text = Agora: { $size }.
digests-extra-agenda = agenda: o que trazem as próximas 24 horas
digests-extra-quote = a citação do dia
digests-extra-links = prévia do primeiro link
digests-extra-quiet = vem sem som
digests-extra-note = uma nota curta quando não há nada de novo
digests-late-text =
    Se não pude enviar um boletim a tempo, ele ainda vem { $late }. Depois disso é pulado, e você fica sabendo.
digests-mode-text =
    <b>Em horários fixos:</b> um boletim do que há de novo.
    <b>Cada notícia assim que aparece:</b> uma publicação por notícia, uma vez, quando chega o primeiro artigo.
digests-thread-text = Vai para: { $topic }.
digests-not-yours = Só os admins desse chat podem configurar os boletins dele.
digests-admins-only = Só os admins deste grupo podem configurar os boletins dele. Para os seus: escreva-me /digest em privado.
digests-private-only = Configure isso no seu chat privado comigo: /digest
digests-gone = Este boletim não existe mais. /digest mostra os que existem.
digests-full = Este chat tem { $most } boletins, e não pode ter mais. Remova um antes.
digests-last-hour = Um boletim precisa de um horário. Para não receber por um tempo, ponha em pausa.
digests-last-day = Um boletim precisa de um dia. Para não receber por um tempo, ponha em pausa.
digests-hours-full = No máximo { $most } horários por dia.
digests-hours-unread = Não encontro horários em “{ $words }”. Por exemplo: <code>7:30, 19:15</code>. Para buscar isso: <code>/search { $words }</code>
digests-topics-full = Um boletim tem no máximo { $most } assuntos. Remova um antes.
button-digest-choose = Escolher
button-digest-stream = Cada notícia assim que aparece
button-digest-sample = Enviar um agora
button-digest-pause = Pausar
button-digest-resume = Retomar
button-digest-remove = Remover
button-digest-really-remove = Sim, remover
button-digest-all = Todos os boletins
button-digest-add = + Novo boletim
button-digest-back = ◀ Voltar
button-digest-half-hours = Meias horas ▶
button-digest-full-hours = ◀ Horas cheias
button-digest-workdays = Seg–Sex
button-digest-every-day = Todos os dias
button-digest-everything = Tudo
button-digest-all-languages = Todos os idiomas
button-digest-headline = Manchetes
button-digest-line = 1 frase
button-digest-short = 3 frases
button-digest-agenda = Agenda
button-digest-quote = Citação
button-digest-links = Prévia
button-digest-quiet = Sem som
button-digest-note = Nota se não há nada
command-digest = Um boletim nos horários que quiser

## Publicações e sua aprovação

digests-part-posts = Publicações
digests-part-sign = Assinatura
digests-part-pace = Ritmo
digests-part-ask = Aprovação
digests-picture = imagem
digests-hashtags = hashtags
digests-read-more = “Ler mais”
digests-extra-image = imagem da notícia, acima do texto
digests-extra-tags = hashtags das seções dela
digests-extra-more = um botão que abre a notícia comigo
digests-signed = Assinatura: { $signature }
digests-unsigned = Sem assinatura
digests-signature-text = Escreva a linha que deve ficar sob cada publicação, até { $most } caracteres.
digests-signature-long = São { $count } caracteres; { $most } é o máximo. Nada mudou.
digests-hourly =
    { $count ->
        [one] no máximo { $count } publicação por hora
       *[other] no máximo { $count } publicações por hora
    }
digests-waits = espera das { $start } às { $end }
digests-waits-never = esperaria nas horas de silêncio, mas não há nenhuma
digests-pace-text =
    Agora: { $pace }.
    O que sobra espera a sua vez e vem um por um, primeiro o mais noticiado; o que até lá não é mais novidade fica de fora.
digests-approval-none = ninguém é consultado
digests-approval-send = sai no seu horário se não for retido
digests-approval-hold = sai só se for publicado
digests-approval-text =
    Quem configurou este boletim por último pode vê-lo meia hora antes, tirar notícias e escrever uma introdução. Se ninguém decidir até lá, ele é enviado ou retido, como você escolher aqui.
button-digest-image = Imagem
button-digest-tags = Hashtags
button-digest-more = Ler mais
button-digest-signature = Assinatura
button-digest-unsign = Remover a assinatura
button-digest-night = Esperar nas horas de silêncio
button-digest-approval-none = Não consultar
button-digest-approval-send = Enviar se não for retido
button-digest-approval-hold = Enviar só se publicado
issue-approved = ✓ Sai em “{ $chat }” ({ $when })
issue-held = ✋ Retido: não sai em “{ $chat }” ({ $when })
issue-held-over = ✋ Retido: o boletim de “{ $chat }” ({ $when }) não saiu
issue-nobody = ✋ Retido: ninguém publicou o boletim de “{ $chat }” ({ $when })
issue-on-its-way = A caminho de “{ $chat }” ({ $when })
issue-sent = ✓ Enviado: o boletim de “{ $chat }” ({ $when })
issue-empty = Nada saiu em “{ $chat }” ({ $when }): as notícias não estão mais lá
issue-passed = O boletim de “{ $chat }” ({ $when }) não foi enviado: agora é tarde demais
issue-void = Esta prévia do boletim de “{ $chat }” ({ $when }) não vale mais: a configuração mudou, ou desde então veio outra.
issue-taken-out =
    { $count ->
        [one] { $count } notícia tirada
       *[other] { $count } notícias tiradas
    }
issue-choose = Toque em um número para tirar uma notícia, ou para pô-la de volta.
issue-intro-text = Escreva o que deve ficar acima das notícias, até { $most } caracteres.
issue-intro-now = Agora: { $intro }
issue-intro-set = ✓ Isso está agora acima das notícias.
issue-intro-long = São { $count } caracteres; { $most } é o máximo. Nada mudou.
issue-already = Já está previsto que saia.
issue-held-already = Já está retido.
issue-too-late = Tarde demais: já saiu.
issue-one-stays = Uma notícia precisa ficar. Para não enviar nada, retenha-o.
button-issue-publish = Publicar
button-issue-hold = Reter
button-issue-drop = Tirar notícias
button-issue-intro = Editar a introdução
button-issue-no-intro = Remover a introdução
button-issue-after-all = Enviar mesmo assim ({ $when })
button-issue-now = Enviar agora
button-issue-waiting = Aprovar o próximo
button-issue-show = Mostrar
