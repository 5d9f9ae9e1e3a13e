"""The narrative around quotations as words, marks and sentences; each quotation is one token."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.text.quotes.marks import Span

WORD, QUOTE, MARK, BREAK = "w", "q", "p", "n"


class Token(NamedTuple):
    """One word, mark, paragraph break or whole quotation; `low` is lower case with plain apostrophes.

    A NamedTuple, since an article makes a thousand of them.
    """

    kind: str
    text: str
    low: str
    start: int
    end: int
    quote: int = -1

    @property
    def capital(self) -> bool:
        return self.kind == WORD and self.text[0].isupper()


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """Tokens `first`–`last` (exclusive) of the narrative; `paragraph` counts from 0."""

    first: int
    last: int
    paragraph: int
    opens_paragraph: bool


_TOKEN = re.compile(
    r"[A-ZÀ-ÞА-ЯЁ](?:\.[A-ZÀ-ÞА-ЯЁ])+\.?(?![^\W_])"  # U.S.
    r"|Дж\.(?=[ \u00a0]?[А-ЯЁ])"
    r"|[A-ZÀ-ÞА-ЯЁ]\.(?=[ \u00a0]?[A-ZÀ-ÞА-ЯЁ])"  # J. Smith
    r"|(?:Mrs?|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Cmdr|Adm|Maj|Sen|Rep|Gov|Rev|Hon|St|Mme|Mlle|Mgr|Pr|Me)\."
    r"(?=[ \u00a0][A-ZÀ-Þ])"
    r"|\d+-(?:year-old|летн)[^\W_]*"
    r"|\d+(?:[.,:]\d+)*[^\W_]*"
    r"|[^\W\d_](?:[^\W_]|[-'’&](?=[^\W_]))*"
    r"|\n\s*"
    r"|\.{2,}|--"
    r"|[^\s]"
)
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=.)", re.IGNORECASE)
_INVERTED = re.compile(r"(.+?)(-t)?-(ils?|elles?|on|je|nous|vous)")
_POSSESSIVE = re.compile(r"(.+)(['’]s)")
_ABBREVIATED_WORDS = (
    "m mm mr mrs ms dr prof gen col lt sgt capt maj adm sen rep gov rev hon st fr pr me mgr "
    "mme mlle g г гг им ул д-р проф ген акад тыс млн млрд руб долл см стр no nos art vs etc "
    "jr sr al inc co corp ltd dept asst pvt cpl cmdr pte jan feb aug sept oct nov dec "
)
_ABBREVIATED = frozenset(_ABBREVIATED_WORDS.split())
# Text without sentence ends is cut, so that no search within a sentence grows with the text.
_LONGEST_SENTENCE = 250
_ENDS = frozenset((".", "!", "?", "…", "...", "!?", "?!"))


def tokenise(text: str, spans: Sequence[Span], *, language: str) -> list[Token]:
    """Read the narrative between quotations, and each quotation as one token."""
    tokens: list[Token] = []
    position = 0
    for number, span in enumerate(spans):
        tokens.extend(_words(text, position, span.outer_start, language))
        inner = text[span.start : span.end]
        tokens.append(Token(QUOTE, inner, "", span.outer_start, span.outer_end, number))
        position = span.outer_end
    tokens.extend(_words(text, position, len(text), language))
    return tokens


def _words(text: str, start: int, end: int, language: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        word, at = match.group(), match.start()
        first = word[0]
        if first == "\n":
            yield Token(BREAK, word, "", at, match.end())
        elif not first.isalnum():
            yield Token(MARK, word, word, at, match.end())
        elif language == "fr" and ("'" in word or "’" in word or "-" in word):
            yield from _french(word, at)
        elif language == "en" and word[-1:] in "sS" and (owner := _POSSESSIVE.fullmatch(word)):
            cut = at + len(owner.group(1))
            yield Token(WORD, owner.group(1), owner.group(1).lower(), at, cut)
            yield Token(WORD, owner.group(2), "'s", cut, match.end())
        else:
            yield Token(WORD, word, word.lower().replace("’", "'"), at, match.end())


def _french(word: str, at: int) -> Iterator[Token]:
    """Part "l'Ifop", "qu'il", "a-t-il", "explique-t-elle"."""
    while (elided := _ELIDED.match(word)) and not word.lower().startswith("aujourd"):
        yield Token(WORD, elided.group(), elided.group().lower().replace("’", "'"), at, at + elided.end())
        at += elided.end()
        word = word[elided.end() :]
    inverted = _INVERTED.fullmatch(word) if "-" in word else None
    if inverted and inverted.group(1)[0].islower():
        verb, pronoun = inverted.group(1), inverted.group(3)
        if verb != "t":  # "affirme t-il", a hyphen short
            yield Token(WORD, verb, verb.lower(), at, at + len(verb))
        yield Token(WORD, pronoun, "-" + pronoun.lower(), at + len(word) - len(pronoun), at + len(word))
    else:
        yield Token(WORD, word, word.lower().replace("’", "'"), at, at + len(word))


def sentences(tokens: Sequence[Token]) -> list[Sentence]:
    """Cut the narrative into sentences, minding how quotations end."""
    found: list[Sentence] = []
    first, paragraph, opens = 0, 0, True
    for index, token in enumerate(tokens):
        if token.kind == BREAK:
            if index > first:
                found.append(Sentence(first=first, last=index, paragraph=paragraph, opens_paragraph=opens))
            first, opens = index + 1, True
            paragraph += 1
        elif index >= first and (index - first >= _LONGEST_SENTENCE or _ends_sentence(tokens, index)):
            found.append(Sentence(first=first, last=index + 1, paragraph=paragraph, opens_paragraph=opens))
            first, opens = index + 1, False
    if first < len(tokens):
        found.append(Sentence(first=first, last=len(tokens), paragraph=paragraph, opens_paragraph=opens))
    return found


def _ends_sentence(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None:
        return True
    if token.kind == QUOTE:
        return _quotation_ends(tokens, index, after)
    if token.kind != MARK or token.low not in _ENDS:
        return False
    before = tokens[index - 1] if index else None
    if (
        token.low == "."
        and before is not None
        and before.kind == WORD
        and before.end == token.start
        and before.low in _ABBREVIATED
    ):
        return after.kind == QUOTE and before.low in ("etc", "jr", "inc")
    if after.kind == QUOTE:
        return True
    return _may_begin(tokens, index + 1)


def _may_begin(tokens: Sequence[Token], index: int) -> bool:
    after = tokens[index]
    if after.kind == WORD:
        return not after.text[0].islower()
    if after.kind == MARK and after.low in ("•", "·", "*"):
        return True
    if after.kind == MARK and after.low in ("—", "–", "-", "--", "("):
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        return following is not None and (following.kind == QUOTE or not following.text[:1].islower())
    return False


def _quotation_ends(tokens: Sequence[Token], index: int, after: Token) -> bool:
    """Tell whether a quotation's own full stop ends the sentence that holds it."""
    if after.kind == QUOTE:
        return tokens[index].text[-1:] in ".!?…,"
    inner = tokens[index].text[-1:]
    return inner in ".!?…" and after.kind == WORD and not after.text[0].islower()
