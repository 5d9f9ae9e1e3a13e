"""Hostile articles, queries and buttons: nothing breaks out, the server refuses nothing."""

import random
import string
from typing import Any

import pytest
from own_news import MARSH, draft, newspaper

from bot.locale.catalogue import Localiser
from bot.model.article import Draft, Provenance, ProvenanceKind
from bot.render.actions.articles import OpenArticle, ShareArticle, ShowListing, Similar
from bot.render.callback import encode
from bot.sandbox import Person

ENGLISH = Localiser("en")
MARKUP = "<b>bold</b> <a href='javascript:alert(1)'>x</a> &lt;i&gt; &amp;amp; </pre></b><tg-spoiler>"
BIDI = "\u202eevil\u202c \u2066left\u2069 \u200b\u200f\ufeff"
CONTROLS = "\x00\x01\x1b[31m\x7f\u0085"


def hostile() -> dict[str, Draft]:
    word = "Zanzibar " + MARKUP + BIDI
    return {
        "markup": draft(
            f"Zanzibar {MARKUP}",
            "en",
            f"<i>{MARKUP}",
            1,
            MARKUP * 5,
            f"{MARKUP} sentence.",
            section="</b>&",
            authors=("<b>",),
        ),
        "bidi": draft(f"Zanzibar {BIDI}", "en", BIDI, 1, f"{BIDI} The words go on and on here."),
        "controls": draft(f"Zanzibar {CONTROLS}", "en", CONTROLS, 1, f"{CONTROLS} and more text."),
        "long": draft(
            "Zanzibar " + "t" * 5000,
            "en",
            "o" * 3000,
            1,
            body=("😀" * 50_000) + ". " + "&<>" * 20_000,
            section="s" * 3000,
            lead="l<" * 5000,
            authors=tuple("<&" * 300 for _ in range(50)),
            url="https://example.org/" + "u" * 1900,
        ),
        "one sentence": draft("Zanzibar", "en", "Outlet", 1, body=word * 3000),
        "relay": draft(
            "Zanzibar relayed",
            "en",
            None,
            1,
            provenance=Provenance(
                kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="<b>" * 500, notice="no human </i>" * 500
            ),
        ),
        "bad url": draft("Zanzibar url", "en", "Outlet", 1, url="https://exa mple.org/\"><b>'&é"),
        "empty": draft("Zanzibar nothing", "en", "Outlet", 1, body=""),
        "foreign tongue": draft("Zanzibar <b>", "<b>", "Outlet", 1, body="Words. " * 50, language="<b>"),
    }


@pytest.mark.parametrize("name", hostile())
async def test_hostile_articles_are_shown_escaped(open_stage: Any, name: str) -> None:
    item = hostile()[name]
    async with open_stage([*newspaper(), item]) as stage:
        ann: Person = await stage.client.person("Ann", language_code="en")
        await stage.ask(ann, "/start")
        await stage.ask(ann, "/sources")
        listing = await stage.ask(ann, "/latest Zanzibar")
        if name == "markup":
            assert "<b>bold</b>" in listing["text"]
            assert "&lt;i&gt;" in listing["text"]
        card = await stage.press(ann, listing, "1")
        assert await stage.ask(ann, f"/article {stage.ids[item.title]}")
        if any(button["text"] == "Full text" for button in card["reply_markup"]["inline_keyboard"][0]):
            page = await stage.press(ann, card, "Full text")
            for _ in range(3):
                if "▶" in str(page["reply_markup"]):
                    page = await stage.press(ann, page, "▶")
            if "'1'" in str(page["reply_markup"]):
                page = await stage.press(ann, page, "1")
            card = await stage.press(ann, page, "◀ Article")
        shared = await stage.press(ann, card, "Share")
        card = await stage.press(ann, shared, "◀ Article")
        await stage.shown(ann.id, ann.press(card, "Similar"))
        texts = [
            message["text"] for message in await stage.client.messages(ann.id) if message["from"]["is_bot"]
        ]
        assert not any("\u202e" in text for text in texts)
        assert await stage.client.refused() == {}


QUERIES = (
    *(
        '"',
        "'",
        "\\",
        "*",
        "?",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "^",
        "~",
        ":",
        "-",
        "--",
        "+",
        "!",
        "&&",
        "||",
        "/",
    ),
    *(
        "AND",
        "OR",
        "NOT",
        "a AND",
        "title:",
        "outlet:",
        'outlet:"',
        "lang:",
        "lang:xx",
        "after:",
        "after:2022-13-45",
    ),
    *(
        "before:yesterday",
        "-windmill",
        '"windmill',
        '""',
        '-"',
        "id:1",
        "public:true",
        "sender:1",
        "*:*",
        "a:b:c:d",
    ),
    *(
        "<b>",
        "</b>&amp;",
        MARKUP,
        BIDI,
        "😀",
        "😀" * 500,
        "x" * 4000,
        "word " * 800,
        "\u0301\u0301",
        "ё Ё œ Œ ﬁ",
        "x\u0000y",
    ),
    *(
        "after:0001-01-01",
        "before:9999-12-31",
        "after:99999-01-01",
        "[1 TO 5]",
        "/.*/",
        "windmill~9",
        "windmill^1000",
    ),
    *(
        "select * from article; drop table article",
        "%s%n{0}${x}",
        "\r\n\t ok",
        "-a -b -c",
        'section:"a b" -outlet:x',
    ),
)


async def test_any_query_is_answered(stage: Any, ann: Person) -> None:
    for query in QUERIES:
        for text in (query, f"/latest {query}"):
            answer = await stage.ask(ann, text[:4096])
            assert ENGLISH.text("apology", id="").split(".")[0] not in answer["text"], text
    assert await stage.client.refused() == {}
    assert MARSH in (await stage.ask(ann, "windmill"))["text"]


async def test_random_text_is_answered(stage: Any, ann: Person) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)
    chance = random.Random(seed)
    alphabet = string.printable + "éœяё«»’“\u200d\u202e😀👩‍👩‍👧\u0300ﷺ中"
    for _ in range(60):
        text = "".join(chance.choices(alphabet, k=chance.randrange(1, 60)))
        if text.strip("\u200d\u202e\u0300 \t\r\n\x0b\x0c"):
            await stage.shown(ann.id, ann.say(f"q{text}"))
    assert await stage.client.refused() == {}


async def test_forged_old_and_foreign_buttons(stage: Any, ann: Person, bob: Person) -> None:
    listing = await stage.ask(ann, "/latest")
    group = await stage.client.group("Readers", ann, bob)
    foreign = await stage.ask(ann, "/latest", chat=group)
    of_group = foreign["reply_markup"]["inline_keyboard"][1][-1]["callback_data"]
    old = ENGLISH.text("button-old")
    for data in (
        *(
            "",
            " ",
            "x",
            "1",
            "1a",
            "1a.",
            "1a.1",
            "1a.1..1.1",
            "0a.1..1",
            "2a.1..1",
            "1z.1",
            "1a.-1..1",
            "1a.1..0",
        ),
        *(
            "\u202e",
            "1a.１..1",
            "1g.nowhere",
            "1i.xx",
            "{}",
            "null",
            "1l.1.1.1",
            "1a." + "z" * 13 + "..1",
            "a" * 64,
        ),
        encode(ShowListing(1, 1)),
        encode(ShowListing(2**63 - 1, 36**4 - 1)),
        encode(OpenArticle(stage.ids[MARSH], 12345, 1)),
        of_group,
    ):
        assert await stage.notice(ann, listing, data=data, forge=True) == old, data
    for action in (OpenArticle(2**63 - 1), ShareArticle(999_999), Similar(999_999)):
        notice = await stage.notice(ann, listing, data=encode(action), forge=True)
        assert notice == ENGLISH.text("article-gone")
    of_ann = listing["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    bobs = await stage.ask(bob, "/latest")
    assert await stage.notice(bob, bobs, data=of_ann, forge=True) == old
    # The list itself still works.
    assert (await stage.press(ann, listing, "1"))["text"]
    assert await stage.client.refused() == {}
