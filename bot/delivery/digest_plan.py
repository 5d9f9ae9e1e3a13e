"""What to do about a digest whose moment has come."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from bot.model.digest import Approval, Digest, Issue, IssueState
from bot.model.open_issue import IssuePhase
from bot.model.schedule import CatchUp, Slot
from bot.model.slots import catch_up, next_slot
from bot.storage.digest_rows import PREVIEW_LEAD, due_of

SENT_LATE: Final = timedelta(hours=24)
"""How long after its hour an admin can still send what was held."""


class Deed(StrEnum):
    """What is done."""

    NOTHING = "nothing"
    """It was looked at too early, or an admin held it: only its times are noted."""
    SEND = "send"
    """What is news now goes out."""
    SKIP = "skip"
    """Nobody was there at its hour, and it is too old: that is said."""
    PREVIEW = "preview"
    """Its admin is shown what would go out."""
    PUBLISH = "publish"
    """What its admin was shown goes out."""
    HOLD = "hold"
    """Its hour came, and its admin did not want it out."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """What is done about one digest, and what is noted then."""

    digest: Digest
    deed: Deed
    slot: Slot
    settled: datetime
    due: datetime | None
    issue: Issue | None = None
    """As its admin left it."""


def slot_of(digest: Digest, now: datetime, /) -> Slot:
    """Name the slot that a due digest is about: the newest that passed, or the one that is near."""
    passed = _passed(digest, now)
    return passed.send or passed.skipped or next_slot(digest.schedule, digest.settled)


def plan_of(digest: Digest, *, issue: Issue | None, now: datetime) -> Plan:
    """Decide; `issue` is that of `slot_of`, if there is one."""
    passed, slot = _passed(digest, now), slot_of(digest, now)
    following = due_of(digest, slot.moment)
    if passed.skipped is not None:
        return Plan(digest=digest, deed=Deed.SKIP, slot=slot, settled=slot.moment, due=following, issue=issue)
    if digest.approval is Approval.NONE:
        if passed.send is None:
            near = due_of(digest, digest.settled)
            return Plan(digest=digest, deed=Deed.NOTHING, slot=slot, settled=digest.settled, due=near)
        return Plan(digest=digest, deed=Deed.SEND, slot=slot, settled=slot.moment, due=following)
    if issue is None:
        return _first_shown(digest, slot, now)
    if passed.send is None:
        return Plan(digest=digest, deed=Deed.NOTHING, slot=slot, settled=digest.settled, due=slot.moment)
    wanted = issue.state is IssueState.APPROVED or (
        issue.state is IssueState.DRAFT and digest.approval is Approval.SEND
    )
    held = Deed.HOLD if issue.state is IssueState.DRAFT else Deed.NOTHING
    return Plan(
        digest=digest,
        deed=Deed.PUBLISH if wanted else held,
        slot=slot,
        settled=slot.moment,
        due=following,
        issue=issue,
    )


def late_plan(digest: Digest, issue: Issue, /, *, wanted: bool, now: datetime) -> Plan:
    """Publish an issue whose hour is over, now that its admin wants it out; the digest's times stay.

    It is held again where its chat wants none, or nobody was there to send it for long.
    """
    oldest = SENT_LATE + timedelta(minutes=digest.oldest_minutes)
    return Plan(
        digest=digest,
        deed=Deed.PUBLISH if wanted and now - issue.moment <= oldest else Deed.HOLD,
        slot=slot_for(issue),
        settled=digest.settled,
        due=digest.due,
        issue=issue,
    )


def slot_for(issue: Issue, /) -> Slot:
    """Give the slot of an issue."""
    day, at = issue.slot.split("T")
    return Slot(day=date.fromisoformat(day), at=time.fromisoformat(at), moment=issue.moment)


def passed_over(plan: Plan, /) -> Plan:
    """Let a slot pass for a chat that gets nothing."""
    if plan.deed is Deed.NOTHING:
        return plan
    following = due_of(plan.digest, plan.slot.moment)
    deed = Deed.NOTHING if plan.issue is None else Deed.HOLD
    return replace(plan, deed=deed, settled=plan.slot.moment, due=following)


def phase_of(digest: Digest, issue: Issue, now: datetime, /) -> IssuePhase:
    """Tell what can still be decided about an issue."""
    if issue.state is IssueState.OWED:
        return IssuePhase.OUT
    if digest.settled < issue.moment:
        asked = digest.approval is not Approval.NONE and digest.due is not None
        counts = asked and slot_of(digest, now).key == issue.slot
        return IssuePhase.AHEAD if counts else IssuePhase.VOID
    if issue.state is IssueState.APPROVED:
        return IssuePhase.LEAVING
    if issue.state is IssueState.DRAFT:
        return IssuePhase.VOID
    return IssuePhase.HELD if now - issue.moment <= SENT_LATE else IssuePhase.LATE


def _first_shown(digest: Digest, slot: Slot, now: datetime) -> Plan:
    """Show it: in time, or late with as much time to decide, unless it would be too old then."""
    goes_out = max(slot.moment, now + PREVIEW_LEAD) if slot.moment <= now else slot.moment
    if goes_out - slot.moment > timedelta(minutes=digest.oldest_minutes):
        following = due_of(digest, slot.moment)
        return Plan(digest=digest, deed=Deed.SKIP, slot=slot, settled=slot.moment, due=following)
    if slot.moment - PREVIEW_LEAD > now:
        early = slot.moment - PREVIEW_LEAD
        return Plan(digest=digest, deed=Deed.NOTHING, slot=slot, settled=digest.settled, due=early)
    return Plan(digest=digest, deed=Deed.PREVIEW, slot=slot, settled=digest.settled, due=goes_out)


def _passed(digest: Digest, now: datetime) -> CatchUp:
    oldest = timedelta(minutes=digest.oldest_minutes)
    return catch_up(digest.schedule, settled=digest.settled, now=now, oldest=oldest)
