"""What editors hide, retitle and pin, as they and readers see it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zlib import crc32

import pytest
import pytest_asyncio
from digest_play import labels
from own_news import body_of
from sqlalchemy import update

from bot.model.article import Draft
from bot.sandbox import Person
from bot.storage.tables import chat

PATIENCE = 20.0
ADMIN = 900_001
HIDDEN = "This article is hidden by the editors."
CORRECTED = "Title corrected by this bot’s operator"
pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def stage(open_shared_stage: Any) -> AsyncIterator[Any]:
    telegram = {"admins": [ADMIN]}
    async with open_shared_stage([], readers={"time_zone": "UTC"}, telegram=telegram) as opened:
        yield opened
        # An alert may be changed to what it says already: the one 400 that is no mistake.
        wrong = [said for said in opened.sandbox.world.ledger.reasons if "is not modified" not in said]
        assert wrong == []


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def editor(stage: Any) -> Person:
    person: Person = await stage.client.person("Edith", language_code="en", id=ADMIN)
    await stage.ask(person, "/start")
    return person


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def ann(stage: Any) -> Person:
    """Somebody whose phone may ring at any hour."""
    person: Person = await stage.client.person("Ann", language_code="en")
    await stage.ask(person, "/start")
    async with stage.opened.database.write() as connection:
        awake = update(chat).where(chat.c.id == person.id).values(quiet_from=None, quiet_until=None)
        await connection.execute(awake)
    return person


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def bea(stage: Any) -> Person:
    """Somebody who follows nothing: no alert comes between a question and its answer."""
    person: Person = await stage.client.person("Bea", language_code="en")
    await stage.ask(person, "/start")
    return person


def draft(stage: Any, title: str, about: str, outlet: str = "Reed Herald") -> Draft:
    words = body_of("en", f"{about}, said the mayor of Orsund on Monday.", paragraphs=3)
    return Draft(
        title=title,
        body=words,
        outlet=outlet,
        language="en",
        published=stage.clock.now() - timedelta(minutes=5),
        url=f"https://{outlet.split()[0].lower()}.example/{crc32(about.encode())}",
    )


async def told(stage: Any, *drafts: Draft) -> list[int]:
    """Bring articles, and wait until each is in a story and found; give their numbers."""
    await stage.accept(drafts)
    ids = [stage.ids[item.title] for item in drafts]
    async with asyncio.timeout(PATIENCE):
        while any(one.story is None for one in (await stage.opened.articles.many(ids)).values()):  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    return ids


async def until(stage: Any, chat_id: int, *words: str) -> dict[str, Any]:
    """Wait for a message of the bot's with some words."""
    async with asyncio.timeout(PATIENCE):
        while True:
            for item in reversed(await stage.client.messages(chat_id)):
                if all(word in item.get("text", "") for word in words):
                    return dict(item)
            await asyncio.sleep(0.02)


async def story_of(stage: Any, number: int) -> int:
    article = await stage.opened.articles.get(number)
    assert article is not None
    assert article.story is not None
    return int(article.story)


async def alerted(stage: Any) -> None:
    """Wait until alerts have read the whole log."""
    last = await stage.opened.articles.last_seq()
    async with asyncio.timeout(PATIENCE):
        while stage.bot.deliveries.alerts.reached < last:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    await stage.delivered()


async def test_hidden_and_shown_again(stage: Any, editor: Person, ann: Person) -> None:
    await stage.ask(ann, "/follow lantern")
    lantern = draft(stage, "Lantern festival lights the harbour", "Lanterns hang everywhere")
    number, _ = await told(stage, lantern, draft(stage, "Marsh road closed until May", "The road is wet"))
    await until(stage, ann.id, "Because you follow")
    listed = await stage.ask(ann, "/search festival harbour")
    card = await stage.press(ann, listed, "1")
    await stage.press(ann, card, "☆ Save")

    menu = await stage.press(editor, await stage.ask(editor, f"/article {number}"), "Edit…")
    assert labels(menu)[:2] == ["Hide", "Correct title…"]
    done = await stage.press(editor, menu, "Hide")
    assert done["text"].startswith("✓ Hidden: “Lantern festival lights the harbour”")
    await stage.indexed()

    assert (await stage.ask(ann, f"/article {number}"))["text"] == HIDDEN
    assert await stage.notice(ann, card, "Similar") == HIDDEN
    for question in ("/latest", "/latest all", "/search festival harbour", "/top", "/sources"):
        assert "Lantern" not in (await stage.ask(ann, question))["text"], question
    saved = await stage.ask(ann, "/saved")
    assert "1 here is hidden by the editors." in saved["text"]
    assert "Lantern" not in saved["text"]
    assert (await stage.ask(editor, f"/hide {number}"))["text"] == "It is hidden already."

    hidden = await stage.ask(editor, "/hide")
    assert "Hidden articles (1)" in hidden["text"]
    assert "Lantern festival lights the harbour" in hidden["text"]
    menu = await stage.press(editor, hidden, f"{number} …")
    assert "Hidden from readers since" in menu["text"]
    assert (await stage.ask(editor, f"/article {number}"))["text"] == menu["text"]
    before = len(await stage.client.messages(ann.id))
    assert (await stage.press(editor, menu, "Show again"))["text"].startswith("✓ Shown again")
    await stage.indexed()
    await alerted(stage)
    assert "Lantern festival" in (await stage.ask(ann, "/search festival harbour"))["text"]
    assert len(await stage.client.messages(ann.id)) == before + 2, "a question and its answer, no alert"

    await stage.ask(editor, f"/hide {number}")
    assert (await stage.ask(editor, f"/show {number}"))["text"].startswith("✓ Shown again")
    audit = await stage.ask(editor, "/audit article")
    assert "hid “Lantern festival lights the harbour”" in audit["text"]
    assert "showed “Lantern festival lights the harbour” again" in audit["text"]


async def test_nothing_else_has_what_is_hidden(stage: Any, editor: Person, ann: Person) -> None:
    day = stage.clock.now() + timedelta(days=9)
    words = (
        f"The zeppelin museum will reopen on {day.day} {day:%B %Y}. "
        "“We have waited sixteen years for this zeppelin,” said Orla Fennimar, its director."
    )
    item = draft(stage, "Zeppelin museum to reopen", words)
    number, *_ = await told(stage, replace(item, body=words))
    room = await stage.client.group("Elsewhere", ann, bot=False)
    passage = (await ann.say(words, chat=room)).message

    async def everywhere(words: str) -> list[str]:
        [known] = await stage.shown(ann.id, ann.forward(passage))
        offered = await ann.inline(words, chat=room)
        return [
            known["text"],
            str([one["title"] for one in offered.results]),
            (await stage.ask(ann, "/agenda zeppelin"))["text"],
            (await stage.ask(ann, "/quotes Fennimar"))["text"],
            (await stage.ask(ann, "/search director"))["text"],
        ]

    assert all("eppelin" in said for said in await everywhere("zeppelin"))
    await stage.ask(editor, f"/hide {number}")
    await stage.indexed()
    stage.clock.advance(600)
    for said in await everywhere("zeppelin museum"):  # Telegram keeps what the same words gave
        assert "Zeppelin museum" not in said
        assert "sixteen years" not in said


async def test_a_title_is_corrected_where_it_was_sent_and_is_shown(
    stage: Any, editor: Person, ann: Person, bea: Person
) -> None:
    await stage.ask(ann, "/follow ferry")
    sunk = draft(stage, "Talmar ferry sunk", "The ferry of Talmar came two hours late", "Quay Post")
    [number] = await told(stage, sunk)
    alert = await until(stage, ann.id, "Because you follow", "Talmar ferry sunk")

    menu = await stage.press(editor, await stage.ask(editor, f"/article {number}"), "Edit…")
    ask = await stage.press(editor, menu, "Correct title…")
    assert f"What shall article {number} be called?" in ask["text"]
    assert "300 characters" in (await stage.ask(editor, "x" * 300))["text"]
    said = await stage.ask(editor, "Talmar ferry late by two <hours>")
    assert said["text"].startswith(f"✓ Article {number} is called “Talmar ferry late by two <hours>” now.")
    await stage.indexed()

    now = await until(stage, ann.id, "late by two <hours>", CORRECTED)
    assert now["message_id"] >= alert["message_id"]
    for words in ("ferry sunk", "ferry late hours"):
        listed = await stage.ask(bea, f"/search {words}")
        assert "Talmar ferry late by two <hours>" in listed["text"], words
        assert "title corrected by the operator" in listed["text"]
    card = await stage.ask(bea, f"/article {number}")
    assert CORRECTED in card["text"]
    own = await stage.press(bea, card, "The outlet’s title")
    assert "“Talmar ferry sunk”" in own["text"]
    assert CORRECTED in (await stage.press(bea, own, "◀ Article"))["text"]

    await stage.store([sunk])
    assert "late by two" in (await stage.ask(bea, f"/article {number}"))["text"]
    assert "The outlet’s own: “Talmar ferry sunk”" in (await stage.ask(editor, "/title"))["text"]
    same = await stage.ask(editor, f"/title {number} Talmar ferry late by two <hours>")
    assert same["text"] == "That is its title already."
    assert "corrects the title of article 12" in (await stage.ask(editor, f"/title {number} \u200b"))["text"]
    menu = await stage.press(editor, await stage.ask(editor, f"/article {number}"), "Edit…")
    back = await stage.press(editor, menu, "Outlet’s own title again")
    assert "“Talmar ferry sunk”" in back["text"]
    assert CORRECTED not in (await stage.ask(bea, f"/article {number}"))["text"]
    audit = await stage.ask(editor, "/audit article")
    assert "corrected a title: “Talmar ferry sunk” → “Talmar ferry late by two <hours>”" in audit["text"]


async def test_a_story_is_pinned_to_the_top_for_some_hours(stage: Any, editor: Person, bea: Person) -> None:
    quiet, *_ = await told(
        stage,
        draft(stage, "Chess club finds its lost trophy", "The trophy of the chess club was found"),
        draft(stage, "Bridge of Orsund is open again", "Cars cross the bridge of Orsund again"),
        draft(
            stage,
            "Orsund bridge open to cars again",
            "Cars cross the bridge of Orsund again now",
            "Marsh Courier",
        ),
    )
    story = await story_of(stage, quiet)
    menu = await stage.press(editor, await stage.ask(editor, f"/article {quiet}"), "Edit…")
    ask = await stage.press(editor, menu, "📌 Pin story to /top…")
    assert "How long shall this story stand at the top of /top?" in ask["text"]
    done = await stage.press(editor, ask, "12 hours")
    assert done["text"].startswith(f"✓ Story {story}, “Chess club finds its lost trophy”, stands at the top")
    top = (await stage.ask(bea, "/top"))["text"].split("\n\n")
    assert top[1].startswith("1. 📌 Chess club finds its lost trophy")
    assert "pinned by the editors" in top[1]
    assert "📌" not in "".join(top[2:])
    card = await stage.press(editor, done, "◀ Story")
    assert "📌 at the top of /top until" in card["text"]
    assert "📌 Unpin story" in labels(await stage.press(editor, card, "More"))

    stage.clock.advance(12 * 3600 + 1)
    assert "📌" not in (await stage.ask(bea, "/top"))["text"]
    assert "No story is pinned" in (await stage.ask(editor, "/pinstory"))["text"]
    assert "at the top of /top until" in (await stage.ask(editor, f"/pinstory {story} 336"))["text"]
    assert "1 to 336 hours" in (await stage.ask(editor, f"/pinstory {story} 337"))["text"]
    pins = await stage.ask(editor, "/pinstory")
    assert "Chess club finds its lost trophy" in pins["text"]
    gone = await stage.press(editor, pins, f"Unpin {story}")
    assert labels(gone) == ["📌 Pin story to /top…"]
    assert (await stage.ask(editor, f"/unpinstory {story}"))["text"] == "That story is not pinned."
    assert "pinned story" in (await stage.ask(editor, "/audit story"))["text"]


async def test_splitting_and_merging_are_for_editors_and_written_down(stage: Any, editor: Person) -> None:
    one, other = await told(
        stage,
        draft(stage, "Goats graze on the dyke", "Goats of Orsund graze on the dyke"),
        draft(stage, "Museum opens a room of clocks", "The museum shows four hundred clocks"),
    )
    first, second = await story_of(stage, one), await story_of(stage, other)
    ask = await stage.ask(editor, f"/mergestories {first} {second}")
    await stage.press(editor, ask, "Merge")
    assert await story_of(stage, one) == second
    assert f"made story {first} part of story {second}" in (await stage.ask(editor, "/audit story"))["text"]


async def test_nobody_else_edits(stage: Any, bea: Person) -> None:
    for command in ("/hide 1", "/show 1", "/title 1 Other", "/pinstory 1", "/unpinstory 1"):
        name = command.split()[0].removeprefix("/")
        unknown = (await stage.ask(bea, command.replace(name, "nonsense")))["text"]
        assert (await stage.ask(bea, command))["text"] == unknown.replace("nonsense", name)
    assert "Edit…" not in labels(await stage.ask(bea, "/article 1"))
