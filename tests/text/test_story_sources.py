"""Independent sources, and the rank that a story has by them."""

import random
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from bot.model.story import Report
from bot.text.story_rank import rank
from bot.text.story_sources import sources_of

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
DAY = timedelta(days=1)
_IDS = count(1)


def report(
    outlet: str | None, hours: float = 1.0, *, agency: str | None = None, relay: str | None = None
) -> Report:
    """Make a report of so many hours ago."""
    return Report(
        article_id=next(_IDS),
        story_id=1,
        outlet=outlet,
        relayed_by=relay,
        agency=agency,
        language="fr",
        at=NOW - timedelta(hours=hours),
    )


def names(*reports: Report) -> list[set[str | None]]:
    return [{item.outlet for item in source.reports} for source in sources_of(reports)]


def test_an_outlet_counts_once_however_it_is_written() -> None:
    assert names(report("Le Phare", 3), report("LE  PHARE", 2), report("Courier", 1)) == [
        {"Le Phare", "LE  PHARE"},
        {"Courier"},
    ]


def test_a_relay_is_its_outlet() -> None:
    assert (
        len(
            sources_of(
                [report("Вестник"), report("Вестник", relay="Relais"), report("Phare", relay="Relais")]
            )
        )
        == 2
    )
    assert len(sources_of([report(None, relay="Relais"), report(None, relay="relais")])) == 1


def test_those_that_print_an_agency_are_one_with_it_and_with_each_other() -> None:
    printed = [report("Phare", agency="ТАСС"), report("Courier", agency="ТАСС, AFP"), report("TASS", 5)]
    assert len(sources_of(printed)) == 1
    assert len(sources_of([*printed, report("Gazette", agency="AFP")])) == 2


def test_an_outlet_with_a_text_of_its_own_stands_for_itself() -> None:
    """Two agencies are not one source because one paper printed both."""
    reports = [
        report("Phare", agency="AFP"),
        report("Gazette", agency="Reuters"),
        report("Courier", agency="AFP"),
        report("Courier", agency="Reuters"),
        report("Courier"),
    ]
    assert len(sources_of(reports)) == 3


def test_what_nobody_tells_the_outlet_of_is_one_source() -> None:
    assert len(sources_of([report(None), report(None), report("Phare")])) == 2
    assert sources_of([]) == ()


def test_the_order_in_which_reports_are_handed_over_does_not_matter() -> None:
    seed = 20260304
    print(f"seed {seed}")
    random_ = random.Random(seed)
    agencies = [None, None, "AFP", "Reuters, AFP"]
    reports = [
        report(random_.choice("ABCDE"), random_.uniform(0, 20), agency=random_.choice(agencies))
        for _ in range(30)
    ]
    expected = sources_of(reports)
    assert sorted(item.article_id for source in expected for item in source.reports) == sorted(
        item.article_id for item in reports
    )
    for _ in range(5):
        random_.shuffle(reports)
        assert sources_of(reports) == expected


def score(*ages: float, span: timedelta = DAY) -> tuple[bool, float]:
    """Rank a story with a source for each age in hours."""
    reports = [report(f"Outlet {number}", age) for number, age in enumerate(ages)]
    return rank(sources_of(reports), now=NOW, span=span)


def test_one_source_alone_comes_last() -> None:
    assert score(0.0) < score(23.0, 22.0)
    assert score(5.0) < score(1.0)


def test_more_agree_faster_or_more_recently_is_higher() -> None:
    assert score(3, 2) < score(3, 2, 1) < score(3, 2, 1, 1)
    assert score(9, 5, 1) < score(2, 1.5, 1)
    assert score(12, 11, 10) < score(3, 2, 1)


@pytest.mark.parametrize("seed", range(5))
def test_a_further_source_never_lowers_a_story(seed: int) -> None:
    print(f"seed {seed}")
    random_ = random.Random(seed)
    for _ in range(100):
        ages = [random_.uniform(0, 24) for _ in range(random_.randint(1, 8))]
        assert score(*ages, random_.uniform(0, 24)) > score(*ages)
        sooner = random_.uniform(0.1, 5)
        assert score(*(max(0.0, age - sooner) for age in ages)) > score(*ages)
        assert score(*ages) == pytest.approx(score(*random_.sample(ages, len(ages))))


def test_a_source_that_reports_again_raises_its_story() -> None:
    first = [report("Phare", 9), report("Courier", 8)]
    again = [*first, report("Courier", 1)]
    assert rank(sources_of(again), now=NOW, span=DAY) > rank(sources_of(first), now=NOW, span=DAY)
