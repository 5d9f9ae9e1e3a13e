"""A long text is translated page by page, and its pages keep their numbers."""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pytest
from told_engine import Engine
from translation_stand import Stand

from bot.errors import EngineDown
from bot.locale.catalogue import Localiser
from bot.model.article import Analysis, Article
from bot.model.sentence import Sentence
from bot.model.translation import Haste, PageOf, Pair, Reads, Shortfall, Translated
from bot.render.actions.articles import FullText
from bot.render.fulltext import PAGE, fulltext_view
from bot.render.html import visible
from bot.text.translating.cutting import cut, rejoin
from bot.text.translating.paging import page_cuts, utf16_units
from bot.translation.outcome import Left, Outcome, Turned
from bot.translation.pages import TextPage
from bot.translation.texts import TextTranslations
from bot.translation.turned import Text, TurnedTexts

MakeStand = Callable[..., Stand]
ENGLISH = Reads(language="en")
ROOM = 700
SENTENCES = [f"Le navire {number} attend dans le port." for number in range(100, 180)]
BODY = "\n\n".join(" ".join(SENTENCES[at : at + 4]) for at in range(0, len(SENTENCES), 4))
TITLE = "Deux navires attendent au large."


def said(sentences: Sequence[str], _: Pair) -> list[str]:
    return [
        english(one) if one.startswith("Le navire") else "Two ships are waiting offshore."
        for one in sentences
    ]


def english(sentence: str) -> str:
    return sentence.replace("Le navire", "Ship").replace("attend dans le port", "is waiting in the harbour")


def article(**fields: Any) -> Article:
    now = datetime(2024, 5, 14, tzinfo=UTC)
    at = BODY.index(SENTENCES[70])
    summary = Sentence(text=SENTENCES[70], start=at, end=at + len(SENTENCES[70]))
    given = {"title": TITLE, "body": BODY, "language": "fr", "analysis": Analysis(summary=(summary,))}
    return Article(id=7, seq=7, added=now, changed=now, **(given | fields))


def engine() -> Engine:
    made = Engine()
    made.answering = [said] * 100
    return made


def slices(made: Article) -> list[str]:
    assert made.rendition is not None
    return [made.body[start:end] for start, end in pairwise((0, *made.rendition.pages, len(made.body)))]


async def test_only_the_page_that_is_read_is_translated(stand: MakeStand) -> None:
    own, peer = article(), engine()
    async with stand(peer) as made:
        first = await made.translations.whole(own, ENGLISH, Haste.ASKED, page=PageOf(room=ROOM))
        pages = slices(first)
        assert len(pages) >= 5
        assert first.title == "Two ships are waiting offshore."
        assert all(english(one) in pages[0] for one in SENTENCES[: pages[0].count("Ship")])
        assert "".join(pages[1:]).count("Ship") == 0
        assert len(peer.sentences) == 1 + pages[0].count("Ship") < len(SENTENCES) / 4
        assert first.rendition is not None
        assert first.rendition.left == 0
        read = [pages[0]]
        for number in range(2, len(pages) + 1):
            page = PageOf(number=number, room=ROOM)
            slice_ = slices(await made.translations.whole(own, ENGLISH, Haste.ASKED, page=page))
            assert len(slice_) == len(pages)
            assert "navire" not in slice_[number - 1]
            read.append(slice_[number - 1])
        assert max(map(utf16_units, read)) <= ROOM
        assert " ".join("".join(read).split()) == " ".join(map(english, SENTENCES))
        assert sorted(peer.sentences) == sorted([TITLE, *SENTENCES])


async def test_a_page_beyond_the_last_is_the_last(stand: MakeStand) -> None:
    async with stand(engine()) as made:
        page = PageOf(number=99, room=ROOM)
        found = slices(await made.translations.whole(article(), ENGLISH, Haste.ASKED, page=page))
        assert english(SENTENCES[-1]) in found[-1]


async def test_the_page_of_a_sentence_is_found_before_it_is_translated(stand: MakeStand) -> None:
    async with stand(engine()) as made:
        page = PageOf(sentence=1, room=ROOM)
        found = await made.translations.whole(article(), ENGLISH, Haste.ASKED, page=page)
        [sentence] = found.analysis.summary
        assert sentence.text == english(SENTENCES[70]) == found.body[sentence.start : sentence.end]
        assert sum(english(SENTENCES[70]) in one for one in slices(found)) == 1


async def test_a_text_of_one_page_is_translated_whole(stand: MakeStand) -> None:
    own = article(body=" ".join(SENTENCES[:8]), analysis=Analysis())
    async with stand(engine()) as made:
        found = await made.translations.whole(own, ENGLISH, Haste.ASKED, page=PageOf(room=ROOM))
        assert found == await made.translations.whole(own, ENGLISH, Haste.ASKED)
        assert found.rendition is not None
        assert found.rendition.pages == ()


async def test_pages_are_the_same_while_nothing_is_translated(stand: MakeStand) -> None:
    own, down = article(), Engine()
    down.answering = [lambda *_: EngineDown("Table", "gone")] * 9
    async with stand(down) as made:
        left = await made.translations.whole(own, ENGLISH, Haste.ASKED, page=PageOf(number=3, room=ROOM))
    async with stand(engine()) as made:
        done = await made.translations.whole(own, ENGLISH, Haste.ASKED, page=PageOf(number=3, room=ROOM))
    assert left.body == BODY
    assert [english(one) for one in slices(left)][2] == slices(done)[2]


def test_what_would_overflow_a_page_stays_as_it_is() -> None:
    own = article()
    units = cut(own.body, "fr")
    whole = TextPage.of(own, (), units, Pair("fr", "en"), PageOf(number=2, room=ROOM))
    assert whole is not None
    page, none = whole.body, rejoin("", (), ())
    fine = rejoin(own.body, page.units, [unit.text for unit in page.units])
    assert whole.staying(none, fine) == (0, 0)
    made = rejoin(own.body, page.units, [unit.text + " et encore" * 4 for unit in page.units])
    of_lead, staying = whole.staying(none, made)
    assert of_lead == 0
    assert 0 < staying < len(page.units)
    fitting = len(page.units) - staying
    words = [unit.text + " et encore" * 4 for unit in page.units[:fitting]]
    again = rejoin(own.body, page.units[:fitting], words)
    [before, end] = [page.cuts_in(again)[at] for at in (0, 1)]
    assert ROOM - 100 < utf16_units(again.text[before:end]) <= ROOM


async def test_each_page_is_shown_under_its_number(stand: MakeStand) -> None:
    own, read = article(), ""
    async with stand(engine()) as made:
        for number in range(1, 99):
            page = PageOf(number=number, room=ROOM)
            found = await made.translations.whole(own, ENGLISH, Haste.ASKED, page=page)
            view = fulltext_view(found, FullText(7, number), localiser=Localiser("en"), outlets={})
            label = next(b.label for row in view.keyboard for b in row if "/" in b.label)
            assert label.startswith(f"{number}/")
            read += visible(view.text).partition("\n\n")[2] + " "
            if label.endswith(f"/{number}"):
                break
    text = " ".join(read.partition("End of the article")[0].split())
    assert text == " ".join(map(english, SENTENCES))


def labels_and_texts(made: Article, number: int) -> tuple[str, str]:
    view = fulltext_view(made, FullText(7, number), localiser=Localiser("en"), outlets={})
    label = next(b.label for row in view.keyboard for b in row if "/" in b.label)
    text = visible(view.text).partition("\n\n")[2].partition("End of the article")[0]
    return label, " ".join(text.split())


@pytest.mark.parametrize("lead", [None, SENTENCES[:3], SENTENCES[:30]])
async def test_original_and_translation_have_the_same_pages(stand: MakeStand, lead: list[str] | None) -> None:
    body = " ".join(SENTENCES[40:])
    at = body.index(SENTENCES[70])
    summary = Sentence(text=SENTENCES[70], start=at, end=at + len(SENTENCES[70]))
    own = article(lead=" ".join(lead) if lead else None, body=body, analysis=Analysis(summary=(summary,)))
    peer, asked = engine(), 0
    async with stand(peer) as made:
        number, pages, read = 0, 1, ""
        while number < pages:
            number += 1
            page = PageOf(number=number, room=ROOM)
            done = await made.translations.whole(own, ENGLISH, Haste.ASKED, page=page)
            written = await made.translations.whole(
                own, replace(ENGLISH, as_written=True), Haste.ASKED, page=page
            )
            (label, told), (same, words) = labels_and_texts(done, number), labels_and_texts(written, number)
            assert label == same
            assert told == english(words)
            assert "Ship" in told
            pages = int(label.split("/")[1])
            read += words + " "
            # Nothing is asked for but the title and what stands on the page.
            assert len(peer.sentences) - asked == told.count("Ship") + (number == 1)
            asked = len(peer.sentences)
        assert pages >= 3
        assert " ".join(read.split()) == " ".join((*(lead or ()), *SENTENCES[40:]))
        first = await made.translations.whole(own, ENGLISH, Haste.ASKED, page=PageOf(room=ROOM))
        assert labels_and_texts(first, 1)[0] == f"1/{pages}"
        found = await made.translations.whole(own, ENGLISH, Haste.ASKED, page=PageOf(sentence=1, room=ROOM))
        [sentence] = found.analysis.summary
        assert sentence.text == english(SENTENCES[70])


def test_a_lead_that_becomes_too_long_stays_rather_than_moves_what_follows() -> None:
    lead = " ".join(SENTENCES[:6])
    own = article(lead=lead, analysis=Analysis())
    units, above = cut(own.body, "fr"), cut(lead, "fr")
    page = TextPage.of(own, above, units, Pair("fr", "en"), PageOf(number=1, room=ROOM))
    assert page is not None
    assert page.lead.units == above
    made = rejoin(lead, above, [unit.text * 3 for unit in above])
    body = rejoin(own.body, page.body.units, [unit.text + " encore" for unit in page.body.units])
    of_lead, of_body = page.staying(made, body)
    assert of_body == len(page.body.units)
    assert 0 < of_lead < len(above)
    kept = above[: len(above) - of_lead]
    again = rejoin(lead, kept, [unit.text * 3 for unit in kept])
    assert page.lead.length_in(again) + utf16_units(own.body[: page.body.end]) <= ROOM


@pytest.mark.parametrize(
    "body",
    [
        " ".join(["le port"] * 600),
        "中国新闻报道说明天气很好" * 240,
        "\n".join(" ".join(["un bateau 🚢"] * count) for count in (9, 60, 150, 40)),
    ],
)
@pytest.mark.parametrize("lead", [None, "Au large. " * 18])
def test_no_unit_of_an_endless_paragraph_reaches_over_a_page(body: str, lead: str | None) -> None:
    own = article(body=body, lead=lead, analysis=Analysis())
    units = cut(own.body, "fr")
    read, number, pages = "", 0, 1
    while number < pages:
        number += 1
        whole = TextPage.of(
            own, cut(lead or "", "fr"), units, Pair("fr", "en"), PageOf(number=number, room=ROOM)
        )
        assert whole is not None
        page = whole.body
        pages = len(page.cuts) + 1
        assert page.units
        assert all(page.start <= unit.start < unit.end <= page.end for unit in page.units)
        read += "".join(unit.text for unit in page.units)
        shorter = rejoin(own.body, page.units, [unit.text[:1] for unit in page.units])
        cuts = page.cuts_in(shorter)
        assert list(cuts) == sorted(cuts)
    assert "".join(read.split()) == "".join(body.split())


@pytest.mark.parametrize("seed", range(20))
def test_pages_hold_everything_once_and_begin_with_a_sentence(seed: int) -> None:
    chance = random.Random(seed)
    text = ""
    for _ in range(chance.randrange(1, 60)):
        words = " ".join(
            chance.choice(["port", "bateau 🚢", "x" * chance.randrange(1, 90)]) for _ in range(9)
        )
        text += f"Le {words}." + chance.choice([" ", "\n", "\n\n", "\n\n* * *\n\n"])
    units = cut(text, "fr")
    room, before = chance.randrange(60, 900), chance.randrange(30)
    cuts = page_cuts(text, units, room=room, before=before)
    assert list(cuts) == sorted(set(cuts)), f"seed {seed}"
    edges = (0, *cuts, len(text))
    for number, (start, end) in enumerate(pairwise(edges)):
        assert utf16_units(text[start:end]) <= room - (0 if number else before), f"seed {seed}"
    begins = {unit.start for unit in units}
    if (
        max(
            utf16_units(text[a.start : b.start])
            for a, b in pairwise([*units, replace(units[-1], start=len(text))])
        )
        < room / 2
    ):
        assert begins.issuperset(cuts), f"seed {seed}"


class WithoutScores:
    """Translates everything but the scores of matches."""

    on = True

    async def turn(self, wanted: Sequence[tuple[Pair, str]], _: Haste) -> list[Outcome]:
        return [
            Left(Shortfall.DAMAGED) if sentence.startswith("Le match") else Turned("Yes.", ("engine",))
            for _, sentence in wanted
        ]

    def note(self, article: Article, translated: Translated) -> None:
        """Nobody searches here."""


@pytest.mark.parametrize("between", ["\n", "\nOui.\n"])
async def test_marks_before_each_of_many_short_lines_take_nothing_off_the_page(between: str) -> None:
    lines = [f"Le match {number} est nul" for number in range(100, 400)]
    own, engine = article(body=between.join(lines), analysis=Analysis()), WithoutScores()
    number, pages, read = 0, 1, ""
    while number < pages:
        number += 1
        page = PageOf(number=number, room=PAGE)
        found = await TextTranslations(engine, engine).whole(own, ENGLISH, Haste.ASKED, page=page)
        label, told = labels_and_texts(found, number)
        if number > 1:
            assert label.endswith(f"/{pages}")
        pages = int(label.split("/")[1])
        assert "[FR] " in told
        read += told
    assert [int(found) for found in re.findall(r"Le match (\d+)", read)] == list(range(100, 400))
    assert pages > 2


def test_what_does_not_fit_and_was_left_already_keeps_its_reason() -> None:
    text = Text("Un. Deux.", cut("Un. Deux.", "fr"))
    late, turned = Left(Shortfall.LATE), Turned("One.", ("engine",))
    made = TurnedTexts.of(Pair("fr", "en"), [text], [turned, late]).without_last(0, 1)
    assert made.rendition.shortfall is Shortfall.LATE
    assert made.without_last(0, 2).rendition.left == 2
