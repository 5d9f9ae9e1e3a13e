"""Digests as they are composed, and owed at their hours."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from digest_stand import DigestStand
from sqlalchemy import update

from bot.model.chat import ChatKind
from bot.model.digest import Approval, DigestLength, IssueState, Layout
from bot.model.follow import Told
from bot.model.outlet import OutletPolicy, Show
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.tables import chat
from bot.storage.told_stories import tell

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


async def test_a_story_that_moved_on_is_told_again(stand: DigestStand, clock: Any) -> None:
    await morning(stand, clock)
    grown = await stand.story("Ferry stops between the islands", "Island Post", "Coast News")
    slow = await stand.story("Museum opens its doors again", "Island Post", "Coast News")
    titles = [
        {
            "title": "Mayor steps down",
            "outlet": "Island Post",
            "published": clock.now(),
            "url": "https://a.example/1",
        }
    ]
    corrected = await stand.stories.move(await stand.report(titles), None, by=1)
    await stand.loop().see_to_due()
    clock.advance(23 * HOUR)
    await stand.story("Ferry stays in port", "Mainland", "Harbour Radio", into=grown)
    await stand.story("Museum draws crowds", "Mainland", into=slow)
    await stand.report([titles[0] | {"title": "Mayor does not step down"}])
    clock.advance(HOUR)
    await stand.loop().see_to_due()
    [_, again] = await stand.told()
    assert corrected is not None
    assert again.count("update ·") == 2
    assert "Mayor does not step down" in again
    assert "Ferry" in again
    assert "Museum" not in again, "one more source is not much"


async def test_what_an_alert_told_is_not_told_again(stand: DigestStand, clock: Any) -> None:
    await morning(stand, clock)
    known = await stand.story("Ferry stops between the islands", "Island Post")
    await stand.story("Museum opens its doors again", "Island Post")
    async with stand.database.write() as connection:
        now = clock.now()
        told = Told(chat_id=CHAT, story_id=known, article_id=1, sources=1, at=now, notified=now, alert="a")
        await tell(connection, [told])
    await stand.loop().see_to_due()
    [text] = await stand.told()
    assert "Ferry" not in text
    assert "Museum" in text


async def test_what_is_chosen(stand: DigestStand, clock: Any) -> None:
    await stand.chat(CHAT)
    async with stand.database.write() as connection:
        await connection.execute(update(chat).values(filters=["gossip"]))
    await stand.digest(CHAT, topics=("ferry", "outlet:Mainland"), reading=("en", "fr"))
    clock.advance(TO_THE_HOUR)
    other = {"body": "Nothing that anybody asked for is said here."}
    await stand.story("Ferries stop between the islands", "Island Post")
    await stand.story("Le ferry reste à quai", "Courrier", language="fr")
    await stand.story("Паром ferry стоит", "Вестник", language="ru")
    await stand.story("Gossip about the ferry", "Island Post")
    await stand.story("Budget agreed", "Mainland", **other)
    await stand.story("Budget refused", "Island Post", **other)
    await stand.story("Ferry of long ago", "Island Post", ago=60)
    await stand.story("Ferry that came quietly", "Island Post", quiet=True)
    await stand.loop().see_to_due()
    [text] = await stand.told()
    for shown in ("Ferries stop", "Le ferry", "Budget agreed", "About: ferry, outlet:Mainland"):
        assert shown in text
    for left_out in ("Паром", "Gossip", "refused", "long ago", "quietly"):
        assert left_out not in text


async def test_headlines_speak_the_readers_language(stand: DigestStand, clock: Any) -> None:
    await morning(stand, clock, language="fr", layout=Layout(length=DigestLength.SHORT, stories=2))
    story = await stand.story("Ferry stops between the islands", "Island Post", "Coast News", "Mainland")
    await stand.story("Le ferry reste à quai ce matin", "Courrier", language="fr", into=story)
    await stand.story("Second story of the day", "Island Post", "Coast News")
    await stand.story("Third story, of one outlet alone", "Island Post")
    await stand.loop().see_to_due()
    [text] = await stand.told()
    assert "Mercredi 15 mai · édition de 08:00" in text
    assert "Le ferry reste à quai" in text
    assert "anglais" in text
    assert "Third story" not in text


async def test_only_headlines_of_some_outlets_are_shown(database: Database, clock: Any) -> None:
    policy = OutletPolicy(name="Island Post", label="owned by the ferry", show=Show.HEADLINE)
    stand = DigestStand(database=database, clock=clock, outlets={"island post": policy})
    await morning(stand, clock, layout=Layout(length=DigestLength.SHORT))
    await stand.story("Ferry stops between the islands", "Island Post")
    await stand.loop().see_to_due()
    [text] = await stand.told()
    assert "passengers" not in text
    assert "Island Post (owned by the ferry)" in text
    assert "Labels in brackets" in text


async def test_the_day_and_a_quote(stand: DigestStand, clock: Any) -> None:
    await morning(stand, clock, layout=Layout(agenda=True, quote=True))
    body = (
        "The council meets on 15 May 2024 at 6 p.m. in the town hall to decide about the ferry. "
        "“We will not let the islands down, whatever the weather brings us,” said Anna Berg, the mayor. "
        "The next regatta is on 20 June 2024."
    )
    await stand.story("Council to decide about the ferry", "Island Post", body=body, searched=True)
    await stand.loop().see_to_due()
    [text] = await stand.told()
    assert "Coming up" in text
    assert "18:00" in text
    assert "regatta is on" not in text.split("Coming up")[1]
    assert "Quote of the day" in text
    assert "Anna Berg" in text


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
    assert "pour « Chat -100 » n’est pas partie" in text


async def test_two_processes_owe_it_once(stand: DigestStand, clock: Any) -> None:
    for chat_id in range(1, 61):
        await stand.chat(chat_id)
        await stand.digest(chat_id)
    clock.advance(TO_THE_HOUR)
    await stand.story("Ferry stops between the islands", "Island Post")
    await asyncio.gather(*(stand.loop().see_to_due() for _ in range(3)))
    assert sorted(row.chat_id for row in await stand.owed()) == list(range(1, 61))


async def test_one_that_cant_be_composed_keeps_no_other(
    stand: DigestStand, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for chat_id in (1, 2, 3):
        await stand.chat(chat_id)
        await stand.digest(chat_id)
    clock.advance(TO_THE_HOUR)
    await stand.story("Ferry stops between the islands", "Island Post")
    loop = stand.loop()
    compose = loop._composer.compose_many

    async def failing(commissions: Any, **how: Any) -> Any:
        if any(item.chat.id == 2 for item in commissions):
            raise RuntimeError("a bug")
        return await compose(commissions, **how)

    monkeypatch.setattr(loop._composer, "compose_many", failing)
    await loop.see_to_due()
    assert sorted(row.chat_id for row in await stand.owed()) == [1, 3]
    monkeypatch.undo()
    assert await loop.see_to_due() == 0
    clock.advance(61)
    assert await loop.see_to_due() == 1
    assert sorted(row.chat_id for row in await stand.owed()) == [1, 2, 3]


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
    assert "Goes out 08:00 in “Chat -100” unless you hold it" in text
    assert "Museum" in text
    issue = await stand.issues.get(made.id, SLOT)
    assert issue is not None
    assert issue.state is IssueState.DRAFT
    await stand.issues.drop(made.id, SLOT, [issue.article_ids[1]])
    await stand.issues.write_intro(made.id, SLOT, "Good <morning>!", by=9)
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
    assert len(await stand.told("approval")) == 2
    assert "too late" in (await stand.told("approval"))[1]


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
    assert "Goes out 09:30" in (await stand.told("approval"))[0]
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


async def test_a_sample_shows_what_is_known_too(stand: DigestStand, clock: Any) -> None:
    await morning(stand, clock)
    await stand.story("Ferry stops between the islands", "Island Post")
    await stand.loop().see_to_due()
    [digest] = await stand.digests.of_chat(CHAT)
    reader = await stand.chat(CHAT)
    composer = stand.composer()
    clock.advance(HOUR)
    assert (await composer.compose(digest, reader, now=clock.now())).empty
    sample = await composer.compose(digest, reader, now=clock.now(), sample=True)
    assert [story.headline.title for story in sample.stories] == ["Ferry stops between the islands"]
    assert sample.moment == datetime(2024, 5, 15, 7, tzinfo=UTC)
    other = await composer.compose(replace(digest, thread=5), reader, now=clock.now())
    assert not other.empty, "another topic of the chat has not seen it"
