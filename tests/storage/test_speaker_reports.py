"""Doubts about speakers: recorded once, bounded, settled once, and of no effect when the quote is gone."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.model.findings import Findings
from bot.model.notice import Notice, NoticeKind
from bot.model.quote import Quote
from bot.ports import Clock
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.notices import NoticeStore
from bot.storage.quotes import QuoteStore
from bot.storage.speaker_reports import Doubt, Reported, SpeakerReportStore
from bot.storage.tables import speaker_report

ANN, BOB, CHIEF, DEPUTY = 1, 2, 777, 778
TOLD = Notice(kind=NoticeKind.SPEAKER_DOUBTED, args={"speaker": "Ilya Ryabkov"})
NAME = "Ilya Ryabkov"


@pytest.fixture
def reports(database: Database, clock: Clock) -> SpeakerReportStore:
    return SpeakerReportStore(database, clock)


@pytest.fixture
def notices(database: Database, clock: Clock) -> NoticeStore:
    return NoticeStore(database, clock)


@pytest.fixture
def quotes(database: Database) -> QuoteStore:
    return QuoteStore(database)


def article(candidate: Any, number: int, opening: str = "", **fields: Any) -> Any:
    """Make an article whose three quotes begin at 0, 10 and 20 behind its opening."""
    made = candidate(f"{opening}{'abcdefghi ' * 3}{number}.", key=f"k{number}", **fields)
    found = tuple(
        Quote(
            text="abcdefghi",
            start=len(opening) + 10 * at,
            end=len(opening) + 10 * at + 9,
            speaker=NAME,
            role=None,
            cue=None,
            group=at,
        )
        for at in range(3)
    )
    return replace(made, findings=Findings(quotes=found))


@pytest.fixture
async def two(articles: ArticleStore, candidate: Any) -> ArticleStore:
    await articles.accept([article(candidate, number) for number in (1, 2)])
    return articles


async def doubted(quotes: QuoteStore, number: int = 1) -> list[bool]:
    return [said.doubted for said in (await quotes.of_articles([number]))[number]]


async def first_of(database: Database) -> int:
    """Give the number of the first report."""
    async with database.read() as connection:
        number = await connection.scalar(select(func.min(speaker_report.c.id)))
    assert number is not None
    return int(number)


async def test_one_press_is_one_notice_and_withdraws_everywhere(
    reports: SpeakerReportStore, notices: NoticeStore, quotes: QuoteStore, two: ArticleStore
) -> None:
    both = [Doubt(2, 10, NAME), Doubt(1, 10, NAME)]
    assert await reports.report(both, reporter=ANN, most=9, told=TOLD) is Reported.DONE
    assert await doubted(quotes, 1) == await doubted(quotes, 2) == [False, True, False]
    [notice] = await notices.open()
    found, count = await reports.open(9)
    assert [(one.article_id, one.start, one.speaker, one.live) for one in found] == [(2, 10, NAME, True)]
    assert count == 1
    assert notice.notice.args == {"speaker": NAME, "report": found[0].id}
    for reporter in (ANN, BOB):
        assert await reports.report(both, reporter=reporter, most=9, told=TOLD) is Reported.DONE
    assert len(await notices.open()) == 1
    assert await reports.known(2, 10) is Reported.DONE
    assert await reports.known(2, 0) is None


async def test_pressed_at_the_same_moment(
    reports: SpeakerReportStore, notices: NoticeStore, two: ArticleStore
) -> None:
    doubt = [Doubt(1, 0, NAME)]
    done = await asyncio.gather(
        *(reports.report(doubt, reporter=number, most=9, told=TOLD) for number in range(6))
    )
    assert set(done) == {Reported.DONE}
    assert len(await notices.open()) == 1


async def test_a_person_reports_only_so_much_a_day(
    reports: SpeakerReportStore, quotes: QuoteStore, two: ArticleStore, clock: Any
) -> None:
    async def report(reporter: int, article_id: int, start: int) -> Reported:
        return await reports.report([Doubt(article_id, start, NAME)], reporter=reporter, most=2, told=None)

    assert [await report(ANN, 1, start) for start in (0, 10)] == [Reported.DONE] * 2
    assert await report(ANN, 1, 20) is Reported.TOO_MANY
    assert await doubted(quotes) == [True, True, False]
    assert await report(ANN, 1, 0) is Reported.DONE, "what is known costs nothing"
    assert await report(BOB, 1, 20) is Reported.DONE
    clock.advance(24 * 3600 + 1)
    assert await report(ANN, 2, 0) is Reported.DONE


async def test_right_gives_the_name_back_and_ends_the_doubts(
    reports: SpeakerReportStore,
    notices: NoticeStore,
    quotes: QuoteStore,
    two: ArticleStore,
    database: Database,
) -> None:
    both = [Doubt(1, 0, NAME), Doubt(2, 0, NAME)]
    await reports.report(both, reporter=ANN, most=9, told=TOLD)
    number = await first_of(database)
    settled = await reports.settle(number, wrong=False, by=CHIEF)
    assert settled is not None
    assert (settled.wrong, settled.settled_by) == (False, CHIEF)
    assert await doubted(quotes, 1) == await doubted(quotes, 2) == [False] * 3
    assert await reports.settle(number, wrong=True, by=DEPUTY) == settled, "the first finding stays"
    assert await reports.report(both, reporter=BOB, most=9, told=TOLD) is Reported.NAME_IS_RIGHT
    assert await reports.known(1, 0) is Reported.NAME_IS_RIGHT
    assert len(await notices.open()) == 1
    assert await reports.open(9) == ([], 0)


async def test_wrong_keeps_it_away_until_taken_back(
    reports: SpeakerReportStore, quotes: QuoteStore, two: ArticleStore, database: Database
) -> None:
    await reports.report([Doubt(1, 0, NAME)], reporter=ANN, most=9, told=None)
    number = await first_of(database)
    await reports.settle(number, wrong=True, by=CHIEF)
    assert await doubted(quotes) == [True, False, False]
    assert await reports.open(9) == ([], 0)
    taken_back = await reports.reopen(number, by=DEPUTY)
    assert taken_back is not None
    assert (taken_back.settled, taken_back.settled_by, taken_back.wrong) == (None, None, None)
    assert (await reports.open(9))[1] == 1
    assert await doubted(quotes) == [True, False, False]


async def test_a_report_whose_quote_is_gone_has_no_effect(
    reports: SpeakerReportStore, quotes: QuoteStore, two: ArticleStore, candidate: Any, database: Database
) -> None:
    await reports.report([Doubt(1, 0, NAME), Doubt(2, 0, NAME)], reporter=ANN, most=9, told=None)
    await two.accept([article(candidate, 1, opening="So: ")])
    assert await doubted(quotes) == [False] * 3
    found = await reports.get(await first_of(database))
    assert found is not None
    assert not found.live
    [other], count = await reports.open(9)
    assert (other.article_id, count) == (2, 1), "another of that press stands for it"
    await two.remove([2])
    assert await reports.open(9) == ([], 0)
    assert await reports.get(other.id) is None


async def test_admins_hear_nothing_of_private_pages(
    reports: SpeakerReportStore, articles: ArticleStore, candidate: Any, database: Database
) -> None:
    await articles.accept([article(candidate, 3, sender=ANN)])
    await reports.report([Doubt(1, 0, NAME)], reporter=ANN, most=9, told=None)
    assert await reports.open(9) == ([], 0)
    found = await reports.get(await first_of(database))
    assert found is not None
    assert not found.live


@pytest.mark.parametrize("number", [0, -1, 5, 2**63, 2**80])
async def test_forged_numbers_are_nothing(reports: SpeakerReportStore, number: int) -> None:
    assert await reports.get(number) is None
    assert await reports.settle(number, wrong=True, by=CHIEF) is None
    assert await reports.reopen(number, by=CHIEF) is None


async def test_of_articles_that_went_meanwhile_nothing_is_recorded(
    reports: SpeakerReportStore, notices: NoticeStore, two: ArticleStore
) -> None:
    await two.remove([2])
    gone, left = Doubt(2, 10, NAME), Doubt(1, 10, NAME)
    assert await reports.report([gone], reporter=ANN, most=9, told=TOLD) is Reported.DONE
    assert await notices.open() == []
    assert await reports.report([gone, left], reporter=ANN, most=9, told=TOLD) is Reported.DONE
    found, _ = await reports.open(9)
    assert [(one.article_id, one.start) for one in found] == [(1, 10)]
    assert len(await notices.open()) == 1
