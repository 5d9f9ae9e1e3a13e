"""What readers say reaches the editors, and what these answer reaches the readers, once."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from digest_play import labels
from own_news import newspaper

from bot.sandbox import Person

ADMIN = 900_002
pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def stage(open_shared_stage: Any) -> AsyncIterator[Any]:
    async with open_shared_stage(newspaper(), telegram={"admins": [ADMIN]}) as opened:
        yield opened
        assert 400 not in await opened.client.refused()


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def editor(stage: Any) -> Person:
    person: Person = await stage.client.person("Edith", language_code="en", id=ADMIN)
    await stage.ask(person, "/latest")
    return person


async def last(stage: Any, chat: int) -> dict[str, Any]:
    await stage.delivered()
    return dict((await stage.client.messages(chat))[-1])


async def test_a_mistake_is_reported_and_answered_once(stage: Any, editor: Person) -> None:
    ann = await stage.client.person("Ann", language_code="fr")
    card = await stage.ask(ann, "/article 1")
    title = card["text"].splitlines()[0]
    ask = await stage.press(ann, card, "Signaler une erreur")
    assert title in ask["text"]
    assert (await stage.ask(ann, "The date is <wrong>."))["text"].startswith("✓ La rédaction l’a reçu")
    told = await last(stage, ADMIN)
    assert told["text"].startswith("💬 Ann writes:")
    assert title in told["text"]
    assert "The date is <wrong>." in told["text"]
    assert labels(told) == ["Open", "Done", "Ban…"]
    assert (await stage.press(editor, told, "Open"))["text"].startswith(title)
    desk = await stage.ask(editor, "/desk")
    assert "The date is <wrong>." in desk["text"]
    done = await stage.ask(
        editor, "Thank you, see https://news.example/x: corrected.", reply_to=told["message_id"]
    )
    assert done["text"] == "✓ The reader gets your answer."
    answer = await last(stage, ann.id)
    assert answer["text"].startswith(
        "La rédaction répond\xa0: Thank you, see https://news.example/x: corrected."
    )
    assert answer["text"].endswith(f"{title}\nThe date is <wrong>.")
    again = await stage.ask(editor, "Once more.", reply_to=told["message_id"])
    assert again["text"] == "That is settled already."
    assert (await stage.ask(editor, "/desk"))["text"] == "Nothing is open."
    assert "answered reader’s message" in (await stage.ask(editor, "/audit feedback"))["text"]


async def test_what_is_asked_for_may_have_links(stage: Any, editor: Person) -> None:
    cara = await stage.client.person("Cara", language_code="en")
    await stage.press(cara, await stage.ask(cara, "/article 1"), "Report a mistake")
    said = "It was Tuesday, see https://news.example/tuesday"
    assert (await stage.ask(cara, said))["text"].startswith("✓ The editors have it")
    stage.clock.advance(120)
    told = await last(stage, ADMIN)
    assert said in told["text"]
    assert (await stage.press(editor, told, "Done"))["text"] == "✓ Done."
    menu = await stage.press(editor, await stage.ask(editor, "/article 3"), "Edit…")
    await stage.press(editor, menu, "Withdraw…")
    assert (
        "Denied: https://mayor.example/no"
        in (await stage.ask(editor, "Denied: https://mayor.example/no"))["text"]
    )


async def test_five_a_day_and_no_longer_than_that(stage: Any, editor: Person) -> None:
    ben = await stage.client.person("Ben", language_code="en")
    assert "1,000 are the most" in (await stage.ask(ben, f"/feedback {'x' * 1001}"))["text"]
    await stage.ask(ben, "/feedback")
    assert (await stage.ask(ben, "What a nice bot"))["text"].startswith("✓ The editors have it")
    card = await stage.ask(ben, "/article 2")
    bare = await stage.press(ben, card, "Report a mistake")
    assert (await stage.press(ben, bare, "Report it without words"))["text"].startswith("✓")
    for number in range(3):
        assert (await stage.ask(ben, f"/feedback number {number}"))["text"].startswith("✓")
    assert "again tomorrow" in (await stage.ask(ben, "/feedback one more"))["text"]
    stage.clock.advance(120)
    told = await last(stage, ADMIN)
    assert "number 2" in told["text"]
    assert (await stage.press(editor, told, "Done"))["text"] == "✓ Done."
    desk = await stage.ask(editor, "/desk")
    assert "What readers say (4)" in desk["text"]
    assert "Reports a mistake, without words." in desk["text"]
    stage.clock.advance(86_400)
    assert (await stage.ask(ben, "/feedback a day later"))["text"].startswith("✓")


async def test_what_a_reader_said_goes_with_them(stage: Any, editor: Person) -> None:
    eve = await stage.client.person("Eve", language_code="en")
    await stage.ask(eve, "/feedback remember me not")
    await stage.opened_chat(eve.id)
    asked = await stage.ask(eve, "/forget")
    await stage.press(eve, asked, labels(asked)[0])
    assert "remember me not" not in (await stage.ask(editor, "/desk"))["text"]


async def test_an_answer_that_would_not_arrive_is_not_said_to(stage: Any, editor: Person) -> None:
    fay = await stage.client.person("Fay", language_code="en")
    stage.clock.advance(120)
    await stage.ask(fay, "/feedback who reads this?")
    told = await last(stage, ADMIN)
    assert "who reads this?" in told["text"]
    await stage.ask(fay, "/stop")
    said = await stage.ask(editor, "We do.", reply_to=told["message_id"])
    assert said["text"].startswith("Not sent: this reader said /stop")
    await stage.press(editor, await stage.ask(editor, f"/ban {fay.id}"), "For a day")
    said = await stage.ask(editor, "We do.", reply_to=told["message_id"])
    assert said["text"].startswith("Not sent: I can’t write to this reader")
    await stage.press(editor, await stage.ask(editor, f"/ban {fay.id}"), "Let in again")
    await stage.ask(fay, "/start")
    said = await stage.ask(editor, "We do.", reply_to=told["message_id"])
    assert said["text"] == "✓ The reader gets your answer."
    assert (await last(stage, fay.id))["text"].startswith("The editors answer: We do.")
