"""Which story a new article belongs to.

An article is compared with recent ones, and for each story with those of its articles that are most like
it. It joins the story that is most alike, if it is alike enough; else it starts one. More is needed as a
story grows, as days pass, when a date is not stated, and from a lone article where others are alike, too.

`judge` says what should be, `place` makes it so: between the two the store writes it down, and a crash loses
nothing. Stories have the ids that the caller gives. The answers depend on the order of the articles alone.
"""

import math
from collections.abc import Iterable
from itertools import islice
from typing import Final

from bot.text.fingerprint import is_reprint
from bot.text.stories.article import StoryArticle, Verdict
from bot.text.stories.features import Features
from bot.text.stories.frequencies import Frequencies
from bot.text.stories.likeness import Probe
from bot.text.stories.window import DAYS, MOST, Window

NEEDED: Final = 0.104
"""Likeness that two articles of one language and day need."""
NEEDED_ACROSS: Final = 0.2
"""The same between languages, where likeness is another measure."""
TIGHTENING: Final = 0.03
"""How much more for each recent article that a story has from its busiest outlet.

What many outlets report may grow; what one outlet piles up is a subject, not an event.
"""
BY_ONE: Final = 0.3
"""How much more where a story has one article to compare with; with two a half of it, with five a fifth."""
RIVALS: Final = 0.4
"""How much more, in the same way, for what else is as much alike: who resembles many is about a subject."""
A_DAY: Final = 0.04
"""How much more for each day between."""
UNDATED: Final = 0.9
"""How much more where no article of the story can be told to be near in time."""
_RIVALS: Final = 4
"""How many articles outside of a story are its rivals: the most alike in the same language."""
_NEAREST: Final = 5
"""How many of a story's articles an article must be like, on average."""
_STORIES: Final = 8
"""How many stories are looked at closely."""
_COMPARED: Final = 24
"""How many of a story's articles are compared."""
_MAY_REPEAT: Final = 3
"""How many of the articles most like it may be the one whose text it repeats."""
LARGEST: Final = 1_000
"""Recent articles in a story; a larger one is a section, and takes none but repetitions of its texts."""


class StoryAssigner:
    """Knows the stories of recent days and how rare terms are."""

    def __init__(self, *, days: int = DAYS, most: int = MOST) -> None:
        self.window = Window(days=days, most=most)
        self.frequencies = Frequencies()
        self._days = days

    def judge(self, article: StoryArticle) -> Verdict:
        """Say which story an article belongs to; changes nothing."""
        probe = Probe(article.features, self.frequencies)
        alike = {
            other.id: _ratio(probe, other.features)
            for other in self.window.candidates(probe)
            if other.id != article.id
        }
        nearest = sorted(alike, key=lambda number: (-alike[number], number))
        for number in nearest[:_MAY_REPEAT]:
            if is_reprint(article.signature, self.window.article(number).signature):
                story = self.window.story_of(number)
                return Verdict(story=story, nearest=number, margin=math.inf, repeats=number)
        # A mean is not above the greatest: without one article that is like enough, a story needs no look.
        near = dict.fromkeys(self.window.story_of(number) for number in nearest if alike[number] >= 1)
        best = Verdict(story=None, nearest=nearest[0] if nearest else None, margin=-1.0)
        own = [number for number in nearest if self._speaks(number, article.features.language)]
        for story in list(near)[:_STORIES]:
            if story is not None:
                rivals = [alike[number] for number in own if self.window.story_of(number) != story]
                rivalry = sum(rivals[:_RIVALS]) / _RIVALS
                closest, margin = self._margin(article, probe, story, alike, rivalry)
                if margin > best.margin:
                    best = Verdict(story=story, nearest=closest, margin=margin)
        return best if best.margin >= 0 else Verdict(story=None, nearest=best.nearest, margin=best.margin)

    def place(self, article: StoryArticle, story: int) -> None:
        """Put an article into a story, whether or not it was judged so, and learn its terms.

        With the stories that the store has, in the order of the log, this rebuilds the state.
        """
        self.frequencies.learn(article.features)
        self.window.add(article, story, Probe(article.features, self.frequencies))

    def move(self, articles: Iterable[int], story: int) -> None:
        """Put recent articles into another story: a split, if it is a new one, or a merger."""
        for number in articles:
            if number in self.window:
                self.window.move(number, story)

    def forget(self, article: int) -> None:
        """Drop an article that was hidden or removed."""
        self.window.forget(article)

    def _margin(
        self, article: StoryArticle, probe: Probe, story: int, alike: dict[int, float], rivalry: float
    ) -> tuple[int | None, float]:
        """Find a story's nearest article, and by what share the story is more alike than it has to be."""
        members = self.window.members(story)
        if len(members) >= LARGEST:
            return None, -1.0
        compared = [number for number in members if number in alike]
        newest = (number for number in reversed(members) if number not in alike and number != article.id)
        compared += islice(newest, max(0, _COMPARED - len(compared)))
        others = [self.window.article(number) for number in compared]
        for other in others:
            if other.id not in alike:
                alike[other.id] = _ratio(probe, other.features)
        gaps = [gap for other in others if (gap := _days_between(article, other)) is not None]
        if gaps and min(gaps) > self._days:
            return None, -1.0
        # Words say more than names: other languages are asked only where there is nothing in its own.
        own = [other for other in others if other.features.language == article.features.language]
        voices = _voices(sorted(own or others, key=lambda other: (-alike[other.id], other.id)))[:_NEAREST]
        if not voices:
            return None, -1.0
        needed = 1 + TIGHTENING * self.window.crowding(story)
        needed *= 1 + (A_DAY * min(gaps) if gaps else UNDATED if own else 0)
        needed *= 1 + (BY_ONE + RIVALS * rivalry) / len(voices)
        mean = sum(alike[other.id] for other in voices) / len(voices)
        return voices[0].id, mean / needed - 1

    def _speaks(self, number: int, language: str) -> bool:
        return self.window.article(number).features.language == language


def _voices(nearest: list[StoryArticle]) -> list[StoryArticle]:
    """Let each outlet speak once, by its nearest article; one outlet alone speaks by all of its own."""
    by_outlet: dict[str | None, StoryArticle] = {}
    for article in nearest:
        by_outlet.setdefault(article.outlet, article)
    return list(by_outlet.values()) if len(by_outlet) > 1 else nearest


def _ratio(probe: Probe, other: Features) -> float:
    """Tell how alike two articles are, as a share of what two of one day need."""
    needed = NEEDED if other.language == probe.features.language else NEEDED_ACROSS
    return probe.likeness(other) / needed


def _days_between(one: StoryArticle, other: StoryArticle) -> float | None:
    if one.published is None or other.published is None:
        return None
    return abs((one.published - other.published).total_seconds()) / 86_400
