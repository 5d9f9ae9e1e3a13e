"""What a sender has claimed and not yet settled, and when it claims more."""

from collections import Counter
from collections.abc import Collection

from bot.delivery.work import Work
from bot.model.lane import Lane
from bot.ports import Clock
from bot.storage.outbox import OutboxStore
from bot.storage.outbox_rows import Claimed

LANES = (Lane.URGENT, Lane.ALERT, Lane.DIGEST, Lane.BROADCAST, Lane.PAID)

_MOST = 100
"""Deliveries claimed of one lane: enough for four seconds of all lanes' rate."""
_MOST_PAID = 400
_EVERY = 1.0  # seconds between looks at lanes that had nothing


class Stock:
    """The works at hand, by delivery; lanes of which little is left are filled up."""

    def __init__(self, store: OutboxStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._works: dict[int, Work] = {}
        self._count: Counter[Lane] = Counter()
        self._more: set[Lane] = set()
        self._look_at = 0.0

    def get(self, delivery_id: int) -> Work | None:
        """Find a work."""
        return self._works.get(delivery_id)

    def all(self) -> list[Work]:
        """List the works."""
        return list(self._works.values())

    def ids(self) -> Collection[int]:
        """List the works' deliveries."""
        return self._works.keys()

    def add(self, work: Work) -> None:
        """Take a work in."""
        self._works[work.claimed.id] = work
        self._count[work.claimed.lane] += 1

    def remove(self, work: Work) -> None:
        """Let go of a work; again is no harm."""
        if self._works.pop(work.claimed.id, None) is not None:
            self._count[work.claimed.lane] -= 1

    def look_soon(self) -> None:
        """Let the next `fill` look at the outbox."""
        self._look_at = 0.0

    def wait(self) -> float:
        """Return the seconds until `fill` looks at the outbox by itself."""
        return 0.0 if self._more & self._low() else max(self._look_at - self._clock.monotonic(), 0.0)

    async def fill(self, holder: str) -> list[Claimed]:
        """Claim what is due in lanes of which little is at hand."""
        low = self._low()
        lanes, now = self._more & low, self._clock.monotonic()
        if now >= self._look_at:
            self._look_at = now + _EVERY
            if low:
                lanes |= set(await self._store.waiting(low))
        found: list[Claimed] = []
        for lane in sorted(lanes, key=LANES.index):
            claim = await self._store.claim(holder, lane, limit=_most(lane) - self._count[lane])
            (self._more.add if claim.more else self._more.discard)(lane)
            found += claim.taken
        return found

    def _low(self) -> set[Lane]:
        return {lane for lane in LANES if self._count[lane] <= _most(lane) // 2}


def _most(lane: Lane) -> int:
    return _MOST_PAID if lane is Lane.PAID else _MOST
