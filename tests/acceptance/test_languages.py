"""The interface speaks the person's language, until they choose another."""

from typing import Any

import pytest

from bot.locale.catalogue import Localiser
from bot.sandbox import Person


@pytest.mark.parametrize(
    ("told", "spoken"),
    [("fr", "fr"), ("ru", "ru"), ("en-GB", "en"), ("fr-CA", "fr"), ("de", "de"), ("ja", "en"), (None, "en")],
)
async def test_from_telegram(stage: Any, told: str | None, spoken: str) -> None:
    person = await stage.client.person("Ana", language_code=told)
    expected = Localiser(spoken).text("list-latest")
    assert (await stage.ask(person, "/latest"))["text"].startswith(expected)


async def test_chosen_in_settings_and_kept(stage: Any, ann: Person) -> None:
    settings = await stage.ask(ann, "/settings")
    languages = await stage.press(ann, settings, "Language: English")
    offered = [button["text"] for row in languages["reply_markup"]["inline_keyboard"][:3] for button in row]
    assert len(offered) == 9
    assert offered[:3] == ["✓ English", "Français", "Русский"]
    changed = await stage.press(ann, languages, "Русский")
    assert "Язык: Русский" in str(changed["reply_markup"])
    assert changed["message_id"] == settings["message_id"]
    for _ in range(2):
        answer = await stage.ask(ann, "/latest")
        assert answer["text"].startswith(Localiser("ru").text("list-latest"))
        stage.clock.advance(120)  # long enough for the chat to be noted anew
    card = await stage.press(ann, answer, "1")
    assert Localiser("ru").text("button-full-text") in str(card["reply_markup"])


async def test_follows_a_change_of_the_telegram_language(stage: Any, ann: Person) -> None:
    await stage.ask(ann, "/latest")
    stage.sandbox.world.people[ann.id].language_code = "fr"
    assert (await stage.ask(ann, "/latest"))["text"].startswith(Localiser("fr").text("list-latest"))


async def test_pressing_the_language_that_is_spoken_already(stage: Any, ann: Person) -> None:
    languages = await stage.press(ann, await stage.ask(ann, "/settings"), "Language: English")
    assert (await stage.press(ann, languages, "✓ English"))["text"].startswith("Settings")
