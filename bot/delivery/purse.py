"""What a process has leased of a shared rate and not yet used."""

from collections import deque

from bot.delivery.shared_rate import SLICE, Ask, Grant

_GRACE = 150_000
"""A message may go so many microseconds later than its turn; after that its turn is lost.

So a busy event loop costs no rate, and what it catches up with is a burst of four messages at 25/s.
"""


class Purse:
    """Leases in order of time; nothing in it is worth anything once its moment has passed."""

    __slots__ = ("_asked", "_cut", "_debt", "_halt", "_halted_until", "_left", "_slices")

    def __init__(self) -> None:
        self._slices: deque[list[int]] = deque()  # [next turn, turns left, interval]
        self._left = 0
        self._debt = self._halt = self._halted_until = 0
        self._cut = False
        self._asked: Ask | None = None

    def due(self, now: int) -> int | None:
        """Return when the next may go, `now` if it may already; None while nothing is leased."""
        while self._slices:
            head = self._slices[0]
            late = now - _GRACE - head[0]
            if late > 0:
                lost = min(head[1], -(-late // head[2]))
                self._drop(head, lost)
            if head[1]:
                return max(head[0], now)
            self._slices.popleft()
        return None

    def spend(self, n: int = 1) -> None:
        """Use the turn that `due` said is there, and so many more as it takes."""
        for _ in range(n):
            while self._slices and not self._slices[0][1]:
                self._slices.popleft()
            if self._slices:
                self._drop(self._slices[0], 1)
            else:
                self._debt += 1

    def halt(self, span: int, now: int, *, cut: bool) -> None:
        """Stop for a span of microseconds, and tell the shared row; `cut` when the rate is to be lowered."""
        self._stop(now + span)
        self._halt = max(self._halt, span)
        self._cut = self._cut or cut

    def pause(self, until: int) -> None:
        """Stop until a moment without telling anybody."""
        self._halted_until = max(self._halted_until, until)

    def halted_until(self) -> int:
        """Return the end of the last halt, in microseconds."""
        return self._halted_until

    def ask(self, ready: int, now: int) -> Ask | None:
        """Return what to ask the shared row, if anything; its answer is then awaited."""
        if self._asked is not None:
            return None
        wanted = 0
        if ready > self._left and now >= self._halted_until and self._runs_low(now):
            wanted = ready - self._left
        if not (wanted or self._debt or self._halt):
            return None
        ask = Ask(wanted=wanted, debt=self._debt, halt=self._halt, cut=self._cut)
        self._debt = self._halt = 0
        self._cut, self._asked = False, ask
        return ask

    def grant(self, grant: Grant, now: int) -> None:
        """Take the answer in."""
        self._asked = None
        if grant.halted:
            self._stop(now + grant.halted)
        elif grant.count and not self._halt:
            self._slices.append([now + grant.starts_in, grant.count, grant.interval])
            self._left += grant.count

    def asked_in_vain(self) -> None:
        """Note that the shared row could not be asked; what it was to be told is kept for the next time."""
        if self._asked is not None:
            self._debt += self._asked.debt
            self._halt = max(self._halt, self._asked.halt)
            self._cut = self._cut or self._asked.cut
            self._asked = None

    def _runs_low(self, now: int) -> bool:
        """Tell whether what is leased ends within half a slice, so that the next follows without a gap."""
        if not self._slices:
            return True
        turn, left, interval = self._slices[-1]
        return turn + left * interval - now <= SLICE // 2

    def _stop(self, until: int) -> None:
        self._slices.clear()
        self._left = 0
        self._halted_until = max(self._halted_until, until)

    def _drop(self, head: list[int], turns: int) -> None:
        head[0] += turns * head[2]
        head[1] -= turns
        self._left -= turns
