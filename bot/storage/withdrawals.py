"""What the editors take back: out of the archive in the transaction that says why."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import RowMapping, delete, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.audit import AuditEntry
from bot.model.withdrawal import Traces, Withdrawal
from bot.ports import Clock
from bot.storage import removing
from bot.storage.accepting import take_turn
from bot.storage.audit import record
from bot.storage.database import Database
from bot.storage.remembered import Remembered
from bot.storage.shutting_out import known_as, shut_outlets, withdrawal_of
from bot.storage.tables import article, article_version, event, quote, withdrawal, withdrawn_article
from bot.storage.translations import forget_sentences, words_of
from bot.text.sentences import split_sentences
from bot.text.translating.keys import text_keys, title_keys

SOUGHT_FOR: Final = timedelta(minutes=10)
"""How long messages are looked for: what was being written meanwhile comes a little later."""
_REMEMBERED: Final = timedelta(days=31)
"""Messages that were sent are known for thirty days."""
_AT_ONCE: Final = 20
_READ: Final = 500


@dataclass(frozen=True, kw_only=True, slots=True)
class Sought:
    """A withdrawal whose articles are looked for in messages."""

    withdrawal: Withdrawal
    since: datetime
    """When the oldest of them came."""
    count: int
    """Its articles so far."""


class WithdrawalStore:
    """Withdraws, and knows what is withdrawn."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._sought = Remembered(database, _sought)

    async def withdraw(self, article_id: int, reason: str, *, entry: AuditEntry) -> Withdrawal | None:
        """Take out an article with all that have its text; None when there is none (any more)."""
        now = self._clock.now()
        async with self._database.write() as connection:
            await take_turn(connection)
            title = await connection.scalar(select(article.c.title).where(article.c.id == article_id))
            if title is None:
                return None
            kept = await _begin(connection, title, None, reason, now)
            await _take_out(connection, kept.id, [article_id], now)
            await record(connection, entry, now=now)
        return kept

    async def shut_out(self, outlet: str, reason: str, *, entry: AuditEntry) -> Withdrawal:
        """Let nothing more of an outlet in; one that is shut out already stays so for its first reason."""
        now = self._clock.now()
        async with self._database.write() as connection:
            await take_turn(connection)
            known = await shut_outlets(connection)
            if (row := known.get(known_as(outlet))) is not None:
                return withdrawal_of(row)
            kept = await _begin(connection, outlet, outlet, reason, now)
            await record(connection, entry, now=now)
        return kept

    async def of_outlet(self, outlet: str) -> Withdrawal | None:
        """Tell whether an outlet is shut out."""
        async with self._database.read() as connection:
            row = (await shut_outlets(connection)).get(known_as(outlet))
        return None if row is None else withdrawal_of(row)

    async def shut(self) -> list[Withdrawal]:
        """List the outlets that are shut out."""
        async with self._database.read() as connection:
            return [withdrawal_of(row) for row in (await shut_outlets(connection)).values()]

    async def lift(self, withdrawal_id: int, *, entry: AuditEntry) -> bool:
        """Let an outlet in again; what was taken out stays out. False when it is let in already."""
        now = self._clock.now()
        open_ = (
            withdrawal.c.id == withdrawal_id,
            withdrawal.c.outlet.is_not(None),
            withdrawal.c.lifted.is_(None),
        )
        async with self._database.write() as connection:
            done = await connection.execute(update(withdrawal).where(*open_).values(lifted=now))
            if done.rowcount:
                await record(connection, entry, now=now)
            return done.rowcount > 0

    async def get(self, withdrawal_id: int) -> Withdrawal | None:
        """Fetch a withdrawal."""
        of_it = select(withdrawal).where(withdrawal.c.id == withdrawal_id)
        async with self._database.read() as connection:
            row = (await connection.execute(of_it)).mappings().one_or_none()
        return None if row is None else withdrawal_of(row)

    async def outlets(self) -> list[str]:
        """List the names of all that wrote or passed on what is in the archive."""
        found: dict[str, None] = {}
        async with self._database.read() as connection:
            for column in (article.c.outlet, article.c.relayed_by):
                names = await connection.scalars(select(column).where(column.is_not(None)).distinct())
                found |= dict.fromkeys(sorted(names))
        return list(found)

    async def ids_of(self, outlet: str) -> list[int]:
        """List the articles that an outlet wrote or passed on."""
        names = (article.c.outlet, article.c.relayed_by)
        async with self._database.read() as connection:
            spelled = {
                name for column in names for name in await connection.scalars(select(column).distinct())
            }
            meant = [name for name in spelled if name and known_as(name) == known_as(outlet)]
            of_it = or_(*(column.in_(meant) for column in names))
            return list(await connection.scalars(select(article.c.id).where(of_it).order_by(article.c.id)))

    async def take_out(self, withdrawal_id: int, ids: Sequence[int]) -> None:
        """Take an outlet's articles out, a few in a transaction."""
        for start in range(0, len(ids), _AT_ONCE):
            async with self._database.write() as connection:
                await take_turn(connection)
                now = self._clock.now()
                await _take_out(connection, withdrawal_id, ids[start : start + _AT_ONCE], now)

    async def sought(self) -> list[Sought]:
        """List the withdrawals whose articles are looked for in messages."""
        return [*await self._sought.get()]

    async def traces(self, withdrawal_id: int, *, after: int) -> tuple[int, list[Traces]]:
        """Read what recognises some of a withdrawal's articles, by id; 0 when these are the last."""
        some = (
            select(withdrawn_article)
            .where(
                withdrawn_article.c.withdrawal_id == withdrawal_id,
                withdrawn_article.c.article_id > after,
                withdrawn_article.c.traces.is_not(None),
            )
            .order_by(withdrawn_article.c.article_id)
            .limit(_READ)
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(some)).all()
        traces = [Traces(**{name: tuple(part) for name, part in row.traces.items()}) for row in rows]
        return (rows[-1].article_id if len(rows) == _READ else 0), traces

    async def stop_seeking(self, withdrawal_id: int) -> None:
        """Forget what recognises its articles."""
        mine = withdrawn_article.c.withdrawal_id == withdrawal_id
        async with self._database.write() as connection:
            await connection.execute(update(withdrawn_article).where(mine).values(traces=None))
            of_it = withdrawal.c.id == withdrawal_id
            await connection.execute(update(withdrawal).where(of_it).values(since=None))


async def _sought(connection: AsyncConnection) -> tuple[Sought, ...]:
    rows = await connection.execute(select(withdrawal).where(withdrawal.c.since.is_not(None)))
    found = []
    for row in rows.mappings().all():
        mine = select(withdrawn_article.c.article_id).where(
            withdrawn_article.c.withdrawal_id == row["id"], withdrawn_article.c.traces.is_not(None)
        )
        count = len((await connection.scalars(mine)).all())
        found.append(Sought(withdrawal=withdrawal_of(row), since=row["since"], count=count))
    return tuple(found)


async def _begin(
    connection: AsyncConnection, title: str, outlet: str | None, reason: str, now: datetime
) -> Withdrawal:
    row = {"title": title, "outlet": outlet, "reason": reason, "at": now}
    number = await connection.scalar(insert(withdrawal).values(row).returning(withdrawal.c.id))
    assert number is not None, "the database numbers it"
    return Withdrawal(id=number, title=title, outlet=outlet, reason=reason, at=now)


async def _take_out(
    connection: AsyncConnection, withdrawal_id: int, ids: Sequence[int], now: datetime
) -> None:
    """Remove articles and their duplicates, and keep what recognises in messages those that came lately."""
    of_them = select(article).where(or_(article.c.id.in_(ids), article.c.duplicate_of.in_(ids)))
    rows = (await connection.execute(of_them.order_by(article.c.id))).mappings().all()
    if not rows:
        return
    recent = [row for row in rows if row["added"] > now - _REMEMBERED]
    traces = await _traces(connection, recent)
    numbers = [row["id"] for row in rows]
    await connection.execute(delete(withdrawn_article).where(withdrawn_article.c.article_id.in_(numbers)))
    await connection.execute(
        insert(withdrawn_article),
        [
            {
                "article_id": row["id"],
                "withdrawal_id": withdrawal_id,
                "traces": traces.get(row["id"]),
                "fingerprint": row["fingerprint"],
            }
            for row in rows
        ],
    )
    if recent:
        oldest = min(row["added"] for row in recent)
        seeking = (
            withdrawal.c.id == withdrawal_id,
            or_(withdrawal.c.since.is_(None), withdrawal.c.since > oldest),
        )
        await connection.execute(update(withdrawal).where(*seeking).values(since=oldest))
    while await removing.remove(connection, ids, now):
        pass


async def _traces(connection: AsyncConnection, rows: Sequence[RowMapping]) -> dict[int, dict[str, Any]]:
    """Lay out what recognises articles: all their titles and sentences, what they quote, what names days."""
    by_id = {row["id"]: row for row in rows}
    titles: dict[int, list[str]] = {number: [row["title"]] for number, row in by_id.items()}
    passages: dict[int, list[str]] = {}
    for number, row in by_id.items():
        texts = [text for text in (row["lead"], row["body"]) if text]
        passages[number] = [
            sentence.text for text in texts for sentence in split_sentences(text, row["language"])
        ] + [text for text in (row["lead"],) if text]
    before = select(article_version).where(article_version.c.article_id.in_(by_id))
    for version in await connection.execute(before):
        titles[version.article_id].append(version.title)
        texts = [text for text in (version.lead, version.body) if text]
        passages[version.article_id] += [part.text for text in texts for part in split_sentences(text)]
    for table, start, end in (
        (quote, quote.c.start, quote.c.end),
        (event, event.c.sentence_start, event.c.sentence_end),
    ):
        slices = select(table.c.article_id, start, end).where(table.c.article_id.in_(by_id))
        for number, first, last in await connection.execute(slices):
            passages[number].append(by_id[number]["body"][first:last])
    for number, row in by_id.items():
        if row["language"]:
            told = await _translated(connection, titles[number], passages[number], row["language"])
            titles[number] += told[0]
            passages[number] += told[1]
    return {
        number: asdict(
            Traces(
                titles=tuple(dict.fromkeys(titles[number])),
                passages=tuple(dict.fromkeys(passages[number])),
                links=tuple(link for link in (row["url"], row["image"]) if link),
            )
        )
        for number, row in by_id.items()
    }


async def _translated(
    connection: AsyncConnection, titles: Sequence[str], passages: Sequence[str], language: str
) -> tuple[list[str], list[str]]:
    """Give what chats that read other languages were told in place of titles and passages; forget it, too."""
    headings, sentences = title_keys(titles, language), text_keys(passages, language)
    made = await words_of(connection, headings | sentences)
    await forget_sentences(connection, headings | sentences)
    told = [words for key in headings for words in sorted(made.get(key, ()))]
    return told, [words for key in sentences - headings for words in sorted(made.get(key, ()))]
