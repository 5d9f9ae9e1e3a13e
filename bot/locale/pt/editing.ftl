### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## Artigos escondidos

article-hidden = A redação ocultou este artigo.
list-set-aside =
    { $count ->
        [one] { $count } daqui está oculto pela redação.
       *[other] { $count } daqui estão ocultos pela redação.
    }
edit-hidden = Oculto aos leitores desde { $date }.
hide-said = ✓ Oculto: “{ $title }”. Nenhuma lista o mostra mais, e quem o abre fica sabendo. O que foi enviado fica como está; <b>Retirar…</b> muda isso também.
hide-already = Já está oculto.
show-said = ✓ Mostrado de novo: “{ $title }”. Ninguém é avisado.
show-already = Não está oculto.
hidden-heading = <b>Artigos ocultos ({ $count })</b>
hidden-none = Nenhum artigo está oculto.
hidden-since = oculto desde { $date }
hide-usage = <code>/hide 12</code> oculta o artigo 12 aos leitores, <code>/show 12</code> o mostra de novo.
button-hide = Ocultar
button-show-again = Mostrar de novo
button-edit-number = { $number } …
button-hidden-articles = Artigos ocultos
command-hide = Ocultar um artigo, ou ver os ocultos
command-show = Mostrar de novo um artigo oculto
audit-article-hide = { $who } ocultou “{ $subject }”
audit-article-show = { $who } mostrou de novo “{ $subject }”

## Títulos corrigidos

title-corrected = Título corrigido pelo operador deste bot
title-corrected-since = Título corrigido pelo operador deste bot; desde então o veículo mudou o dele
title-corrected-mark = título corrigido pelo operador
title-own =
    <b>O título do próprio veículo</b>
    “{ $title }”
title-shown = Mostrado aqui como: “{ $title }”
title-ask =
    <b>Como deve se chamar o artigo { $id }?</b>
    Agora: “{ $title }”
    Escreva o novo título, até { $most } caracteres. Os leitores veem que o operador o corrigiu; o do veículo fica a um toque.
title-said = ✓ O artigo { $id } agora se chama “{ $title }”. Os avisos que falaram dele estão sendo alterados. Os boletins e as respostas já enviados ficam com o antigo.
title-taken-back = ✓ O artigo { $id } tem de novo o título do veículo: “{ $title }”
title-same = Esse já é o título dele.
title-long = São { $count } caracteres; { $most } é o máximo. Escreva um título mais curto.
title-not-corrected = Ele tem o título do veículo.
title-usage = <code>/title 12 O novo título</code> corrige o título do artigo 12.
titles-heading = <b>Títulos corrigidos ({ $count })</b>
titles-own = O do veículo: “{ $title }”
titles-own-changed = O do veículo, mudado desde então: “{ $title }”
button-title = Corrigir o título…
button-title-back = Voltar ao título do veículo
button-own-title = O título do veículo
command-title = Corrigir o título de um artigo
audit-article-title = { $who } corrigiu um título: “{ $before }” → “{ $after }”
audit-article-untitle = { $who } devolveu a um artigo o título do veículo: “{ $before }” → “{ $after }”

## Notícias fixadas em /top

story-pinned-mark = fixada pela redação
story-pinned-until = 📌 no topo de /top até { $until }
story-pin-ask =
    <b>Por quanto tempo esta notícia deve ficar no topo de /top?</b>
    “{ $title }”
story-pin-said = ✓ A notícia { $id }, “{ $title }”, fica no topo de /top até { $until }.
story-unpin-said = ✓ A notícia { $id } não está mais no topo de /top.
story-pins-full = Já há { $most } notícias fixadas em /top. Desafixe uma antes: /unpinstory
story-pin-hours = De 1 a { $most } horas. Por exemplo: <code>/pinstory 12 48</code>
story-pin-not = Essa notícia não está fixada.
story-pin-usage = <code>/pinstory 12</code> põe a notícia 12 no topo de /top por { $hours } horas, <code>/pinstory 12 48</code> por 48; <code>/unpinstory 12</code> a desafixa.
story-pins-heading = <b>Fixadas em /top</b>
story-pins-none = Nenhuma notícia está fixada em /top.
story-pins-line = notícia <code>{ $id }</code>, até { $until }
button-pin-story = 📌 Fixar a notícia em /top…
button-unpin-story = 📌 Desafixar a notícia
button-unpin-story-number = Desafixar { $number }
button-pin-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
button-pin-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
command-pinstory = Fixar uma notícia em /top
command-unpinstory = Desafixar uma notícia de /top
audit-story-pin = { $who } fixou a notícia { $subject } em /top: { $change }
audit-story-unpin = { $who } desafixou a notícia { $subject } de /top
