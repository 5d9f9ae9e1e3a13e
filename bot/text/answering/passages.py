"""Which sentences of which articles answer a question, by what of it they say, and what else it asks for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.model.answer import Source
from bot.model.article import Article
from bot.model.outlet import Outlets, Show, strictest_show
from bot.model.sentence import Sentence
from bot.text.answering.bearing import Bearing, Bearings
from bot.text.answering.question import Question
from bot.text.answering.sought import has_sought
from bot.text.answering.wanted import Wanted
from bot.text.sentences import split_sentences

BEST: Final = 2
"""Sentences that are shown of one article."""
_MATERIAL: Final = 1_200
"""Characters that a program gets of one article."""
_SHORTEST, _LONGEST = 18, 700
"""Characters of a sentence that is shown."""
_READ: Final = 40_000
"""Characters of a body that are looked at."""
_ENOUGH, _SPOKEN = 0.5, 0.75
"""Of the question's weight that a sentence must have, with what stands around it; and the article at all."""
_ENOUGH_ELSEWHERE, _COMPARABLE = 0.7, 0.6
"""In another language: of what can be compared; and how much of the question that must be."""
_RARE: Final = 8
"""What a name weighs that tells by itself what is meant."""
_NEARLY: Final = 0.7
"""Of the best sentence's worth that a second one must have."""
_FOREIGN: Final = 0.6
"""What an article in another language is worth, in parts of one in the question's."""
_HEADLINE, _PLACE = 0.15, 0.1
"""What it counts that the headline speaks of it, and that a search found it before others."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Weighed:
    """An article with what it is worth as an answer."""

    article: Article
    source: Source
    foreign: bool
    """It is in another language than the question."""
    comparable: float
    """The share of the question, by weight, that its language may have at all."""
    names_it: bool
    """It has all of the question's names."""
    rarely_named: bool
    """Those are so rare that nobody else will be meant."""
    covers: float
    """The share of the question, by weight, that its best sentence has, with what stands around it."""
    spoken: float
    """The share that it has anywhere."""
    has_sought: bool
    """That sentence, or a headline that speaks of it, has the kind of thing that is asked for."""
    peak: float
    """What that sentence is worth."""
    worth: float


def weighed(
    question: Question, articles: Sequence[Article], outlets: Outlets, *, weights: Sequence[int]
) -> list[Weighed]:
    """Weigh articles, which come in the order in which a search found them; all are in what comes back.

    `weights` tell how rare each of the question's telling words is: from 0, what is everywhere, to 8, and 2
    more for names.
    """
    wanted = {article.language: Wanted.of(question, article.language) for article in articles}
    return [
        _weighed(
            _Read.of(article, outlets),
            question,
            wanted[article.language],
            weights=weights,
            place=place / max(1, len(articles)),
        )
        for place, article in enumerate(articles)
    ]


def opening(article: Article, outlets: Outlets) -> Source:
    """Give what a program gets of an article as a whole: its summary, its beginning, and what follows."""
    read = _Read.of(article, outlets)
    starts = {sentence.start for sentence in article.analysis.summary}
    first = [number for number, one in enumerate(read.lines) if number >= read.led and one.start in starts]
    chosen = _fitting(read.lines, [*first, *range(len(read.lines))])
    return Source(article=article, best=(), material=tuple(read.lines[number] for number in chosen))


def speaks_of(item: Weighed) -> bool:
    """Tell whether an article says enough of what is asked about; in another language, names it all."""
    if not item.has_sought:
        return False
    if item.foreign:
        compared = item.comparable >= _COMPARABLE and item.covers >= _ENOUGH_ELSEWHERE
        return item.names_it and (item.rarely_named or compared)
    return item.covers >= _ENOUGH and item.spoken >= _SPOKEN


def _weighed(
    text: "_Read", question: Question, wanted: Wanted, *, weights: Sequence[int], place: float
) -> Weighed:
    everything = sum(weights) or 1
    weights = [weight if number in wanted.comparable else 0 for number, weight in enumerate(weights)]
    total = sum(weights) or 1
    said = Bearings.of(text.article.title, text.lines, question, wanted, weights=weights)
    best = _best(text, said.each)
    top = max((said.each[number] for number in best), key=lambda one: one.worth, default=None)
    head = sum(weights[word] for word in said.title) / total
    comparable = total / everything
    spoken = sum(weights[word] for word in said.found) / total
    named = {number for number, word in enumerate(question.telling) if word in question.named}
    foreign = text.article.language != question.language
    # What a headline tells needs no sentence that tells it again: it stands above the answer.
    headed = head >= _ENOUGH and has_sought(
        text.article.title, wanted.language, question.seeks, question.telling
    )
    covers = top.covers if top else head
    peak = top.worth if top else head
    return Weighed(
        article=text.article,
        source=Source(
            article=text.article,
            lead=tuple(text.lines[number] for number in best if number < text.led),
            best=tuple(text.lines[number] for number in best if number >= text.led),
            material=tuple(text.lines[number] for number in _material(text, said.each, best)),
        ),
        foreign=foreign,
        comparable=comparable,
        names_it=bool(named) and named <= said.found,
        rarely_named=all(weights[number] >= _RARE for number in named),
        covers=covers,
        spoken=spoken,
        has_sought=top is None or top.has_sought or headed,
        peak=peak,
        worth=(peak + _HEADLINE * head + _PLACE * (1 - place)) * (_FOREIGN if foreign else 1),
    )


def _best(text: "_Read", judged: Sequence[Bearing]) -> list[int]:
    """Choose the sentences that are shown, by number; where none says any of it, those of the summary."""
    fitting = [
        number
        for number, line in enumerate(text.lines)
        if _SHORTEST <= len(line.text) <= _LONGEST and judged[number].covers > 0
    ]
    if not any(judged[number].own for number in fitting):
        starts = {sentence.start for sentence in text.article.analysis.summary[:BEST]}
        return [number for number, one in enumerate(text.lines) if number >= text.led and one.start in starts]
    first = max(fitting, key=lambda number: (judged[number].worth, -number))
    # Nothing stands before what answers best.
    others = [
        number
        for number in fitting
        if number > first and judged[number].own and judged[number].worth >= _NEARLY * judged[first].worth
    ]
    if not others:
        return [first]
    more = {number: len(judged[number].own - judged[first].own) for number in others}
    return [first, max(others, key=lambda number: (more[number], judged[number].worth, -number))]


def _material(text: "_Read", judged: Sequence[Bearing], best: Sequence[int]) -> list[int]:
    """Choose what a program gets: the best sentences, the opening, then neighbours and what else fits."""
    near = [number + step for number in best for step in (1, -1, 2)]
    rest = sorted(range(len(judged)), key=lambda number: (-judged[number].worth, number))
    return _fitting(text.lines, [*best, 0, *near, *rest])


def _fitting(lines: Sequence[Sentence], order: Sequence[int]) -> list[int]:
    """Choose sentences by number until there is no more room."""
    chosen: list[int] = []
    room = _MATERIAL
    for number in dict.fromkeys(order):
        if 0 <= number < len(lines) and (size := len(lines[number].text)) <= room:
            chosen.append(number)
            room -= size
    return sorted(chosen)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Read:
    """An article with those of its sentences that may be shown."""

    article: Article
    lines: tuple[Sentence, ...]
    led: int
    """How many of them are its lead's."""

    @classmethod
    def of(cls, article: Article, outlets: Outlets) -> "_Read":
        match strictest_show(outlets, article.outlet, article.provenance.relayed_by):
            case Show.FULL:
                lead = split_sentences(article.lead or "", article.language)
                body = split_sentences(article.body[:_READ], article.language)
            case Show.SUMMARY:
                lead, body = (), article.analysis.summary
            case _:
                lead, body = (), ()
        return cls(article=article, lines=(*lead, *body), led=len(lead))
