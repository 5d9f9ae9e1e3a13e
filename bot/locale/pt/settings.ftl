### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## Ajustes e dados próprios

settings-intro = A linha de três define o tamanho dos resumos. Cada um dos outros botões diz o que vale agora; toque nele para mudar. Comunicados são o que o meu operador tem a dizer a todos.
settings-stopped = Aqui estou parado e não escrevo por minha conta. /start anula isso.
settings-language = Idioma: { $language }
language-screen =
    <b>Idioma</b>

    Em que idioma devo falar aqui? As notícias ficam no idioma em que você as lê.
settings-zone = Fuso horário: { $place }
settings-quiet-on = Silêncio: { $from }–{ $until }
settings-quiet-off = Sem horas de silêncio
settings-hourly =
    { $count ->
        [one] { $count } aviso por hora
       *[other] { $count } avisos por hora
    }
settings-filters =
    { $count ->
        [0] Sem filtros
        [one] { $count } filtro
       *[other] { $count } filtros
    }
settings-announcements-on = Comunicados: sim
settings-announcements-off = Comunicados: não
settings-pinning-on = Fixar: sim
settings-pinning-off = Fixar: não
settings-history-on = Histórico: sim
settings-history-off = Histórico: não
button-export = Exportar meus dados
button-forget = Esquecer meus dados
button-back-to-settings = ◀ Ajustes
button-turn-on = Ativar
button-turn-off = Desativar
zone-screen =
    <b>Fuso horário</b>

    { $place }, onde agora são { $time }. As horas de silêncio, os lembretes e as datas o seguem.
zone-type = Escreva o nome de uma cidade, um país ou um fuso: Lisboa, Canadá, UTC+3. Ou envie uma localização: uso uma vez e não guardo.
zone-type-group = Um admin muda com um nome: <code>/settings Lisboa</code>
zone-which = “{ $words }” pode ser um destes:
zone-both = Nesse lugar valem dois fusos horários. Qual deles?
zone-near = Não conheço “{ $words }”, mas estes se chamam quase assim:
zone-unknown = Não conheço nenhuma cidade ou fuso chamado “{ $words }”. Serve uma cidade maior por perto, ou uma diferença como UTC+3. Para buscar isso: <code>/search { $words }</code>
quiet-screen-on =
    <b>Horas de silêncio</b>

    De { $from } a { $until } os avisos esperam. O que você marcou como urgente vem assim mesmo, e boletins e lembretes vêm nos horários deles.
quiet-screen-off =
    <b>Horas de silêncio</b>

    Não há: os avisos vêm a qualquer hora.
quiet-rows = A primeira linha move o começo; a segunda, o fim.
quiet-clock = Em { $place } são { $time }.
quiet-clock-digests = As publicações esperam só se o boletim delas está configurado assim, pela hora do fuso dele.
hourly-screen =
    <b>Avisos</b>

    { $count ->
        [one] Vem um aviso por hora; o que passa disso vem junto em uma mensagem.
       *[other] Vêm no máximo { $count } avisos por hora; o que passa disso vem junto em uma mensagem.
    }
history-screen-off =
    <b>Histórico de leitura</b>

    Está desativado: não lembro o que você lê. Quando está ativo, guardo os últimos { $most } artigos que você abre, e /history os mostra só a você.
history-screen-on =
    <b>Histórico de leitura</b>

    Está ativo: guardo os últimos { $most } artigos que você abre, e /history os mostra só a você. Desativar esvazia.
list-history = O que você abriu por último
history-empty = Você não abriu nada desde que o histórico foi ativado, ou esvaziado.
button-history-clear = Esvaziar o histórico
history-cleared = O seu histórico está vazio.
filters-screen = <b>Filtros</b>
filters-explain = Artigos com estas palavras no título ou nas primeiras linhas, ou que se encaixam em um padrão, ficam fora de /latest, /top, avisos e boletins. Uma busca ainda os acha.
filters-none = Nada é filtrado ainda.
filters-remove = Toque em um abaixo para removê-lo.
filters-type = Para acrescentar um, escreva uma palavra, algumas palavras que andam juntas, ou um padrão entre barras, como <code>/^ao vivo:/</code>.
button-back-to-filters = ◀ Filtros
button-filter-new = + Novo filtro
filters-type-group = Os admins acrescentam um com <code>/filter palavra</code> ou <code>/filter /padrão/</code>.
filter-added = “{ $filter }” é filtrado a partir de agora.
filter-reach = Dos artigos mais novos dos últimos 7 dias (vistos: { $count }), teria ocultado { $hidden }.
filter-there = Esse filtro já existe.
filters-full = Pode haver no máximo { $most } filtros. Remova um antes.
filter-empty = Um filtro precisa de uma palavra com letras ou números.
filter-long = Um filtro pode ter no máximo { $most } caracteres.
filter-everything = Este padrão se encaixa em qualquer texto: ocultaria tudo.
filter-large = Este padrão, com os outros daqui, dá trabalho demais para testar em cada artigo. Menos repetições bastam.
filter-parenthesis = Neste padrão falta a outra metade de um parêntese: { $part }
filter-bracket = Neste padrão falta a um [ o seu ]: { $part }
filter-backslash = Este padrão acaba em uma barra invertida, ou começa a citar com \Q e não acaba com \E.
filter-escape = “{ $part }” não quer dizer nada em um padrão. A própria barra invertida se escreve duas vezes, e não há referências a grupos.
filter-range = “{ $part }” não é um conjunto de caracteres.
filter-nothing-repeated = Antes de “{ $part }” não há nada para repetir.
filter-repeated-twice = “{ $part }” repete uma repetição. Ponha a primeira entre parênteses.
filter-too-often = “{ $part }” repete demais (1000 vezes no máximo), ou conta para trás.
filter-group = Aqui os padrões não têm nada como “{ $part }”: não olham para a frente nem para trás.
filter-other = Não entendo este padrão.
list-left-out =
    { $count ->
        [one] Os filtros ocultam mais { $count }.
       *[other] Os filtros ocultam mais { $count }.
    }
list-all-left-out =
    { $count ->
        [one] Os filtros ocultam o que há, { $count } artigo.
       *[other] Os filtros ocultam o que há, { $count } artigos.
    }
list-would-hide =
    { $count ->
        [one] Os filtros ocultariam { $count } destes.
       *[other] Os filtros ocultariam { $count } destes.
    }
list-hidden = Ocultos pelos filtros
button-hidden = Mostrar ocultos ({ $count })
stop-kept = Guardado para quando você quiser de novo: { $list }.
stop-follows =
    { $count ->
        [one] { $count } item seguido
       *[other] { $count } itens seguidos
    }
stop-digests =
    { $count ->
        [one] { $count } boletim
       *[other] { $count } boletins
    }
stop-reminders =
    { $count ->
        [one] { $count } lembrete
       *[other] { $count } lembretes
    }
stop-admins-only = Só os admins deste grupo podem parar o que envio aqui, e deixar continuar.
button-resume-all = Retomar
resumed = Escrevo de novo para você: { $list }.
resumed-nothing = Posso escrever de novo para você. Nada está configurado para isso ainda.
own-data-in-private = Isso fica entre nós dois: escreva-me no nosso chat privado.
export-caption = Tudo o que guardo sobre você, em JSON. /privacy diz isso em palavras.
forget-first =
    <b>Esquecer meus dados</b>

    Eu apagaria tudo o que guardo sobre você: ajustes, o que você segue, boletins, lembretes, artigos salvos e histórico, o que você pediu e o que enviei, e os artigos de links que mais ninguém enviou. O que você configurou para grupos e canais fica lá, sem o seu nome.
forget-admin = Você tem uma função neste bot: ela também vai embora, a não ser que o arquivo de configuração mencione você.
forget-last = <b>Isto não pode ser desfeito.</b> O botão vale por dez minutos.
button-go-on = Continuar
button-erase = Apagar tudo
button-keep = Manter
erased = Tudo está apagado.
command-filter = Deixar de fora o que você não quer ver
command-history = O que você abriu por último
