"""Groups, topics and channels: joined, listed, set up in private by those who rule them, left."""

from collections.abc import AsyncIterator
from datetime import time
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select

from bot.locale.catalogue import Localiser
from bot.model.chat import QuietHours
from bot.model.digest import Digest
from bot.model.schedule import Schedule
from bot.render.callback import encode
from bot.render.chat_actions import ChangeChat, ChatDeed
from bot.sandbox import Person
from bot.sandbox.rooms import Rooms
from bot.storage.chat_admins import ChatAdminStore
from bot.storage.chats import ChatStore
from bot.storage.digests import DigestStore
from bot.storage.tables import inbox_update
from bot.storage.topics import TopicStore

EN, FR = Localiser("en"), Localiser("fr")
DAY = 86_400.0
Json = dict[str, Any]


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


def buttons(message: Json) -> dict[str, Json]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return {button["text"]: button for row in rows for button in row}


async def said(room: Any, chat: int) -> list[Json]:
    """What the bot has said in a chat."""
    await room.settled()
    bot = room.sandbox.world.bot_id
    return [item for item in await room.client.messages(chat) if item.get("from", {}).get("id") == bot]


async def link(room: Any, query: str) -> str:
    name = (await room.client.state())["bot"]["username"]
    return f"https://t.me/{name}?{query}"


def digests(room: Any) -> DigestStore:
    return DigestStore(room.opened.database, room.clock, wish_of=str.encode)


async def add_digest(room: Any, chat: int, owner: Person, thread: int | None = None) -> None:
    now = room.clock.now()
    draft = Digest(
        id=0,
        chat_id=chat,
        thread=thread,
        owner_id=owner.id,
        schedule=Schedule(hours=(time(8),), zone="Europe/Paris"),
        made=now,
        settled=now,
    )
    assert await digests(room).add(draft, most=9)


async def test_a_group_hears_one_line_once(room: Any, bob: Person) -> None:
    group = await room.client.group("Readers", bob)
    [hello] = await said(room, group)
    assert hello["text"] == FR.text("chats-joined"), "in the language of who added it"
    label = FR.text("button-set-up-privately")
    assert {name: button["url"] for name, button in buttons(hello).items()} == {
        label: await link(room, f"start=chat_{group}")
    }
    joined = await room.opened_chat(group)
    assert (joined.configured_by, joined.asleep, joined.language) == (bob.id, False, "en")
    assert not joined.announcements
    await room.client.promote(group)
    await room.client.leave(group, kicked=True)
    await room.settled()
    assert (await room.opened_chat(group)).asleep
    await room.client.join(group)
    assert await said(room, group) == [hello]
    assert not (await room.opened_chat(group)).asleep
    await room.client.leave(group)
    await room.settled()
    room.clock.advance(2 * DAY)
    await room.client.join(group)
    assert len(await said(room, group)) == 2, "after some days it is said again"


async def test_added_by_a_link_it_says_one_line_too(room: Any, ann: Person) -> None:
    group = await room.client.group("Readers", ann, bot=False)
    start = await ann.open(await link(room, "startgroup"), chat=group)
    assert start.message["text"] == "/start@depeche_bot", "clients say it by themselves"
    assert [item["text"] for item in await said(room, group)] == [EN.text("chats-joined")]
    room.clock.advance(61)
    again = await room.ask(ann, "/start", chat=group)
    assert again["text"] == EN.text("chats-joined")
    await ChatStore(room.opened.database, room.clock).stop(group)
    resumed = await room.ask(ann, "/start", chat=group)
    assert resumed["text"] != EN.text("chats-joined")
    assert not (await room.opened_chat(group)).stopped


async def test_an_update_that_comes_twice_greets_once(room: Any, ann: Person) -> None:
    group = await room.client.group("Readers", ann, bot=False)
    world = room.sandbox.world
    world.enrol(world.chats[group], world.bot_id, "member")
    bot = {"id": world.bot_id, "is_bot": True, "first_name": "Dépêche"}
    update = {
        "update_id": 999_999_999,
        "my_chat_member": {
            "chat": {"id": group, "type": "supergroup", "title": "Readers"},
            "from": {"id": ann.id, "is_bot": False, "first_name": "Ann", "language_code": "en"},
            "date": 0,
            "old_chat_member": {"user": bot, "status": "left"},
            "new_chat_member": {"user": bot, "status": "member"},
        },
    }
    for _ in range(2):
        await room.bot.intake.accept(update)
    assert [item["text"] for item in await said(room, group)] == [EN.text("chats-joined")]


async def test_a_forum_is_greeted_in_general(room: Any, ann: Person) -> None:
    forum = await room.client.group("Forum", ann, bot=False, forum=True)
    await room.client.topic(forum, "News")
    await room.client.join(forum)
    [hello] = await said(room, forum)
    assert "message_thread_id" not in hello


async def test_a_group_where_it_may_not_write(room: Any, ann: Person) -> None:
    group = await room.client.group("Quiet", ann, bot=False)
    await room.client.fault(403, chat_id=group, description="Forbidden: CHAT_WRITE_FORBIDDEN")
    [told] = await room.shown(ann.id, room.client.join(group))
    added, mute = EN.text("chats-added", title="Quiet"), EN.text("chats-mute-group")
    assert told["text"] == f"{added}\n{mute}"
    assert (await room.opened_chat(group)).asleep
    await room.client.lift()
    await room.client.promote(group)
    await room.settled()
    assert not (await room.opened_chat(group)).asleep


async def test_a_channel_hears_nothing_and_who_added_it_does(room: Any, ann: Person) -> None:
    channel = await room.client.group("Harbour", ann, type="channel", bot=False)
    adding = await link(room, "startchannel&admin=post_messages+edit_messages+delete_messages")
    [told] = await room.shown(ann.id, ann.open(adding, chat=channel))
    assert told["text"] == EN.text("chats-added", title="Harbour")
    page = await room.press(ann, told, EN.text("button-set-up"))
    assert "📣 Harbour" in page["text"]
    assert await room.client.messages(channel) == []
    await room.client.promote(channel, rights={"can_post_messages": False})
    await room.settled()
    assert (await room.opened_chat(channel)).asleep
    await room.client.promote(channel)
    await room.settled()
    assert not (await room.opened_chat(channel)).asleep


async def test_a_channel_without_the_right_to_post(room: Any, ann: Person, bob: Person) -> None:
    channel = await room.client.group("Harbour", ann, type="channel", bot=False)
    [told] = await room.shown(ann.id, ann.open(await link(room, "startchannel"), chat=channel))
    missing = "I can’t post there yet: in its administrators’ list, allow me to post messages."
    assert told["text"].endswith(missing)
    assert (await room.opened_chat(channel)).asleep
    theirs = await room.client.group("Bob’s", bob, type="channel")
    assert await said(room, bob.id) == [], "who never wrote can’t be told"
    assert (await room.opened_chat(theirs)).configured_by == bob.id


async def test_a_supergroup_is_not_greeted_again_and_keeps_all(room: Any, ann: Person) -> None:
    old = await room.client.group("Old", ann, type="group")
    await add_digest(room, old, ann)
    page = await room.follow(ann, f"chat_{old}")
    await room.press(ann, page, "Français")
    new = await room.client.migrate(old)
    assert await said(room, new) == []
    moved = await room.opened_chat(new)
    assert (moved.language, moved.configured_by, moved.kind) == ("fr", ann.id, "supergroup")
    assert await ChatStore(room.opened.database, room.clock).get(old) is None
    assert len(await digests(room).of_chat(new)) == 1
    assert "1 digest" in (await room.ask(ann, "/chats"))["text"]


async def test_a_quiet_group_that_becomes_a_supergroup(room: Any, ann: Person) -> None:
    old = await room.client.group("Old", ann, type="group")
    namesake = await room.client.group("Old", ann, type="group")
    await room.settled()
    room.clock.advance(9 * DAY)
    new = await room.client.migrate(old)
    assert await said(room, new) == []
    assert not (await room.opened_chat(new)).asleep
    assert await ChatStore(room.opened.database, room.clock).get(old) is None
    assert (await room.opened_chat(namesake)).title == "Old"


async def test_a_group_that_is_left_by_becoming_a_supergroup(room: Any, ann: Person) -> None:
    old = await room.client.group("Left", ann, type="group")
    await add_digest(room, old, ann)
    await room.settled()
    world = room.sandbox.world
    change = {"chat": world.chats[old].brief(), "from": world.user(ann.id), "date": 0}
    for name, status in (("old_chat_member", "member"), ("new_chat_member", "left")):
        change[name] = {"user": world.bot(), "status": status}
    world.updates.push("my_chat_member", change)
    new = Rooms(world).migrate(old).id
    assert await said(room, new) == []
    assert not (await room.opened_chat(new)).asleep
    assert await ChatStore(room.opened.database, room.clock).get(old) is None


async def test_a_send_meets_the_move_while_both_chats_tell_it(room: Any, ann: Person) -> None:
    old = await room.client.group("Old", ann, type="group")
    await add_digest(room, old, ann)
    listing = await room.ask(ann, "/settings", chat=old)
    world = room.sandbox.world
    asked = world.updates.push("message", listing["reply_to_message"] | {"message_id": 9_999})
    assert asked is not None
    new = Rooms(world).migrate(old).id
    shown = await said(room, new)
    assert len(shown) == 1, "the answer that met it"
    assert len(await digests(room).of_chat(new)) == 1
    assert await ChatStore(room.opened.database, room.clock).get(old) is None


async def test_who_configured_it_hears_that_it_is_lost(room: Any, ann: Person, bob: Person) -> None:
    group = await room.client.group("Readers", ann, bob)
    await room.client.promote(group, bob)
    await add_digest(room, group, ann)
    world = room.sandbox.world
    [told] = await room.shown(ann.id, _kick(room, group, bob))
    assert told["text"] == EN.text("chats-lost", title="Readers")
    page = await room.press(ann, told, EN.text("button-see-chat"))
    assert "Paused: I can’t write there" in page["text"]
    assert list(buttons(page)) == [EN.text("button-all-chats")]
    listed = await room.press(ann, page, EN.text("button-all-chats"))
    assert "paused: I can’t write there" in listed["text"]
    assert await said(room, bob.id) == []
    assert world.chats[group].status(world.bot_id) == "kicked"


async def _kick(room: Any, group: int, by: Person) -> None:
    """Bob takes the bot out; the sandbox would let the owner do it."""
    world = room.sandbox.world
    chat, bot = world.chats[group], world.bot_id
    old = world.member(chat, bot)
    world.enrol(chat, bot, "kicked")
    change = {"chat": chat.brief(), "from": world.user(by.id), "date": world.now}
    members = {"old_chat_member": old, "new_chat_member": world.member(chat, bot)}
    world.updates.push("my_chat_member", change | members)


async def test_blocked_sleeps_and_unblocked_wakes(room: Any, ann: Person) -> None:
    await ann.block()
    await room.settled()
    assert (await room.opened_chat(ann.id)).asleep
    await ann.unblock()
    await room.settled()
    assert not (await room.opened_chat(ann.id)).asleep


async def test_chats_are_listed_for_those_who_rule_them(room: Any, ann: Person, bob: Person) -> None:
    empty = await room.ask(ann, "/chats")
    assert empty["text"] == EN.text("chats-none")
    assert {name: button.get("url") for name, button in buttons(empty).items()} == {
        EN.text("button-add-group"): await link(room, "startgroup"),
        EN.text("button-add-channel"): await link(
            room, "startchannel&admin=post_messages+edit_messages+delete_messages"
        ),
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
    assert await room.notice(bob, everybody, "Français") == EN.text("chats-admins-only")
    assert (await room.ask(ann, "/latest", chat=group))["text"] == EN.text("archive-empty")
    assert (await room.ask(bob, "/latest"))["text"] == FR.text("archive-empty")
    room.clock.advance(61)
    assert (await room.ask(bob, "/latest", chat=group))["text"] == EN.text("chats-admins-only")


async def test_topics_are_learnt(room: Any, ann: Person) -> None:
    forum = await room.client.group("Forum", ann, forum=True)
    topics = TopicStore(room.opened.database, room.clock)
    news = await room.client.topic(forum, "News")
    await room.client.topic(forum, "World", id=news)
    await room.client.topic(forum, id=news, closed=True)
    await room.client.general_topic(forum, closed=True)
    await room.settled()
    [known] = await topics.of_chat(forum)
    assert (known.thread, known.name, known.closed) == (news, "World", True)
    page = await room.follow(ann, f"chat_{forum}")
    assert "# World" in buttons(page)
    await room.client.topic(forum, id=news, closed=False)
    await room.settled()
    assert not (await topics.of_chat(forum))[0].closed
    await topics.forget(forum, news)
    await room.ask(ann, "/latest", chat=forum, thread=news)
    [known] = await topics.of_chat(forum)
    assert known.thread == news, "what is written there tells that it is there"


async def test_new_admins_are_known_where_the_bot_is_one(room: Any, ann: Person, bob: Person) -> None:
    group = await room.client.group("Readers", ann, bob)
    await room.client.promote(group)
    await room.settled()
    admins = ChatAdminStore(room.opened.database, room.clock)
    await room.client.promote(group, bob)
    await room.settled()
    assert await admins.has(group, bob.id)
    assert "Readers" in (await room.ask(bob, "/chats"))["text"]
    page = await room.follow(bob, f"chat_{group}")
    await room.client.promote(group, bob, status="member")
    await room.settled()
    assert await room.notice(bob, page, "English") == FR.text("chats-not-yours"), "at once"
    assert not await admins.has(group, bob.id)


async def test_when_telegram_cannot_be_asked(room: Any, ann: Person) -> None:
    group = await room.client.group("Readers", ann)
    page = await room.follow(ann, f"chat_{group}")
    room.clock.advance(3)
    await room.client.fault(500, method="getChatMember")
    assert await room.notice(ann, page, "Français") == EN.text("chats-rights-unknown")
    await room.client.lift()
    assert "✓ Français" in buttons(await room.press(ann, page, "Français"))


async def test_members_who_come_and_go_are_not_even_stored(room: Any, ann: Person) -> None:
    group = await room.client.group("Readers", ann)
    await room.client.promote(group)
    people = [await room.client.person(f"P{number}") for number in range(3)]
    told = [await room.client.join(group, person) for person in people]
    promoted = await room.client.promote(group, people[0])
    await room.settled()
    async with room.opened.database.read() as connection:
        stored = list(await connection.scalars(select(inbox_update.c.update_id)))
    assert promoted in stored
    assert not set(told) & set(stored)


async def test_quiet_hours_are_set_from_afar(room: Any, ann: Person) -> None:
    channel = await room.client.group("Wire", ann, type="channel")
    page = await room.follow(ann, f"chat_{channel}")
    screen = await room.press(ann, page, "Quiet: 22:00–07:00")
    assert screen["text"].startswith("📣 Wire")
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


async def test_new_admins_are_known_elsewhere_within_a_day(room: Any, ann: Person, bob: Person) -> None:
    group = await room.client.group("Readers", ann, bob)
    await room.ask(ann, "/latest", chat=group)
    await room.client.promote(group, bob)
    assert (await room.ask(bob, "/chats"))["text"] == FR.text("chats-none")
    await room.ask(ann, "/latest", chat=group)
    assert (await room.ask(bob, "/chats"))["text"] == FR.text("chats-none")
    room.clock.advance(DAY + 1)
    await room.ask(ann, "/latest", chat=group)
    assert "Readers" in (await room.ask(bob, "/chats"))["text"]
