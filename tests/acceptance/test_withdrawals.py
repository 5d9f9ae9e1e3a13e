"""What editors withdraw is gone from everything, and where it was sent a note stands instead."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from zlib import crc32

import pytest
import pytest_asyncio
from digest_play import labels, only
from own_news import body_of, newspaper
from sqlalchemy import update

from bot.model.article import Draft
from bot.sandbox import Person
from bot.storage.tables import chat

PATIENCE = 20.0
ADMIN = 900_001
pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def stage(open_shared_stage: Any) -> AsyncIterator[Any]:
    telegram = {"admins": [ADMIN]}
    async with open_shared_stage(newspaper(), readers={"time_zone": "UTC"}, telegram=telegram) as opened:
        yield opened
        assert 400 not in await opened.client.refused()


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def editor(stage: Any) -> Person:
    person: Person = await stage.client.person("Edith", language_code="en", id=ADMIN)
    await stage.ask(person, "/latest")
    return person


def draft(stage: Any, title: str, outlet: str = "Reed Herald", **more: Any) -> Draft:
    said: dict[str, Any] = {
        "body": body_of("en", f"{title}, said the mayor of Orsund on Monday.", paragraphs=3),
        "outlet": outlet,
        "section": "World",
        "language": "en",
        "published": stage.clock.now() - timedelta(minutes=5),
        "url": f"https://{outlet.split()[0].lower()}.example/{crc32(title.encode())}",
    }
    return Draft(**({"title": title} | said | more))


async def told(stage: Any, *drafts: Draft) -> None:
    """Bring articles, and wait until each is in a story."""
    await stage.accept(drafts)
    async with asyncio.timeout(PATIENCE):
        for item in drafts:
            while (await stage.opened.articles.get(stage.ids[item.title])).story is None:  # noqa: ASYNC110
                await asyncio.sleep(0.02)


async def reader(stage: Any, name: str) -> Person:
    """Meet somebody whose phone may ring at any hour."""
    person: Person = await stage.client.person(name, language_code="en")
    await stage.ask(person, "/start")
    async with stage.opened.database.write() as connection:
        awake = update(chat).where(chat.c.id == person.id).values(quiet_from=None, quiet_until=None)
        await connection.execute(awake)
    return person


async def until(stage: Any, chat_id: int, words: str) -> dict[str, Any]:
    """Wait for a message of the bot's with some words."""
    async with asyncio.timeout(PATIENCE):
        while True:
            for item in reversed(await stage.client.messages(chat_id)):
                if words in item.get("text", ""):
                    return dict(item)
            await asyncio.sleep(0.02)


async def test_an_article_goes_from_everything_and_messages_say_so(stage: Any, editor: Person) -> None:
    ann = await reader(stage, "Ann")
    await stage.ask(ann, "/follow lantern")
    ben = await reader(stage, "Ben")
    await stage.press(ben, await stage.ask(ben, "/digest"), "08:00")
    lantern = draft(stage, "Lantern festival lights the harbour")
    await told(stage, lantern, draft(stage, "Marsh road stays closed until May"))
    number = stage.ids[lantern.title]
    alert = await until(stage, ann.id, "Because you follow")
    await stage.indexed()
    opened = await stage.press(ann, await stage.ask(ann, "/search lantern festival"), "1")
    card = await stage.ask(ann, f"/article {number}")
    listed = await stage.ask(ann, "/latest")
    assert lantern.title in listed["text"]
    due = (await only(stage, ben.id)).due
    stage.clock.advance((due - stage.clock.now()).total_seconds() + 0.1)
    digest = await until(stage, ben.id, "08:00 edition")
    assert lantern.title in digest["text"]
    await stage.delivered()

    menu = await stage.press(editor, await stage.ask(editor, f"/article {number}"), "Edit…")
    why = await stage.press(editor, menu, "Withdraw…")
    assert "Why is “Lantern festival lights the harbour” withdrawn?" in why["text"]
    ask = await stage.ask(editor, "Made up by <nobody>.")
    assert "“Made up by <nobody>.”" in ask["text"]
    done = await stage.press(editor, ask, "Withdraw")
    assert done["text"].startswith("✓ Withdrawn")

    note = "Withdrawn by the editors on"
    now = await until(stage, ann.id, note)
    assert now["message_id"] == alert["message_id"]
    assert now["text"].endswith("Made up by <nobody>.")
    assert labels(now) == []
    now = await until(stage, ben.id, note)
    assert now["message_id"] == digest["message_id"]
    assert "Lantern" not in now["text"]
    assert "Marsh road stays closed until May" in now["text"]
    place = next(line for line in digest["text"].splitlines() if lantern.title in line).split(".")[0]
    assert f"{place}. {note}" in now["text"]
    assert set(labels(digest)) - set(labels(now)) == {place}

    # What was asked for before says so, too.
    async with asyncio.timeout(PATIENCE):
        while True:
            texts = {item["message_id"]: item.get("text", "") for item in await stage.client.messages(ann.id)}
            asked = [texts[message["message_id"]] for message in (card, opened, listed)]
            if all(note in text for text in asked):
                break
            await asyncio.sleep(0.02)
    assert asked[0].endswith("Made up by <nobody>.")
    assert "Marsh road stays closed until May" in asked[2]
    assert not any(lantern.title in text for text in asked)
    said = f"This article was {note.lower()}"
    assert (await stage.ask(ann, f"/article {number}"))["text"].startswith(said)
    place = next(line for line in asked[2].splitlines() if "Marsh road" in line).split(".")[0]
    listed = await stage.press(ann, await stage.press(ann, listed, place), "◀ List")
    assert "1 here was withdrawn by the editors." in listed["text"]
    await stage.indexed()
    assert "Lantern" not in (await stage.ask(ann, "/search lantern festival"))["text"].partition("\n")[2]
    await stage.accept([lantern])
    assert await stage.opened.articles.get(number) is None
    audit = await stage.ask(editor, "/audit article")
    assert "withdrew “Lantern festival lights the harbour”: Made up by <nobody>." in audit["text"]


async def test_an_outlet_goes_and_is_let_in_again(stage: Any, editor: Person) -> None:
    titles = (f"Ferry {word} at the quay of Talmar" for word in ("late", "lost"))
    first, second = (draft(stage, title, "Quay Post") for title in titles)
    await told(stage, first)
    assert "no outlet’s name" in (await stage.ask(editor, "/withdraw outlet Nobody because"))["text"]
    state = await stage.ask(editor, "/withdraw outlet quay post")
    assert "is let in; 1 article of it is" in state["text"]
    await stage.press(editor, state, "Withdraw it…")
    assert "500 characters" in (await stage.ask(editor, "x" * 500))["text"]
    ask = await stage.ask(editor, "/withdraw outlet Quay Post Forged from beginning to end")
    assert "Withdraw all of “Quay Post”?" in ask["text"]
    assert (await stage.press(editor, ask, "Cancel"))["text"] == "Nothing was withdrawn."
    ask = await stage.ask(editor, "/withdraw outlet Quay Post Forged from beginning to end")
    done = await stage.press(editor, ask, "Withdraw")
    assert "is withdrawn, with 1 article" in done["text"]
    await stage.store([second])
    assert await stage.opened.articles.get(stage.ids[second.title]) is None
    assert "Forged from beginning to end" in (await stage.ask(editor, "/withdraw"))["text"]
    state = await stage.ask(editor, "/withdraw outlet Quay Post")
    assert "has been withdrawn since" in state["text"]
    await stage.press(editor, state, "Let Quay Post in again")
    await stage.store([second])
    assert await stage.opened.articles.get(stage.ids[second.title]) is not None


async def test_nobody_else_withdraws(stage: Any, editor: Person) -> None:
    eve = await stage.client.person("Eve", language_code="en")
    unknown = await stage.ask(eve, "/nonsense article 1 because")
    same = await stage.ask(eve, "/withdraw article 1 because")
    assert same["text"] == unknown["text"].replace("nonsense", "withdraw")
    card = await stage.ask(eve, "/article 1")
    assert "Edit…" not in labels(card)
