"""What readers and editors see of feedback."""

from collections.abc import Sequence
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.feedback import Feedback
from bot.render.actions.articles import OpenArticle
from bot.render.actions.desk import BanDeed, ChangeBan, Side
from bot.render.actions.feedback import FeedbackDeed, FeedbackStep, GiveFeedback, SettleFeedback
from bot.render.actions.places import Go, Place
from bot.render.callback import encode
from bot.render.html import escape, inline, truncate
from bot.render.view import Button, View

LONGEST: Final = 1000
"""Characters of what a reader says, and of an answer."""
_TITLE: Final = 200
_NAME: Final = 60
_LISTED: Final = 300


def ask_view(title: str | None, article_id: int | None, localiser: Localiser) -> View:
    """Ask what a reader wants to say."""
    if title is None:
        return View(localiser.text("feedback-ask", most=LONGEST))
    text = localiser.text("feedback-ask-article", title=inline(title, _TITLE), most=LONGEST)
    bare = GiveFeedback(article_id, FeedbackStep.BARE)
    rows = [(Button(localiser.text("button-feedback-bare"), encode(bare)),)]
    if article_id is not None:
        rows.append((_article(article_id, localiser),))
    return View(text, tuple(rows))


def thanks_view(localiser: Localiser) -> View:
    """Say that the editors have it."""
    return View(localiser.text("feedback-thanks"))


def desk_view(
    feedback_id: int,
    text: str,
    *,
    name: str,
    reader: int,
    title: str | None,
    article_id: int | None,
    bans: bool,
    localiser: Localiser,
) -> View:
    """Tell an editor what a reader says, and how to answer; `bans` offers to keep the reader out."""
    said = _said(text, LONGEST, localiser)
    lines = [localiser.text("desk-reader", name=inline(name, _NAME)), said]
    if title is not None:
        lines.insert(1, f"<i>{inline(title, _TITLE)}</i>")
    lines.append(localiser.text("desk-how"))
    row = [Button(localiser.text("button-desk-done"), encode(SettleFeedback(feedback_id, FeedbackDeed.DONE)))]
    if article_id is not None:
        row.insert(0, Button(localiser.text("button-open"), _open(feedback_id)))
    if bans:
        ban = ChangeBan(reader, Side.PERSON, BanDeed.ASK)
        row.append(Button(localiser.text("button-desk-ban"), encode(ban)))
    return View("\n\n".join(lines), (tuple(row),))


def open_view(
    found: Sequence[tuple[Feedback, str | None]], *, count: int, doubts: int, localiser: Localiser
) -> View:
    """List what nobody has settled, each with its article's title, and how many quotes are in doubt."""
    blocks, rows = [], []
    if found:
        blocks.append(f"<b>{localiser.text('desk-heading')}</b> ({localiser.number(count)})")
    for number, (item, title) in enumerate(found, start=1):
        about = f"\n<i>{inline(title, _TITLE)}</i>" if title is not None else ""
        blocks.append(f"<b>{number}.</b> {_said(item.text, _LISTED, localiser)}{about}")
        done = localiser.text("button-desk-done-number", number=number)
        row = [Button(done, encode(SettleFeedback(item.id, FeedbackDeed.DONE)))]
        if item.article_id is not None and title is not None:
            label = localiser.text("button-desk-article-number", number=number)
            row.insert(0, Button(label, _open(item.id)))
        rows.append(tuple(row))
    blocks.append(localiser.text("desk-answers" if found else "desk-none"))
    if doubts:
        label = localiser.text("button-desk-doubts", count=doubts)
        rows.append((Button(label, encode(Go(Place.REPORTS))),))
    return View("\n\n".join(blocks), tuple(rows))


def answer_view(answer: str, text: str, title: str | None, localiser: Localiser) -> View:
    """Give a reader the editors' answer, with what they had said."""
    quoted = [escape(truncate(text, LONGEST))] if text else []
    if title is not None:
        quoted.insert(0, inline(title, _TITLE))
    lines = "\n".join(quoted)
    said = f"\n\n<blockquote>{lines}</blockquote>" if lines else ""
    return View(localiser.text("feedback-answer", answer=escape(truncate(answer, LONGEST))) + said)


def settled_view(localiser: Localiser, *, answered: bool) -> View:
    """Say that feedback is settled."""
    return View(localiser.text("desk-answered" if answered else "desk-closed"))


def _said(text: str, most: int, localiser: Localiser) -> str:
    return escape(truncate(text, most)) if text else localiser.text("desk-bare")


def _open(feedback_id: int) -> str:
    return encode(SettleFeedback(feedback_id, FeedbackDeed.SHOW))


def _article(article_id: int, localiser: Localiser) -> Button:
    return Button(localiser.text("button-article"), encode(OpenArticle(article_id)))
