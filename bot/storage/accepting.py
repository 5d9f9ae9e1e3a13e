"""Load what the archive holds of a batch, and write what became of it."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.article import Candidate
from bot.storage import recognition
from bot.storage.article_rows import identity_of, item_key_of, terms_of
from bot.storage.findings import Found, write_findings
from bot.storage.held import PLACE, Held, said
from bot.storage.judging import Bench, entry_of
from bot.storage.shutting_out import shut_outlets, withdrawals_of, withdrawn_texts
from bot.storage.tables import (
    archive,
    archive_log,
    article,
    article_sender,
    article_translation,
    article_version,
    removed_article,
)

_MOST_VERSIONS = 20
"""Earlier wordings kept of an article: its first, and the latest ones."""
_TRANSLATED = frozenset(("title", "lead", "body", "language"))
"""Columns that translations are made of."""


async def take_turn(connection: AsyncConnection) -> tuple[int, int]:
    """Wait until no other transaction writes to the archive; give its last seq and last article id.

    The lock on the archive's row holds until this transaction is visible to others, so `seq` grows in
    commit order. SQLite knows no FOR UPDATE and needs none: there all write transactions take turns.
    """
    counters = select(archive.c.last_seq, archive.c.last_article_id).with_for_update()
    row = (await connection.execute(counters)).one()
    return row.last_seq, row.last_article_id


async def end_turn(
    connection: AsyncConnection, log: Sequence[dict[str, Any]], *, last_seq: int, last_id: int
) -> None:
    """Append to the archive's log and note how far its counters got."""
    if log:
        await connection.execute(insert(archive_log), log)
    await connection.execute(update(archive).values(last_seq=last_seq, last_article_id=last_id))


async def lay_out(connection: AsyncConnection, batch: Sequence[Candidate], now: datetime) -> Bench:
    """Read everything that the batch's verdicts can depend on."""
    last_seq, last_id = await take_turn(connection)
    bench = Bench(now=now, last_seq=last_seq, last_id=last_id)
    bench.shut_out = frozenset(await shut_outlets(connection))
    bench.withdrawn_texts = await withdrawn_texts(connection, {item.fingerprint for item in batch})
    rows = [identity_of(candidate) for candidate in batch]
    keys = {key for row in rows for key in (row["key"], item_key_of(row)) if key is not None}
    await _hold(connection, bench, article.c.key.in_(keys))
    if len(bench.by_key) < len(keys):
        gone = select(removed_article.c.key, removed_article.c.id).where(removed_article.c.key.in_(keys))
        bench.removed = {row.key: row.id for row in await connection.execute(gone)}
        bench.withdrawn = frozenset(await withdrawals_of(connection, bench.removed.values()))
        await _find_entries(connection, bench, rows)
    await _find_twins(connection, bench, {candidate.fingerprint for candidate in batch})
    unplaced = [
        candidate.signature
        for candidate, row in zip(batch, rows, strict=True)
        if not _has_its_place(bench, candidate, row)
    ]
    for held, signature in await recognition.alike(connection, unplaced):
        bench.rivals.note(bench.held.setdefault(held.id, held), signature)
    await _name_senders(connection, bench)
    await _recall_versions(connection, bench, {candidate.fingerprint for candidate in batch})
    return bench


async def write_out(connection: AsyncConnection, bench: Bench) -> None:
    """Write what the batch changed."""
    if bench.revived:
        await connection.execute(delete(removed_article).where(removed_article.c.id.in_(bench.revived)))
    # Originals first: a duplicate refers to its own.
    fresh = [held.row for held in bench.held.values() if held.fresh]
    if fresh:
        await connection.execute(
            insert(article), sorted(fresh, key=lambda row: row["duplicate_of"] is not None)
        )
    # A key that moves on is free for whoever has it next.
    for held in sorted(bench.held.values(), key=lambda held: "key" not in held.changes):
        if held.changes:
            await connection.execute(update(article).where(article.c.id == held.id).values(held.written()))
    await _drop_translations(connection, bench)
    for old, new in bench.moved:
        duplicates = update(article).where(article.c.duplicate_of == old)
        await connection.execute(duplicates.values(duplicate_of=new))
    if bench.versions:
        await keep_versions(connection, bench.versions)
    fresh_ids = {held.id for held in bench.held.values() if held.fresh}
    await recognition.sign(connection, bench.rivals.signed, fresh=fresh_ids, now=bench.now)
    await write_findings(connection, _found(bench, fresh_ids), bench.now)
    if bench.senders:
        await connection.execute(insert(article_sender), bench.senders)
    if bench.taken_over:
        await connection.execute(
            delete(article_sender).where(article_sender.c.article_id.in_(bench.taken_over))
        )
    await end_turn(connection, bench.log, last_seq=bench.last_seq, last_id=bench.last_id)


def _found(bench: Bench, fresh: Collection[int]) -> dict[int, Found]:
    return {
        number: Found(
            findings=findings,
            terms=terms_of(row := bench.held[number].row),
            language=row["language"],
            outlet=row["outlet"],
            sort_time=row["sort_time"],
            added=row["added"],
            fresh=number in fresh,
        )
        for number, findings in bench.findings.items()
    }


async def _drop_translations(connection: AsyncConnection, bench: Bench) -> None:
    """Forget what articles said in other languages that say something else now, or are shown no more."""
    other = [
        held.id
        for held in bench.held.values()
        if held.changes.keys() & _TRANSLATED or ("duplicate_of" in held.changes and held.duplicate_of)
    ]
    if other:
        await connection.execute(
            delete(article_translation).where(article_translation.c.article_id.in_(other))
        )


async def _hold(connection: AsyncConnection, bench: Bench, condition: ColumnElement[bool]) -> None:
    """Load whole articles that the batch may bring again."""
    for row in (await connection.execute(select(article).where(condition))).mappings():
        bench.by_key[row["key"]] = row["id"]
        bench.held[row["id"]] = Held.of(row)
        if (entry := entry_of(dict(row))) is not None:
            bench.by_entry[entry] = row["id"]


async def _find_entries(connection: AsyncConnection, bench: Bench, rows: Sequence[dict[str, Any]]) -> None:
    """Find what sources brought at other addresses under the same ids."""
    entries = {row["key"]: entry for row in rows if (entry := entry_of(row)) is not None}
    bench.vague = frozenset(entry for entry, times in Counter(entries.values()).items() if times > 1)
    wanted: dict[str, list[str]] = {}
    for key, entry in entries.items():
        if key not in bench.by_key and entry not in bench.vague:
            wanted.setdefault(entry[0], []).append(entry[1])
    for source, given in wanted.items():
        await _hold(connection, bench, and_(article.c.source == source, article.c.external_id.in_(given)))


def _has_its_place(bench: Bench, candidate: Candidate, row: dict[str, Any]) -> bool:
    """Tell whether it is known with these very words, and as the operator's."""
    known = bench.by_key.get(row["key"])
    if known is None:
        return False
    held = bench.held[known]
    return held.fingerprint == candidate.fingerprint and not held.by_reader


async def _find_twins(connection: AsyncConnection, bench: Bench, fingerprints: Collection[str]) -> None:
    """Find what stands for these texts: the articles that have them, or whose duplicates have them."""
    duplicates = (
        select(article.c.fingerprint, func.min(article.c.duplicate_of).label("original"))
        .where(article.c.fingerprint.in_(fingerprints), article.c.duplicate_of.is_not(None))
        .group_by(article.c.fingerprint)
    )
    twins = bench.rivals.twins
    originals = PLACE.where(article.c.fingerprint.in_(fingerprints), article.c.duplicate_of.is_(None))
    for row in (await connection.execute(originals)).mappings():
        bench.held.setdefault(row["id"], Held.of(row))
        twins[row["fingerprint"]].add(row["id"])
    for fingerprint, original in await connection.execute(duplicates):
        twins[fingerprint].add(original)
    needed = {number for numbers in twins.values() for number in numbers}
    needed |= {held.duplicate_of for held in bench.held.values() if held.duplicate_of is not None}
    missing = needed - bench.held.keys()
    if missing:
        for row in (await connection.execute(PLACE.where(article.c.id.in_(missing)))).mappings():
            bench.held[row["id"]] = Held.of(row)


async def _name_senders(connection: AsyncConnection, bench: Bench) -> None:
    readers = [held.id for held in bench.held.values() if held.by_reader]
    if readers:
        rows = select(article_sender).where(article_sender.c.article_id.in_(readers))
        for row in await connection.execute(rows):
            bench.held[row.article_id].senders.add(row.user_id)


async def _recall_versions(connection: AsyncConnection, bench: Bench, fingerprints: Collection[str]) -> None:
    """Recall what articles whose text may be about to change have said before."""
    known = {*bench.by_key.values()}
    changing = [number for number in known if bench.held[number].fingerprint not in fingerprints]
    if changing:
        kept = select(article_version).where(article_version.c.article_id.in_(changing))
        for row in (await connection.execute(kept)).mappings():
            bench.said_before[row["article_id"]].add(said(row))


async def keep_versions(connection: AsyncConnection, versions: Sequence[dict[str, Any]]) -> None:
    """Keep what articles said until now; of very many wordings, the first and the latest."""
    newest = select(article_version.c.article_id, func.max(article_version.c.number)).group_by(
        article_version.c.article_id
    )
    ids = {version["article_id"] for version in versions}
    numbers: dict[int, int] = {
        row[0]: row[1]
        for row in await connection.execute(newest.where(article_version.c.article_id.in_(ids)))
    }
    for version in versions:
        number = numbers[version["article_id"]] = numbers.get(version["article_id"], 0) + 1
        await connection.execute(insert(article_version), version | {"number": number})
    for article_id, number in numbers.items():
        if number > _MOST_VERSIONS:
            between = article_version.c.number.between(2, number - _MOST_VERSIONS + 1)
            old = delete(article_version).where(article_version.c.article_id == article_id, between)
            await connection.execute(old)
