"""What the desk shows fits into a message whatever people, outlets and reasons are called."""

from datetime import UTC, datetime

import pytest

from bot.locale.catalogue import Localiser
from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.audit import AuditEntry, AuditRecord
from bot.model.backup import Backlog, Hold
from bot.model.delivery import Cause, DeliveryState, OutboxState
from bot.model.lane import Lane
from bot.model.notice import Admin
from bot.model.role import Role
from bot.model.withdrawal import Withdrawal
from bot.render.actions.desk import ShowAudit
from bot.render.admins import admins_view, people_view
from bot.render.audit import audit_view
from bot.render.editing import usage_view
from bot.render.facing import facing
from bot.render.html import TEXT_LIMIT, length_of
from bot.render.outbox import outbox_view
from bot.render.view import View

NOW = datetime(2024, 9, 28, 23, 59, tzinfo=UTC)
LONG = ("Щ" * 300, "ש" * 300, "<&>" * 100, "👩‍👩‍👧‍👦" * 50)


@pytest.fixture(params=INTERFACE_LANGUAGES)
def speaker(request: pytest.FixtureRequest) -> Localiser:
    return Localiser(request.param)


def fits(view: View) -> bool:
    return max(length_of(view.text), length_of(facing(view.text))) <= TEXT_LIMIT


@pytest.mark.parametrize("words", LONG)
def test_whatever_is_long_fits(speaker: Localiser, words: str) -> None:
    for since in (None, NOW):
        for role in Role:
            admins = [Admin(user_id=10**15 + one, role=role, since=since) for one in range(90)]
            names = {one.user_id: words for one in admins}
            assert fits(admins_view(admins, names, own=Role.OWNER, localiser=speaker))
    assert fits(people_view([(10**15 + one, words) for one in range(10)], localiser=speaker))
    entry = AuditEntry(
        user_id=5, about_id=6, deed="broadcast.speed", subject=words, before=words, after=words
    )
    records = tuple(AuditRecord(id=one, at=NOW, entry=entry) for one in range(10))
    shown = ShowAudit(2, None, "all")
    assert fits(audit_view(records, {5: words, 6: words}, shown, pages=3, localiser=speaker, now=NOW))
    state = OutboxState(
        waiting=dict.fromkeys(Lane, 123_456),
        pauses={Cause("alert", f"{one}{words}"[:64]): words for one in range(20)},
        doubts={Cause(f"kind{one}", words[:64]): 99_999 for one in range(20)},
        ended=dict.fromkeys(DeliveryState, 1_234_567),
        hold=(
            Hold(id=7, backed_up=NOW, restored=NOW),
            Backlog(messages=99_999, digests=9_999, reminders=9_999, alerts=9_999),
        ),
    )
    assert fits(outbox_view(state, speaker, note="x" * 200))


@pytest.mark.parametrize("words", LONG)
def test_all_outlets_that_are_shut_out_fit(speaker: Localiser, words: str) -> None:
    shut = [Withdrawal(id=one, title=words, outlet=words, reason=words, at=NOW) for one in range(1, 41)]
    view = usage_view(shut, speaker)
    assert fits(view)
    assert len(view.keyboard) == 12
    assert speaker.text("outbox-more", count=28) in view.text
    assert speaker.text("outbox-more", count=1) not in usage_view(shut[:12], speaker).text
