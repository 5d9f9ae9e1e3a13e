"""Groups, topics and channels are listed for those who rule them, and set up by them in private."""

from collections.abc import AsyncIterator
from datetime import time
from typing import Any

import pytest
import pytest_asyncio
from chat_rooms import EN, FR, add_digest, buttons, digests, link, said

from bot.model.chat import QuietHours
from bot.render.actions.chats import ChangeChat, ChatDeed
from bot.render.callback import encode
from bot.sandbox import Person

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def room(open_shared_stage: Any) -> AsyncIterator[Any]:
    """A stage without news, for all tests here."""
    async with open_shared_stage() as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="module")
async def ann(room: Any) -> Person:
    """Ann, who has written to the bot."""
    person: Person = await room.client.person("Ann", language_code="en")
    await room.ask(person, "/help")
    return person


@pytest_asyncio.fixture(loop_scope="module")
async def bob(room: Any) -> Person:
    """Bob, who never has."""
    person: Person = await room.client.person("Bob", language_code="fr")
    return person


async def test_chats_are_listed_for_those_who_rule_them(room: Any, ann: Person, bob: Person) -> None:
    empty = await room.ask(ann, "/chats")
    assert empty["text"] == EN.text("chats-none")
    assert {name: button.get("url") for name, button in buttons(empty).items()} == {
        EN.text("button-add-group"): await link(room, "startgroup"),
        EN.text("button-add-channel"): await link(room, "startchannel&admin=post_messages+edit_messages"),
    }
    mine = await room.client.group("Readers", ann, bob)
    forum = await room.client.group("Forum", ann, forum=True)
    topic = await room.client.topic(forum, "News <1>")
    await room.client.group("Wire", ann, type="channel")
    await room.client.group("Bob’s", bob, ann)
    await add_digest(room, mine, ann)
    await add_digest(room, forum, ann, thread=topic)
    listed = await room.ask(ann, "/chats")
    lines = listed["text"].splitlines()
    assert [line for line in lines if line and line[0] in "👥🗂📣"] == ["🗂 Forum", "👥 Readers", "📣 Wire"]
    assert "    # News <1> – 1 digest" in lines
    assert lines[lines.index("👥 Readers") + 1] == "1 digest"
    assert "Bob’s" not in listed["text"]
    page = await room.press(ann, listed, "👥 Readers")
    assert page["text"].startswith("👥 Readers\n1 digest")
    await room.client.promote(mine, ann, status="member")
    room.clock.advance(3)
    assert await room.notice(ann, page, "Français") == EN.text("chats-not-yours")
    assert (await room.opened_chat(mine)).language == "en"
    assert "Readers" not in (await room.ask(ann, "/chats"))["text"]


async def test_many_chats_are_paged(room: Any, ann: Person) -> None:
    for number in range(8):
        await room.client.group(f"Group {number}", ann)
    first = await room.ask(ann, "/chats")
    assert ("Group 5" in first["text"], "Group 6" in first["text"]) == (True, False)
    second = await room.press(ann, first, "▶")
    assert ("Group 5" in second["text"], "Group 7" in second["text"]) == (False, True)
    page = await room.press(ann, second, "👥 Group 7")
    back = await room.press(ann, page, EN.text("button-all-chats"))
    assert back["text"] == second["text"]


async def test_settings_of_a_group_are_changed_from_afar(room: Any, ann: Person, bob: Person) -> None:
    group = await room.client.group("Readers", bob, ann)
    await room.client.promote(group, ann)
    page = await room.follow(ann, f"chat_{group}")
    page = await room.press(ann, page, "Français")
    assert "✓ Français" in buttons(page)
    page = await room.press(ann, page, EN.text("button-announcements-hear"))
    assert EN.text("chats-announcements-on") in page["text"]
    page = await room.press(ann, page, EN.text("button-announcements-nohear"))
    page = await room.press(ann, page, EN.text("button-commands-admins"))
    changed = await room.opened_chat(group)
    assert (changed.language, changed.announcements, changed.admins_only) == ("fr", False, True)
    assert changed.configured_by == ann.id
    page = await room.press(ann, page, EN.text("button-posts-stop"))
    assert (await room.opened_chat(group)).stopped
    page = await room.press(ann, await room.press(ann, page, EN.text("button-commands-all")), "Русский")
    page = await room.press(ann, page, EN.text("button-posts-resume"))
    changed = await room.opened_chat(group)
    assert (changed.stopped, changed.language, changed.admins_only) == (False, "ru", False)


async def test_links_to_chats_open_for_their_admins_alone(room: Any, ann: Person, bob: Person) -> None:
    forum = await room.client.group("Forum", ann, bob, forum=True)
    topic = await room.client.topic(forum, "News")
    page = await room.follow(ann, f"chat_{forum}_{topic}")
    assert page["text"].startswith("# News · 🗂 Forum")
    assert EN.text("button-topic-digest") in buttons(page)
    assert (await room.press(ann, page, "◀ 🗂 Forum"))["text"].startswith("🗂 Forum")
    for payload in (f"chat_{forum}", f"chat_{forum}_{topic}", "chat_-77", "chat_7", "chat_x", "chat_"):
        assert (await room.follow(bob, payload))["text"] == FR.text("chats-not-yours")
    assert (await room.follow(ann, f"chat_{bob.id}"))["text"] == EN.text("chats-not-yours")


async def test_a_digest_for_a_topic(room: Any, ann: Person) -> None:
    forum = await room.client.group("Forum", ann, forum=True)
    topic = await room.client.topic(forum, "News")
    page = await room.follow(ann, f"chat_{forum}_{topic}")
    offer = await room.press(ann, page, EN.text("button-topic-digest"))
    back = await room.press(ann, offer, "◀ Forum")
    assert back["text"] == page["text"]
    await room.press(ann, await room.press(ann, back, EN.text("button-topic-digest")), "08:00")
    [made] = await digests(room).of_chat(forum)
    assert (made.thread, made.owner_id) == (topic, ann.id)
    page = await room.follow(ann, f"chat_{forum}_{topic}")
    assert EN.text("chats-topic-digests", count=1) in page["text"]


async def test_in_a_group_chats_leads_to_private(room: Any, ann: Person) -> None:
    forum = await room.client.group("Forum", ann, forum=True)
    topic = await room.client.topic(forum, "News")
    answer = await room.ask(ann, "/chats", chat=forum, thread=topic)
    [button] = buttons(answer).values()
    assert button["url"] == await link(room, f"start=chat_{forum}_{topic}")
    refused = await room.ask(ann, f"/start@depeche_bot chat_{forum}", chat=forum)
    assert refused["text"] == EN.text("chats-in-private")


async def test_an_anonymous_admin_is_recognised(room: Any, ann: Person, bob: Person) -> None:
    group = await room.client.group("Readers", bob, ann)
    await room.client.promote(group, ann)
    await room.client.anonymous(group, ann)
    page = await room.follow(ann, f"chat_{group}")
    assert page["text"].startswith("👥 Readers")
    await room.press(ann, page, EN.text("button-commands-admins"))
    assert (await room.opened_chat(group)).admins_only
    before = len(await said(room, group))
    await ann.say("/latest", chat=group)
    assert [item["text"] for item in (await said(room, group))[before:]] == [EN.text("archive-empty")]


async def test_commands_limited_to_admins(room: Any, ann: Person, bob: Person) -> None:
    group = await room.client.group("Readers", ann, bob)
    everybody = await room.ask(bob, "/settings", chat=group)
    page = await room.follow(ann, f"chat_{group}")
    await room.press(ann, page, EN.text("button-commands-admins"))
    hint = await room.ask(bob, "/latest", chat=group)
    assert hint["text"] == EN.text("chats-admins-only")
    for _ in range(3):
        assert await room.shown(group, bob.say("/latest", chat=group)) == [], "said once a minute"
    assert await room.notice(bob, everybody, "Language: English") == EN.text("chats-admins-only")
    assert (await room.ask(ann, "/latest", chat=group))["text"] == EN.text("archive-empty")
    assert (await room.ask(bob, "/latest"))["text"] == FR.text("archive-empty")
    room.clock.advance(61)
    assert (await room.ask(bob, "/latest", chat=group))["text"] == EN.text("chats-admins-only")


async def test_when_telegram_cannot_be_asked(room: Any, ann: Person) -> None:
    group = await room.client.group("Readers", ann)
    page = await room.follow(ann, f"chat_{group}")
    room.clock.advance(3)
    await room.client.fault(500, method="getChatMember")
    assert await room.notice(ann, page, "Français") == EN.text("chats-rights-unknown")
    await room.client.lift()
    assert "✓ Français" in buttons(await room.press(ann, page, "Français"))


async def test_quiet_hours_are_set_from_afar(room: Any, ann: Person) -> None:
    channel = await room.client.group("Wire", ann, type="channel")
    page = await room.follow(ann, f"chat_{channel}")
    screen = await room.press(ann, page, "Quiet: 22:00–07:00")
    assert screen["text"].startswith("📣 Wire")
    assert EN.text("quiet-clock-digests") in screen["text"]
    assert "UTC" not in screen["text"], "each of its digests has a time zone of its own"
    screen = await room.press(ann, screen, "22:30")
    assert (await room.opened_chat(channel)).quiet == QuietHours(time(22, 30), time(7))
    screen = await room.press(ann, screen, "05:00")
    assert (await room.opened_chat(channel)).quiet == QuietHours(time(22, 30), time(5))
    screen = await room.press(ann, screen, EN.text("button-turn-off"))
    changed = await room.opened_chat(channel)
    assert (changed.quiet, changed.configured_by) == (None, ann.id)
    screen = await room.press(ann, screen, EN.text("button-turn-on"))
    assert "Quiet: 22:00–07:00" in buttons(await room.press(ann, screen, "◀ 📣 Wire"))
    forged = encode(ChangeChat(-channel, ChatDeed.QUIET_FROM, 1, 99))
    assert await room.notice(ann, page, data=forged, forge=True) == EN.text("button-old")
