"""What admins did is written with the deed, or not at all."""

from datetime import timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.model.audit import COMMAND_LINE, AuditEntry
from bot.model.role import Role
from bot.model.source import SourceForm, SourceSettings
from bot.services.admins import Admins
from bot.services.audit import PAGE, AuditFilter, AuditLog
from bot.services.chats import Chats
from bot.storage.admins import AdminStore
from bot.storage.audit import LONGEST, AuditStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.sources import SourceStore


@pytest.fixture
def audit(database: Database, clock: Any) -> AuditStore:
    return AuditStore(database, clock)


async def test_pages_and_filters(database: Database, clock: Any, audit: AuditStore) -> None:
    for number in range(PAGE + 3):
        await audit.record(AuditEntry(user_id=1, deed="source.pause", subject=str(number)))
    await audit.record(AuditEntry(user_id=2, deed="ban.add", about_id=1))
    await audit.record(AuditEntry(user_id=2, deed="source", subject="x" * 999))
    log = AuditLog(audit, Chats(ChatStore(database, clock), default_language="en"))
    first = await log.page(AuditFilter(), 1)
    assert (first.pages, len(first.records)) == (2, PAGE)
    assert first.records[0].entry.subject == "x" * LONGEST
    last = await log.page(AuditFilter(), 99)
    assert (last.page, len(last.records)) == (2, 5)
    assert last.records[-1].entry.subject == "0"
    assert (await audit.page(offset=0, limit=1, deed="source"))[1] == PAGE + 4
    assert (await audit.page(offset=0, limit=1, deed="sour"))[1] == 0
    assert (await audit.page(offset=0, limit=1, deed="source.pause"))[1] == PAGE + 3
    assert (await audit.page(offset=0, limit=1, user_id=1))[1] == PAGE + 4
    assert await log.asked_for("Ban") == AuditFilter(deed="ban")
    assert await log.asked_for("12") == AuditFilter(user_id=12)
    assert await log.asked_for("Command line") == AuditFilter(user_id=COMMAND_LINE)
    assert await log.asked_for("Befehlszeile", console="befehlszeile") == AuditFilter(user_id=COMMAND_LINE)
    with pytest.raises(UserError, match="audit-nothing"):
        await log.asked_for("b%n")


async def test_a_deed_that_changes_nothing_leaves_no_entry(
    database: Database, clock: Any, audit: AuditStore
) -> None:
    sources = SourceStore(database, clock)
    settings = SourceSettings(id="harbour", url="https://harbour.example/rss", form=SourceForm.FEED)
    entry = AuditEntry(user_id=1, deed="source.add", subject="harbour")
    await sources.add(settings, added_by=1, entry=entry)
    with pytest.raises(UserError, match="source-known"):
        await sources.add(settings, added_by=1, entry=entry)
    assert not await sources.pause("nonesuch", True, entry=entry)
    assert await sources.remove("harbour", entry=entry)
    assert not await sources.remove("harbour", entry=entry)
    assert (await audit.page(offset=0, limit=9))[1] == 2


async def test_roles_are_noted_with_what_was_before(
    database: Database, clock: Any, audit: AuditStore
) -> None:
    store = AdminStore(database, clock)
    admins = Admins(store, named=(5,), clock=clock, owner=9)
    assert await admins.role(9) is Role.OWNER
    assert await admins.role(5) is Role.ADMIN
    assert await admins.grant(7, Role.EDITOR, by=5) is None
    assert await admins.grant(7, Role.ADMIN, by=9) is Role.EDITOR
    assert await admins.grant(7, Role.ADMIN, by=9) is Role.ADMIN
    for by, who, why in (
        (5, 7, "admins-owner-only"),
        (7, 9, "admin-owner-stays"),
        (9, 5, "admin-in-settings"),
    ):
        with pytest.raises(UserError, match=why):
            await admins.grant(who, Role.EDITOR, by=by)
        with pytest.raises(UserError, match=why):
            await admins.remove(who, by=by)
    with pytest.raises(UserError, match="grant-no-person"):
        await admins.grant(-7, Role.EDITOR, by=9)
    clock.advance(timedelta(minutes=1).total_seconds())
    await admins.remove(7, by=9)
    records, count = await audit.page(offset=0, limit=9)
    assert count == 3
    told = [(one.entry.user_id, one.entry.about_id, one.entry.before, one.entry.after) for one in records]
    assert told == [(9, 7, "admin", ""), (9, 7, "editor", "admin"), (5, 7, "", "editor")]
