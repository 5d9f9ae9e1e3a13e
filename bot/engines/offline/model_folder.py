"""Which models there are: `<folder>/<from>-<to>/`, each with weights, vocabularies and SentencePiece."""

import hashlib
import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.errors import DepecheError
from bot.model.translation import Pair

_NAME = re.compile(r"([a-z]{2,3})-([a-z]{2,3})")
_WEIGHTS = ("", "model")
"""Where the converter's output is: in the model's own folder, or as Argos Translate packs it."""
_PIECES = (("source.spm", "target.spm"), ("sentencepiece.model", "sentencepiece.model"))
_OPTIONS = "model.toml"
_SMALL = 4_000_000
_SAMPLES, _SAMPLE = 64, 4096
"""Slices of greater weights, and their bytes, that tell one training from another: it changes them all."""


class UnusableModel(DepecheError):
    """A model's folder can't be used as it is."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OfflineModel:
    """A model as it lies on the disk."""

    pair: Pair
    weights: Path
    """Folder of `model.bin`."""
    source: Path
    target: Path
    prefix: str
    """Piece that must stand before each sentence, for a model of several target languages; mostly none."""
    add_end: bool
    """Whether sentences need an end sign that CTranslate2 does not add by itself."""
    fingerprint: str
    size: int
    """Bytes."""
    stamp: tuple[tuple[str, int, int], ...]
    """Names, sizes and times of its files: while they stay, so does the rest."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Unusable:
    """A folder that holds no usable model."""

    name: str
    reason: str


def look(
    folder: Path, known: Iterable[OfflineModel] = ()
) -> tuple[tuple[OfflineModel, ...], tuple[Unusable, ...]]:
    """List what a folder holds, by name; the files of a `known` model are read only if they changed.

    A folder that is missing holds nothing.
    """
    before = {model.pair: model for model in known}
    found: list[OfflineModel] = []
    unusable: list[Unusable] = []
    for place in _folders(folder):
        try:
            pair = _pair(place.name)
            found.append(_model(place, pair, before.get(pair)))
        except UnusableModel as error:
            unusable.append(Unusable(name=place.name, reason=str(error)))
        except OSError as error:  # it goes away or is being written, or may not be read
            unusable.append(Unusable(name=place.name, reason=error.strerror or type(error).__name__))
    return tuple(found), tuple(unusable)


def _folders(folder: Path) -> Iterator[Path]:
    try:
        places = sorted(folder.iterdir())
    except OSError:
        return
    yield from (place for place in places if not place.name.startswith(".") and place.is_dir())


def _pair(name: str) -> Pair:
    match = _NAME.fullmatch(name)
    if match is None or match[1] == match[2]:
        raise UnusableModel("a model's folder is called <from>-<to>, like en-fr")
    return Pair(match[1], match[2])


def _model(place: Path, pair: Pair, known: OfflineModel | None) -> OfflineModel:
    weights = next((place / name for name in _WEIGHTS if (place / name / "model.bin").is_file()), None)
    if weights is None:
        raise UnusableModel("model.bin is missing")
    for names in _PIECES:
        source, target = (place / name for name in names)
        if source.is_file() and target.is_file():
            break
    else:
        raise UnusableModel("source.spm and target.spm are missing, and there is no sentencepiece.model")
    stamp = tuple(_stamps(dict.fromkeys((source, target, *_options(place), *sorted(weights.iterdir())))))
    if known is not None and known.stamp == stamp and known.weights == weights:
        return known
    config = _json(weights / "config.json")
    options = _told(place)
    if not isinstance(prefix := options.get("prefix", ""), str):
        raise UnusableModel(f"{_OPTIONS}: prefix is a text")
    if not isinstance(add_end := options.get("add_end", _needs_end(config)), bool):
        raise UnusableModel(f"{_OPTIONS}: add_end is true or false")
    if unknown := sorted(options.keys() - {"prefix", "add_end"}):
        raise UnusableModel(f"{_OPTIONS}: no option is called {', '.join(unknown)}")
    return OfflineModel(
        pair=pair,
        weights=weights,
        source=source,
        target=target,
        prefix=prefix,
        add_end=add_end,
        fingerprint=_fingerprint((prefix, add_end), weights, (source, target)),
        size=sum(size for _, size, _ in stamp),
        stamp=stamp,
    )


def _options(place: Path) -> list[Path]:
    return [path for path in (place / _OPTIONS,) if path.is_file()]


def _told(place: Path) -> dict[str, Any]:
    for path in _options(place):
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise UnusableModel(f"{_OPTIONS}: {error}") from None
    return {}


def _needs_end(config: dict[str, Any]) -> bool:
    """Tell a Marian model that came by way of Transformers, whose tokenizer adds the end, from others."""
    return not config.get("add_source_eos") and config.get("decoder_start_token", "") == config.get(
        "eos_token", "</s>"
    )


def _json(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}  # older converters wrote none
    try:
        value = json.loads(path.read_bytes())
    except ValueError:
        raise UnusableModel(f"{path.name} is not JSON") from None
    if not isinstance(value, dict):
        raise UnusableModel(f"{path.name} holds no settings")
    return value


def _stamps(paths: Iterable[Path]) -> Iterator[tuple[str, int, int]]:
    for path in paths:
        state = path.stat()
        yield path.name, state.st_size, state.st_mtime_ns


def _fingerprint(options: tuple[object, ...], weights: Path, pieces: Iterable[Path]) -> str:
    """Hash what decides what comes out: all small files, and enough of the weights to tell two apart."""
    digest = hashlib.sha256(repr(options).encode())
    for path in dict.fromkeys((*sorted(weights.iterdir()), *pieces)):
        size = path.stat().st_size if path.is_file() else 0
        digest.update(f"\0{path.name}\0{size}\0".encode())
        if not size:
            continue
        with path.open("rb") as file:
            if size <= _SMALL:
                digest.update(file.read())
                continue
            for number in range(_SAMPLES):
                file.seek(max(0, size - _SAMPLE) * number // (_SAMPLES - 1))
                digest.update(file.read(_SAMPLE))
    return digest.hexdigest()[:16]
