"""Time zones as people name them: a city, a country, a zone's own name, or an offset; without a network."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global

from bot.locale.languages import INTERFACE_LANGUAGES
from bot.text.fold import fold
from bot.text.term_keys import name_key

_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+\-−–]|)\s*(\d{1,2})(?::?00)?")
_NOT_A_PLACE = "Etc/"
_NOT_ZONES = ("SystemV/", "posix/", "right/", "Factory", "localtime", "posixrules")
_SHORTEST_PREFIX = 3
_LIKENESS = 0.8
_MOST_OFFSET = {"+": 14, "-": 12}


@dataclass(frozen=True, kw_only=True, slots=True)
class ZonesFound:
    """The zones that a name may mean, the likelier first."""

    zones: tuple[str, ...] = ()
    """Several when the name is of several places, or of a country with several zones."""
    exact: bool = True
    """False when nothing has this name, and these only have one like it."""


def find_zones(name: str, /) -> ZonesFound:
    """Find time zones by a name in a language of the interface, or by one that tzdata knows.

    Cities are some 420 that name a zone and some larger ones (`zone_cities.toml`); others are found by their
    country, or by a shared location.
    """
    wanted = _folded(name)
    plain = _by_own_name().get(fold(name)) or _by_offset(fold(name))
    if plain:
        return ZonesFound(zones=(plain,))
    names = _names()
    if wanted in names:
        return ZonesFound(zones=names[wanted])
    like = [known for known in names if known.startswith(wanted)] if len(wanted) >= _SHORTEST_PREFIX else []
    like = sorted(like, key=len) or get_close_matches(wanted, names, n=5, cutoff=_LIKENESS)
    zones = tuple(dict.fromkeys(zone for known in like for zone in names[known]))
    return ZonesFound(zones=zones, exact=False)


def current_name(zone: str, /) -> str | None:
    """Return the name under which a zone is shown: Europe/Kyiv for Europe/Kiev; None for an unknown one."""
    return _current().get(zone)


def zone_numbered(number: int, /) -> str | None:
    """Return the zone whose name has a number (`bot.text.term_keys.name_key`); None when none has."""
    return _numbers().get(number)


@cache
def _numbers() -> Mapping[int, str]:
    return {name_key(zone): zone for zone in set(_current().values())}


@cache
def _names() -> Mapping[str, tuple[str, ...]]:
    """Map folded names to zones; a city goes before a country of the same name."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for sayings in (_zone_sayings(), _city_sayings(), _larger_cities(), _country_sayings()):
        for saying, zone in sayings:
            found[_folded(saying)][zone] = None
    return {name: tuple(zones) for name, zones in found.items() if name}


def _zone_sayings() -> Iterator[tuple[str, str]]:
    for name, zone in sorted(_current().items()):
        if not name.startswith(_NOT_A_PLACE):
            yield name, zone
            yield name.rsplit("/", 1)[-1], zone


def _city_sayings() -> Iterator[tuple[str, str]]:
    current = _current()
    for language in INTERFACE_LANGUAGES:
        for name, words in Locale(language).time_zones.items():
            if "city" in words and name in current and not name.startswith(_NOT_A_PLACE):
                yield words["city"], current[name]


def _larger_cities() -> Iterator[tuple[str, str]]:
    known = _current()
    table = tomllib.loads(files("bot.services").joinpath("zone_cities.toml").read_text(encoding="utf-8"))
    for zone, cities in table["cities"].items():
        yield from ((city, known[zone]) for city in cities if zone in known)


def _country_sayings() -> Iterator[tuple[str, str]]:
    territories = [Locale(language).territories for language in INTERFACE_LANGUAGES]
    for code, zone in _zone_table():
        for names in territories:
            if code in names:
                yield names[code], zone


@cache
def _by_own_name() -> Mapping[str, str]:
    return {fold(name): zone for name, zone in _current().items()}


@cache
def _current() -> Mapping[str, str]:
    """Map every zone's name, and every older name of it, to the one that tzdata's table of countries has.

    CLDR is asked before tzdata's own links, which join zones of different countries whose clocks agree.
    """
    known = available_timezones()
    shown = {zone for _, zone in _zone_table()}
    first_names: Mapping[str, str] = get_global("zone_aliases")
    renamed = {old: new for new, old in first_names.items() if new in shown and old not in shown}
    links = dict(_links())
    names: dict[str, str] = {}
    for name in known:
        if name.startswith(_NOT_ZONES):
            continue
        target = name
        while target not in shown and target in links:
            target = links[target]
        by_cldr = (name, renamed.get(name), first_names.get(name), renamed.get(first_names.get(name, "")))
        names[name] = next((zone for zone in (*by_cldr, target) if zone in shown), None) or (
            target if target in known else name
        )
    return names


@cache
def _zone_table() -> Sequence[tuple[str, str]]:
    """List countries with their zones, in tzdata's order: the most populous usually first."""
    known = available_timezones()
    rows = [line.split("\t") for line in _tzdata("zone.tab") if not line.startswith("#")]
    return [(row[0], row[2]) for row in rows if row[2] in known]


def _links() -> Iterator[tuple[str, str]]:
    for line in _tzdata("tzdata.zi"):
        if line.startswith("L "):
            _, target, name = line.split()
            yield name, target


def _tzdata(name: str) -> Iterable[str]:
    return files("tzdata").joinpath("zoneinfo", name).read_text(encoding="utf-8").splitlines()


def _by_offset(text: str) -> str | None:
    match = _OFFSET.fullmatch(text)
    if match is None or not (match[1] or text.startswith(("utc", "gmt"))):
        return None
    sign, hours = "+" if match[1] in ("", "+") else "-", int(match[2])
    if hours > _MOST_OFFSET[sign]:
        return None
    # POSIX counts the other way: Etc/GMT-3 is three hours ahead.
    return f"Etc/GMT{'-' if sign == '+' else '+'}{hours}" if hours else "Etc/UTC"


def _folded(name: str) -> str:
    return " ".join(re.sub(r"[^\w/]+|_", " ", fold(name).replace("'", "")).split())
