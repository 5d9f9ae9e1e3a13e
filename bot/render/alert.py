"""What chats are told of a story as it comes: alerts, several of them at once, and posts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article, ProvenanceKind
from bot.model.follow import ALERTED, Follow
from bot.model.outlet import Outlets, Show, policy_of, strictest_show
from bot.model.story import StoryBrief, Told
from bot.render.actions import Action
from bot.render.actions.articles import OpenArticle
from bot.render.actions.follows import ChangeFollow, FollowDeed, ListFollows
from bot.render.actions.stories import OpenStory
from bot.render.address import article_link, story_link, web_address
from bot.render.callback import encode
from bot.render.following import mute_button, words_of
from bot.render.html import TEXT_LIMIT, escape, inline, one_line, truncate, utf16_length, visible
from bot.render.provenance import hands, outlet_name, outlet_name_short, title_mark
from bot.render.rendition import (
    as_told,
    lead_of,
    left_note,
    rendition_mark,
    title_of,
    translated_again,
    translation_note,
)
from bot.render.sent import as_written_button, sent_note
from bot.render.view import Button, View, rows_of

_TITLE: Final = 300
_LISTED: Final = 160
_SENTENCE: Final = 400
_BEFORE: Final = 300
_WORDS: Final = 80
_LONGEST_LINK: Final = 1000
"""Characters of an escaped address that still fits into a text."""
_NUMBERED: Final = 10
"""Stories that are told at once; the rest is counted."""
_A_ROW: Final = 5


class ChangedKind(StrEnum):
    """Why somebody is told of a story again."""

    TITLE = "title"
    """The article that was shown has another headline."""
    LEAD = "lead"
    """It begins otherwise."""
    FACTS = "facts"
    """The story has new numbers or names, and more sources."""
    SURGE = "surge"
    """Suddenly many report it."""

    @property
    def corrects(self) -> bool:
        """Whether what was shown is not said any more."""
        return self in (ChangedKind.TITLE, ChangedKind.LEAD)


@dataclass(frozen=True, slots=True)
class Changed:
    """What has changed since somebody was told of a story."""

    kind: ChangedKind
    before: str
    """The headline or opening that they saw."""
    language: str | None = None
    """Of these words, as long as they are not translated."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Bundled:
    """One of several stories that are told at once."""

    article: Article
    brief: StoryBrief
    follow: Follow
    changed: Changed | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Page:
    """How a chat reads."""

    localiser: Localiser
    outlets: Outlets
    now: datetime
    bot_name: str
    linked: bool
    """Buttons are links to the private chat with the bot."""


def alert_body(article: Article, brief: StoryBrief, page: Page, changed: Changed | None = None) -> str:
    """Write what an alert says, as far as it is the same for all who read alike."""
    said, localiser = hands(article, page.outlets, page.localiser), page.localiser
    quoted, marked = _opening(article, page.outlets)
    lines = [
        _what_changed(changed, brief, localiser) if changed else "",
        f"<b>{linked_title(article, _TITLE)}</b>",
        translation_note(article, localiser),
        _facts(article, brief, page),
        said or "",
    ]
    notes = [sent_note([article.rendition], localiser)]
    if article.rendition is not None and (marked or article.rendition.at.title):
        notes.insert(0, f"<i>{left_note(article.rendition, localiser)}</i>")
    blocks = ["\n".join(line for line in lines if line), quoted, "\n".join(note for note in notes if note)]
    return "\n\n".join(block for block in blocks if block)


def alert_view(body: str, article: Article, brief: StoryBrief, follow: Follow, page: Page) -> View:
    """Lay out an alert: why it came, and how to hear no more."""
    row = (
        _open_button(article, brief, page),
        mute_button(follow, page.localiser, page.now),
        Button(page.localiser.text("button-stop"), encode(ChangeFollow(follow.id, FollowDeed.STOP))),
    )
    written = None if page.linked else as_written_button(article, page.localiser)
    rows = (row,) if written is None else (row, (written,))
    return View(f"{body}\n\n{_because(follow, page)}", rows)


def bundle_view(items: Sequence[Bundled], page: Page) -> View:
    """Tell of several stories in one message; those that don't fit are counted."""
    localiser = page.localiser
    labels = any(
        (policy := policy_of(page.outlets, item.article.outlet or item.article.provenance.relayed_by))
        is not None
        and policy.label
        for item in items
    )
    heading = localiser.text("bundle-heading", count=len(items))
    shown = min(len(items), _NUMBERED)
    while True:
        blocks = [f"<b>{heading}</b>"]
        blocks += [_block(number, item, page) for number, item in enumerate(items[:shown], start=1)]
        if shown < len(items):
            blocks.append(localiser.text("bundle-rest", count=len(items) - shown))
        if labels:
            blocks.append(f"<i>{localiser.text('list-labels')}</i>")
        if note := sent_note((item.article.rendition for item in items[:shown]), localiser):
            blocks.append(note)
        text = "\n\n".join(blocks)
        if shown == 1 or utf16_length(visible(text)) <= TEXT_LIMIT:
            break
        shown -= 1
    buttons = [
        _open_button(item.article, item.brief, page, str(number))
        for number, item in enumerate(items[:shown], start=1)
    ]
    rows = rows_of(buttons, _A_ROW)
    rows.append((Button(localiser.text("button-following"), encode(ListFollows())),))
    return View(text, tuple(rows))


def _facts(article: Article, brief: StoryBrief, page: Page) -> str:
    localiser = page.localiser
    parts = [outlet_name(article.outlet, page.outlets, localiser)]
    parts.append(localiser.date(article.published, page.now) if article.published else "")
    parts.append(localiser.text("alert-outlets", count=brief.sources) if brief.sources > 1 else "")
    return " · ".join(part for part in parts if part)


def _opening(article: Article, outlets: Outlets) -> tuple[str, bool]:
    """Quote the first sentences of the summary, if the outlet's texts may be shown; tell of marks in them."""
    if strictest_show(outlets, article.outlet, article.provenance.relayed_by) is Show.HEADLINE:
        return "", False
    beside = [article.rendition]
    summary = article.analysis.summary[:ALERTED]
    told = [as_told(Told(article=article, sentence=one), beside) for one in summary]
    words = [text for text, _ in told]
    marked = any(mark is not None for _, mark in told)
    if not words:
        words = [lead_of(article) or next(iter(article.paragraphs), "")]
        marked = article.rendition is not None and bool(article.rendition.at.lead)
    return "\n".join(escape(truncate(one_line(text), _SENTENCE)) for text in words if text), marked


def _what_changed(changed: Changed, brief: StoryBrief, localiser: Localiser) -> str:
    before = inline(changed.before, _BEFORE)
    return localiser.text(f"alert-changed-{changed.kind.value}", before=before, count=brief.sources)


def _because(follow: Follow, page: Page) -> str:
    key = "alert-because-chat" if page.linked else "alert-because"
    return page.localiser.text(key, words=words_of(follow, page.localiser, _WORDS))


def _block(number: int, item: Bundled, page: Page) -> str:
    localiser, article = page.localiser, item.article
    named = article.outlet or article.provenance.relayed_by
    parts = [
        outlet_name_short(named, page.outlets, localiser) if named else localiser.text("outlet-unknown"),
        localiser.date(article.published, page.now) if article.published else "",
        localiser.text("alert-outlets", count=item.brief.sources) if item.brief.sources > 1 else "",
    ]
    if mark := rendition_mark(article.rendition, localiser, again=translated_again(article)):
        parts.append(mark)
    elif article.provenance.kind is ProvenanceKind.MACHINE_TRANSLATION:
        parts.append(localiser.text("translation-mark"))
    parts += title_mark(article, localiser)
    parts.append(words_of(item.follow, localiser, _WORDS))
    lines = [f"<b>{number}.</b> {linked_title(article, _LISTED)}", " · ".join(part for part in parts if part)]
    if item.changed is not None:
        lines.append(_what_changed(item.changed, item.brief, localiser))
    return "\n".join(lines)


def _open_button(article: Article, brief: StoryBrief, page: Page, label: str = "") -> Button:
    label = label or page.localiser.text("button-open")
    several = brief.articles > 1
    if page.linked:
        link = (
            story_link(brief.story_id, page.bot_name) if several else article_link(article.id, page.bot_name)
        )
        return Button(label, url=link)
    action: Action = OpenStory(brief.story_id) if several else OpenArticle(article.id)
    return Button(label, encode(action))


def linked_title(article: Article, most: int) -> str:
    title, address = inline(title_of(article), most), web_address(article.url)
    if address and len(link := escape(address)) <= _LONGEST_LINK:
        return f'<a href="{link}">{title}</a>'
    return title
