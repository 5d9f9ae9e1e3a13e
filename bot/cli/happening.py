"""What goes on in the demo beside the bot: a story that develops, and people who don't sleep."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from bot.app import OpenArchive
from bot.demo.newsroom import Newsroom
from bot.demo.storyline import StoryLine
from bot.model.chat import ChatKind
from bot.sandbox.player import Person
from bot.storage.alert_reading import AlertReading
from bot.storage.chats import ChatStore

_LOOKS_EVERY = 1.0


async def keep_awake(opened: OpenArchive, people: Sequence[Person], language: str) -> None:
    """Give people no quiet hours: who tries the demo late in the evening wants to be told then."""
    chats = ChatStore(opened.database, opened.clock)
    for person in people:
        await chats.see(person.id, ChatKind.PRIVATE, person.name, language)
        await chats.choose_quiet(person.id, None)


async def develop(
    newsroom: Newsroom,
    line: StoryLine,
    reading: AlertReading,
    *,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    pause: float = _LOOKS_EVERY,
) -> None:
    """Let the newsroom tell a story once somebody follows something, until all of it is told."""
    while not line.over:
        # Told before anybody follows, it would be missed.
        if not line.begun and await reading.wishes(0, 1):
            line.begin(now())
        for report in line.due(now()):
            newsroom.publish(report)
        await asyncio.sleep(pause)
