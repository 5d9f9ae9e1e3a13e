"""The seams: what one room needs from another without knowing which."""

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

from bot.model.article import Article, Change


class Clock(Protocol):
    """Where time comes from."""

    def now(self) -> datetime:
        """Tell the time, aware UTC."""
        ...

    def monotonic(self) -> float:
        """Tell seconds that never jump, for durations and rates."""
        ...


class SystemClock:
    """The machine's clocks."""

    def now(self) -> datetime:
        """Tell the time, aware UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Tell seconds that never jump, for durations and rates."""
        return time.monotonic()


class ArchiveLog(Protocol):
    """The archive as a projection reads it."""

    async def archive_id(self) -> str:
        """Name this archive: the same for as long as its database lives."""
        ...

    async def last_seq(self) -> int:
        """Give the newest seq, 0 for an empty archive."""
        ...

    async def changes(self, after: int, limit: int) -> Sequence[Change]:
        """List the log's entries with seq > `after`, oldest first, at most `limit`."""
        ...

    async def many(self, ids: Sequence[int], /) -> dict[int, Article]:
        """Fetch articles by id; removed ones are absent."""
        ...


class Inbox(Protocol):
    """Updates between their arrival and the end of their handling, for one bot."""

    async def add(self, updates: Sequence[Mapping[str, Any]]) -> Sequence[int]:
        """Store updates durably; return the ids that were not known before, in order."""
        ...

    async def unfinished(self) -> Sequence[Mapping[str, Any]]:
        """List stored updates that are not done, oldest first."""
        ...

    async def done(self, update_id: int, /) -> None:
        """Mark an update as handled."""
        ...

    async def answers(self, update_id: int, /) -> Mapping[int, int]:
        """Map the ordinals of answers already sent for an update to their message ids (0: not a message)."""
        ...

    async def answered(self, update_id: int, ordinal: int, message_id: int) -> None:
        """Record that the answer number `ordinal` of an update was sent."""
        ...


class Heart(Protocol):
    """Where a chore that goes on and on tells how it fares."""

    def beat(self) -> None:
        """Note that it has done something, or looked and found nothing to do."""
        ...

    def failed(self, reason: str) -> None:
        """Note that it went wrong, and will be tried again; `reason` is the kind of error."""
        ...


class Unwatched:
    """A heart that nobody listens to."""

    def beat(self) -> None:
        """Note nothing."""

    def failed(self, reason: str) -> None:
        """Note nothing."""


class Leases(Protocol):
    """What one process at a time may do; each lease is for some seconds, unless it is renewed."""

    async def take(self, name: str, *, holder: str, seconds: float) -> bool:
        """Take a lease that is free, over, or one's own already; False when another holder has it."""
        ...

    async def renew(self, name: str, *, holder: str, seconds: float) -> bool:
        """Have a lease for longer; False when it is no longer this holder's."""
        ...

    async def release(self, name: str, *, holder: str) -> None:
        """Give a lease back, if it is still this holder's."""
        ...
