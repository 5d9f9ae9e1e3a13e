"""What the admin of a digest is shown before it goes out: all of it, and what can be done about it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.locale.catalogue import Localiser
from bot.model.digest import Approval, IssueState
from bot.model.open_issue import IssuePhase, OpenIssue
from bot.render.actions.issues import IssueDeed, JudgeIssue, slot_number
from bot.render.callback import encode
from bot.render.digest import in_order
from bot.render.digest_parts import day_and_hour
from bot.render.html import TEXT_LIMIT, escape, inline, split, truncate, utf16_length, visible
from bot.render.listing import paging_row
from bot.render.view import Button, Keyboard, View

LONGEST_INTRO: Final = 500
_NAME: Final = 64
_HEADLINE: Final = 100
_IN_A_ROW: Final = 6


def issue_view(
    opened: OpenIssue, views: Sequence[View], *, localiser: Localiser, now: datetime, page: int = 1
) -> View:
    """Show an issue as it would go out, a page of it, with what can be decided.

    `views` are its messages. `localiser` speaks the admin's language, here and in all views of this file.
    """
    head = _head(opened, localiser, now)
    room = TEXT_LIMIT - utf16_length(visible(head)) - 2
    pages = [(view, text) for view in views for text in split(view.text, room)]
    if not pages:
        return View(head, _decisions(opened, localiser, now))
    page = min(max(page, 1), len(pages))
    view, text = pages[page - 1]
    turns = _turns(opened, page, len(pages))
    shown = replace(view, text=f"{head}\n\n{text}", keyboard=(*turns, *_decisions(opened, localiser, now)))
    return shown if text == view.text or page == 1 else replace(shown, preview=False, preview_url=None)


def drop_view(opened: OpenIssue, *, spoken: Localiser, localiser: Localiser, now: datetime) -> View:
    """List all stories of an issue, those that were taken out struck through; `spoken` is its language."""
    places = {number: place for place, number in enumerate(opened.issue.article_ids, start=1)}
    stories = in_order(opened.whole.stories if opened.whole is not None else (), spoken)
    lines, buttons = [], []
    for number, story in enumerate(stories, start=1):
        article = story.headline.id
        gone = article in opened.issue.dropped
        line = f"{number}. {inline(story.headline.title, _HEADLINE)}"
        lines.append(f"<s>{line}</s>" if gone else line)
        if article in places:
            label = f"✕ {number}" if gone else str(number)
            buttons.append(_button(label, opened, IssueDeed.DROP, places[article]))
    rows = [tuple(buttons[start : start + _IN_A_ROW]) for start in range(0, len(buttons), _IN_A_ROW)]
    text = "\n\n".join((_head(opened, localiser, now), "\n".join(lines), localiser.text("issue-choose")))
    return View(text, (*rows, (_back(opened, localiser),)))


def intro_view(opened: OpenIssue, *, localiser: Localiser, now: datetime) -> View:
    """Ask what shall stand above the stories, which is typed."""
    intro = opened.issue.intro
    blocks = [_head(opened, localiser, now), localiser.text("issue-intro-text", most=LONGEST_INTRO)]
    row = [_back(opened, localiser)]
    if intro:
        said = escape(truncate(intro, LONGEST_INTRO))
        blocks.append(localiser.text("issue-intro-now", intro=said))
        label = localiser.text("button-issue-no-intro")
        row.insert(0, _button(label, opened, IssueDeed.NO_INTRO))
    return View("\n\n".join(blocks), (tuple(row),))


def over_view(opened: OpenIssue, *, localiser: Localiser, now: datetime) -> View:
    """Say in a line what became of an issue at its hour."""
    row: tuple[Button, ...] = ()
    if opened.phase is IssuePhase.HELD:
        show = _button(localiser.text("button-issue-show"), opened, IssueDeed.SHOW, 1)
        row = (show, _button(localiser.text("button-issue-now"), opened, IssueDeed.PUBLISH))
    return View(_head(opened, localiser, now), (row,) if row else ())


def _head(opened: OpenIssue, localiser: Localiser, now: datetime) -> str:
    key = _SAID.get(opened.phase) or _said_ahead(opened)
    if opened.phase is IssuePhase.HELD and opened.issue.decided_by is None:
        key = "issue-nobody"
    elif opened.phase is IssuePhase.OUT and opened.edition is not None and opened.edition.empty:
        key = "issue-empty"
    said = localiser.text(key, when=_when(opened, localiser, now), chat=inline(opened.chat.title, _NAME))
    head = f"<b>{said}</b>"
    dropped = len(set(opened.issue.dropped) & set(opened.issue.article_ids))
    if dropped and opened.phase in (IssuePhase.AHEAD, IssuePhase.HELD):
        head += f"\n<i>{localiser.text('issue-taken-out', count=dropped)}</i>"
    return head


_SAID: Final = {
    IssuePhase.HELD: "issue-held-over",
    IssuePhase.LEAVING: "issue-on-its-way",
    IssuePhase.OUT: "issue-sent",
    IssuePhase.LATE: "issue-passed",
    IssuePhase.VOID: "issue-void",
}


def _said_ahead(opened: OpenIssue) -> str:
    match opened.issue.state:
        case IssueState.APPROVED:
            return "issue-approved"
        case IssueState.HELD:
            return "issue-held"
    return "digest-preview-hold" if opened.digest.approval is Approval.HOLD else "digest-preview-send"


def _decisions(opened: OpenIssue, localiser: Localiser, now: datetime) -> Keyboard:
    state, ahead = opened.issue.state, opened.phase is IssuePhase.AHEAD
    if not ahead and opened.phase is not IssuePhase.HELD:
        return ()
    first = []
    if not ahead:
        first.append(_button(localiser.text("button-issue-now"), opened, IssueDeed.PUBLISH))
    elif state is IssueState.HELD:
        label = localiser.text("button-issue-after-all", when=_when(opened, localiser, now))
        first.append(_button(label, opened, IssueDeed.PUBLISH))
    elif state is IssueState.DRAFT:
        first.append(_button(localiser.text("button-issue-publish"), opened, IssueDeed.PUBLISH))
    nobody_needs_to = opened.digest.approval is Approval.HOLD and state is IssueState.DRAFT
    if ahead and state is not IssueState.HELD and not nobody_needs_to:
        first.append(_button(localiser.text("button-issue-hold"), opened, IssueDeed.HOLD))
    second = (
        _button(localiser.text("button-issue-drop"), opened, IssueDeed.DROP),
        _button(localiser.text("button-issue-intro"), opened, IssueDeed.INTRO),
    )
    return tuple(first), second


def _turns(opened: OpenIssue, page: int, pages: int) -> Keyboard:
    """Lead to the other pages of what is too long for one message."""
    issue = opened.issue
    number = slot_number(issue.slot)
    row = paging_row(page, pages, lambda to: JudgeIssue(issue.digest_id, number, IssueDeed.SHOW, to))
    return (row,) if row else ()


def _when(opened: OpenIssue, localiser: Localiser, now: datetime) -> str:
    there = Localiser(localiser.language, ZoneInfo(opened.digest.schedule.zone))
    return day_and_hour(opened.goes_out, there, now)


def _back(opened: OpenIssue, localiser: Localiser) -> Button:
    return _button(localiser.text("button-digest-back"), opened, IssueDeed.SHOW, 1)


def _button(label: str, opened: OpenIssue, deed: IssueDeed, value: int | None = None) -> Button:
    issue = opened.issue
    return Button(label, encode(JudgeIssue(issue.digest_id, slot_number(issue.slot), deed, value)))
