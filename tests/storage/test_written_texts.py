"""What programs wrote, on both databases."""

from datetime import timedelta
from typing import Any

import pytest

from bot.ports import Clock
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.written_texts import KEPT, WrittenTexts

ONE, OTHER = b"\x01" * 32, b"\x00\xff" * 16


@pytest.fixture
def written(database: Database, clock: Clock) -> WrittenTexts:
    return WrittenTexts(database, clock)


async def test_it_is_kept_for_as_long_as_is_asked_for(written: WrittenTexts, clock: Clock) -> None:
    assert await written.get(ONE, clock.now() - KEPT) is None
    await written.keep(ONE, "Пар\x00ом [1]")
    clock.advance(KEPT.total_seconds() - 1)  # type: ignore[attr-defined]  # the fake one
    assert await written.get(ONE, clock.now() - KEPT) == "Пар\ufffdом [1]"
    assert await written.get(OTHER, clock.now() - KEPT) is None
    clock.advance(2)  # type: ignore[attr-defined]
    assert await written.get(ONE, clock.now() - KEPT) is None


async def test_the_newest_stands_in_the_place_of_the_older(written: WrittenTexts, clock: Clock) -> None:
    await written.keep(ONE, "old")
    clock.advance(7200)  # type: ignore[attr-defined]
    await written.keep(ONE, "new")
    assert await written.get(ONE, clock.now() - KEPT) == "new"


async def test_nothing_stays_when_an_article_is_taken_back(
    written: WrittenTexts, articles: ArticleStore, candidate: Any, clock: Clock
) -> None:
    await written.keep(ONE, "The ferry was late. [1]")
    [accepted] = await articles.accept([candidate()])
    await articles.remove([accepted.article_id])
    assert await written.get(ONE, clock.now() - KEPT) is None


async def test_what_is_old_is_forgotten(written: WrittenTexts, clock: Clock) -> None:
    await written.keep(ONE, "old")
    clock.advance(7200)  # type: ignore[attr-defined]
    await written.keep(OTHER, "new")
    assert await written.prune(clock.now() - KEPT) == 1
    assert await written.get(ONE, clock.now() - timedelta(days=9)) is None
    assert await written.get(OTHER, clock.now() - timedelta(days=9)) == "new"
