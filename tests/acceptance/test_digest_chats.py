"""Digests of groups, topics and channels: set up in private, by their admins alone."""

from datetime import time
from typing import Any

import pytest
from digest_play import data_of, digests_of, labels, only
from sqlalchemy import select

from bot.locale.catalogue import Localiser
from bot.model.digest import DigestMode
from bot.sandbox import Person
from bot.storage.tables import follow

EN = Localiser("en")


@pytest.fixture
async def group(stage: Any, ann: Person, bob: Person) -> int:
    """A supergroup that Ann owns and Bob reads, with the bot."""
    chat: int = await stage.client.group("Readers", ann, bob)
    await stage.settled()
    return chat


async def page_of(stage: Any, person: Person, chat: int) -> dict[str, Any]:
    """Open a chat's page in private, as the button in the chat does."""
    opened: dict[str, Any] = await stage.follow(person, f"chat_{chat}")
    return opened


async def fed(stage: Any) -> list[tuple[str, str, bool]]:
    async with stage.opened.database.read() as connection:
        rows = select(follow.c.kind, follow.c.words, follow.c.paused).where(follow.c.digest_id.is_not(None))
        return [(kind, words, paused) for kind, words, paused in await connection.execute(rows)]


async def test_in_a_group_it_leads_admins_to_private(
    stage: Any, ann: Person, bob: Person, group: int
) -> None:
    pointer = await stage.ask(ann, "/digest", chat=group)
    [[button]] = pointer["reply_markup"]["inline_keyboard"]
    opened = await stage.follow(ann, button["url"].partition("start=")[2])
    assert "Readers" in opened["text"]
    refused = await stage.ask(bob, "/digest", chat=group)
    assert refused["text"] == EN.text("digests-admins-only")
    assert "reply_markup" not in refused
    await stage.client.anonymous(group, ann)
    _, hidden = await stage.shown(group, ann.say("/digest", chat=group, speaker=group))
    assert hidden["reply_markup"] == pointer["reply_markup"]


async def test_a_group_gets_a_digest(stage: Any, ann: Person, group: int) -> None:
    await ann.say("/settings Paris")
    await stage.settled()
    offer = await stage.press(ann, await page_of(stage, ann, group), EN.text("button-chat-digests"))
    assert "A new digest for “Readers”" in offer["text"]
    assert "By the clocks in Paris" in offer["text"], "the admin's, as long as the group has none"
    made = await stage.press(ann, offer, "08:00 + 18:00")
    assert made["text"].startswith("Digest for “Readers”\n\nNext: ")
    one = await only(stage, group)
    assert (one.schedule.hours, one.schedule.zone, one.owner_id) == (
        (time(8), time(18)),
        "Europe/Paris",
        ann.id,
    )
    assert (await stage.opened_chat(group)).configured_by == ann.id
    note, digest = await stage.shown(ann.id, ann.press(made, "Send one now"))
    assert note["text"].startswith("A preview")
    assert "windmill" in digest["text"]
    french = await stage.press(ann, await stage.press(ann, made, "Choose"), "Languages")
    await stage.press(ann, french, "Français")
    assert (await only(stage, group)).language == "fr"
    zone = await stage.press(ann, await stage.press(ann, french, "◀ Back"), "Time zone")
    assert "Time zone" in zone["text"]
    await stage.ask(ann, "Tokyo")
    assert (await only(stage, group)).schedule.zone == "Asia/Tokyo"
    assert (await stage.opened_chat(ann.id)).zone == "Europe/Paris", "Ann did not move"
    assert [message for message in await stage.sent(group) if "Digest" in message["params"]["text"]] == []


async def test_several_digests_and_the_way_back(stage: Any, ann: Person, group: int) -> None:
    listed = await stage.press(ann, await page_of(stage, ann, group), EN.text("button-chat-digests"))
    for way in ("08:00", "08:00 + 18:00", "Each story as it arrives"):
        if "+ New digest" in labels(listed):
            listed = await stage.press(ann, listed, "+ New digest")
        listed = await stage.press(ann, await stage.press(ann, listed, way), "All digests")
    assert labels(listed) == ["1", "2", "3", "+ New digest", "◀ Readers"]
    assert "3. each story as it arrives" in listed["text"]
    chat = await stage.press(ann, listed, "◀ Readers")
    assert "3 digests" in chat["text"]
    second = await stage.press(ann, await stage.press(ann, chat, EN.text("button-chat-digests")), "2")
    gone = await stage.press(ann, await stage.press(ann, second, "Remove"), "Yes, remove")
    assert labels(gone) == ["1", "2", "+ New digest", "◀ Readers"]
    assert [one.mode for one in await digests_of(stage, group)] == [DigestMode.HOURS, DigestMode.STREAM]


async def test_each_story_as_it_arrives(stage: Any, ann: Person, group: int) -> None:
    offer = await stage.press(ann, await page_of(stage, ann, group), EN.text("button-chat-digests"))
    stream = await stage.press(ann, offer, "Each story as it arrives")
    assert EN.text("digests-streams") in stream["text"]
    assert await fed(stage) == [("everything", "", False)]
    choose = await stage.press(ann, stream, "Choose")
    assert not {"Hours", "Days", "If missed"} & set(labels(choose)), "they mean nothing for it"
    await stage.press(ann, choose, "Topics")
    topics = await stage.ask(ann, "windmill\nferry")
    assert sorted(await fed(stage)) == [("words", "ferry", False), ("words", "windmill", False)]
    when = await stage.press(ann, await stage.press(ann, topics, "◀ Back"), "When")
    hourly = await stage.press(ann, when, "at set hours")
    assert await fed(stage) == []
    assert "Hours: 08:00" in hourly["text"]
    again = await stage.press(ann, await stage.press(ann, hourly, "When"), "each story as it arrives")
    paused = await stage.press(ann, await stage.press(ann, again, "◀ Back"), "Pause")
    assert EN.text("digests-paused") in paused["text"]
    assert all(held for _, _, held in await fed(stage))


async def test_a_topic_of_a_forum(stage: Any, ann: Person) -> None:
    forum = await stage.client.group("Forum", ann, forum=True)
    news = await stage.client.topic(forum, "News")
    sport = await stage.client.topic(forum, "Sport")
    await stage.settled()
    pointer = await stage.ask(ann, "/digest", chat=forum, thread=news)
    assert pointer["message_thread_id"] == news
    [[button]] = pointer["reply_markup"]["inline_keyboard"]
    topic = await stage.follow(ann, button["url"].partition("start=")[2])
    offer = await stage.press(ann, topic, EN.text("button-topic-digest"))
    made = await stage.press(ann, offer, "08:00")
    assert made["text"].startswith("Digest for “Forum › News”\n\n")
    assert (await only(stage, forum)).thread == news
    choose = await stage.press(ann, made, "Choose")
    assert "Topic: News" in choose["text"]
    threads = await stage.press(ann, choose, "Topic")
    assert {"the main chat", "✓ News", "Sport"} <= set(labels(threads))
    moved = await stage.press(ann, threads, "Sport")
    assert "Topic: Sport" in moved["text"]
    assert (await only(stage, forum)).thread == sport
    await stage.press(ann, await stage.press(ann, moved, "Topic"), "the main chat")
    assert (await only(stage, forum)).thread is None


async def test_a_channel_gets_its_own(stage: Any, ann: Person) -> None:
    channel = await stage.client.group("Wire", ann, type="channel")
    await stage.settled()
    offer = await stage.press(ann, await page_of(stage, ann, channel), EN.text("button-chat-digests"))
    made = await stage.press(ann, offer, "08:00")
    assert made["text"].startswith("Digest for “Wire”\n\nNext: ")
    assert (await only(stage, channel)).schedule.hours == (time(8),)


async def test_who_is_no_admin_any_more_changes_nothing(
    stage: Any, ann: Person, bob: Person, group: int
) -> None:
    await stage.client.promote(group, bob)
    offer = await stage.press(bob, await page_of(stage, bob, group), EN.text("button-chat-digests"))
    home = await stage.press(bob, offer, "08:00")
    hours = await stage.press(bob, await stage.press(bob, home, "Choose"), "Hours")
    await stage.client.promote(group, bob, status="member")
    stage.clock.advance(60)
    before = await only(stage, group)
    assert (await stage.ask(bob, "7:30"))["text"] == EN.text("digests-not-yours")
    assert await stage.notice(bob, hours, "18:00") == EN.text("digests-not-yours")
    for label in ("◀ Back", "Half hours ▶"):
        assert await stage.notice(bob, hours, label) == EN.text("digests-not-yours")
    assert await only(stage, group) == before
    stranger = await stage.client.person("Eve", language_code="en")
    mine = await stage.ask(stranger, "/digest")
    await stage.shown(
        stranger.id, stranger.press(mine["message_id"], data=data_of(offer, "08:00 + 18:00"), forge=True)
    )
    assert await only(stage, group) == before


async def test_screens_are_for_private_chats(stage: Any, ann: Person, bob: Person, group: int) -> None:
    offer = await stage.ask(bob, "/digest")
    listed = await stage.ask(ann, "/latest", chat=group)
    pressing = bob.press(listed["message_id"], data=data_of(offer, "08:00"), forge=True, chat=group)
    assert await stage.shown(group, pressing) == []
    assert await digests_of(stage, group) == []
    assert await digests_of(stage, bob.id) == []
