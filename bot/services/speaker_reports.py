"""Doubts about who said something: people's, and what admins find."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.errors import UserError
from bot.model.article import Article
from bot.model.chat import Listing
from bot.model.notice import Notice, NoticeKind
from bot.model.utterance import SpeakerReport, Utterance
from bot.services.asking import Asker
from bot.services.quotes import Quotes
from bot.services.reading import Reading
from bot.storage.articles import ArticleStore
from bot.storage.quotes import QuoteStore
from bot.storage.speaker_reports import Doubt, Reported, SpeakerReportStore
from bot.text.statements import PAUSE

A_DAY: Final = 10
"""Reports that a person may make a day."""
OPEN: Final = 5
"""Open reports that admins see at once."""
_QUOTED: Final = 300


@dataclass(frozen=True, kw_only=True, slots=True)
class ReportedQuote:
    """A report with what it is about."""

    report: SpeakerReport
    article: Article
    text: str


class SpeakerReports:
    """Takes doubts, which withdraw a name at once, and what admins find; who is one, the caller knows."""

    def __init__(
        self,
        *,
        reading: Reading,
        quotes: Quotes,
        quoted: QuoteStore,
        reports: SpeakerReportStore,
        articles: ArticleStore,
    ) -> None:
        self._reading = reading
        self._quotes = quotes
        self._quoted = quoted
        self._reports = reports
        self._articles = articles

    async def report_in_article(self, asker: Asker, article_id: int, start: int) -> Reported:
        """Report a quote of an article.

        Raises:
            UserError: It is not there (any more), nobody is named, or the person has reported too much.
        """
        article = await self._reading.article(asker, article_id)
        found = (await self._quoted.of_articles([article.id]))[article.id]
        said = next((one for one in found if one.start == start and article.id == article_id), None)
        return await self._report(asker, (article_id, start), [said] if said else [])

    async def report_in_list(
        self, asker: Asker, listing: Listing, article_id: int, start: int, language: str
    ) -> Reported:
        """Report what a list says that somebody said, in all the articles that it names for it.

        Raises:
            UserError: As `report_in_article`.
        """
        listed = await self._quotes.listed(asker, listing, language)
        place = (article_id, start)
        item = next(
            (item for item in listed if (item.best.origin.article_id, item.best.start) == place), None
        )
        return await self._report(asker, place, [item.best, *item.others] if item else [])

    async def _report(self, asker: Asker, place: tuple[int, int], said: Sequence[Utterance]) -> Reported:
        # What everybody sees comes first: it is that which admins hear of.
        said = sorted(said, key=lambda one: not one.origin.public)
        doubts = [Doubt(one.origin.article_id, one.start, one.speaker) for one in said if one.speaker]
        if not doubts:
            # Pressed twice, or somebody else was quicker.
            known = await self._reports.known(*place)
            if known is None:
                raise UserError("quote-gone")
            return known
        done = await self._reports.report(doubts, reporter=asker.user_id, most=A_DAY, told=_notice(said[0]))
        if done is Reported.TOO_MANY:
            raise UserError("reports-full", most=A_DAY)
        return done

    async def get(self, report_id: int) -> ReportedQuote:
        """Fetch a report.

        Raises:
            UserError: Its quote is not there any more, or not for everybody.
        """
        return await self._with_quote(await self._reports.get(report_id))

    async def open(self) -> tuple[list[ReportedQuote], int]:
        """List the oldest open reports, and tell how many there are."""
        reports, count = await self._reports.open(OPEN)
        found = []
        for report in reports:
            try:
                found.append(await self._with_quote(report))
            except UserError:  # it changed this very moment
                count -= 1
        return found, count

    async def settle(self, report_id: int, *, wrong: bool, by: int) -> ReportedQuote:
        """Note what an admin finds; what another one found before stays.

        Raises:
            UserError: Its quote is not there any more, or not for everybody.
        """
        await self.get(report_id)
        return await self._with_quote(await self._reports.settle(report_id, wrong=wrong, by=by))

    async def reopen(self, report_id: int, *, by: int) -> ReportedQuote:
        """Take back what was found.

        Raises:
            UserError: Its quote is not there any more, or not for everybody.
        """
        await self.get(report_id)
        return await self._with_quote(await self._reports.reopen(report_id, by=by))

    async def _with_quote(self, report: SpeakerReport | None) -> ReportedQuote:
        article = await self._articles.get(report.article_id) if report and report.live else None
        if report is None or article is None:
            raise UserError("quote-gone")
        found = (await self._quoted.of_articles([article.id]))[article.id]
        text = next((PAUSE.join(one.pieces) for one in found if one.start == report.start), "")
        return ReportedQuote(report=report, article=article, text=text)


def _notice(said: Utterance) -> Notice | None:
    """Make the notice for admins; of what only its senders see they hear nothing."""
    if not said.origin.public:
        return None
    text = PAUSE.join(said.pieces)
    return Notice(
        kind=NoticeKind.SPEAKER_DOUBTED,
        args={
            "speaker": said.speaker or "",
            "quote": text if len(text) <= _QUOTED else f"{text[:_QUOTED]}…",
            "outlet": said.origin.outlet or "",
        },
    )
