"""What goes on in the demo beside the bot: stories that develop, people who don't sleep, what they read."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime

from bot.app import OpenArchive
from bot.demo.newsroom import Newsroom
from bot.demo.storyline import StoryLine
from bot.model.chat import ChatKind
from bot.sandbox.player import Person
from bot.storage.alert_reading import AlertReading
from bot.storage.chats import ChatStore

_LOOKS_EVERY = 1.0
_MANY = 1000  # follows


async def keep_awake(opened: OpenArchive, people: Sequence[Person], language: str) -> None:
    """Give people no quiet hours: who tries the demo late in the evening wants to be told then."""
    chats = ChatStore(opened.database, opened.clock)
    for person in people:
        await chats.see(person.id, ChatKind.PRIVATE, person.name, language)
        await chats.choose_quiet(person.id, None)


async def read_english(opened: OpenArchive, people: Sequence[Person]) -> None:
    """Let people read in English, whose own language the demo's dictionary does not know."""
    chats = ChatStore(opened.database, opened.clock)
    for person in people:
        await chats.choose_reading(person.id, "en", ())


async def develop(
    newsroom: Newsroom,
    lines: Iterable[StoryLine],
    reading: AlertReading,
    *,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    pause: float = _LOOKS_EVERY,
) -> None:
    """Let the newsroom tell stories, one after the other, each when somebody newly follows something."""
    last = 0
    for line in lines:
        # Told before anybody follows, it would be missed.
        while not (made := await reading.wishes(last, _MANY)):  # noqa: ASYNC110 - the store tells nobody
            await asyncio.sleep(pause)
        last = made[-1][0]
        line.begin(now())
        while not line.over:
            await asyncio.sleep(pause)
            for report in line.due(now()):
                newsroom.publish(report)
