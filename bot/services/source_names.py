"""What sources are called: ids that nobody has, addresses however they are spelt, names that come close."""

import hashlib
from collections.abc import Callable, Container, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TypeVar
from urllib.parse import urlsplit, urlunsplit

from bot.errors import UserError
from bot.model.source import Source, SourceSettings
from bot.text.fold import fold

_ALIKE = 0.72
MOST_FOUND = 8
_LONGEST_NAME = 64
"""Characters of a name that are compared: thousands of sources are looked through for one question."""
_MOST_NAMES = 100
"""Numbers tried to make an id that nobody has."""
_LONGEST_ID = 48
_Item = TypeVar("_Item")


def with_free_id(settings: SourceSettings, taken: Container[str]) -> SourceSettings:
    """Give settings an id that is not taken: their own, else with a number at its end."""
    if settings.id not in taken:
        return settings
    for number in range(2, _MOST_NAMES):
        ending = f"-{number}"
        name = settings.id[: _LONGEST_ID - len(ending)].rstrip("-") + ending
        if name not in taken:
            return replace(settings, id=name)
    # Some sites have thousands of feeds at one path, told apart by what follows it.
    ending = f"-{hashlib.sha256(settings.url.encode('utf-8', 'replace')).hexdigest()[:12]}"
    name = settings.id[: _LONGEST_ID - len(ending)].rstrip("-") + ending
    if name not in taken:
        return replace(settings, id=name)
    raise UserError("source-known", id=settings.id)


def spellings(url: str, /) -> frozenset[str]:
    """List an address with http and https, with and without www and a slash at its end."""
    try:
        parts = urlsplit(url)
        host = parts.netloc.lower()
    except ValueError:
        return frozenset((url,))
    if parts.scheme.lower() not in ("http", "https"):
        return frozenset((url,))
    bare = host.removeprefix("www.")
    path = parts.path.rstrip("/")
    return frozenset(
        urlunsplit((scheme, name, ending, parts.query, ""))
        for scheme in ("http", "https")
        for name in (bare, f"www.{bare}")
        for ending in (path, f"{path}/")
    ) | {url}


def name_of(source: Source) -> str:
    """Name a source as people know it."""
    return source.settings.outlet or source.title or source.id


def names_of(source: Source) -> tuple[str, ...]:
    """List all that a source may be meant by; some may be empty."""
    return (source.id, source.settings.outlet or "", source.title or "", host_of(source.url))


def host_of(url: str) -> str:
    """Name an address by its host; "" when it has none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def nearest(items: Sequence[_Item], wanted: str, names: Callable[[_Item], tuple[str, ...]]) -> list[_Item]:
    """Find what begins with a name or has all of its words; where there is none, what is spelt like it."""
    wanted = wanted[:_LONGEST_NAME].strip()
    if not wanted:
        return []
    words = {*wanted.split()}
    named = [(item, [fold(name) for name in names(item) if name]) for item in items]
    begins = [item for item, known in named if any(name.startswith(wanted) for name in known)]
    has = [item for item, known in named if any(all(word in name for word in words) for name in known)]
    if found := [*begins, *(item for item in has if item not in begins[:MOST_FOUND])]:
        return found[:MOST_FOUND]
    matcher = SequenceMatcher(None, "", wanted)
    alike = [(max((_likeness(matcher, name) for name in known), default=0.0), item) for item, known in named]
    near = [pair for pair in alike if pair[0] >= _ALIKE]
    return [item for _, item in sorted(near, key=lambda pair: -pair[0])][:MOST_FOUND]


def _likeness(matcher: "SequenceMatcher[str]", name: str) -> float:
    """Say how alike two spellings are, from 0 to 1; what is surely not alike is 0 for little work."""
    matcher.set_seq1(name[:_LONGEST_NAME])
    if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
        return 0.0
    return matcher.ratio()
