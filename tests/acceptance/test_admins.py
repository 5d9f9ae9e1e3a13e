"""The owner's link, and admins named in the chat."""

import re
from typing import Any

from bot.locale.catalogue import Localiser
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
    assert labels(listed) == ["Remove Bob", "Invite an admin"]
    asked = await stage.press(ann, listed, "Remove Bob")
    assert f"Bob ({bob.id})" in asked["text"]
    assert "Bob" in (await stage.press(ann, asked, "Cancel"))["text"]
    asked = await stage.press(ann, await stage.ask(ann, "/admins"), "Remove Bob")
    left = await stage.press(ann, asked, EN.text("button-really-remove"))
    assert "Bob" not in left["text"]
    assert (await stage.ask(bob, "/admins"))["text"] == EN.text("command-unknown")


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
        assert answer["text"] == EN.text("admins-in-private")
    await stage.follow(ann, link)
    [listed] = await stage.shown(ann.id, ann.say("/admins", chat=group))
    assert f"Ann ({ann.id}) – owner" in listed["text"]


async def test_an_admin_of_the_settings_is_no_owner(open_stage: Any) -> None:
    async with open_stage(telegram={"admins": [777]}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        listed = await stage.ask(zoe, "/admins")
        assert "named in the settings file" in listed["text"]
        assert labels(listed) == []
