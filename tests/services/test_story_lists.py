"""What /top is asked for, and who speaks for a story."""

from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from bot.errors import UserError
from bot.model.story import Report
from bot.services.story_lists import HOURS, TopWish
from bot.text.story_tellers import brief_of, outlets_of, tellers

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
_IDS = count(1)


@pytest.mark.parametrize(
    ("typed", "hours", "words"),
    [
        ("", HOURS, ""),
        ("6", 6, ""),
        ("6h", 6, ""),
        ("6 ч", 6, ""),
        ("168", 168, ""),
        ("2 days", 48, ""),
        ("3 jours climat", 72, "climat"),
        ("7 дней", 168, ""),
        ("2 dayton", 2, "dayton"),
        ("48 climat", 48, "climat"),
        ("48h  accord de   paix", 48, "accord de paix"),
        ("2 heures", 2, ""),
        ("climat", HOURS, "climat"),
        ("climat 2022", HOURS, "climat 2022"),
        ("G7", HOURS, "G7"),
        ("7sur7", HOURS, "7sur7"),
        ("12 hommes", 12, "hommes"),
    ],
)
def test_hours_and_words(typed: str, hours: int, words: str) -> None:
    assert TopWish.read(typed) == TopWish(hours=hours, words=words)


@pytest.mark.parametrize("typed", ["0", "8 days", "169", "2022", "999999 climat", "0 h"])
def test_hours_out_of_reach(typed: str) -> None:
    with pytest.raises(UserError, match="top-hours"):
        TopWish.read(typed)


def report(outlet: str | None, hours: float, language: str = "fr", *, stated: bool = True) -> Report:
    return Report(
        article_id=next(_IDS),
        story_id=5,
        outlet=outlet,
        relayed_by=None,
        agency=None,
        language=language,
        at=NOW - timedelta(hours=hours),
        stated=stated,
    )


def test_every_source_speaks_before_any_speaks_twice() -> None:
    chatter = [report("Chatter", hours) for hours in (1, 2, 3, 4)]
    others = [report("Other", 5), report("Third", 6)]
    chosen = tellers([*chatter, *others], most=4)
    assert chosen == [chatter[0], others[0], others[1], chatter[1]]
    assert tellers([]) == []


def test_a_guessed_date_is_no_part_of_a_storys_span() -> None:
    guessed = report("Relay", 700, "ru", stated=False)
    reports = [report("A", 1), report("B", 3), guessed]
    brief = brief_of(reports)
    assert (brief.first, brief.last) == (NOW - timedelta(hours=3), NOW - timedelta(hours=1))
    assert (brief.story_id, brief.articles, brief.sources, brief.languages) == (5, 3, 3, ("fr", "ru"))
    assert brief_of([guessed]).first == guessed.at
    assert [item.outlet for item in outlets_of(reports)] == ["B", "A", "Relay"]


def test_an_outlet_is_named_once_with_its_languages() -> None:
    reports = [report("A", 3), report("a", 2, "en"), report("A", 1), report(None, 4)]
    named = outlets_of(reports)
    assert [(item.outlet, item.languages) for item in named] == [(None, ("fr",)), ("A", ("fr", "en"))]
