"""What translating costs, as admins read it."""

from collections.abc import Iterator
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.engine import Costs, EngineState, Spending
from bot.render.actions.places import Go, Place
from bot.render.callback import encode
from bot.render.html import TEXT_LIMIT, inline, utf16_length
from bot.render.view import Button, View

_NAME: Final = 60
_PRICED: Final = 1_000_000
_MOST: Final = 8
"""Engines that are told of beside other things."""


def costs_view(costs: Costs, localiser: Localiser) -> View:
    """Show what each engine did, may do and costs."""
    if not costs.engines:
        return View(localiser.text("costs-heading") + "\n\n" + localiser.text("costs-none"))
    blocks = [localiser.text("costs-heading")]
    last = localiser.text("costs-kept", count=costs.kept) + "\n" + localiser.text("costs-when")
    for engine in costs.engines:
        block = "\n".join(_engine(engine, costs.currency, localiser))
        if utf16_length("\n\n".join((*blocks, block, "…", last))) > TEXT_LIMIT:
            blocks.append("…")
            break
        blocks.append(block)
    refresh = Button(localiser.text("button-refresh"), encode(Go(Place.COSTS)))
    return View("\n\n".join((*blocks, last)), ((refresh,),))


def month_line(engine: EngineState, currency: str, localiser: Localiser) -> str:
    """Say what an engine did and cost this month."""
    may, month = engine.allowance, engine.month
    spent = _spent(engine, month, (may.characters_per_month, may.tokens_per_month), localiser)
    if engine.price is not None:
        counted = month.tokens if engine.in_tokens else month.characters
        money = localiser.money(engine.price * counted / _PRICED, currency)
        spent = localiser.listed((spent, localiser.text("costs-money", money=money)))
    return localiser.text("costs-month", spent=spent)


def engine_lines(costs: Costs, localiser: Localiser) -> Iterator[tuple[bool, str]]:
    """Say of each engine what it did this month, or what is wrong with it, and whether anything is."""
    for engine in costs.engines[:_MOST]:
        name = inline(engine.name, _NAME)
        if engine.spent:
            yield True, localiser.text("health-engine-spent", engine=name)
        elif engine.rests_for is not None:
            when = localiser.ahead(engine.rests_for)
            yield True, localiser.text("health-engine-resting", engine=name, when=when)
        else:
            yield False, f"{name} · {month_line(engine, costs.currency, localiser)}"


def _engine(engine: EngineState, currency: str, localiser: Localiser) -> Iterator[str]:
    may, month = engine.allowance, engine.month
    yield localiser.text("costs-engine", engine=inline(engine.name, _NAME))
    limits = may.characters_per_day, may.tokens_per_day
    yield localiser.text("costs-day", spent=_spent(engine, engine.today, limits, localiser))
    yield month_line(engine, currency, localiser)
    if month.hits:
        yield localiser.text("costs-saved", count=month.hits)
    if month.damaged:
        yield localiser.text("costs-damaged", count=month.damaged, all=month.sentences)
    if engine.usage is not None:
        if engine.usage.limit is None:
            yield localiser.text("costs-usage", used=engine.usage.used)
        else:
            yield localiser.text("costs-usage-of", used=engine.usage.used, limit=engine.usage.limit)
    if engine.spent:
        yield localiser.text("costs-spent")
    elif engine.rests_for is not None:
        yield localiser.text("costs-resting", when=localiser.ahead(engine.rests_for))


def _spent(
    engine: EngineState, spent: Spending, limits: tuple[int | None, int | None], localiser: Localiser
) -> str:
    characters, tokens = limits
    parts = [
        localiser.text("costs-characters", count=spent.characters)
        if characters is None
        else localiser.text("costs-characters-of", used=spent.characters, limit=characters)
    ]
    if tokens is not None:
        parts.append(localiser.text("costs-tokens-of", used=spent.tokens, limit=tokens))
    elif engine.in_tokens:
        parts.append(localiser.text("costs-tokens", count=spent.tokens))
    return localiser.listed((*parts, localiser.text("costs-calls", count=spent.calls)))
