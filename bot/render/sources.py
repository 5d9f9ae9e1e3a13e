"""The outlets in the archive; for admins the sources too."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.chat import OutletNews
from bot.model.outlet import OutletPolicy, Outlets, policy_of
from bot.model.source_report import Health, SourceReport
from bot.render.actions.sources import ListSources, ShowOutlet, ShowSource, ShowSources
from bot.render.address import web_address
from bot.render.callback import encode, outlet_id
from bot.render.html import escape, inline
from bot.render.listing import paging_row
from bot.render.provenance import NAME, outlet_name
from bot.render.view import Button, View, label_of

_OUTLETS: Final = 5
"""Outlets on a page of /sources: with the longest labels and reasons they fill a message."""
_SOURCES: Final = 10
_REASON: Final = 300
_SHOWN_WORDS: Final = 40
MARKS: Final = {
    Health.GONE: "✖",
    Health.PAUSED: "⏸",
    Health.FAILING: "⚠",
    Health.SILENT: "◌",
    Health.LATE: "⏳",
    Health.NEW: "+",
    Health.GOOD: "✓",
}


def outlets_view(
    news: Sequence[OutletNews],
    outlets: Outlets,
    localiser: Localiser,
    *,
    now: datetime,
    page: int,
    sources: int | None = None,
) -> View:
    """Show a page of the outlets with label, reason, languages, count and age of the newest article.

    `sources` is how many there are to list, for an admin; None for everybody else.
    """
    pages = max(1, -(-len(news) // _OUTLETS))
    page = min(max(page, 1), pages)
    on_page = news[(page - 1) * _OUTLETS : page * _OUTLETS]
    blocks = [localiser.text("sources-heading")] if news else [localiser.text("archive-empty")]
    blocks += [_outlet(outlet, outlets, localiser, now) for outlet in on_page]
    rows = [paging_row(page, pages, ShowSources)]
    if sources is not None:
        label = localiser.text("button-all-sources", count=sources)
        rows.append((Button(label, encode(ListSources())),))
    return View("\n\n".join(blocks), tuple(row for row in rows if row))


def sources_view(reports: Sequence[SourceReport], localiser: Localiser, *, now: datetime, page: int) -> View:
    """List the sources for an admin, those that need a look first, with a button for each."""
    if not reports:
        return View(localiser.text("source-list-none"))
    ordered = sorted(reports, key=lambda report: (not report.health.is_bad, report.source.id))
    pages = -(-len(ordered) // _SOURCES)
    page = min(max(page, 1), pages)
    on_page = ordered[(page - 1) * _SOURCES : page * _SOURCES]
    heading = localiser.text("source-list", count=len(ordered))
    bad = sum(report.health.is_bad for report in ordered)
    if bad:
        heading += "\n" + localiser.text("source-list-bad", count=bad)
    lines = [_line(report, localiser, now) for report in on_page]
    buttons = [
        (
            Button(
                label_of(f"{MARKS[report.health]} {report.source.id}"), encode(ShowSource(report.source.id))
            ),
        )
        for report in on_page
    ]
    paging = paging_row(page, pages, ListSources)
    return View("\n".join((heading + "\n", *lines)), (*_paired(buttons), *((paging,) if paging else ())))


def choice_view(
    words: str, outlets: Sequence[OutletNews], names: Sequence[tuple[str, str]], localiser: Localiser
) -> View:
    """Ask which of several outlets and sources (`names`: id and name) was meant."""
    buttons = [
        (Button(label_of(news.outlet), encode(ShowOutlet(outlet_id(news.outlet)))),) for news in outlets
    ]
    buttons += [(Button(label_of(name), encode(ShowSource(source_id))),) for source_id, name in names]
    key = "source-several" if buttons else "source-unknown"
    return View(localiser.text(key, words=inline(words, _SHOWN_WORDS)), tuple(buttons))


def reason_lines(policy: OutletPolicy | None, localiser: Localiser) -> list[str]:
    """Say why an outlet has its label, and where that can be read up."""
    if policy is None or not policy.label:
        return []
    lines = []
    if policy.reason:
        lines.append(localiser.text("sources-reason", reason=inline(policy.reason, _REASON)))
    if link := web_address(policy.link):
        lines.append(f'<a href="{escape(link)}">{localiser.text("sources-more")}</a>')
    return lines


def freshness(news: OutletNews, localiser: Localiser, now: datetime) -> str:
    """Tell the age of an outlet's newest article."""
    if news.newest_is_stated:
        return localiser.text("sources-newest", age=localiser.ago(news.newest, now))
    return localiser.text("date-unknown-added", day=localiser.day(news.newest, now))


def language_names(codes: Sequence[str], localiser: Localiser) -> str:
    """Name languages; say so where none is known."""
    names = localiser.listed(localiser.language_name(code) for code in codes)
    return inline(names, 120) if names else localiser.text("language-unknown")


def _outlet(news: OutletNews, outlets: Outlets, localiser: Localiser, now: datetime) -> str:
    facts = [
        language_names(news.languages, localiser),
        localiser.text("sources-count", count=news.articles),
        freshness(news, localiser, now),
    ]
    lines = [f"<b>{outlet_name(news.outlet, outlets, localiser)}</b>", " · ".join(facts)]
    return "\n".join(lines + reason_lines(policy_of(outlets, news.outlet), localiser))


def _line(report: SourceReport, localiser: Localiser, now: datetime) -> str:
    source = report.source
    facts = [
        inline(report.name, NAME // 2),
        localiser.text(f"source-health-{report.health}"),
        localiser.ago(source.polled, now) if source.polled else "",
        localiser.text("source-per-day", count=localiser.decimal(report.per_day)),
    ]
    said = " · ".join(fact for fact in facts if fact)
    return f"{MARKS[report.health]} <code>{escape(source.id)}</code> {said}"


def _paired(rows: Sequence[tuple[Button, ...]]) -> list[tuple[Button, ...]]:
    """Put buttons two to a row."""
    return [
        tuple(button for row in rows[start : start + 2] for button in row) for start in range(0, len(rows), 2)
    ]
