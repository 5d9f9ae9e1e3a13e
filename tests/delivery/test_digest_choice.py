"""What digests tell, and what they leave out."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from digest_stand import DigestStand
from sqlalchemy import update

from bot.model.digest import DigestLength, Layout
from bot.model.follow import Told
from bot.model.outlet import OutletPolicy, Show
from bot.storage.database import Database
from bot.storage.tables import chat
from bot.storage.told_stories import tell

HOUR = 3600
# The clock begins on 14 May 2024 at 09:30 UTC, 11:30 in Paris: the next 08:00 there is 20.5 hours later.
TO_THE_HOUR = 20.5 * HOUR
CHAT = 7


@pytest.fixture
async def stand(migrated_sqlite: Path, tmp_path: Path, clock: Any) -> AsyncIterator[DigestStand]:
    path = tmp_path / "digests.sqlite"
    shutil.copy(migrated_sqlite, path)
    database = await Database.open(f"sqlite:///{path}", clock=clock)
    yield DigestStand(database=database, clock=clock)
    await database.close()


async def morning(stand: DigestStand, clock: Any, **fields: Any) -> None:
    """Give the chat a digest and wait until its first hour."""
    await stand.chat(CHAT)
    await stand.digest(CHAT, **fields)
    clock.advance(TO_THE_HOUR)


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


async def test_only_headlines_of_some_outlets_are_shown(stand: DigestStand, clock: Any) -> None:
    policy = OutletPolicy(name="Island Post", label="owned by the ferry", show=Show.HEADLINE)
    stand.outlets = {"island post": policy}
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
