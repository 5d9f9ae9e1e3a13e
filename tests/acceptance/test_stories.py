"""One event told by many: in the lists, on its card, and under an editor's hands."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from own_news import BEES, HARBOUR, newspaper
from sqlalchemy import update
from storm_news import (
    CLOSED_WORDS,
    GAZETTE,
    PHARE,
    POST,
    STORM_CLOSED,
    STORM_EN,
    STORM_FR,
    STORM_FR_2,
    STORM_RU,
    VESTNIK,
    sorted_out,
    storm,
)

from bot.archive.enrich import analyse, find
from bot.locale.catalogue import Localiser
from bot.render.actions.stories import MergeStory, ShowStory, SplitStory, Step, StoryPart
from bot.render.callback import encode
from bot.sandbox import Person
from bot.storage.tables import chat

ENGLISH = Localiser("en")
STORM = {STORM_FR, STORM_FR_2, STORM_CLOSED, STORM_EN, STORM_RU}
ADMIN = 77


def labels(message: dict[str, Any]) -> list[list[str]]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [[button["text"] for button in row] for row in rows]


def titles(message: dict[str, Any]) -> list[str]:
    """List the numbered headlines of a list."""
    return [title.removeprefix("📌 ") for title in re.findall(r"^\d+\. (.+)$", message["text"], re.MULTILINE)]


async def every_title(stage: Any, person: Person, text: str) -> list[str]:
    """Ask for a list and turn all its pages."""
    page = await stage.ask(person, text)
    found = titles(page)
    while any("▶" in row for row in labels(page)):
        page = await stage.press(person, page, "▶")
        found += titles(page)
    return found


@pytest.fixture
async def press(open_stage: Any) -> AsyncIterator[Any]:
    """A stage whose archive has a storm that five outlets tell, and other news."""
    closed = {"name": GAZETTE, "show": "headline"}
    labelled = {"name": POST, "label": "port-owned"}
    settings = {"outlet": [closed, labelled], "telegram": {"admins": [ADMIN]}}
    async with open_stage([*storm(), *newspaper()], **settings) as stage:
        await sorted_out(stage)
        yield stage
        assert 400 not in await stage.client.refused()


@pytest.fixture
async def ann(press: Any) -> Person:
    return await press.client.person("Ann", language_code="en")


@pytest.fixture
async def chief(press: Any) -> Person:
    return await press.client.person("Chief", language_code="en", id=ADMIN)


async def number_of(stage: Any, title: str) -> int:
    story = (await stage.opened.articles.get(stage.ids[title])).story
    assert story is not None
    return int(story)


async def card_of(stage: Any, person: Person, title: str = STORM_EN) -> dict[str, Any]:
    return await stage.follow(person, f"story_{await number_of(stage, title)}")


async def test_latest_shows_a_story_once_in_the_readers_language(press: Any, ann: Person) -> None:
    listing = await press.ask(ann, "/latest")
    assert STORM & set(titles(listing)) == {STORM_EN}
    at = listing["text"].split("\n").index(f"{titles(listing).index(STORM_EN) + 1}. {STORM_EN}")
    assert listing["text"].split("\n")[at + 1] == f"{POST} (port-owned) · 3 h ago · English · +4 outlets"
    jean = await press.client.person("Jean", language_code="fr")
    french = set(titles(await press.ask(jean, "/latest")))
    assert len(french & STORM) == 1
    assert french & STORM <= {STORM_FR, STORM_FR_2, STORM_CLOSED}


async def test_every_article_by_itself(press: Any, ann: Person) -> None:
    grouped = await press.ask(ann, "/latest")
    assert labels(grouped)[-1] == ["Every article by itself"]
    single = await press.press(ann, grouped, "Every article by itself")
    assert single["text"].startswith("Latest articles")
    assert labels(single)[-1] == ["By story"]
    seen = titles(single) + titles(await press.press(ann, single, "▶"))
    assert set(seen) >= STORM
    typed = await press.ask(ann, "/latest all")
    assert typed["text"] == single["text"] or titles(typed) == seen[:5]
    card = await press.press(ann, typed, str(titles(typed).index(STORM_RU) + 1))
    assert card["text"].startswith(STORM_RU)
    back = await press.press(ann, card, "◀ List")
    assert labels(await press.press(ann, back, "By story"))[-1] == ["Every article by itself"]
    assert (await press.ask(ann, '/latest "all"'))["text"].startswith("Latest news about")


async def test_nobody_takes_somebody_elses_list_in_a_group(press: Any, ann: Person) -> None:
    bob = await press.client.person("Bob", language_code="en")
    group = await press.client.group("Readers", ann, bob)
    hers = await press.ask(ann, "/latest", chat=group)
    his = await press.press(bob, hers, "Every article by itself")
    assert his["message_id"] != hers["message_id"]
    assert (await press.press(ann, hers, "▶"))["message_id"] == hers["message_id"], "hers stays"
    assert await press.notice(ann, his, "▶") == ENGLISH.text("listing-not-yours")


async def test_pages_stay_as_they_were_while_news_comes(press: Any, ann: Person) -> None:
    first = await press.ask(ann, "/latest")
    second = await press.press(ann, first, "▶")
    await press.accept([item for item in storm() if item.title == STORM_FR])
    back = await press.press(ann, second, "◀")
    assert titles(back) == titles(first)
    assert not set(titles(second)) & set(titles(first))


async def test_latest_about_words_is_by_story_too(press: Any, ann: Person) -> None:
    listing = await press.ask(ann, "/latest Solveig")
    assert len(titles(listing)) == 1
    card = await press.press(ann, listing, "1")
    assert labels(card)[0][0] == "Articles"
    assert (await press.press(ann, card, "◀ List"))["text"] == listing["text"]


async def test_the_top_is_what_most_outlets_report(press: Any, ann: Person) -> None:
    top = await press.ask(ann, "/top")
    assert top["text"].split("\n")[0] == "Top stories of the last 24 hours"
    assert titles(top)[0] == STORM_EN
    line = top["text"].split("\n")[3]
    assert line.startswith(f"{POST} (port-owned) · 5 outlets · French, English, Russian · first 6 h ago")
    assert line.endswith("last 2 h ago")
    card = await press.press(ann, top, "1")
    assert card["text"].startswith(STORM_EN)


@pytest.mark.parametrize("typed", ["/top 4", "/top 4h", "/top 4 Solveig", "/top Solveig", "/top 168 Solveig"])
async def test_top_takes_hours_and_words(press: Any, ann: Person, typed: str) -> None:
    top = await press.ask(ann, typed)
    assert titles(top)[0] == STORM_EN
    assert ("Solveig" in top["text"].split("\n")[0]) == ("Solveig" in typed)
    if "Solveig" in typed:
        assert len(titles(top)) == 1


async def test_top_says_what_it_cannot(press: Any, ann: Person) -> None:
    for typed in ("/top 0", "/top 169", "/top 2022"):
        assert "1 to 168 hours" in (await press.ask(ann, typed))["text"]
    assert "Nothing about “zeppelin”" in (await press.ask(ann, "/top zeppelin"))["text"]
    assert "the last hour" in (await press.ask(ann, "/top 1 Solveig"))["text"]


async def test_a_card_says_who_reports_it_and_whose_each_sentence_is(press: Any, ann: Person) -> None:
    card = await card_of(press, ann)
    lines = card["text"].split("\n")
    assert lines[:2] == [STORM_EN, f"{POST} (port-owned)"]
    assert lines[2].startswith("5 outlets · 5 articles · French, English, Russian · ")
    bodies = " ".join(item.body for item in storm() if item.outlet == POST)
    quoted = [line.partition(". ")[2] for line in lines if line[:2] in ("1.", "2.", "3.")]
    assert len(quoted) == 3
    for line in quoted:
        sentence, _, outlet = line.rpartition(" — ")
        assert sentence in bodies
        assert outlet == POST
    [told] = [line for line in lines if line.startswith("Reported by ")]
    assert f"{PHARE} (French)" in told
    assert f"{VESTNIK} (Russian)" in told
    assert GAZETTE in told  # its headline may be shown, and that it reports
    assert "“Nous avons eu une chance folle” — Solenn Quéré" in card["text"]
    assert labels(card) == [["Articles", "Quotes", "Timeline"], ["Coming", "More"], ["+ Follow"]]


async def test_what_may_not_be_shown_is_not(press: Any) -> None:
    jean = await press.client.person("Jean", language_code="fr")
    card = await card_of(press, jean)
    assert CLOSED_WORDS not in card["text"]
    assert f"— {GAZETTE}" not in card["text"]
    for label in ("Le fil", "À venir"):
        part = await press.press(jean, card, label)
        assert CLOSED_WORDS not in part["text"]
        card = await press.press(jean, part, "◀ Sujet")


async def test_a_machines_sentences_are_marked(press: Any) -> None:
    vera = await press.client.person("Vera", language_code="ru")
    card = await card_of(press, vera)
    assert card["text"].startswith(STORM_RU)
    assert "Машинный перевод" in card["text"].split("\n")[1]
    quoted = [line for line in card["text"].split("\n") if line[:2] in ("1.", "2.", "3.")]
    assert quoted
    assert all("машинный перевод" in line and "Автомат" in line for line in quoted)


async def test_the_length_of_a_summary_is_the_chats(press: Any, ann: Person) -> None:
    await card_of(press, ann)
    async with press.opened.database.write() as connection:
        await connection.execute(update(chat).values(summary="line"))
    card = await card_of(press, ann)
    assert sum(line[:2] in ("1.", "2.", "3.") for line in card["text"].split("\n")) == 1


async def test_every_part_leads_back_to_the_card_and_the_list(press: Any, ann: Person) -> None:
    top = await press.ask(ann, "/top")
    card = await press.press(ann, top, "1")
    for label in ("Quotes", "Timeline", "Coming", "Articles"):
        part = await press.press(ann, card, label)
        assert part["text"] != card["text"]
        again = await press.press(ann, part, "◀ Story")
        assert (again["text"], labels(again)) == (card["text"], labels(card))
    more = await press.press(ann, card, "More")
    assert more["text"] == card["text"]
    assert labels(more)[2] == ["Share", "Similar", "☆ Save"]
    less = await press.press(ann, more, "Less")
    assert labels(less) == labels(card)
    assert (await press.press(ann, less, "◀ List"))["text"] == top["text"]


@pytest.mark.usefixtures("chief")  # who is told of the doubt
async def test_a_storys_quotes_lead_to_their_articles_and_can_be_doubted(press: Any, ann: Person) -> None:
    quotes = await press.press(ann, await card_of(press, ann), "Quotes")
    article = await press.press(ann, quotes, "1")
    quotes = await press.press(ann, await press.press(ann, article, "Story"), "Quotes")
    asked = await press.press(ann, quotes, "Wrong speaker?")
    assert asked["text"].startswith(ENGLISH.text("quotes-which"))
    assert (await press.press(ann, asked, "Cancel"))["text"] == quotes["text"]
    first = next(line for line in quotes["text"].split("\n") if line.startswith("1. "))
    name = first.partition(" — ")[2].partition(",")[0].partition(" ·")[0]
    done = await press.press(ann, await press.press(ann, quotes, "Wrong speaker?"), "1")
    assert done["text"].startswith(ENGLISH.text("report-thanks"))
    after = await press.press(ann, await card_of(press, ann), "Quotes")
    assert not any(first.partition(" — ")[0] in line and name in line for line in after["text"].split("\n"))


async def test_from_an_article_to_its_story_and_back(press: Any, ann: Person) -> None:
    top = await press.ask(ann, "/top")
    articles = await press.press(ann, await press.press(ann, top, "1"), "Articles")
    assert set(titles(articles)) == STORM
    article = await press.press(ann, articles, str(titles(articles).index(STORM_RU) + 1))
    assert "Part of a story that 4 other outlets report." in article["text"]
    assert labels(article)[-2] == ["◀ List", "Story", "+ Follow"]
    listed = await press.press(ann, article, "◀ List")
    assert listed["text"] == articles["text"]
    story = await press.press(ann, await press.press(ann, listed, "1"), "Story")
    assert (await press.press(ann, story, "◀ List"))["text"] == top["text"]
    alone = await press.follow(ann, f"article_{press.ids[HARBOUR]}")
    assert "Part of a story" not in alone["text"]


async def test_a_pinned_article_stays_first_and_its_story_is_not_told_twice(
    press: Any, ann: Person, chief: Person
) -> None:
    card = await press.follow(chief, f"article_{press.ids[STORM_RU]}")
    await press.press(chief, card, "📌 Pin")
    listing = await press.ask(ann, "/latest")
    assert listing["text"].split("\n")[2] == f"1. 📌 {STORM_RU}"
    seen = titles(listing) + titles(await press.press(ann, listing, "▶"))
    assert STORM & set(seen) == {STORM_RU}


async def test_an_admin_splits_a_story_for_good(press: Any, ann: Person, chief: Person) -> None:
    before = await number_of(press, STORM_EN)
    top = await press.ask(chief, "/top")
    card = await press.press(chief, top, "1")
    assert f"story {before}" in card["text"]
    articles = await press.press(chief, card, "Articles")
    choosing = await press.press(chief, articles, "Split off…")
    assert not any("(" in label for label in labels(choosing)[-1])
    for title in (STORM_RU, STORM_CLOSED):
        choosing = await press.press(chief, choosing, str(titles(articles).index(title) + 1))
    wrong = await press.press(chief, choosing, f"✓ {titles(articles).index(STORM_CLOSED) + 1}")
    asked = await press.press(chief, wrong, "Split off (1)")
    assert STORM_RU in asked["text"]
    assert STORM_CLOSED not in asked["text"]
    assert await number_of(press, STORM_RU) == before
    done = await press.press(chief, asked, "Yes, split off")
    assert done["text"].startswith(STORM_RU)
    assert await number_of(press, STORM_RU) != before
    assert await number_of(press, STORM_CLOSED) == before
    assert (await press.press(chief, done, "◀ List"))["text"].startswith("Top stories")
    assert "4 outlets" in (await card_of(press, ann))["text"]


async def test_pressed_twice_it_is_split_once(press: Any, chief: Person) -> None:
    articles = await press.press(chief, await card_of(press, chief), "Articles")
    choosing = await press.press(chief, articles, "Split off…")
    choosing = await press.press(chief, choosing, "1")
    asked = await press.press(chief, choosing, "Split off (1)")
    data = asked["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    done = await press.press(chief, asked, "Yes, split off")
    hello = await press.ask(chief, "/help")
    again = await press.press(chief, hello, data=data, forge=True)
    assert again["text"] == done["text"]
    stories = {await number_of(press, title) for title in STORM}
    assert len(stories) == 2


async def test_not_all_of_a_story_can_be_split_off(press: Any, chief: Person) -> None:
    choosing = await press.press(
        chief,
        await press.press(chief, await press.press(chief, await card_of(press, chief), "More"), "Split off…"),
        "1",
    )
    for number in "2345":
        choosing = await press.press(chief, choosing, number)
    asked = await press.press(chief, choosing, "Split off (5)")
    assert await press.notice(chief, asked, "Yes, split off") == ENGLISH.text("story-split-all")


async def test_an_admin_merges_stories_and_old_buttons_lead_on(
    press: Any, ann: Person, chief: Person
) -> None:
    bees, before = await number_of(press, BEES), await number_of(press, STORM_EN)
    old = await press.follow(ann, f"story_{bees}")
    more = await press.press(chief, await press.follow(chief, f"story_{bees}"), "More")
    offered = await press.press(chief, more, "Merge…")
    assert BEES in offered["text"].split("\n")[0]
    asked = await press.press(chief, offered, str(titles(offered).index(STORM_EN) + 1))
    assert titles(asked) == [BEES, STORM_EN]
    assert (await press.press(chief, asked, "◀ Story"))["text"].startswith(BEES)
    offered = await press.press(
        chief, await press.press(chief, await press.follow(chief, f"story_{bees}"), "More"), "Merge…"
    )
    asked = await press.press(chief, offered, str(titles(offered).index(STORM_EN) + 1))
    data = asked["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    done = await press.press(chief, asked, "Yes, merge")
    assert "6 outlets · 6 articles" in done["text"]
    assert await number_of(press, BEES) == before
    hello = await press.ask(chief, "/help")
    assert (await press.press(chief, hello, data=data, forge=True))["text"] == done["text"]
    assert set(titles(await press.press(ann, old, "Articles"))) <= STORM | {BEES}
    assert "6 outlets" in (await press.follow(ann, f"story_{bees}"))["text"]


async def test_stories_are_merged_by_their_numbers(press: Any, chief: Person) -> None:
    bees, harbour = await number_of(press, BEES), await number_of(press, HARBOUR)
    assert "/mergestories 12 15" in (await press.ask(chief, "/mergestories"))["text"]
    assert "/mergestories 12 15" in (await press.ask(chief, "/mergestories all"))["text"]
    assert (await press.ask(chief, f"/mergestories {bees} 99999"))["text"] == ENGLISH.text("story-gone")
    assert (await press.ask(chief, f"/mergestories {bees} {bees}"))["text"] == ENGLISH.text(
        "story-merge-same"
    )
    asked = await press.ask(chief, f"/mergestories {bees} {harbour}")
    assert titles(asked) == [BEES, HARBOUR]
    await press.press(chief, asked, "Yes, merge")
    assert await number_of(press, BEES) == harbour


async def test_only_admins_may(press: Any, ann: Person, chief: Person) -> None:
    story = await number_of(press, STORM_EN)
    card = await card_of(press, ann)
    assert "story " not in card["text"].split("\n")[2]
    more = await press.press(ann, card, "More")
    assert not any("…" in label for row in labels(more) for label in row)
    articles = await press.press(ann, more, "Articles")
    assert not any("…" in label for row in labels(articles) for label in row)
    refused = ENGLISH.text("button-old")
    unknown = await press.ask(ann, f"/nonesuch {story} 1")
    assert (await press.ask(ann, f"/mergestories {story} 1"))["text"] == unknown["text"]
    listing = articles["reply_markup"]["inline_keyboard"][0][0]["callback_data"].split(".")[2]
    for action in (
        SplitStory(int(listing, 36), 1, Step.NOW, 1),
        SplitStory(int(listing, 36), 1, Step.CHOOSE),
        MergeStory(story, await number_of(press, BEES), Step.NOW),
        ShowStory(story, StoryPart.SPLIT),
        ShowStory(story, StoryPart.MERGE),
    ):
        assert await press.notice(ann, articles, data=encode(action), forge=True) == refused
    assert len({await number_of(press, title) for title in STORM}) == 1


async def test_in_a_group_a_story_opened_from_a_list_is_the_askers(press: Any, ann: Person) -> None:
    bob = await press.client.person("Bob", language_code="en")
    group = await press.client.group("Readers", ann, bob)
    top = await press.ask(ann, "/top", chat=group)
    for label in ("1", "▶"):
        assert await press.notice(bob, top, label) == ENGLISH.text("listing-not-yours")
    card = await press.press(ann, top, "1")
    for label in ("Articles", "Quotes", "More", "◀ List"):
        assert await press.notice(bob, card, label) == ENGLISH.text("listing-not-yours")
    articles = await press.press(ann, card, "Articles")
    for label in ("1", "◀ Story"):
        assert await press.notice(bob, articles, label) == ENGLISH.text("listing-not-yours")


async def test_what_is_gone_is_said(press: Any, ann: Person) -> None:
    for payload in ("story_99999", "story_0", f"story_{10**17}"):
        assert (await press.follow(ann, payload))["text"] == ENGLISH.text("story-gone")
    card = await card_of(press, ann)
    await press.opened.articles.remove([press.ids[title] for title in STORM])
    assert await press.notice(ann, card, "Quotes") == ENGLISH.text("story-gone")


async def test_what_a_reader_sent_is_in_no_story(press: Any, ann: Person) -> None:
    archive = press.opened.archive
    [own] = [item for item in storm() if item.title == STORM_FR_2]
    sent = replace(
        own,
        title="Envoyé par Ann : la tempête Solveig à Port-Ermine",
        url="https://ann.example/1",
        outlet="Ann",
    )
    sent = replace(
        sent,
        body=sent.body.replace("douze", "treize").replace("nuit", "soirée") + " Un ajout d’Ann, encore un.",
    )
    candidate = archive.candidate(sent, analyse(sent), findings=find(sent), sender=ann.id, public=False)
    [accepted] = await archive.accept([candidate])
    await press.indexed()
    assert sent.title in await every_title(press, ann, "/latest all")
    assert sent.title in await every_title(press, ann, "/latest")
    card = await card_of(press, ann)
    assert "5 outlets · 5 articles" in card["text"]
    own_card = await press.follow(ann, f"article_{accepted.article_id}")
    assert "Part of a story" not in own_card["text"]
    bob = await press.client.person("Bob", language_code="en")
    assert sent.title not in await every_title(press, bob, "/latest all")
