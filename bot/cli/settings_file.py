"""Writes a settings file in the example's layout: every setting with its comment, some filled in."""

import json
import os
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib.resources import files
from pathlib import Path

from bot.cli.starter import StarterFeed
from bot.errors import ConfigError, Problem
from bot.model.source import source_id_of

_HEADING = "# Dépêche's settings, written by `depeche init`: each with its value and what it is for.\n"
_SECTION = re.compile(r"\[(\w+)\]")
_SETTING = re.compile(r"(\w+) = (.*?)( +# .*)?")
_COMMENT_AT = 31  # column of the example's comments


def compose(values: Mapping[str, object], feeds: Sequence[StarterFeed]) -> str:
    """Fill values into the example by their dotted keys, and append feeds as sources and outlets."""
    example = files("bot.config").joinpath("example.toml").read_text(encoding="utf-8")
    missing, section, lines = dict(values), "", []
    for line in example.splitlines()[1:]:
        if found := _SECTION.fullmatch(line):
            section = f"{found[1]}."
        setting = _SETTING.fullmatch(line)
        if setting and (key := f"{section}{setting[1]}") in missing:
            written = f"{setting[1]} = {_toml(missing.pop(key))}"
            comment = (setting[3] or "").strip()
            line = f"{written:{_COMMENT_AT - 2}}  {comment}".rstrip()
        lines.append(line)
    if missing:
        raise ValueError(f"no such settings in the example: {', '.join(missing)}")
    return _HEADING + "\n".join([*lines, *_tables(feeds)]) + "\n"


@contextmanager
def draft_beside(path: Path, text: str) -> Iterator[Path]:
    """Write a text beside its future place, for its owner's eyes only; it is gone afterwards unless placed.

    Raises:
        ConfigError: The folder can't be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mode 600
    except OSError as error:
        message = f"{path.parent} can't be written: {error.strerror}"
        raise ConfigError(str(path), [Problem(key="(file)", message=message)]) from error
    draft = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        yield draft
    finally:
        with suppress(FileNotFoundError):
            draft.unlink()


def place(draft: Path, path: Path, *, overwrite: bool) -> None:
    """Put a draft in its place in one step.

    Raises:
        ConfigError: There is a file already.
    """
    if overwrite:
        draft.replace(path)
        return
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        raise taken(path) from None
    except OSError as error:
        # Some disks know no second name for a file.
        if path.exists():
            raise taken(path) from error
        draft.replace(path)


def taken(path: Path) -> ConfigError:
    """Say that there is a file already."""
    return ConfigError(str(path), [Problem(key="(file)", message="exists already; --force overwrites it")])


def _tables(feeds: Sequence[StarterFeed]) -> Iterator[str]:
    taken_ids: set[str] = set()
    for feed in feeds:
        source_id = source_id_of(feed.url)
        if source_id in taken_ids:
            source_id = f"{source_id[:45]}-{feed.language}"
        taken_ids.add(source_id)
        source = {
            "id": source_id,
            "url": feed.url,
            "outlet": feed.outlet,
            "language": feed.language,
            "kind": feed.kind.value,
        }
        yield from _table("source", source)
    for feed in feeds:
        if feed.label:
            outlet = {"name": feed.outlet, "label": feed.label, "reason": feed.reason, "link": feed.link}
            yield from _table("outlet", outlet)


def _table(name: str, values: Mapping[str, str]) -> Iterator[str]:
    yield ""
    yield f"[[{name}]]"
    yield from (f"{key} = {_toml(value)}" for key, value in values.items() if value)


def _toml(value: object) -> str:
    """Write a string, number or list; TOML takes JSON's spelling of them, DEL excepted."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
