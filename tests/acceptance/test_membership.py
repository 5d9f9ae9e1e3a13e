"""The bot comes into groups and channels, and out of them; groups move; admins and topics change."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from chat_rooms import DAY, EN, FR, add_digest, buttons, digests, link, said
from sqlalchemy import select

from bot.sandbox import Person
from bot.sandbox.rooms import Rooms
from bot.storage.chat_admins import ChatAdminStore
from bot.storage.chats import ChatStore
from bot.storage.tables import inbox_update
from bot.storage.topics import TopicStore

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


async def test_a_group_is_spoken_to_as_who_brought_the_bot_is(room: Any) -> None:
    claire: Person = await room.client.person("Claire", language_code="fr")
    await room.ask(claire, "/help")
    group = await room.client.group("Club", claire)
    [hello] = await said(room, group)
    assert hello["text"] == FR.text("chats-joined")
    answer = await room.ask(claire, "/chats", chat=group)
    assert answer["text"] == FR.text("chats-elsewhere")


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
    adding = await link(room, "startchannel&admin=post_messages+edit_messages")
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
    assert await room.notice(ann, page, "Русский") == EN.text("chats-not-yours"), "by its old number"


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


async def test_topics_are_learnt(room: Any, ann: Person) -> None:
    forum = await room.client.group("Forum", ann, forum=True)
    topics = TopicStore(room.opened.database)
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
