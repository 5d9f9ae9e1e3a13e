"""Who is asked before a digest goes out, and that whatever happens meanwhile it goes out once at most."""

import asyncio
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest
from digest_stand import DigestStand
from sqlalchemy import update

from bot.delivery.digest_plan import phase_of
from bot.model.chat import ChatKind
from bot.model.digest import Approval, Digest, Issue, IssueState
from bot.model.open_issue import IssuePhase
from bot.storage.chat_admins import ChatAdminStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.tables import chat

HOUR = 3600
# The clock begins on 14 May 2024 at 11:30 in Paris: the next 07:30 there is 20 hours later.
TO_THE_PREVIEW = 20 * HOUR
CHANNEL, ANN, BOB, EVE = -100, 9, 10, 11
SLOT = "2024-05-15T08:00"
ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""What back ends cannot differ in."""


@pytest.fixture
def stand(database: Database, clock: Any) -> DigestStand:
    return DigestStand(database=database, clock=clock)


async def shown(stand: DigestStand, clock: Any, approval: Approval = Approval.SEND, **fields: Any) -> Digest:
    """Let a channel's digest, of two stories, come up half an hour before its hour."""
    await stand.chat(CHANNEL, ChatKind.CHANNEL)
    for person in (ANN, BOB, EVE):
        await stand.chat(person)
    made = await stand.digest(CHANNEL, owner_id=ANN, approval=approval, **fields)
    clock.advance(TO_THE_PREVIEW)
    await stand.story("Ferry stops between the islands", "Island Post", "Coast News")
    await stand.story("Museum opens its doors again", "Island Post")
    await stand.loop().see_to_due()
    return made


async def the_issue(stand: DigestStand, digest: Digest) -> Issue:
    issue = await stand.issues.get(digest.id, SLOT)
    assert issue is not None
    return issue


async def stop(stand: DigestStand, chat_id: int, **columns: Any) -> None:
    async with stand.database.write() as connection:
        await connection.execute(
            update(chat).where(chat.c.id == chat_id).values(columns or {"stopped": True})
        )


@ON_ONE
@pytest.mark.parametrize(
    ("admins", "stopped", "configured_by", "asked"),
    [
        ([ANN, BOB], [], BOB, ANN),
        ([ANN, BOB], [ANN], BOB, BOB),
        ([BOB, EVE], [], EVE, EVE),
        ([ANN, EVE], [ANN], BOB, EVE),
        ([], [ANN], BOB, BOB),
        ([ANN], [ANN], BOB, None),
        ([77], [], BOB, None),
    ],
)
async def test_who_is_asked(
    stand: DigestStand,
    clock: Any,
    admins: list[int],
    stopped: list[int],
    configured_by: int,
    asked: int | None,
) -> None:
    await stand.chat(CHANNEL, ChatKind.CHANNEL)
    for person in (ANN, BOB, EVE):
        await stand.chat(person)
    await ChatStore(stand.database, clock).configure(CHANNEL, by=configured_by)
    await ChatAdminStore(stand.database, clock).put(CHANNEL, admins)
    for person in stopped:
        await stop(stand, person)
    await shown(stand, clock)
    assert [row.chat_id for row in await stand.owed("approval")] == ([] if asked is None else [asked])
    clock.advance(HOUR)
    await stand.loop().see_to_due()
    assert len(await stand.owed()) == 1, "as was chosen, whether somebody was asked or not"


async def test_two_admins_at_once(stand: DigestStand, clock: Any) -> None:
    made = await shown(stand, clock, Approval.HOLD)
    first, second = (await the_issue(stand, made)).article_ids[:2]
    await asyncio.gather(*(stand.issues.toggle(made.id, SLOT, number) for number in (first, second)))
    dropped = (await the_issue(stand, made)).dropped
    assert len(dropped) == 1, "the last story stays, whoever comes second"
    await stand.issues.toggle(made.id, SLOT, dropped[0])
    await asyncio.gather(
        stand.issues.decide(made.id, SLOT, IssueState.APPROVED, by=ANN),
        stand.issues.write_intro(made.id, SLOT, "Hello"),
        stand.issues.toggle(made.id, SLOT, first),
    )
    issue = await the_issue(stand, made)
    assert (issue.state, issue.intro, issue.dropped) == (IssueState.APPROVED, "Hello", (first,))


async def test_several_processes_publish_it_once(stand: DigestStand, clock: Any) -> None:
    made = await shown(stand, clock, Approval.HOLD)
    await stand.issues.decide(made.id, SLOT, IssueState.APPROVED, by=ANN)
    clock.advance(HOUR / 2)
    loops = [stand.loop() for _ in range(3)]
    await asyncio.gather(*(loop.see_to_due() for loop in loops))
    assert len(await stand.owed()) == 1
    assert len(await stand.owed("approval")) == 2, "what was shown, and what became of it"
    assert await stand.issues.decide(made.id, SLOT, IssueState.HELD, by=BOB) is None
    clock.advance(60)
    await stand.loop().see_to_due()
    assert len(await stand.owed()) == 1


async def test_what_changes_at_its_hour_is_looked_at_again(
    stand: DigestStand, clock: Any, monkeypatch: Any
) -> None:
    made = await shown(stand, clock, Approval.SEND)
    clock.advance(HOUR / 2)
    loop = stand.loop()
    compose = loop._composer.compose_of

    async def slowly(*args: Any, **more: Any) -> Any:
        edition = await compose(*args, **more)
        monkeypatch.setattr(loop._composer, "compose_of", compose)
        await stand.issues.decide(made.id, SLOT, IssueState.HELD, by=ANN)
        return edition

    monkeypatch.setattr(loop._composer, "compose_of", slowly)
    await loop.see_to_due()
    assert await stand.owed() == [], "an admin held it while it was composed"
    await loop.see_to_due()
    assert await stand.owed() == []
    assert (await the_issue(stand, made)).state is IssueState.HELD
    [_, said] = await stand.told("approval")
    assert "did not go out" in said


@ON_ONE
async def test_other_hours_make_a_preview_void(stand: DigestStand, clock: Any) -> None:
    made = await shown(stand, clock, Approval.SEND)
    await stand.issues.decide(made.id, SLOT, IssueState.APPROVED, by=ANN)
    later = replace(made.schedule, hours=(time(10),))
    saved = await stand.digests.save(replace(made, schedule=later))
    assert saved is not None
    assert phase_of(saved, await the_issue(stand, made), clock.now()) is IssuePhase.VOID
    clock.advance(2.5 * HOUR)
    await stand.loop().see_to_due()
    clock.advance(HOUR)
    await stand.loop().see_to_due()
    assert [row.cause for row in await stand.owed()] == [f"{made.id}:2024-05-15T10:00"]
    issue = await the_issue(stand, made)
    assert issue.state is IssueState.HELD, "it is not sent late because it was wanted at another hour"


@ON_ONE
async def test_a_newer_one_overtakes_what_nobody_was_there_to_send(stand: DigestStand, clock: Any) -> None:
    made = await shown(stand, clock, Approval.SEND, oldest_minutes=60)
    await stand.issues.decide(made.id, SLOT, IssueState.APPROVED, by=ANN)
    clock.advance(24.5 * HOUR)
    await stand.loop().see_to_due()
    assert await stand.owed() == []
    clock.advance(HOUR / 2)
    await stand.loop().see_to_due()
    clock.advance(60)
    await stand.loop().see_to_due()
    assert (await the_issue(stand, made)).state is IssueState.HELD


@ON_ONE
@pytest.mark.parametrize(("hours", "asleep"), [(1.0, True), (40.0, False)])
async def test_what_can_not_be_sent_late_is_held_again(
    stand: DigestStand, clock: Any, hours: float, asleep: bool
) -> None:
    made = await shown(stand, clock, Approval.HOLD)
    clock.advance(HOUR / 2)
    await stand.loop().see_to_due()
    await stop(stand, CHANNEL, asleep=asleep)
    await stand.issues.decide(made.id, SLOT, IssueState.APPROVED, by=ANN)
    clock.advance(hours * HOUR)
    await stand.loop().see_to_due()
    assert CHANNEL not in {row.chat_id for row in await stand.owed()}
    assert (await the_issue(stand, made)).state is IssueState.HELD
    assert any("did not go out" in text for text in await stand.told("approval"))


@ON_ONE
async def test_a_channel_that_is_gone_holds_it(stand: DigestStand, clock: Any) -> None:
    made = await shown(stand, clock, Approval.SEND)
    await stop(stand, CHANNEL, asleep=True)
    clock.advance(HOUR / 2)
    await stand.loop().see_to_due()
    assert await stand.owed() == []
    assert (await the_issue(stand, made)).state is IssueState.HELD
    now = clock.now()
    settled = await stand.digests.get(made.id)
    assert settled is not None
    issue = await the_issue(stand, made)
    assert phase_of(settled, issue, now) is IssuePhase.HELD
    assert phase_of(settled, issue, now + timedelta(hours=25)) is IssuePhase.LATE
