### Português. Os textos são HTML do Telegram; os de button-, command- e bot- são sem formatação.

## Traduções no que se envia sem pedido, nas citações e na agenda

translation-sent-late = Não traduzido a tempo: o que não está traduzido está no original.
digest-translated = Os textos marcados como tradução automática foram feitos por { $engine }; ninguém os revisou.
quotes-as-printed = { $mark }; como publicado: { $quote }
quotes-not-as-said = { $mark }: não são as palavras como foram ditas
calendar-as-written = Como o veículo escreveu: { $words }
digests-language-reading = Seja qual for o idioma em que estão escritos, fala deles em: { $language } (o idioma de leitura do chat).
digests-language-as-written = Nada é traduzido: este chat lê cada texto como foi escrito.
