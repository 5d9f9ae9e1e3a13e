"""Digests as they are composed, and owed at their hours."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from digest_stand import DigestStand
from sqlalchemy import update

from bot.model.chat import ChatKind
from bot.model.digest import Approval, IssueState
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.tables import digest

HOUR = 3600
# The clock begins on 14 May 2024 at 09:30 UTC, 11:30 in Paris: the next 08:00 there is 20.5 hours later.
TO_THE_HOUR = 20.5 * HOUR
CHAT = 7


@pytest.fixture
def stand(database: Database, clock: Any) -> DigestStand:
    return DigestStand(database=database, clock=clock)


async def morning(stand: DigestStand, clock: Any, **fields: Any) -> None:
    """Give the chat a digest and wait until its first hour."""
    await stand.chat(CHAT)
    await stand.digest(CHAT, **fields)
    clock.advance(TO_THE_HOUR)


async def test_a_digest_tells_what_is_new_once(stand: DigestStand, clock: Any) -> None:
    await stand.chat(CHAT)
    made = await stand.digest(CHAT)
    clock.advance(TO_THE_HOUR - 60)
    await stand.story("Ferry stops between the islands", "Island Post", "Coast News")
    await stand.story("Museum opens its doors again", "Island Post")
    loop = stand.loop()
    assert await loop.see_to_due() == 0
    clock.advance(60)
    assert await loop.see_to_due() == 1
    assert await loop.see_to_due() == 0
    [owed] = await stand.owed()
    [text] = await stand.told()
    assert owed.cause == f"{made.id}:2024-05-15T08:00"
    assert (owed.due, owed.expires) == (clock.now(), clock.now() + timedelta(hours=6))
    assert "Wednesday 15 May · 08:00 edition" in text
    assert text.index("Ferry stops") < text.index("Museum opens")
    clock.advance(24 * HOUR)
    assert await loop.see_to_due() == 1
    assert len(await stand.owed()) == 1, "nothing was new"


async def test_nothing_new_is_said_where_that_is_wanted(stand: DigestStand, clock: Any) -> None:
    await morning(stand, clock, note_when_empty=True, topics=("ferry",))
    await stand.story("Museum opens its doors again", "Island Post", body="A body about something else.")
    await stand.loop().see_to_due()
    [owed] = await stand.owed()
    [text] = await stand.told()
    assert "Nothing new about this since Tuesday 14 May, 08:00" in text
    assert owed.silent


@pytest.mark.parametrize("how", ["stopped", "asleep", "unknown"])
async def test_who_wants_nothing_gets_nothing(stand: DigestStand, clock: Any, how: str) -> None:
    if how != "unknown":
        await stand.chat(CHAT)
        chats = ChatStore(stand.database, clock)
        await (chats.stop(CHAT) if how == "stopped" else chats.sleep(CHAT))
    made = await stand.digest(CHAT)
    clock.advance(TO_THE_HOUR)
    await stand.story("Ferry stops between the islands", "Island Post")
    await stand.loop().see_to_due()
    assert not await stand.owed()
    later = await stand.digests.get(made.id)
    assert later is not None
    assert later.due == clock.now() + timedelta(days=1)


@pytest.mark.parametrize(("late", "sent"), [(5.9, True), (6.1, False)])
async def test_a_digest_that_was_missed(stand: DigestStand, clock: Any, late: float, sent: bool) -> None:
    await morning(stand, clock)
    await stand.story("Ferry stops between the islands", "Island Post")
    clock.advance(48 * HOUR)
    await stand.story("Museum opens its doors again", "Island Post", ago=0)
    clock.advance(late * HOUR)
    await stand.loop().see_to_due()
    [text] = await stand.told()
    if sent:
        assert "Friday 17 May · 08:00 edition" in text
        assert "Museum" in text
    else:
        assert "08:00 digest of Friday 17 May was skipped" in text
        assert "Next: Saturday 18 May, 08:00" in text


async def test_a_channels_admin_hears_of_skips(stand: DigestStand, clock: Any) -> None:
    await stand.chat(-100, ChatKind.CHANNEL)
    await stand.chat(9, language="fr")
    await stand.digest(-100, owner_id=9)
    clock.advance(TO_THE_HOUR + 7 * HOUR)
    await stand.loop().see_to_due()
    [owed] = await stand.owed()
    [text] = await stand.told()
    assert owed.chat_id == 9
    assert "du mercredi 15 mai pour «\N{NO-BREAK SPACE}Chat -100\N{NO-BREAK SPACE}» n’est pas partie" in text


async def test_two_processes_owe_it_once(stand: DigestStand, clock: Any) -> None:
    for chat_id in range(1, 61):
        await stand.chat(chat_id)
        await stand.digest(chat_id)
    clock.advance(TO_THE_HOUR)
    await stand.story("Ferry stops between the islands", "Island Post")
    await asyncio.gather(*(stand.loop().see_to_due() for _ in range(3)))
    assert sorted(row.chat_id for row in await stand.owed()) == list(range(1, 61))


async def test_one_process_sees_to_them_and_another_takes_over(stand: DigestStand, clock: Any) -> None:
    await morning(stand, clock)
    await stand.story("Ferry stops between the islands", "Island Post")
    rested = asyncio.Event()

    async def rest(_: float) -> None:
        rested.set()
        await asyncio.Event().wait()

    async def short_rest(_: float) -> None:
        waiting.set()
        await asyncio.sleep(0.01)

    waiting = asyncio.Event()
    stand.rest = rest
    first = asyncio.create_task(stand.loop().run())
    await rested.wait()
    stand.rest = short_rest
    second = asyncio.create_task(stand.loop().run())
    await waiting.wait()
    other = await stand.digest(CHAT, thread=5)
    async with stand.database.write() as connection:
        now = clock.now()
        late = update(digest).where(digest.c.id == other.id)
        await connection.execute(late.values(due=now, settled=now - timedelta(days=1)))
    await asyncio.sleep(0.1)
    assert len(await stand.owed()) == 1, "the second has nothing to do"
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    async with asyncio.timeout(30):
        while len(await stand.owed()) < 2:  # noqa: ASYNC110  # in the database
            await asyncio.sleep(0.01)
    second.cancel()
    await asyncio.gather(second, return_exceptions=True)


async def channel(stand: DigestStand, clock: Any, approval: Approval) -> Any:
    """Let a channel's admin be shown tomorrow's digest, of two stories."""
    await stand.chat(-100, ChatKind.CHANNEL)
    await stand.chat(9)
    made = await stand.digest(-100, owner_id=9, approval=approval)
    clock.advance(TO_THE_HOUR - 1800)
    await stand.story("Ferry stops between the islands", "Island Post", "Coast News")
    await stand.story("Museum opens its doors again", "Island Post")
    await stand.loop().see_to_due()
    assert not await stand.owed()
    return made


SLOT = "2024-05-15T08:00"


async def test_an_admin_is_shown_it_first(stand: DigestStand, clock: Any) -> None:
    made = await channel(stand, clock, Approval.SEND)
    [shown] = await stand.owed("approval")
    [text] = await stand.told("approval")
    assert shown.chat_id == 9
    assert "Goes out in “Chat -100” (08:00) unless you hold it" in text
    assert "Museum" in text
    issue = await stand.issues.get(made.id, SLOT)
    assert issue is not None
    assert issue.state is IssueState.DRAFT
    await stand.issues.toggle(made.id, SLOT, issue.article_ids[1])
    await stand.issues.write_intro(made.id, SLOT, "Good <morning>!")
    await stand.story("What came too late", "Island Post", ago=0)
    clock.advance(1800)
    await stand.loop().see_to_due()
    [owed] = await stand.owed()
    [text] = await stand.told()
    assert owed.chat_id == -100
    assert "Good &lt;morning&gt;!" in text
    assert "Ferry" in text
    assert "Museum" not in text
    assert "too late" not in text
    assert await stand.issues.decide(made.id, SLOT, IssueState.HELD, by=9) is None, "it is out"
    clock.advance(23.5 * HOUR)
    await stand.loop().see_to_due()
    _, became, second = await stand.told("approval")
    assert became == "<b>✓ Sent: the digest of “Chat -100” (08:00)</b>"
    assert "too late" in second


@pytest.mark.parametrize(
    ("approval", "decided", "out"),
    [
        (Approval.SEND, None, True),
        (Approval.SEND, IssueState.HELD, False),
        (Approval.HOLD, None, False),
        (Approval.HOLD, IssueState.APPROVED, True),
    ],
)
async def test_sent_or_held_at_the_hour(
    stand: DigestStand,
    clock: Any,
    approval: Approval,
    decided: IssueState | None,
    out: bool,
) -> None:
    made = await channel(stand, clock, approval)
    if decided is not None:
        await stand.issues.decide(made.id, SLOT, decided, by=9)
    clock.advance(1800)
    await stand.loop().see_to_due()
    assert len(await stand.owed()) == out
    issue = await stand.issues.get(made.id, SLOT)
    assert issue is not None
    assert issue.state is (IssueState.OWED if out else IssueState.HELD)
    if not out:
        await stand.issues.decide(made.id, SLOT, IssueState.APPROVED, by=9)
        clock.advance(HOUR)
        await stand.loop().see_to_due()
        [owed] = await stand.owed()
        assert owed.expires == clock.now() + timedelta(hours=6)


async def test_an_admin_who_could_not_be_asked_in_time_is_asked_late(stand: DigestStand, clock: Any) -> None:
    await stand.chat(-100, ChatKind.CHANNEL)
    await stand.chat(9)
    await stand.digest(-100, owner_id=9, approval=Approval.SEND)
    clock.advance(TO_THE_HOUR + HOUR)
    await stand.story("Ferry stops between the islands", "Island Post")
    loop = stand.loop()
    await loop.see_to_due()
    assert "(09:30)" in (await stand.told("approval"))[0]
    clock.advance(1799)
    await loop.see_to_due()
    assert not await stand.owed()
    clock.advance(1)
    await loop.see_to_due()
    assert len(await stand.owed()) == 1


async def test_old_issues_are_forgotten(stand: DigestStand, clock: Any) -> None:
    made = await channel(stand, clock, Approval.HOLD)
    assert await stand.issues.prune(clock.now()) == 0
    assert await stand.issues.prune(clock.now() + timedelta(hours=1)) == 1
    assert await stand.issues.get(made.id, SLOT) is None
