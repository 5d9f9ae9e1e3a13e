"""Stories for those who read them, and for the admins who split and merge them."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

import structlog
from sqlalchemy import Select, and_, delete, exists, insert, or_, select, update

from bot.model.audit import AuditEntry
from bot.model.story import Report
from bot.ports import Clock
from bot.storage.accepting import end_turn, take_turn
from bot.storage.audit import record
from bot.storage.database import Database
from bot.storage.story_rows import (
    BELONGS,
    REPORTS,
    SHOWN,
    begin_stories,
    current_stories,
    log_entries,
    reports_of,
    story_row,
)
from bot.storage.tables import article, article_features, story, story_article
from bot.storage.unused import forget_unused

log = structlog.get_logger(__name__)

_MOST_OF_STORY: Final = 1_000
_STEP: Final = 2_000
_LARGEST_ID: Final = 2**63 - 1
_merged = story.alias("merged")


class StoryStore:
    """Gives stories back, by what reports them; private articles and repeated texts are in none."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def of_story(self, story_id: int, /, *, limit: int = _MOST_OF_STORY) -> list[Report]:
        """List what reports a story, or the one it was merged into, the newest first; [] if it is gone."""
        current = await self.current(story_id)
        if current is None:
            return []
        of_it = REPORTS.where(SHOWN, story_article.c.story_id == current)
        newest = of_it.order_by(article.c.sort_time.desc(), article.c.id.desc())
        return await self._fetch(newest.limit(limit))

    async def of_articles(self, ids: Collection[int], /) -> dict[int, Report]:
        """Fetch articles as reports; those without a story are absent."""
        possible = [number for number in dict.fromkeys(ids) if 0 < number <= _LARGEST_ID]
        found: dict[int, Report] = {}
        for start in range(0, len(possible), _STEP):
            part = possible[start : start + _STEP]
            reports = await self._fetch(REPORTS.where(SHOWN, article.c.id.in_(part)))
            found |= {report.article_id: report for report in reports}
        return {number: found[number] for number in possible if number in found}

    async def current(self, story_id: int, /) -> int | None:
        """Tell which story a number leads to, after mergers; None if it is gone."""
        if not 0 < story_id <= _LARGEST_ID:
            return None
        async with self._database.read() as connection:
            return (await current_stories(connection, [story_id])).get(story_id)

    async def move(self, article_ids: Sequence[int], story_id: int | None, *, by: int) -> int | None:
        """Put articles into a story, or into a new one, for good; tell which it is.

        None, and nothing done, when none of the articles is one that is shown, or the story is gone. `by` is
        the admin's user id.
        """
        async with self._database.write() as connection:
            last_seq, last_id = await take_turn(connection)
            standing = select(article.c.id, story_article.c.story_id).outerjoin(
                story_article, story_article.c.article_id == article.c.id
            )
            wanted = [number for number in article_ids if 0 < number <= _LARGEST_ID]
            rows = await connection.execute(standing.where(article.c.id.in_(wanted), SHOWN))
            before: dict[int, int | None] = {row.id: row.story_id for row in rows}
            now = self._clock.now()
            if not before:
                return None
            if story_id is None:
                [target] = await begin_stories(connection, 1, now)
            else:
                found = (await current_stories(connection, [story_id])).get(story_id)
                if found is None:
                    return None
                target = found
            await connection.execute(delete(story_article).where(story_article.c.article_id.in_(before)))
            rows_now = [story_row(number, target, fixed=True) for number in sorted(before)]
            await connection.execute(insert(story_article), rows_now)
            changed = [number for number in sorted(before) if before[number] != target]
            await end_turn(
                connection,
                log_entries(changed, last_seq, now),
                last_seq=last_seq + len(changed),
                last_id=last_id,
            )
            entry = AuditEntry(
                user_id=by,
                deed="story.split",
                subject=str(len(changed)),
                before=", ".join(str(number) for number in sorted({it for it in before.values() if it})),
                after=str(target),
            )
            await record(connection, entry if changed else None, now=now)
        log.info("story.articles_moved", articles=len(changed), story=target, by=by)
        return target

    async def merge(self, story_id: int, into: int, *, by: int) -> int | None:
        """Make two stories one for good; the first one's number then leads to the other. Tell which it is.

        None, and nothing done, when one of them is gone.
        """
        async with self._database.write() as connection:
            last_seq, last_id = await take_turn(connection)
            found = await current_stories(connection, [story_id, into])
            if len(found) < len({story_id, into}):
                return None
            source, target = found[story_id], found[into]
            if source == target:
                return target
            members = select(story_article.c.article_id).where(story_article.c.story_id == source)
            moved = sorted(await connection.scalars(members))
            await connection.execute(
                update(story_article)
                .where(story_article.c.story_id == source)
                .values(story_id=target, fixed=True)
            )
            # One step leads to where anything merged went.
            await connection.execute(
                update(story)
                .where(or_(story.c.id == source, story.c.merged_into == source))
                .values(merged_into=target)
            )
            await end_turn(
                connection,
                log_entries(moved, last_seq, self._clock.now()),
                last_seq=last_seq + len(moved),
                last_id=last_id,
            )
            entry = AuditEntry(user_id=by, deed="story.merge", subject=str(source), after=str(target))
            await record(connection, entry, now=self._clock.now())
        log.info("story.merged", story=source, into=target, articles=len(moved), by=by)
        return target

    async def forget_features(self, before: datetime, *, least: int | None = None) -> int:
        """Forget what stories recognised articles by that came before a moment; tell how many.

        What waits for its story keeps it. `least` ends it, the oldest first, once so many are forgotten.
        """
        waits = exists().where(article.c.id == article_features.c.article_id, BELONGS) & ~exists().where(
            story_article.c.article_id == article_features.c.article_id
        )
        old = select(article_features.c.article_id).where(article_features.c.added < before, ~waits)
        forgotten = 0
        step = _STEP if least is None else min(_STEP, max(1, least))
        while True:
            async with self._database.write() as connection:
                some = list(await connection.scalars(old.order_by(article_features.c.added).limit(step)))
                if some:
                    of_these = article_features.c.article_id.in_(some)
                    await connection.execute(delete(article_features).where(of_these))
            forgotten += len(some)
            if len(some) < step or (least is not None and forgotten >= least):
                return forgotten

    async def forget_empty(self) -> int:
        """Forget stories that nothing reports any more, unless others lead to them; tell how many."""
        return await forget_unused(self._database, _empty(), story.c.id)

    async def _fetch(self, statement: Select[Any]) -> list[Report]:
        async with self._database.read() as connection:
            return await reports_of(connection, statement)


def _empty() -> Select[Any]:
    """Find stories without articles: merged ones too, once nothing is where they lead."""
    return select(story.c.id).where(
        ~exists().where(story_article.c.story_id == story.c.id),
        or_(
            story.c.merged_into.is_(None),
            ~exists().where(story_article.c.story_id == story.c.merged_into),
        ),
        ~exists().where(and_(_merged.c.merged_into == story.c.id)),
    )
