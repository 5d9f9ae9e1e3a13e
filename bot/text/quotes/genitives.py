"""How far a Russian organisation's name goes over its genitives: "пресс-службе полиции области"."""

from collections.abc import Sequence

from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.spelling import name_key, plain_words
from bot.text.quotes.tokens import QUOTE, WORD, Token

_LONGEST = 9
_GENITIVE = ("ой", "ей", "ого", "его", "ых", "их", "ии", "ов", "ев", "ия", "ы", "и", "а", "я")
_DATIVE = ("у", "ю", "е", "и", "ам", "ям", "ой", "ей", "ому", "ему", "ым", "им")
_TITLE_WORDS = 4


def genitives_end(tokens: Sequence[Token], index: int, limit: int, lexicon: Lexicon) -> int:
    """Follow the words that say of what an organisation is; `index` is behind its head."""
    last, begin, by = index, index, False
    while index < min(limit, begin + _LONGEST):
        token = tokens[index]
        if token.kind == QUOTE and is_title(token):
            return index + 1
        if token.kind != WORD:
            break
        if token.low in ("и", "по"):
            by = by or token.low == "по"
            index += 1
            continue
        if not _belongs(token, lexicon, by=by):
            break
        index += 1
        last = index
    return last


def is_title(token: Token) -> bool:
    """Tell a name in marks, "Вечерний Тальмар", from quoted words."""
    return (
        token.text[:1].isupper()
        and plain_words(token.text) <= _TITLE_WORDS
        and token.text[-1:] not in ".,!?…"
    )


def _belongs(token: Token, lexicon: Lexicon, *, by: bool) -> bool:
    grammar, low = lexicon.grammar, token.low
    closing = (
        grammar.prepositions, grammar.common_verbs, grammar.skip, grammar.clitics, grammar.subordinators,
        grammar.relatives, grammar.pronouns, lexicon.cues.verbs,
    )  # fmt: skip
    if any(low in words for words in closing):
        return False
    if token.capital:
        return name_key(low) not in lexicon.names.given_keys and token.text not in lexicon.names.given
    return low.endswith(_DATIVE if by else _GENITIVE)
