"""Sentences that engines have translated: found by hashes, many in one query, stored once paid for."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, delete, func, or_, select, update

from bot.model.engine import Spending
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.engine_spending import spend
from bot.storage.portions import portions
from bot.storage.tables import sentence_translation as kept
from bot.storage.upsert import insert_into


@dataclass(frozen=True, kw_only=True, slots=True)
class Made:
    """What a maker (an engine in one version) made of a sentence."""

    sentence: bytes
    """Hash of its words and both languages."""
    maker: int
    words: str | None
    """None: what it gave was no translation."""
    damage: str | None = None
    again: datetime | None = None
    """When one may ask it anew."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is stored, and when it was last used."""

    made: Made
    used: datetime


class TranslationStore:
    """Keeps what was made of sentences."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def find(self, sentences: Sequence[bytes]) -> dict[bytes, list[Kept]]:
        """Find all that makers made of some sentences."""
        found: dict[bytes, list[Kept]] = defaultdict(list)
        async with self._database.read() as connection:
            for part in portions(sentences):
                rows = await connection.execute(select(kept).where(kept.c.sentence.in_(part)))
                for row in rows:
                    made = Made(
                        sentence=bytes(row.sentence),
                        maker=row.maker,
                        words=row.words,
                        damage=row.damage,
                        again=row.again,
                    )
                    found[made.sentence].append(Kept(made, row.used))
        return found

    async def add(self, made: Sequence[Made], engine: str, spent: Spending) -> None:
        """Store what one call made, and what it cost beyond what was held for it, in one transaction."""
        now = self._clock.now()
        rows = [
            {
                "sentence": one.sentence,
                "maker": one.maker,
                "words": one.words,
                "damage": one.damage,
                "again": one.again,
                "used": now,
            }
            for one in {one.sentence: one for one in made}.values()
        ]
        insert = insert_into(kept, self._database)
        over = insert.on_conflict_do_update(
            index_elements=[kept.c.sentence, kept.c.maker],
            set_={name: insert.excluded[name] for name in ("words", "damage", "again", "used")},
        )
        async with self._database.write() as connection:
            for part in portions(sorted(rows, key=lambda row: (row["sentence"], row["maker"]))):
                await connection.execute(over.values(part))
            await spend(connection, engine, spent, now)

    async def note_use(self, used: Iterable[tuple[bytes, int]], hits: dict[str, int]) -> None:
        """Note that sentences were shown again, and how often what engines had made was."""
        now = self._clock.now()
        by_maker: dict[int, list[bytes]] = defaultdict(list)
        for sentence, maker in used:
            by_maker[maker].append(sentence)
        async with self._database.write() as connection:
            for maker in sorted(by_maker):
                for part in portions(sorted(by_maker[maker])):
                    own = and_(kept.c.maker == maker, kept.c.sentence.in_(part))
                    await connection.execute(update(kept).where(own).values(used=now))
            for engine in sorted(hits):
                await spend(connection, engine, Spending(hits=hits[engine]), now)

    async def forget(self, sentences: Sequence[bytes]) -> None:
        """Forget what was made of some sentences."""
        async with self._database.write() as connection:
            for part in portions(sorted(sentences)):
                await connection.execute(delete(kept).where(kept.c.sentence.in_(part)))

    async def prune(self, unused_since: datetime) -> None:
        """Forget what nobody has read since, and damage that may be tried anew."""
        now = self._clock.now()
        old = or_(kept.c.used < unused_since, and_(kept.c.words.is_(None), kept.c.again < now))
        async with self._database.write() as connection:
            await connection.execute(delete(kept).where(old))

    async def count(self) -> int:
        """Count the translations that are kept."""
        async with self._database.read() as connection:
            counted = select(func.count()).select_from(kept).where(kept.c.words.is_not(None))
            return await connection.scalar(counted) or 0
