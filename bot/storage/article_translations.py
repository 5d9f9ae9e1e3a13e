"""What articles say in other languages, written down so that the index hears of it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, Final

from sqlalchemy import and_, delete, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.article import Article, ChangeKind
from bot.model.translation import Translated
from bot.ports import Clock
from bot.storage.accepting import end_turn, take_turn
from bot.storage.columns import storable
from bot.storage.database import Database
from bot.storage.portions import portions
from bot.storage.tables import archive_log, article, article_translation
from bot.storage.upsert import insert_on

AT_ONCE: Final = 100
"""Translations written in one transaction: whoever else wants to write waits for it."""
_MADE_OF: Final = (article.c.title, article.c.lead, article.c.body)
_SHOWN: Final = and_(article.c.duplicate_of.is_(None), article.c.hidden.is_(None), article.c.seq > 0)


@dataclass(frozen=True, kw_only=True, slots=True)
class Noted:
    """A translation of an article, and from which words it was made."""

    article_id: int
    made_of: bytes
    translated: Translated

    def is_in(self, other: "Noted") -> bool:
        """Tell whether another one of the same article and language says all that this one does."""
        same = self.made_of == other.made_of and self.translated.title == other.translated.title
        return same and other.translated.summary.startswith(self.translated.summary)


def made_of(title: str, lead: str | None, body: str) -> bytes:
    """Hash what a translation is made of: of other words it is none."""
    text = "\0".join((storable(title), storable(lead or ""), storable(body)))
    return blake2b(text.encode("utf-8", "replace"), digest_size=16).digest()


class ArticleTranslations:
    """Keeps the words of translations with a log entry for each article that has got some."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def write(self, noted: Sequence[Noted]) -> int:
        """Write at most `AT_ONCE` translations that are news, in the archive's turn; tell how many were.

        Those of articles that say something else by now, that stand behind another or are gone, are none.
        """
        async with self._database.read() as connection:
            news = await _news(connection, noted)
        if not news:
            return 0
        async with self._database.write() as connection:
            last_seq, last_id = await take_turn(connection)
            news = await _news(connection, news)
            if news:
                await _put(connection, news)
            ids = sorted({item.article_id for item in news})
            # An article's one entry is its last: the earlier ones would say the same.
            for part in portions(ids):
                await connection.execute(
                    delete(archive_log).where(
                        archive_log.c.article_id.in_(part), archive_log.c.kind == ChangeKind.TRANSLATED.value
                    )
                )
            now = self._clock.now()
            log = [
                {"seq": seq, "article_id": number, "kind": ChangeKind.TRANSLATED.value, "at": now}
                for seq, number in enumerate(ids, last_seq + 1)
            ]
            await end_turn(connection, log, last_seq=last_seq + len(log), last_id=last_id)
        return len(news)


async def translated_of(
    connection: AsyncConnection, articles: Mapping[int, Article]
) -> dict[int, tuple[Translated, ...]]:
    """Give what articles, as they are, say in other languages; what was never translated is absent."""
    found: defaultdict[int, list[Translated]] = defaultdict(list)
    digests: dict[int, bytes] = {}
    for part in portions(sorted(articles)):
        rows = select(article_translation).where(article_translation.c.article_id.in_(part))
        for row in await connection.execute(rows.order_by(article_translation.c.language)):
            item = articles[row.article_id]
            if row.article_id not in digests:
                digests[row.article_id] = made_of(item.title, item.lead, item.body)
            if row.made_of == digests[row.article_id]:
                found[row.article_id].append(
                    Translated(language=row.language, title=row.title, summary=row.summary)
                )
    return {number: tuple(some) for number, some in found.items()}


async def _news(connection: AsyncConnection, noted: Iterable[Noted]) -> list[Noted]:
    """Leave out what is known, and what is of other words than articles have now."""
    latest = {(item.article_id, item.translated.language): item for item in noted}
    if not latest:
        return []
    wanted = select(article.c.id, *_MADE_OF).where(article.c.id.in_({key[0] for key in latest}), _SHOWN)
    said = {row.id: made_of(row.title, row.lead, row.body) for row in await connection.execute(wanted)}
    key = tuple_(article_translation.c.article_id, article_translation.c.language)
    rows = await connection.execute(select(article_translation).where(key.in_(list(latest))))
    known = {
        (row.article_id, row.language): Noted(
            article_id=row.article_id,
            made_of=row.made_of,
            translated=Translated(language=row.language, title=row.title, summary=row.summary),
        )
        for row in rows
    }
    return [
        item
        for key_, item in latest.items()
        if said.get(item.article_id) == item.made_of and (key_ not in known or not item.is_in(known[key_]))
    ]


async def _put(connection: AsyncConnection, news: Sequence[Noted]) -> None:
    rows: list[dict[str, Any]] = [
        {
            "article_id": item.article_id,
            "language": item.translated.language,
            "made_of": item.made_of,
            "title": item.translated.title,
            "summary": item.translated.summary,
        }
        for item in news
    ]
    insert = insert_on(connection, article_translation)
    changed = {name: insert.excluded[name] for name in ("made_of", "title", "summary")}
    await connection.execute(
        insert.on_conflict_do_update(
            index_elements=[article_translation.c.article_id, article_translation.c.language], set_=changed
        ),
        rows,
    )
