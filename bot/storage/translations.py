"""Sentences that engines have translated: found by hashes, many in one query, stored once paid for."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.engine import Spending
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.engine_spending import spend
from bot.storage.portions import ROWS, portions
from bot.storage.tables import sentence_claim as claim
from bot.storage.tables import sentence_translation as kept
from bot.storage.upsert import insert_into
from bot.text.translating.keys import sentence_key

Use = tuple[bytes, str, int]
"""A sentence, into which language, and who made it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Made:
    """What a maker (an engine in one version) made of a sentence."""

    sentence: bytes
    """Hash of its words and language."""
    target: str
    """The language that it was put into."""
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
                    made = made_in(row)
                    found[made.sentence].append(Kept(made, row.used))
        return found

    async def add(
        self, made: Sequence[Made], engine: str, spent: Spending, held: datetime | None = None
    ) -> None:
        """Store what one call made, and what it cost beyond what was `held` for it, in one transaction.

        Nobody's claim of these sentences is of use any more.
        """
        now = self._clock.now()
        rows = [
            {
                "sentence": one.sentence,
                "target": one.target,
                "maker": one.maker,
                "words": one.words,
                "damage": one.damage,
                "again": one.again,
                "used": now,
            }
            for one in {(one.sentence, one.target): one for one in made}.values()
        ]
        insert = insert_into(kept, self._database)
        over = insert.on_conflict_do_update(
            index_elements=[kept.c.sentence, kept.c.target, kept.c.maker],
            set_={name: insert.excluded[name] for name in ("words", "damage", "again", "used")},
        )
        async with self._database.write() as connection:
            for part in portions(sorted(rows, key=lambda row: (row["sentence"], row["target"]))):
                await connection.execute(over, part)
                of_part = [(row["sentence"], row["target"]) for row in part]
                await end_claims(connection, tuple_(claim.c.sentence, claim.c.target).in_(of_part))
            await spend(connection, engine, spent, held or now)

    async def note_use(self, used: Iterable[Use], hits: dict[str, int]) -> None:
        """Note that sentences were shown again, and how often what engines had made was."""
        now = self._clock.now()
        together: dict[tuple[str, int], list[bytes]] = defaultdict(list)
        for sentence, target, maker in used:
            together[target, maker].append(sentence)
        async with self._database.write() as connection:
            for target, maker in sorted(together):
                for part in portions(sorted(together[target, maker])):
                    own = and_(kept.c.maker == maker, kept.c.target == target, kept.c.sentence.in_(part))
                    await connection.execute(update(kept).where(own).values(used=now))
            for engine in sorted(hits):
                await spend(connection, engine, Spending(hits=hits[engine]), now)

    async def forget(self, sentence: bytes, target: str) -> None:
        """Forget what was made of a sentence."""
        async with self._database.write() as connection:
            of_it = and_(kept.c.sentence == sentence, kept.c.target == target)
            await connection.execute(delete(kept).where(of_it))

    async def prune(self, unused_since: datetime) -> None:
        """Forget what nobody has read since, and damage that may be tried anew; a few at a time."""
        now = self._clock.now()
        for old in (kept.c.used < unused_since, and_(kept.c.words.is_(None), kept.c.again < now)):
            while await self._pruned(old) == ROWS:
                pass

    async def _pruned(self, old: ColumnElement[bool]) -> int:
        columns = (kept.c.sentence, kept.c.target, kept.c.maker)
        async with self._database.write() as connection:
            rows = (await connection.execute(select(*columns).where(old).limit(ROWS))).all()
            if rows:
                gone = tuple_(*columns).in_([tuple(row) for row in rows])
                await connection.execute(delete(kept).where(gone))
            return len(rows)

    async def count(self) -> int:
        """Count the translations that are kept."""
        async with self._database.read() as connection:
            counted = select(func.count()).select_from(kept).where(kept.c.words.is_not(None))
            return await connection.scalar(counted) or 0


def made_in(row: Row[Any]) -> Made:
    """Read what a row of the table says."""
    return Made(
        sentence=bytes(row.sentence),
        target=row.target,
        maker=row.maker,
        words=row.words,
        damage=row.damage,
        again=row.again,
    )


async def end_claims(connection: AsyncConnection, which: ColumnElement[bool]) -> None:
    """Delete claims of sentences, in the order in which they are made.

    Otherwise this one and who claims the same would wait for each other, and the database ends one of them.
    """
    key = claim.c.sentence, claim.c.target
    ending = select(*key).where(which).order_by(*key).with_for_update()
    rows = (await connection.execute(ending)).all()
    for part in portions([tuple(row) for row in rows]):
        await connection.execute(delete(claim).where(tuple_(*key).in_(part)))


async def words_of(connection: AsyncConnection, sentences: Iterable[bytes]) -> dict[bytes, set[str]]:
    """Give all that was made of sentences, in whatever language, also by way of another one."""
    found: dict[bytes, set[str]] = defaultdict(set)
    on: dict[bytes, set[bytes]] = defaultdict(set)
    for sentence, target, words in await _made_of(connection, sentences):
        found[sentence].add(words)
        on[sentence_key(words, target)].add(sentence)
    for between, _, words in await _made_of(connection, on):
        for sentence in on[between]:
            found[sentence].add(words)
    return found


async def _made_of(connection: AsyncConnection, sentences: Iterable[bytes]) -> list[tuple[bytes, str, str]]:
    found: list[tuple[bytes, str, str]] = []
    for part in portions(sorted(sentences)):
        made = select(kept.c.sentence, kept.c.target, kept.c.words)
        of_part = made.where(kept.c.sentence.in_(part), kept.c.words.is_not(None))
        found += [(bytes(row.sentence), row.target, row.words) for row in await connection.execute(of_part)]
    return found


async def forget_sentences(connection: AsyncConnection, sentences: Iterable[bytes]) -> None:
    """Forget what was made of sentences, and of that in turn, where their article is removed."""
    for part in portions(sorted(sentences)):
        of_part = kept.c.sentence.in_(part)
        made = await connection.execute(
            select(kept.c.target, kept.c.words).where(of_part, kept.c.words.is_not(None))
        )
        between = sorted(sentence_key(row.words, row.target) for row in made)
        for some in portions(between):
            await connection.execute(delete(kept).where(kept.c.sentence.in_(some)))
        await connection.execute(delete(kept).where(of_part))
