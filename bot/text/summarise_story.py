"""Summaries of a story: sentences of its articles, each with the article that it is from.

What several sources report is what happened; so a sentence gains by every other source that has one saying
nearly the same, as far as words, names and numbers tell, and gains nothing once such a one is taken. The
rest is as for one article (`bot.text.summarise`): words likely to be in an abstract, and what reads badly
out of its place costs, here more, since the sentence before may be somebody else's.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.model.sentence import Sentence
from bot.text.sentences import split_sentences
from bot.text.stems import content_stems
from bot.text.summarise_choice import Choice
from bot.text.summarise_style import Style, style_of
from bot.text.summarise_worth import Worth, weigh

ARTICLES: Final = 12
"""Articles that are read."""
_READ, _READ_EACH = 240, 60
"""Sentences that are read, and of them of one article: reports begin with what matters."""
_LONGEST: Final = 12_000
"""Characters of a body that are read."""
_PROMISING: Final = 24
"""Sentences that compete, of those the best by themselves."""
_WORDS_A_SENTENCE: Final = 14.0
_GAP: Final = 2.0
"""How much worse than in one article it is to lean on a sentence that is left out."""
_REPORTED: Final = 0.4
"""Share of what a sentence tells from which another source is said to report it."""
_SUPPORT: Final = 0.3
"""What it is worth, in the unit of a summary's worth, that other sources report a sentence."""
_ALIKE: Final = 0.2
"""What it costs to say again what a sentence taken says."""
_OLD: Final = 0.03
"""What it costs a sentence to be from the oldest article and not the newest: numbers grow."""
_LATE: Final = 0.03
"""What it costs to stand ten sentences or more below the beginning."""
_NUMBER: Final = 2.0
"""What a number counts beside a word."""
_NOTHING_NEW: Final = 0.15
"""Share of a sentence's words up to which a headline that has all others says the same."""
_TELLING: Final = 8
"""Words below which it says little that others have them too."""
_OPENING: Final = 3
"""Sentences at an article's beginning that tell what happened."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Telling:
    """An article of a story, as far as its summary cares."""

    article_id: int
    source: int
    """Articles of one number are one source, whose agreement says nothing."""
    title: str
    body: str
    at: datetime
    quotable: bool = True
    """False: it only tells what is reported; none of its sentences may be shown."""


@dataclass(frozen=True, kw_only=True, slots=True)
class StorySentence:
    """A sentence of an article, word for word."""

    article_id: int
    sentence: Sentence
    """With its offsets in the article's body."""
    sources: int
    """How many sources report it, its own included."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Line:
    """A sentence, where it stands, and what it tells."""

    telling: Telling
    place: int
    """Its number in its article, from 0."""
    sentence: Sentence
    stems: frozenset[str]


def summarise_story(
    tellings: Sequence[Telling], *, language: str | None, sentences: int = 3
) -> tuple[StorySentence, ...]:
    """Choose at most `sentences` sentences of articles in one language, for reading one after the other.

    Of the tellings the first 12 are read.
    """
    tellings = tellings[:ARTICLES]
    lines = _lines(tellings, language)
    if not any(line.telling.quotable for line in lines):
        return ()
    title = "\n".join(telling.title for telling in tellings)
    worth = weigh([line.sentence.text for line in lines], title=title, language=language)
    styles = [
        _style(line, weighed.length, language) for line, weighed in zip(lines, worth.sentences, strict=True)
    ]
    agreement = _Agreement(lines)
    titles = [frozenset(content_stems(telling.title, language)) for telling in tellings]
    chosen = _choose(lines, worth, styles, agreement, titles, sentences)
    return tuple(
        StorySentence(
            article_id=lines[index].telling.article_id,
            sentence=lines[index].sentence,
            sources=1 + sum(share >= _REPORTED for share in agreement.of(index).values()),
        )
        for index in _in_order(chosen, lines)
    )


def _lines(tellings: Sequence[Telling], language: str | None) -> list[_Line]:
    """Read the articles' beginnings, all first sentences before all second ones."""
    each = min(_READ_EACH, max(1, _READ // max(1, len(tellings))))
    lines = [
        _Line(
            telling=telling,
            place=place,
            sentence=sentence,
            stems=frozenset(content_stems(sentence.text, language)),
        )
        for telling in tellings
        for place, sentence in enumerate(_split(telling.body, language)[:each])
    ]
    return sorted(lines, key=lambda line: line.place)


def _split(body: str, language: str | None) -> tuple[Sentence, ...]:
    split = split_sentences(body[:_LONGEST], language)
    return split if len(body) <= _LONGEST else split[:-1]  # the last one may be torn


def _style(line: _Line, words: int, language: str | None) -> Style:
    style = style_of(line.sentence.text, words=words, language=language)
    return replace(style, after_gap=_GAP * style.after_gap)


class _Agreement:
    """Which sources have a sentence that tells the same."""

    def __init__(self, lines: Sequence[_Line]) -> None:
        self._lines = lines
        self._having: defaultdict[str, list[int]] = defaultdict(list)
        for index, line in enumerate(lines):
            for stem in line.stems:
                self._having[stem].append(index)
        count = len(lines)
        self._weights = {
            stem: (_NUMBER if stem[0].isdigit() else 1.0) * math.log(1 + count / len(having))
            for stem, having in self._having.items()
        }
        self._known: dict[int, dict[int, float]] = {}

    def of(self, index: int) -> dict[int, float]:
        """Give the other sources with the share of a sentence that their nearest one has."""
        known = self._known.get(index)
        if known is None:
            own = self._lines[index].telling.source
            known = {}
            for other, share in self._shares(index).items():
                source = self._lines[other].telling.source
                if source != own and share > known.get(source, 0.0):
                    known[source] = share
            self._known[index] = known
        return known

    def alike(self, one: int, other: int) -> float:
        """Tell how much two sentences say the same, as a share of what they say together."""
        stems, others = self._lines[one].stems, self._lines[other].stems
        together = sum(self._weights[stem] for stem in stems | others)
        return sum(self._weights[stem] for stem in stems & others) / together if together else 0.0

    def _shares(self, index: int) -> dict[int, float]:
        stems = self._lines[index].stems
        whole = sum(map(self._weights.__getitem__, stems))
        shares: defaultdict[int, float] = defaultdict(float)
        for stem in stems:
            part = self._weights[stem] / whole
            for other in self._having[stem]:
                shares[other] += part
        return shares


def _choose(
    lines: Sequence[_Line],
    worth: Worth,
    styles: Sequence[Style],
    agreement: _Agreement,
    titles: Sequence[frozenset[str]],
    count: int,
) -> list[int]:
    """Take what is worth most, one by one."""
    before = {(line.telling.article_id, line.place): index for index, line in enumerate(lines)}
    choice = Choice(
        worth,
        styles,
        _WORDS_A_SENTENCE * count,
        [before.get((line.telling.article_id, line.place - 1)) for line in lines],
    )
    possible = [index for index, line in enumerate(lines) if line.telling.quotable]
    possible = [index for index in possible if not _says_a_title(lines[index], titles)] or possible
    sources = len({line.telling.source for line in lines})
    pool = sorted(possible, key=lambda index: -choice.value_with(index))[:_PROMISING]
    pool += [index for index in possible if lines[index].place < _OPENING and index not in pool]
    backed = {
        index: _backing(agreement.of(index), sources) * min(1.0, len(lines[index].stems) / _TELLING)
        for index in pool
    }
    ages = _ages(lines)

    def value(index: int) -> float:
        told = max((agreement.alike(index, other) for other in choice.taken), default=0.0)
        gain = _SUPPORT * backed[index] * (1 - told) - _ALIKE * told - _OLD * ages[index]
        gain -= _LATE * min(1.0, lines[index].place / 10)
        return choice.value_with(index) + gain / (len(choice.taken) + 1)

    while pool and len(choice.taken) < count:
        best = max(pool, key=value)
        pool.remove(best)
        choice.take(best)
    return sorted(choice.taken)


def _says_a_title(line: _Line, titles: Sequence[frozenset[str]]) -> bool:
    """Tell whether a sentence has next to nothing that a headline has not."""
    return any(len(line.stems - title) <= len(line.stems) * _NOTHING_NEW for title in titles)


def _backing(shares: dict[int, float], sources: int) -> float:
    """Sum up how far other sources report a sentence, each further one counting less; at most 1."""
    if sources < 2:
        return 0.0
    backed = sum(min(1.0, share / _REPORTED / 1.5) ** 2 for share in shares.values())
    return math.log1p(backed) / math.log(sources)


def _ages(lines: Sequence[_Line]) -> list[float]:
    """Say how old each line's article is: 0 for the newest of the story, 1 for the oldest."""
    moments = [line.telling.at.timestamp() for line in lines]
    newest, oldest = max(moments), min(moments)
    return [(newest - moment) / ((newest - oldest) or 1.0) for moment in moments]


def _in_order(chosen: Sequence[int], lines: Sequence[_Line]) -> Iterator[int]:
    """Put first what stands first in its article; what follows on another sentence stays with it."""
    runs: list[list[int]] = []
    for index in sorted(chosen, key=lambda index: (lines[index].telling.article_id, lines[index].place)):
        last = lines[runs[-1][-1]] if runs else None
        line = lines[index]
        if last and last.telling.article_id == line.telling.article_id and last.place == line.place - 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    runs.sort(
        key=lambda run: (lines[run[0]].place, lines[run[0]].telling.at, lines[run[0]].telling.article_id)
    )
    return (index for run in runs for index in run)
