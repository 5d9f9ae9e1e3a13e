"""Sentences that another process is having translated: who wants them here waits, and pays nothing."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import Final, Protocol

import structlog

from bot.errors import EngineError, StorageError
from bot.storage.sentence_claims import Elsewhere
from bot.text.translating.damage import Damage
from bot.translation.memory import Key, Maker, Memory, key_of
from bot.translation.queue import Item

log = structlog.get_logger(__name__)

_LOOK: Final = 0.25
"""Seconds after which one looks again."""


class Claiming(Protocol):
    """Where processes that share an archive say what each of them is having translated."""

    async def take(self, sentences: Sequence[Key], maker: int, /) -> Elsewhere:
        """Claim sentences; give those that others have claimed, and what a maker has made meanwhile."""
        ...

    async def look(self, sentences: Sequence[Key], maker: int, /) -> Elsewhere:
        """Look what has become of sentences that others had claimed."""
        ...

    async def release(self, sentences: Iterable[Key], /) -> None:
        """Give sentences back of which nothing was made."""
        ...

    async def release_all(self) -> None:
        """Give all back."""
        ...


class OtherProcesses:
    """One engine's side of the claims; while the database is away, everybody asks for himself."""

    def __init__(self, claims: Claiming, memory: Memory, *, again: Callable[[Item], None]) -> None:
        """`again` puts a sentence in line that nobody is having translated any more."""
        self._claims = claims
        self._memory = memory
        self._again = again
        self._waiting: dict[Item, Maker] = {}
        self._watch: asyncio.Task[None] | None = None
        self._any = False
        """Something was claimed."""
        self._ended: EngineError | None = None

    async def claimed(self, batch: Sequence[Item], maker: Maker) -> list[Item]:
        """Claim what is to be asked for, and give it; the rest is answered, or waits."""
        keys = {item: key_of((item.pair, item.text)) for item in batch}
        try:
            found = await self._claims.take([*keys.values()], maker.number)
        except StorageError as error:
            log.warning("translation.not_claimed", engine=maker.name, error=str(error))
            return list(batch)
        self._any = True
        self._take(found, {item: (key, maker) for item, key in keys.items()})
        if self._ended is not None:
            # It ended while this was claimed.
            for item in batch:
                item.end(self._ended)
            await self.release(batch)
            return []
        for item in batch:
            if keys[item] in found.claimed:
                self._waiting[item] = maker
        if self._waiting and self._watch is None:
            self._watch = asyncio.create_task(self._look())
        return [item for item in batch if keys[item] not in found.made and item not in self._waiting]

    async def release(self, items: Iterable[Item]) -> None:
        """Give back what was claimed and is not asked for now."""
        keys = [key_of((item.pair, item.text)) for item in items]
        if not keys:
            return
        try:
            await self._claims.release(keys)
        except (StorageError, OSError) as error:
            log.warning("translation.not_released", error=str(error))

    def turn_away(self, error: EngineError) -> None:
        """Tell those who wait for other processes, or come to, that this one ends."""
        self._ended = error
        for item in self._waiting:
            item.end(error)
        self._waiting.clear()

    async def aclose(self) -> None:
        """Give all back."""
        if self._watch is not None:
            await self._watch
        if not self._any:
            return
        try:
            await self._claims.release_all()
        except StorageError as error:
            log.warning("translation.not_released", error=str(error))

    async def _look(self) -> None:
        """Look for what other processes have stored, until nobody waits."""
        try:
            while self._waiting:
                await asyncio.sleep(_LOOK)
                for maker in set(self._waiting.values()):
                    of_maker = [item for item, other in self._waiting.items() if other == maker]
                    await self._look_for(of_maker, maker)
        finally:
            self._watch = None

    async def _look_for(self, items: Sequence[Item], maker: Maker) -> None:
        keys = {item: key_of((item.pair, item.text)) for item in items}
        found = Elsewhere()
        try:
            found = await self._claims.look([*keys.values()], maker.number)
        except StorageError as error:
            log.warning("translation.not_looked", engine=maker.name, error=str(error))
        except Exception:
            # Whatever it was: who waits here would never be answered.
            log.exception("translation.not_looked", engine=maker.name)
        self._take(found, {item: (key, maker) for item, key in keys.items()})
        for item, key in keys.items():
            if key not in found.claimed and item in self._waiting:
                # That process has failed, or died.
                del self._waiting[item]
                if not item.future.done():
                    self._again(item)

    def _take(self, found: Elsewhere, wanted: dict[Item, tuple[Key, Maker]]) -> None:
        for item, (key, maker) in wanted.items():
            made = found.made.get(key)
            if made is not None:
                self._waiting.pop(item, None)
                self._memory.learn(made, maker)
                item.end(Damage.REMEMBERED if made.words is None else made.words)
