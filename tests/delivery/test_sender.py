"""What is owed reaches each chat once, over real HTTP, whatever the server says or does not say."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from straight_pace import NoRates, StraightPace

from bot.delivery import doubt
from bot.delivery import sender as sender_module
from bot.delivery.holding import Holding
from bot.delivery.pace_limits import PaceLimits
from bot.delivery.pacer import Pacer
from bot.delivery.sender import IN_FLIGHT, Sender
from bot.delivery.stored_rates import StoredRates
from bot.errors import StorageError
from bot.model.chat import ChatKind
from bot.model.delivery import Cause, DeliveryState, Tally
from bot.model.lane import Lane
from bot.model.notice import NoticeKind
from bot.ports import SystemClock
from bot.render.view import View
from bot.sandbox import Person, Sandbox, SandboxClient
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.notices import NoticeStore
from bot.storage.outbox import Claim, OutboxStore
from bot.storage.outbox_figures import OutboxFigures
from bot.storage.owing import Owed, owe
from bot.storage.send_rates import SendRates
from bot.transport.messenger import Messenger
from bot.transport.request import AiohttpRequest

NEWS = Cause("news", "1")
S = DeliveryState
PATIENCE = 20.0  # seconds: only a hang takes so long


async def reached(true: Callable[[], Any]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():  # noqa: ASYNC110  # it watches what runs beside
            await asyncio.sleep(0.01)


class Shaky(OutboxStore):
    """Loses every third connection, before or after what it was to write down is kept."""

    turn = 0

    async def exchange(self, holder: str, /, **told: Any) -> set[int]:
        self.turn += 1
        if self.turn % 3 == 1:
            raise StorageError("the connection was lost")
        begun = await super().exchange(holder, **told)
        if self.turn % 3 == 2:
            raise StorageError("the connection was lost")
        return begun

    async def claim(self, holder: str, lane: Lane, /, *, limit: int) -> Claim:
        found = await super().claim(holder, lane, limit=limit)
        self.turn += 1
        if found.taken and self.turn % 2:
            raise StorageError("the connection was lost")
        return found


class Post:
    """A sandbox, an outbox, and senders of it."""

    def __init__(self, sandbox: Sandbox, client: SandboxClient, database: Database) -> None:
        self.sandbox, self.client, self.database, self.clock = sandbox, client, database, SystemClock()
        self.chats = ChatStore(database, self.clock)
        self.store = OutboxStore(database, self.clock)
        self.figures = OutboxFigures(database, self.clock)
        self.leases = LeaseStore(database, self.clock)
        self.senders: list[tuple[Sender, asyncio.Task[None], AiohttpRequest]] = []
        self.pace = StraightPace()

    async def people(self, count: int) -> list[Person]:
        """Bring people into the world who have started the bot."""
        made = []
        for number in range(count):
            known = self.sandbox.world.add_person(f"P{number}")
            known.started = True
            made.append(Person(wire=self.client, id=known.id, name=known.first_name, data=known.view()))
        # Of those that nobody has seen nothing is known that would keep them from getting something.
        for person in made[:5]:
            await self.chats.see(person.id, ChatKind.PRIVATE, person.name, "fr")
        return made

    async def owe(self, *chats: int | Person, cause: Cause = NEWS, text: str = "News", **more: Any) -> None:
        wish = {"lane": Lane.BROADCAST, "views": (View(text),), "due": self.clock.now()} | more
        ids = [chat if isinstance(chat, int) else chat.id for chat in chats]
        async with self.database.write() as connection:
            owed = [Owed(cause=cause, chat_id=chat_id, **wish) for chat_id in ids]
            await owe(connection, owed, now=self.clock.now())
        for sender, _, _ in self.senders:
            sender.wake()

    async def start(
        self, pace: Any = None, rates: Any = None, store: OutboxStore | None = None, **settings: Any
    ) -> Sender:
        request = AiohttpRequest(
            **{
                "token": self.sandbox.token,
                "api_base_url": self.sandbox.url,
                "read_timeout": 30.0,
                **settings,
            }
        )
        await request.initialize()
        sender = Sender(
            store=store or OutboxStore(self.database, self.clock),
            holding=Holding(self.store, self.leases, every=0.05),
            messenger=Messenger(request.call, moved=self.chats.move),
            call=request.call,
            pace=pace or self.pace,
            rates=rates or NoRates(),
            clock=self.clock,
        )
        self.senders.append((sender, asyncio.create_task(sender.run()), request))
        return sender

    async def stop(self) -> None:
        senders, self.senders = self.senders, []
        for sender, task, request in senders:
            sender.stop()
            await task
            await request.shutdown()

    async def until(self, true: Callable[[Tally], Any], cause: Cause = NEWS) -> Tally:
        async with asyncio.timeout(PATIENCE):
            while not true(tally := await self.figures.tally(cause)):  # noqa: ASYNC110  # in the database
                await asyncio.sleep(0.02)
        return tally

    async def over(self, cause: Cause = NEWS) -> Tally:
        return await self.until(lambda tally: tally.total and not tally.open, cause)

    async def texts(self) -> Counter[tuple[int, str]]:
        """Count what had an effect, by chat and text."""
        sent = await self.client.ledger(method="sendMessage")
        return Counter((entry["chat_id"], entry["params"]["text"]) for entry in sent)


@pytest.fixture
async def post(database: Database, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Post]:
    monkeypatch.setattr(doubt, "_PAUSES", (0.05,))
    async with Sandbox(limits=None) as sandbox, SandboxClient(sandbox.url) as client:
        made = Post(sandbox, client, database)
        yield made
        await made.stop()


on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_each_gets_it_once(post: Post) -> None:
    people = await post.people(120)
    await post.owe(*people)
    sender = await post.start()
    tally = await post.over()
    assert tally.states == {S.SENT: 120}
    assert await post.texts() == Counter({(person.id, "News"): 1 for person in people})
    assert post.pace.largest <= IN_FLIGHT
    assert (sender.sent, sender.uncertain, sender.in_flight) == (120, 0, 0)
    ids = await post.figures.messages(NEWS, people[5].id)
    assert ids == {0: (await post.client.messages(people[5].id))[-1]["message_id"]}
    await post.owe(people[0], cause=Cause("alert", "2"), lane=Lane.ALERT, silent=True)
    await post.over(Cause("alert", "2"))
    assert (await post.client.ledger())[-1]["params"]["disable_notification"]


async def test_several_processes_share_the_work(post: Post) -> None:
    people = await post.people(150)
    for _ in range(3):
        await post.start(pace=StraightPace())
    await post.owe(*people)
    assert (await post.over()).states == {S.SENT: 150}
    assert set((await post.texts()).values()) == {1}


@on_sqlite
async def test_parts_follow_each_other_and_never_come_twice(post: Post) -> None:
    [ana] = await post.people(1)
    await post.client.fault(429, method="sendMessage", text="two", times=1, retry_after=1)
    await post.client.fault("drop", method="sendMessage", text="three", times=1, when="after")
    await post.owe(ana, views=tuple(View(text) for text in ("one", "two", "three", "four")))
    await post.start()
    assert (await post.over()).states == {S.UNCERTAIN: 1}
    said = [message["text"] for message in await post.client.messages(ana.id)]
    assert said == ["one", "two", "three", "four"]
    messages = await post.figures.messages(NEWS, ana.id)
    assert [number for number, message_id in messages.items() if message_id is None] == [2]
    assert await post.figures.send_again(NEWS) == 1
    assert (await post.until(lambda tally: tally[S.SENT])).states == {S.SENT: 1}
    assert (await post.texts())[ana.id, "three"] == 2


@on_sqlite
@pytest.mark.parametrize(
    ("kind", "when"), [("500", "after"), ("502", "before"), ("drop", "before"), ("drop", "after")]
)
async def test_what_may_have_been_sent_is_not_repeated(post: Post, kind: str, when: str) -> None:
    people = await post.people(3)
    await post.client.fault(kind, method="sendMessage", chat_id=people[1].id, when=when)
    await post.owe(*people)
    await post.start()
    assert (await post.over()).states == {S.SENT: 2, S.UNCERTAIN: 1}
    await asyncio.sleep(0.3)
    texts = await post.texts()
    assert texts[people[1].id, "News"] == (when == "after")
    assert sum(texts.values()) == 2 + (when == "after")


@on_sqlite
async def test_what_has_to_wait_is_sent_when_it_may(post: Post) -> None:
    people = await post.people(3)
    await post.client.fault(429, method="sendMessage", chat_id=people[1].id, times=1, retry_after=1)
    started = datetime.now(UTC)
    await post.owe(*people)
    await post.owe(people[1], cause=Cause("alert", "1"), lane=Lane.ALERT)
    await post.start()
    await post.until(lambda tally: tally[S.SENT] >= 2)
    assert (await post.over()).states == {S.SENT: 3}
    await post.over(Cause("alert", "1"))
    assert datetime.now(UTC) - started >= timedelta(seconds=1)
    assert await post.client.refused() == {429: 1}
    assert set((await post.texts()).values()) == {1, 2}


@on_sqlite
async def test_a_chat_that_blocked_the_bot_sleeps(post: Post) -> None:
    ana, ben = await post.people(2)
    await ana.block()
    await post.owe(ana, ben)
    await post.owe(ana, cause=Cause("alert", "1"), lane=Lane.ALERT)
    await post.start()
    assert (await post.over()).states == {S.SENT: 1, S.ASLEEP: 1}
    assert (await post.over(Cause("alert", "1"))).states == {S.ASLEEP: 1}
    assert (chat := await post.chats.get(ana.id)) is not None
    assert chat.asleep
    assert (await post.client.refused())[403] in (1, 2)


@on_sqlite
async def test_a_refused_message_is_not_repeated(post: Post) -> None:
    ana, ben = await post.people(2)
    await post.owe(ana, text="<b>bad")
    await post.owe(ben, cause=Cause("news", "2"))
    await post.start()
    assert (await post.over()).states == {S.REFUSED: 1}
    await post.over(Cause("news", "2"))
    assert await post.client.refused() == {400: 1}


@on_sqlite
async def test_twenty_refusals_alike_pause_their_cause(post: Post) -> None:
    people = await post.people(300)
    await post.owe(*people, text="<b>bad")
    await post.owe(*people[:5], cause=Cause("digest", "2"), lane=Lane.DIGEST)
    await post.start()
    tally = await post.until(lambda tally: tally[S.PAUSED] and not tally.open)
    assert tally.total == 300
    assert 20 <= tally[S.REFUSED] <= 20 + 2 * IN_FLIGHT
    assert (await post.over(Cause("digest", "2"))).states == {S.SENT: 5}
    notices = [item.notice for item in await NoticeStore(post.database, post.clock).open()]
    assert [(notice.kind, notice.args["cause"]) for notice in notices] == [
        (NoticeKind.SENDING_PAUSED, "news 1")
    ]
    assert "parse entities" in (await post.figures.pauses())[NEWS]
    await post.figures.resume(NEWS)
    assert (
        await post.until(lambda tally: tally[S.REFUSED] > 20 + 2 * IN_FLIGHT or not tally.open)
    ).total == 300


@on_sqlite
async def test_refusals_of_a_kind_pause_all_of_it(post: Post) -> None:
    """Each chat's digest is a cause of its own; what is wrong with all shows in the kind."""
    people = await post.people(200)
    for number, person in enumerate(people):
        await post.owe(person, cause=Cause("digest", str(number)), text="<b>bad", lane=Lane.DIGEST)
    await post.owe(*people[:5], cause=NEWS)
    every = Cause("digest", "")
    await post.start()
    tally = await post.until(lambda tally: tally[S.PAUSED] and not tally.open, every)
    assert tally.total == 200
    assert tally[S.REFUSED] <= 20 + 2 * IN_FLIGHT
    assert (await post.over()).states == {S.SENT: 5}
    assert list(await post.figures.pauses()) == [every]
    await post.figures.resume(every)
    assert (
        await post.until(lambda tally: tally[S.REFUSED] > 20 + 2 * IN_FLIGHT or not tally.open, every)
    ).total


@on_sqlite
async def test_a_chat_where_the_bot_may_not_write_sleeps(post: Post) -> None:
    [ana] = await post.people(1)
    group = await post.client.group("Neighbours", ana)
    await post.chats.see(group, ChatKind.SUPERGROUP, "Neighbours", "fr")
    reason = "Bad Request: not enough rights to send text messages to the chat"
    await post.client.fault(400, method="sendMessage", chat_id=group, times=1, description=reason)
    await post.owe(group)
    await post.start()
    assert (await post.over()).states == {S.ASLEEP: 1}
    chat = await post.chats.get(group)
    assert chat is not None
    assert chat.asleep


@on_sqlite
async def test_a_group_that_moves(post: Post) -> None:
    [ana] = await post.people(1)
    group = await post.client.group("Neighbours", ana, type="group")
    await post.chats.see(group, ChatKind.GROUP, "Neighbours", "fr")
    supergroup = await post.client.migrate(group)
    await post.owe(group)
    await post.owe(group, cause=Cause("news", "2"), text="More")
    await post.start()
    assert (await post.over()).states == {S.SENT: 1}
    assert (await post.over(Cause("news", "2"))).states == {S.SENT: 1}
    assert await post.figures.messages(NEWS, supergroup)
    assert await post.texts() == Counter({(supergroup, "News"): 1, (supergroup, "More"): 1})


@on_sqlite
@pytest.mark.parametrize("how", ["closed", "deleted"])
async def test_a_topic_that_is_gone(post: Post, how: str) -> None:
    [ana] = await post.people(1)
    forum = await post.client.group("Forum", ana, forum=True)
    topic = await post.client.topic(forum, "News")
    await post.client.topic(forum, id=topic, **{how: True})
    await post.owe(forum, thread=topic)
    await post.start()
    assert (await post.over()).states == {S.SENT: 1}
    [entry] = await post.client.ledger(method="sendMessage")
    assert "message_thread_id" not in entry["params"]
    told = await NoticeStore(post.database, post.clock).open()
    assert told == [], "nobody has set anything up there"


async def edited(post: Post) -> list[tuple[int, str]]:
    """List what was changed, by chat and text."""
    entries = await post.client.ledger(method="editMessageText")
    return [(entry["chat_id"], entry["params"]["text"]) for entry in entries]


LATER = Cause("alert-edit", "2")


@on_sqlite
@pytest.mark.parametrize("when", ["before", "after"])
async def test_an_edit_of_unknown_fate_is_made_again(post: Post, when: str) -> None:
    [ana] = await post.people(1)
    await post.owe(ana)
    await post.start()
    await post.over()
    await post.client.fault("502", method="editMessageText", times=1, when=when)
    await post.owe(ana, cause=LATER, edits=NEWS, text="More news")
    assert (await post.over(LATER)).states == {S.SENT: 1}
    assert await edited(post) == [(ana.id, "More news")]
    assert [message["text"] for message in await post.client.messages(ana.id)] == ["More news"]
    assert await post.figures.doubts() == {}


@on_sqlite
async def test_an_edit_of_what_is_gone_is_left_out(post: Post) -> None:
    [ana] = await post.people(1)
    await post.owe(ana)
    await post.start()
    await post.over()
    gone = await post.figures.messages(NEWS, ana.id)
    await post.senders[0][2].call("deleteMessage", {"chat_id": ana.id, "message_id": gone[0]})
    await post.owe(ana, cause=LATER, edits=NEWS, text="More news")
    assert (await post.over(LATER)).states == {S.SKIPPED: 1}
    assert await post.texts() == Counter({(ana.id, "News"): 1})


@on_sqlite
async def test_an_edit_goes_where_the_group_went(post: Post) -> None:
    [ana] = await post.people(1)
    group = await post.client.group("Neighbours", ana, type="group")
    await post.chats.see(group, ChatKind.GROUP, "Neighbours", "fr")
    await post.owe(group)
    await post.start()
    await post.over()
    supergroup = await post.client.migrate(group)
    await post.owe(group, cause=LATER, edits=NEWS, text="More news")
    assert (await post.over(LATER)).states == {S.SKIPPED: 1}
    await post.owe(supergroup, cause=Cause("news", "2"))
    await post.over(Cause("news", "2"))
    again = Cause("alert-edit", "3")
    await post.owe(supergroup, cause=again, edits=Cause("news", "2"), text="More news")
    assert (await post.over(again)).states == {S.SENT: 1}
    assert await edited(post) == [(supergroup, "More news")]


@on_sqlite
async def test_a_server_in_doubt_gets_no_more_until_it_answers(post: Post) -> None:
    people = await post.people(200)
    down = [await post.client.fault(502, method=method) for method in ("sendMessage", "getMe")]
    await post.owe(*people)
    await post.start()
    tally = await post.until(lambda tally: tally[S.UNCERTAIN] >= 3)
    await asyncio.sleep(0.3)
    tally = await post.figures.tally(NEWS)
    assert tally[S.UNCERTAIN] <= IN_FLIGHT
    for fault in down:
        await post.client.lift(fault)
    done = await post.over()
    assert done[S.UNCERTAIN] == tally[S.UNCERTAIN]
    assert done[S.SENT] == 200 - tally[S.UNCERTAIN] == sum((await post.texts()).values())


@on_sqlite
async def test_a_server_that_is_away_costs_nothing(post: Post) -> None:
    people = await post.people(5)
    await post.owe(*people)
    sender = await post.start(api_base_url="http://127.0.0.1:9")
    await asyncio.sleep(0.3)
    assert (await post.figures.tally(NEWS)).open == 5
    await post.stop()
    assert sender.uncertain == 0
    await post.start()
    assert (await post.over()).states == {S.SENT: 5}


@on_sqlite
async def test_an_unknown_token_refuses_no_message(post: Post) -> None:
    await post.owe(*await post.people(5))
    await post.start(token="12345:wrong")
    await asyncio.sleep(0.2)
    await post.stop()
    assert (await post.figures.tally(NEWS)).open == 5


@on_sqlite
async def test_what_comes_too_late_is_not_sent(post: Post) -> None:
    ana, ben = await post.people(2)
    await post.owe(ana, expires=post.clock.now() + timedelta(seconds=0.3))
    await post.owe(ben)
    pace = StraightPace()
    pace.next = lambda: None  # type: ignore[method-assign]
    await post.start(pace=pace)
    await asyncio.sleep(0.5)
    del pace.next
    assert (await post.over()).states == {S.SKIPPED: 1, S.SENT: 1}


async def test_stopping_ends_what_is_under_way(post: Post) -> None:
    people = await post.people(150)
    await post.client.fault("delay", method="sendMessage", seconds=0.3)
    await post.owe(*people)
    sender = await post.start()
    await reached(lambda: sender.in_flight)
    [(_, task, request)] = post.senders
    post.senders.clear()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await request.shutdown()
    tally = await post.figures.tally(NEWS)
    sent = sum((await post.texts()).values())
    assert 0 < sent <= IN_FLIGHT
    assert tally.states == {S.SENT: sent, S.PENDING: 150 - sent}
    assert not await post.store.holders()


@on_sqlite
async def test_a_dead_process_leaves_nothing_behind(post: Post) -> None:
    people = await post.people(4)
    await post.owe(*people, views=(View("one"), View("two")))
    claimed = list((await post.store.claim("dead", Lane.BROADCAST, limit=9)).taken)
    await post.store.exchange("dead", starting={claimed[0].id: 0, claimed[1].id: 0})
    await post.start()
    tally = await post.over()
    assert tally.states == {S.SENT: 2, S.UNCERTAIN: 2}
    texts = await post.texts()
    assert [texts[person.id, "one"] for person in people].count(0) == 2
    assert all(texts[person.id, "two"] == 1 for person in people)


@on_sqlite
async def test_a_paused_process_does_not_send_what_others_have(
    post: Post,
) -> None:
    people = await post.people(30)
    pace = StraightPace()
    pace.next = lambda: None  # type: ignore[method-assign]
    slow = await post.start(pace=pace)
    await post.owe(*people)
    await reached(lambda: len(pace.waiting) == 30)
    held = slow._holding.name
    # As if it had been taken for dead while it was paused.
    await post.leases.release(f"sender:{held}", holder=held)
    await post.start(pace=StraightPace())
    await reached(lambda: slow._holding.name != held)
    del pace.next
    await post.over()
    await asyncio.sleep(0.2)
    assert await post.texts() == Counter({(person.id, "News"): 1 for person in people})


async def test_a_database_that_comes_and_goes(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sender_module, "_AFTER_FAILURE", 0.02)
    people = await post.people(60)
    await post.owe(*people, views=(View("one"), View("two")))
    sender = await post.start(store=Shaky(post.database, post.clock))
    assert (await post.over()).states == {S.SENT: 60}
    assert await post.texts() == Counter({(who.id, text): 1 for who in people for text in ("one", "two")})
    assert (sender.sent, sender.uncertain) == (120, 0)
    await post.stop()
    assert not await post.store.holders()


async def test_a_lease_is_kept_whatever_goes_wrong_once(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    bury, failures = Holding.bury, []

    async def fails_once(self: Holding) -> None:
        if not failures:
            failures.append(1)
            raise LookupError("nobody expected this")
        failures.append(2)
        await bury(self)

    monkeypatch.setattr(Holding, "bury", fails_once)
    await post.start()
    await reached(lambda: len(failures) > 1)


async def test_two_processes_keep_within_the_limits(post: Post) -> None:
    """The pacers of both lease from one row; the server's limits are not told."""
    await post.client.limits("documented")
    people = await post.people(60)
    rates = StoredRates(SendRates(post.database, post.clock), PaceLimits())
    for _ in range(2):
        await post.start(pace=Pacer(clock=post.clock), rates=rates)
    await post.owe(*people, lane=Lane.DIGEST)
    assert (await post.over()).states == {S.SENT: 60}
    assert await post.client.refused() == {}
    sent = await post.client.ledger(method="sendMessage")
    assert sent[-1]["at"] - sent[0]["at"] > 50 / PaceLimits().bulk


@on_sqlite
async def test_the_paid_lane_has_a_rate_of_its_own(post: Post) -> None:
    await post.client.limits("documented")
    people = await post.people(200)
    rates = StoredRates(SendRates(post.database, post.clock), PaceLimits())
    await post.start(pace=Pacer(clock=post.clock), rates=rates)
    await post.owe(*people, lane=Lane.PAID)
    assert (await post.over()).states == {S.SENT: 200}
    assert await post.client.refused() == {}
    sent = await post.client.ledger(method="sendMessage")
    assert all("allow_paid_broadcast" in entry["params"] for entry in sent)
    assert sent[-1]["at"] - sent[0]["at"] < 200 / PaceLimits().bulk


@on_sqlite
async def test_what_is_paused_uses_up_no_turns(post: Post) -> None:
    """Three hundred that were owed before would take twelve seconds of the rate of all."""
    people = await post.people(305)
    rates = StoredRates(SendRates(post.database, post.clock), PaceLimits())
    await post.start(pace=Pacer(clock=post.clock), rates=rates)
    await post.owe(*people[5:])
    await post.until(lambda tally: tally[S.SENT] >= 2)
    await post.figures.pause(NEWS, "said so")
    other = Cause("news", "2")
    begun = post.clock.monotonic()
    await post.owe(*people[:5], cause=other)
    await post.over(other)
    assert post.clock.monotonic() - begun < 9
    assert (await post.figures.tally(NEWS))[S.SENT] < 20
    await post.figures.resume(NEWS)
    await post.until(lambda tally: tally[S.SENT] >= 30)
