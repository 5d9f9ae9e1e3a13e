"""The articles of recent days in memory, found by the rare terms that they share.

Work and memory have bounds that the archive's size does not touch: a term remembers its newest articles only,
an article is found by its rarest terms, and so many candidates are compared and no more.
"""

from array import array
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from bot.text.stories.article import StoryArticle
from bot.text.stories.likeness import Probe

DAYS: Final = 7
MOST: Final = 100_000
"""Articles that are remembered, whatever their age."""
_KEYS: Final = 20
"""Terms that an article is found by."""
_NAMES_AMONG: Final = 8
"""How many of them are names, where there are so many: only they are found in other languages."""
_NEWEST: Final = 48
"""Articles that a term remembers."""
_CANDIDATES: Final = 24
_FORGOTTEN_AT_ONCE: Final = 100
"""Articles that one which comes can make too old: a clock that jumps ahead must not empty the window."""


@dataclass(kw_only=True, slots=True)
class _Held:
    article: StoryArticle
    story: int
    keys: "array[int]"


class Window:
    """Recent articles and their stories."""

    def __init__(self, *, days: int = DAYS, most: int = MOST) -> None:
        self._span = timedelta(days=days)
        self._most = most
        self._held: dict[int, _Held] = {}
        self._order: deque[_Held] = deque()
        self._found_by: dict[int, list[int]] = {}
        self._stories: dict[int, list[int]] = {}

    def __len__(self) -> int:
        return len(self._held)

    def __contains__(self, article: int) -> bool:
        return article in self._held

    @property
    def stories(self) -> int:
        """How many stories there are."""
        return len(self._stories)

    def story_of(self, article: int) -> int | None:
        """Name the story of a recent article."""
        held = self._held.get(article)
        return held.story if held else None

    def members(self, story: int) -> tuple[int, ...]:
        """List a story's recent articles as they came."""
        return tuple(self._stories.get(story, ()))

    def crowding(self, story: int) -> int:
        """Tell how many recent articles a story has from the outlet that it has most from."""
        outlets = Counter(self._held[number].article.outlet for number in self._stories.get(story, ()))
        return max(outlets.values(), default=0)

    def article(self, number: int) -> StoryArticle:
        return self._held[number].article

    def add(self, article: StoryArticle, story: int, probe: Probe) -> None:
        """Remember an article; forget those that are too old beside it."""
        self.forget(article.id)
        self._make_room(article)
        keys = keys_of(probe)
        for key in keys:
            newest = self._found_by.get(key)
            if newest is None:
                self._found_by[key] = [article.id]
            else:
                newest.append(article.id)
                if len(newest) > _NEWEST:
                    del newest[0]
        self._held[article.id] = held = _Held(article=article, story=story, keys=keys)
        self._order.append(held)
        self._stories.setdefault(story, []).append(article.id)

    def move(self, article: int, story: int) -> None:
        """Put a recent article into another story."""
        held = self._held[article]
        self._leave(article, held.story)
        held.story = story
        self._stories.setdefault(story, []).append(article)

    def forget(self, article: int) -> None:
        """Drop an article, if it is remembered."""
        held = self._held.pop(article, None)
        if held is None:
            return
        self._leave(article, held.story)
        for key in held.keys:
            newest = self._found_by.get(key)
            if newest is not None and article in newest:
                newest.remove(article)
                if not newest:
                    del self._found_by[key]

    def candidates(self, probe: Probe) -> Iterator[StoryArticle]:
        """Find the articles that share most rare terms with this one."""
        scores: dict[int, float] = {}
        worth = probe.worth
        for key in keys_of(probe):
            for number in self._found_by.get(key, ()):
                scores[number] = scores.get(number, 0.0) + worth[key]
        best = sorted(scores.items(), key=lambda item: (-item[1], -item[0]))[:_CANDIDATES]
        return (self._held[number].article for number, _ in best)

    def _leave(self, article: int, story: int) -> None:
        members = self._stories[story]
        members.remove(article)
        if not members:
            del self._stories[story]

    def _make_room(self, coming: StoryArticle) -> None:
        oldest_kept = coming.added - self._span
        forgotten = 0
        while self._order and forgotten < _FORGOTTEN_AT_ONCE:
            first = self._order[0]
            number = first.article.id
            if self._held.get(number) is first:
                if len(self._held) < self._most and first.article.added >= oldest_kept:
                    break
                self.forget(number)
                forgotten += 1
            self._order.popleft()


def keys_of(probe: Probe) -> "array[int]":
    """Choose the terms that an article is found by: the rarest that it makes most of."""
    names = sorted(probe.names.weights.items(), key=_heaviest)[:_NAMES_AMONG]
    others = [*probe.words.weights.items(), *probe.marks.weights.items()]
    others = sorted(others, key=_heaviest)[: _KEYS - len(names)]
    return array("I", [term for term, _ in names] + [term for term, _ in others])


def _heaviest(item: tuple[int, float]) -> tuple[float, int]:
    return (-item[1], item[0])
