"""From a list to a card, its text, and back."""

from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from own_news import BEES, COURIER, HARBOUR, MARSH, RELAY, RELAYED, UNDATED, draft, newspaper

from bot.locale.catalogue import Localiser
from bot.render.actions.articles import FullText
from bot.render.callback import encode
from bot.sandbox import Person

ENGLISH = Localiser("en")
TITLES = [item.title for item in newspaper()]


def labels(message: dict[str, Any]) -> list[list[str]]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [[button["text"] for button in row] for row in rows]


def urls(message: dict[str, Any]) -> dict[str, str]:
    rows = message["reply_markup"]["inline_keyboard"]
    return {button["text"]: button["url"] for row in rows for button in row if "url" in button}


def marked(message: dict[str, Any]) -> list[str]:
    """List the underlined parts of a message."""
    raw = message["text"].encode("utf-16-le")
    return [
        raw[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2].decode("utf-16-le")
        for entity in message.get("entities", ())
        if entity["type"] == "underline"
    ]


async def opened(stage: Any, person: Person, title: str) -> dict[str, Any]:
    """Open a card from a list."""
    answer = await stage.ask(person, f"/latest {title}")
    number = 1 + sorted((t for t in TITLES if t in answer["text"]), key=answer["text"].index).index(title)
    card: dict[str, Any] = await stage.press(person, answer, str(number))
    assert card["text"].startswith(title)
    return card


async def test_the_whole_way_in_one_message(stage: Any, ann: Person) -> None:
    listing = await stage.ask(ann, "/latest")
    number = str(
        1 + sorted((t for t in TITLES if t in listing["text"]), key=listing["text"].index).index(HARBOUR)
    )
    card = await stage.press(ann, listing, number)
    assert labels(card) == [
        ["Full text", "Original"],
        ["Share", "Similar", "☆ Save"],
        ["→ Trévignec"],
        ["◀ List", "+ Follow"],
        ["Report a mistake"],
    ]
    text = await stage.press(ann, card, "Full text")
    shared = await stage.press(ann, await stage.press(ann, text, "◀ Article"), "Share")
    again = await stage.press(ann, shared, "◀ Article")
    assert (again["text"], labels(again)) == (card["text"], labels(card))
    back = await stage.press(ann, again, "◀ List")
    assert (back["text"], labels(back)) == (listing["text"], labels(listing))
    numbers = {message["message_id"] for message in (listing, card, text, shared, again, back)}
    assert len(numbers) == 1


async def test_a_card_says_where_its_words_come_from(stage: Any, ann: Person) -> None:
    card = (await opened(stage, ann, RELAYED))["text"].split("\n")
    assert card[1] == f"{COURIER} (council-owned; label set by this bot’s operator) · {_day(stage)} · 1 min"
    assert card[2].startswith(f"Machine translation relayed by {RELAY}; the relay says that no human editor")
    assert "From the article, word for word:" in card
    body = next(item.body for item in newspaper() if item.title == RELAYED)
    sentences = [line.partition(". ")[2] for line in card if line[:3] in ("1. ", "2. ", "3. ")]
    assert len(sentences) == 3
    assert all(sentence in body for sentence in sentences)
    assert sorted(sentences, key=body.index) == sentences


def _day(stage: Any) -> str:
    published = next(item.published for item in newspaper() if item.title == RELAYED)
    assert published is not None
    return ENGLISH.date(published, stage.clock.now())


async def test_a_card_without_date_or_address_says_so(stage: Any, ann: Person) -> None:
    card = await opened(stage, ann, UNDATED)
    assert card["text"].split("\n")[1] == "outlet not stated · date not stated · 1 min"
    assert labels(card)[0] == ["Full text"]


async def test_full_text_is_paged_and_whole(stage: Any, ann: Person) -> None:
    page = await stage.press(ann, await opened(stage, ann, HARBOUR), "Full text")
    article = await stage.opened.articles.get(stage.ids[HARBOUR])
    texts = [page["text"]]
    while any("▶" in row for row in labels(page)):
        page = await stage.press(ann, page, "▶")
        texts.append(page["text"])
    assert len(texts) > 1
    assert all(len(text.encode("utf-16-le")) // 2 <= 4096 for text in texts)
    whole = "".join(texts)
    for paragraph in article.paragraphs:
        assert paragraph in whole
    assert "Author: Anne Kervella" in texts[-1]
    assert any(f"{len(texts)}/{len(texts)}" in row for row in labels(page))


async def test_a_sentence_of_the_summary_is_shown_where_it_stands(stage: Any, ann: Person) -> None:
    card = await opened(stage, ann, HARBOUR)
    page = await stage.press(ann, card, "Full text")
    article = await stage.opened.articles.get(stage.ids[HARBOUR])
    assert labels(page)[0] == ["1", "2", "3"]
    for number, sentence in enumerate(article.analysis.summary, start=1):
        page = await stage.press(ann, page, str(number))
        assert marked(page) == [sentence.text]
        assert f"· {number} ·" in labels(page)[0]
    page = await stage.press(ann, page, "· 3 ·")
    assert marked(page) == []


async def test_share_offers_five_ways_with_provenance(stage: Any, ann: Person) -> None:
    shared = await stage.press(ann, await opened(stage, ann, RELAYED), "Share")
    ways = urls(shared)
    names = " ".join(ways)
    for name in ("Telegram", "WhatsApp", "X", "Facebook", "E-mail"):
        assert name in names
    for name, url in ways.items():
        if name != "Facebook":
            for part in (COURIER, "council-owned", f"machine-translated by {RELAY}", "Le moulin"):
                assert part in unquote(url), name
        assert "example.org" in unquote(url)


async def test_an_article_without_address_is_shared_by_a_deep_link_that_works(
    stage: Any, ann: Person, bob: Person
) -> None:
    shared = await stage.press(ann, await opened(stage, ann, UNDATED), "Share")
    link = parse_qs(urlsplit(urls(shared)["Telegram"]).query)["url"][0]
    [card] = await stage.shown(bob.id, bob.open(link))
    assert card["text"].startswith(UNDATED)


async def test_similar_keeps_the_card_in_sight(stage: Any, ann: Person) -> None:
    card = await opened(stage, ann, RELAYED)
    similar = await stage.press(ann, card, "Similar")
    assert similar["message_id"] > card["message_id"]
    assert RELAYED in similar["text"].split("\n")[0]
    assert RELAYED not in similar["text"].split("\n", 1)[1]
    first = await stage.press(ann, similar, "1")
    assert first["text"].split("\n")[0] in TITLES


async def test_pages_of_five_turned_in_place(stage: Any, ann: Person) -> None:
    await stage.accept(
        [
            draft(title, "fr", "Gazette", 80 + number, f"{title}, sans plus.")
            for number, title in enumerate(("Le marché déménage", "Un phare repeint", "Bal annulé"))
        ]
    )
    first = await stage.ask(ann, "/latest")
    assert labels(first)[1] == ["1/3", "▶"]
    second = await stage.press(ann, first, "▶")
    assert labels(second)[1] == ["◀", "2/3", "▶"]
    third = await stage.press(ann, second, "▶")
    assert labels(third) == [["1", "2"], ["◀", "3/3"]]
    assert first["message_id"] == second["message_id"] == third["message_id"]
    assert await stage.notice(ann, third, "3/3") == ""
    back = await stage.press(ann, third, "◀")
    assert back["text"] == second["text"]
    card = await stage.press(ann, back, "1")
    assert (await stage.press(ann, card, "◀ List"))["text"] == second["text"]


async def test_numbers_open_the_same_articles_after_new_ones_came(stage: Any, ann: Person) -> None:
    listing = await stage.ask(ann, "/latest Trévignec")
    fresh = "Trévignec : la bibliothèque cherche un pianiste"
    # Another story than those in the list, which would say that more outlets report it.
    await stage.accept([draft(fresh, "fr", "Gazette", 0.1, "Un concert de jazz est prévu le soir.")])
    card = await stage.press(ann, listing, "1")
    assert card["text"].startswith(HARBOUR)
    again = await stage.press(ann, card, "◀ List")
    assert again["text"] == listing["text"]
    assert (await stage.press(ann, again, "2"))["text"].startswith(BEES)
    assert fresh in (await stage.ask(ann, "/latest Trévignec"))["text"]


async def test_a_list_outlives_its_articles(stage: Any, ann: Person) -> None:
    listing = await stage.ask(ann, "/latest windmill")
    await stage.opened.articles.remove([stage.ids[MARSH]])
    await stage.indexed()
    assert await stage.notice(ann, listing, "1") == ENGLISH.text("article-gone")
    assert ENGLISH.text("search-empty", query="windmill") in (await stage.ask(ann, "windmill"))["text"]


@pytest.mark.parametrize("show", ["headline", "summary"])
async def test_the_operator_decides_how_much_is_shown(open_stage: Any, show: str) -> None:
    async with open_stage(newspaper(), outlet=[{"name": COURIER, "show": show}]) as stage:
        eve = await stage.client.person("Eve", language_code="en")
        card = await stage.ask(eve, f"/article {stage.ids[MARSH]}")
        assert ENGLISH.text(f"card-{show}-only-original") in card["text"]
        assert labels(card)[0] == ["Original"]
        assert ("nine to two" in card["text"]) is (show == "summary")
        data = encode(FullText(stage.ids[MARSH]))
        forged = await stage.press(eve, card, data=data, forge=True)
        assert "nine to two" not in forged["text"]
