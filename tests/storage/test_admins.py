"""Links that work once, for a day, for one person."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.errors import UserError
from bot.model.chat import ChatKind
from bot.model.delivery import Cause, DeliveryState
from bot.model.lane import Lane
from bot.model.notice import Admin
from bot.model.role import Role
from bot.render.view import View
from bot.services.admins import Admins, is_invitation
from bot.storage.admins import AdminStore
from bot.storage.audit import AuditStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.owing import Owed, owe
from bot.storage.tables import delivery, meta


@pytest.fixture
def store(database: Database, clock) -> AdminStore:  # type: ignore[no-untyped-def]
    return AdminStore(database, clock)


@pytest.fixture
def admins(store: AdminStore, clock) -> Admins:  # type: ignore[no-untyped-def]
    return Admins(store, named=(7, 8), clock=clock)


async def test_whoever_opens_the_owners_link_first_becomes_the_owner(admins: Admins, clock) -> None:  # type: ignore[no-untyped-def]
    link = await admins.invite(owner=True)
    assert is_invitation(link)
    assert len(link) <= 64
    assert set(link) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
    assert not await admins.is_admin(41)
    assert await admins.accept(link, 41)
    assert (await admins.is_owner(41), await admins.is_admin(41)) == (True, True)
    with pytest.raises(UserError, match="admin-link-used"):
        await admins.accept(link, 42)
    assert not await admins.is_admin(42)
    assert await admins.accept(link, 41)  # the same person again, after a crash say
    assert await admins.all() == [
        Admin(user_id=41, role=Role.OWNER, since=clock.now()),
        Admin(user_id=7),
        Admin(user_id=8),
    ]
    assert await admins.all_ids() == (41, 7, 8)


async def test_of_many_at_the_same_time_one_wins(database: Database, admins: Admins, clock) -> None:  # type: ignore[no-untyped-def]
    link = await admins.invite(owner=True)
    others = [Admins(AdminStore(database, clock), named=(), clock=clock) for _ in range(6)]
    got = await asyncio.gather(
        *(other.accept(link, 100 + number) for number, other in enumerate(others)), return_exceptions=True
    )
    assert sorted(map(str, got)) == ["True", *["admin-link-used"] * 5]
    assert sum(one.owner for one in await admins.all()) == 1


async def test_wrong_codes_open_nothing(admins: Admins, store: AdminStore) -> None:
    owner, invited = await admins.invite(owner=True), await admins.invite()
    for wrong in (
        "owner-",
        "owner-x",
        owner[:-1],
        owner + "x",
        invited.replace("admin-", "owner-"),
        "owner-é",
    ):
        with pytest.raises(UserError, match="admin-link-used"):
            await admins.accept(wrong, 41)
    with pytest.raises(UserError):
        await admins.accept(owner.replace("owner-", "admin-"), 41)
    assert await store.all() == []
    assert await admins.accept(owner, 41)


async def test_links_end_after_a_day(admins: Admins, clock) -> None:  # type: ignore[no-untyped-def]
    link = await admins.invite(owner=True)
    clock.advance(timedelta(hours=24).total_seconds())
    with pytest.raises(UserError, match="admin-link-used"):
        await admins.accept(link, 41)
    later = await admins.invite(owner=True)
    clock.advance(timedelta(hours=23).total_seconds())
    assert await admins.accept(later, 41)


async def test_a_new_owners_link_ends_the_one_before_and_a_new_owner_leaves_the_old_one_an_admin(
    admins: Admins, database: Database, clock: Any
) -> None:
    lost = await admins.invite(owner=True)
    link = await admins.invite(owner=True)
    with pytest.raises(UserError):
        await admins.accept(lost, 41)
    assert await admins.accept(link, 41)
    assert await admins.accept(await admins.invite(owner=True), 42)
    assert (await admins.is_owner(41), await admins.is_admin(41)) == (False, True)
    assert await admins.is_owner(42)
    found, _ = await AuditStore(database, clock).page(offset=0, limit=2)
    told = [(item.entry.deed, item.entry.about_id, item.entry.before, item.entry.after) for item in found]
    assert told == [("role.accept", 42, "", "owner"), ("role.grant", 41, "owner", "admin")]
    assert await admins.accept(await admins.invite(owner=True), 42)
    assert await admins.is_owner(42), "who is the owner stays it by another link"


async def test_admins_are_invited_and_removed(admins: Admins, store: AdminStore, clock) -> None:  # type: ignore[no-untyped-def]
    await admins.accept(await admins.invite(owner=True), 41)
    first, second = await admins.invite(), await admins.invite()
    assert not await admins.accept(first, 42)
    assert not await admins.accept(second, 43)
    assert not await admins.accept(await admins.invite(), 41)  # the owner stays the owner
    assert await admins.is_owner(41)
    assert [await admins.is_admin(who) for who in (42, 43, 44, 7)] == [True, True, False, True]
    assert not await admins.is_owner(42)
    await admins.remove(42, by=41)
    assert not await admins.is_admin(42)
    for who, why in ((41, "admin-owner-stays"), (7, "admin-in-settings"), (42, "admin-unknown")):
        with pytest.raises(UserError, match=why):
            await admins.remove(who, by=41)
    other = Admins(store, named=(), clock=clock)
    assert await other.is_admin(43)
    await admins.remove(43, by=41)
    clock.advance(2.5)
    assert not await other.is_admin(43)


async def test_who_was_raised_meanwhile_is_touched_by_nobody_beside_them(
    admins: Admins, store: AdminStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner, chief, bob = 41, 7, 42
    await admins.accept(await admins.invite(owner=True), owner)
    await admins.grant(bob, Role.EDITOR, by=chief)
    put, remove = store.put, store.remove

    async def raised() -> None:
        await put(bob, Role.ADMIN, by=owner)

    async def late_put(*args: Any, **more: Any) -> Role | None:
        await raised()
        return await put(*args, **more)

    async def late_remove(*args: Any, **more: Any) -> bool:
        await raised()
        return await remove(*args, **more)

    monkeypatch.setattr(store, "put", late_put)
    monkeypatch.setattr(store, "remove", late_remove)
    with pytest.raises(UserError, match="admins-owner-only"):
        await admins.remove(bob, by=chief)
    assert await admins.is_admin(bob)
    await remove(bob, by=owner)
    with pytest.raises(UserError, match="admins-owner-only"):
        await admins.grant(bob, Role.EDITOR, by=chief)
    assert await admins.is_admin(bob)
    await admins.remove(bob, by=owner)
    assert not await admins.has(bob, Role.EDITOR)


async def test_who_loses_a_role_is_told_of_nothing_that_waits(
    database: Database, store: AdminStore, clock: Any
) -> None:
    chats = ChatStore(database, clock)
    for number in (42, 43):
        await chats.see(number, ChatKind.PRIVATE, "Somebody", "en")
        await store.put(number, Role.ADMIN, by=7)
    kinds = ("desk", "briefing", "digest")
    owed = [
        Owed(cause=Cause(kind, "1"), chat_id=who, lane=Lane.URGENT, views=(View(kind),), due=clock.now())
        for kind in kinds
        for who in (42, 43)
    ]
    async with database.write() as connection:
        await owe(connection, owed, now=clock.now())

    async def waiting(who: int) -> set[str]:
        there = (delivery.c.chat_id == who, delivery.c.state == DeliveryState.PENDING.value)
        async with database.read() as connection:
            return set(await connection.scalars(select(delivery.c.kind).where(*there)))

    await store.put(42, Role.EDITOR, by=7)
    assert await waiting(42) == {"desk", "digest"}
    await store.remove(42, by=7)
    assert await waiting(42) == {"digest"}
    assert await waiting(43) == set(kinds)


@pytest.mark.parametrize("nobody", [-1001234, 0, 777000, 1087968824, 136817688])
async def test_anonymous_senders_are_never_admins(store: AdminStore, clock, nobody: int) -> None:  # type: ignore[no-untyped-def]
    admins = Admins(store, named=(nobody,), clock=clock)
    with pytest.raises(UserError, match="admin-link-used"):
        await admins.accept(await admins.invite(owner=True), nobody)
    assert not await admins.is_admin(nobody)
    assert await admins.all() == []


async def test_the_database_holds_no_code(database: Database, admins: Admins) -> None:
    link = await admins.invite(owner=True)
    async with database.read() as connection:
        kept = list(await connection.scalars(select(meta.c.value)))
    assert len(kept) == 1
    assert link.partition("-")[2] not in kept[0]
