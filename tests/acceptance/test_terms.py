"""The length of summaries, what rises, and what to search next."""

from typing import Any

import pytest
from own_news import draft

from bot.locale.catalogue import Localiser
from bot.render.actions.articles import SearchTerm
from bot.render.callback import encode

EN = Localiser("en")
LONG = tuple(
    f"Sentence {word} tells that the {thing} of Talmar will be {done} by the harbour office this spring."
    for word, thing, done in zip(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
        ("ferry", "quay", "lighthouse", "market", "bridge", "school", "museum", "tram", "mill"),
        ("mended", "sold", "painted", "moved", "closed", "opened", "counted", "measured", "photographed"),
        strict=True,
    )
)
TITLE = "Nine works of the harbour office"


def labels(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def sentences(message: dict[str, Any]) -> int:
    return sum(line[:2] in {f"{number}." for number in range(1, 10)} for line in message["text"].split("\n"))


@pytest.fixture
async def works(open_stage: Any) -> Any:
    report = draft(TITLE, "en", "Talmar Post", 3, *LONG, body="\n\n".join(LONG))
    async with open_stage([report]) as stage:
        yield stage


async def test_summaries_get_as_long_as_is_chosen(works: Any) -> None:
    ann = await works.client.person("Ann", language_code="en")
    card = f"/article {works.ids[TITLE]}"
    assert sentences(await works.ask(ann, card)) == 3
    settings = await works.ask(ann, "/settings")
    assert "✓ 3 sentences" in labels(settings)
    for label, count in (("1 sentence", 1), ("Long", 7), ("3 sentences", 3)):
        settings = await works.press(ann, settings, label)
        assert f"✓ {label}" in labels(settings)
        assert sentences(await works.ask(ann, card)) == count


async def test_the_full_text_marks_the_sentences_of_the_card(works: Any) -> None:
    ann = await works.client.person("Ann", language_code="en")
    await works.press(ann, await works.ask(ann, "/settings"), "Long")
    card = await works.ask(ann, f"/article {works.ids[TITLE]}")
    last = next(line for line in card["text"].split("\n") if line.startswith("7. "))[3:]
    text = await works.press(ann, card, "Full text")
    assert labels(text)[:7] == [str(number) for number in range(1, 8)]
    marked = await works.press(ann, text, "7")
    bold = [part for part in marked["entities"] if part["type"] == "underline"]
    assert [marked["text"][part["offset"] :][: part["length"]] for part in bold] == [last]
    # A button for a sentence that a shorter summary has not marks nothing.
    await works.press(ann, await works.ask(ann, "/settings"), "1 sentence")
    unmarked = await works.press(ann, marked, "3")
    assert "underline" not in {part["type"] for part in unmarked["entities"]}


async def test_in_a_group_its_admins_choose(works: Any) -> None:
    ann = await works.client.person("Ann", language_code="en")
    bob = await works.client.person("Bob", language_code="en")
    group = await works.client.group("Reading club", ann, bob)
    settings = await works.ask(bob, "/settings", chat=group)
    assert await works.notice(bob, settings, "Long") == EN.text("settings-admins-only")
    assert "✓ Long" in labels(await works.press(ann, settings, "Long"))
    card = f"/article {works.ids[TITLE]}"
    assert sentences(await works.ask(bob, card, chat=group)) == 7
    assert sentences(await works.ask(bob, card)) == 3


def report(number: int, outlet: str, hours: float, language: str = "en", **more: Any) -> Any:
    texts = {
        "en": (
            f"Report {number}: Mayor Ann Lowell spoke at Kersaint quay.",
            f"In Talmar, Ann Lowell said that plan {number * 7919} would cost {number * 31} crowns.",
            "Nobody but Ann Lowell has seen the drawings so far.",
        ),
        "fr": (
            f"Dépêche {number} : la maire Ann Lowell a parlé sur le quai de Kersaint.",
            f"À Talmar, Ann Lowell a dit que le plan {number * 7919} coûterait {number * 31} couronnes.",
            "Personne d’autre que Ann Lowell n’a vu les dessins.",
        ),
    }
    title = f"Plan {number} for the quay" if language == "en" else f"Le plan {number} du quai"
    return draft(f"{title} of {outlet}", language, outlet, hours, *texts[language], **more)


async def test_what_rises(open_stage: Any) -> None:
    news = [report(n, outlet, n + 1) for n, outlet in enumerate(("Courier", "Gazette", "Post"), start=1)]
    news += [report(9, "Courier", 5 * 24 + 1)]
    async with open_stage(news) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        shown = await stage.ask(ann, "/trends")
        assert shown["text"].startswith(EN.text("trends-heading"))
        [line] = [line for line in shown["text"].split("\n") if "Ann Lowell" in line]
        assert line == "1. ▁▁▃▁▁▁▁▇ Ann Lowell · 3 outlets"
        assert "Only 1 day of the week before" in shown["text"]
        found = await stage.press(ann, shown, "1")
        assert found["text"].startswith(EN.text("list-search", query="Ann Lowell").replace("<b>", ""))
        assert found["message_id"] != shown["message_id"]
        # A group's reader may press what another asked for: the list is the presser's own.
        bob = await stage.client.person("Bob", language_code="en")
        group = await stage.client.group("Reading club", ann, bob)
        theirs = await stage.press(bob, await stage.ask(ann, "/trends", chat=group), "1")
        assert "Ann Lowell" in theirs["text"]


async def test_a_common_noun_alone_is_no_trend(open_stage: Any) -> None:
    told = {
        "Le brouillard ferme un aérodrome": "Le brouillard a fermé la piste. Le brouillard pourrait rester.",
        "Le brouillard retient des chalutiers": "Le brouillard retient les bateaux. Le brouillard dure ici.",
    }
    news = [
        draft(title, "fr", outlet, 2, body=body)
        for outlet, (title, body) in zip(("Courrier", "Gazette"), told.items(), strict=True)
    ]
    async with open_stage(news) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        assert (await stage.ask(ann, "/trends"))["text"] == EN.text("trends-empty")


async def test_nothing_rises(open_stage: Any) -> None:
    news = [report(n, "Courier", n + 1) for n in range(1, 6)]
    async with open_stage(news) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        assert (await stage.ask(ann, "/trends"))["text"] == EN.text("trends-empty")


async def test_an_answer_holds_ten_minutes(open_stage: Any) -> None:
    async with open_stage([report(1, "Courier", 2)]) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        assert (await stage.ask(ann, "/trends"))["text"] == EN.text("trends-empty")
        await stage.accept([report(2, "Gazette", 3)])
        assert (await stage.ask(ann, "/trends"))["text"] == EN.text("trends-empty")
        stage.clock.advance(601)
        assert "Ann Lowell" in (await stage.ask(ann, "/trends"))["text"]


async def test_nothing_is_shown_of_headline_outlets(open_stage: Any) -> None:
    outlets = [{"name": name, "show": "headline"} for name in ("Courier", "Gazette")]
    news = [report(1, "Courier", 2), report(2, "Gazette", 3)]
    async with open_stage(news, outlet=outlets) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        assert "Lowell" not in (await stage.ask(ann, "/trends"))["text"]
        listed = await stage.ask(ann, "quay")
        assert not any("Lowell" in label or "Talmar" in label for label in labels(listed))
        card = await stage.press(ann, listed, "1")
        assert not any("Lowell" in label or "Talmar" in label for label in labels(card))
        title = "Plan 1 for the quay of Courier"
        number = stage.ids[title]
        terms = (await stage.opened.articles.get(number)).analysis.terms
        forged = {
            term.text: await stage.notice(ann, card, data=encode(SearchTerm(number, place)), forge=True)
            for place, term in enumerate(terms, 1)
            if term.text not in title
        }
        assert "Ann Lowell" in forged
        assert set(forged.values()) == {EN.text("button-old")}


async def test_results_lead_further(open_stage: Any) -> None:
    news = [report(n, f"Outlet {n}", n + 1) for n in range(1, 8)]
    async with open_stage(news) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        listed = await stage.ask(ann, "Lowell")
        suggested = [label for label in labels(listed) if label.startswith("→ ")]
        assert 1 <= len(suggested) <= 3
        assert "→ Ann Lowell" in suggested
        assert not any(label.lower() == "→ lowell" for label in suggested)
        second = await stage.press(ann, listed, "▶")
        assert not any(label.startswith("→ ") for label in labels(second))
        first = await stage.press(ann, second, "◀")
        found = await stage.press(ann, first, suggested[-1])
        assert found["text"].startswith("Results for")
        card = await stage.press(ann, found, "1")
        assert any(label.startswith("→ ") for label in labels(card))


async def test_a_search_without_results_leads_somewhere(open_stage: Any) -> None:
    speech = (
        "“The bridge will be open in May, and it will stay open,” said Sergei Ryabkov, the engineer.",
        "The works began a year ago.",
    )
    news = [
        draft("A bridge opens", "en", "Courier", 3, *speech),
        report(1, "Courier", 2),
        report(2, "Gazette", 4),
    ]
    async with open_stage(news) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        sounding = await stage.ask(ann, "Рябков")
        assert EN.text("search-empty-speakers") in sounding["text"]
        assert "Sergei Ryabkov" in labels(sounding)
        said = await stage.press(ann, sounding, "Sergei Ryabkov")
        assert "The bridge will be open in May" in said["text"]
        nothing = await stage.ask(ann, "xylophone")
        assert EN.text("search-empty-rising") in nothing["text"]
        assert "→ Ann Lowell" in labels(nothing)


async def test_a_term_that_is_gone(open_stage: Any) -> None:
    async with open_stage([report(1, "Courier", 2), report(2, "Gazette", 3)]) as stage:
        ann = await stage.client.person("Ann", language_code="en")
        shown = await stage.ask(ann, "/trends")
        await stage.opened.articles.remove([*stage.ids.values()])
        notice = await stage.notice(ann, shown, "1")
        assert notice == EN.text("article-gone")
