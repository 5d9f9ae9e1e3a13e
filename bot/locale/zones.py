"""Time zones as people call them: by their city, in each language."""

import re
from typing import Final

from babel.core import get_global

from bot.locale.catalogue import Localiser, catalogue

_OFFSET: Final = re.compile(r"Etc/GMT([+-])(\d+)")
_UTC: Final = frozenset(("UTC", "Etc/UTC"))


def zone_city(zone: str, localiser: Localiser, /) -> str:
    """Name a zone by its city: Paris, Париж; an offset without a place as UTC+3."""
    if zone in _UTC:
        return "UTC"
    if offset := _OFFSET.fullmatch(zone):
        # POSIX counts the other way: Etc/GMT-3 is three hours ahead.
        return f"UTC{'+' if offset[1] == '-' else '−'}{offset[2]}"
    known = catalogue(localiser.language).locale.time_zones
    for name in (zone, *_older_names(zone)):
        if city := known.get(name, {}).get("city"):
            return str(city)
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def _older_names(zone: str) -> list[str]:
    """List the names under which CLDR may still have a zone."""
    return [old for old, name in get_global("zone_aliases").items() if name == zone]
