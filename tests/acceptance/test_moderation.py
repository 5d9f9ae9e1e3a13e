"""Who is kept out, how often others may ask, and who is let in."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from newsrooms import ADMIN
from sqlalchemy import select

from bot.locale.catalogue import Localiser
from bot.render.actions.desk import Admit, AdmitDeed, BanDeed, ChangeBan, Side
from bot.render.callback import encode
from bot.sandbox import Person
from bot.storage.tables import ban

EN, FR = Localiser("en"), Localiser("fr")
DEPUTY = ADMIN + 1


@pytest.fixture
async def chief(stage: Any) -> Person:
    person: Person = await stage.client.person("Chief", language_code="en", id=ADMIN)
    await stage.ask(person, "/start")
    return person


@pytest.fixture
async def stage(open_stage: Any) -> AsyncIterator[Any]:
    async with open_stage(telegram={"admins": [ADMIN, DEPUTY]}) as opened:
        yield opened
        assert 400 not in await opened.client.refused()


def labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


async def test_who_is_banned_gets_no_answer_at_all(stage: Any, chief: Person, bob: Person) -> None:
    assert (await stage.ask(chief, "/audit"))["text"].endswith(EN.text("audit-none"))
    await stage.ask(bob, "/start")
    hello = await stage.ask(bob, "/help")
    group = await stage.client.group("Readers", bob)
    asked = await stage.ask(chief, "/ban bob 3d")
    assert labels(asked) == ["For 3 days", "Cancel"]
    other = await stage.client.person("Bobby", language_code="en")
    await stage.ask(other, "/start")
    asked = await stage.press(chief, await stage.ask(chief, "/ban bob 3d"), f"Bob · {bob.id}")
    assert labels(asked) == ["For 3 days", "Cancel"]
    asked = await stage.press(chief, await stage.ask(chief, "/ban bob"), f"Bob · {bob.id}")
    assert labels(asked) == ["For a day", "For 7 days", "For good", "Cancel"]
    done = await stage.press(chief, asked, "For good")
    assert done["text"] == f"Bob ({bob.id}) is kept out."
    ledger = len(await stage.client.ledger())
    assert await stage.shown(bob.id, bob.say("/start")) == []
    assert await stage.shown(bob.id, bob.press(hello, data="1g.help", forge=True)) == []
    assert await stage.shown(group, bob.say("/latest@depeche_bot", chat=group)) == []
    assert [one for one in await stage.client.ledger(since=ledger) if one["method"] != "getUpdates"] == []
    await bob.inline("ferry")
    await stage.settled()
    [answer] = await stage.client.ledger(since=ledger, method="answerInlineQuery")
    assert not answer["params"].get("button")
    assert (await stage.opened_chat(bob.id)).asleep, "nothing is pushed either"
    async with stage.opened.database.read() as connection:
        [row] = (await connection.execute(select(ban))).all()
    assert str(bob.id) not in str(row), "nothing but a hash is kept"

    card = await stage.ask(chief, f"/ban {bob.id}")
    lifted = await stage.press(chief, card, "Let in again")
    assert lifted["text"] == f"Bob ({bob.id}) may come in again."
    assert (await stage.ask(bob, "/help"))["text"] == hello["text"]
    told = (await stage.ask(chief, "/audit ban"))["text"].split("\n")
    assert told[1].endswith("Chief let Bob in again")
    assert told[2].endswith("Chief kept Bob out: for good")


async def test_a_ban_outlives_being_forgotten_and_ends_in_time(
    stage: Any, chief: Person, bob: Person
) -> None:
    await stage.ask(bob, "/start")
    asked = await stage.ask(chief, f"/ban {bob.id} 7d")
    assert labels(asked) == ["For 7 days", "Cancel"]
    await stage.press(chief, asked, "For 7 days")
    chat = await stage.opened_chat(bob.id)
    services = stage.bot._desk.services
    await services.persons._store.erase(chat.id)
    assert await stage.shown(bob.id, bob.say("/start")) == []
    told = (await stage.ask(chief, "/audit ban"))["text"]
    assert "somebody" in told
    assert str(bob.id) not in told
    stage.clock.advance(7 * 86400 + 5)
    assert await stage.shown(bob.id, bob.say("/help"))


async def test_a_group_can_be_banned_and_a_role_protects(stage: Any, chief: Person, ann: Person) -> None:
    group = await stage.client.group("Readers", ann)
    await stage.settled()
    asked = await stage.ask(chief, f"/ban {group}")
    done = await stage.press(chief, asked, "For good")
    assert "Readers" in done["text"]
    assert await stage.shown(group, ann.say("/latest", chat=group)) == []
    assert await stage.shown(ann.id, ann.say("/help"))
    assert (await stage.ask(chief, f"/unban {group}"))["text"].endswith("may come in again.")
    assert await stage.shown(group, ann.say("/latest", chat=group))
    for who in (ADMIN, DEPUTY):
        assert (await stage.ask(chief, f"/ban {who}"))["text"] == EN.text("ban-has-role")
    assert (await stage.ask(chief, "/ban 777000"))["text"] == EN.text("ban-no-person")
    data = encode(ChangeBan(DEPUTY, Side.PERSON, BanDeed.BAN))
    hello = await stage.ask(chief, "/help")
    assert await stage.notice(chief, hello, data=data, forge=True) == EN.text("ban-has-role")


async def test_limits_are_set_while_the_bot_runs(stage: Any, chief: Person, bob: Person) -> None:
    assert "600 (the settings say 600)" in (await stage.ask(chief, "/limits"))["text"]
    for wrong in ("person", "person 0", "person 601", "group 61", "nobody 5", "person x", "person 5 6"):
        assert (await stage.ask(chief, f"/limits {wrong}"))["text"].startswith("Write /limits person 30")
    assert "for one person: 30 " in (await stage.ask(chief, "/limits person 30"))["text"]
    await stage.ask(chief, "/limits person 3")
    await stage.ask(bob, "/help")
    answers = [await stage.shown(bob.id, bob.say("/help")) for _ in range(4)]
    assert [len(some) for some in answers] == [1, 1, 1, 0]
    for _ in range(4):
        assert "for one person: 3 " in (await stage.ask(chief, "/limits"))["text"], (
            "those with a role work on"
        )
    await stage.ask(chief, "/limits person reset")
    told = (await stage.ask(chief, "/audit limits"))["text"]
    assert "3 → 600" in told


async def test_strangers_are_let_in_by_admins(open_stage: Any) -> None:
    async with open_stage(telegram={"admins": [ADMIN]}, readers={"open": "asked"}) as stage:
        chief = await stage.client.person("Chief", language_code="en", id=ADMIN)
        await stage.ask(chief, "/start")
        jean = await stage.client.person("Jean", language_code="fr")
        eve = await stage.client.person("Eve", language_code="en")
        assert (await stage.ask(jean, "/start"))["text"] == FR.text("admission-wait")
        assert await stage.shown(jean.id, jean.say("hello")) == []
        assert (await stage.ask(jean, "/start owner-nonsense"))["text"] == FR.text("admin-link-used")
        assert await stage.shown(jean.id, jean.say("hello")) == []
        await stage.ask(eve, "/start")
        await stage.bot._notices.send_open()
        asked = [one for one in await stage.client.messages(chief.id) if "would like" in one.get("text", "")]
        assert [labels(one) for one in asked] == [["Let in", "Refuse"]] * 2
        await chief.press(asked[0], "Let in")
        await chief.press(asked[1], "Refuse")
        await stage.settled()
        [one, other] = (await stage.client.messages(chief.id))[-2:]
        assert one["text"] == f"✓ Jean ({jean.id}) was let in by Chief."
        assert other["text"] == f"Eve ({eve.id}) was refused by Chief."
        assert (await stage.client.messages(jean.id))[-1]["text"] == FR.text("admission-in")
        assert await stage.shown(jean.id, jean.say("/help"))
        assert await stage.shown(eve.id, eve.say("/help")) == []
        # Once: who was let in is refused no more; who was refused may be let in.
        data = encode(Admit(jean.id, Side.PERSON, AdmitDeed.REFUSE))
        assert await stage.notice(chief, one, data=data, forge=True) == ""
        assert await stage.shown(jean.id, jean.say("/help"))
        forged = await stage.notice(jean, await stage.ask(jean, "/help"), data=data, forge=True)
        assert forged == FR.text("button-old")
        await chief.press(other, "Let in after all")
        await stage.settled()
        assert await stage.shown(eve.id, eve.say("/help"))


async def test_groups_are_let_in_by_admins(open_stage: Any) -> None:
    async with open_stage(telegram={"admins": [ADMIN]}, readers={"groups": "asked"}) as stage:
        chief = await stage.client.person("Chief", language_code="en", id=ADMIN)
        await stage.ask(chief, "/start")
        eve = await stage.client.person("Eve", language_code="en")
        assert await stage.shown(eve.id, eve.say("/help"))
        group = await stage.client.group("Readers", eve)
        await stage.settled()
        said = [one["params"]["text"] for one in await stage.sent(group)]
        assert said == [EN.text("admission-wait-group")]
        assert await stage.shown(group, eve.say("/latest", chat=group)) == []
        await stage.bot._notices.send_open()
        notice = (await stage.client.messages(chief.id))[-1]
        await chief.press(notice, "Let in")
        await stage.settled()
        assert (await stage.client.messages(group))[-1]["text"] == EN.text("admission-in-group")
        assert await stage.shown(group, eve.say("/latest", chat=group))
        # A group that an admin brings needs nobody else.
        own = await stage.client.group("Desk", chief)
        await stage.settled()
        assert EN.text("admission-wait-group") not in [one["params"]["text"] for one in await stage.sent(own)]


async def test_in_a_group_a_reply_says_who_is_meant(stage: Any, chief: Person, ann: Person) -> None:
    group = await stage.client.group("Readers", chief, ann)
    rude = await ann.say("you fools", chat=group)
    await stage.settled()
    before = len(await stage.sent(group))
    told = chief.say("/ban 12h", chat=group, reply_to=rude.message_id)
    [asked] = await stage.shown(chief.id, told)
    assert labels(asked) == ["For 12 hours", "Cancel"]
    left = await stage.press(chief, asked, "Cancel")
    assert left["text"].startswith("Nothing done")
    [asked] = await stage.shown(chief.id, chief.say("/ban 12h", chat=group, reply_to=rude.message_id))
    done = await stage.press(chief, asked, "For 12 hours")
    assert "is kept out until" in done["text"]
    assert len(await stage.sent(group)) == before
    assert "kept" in (await stage.ask(chief, "/audit ban.add"))["text"]
    assert (await stage.ask(chief, "/unban"))["text"].startswith("Whom?")
    assert (await stage.ask(chief, "/unban 5"))["text"] == EN.text("ban-none")
