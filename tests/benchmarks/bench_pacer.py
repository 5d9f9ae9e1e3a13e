"""How many messages the pacer decides on in a second, what it remembers of 100,000 chats, and how it fares
against three servers whose limits it can't see (virtual time).

Run: python tests/benchmarks/bench_pacer.py
"""

import gc
import time
import tracemalloc

from limit_models import MODELS, LimitModel
from local_rate import LocalRate
from pace_play import Play, ticket

from bot.delivery.chat_paces import ChatPaces
from bot.delivery.lane_queue import Ticket
from bot.delivery.pace_limits import PRIVATE, PaceLimits
from bot.delivery.pacer import Pacer
from bot.model.chat import ChatKind
from bot.model.lane import Lane

_CHATS = 100_000
_AT_ONCE = 500
# So fast that the rate never makes it wait: what is measured is the deciding.
_LIMITS = PaceLimits(bulk=1_000_000, paid=1_000_000)
_LANES = (Lane.ALERT, Lane.DIGEST, Lane.BROADCAST)


def main() -> None:
    """Print the figures."""
    tickets = [
        Ticket(lane=_LANES[number % 3], chat_id=number + 1, kind=ChatKind.PRIVATE) for number in range(_CHATS)
    ]
    best = max(_decisions(tickets) for _ in range(3))
    print(f"decisions: {best:,.0f} messages/s (offered, released, sent; three lanes, {_CHATS:,} chats)")
    gc.collect()
    tracemalloc.start()
    paces = ChatPaces(PRIVATE)
    for chat_id in range(1, _CHATS + 1):
        paces.note(chat_id, 1, 1_000_000)
    print(
        f"memory: {tracemalloc.get_traced_memory()[0] / 1e6:.1f} MB for {len(paces):,} chats just written to"
    )
    before = tracemalloc.get_traced_memory()[0]
    pacer = Pacer(clock=_Clock(), limits=_LIMITS)
    for waiting in tickets:
        pacer.offer(waiting)
    print(
        f"memory: {(tracemalloc.get_traced_memory()[0] - before) / 1e6:.1f} MB for {_CHATS:,} waiting lines"
    )
    for second in range(60):
        for chat_id in range(25):
            paces.note(_CHATS + second * 25 + chat_id + 1, 1, (10 + second) * 1_000_000)
    print(f"remembered after a minute at 25/s: {len(paces):,} chats")
    for name, model in MODELS.items():
        _play(name, model())


def _play(name: str, model: LimitModel) -> None:
    play = Play(model, seed=20261126)
    begin = time.perf_counter()
    book = play.run((0.0, ticket(Lane.DIGEST, chat)) for chat in range(1, _CHATS + 1))
    seconds = book.sent[-1][0] - 1000.0
    last = max((moment - 1000.0 for moment, _, _ in book.refused), default=0.0)
    print(
        f"{name}: {len(book.sent):,} sent in {seconds:,.0f} s, {len(book.sent) / seconds:.2f}/s, "
        f"{len(book.sent) / book.allowed:.2%} of what is allowed, {len(book.refused)} refused (the last at "
        f"{last:,.0f} s), {len(book.told)} of them although told; at most {book.largest['chats']} chats "
        f"remembered; {time.perf_counter() - begin:.1f} s of computing"
    )


class _Clock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def monotonic(self) -> float:
        return self.seconds


def _decisions(tickets: list[Ticket]) -> float:
    clock = _Clock()
    pacer = Pacer(clock=clock, limits=_LIMITS)  # type: ignore[arg-type]
    rate = LocalRate(rate=_LIMITS.bulk, clock=clock)  # type: ignore[arg-type]
    begin = time.perf_counter()
    for first in range(0, len(tickets), _AT_ONCE):
        for waiting in tickets[first : first + _AT_ONCE]:
            pacer.offer(waiting)
        left = _AT_ONCE
        while left:
            for lane, ask in pacer.asks():
                pacer.grant(lane, rate.settle(ask))
            while (released := pacer.next()) is not None:
                pacer.sent(released)
                left -= 1
            clock.seconds += pacer.wait() or 0.0
    return len(tickets) / (time.perf_counter() - begin)


if __name__ == "__main__":
    main()
