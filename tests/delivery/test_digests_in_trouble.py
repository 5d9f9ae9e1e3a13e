"""Digests when something goes wrong: one that fails, settings that change in between, clocks that jump."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest
from digest_stand import DigestStand
from structlog.testing import capture_logs

from bot.delivery.digest_composer import Composer
from bot.delivery.digest_owing import DigestOwing
from bot.model.chat import ChatKind
from bot.model.digest import Approval, IssueState
from bot.model.schedule import Schedule
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.owing import owe

HOUR = 3600
# The clock begins on 14 May 2024 at 09:30 UTC, 11:30 in Paris: the next 08:00 there is 20.5 hours later.
TO_THE_HOUR = 20.5 * HOUR
SLOT = "2024-05-15T08:00"


@pytest.fixture
def stand(database: Database, clock: Any) -> DigestStand:
    return DigestStand(database=database, clock=clock)


async def shown_to_its_admin(stand: DigestStand, clock: Any, chat_id: int, approval: Approval) -> Any:
    """Let a group's admin be shown tomorrow's digest."""
    await stand.chat(chat_id, ChatKind.SUPERGROUP)
    await stand.chat(9)
    made = await stand.digest(chat_id, owner_id=9, approval=approval)
    clock.advance(TO_THE_HOUR - 1800)
    await stand.story("Ferry stops between the islands", "Island Post", "Coast News")
    await stand.loop().see_to_due()
    return made


async def test_one_that_cannot_be_written_down_keeps_none_of_the_others(
    stand: DigestStand, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for chat_id in (1, 2, 3):
        await stand.chat(chat_id)
        await stand.digest(chat_id)
    clock.advance(TO_THE_HOUR)
    await stand.story("Ferry stops between the islands", "Island Post")

    async def fails_for_two(connection: Any, deliveries: Sequence[Any], **more: Any) -> None:
        if any(item.chat_id == 2 for item in deliveries):
            raise LookupError("no view for this one")
        await owe(connection, deliveries, **more)

    monkeypatch.setattr("bot.delivery.digest_owing.owe", fails_for_two)
    loop = stand.loop()
    with capture_logs() as logs:
        await loop.see_to_due()
        await loop.see_to_due()
    assert [row.chat_id for row in await stand.owed()] == [1, 3]
    assert [item["event"] for item in logs].count("digest.failed") == 1, "it is not tried every second"
    monkeypatch.undo()
    clock.advance(60)
    await loop.see_to_due()
    assert [row.chat_id for row in await stand.owed()] == [1, 3, 2]


async def test_a_late_one_that_cannot_be_composed_keeps_none_of_the_others(
    stand: DigestStand, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = await shown_to_its_admin(stand, clock, -101, Approval.HOLD)
    await stand.chat(-102, ChatKind.SUPERGROUP)
    good = await stand.digest(-102, owner_id=9, approval=Approval.HOLD)
    await stand.loop().see_to_due()
    clock.advance(1800)
    await stand.loop().see_to_due()
    for made in (bad, good):
        await stand.issues.decide(made.id, SLOT, IssueState.APPROVED, by=9)
    compose = Composer.compose_of

    async def fails_for_one(self: Composer, digest: Any, *args: Any, **more: Any) -> Any:
        if digest.id == bad.id:
            raise LookupError("no edition for this one")
        return await compose(self, digest, *args, **more)

    monkeypatch.setattr(Composer, "compose_of", fails_for_one)
    with capture_logs() as logs:
        await stand.loop().see_to_due()
    assert [row.chat_id for row in await stand.owed()] == [-102]
    assert [item["event"] for item in logs].count("digest.failed") == 1


async def test_a_group_that_moves_before_its_digest_is_owed(
    stand: DigestStand, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stand.chat(-101, ChatKind.GROUP)
    await stand.digest(-101)
    clock.advance(TO_THE_HOUR)
    await stand.story("Ferry stops between the islands", "Island Post")
    owe_ = DigestOwing.owe

    async def moved_first(self: DigestOwing, *args: Any, **more: Any) -> None:
        await ChatStore(stand.database, clock).move(-101, -100_101)
        await owe_(self, *args, **more)

    monkeypatch.setattr(DigestOwing, "owe", moved_first)
    await stand.loop().see_to_due()
    monkeypatch.undo()
    await stand.loop().see_to_due()
    assert [row.chat_id for row in await stand.owed()] == [-100_101]


async def test_what_was_skipped_can_still_be_sent_by_an_admin(stand: DigestStand, clock: Any) -> None:
    made = await shown_to_its_admin(stand, clock, -101, Approval.HOLD)
    clock.advance(1800 + 7 * HOUR)
    await stand.loop().see_to_due()
    [text] = await stand.told()
    assert "was skipped" in text
    # Its admin had pressed the button while nobody was there to hear of it.
    assert await stand.issues.decide(made.id, SLOT, IssueState.APPROVED, by=9)
    await stand.loop().see_to_due()
    _, text = await stand.told()
    assert "Ferry stops" in text


async def test_what_was_approved_before_a_pause_does_not_come_after_it(
    stand: DigestStand, clock: Any
) -> None:
    made = await shown_to_its_admin(stand, clock, -101, Approval.HOLD)
    await stand.issues.decide(made.id, SLOT, IssueState.APPROVED, by=9)
    await stand.digests.save(replace(made, paused=True))
    clock.advance(48 * HOUR)
    paused = await stand.digests.get(made.id)
    assert paused is not None
    await stand.digests.save(replace(paused, paused=False))
    await stand.loop().see_to_due()
    assert not await stand.owed(), "it is two days old"


async def test_a_zone_that_changes_brings_no_hour_of_a_day_twice(stand: DigestStand, clock: Any) -> None:
    await stand.chat(7)
    made = await stand.digest(7)
    clock.advance(TO_THE_HOUR)
    await stand.story("Ferry stops between the islands", "Island Post")
    loop = stand.loop()
    await loop.see_to_due()
    clock.advance(HOUR / 2)
    now = await stand.digests.get(made.id)
    assert now is not None
    saved = await stand.digests.save(
        replace(now, schedule=Schedule(hours=(time(8),), zone="America/New_York"))
    )
    assert saved is not None
    # It is 02:30 there: today's 08:00 was read, tomorrow's is 29.5 hours away; also once it is paused.
    assert saved.due == clock.now() + timedelta(hours=29.5)
    for paused in (True, False):
        again = await stand.digests.save(replace(saved, paused=paused))
        assert again is not None
        assert again.due == (None if paused else saved.due)
    clock.advance(3 * HOUR)
    await stand.story("Museum opens its doors again", "Island Post", ago=0)
    clock.advance(26.5 * HOUR)
    await loop.see_to_due()
    [_, text] = await stand.told()
    assert "Museum" in text, "what came between the hours of two zones is not lost"


async def test_a_clock_that_was_a_year_ahead_silences_nothing(stand: DigestStand, clock: Any) -> None:
    await stand.chat(7)
    made = await stand.digest(7)
    clock.advance(366 * 24 * HOUR)
    await stand.loop().see_to_due()
    clock.advance(-366 * 24 * HOUR)
    loop = stand.loop()
    await loop.see_to_due()
    back = await stand.digests.get(made.id)
    assert back is not None
    assert back.due == clock.now() + timedelta(seconds=TO_THE_HOUR)
    clock.advance(TO_THE_HOUR)
    await stand.story("Ferry stops between the islands", "Island Post")
    await loop.see_to_due()
    assert "Ferry stops" in (await stand.told())[-1]


async def test_what_came_while_an_edition_was_composed_is_in_the_next(stand: DigestStand, clock: Any) -> None:
    await stand.chat(7)
    await stand.digest(7)
    clock.advance(TO_THE_HOUR - 2)
    await stand.story("Ferry stops between the islands", "Island Post")
    published = clock.now() - timedelta(minutes=5)
    late = await stand.report(
        [{"title": "Museum opens its doors again", "outlet": "Coast News", "published": published}]
    )
    clock.advance(2)
    await stand.loop().see_to_due()
    await stand.stories.move(late, None, by=1)  # its story was not known yet
    clock.advance(24 * HOUR)
    await stand.loop().see_to_due()
    first, second = await stand.told()
    assert "Museum" not in first
    assert "Museum" in second
    assert "Ferry" not in second
