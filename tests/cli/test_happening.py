"""What goes on in the demo beside the bot."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.app import open_archive
from bot.cli.happening import develop, keep_awake
from bot.config import Config
from bot.demo.newsroom import Newsroom
from bot.demo.storyline import STORIES, StoryLine
from bot.model.chat import ChatKind
from bot.model.follow import FollowKind
from bot.sandbox.player import Person
from bot.sandbox.wire import Wire
from bot.storage.alert_reading import AlertReading
from bot.storage.chats import ChatStore
from bot.storage.follows import FollowStore

NOW = datetime(2025, 11, 24, 23, 0, tzinfo=UTC)


async def test_each_story_waits_for_somebody_who_follows(tmp_path: Path) -> None:
    moments = (NOW + timedelta(seconds=20 * turn) for turn in range(1000))
    newsroom = Newsroom(NOW)
    async with open_archive(Config(data_dir=tmp_path)) as opened:
        lines, reading = [StoryLine(story, "en") for story in STORIES], AlertReading(opened.database)
        follows = FollowStore(opened.database, opened.clock)
        telling = asyncio.create_task(
            develop(newsroom, lines, reading, now=lambda: next(moments), pause=0.001)
        )

        async def follow(words: str) -> None:
            wish = words.encode()
            await follows.add(chat_id=7, owner_id=7, kind=FollowKind.WORDS, words=words, wish=wish, most=2)

        await asyncio.sleep(0.05)
        assert len(newsroom.reports) == 24
        await ChatStore(opened.database, opened.clock).see(7, ChatKind.PRIVATE, "Robin", "en")
        async with asyncio.timeout(20):
            await follow("port")
            while not lines[0].over:  # noqa: ASYNC110 - it tells nobody
                await asyncio.sleep(0.001)
            await asyncio.sleep(0.05)
            assert len(newsroom.reports) == 28
            await follow("whale")
            await telling
    assert len(newsroom.reports) == 31


async def test_people_of_the_demo_have_no_quiet_hours(tmp_path: Path) -> None:
    async with open_archive(Config(data_dir=tmp_path)) as opened:
        robin = Person(wire=Wire("http://127.0.0.1"), id=7, name="Robin", data={})
        await keep_awake(opened, [robin], "fr")
        chat = await ChatStore(opened.database, opened.clock).get(7)
    assert chat is not None
    assert (chat.quiet, chat.language) == (None, "fr")
