### Italiano. I testi sono HTML di Telegram; quelli di button-, command- e bot- sono senza formato.

## Traduzioni in ciò che si invia senza richiesta, nelle citazioni e nell’agenda

translation-sent-late = Non tradotto in tempo: ciò che non è tradotto è in originale.
digest-translated = I testi segnalati come traduzioni automatiche li ha fatti { $engine }; nessuna persona li ha controllati.
quotes-as-printed = { $mark }; come pubblicato: { $quote }
quotes-not-as-said = { $mark }: non sono le parole così come sono state dette
calendar-as-written = Come l’ha scritto la testata: { $words }
digests-language-reading = Qualunque sia la lingua in cui sono scritti, ne parla in: { $language } (la lingua di lettura della chat).
digests-language-as-written = Non si traduce nulla: questa chat legge ogni testo come è stato scritto.
