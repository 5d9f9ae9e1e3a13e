"""What the pacer lets go, in which order, and whom a refusal stops."""

from collections.abc import Iterator

import pytest
from local_rate import LocalRate
from pace_play import PlayClock, ticket

from bot.delivery.lane_queue import Ticket
from bot.delivery.pacer import Pacer
from bot.model.chat import ChatKind
from bot.model.lane import Lane

GROUP = ChatKind.SUPERGROUP


class Wheel:
    """Turns one pacer by hand."""

    def __init__(self) -> None:
        self.clock = PlayClock()
        self.pacer = Pacer(clock=self.clock)
        self.rates = {
            Lane.BROADCAST: LocalRate(rate=25, clock=self.clock),
            Lane.PAID: LocalRate(rate=900, clock=self.clock),
        }

    def offer(self, *tickets: Ticket) -> None:
        for item in tickets:
            self.pacer.offer(item)

    def go(self, seconds: float = 0.0) -> Iterator[Ticket]:
        """Release what may go within a time."""
        end = self.clock.seconds + seconds
        while True:
            for lane, ask in list(self.pacer.asks()):
                self.pacer.grant(lane, self.rates[lane].settle(ask))
            while (item := self.pacer.next_reply() or self.pacer.next()) is not None:
                yield item
            waits = [wait for wait in (self.pacer.reply_wait(), self.pacer.wait()) if wait is not None]
            if not waits or self.clock.seconds + min(waits) > end:
                self.clock.seconds = end
                return
            self.clock.seconds += min(waits)

    def sent(self, seconds: float = 0.0) -> list[Ticket]:
        """Release and confirm."""
        done = []
        for item in self.go(seconds):
            self.pacer.sent(item)
            done.append(item)
        return done


@pytest.fixture
def wheel() -> Wheel:
    return Wheel()


def test_messages_of_one_chat_and_lane_go_in_order_one_at_a_time(wheel: Wheel) -> None:
    first, second = ticket(Lane.DIGEST, 1), ticket(Lane.DIGEST, 1)
    wheel.offer(first, second)
    assert list(wheel.go(5)) == [first]
    wheel.pacer.sent(first)
    assert list(wheel.go(5)) == [second]


def test_a_refused_message_keeps_its_place(wheel: Wheel) -> None:
    first, second = ticket(Lane.DIGEST, 1), ticket(Lane.DIGEST, 1)
    wheel.offer(first, second)
    list(wheel.go())
    assert wheel.pacer.refused(first, 3) is False
    assert list(wheel.go(2.9)) == []
    assert wheel.sent(10) == [first, second]


def test_what_ended_otherwise_makes_room_for_the_next(wheel: Wheel) -> None:
    first, second = ticket(Lane.DIGEST, 1), ticket(Lane.DIGEST, 1)
    wheel.offer(first, second)
    list(wheel.go())
    wheel.pacer.dropped(first)
    assert wheel.sent(5) == [second]
    assert wheel.pacer.wait() is None


def test_a_chat_gets_a_short_burst_then_one_a_second(wheel: Wheel) -> None:
    wheel.offer(*(ticket(Lane.ALERT, 1) for _ in range(13)))
    assert len(wheel.sent(0.5)) == 3
    assert len(wheel.sent(9.5)) == 10


def test_a_group_never_gets_more_than_twenty_in_any_minute(wheel: Wheel) -> None:
    wheel.offer(*(ticket(lane, -1, GROUP) for lane in (Lane.INTERACTIVE, Lane.DIGEST) for _ in range(60)))
    moments = []
    for item in wheel.go(400):
        moments.append(wheel.clock.seconds)
        wheel.pacer.sent(item)
    assert len(moments) > 95
    assert all(later - earlier >= 60 for earlier, later in zip(moments, moments[20:], strict=False))


def test_an_answer_waits_for_nothing_that_is_shared(wheel: Wheel) -> None:
    wheel.offer(*(ticket(Lane.URGENT, chat) for chat in range(1, 200)))
    wheel.sent(2)
    answers = [ticket(Lane.INTERACTIVE, chat) for chat in range(1000, 1010)]
    wheel.offer(*answers)
    assert [item for item in wheel.sent() if item.lane is Lane.INTERACTIVE] == answers


def test_bulk_makes_room_for_answers_beyond_their_reserve(wheel: Wheel) -> None:
    wheel.offer(*(ticket(Lane.ALERT, chat) for chat in range(1, 500)))
    wheel.sent(2)
    wheel.offer(*(ticket(Lane.INTERACTIVE, chat) for chat in range(1000, 1015)))
    went = wheel.sent(1)
    assert sum(item.lane is Lane.INTERACTIVE for item in went) == 15
    assert len(went) <= 31


def test_broadcasts_get_a_tenth_and_nobody_starves(wheel: Wheel) -> None:
    for number in range(1, 1500):
        for shift, lane in enumerate((Lane.URGENT, Lane.ALERT, Lane.DIGEST, Lane.BROADCAST)):
            wheel.offer(ticket(lane, number + 10_000 * shift))
    went = [item.lane for item in wheel.sent(40)]
    assert len(went) >= 990
    for begin in range(0, 900, 100):
        part = went[begin : begin + 100]
        assert part.count(Lane.BROADCAST) >= 10 - 1
        assert part.count(Lane.DIGEST) >= 10 - 1
        assert part.count(Lane.ALERT) >= 20 - 1
        assert part.count(Lane.URGENT) >= 55


def test_a_lane_alone_has_the_whole_rate(wheel: Wheel) -> None:
    wheel.offer(*(ticket(Lane.BROADCAST, chat) for chat in range(1, 400)))
    assert len(wheel.sent(10)) >= 250


def test_a_busy_loop_costs_no_rate(wheel: Wheel) -> None:
    wheel.offer(*(ticket(Lane.DIGEST, chat) for chat in range(1, 800)))
    went = 0
    for _ in range(200):
        wheel.clock.seconds += 0.1  # nobody turned the wheel meanwhile
        went += len(wheel.sent())
    assert 0.98 * 25 * 20 <= went <= 25 * 20 + 1


def test_a_pause_is_not_made_up_for(wheel: Wheel) -> None:
    wheel.offer(*(ticket(Lane.DIGEST, chat) for chat in range(1, 800)))
    wheel.sent(2)
    wheel.clock.seconds += 10
    assert len(wheel.sent(1)) <= 30


def test_unused_shares_are_not_saved_up(wheel: Wheel) -> None:
    wheel.offer(*(ticket(Lane.URGENT, chat) for chat in range(1, 600)))
    wheel.sent(10)
    wheel.offer(*(ticket(Lane.BROADCAST, 1000 + chat) for chat in range(100)))
    assert sum(item.lane is Lane.BROADCAST for item in wheel.sent(2)) <= 7


def test_a_chat_that_waits_holds_nobody_up(wheel: Wheel) -> None:
    wheel.offer(*(ticket(Lane.DIGEST, 1) for _ in range(50)))
    wheel.offer(*(ticket(Lane.DIGEST, chat) for chat in range(2, 100)))
    went = wheel.sent(5)
    assert {item.chat_id for item in went} == set(range(1, 100))


def test_a_refusal_of_a_busy_chat_stops_that_chat_only(wheel: Wheel) -> None:
    first, second = ticket(Lane.ALERT, 1), ticket(Lane.ALERT, 1)
    wheel.offer(first, second)
    turn = wheel.go(1)
    wheel.pacer.sent(next(turn))
    assert wheel.pacer.refused(next(turn), 30) is False
    wheel.offer(*(ticket(Lane.DIGEST, chat) for chat in range(7, 107)))
    assert len(wheel.sent(4)) == 100
    assert wheel.sent(25) == []
    assert wheel.sent(10) == [second]
    assert wheel.rates[Lane.BROADCAST].row.learned.permille == 1000


def test_a_chat_that_is_refused_again_gets_less(wheel: Wheel) -> None:
    def burst() -> int:
        wheel.offer(*(ticket(Lane.ALERT, 1) for _ in range(4)))
        went = len(wheel.sent(0.5))
        wheel.sent(20)
        return went

    assert burst() == 3
    first, second = ticket(Lane.ALERT, 1), ticket(Lane.ALERT, 1)
    wheel.offer(first, second)
    turn = wheel.go(1)
    wheel.pacer.sent(next(turn))
    wheel.pacer.refused(next(turn), 1)
    wheel.sent(20)
    assert burst() == 2


def test_refusals_of_several_chats_stop_everything_and_lower_the_rate(wheel: Wheel) -> None:
    wheel.offer(*(ticket(Lane.DIGEST, chat) for chat in range(1, 400)))
    turn = wheel.go(5)
    one, other = next(turn), next(turn)
    assert wheel.pacer.refused(one, 4) is False
    assert wheel.pacer.refused(other, 4) is True
    begin = wheel.clock.seconds
    for item in wheel.go(20):
        assert wheel.clock.seconds >= begin + 4
        wheel.pacer.sent(item)
    assert wheel.rates[Lane.BROADCAST].row.learned.permille in (700, 710)


def test_busy_groups_that_are_told_to_wait_long_do_not_stop_everything(wheel: Wheel) -> None:
    groups = [-1, -2, -3, -4, -5]
    wheel.offer(*(ticket(Lane.DIGEST, group, GROUP) for group in groups))
    assert len(wheel.sent(5)) == 5
    wheel.offer(*(ticket(Lane.DIGEST, group, GROUP) for group in groups))
    wheel.offer(*(ticket(Lane.DIGEST, chat) for chat in range(1, 400)))
    turn = wheel.go(5)
    busy = [next(turn) for _ in groups]
    assert not any(wheel.pacer.refused(item, 60) for item in busy)
    assert len({item.chat_id for item in wheel.sent(10)}) >= 150
    assert wheel.rates[Lane.BROADCAST].row.learned.permille in (700, 710)


def test_when_each_refusal_makes_the_wait_longer_no_answer_tries(wheel: Wheel) -> None:
    wheel.offer(*(ticket(Lane.DIGEST, chat) for chat in range(1, 400)))
    turn = wheel.go(5)
    for item, told in ((next(turn), 4), (next(turn), 8)):
        wheel.pacer.refused(item, told)
    wheel.offer(ticket(Lane.INTERACTIVE, 1000))
    assert list(wheel.go(7.9)) == []
    assert Lane.INTERACTIVE in [item.lane for item in wheel.go(0.5)]


def test_in_a_halt_one_answer_tries_and_the_others_wait_for_it(wheel: Wheel) -> None:
    wheel.offer(*(ticket(Lane.DIGEST, chat) for chat in range(1, 400)))
    turn = wheel.go(5)
    for item in (next(turn), next(turn)):
        wheel.pacer.refused(item, 60)
    wheel.offer(*(ticket(Lane.INTERACTIVE, 1000 + chat) for chat in range(5)))
    trial = list(wheel.go())
    assert len(trial) == 1
    wheel.pacer.sent(trial[0])
    assert len(wheel.sent()) == 4


def test_answers_wait_too_once_one_of_them_was_refused(wheel: Wheel) -> None:
    wheel.offer(*(ticket(Lane.DIGEST, chat) for chat in range(1, 400)))
    turn = wheel.go(5)
    for item in (next(turn), next(turn)):
        wheel.pacer.refused(item, 10)
    wheel.offer(*(ticket(Lane.INTERACTIVE, 1000 + chat) for chat in range(5)))
    (trial,) = wheel.go()
    assert wheel.pacer.refused(trial, 10) is True
    assert list(wheel.go(9.9)) == []
    assert [item.lane for item in wheel.go(0.2)].count(Lane.INTERACTIVE) == 1, "one tries again"


def test_the_paid_lane_has_its_own_rate_and_its_own_refusals(wheel: Wheel) -> None:
    wheel.offer(*(ticket(Lane.PAID, chat) for chat in range(1, 2000)))
    assert len(wheel.sent(1)) >= 880
    turn = wheel.go(1)
    for item in (next(turn), next(turn)):
        wheel.pacer.refused(item, 60)
    wheel.offer(ticket(Lane.ALERT, 9000))
    assert [item.chat_id for item in wheel.sent(5)] == [9000]


def test_a_chat_can_be_withdrawn(wheel: Wheel) -> None:
    mine = [ticket(Lane.ALERT, 1), ticket(Lane.DIGEST, 1), ticket(Lane.DIGEST, 1)]
    answer = ticket(Lane.INTERACTIVE, 1)
    wheel.offer(*mine, ticket(Lane.DIGEST, 2), answer)
    assert wheel.pacer.withdraw(1) == mine
    assert [(item.lane, item.chat_id) for item in wheel.sent(5)] == [(Lane.INTERACTIVE, 1), (Lane.DIGEST, 2)]
    again = ticket(Lane.DIGEST, 1)
    wheel.offer(again)
    assert wheel.sent(5) == [again]
    assert wheel.pacer.sizes()["waiting"] == 0


def test_withdrawing_leaves_what_is_under_way(wheel: Wheel) -> None:
    first, second = ticket(Lane.DIGEST, 1), ticket(Lane.DIGEST, 1)
    wheel.offer(first, second)
    assert list(wheel.go()) == [first]
    assert wheel.pacer.withdraw(1) == [second]
    third = ticket(Lane.DIGEST, 1)
    wheel.offer(third)
    assert list(wheel.go(5)) == []
    wheel.pacer.sent(first)
    assert wheel.sent(5) == [third]


def test_chats_are_forgotten_when_idle(wheel: Wheel) -> None:
    for begin in range(1, 5001, 250):
        wheel.offer(*(ticket(Lane.DIGEST, chat) for chat in range(begin, begin + 250)))
        wheel.sent(10)
    assert wheel.pacer.sizes()["chats"] < 250


def test_a_row_that_cannot_be_asked_is_told_later(wheel: Wheel) -> None:
    wheel.offer(*(ticket(Lane.DIGEST, chat) for chat in range(1, 10)))
    turn = wheel.go(5)
    for item in (next(turn), next(turn)):
        wheel.pacer.refused(item, 60)
    for lane, _ in list(wheel.pacer.asks()):
        wheel.pacer.grant(lane, None)
    asks = list(wheel.pacer.asks())
    assert [(lane, ask.halt, ask.cut) for lane, ask in asks] == [(Lane.BROADCAST, 60_000_000, True)]


def test_an_album_counts_each_of_its_pictures(wheel: Wheel) -> None:
    album = Ticket(lane=Lane.ALERT, chat_id=1, kind=ChatKind.PRIVATE, messages=3)
    wheel.offer(album, ticket(Lane.ALERT, 1))
    assert len(wheel.sent(0.9)) == 1
    assert len(wheel.sent(0.2)) == 1
