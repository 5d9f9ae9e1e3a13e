"""What time an edition looks back over, and what is done at which moment."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from bot.delivery.digest_plan import Deed, passed_over, plan_of, slot_of
from bot.delivery.digest_window import since_of
from bot.model.digest import Approval, Digest, Issue, IssueState
from bot.model.schedule import Schedule

# A Wednesday.
MADE = datetime(2026, 3, 4, 12, tzinfo=UTC)


def digest(*hours: int, zone: str = "UTC", days: Any = frozenset(range(7)), **fields: Any) -> Digest:
    schedule = Schedule(hours=tuple(time(hour) for hour in hours), zone=zone, weekdays=frozenset(days))
    values: dict[str, Any] = {"made": MADE, "settled": MADE} | fields
    return Digest(id=1, chat_id=1, owner_id=1, schedule=schedule, **values)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


def test_an_edition_looks_back_to_the_one_before() -> None:
    twice = digest(8, 18, settled=at(10, 8))
    assert since_of(twice, at(10, 18)) == at(10, 8)
    assert since_of(replace(twice, settled=at(10, 18)), at(11, 8)) == at(10, 18)


def test_the_first_looks_back_a_day() -> None:
    assert since_of(digest(8, 18), at(4, 18)) == at(3, 18)


def test_after_silence_it_looks_back_as_far_as_news_is_news() -> None:
    assert since_of(digest(8, settled=at(6, 8)), at(12, 8)) == at(10, 20)


def test_over_a_weekend_it_looks_back_to_friday() -> None:
    weekdays = digest(8, days=range(5), settled=at(6, 8))
    assert since_of(weekdays, at(9, 8)) == at(6, 8)
    weekly = digest(8, days=[6], settled=at(8, 8))
    assert since_of(weekly, at(15, 8)) == at(8, 8)


def test_what_came_while_an_admin_looked_is_not_lost() -> None:
    assert since_of(digest(8, settled=at(9, 8), approval=Approval.SEND), at(10, 8)) == at(9, 7, 30)


@pytest.mark.parametrize(
    ("now", "deed", "slot", "due"),
    [
        (at(5, 7, 59), Deed.NOTHING, "2026-03-05T08:00", at(5, 8)),
        (at(5, 8), Deed.SEND, "2026-03-05T08:00", at(6, 8)),
        (at(5, 14), Deed.SEND, "2026-03-05T08:00", at(6, 8)),
        (at(5, 14, 1), Deed.SKIP, "2026-03-05T08:00", at(6, 8)),
        (at(9, 9), Deed.SEND, "2026-03-09T08:00", at(10, 8)),
        (at(9, 20), Deed.SKIP, "2026-03-09T08:00", at(10, 8)),
    ],
)
def test_without_approval(now: datetime, deed: Deed, slot: str, due: datetime) -> None:
    plan = plan_of(digest(8), issue=None, now=now)
    assert (plan.deed, plan.slot.key, plan.due) == (deed, slot, due)
    assert plan.settled == (MADE if deed is Deed.NOTHING else plan.slot.moment)
    assert slot_of(digest(8), now) == plan.slot


@pytest.mark.parametrize("approval", [Approval.SEND, Approval.HOLD])
@pytest.mark.parametrize("state", [None, IssueState.DRAFT, IssueState.APPROVED, IssueState.HELD])
def test_with_approval(approval: Approval, state: IssueState | None) -> None:
    asked, moment = digest(8, approval=approval), at(5, 8)
    issue = None
    if state is not None:
        issue = Issue(digest_id=1, slot="2026-03-05T08:00", moment=moment, state=state, article_ids=(1,))
    early = plan_of(asked, issue=issue, now=at(5, 7, 30))
    assert (early.due, early.settled) == (moment, MADE)
    assert early.deed is (Deed.PREVIEW if state is None else Deed.NOTHING)
    plan = plan_of(asked, issue=issue, now=moment)
    if state is None:
        assert (plan.deed, plan.due, plan.settled) == (Deed.PREVIEW, at(5, 8, 30), MADE)
        return
    assert (plan.settled, plan.due) == (moment, at(6, 7, 30))
    out = state is IssueState.APPROVED or (state is IssueState.DRAFT and approval is Approval.SEND)
    held = Deed.HOLD if state is IssueState.DRAFT else Deed.NOTHING
    assert plan.deed is (Deed.PUBLISH if out else held)


def test_nobody_is_asked_about_what_would_be_too_old_then() -> None:
    asked = digest(8, approval=Approval.SEND, oldest_minutes=60)
    assert plan_of(asked, issue=None, now=at(5, 8, 30)).deed is Deed.PREVIEW
    assert plan_of(asked, issue=None, now=at(5, 8, 31)).deed is Deed.SKIP


@pytest.mark.parametrize("approval", list(Approval))
def test_it_always_goes_on(approval: Approval) -> None:
    asked = digest(8, 18, approval=approval)
    for minute in range(0, 48 * 60, 7):
        now = MADE + timedelta(minutes=minute)
        plan = plan_of(asked, issue=None, now=now)
        for one in (plan, passed_over(plan)):
            assert one.due is not None
            assert one.due > now or one.settled > MADE, (minute, one)
