"""Notices reach every admin once, whatever happens in between."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.delivery.notices import NoticeSender
from bot.errors import RetryLater
from bot.locale.catalogue import Localiser
from bot.model.notice import Notice, NoticeKind
from bot.sandbox import Person, Sandbox, SandboxClient
from bot.storage.database import Database
from bot.storage.notices import NoticeStore
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest

GONE = Notice(
    kind=NoticeKind.SOURCE_GONE,
    args={"id": "harbour", "source": "The <b>Harbour", "url": "https://h.example/"},
)
BACK = Notice(
    kind=NoticeKind.SOURCE_BACK, args={"id": "harbour", "source": "Harbour", "url": "https://h.example/"}
)


class Newsroom:
    """A bot with two admins, in a sandbox."""

    def __init__(self, sandbox: Sandbox, client: SandboxClient, store: NoticeStore, clock: Any) -> None:
        self.sandbox, self.client, self.store, self.clock = sandbox, client, store, clock
        self.admins: set[int] = set()
        self.editors: set[int] = set()
        self.shunned: set[int] = set()

    async def admin(self, name: str) -> Person:
        person = await self.client.person(name, language_code="en")
        await person.say("/start")
        self.admins.add(person.id)
        return person

    async def send(self, allowed: Callable[[], Awaitable[None]] | None = None) -> None:
        async def admins() -> set[int]:
            return self.admins

        async def editors() -> set[int]:
            return self.admins | self.editors

        async def shunned(user_id: int) -> bool:
            return user_id in self.shunned

        async def speaker(user_id: int) -> Localiser:
            return Localiser("en", ZoneInfo("UTC"))

        async with AiohttpRequest(token=self.sandbox.token, api_base_url=self.sandbox.url) as request:
            sender = NoticeSender(
                store=self.store,
                messenger=Messenger(request.call),
                admins=admins,
                editors=editors,
                shunned=shunned,
                speaker=speaker,
                clock=self.clock,
                allowed=allowed,
            )
            await sender.send_open()


@pytest.fixture
async def newsroom(database: Database, clock: Any) -> AsyncIterator[Newsroom]:
    sandbox = Sandbox(limits=None)
    await sandbox.start()
    async with SandboxClient(sandbox.url) as client:
        yield Newsroom(sandbox, client, NoticeStore(database, clock), clock)
    await sandbox.stop()


async def told(person: Person) -> list[str]:
    return [message["text"] for message in await person.messages() if message["from"]["id"] != person.id]


async def test_every_admin_is_told_once(newsroom: Newsroom) -> None:
    ann, ben = await newsroom.admin("Ann"), await newsroom.admin("Ben")
    await newsroom.store.make(GONE)
    for _ in range(3):
        await newsroom.send()
    for person in (ann, ben):
        [text] = await told(person)
        assert "The <b>Harbour" in text
    assert await newsroom.store.open() == []


async def test_editors_are_told_of_doubts_alone(newsroom: Newsroom) -> None:
    ann, kim = await newsroom.admin("Ann"), await newsroom.admin("Kim")
    newsroom.admins, newsroom.editors = {ann.id}, {kim.id}
    doubt = {"speaker": "Ilya Riabkov", "quote": "We close nothing", "outlet": "Courier"}
    await newsroom.store.make(GONE, Notice(kind=NoticeKind.SPEAKER_DOUBTED, args=doubt))
    await newsroom.send()
    [doubted] = await told(kim)
    assert doubted == (await told(ann))[1]
    assert await newsroom.store.open() == []


async def test_who_is_banned_is_told_nothing(newsroom: Newsroom) -> None:
    ann, ben = await newsroom.admin("Ann"), await newsroom.admin("Ben")
    newsroom.admins = {ann.id}
    newsroom.shunned = {ben.id}
    lost = {"id": "1", "chat": 5, "title": "Club", "reason": "gone"}
    await newsroom.store.make(Notice(kind=NoticeKind.CHAT_LOST, args=lost, for_user=ben.id))
    await newsroom.send()
    assert await told(ben) == []
    assert await newsroom.store.open() == []


async def test_without_an_admin_they_wait_for_one(newsroom: Newsroom) -> None:
    await newsroom.store.make(GONE, BACK)
    await newsroom.send()
    assert len(await newsroom.store.open()) == 2
    ann = await newsroom.admin("Ann")
    await newsroom.send()
    assert len(await told(ann)) == 2
    await newsroom.admin("Late")
    await newsroom.send()
    assert len(await told(ann)) == 2


async def test_who_has_blocked_the_bot_holds_nobody_up(newsroom: Newsroom) -> None:
    ann, ben = await newsroom.admin("Ann"), await newsroom.admin("Ben")
    await ann.block()
    await newsroom.store.make(GONE)
    await newsroom.send()
    assert len(await told(ben)) == 1
    assert await newsroom.store.open() == []


async def test_what_telegram_does_not_take_stays_open(newsroom: Newsroom) -> None:
    ann = await newsroom.admin("Ann")
    await newsroom.store.make(GONE)
    fault = await newsroom.client.fault(429, method="sendMessage", retry_after=60)
    with pytest.raises(RetryLater):
        await newsroom.send()
    assert len(await newsroom.store.open()) == 1
    await newsroom.client.lift(fault)
    await newsroom.send()
    assert len(await told(ann)) == 1


async def test_old_notices_are_not_told_any_more(newsroom: Newsroom, clock: Any) -> None:
    await newsroom.store.make(GONE)
    clock.advance(31 * 86_400)
    ann = await newsroom.admin("Ann")
    await newsroom.send()
    assert await told(ann) == []
    assert await newsroom.store.open() == []


async def test_who_waited_for_the_turn_tells_nothing_twice(newsroom: Newsroom) -> None:
    ann, ben = await newsroom.admin("Ann"), await newsroom.admin("Ben")
    await newsroom.store.make(GONE, BACK)
    turn = asyncio.Event()

    async def waits() -> None:
        await turn.wait()

    asked = 0

    async def loses_it() -> None:
        # After the first message the other process has the turn, and tells all of it.
        nonlocal asked
        asked += 1
        if asked == 2:
            await newsroom.send()

    waiting = asyncio.create_task(newsroom.send(waits))
    await asyncio.sleep(0.2)
    await newsroom.send(loses_it)
    turn.set()
    await waiting
    assert [len(await told(person)) for person in (ann, ben)] == [2, 2]


async def test_what_may_go_on_and_on_is_told_once_a_day(newsroom: Newsroom, clock: Any) -> None:
    low = Notice(kind=NoticeKind.DISK_LOW, args={"free": 1})
    moved = Notice(kind=NoticeKind.SOURCE_MOVED, args={"id": "harbour", "new_url": "https://h.example/1"})
    other = Notice(kind=NoticeKind.SOURCE_MOVED, args={"id": "coast", "new_url": "https://c.example/1"})
    await newsroom.store.make(low, moved)
    await newsroom.store.make(low, moved, other, GONE)
    await newsroom.store.make(GONE)
    assert [item.notice for item in await newsroom.store.open()] == [low, moved, other, GONE, GONE]
    clock.advance(86_400)
    await newsroom.store.make(low)
    assert [item.notice for item in await newsroom.store.open()][-1] == low


async def test_what_concerns_one_person_is_told_to_nobody_else(newsroom: Newsroom) -> None:
    ada = await newsroom.admin("Ada")
    ben = await newsroom.client.person("Ben", language_code="en")
    await ben.say("/start")
    lost = {"id": "-100", "chat": -100, "title": "Club", "said": "kicked"}
    await newsroom.store.make(Notice(kind=NoticeKind.CHAT_LOST, args=lost, for_user=ben.id))
    await newsroom.send()
    assert [text for text in await told(ben) if "Club" in text]
    assert await told(ada) == []
    assert await newsroom.store.open() == []


async def test_what_no_admin_hears_keeps_no_other_waiting(newsroom: Newsroom) -> None:
    ann = await newsroom.admin("Ann")
    newsroom.admins.clear()
    await newsroom.store.make(*[GONE] * 60)
    lost = {"id": "-7", "chat": -7, "title": "Harbour club", "said": "kicked"}
    await newsroom.store.make(Notice(kind=NoticeKind.CHAT_LOST, args=lost, for_user=ann.id))
    await newsroom.send()
    assert "Harbour club" in (await told(ann))[-1]
