"""The owner's link, and admins named in the chat."""

import re
from typing import Any

import pytest
from own_news import newspaper

from bot.locale.catalogue import Localiser
from bot.model.role import Role
from bot.render.actions.desk import AdminDeed, ChangeAdmin
from bot.render.callback import encode
from bot.render.html import visible
from bot.sandbox import Person
from bot.services.admins import Admins
from bot.storage.admins import AdminStore

EN, FR, RU = (Localiser(code) for code in ("en", "fr", "ru"))


def links(stage: Any) -> Admins:
    """Do what `depeche owner` does."""
    return Admins(AdminStore(stage.opened.database, stage.clock), named=(), clock=stage.clock)


def labels(message: dict[str, Any]) -> list[str]:
    return [
        button["text"] for row in message.get("reply_markup", {}).get("inline_keyboard", []) for button in row
    ]


async def test_the_owner_names_and_removes_admins(stage: Any, ann: Person, bob: Person) -> None:
    assert (await stage.ask(ann, "/admins"))["text"] == EN.text("command-unknown")
    welcome = await stage.follow(ann, await links(stage).invite(owner=True))
    assert welcome["text"].startswith("This bot is yours.")
    listed = await stage.ask(ann, "/admins")
    assert f"Ann ({ann.id}) – owner" in listed["text"]
    assert labels(listed) == ["Invite an admin"]
    said = await stage.press(ann, listed, "Invite an admin")
    found = re.search(r"https://t\.me/\w+\?start=(admin-[\w-]+)", said["text"])
    assert found
    assert (await stage.follow(bob, found[1]))["text"].startswith("You are an admin")
    eve = await stage.client.person("Eve", language_code="en")
    assert (await stage.follow(eve, found[1]))["text"] == EN.text("admin-link-used")
    assert (await stage.ask(eve, "/admins"))["text"] == EN.text("command-unknown")

    seen_by_bob = await stage.ask(bob, "/admins")
    assert labels(seen_by_bob) == []
    assert "Bob" in seen_by_bob["text"]
    listed = await stage.ask(ann, "/admins")
    assert labels(listed) == ["Bob …", "Invite an admin"]
    card = await stage.press(ann, listed, "Bob …")
    assert labels(card) == ["Make editor", "Take the role back", "◀ Roles"]
    asked = await stage.press(ann, card, "Take the role back")
    assert f"Bob ({bob.id})" in asked["text"]
    assert "Bob" in (await stage.press(ann, asked, "Cancel"))["text"]
    card = await stage.press(ann, await stage.ask(ann, "/admins"), "Bob …")
    asked = await stage.press(ann, card, "Take the role back")
    left = await stage.press(ann, asked, EN.text("button-really-remove"))
    assert "Bob" not in left["text"]
    assert (await stage.client.messages(bob.id))[-1]["text"] == EN.text("role-taken")
    assert (await stage.ask(bob, "/admins"))["text"] == EN.text("command-unknown")


async def test_who_is_no_owner_any_more_hears_it_in_their_language(stage: Any, ann: Person) -> None:
    jean = await stage.client.person("Jean", language_code="fr")
    await stage.follow(jean, await links(stage).invite(owner=True))
    mine = await links(stage).invite(owner=True)
    assert (await stage.follow(ann, mine))["text"].startswith("This bot is yours.")
    assert (await stage.client.messages(jean.id))[-1]["text"] == visible(FR.text("role-given-admin"))
    assert (await stage.follow(ann, mine))["text"].startswith("This bot is yours.")
    again = [one["text"] for one in await stage.client.messages(jean.id)]
    assert again.count(visible(FR.text("role-given-admin"))) == 1
    await stage.follow(jean, await links(stage).invite(owner=True))
    await stage.ask(jean, "/stop")
    await stage.follow(ann, await links(stage).invite(owner=True))
    stopped = [one["text"] for one in await stage.client.messages(jean.id)]
    assert stopped.count(visible(FR.text("role-given-admin"))) == 1, "he wants to be told nothing"
    await stage.follow(ann, await links(stage).invite(owner=True))
    assert (await stage.client.messages(ann.id))[-1]["text"].startswith("This bot is yours."), "her own doing"


async def test_a_link_that_does_not_work_tells_nothing(stage: Any, ann: Person) -> None:
    owner = await links(stage).invite(owner=True)
    jean = await stage.client.person("Jean", language_code="fr")
    rita = await stage.client.person("Рита", language_code="ru")
    assert (await stage.follow(jean, "owner-nonsense"))["text"] == FR.text("admin-link-used")
    assert (await stage.follow(rita, "admin-nonsense"))["text"] == RU.text("admin-link-used")
    await stage.follow(jean, owner)
    assert (await stage.follow(ann, owner))["text"] == EN.text("admin-link-used")
    stale = await links(stage).invite(owner=True)
    stage.clock.advance(24 * 3600 + 1)
    assert (await stage.follow(ann, stale))["text"] == EN.text("admin-link-used")
    assert (await stage.follow(jean, stale))["text"].startswith("Ce bot est à vous")  # as he is the owner


async def test_guessing_is_slowed_down(open_stage: Any) -> None:
    async with open_stage(readers={"requests_per_minute": 5}) as stage:
        eve = await stage.client.person("Eve", language_code="en")
        texts = [(await stage.follow(eve, f"owner-{number}"))["text"] for number in range(5)]
        assert set(texts) == {EN.text("admin-link-used")}
        assert (await stage.follow(eve, "owner-6"))["text"] == EN.text("slow-down")
        link = await links(stage).invite(owner=True)
        assert await stage.shown(eve.id, eve.say(f"/start {link}")) == []
        assert not await links(stage).all()


async def test_a_group_makes_nobody_an_admin(stage: Any, ann: Person, bob: Person) -> None:
    link = await links(stage).invite(owner=True)
    group = await stage.client.group("Reading club", ann, bob)
    for person in (ann, bob):
        answer = await stage.ask(person, f"/start@depeche_bot {link}", chat=group)
        assert answer["text"] == EN.text("admin-link-shown")
    # Everybody there has read it: whoever was quicker would be the owner.
    assert (await stage.follow(bob, link))["text"] == EN.text("admin-link-used")
    # What is none gets the same answer.
    answer = await stage.ask(bob, "/start@depeche_bot owner-none", chat=group)
    assert answer["text"] == EN.text("admin-link-shown")
    await stage.follow(ann, await links(stage).invite(owner=True))
    [listed] = await stage.shown(ann.id, ann.say("/admins", chat=group))
    assert f"Ann ({ann.id}) – owner" in listed["text"]


async def test_an_admin_of_the_settings_is_no_owner(open_stage: Any) -> None:
    async with open_stage(telegram={"admins": [777]}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        listed = await stage.ask(zoe, "/admins")
        assert "named in the settings file" in listed["text"]
        assert labels(listed) == []


async def test_roles_are_given_to_who_wrote(stage: Any, ann: Person, bob: Person) -> None:
    await stage.follow(ann, await links(stage).invite(owner=True))
    assert (await stage.ask(ann, "/grant"))["text"].startswith("Whom?")
    assert (await stage.ask(ann, f"/grant {bob.id}"))["text"] == EN.text("grant-never-wrote")
    await stage.ask(bob, "/start")
    bobby = await stage.client.person("Bobby", language_code="en")
    await stage.ask(bobby, "/start")
    asked = await stage.ask(ann, "/grant bo")
    assert labels(asked) == [f"Bobby · {bobby.id}", f"Bob · {bob.id}"]
    card = await stage.press(ann, asked, f"Bob · {bob.id}")
    assert (await stage.ask(ann, "/grant bobb"))["text"].startswith(f"Bobby ({bobby.id})")
    [listed] = await stage.shown(ann.id, ann.press(card, "Make editor"))
    assert f"Bob ({bob.id}) – editor" in listed["text"]
    told = (await stage.client.messages(bob.id))[-1]
    assert told["text"].startswith("You are an editor")
    # An editor looks after sources and nothing else.
    assert (await stage.ask(bob, "/pausesource"))["text"].startswith("Which source?")
    for command in ("/admins", "/audit", "/outbox", f"/grant {ann.id}"):
        unknown = await stage.ask(bob, f"/nonesuch{command.partition(' ')[1]}{command.partition(' ')[2]}")
        assert (await stage.ask(bob, command))["text"] == unknown["text"]
    names = {command["command"] for command in await stage.client.commands(bob.id)}
    assert "addsource" in names
    assert not names & {"outbox", "audit", "grant"}

    group = await stage.client.group("Reading club", ann, bob)
    await bob.say("hello there", chat=group)
    await stage.settled()
    [original] = [one for one in await stage.client.messages(group) if one.get("text") == "hello there"]
    forwarded = await ann.forward(original)
    await stage.settled()
    again = await stage.ask(ann, "/grant", reply_to=forwarded.message_id)
    assert labels(again) == ["Make admin", "Take the role back", "◀ Roles"]
    await stage.press(ann, again, "Make admin")
    # An admin names editors, but neither admins nor the owner.
    eve = await stage.client.person("Eve", language_code="en")
    await stage.ask(eve, "/start")
    assert labels(await stage.ask(bob, f"/grant {eve.id}")) == ["Make editor", "◀ Roles"]
    assert labels(await stage.ask(bob, f"/grant {ann.id}")) == ["◀ Roles"]
    shown = await stage.ask(bob, "/help")
    for who, deed in ((eve, AdminDeed.ADMIN), (ann, AdminDeed.EDITOR), (bob, AdminDeed.EDITOR)):
        data = encode(ChangeAdmin(who.id, deed))
        said = await stage.notice(bob, shown, data=data, forge=True)
        assert said in (EN.text("admins-owner-only"), visible(EN.text("admin-owner-stays")))
    audited = (await stage.ask(ann, "/audit role"))["text"].split("\n")
    assert "Ann changed Bob’s role: editor → admin" in audited[1]
    assert "Ann changed Bob’s role: no role → editor" in audited[2]
    assert "Ann opened a link and became owner" in audited[3]
    assert (await stage.ask(ann, f"/audit {bob.id}"))["text"].count("\n") == 2
    assert (await stage.ask(ann, "/audit bob"))["text"].count("\n") == 2
    assert (await stage.ask(ann, "/audit ban"))["text"].endswith(EN.text("audit-empty"))
    assert (await stage.ask(ann, "/audit Eve"))["text"].startswith("I know no deed")
    other = await stage.client.person("Bob", language_code="en")
    await stage.ask(other, "/start")
    await stage.press(ann, await stage.ask(ann, f"/grant {other.id}"), "Make editor")
    several = (await stage.ask(ann, "/audit bob"))["text"]
    assert several.startswith(f"Several people are called “bob”: {bob.id}, {other.id}.")


@pytest.mark.parametrize("left", [None, Role.EDITOR])
async def test_who_loses_a_role_is_asked_nothing_any_more(open_stage: Any, left: Role | None) -> None:
    async with open_stage(newspaper()) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        bob = await stage.client.person("Bob", language_code="en")
        await stage.follow(ann, await links(stage).invite(owner=True))
        await stage.ask(bob, "/start")
        await stage.press(ann, await stage.ask(ann, f"/grant {bob.id}"), "Make admin")
        proposed = await stage.ask(bob, "/withdraw outlet Marsh Courier it is not true")
        state = await stage.ask(bob, "/withdraw outlet Marsh Courier")
        await stage.press(bob, state, "Withdraw it…")
        card = await stage.ask(ann, f"/grant {bob.id}")
        if left is None:
            asked = await stage.press(ann, card, "Take the role back")
            await stage.press(ann, asked, EN.text("button-really-remove"))
        else:
            await stage.press(ann, card, "Make editor")
        assert EN.text("button-old") == await stage.notice(bob, proposed, "Withdraw")
        found = await stage.ask(bob, "windmill")
        assert "do not know this command" not in found["text"]
        assert await stage.opened.articles.count() == len(newspaper())
