"""Plays a sender against a limit model in virtual time, and keeps the book."""

import math
import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count

from limit_models import LimitModel
from local_rate import LocalRate

from bot.delivery.lane_queue import Ticket
from bot.delivery.pace_limits import PaceLimits
from bot.delivery.pacer import Pacer
from bot.model.chat import ChatKind
from bot.model.lane import Lane


class PlayClock:
    def __init__(self) -> None:
        self.seconds = 1000.0

    def monotonic(self) -> float:
        return self.seconds


@dataclass
class Book:
    """What happened: moments in seconds since the start."""

    sent: list[tuple[float, Ticket]] = field(default_factory=list)
    refused: list[tuple[float, Ticket, str]] = field(default_factory=list)
    told: list[tuple[float, Ticket]] = field(default_factory=list)
    """Refused although Telegram had told to wait: its chat, or everything."""
    waits: dict[Ticket, float] = field(default_factory=dict)
    """Seconds between the offer and the last release."""
    allowed: float = 0.0
    """Messages that the pacer's own rate would have let through while bulk was waiting."""
    largest: dict[str, int] = field(default_factory=dict)


class _Feed:
    def __init__(self, tickets: Iterable[tuple[float, Ticket]], start: float) -> None:
        self._tickets, self._start = iter(tickets), start
        self.take()

    def take(self) -> Ticket:
        ticket = self._next if hasattr(self, "_next") else None
        found = next(self._tickets, None)
        self.at, self._next = (math.inf, None) if found is None else (self._start + found[0], found[1])
        return ticket


class Play:
    """One or more pacers, one shared rate, one server."""

    def __init__(
        self,
        model: LimitModel,
        *,
        seed: int,
        processes: int = 1,
        limits: PaceLimits | None = None,
        in_flight: int = 50,
        stored: int = 500,
    ) -> None:
        limits = limits or PaceLimits()
        self.model, self.chance, self.in_flight, self.stored = model, random.Random(seed), in_flight, stored
        self.clock = PlayClock()
        self.pacers = [Pacer(clock=self.clock, limits=limits) for _ in range(processes)]
        self.rates = {
            Lane.BROADCAST: LocalRate(rate=limits.bulk, clock=self.clock),
            Lane.PAID: LocalRate(rate=limits.paid, clock=self.clock),
        }
        self.bulk_rate = limits.bulk
        self.book = Book()
        self._flying = [0] * processes
        self._events: list[tuple[float, int, str, int, Ticket, float]] = []
        self._order = count()
        self._offered: dict[Ticket, float] = {}
        self._chat_until: dict[tuple[int, int], float] = {}
        self._all_until: dict[tuple[int, bool], float] = {}

    def run(
        self,
        tickets: Iterable[tuple[float, Ticket]],
        *,
        replies: Iterable[tuple[float, Ticket]] = (),
        until: float = 1e9,
    ) -> Book:
        """Offer tickets at their moments until all is sent; at most `stored` wait, replies apart."""
        clock = self.clock
        end = clock.seconds + until
        feeds = [_Feed(tickets, clock.seconds), _Feed(replies, clock.seconds)]
        while clock.seconds < end:
            for feed in feeds:
                while feed.at <= clock.seconds and (feed is feeds[1] or self._room()):
                    self._offer(feed.take())
            waits = [wait for number in range(len(self.pacers)) if (wait := self._turn(number)) is not None]
            moments = [feed.at for feed in feeds if feed.at > clock.seconds]
            moments += [clock.seconds + wait for wait in waits]
            moments += [event[0] for event in self._events[:1]]
            moment = max(min(moments), clock.seconds)
            if moment == math.inf:
                break
            self._account(moment - clock.seconds)
            clock.seconds = moment
            while self._events and self._events[0][0] <= clock.seconds:
                self._happen(*heappop(self._events)[2:])
        return self.book

    def _offer(self, ticket: Ticket) -> None:
        self._offered[ticket] = self.clock.seconds
        self.pacers[ticket.chat_id % len(self.pacers)].offer(ticket)

    def _room(self) -> bool:
        return sum(pacer.sizes()["waiting"] for pacer in self.pacers) < self.stored

    def _turn(self, number: int) -> float | None:
        pacer = self.pacers[number]
        for lane, ask in list(pacer.asks()):
            pacer.grant(lane, self.rates[lane].settle(ask))
        while self._flying[number] < self.in_flight and (ticket := pacer.next_reply() or pacer.next()):
            self._flying[number] += 1
            now = self.clock.seconds
            self.book.waits[ticket] = now - self._offered[ticket]
            there = now + self.chance.uniform(0.02, 0.05)
            known = self._chat_until.get((number, ticket.chat_id), 0.0)
            if ticket.lane is not Lane.INTERACTIVE:
                known = max(known, self._all_until.get((number, ticket.lane is Lane.PAID), 0.0))
            told = now < known - 1e-6
            heappush(self._events, (there, next(self._order), "arrive", number, ticket, float(told)))
        sizes = pacer.sizes()
        for name, size in sizes.items():
            self.book.largest[name] = max(self.book.largest.get(name, 0), size)
        waits = [wait for wait in (pacer.reply_wait(), pacer.wait()) if wait is not None]
        return min(waits) if waits and self._flying[number] < self.in_flight else None

    def _happen(self, what: str, number: int, ticket: Ticket, value: float) -> None:
        now = self.clock.seconds
        back = now + self.chance.uniform(0.02, 0.05)
        pacer = self.pacers[number]
        if what == "arrive":
            wait = self.model.judge(
                ticket.chat_id, now, group=ticket.kind is not ChatKind.PRIVATE, paid=ticket.lane is Lane.PAID
            )
            if wait:
                self.book.refused.append((now, ticket, self.model.by))
                if value:
                    self.book.told.append((now, ticket))
            else:
                self.book.sent.append((now, ticket))
            heappush(self._events, (back, next(self._order), "answer", number, ticket, float(wait)))
            return
        self._flying[number] -= 1
        if not value:
            pacer.sent(ticket)
            return
        self._chat_until[number, ticket.chat_id] = now + value
        if pacer.refused(ticket, value):
            self._all_until[number, ticket.lane is Lane.PAID] = now + value

    def _account(self, passed: float) -> None:
        row = self.rates[Lane.BROADCAST].row
        halted = row.halted_until > self.clock.seconds * 1e6
        if not halted and any(p.sizes()["waiting"] for p in self.pacers):
            self.book.allowed += passed * self.bulk_rate * row.learned.permille / 1000


def ticket(lane: Lane, chat_id: int, kind: ChatKind = ChatKind.PRIVATE, delivery: int = 0) -> Ticket:
    return Ticket(lane=lane, chat_id=chat_id, kind=kind, delivery=delivery)
