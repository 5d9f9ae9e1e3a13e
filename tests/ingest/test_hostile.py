"""Pages made to hurt: any bytes give an answer, and a megabyte of anything takes no long time."""

import random
import time
from datetime import UTC, datetime

import pytest
from pages import LEAD, NEWS_ARTICLE, PARAGRAPHS, page
from samples import ALL, NOW

from bot.ingest.authors import author_names
from bot.ingest.dates import find_date, is_date_line, parse_date, parse_stated
from bot.ingest.pages.agencies import (
    agencies_in,
    credited_authors,
    dateline_agencies,
    is_signature,
    take_credits,
)
from bot.ingest.pages.chrome import chrome_of, heads_other_matter, may_end_article
from bot.ingest.pages.furniture import likeness
from bot.ingest.pages.page import examine_page, read_page
from bot.ingest.pages.tidy import tidy
from bot.ingest.plaintext import read_text
from bot.ingest.provenance import recognise_notice, split_title
from bot.model.article import Draft, Refusal

SEED = 20260714
LARGE = 400_000
SECONDS = 10.0
"""Far above what any of these takes on a slow machine, and far below what anything but linear time would."""

SCRAPS = (
    *(
        "<p>",
        "</p>",
        "<div class='related'>",
        "</div>",
        "<table><tr><td>",
        "<a href='/x'>",
        "</a>",
        "<h2>Read more</h2>",
        "<ul><li>",
    ),
    *(
        "<script type='application/ld+json'>",
        "</script>",
        '{"@type":"NewsArticle","headline":',
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
    ),
    *(
        "&#0;",
        "&#x110000;",
        "&nbsp;",
        "\x00",
        "\x0b",
        "\ud800",
        "\u202e",
        "<meta property='og:title' content='",
        "'>",
        "<br>" * 30,
    ),
    *(
        "<time itemprop=datePublished datetime='",
        "<link rel=canonical href='",
        "http://[::1",
        "<base href='//'>",
        "(AFP)",
        " — RT Monde",
    ),
    *(
        "<svg><title>",
        "<template><p>",
        "<frameset>",
        "<plaintext>",
        "<textarea>",
        "<noscript>",
        "<select><option>",
        "<article itemscope itemtype='http://schema.org/Article'>",
    ),
)
REPEATED = (
    *(
        "a",
        " ",
        "\n",
        ".",
        "<",
        "&amp;",
        "(",
        "1 ",
        "AFP, ",
        "and et и ",
        "12 mai 2024 ",
        "ab/cd/",
        "a, ",
        "x — ",
    ),
    *("By ", "Aa Bb ", "Photo: ", "Reporting by Ann Low; ", "автоматически переведено ", "- "),
)


def mangled(chance: random.Random, whole: str) -> bytes:
    """Cut, double, swap and spice a page."""
    text = whole
    for _ in range(chance.randrange(1, 25)):
        at = chance.randrange(len(text) + 1)
        match chance.randrange(5):
            case 0:
                text = text[:at] + chance.choice(SCRAPS) + text[at:]
            case 1:
                text = text[:at] + text[at + chance.randrange(500) :]
            case 2:
                text = text[:at] + text[at : at + 300] * chance.randrange(1, 6) + text[at:]
            case 3:
                text = text[:at] + chance.choice(SCRAPS) * chance.randrange(1, 80) + text[at:]
            case _:
                end = chance.randrange(len(text) + 1)
                text = text[min(at, end) :] + text[: min(at, end)]
    data = text.encode("utf-8", "surrogatepass")
    return data if chance.random() < 0.8 else data[: chance.randrange(len(data) + 1)]


def sound(outcome: Draft | Refusal) -> None:
    """Check what must hold of every answer."""
    if isinstance(outcome, Refusal):
        assert outcome.reason
        assert "\n" not in outcome.reason
        return
    outcome.body.encode()
    assert outcome.title
    assert outcome.paragraphs
    assert "\x00" not in outcome.title + outcome.body + (outcome.lead or "")
    assert outcome.published is None or datetime(1990, 1, 1, tzinfo=UTC) <= outcome.published
    assert all(name.strip() for name in outcome.authors)
    for address in (outcome.url, outcome.original_url, outcome.image):
        assert address is None or address.startswith(("http://", "https://"))


def test_any_mangled_page_gives_an_answer() -> None:
    print("seed", SEED)
    chance = random.Random(SEED)
    wholes = [
        page(json_ld=NEWS_ARTICLE, lead=LEAD),
        page(),
        page(before="<table><tr><td>", after="</td></tr></table>"),
    ]
    drafts = 0
    for _ in range(120):
        data = mangled(chance, chance.choice(wholes))
        examined = examine_page(data, url="https://courrier.example/a", now=NOW)
        sound(examined.outcome)
        drafts += isinstance(examined.outcome, Draft)
    assert drafts > 20


def test_any_bytes_give_an_answer() -> None:
    print("seed", SEED)
    chance = random.Random(SEED)
    for _ in range(60):
        data = chance.randbytes(chance.randrange(3000))
        if chance.random() < 0.5:
            data = b"<html><body>" + data
        sound(read_page(data, now=NOW))
        sound(read_text(data, now=NOW))


def test_any_mangled_text_gives_an_answer() -> None:
    print("seed", SEED)
    chance = random.Random(SEED)
    for _ in range(60):
        sound(read_text(mangled(chance, chance.choice(list(ALL.values())).text), now=NOW))


@pytest.mark.parametrize("scrap", REPEATED[1::2], ids=repr)
def test_a_large_text_of_one_thing_takes_linear_time(scrap: str) -> None:
    text = scrap * (LARGE // len(scrap))
    begun = time.process_time()
    sound(read_text(text.encode(), now=NOW))
    sound(
        read_page(
            f"<html><body><h1>A title that is long enough</h1><p>{text}</p></body></html>".encode(), now=NOW
        )
    )
    assert time.process_time() - begun < SECONDS


@pytest.mark.parametrize("scrap", REPEATED, ids=repr)
def test_every_line_s_judgement_takes_linear_time(scrap: str) -> None:
    text = scrap * (LARGE // len(scrap))
    begun = time.process_time()
    for size in (200, 700, 900, LARGE // 10):
        part = text[:size]
        (
            chrome_of(part),
            may_end_article(part),
            heads_other_matter(part),
            recognise_notice(part),
            split_title(part[:5000]),
        )
        (
            agencies_in(part),
            is_signature(part),
            dateline_agencies(part),
            take_credits(["a", part]),
            credited_authors([part]),
        )
        tidy([part, part, "The end."], titles=[part], authors=[part], headings=[part])
        find_date(part[:5000], NOW), is_date_line(part[:5000]), parse_date(part, NOW), parse_stated(part, NOW)
        author_names([part[:5000]]), likeness(part, part)
    assert time.process_time() - begun < SECONDS


@pytest.mark.parametrize(
    "unit",
    [
        "<div class='related'>",
        "<table><tr><td>",
        "<span>",
        "<p class='lead'>",
        "<a href='/x'><h2>x</h2>",
        "<h2>Read more</h2>",
        "<li><a href='/x'>a</a>",
        "<div itemscope itemtype='https://schema.org/Article'><p itemprop='author'>",
        "<div class='" + "related-" * 30 + "'>x</div>",
        "<p>" + "a" * 100,
        "<b><i>",
        "<meta name='author' content='By A and B, C'>",
        "<link rel='canonical' href='https://a.example/'>",
        '<script type=\'application/ld+json\'>{"@type":"Article","headline":"x"}</script>',
        "<blockquote><p>nous traduisons automatiquement cet article par machine</p>",
    ],
    ids=lambda unit: unit[:30],
)
def test_a_page_of_one_element_repeated_takes_no_long_time(unit: str) -> None:
    whole = unit * min(LARGE // len(unit), 8_000)
    begun = time.process_time()
    sound(
        read_page(f"<html><body><h1>A title that is long enough</h1>{whole}</body></html>".encode(), now=NOW)
    )
    assert time.process_time() - begun < SECONDS


def test_long_attributes_and_deep_json_are_no_trouble() -> None:
    chance = random.Random(SEED)
    name = "".join(chance.choice("related-aA_ ") for _ in range(200_000))
    deep = '{"@graph":[' * 5000 + "1" + "]}" * 5000
    html = page(json_ld=deep, before=f"<div class='{name}' id='{name}'></div>")
    begun = time.process_time()
    draft = read_page(html.encode(), now=NOW)
    assert time.process_time() - begun < SECONDS
    assert isinstance(draft, Draft)
    assert draft.paragraphs == PARAGRAPHS
