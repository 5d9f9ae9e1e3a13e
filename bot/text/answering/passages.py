"""Which sentences of which articles answer a question, by what of it they say."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.model.answer import Source
from bot.model.article import Article
from bot.model.outlet import Outlets, Show, strictest_show
from bot.model.sentence import Sentence
from bot.text.answering.question import Question, Seeks
from bot.text.fold import fold
from bot.text.name_sounds import name_sounds
from bot.text.sentences import split_sentences
from bot.text.stems import stem_words, words

BEST: Final = 2
"""Sentences that are shown of one article."""
_MATERIAL: Final = 1_200
"""Characters that a program gets of one article."""
_SHORTEST, _LONGEST = 25, 700
"""Characters of a sentence that is shown."""
_READ: Final = 40_000
"""Characters of a body that are looked at."""
_ENOUGH: Final = 0.6
"""Of the question's weight that an article must speak of."""
_NEARLY: Final = 0.7
"""Of the best sentence's worth that a second one must have."""
_SOUGHT: Final = 0.15
"""What a sentence gains that has the kind of thing that is asked for."""
_HEADLINE, _PLACE = 0.3, 0.3
"""What it counts that the headline speaks of it, and that a search found it before others."""
_OPENING: Final = 0.06
"""What the first sentence gains: it says the most."""
_NAME: Final = re.compile(r"(?<!\w)[^\W\d_a-zà-öø-ÿа-яё][^\W\d_]+")
_DIGIT: Final = re.compile(r"\d")
_CASELESS: Final = frozenset(("en", "es", "fr", "it", "pt"))
_SOUND: Final = 4
"""Letters from which on a word is compared by its sound, too: names are spelt in many ways."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Weighed:
    """An article with what it is worth as an answer."""

    article: Article
    source: Source
    names_it: bool
    """It is in another language than the question, and has all of its names."""
    covers: float
    """The share of the question that it speaks of, by weight."""
    peak: float
    """What its best sentence is worth."""
    worth: float


def weighed(
    question: Question, articles: Sequence[Article], outlets: Outlets, *, weights: Sequence[int]
) -> list[Weighed]:
    """Weigh articles, which come in the order in which a search found them; all are in what comes back.

    `weights` tell how rare each of the question's telling words is.
    """
    texts = [_Read.of(article, outlets) for article in articles]
    wanted = {article.language: _Wanted.of(question, article.language) for article in articles}
    matches = [text.matches(wanted[text.article.language]) for text in texts]
    return [
        _weighed(text, title, per, question, weights=weights, place=place / max(1, len(texts)))
        for place, (text, (title, per)) in enumerate(zip(texts, matches, strict=True))
    ]


def opening(article: Article, outlets: Outlets) -> Source:
    """Give what a program gets of an article as a whole: its summary, its beginning, and what follows."""
    read = _Read.of(article, outlets)
    starts = {sentence.start for sentence in article.analysis.summary}
    first = [number for number, sentence in enumerate(read.sentences) if sentence.start in starts]
    chosen = _fitting(read.sentences, [*first, *range(len(read.sentences))])
    return Source(article=article, best=(), material=tuple(read.sentences[number] for number in chosen))


def speaks_of(item: Weighed) -> bool:
    """Tell whether an article says enough of what is asked about; in another language, names it all."""
    return item.covers >= _ENOUGH or item.names_it


def _weighed(
    text: "_Read",
    title: frozenset[int],
    per: Sequence[frozenset[int]],
    question: Question,
    *,
    weights: Sequence[int],
    place: float,
) -> Weighed:
    found_in_all = title.union(*per)
    total = sum(weights) or 1
    covers = sum(weights[word] for word in found_in_all) / total
    head = sum(weights[word] for word in title) / total
    named = {number for number, word in enumerate(question.telling) if word in question.named}
    worths = [
        sum(weights[word] for word in found) / total
        + (_SOUGHT if found and _has_sought(sentence.text, question.seeks) else 0.0)
        + (_OPENING if number == 0 else 0.0)
        for number, (sentence, found) in enumerate(zip(text.sentences, per, strict=True))
    ]
    best = _best(text, per, worths)
    top = max((worths[number] for number in best), default=0.0)
    return Weighed(
        article=text.article,
        source=Source(
            article=text.article,
            best=tuple(text.sentences[number] for number in best),
            material=tuple(text.sentences[number] for number in _material(text, worths, best)),
        ),
        names_it=text.article.language != question.language and bool(named) and named <= found_in_all,
        covers=covers,
        peak=top if text.sentences else covers,
        worth=(covers + top) / 2 + _HEADLINE * head + _PLACE * (1 - place),
    )


def _best(text: "_Read", per: Sequence[frozenset[int]], worths: Sequence[float]) -> list[int]:
    """Choose the sentences that are shown, by number; where none says any of it, those of the summary."""
    fitting = [
        number
        for number, sentence in enumerate(text.sentences)
        if _SHORTEST <= len(sentence.text) <= _LONGEST and per[number]
    ]
    if not fitting:
        starts = {sentence.start for sentence in text.article.analysis.summary[:BEST]}
        return [number for number, sentence in enumerate(text.sentences) if sentence.start in starts][:BEST]
    first = max(fitting, key=lambda number: (worths[number], -number))
    chosen = [first]
    others = [number for number in fitting if number != first and worths[number] >= _NEARLY * worths[first]]
    if others:
        more = {number: len(per[number] - per[first]) for number in others}
        chosen.append(max(others, key=lambda number: (more[number], worths[number], -number)))
    return sorted(chosen)


def _material(text: "_Read", worths: Sequence[float], best: Sequence[int]) -> list[int]:
    """Choose what a program gets: the best sentences, the opening, then neighbours and what else fits."""
    near = [number + step for number in best for step in (1, -1, 2)]
    rest = sorted(range(len(worths)), key=lambda number: (-worths[number], number))
    return _fitting(text.sentences, [*best, 0, *near, *rest])


def _fitting(sentences: Sequence[Sentence], order: Sequence[int]) -> list[int]:
    """Choose sentences by number until there is no more room."""
    chosen: list[int] = []
    room = _MATERIAL
    for number in dict.fromkeys(order):
        if 0 <= number < len(sentences) and (size := len(sentences[number].text)) <= room:
            chosen.append(number)
            room -= size
    return sorted(chosen)


def _has_sought(text: str, seeks: Seeks) -> bool:
    match seeks:
        case Seeks.TIME | Seeks.AMOUNT:
            return _DIGIT.search(text) is not None
        case Seeks.PERSON:
            return len(_NAME.findall(text)) > 1
        case _:
            return False


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The question's words as an article's language may have them."""

    stems: tuple[frozenset[str], ...]
    sounds: tuple[str, ...]

    @classmethod
    def of(cls, question: Question, language: str | None) -> "_Wanted":
        own = stem_words(list(question.telling), question.language)
        theirs = stem_words(list(question.telling), language)
        spelt = [
            # Messi is no messe: where names have no cases, they stand as they are.
            frozenset((word,))
            if word in question.named and language in _CASELESS
            else frozenset((word, *stems))
            for word, *stems in zip(question.telling, own, theirs, strict=True)
        ]
        return cls(
            tuple(spelt),
            tuple(_sound(word, question.language) for word in question.telling),
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class _Read:
    """An article with those of its sentences that may be shown."""

    article: Article
    sentences: tuple[Sentence, ...]

    @classmethod
    def of(cls, article: Article, outlets: Outlets) -> "_Read":
        match strictest_show(outlets, article.outlet, article.provenance.relayed_by):
            case Show.FULL:
                sentences = split_sentences(article.body[:_READ], article.language)
            case Show.SUMMARY:
                sentences = article.analysis.summary
            case _:
                sentences = ()
        return cls(article=article, sentences=sentences)

    def matches(self, wanted: _Wanted) -> tuple[frozenset[int], list[frozenset[int]]]:
        """Tell which of the question's words are in the headline and lead, and in each sentence."""
        language = self.article.language
        head = f"{self.article.title}\n{self.article.lead or ''}"
        return _found(head, language, wanted), [
            _found(sentence.text, language, wanted) for sentence in self.sentences
        ]


def _found(text: str, language: str | None, wanted: _Wanted) -> frozenset[int]:
    plain = words(text)
    said = {*plain, *stem_words(plain, language)}
    said |= {part for word in plain if "-" in word for part in word.split("-")}
    names: set[str] | None = None
    found = set()
    for number, stems in enumerate(wanted.stems):
        if not stems.isdisjoint(said):
            found.add(number)
        elif wanted.sounds[number]:
            if names is None:
                names = {_sound(name, language) for name in _NAME.findall(text)} - {""}
            if wanted.sounds[number] in names:
                found.add(number)
    return frozenset(found)


def _sound(word: str, language: str | None) -> str:
    """Give how a name sounds; "" for what is too short to be known by that."""
    if len(fold(word)) < _SOUND:
        return ""
    sounds = name_sounds(word, language)
    return "" if not sounds or ":" in sounds[0] else sounds[0]
