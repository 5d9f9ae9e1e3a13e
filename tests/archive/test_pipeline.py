"""Drafts on their way into the archive."""

import gzip
import json
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import pytest

from bot.archive.pipeline import Archive
from bot.model.article import Analysis, Draft, Verdict
from bot.ports import Clock
from bot.storage.articles import ArticleStore
from bot.storage.database import Database

_ARCHIVE = Path(__file__).parents[3] / "shared" / "data" / "archive" / "fr.jsonl.gz"
_REAL = 2000


@pytest.fixture
def archive(database: Database, clock: Clock) -> Archive:
    return Archive(ArticleStore(database, clock))


async def test_the_same_page_under_two_spellings_is_one_article(archive: Archive) -> None:
    urls = ("https://news.example/a?utm_source=mail", "https://NEWS.example/a#top")
    drafts = [Draft(title="The ferry", body="It was late.", url=url) for url in urls]
    first, second = await archive.accept([archive.candidate(draft, Analysis()) for draft in drafts])
    assert (first.article_id, first.verdict) == (1, Verdict.ADDED)
    assert second.article_id == 1


async def test_ids_of_different_files_are_different_articles(archive: Archive) -> None:
    first = Draft(title="The ferry", body="It was late.", external_id="1")
    other = Draft(title="The bridge", body="It is open.", external_id="1")
    acceptances = await archive.accept(
        [
            archive.candidate(first, Analysis(), origin="a.jsonl"),
            archive.candidate(other, Analysis(), origin="b.jsonl"),
            archive.candidate(other, Analysis(), origin="a.jsonl"),
        ]
    )
    assert [acceptance.verdict for acceptance in acceptances] == [
        Verdict.ADDED,
        Verdict.ADDED,
        Verdict.UPDATED,
    ]


async def test_a_readers_page_is_marked_as_such(archive: Archive) -> None:
    draft = Draft(title="The ferry", body="It was late.", url="https://news.example/a")
    candidate = archive.candidate(draft, Analysis(words=3), sender=7, public=False)
    assert (candidate.sender, candidate.public, candidate.analysis.words) == (7, False, 3)
    [acceptance] = await archive.accept([candidate])
    assert acceptance.verdict is Verdict.ADDED


@pytest.mark.skipif(not _ARCHIVE.exists(), reason="the real articles of ../shared are not here")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_real_articles_repeat_as_often_as_is_known(archive: Archive) -> None:
    with gzip.open(_ARCHIVE, "rt", encoding="utf-8") as lines:
        entries = [json.loads(line) for line in islice(lines, _REAL)]
    candidates = [
        archive.candidate(
            Draft(
                title=entry["title"],
                lead=entry["heading"],
                body=entry["body"] or "",
                url=entry["url"],
                published=datetime.fromisoformat(entry["published"]).astimezone(UTC),
                external_id=entry["id"],
            ),
            Analysis(),
            origin="fr.jsonl.gz",
        )
        for entry in entries
    ]
    verdicts = [acceptance.verdict for acceptance in await archive.accept(candidates)]
    # 160 to the letter, and 5 that the portal filed again after a light edit (883 and 16 in all 6,000).
    same = len(entries) - len({(entry["title"], entry["body"]) for entry in entries})
    assert same == 160
    assert verdicts.count(Verdict.DUPLICATE) == same + 5
    assert verdicts.count(Verdict.ADDED) == len(entries) - same - 5
    again = [acceptance.verdict for acceptance in await archive.accept(candidates[:500])]
    assert set(again) == {Verdict.DUPLICATE}
