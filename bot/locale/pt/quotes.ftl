### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## Citações

quoted = “{ $text }”
quotes-of-article = Citações em “{ $title }”
quotes-of-person = O que “{ $name }” disse
quotes-article-none = Este artigo não cita (mais) ninguém.
quotes-withheld = O operador deste bot só permite mostrar algumas citações deste artigo.
quotes-page-gone = O que estava nesta página não está mais.
quotes-who = Várias pessoas têm esse nome. Quem é?
quotes-which = Qual destas tem o nome errado?
quotes-none = Não tenho nada que “{ $name }” tenha dito.
quotes-none-hint = Talvez outra grafia ajude, ou uma busca: <code>/search { $name }</code>
quotes-near = É alguém destes? Ou busque nos artigos: <code>/search { $name }</code>
quotes-usage = Palavras de quem? Acrescente um nome, em qualquer escrita, por exemplo: <code>/quotes Guterres</code>
quotes-most = Mais citados nesta semana:
quotes-also = também: { $outlets }
quotes-also-more =
    { $count ->
        [one] também: { $outlets } e mais { $count }
       *[other] também: { $outlets } e mais { $count }
    }
quotes-also-others =
    { $count ->
        [one] e mais { $count } veículo
       *[other] e mais { $count } veículos
    }
quotes-translated = Palavras traduzidas por máquina, não as de quem falou.
quotes-translated-by = Palavras traduzidas por { $relay }, não as de quem falou.
quotes-wording = { $outlet } traz: { $quote }
quotes-wording-translated = { $outlet } traz, em tradução automática: { $quote }
speaker-unclear = Não está claro quem fala
speaker-unnamed = { $role } (nome pouco claro)
speaker-doubted = Não está claro quem fala (nome em dúvida)
quote-gone = Esta citação não está mais aqui, ou está agora sob outro nome.
report-thanks = Obrigado. O nome sai até que um admin tenha olhado.
report-known-right = Um admin já olhou: o nome está certo.
reports-full = Hoje você sinalizou { $most } citações, que é o máximo. Volte amanhã.
reports-heading = O nome está certo?
reports-none = Nenhuma citação está em dúvida.
report-right = ✓ { $name }: o nome está certo. É mostrado de novo.
report-wrong = ✗ { $name }: o nome está errado. Continua fora.
report-somebody = Um admin
notice-speaker-doubted =
    Alguém duvida de quem disse isto. Até você decidir, o nome não é mostrado lá.
    “{ $quote }”
    — <b>{ $speaker }</b>, em { $outlet }
button-quotes = Citações
button-wrong-speaker = Nome errado?
button-name-right = Nome certo
button-name-wrong = Nome errado
button-see-article = Artigo
button-take-back = Desfazer
button-reports = Nomes em dúvida
command-quotes = O que alguém disse
command-reports = Citações com nome em dúvida

## A agenda

day-with-weekday = { $weekday }, { $day }
days-from-to = de { $first } a { $last }
agenda-heading = Agenda: os próximos { $days } dias
agenda-about = Agenda: “{ $query }”
agenda-loosely = Ao lado destas palavras não há data; estas são de artigos sobre elas.
agenda-empty = Ainda não se sabe de nada com data nos próximos { $days } dias.
agenda-empty-about = Não se sabe de nada com data sobre “{ $query }” nos próximos { $days } dias. /agenda sozinho mostra tudo.
agenda-today = Hoje, { $day }
agenda-tomorrow = Amanhã, { $day }
agenda-running = Em curso, ou algum dia destas semanas
agenda-more = +{ $count }
agenda-hour-here = { $there } ({ $here } aqui)
event-gone = Nenhum artigo do arquivo fala mais disto. /agenda mostra o que vem por aí.
event-over = Isso já passou.
reminders-heading = Lembretes pedidos aqui
reminders-empty = Ainda não há lembretes aqui. /agenda mostra o que vem por aí; cada evento tem um botão para isso.
reminder-noted = 🔔 Anotado: lembro este chat uma hora antes ou, se a hora não é conhecida, às 8 da manhã. Todos os lembretes dele: /reminders
reminder-heading = 🔔 Lembrete
reminder-changed = O artigo não menciona mais este dia; mencionava quando o lembrete foi feito.
reminders-full = Este chat tem { $most } lembretes, e não pode ter mais. Remova um antes: /reminders
reminder-admins-only = Só os admins deste grupo podem criar e remover os lembretes dele.
calendar-caption =
    { $count ->
        [one] { $count } evento para o seu calendário.
       *[other] { $count } eventos para o seu calendário.
    }
button-remind = 🔔 Lembrar
button-reminder-set = ✓ Lembrete feito · remover
button-calendar = Arquivo de calendário
button-calendar-all = Tudo para o calendário
command-agenda = O que vem nos próximos 30 dias
