### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## Perguntas, respondidas por artigos

ask-usage =
    O que você quer saber? Por exemplo: <code>/ask quando a balsa volta a sair?</code>
    Respondo com o que dizem os artigos daqui. Em resposta a uma mensagem, /ask sozinho toma essa mensagem como pergunta.
ask-vague = Preciso saber do que se trata: um nome, um lugar ou um assunto. Por exemplo: <code>/ask quando a balsa volta a sair?</code>
ask-question = “{ $question }”
ask-verbatim = Dos artigos, palavra por palavra:
ask-translated = Dos artigos, em parte traduzido por um programa:
ask-headline-only = (Deste artigo só a manchete pode ser mostrada aqui.)
ask-not-judged = É isto que os artigos dizem. Não sei dizer se é verdade.
ask-nothing = Nada no arquivo responde a “{ $question }”. Talvez outras palavras ajudem; /search busca palavras soltas.
ask-nearest = Nada no arquivo responde a “{ $question }”. O que mais se aproxima:
command-ask = Fazer uma pergunta

## O que um programa escreve a partir dos artigos

ask-written = Escrito por um programa ({ $engine }) a partir dos artigos abaixo. Pode conter erros; os números levam aos trechos de onde foi tirado.
ask-dropped =
    { $count ->
        [one] { $count } frase foi deixada de fora, porque os artigos não a confirmam.
       *[other] { $count } frases foram deixadas de fora, porque os artigos não as confirmam.
    }
ask-sources = Os artigos:
ask-writing = Um programa ainda está escrevendo uma resposta; ela fica aqui quando estiver pronta.
ask-writer-down = Nenhum programa conseguiu escrever uma resposta agora.
ask-writer-spent = O orçamento para respostas escritas acabou por enquanto.
ask-writer-unsound = Um programa escreveu uma resposta, mas os artigos não a confirmam.
button-own-words = Nas palavras dos artigos
button-written-answer = Resposta escrita
written-summary = Resumo escrito
button-written-summary = Resumo escrito
written-late = Ainda está sendo escrito. Toque de novo daqui a pouco.
written-down = Nenhum programa conseguiu escrever um resumo agora.
written-spent = O orçamento para resumos escritos acabou por enquanto.
written-unsound = Um programa escreveu um resumo, mas os artigos confirmam muito pouco dele.

## Onde se diz que há um

about-writer =
    <b>Escrito por um programa</b>: as respostas a /ask e os resumos marcados assim são de { $engine }. Ele só recebe artigos daqui. O que eles não confirmam fica de fora, até onde dá para verificar; mesmo assim pode estar errado.
privacy-writer = Uma exceção: o que você pergunta com /ask vai, com frases de artigos, para { $engine }, por escolha do meu operador; nada indica quem pergunta. A resposta é guardada por cerca de uma hora, para que a mesma pergunta não precise ser feita duas vezes.
