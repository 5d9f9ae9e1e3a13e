### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## Notícias

list-newest = Últimos artigos
list-top =
    { $count ->
        [one] As principais notícias da última hora
       *[other] As principais notícias das últimas { $count } horas
    }
list-top-about =
    { $count ->
        [one] As principais notícias da última hora sobre “{ $query }”
       *[other] As principais notícias das últimas { $count } horas sobre “{ $query }”
    }
top-empty =
    { $count ->
        [168] Nada foi noticiado nas últimas { $count } horas. /latest mostra o mais novo.
        [one] Nada foi noticiado na última hora. <code>/top 24</code> olha um dia para trás, e /latest mostra o mais novo.
       *[other] Nada foi noticiado nas últimas { $count } horas. <code>/top 168</code> olha uma semana para trás, e /latest mostra o mais novo.
    }
top-empty-about =
    { $count ->
        [168] Nada sobre “{ $query }” foi noticiado nas últimas { $count } horas. <code>/search { $query }</code> olha em tudo.
        [one] Nada sobre “{ $query }” foi noticiado na última hora. <code>/top 168 { $query }</code> olha uma semana para trás.
       *[other] Nada sobre “{ $query }” foi noticiado nas últimas { $count } horas. <code>/top 168 { $query }</code> olha uma semana para trás, /search em tudo.
    }
top-hours = Posso olhar de 1 a { $most } horas para trás, por exemplo: <code>/top 6</code>. Para buscar um número: <code>/search 2022</code>
story-outlets =
    { $count ->
        [one] { $count } veículo
       *[other] { $count } veículos
    }
story-articles =
    { $count ->
        [one] { $count } artigo
       *[other] { $count } artigos
    }
story-further-outlets =
    { $count ->
        [one] +{ $count } veículo
       *[other] +{ $count } veículos
    }
story-further-articles =
    { $count ->
        [one] +{ $count } artigo
       *[other] +{ $count } artigos
    }
story-span = primeiro { $first }, último { $last }
story-from-to = { $first } a { $last }
story-number = notícia <code>{ $id }</code>
story-gone = Esta notícia não está (mais) no arquivo. /top mostra o que se noticia agora.
story-verbatim = Dos artigos, palavra por palavra:
story-no-text = Destes artigos só as manchetes podem ser mostradas aqui.
story-also = Noticiada por { $outlets }.
story-also-more =
    { $count ->
        [one] Noticiada por { $outlets } e mais { $count }.
       *[other] Noticiada por { $outlets } e mais { $count }.
    }
story-teller = { $outlet } ({ $languages })
story-relay = transmitido por { $relay }
story-timeline = Como foi
story-told = { $outlet }: { $title }
story-quotes = Quem disse o quê
story-coming = O que vem por aí
story-no-timeline = Nada do passado desta notícia tem data.
story-no-quotes = Nada é citado nestes artigos.
story-no-coming = Estes artigos não mencionam nenhuma data por vir.
story-list = Artigos de “{ $title }”
story-part-outlets =
    { $count ->
        [one] Parte de uma notícia também publicada por { $count } veículo.
       *[other] Parte de uma notícia também publicada por { $count } veículos.
    }
story-part-articles =
    { $count ->
        [one] Parte de uma notícia com mais { $count } artigo.
       *[other] Parte de uma notícia com mais { $count } artigos.
    }
story-split-choose = Quais destes artigos tratam de outra coisa? Toque nos números deles; juntos viram uma notícia própria.
story-split-ask =
    { $count ->
        [one] Este artigo deve virar uma notícia própria, de vez?
       *[other] Estes { $count } artigos devem virar uma notícia própria, de vez?
    }
story-split-all = São todos os artigos da notícia; não restaria nada dela.
story-split-none = Nenhum destes artigos pertence mais a esta notícia.
story-merge-choose = Qual destas notícias conta o mesmo fato? Todos os artigos de “{ $title }” passariam para lá.
story-merge-none = Não acho nenhuma notícia parecida. <code>/mergestories { $id } NÚMERO</code> a junta a qualquer outra; os admins veem o número de uma notícia na ficha dela.
story-merge-ask = A primeira destas notícias deve virar parte da segunda, de vez?
story-merge-same = Estas duas já são uma só notícia.
mergestories-usage = Quais notícias? Por exemplo: <code>/mergestories 12 15</code> faz da notícia 12 uma parte da 15. Os admins veem o número de uma notícia na ficha dela.
button-story = Notícia
button-back-story = ◀ Notícia
button-articles = Artigos
button-timeline = Como foi
button-coming = Vem aí
button-more = Mais
button-less = Menos
button-every-article = Cada artigo à parte
button-by-story = Por notícia
button-split = Separar…
button-split-chosen = Separar ({ $count })
button-merge = Juntar…
button-really-split = Sim, separar
button-really-merge = Sim, juntar
command-top = O mais noticiado
command-mergestories = Juntar duas notícias em uma

## O que se sabe disto

known-heading = O que se sabe disto
known-linked = Atrás do link:
known-text = O mesmo texto:
known-event = O mesmo fato:
known-related = Relacionado:
known-only-related =
    { $count ->
        [one] Nenhum artigo do último dia noticia exatamente isto. Estes têm muito em comum.
       *[other] Nenhum artigo dos últimos { $count } dias noticia exatamente isto. Estes têm muito em comum.
    }
known-sources =
    { $count ->
        [one] Uma fonte noticia isto aqui.
       *[other] { $count } fontes independentes noticiam isto.
    }
known-first = Primeiro, pelas datas que indicam: { $outlet }, { $date }.
known-not-judged = Isto diz quem noticia o quê, não se é verdade.
known-nothing =
    { $count ->
        [one] Não conheço nada parecido nos artigos do último dia.
       *[other] Não conheço nada parecido nos artigos dos últimos { $count } dias.
    }
known-too-short = Há pouco texto para comparar. Algumas frases bastam; para palavras soltas há /search
known-usage = Sobre o quê? Responda com /known a qualquer mensagem, encaminhe-me uma no nosso chat privado, ou acrescente o texto: <code>/known A balsa noturna volta na primavera</code>
known-no-text = Não há nela texto que eu possa comparar com o arquivo.
button-read-link = Ler o link
command-known = O que se sabe de uma mensagem
