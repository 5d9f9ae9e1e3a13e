"""What refusals teach about a rate: back at once, forth in small steps, wary of where it was refused."""

from dataclasses import dataclass, replace

from bot.delivery.gcra import SECOND

FULL = 1000
_SLOWEST = 50
_BACK = 700
"""A refusal leaves so many thousandths of the rate."""
_STEP = 10
_STEP_EACH = 10 * SECOND
_BELOW = 900
"""It creeps up to so many thousandths of the rate that was last refused, and stays there."""
_FIRST_PATIENCE = 600 * SECOND
_LONGEST_PATIENCE = 4 * 3600 * SECOND
_RAISE = 1080
"""Once patience is over, what was refused is believed to be so many thousandths of itself."""


@dataclass(frozen=True, kw_only=True, slots=True)
class LearnedRate:
    """Additive increase, multiplicative decrease, with a ceiling; whole numbers that a row can hold.

    `permille` is the share of the configured rate that may be used. A refusal takes it down to 70 % and
    makes where it stood the `ceiling`. It comes back by one hundredth of the full rate every ten seconds of
    work, up to 90 % of the ceiling. After ten quiet minutes there (twice as many with each further refusal,
    at most four hours) the ceiling is raised a little, which is the only time that a refusal is risked.
    """

    permille: int = FULL
    ceiling: int = 0
    """0 while none is known."""
    patience: int = _FIRST_PATIENCE
    """Microseconds."""
    since: int = 0
    """When `permille` or `ceiling` last moved, in microseconds."""

    def refused(self, now: int) -> "LearnedRate":
        """Go back after a refusal; call it once for all refusals of one incident."""
        known = self.ceiling != 0
        return LearnedRate(
            permille=max(self.permille * _BACK // 1000, _SLOWEST),
            ceiling=self.permille,
            patience=min(self.patience * 2, _LONGEST_PATIENCE) if known else self.patience,
            since=now,
        )

    def crept(self, now: int) -> "LearnedRate":
        """Move forward if it is time; call it only while there is work, since idleness teaches nothing."""
        if self.permille == FULL and not self.ceiling:
            return self
        top = min(self.ceiling * _BELOW // 1000, FULL) if self.ceiling else FULL
        if self.permille < top:
            if now - self.since < _STEP_EACH:
                return self
            return replace(self, permille=min(self.permille + _STEP, top), since=now)
        if self.permille == FULL:
            return LearnedRate(since=now)
        if now - self.since < self.patience:
            return self
        return replace(self, ceiling=self.ceiling * _RAISE // 1000 + 1, since=now)
