"""The archive: articles, and the log of what happened to them."""

from collections import defaultdict
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.article import Acceptance, Article, Candidate, Change, ChangeKind, Reprint
from bot.model.chat import OutletNews
from bot.model.translation import Translated
from bot.model.withdrawal import Withdrawal
from bot.ports import Clock
from bot.storage import expiring, recognition, removing
from bot.storage.accepting import lay_out, write_out
from bot.storage.article_rows import article_of, stored_key
from bot.storage.article_translations import translated_of
from bot.storage.database import Database
from bot.storage.remembered import Remembered
from bot.storage.shutting_out import withdrawals_of
from bot.storage.tables import archive, archive_log, article, article_sender, story_article
from bot.text.fold import fold

# SQLite has one writer: whoever else wants to write waits for a whole batch.
_BATCH = 20
_PAGE = 200
_LARGEST_ID = 2**63 - 1
_Item = TypeVar("_Item")
_STORY = select(story_article.c.story_id).where(
    story_article.c.article_id == func.coalesce(article.c.duplicate_of, article.c.id)
)
_WHOLE = (article, _STORY.scalar_subquery().label("story_id"))


class ArticleStore:
    """Accepts candidates and gives articles back; implements `bot.ports.ArchiveLog`."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._last_seq = Remembered(database, _last_seq)

    async def accept(self, batch: Sequence[Candidate]) -> list[Acceptance]:
        """Judge candidates in order and store them, at most 20 in a transaction."""
        acceptances: list[Acceptance] = []
        for part in _parts(batch, _BATCH):
            async with self._database.write() as connection:
                bench = await lay_out(connection, part, self._clock.now())
                acceptances += [bench.judge(candidate) for candidate in part]
                await write_out(connection, bench)
        return acceptances

    async def get(self, article_id: int, /) -> Article | None:
        """Fetch one article, whoever may see it: the caller checks `public` and `senders`."""
        return (await self.many([article_id])).get(article_id)

    async def many(self, ids: Sequence[int], /) -> dict[int, Article]:
        """Fetch articles by id, in the order asked for; removed ones are absent."""
        found: dict[int, Article] = {}
        possible = [number for number in dict.fromkeys(ids) if 0 < number <= _LARGEST_ID]
        if possible:
            async with self._database.read() as connection:
                for part in _parts(possible, _PAGE):
                    articles = await _fetch(connection, select(*_WHOLE).where(article.c.id.in_(part)))
                    found |= {item.id: item for item in articles}
        return {number: found[number] for number in possible if number in found}

    async def translated(self, articles: Mapping[int, Article], /) -> dict[int, tuple[Translated, ...]]:
        """Give what articles, by id, say in other languages; those of which nothing is known are absent."""
        if not articles:
            return {}
        async with self._database.read() as connection:
            return await translated_of(connection, articles)

    async def reprints(self, article_id: int, /) -> list[Reprint]:
        """List who else has an article's text, as far as everybody may know it, in the order of coming in."""
        others = (
            select(article.c.outlet, article.c.published)
            .where(article.c.duplicate_of == article_id, article.c.public)
            .order_by(article.c.id)
            .limit(_PAGE)
        )
        async with self._database.read() as connection:
            rows = await connection.execute(others)
            return [Reprint(outlet=row.outlet, published=row.published) for row in rows]

    async def by_key(self, key: str, /) -> Article | None:
        """Fetch the article that has this key."""
        async with self._database.read() as connection:
            found = await _fetch(connection, select(*_WHOLE).where(article.c.key == stored_key(key)))
        return found[0] if found else None

    async def latest(
        self, *, limit: int, viewer: int | None, outlet: str | None = None, language: str | None = None
    ) -> list[Article]:
        """List the newest articles that a viewer may see, each text once."""
        newest = select(*_WHOLE).order_by(article.c.sort_time.desc(), article.c.id.desc()).limit(limit)
        if outlet is not None:
            newest = newest.where(article.c.outlet == outlet)
        if language is not None:
            newest = newest.where(article.c.language == language)
        async with self._database.read() as connection:
            found = await _fetch(connection, _public(newest))
            if viewer is not None:
                found += await _fetch(connection, _private(newest, viewer))
        found.sort(key=lambda item: (item.sort_time, item.id), reverse=True)
        return found[:limit]

    async def outlets(self, viewer: int | None) -> list[OutletNews]:
        """List the outlets that a viewer may see articles of, the freshest first."""
        newest, stated = func.max(article.c.sort_time), func.max(article.c.published)
        counts = (
            select(article.c.outlet, article.c.language, func.count(), newest, stated)
            .where(article.c.outlet.is_not(None))
            .group_by(article.c.outlet, article.c.language)
        )
        async with self._database.read() as connection:
            rows = [tuple(row) for row in await connection.execute(_public(counts))]
            if viewer is not None:
                rows += [tuple(row) for row in await connection.execute(_private(counts, viewer))]
        of_outlet: defaultdict[str, list[_OutletPart]] = defaultdict(list)
        for row in rows:
            part = _OutletPart(*row)
            of_outlet[fold(part.name)].append(part)  # some write their name in capitals here and there
        news = [_outlet_news(parts) for parts in of_outlet.values()]
        return sorted(news, key=lambda item: (item.newest, item.outlet), reverse=True)

    async def count(self) -> int:
        """Count the articles, each text once; private ones too."""
        async with self._database.read() as connection:
            statement = select(func.count()).select_from(article).where(article.c.duplicate_of.is_(None))
            return await connection.scalar(statement) or 0

    async def withdrawn(self, ids: Sequence[int], /) -> dict[int, Withdrawal]:
        """Tell which of some articles the editors withdrew, by article."""
        async with self._database.read() as connection:
            return await withdrawals_of(connection, [number for number in ids if 0 < number <= _LARGEST_ID])

    async def everything(self) -> AsyncIterator[Article]:
        """Give every article by id, duplicates and private ones too, a few at a time."""
        last = 0
        while True:
            async with self._database.read() as connection:
                page = select(*_WHOLE).where(article.c.id > last).order_by(article.c.id).limit(_PAGE)
                found = await _fetch(connection, page)
            for item in found:
                yield item
            if len(found) < _PAGE:
                return
            last = found[-1].id

    async def remove(self, ids: Sequence[int], /) -> int:
        """Take articles out with their duplicates; tell how many went. No source brings them back."""
        removed = 0
        for part in _parts([number for number in ids if 0 < number <= _LARGEST_ID], removing.MOST):
            gone = removing.MOST
            while gone == removing.MOST:
                async with self._database.write() as connection:
                    gone = await removing.remove(connection, part, self._clock.now())
                removed += gone
        return removed

    async def expire(self, before: datetime, *, least: int | None = None) -> int:
        """Remove what entered the archive before a moment, but for what is saved or pinned.

        `least` ends it, the oldest first, once so many articles went. Tell how many did.
        """
        removed = 0
        while least is None or removed < least:
            async with self._database.write() as connection:
                gone = await expiring.expire_some(connection, before, self._clock.now())
            if not gone:
                break
            removed += gone
        return removed

    async def forget_tombstones(self, before: datetime) -> int:
        """Forget the keys of what expired before a moment; tell how many."""
        async with self._database.write() as connection:
            return await expiring.forget_tombstones(connection, before)

    async def forget_texts(self, before: datetime) -> int:
        """Stop looking for reprints of what came before a moment; tell how many texts were forgotten."""
        forgotten = 0
        while True:
            async with self._database.write() as connection:
                some = await recognition.forget(connection, before)
            if not some:
                return forgotten
            forgotten += some

    async def archive_id(self) -> str:
        """Name this archive: the same for as long as its database lives."""
        async with self._database.read() as connection:
            return str(await connection.scalar(select(archive.c.id)))

    async def last_seq(self) -> int:
        """Give the newest seq, 0 for an empty archive."""
        return await self._last_seq.get()

    async def changes(self, after: int, limit: int) -> list[Change]:
        """List the log's entries with seq > `after`, oldest first, at most `limit`; seqs may have gaps."""
        entries = (
            select(archive_log).where(archive_log.c.seq > after).order_by(archive_log.c.seq).limit(limit)
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(entries)).all()
        return [
            Change(seq=row.seq, article_id=row.article_id, kind=ChangeKind(row.kind), at=row.at)
            for row in rows
        ]


def _public(statement: Select[Any]) -> Select[Any]:
    return statement.where(article.c.public, article.c.duplicate_of.is_(None))


def _private(statement: Select[Any], viewer: int) -> Select[Any]:
    sent = statement.join(article_sender, article_sender.c.article_id == article.c.id)
    return sent.where(article_sender.c.user_id == viewer, ~article.c.public, article.c.duplicate_of.is_(None))


async def _last_seq(connection: AsyncConnection) -> int:
    return await connection.scalar(select(archive.c.last_seq)) or 0


async def _fetch(connection: AsyncConnection, statement: Select[Any]) -> list[Article]:
    """Fetch whole articles, with the senders of those that only readers brought."""
    rows = (await connection.execute(statement)).mappings().all()
    senders: defaultdict[int, list[int]] = defaultdict(list)
    for part in _parts([row["id"] for row in rows if row["by_reader"]], _PAGE):
        of_these = select(article_sender).where(article_sender.c.article_id.in_(part))
        for sender in await connection.execute(of_these):
            senders[sender.article_id].append(sender.user_id)
    return [article_of(row, senders[row["id"]]) for row in rows]


class _OutletPart(NamedTuple):
    """An outlet's articles in one language under one spelling of its name."""

    name: str
    language: str | None
    articles: int
    newest: datetime
    stated: datetime | None
    """Its newest stated date."""


def _outlet_news(parts: Sequence[_OutletPart]) -> OutletNews:
    """Sum up an outlet; its most used spelling and its main language come first."""
    most_first = sorted(parts, key=lambda part: part.articles, reverse=True)
    newest = max(part.newest for part in parts)
    return OutletNews(
        outlet=most_first[0].name,
        languages=tuple(dict.fromkeys(part.language for part in most_first if part.language)),
        articles=sum(part.articles for part in parts),
        newest=newest,
        newest_is_stated=any(part.stated == newest for part in parts),
    )


def _parts(items: Sequence[_Item], size: int) -> Iterator[Sequence[_Item]]:
    return (items[start : start + size] for start in range(0, len(items), size))
