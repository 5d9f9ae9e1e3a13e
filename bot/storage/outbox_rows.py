"""Deliveries as a sender sees them: what it has claimed, and what it tells of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane

UNKNOWN_FATE = None
"""Stands where a message's id would: nobody knows whether it is there."""

LEFT_BEHIND = 0
"""Stands where a message's id would: it is in a group that has another id now, and can't be reached."""


OF_ANSWER = 0
"""Stands where an edit names the delivery whose message it changes: an answer's, whose id is the part."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Claimed:
    """A delivery that one sender has claimed."""

    id: int
    cause: Cause
    chat_id: int
    lane: Lane
    thread: int | None
    silent: bool
    due: datetime
    expires: datetime | None
    attempts: int
    parts: int
    told: Mapping[int, int | None]
    """Its messages that were sent before, by number, with their ids."""
    packed: Mapping[str, Any]
    """What `bot.render.packing.unpack` reads."""
    edits: int | None = None
    """The message whose place its own takes, instead of being sent."""
    edits_too: tuple[int, ...] = ()
    """What was sent together with that: the rest of an album."""
    of_answer: bool = False
    """What it edits answered somebody, and may show something else any moment."""
    name: str = ""
    """The chat's title, or its person's first name."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """What became of a claimed delivery, or of the message of it that was under way."""

    delivery_id: int
    state: DeliveryState
    """What it is in from now on."""
    message: tuple[int, int | None] | None = None
    """Number and message id (`UNKNOWN_FATE`) of what was sent; None when surely nothing was."""
    retry: datetime | None = None
    """For a pending one: when it may be claimed again, by anybody. Without, its holder goes on with it."""
    others: tuple[int, ...] = ()
    """The ids of what was sent together with it: the rest of an album."""
    reason: str | None = None
    to_main_thread: bool = False
    """Its topic is gone: it goes to the chat's main thread."""
