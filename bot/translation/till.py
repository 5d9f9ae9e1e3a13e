"""What calls cost: put aside before they are made where there is a limit, and settled after."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Protocol

from bot.model.engine import Allowance, Spending
from bot.storage.engine_spending import Held, Size

_PROMPT: Final = 400
"""Tokens of what is said to an engine that counts in them beside the sentences."""


class Purse(Protocol):
    """Who counts what is spent."""

    async def hold(self, engine: str, sizes: Sequence[Size], allowance: Allowance, /) -> Held:
        """Count the first sentences that may be paid for as spent."""
        ...

    async def add(self, engine: str, spent: Spending, at: datetime | None, /) -> None:
        """Count what was spent, or (below zero) was held and not spent, at the moment when it was held."""
        ...

    async def tell_spent(self, engine: str, /) -> None:
        """Tell admins, once a month, that an engine gives no more."""
        ...


@dataclass(frozen=True, slots=True)
class Till:
    """One engine's side of the purse."""

    engine: str
    allowance: Allowance
    purse: Purse

    async def hold(self, texts: Sequence[str]) -> tuple[list[Size], Held]:
        """Put aside what a call will cost: as much as may still be spent."""
        may = self.allowance
        in_tokens = may.tokens_per_day is not None or may.tokens_per_month is not None
        # A letter costs at most about a token, there and back; it is settled by what was really used.
        sizes = [Size(len(text), len(text) + _PROMPT // len(texts) if in_tokens else 0) for text in texts]
        if not may.limited:
            return sizes, Held(len(sizes))
        held = await self.purse.hold(self.engine, sizes, may)
        return sizes[: held.sentences], held

    def cost(self, held: Sequence[Size], *, tokens: int | None, damaged: int = 0) -> Spending:
        """Say what a call cost beyond what was put aside; its tokens are known once it has answered."""
        limited = self.allowance.limited
        put_aside = sum(size.tokens for size in held) if limited else 0
        return Spending(
            characters=0 if limited else sum(size.characters for size in held),
            tokens=0 if tokens is None else tokens - put_aside,
            calls=1,
            sentences=len(held),
            damaged=damaged,
        )

    async def settle_failed(
        self, held: Sequence[Size], *, tokens: int | None, free: bool, at: datetime | None
    ) -> None:
        """Count a call that failed; `tokens` are those of an answer that was none, `at` is when it was held.

        Whether a call was paid for that was never answered, nobody can tell: it counts.
        """
        if not free:
            spent = self.cost(held, tokens=tokens, damaged=0 if tokens is None else len(held))
        elif self.allowance.limited:
            spent = Spending(
                characters=-sum(size.characters for size in held),
                tokens=-sum(size.tokens for size in held),
                calls=1,
            )
        else:
            spent = Spending(calls=1)
        await self.purse.add(self.engine, spent, at)

    async def settle_aside(self, held: Sequence[Size], *, tokens: int, at: datetime | None) -> None:
        """Count a call whose answers nobody reads."""
        await self.purse.add(self.engine, replace(self.cost(held, tokens=tokens), sentences=0), at)

    async def tell_spent(self) -> None:
        """Tell admins that the engine itself says that nothing is left."""
        await self.purse.tell_spent(self.engine)
