"""What chats follow, and what they have been told."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

ALERTED: Final = 1
"""Sentences of an article that an alert tells."""


class FollowKind(StrEnum):
    """What a follow was made from, which decides how it is written."""

    WORDS = "words"
    """What a person typed, or a term, a name, an outlet; `Follow.words` can be searched for."""
    STORY = "story"
    """One story; `Follow.words` is its headline."""
    EVERYTHING = "everything"
    """All news: only what posts for a digest can have it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Follow:
    """A chat's wish to be told; what it wants never changes, an edited one is another follow."""

    id: int
    chat_id: int
    owner_id: int
    """Who made it."""
    digest_id: int | None = None
    """Its matches are posted as this digest's settings say, not told as an alert."""
    kind: FollowKind = FollowKind.WORDS
    words: str
    """As typed or chosen, for people."""
    wish: bytes
    """What `bot.search.wish.Wish.pack` gave; empty for everything."""
    made: datetime
    paused: bool = False
    muted_until: datetime | None = None
    urgent: bool = False
    """It may break quiet hours."""
    silent: bool = False
    """Its alerts make no sound."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What a chat (in one of its topics) has been told of a story."""

    chat_id: int
    thread: int = 0
    """The topic; 0 for the chat itself or its main thread."""
    story_id: int
    article_id: int
    """Whose headline it was shown when it was last told; what only changed a message does not count."""
    sources: int
    """How many independent sources it had then."""
    at: datetime
    """When it was last told or shown anew."""
    notified: datetime
    """When that last made itself noticed: as of then its articles were read."""
    follow_id: int | None = None
    """Why; None when a digest showed it."""
    alert: str | None = None
    """Name of the cause whose message tells it, of kind "alert", or "stream" with a digest's number before a
    colon; None when none tells it alone."""
    changed: str | None = None
    """What that message says has changed, a `bot.render.alert.ChangedKind`; None for nothing."""
    before: str | None = None
    """What it says was there before."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Held:
    """A match that waits: for the end of quiet hours, or until its chat may be told again."""

    id: int = 0
    """0 for one that is not kept yet."""
    chat_id: int
    thread: int = 0
    """As in `Told`."""
    story_id: int
    article_id: int
    follow_id: int
    made: datetime
    due: datetime
