"""What an address or a list of feeds would bring, and what came of the answer."""

from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.address import without_credentials
from bot.model.source import Source, SourceForm, SourceSettings, TextFrom
from bot.model.source_report import Brought, PageTrial, Probe, ProbedEntry, Proposed, ProposedList
from bot.render.actions.proposals import Answer, Choose, Reply
from bot.render.actions.sources import ShowSource
from bot.render.callback import encode
from bot.render.html import escape, inline
from bot.render.source import fault
from bot.render.sources import language_names
from bot.render.view import Button, View, label_of

_TITLE: Final = 150
_URL: Final = 300
_LISTED: Final = 12
"""Feeds of a list that are named."""


def proposal_view(proposed: Proposed, localiser: Localiser, *, now: datetime) -> View:
    """Show what an address would bring, and ask."""
    probe, say = proposed.probe, localiser.text
    settings = probe.settings
    name = settings.outlet or probe.title or settings.id
    lines = [
        f"<b>{inline(name, _TITLE)}</b>",
        f"<code>{inline(settings.shown_url, _URL)}</code>",
        _facts(probe, localiser),
        *_newest(probe.newest, localiser, now),
        _pages(probe, localiser),
    ]
    if proposed.known is not None:
        lines.append(say("addsource-known", id=escape(proposed.known.id)))
        known = Button(say("button-source"), encode(ShowSource(proposed.known.id)))
        return View("\n".join(lines), ((known,),))
    lines.append(say("addsource-id", id=escape(settings.id)))
    first = [_button("add", proposed.proposal_id, Reply.YES, localiser)]
    rows = [first]
    if settings.text is TextFrom.PAGE and settings.form is SourceForm.FEED and probe.trial is not None:
        rows.append([_button("add-feed-text", proposed.proposal_id, Reply.FEED_TEXT, localiser)])
    rows.append([_button("cancel", proposed.proposal_id, Reply.NO, localiser)])
    return View("\n".join(lines), tuple(tuple(row) for row in rows))


def offers_view(proposed: Proposed, localiser: Localiser) -> View:
    """Ask which of several feeds is meant."""
    probe = proposed.probe
    title = inline(probe.title or probe.settings.shown_url, _TITLE)
    lines = [localiser.text("addsource-choose", title=title)]
    rows = []
    for number, offer in enumerate(probe.offers, start=1):
        shown = inline(without_credentials(offer.url), _URL)
        lines.append(f"{number}. {inline(offer.title, _TITLE)}\n<code>{shown}</code>")
        label = label_of(f"{number}. {offer.title}")
        rows.append((Button(label, encode(Choose(proposed.proposal_id, number))),))
    rows.append((_button("cancel", proposed.proposal_id, Reply.NO, localiser),))
    return View("\n\n".join(lines), tuple(rows))


def added_view(source: Source, localiser: Localiser, *, hours: int) -> View:
    """Say that a source was added."""
    name = source.settings.outlet or source.title or source.id
    text = localiser.text("addsource-done", name=inline(name, _TITLE), id=escape(source.id), hours=hours)
    return View(text, ((Button(localiser.text("button-source"), encode(ShowSource(source.id))),),))


def cancelled_view(localiser: Localiser) -> View:
    """Say that nothing was added."""
    return View(localiser.text("addsource-cancelled"))


def list_view(proposed: ProposedList, localiser: Localiser, *, within: str) -> View:
    """Show what a list of feeds would bring, and ask; `within` is how long its first polls will take."""
    say = localiser.text
    counts = say(
        "opml-counts",
        new=localiser.number(len(proposed.new)),
        known=localiser.number(proposed.known),
        invalid=localiser.number(proposed.invalid),
    )
    lines = [say("opml-head"), counts]
    if proposed.proposal_id is None:
        return View("\n".join((*lines, say("opml-nothing"))))
    lines += ["", *(_listed(settings) for settings in proposed.new[:_LISTED])]
    if len(proposed.new) > _LISTED:
        lines.append(say("opml-more", count=len(proposed.new) - _LISTED))
    lines += ["", say("opml-spread", span=within)]
    row = (
        _button("add", proposed.proposal_id, Reply.YES, localiser),
        _button("cancel", proposed.proposal_id, Reply.NO, localiser),
    )
    return View("\n".join(lines), (row,))


def added_list_view(brought: Brought, localiser: Localiser) -> View:
    """Say what came of a list."""
    text = localiser.text("opml-done", added=brought.added, span=localiser.span(brought.within))
    if brought.known:
        text += " " + localiser.text("opml-done-known", known=brought.known)
    return View(text)


def _facts(probe: Probe, localiser: Localiser) -> str:
    rate = "addsource-rate-unknown"
    if probe.per_day is not None:
        rate = "addsource-rate"
    facts = (
        localiser.text(f"source-form-{probe.settings.form}"),
        language_names((probe.language,) if probe.language else (), localiser),
        localiser.text("addsource-entries", count=probe.entries),
        localiser.text(rate, count=localiser.decimal(probe.per_day or 0.0)),
    )
    return " · ".join(facts)


def _newest(entries: tuple[ProbedEntry, ...], localiser: Localiser, now: datetime) -> list[str]:
    if not entries:
        return ["", localiser.text("addsource-empty"), ""]
    lines = ["", localiser.text("addsource-head")]
    for entry in entries:
        age = localiser.ago(entry.published, now) if entry.published else localiser.text("addsource-undated")
        lines.append(f"· {inline(entry.title or entry.url or '…', _TITLE)}, {age}")
    return [*lines, ""]


def _pages(probe: Probe, localiser: Localiser) -> str:
    trial: PageTrial | None = probe.trial
    if probe.settings.text is TextFrom.FEED:
        return localiser.text("source-feed-text")
    if trial is None:
        return localiser.text("addsource-pages-none") if probe.entries else ""
    if trial.reason is not None:
        return localiser.text("addsource-pages-unread", reason=fault(trial.reason, localiser))
    return localiser.text("addsource-pages-read", words=trial.words)


def _listed(settings: SourceSettings) -> str:
    return f"· <code>{escape(settings.id)}</code> {inline(settings.shown_url, _TITLE)}"


def _button(key: str, proposal_id: int, reply: Reply, localiser: Localiser) -> Button:
    return Button(localiser.text(f"button-{key}"), encode(Answer(proposal_id, reply)))
