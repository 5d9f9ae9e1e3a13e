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
ask-not-judged = É isto que os artigos dizem. Se é verdade, não posso dizer.
ask-nothing = Nada no arquivo responde a “{ $question }”. Talvez outras palavras ajudem; /search busca palavras soltas.
command-ask = Fazer uma pergunta
