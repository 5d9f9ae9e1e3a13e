"""What admins see of the outbox, and what they decide."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import timedelta

from bot.errors import UserError
from bot.model.delivery import Cause, OutboxState
from bot.ports import Clock
from bot.storage.outbox_figures import OutboxFigures

_DAY = timedelta(days=1)
_APART = 3
"""So many causes of a kind are shown one by one."""


class OutboxDesk:
    """Shows how sending goes; takes decisions about causes, which buttons name by their numbers."""

    def __init__(self, figures: OutboxFigures, clock: Clock) -> None:
        self._figures = figures
        self._clock = clock

    async def state(self) -> OutboxState:
        """Say what waits, what is held back or in doubt, and how the last day went."""
        return OutboxState(
            waiting=await self._figures.waiting(),
            pauses=await self._figures.pauses(),
            doubts=together(await self._figures.doubts()),
            ended=await self._figures.ended(self._clock.now() - _DAY),
            hold=await self._figures.hold(),
        )

    async def resume(self, number: int, /, *, by: int) -> tuple[Cause, int]:
        """Take a pause back, for an admin; tells of how many deliveries that were refused are tried again.

        Raises:
            UserError: outbox-settled: it is not paused any more.
        """
        cause = _named(number, await self._figures.pauses())
        return cause, await self._figures.resume(cause, by=by)

    async def doubt(self, number: int, /) -> tuple[Cause, int]:
        """Find a cause with deliveries of unknown fate, and count them.

        Raises:
            UserError: outbox-settled: none of it is in doubt.
        """
        doubts = await self._figures.doubts()
        shown = together(doubts)
        cause = _named(number, [*shown, *doubts])
        doubts |= shown
        return cause, doubts[cause]

    async def send_again(self, number: int, /, *, by: int) -> int:
        """Have sent once more what nobody knows the fate of, for an admin; tells how many deliveries.

        Raises:
            UserError: outbox-settled: none of it is in doubt.
        """
        cause, _ = await self.doubt(number)
        return await self._figures.send_again(cause, by=by)


def together(doubts: Mapping[Cause, int]) -> dict[Cause, int]:
    """Count together what is in doubt of one kind, where that is of many causes.

    Each digest and most alerts are causes of their own: after a crash there may be dozens.
    """
    kinds = Counter(cause.kind for cause in doubts)
    counted: Counter[Cause] = Counter()
    for cause, count in doubts.items():
        counted[cause if kinds[cause.kind] <= _APART else cause.all_alike] += count
    return dict(counted)


def _named(number: int, causes: Iterable[Cause]) -> Cause:
    for cause in causes:
        if cause.number == number:
            return cause
    raise UserError("outbox-settled")
