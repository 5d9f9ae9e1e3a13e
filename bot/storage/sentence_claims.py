"""Which sentences some process is having translated now, so that no other pays for them too."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, and_, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.lifelines import Lifelines
from bot.storage.shared_clock import moment
from bot.storage.tables import sentence_claim as claim
from bot.storage.tables import sentence_translation as kept
from bot.storage.translations import Made, end_claims, made_in
from bot.storage.upsert import insert_into

Sentence = tuple[bytes, str]
"""A sentence's hash, and into which language."""
_SECONDS: Final = 30.0
"""For which a claim stands: longer than engines take, and no longer than one may wait for a dead process."""
_LOOK_ROUND: Final = 1.0
"""Seconds after which one looks again whether there is any other process."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What has become of sentences in other processes."""

    made: dict[Sentence, Made] = field(default_factory=dict)
    claimed: frozenset[Sentence] = frozenset()


class SentenceClaims:
    """Claims sentences for one holder, while it asks an engine for them.

    A claim ends when what was made is stored, when it is given back, or by itself.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        *,
        holder: str,
        lifelines: Lifelines | None = None,
        at_home: bool = False,
        seconds: float = _SECONDS,
    ) -> None:
        """With `lifelines`, a process of the same data folder that is surely dead is not waited for.

        `at_home` tells that whoever uses the database uses that folder: then nothing is claimed while nobody
        else is alive there. What is being asked for when a second process starts may be asked for twice.
        """
        self._database = database
        self._clock = clock
        self._holder = holder
        self._lifelines = lifelines
        self._at_home = at_home
        self._looked: tuple[float, bool] | None = None
        """When it was looked last whether there is nobody else, and whether that was so."""
        self._seconds = seconds

    async def take(self, sentences: Sequence[Sentence], maker: int) -> Elsewhere:
        """Claim sentences; give those that others have claimed, and what a maker has made meanwhile."""
        if self._lifelines is not None:
            self._lifelines.begin(self._holder)
            if self._at_home and self._alone(self._lifelines):
                return Elsewhere()
        now, until = self._moment(), self._moment(self._seconds)
        rows = [{"sentence": sentence, "target": target} for sentence, target in sorted(set(sentences))]
        insert = insert_into(claim, self._database).values(holder=self._holder, until=until)
        taken = insert.on_conflict_do_update(
            index_elements=[claim.c.sentence, claim.c.target],
            set_={"holder": insert.excluded.holder, "until": insert.excluded.until},
            where=or_(claim.c.until < now, claim.c.holder == self._holder),
        ).returning(claim.c.sentence, claim.c.target)
        async with self._database.write() as connection:
            mine = {(bytes(row.sentence), row.target) for row in await connection.execute(taken, rows)}
            made = await self._made(connection, sentences, maker)
            if made:
                await end_claims(connection, self._own(made))
        return Elsewhere(made, frozenset(sentences) - mine - made.keys())

    async def look(self, sentences: Sequence[Sentence], maker: int) -> Elsewhere:
        """Look what has become of sentences that others had claimed."""
        standing = and_(_among(sentences), claim.c.until >= self._moment(), claim.c.holder != self._holder)
        async with self._database.read() as connection:
            made = await self._made(connection, sentences, maker)
            rows = (await connection.execute(select(claim).where(standing))).all()
        dead = {row.holder for row in rows if self._lifelines and self._lifelines.is_dead(row.holder)}
        if dead:
            async with self._database.write() as connection:
                await end_claims(connection, claim.c.holder.in_(sorted(dead)))
        claimed = {(bytes(row.sentence), row.target) for row in rows if row.holder not in dead}
        return Elsewhere(made, frozenset(claimed - made.keys()))

    async def release(self, sentences: Iterable[Sentence]) -> None:
        """Give sentences back of which nothing was made."""
        async with self._database.write() as connection:
            await end_claims(connection, self._own(sentences))

    async def release_all(self) -> None:
        """Give all back, and forget what others left for dead."""
        async with self._database.write() as connection:
            over = or_(claim.c.holder == self._holder, claim.c.until < self._moment())
            await end_claims(connection, over)
        if self._lifelines is not None:
            self._lifelines.end(self._holder)

    async def _made(
        self, connection: AsyncConnection, sentences: Sequence[Sentence], maker: int
    ) -> dict[Sentence, Made]:
        """Find what a maker made; damage only for as long as trying anew is useless."""
        wanted = tuple_(kept.c.sentence, kept.c.target).in_(sorted(set(sentences)))
        final = or_(kept.c.words.is_not(None), kept.c.again > self._clock.now())
        rows = await connection.execute(select(kept).where(wanted, kept.c.maker == maker, final))
        made = (made_in(row) for row in rows)
        return {(one.sentence, one.target): one for one in made}

    def _alone(self, lifelines: Lifelines) -> bool:
        now = self._clock.monotonic()
        if self._looked is None or self._looked[0] < now - _LOOK_ROUND:
            self._looked = (now, not lifelines.has_others())
        return self._looked[1]

    def _moment(self, ahead: float = 0.0) -> ColumnElement[datetime]:
        return moment(self._database, self._clock, ahead)

    def _own(self, sentences: Iterable[Sentence]) -> ColumnElement[bool]:
        return and_(_among(sentences), claim.c.holder == self._holder)


def _among(sentences: Iterable[Sentence]) -> ColumnElement[bool]:
    return tuple_(claim.c.sentence, claim.c.target).in_(sorted(set(sentences)))
