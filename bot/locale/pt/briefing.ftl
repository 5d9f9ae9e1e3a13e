### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## O resumo diário

command-summary = Como vai o bot, uma vez por dia
button-summary = Resumo diário…
button-summary-now = Mostrar um agora
button-summary-off = Desativar
button-numbers = Números
briefing-on = <b>O seu resumo diário chega às { $hour } ({ $zone }).</b>
briefing-off = <b>Você não recebe nenhum resumo diário.</b>
briefing-about = Ele diz o que entrou e saiu, o que falhou, como cresce o público, quão cheio está o disco e quanto custa traduzir. Toque em uma hora, pela hora de { $zone } (o fuso horário está em /settings). Nas suas horas de silêncio ele chega sem som.
briefing-usage = Escreva <code>/summary 8</code> para as oito horas, <code>/summary off</code> para nenhum, ou só <code>/summary</code> para escolher.
briefing-heading = <b>Resumo diário</b> · { $day }
briefing-came =
    Artigos novos em 24 horas: { NUMBER($articles) }, de { $count ->
        [one] { NUMBER($count) } fonte
       *[other] { NUMBER($count) } fontes
    }
    Pedidos desde ontem (UTC): { NUMBER($requests) }
briefing-sent = Avisos, boletins e comunicados em 24 horas: { $ended }
briefing-errors = Respostas que falharam desde ontem (UTC): { NUMBER($count) }
briefing-people = Pessoas: { NUMBER($people) } (novas em 24 horas: { NUMBER($joined) }, ativas: { NUMBER($active) })
briefing-engines = <b>Tradução</b>
health-chore-briefings = Resumos diários
outbox-kind-briefing = Resumo diário
