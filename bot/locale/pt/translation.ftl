### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## Traduções: o que se diz delas

translation-line = Tradução automática do { $language } ({ $engine }), não revisada por uma pessoa
translation-line-through = Tradução automática do { $language }, passando pelo { $through } ({ $engine }), não revisada por uma pessoa
translation-line-twice = Traduzido duas vezes por programas, a segunda do { $language } ({ $engine }), não revisado por uma pessoa
translation-line-twice-through = Traduzido duas vezes por programas, a segunda do { $language }, passando pelo { $through } ({ $engine }), não revisado por uma pessoa
translation-short = tradução automática do { $language }
translation-short-through = tradução automática do { $language }, passando pelo { $through }
translation-short-twice = traduzido duas vezes por programas, a segunda do { $language }
translation-short-twice-through = traduzido duas vezes por programas, a segunda do { $language }, passando pelo { $through }
card-translated = Do artigo, traduzido por um programa:
story-translated = Dos artigos, em parte traduzido por um programa:
translation-left = O que está marcado com { $mark } está no original.
button-as-written = Palavras originais
button-original-titles = Títulos originais
button-as-written-in = Em { $language }
button-translated = Traduzido
button-look-again = ↻ Olhar de novo

## Por que algo está no original

translation-late = Ainda está sendo traduzido; até lá você vê o original.
translation-down = Nenhum serviço de tradução responde agora: o que não está traduzido está no original.
translation-spent = O orçamento para traduções acabou por enquanto: o que não está traduzido está no original.
translation-pair = Não sei traduzir do { $language }: você vê o original.
translation-damaged = De uma parte o programa não deu uma tradução válida: dela você vê o original.

## Em que idioma se lê

settings-reading = Leitura: { $language }
settings-reading-as-it-is = Leitura: sem traduzir
reading-screen = Idioma de leitura
reading-into = O que está escrito em outros idiomas chega em { $language }, traduzido por um programa ({ $engines }). Cada tradução é marcada, e o original está a um toque.
reading-as-it-is = Tudo fica no idioma em que foi escrito.
reading-left = Ficam como estão: { $languages }.
reading-left-screen = Ficam como estão
reading-left-explain = O que está escrito nos idiomas marcados não é traduzido. Toque em um para mudar isso.
reading-no-engine = Aqui nada é traduzido: o meu operador não configurou nenhum serviço de tradução.
button-reading-interface = Como falo aqui ({ $language })
button-reading-nothing = Não traduzir nada
button-reading-left = Deixar alguns como estão…
button-back-to-reading = ◀ Idioma de leitura

## Onde se diz que há motores

about-engines =
    <b>No seu idioma</b>: o que está escrito em outros é traduzido aqui por { $engines }; ninguém revisa. /settings diz para qual idioma, e quais deixar como estão. O original está sempre a um toque.
privacy-engines = O que você lê traduzido passa, frase por frase, por { $engines }, por escolha do meu operador: só artigos (também os dos links que você envia), nada sobre você.
share-headline-translated = manchete traduzida do { $language } por um programa (@{ $bot })
