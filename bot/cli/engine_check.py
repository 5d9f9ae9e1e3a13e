"""`depeche check --engines`: does each engine answer, and is its key right?"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial

from bot.app.engines import translators_of
from bot.cli.options import one_line
from bot.config import Config
from bot.engines.offline.translator import CTranslate2
from bot.errors import DepecheError, EngineAnswer, EngineError, EngineRefused
from bot.model.translation import Pair
from bot.ports import Metered, Translator
from bot.text.translating.damage import Damage, damage_of

_SAMPLES = {
    "en": "The ferry is back in port.",
    "fr": "Le ferry est de retour au port.",
    "ru": "Паром вернулся в порт.",
}
_SHOWN = 80

Line = Callable[[str, Callable[[], Awaitable[str]]], Awaitable[int]]


async def engine_lines(config: Config, line: Line, *, asks: bool) -> list[int]:
    """Say which engines there are or, if it `asks`, what each makes of a sentence; give the exit codes."""
    if not config.engine:
        return [0]
    if not asks:
        return [await line("engines", lambda: _names(config))]
    engines = translators_of(config)
    try:
        probes = [asyncio.create_task(_told(engine)) for engine in engines]
        named = zip(engines, probes, strict=True)
        return [await line(one_line(engine.name), partial(_awaited, probe)) for engine, probe in named]
    finally:
        for engine in engines:
            await engine.aclose()


async def _awaited(probe: asyncio.Task[str]) -> str:
    return await probe


async def _names(config: Config) -> str:
    engines = translators_of(config)
    try:
        for engine in engines:
            if isinstance(engine, CTranslate2) and not await engine.pairs():
                raise DepecheError(f"{engine.name} has no model to use: `depeche models list` shows why")
    finally:
        for engine in engines:
            await engine.aclose()
    names = ", ".join(engine.name for engine in engines)
    return f"{names} (--engines has each translate a sentence)"


async def _told(engine: Translator) -> str:
    try:
        return await _probe(engine)
    except EngineError as error:
        raise DepecheError(error.reason) from None


async def _probe(engine: Translator) -> str:
    pairs = await engine.pairs()
    pair = _chosen(pairs)
    if pair is None:
        raise EngineRefused(engine.name, "it knows no languages")
    begun = time.monotonic()
    sample = _SAMPLES.get(pair.source, _SAMPLES["en"])
    answer = await engine.translate([sample], pair)
    took = time.monotonic() - begun
    shown = one_line(answer.sentences[0][:_SHOWN])
    if not shown:
        raise EngineAnswer(engine.name, "its answer is empty")
    if pair.source in _SAMPLES and damage_of(sample, shown, pair) in (Damage.COPY, Damage.LANGUAGE):
        raise EngineAnswer(engine.name, f"it answers, but not in the other language: {shown}")
    told = [f"{pair} in {took:.1f} s: {shown}"]
    told += [f"{len(pairs)} pairs of languages"] if pairs is not None else []
    told += [f"{answer.tokens} tokens"] if answer.tokens else []
    if isinstance(engine, Metered):
        usage = await engine.usage()
        limit = "" if usage.limit is None else f" of {usage.limit}"
        told.append(f"it has counted {usage.used}{limit} characters this month")
    return "\n          ".join(told)


def _chosen(pairs: frozenset[Pair] | None) -> Pair | None:
    """Choose a pair that an engine knows, one of which there is a sample if there can be."""
    if pairs is None:
        return Pair("en", "fr")
    ranked = sorted(
        pairs, key=lambda pair: (pair.source not in _SAMPLES, pair.target not in _SAMPLES, str(pair))
    )
    return ranked[0] if ranked else None
