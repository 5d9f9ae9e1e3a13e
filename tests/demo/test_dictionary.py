"""The demo's engine: all that is shown first is known in the other languages, and nothing else is."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from pydantic import SecretStr

from bot.app import fetcher_for, open_archive
from bot.app.services import services_of
from bot.cli.demo import _gather
from bot.config import Config, EngineConfig, FetchConfig, PollingConfig, SourceConfig
from bot.demo.dictionary import LANGUAGES, Dictionary, read_known
from bot.demo.newsroom import Newsroom
from bot.demo.storyline import STORIES, StoryLine
from bot.engines.libretranslate import LibreTranslate
from bot.engines.service import Reach
from bot.model.chat import SummaryLength
from bot.model.translation import Haste, Pair, Reads, Rendition, Wording
from bot.services.story_reading import story_in_language
from bot.text.reworded import of_told, of_utterances
from bot.text.translating.cutting import cut
from bot.text.translating.damage import Damage, damage_of
from bot.text.translating.way_back import Opinion, opinion_of

NOW = datetime(2025, 11, 24, 10, 0, tzinfo=UTC)


def plain(text: str) -> str:
    return " ".join(text.split())


@dataclass
class Seen:
    """What the archive of the demo shows."""

    left: list[tuple[str, str, str]] = field(default_factory=list)
    """(language of reading, what it is, title) of what is not wholly translated."""
    translated: int = 0
    wanted: set[str] = field(default_factory=set)
    """What may be asked for, sentence by sentence."""


@asynccontextmanager
async def libre(dictionary: Dictionary) -> AsyncIterator[LibreTranslate]:
    """Ask the dictionary as the bot does."""
    reach = Reach(name="demo dictionary", url=dictionary.url, timeout=30.0, at_once=1, proxy=None)
    engine = LibreTranslate(reach)
    try:
        yield engine
    finally:
        await engine.aclose()


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    return asyncio.run(look(tmp_path_factory.mktemp("demo")))


async def look(folder: Path) -> Seen:
    """Gather everything that the newsroom ever tells, and read it in all languages."""
    seen = Seen()
    async with Newsroom(NOW) as newsroom, Dictionary(NOW) as dictionary:
        for report in told("en"):
            newsroom.publish(report)
        config = Config(
            data_dir=folder,
            fetch=FetchConfig(allow_networks=("127.0.0.0/8",), proxy=SecretStr("none")),
            polling=PollingConfig(spacing=0.0),
            source=tuple(SourceConfig(url=feed.url, outlet=feed.outlet) for feed in newsroom.feeds),
            engine=(EngineConfig(kind="libretranslate", name="demo dictionary", url=dictionary.url),),
        )
        async with open_archive(config) as opened:
            await _gather(opened)
            nobody: Any = None
            fetcher = fetcher_for(config)
            services = services_of(opened, fetcher=fetcher, workers=nobody, members=nobody)
            await read(opened, services, seen)
            await fetcher.close()
    return seen


async def read(opened: Any, services: Any, seen: Seen) -> None:
    articles = [article async for article in opened.articles.everything()]
    assert len(articles) == 31
    stories = sorted({article.story for article in articles})
    said = await services.quotes._quotes.of_articles([article.id for article in articles])
    mentions = await services.story_cards._events.of_articles([item.id for item in articles], viewer=None)

    def want(words: Wording) -> None:
        seen.wanted |= {plain(unit.text) for unit in cut(words.text, words.language)}

    for article in articles:
        seen.wanted.add(plain(article.title))
        for text in (article.lead or "", *(one.text for one in article.analysis.summary)):
            want(Wording(text, article.language))
    for words in of_utterances(one for some in said.values() for one in some):
        want(words)
    for mention in mentions:
        want(Wording(mention.event.sentence.text, mention.language))
    for language in LANGUAGES:
        reads = Reads(language=language)
        for article in await services.translations.summaries(articles, reads, Haste.AHEAD):
            note(seen, language, "card", article.title, article.rendition)
        for story in stories:
            card = await services.story_cards.card(
                story, prefer=[language], sentences=SummaryLength.SHORT.sentences
            )
            for words in of_told(card.summary):
                want(words)
            made = await story_in_language(
                card, services.translations, reads, Haste.AHEAD, outlets=services.outlets, briefly=True
            )
            for told in made.summary:
                note(seen, language, "story", told.sentence.text, told.rendition)


def note(seen: Seen, language: str, what: str, title: str, rendition: Rendition | None) -> None:
    if rendition is not None:
        seen.translated += 1
        if rendition.left:
            seen.left.append((language, what, title))


def told(language: str) -> Iterator[Any]:
    """Give every report of the stories that develop, in all its versions."""
    for story in STORIES:
        line = StoryLine(story, language)
        line.begin(NOW)
        for minutes in range(20):
            yield from line.due(NOW + timedelta(minutes=minutes))
        assert line.over


def test_titles_and_summaries_are_known_in_every_language(seen: Seen) -> None:
    assert seen.translated > 100
    assert seen.left == []


def test_nothing_is_known_that_nobody_asks_for(seen: Seen) -> None:
    developing = {
        plain(unit.text)
        for language in LANGUAGES
        for report in told(language)
        for text in (report.title, report.lead, *report.paragraphs)
        for unit in cut(text, report.language)
    }
    known = {sentence for _, _, sentence in read_known(NOW)}
    assert known - seen.wanted - developing == set()


def test_every_sentence_is_known_in_both_other_languages() -> None:
    known = read_known(NOW)
    for source, target, sentence in known:
        [other] = set(LANGUAGES) - {source, target}
        assert (source, other, sentence) in known


@pytest.mark.parametrize("days", [0, 1, 2, 3, 4, 5, 6, 35])
async def test_no_translation_is_taken_for_damaged(days: int) -> None:
    then = NOW + timedelta(days=days)
    async with Dictionary(then) as dictionary, libre(dictionary) as engine:
        for (source, target, sentence), answer in read_known(then).items():
            damage = damage_of(sentence, answer, Pair(source, target))
            if damage is Damage.NAMES:
                # The newsroom's places have telling names: they are believed for how they come back.
                [back] = (await engine.translate([answer], Pair(target, source))).sentences
                assert opinion_of(sentence, answer, back, Pair(source, target)) is Opinion.FOR, back
            else:
                assert damage is None, (sentence, answer)
            assert "{" not in answer


def test_no_two_long_sentences_of_a_language_have_one_translation() -> None:
    made: dict[tuple[str, str, str], str] = {}
    for (source, target, sentence), answer in read_known(NOW).items():
        assert len(answer) < 25 or made.setdefault((source, target, answer), sentence) == sentence


async def test_it_speaks_as_the_service_does() -> None:
    async with Dictionary(NOW) as dictionary, libre(dictionary) as engine:
        pairs = await engine.pairs()
        assert pairs is not None
        assert set(pairs) == {Pair(one, other) for one in LANGUAGES for other in LANGUAGES if one != other}
        title = "Branch libraries to open in the evenings again"
        answer = await engine.translate([title], Pair("en", "fr"))
        assert answer.sentences == ("Les bibliothèques de quartier rouvriront le soir",)
        unknown = "Nobody has written this."
        assert (await engine.translate([unknown], Pair("en", "fr"))).sentences == (unknown,)
        async with (
            aiohttp.ClientSession(dictionary.url) as client,
            client.post("/translate", json={"q": title}) as refused,
        ):
            assert refused.status == 400
            assert "error" in await refused.json()
