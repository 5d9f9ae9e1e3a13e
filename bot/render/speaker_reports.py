"""Quotes whose speaker is in doubt, as admins see them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.outlet import Outlets
from bot.model.utterance import SpeakerReport
from bot.render.actions.places import Go, Place
from bot.render.actions.quotes import Finding, SettleReport
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.provenance import outlet_name_short
from bot.render.quotes import quoted
from bot.render.view import Button, View

_NAME: Final = 80
_QUOTE: Final = 600
_QUOTE_LISTED: Final = 300
_LARGEST_ID: Final = 2**63 - 1


def report_view(
    report: SpeakerReport,
    article: Article,
    text: str,
    *,
    settled_by: str,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
) -> View:
    """Show one report and what was found; `settled_by` names who did."""
    lines = [_said(report, article, text, _QUOTE, localiser, now, outlets)]
    if report.wrong is None:
        rows = [finding_row(report.id, localiser)]
    else:
        key = "report-wrong" if report.wrong else "report-right"
        name = inline(settled_by, _NAME) or localiser.text("report-somebody")
        lines.append(localiser.text(key, name=name))
        undo = SettleReport(report.id, Finding.OPEN)
        rows = [(Button(localiser.text("button-take-back"), encode(undo)),)]
    others = Button(localiser.text("button-reports"), encode(Go(Place.REPORTS)))
    return View("\n\n".join(lines), (*rows, (_article(report.id, localiser), others)))


def reports_view(
    reports: Sequence[tuple[SpeakerReport, Article, str]],
    *,
    count: int,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
) -> View:
    """List open reports, each with what can be found of it."""
    if not reports:
        return View(localiser.text("reports-none"))
    heading = f"<b>{localiser.text('reports-heading')}</b> ({localiser.number(count)})"
    blocks, rows = [heading], []
    for number, (report, article, text) in enumerate(reports, 1):
        said = _said(report, article, text, _QUOTE_LISTED, localiser, now, outlets)
        blocks.append(f"<b>{number}.</b> {said}")
        rows.append(
            (
                *finding_row(report.id, localiser, number),
                _article(report.id, localiser, f"{number}: "),
            )
        )
    return View("\n\n".join(blocks), tuple(rows))


def finding_row(report_id: int, localiser: Localiser, number: int | None = None) -> tuple[Button, ...]:
    """Offer both findings."""
    before = "" if number is None else f"{number}: "
    right = Button(
        before + localiser.text("button-name-right"), encode(SettleReport(report_id, Finding.RIGHT))
    )
    wrong = Button(
        before + localiser.text("button-name-wrong"), encode(SettleReport(report_id, Finding.WRONG))
    )
    return (right, wrong)


def notice_rows(report_id: object, localiser: Localiser) -> tuple[tuple[Button, ...], ...]:
    """Make the buttons under a notice of a report; none where it names no report."""
    if not (isinstance(report_id, int) and 0 < report_id <= _LARGEST_ID):
        return ()
    return (finding_row(report_id, localiser), (_article(report_id, localiser),))


def _article(report_id: int, localiser: Localiser, before: str = "") -> Button:
    """Lead to the article beside the report, which stays there to be decided."""
    wanted = SettleReport(report_id, Finding.NONE)
    return Button(before + localiser.text("button-see-article"), encode(wanted))


def _said(
    report: SpeakerReport,
    article: Article,
    text: str,
    most: int,
    localiser: Localiser,
    now: datetime,
    outlets: Outlets,
) -> str:
    parts = [
        outlet_name_short(article.outlet, outlets, localiser)
        if article.outlet
        else localiser.text("outlet-unknown"),
        localiser.ago(article.published, now) if article.published else localiser.text("date-unknown"),
    ]
    name = inline(report.speaker, _NAME)
    return f"{quoted(text, most, localiser)}\n— <b>{name}</b>\n{' · '.join(parts)}"
