"""Decides which message goes next, and when: no I/O, no tasks, time from a clock only.

Whoever sends turns the wheel:

    for lane, ask in pacer.asks(): pacer.grant(lane, await row_of(lane).settle(ask))
    while ticket := pacer.next(): start(ticket)
    await anything_new(timeout=pacer.wait())

Whoever answers people has a wheel of its own, `next_reply` and `reply_wait`. Both say of every ticket how it
ended: `sent`, `refused` or `dropped`.
"""

from collections.abc import Iterator, Sequence

from bot.delivery.blame import Blame, Concern
from bot.delivery.chat_paces import ChatPaces
from bot.delivery.gcra import SECOND
from bot.delivery.lane_choice import LaneChoice
from bot.delivery.lane_queue import LaneQueue, Ticket
from bot.delivery.pace_limits import BULK, PaceLimits
from bot.delivery.probe import Probe
from bot.delivery.purse import Purse
from bot.delivery.shared_rate import Ask, Grant
from bot.model.chat import ChatKind
from bot.model.lane import Lane
from bot.ports import Clock

_DOUBT = SECOND // 2
"""How long bulk stands still when a chat at rest is refused: what is under way tells if it is all."""

_GROWTH = SECOND * 3 // 2
"""Refusals of one moment tell the same end of a halt, give or take this, unless each makes it longer."""


class _Flight:
    """A ticket that was released and has not ended."""

    __slots__ = ("at_rest", "released", "trial")

    def __init__(self, released: int, *, at_rest: bool, trial: bool) -> None:
        self.released, self.at_rest, self.trial = released, at_rest, trial


class _Incident:
    """When all was last halted, and last slowed down: what was released before tells nothing new."""

    __slots__ = ("halted", "slowed")

    def __init__(self) -> None:
        self.halted = self.slowed = -1


class Pacer:
    """Lanes of tickets against the limits of chats and of the token, and what refusals taught.

    Answers to people go at once as far as their chat allows. The other lanes spend leases of the shared
    rate; the paid lane spends its own. In each lane the messages of one chat go in order, one at a time.
    """

    def __init__(self, *, clock: Clock, limits: PaceLimits | None = None) -> None:
        limits = limits or PaceLimits()
        self._clock = clock
        self._private, self._groups = ChatPaces(limits.private), ChatPaces(limits.group)
        self._queues = {lane: LaneQueue() for lane in Lane}
        self._replies, self._paid = self._queues[Lane.INTERACTIVE], self._queues[Lane.PAID]
        self._bulk = [self._queues[lane] for lane in BULK]
        self._choice = LaneChoice(self._queues)
        self._reserve, self._reserve_state = limits.reserve_rate(), 0
        self._bulk_purse, self._paid_purse = Purse(), Purse()
        self._blame, self._paid_blame, self._probe = Blame(), Blame(), Probe(limits.most_replies())
        self._incident, self._paid_incident = _Incident(), _Incident()
        self._ends: list[tuple[int, int]] = []  # of the last refusals: moment, end of the wait
        self._under_way: dict[Ticket, _Flight] = {}

    def offer(self, ticket: Ticket) -> None:
        """Queue a ticket; whoever offers bounds how many wait."""
        self._queues[ticket.lane].offer(ticket)

    def withdraw(self, chat_id: int) -> list[Ticket]:
        """Take a chat's waiting tickets out, in order in each lane; answers and what is under way stay."""
        return [ticket for queue in (*self._bulk, self._paid) for ticket in queue.withdraw(chat_id)]

    def cancel(self, ticket: Ticket) -> None:
        """Take one waiting ticket out."""
        self._queues[ticket.lane].cancel(ticket)

    def asks(self) -> Iterator[tuple[Lane, Ask]]:
        """Go through what must be asked of the shared rows: of the paid lane's, and of bulk's (BROADCAST)."""
        now = self._now()
        ask = self._bulk_purse.ask(sum([queue.ready(now) for queue in self._bulk]), now)
        if ask is not None:
            yield Lane.BROADCAST, ask
        ask = self._paid_purse.ask(self._paid.ready(now), now)
        if ask is not None:
            yield Lane.PAID, ask

    def grant(self, lane: Lane, grant: Grant | None) -> None:
        """Take in what a shared row answered; None when it could not be asked."""
        purse = self._purse(lane)
        if grant is None:
            purse.asked_in_vain()
            return
        now = self._now()
        if grant.halted and lane is not Lane.PAID and now >= purse.halted_until():
            self._probe.begin(now + grant.halted, now)
        purse.grant(grant, now)

    def next_reply(self) -> Ticket | None:
        """Release the next answer that may go now, counted; None when none may."""
        now = self._now()
        if self._replies.waiting and self._probe.free_at(self._bulk_purse.halted_until(), now) == now:
            ticket = self._replies.take(now, self._reply_allowed_at)
            if ticket is not None:
                return self._release_reply(ticket, now)
        return None

    def next(self) -> Ticket | None:
        """Release the next message that may go now and answers nobody, counted; None when none may."""
        now = self._now()
        if now >= self._bulk_purse.halted_until() and self._bulk_purse.due(now) == now:
            for lane in self._choice.order(now):
                ticket = self._queues[lane].take(now, self._allowed_at)
                if ticket is not None:
                    self._choice.took(lane)
                    self._bulk_purse.spend(ticket.messages)
                    return self._release(ticket, now)
        if self._paid.waiting and now >= self._paid_purse.halted_until() and self._paid_purse.due(now) == now:
            ticket = self._paid.take(now, self._allowed_at)
            if ticket is not None:
                self._paid_purse.spend(ticket.messages)
                return self._release(ticket, now)
        return None

    def wait(self) -> float | None:
        """Return the seconds until `asks` or `next` may have something, None when nothing waits.

        New tickets, outcomes and grants may have something sooner.
        """
        now = self._now()
        moments = [
            *self._moments(self._bulk_purse, self._bulk, now),
            *self._moments(self._paid_purse, (self._paid,), now),
        ]
        return _soonest(moments, now)

    def reply_wait(self) -> float | None:
        """Return the seconds until `next_reply` may have something, None when no answer waits."""
        now = self._now()
        return _soonest([*self._replies_at(now)], now)

    def reply_due(self, ticket: Ticket) -> float:
        """Return the seconds that an answer has to wait at least, as far as is known."""
        now = self._now()
        free_at = self._probe.free_at(self._bulk_purse.halted_until(), now)
        return (max(free_at, self._reply_allowed_at(ticket, now)) - now) / SECOND

    def sent(self, ticket: Ticket) -> None:
        """Note that Telegram took a message."""
        flight = self._end(ticket, again=False)
        (self._paid_blame if ticket.lane is Lane.PAID else self._blame).went_through(flight.released)

    def dropped(self, ticket: Ticket) -> None:
        """Note any other end, after which the chat's next message may go."""
        self._end(ticket, again=False)

    def refused(self, ticket: Ticket, retry_after: float) -> bool:
        """Note a 429 with its seconds; the ticket stands in front of its line again.

        Returns True when all is halted, and not the chat only.
        """
        now = self._now()
        span = int(max(retry_after, 0.0) * SECOND)
        flight = self._end(ticket, again=True)
        paid = ticket.lane is Lane.PAID
        self._ends = [(at, end) for at, end in self._ends if now - at <= 2 * SECOND]
        self._ends.append((now, now + span))
        chats = self._chats(ticket)
        chats.halt(ticket.chat_id, now + span)
        if flight.trial:
            self._probe.refused(now + span, now)
        blame = self._paid_blame if paid else self._blame
        incident = self._paid_incident if paid else self._incident
        if flight.trial or flight.released <= incident.halted:
            self._purse(ticket.lane).halt(span, now, cut=False)
            blame.all_halted(now + span)
            self._bar_if_growing(span, now, paid=paid)
            return True
        if flight.released <= incident.slowed:
            return False
        concern = blame.refused(ticket.chat_id, now, at_rest=flight.at_rest)
        if concern is Concern.ALL:
            incident.halted = now
            self._halt_all(span, now, paid=paid)
            self._bar_if_growing(span, now, paid=paid)
        elif concern is Concern.RATE:
            incident.slowed = now
            self._halt_all(min(span, _DOUBT), now, paid=paid)
        elif flight.at_rest:
            self._purse(ticket.lane).pause(now + min(span, _DOUBT))
        else:
            chats.learn(ticket.chat_id, flight.released, now)
        return concern is Concern.ALL

    def sizes(self) -> dict[str, int]:
        """Count what is remembered: tickets that wait, tickets under way, chats."""
        return {
            "waiting": sum(queue.waiting for queue in self._queues.values()),
            "under_way": len(self._under_way),
            "chats": len(self._private) + len(self._groups),
        }

    def _bar_if_growing(self, span: int, now: int, *, paid: bool) -> None:
        """Let no answer try while every refusal makes the wait longer."""
        if not paid and now + span > min(end for _, end in self._ends) + _GROWTH:
            self._probe.refused(now + span, now)

    def _halt_all(self, span: int, now: int, *, paid: bool) -> None:
        if paid:
            self._paid_purse.halt(span, now, cut=True)
            self._paid_blame.all_halted(now + span)
            return
        self._bulk_purse.halt(span, now, cut=True)
        self._blame.all_halted(now + span)
        self._probe.begin(now + span, now)

    def _release_reply(self, ticket: Ticket, now: int) -> Ticket:
        allowed_at, state = self._reserve.take(self._reserve_state, now, ticket.messages)
        if allowed_at <= now:
            self._reserve_state = state
        else:
            self._bulk_purse.spend(ticket.messages)
        return self._release(ticket, now, trial=self._probe.goes(self._bulk_purse.halted_until(), now))

    def _release(self, ticket: Ticket, now: int, *, trial: bool = False) -> Ticket:
        at_rest = self._chats(ticket).note(ticket.chat_id, ticket.messages, now)
        self._under_way[ticket] = _Flight(now, at_rest=at_rest, trial=trial)
        return ticket

    def _end(self, ticket: Ticket, *, again: bool) -> _Flight:
        flight = self._under_way.pop(ticket)
        if flight.trial and not again:
            self._probe.passed()
        self._queues[ticket.lane].finish(ticket, again=again)
        return flight

    def _replies_at(self, now: int) -> Iterator[int]:
        if not self._replies.waiting:
            return
        if self._replies.ready(now):
            yield self._probe.free_at(self._bulk_purse.halted_until(), now)
        later = self._replies.next_at()
        if later is not None:
            yield later

    def _moments(self, purse: Purse, queues: Sequence[LaneQueue], now: int) -> Iterator[int]:
        ready = 0
        for queue in queues:
            ready += queue.ready(now)
            later = queue.next_at()
            if later is not None:
                yield later
        if ready:
            due = purse.due(now)
            yield max(now if due is None else due, purse.halted_until())

    def _reply_allowed_at(self, ticket: Ticket, now: int) -> int:
        return self._chats(ticket).allowed_at(ticket.chat_id, ticket.messages, now, reply=True)

    def _allowed_at(self, ticket: Ticket, now: int) -> int:
        return self._chats(ticket).allowed_at(ticket.chat_id, ticket.messages, now, reply=False)

    def _chats(self, ticket: Ticket) -> ChatPaces:
        return self._private if ticket.kind is ChatKind.PRIVATE else self._groups

    def _purse(self, lane: Lane) -> Purse:
        return self._paid_purse if lane is Lane.PAID else self._bulk_purse

    def _now(self) -> int:
        return round(self._clock.monotonic() * SECOND)


def _soonest(moments: list[int], now: int) -> float | None:
    return max(min(moments) - now, 0) / SECOND if moments else None
