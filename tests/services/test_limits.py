"""Twenty a minute, then one word, then silence until the minute has moved on."""

from datetime import UTC, datetime

from bot.services.limits import Pass, RequestLimiter


class HandClock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.seconds, UTC)

    def monotonic(self) -> float:
        return self.seconds


def test_the_first_too_many_is_told_once() -> None:
    clock = HandClock()
    limiter = RequestLimiter(clock, per_minute=3)
    assert [limiter.ask(1) for _ in range(6)] == [Pass.ANSWER] * 3 + [Pass.SLOW_DOWN] + [Pass.IGNORE] * 2
    assert limiter.ask(2) is Pass.ANSWER, "one person's haste is not another's"


def test_the_window_slides() -> None:
    clock = HandClock()
    limiter = RequestLimiter(clock, per_minute=2)
    limiter.ask(1)
    clock.seconds = 30
    limiter.ask(1)
    assert limiter.ask(1) is Pass.SLOW_DOWN
    clock.seconds = 61
    assert limiter.ask(1) is Pass.ANSWER
    assert limiter.ask(1) is Pass.SLOW_DOWN, "told again: there was an answer in between"
