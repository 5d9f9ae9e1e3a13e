"""/ask: answers from the archive, in its own words."""

import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from own_news import COURIER, FERRY, HARBOUR, MARSH, SCHOOL, draft, newspaper

from bot.archive.enrich import analyse, find
from bot.locale.catalogue import Localiser
from bot.model.article import Provenance, ProvenanceKind
from bot.render.actions.answers import OwnWords, WriteSummary
from bot.render.actions.articles import OpenArticle
from bot.render.callback import decode, encode
from bot.sandbox import Person

pytestmark = pytest.mark.asyncio(loop_scope="module")
EN, FR = Localiser("en"), Localiser("fr")
WORK = "Work on the windmill should begin in April and cost 310,000 crowns."
ABOUT_MILL = "When will work on the windmill begin?"
ADMIN = 1_001
Json = dict[str, Any]


def labels(message: Json) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def shared(open_shared_stage: Any) -> AsyncIterator[Any]:
    relayed = Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="Relais Automatique")
    more = [
        draft(
            "Windmill miller wanted on Reed Lane",
            "en",
            "Northgate Echo",
            40,
            "A miller is wanted for the windmill on Reed Lane, the parish wrote.",
        ),
        draft(
            "Le moulin de Reed Lane, vu de loin",
            "fr",
            "Belmar Voice",
            8,
            "Le windmill de Reed Lane sera restauré, écrit un relais.",
            provenance=relayed,
        ),
    ]
    outlet = [
        {"name": COURIER, "label": "council-owned", "reason": "The council pays for it."},
        {"name": "Northgate Echo", "show": "headline"},
    ]
    async with open_shared_stage(
        [*newspaper(), *more], outlet=outlet, telegram={"admins": [ADMIN]}
    ) as opened:
        yield opened
        assert 400 not in await opened.client.refused()


async def person(stage: Any, name: str = "Ann", language: str = "en") -> Person:
    made: Person = await stage.client.person(name, language_code=language)
    return made


async def test_the_articles_answer_word_for_word_and_say_whose_words_they_are(shared: Any) -> None:
    ann = await person(shared)
    answer = await shared.ask(ann, f"/ask {ABOUT_MILL}")
    lines = answer["text"].split("\n")
    assert lines[:3] == [f"“{ABOUT_MILL}”", "", EN.text("ask-verbatim")]
    assert WORK in lines[3]
    assert lines[4:6] == [MARSH, f"{COURIER} (council-owned) · 7 h ago · English"]
    assert EN.text("list-labels") in lines
    assert lines[-1] == EN.text("ask-not-judged")
    card = await shared.press(ann, answer, "1")
    assert card["text"].startswith(MARSH)
    back = await shared.press(ann, card, "◀ List")
    assert back["text"] == answer["text"]


async def test_other_outlets_answer_too_and_provenance_stays_visible(shared: Any) -> None:
    ann = await person(shared)
    answer = await shared.ask(ann, "/ask windmill on Reed Lane")
    assert "Belmar Voice · 8 h ago · French · machine translation" in answer["text"]
    # Of one outlet only headlines may be shown.
    assert "Windmill miller wanted on Reed Lane" in answer["text"]
    assert EN.text("ask-headline-only") in answer["text"]
    assert "A miller is wanted" not in answer["text"]
    assert labels(answer)[:3] == ["1", "2", "3"]


async def test_questions_come_in_the_askers_language(shared: Any) -> None:
    answer = await shared.ask(
        await person(shared, "Élise", "fr"), "/ask Combien ont coûté les travaux du port ?"
    )
    assert FR.text("ask-verbatim") in answer["text"]
    assert "Les travaux de dragage ont coûté 2,4 millions d’euros et duré onze mois." in answer["text"]
    assert HARBOUR in answer["text"]
    answer = await shared.ask(await person(shared, "Оля", "ru"), "/ask Сколько мест в новом автобусе школы?")
    assert SCHOOL in answer["text"]


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ("", "ask-usage"),
        ("what happened?", "ask-vague"),
        ("who painted the volcano of Quixotl?", "ask-nothing"),
    ],
)
async def test_what_cannot_be_answered_is_said(shared: Any, asked: str, key: str) -> None:
    answer = await shared.ask(await person(shared), f"/ask {asked}".strip())
    assert answer["text"] == re.sub("</?code>", "", EN.text(key, question=asked))
    assert labels(answer) == []


async def test_a_reply_asks_what_it_replies_to(shared: Any) -> None:
    ann = await person(shared)
    said = await ann.say("night ferry across the estuary?")
    await shared.settled()
    answer = await shared.ask(ann, "/ask", reply_to=said.message_id)
    assert answer["text"].startswith("“night ferry across the estuary?”")
    assert FERRY in answer["text"]
    other = await shared.ask(ann, f"/ask {ABOUT_MILL}", reply_to=said.message_id)
    assert other["text"].startswith(f"“{ABOUT_MILL}”")


async def test_operators_and_filters_hold(shared: Any) -> None:
    ann = await person(shared)
    answer = await shared.ask(ann, "/ask windmill outlet:Courier")
    assert "Belmar Voice" not in answer["text"]
    assert MARSH in answer["text"]
    bea = await person(shared, "Bea")
    await shared.ask(bea, "/filter moulin")
    answer = await shared.ask(bea, "/ask windmill on Reed Lane")
    assert "Belmar Voice" not in answer["text"]
    assert MARSH in answer["text"]


async def test_a_group_is_answered_and_sees_no_more_than_everybody(shared: Any) -> None:
    ann, bob = await person(shared), await person(shared, "Bob")
    group = await shared.client.group("Marsh folk", ann, bob)
    await shared.settled()
    secret = draft(
        "Heron census begins", "en", "Reed Letter", 1, "The heron census begins on the marsh on Tuesday."
    )
    archive = shared.opened.archive
    analysis, found = analyse(secret), find(secret)
    await archive.accept([archive.candidate(secret, analysis, findings=found, sender=ann.id, public=False)])
    await shared.indexed()
    asked = "/ask when does the heron census begin?"
    assert "census begins on the marsh" in (await shared.ask(ann, asked))["text"]
    nothing = EN.text("ask-nothing", question=asked.removeprefix("/ask "))
    assert (await shared.ask(bob, asked))["text"] == nothing
    assert (await shared.ask(ann, asked, chat=group))["text"] == nothing
    answer = await shared.ask(ann, f"/ask@Depeche_Bot {ABOUT_MILL}", chat=group)
    assert WORK in answer["text"]
    before = answer["text"]
    assert await shared.notice(bob, answer, "1") == EN.text("listing-not-yours")
    [now] = [one for one in await shared.client.messages(group) if one["message_id"] == answer["message_id"]]
    assert now["text"] == before


async def test_forged_and_old_buttons_answer_nothing(shared: Any) -> None:
    ann = await person(shared)
    listed = await shared.ask(ann, "/latest")
    listing = next(
        action.listing_id
        for row in listed["reply_markup"]["inline_keyboard"]
        for button in row
        if isinstance(action := decode(button["callback_data"]), OpenArticle) and action.listing_id
    )
    for action, key in (
        (OwnWords(listing), "button-old"),
        (OwnWords(1), "button-old"),
        (WriteSummary(999_999, None, 1), "story-gone"),
        (WriteSummary(1, 1, 1), "button-old"),
    ):
        assert await shared.notice(ann, listed, data=encode(action), forge=True) == re.sub(
            "<.*?>", "", EN.text(key)
        )


async def test_what_editors_hide_answers_nothing_any_more(shared: Any) -> None:
    ann, editor = await person(shared), await shared.client.person("Edith", language_code="en", id=ADMIN)
    answer = await shared.ask(ann, "/ask night ferry across the estuary")
    assert FERRY in answer["text"]
    card = await shared.press(ann, answer, "1")
    await shared.ask(editor, f"/hide {shared.ids[FERRY]}")
    await shared.indexed()
    assert FERRY not in (await shared.ask(ann, "/ask night ferry across the estuary"))["text"]
    back = await shared.shown(ann.id, ann.press(card, "◀ List"))
    assert all(FERRY not in one["text"] for one in back)
    await shared.ask(editor, f"/show {shared.ids[FERRY]}")
    await shared.indexed()


async def test_where_nothing_answers_the_nearest_are_offered(shared: Any) -> None:
    ann = await person(shared)
    asked = "who painted the lighthouse of Reed Lane?"
    answer = await shared.ask(ann, f"/ask {asked}")
    assert answer["text"].startswith(EN.text("ask-nearest", question=asked))
    assert MARSH in answer["text"]
    assert WORK not in answer["text"]
    card = await shared.press(ann, answer, labels(answer)[0])
    back = await shared.press(ann, card, "◀ List")
    assert back["text"] == answer["text"]
