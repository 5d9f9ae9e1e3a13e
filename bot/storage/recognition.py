"""Signatures of texts: kept while anybody may still reprint them, and found again by what they share."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.held import PLACE, Held
from bot.storage.tables import article, article_band, article_signature
from bot.text.fingerprint import bands_of

_MOST_ALIKE = 200
"""Articles compared with a batch at most, those first that share most with it."""
_STEP = 2000


async def alike(connection: AsyncConnection, signatures: Sequence[bytes]) -> list[tuple[Held, bytes]]:
    """Find the articles that may have nearly the same text as one of these, with their signatures."""
    wanted = sorted({band for signature in signatures for band in bands_of(signature)})
    if not wanted:
        return []
    likest = (
        select(article_band.c.article_id)
        .where(article_band.c.band.in_(wanted))
        .group_by(article_band.c.article_id)
        .order_by(func.count().desc(), article_band.c.article_id)
        .limit(_MOST_ALIKE)
        .subquery("likest")
    )
    found = (
        PLACE.add_columns(article_signature.c.signature)
        .join_from(likest, article_signature, article_signature.c.article_id == likest.c.article_id)
        .join(article, article.c.id == likest.c.article_id)
    )
    rows = (await connection.execute(found)).mappings()
    return [(Held.of(row), row["signature"]) for row in rows]


async def sign(
    connection: AsyncConnection, signed: Mapping[int, bytes], *, fresh: Collection[int], now: datetime
) -> None:
    """Write the signatures of articles that stand for their text; b"" takes one away."""
    before = [number for number in signed if number not in fresh]
    if before:
        for table in (article_signature, article_band):
            await connection.execute(delete(table).where(table.c.article_id.in_(before)))
    kept = [(number, signature) for number, signature in signed.items() if signature]
    if kept:
        signatures = [{"article_id": number, "added": now, "signature": made} for number, made in kept]
        bands = [{"band": band, "article_id": number} for number, made in kept for band in {*bands_of(made)}]
        await connection.execute(insert(article_signature), signatures)
        await connection.execute(insert(article_band), bands)


async def forget(connection: AsyncConnection, before: datetime) -> int:
    """Forget a few of the signatures made before a moment; tell how many."""
    old = select(article_signature.c.article_id).where(article_signature.c.added < before).limit(_STEP)
    ids = list(await connection.scalars(old.order_by(article_signature.c.added)))
    for table in (article_band, article_signature):
        if ids:
            await connection.execute(
                delete(table).where(table.c.article_id == bindparam("number")),
                [{"number": number} for number in ids],
            )
    return len(ids)
