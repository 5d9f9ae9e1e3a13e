"""Articles and wordings in a reader's language, and what is said of them."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from told_engine import FRENCH, TABLE, TALKS, Engine, from_table
from translation_stand import Stand

from bot.errors import EngineDown
from bot.model.article import Analysis, Article
from bot.model.outlet import OutletPolicy, Show
from bot.model.sentence import Sentence
from bot.model.translation import (
    AS_IT_IS,
    Haste,
    LeftAt,
    Pair,
    Reads,
    Rendered,
    Rendition,
    Shortfall,
    Translated,
    Wording,
)
from bot.text.sentences import split_sentences
from bot.translation.as_shown import AsShown

MakeStand = Callable[..., Stand]
FR_EN = Pair("fr", "en")
ENGLISH = Reads(language="en")
BODY = f"{FRENCH[0]} {FRENCH[1]}\n\n* * *\n\n{FRENCH[2]}  {FRENCH[3]}\n"
DONE = Rendition(pair=FR_EN, engines=("Table",))


def article(**fields: Any) -> Article:
    now = datetime(2024, 5, 14, tzinfo=UTC)
    summary = Analysis(summary=tuple(split_sentences(BODY, "fr")[1:3]), words=20)
    given = {"title": FRENCH[4], "lead": FRENCH[0], "body": BODY, "language": "fr", "analysis": summary}
    return Article(id=7, seq=7, added=now, changed=now, **(given | fields))


def english(sentence: str) -> str:
    return TALKS[sentence][0]


async def test_titles_alone(stand: MakeStand) -> None:
    engine = Engine()
    async with stand(engine) as made:
        own, other, unknown = article(language="en"), article(), article(language=None)
        found = await made.translations.titles([own, other, unknown], ENGLISH, Haste.ASKED)
        assert found[0] is own
        assert found[2] is unknown
        assert (found[1].title, found[1].rendition) == (english(FRENCH[4]), DONE)
        assert (found[1].body, found[1].lead, found[1].language) == (BODY, FRENCH[0], "fr")
        for reads in (AS_IT_IS, Reads(language="ru", also=frozenset(("fr",)))):
            assert await made.translations.titles([other], reads, Haste.ASKED) == [other]
        numbers = article(title="2024")
        assert await made.translations.titles([numbers], ENGLISH, Haste.ASKED) == [numbers]
        assert made.noted.words == [(7, Translated(language="en", title=english(FRENCH[4])))]
    assert engine.sentences == [FRENCH[4]]


async def test_summaries_keep_the_places_of_the_body(stand: MakeStand) -> None:
    async with stand(Engine()) as made:
        own = article()
        [found] = await made.translations.summaries([own], ENGLISH, Haste.ASKED)
        assert (found.title, found.lead, found.body) == (english(FRENCH[4]), FRENCH[0], BODY)
        assert [one.text for one in found.analysis.summary] == [english(FRENCH[1]), "* * *"]
        assert [(one.start, one.end) for one in found.analysis.summary] == [
            (one.start, one.end) for one in own.analysis.summary
        ]
        assert found.rendition == DONE
        said = f"{english(FRENCH[1])} * * *"
        assert made.noted.words == [(7, Translated(language="en", title=found.title, summary=said))]
        # A lead is read where there is no summary.
        [bare] = await made.translations.summaries([replace(own, analysis=Analysis())], ENGLISH, Haste.ASKED)
        assert bare.lead == english(FRENCH[0])


async def test_no_more_is_translated_than_may_be_shown(stand: MakeStand) -> None:
    engine = Engine()
    shows = {"a": Show.HEADLINE, "b": Show.SUMMARY}
    outlets = {name: OutletPolicy(name=name, show=show) for name, show in shows.items()}
    async with stand(engine) as made:
        shown = AsShown(made.translations, outlets)
        own = [article(outlet=name) for name in ("b", "a")]
        found = await shown.summaries(own, ENGLISH, Haste.ASKED)
        assert [one.title for one in found] == [english(FRENCH[4])] * 2
        assert [one.analysis.summary[0].text for one in found] == [english(FRENCH[1]), FRENCH[1]]
        for one in own:
            assert (await shown.whole(one, ENGLISH, Haste.ASKED)).body == BODY
        assert set(engine.sentences) == {FRENCH[4], FRENCH[1]}
        assert (await shown.whole(article(), ENGLISH, Haste.ASKED)).body != BODY


async def test_the_whole_article_keeps_its_paragraphs(stand: MakeStand) -> None:
    engine = Engine()
    async with stand(engine) as made:
        found = await made.translations.whole(article(), ENGLISH, Haste.ASKED)
        words = [english(sentence) for sentence in FRENCH]
        assert found.body == f"{words[0]} {words[1]}\n\n* * *\n\n{words[2]}  {words[3]}\n"
        first = found.analysis.summary[0]
        assert first == Sentence(text=words[1], start=first.start, end=first.end)
        assert found.body[first.start : first.end] == words[1]
        assert found.rendition == DONE
        assert len(made.noted.words) == 1
        await made.translations.titles([article()], ENGLISH, Haste.ASKED)
        await made.translations.summaries([article()], ENGLISH, Haste.ASKED)
    assert sorted(engine.sentences) == sorted(FRENCH)


async def test_what_is_left_is_counted_and_not_noted(stand: MakeStand) -> None:
    engine = Engine(repeats_itself=True, local=True)
    engine.answering = [
        lambda sentences, pair: [
            "The port" if sentence == FRENCH[2] else answer
            for sentence, answer in zip(sentences, from_table(sentences, pair), strict=True)
        ]
    ]
    async with stand(engine) as made:
        found = await made.translations.whole(article(), ENGLISH, Haste.ASKED)
        assert FRENCH[2] in found.body
        assert english(FRENCH[3]) in found.body
        assert found.rendition == Rendition(
            pair=FR_EN,
            engines=("Table",),
            left=1,
            shortfall=Shortfall.DAMAGED,
            at=LeftAt(text=(found.body.index(FRENCH[2]),)),
        )
        assert made.noted.words == []


async def test_it_is_told_where_a_text_is_left_in_the_original(stand: MakeStand) -> None:
    spoilt = {FRENCH[0], FRENCH[1], FRENCH[4]}

    def answering(sentences: Sequence[str], pair: Pair) -> list[str]:
        said = from_table(sentences, pair)
        return ["" if one in spoilt else answer for one, answer in zip(sentences, said, strict=True)]

    engine = Engine(repeats_itself=True, local=True)
    async with stand(engine) as made:
        engine.answering = [answering] * 9
        # Two in a row are one stretch, but not across lines.
        lead, body = (
            f"{FRENCH[2]} {FRENCH[0]}",
            f"{FRENCH[0]} {FRENCH[1]}\n{FRENCH[1]} {FRENCH[3]} {FRENCH[0]}",
        )
        whole = await made.translations.whole(article(lead=lead, body=body), ENGLISH, Haste.ASKED)
        assert whole.title == FRENCH[4]
        assert whole.rendition is not None
        at = whole.rendition.at
        assert at.title
        assert [(whole.lead or "")[place:] for place in at.lead] == [FRENCH[0]]
        assert [whole.body[place:].split("\n")[0] for place in at.text] == [
            f"{FRENCH[0]} {FRENCH[1]}",
            f"{FRENCH[1]} {english(FRENCH[3])} {FRENCH[0]}",
            FRENCH[0],
        ]
        bare = article(lead=None, body=body, analysis=Analysis())
        [opened] = await made.translations.summaries([bare], ENGLISH, Haste.ASKED)
        assert opened.rendition is not None
        assert [(opened.lead or "")[place:][:9] for place in opened.rendition.at.lead] == [
            FRENCH[0][:9],
            FRENCH[1][:9],
            FRENCH[0][:9],
        ]
        [said] = await made.translations.wordings([Wording(lead, "fr")], ENGLISH, Haste.ASKED)
        assert said.rendition is not None
        assert [said.text[place:] for place in said.rendition.at.text] == [FRENCH[0]]


async def test_what_has_neither_summary_nor_lead_shows_its_first_paragraph(stand: MakeStand) -> None:
    async with stand(Engine()) as made:
        bare = article(lead=None, body=f"{FRENCH[0]} {FRENCH[1]}\n\n{FRENCH[2]}", analysis=Analysis())
        [found] = await made.translations.summaries([bare], ENGLISH, Haste.ASKED)
        assert found.lead == f"{english(FRENCH[0])} {english(FRENCH[1])}"
        assert found.rendition == DONE


async def test_wordings_with_their_links(stand: MakeStand) -> None:
    engine = Engine()
    TABLE["fr", "en", "Voir [[1]] et [[2]]."] = "See [[2]] and [[1]]."
    async with stand(engine) as made:
        words = [
            Wording(f"{FRENCH[0]}  {FRENCH[1]}", "fr"),
            Wording("Voir https://a.example/x et @port.", "fr"),
            Wording("Hello.", "en"),
            Wording("…", "fr"),
            Wording("?", None),
        ]
        found = await made.translations.wordings(words, ENGLISH, Haste.ASKED)
        assert found == [
            Rendered(f"{english(FRENCH[0])}  {english(FRENCH[1])}", DONE),
            Rendered("See @port and https://a.example/x.", DONE),
            Rendered("Hello."),
            Rendered("…"),
            Rendered("?"),
        ]
    assert "Voir [[1]] et [[2]]." in engine.sentences


async def test_the_reason_that_passes_is_told_before_the_one_that_stays(stand: MakeStand) -> None:
    engine = Engine(pairs=[FR_EN], batch=1, at_once=1)
    engine.answering = [lambda *_: [""], from_table, *[lambda *_: EngineDown("Table", "gone")] * 9]
    async with stand(engine) as made:
        found = await made.translations.wordings(
            [Wording(" ".join(FRENCH), "fr"), Wording("Das ist der Hafen.", "de")], ENGLISH, Haste.ASKED
        )
        first, second = (one.rendition for one in found)
        assert first is not None
        assert (first.shortfall, first.left) == (Shortfall.DOWN, 4)
        assert second is not None
        assert second.shortfall in (Shortfall.PAIR, Shortfall.DOWN)


async def test_each_call_is_kept_at_once(stand: MakeStand) -> None:
    """Whatever happens to the process after it."""
    engine = Engine(batch=1, at_once=1)
    async with stand(engine) as made:
        engine.answering = [lambda sentences, pair: _then_wait(engine, from_table(sentences, pair))]
        asked = asyncio.create_task(
            made.translations.wordings([Wording(" ".join(FRENCH), "fr")], ENGLISH, Haste.ASKED)
        )
        while len(engine.calls) < 2:  # noqa: ASYNC110 - another task calls
            await asyncio.sleep(0.001)
        async with stand(Engine()) as other:
            [found] = await other.translations.wordings([Wording(FRENCH[0], "fr")], ENGLISH, Haste.KEPT)
            assert found == Rendered(english(FRENCH[0]), DONE)
        engine.gate.set()
        await asked


def _then_wait(engine: Engine, answers: Any) -> Any:
    engine.gate.clear()
    return answers


async def test_without_engines_everything_is_as_it_is(stand: MakeStand) -> None:
    async with stand() as made:
        assert not made.translations.on
        own = article()
        assert await made.translations.titles([own], ENGLISH, Haste.ASKED) == [own]
        assert await made.translations.summaries([own], ENGLISH, Haste.ASKED) == [own]
        assert await made.translations.whole(own, ENGLISH, Haste.ASKED) is own
        assert await made.translations.wordings([Wording("Le port.", "fr")], ENGLISH, Haste.ASKED) == [
            Rendered("Le port.")
        ]
