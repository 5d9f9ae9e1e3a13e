"""Follows as messages: what a chat follows, and what can be done to it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.chat import Chat
from bot.model.follow import Follow, FollowKind
from bot.model.trend import TermPlace
from bot.render.actions.follows import (
    ChangeFollow,
    FollowDeed,
    FollowTarget,
    FollowThis,
    ListFollows,
    ShowFollow,
)
from bot.render.actions.stories import OpenStory
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.listing import paging_row
from bot.render.view import Button, Keyboard, View, label_of, rows_of

_WORDS: Final = 300
_LISTED: Final = 120
_LABEL: Final = 28
_A_ROW: Final = 5


def words_of(follow: Follow, localiser: Localiser, most: int = _WORDS) -> str:
    """Name what is followed, in the reader's quotation marks."""
    plain = follow.words
    if plain.startswith('"') and plain.endswith('"') and plain.count('"') == 2:
        plain = plain[1:-1]
    return localiser.text("follow-named", words=inline(plain, most))


def followed_view(
    follow: Follow,
    *,
    new: bool,
    recent: int | None,
    lot: int | None,
    chat: Chat | None,
    group: bool,
    localiser: Localiser,
) -> View:
    """Confirm a follow.

    `recent` tells how many articles it would have found of late, `lot` how many a day where that is a lot.
    """
    lines = [localiser.text(_confirmation(follow, new=new, group=group), words=words_of(follow, localiser))]
    if recent is not None:
        lines.append(localiser.text("follow-recent", count=recent))
    if lot is not None:
        lines.append(localiser.text("follow-lot", count=lot))
    lines += _silence(chat, localiser)
    row = [Button(localiser.text("button-following"), encode(ListFollows()))]
    if new:
        row.append(Button(localiser.text("button-undo"), encode(ChangeFollow(follow.id, FollowDeed.UNDO))))
    else:
        row = [Button(localiser.text("button-followed"), encode(ShowFollow(follow.id))), *row]
    return View("\n".join(lines), (tuple(row),))


def _confirmation(follow: Follow, *, new: bool, group: bool) -> str:
    if not new:
        return "follow-known-group" if group else "follow-known"
    if follow.kind is FollowKind.STORY:
        return "follow-made-group-story" if group else "follow-made-story"
    return "follow-made-group" if group else "follow-made"


def unfollowed_view(follow: Follow, localiser: Localiser) -> View:
    """Say that a follow was taken back at once."""
    return View(localiser.text("follow-undone", words=words_of(follow, localiser)))


def follow_help(terms: Sequence[TermPlace], localiser: Localiser) -> View:
    """Say how to follow, and offer what rises."""
    lines = [localiser.text("follow-usage")]
    if terms:
        lines.append(localiser.text("follow-rising"))
    buttons = [
        Button(
            f"+ {label_of(place.text, _LABEL)}",
            encode(FollowThis(FollowTarget.TERM, place.article_id, place.number)),
        )
        for place in terms
    ]
    rows = rows_of(buttons, 2)
    rows.append((Button(localiser.text("button-following"), encode(ListFollows())),))
    return View("\n\n".join(lines), tuple(rows))


def follows_view(
    follows: Sequence[Follow],
    *,
    total: int,
    page: int,
    pages: int,
    chat: Chat | None,
    group: bool,
    localiser: Localiser,
    now: datetime,
    stopped: tuple[Follow, int] | None = None,
) -> View:
    """List what a chat follows; `stopped` was just taken out, and a stored list holds it to be taken back."""
    blocks: list[str] = []
    last: tuple[Button, ...] = ()
    if stopped is not None:
        follow, listing_id = stopped
        blocks.append(localiser.text("follow-stopped", words=words_of(follow, localiser, _LISTED)))
        last = (undo_button(listing_id, localiser),)
    if not follows:
        blocks.append(localiser.text("follows-empty-group" if group else "follows-empty"))
        return View("\n\n".join(blocks), (last,) if last else ())
    heading = "follows-heading-group" if group else "follows-heading"
    blocks.append(f"<b>{localiser.text(heading, count=total)}</b>")
    blocks += _silence(chat, localiser)
    lines = []
    for place, follow in enumerate(follows, start=1):
        marks = [words_of(follow, localiser, _LISTED), *_marks(follow, localiser, now)]
        lines.append(f"<b>{place}.</b> {' · '.join(marks)}")
    blocks.append("\n".join(lines))
    numbers = [
        Button(str(place), encode(ShowFollow(follow.id, page))) for place, follow in enumerate(follows, 1)
    ]
    rows: Keyboard = (tuple(numbers), paging_row(page, pages, ListFollows), last)
    return View("\n\n".join(blocks), tuple(row for row in rows if row))


def follow_view(
    follow: Follow,
    *,
    alerts: int,
    page: int,
    story_id: int | None,
    chat: Chat | None,
    private: bool,
    localiser: Localiser,
    now: datetime,
) -> View:
    """Show one follow and what can be done to it."""
    lines = [f"<b>{words_of(follow, localiser)}</b>"]
    lines.append(
        localiser.text("follow-since", day=localiser.day(follow.made, now))
        + " · "
        + localiser.text("follow-alerts", count=alerts)
    )
    lines += [localiser.text("follow-is-paused")] if follow.paused else []
    lines += [_capital(_muted(follow, localiser, now))] if _is_muted(follow, now) else []
    lines += _silence(chat, localiser)

    def deed(key: str, what: FollowDeed) -> Button:
        return Button(localiser.text(key), encode(ChangeFollow(follow.id, what, page)))

    def switch(key: str, on: bool, put_on: FollowDeed, put_off: FollowDeed) -> Button:
        label = localiser.text(key)
        action = ChangeFollow(follow.id, put_off if on else put_on, page)
        return Button(f"✓ {label}" if on else label, encode(action))

    pause = (
        deed("button-resume", FollowDeed.RESUME) if follow.paused else deed("button-pause", FollowDeed.PAUSE)
    )
    mute = mute_button(follow, localiser, now, page=page)
    last = [Button(localiser.text("button-list"), encode(ListFollows(page)))]
    last.append(deed("button-follow-stop", FollowDeed.STOP))
    change = []
    if story_id is not None:
        change.append(Button(localiser.text("button-story"), encode(OpenStory(story_id))))
    elif private:
        change.append(deed("button-follow-edit", FollowDeed.EDIT))
    rows = (
        (pause, mute),
        (switch("button-urgent", follow.urgent, FollowDeed.URGENT, FollowDeed.CALM),),
        (switch("button-silent", follow.silent, FollowDeed.SILENT, FollowDeed.LOUD), *change),
        tuple(last),
    )
    return View("\n".join(lines), rows)


def ask_words_view(follow: Follow, *, page: int, localiser: Localiser) -> View:
    """Ask for other words."""
    back = Button(localiser.text("button-cancel"), encode(ShowFollow(follow.id, page)))
    return View(localiser.text("follow-ask-words", words=words_of(follow, localiser)), ((back,),))


def mute_button(follow: Follow, localiser: Localiser, now: datetime, *, page: int | None = None) -> Button:
    """Offer to mute a follow for a day, or to hear of it again."""
    if _is_muted(follow, now):
        return Button(
            localiser.text("button-unmute"), encode(ChangeFollow(follow.id, FollowDeed.UNMUTE, page))
        )
    return Button(localiser.text("button-mute"), encode(ChangeFollow(follow.id, FollowDeed.MUTE, page)))


def undo_button(listing_id: int, localiser: Localiser) -> Button:
    """Offer to follow again what was stopped, which a stored list holds."""
    return Button(localiser.text("button-undo"), encode(FollowThis(FollowTarget.LISTING, listing_id)))


def muted_text(follow: Follow, localiser: Localiser, now: datetime) -> str:
    """Say until when a follow is muted."""
    until = follow.muted_until
    assert until is not None
    return localiser.text(
        "follow-muted", words=words_of(follow, localiser, 80), until=localiser.date(until, now)
    )


def _muted(follow: Follow, localiser: Localiser, now: datetime) -> str:
    assert follow.muted_until is not None
    return localiser.text("follow-is-muted", until=localiser.date(follow.muted_until, now))


def _is_muted(follow: Follow, now: datetime) -> bool:
    return follow.muted_until is not None and follow.muted_until > now


def _marks(follow: Follow, localiser: Localiser, now: datetime) -> list[str]:
    """Say what is unusual about a follow."""
    marks = [localiser.text("follow-mark-story")] if follow.kind is FollowKind.STORY else []
    if follow.paused:
        marks.append(localiser.text("follow-mark-paused"))
    if _is_muted(follow, now):
        marks.append(_muted(follow, localiser, now))
    if follow.urgent:
        marks.append(localiser.text("follow-mark-urgent"))
    if follow.silent:
        marks.append(localiser.text("follow-mark-silent"))
    return marks


def _silence(chat: Chat | None, localiser: Localiser) -> list[str]:
    """Say why nothing comes at all, if so."""
    if chat is not None and chat.stopped:
        return [localiser.text("follows-stopped")]
    if chat is not None and chat.asleep:
        return [localiser.text("follows-asleep")]
    return []


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
