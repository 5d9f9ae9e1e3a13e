### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## Quanto custa traduzir

command-costs = Quanto custa traduzir
button-costs = Custos
costs-heading = <b>Quanto custa traduzir</b>
costs-none = Nenhum motor de tradução está configurado: cada texto é mostrado como o veículo o publica. A configuração diz que motores há, em <code>[[engine]]</code>.
costs-engine = <b>{ $engine }</b>
costs-day = Hoje: { $spent }
costs-month = Este mês: { $spent }
costs-characters =
    { $count ->
        [one] { NUMBER($count) } caractere
       *[other] { NUMBER($count) } caracteres
    }
costs-characters-of = { NUMBER($used) } de { NUMBER($limit) } caracteres
costs-tokens =
    { $count ->
        [one] { NUMBER($count) } token
       *[other] { NUMBER($count) } tokens
    }
costs-tokens-of = { NUMBER($used) } de { NUMBER($limit) } tokens
costs-calls =
    { $count ->
        [one] { NUMBER($count) } pedido
       *[other] { NUMBER($count) } pedidos
    }
costs-money = cerca de { $money }
costs-saved =
    Mostrado outra vez sem novo pedido, este mês: { $count ->
        [one] { NUMBER($count) } frase
       *[other] { NUMBER($count) } frases
    }
costs-damaged = Respostas com defeito este mês, que ninguém viu: { NUMBER($count) } de { NUMBER($all) }
costs-usage = Pela contagem dele mesmo: { NUMBER($used) } caracteres
costs-usage-of = Pela contagem dele mesmo: { NUMBER($used) } de { NUMBER($limit) } caracteres
costs-resting = ⚠️ Não responde direito; nova tentativa { $when }
costs-spent = ⚠️ Orçamento esgotado por enquanto: o que ainda não está traduzido é mostrado no original
costs-kept = Traduções guardadas: { NUMBER($count) }
costs-when = Dias e meses são os de UTC.
notice-engine-spent = ⚠️ <b>{ $engine }</b> diz que a sua cota se esgotou. Até que dê mais, o que ainda não está traduzido é mostrado no original. /costs diz mais.
notice-engine-day-spent = ⚠️ <b>{ $engine }</b> gastou o que pode gastar hoje. Até a meia-noite UTC, o que ainda não está traduzido é mostrado no original. /costs diz mais.
notice-engine-month-spent = ⚠️ <b>{ $engine }</b> gastou o que pode gastar este mês. Até o próximo, o que ainda não está traduzido é mostrado no original. /costs diz mais.
