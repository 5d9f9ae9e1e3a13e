### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## O que se segue

follow-named = “{ $words }”
follow-made = Aviso quando houver notícias sobre { $words }.
follow-made-story = Aviso quando houver mais sobre { $words }.
follow-made-group = Aviso este grupo quando houver notícias sobre { $words }.
follow-made-group-story = Aviso este grupo quando houver mais sobre { $words }.
follow-known = Você já segue { $words }.
follow-known-group = Este grupo já segue { $words }.
follow-recent =
    { $count ->
        [0] Nos últimos 7 dias, não apareceu em nenhum artigo.
        [one] Nos últimos 7 dias, apareceu em { $count } artigo.
       *[other] Nos últimos 7 dias, apareceu em { $count } artigos.
    }
follow-lot = É muito: cerca de { $count } por dia. Mais palavras, ou <code>outlet:</code> ou <code>section:</code>, reduzem.
follow-undone = Anulado: não vou avisar sobre { $words }.
follow-usage =
    Sobre o que devo avisar? Por exemplo:
    <code>/follow New START</code> – notícias sobre isso, em qualquer idioma que escreva assim
    <code>/follow outlet:TASS "armas nucleares" -futebol</code> – de um veículo, com estas palavras juntas e sem outra

    + Seguir, sob um artigo, uma notícia ou uma busca, também serve.
follow-rising = Cada vez mais veículos escrevem sobre isto:
follows-heading = O que você segue ({ $count })
follows-heading-group = O que este grupo segue ({ $count })
follows-empty = Você ainda não segue nada. Começa-se com <code>/follow New START</code>, ou com + Seguir sob um artigo, uma notícia ou uma busca.
follows-empty-group = Este grupo ainda não segue nada. Começa-se com <code>/follow New START</code>, ou com + Seguir sob um artigo, uma notícia ou uma busca.
follows-stopped = Foi enviado /stop: não vem nada. /start deixa vir de novo.
follows-asleep = Em pausa enquanto não posso escrever aqui.
follows-full = Este chat segue { $most } coisas, e não pode seguir mais. Deixe de seguir uma antes: /following
follow-since = Seguido desde { $day }
follow-alerts =
    { $count ->
        [0] nenhum aviso nos últimos 7 dias
        [one] aviso sobre { $count } notícia nos últimos 7 dias
       *[other] avisos sobre { $count } notícias nos últimos 7 dias
    }
follow-is-paused = Em pausa: não digo nada sobre isso.
follow-is-muted = silenciado até { $until }
follow-mark-story = notícia
follow-mark-paused = em pausa
follow-mark-urgent = também nas horas de silêncio
follow-mark-silent = sem som
follow-ask-words = Que palavras em vez de { $words }? Envie na sua próxima mensagem.
follow-muted = Nada sobre { $words } até { $until }.
follow-unmuted = Aviso de novo sobre { $words }.
follow-stopped = Pronto: nada mais sobre { $words }.
follow-gone = Isto não é mais seguido.
follow-empty = Não acho aqui nada para procurar. Diga uma palavra, um nome ou um veículo: <code>/follow New START</code>
follow-only-exclusions = Isto só diz o que não deve haver. Acrescente uma palavra que deve: <code>/follow gás -futebol</code>
follow-too-long = É longo demais: no máximo { $most } caracteres. Bastam as duas ou três palavras que mais dizem.
follow-too-many = São palavras demais: no máximo { $most }, com os filtros. Bastam as duas ou três que mais dizem.
follow-dates = O que você segue ainda está por vir: datas não servem. Tire <code>after:</code> e <code>before:</code>.
follow-no-terms = Não acho nesta manchete palavras para seguir. Escolha as suas: <code>/follow New START</code>
follow-admins-only = Só os admins deste grupo escolhem o que ele segue.
button-follow = + Seguir
button-follow-name = + { $name }
button-follow-search = + Seguir esta busca
button-follow-when = Avisar quando houver algo
button-followed = ✓ Seguindo
button-following = Itens seguidos
button-undo = Desfazer
button-mute = Silenciar 24 h
button-unmute = Reativar
button-stop = Parar
button-urgent = Também nas horas de silêncio
button-silent = Sem som
button-follow-edit = Outras palavras
button-follow-stop = Deixar de seguir
command-follow = Avisar quando houver notícias
command-following = Os avisos que recebo

## Avisos

alert-because = Porque você segue { $words }
alert-because-chat = Porque este chat segue { $words }
alert-outlets =
    { $count ->
        [one] agora { $count } veículo
       *[other] agora { $count } veículos
    }
alert-changed-title = <b>Corrigido.</b> A manchete era: “{ $before }”
alert-changed-lead = <b>Corrigido.</b> Começava: “{ $before }”
alert-changed-facts =
    { $count ->
        [one] <b>Novidade.</b> Agora { $count } veículo; eu tinha dito: “{ $before }”
       *[other] <b>Novidade.</b> Agora { $count } veículos; eu tinha dito: “{ $before }”
    }
alert-changed-surge =
    { $count ->
        [one] <b>Cresceu de repente.</b> Agora { $count } veículo; eu tinha dito: “{ $before }”
       *[other] <b>Cresceu de repente.</b> Agora { $count } veículos; eu tinha dito: “{ $before }”
    }
bundle-heading =
    { $count ->
        [one] { $count } notícia que você segue
       *[other] { $count } notícias que você segue
    }
bundle-rest = E mais { $count }. /top mostra o mais noticiado.
button-open = Abrir
button-read-more = Ler mais
