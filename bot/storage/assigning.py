"""What the assigner of stories has read and decided, written down so that a crash loses nothing."""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Select, delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.ports import Clock
from bot.storage.accepting import end_turn, take_turn
from bot.storage.database import Database
from bot.storage.story_rows import BELONGS, begin_stories, current_stories, log_entries, story_row
from bot.storage.tables import article, article_features, article_signature, meta, story_article
from bot.storage.upsert import insert_into

STORIES_CURSOR: Final = "stories.cursor"
_PAGE: Final = 1000
_KNOWN = (
    select(
        article.c.id,
        BELONGS.label("shown"),
        article.c.duplicate_of,
        article.c.added,
        article.c.published,
        article.c.outlet,
        article_features.c.features,
        article_signature.c.signature,
        story_article.c.story_id,
        story_article.c.fixed,
    )
    .outerjoin(article_features, article_features.c.article_id == article.c.id)
    .outerjoin(article_signature, article_signature.c.article_id == article.c.id)
    .outerjoin(story_article, story_article.c.article_id == article.c.id)
)
_JUDGED = select(article_features.c.article_id.label("id")).join(
    story_article, story_article.c.article_id == article_features.c.article_id
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Known:
    """An article as the assigner finds it in the archive."""

    id: int
    shown: bool
    """Everybody may see it (unless the editors hid it), and it stands for its text: only such has a story."""
    original: int | None
    """The article that stands for its text instead."""
    added: datetime
    published: datetime | None
    outlet: str | None
    features: bytes
    """b"" where nobody has read its text for them."""
    signature: bytes
    story: int | None
    fixed: bool
    """An admin put it into its story."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Assignment:
    """Which story an article is to belong to."""

    article_id: int
    story: int
    """Below 0: a new one; the same number stands for the same story."""
    fixed: bool = False


class AssigningStore:
    """Keeps the assigner's cursor with its decisions, and gives back what it once knew."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def cursor(self) -> int:
        """Tell up to which entry of the archive's log all is decided."""
        async with self._database.read() as connection:
            return await _cursor(connection)

    async def known(self, ids: Collection[int], /) -> dict[int, Known]:
        """Fetch articles as they are now; removed ones are absent."""
        if not ids:
            return {}
        async with self._database.read() as connection:
            rows = await connection.execute(_KNOWN.where(article.c.id.in_(ids)))
            return {row.id: _known(row) for row in rows}

    async def stories(self, ids: Collection[int], /) -> dict[int, int]:
        """Tell the stories of those articles that have one of their own."""
        wanted = select(story_article.c.article_id, story_article.c.story_id)
        async with self._database.read() as connection:
            rows = await connection.execute(wanted.where(story_article.c.article_id.in_(ids)))
            return {row.article_id: row.story_id for row in rows}

    async def assign(
        self,
        assignments: Sequence[Assignment],
        *,
        gone: Collection[int] = (),
        believed: int,
        reached: int,
    ) -> dict[int, int | None] | None:
        """Write stories down, with how far the log is read; tell what became of each article.

        What has a story meanwhile keeps it; what nobody is shown any more gets none. Articles that are `gone`
        lose theirs. None when the cursor is not where it is `believed` to be: somebody else moved it on, and
        nothing was written.
        """
        async with self._database.write() as connection:
            last_seq, last_id = await take_turn(connection)
            if await _cursor(connection) != believed:
                return None
            now = self._clock.now()
            outcome, fresh = await _settled(connection, assignments, gone, now)
            if fresh:
                await connection.execute(insert(story_article), fresh)
            await end_turn(
                connection,
                log_entries([row["article_id"] for row in fresh], last_seq, now),
                last_seq=last_seq + len(fresh),
                last_id=last_id,
            )
            await self._move_on(connection, reached)
        return outcome

    async def window(
        self, *, since: datetime, until: datetime | None, most: int
    ) -> AsyncIterator[list[Known]]:
        """Give what has a story and came in a span of time, the newest `most`, in order, a few at a time."""
        first = await self._first(_between(since, until), most)
        async for rows in self._pages(_KNOWN.where(story_article.c.story_id.is_not(None), BELONGS), first):
            known = [_known(row) for row in rows if row.features]
            yield [item for item in known if item.added >= since and (until is None or item.added <= until)]

    async def features_before(
        self, *, since: datetime, until: datetime | None, most: int, count: int
    ) -> AsyncIterator[list[bytes]]:
        """Give the features of the `count` articles before such a window, in order, a few at a time."""
        end = await self._first(_between(since, until), most)
        earlier = _JUDGED if until is None else _JUDGED.where(article_features.c.added <= until)
        if end is not None:
            earlier = earlier.where(article_features.c.article_id < end)
        first = await self._first(earlier, count)
        columns = earlier.add_columns(article_features.c.features)
        async for rows in self._pages(columns, first, key=article_features.c.article_id):
            yield [row.features for row in rows]

    async def _first(self, wanted: Select[Any], most: int) -> int | None:
        """Find the first of the last `most` articles."""
        last = wanted.order_by(article_features.c.article_id.desc()).limit(most).subquery()
        async with self._database.read() as connection:
            first: int | None = await connection.scalar(select(func.min(last.c.id)))
        return first

    async def _pages(
        self, columns: Select[Any], first: int | None, *, key: Any = article.c.id
    ) -> AsyncIterator[Sequence[Any]]:
        """Give rows from an article on, by their numbers: they came in that order."""
        if first is None:
            return
        last = first - 1
        while True:
            async with self._database.read() as connection:
                rows = (await connection.execute(columns.where(key > last).order_by(key).limit(_PAGE))).all()
            if rows:
                yield rows
            if len(rows) < _PAGE:
                return
            last = rows[-1].id

    async def _move_on(self, connection: AsyncConnection, reached: int) -> None:
        row = insert_into(meta, self._database).values(key=STORIES_CURSOR, value=str(reached))
        await connection.execute(
            row.on_conflict_do_update(index_elements=[meta.c.key], set_={"value": str(reached)})
        )


async def _settled(
    connection: AsyncConnection, assignments: Sequence[Assignment], gone: Collection[int], now: datetime
) -> tuple[dict[int, int | None], list[Mapping[str, Any]]]:
    """Judge assignments by what the archive holds now; give their outcome, and the rows to be written."""
    ids = {*gone, *(assignment.article_id for assignment in assignments)}
    shown: dict[int, int | None] = {}
    if ids:
        standing = select(article.c.id, story_article.c.story_id).outerjoin(
            story_article, story_article.c.article_id == article.c.id
        )
        rows = await connection.execute(standing.where(article.c.id.in_(ids), BELONGS))
        shown = {row.id: row.story_id for row in rows}
    hidden = ids - shown.keys()
    if hidden:
        await connection.execute(delete(story_article).where(story_article.c.article_id.in_(hidden)))
    wanted = [
        assignment
        for assignment in assignments
        if assignment.article_id in shown and shown[assignment.article_id] is None
    ]
    found = await current_stories(connection, {item.story for item in wanted if item.story > 0})
    new = [number for number in dict.fromkeys(item.story for item in wanted) if number not in found]
    found |= dict(zip(new, await begin_stories(connection, len(new), now), strict=True))
    outcome = {assignment.article_id: shown.get(assignment.article_id) for assignment in assignments}
    outcome |= {item.article_id: found[item.story] for item in wanted}
    return outcome, [story_row(item.article_id, found[item.story], fixed=item.fixed) for item in wanted]


def _between(since: datetime, until: datetime | None) -> Select[Any]:
    judged = _JUDGED.where(article_features.c.added >= since)
    return judged if until is None else judged.where(article_features.c.added <= until)


async def _cursor(connection: AsyncConnection) -> int:
    return int(await connection.scalar(select(meta.c.value).where(meta.c.key == STORIES_CURSOR)) or 0)


def _known(row: Any) -> Known:
    return Known(
        id=row.id,
        shown=row.shown,
        original=row.duplicate_of,
        added=row.added,
        published=row.published,
        outlet=row.outlet,
        features=row.features or b"",
        signature=row.signature or b"",
        story=row.story_id,
        fixed=bool(row.fixed),
    )
