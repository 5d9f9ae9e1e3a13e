"""Sentences that were translated before, also those that went by way of a third language."""

from collections.abc import Iterable, Sequence

from bot.model.translation import Pair
from bot.translation.chain import Chain
from bot.translation.memory import Memory, Recalled, Wanted
from bot.translation.outcome import Outcome, Turned

Found = dict[Wanted, Outcome]


class Recalling:
    """Recalls what the engines of a chain made."""

    def __init__(self, chain: Chain, memory: Memory) -> None:
        self._chain = chain
        self._memory = memory

    async def recall(self, wanted: Sequence[Wanted]) -> tuple[Found, dict[Wanted, Recalled]]:
        """Recall sentences, also by way of a third language; say what is known of the others."""
        if not wanted:
            return {}, {}
        known = await self.known(wanted)
        found: Found = {}
        for one, recalled in known.items():
            if recalled.words is not None and recalled.maker is not None:
                found[one] = Turned(recalled.words, (recalled.maker.name,))
        legs = {one: legs for one in wanted if one not in found and (legs := self._chain.legs(one[0]))}
        if legs:
            found |= await self._recalled_through(legs)
        return found, {one: recalled for one, recalled in known.items() if one not in found}

    async def known(self, wanted: Iterable[Wanted]) -> dict[Wanted, Recalled]:
        """Say what is known of sentences, of each as the most preferred engine has it."""
        several = list(wanted)
        if not several:
            return {}
        makers = {pair: self._chain.makers(pair) for pair in {pair for pair, _ in several}}
        return await self._memory.recall(several, makers)

    async def _recalled_through(self, legs: dict[Wanted, tuple[Pair, Pair]]) -> Found:
        firsts = await self.known([(first, text) for (_, text), (first, _) in legs.items()])
        middles = {
            one: (first, second)
            for one, (first_pair, second) in legs.items()
            if (first := firsts.get((first_pair, one[1]))) is not None and first.words is not None
        }
        seconds = await self.known([(pair, first.words or "") for first, pair in middles.values()])
        found: Found = {}
        for one, (first, pair) in middles.items():
            second = seconds.get((pair, first.words or ""))
            if second is not None and second.words is not None and first.maker and second.maker:
                found[one] = Turned(second.words, (first.maker.name, second.maker.name), pair.source)
        return found
