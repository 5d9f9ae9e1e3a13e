"""A chat or topic that can't be written to: what is kept, who is told, and how often."""

from datetime import time
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from bot.model.chat import ChatKind
from bot.model.digest import Digest
from bot.model.notice import NoticeKind
from bot.model.schedule import Schedule
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.digest_rows import digest_row
from bot.storage.notices import NoticeStore
from bot.storage.outbox import OutboxStore
from bot.storage.tables import chat, digest
from bot.storage.topics import TopicStore

ANA, BEN, ZOE = 7, 8, 9
CLUB, TOPIC = -100, 12


class World:
    def __init__(self, database: Database, clock: Any) -> None:
        self.database, self.clock = database, clock
        self.outbox, self.chats = OutboxStore(database, clock), ChatStore(database, clock)
        self.notices, self.topics = NoticeStore(database, clock), TopicStore(database)

    async def lose(self, **lost: Any) -> None:
        await self.outbox.exchange("me", **lost)

    async def digest(self, owner: int, hours: str, thread: int | None = TOPIC) -> None:
        now = self.clock.now()
        kept = Digest(
            id=1,
            chat_id=CLUB,
            owner_id=owner,
            thread=thread,
            schedule=Schedule(hours=tuple(time.fromisoformat(at) for at in hours.split()), zone="UTC"),
            made=now,
            settled=now,
        )
        async with self.database.write() as connection:
            await connection.execute(insert(digest).values(digest_row(kept)))

    async def configured_by(self, user_id: int) -> None:
        async with self.database.write() as connection:
            await connection.execute(update(chat).where(chat.c.id == CLUB).values(configured_by=user_id))

    async def told(self) -> list[tuple[NoticeKind, int | None, Any]]:
        """List open notices: kind, for whom, and the hours that they name."""
        notices = [item.notice for item in await self.notices.open()]
        return [(item.kind, item.for_user, item.args.get("hours")) for item in notices]

    async def threads(self) -> list[int | None]:
        async with self.database.read() as connection:
            return list(await connection.scalars(select(digest.c.thread).order_by(digest.c.id)))


@pytest.fixture
async def world(database: Database, clock: Any) -> World:
    made = World(database, clock)
    await made.chats.see(ANA, ChatKind.PRIVATE, "Ana", "fr")
    await made.chats.see(CLUB, ChatKind.SUPERGROUP, "News club", "en")
    return made


async def test_who_set_a_group_up_is_told_once_that_it_sleeps(world: World) -> None:
    await world.configured_by(ZOE)
    await world.digest(BEN, "08:00")
    for _ in range(2):
        await world.lose(sleepers={CLUB: "Forbidden: bot was kicked", ANA: "Forbidden: blocked"})
    [item] = await world.notices.open()
    assert (item.notice.kind, item.notice.for_user) == (NoticeKind.CHAT_LOST, ZOE)
    assert (item.notice.args["title"], item.notice.args["said"]) == ("News club", "Forbidden: bot was kicked")
    for chat_id in (CLUB, ANA):
        known = await world.chats.get(chat_id)
        assert known is not None
        assert known.asleep
    assert await world.threads() == [TOPIC], "digests are kept"
    for passed, told in ((60, 1), (86_400, 2)):
        world.clock.advance(passed)
        await world.chats.see(CLUB, ChatKind.SUPERGROUP, "News club", "en")
        await world.lose(sleepers={CLUB: "Forbidden: bot was kicked"})
        assert len(await world.told()) == told, "it was awake between; once a day is enough"


async def test_else_who_set_its_digests_up(world: World) -> None:
    await world.digest(BEN, "08:00")
    await world.digest(ZOE, "09:00")
    await world.digest(0, "10:00")
    await world.lose(sleepers={CLUB: "Forbidden"})
    assert [user for _, user, _ in await world.told()] == [BEN, ZOE]


async def test_a_deleted_topic_leaves_its_digests_to_the_chat(world: World) -> None:
    await world.topics.see(CLUB, TOPIC, name="News")
    await world.digest(BEN, "08:00 18:00")
    await world.digest(ZOE, "09:00")
    await world.digest(ZOE, "11:00", thread=99)
    for _ in range(2):
        await world.lose(lost_topics={(CLUB, TOPIC): True})
    assert await world.told() == [
        (NoticeKind.TOPIC_DELETED, BEN, "08:00, 18:00"),
        (NoticeKind.TOPIC_DELETED, ZOE, "09:00"),
    ]
    assert await world.threads() == [None, None, 99]
    assert await world.topics.get(CLUB, TOPIC) is None


async def test_a_closed_topic_may_open_again(world: World) -> None:
    await world.topics.see(CLUB, TOPIC, name="News")
    await world.digest(BEN, "08:00")
    for _ in range(2):
        await world.lose(lost_topics={(CLUB, TOPIC): False})
    assert await world.told() == [(NoticeKind.TOPIC_CLOSED, BEN, "08:00")]
    assert await world.threads() == [TOPIC]
    world.clock.advance(86_401)
    await world.topics.see(CLUB, TOPIC, closed=False)
    await world.lose(lost_topics={(CLUB, TOPIC): False})
    assert len(await world.told()) == 2
