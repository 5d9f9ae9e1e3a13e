"""Quotes by their article, by who said them, and by names that sound near."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.model.article import Candidate, Provenance, ProvenanceKind
from bot.model.findings import Findings
from bot.model.quote import Quote
from bot.ports import Clock
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.quotes import QuoteStore
from bot.storage.speaker_reports import Doubt, SpeakerReportStore
from bot.storage.speakers import SpeakerStore
from bot.text.name_sounds import name_sounds

ANNA, BORIS = 7, 8


@pytest.fixture
def quotes(database: Database) -> QuoteStore:
    return QuoteStore(database)


@pytest.fixture
def reports(database: Database, clock: Clock) -> SpeakerReportStore:
    return SpeakerReportStore(database, clock)


def quoting(made: Candidate, *said: tuple[str, str | None, int]) -> Candidate:
    """Let a candidate quote words of its body: (words, speaker, group)."""
    body = made.draft.body
    found = tuple(
        Quote(
            text=text,
            start=body.index(text),
            end=body.index(text) + len(text),
            speaker=name,
            role="the pilot" if name else None,
            cue="said",
            group=group,
        )
        for text, name, group in said
    )
    return replace(made, findings=Findings(quotes=found))


@pytest.fixture
async def filled(articles: ArticleStore, candidate: Any, clock: Any) -> ArticleStore:
    """Five articles: three by outlets, one a duplicate, one that only Anna sees."""
    now = clock.now()
    tide = candidate(
        "The tide is high. 𝒜 boat waits, as the pilot of it said.",
        outlet="Quay",
        published=now,
        language="en",
    )
    again = replace(tide, key="again", draft=replace(tide.draft, outlet="Rive"))
    russian = candidate("Вода высока. Лодка ждёт.", outlet="Речник", language="ru", published=now)
    mine = candidate("Tide, tide, she said. The water is high.", sender=ANNA, outlet="Secret")
    told = candidate(
        "Nobody waits. Two men said so.",
        outlet="Relay’s",
        published=now - timedelta(days=9),
        provenance=Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="Relay"),
    )
    said = [("tide is high", "Ilya Ryabkov", 1), ("boat waits", "Ilya Ryabkov", 1), ("pilot", None, 2)]
    await articles.accept(
        [
            quoting(tide, *said),
            quoting(again, *said),
            quoting(russian, ("Лодка ждёт", "Илья Рябков", 1)),
            quoting(mine, ("The water is high", "Ryabkov", 1)),
            quoting(told, ("Nobody waits", "Anne Delmas", 1), ("Two men", "Victor Delmas", 2)),
        ]
    )
    return articles


async def said_by(quotes: QuoteStore, name: str, viewer: int | None = None, **more: Any) -> list[Any]:
    speakers = await quotes.speakers(set(name_sounds(name)))
    found = await quotes.by_speakers([one.id for one in speakers], viewer=viewer, **more)
    return [(one.origin.article_id, one.pieces) for one in found]


async def test_an_articles_quotes_with_their_words(quotes: QuoteStore, filled: ArticleStore) -> None:
    [first, unnamed] = (await quotes.of_articles([1, 3]))[1]
    assert first.pieces == ("tide is high", "boat waits"), "pieces of one group are one utterance"
    assert (first.speaker, first.role, first.doubted) == ("Ilya Ryabkov", "the pilot", False)
    assert (first.origin.outlet, first.origin.language, first.origin.translated) == ("Quay", "en", False)
    assert (unnamed.pieces, unnamed.speaker) == (("pilot",), None)
    assert await quotes.count(1) == 2
    assert await quotes.count(99) == 0
    assert await quotes.of_articles([99]) == {99: []}
    [told, _] = (await quotes.of_articles([5]))[5]
    assert told.origin.translated
    assert told.origin.provenance.relayed_by == "Relay"


@pytest.mark.parametrize("name", ["Ryabkov", "Рябков", "Riabkov", "riabkov ilya", "Илья Рябков"])
async def test_a_name_in_any_script_finds_the_originals_newest_first(
    quotes: QuoteStore, filled: ArticleStore, name: str
) -> None:
    assert await said_by(quotes, name) == [
        (3, ("Лодка ждёт",)),
        (1, ("tide is high", "boat waits")),
    ]


async def test_what_only_senders_see_is_found_by_them_alone(quotes: QuoteStore, filled: ArticleStore) -> None:
    assert [number for number, _ in await said_by(quotes, "Ryabkov", ANNA)] == [4, 3, 1]
    assert [number for number, _ in await said_by(quotes, "Ryabkov", BORIS)] == [3, 1]
    assert await said_by(quotes, "Ryabkov", among=[1, 2, 4]) == [(1, ("tide is high", "boat waits"))]
    assert await said_by(quotes, "Ryabkov", among=[]) == []


async def test_nobody_is_found_by_a_part_of_the_sounds(quotes: QuoteStore, filled: ArticleStore) -> None:
    assert await said_by(quotes, "Boris Ryabkov") == []
    assert await quotes.speakers([]) == []
    speakers = await quotes.speakers(set(name_sounds("Delmas")))
    assert [one.name for one in speakers] == ["Anne Delmas", "Victor Delmas"]
    assert (await quotes.speaker(speakers[0].id)) == speakers[0]
    assert await quotes.speaker(999) is None


async def test_who_is_quoted_most_of_late(quotes: QuoteStore, filled: ArticleStore, clock: Any) -> None:
    counted = await quotes.most_quoted(clock.now() - timedelta(days=7))
    assert sorted((item.speaker.name, item.outlet, item.articles) for item in counted) == [
        ("Ilya Ryabkov", "Quay", 1),
        ("Илья Рябков", "Речник", 1),
    ]


async def test_names_that_sound_near(quotes: QuoteStore, filled: ArticleStore) -> None:
    async def near(name: str, viewer: int | None = None) -> list[str]:
        found = await quotes.sounding_near(set(name_sounds(name)), viewer=viewer)
        return sorted(item.speaker.name for item in found)

    assert await near("Delmast") == ["Anne Delmas", "Victor Delmas"]
    assert await near("Boris Ryabkov") == ["Ilya Ryabkov", "Илья Рябков"]
    assert await near("Ryabkow", ANNA) == ["Ilya Ryabkov", "Ryabkov", "Илья Рябков"]
    assert await near("Quux") == []


async def test_who_has_the_text_too(quotes: QuoteStore, filled: ArticleStore) -> None:
    assert await quotes.reprinting([1, 3]) == {1: ["Rive"]}


async def test_a_correction_moves_the_slices(
    quotes: QuoteStore, articles: ArticleStore, candidate: Any
) -> None:
    before = candidate("Yes, it is so. He said that.", key="k")
    await articles.accept([quoting(before, ("it is so", "Ilya Ryabkov", 1))])
    after = candidate("Well, yes, it is so. He said that to us.", key="k")
    await articles.accept([quoting(after, ("it is so", "Ilya Ryabkov", 1))])
    [said] = (await quotes.of_articles([1]))[1]
    assert (said.start, said.pieces) == (11, ("it is so",))


async def test_a_long_quote_is_fetched_in_part(
    quotes: QuoteStore, articles: ArticleStore, candidate: Any
) -> None:
    text = "word " * 1000
    await articles.accept([quoting(candidate(f"He said {text}. So."), (text.strip(), "Ilya Ryabkov", 1))])
    [said] = (await quotes.of_articles([1]))[1]
    assert len(said.pieces[0]) == 2000


async def test_a_name_in_doubt_is_shown_nowhere(
    quotes: QuoteStore, reports: SpeakerReportStore, filled: ArticleStore, clock: Any
) -> None:
    start = (await quotes.of_articles([1]))[1][0].start
    await reports.report([Doubt(1, start, "Ilya Ryabkov")], reporter=ANNA, most=9, told=None)
    [first, _] = (await quotes.of_articles([1]))[1]
    assert (first.speaker, first.role, first.doubted) == (None, None, True), "all pieces of it"
    assert await said_by(quotes, "Ryabkov") == [(3, ("Лодка ждёт",))]
    counted = await quotes.most_quoted(clock.now() - timedelta(days=7))
    assert [item.speaker.name for item in counted] == ["Илья Рябков"]
    near: Sequence[Any] = await quotes.sounding_near({"rbkv"}, viewer=None)
    assert [item.speaker.name for item in near] in ([], ["Илья Рябков"])


async def test_whom_nobody_quotes_any_more_is_forgotten_and_their_number_is_nobody_elses(
    articles: ArticleStore, database: Database, candidate: Any, quotes: QuoteStore
) -> None:
    speakers = SpeakerStore(database)

    async def number(name: str) -> int | None:
        return next((one.id for one in await quotes.speakers(name_sounds(name))), None)

    await articles.accept(
        [
            quoting(candidate("The tide is high."), ("tide", "Ilya Ryabkov", 1)),
            quoting(candidate("A boat waits."), ("boat", "Ilse Brandvold", 1)),
            quoting(candidate("Two boats wait."), ("boats", "Petra Novak", 1)),
        ]
    )
    assert await speakers.forget_silent() == 0
    before, spoken = await number("Petra Novak"), await number("Ilse Brandvold")
    await articles.remove([1, 3])
    assert await speakers.forget_silent() == 2
    assert await number("Petra Novak") is await number("Ilya Ryabkov") is None
    assert await number("Ilse Brandvold") == spoken
    await articles.accept([quoting(candidate("The quay is empty."), ("quay", "Anna Lind", 1))])
    # A button that led to somebody leads to nobody, and not to somebody else.
    assert await number("Anna Lind") not in (before, None)
