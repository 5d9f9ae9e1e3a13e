"""Issues of digests while their admins may still change them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Update, delete, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.digest import Issue, IssueState
from bot.storage.database import Database
from bot.storage.portions import portions
from bot.storage.remembered import Remembered
from bot.storage.tables import digest_issue
from bot.storage.upsert import insert_on

_STEP: Final = 200
Key = tuple[int, str]
"""A digest's id, and its slot's key."""


class DigestIssues:
    """Keeps issues; one that the outbox has can't be changed any more."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._first = Remembered(database, _first_approved)

    async def get(self, digest_id: int, slot: str, /) -> Issue | None:
        """Fetch an issue."""
        async with self._database.read() as connection:
            return (await issues_of(connection, [(digest_id, slot)])).get((digest_id, slot))

    async def of_keys(self, keys: Collection[Key], /) -> dict[Key, Issue]:
        """Fetch issues; those that were never made are absent."""
        async with self._database.read() as connection:
            return await issues_of(connection, keys)

    async def toggle(self, digest_id: int, slot: str, article_id: int) -> Issue | None:
        """Take one of an issue's articles out, or put it back; the last one stays.

        None when it can't be changed any more.
        """
        key = (digest_id, slot)
        async with self._database.write() as connection:
            issue = (await issues_of(connection, [key], lock=True)).get(key)
            if issue is None or issue.state is IssueState.OWED:
                return None
            dropped = set(issue.dropped) ^ ({article_id} & set(issue.article_ids))
            if dropped.issuperset(issue.article_ids):
                return issue
            changed = replace(issue, dropped=tuple(sorted(dropped)))
            await connection.execute(_at(issue).values(dropped=list(changed.dropped)))
        return changed

    async def write_intro(self, digest_id: int, slot: str, intro: str) -> Issue | None:
        """Set what stands above; None when it can't be changed any more."""
        return await self._change(digest_id, slot, intro=intro)

    async def decide(self, digest_id: int, slot: str, state: IssueState, *, by: int) -> Issue | None:
        """Approve it, hold it, or make it a draft again; None when it can't be changed any more.

        Raises: ValueError for what only the outbox decides.
        """
        if state is IssueState.OWED:
            raise ValueError("an issue is owed by those who own the outbox")
        return await self._change(digest_id, slot, state=state.value, decided_by=by)

    async def late(self, moment: datetime) -> list[Issue]:
        """List what was approved after its hour, or just at it, and is not owed yet."""
        first = await self._first.get()
        if first is None or first > moment:
            return []
        approved = select(digest_issue).where(
            digest_issue.c.state == IssueState.APPROVED.value, digest_issue.c.moment <= moment
        )
        async with self._database.read() as connection:
            rows = await connection.execute(approved.order_by(digest_issue.c.moment).limit(_STEP))
            return [_issue(dict(row)) for row in rows.mappings()]

    async def prune(self, before: datetime) -> int:
        """Forget issues whose hour was before a moment; tell how many."""
        async with self._database.write() as connection:
            gone = await connection.execute(delete(digest_issue).where(digest_issue.c.moment < before))
        return gone.rowcount

    async def _change(self, digest_id: int, slot: str, **values: Any) -> Issue | None:
        async with self._database.write() as connection:
            await connection.execute(
                update(digest_issue)
                .where(
                    digest_issue.c.digest_id == digest_id,
                    digest_issue.c.slot == slot,
                    digest_issue.c.state != IssueState.OWED.value,
                )
                .values(**values)
            )
            issue = (await issues_of(connection, [(digest_id, slot)])).get((digest_id, slot))
        return None if issue is None or issue.state is IssueState.OWED else issue


async def _first_approved(connection: AsyncConnection) -> datetime | None:
    approved = select(digest_issue.c.moment).where(digest_issue.c.state == IssueState.APPROVED.value)
    return await connection.scalar(approved.order_by(digest_issue.c.moment).limit(1))


async def issues_of(
    connection: AsyncConnection, keys: Collection[Key], /, *, lock: bool = False
) -> dict[Key, Issue]:
    """Fetch issues within a transaction, and keep others from changing them meanwhile with `lock`."""
    wanted = sorted(set(keys))
    found: dict[Key, Issue] = {}
    for part in portions(wanted, _STEP):
        some = select(digest_issue).where(
            # By itself the pair would make SQLite look through all.
            digest_issue.c.digest_id.in_({digest_id for digest_id, _ in part}),
            tuple_(digest_issue.c.digest_id, digest_issue.c.slot).in_(part),
        )
        if lock:
            some = some.order_by(digest_issue.c.digest_id, digest_issue.c.slot).with_for_update()
        for row in (await connection.execute(some)).mappings():
            found[row["digest_id"], row["slot"]] = _issue(dict(row))
    return found


async def make_issues(connection: AsyncConnection, issues: Sequence[Issue], /) -> None:
    """Make issues; those that are there stay as they are."""
    if issues:
        rows = [_row(issue) for issue in issues]
        await connection.execute(insert_on(connection, digest_issue).on_conflict_do_nothing(), rows)


async def end_issues(connection: AsyncConnection, issues: Sequence[Issue], state: IssueState, /) -> None:
    """Note what became of issues at their hour."""
    for issue in issues:
        await connection.execute(_at(issue).values(state=state.value))


async def end_overtaken(
    connection: AsyncConnection, digest_id: int, *, after: datetime, before: datetime
) -> None:
    """Hold what was never dealt with at its own hour, since a newer one came first."""
    overtaken = (
        digest_issue.c.digest_id == digest_id,
        digest_issue.c.moment > after,
        digest_issue.c.moment < before,
        digest_issue.c.state.in_((IssueState.DRAFT.value, IssueState.APPROVED.value)),
    )
    await connection.execute(update(digest_issue).where(*overtaken).values(state=IssueState.HELD.value))


def remaining(issue: Issue, /) -> Issue:
    """Give an issue without what its admin took out."""
    kept = tuple(number for number in issue.article_ids if number not in issue.dropped)
    return replace(issue, article_ids=kept, dropped=())


def _at(issue: Issue) -> Update:
    return update(digest_issue).where(
        digest_issue.c.digest_id == issue.digest_id, digest_issue.c.slot == issue.slot
    )


def _issue(row: Mapping[str, Any]) -> Issue:
    lists = {name: tuple(row[name]) for name in ("article_ids", "dropped")}
    return Issue(**dict(row) | lists | {"state": IssueState(row["state"])})


def _row(issue: Issue) -> dict[str, Any]:
    return {
        "digest_id": issue.digest_id,
        "slot": issue.slot,
        "moment": issue.moment,
        "state": issue.state.value,
        "article_ids": list(issue.article_ids),
        "dropped": list(issue.dropped),
        "intro": issue.intro,
        "decided_by": issue.decided_by,
    }
