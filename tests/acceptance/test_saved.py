"""Saving articles, pinning them, and who else has them."""

from dataclasses import replace
from typing import Any

from own_news import BEES, HARBOUR, MARSH, newspaper

from bot.locale.catalogue import Localiser
from bot.sandbox import Person

EN = Localiser("en")


def labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


async def card_of(stage: Any, person: Person, title: str, **more: Any) -> dict[str, Any]:
    card: dict[str, Any] = await stage.ask(person, f"/article {stage.ids[title]}", **more)
    assert card["text"].startswith(title)
    return card


async def test_a_person_saves_and_lists_what_was_saved(stage: Any, ann: Person, bob: Person) -> None:
    assert (await stage.ask(ann, "/saved"))["text"] == EN.text("saved-empty")
    for title in (HARBOUR, BEES):
        saved = await stage.press(ann, await card_of(stage, ann, title), "☆ Save")
        assert "★ Saved" in labels(saved)
        assert saved["text"].startswith(title)
        stage.clock.advance(1)
    listed = await stage.ask(ann, "/saved")
    assert listed["text"].startswith("Saved here")
    assert listed["text"].index(BEES) < listed["text"].index(HARBOUR)
    card = await stage.press(ann, listed, "2")
    assert card["text"].startswith(HARBOUR)
    assert {"★ Saved", "◀ List"} <= set(labels(card))
    unsaved = await stage.press(ann, card, "★ Saved")
    assert {"☆ Save", "◀ List"} <= set(labels(unsaved))
    assert HARBOUR not in (await stage.ask(ann, "/saved"))["text"]
    assert (await stage.ask(bob, "/saved"))["text"] == EN.text("saved-empty")


async def test_a_group_saves_for_the_group(stage: Any, ann: Person, bob: Person) -> None:
    group = await stage.client.group("Reading club", ann, bob)
    await stage.press(ann, await card_of(stage, ann, MARSH, chat=group), "☆ Save")
    assert MARSH in (await stage.ask(bob, "/saved", chat=group))["text"]
    assert (await stage.ask(ann, "/saved"))["text"] == EN.text("saved-empty")


async def test_an_old_button_does_no_harm(stage: Any, ann: Person) -> None:
    card = await card_of(stage, ann, MARSH)
    await stage.opened.articles.remove([stage.ids[MARSH]])
    gone = await stage.shown(ann.id, ann.press(card, "☆ Save"))
    assert EN.text("article-gone") in str(gone) + str(await stage.client.ledger(method="answerCallbackQuery"))
    assert (await stage.ask(ann, "/saved"))["text"] == EN.text("saved-empty")


async def test_an_admin_pins_and_all_see_it_first(open_stage: Any) -> None:
    async with open_stage(newspaper(), telegram={"admins": [777]}) as stage:
        zoe = await stage.client.person("Zoe", language_code="en", id=777)
        ann = await stage.client.person("Ann", language_code="en")
        assert "📌 Pin" not in labels(await card_of(stage, ann, MARSH))
        pinned = await stage.press(zoe, await card_of(stage, zoe, MARSH), "📌 Pin")
        assert "📌 Unpin" in labels(pinned)
        listed = (await stage.ask(ann, "/latest"))["text"].split("\n")
        assert listed[2] == f"1. 📌 {MARSH}"
        assert sum(MARSH in line for line in listed) == 1
        others = [title for title in stage.ids if title != MARSH][:3]
        for title in others[:2]:
            await stage.press(zoe, await card_of(stage, zoe, title), "📌 Pin")
        card = await card_of(stage, zoe, others[2])
        said = await stage.shown(zoe.id, zoe.press(card, "📌 Pin"))
        ledger = await stage.client.ledger(method="answerCallbackQuery")
        assert EN.text("pins-full", most=3) in str(said) + str(ledger)
        await stage.press(zoe, pinned, "📌 Unpin")
        assert f"📌 {MARSH}" not in (await stage.ask(ann, "/latest"))["text"]


async def test_a_card_names_who_has_the_text_too(stage: Any, ann: Person) -> None:
    marsh = next(item for item in newspaper() if item.title == MARSH)
    copy = replace(marsh, outlet="The Copyist", url="https://copyist.example/1")
    accepted = await stage.opened.archive.accept(
        [stage.opened.archive.candidate(copy, (await stage.opened.articles.get(stage.ids[MARSH])).analysis)]
    )
    assert accepted[0].duplicate_of == stage.ids[MARSH]
    card = await card_of(stage, ann, MARSH)
    assert "Also published by The Copyist." in card["text"].split("\n")
