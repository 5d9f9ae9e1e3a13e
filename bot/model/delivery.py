"""What the bot owes to chats, why, and what became of it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.model.backup import Backlog, Hold
from bot.model.lane import Lane


class DeliveryState(StrEnum):
    """How far a delivery is."""

    PENDING = "pending"
    SENDING = "sending"
    """A message is being written, or was when its process died: nobody knows yet whether it is there."""
    SENT = "sent"
    UNCERTAIN = "uncertain"
    """Nobody can tell whether all of it arrived; it is not repeated unless an admin says so."""
    REFUSED = "refused"
    """Telegram does not take it as it is."""
    ASLEEP = "asleep"
    """The chat has blocked the bot or is gone."""
    SKIPPED = "skipped"
    """It came too late, the chat said /stop, or the chat had it already under another id."""
    PAUSED = "paused"
    """Its cause waits for an admin."""


ENDED = frozenset(set(DeliveryState) - {DeliveryState.PENDING, DeliveryState.SENDING})
"""States in which a chat's next delivery may go."""


@dataclass(frozen=True, slots=True)
class Cause:
    """Why something is owed: each chat gets one delivery of each."""

    kind: str
    """What it is, at most 16 characters: alert, digest, broadcast …"""
    name: str
    """Which one, at most 64 characters; none stands for all of the kind."""

    @property
    def all_alike(self) -> "Cause":
        """Give what stands for all causes of the kind."""
        return Cause(self.kind, "")

    @property
    def number(self) -> int:
        """Give the number, of 63 bits, that stands for it on buttons."""
        digest = hashlib.blake2b(f"{self.kind} {self.name}".encode(), digest_size=8).digest()
        return (int.from_bytes(digest) >> 1) or 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Tally:
    """What became of all deliveries of a cause."""

    states: Mapping[DeliveryState, int]
    """Those that no delivery is in are absent."""

    @property
    def total(self) -> int:
        """Count all that was owed."""
        return sum(self.states.values())

    @property
    def open(self) -> int:
        """Count what may still be sent without anybody doing something."""
        return sum(count for state, count in self.states.items() if state not in ENDED)

    def __getitem__(self, state: DeliveryState) -> int:
        return self.states.get(state, 0)


@dataclass(frozen=True, kw_only=True, slots=True)
class OutboxState:
    """What waits to be sent, what is held back, and how the last day went."""

    waiting: Mapping[Lane, int]
    """Deliveries that may still be sent; lanes without any are absent."""
    pauses: Mapping[Cause, str]
    """Causes that wait for an admin, and why."""
    doubts: Mapping[Cause, int]
    """How many deliveries of a cause nobody can tell the fate of."""
    ended: Mapping[DeliveryState, int]
    """Deliveries that ended within a day, by how."""
    hold: tuple[Hold, Backlog] | None = None
    """What a restored archive holds back until an admin says otherwise, and what of it is due."""
