"""Which lane is next: the most pressing that has work, unless another one is behind what it is guaranteed."""

from collections.abc import Iterator, Mapping

from bot.delivery.lane_queue import LaneQueue
from bot.delivery.pace_limits import BULK, FLOORS
from bot.model.lane import Lane

_TURN = 1000


class LaneChoice:
    """Each turn adds to a lane's claim as many thousandths as it is guaranteed, while it has work.

    A lane whose claim has reached a whole turn goes first. A claim without work lapses: it can't be saved up.
    """

    def __init__(self, queues: Mapping[Lane, LaneQueue]) -> None:
        self._queues = queues
        self._claims = dict.fromkeys(BULK, 0)

    def order(self, now: int) -> Iterator[Lane]:
        """Go through the lanes that have work, the one whose turn it is first."""
        working = [lane for lane in BULK if self._queues[lane].ready(now)]
        if len(working) > 1:
            owed = max(working, key=self._claims.__getitem__)
            if self._claims[owed] >= _TURN:
                yield owed
                working.remove(owed)
        yield from working

    def took(self, chosen: Lane) -> None:
        """Note whose turn it was."""
        for lane, floor in FLOORS.items():
            if self._queues[lane].waiting or lane is chosen:
                self._claims[lane] = min(self._claims[lane] + floor, 2 * _TURN)
            else:
                self._claims[lane] = 0
        self._claims[chosen] = max(self._claims[chosen] - _TURN, 0)
