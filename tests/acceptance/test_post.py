"""/post: an article's card in a channel, once, where both the admin and the bot may write."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from newsrooms import ADMIN, ADMINS, OUTLET
from own_news import COURIER, HARBOUR, MARSH, RELAYED, UNDATED, newspaper
from test_commands import labels

from bot.archive.enrich import analyse
from bot.locale.catalogue import Localiser
from bot.sandbox import Person

ENGLISH = Localiser("en")
RELAY = {"name": "Relais Automatique", "show": "headline"}


@pytest.fixture
async def room(open_stage: Any) -> AsyncIterator[Any]:
    async with open_stage(newspaper(), outlet=[OUTLET, RELAY], telegram=ADMINS) as stage:
        yield stage


@pytest.fixture
async def chief(room: Any) -> Person:
    return await room.client.person("Chief", language_code="en", id=ADMIN)


@pytest.fixture
async def channel(room: Any, chief: Person) -> int:
    chat: int = await room.client.group("Harbour <News>", chief, type="channel", username="harbour_news")
    return chat


async def posts(room: Any, channel: int) -> list[Any]:
    return [item for item in await room.client.messages(channel) if "text" in item]


async def test_a_card_is_previewed_and_posted(room: Any, chief: Person, channel: int) -> None:
    preview = await room.ask(chief, f"/post @harbour_news {room.ids[MARSH]}")
    assert "This goes to Harbour <News>" in preview["text"]
    assert labels(preview) == [["Original", "In the bot"], ["Post", "Cancel"]]
    assert await posts(room, channel) == []
    done = await room.press(chief, preview, "Post")
    assert done["text"] == "Posted to Harbour <News>."
    [post] = await posts(room, channel)
    assert post["text"].startswith(MARSH)
    assert f"{COURIER} (council-owned; label set by this bot’s operator)" in post["text"]
    assert "The marsh council voted nine to two" in post["text"]
    assert post["text"] in preview["text"]
    [[original, in_bot]] = post["reply_markup"]["inline_keyboard"]
    assert original["url"].startswith("https://example.org/")
    assert in_bot["url"].endswith(f"?start=article_{room.ids[MARSH]}")


async def test_the_post_speaks_the_articles_language(room: Any, chief: Person, channel: int) -> None:
    await room.press(chief, await room.ask(chief, f"/post {room.ids[HARBOUR]} t.me/harbour_news"), "Post")
    [post] = await posts(room, channel)
    assert "De l’article" in post["text"] or "mot pour mot" in post["text"]


async def test_display_rights_hold_for_relay_and_outlet(room: Any, chief: Person, channel: int) -> None:
    await room.press(chief, await room.ask(chief, f"/post @harbour_news {room.ids[RELAYED]}"), "Post")
    [post] = await posts(room, channel)
    assert f"{COURIER} (council-owned" in post["text"]
    assert "Relais Automatique" in post["text"]
    assert "neuf voix" not in post["text"]


async def test_however_often_pressed_it_is_posted_once(room: Any, chief: Person, channel: int) -> None:
    preview = await room.ask(chief, f"/post @harbour_news {room.ids[MARSH]}")
    rows = preview["reply_markup"]["inline_keyboard"]
    [data] = [button["callback_data"] for row in rows for button in row if button["text"] == "Post"]
    # It may be gone before the last of them.
    await asyncio.gather(*(chief.press(preview, data=data, forge=True) for _ in range(4)))
    await room.settled()
    assert len(await posts(room, channel)) == 1
    notices = [
        entry["params"].get("text") for entry in await room.client.ledger(method="answerCallbackQuery")
    ]
    assert notices.count("It is posted to Harbour <News> already.") == 3


async def test_declined_nothing_is_posted(room: Any, chief: Person, channel: int) -> None:
    preview = await room.ask(chief, f"/post @harbour_news {room.ids[MARSH]}")
    assert "nothing was posted" in (await room.press(chief, preview, "Cancel"))["text"]
    assert await posts(room, channel) == []


async def test_without_the_right_to_post_it_says_what_to_do(room: Any, chief: Person, channel: int) -> None:
    preview = await room.ask(chief, f"/post @harbour_news {room.ids[MARSH]}")
    await room.client.promote(channel, status="member")
    assert "Make me an administrator" in await room.notice(chief, preview, "Post")
    await room.client.promote(channel)
    assert (await room.press(chief, preview, "Post"))["text"].startswith("Posted")
    assert len(await posts(room, channel)) == 1


async def test_only_who_rules_a_channel_posts_there(room: Any, chief: Person) -> None:
    other = await room.client.person("Other", language_code="en")
    foreign = await room.client.group("Foreign", other, chief, type="channel", username="foreign")
    answer = await room.ask(chief, f"/post @foreign {room.ids[MARSH]}")
    assert "You are not an administrator of Foreign" in answer["text"]
    await room.client.promote(foreign, chief)
    preview = await room.ask(chief, f"/post @foreign {room.ids[MARSH]}")
    await room.client.promote(foreign, chief, status="member")
    assert "You are not an administrator" in await room.notice(chief, preview, "Post")
    assert await posts(room, foreign) == []


async def test_what_can_not_be_posted_is_explained(room: Any, chief: Person, channel: int) -> None:
    for words in ("", "12", "@harbour_news", "@harbour_news twelve", "@a @b"):
        assert "What goes where?" in (await room.ask(chief, f"/post {words}".strip()))["text"], words
    assert "I can’t see @nowhere" in (await room.ask(chief, "/post @nowhere 1"))["text"]
    gone = await room.ask(chief, "/post @harbour_news 999999")
    assert gone["text"] == ENGLISH.text("article-gone")
    await room.client.person("Ann", username="ann_reads")
    assert labels(await room.ask(chief, "/post @ann_reads 1")) == []
    outside = await room.client.group("Outside", chief, type="channel", username="outside", bot=False)
    assert "I can’t see @outside" in (await room.ask(chief, "/post @outside 1"))["text"]
    assert await posts(room, outside) == []


async def test_a_group_may_be_posted_to_by_its_number(room: Any, chief: Person) -> None:
    group = await room.client.group("Club", chief)
    preview = await room.ask(chief, f"/post {group} {room.ids[UNDATED]}")
    await room.press(chief, preview, "Post")
    _, post = [item for item in await posts(room, group) if item["from"]["is_bot"]]
    assert post["text"].startswith(UNDATED)


async def test_a_private_article_is_not_posted(room: Any, chief: Person, channel: int) -> None:
    archive = room.opened.archive
    secret = replace(
        newspaper()[0], title="Sent by link", url="https://example.org/secret", body="Only for me. " * 30
    )
    [accepted] = await archive.accept(
        [archive.candidate(secret, analyse(secret), sender=ADMIN, public=False)]
    )
    answer = await room.ask(chief, f"/post @harbour_news {accepted.article_id}")
    assert answer["text"] == ENGLISH.text("post-private")
