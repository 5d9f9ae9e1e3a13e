"""Stories that editors put at the top of /top, for some hours."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.errors import UserError
from bot.model.story import NamedStory
from bot.ports import Clock
from bot.services.asking import Asker
from bot.services.story_cards import StoryCards
from bot.storage.story_pins import Pinning, StoryPinStore

MOST: Final = 3
"""Stories that may be pinned at a time."""
HOURS: Final = 24
"""How long, unless told."""
LONGEST: Final = 14 * 24


@dataclass(frozen=True, kw_only=True, slots=True)
class NamedPin:
    """A pinned story with its headline."""

    story: NamedStory
    until: datetime


class StoryPins:
    """Pins and unpins; who may, the caller knows. What is not taken off goes by itself."""

    def __init__(self, *, cards: StoryCards, store: StoryPinStore, clock: Clock) -> None:
        self._cards = cards
        self._store = store
        self._clock = clock

    async def pin(self, asker: Asker, story_id: int, hours: int, *, language: str) -> NamedPin:
        """Put a story at the top for some hours from now.

        Raises:
            UserError: story-gone; story-pin-hours; story-pins-full.
        """
        if not 1 <= hours <= LONGEST:
            raise UserError("story-pin-hours", most=LONGEST)
        story = await self._cards.named(story_id, language=language)
        until = self._clock.now() + timedelta(hours=hours)
        done = await self._store.pin(story.brief.story_id, until, most=MOST, by=asker.user_id)
        if done is Pinning.GONE:
            raise UserError("story-gone")
        if done is Pinning.FULL:
            raise UserError("story-pins-full", most=MOST)
        return NamedPin(story=story, until=until)

    async def unpin(self, asker: Asker, story_id: int) -> None:
        """Take a story from the top.

        Raises:
            UserError: story-pin-not.
        """
        if not await self._store.unpin(story_id, by=asker.user_id):
            raise UserError("story-pin-not")

    async def all(self, *, language: str) -> list[NamedPin]:
        """List what is pinned, the last pinned first."""
        return [
            NamedPin(story=await self._cards.named(item.story_id, language=language), until=item.until)
            for item in await self._store.pinned()
        ]

    async def until(self, story_id: int) -> datetime | None:
        """Tell until when a story, as it stands, is pinned."""
        return next((item.until for item in await self._store.pinned() if item.story_id == story_id), None)
