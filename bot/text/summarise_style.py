"""What reads badly on its own: sentences that lean on the one before, furniture, questions, rambles."""

import re
from dataclasses import dataclass
from typing import Final

LEANS_ON_SOMEONE: Final = 0.04
"""Costs are in the unit of a summary's worth (`summarise`): a good one is worth about 0.5 in all."""
LEANS_ON_A_LINK: Final = 0.02
_FURNITURE: Final = 0.3
_NO_SENTENCE: Final = 0.06
_QUESTION: Final = 0.09
_TORN_QUOTE: Final = 0.04
_RAMBLE: Final = 0.06
_SPEECH: Final = 0.09
_DATELINE: Final = 0.01
_FIRST_PERSON: Final = 0.03

_SHORTEST, _LONGEST = 6, 45  # words
_LOOKED_AT = 2_000  # characters of a sentence

_SOMEONE = {
    "fr": "il, elle, ils, elles, celui-ci, celle-ci, ceux-ci, celles-ci, ce dernier, cette dernière, "
    "ces derniers, ces dernières, celui-là, celle-là, cela, ça, ceci, ce, cet, cette, ces, c', "
    "lui, eux, son, sa, ses, leur, leurs, l'intéressé, l'intéressée, le second, la seconde, "
    "tous deux, toutes deux, y, en",
    "en": "he, she, it, they, this, that, these, those, his, her, hers, its, their, him, them, there, "
    "such, the former, the latter, both",
    "ru": "он, она, оно, они, это, этот, эта, эти, тот, та, те, его, её, ее, их, ему, ей, им, такой, "
    "такая, такое, такие, об этом, там, здесь, тогда, последний, последняя, последние, оба, обе",
}
_LINK = {
    "fr": "mais, or, donc, car, cependant, toutefois, pourtant, ainsi, aussi, alors, puis, ensuite, "
    "enfin, néanmoins, d'ailleurs, par ailleurs, de plus, en outre, en effet, en revanche, "
    "au contraire, de son côté, de leur côté, pour sa part, pour autant, du coup, résultat, "
    "reste que, et, ou, ni, selon lui, selon elle, à l'inverse, autrement dit, par conséquent, "
    "dans la foulée, malgré cela, même si",
    "en": "but, and, or, so, yet, however, therefore, thus, moreover, furthermore, meanwhile, besides, "
    "also, then, still, instead, nevertheless, nonetheless, in addition, for example, "
    "for instance, as a result, on the other hand, in contrast, by contrast, in turn, indeed, "
    "likewise, similarly, otherwise, after that, even so, according to him, according to her",
    "ru": "но, а, и, или, однако, поэтому, так, также, кроме того, при этом, тем не менее, впрочем, "
    "между тем, например, в частности, таким образом, следовательно, наконец, затем, потом, "
    "более того, в то же время, с другой стороны, наоборот, напротив, к тому же, причём, причем, "
    "зато, в свою очередь, в результате, по его словам, по её словам, по ее словам, "
    "по их словам, вместе с тем",
}


def _openers(phrases: str) -> re.Pattern[str]:
    """Match any of the phrases at a sentence's start."""
    longest_first = sorted(phrases.split(", "), key=len, reverse=True)
    alternatives = "|".join(re.escape(phrase).replace("'", "['’]") for phrase in longest_first)
    return re.compile(
        rf"[«»“”„\"‘’'‹()—–\s-]{{0,8}}(?:{alternatives})(?:(?<=['’])|(?![\w'’-]))", re.IGNORECASE
    )


_LEANS_ON_SOMEONE = {language: _openers(phrases) for language, phrases in _SOMEONE.items()}
_LEANS_ON_A_LINK = {language: _openers(phrases) for language, phrases in _LINK.items()}
_NEVER = re.compile(r"(?!)")

_CREDIT = re.compile(
    r"(?:crédits?\s*(?:photos?)?|photos?|images?|vidéos?|videos?|illustrations?|légende|caption|фото|видео|"
    r"источник|sources?)\s?(?:d['’]\w+\s?)?[:/©|]|[^\w]*(?:©|\(c\)|copyright\b)|[^.!?]{0,60}/\s?(?:AFP|AP|Reuters|"
    r"Getty|Sipa|ТАСС|РИА)\b[^.!?]{0,30}$|"
    r"(?:lire|à lire|voir|read|see|watch|читайте|смотрите)\s(?:aussi|également|also|more|too|также|ещё|еще)\b"
    r"|"
    r"(?:abonnez-vous|inscrivez-vous|partagez|subscribe|sign up|follow us|подпис(?:ывайтесь|аться))\b",
    re.IGNORECASE,
)
_DATELINED = re.compile(
    r"[A-ZÀ-ÞŒА-ЯЁ][\w .’'-]{1,40}(?:,[^—–\n-]{1,30})?(?:\s?\([^()\n]{2,40}\))?\s?[.,:]?\s[—–-]\s?(?=\S)"
)
_UPPER_OR_AGENCY = re.compile(r"[A-ZÀ-ÞŒА-ЯЁ]{3}|\((?:AFP|AP|Reuters|TASS|ТАСС|РИА)|ТАСС|РИА|Интерфакс")
_MARKS = re.compile(r"[«»“”\"„]")
_ENDS = re.compile(r"[.!?…。！？։؟۔][\s»”’\"')\]]*$|[»”\"]$")
_ASKS = re.compile(r"[?？؟][\s»”’\"')\]]*$")
_I = re.compile(r"\b(?:je|j['’]|nous|mon|ma|mes|I|we|my|our|я|мы|мой|моя|наш|наша|нам|мне)\b")


@dataclass(frozen=True, kw_only=True, slots=True)
class Style:
    """What taking a sentence costs."""

    alone: float
    """What it costs in any case."""
    after_gap: float
    """What it costs besides when the sentence before it is not taken too."""


def style_of(text: str, *, words: int, language: str | None) -> Style:
    """Judge how a sentence reads outside its article."""
    text = text[:_LOOKED_AT]
    after_gap = 0.0
    if _LEANS_ON_SOMEONE.get(language or "", _NEVER).match(text):
        after_gap = LEANS_ON_SOMEONE
    elif _LEANS_ON_A_LINK.get(language or "", _NEVER).match(text):
        after_gap = LEANS_ON_A_LINK
    return Style(alone=_alone(text, words), after_gap=after_gap)


def _alone(text: str, words: int) -> float:
    cost = 0.0
    if _CREDIT.match(text):
        cost += _FURNITURE
    if words < _SHORTEST or not _ENDS.search(text[-20:]):
        cost += _NO_SENTENCE
    elif words > _LONGEST:
        cost += _RAMBLE * (words / _LONGEST - 1)
    if _ASKS.search(text[-20:]):
        cost += _QUESTION
    dateline = _DATELINED.match(text)
    if dateline and _UPPER_OR_AGENCY.search(dateline.group()):
        cost += _DATELINE
    return cost + _speech(text)


def _speech(text: str) -> float:
    """Cost words of someone who is not named with them, and quotations that lost their other end."""
    cost = 0.0
    if text.count("«") != text.count("»") or text.count("“") != text.count("”") or text.count('"') % 2:
        cost += _TORN_QUOTE
    if text[0] in '«“"„' and text[-1] in '»”"“.':
        inside = sum(len(part) for part in re.split(r"[«»“”\"„]", text)[1::2])
        cost += _SPEECH * inside / len(text)
    return cost + _FIRST_PERSON * (_I.search(text) is not None)
