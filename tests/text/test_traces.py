"""Lines are recognised that say what an article said, and others left alone."""

import pytest

from bot.text.traces import TraceFinder

TITLE = "Lantern festival lights the harbour of Orsund"
PASSAGE = (
    "The mayor, who had promised it for years, lit the first of nine hundred lanterns at dusk on Monday."
)


@pytest.fixture
def finder() -> TraceFinder:
    return TraceFinder([TITLE, "Weather"], [PASSAGE, "He left."])


@pytest.mark.parametrize(
    ("line", "titled"),
    [
        (f"3. {TITLE}", True),
        (f"⁨{TITLE.upper()}⁩", True),
        ("Lantern festival lights the harbour…", None),
        ("12. Weather", True),
        ("Weather and tides", None),
        (f"Elsewhere it rained. {PASSAGE} — Reed Herald", False),
        ("“The mayor, who had promised it for years, lit the first of nine hundred…”", False),
        ("The mayor, who had promised it for decades, lit the first of nine hundred lanterns.", None),
        ("He left.", None),
        ("", None),
    ],
)
def test_what_a_line_says_of_it(finder: TraceFinder, line: str, titled: bool | None) -> None:
    found = finder.find(line)
    assert (found.titled if found else None) is titled


def test_scripts_without_spaces() -> None:
    finder = TraceFinder(
        ["港口灯会点亮奥尔松德的夜空"],
        ["市长周一黄昏时分点亮了九百盏灯笼中的第一盏,他多年前就答应了这件事。"],
    )
    found = finder.find("2. 港口灯会点亮奥尔松德的夜空")
    assert found is not None
    assert found.titled
    assert finder.find("市长周一黄昏时分点亮了九百盏灯笼中的第一盏,他多年前就答应了这件事。") is not None
    assert finder.find("港口昨夜关闭") is None
