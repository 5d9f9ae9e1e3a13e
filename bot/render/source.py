"""One outlet, and one source: what everybody may know, and what admins see beside it."""

from datetime import datetime, timedelta
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article
from bot.model.outlet import Outlets, policy_of
from bot.model.source import Source, SourceOrigin, TextFrom
from bot.model.source_report import Health, OutletReport, SourceReport
from bot.render.actions.articles import OpenArticle
from bot.render.actions.sources import ChangeSource, Deed, ShowSource
from bot.render.callback import encode
from bot.render.html import escape, inline
from bot.render.provenance import outlet_name
from bot.render.reasons import reason_text
from bot.render.rendition import rendition_mark, shortfall_note, translated_again
from bot.render.sources import MARKS, freshness, language_names, reason_lines
from bot.render.view import Button, View, label_of

_TITLE: Final = 120
_URL: Final = 300
_REASON: Final = 200
_MOST_SOURCES: Final = 12


def outlet_view(
    report: OutletReport, *, localiser: Localiser, now: datetime, outlets: Outlets, admin: bool
) -> View:
    """Show an outlet; an admin gets a button for each source that brings its articles."""
    news = report.news
    facts = [
        language_names(news.languages, localiser),
        *(localiser.text(f"source-kind-{kind}") for kind in report.kinds),
        localiser.text("sources-count", count=news.articles),
        localiser.text("source-per-day", count=localiser.decimal(report.per_day)),
    ]
    lines = [
        f"<b>{outlet_name(news.outlet, outlets, localiser)}</b>",
        *reason_lines(policy_of(outlets, news.outlet), localiser),
        " · ".join(facts),
        _newest(report.newest, localiser, now) if report.newest else freshness(news, localiser, now),
    ]
    rows = [_open(report.newest)]
    if admin:
        rows += [
            (Button(label_of(source.id), encode(ShowSource(source.id))),)
            for source in report.sources[:_MOST_SOURCES]
        ]
    return View("\n".join(lines), tuple(row for row in rows if row))


def source_view(
    report: SourceReport, *, localiser: Localiser, now: datetime, outlets: Outlets, admin: bool
) -> View:
    """Show a source; health, addresses and buttons are for an admin alone."""
    source = report.source
    settings, newest = source.settings, report.newest
    language = settings.language or (newest.language if newest else None)
    facts = [language_names((language,) if language else (), localiser)]
    if settings.kind:
        facts.append(localiser.text(f"source-kind-{settings.kind}"))
    facts.append(localiser.text("source-per-day", count=localiser.decimal(report.per_day)))
    lines = [
        f"<b>{outlet_name(report.name, outlets, localiser)}</b>",
        *reason_lines(policy_of(outlets, report.name), localiser),
        " · ".join(facts),
        _newest(newest, localiser, now) if newest else localiser.text("source-nothing"),
    ]
    if not admin:
        return View("\n".join(lines), tuple(row for row in (_open(newest),) if row))
    rows = (_open(newest), *_deeds(source, localiser))
    return View("\n".join((*lines, "", *_health(report, localiser, now))), tuple(row for row in rows if row))


def removal_view(report: SourceReport, *, localiser: Localiser, done: bool = False) -> View:
    """Ask whether a source shall really go, or say that it is gone."""
    source = report.source
    text = localiser.text(
        "source-removed" if done else "source-remove-ask",
        name=inline(report.name, _TITLE),
        id=escape(source.id),
    )
    if done:
        return View(text)
    yes = Button(localiser.text("button-really-remove"), encode(ChangeSource(source.id, Deed.REMOVE_NOW)))
    no = Button(localiser.text("button-cancel"), encode(ShowSource(source.id)))
    return View(text, ((yes, no),))


def halted_view(report: SourceReport, key: str, *, localiser: Localiser) -> View:
    """Say in words what became of a source."""
    text = f"<b>{inline(report.name, _TITLE)}</b> (<code>{escape(report.source.id)}</code>)"
    button = Button(localiser.text("button-source"), encode(ShowSource(report.source.id)))
    return View(f"{text}\n{localiser.text(key)}", ((button,),))


def _health(report: SourceReport, localiser: Localiser, now: datetime) -> list[str]:
    """Say how it fares, for admins."""
    source, say = report.source, localiser.text
    state = f"{MARKS[report.health]} {say(f'source-health-{report.health}')}"
    if source.origin is SourceOrigin.CONFIG:
        origin = say("source-from-config")
    else:
        origin = say("source-from-admin", day=localiser.day(source.added, now))
    lines = [
        say("source-id", id=escape(source.id), state=state),
        origin,
        say("source-address", url=f"<code>{inline(source.shown_url, _URL)}</code>"),
    ]
    if source.url != source.settings.url:
        lines.append(say("source-moved", url=f"<code>{inline(source.settings.shown_url, _URL)}</code>"))
    lines.append(say("source-form", form=say(f"source-form-{source.settings.form}")))
    if source.settings.text is TextFrom.FEED:
        lines.append(say("source-feed-text"))
    lines += _polls(report, localiser, now)
    if source.polls:
        share = localiser.share(source.unchanged / source.polls)
        lines.append(say("source-unchanged", share=share, polls=localiser.number(source.polls)))
    lines.append(
        say(
            "source-articles",
            articles=localiser.number(report.articles),
            duplicates=localiser.number(report.duplicates),
        )
    )
    return lines


def _polls(report: SourceReport, localiser: Localiser, now: datetime) -> list[str]:
    """Say when it was fetched, when it will be, and what went wrong since when."""
    source, say = report.source, localiser.text
    lines = []
    if source.polled is None:
        lines.append(say("source-last-none"))
    else:
        result = fault(source.error, localiser) if source.error else say("source-result-good")
        lines.append(say("source-last", age=localiser.ago(source.polled, now), result=result))
    if source.failures and source.error and source.failing_since:
        age, reason = localiser.ago(source.failing_since, now), fault(source.error, localiser)
        lines.append(say("source-failing", count=source.failures, age=age, reason=reason))
    if report.health in (Health.GONE, Health.PAUSED):
        lines.append(say("source-next-none"))
        return lines
    soon = source.due <= now
    following = say("source-next-now") if soon else say("source-next", when=localiser.ahead(source.due - now))
    if source.pause:
        following += " · " + say("source-every", span=localiser.span(timedelta(seconds=source.pause)))
    lines.append(following)
    return lines


def fault(reason: str, localiser: Localiser) -> str:
    """Say why something failed, in the reader's language and in the server's own words."""
    return f"{reason_text(reason, localiser)} (<code>{inline(reason, _REASON)}</code>)"


def _newest(article: Article, localiser: Localiser, now: datetime) -> str:
    age = localiser.ago(article.published, now) if article.published else localiser.text("date-unknown")
    newest = localiser.text("source-newest", title=f"<i>{inline(article.title, _TITLE)}</i>", age=age)
    mark = rendition_mark(article.rendition, localiser, again=translated_again(article))
    note = shortfall_note([article.rendition], localiser)
    return "\n".join(part for part in (newest, mark, note) if part)


def _open(newest: Article | None) -> tuple[Button, ...]:
    if newest is None:
        return ()
    return (Button(label_of(newest.title), encode(OpenArticle(newest.id))),)


def _deeds(source: Source, localiser: Localiser) -> tuple[tuple[Button, ...], ...]:
    def button(key: str, deed: Deed) -> Button:
        return Button(localiser.text(f"button-{key}"), encode(ChangeSource(source.id, deed)))

    halted = source.paused or source.retired is not None
    first = button("resume", Deed.RESUME) if halted else button("pause", Deed.PAUSE)
    row = [first] if source.origin is SourceOrigin.CONFIG else [first, button("remove", Deed.REMOVE)]
    return (tuple(row),) if halted else (tuple(row), (button("fetch", Deed.FETCH),))
