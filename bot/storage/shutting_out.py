"""What the editors shut out: articles and outlets that do not come in again."""

from collections.abc import Collection

from sqlalchemy import RowMapping, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.withdrawal import Withdrawal
from bot.storage.portions import portions
from bot.storage.tables import withdrawal, withdrawn_article
from bot.text.fold import fold


async def shut_outlets(connection: AsyncConnection) -> dict[str, RowMapping]:
    """Give the outlets that are shut out, by their names as `known_as` writes them."""
    shut = select(withdrawal).where(withdrawal.c.outlet.is_not(None), withdrawal.c.lifted.is_(None))
    rows = (await connection.execute(shut.order_by(withdrawal.c.id))).mappings().all()
    return {known_as(row["outlet"]): row for row in rows}


async def withdrawals_of(connection: AsyncConnection, article_ids: Collection[int]) -> dict[int, Withdrawal]:
    """Tell which of some articles are withdrawn, by article."""
    if not article_ids:
        return {}
    of_them = (
        select(withdrawn_article.c.article_id, withdrawal)
        .join(withdrawal, withdrawal.c.id == withdrawn_article.c.withdrawal_id)
        .where(withdrawn_article.c.article_id.in_(article_ids))
    )
    rows = (await connection.execute(of_them)).mappings().all()
    return {row["article_id"]: withdrawal_of(row) for row in rows}


async def withdrawn_texts(connection: AsyncConnection, fingerprints: Collection[str]) -> dict[str, int]:
    """Tell which texts stay out, with one of the articles that had each; an outlet's may come from others."""
    found: dict[str, int] = {}
    for part in portions(sorted(fingerprints)):
        of_them = (
            select(withdrawn_article.c.fingerprint, withdrawn_article.c.article_id)
            .join(withdrawal, withdrawal.c.id == withdrawn_article.c.withdrawal_id)
            .where(withdrawn_article.c.fingerprint.in_(part), withdrawal.c.outlet.is_(None))
        )
        found |= {row.fingerprint: row.article_id for row in await connection.execute(of_them)}
    return found


def is_shut_out(shut: Collection[str], *names: str | None) -> bool:
    """Tell whether one of the names is that of an outlet that is shut out."""
    return bool(shut) and any(name is not None and known_as(name) in shut for name in names)


def known_as(outlet: str, /) -> str:
    """Write an outlet's name so that it is the same however it is spaced and capitalised."""
    return fold(" ".join(outlet.split()))


def withdrawal_of(row: RowMapping, /) -> Withdrawal:
    """Make a withdrawal of its row."""
    return Withdrawal(**{name: row[name] for name in ("id", "title", "outlet", "reason", "at", "lifted")})
