"""What translating costs, engine by engine."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Protocol

import structlog

from bot.errors import EngineError
from bot.model.engine import Allowance, Costs, EngineState, Spending
from bot.model.translation import Shortfall, Usage
from bot.ports import Metered

log = structlog.get_logger(__name__)

_PATIENCE: Final = 3.0
"""Seconds that a service may take to tell its own count."""


class Spendings(Protocol):
    """Where it is written what engines spent."""

    async def of(self, engine: str, /) -> tuple[Spending, Spending]:
        """Tell what an engine spent today and this month."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class PricedEngine:
    """An engine as its operator set it up."""

    name: str
    allowance: Allowance
    price: float | None
    in_tokens: bool
    rests: Callable[[], tuple[Shortfall, float] | None]
    """Why and for how many seconds it is not asked."""


class CostDesk:
    """Gathers what `/costs` shows."""

    def __init__(
        self,
        engines: Sequence[PricedEngine],
        *,
        spendings: Spendings,
        metered: Mapping[str, Metered],
        kept: Callable[[], Awaitable[int]],
        note: Callable[[], Awaitable[None]],
        currency: str,
    ) -> None:
        """`metered` are the services that count themselves, by name; `note` writes down what is not yet."""
        self._engines = engines
        self._spendings = spendings
        self._metered = metered
        self._kept = kept
        self._note = note
        self._currency = currency

    async def state(self) -> Costs:
        """Gather everything; a service that does not tell its own count is shown without.

        Raises:
            StorageError: The database is away.
        """
        await self._note()
        usages = await asyncio.gather(*(self._usage(engine.name) for engine in self._engines))
        states = []
        for engine, usage in zip(self._engines, usages, strict=True):
            today, month = await self._spendings.of(engine.name)
            rest = engine.rests()
            spent = rest is not None and rest[0] is Shortfall.SPENT
            states.append(
                EngineState(
                    name=engine.name,
                    allowance=engine.allowance,
                    today=today,
                    month=month,
                    price=engine.price,
                    in_tokens=engine.in_tokens,
                    rests_for=timedelta(seconds=rest[1]) if rest is not None else None,
                    spent=spent,
                    usage=usage,
                )
            )
        return Costs(engines=tuple(states), currency=self._currency, kept=await self._kept())

    async def _usage(self, name: str) -> Usage | None:
        service = self._metered.get(name)
        if service is None:
            return None
        try:
            async with asyncio.timeout(_PATIENCE):
                return await service.usage()
        except EngineError as error:
            log.warning("engine.usage_unknown", engine=name, reason=error.reason)
        except TimeoutError:
            log.warning("engine.usage_unknown", engine=name, reason="too slow")
        return None
