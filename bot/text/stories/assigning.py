"""Which story a new article belongs to.

An article is compared with recent ones, and for each story with those of its articles that are most like it.
It joins the story that it has most for, if that is as much as is needed; else it starts one. More is needed as
a story grows, as days pass, and when an article states no date.

`judge` says what would be, `place` makes it so: between the two the store writes it down, and a crash between
loses nothing. Stories have the ids that the caller gives. The answers depend on the order of the articles alone.
"""

import math
from collections.abc import Iterable
from typing import Final

from bot.text.fingerprint import is_reprint
from bot.text.stories.article import StoryArticle, Verdict
from bot.text.stories.frequencies import Frequencies
from bot.text.stories.likeness import Probe
from bot.text.stories.window import DAYS, MOST, Window

NEEDED: Final = 0.125
"""Likeness that two articles of one language and day need."""
NEEDED_ACROSS: Final = 0.3
"""The same between languages, where likeness is another measure."""
TIGHTENING: Final = 0.05
"""How much more is needed each time that a story has grown by the factor e."""
A_DAY: Final = 0.04
"""How much more for each day between."""
UNDATED_DAYS: Final = 30
"""How far an article without a date is taken to be from any other."""
_NEAREST: Final = 5
"""How many of a story's articles an article must be like, on average."""
_STORIES: Final = 8
"""How many stories are looked at closely."""
_LOOKED_AT: Final = 24
"""How many of a story's articles are compared."""
_MAY_REPEAT: Final = 3
"""How many of the articles most like it may be the one whose text it repeats."""
LARGEST: Final = 400
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
        likes = {
            other.id: probe.likeness(other.features)
            for other in self.window.candidates(probe)
            if other.id != article.id
        }
        nearest = sorted(likes, key=lambda number: (-likes[number], number))
        for number in nearest[:_MAY_REPEAT]:
            if is_reprint(article.signature, self.window.article(number).signature):
                return Verdict(
                    story=self.window.story_of(number), nearest=number, margin=math.inf, repeats=number
                )
        stories = dict.fromkeys(self.window.story_of(number) for number in nearest)
        best = Verdict(story=None, margin=-1.0)
        for story in list(stories)[:_STORIES]:
            if story is not None and len(self.window.members(story)) < LARGEST:
                margin, closest = self._margin(article, probe, story, likes)
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
        self, article: StoryArticle, probe: Probe, story: int, likes: dict[int, float]
    ) -> tuple[float, int | None]:
        """Tell by how much an article has more than it needs for a story, as a share of that need."""
        members = self.window.members(story)
        looked_at = [number for number in members if number in likes]
        looked_at += [number for number in members[-_LOOKED_AT:] if number not in likes][
            : max(0, _LOOKED_AT - len(looked_at))
        ]
        alike: dict[bool, list[tuple[float, int]]] = {True: [], False: []}
        gaps: list[float | None] = []
        for number in looked_at:
            if number == article.id:
                continue
            other = self.window.article(number)
            if number not in likes:
                likes[number] = probe.likeness(other.features)
            gaps.append(_days_between(article, other))
            alike[other.features.language == article.features.language].append((likes[number], -number))
        dated = [gap for gap in gaps if gap is not None]
        gap = min(dated, default=None)
        if not gaps or (gap is not None and gap > self._days):
            return -1.0, None
        tightened = 1 + TIGHTENING * math.log(max(1, len(members)))
        needs = (
            (True, NEEDED * tightened * (1 + A_DAY * (UNDATED_DAYS if gap is None else gap))),
            (False, NEEDED_ACROSS * tightened * (1 + A_DAY * (gap or 0.0))),
        )
        best: tuple[float, int | None] = (-1.0, None)
        for same_language, needed in needs:
            nearest = sorted(alike[same_language], reverse=True)[:_NEAREST]
            if nearest:
                mean = sum(like for like, _ in nearest) / len(nearest)
                best = max(best, (mean / needed - 1, -nearest[0][1]), key=lambda pair: pair[0])
        return best


def _days_between(one: StoryArticle, other: StoryArticle) -> float | None:
    if one.published is None or other.published is None:
        return None
    return abs((one.published - other.published).total_seconds()) / 86_400
