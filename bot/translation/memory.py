"""What engines made of sentences before: in this process's memory, else in the store."""

from collections import Counter, OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Final, Protocol

from bot.model.engine import Spending
from bot.model.translation import Pair
from bot.ports import Clock, Translator
from bot.storage.translations import Kept, Made, Use
from bot.text.translating.keys import sentence_key

_AT_HAND: Final = 10_000
"""Sentences that are found without asking the database."""
_NOTED: Final = 500
"""Uses that are noted together."""

Wanted = tuple[Pair, str]
"""A sentence and between which languages."""
Key = tuple[bytes, str]
"""The hash of a sentence in its language, and the other language."""


class TranslationKeeping(Protocol):
    """Where translations are stored."""

    async def find(self, sentences: Sequence[bytes], /) -> Mapping[bytes, Sequence[Kept]]:
        """Find all that makers made of some sentences."""
        ...

    async def add(self, made: Sequence[Made], engine: str, spent: Spending, held: datetime | None, /) -> None:
        """Store what one call made and cost; `held` is when that was put aside."""
        ...

    async def forget(self, sentence: bytes, target: str, /) -> None:
        """Forget what was made of a sentence."""
        ...

    async def note_use(self, used: Sequence[Use], hits: dict[str, int], /) -> None:
        """Note that sentences were shown again."""
        ...


@dataclass(frozen=True, slots=True)
class Maker:
    """An engine in the version that it has for a pair."""

    name: str
    number: int

    @classmethod
    def of(cls, engine: Translator, pair: Pair) -> "Maker":
        """Number an engine: another version is another maker."""
        name_and_version = f"{engine.name}\0{engine.version_for(pair)}".encode()
        return cls(engine.name, int.from_bytes(blake2b(name_and_version, digest_size=8).digest()) >> 1)


@dataclass(frozen=True, slots=True)
class Recalled:
    """What is known of a sentence."""

    words: str | None = None
    maker: Maker | None = None
    """Who made the words."""
    spoilt: frozenset[int] = frozenset()
    """Makers whose answer was damaged not long ago."""


@dataclass(frozen=True, slots=True)
class _AtHand:
    words: str
    maker: Maker
    used: datetime
    """As it is stored, or will be."""


def key_of(wanted: Wanted) -> Key:
    """Give what a sentence is known by."""
    pair, text = wanted
    return sentence_key(text, pair.source), pair.target


class Memory:
    """Recalls sentences, and counts what that saved."""

    def __init__(self, store: TranslationKeeping, clock: Clock, *, unused_days: int) -> None:
        self._store = store
        self._clock = clock
        # Written anew now and then only: most readings would change nothing but this.
        self._noted_every = timedelta(days=unused_days) / 10
        self._at_hand: OrderedDict[Key, _AtHand] = OrderedDict()
        self._hits: Counter[str] = Counter()
        self._used: set[Use] = set()

    def at_hand(self, wanted: Wanted, makers: Sequence[Maker]) -> Recalled | None:
        """Recall what one of some makers made and what was read not long ago."""
        key = key_of(wanted)
        if not self._has(key, makers):
            return None
        return Recalled(self._at_hand[key].words, self._at_hand[key].maker)

    async def recall(
        self, wanted: Sequence[Wanted], preferred: Mapping[Pair, Sequence[Maker]]
    ) -> dict[Wanted, Recalled]:
        """Recall sentences in one query; of several makers' words those of the most preferred."""
        keys = {one: key_of(one) for one in wanted}
        missing = sorted({key[0] for one, key in keys.items() if not self._has(key, preferred[one[0]])})
        stored = await self._store.find(missing) if missing else {}
        recalled = {}
        for one, key in keys.items():
            if self._has(key, preferred[one[0]]):
                at_hand = self._at_hand[key]
                self._at_hand.move_to_end(key)
                self._note_use(key, at_hand)
                recalled[one] = Recalled(at_hand.words, at_hand.maker)
            elif kept := [other for other in stored.get(key[0], ()) if other.made.target == key[1]]:
                recalled[one] = self._chosen(kept, preferred[one[0]])
        for found in recalled.values():
            if found.maker is not None:
                self._hits[found.maker.name] += 1
        if len(self._used) >= _NOTED:
            await self.note()
        return recalled

    async def keep(
        self, made: Sequence[Made], maker: Maker, spent: Spending, held: datetime | None = None
    ) -> None:
        """Store what a call made and cost; what is no translation, too.

        Raises:
            StorageError: The database is away; what was made is at hand all the same.
        """
        for one in made:
            if one.words is not None:
                self._put((one.sentence, one.target), _AtHand(one.words, maker, self._clock.now()))
        await self._store.add(made, maker.name, spent, held)

    def learn(self, made: Made, maker: Maker) -> None:
        """Have at hand what another process has stored."""
        if made.words is not None:
            self._hits[maker.name] += 1
            self._put((made.sentence, made.target), _AtHand(made.words, maker, self._clock.now()))

    async def forget(self, wanted: Wanted) -> None:
        """Forget what turned out to be another sentence's."""
        key = key_of(wanted)
        self._at_hand.pop(key, None)
        await self._store.forget(*key)

    async def note(self) -> None:
        """Write down what was shown again since the last time."""
        used, hits = sorted(self._used), dict(self._hits)
        self._used.clear()
        self._hits.clear()
        if used or hits:
            await self._store.note_use(used, hits)

    def _has(self, key: Key, makers: Sequence[Maker]) -> bool:
        found = self._at_hand.get(key)
        return found is not None and found.maker in makers

    def _chosen(self, kept: Sequence[Kept], preferred: Sequence[Maker]) -> Recalled:
        now = self._clock.now()
        by_maker = {one.made.maker: one for one in kept}
        for maker in preferred:
            one = by_maker.get(maker.number)
            if one is not None and one.made.words is not None:
                at_hand = _AtHand(one.made.words, maker, one.used)
                key = (one.made.sentence, one.made.target)
                self._put(key, at_hand)
                self._note_use(key, at_hand)
                return Recalled(one.made.words, maker)
        return Recalled(
            spoilt=frozenset(
                number
                for number, one in by_maker.items()
                if one.made.words is None and one.made.again is not None and one.made.again > now
            )
        )

    def _note_use(self, key: Key, found: "_AtHand") -> None:
        now = self._clock.now()
        if found.used < now - self._noted_every:
            self._used.add((*key, found.maker.number))
            self._at_hand[key] = replace(found, used=now)

    def _put(self, key: Key, found: "_AtHand") -> None:
        self._at_hand[key] = found
        self._at_hand.move_to_end(key)
        if len(self._at_hand) > _AT_HAND:
            self._at_hand.popitem(last=False)
