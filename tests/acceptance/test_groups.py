"""In groups: who is answered, where, how often, and who may press."""

from typing import Any

import pytest
from own_news import BEES, FERRY, HARBOUR, MARSH

from bot.locale.catalogue import Localiser
from bot.sandbox import Person

ENGLISH = Localiser("en")


@pytest.fixture
async def group(stage: Any, ann: Person, bob: Person) -> int:
    """A supergroup of Ann, who owns it, and Bob, with the bot."""
    chat: int = await stage.client.group("Readers", ann, bob)
    await stage.settled()
    return chat


async def test_commands_and_replies_are_answered_as_replies(stage: Any, bob: Person, group: int) -> None:
    said = await bob.say("/latest windmill", chat=group)
    await stage.settled()
    answer = (await stage.client.messages(group))[-1]
    assert MARSH in answer["text"]
    assert answer["reply_to_message"]["message_id"] == said.message_id
    addressed = await stage.ask(bob, "/search@Depeche_Bot ferry", chat=group)
    assert FERRY in addressed["text"]
    replied = await stage.ask(bob, "abeilles", chat=group, reply_to=answer["message_id"])
    assert BEES in replied["text"]


@pytest.mark.parametrize(
    "text", ["windmill", "/latest@other_bot", "/roll 6", "hello @depeche_bot", "what about /latest ?"]
)
async def test_what_is_not_for_the_bot_is_left_alone(stage: Any, bob: Person, group: int, text: str) -> None:
    await stage.client.promote(group)  # as an administrator it sees everything
    before = await stage.sent(group)
    assert await stage.shown(group, bob.say(text, chat=group)) == []
    assert await stage.sent(group) == before


async def test_other_bots_commands_do_not_use_up_the_groups_answers(
    open_stage: Any,
) -> None:
    async with open_stage(readers={"group_requests_per_minute": 2}) as stage:
        eve = await stage.client.person("Eve", language_code="en")
        group = await stage.client.group("Dice", eve)
        for _ in range(5):
            assert await stage.shown(group, eve.say("/roll 6", chat=group)) == []
        assert ENGLISH.text("archive-empty") in (await stage.ask(eve, "/latest", chat=group))["text"]


async def test_an_unknown_command_addressed_to_the_bot(stage: Any, bob: Person, group: int) -> None:
    answer = await stage.ask(bob, "/weather@depeche_bot", chat=group)
    assert answer["text"] == ENGLISH.text("command-unknown")


async def test_the_answer_comes_in_the_askers_topic(stage: Any, ann: Person, bob: Person) -> None:
    forum = await stage.client.group("Forum", ann, bob, forum=True)
    topic = await stage.client.topic(forum, "News")
    listing = await stage.ask(bob, "/latest", chat=forum, thread=topic)
    assert listing["message_thread_id"] == topic
    card = await stage.press(bob, listing, "1")
    similar = await stage.press(bob, card, "Similar")
    assert similar["message_thread_id"] == topic
    assert all(entry["params"].get("message_thread_id") == topic for entry in (await stage.sent(forum))[1:])
    general = await stage.ask(bob, "/latest", chat=forum)
    assert "message_thread_id" not in general


async def test_a_list_pressed_by_somebody_else(stage: Any, ann: Person, bob: Person, group: int) -> None:
    listing = await stage.ask(ann, "/latest", chat=group)
    for label in ("1", "▶"):
        assert await stage.notice(bob, listing, label) == ENGLISH.text("listing-not-yours")
    card = await stage.press(ann, listing, "1")
    for label in ("Full text", "Share", "◀ List"):
        assert await stage.notice(bob, card, label) == ENGLISH.text("listing-not-yours")
    similar = await stage.press(bob, card, "Similar")
    assert await stage.notice(ann, similar, "1") == ENGLISH.text("listing-not-yours")
    assert (await stage.press(bob, similar, "1"))["text"]


async def test_settings_are_its_admins(stage: Any, ann: Person, bob: Person, group: int) -> None:
    settings = await stage.ask(bob, "/settings", chat=group)
    assert await stage.notice(bob, settings, "Language: English") == ENGLISH.text("settings-admins-only")
    still = await stage.ask(bob, "/latest", chat=group)
    assert still["text"].startswith(ENGLISH.text("list-latest"))
    french = Localiser("fr")
    languages = await stage.press(ann, settings, "Language: English")
    assert await stage.notice(bob, languages, "Français") == ENGLISH.text("settings-admins-only")
    assert (await stage.press(ann, languages, "Français"))["text"].startswith("Réglages")
    assert (await stage.ask(bob, "/latest", chat=group))["text"].startswith(french.text("list-latest"))
    # Bob alone is still spoken to in his own language.
    assert (await stage.ask(bob, "/latest"))["text"].startswith(ENGLISH.text("list-latest"))


async def test_a_group_speaks_the_bots_default_language(open_stage: Any) -> None:
    async with open_stage(readers={"language": "fr"}) as stage:
        eve = await stage.client.person("Eve", language_code="ru")
        group = await stage.client.group("Club", eve)
        answer = await stage.ask(eve, "/latest", chat=group)
        assert answer["text"] == Localiser("fr").text("archive-empty")
        assert (await stage.ask(eve, "/latest"))["text"] == Localiser("ru").text("archive-empty")


async def test_a_group_cools_down(open_stage: Any) -> None:
    async with open_stage(readers={"group_requests_per_minute": 6}) as stage:
        people = [await stage.client.person(f"P{n}", language_code="en") for n in range(5)]
        group = await stage.client.group("Busy", *people)
        texts = []
        for number in range(20):
            shown = await stage.shown(group, people[number % 5].say("/latest", chat=group))
            texts += [message["text"] for message in shown]
        assert texts == [ENGLISH.text("archive-empty")] * 6 + [ENGLISH.text("cool-down")]
        # Each of them alone is still answered.
        assert (await stage.ask(people[0], "/latest"))["text"] == ENGLISH.text("archive-empty")
        stage.clock.advance(61)
        assert (await stage.ask(people[0], "/latest", chat=group))["text"] == ENGLISH.text("archive-empty")


async def test_buttons_of_a_busy_group_get_a_notice(open_stage: Any) -> None:
    async with open_stage(readers={"group_requests_per_minute": 2}) as stage:
        eve = await stage.client.person("Eve", language_code="en")
        group = await stage.client.group("Busy", eve)
        settings = await stage.ask(eve, "/settings", chat=group)
        await stage.ask(eve, "/latest", chat=group)
        assert await stage.notice(eve, settings, "Language: English") == ENGLISH.text("cool-down")
        assert await stage.notice(eve, settings, "Language: English") == ""


async def test_a_group_that_becomes_a_supergroup_keeps_its_settings(stage: Any, ann: Person) -> None:
    old = await stage.client.group("Old", ann, type="group")
    languages = await stage.press(ann, await stage.ask(ann, "/settings", chat=old), "Language: English")
    await stage.press(ann, languages, "Русский")
    new = await stage.client.group("New", ann)
    await stage.client.fault(
        400,
        chat_id=old,
        description="Bad Request: group chat was upgraded to a supergroup chat",
        parameters={"migrate_to_chat_id": new},
    )
    await stage.settled()
    before = len(await stage.sent(new))
    await ann.say("/latest", chat=old)
    await stage.settled()
    [moved] = (await stage.sent(new))[before:]
    assert HARBOUR in moved["params"]["text"]
    assert await stage.sent(old) != []
    await stage.client.lift()
    assert (await stage.ask(ann, "/latest", chat=new))["text"].startswith(Localiser("ru").text("list-latest"))
    stage.sandbox.world.ledger.refused.clear()
