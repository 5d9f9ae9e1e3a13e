"""The arithmetic of rates, and the row that processes share."""

from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.gcra import SECOND, Gcra
from bot.delivery.learned_rate import FULL, LearnedRate
from bot.delivery.shared_rate import SLICE, Ask, RateRow, settle

steps = st.lists(st.tuples(st.integers(0, 400), st.integers(1, 3)), min_size=1, max_size=80)


@given(steps, st.integers(1, 120), st.integers(3, 6))
def test_no_span_of_time_gets_more_than_burst_and_rate(
    asked: list[tuple[int, int]], interval: int, burst: int
) -> None:
    gcra, state, now, went = Gcra(interval=interval, burst=burst), 0, 1000, []
    for pause, n in asked:
        now += pause
        allowed_at, after = gcra.take(state, now, n)
        assert allowed_at >= now
        if allowed_at == now:
            state = after
            went += [now] * n
    for first, begin in enumerate(went):
        for last in range(first, len(went)):
            assert last - first + 1 <= burst + (went[last] - begin) / interval


@given(steps, st.integers(1, 120), st.integers(3, 6))
def test_it_allows_at_the_first_moment_that_a_bucket_would(
    asked: list[tuple[int, int]], interval: int, burst: int
) -> None:
    gcra, state, now = Gcra(interval=interval, burst=burst), 0, 1000
    full = burst * interval  # a bucket counted in time: exact in whole numbers
    left, at = full, now
    for pause, n in asked:
        now += pause
        left, at = min(full, left + now - at), now
        allowed_at, state = gcra.take(state, now, n)
        assert allowed_at - now == max(n * interval - left, 0)
        left, at = left + allowed_at - now - n * interval, allowed_at
        now = allowed_at


def test_more_than_a_burst_goes_after_a_rest_and_is_paid_for() -> None:
    gcra = Gcra(interval=SECOND, burst=3)
    allowed_at, state = gcra.take(0, 100 * SECOND, 10)
    assert allowed_at == 100 * SECOND
    assert gcra.take(state, 101 * SECOND, 1)[0] == 108 * SECOND


@given(st.lists(st.tuples(st.integers(0, 300_000), st.integers(1, 20)), min_size=2, max_size=60))
def test_leases_of_several_processes_never_overlap(asked: list[tuple[int, int]]) -> None:
    row, now, taken_until = RateRow(), 5 * SECOND, 0
    for pause, wanted in asked:
        now += pause
        grant, row = settle(row, Ask(wanted=wanted), rate=25, now=now)
        assert 1 <= grant.count <= wanted
        assert grant.count * grant.interval <= SLICE
        assert now + grant.starts_in >= taken_until
        taken_until = now + grant.starts_in + grant.count * grant.interval


def test_what_went_without_a_lease_is_paid_for_by_all() -> None:
    grant, row = settle(RateRow(), Ask(wanted=3, debt=10), rate=25, now=SECOND)
    assert (grant.starts_in, grant.count) == (400_000, 3)
    assert row.paid_off == SECOND + 13 * 40_000


def test_a_halt_reaches_every_process_and_nobody_leases_before_its_end() -> None:
    _, row = settle(RateRow(), Ask(halt=7 * SECOND, cut=True), rate=25, now=SECOND)
    assert row.learned.permille == 700
    told, row = settle(row, Ask(wanted=5), rate=25, now=3 * SECOND)
    assert (told.count, told.halted) == (0, 5 * SECOND)
    late, row = settle(row, Ask(halt=6 * SECOND), rate=25, now=4 * SECOND)
    assert late.halted == 6 * SECOND
    assert row.learned.permille == 700, "a late answer of the same incident lowers nothing"
    after, _ = settle(row, Ask(wanted=5), rate=25, now=10 * SECOND)
    assert (after.count, after.starts_in, after.interval) == (4, 0, 57_143)


def test_a_rate_comes_back_in_steps_and_stays_below_where_it_was_refused() -> None:
    now = 0
    learned = LearnedRate().refused(now)
    assert (learned.permille, learned.ceiling) == (700, FULL)
    seen = []
    for _ in range(60):
        now += 10 * SECOND
        learned = learned.crept(now)
        seen.append(learned.permille)
    assert seen[:3] == [710, 720, 730]
    assert seen[-1] == 900
    for _ in range(60):
        now += 60 * SECOND
        learned = learned.crept(now)
    assert learned == LearnedRate(since=learned.since), "quiet for long enough: as if nothing had been"


def test_each_further_refusal_is_waited_out_twice_as_long() -> None:
    learned = LearnedRate().refused(0)
    patience = learned.patience
    for times in (2, 4, 8):
        learned = learned.refused(0)
        assert learned.patience == times * patience
    for _ in range(60):
        learned = learned.refused(0)
    assert learned.permille == 50
    assert learned.patience == 4 * 3600 * SECOND
