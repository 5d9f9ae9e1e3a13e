"""`depeche models verify`: does each model load, what does it say, how fast, in how much memory?"""

import tomllib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from importlib.resources import files
from typing import Any

from bot.engines.offline.model_folder import OfflineModel
from bot.engines.offline.process import ModelProcess
from bot.engines.offline.translator import CTranslate2
from bot.errors import EngineDown
from bot.text.language import identify

_SECONDS = 120.0
_ROUNDS = 4
_STRANGE = 0.2
"""Share of SentencePiece's pieces that a model does not know when the two were not made for each other.

OPUS-MT's vocabularies leave out what never occurred: a few in a hundred.
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class Checked:
    """How a model fares."""

    model: str
    size: int = 0
    usable: bool = True
    loading_seconds: float | None = None
    sentences_per_second: float | None = None
    memory: int | None = None
    """Bytes at most, for the whole process."""
    sample: str | None = None
    said: str | None = None
    remarks: tuple[str, ...] = field(default=())

    def as_json(self) -> dict[str, Any]:
        """Give it as plain JSON values."""
        return asdict(self)


async def check(engine: CTranslate2, model: OfflineModel, threads: int) -> Checked:
    """Load one model in a process of its own and have it translate what we know in its language."""
    process = ModelProcess(engine.name, threads=threads)
    told = Checked(model=str(model.pair), size=model.size)
    signed = [sentence.replace("{sign}", engine.keep(1)) for sentence in _samples(model.pair.source)]
    try:
        loaded = await process.ask(model, [], _SECONDS, looked_at=True)
        if "failed" in loaded:
            return _unusable(told, loaded["reason"])
        first = await process.ask(model, signed, _SECONDS)
        many = [f"{number}. {sentence}" for number in range(_ROUNDS) for sentence in signed]
        timed = await process.ask(model, many, _SECONDS)
    except EngineDown as error:
        return _unusable(told, error.reason)
    finally:
        await process.end()
    said: list[str] = first["sentences"]
    return Checked(
        model=told.model,
        size=told.size,
        loading_seconds=loaded["loading"],
        sentences_per_second=len(many) / timed["translating"] if many else None,
        memory=timed["memory"] or None,
        sample=signed[0] if signed else None,
        said=said[0] if said else None,
        remarks=tuple(_remarks(model, engine.keep(1), signed, said, loaded["strangers"])),
    )


def _unusable(told: Checked, reason: str) -> Checked:
    return Checked(model=told.model, size=told.size, usable=False, remarks=(reason,))


def _remarks(
    model: OfflineModel, sign: str, given: Sequence[str], said: Sequence[str], strangers: float
) -> list[str]:
    remarks = []
    if strangers > _STRANGE:
        remarks.append(f"it does not know {strangers:.0%} of {model.source.name}: was that made for it?")
    if not given:
        return [*remarks, f"no sample sentences in {model.pair.source}: see `depeche models try`"]
    if missing := sum(not sentence for sentence in said):
        remarks.append(f"{missing} of {len(given)} sample sentences did not come out whole")
    kept = [sign in answer for sentence, answer in zip(given, said, strict=True) if sign in sentence]
    if not all(kept):
        remarks.append(f"it does not keep the sign {sign}: sentences with links may stay as they are")
    language = identify(" ".join(said))
    if any(said) and language != model.pair.target:
        remarks.append(f"what it says looks like {language or 'no language'}, not {model.pair.target}")
    return remarks


def _samples(language: str) -> list[str]:
    text = files("bot.cli").joinpath("model_samples.toml").read_text(encoding="utf-8")
    found: list[str] = tomllib.loads(text).get(language, [])
    return found
