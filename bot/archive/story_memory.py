"""The assigner's memory of recent days, filled from the archive; all of it is work for one thread."""

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

import structlog

from bot.storage.assigning import Known
from bot.text.stories.article import StoryArticle
from bot.text.stories.assigning import StoryAssigner
from bot.text.stories.features import Features

log = structlog.get_logger(__name__)

_FROZEN_AFTER: Final = 5_000
"""Articles after which all that is remembered is put out of the garbage collector's sight.

It has no cycles, but there is a lot of it: each sweep over a full window would stop everything for a second.
"""


class Deed(Enum):
    """What an entry of the log asks for."""

    JUDGE = "judge"
    """Find its story."""
    PLACE = "place"
    """Its story is known; remember it there."""
    RENEW = "renew"
    """If it is remembered, remember what it says now, in the story that it has."""
    FORGET = "forget"


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One thing to do, in the order of the log."""

    deed: Deed
    article_id: int
    known: Known | None = None
    story: int | None = None
    fixed: bool = False


class StoryMemory:
    """Judges articles one after the other, each knowing those before; new stories have numbers below 0.

    `numbers` gives those; what the archive makes of it (`settle`) puts their own in place.
    """

    def __init__(self, numbers: Iterator[int]) -> None:
        self._assigner = StoryAssigner()
        self._numbers = numbers
        self._placed = 0

    def __len__(self) -> int:
        return len(self._assigner.window)

    def learn(self, features: Iterable[bytes]) -> None:
        """Learn how rare terms are from articles of earlier days."""
        for packed in features:
            read = _features(packed)
            if read is not None:
                self._assigner.frequencies.learn(read)

    def recall(self, articles: Iterable[Known]) -> None:
        """Remember articles with the stories that they have."""
        for known in articles:
            article = _article(known)
            if article is not None and known.story is not None:
                self._place(article, known.story)

    def take(self, steps: Sequence[Step]) -> dict[int, int]:
        """Do what the log asks for; give the stories of those that were to be judged."""
        judged: dict[int, int] = {}
        for step in steps:
            number = step.article_id
            if step.deed is Deed.FORGET:
                self._assigner.forget(number)
            if step.known is None or (step.deed is Deed.RENEW and number not in self._assigner.window):
                continue
            article = _article(step.known)
            if article is None:
                continue
            if step.deed is Deed.JUDGE:
                judged[number] = self._judged(article)
            elif step.story is not None:
                self._place(article, step.story)
        return judged

    def settle(self, stories: Mapping[int, int | None]) -> None:
        """Learn what stories the archive has articles in; None is for those that have none there."""
        window = self._assigner.window
        for number, story in stories.items():
            if story is None:
                self._assigner.forget(number)
            elif number in window and window.story_of(number) != story:
                self._assigner.move([number], story)

    def _judged(self, article: StoryArticle) -> int:
        """Find an article's story and remember it there; one that can't be judged is alone in its own."""
        alone = next(self._numbers)
        try:
            story = self._assigner.judge(article).story or alone
        except Exception:  # one article must not hold up all that follow
            log.exception("story.not_judged", article=article.id)
            return alone
        self._place(article, story)
        return story

    def _place(self, article: StoryArticle, story: int) -> None:
        try:
            self._assigner.place(article, story)
        except Exception:  # nor may it at each start from now on
            log.exception("story.not_remembered", article=article.id)
            return
        self._placed += 1
        if self._placed >= _FROZEN_AFTER:
            self._placed = 0
            gc.collect()  # what is garbage now must not stay for ever
            gc.freeze()


def _article(known: Known) -> StoryArticle | None:
    features = _features(known.features)
    if features is None:
        return None
    return StoryArticle(
        id=known.id,
        added=known.added,
        features=features,
        published=known.published,
        outlet=known.outlet,
        signature=known.signature,
    )


def _features(packed: bytes) -> Features | None:
    try:
        return Features.unpack(packed)
    except ValueError:  # of another version: a re-analysis makes them anew
        return None
