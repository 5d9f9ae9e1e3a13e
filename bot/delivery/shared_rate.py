"""The rate that all processes of one token share: slices of time, leased from one small row."""

from dataclasses import dataclass, field

from bot.delivery.gcra import SECOND, Gcra
from bot.delivery.learned_rate import LearnedRate

SLICE = SECOND // 4
"""The longest time that one lease spans, in microseconds."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    """What a process wants of the row, and what it has to tell; spans in microseconds."""

    wanted: int = 0
    """Messages that could go within a slice."""
    debt: int = 0
    """Messages that went without a lease."""
    halt: int = 0
    """For how long Telegram wants nothing from this token any more."""
    cut: bool = False
    """The halt is a new incident, not a late answer to what was sent before one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Grant:
    """Leave to send `count` messages, one each `interval` microseconds."""

    starts_in: int
    """Microseconds from now, since the clocks of two machines have nothing in common but their pace."""
    count: int
    interval: int
    halted: int = 0
    """Nothing goes for so long, in microseconds, whichever process was told so."""


@dataclass(frozen=True, kw_only=True, slots=True)
class RateRow:
    """The shared state: whole numbers only, microseconds of the clock that belongs to the row."""

    paid_off: int = 0
    """The state of a `Gcra`: every lease ends before it."""
    halted_until: int = 0
    learned: LearnedRate = field(default_factory=LearnedRate)


def settle(row: RateRow, ask: Ask, *, rate: int, now: int) -> tuple[Grant, RateRow]:
    """Answer an ask at `rate` messages a second; returns the lease and the row as it must be stored.

    Leases don't overlap: within one, messages are evenly spaced, so that several processes are no burst.
    """
    learned, halted_until = row.learned, row.halted_until
    if ask.halt:
        learned = learned.refused(now) if ask.cut else learned
        halted_until = max(halted_until, now + ask.halt)
    elif ask.wanted and now >= halted_until:
        learned = learned.crept(now)
    # Rounded up: a rate is never a little exceeded.
    interval = -(-SECOND * 1000 // (rate * learned.permille))
    paid_off = row.paid_off + ask.debt * interval if row.paid_off > now else now + ask.debt * interval
    if halted_until > now:
        # Nothing leased before counts any more: the holders are told to drop it.
        row = RateRow(paid_off=halted_until, halted_until=halted_until, learned=learned)
        return Grant(starts_in=0, count=0, interval=interval, halted=halted_until - now), row
    count = min(ask.wanted, max(1, SLICE // interval))
    starts_at = now
    if count:
        starts_at, paid_off = Gcra(interval=interval, burst=count).take(paid_off, now, count)
    grant = Grant(starts_in=starts_at - now, count=count, interval=interval)
    return grant, RateRow(paid_off=paid_off, halted_until=halted_until, learned=learned)
