"""Take articles out of the archive so that everybody hears of it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.article import ChangeKind
from bot.storage.accepting import end_turn, take_turn
from bot.storage.tables import archive_log, article, article_version, quote, removed_article, written_text
from bot.storage.translations import forget_sentences
from bot.text.translating.keys import keys_of, text_keys

MOST = 100


async def remove(
    connection: AsyncConnection, ids: Sequence[int], now: datetime, *, expired: bool = False
) -> int:
    """Remove articles with their duplicates, which have the same text; tell how many went, at most `MOST`.

    Duplicates go first, so that what is left for the next call still stands on its original.
    Keys stay (for a while only, if they just `expired`), and one entry of the log for each article that it
    knew: the earlier ones would lead nowhere.
    """
    last_seq, last_id = await take_turn(connection)
    gone = (
        await connection.execute(
            select(article.c.id, article.c.key, article.c.seq)
            .where(or_(article.c.id.in_(ids), article.c.duplicate_of.in_(ids)))
            .order_by(article.c.duplicate_of.is_(None), article.c.id)
            .limit(MOST)
        )
    ).all()
    if not gone:
        return 0
    log = []
    for row in gone:
        if row.seq > 0:
            last_seq += 1
            log.append({"seq": last_seq, "article_id": row.id, "kind": ChangeKind.REMOVED.value, "at": now})
    numbers = [row.id for row in gone]
    if not expired:
        await _forget_translations(connection, numbers)
    tombstones = [{"id": row.id, "key": row.key, "removed": now, "expired": expired} for row in gone]
    await connection.execute(insert(removed_article), tombstones)
    await connection.execute(delete(archive_log).where(archive_log.c.article_id.in_(numbers)))
    await connection.execute(delete(article).where(article.c.id.in_(numbers)))
    await end_turn(connection, log, last_seq=last_seq, last_id=last_id)
    return len(gone)


async def _forget_translations(connection: AsyncConnection, ids: Sequence[int]) -> None:
    """Forget what engines made of articles' sentences, quotes and earlier wordings, which go with them.

    Of articles that only grew old they leave by themselves, when nobody reads them any more.
    """
    said = (article.c.title, article.c.lead, article.c.body)
    now = select(article.c.id, *said, article.c.language)
    rows = await connection.execute(now.where(article.c.id.in_(ids), article.c.language.is_not(None)))
    by_id = {row.id: row for row in rows}
    before = select(article_version.c.article_id, *(article_version.c[column.name] for column in said))
    versions = await connection.execute(before.where(article_version.c.article_id.in_(by_id)))
    worded = [*by_id.items(), *((row.article_id, row) for row in versions)]
    keys = set[bytes]()
    for number, row in worded:
        keys |= keys_of(row.title, (row.lead or "", row.body), by_id[number].language)
    quoted = select(quote.c.article_id, quote.c.start, quote.c.end)
    for number, start, end in await connection.execute(quoted.where(quote.c.article_id.in_(by_id))):
        keys |= text_keys([by_id[number].body[start:end]], by_id[number].language)
    await forget_sentences(connection, keys)
    # Of what articles programs wrote is not kept; the little that there is can be written again.
    await connection.execute(delete(written_text))
