"""What the pacer takes for allowed until it is told otherwise."""

from dataclasses import dataclass

from bot.delivery.gcra import SECOND, Gcra
from bot.model.lane import Lane

BULK: tuple[Lane, ...] = (Lane.URGENT, Lane.ALERT, Lane.DIGEST, Lane.BROADCAST)
"""The lanes that share one rate, the most pressing first."""

FLOORS: dict[Lane, int] = {Lane.URGENT: 300, Lane.ALERT: 200, Lane.DIGEST: 100, Lane.BROADCAST: 100}
"""Thousandths of the shared rate that a lane with work gets; the rest goes to the most pressing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rung:
    """How often one chat may be written to, as one rung of a ladder that leads down to slower ones."""

    burst: int
    """Messages at once after a rest."""
    replies: int
    """The same for answers to people: what exceeds `burst` is kept for them."""
    permille: int
    """Thousandths of the ladder's rate."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Ladder:
    """The limits of one kind of chat: the fullest first, then what is tried when Telegram refuses."""

    interval: int
    """Microseconds between two messages to one chat in the long run."""
    rest: int
    """Microseconds without debt after which a chat can't be the cause of a refusal."""
    rungs: tuple[Rung, ...]


PRIVATE = Ladder(
    interval=SECOND,
    rest=5 * SECOND,
    rungs=(
        Rung(burst=3, replies=5, permille=1000),
        Rung(burst=2, replies=3, permille=1000),
        Rung(burst=1, replies=2, permille=1000),
        Rung(burst=1, replies=1, permille=700),
        Rung(burst=1, replies=1, permille=490),
        Rung(burst=1, replies=1, permille=240),
    ),
)
"""1 message a second, with short bursts."""

GROUP = Ladder(
    # 5 at once and 15 more within a minute: never more than 20 in any minute, wherever it begins.
    interval=4 * SECOND,
    rest=60 * SECOND,
    rungs=(
        Rung(burst=3, replies=5, permille=1000),
        Rung(burst=2, replies=3, permille=1000),
        Rung(burst=1, replies=2, permille=1000),
        Rung(burst=1, replies=1, permille=700),
        Rung(burst=1, replies=1, permille=490),
        Rung(burst=1, replies=1, permille=240),
    ),
)
"""20 messages and edits a minute in a group or channel."""


@dataclass(frozen=True, kw_only=True, slots=True)
class PaceLimits:
    """Rates a second, below those of https://core.telegram.org/bots/faq#broadcasting-to-users."""

    bulk: int = 25
    """For alerts, digests and broadcasts together, of about 30."""
    reserve: int = 5
    """For answers to people; what they need beyond it is taken from bulk."""
    paid: int = 980
    """For the paid lane, of 1000."""
    private: Ladder = PRIVATE
    group: Ladder = GROUP

    def most_replies(self) -> Gcra:
        """Return what Telegram surely takes of answers while nothing else is sent."""
        both = self.bulk + self.reserve
        return Gcra(interval=SECOND * 3 // (2 * both), burst=both // 2)

    def reserve_rate(self) -> Gcra:
        """Return the reserve as a rate; it starts full."""
        return Gcra(interval=SECOND // self.reserve, burst=self.reserve)


_FREE = Ladder(interval=1, rest=1, rungs=(Rung(burst=1000, replies=1000, permille=1000),))
UNLIMITED = PaceLimits(bulk=10_000, reserve=10_000, paid=10_000, private=_FREE, group=_FREE)
"""For a server that takes whatever comes, as a rehearsal's sandbox does."""
