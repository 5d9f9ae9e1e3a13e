### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## De onde vem um artigo

outlet-labelled = { $outlet } ({ $label }; rótulo do operador deste bot)
outlet-labelled-short = { $outlet } ({ $label })
outlet-unknown = veículo não indicado
via = transmitido por { $relay }
date-unknown = data não indicada
date-unknown-added = data não indicada · adicionado em { $day }
language-unknown = idioma desconhecido
translation-mark = tradução automática
private-mark = só você vê
minutes = { $minutes } min

provenance-translated = Tradução automática.
provenance-translated-by = Tradução automática transmitida por { $relay }.
provenance-translated-by-unedited = Tradução automática transmitida por { $relay }, que diz que nenhum redator humano participou.
provenance-relayed = Transmitido por outro site.
provenance-relayed-by = Transmitido por { $relay }.
provenance-notice = Nas palavras de quem transmite: “{ $notice }”
sent-by-you = Enviado por você; só você vê isto aqui.
sent-by-reader = Enviado por um leitor.

ago-now = agora mesmo
ago-minutes = há { $count } min
ago-hours = há { $count } h
ago-days =
    { $count ->
        [one] há { $count } dia
       *[other] há { $count } dias
    }

## Listas

list-latest = Últimas notícias
list-latest-about = Últimas notícias sobre “{ $query }”
list-search = Resultados de “{ $query }”
list-similar = Artigos parecidos
list-similar-to = Parecidos com “{ $title }”
list-saved = Salvos aqui
list-corrected = Nada coincide exatamente com tudo; estes chegam mais perto.
list-labels = Os rótulos entre parênteses são do operador deste bot.
list-page-gone = Os artigos desta página não estão mais no arquivo.
search-empty = Nada ainda sobre “{ $query }”.
search-empty-hint = Talvez outras palavras ajudem, ou menos; /latest mostra o que há de novo.
similar-empty = Ainda não há nada parecido no arquivo.
saved-empty = Nada está salvo neste chat ainda. ☆ Salvar, sob um artigo, guarda aqui.
saved-full = Este chat salvou { $most } artigos, e não pode salvar mais. Remova um antes: /saved
pin-private = Só podem ser fixados artigos que todos podem ver.
pins-full = { $most } artigos já estão fixados. Desafixe um antes.
archive-empty = O arquivo ainda está vazio. Volte a olhar mais tarde.

## O artigo

card-verbatim = Do artigo, palavra por palavra:
card-headline-only = O operador deste bot só permite mostrar a manchete deste artigo.
card-headline-only-original = O operador deste bot só permite mostrar a manchete. O artigo está em “Original”.
card-summary-only = O operador deste bot só permite mostrar um resumo deste artigo.
card-summary-only-original = O operador deste bot só permite mostrar um resumo. O artigo inteiro está em “Original”.
card-no-text = O arquivo só tem a manchete deste artigo.
card-first = Pelas datas que indicam, { $outlet } teve primeiro: { $date }.
card-also = Também publicado por { $outlets }.
card-also-more =
    { $count ->
        [one] Também publicado por { $outlets } e mais { $count }.
       *[other] Também publicado por { $outlets } e mais { $count }.
    }
fulltext-highlight = A frase { $number } do resumo está sublinhada abaixo.
fulltext-numbers = Os números mostram no texto as frases do resumo.
fulltext-end = Fim do artigo
fulltext-authors =
    { $count ->
        [one] Autoria: { $authors }
       *[other] Autoria: { $authors }
    }
fulltext-outlet = Veículo: { $outlet }
fulltext-outlet-unknown = Veículo: não indicado
fulltext-date = Data: { $date }
fulltext-date-unknown = Data: não indicada
fulltext-relayed = Transmitido pelo operador deste bot; as opiniões contidas são do veículo.

share-heading = Compartilhar este artigo
share-hint = Para e-mail ou qualquer outro aplicativo você também pode copiar este texto:
share-facebook = O Facebook só leva o link; o texto caberia a você acrescentar.
share-outlet-labelled = { $outlet } ({ $label }; rótulo do operador de @{ $bot })
share-translated = tradução automática
share-translated-by = tradução automática de { $relay }
share-relayed-by = transmitido por { $relay }

## Respostas curtas

slow-down = Foi muito de uma vez. Espere um minuto, e volto a responder.
cool-down = Muitas perguntas aqui. Em um minuto volto a responder a este grupo.
apology = Desculpe, algo deu errado do meu lado. O meu operador pode procurar por { $id }.
command-unknown = Não conheço este comando. /help mostra o que sei fazer.
command-unknown-words = Não conheço este comando. Para buscar, escreva <code>/search { $words }</code>
button-old = Este botão é de uma mensagem antiga. Pergunte de novo, por exemplo com /latest.
listing-not-yours = Esta lista é de outra pessoa. /latest dá a sua.
article-gone = Este artigo não está (mais) no arquivo.
article-which = Qual artigo? Acrescente o número, por exemplo: /article 12
index-behind = Ainda estou organizando o arquivo e talvez não ache tudo. Pergunte de novo em alguns minutos.
settings-admins-only = Só os admins deste grupo podem mudar os ajustes dele.
link-failed = Não consegui ler este link: { $reason }.
reason-refused = não é um endereço que eu possa abrir
reason-address = não é um endereço web válido
reason-missing = não existe essa página
reason-denied = o site não me deixa entrar
reason-overloaded = o site está com falha ou sobrecarregado
reason-slow = o site demorou demais a responder
reason-large = a página é grande demais
reason-no-page = não há página com texto
reason-no-article = não acho nenhum artigo lá
reason-unreachable = não foi possível acessar o site
reason-other = não foi possível baixar

## Botões

button-full-text = Texto completo
button-original = Original
button-relay = Página do repetidor
button-named-original = Fonte indicada
button-share = Compartilhar
button-similar = Parecidos
button-save = ☆ Salvar
button-saved = ★ Salvo
button-list = ◀ Lista
button-article = ◀ Artigo
button-latest = Últimas
button-sources = Fontes
button-settings = Ajustes
button-help = Ajuda
button-email = E-mail ({ $service })
button-pause = Pausar
button-resume = Retomar
button-remove = Remover
button-fetch = Ler agora
button-add = Adicionar
button-add-feed-text = Adicionar, só texto do feed
button-really-remove = Sim, remover
button-all-sources = Todas as fontes ({ $count })
button-source = Mostrar a fonte
button-pin = 📌 Fixar
button-unpin = 📌 Desafixar
button-in-bot = No bot
button-cancel = Cancelar
button-post = Publicar
button-invite = Convidar um admin

## Termos: tamanho dos resumos, tendências, sugestões

summary-line = 1 frase
summary-short = 3 frases
summary-long = Longo
search-empty-speakers = É alguém destes, que são citados?
search-empty-rising = Cada vez mais veículos escrevem sobre isto:
trends-heading = O que mais veículos noticiam do que na semana anterior
trends-outlets =
    { $count ->
        [one] { $count } veículo
       *[other] { $count } veículos
    }
trends-new = novo
trends-legend = Uma barra por dia, a última para as últimas 24 horas; um veículo conta uma vez por dia. Um número busca as suas palavras.
trends-young =
    { $count ->
        [0] Não há nada da semana anterior para comparar, então isto diz pouco.
        [one] Só há { $count } dia da semana anterior para comparar, então isto diz pouco.
       *[other] Só há { $count } dias da semana anterior para comparar, então isto diz pouco.
    }
trends-empty = Nenhum assunto sobre o qual pelo menos dois veículos tenham escrito nas últimas 24 horas está em alta, ou há muito pouco aqui para dizer. /latest mostra o que há de novo.
button-trends = Tendências
command-trends = O que está em alta
