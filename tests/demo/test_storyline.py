"""The story that the newsroom tells while somebody looks on."""

import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import aiohttp
import pytest

from bot.demo.edition import Report, read_outlets, read_reports
from bot.demo.newsroom import Newsroom
from bot.demo.pages import picture_path, report_path
from bot.demo.storyline import STORIES, StoryLine
from bot.text.stories.article import StoryArticle
from bot.text.stories.assigning import StoryAssigner
from bot.text.stories.features import features_of
from bot.text.story_moves import reworded

NOW = datetime(2025, 11, 24, 10, 0, tzinfo=UTC)
LANGUAGES = ("en", "fr", "ru")


def told(language: str, story: str = "corisande") -> list[tuple[int, Report]]:
    """Tell all of it, each report with the second at which it is published."""
    line, found = StoryLine(story, language), []
    line.begin(NOW)
    for second in range(600):
        found += [(second, report) for report in line.due(NOW + timedelta(seconds=second))]
    assert line.over
    return found


def placed(assigner: StoryAssigner, report: Report, number: int) -> int:
    """Give the story that a report comes to."""
    article = StoryArticle(
        id=number,
        added=NOW,
        features=features_of(report.title, report.lead, "\n\n".join(report.paragraphs), report.language),
        published=None if report.outlet.relays else report.published,
        outlet=report.outlet.relays or report.outlet.name,
    )
    story = assigner.judge(article).story or number
    assigner.place(article, story)
    return story


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readers_paper_is_first_and_corrects_itself(language: str) -> None:
    steps = told(language)
    first, second, correction, third, relayed = (report for _, report in steps)
    assert first.language == language
    assert {report.outlet.name for report in (first, second, third, relayed)} == {
        outlet.name for outlet in read_outlets()
    }
    assert relayed.outlet.relays == next(
        report.outlet.name for _, report in steps if report.slug == relayed.original
    )
    assert (correction.slug, correction.published) == (first.slug, first.published)
    assert "12" in first.title
    assert "12" not in second.title + correction.title
    assert reworded(first.title, correction.title)
    assert correction.corrected is not None
    assert correction.changed > first.changed
    assert {"12", "21"} <= set(re.findall(r"\d+", correction.paragraphs[-1]))
    assert len(correction.paragraphs) == len(first.paragraphs) + 1
    seconds = [second for second, _ in steps]
    assert 5 <= seconds[0] <= 30
    assert all(30 <= later - earlier <= 60 for earlier, later in pairwise(seconds))
    assert seconds[2] < 120, "alert, edit and correction come within two minutes"


def test_nothing_happens_before_it_begins() -> None:
    line = StoryLine("corisande", "en")
    assert list(line.due(NOW)) == []
    line.begin(NOW)
    assert list(line.due(NOW)) == []
    assert not line.over


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_is_one_story_and_no_other(language: str) -> None:
    assigner = StoryAssigner()
    standing = [placed(assigner, report, number) for number, report in enumerate(read_reports(NOW), start=1)]
    for start, story in enumerate(STORIES, start=1):
        new = [report for _, report in told(language, story) if report.corrected is None]
        found = {placed(assigner, report, number) for number, report in enumerate(new, start=100 * start)}
        assert found == {100 * start}
    assert len(set(standing)) > 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_well_set(language: str) -> None:
    word = {"en": "port", "fr": "port", "ru": "порт"}[language]
    for _, report in (*told(language), *told(language, "whale")):
        text = "\n".join((report.title, report.lead, *report.paragraphs))
        assert not re.search(r"['\"{}]|\s{2}", text)
        if report.language == "fr":
            assert not re.search(r"[ \w][»;?!]|«[ \w]|[ \w]:(?!//)(?= )", text), report.slug
        if report.language == "ru":
            assert " —" not in text
        if report.language == language:
            assert re.search(rf"\b{word}", report.title, re.IGNORECASE), "who follows it is told"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whale_needs_no_correction(language: str) -> None:
    reports = [report for _, report in told(language, "whale")]
    assert reports[0].language == language
    assert {report.language for report in reports} == set(LANGUAGES)
    assert [report.changed for report in reports] == [report.published for report in reports]


def test_the_relay_says_what_its_original_says() -> None:
    reports = {report.slug: report for _, report in told("en")}
    relayed = next(report for report in reports.values() if report.original)
    original = reports[relayed.original or ""]
    numbers = [Counter(re.findall(r"\d+", "\n".join(each.paragraphs))) for each in (original, relayed)]
    assert numbers[0] == numbers[1]
    assert len(original.paragraphs) == len(relayed.paragraphs)


async def test_the_newsroom_brings_out_what_is_published() -> None:
    first, second, correction, third, relayed = (report for _, report in told("en"))
    async with Newsroom(NOW) as newsroom, aiohttp.ClientSession(newsroom.url) as client:

        async def get(path: str) -> tuple[int, str, str]:
            async with client.get(path) as response:
                return (
                    response.status,
                    await response.text(errors="replace"),
                    response.headers.get("ETag", ""),
                )

        async def feeds() -> dict[str, tuple[int, str, str]]:
            return {feed.outlet: await get(feed.url) for feed in newsroom.feeds}

        assert (await get(report_path(first)))[0] == 404
        before = await feeds()
        newsroom.publish(first)
        after = await feeds()
        assert {name for name in after if after[name][2] != before[name][2]} == {first.outlet.name}
        assert first.title in after[first.outlet.name][1]
        assert first.title in (await get(report_path(first)))[1]
        assert (await get(picture_path(first)))[0] == 200
        newsroom.publish(correction)
        status, page, _ = await get(report_path(first))
        assert status == 200
        assert first.title not in page
        assert correction.title in page
        assert correction.paragraphs[-1] in page
        feed = (await feeds())[first.outlet.name][1]
        assert (feed.count(report_path(first) + '"'), first.title in feed) == (1, False)
        assert f"<updated>{correction.changed.isoformat()}</updated>" in feed
        for report in (second, third, relayed):
            newsroom.publish(report)
            assert (await get(report_path(report)))[0] == 200
        assert len(newsroom.reports) == 28
        async with client.get(report_path(relayed)) as response:
            assert response.headers["Last-Modified"] == relayed.published.strftime(
                "%a, %d %b %Y %H:%M:%S GMT"
            )
