"""Which spellings of names are one person's."""

from collections.abc import Sequence

from bot.text.name_sounds import name_sounds


def persons(names: Sequence[str], /) -> list[list[int]]:
    """Put names that sound the same together; give their places, in the order of the first of each person.

    A surname alone goes to whoever has it, if only one has: of two, nobody knows which. Such a name is left
    out.
    """
    of_sounds: dict[frozenset[str], list[int]] = {}
    for place, name in enumerate(names):
        of_sounds.setdefault(frozenset(name_sounds(name)), []).append(place)
    of_sounds.pop(frozenset(), None)
    full = {sounds: [*places] for sounds, places in of_sounds.items() if not _wider(sounds, of_sounds)}
    for sounds, places in of_sounds.items():
        if sounds not in full and len(owners := _wider(sounds, full)) == 1:
            full[owners[0]] += places
    return sorted(sorted(places) for places in full.values())


def may_be_same(one: str, other: str, /) -> bool:
    """Tell whether two names can be one person's: one has every sound of the other."""
    first, second = frozenset(name_sounds(one)), frozenset(name_sounds(other))
    return first <= second or second <= first


def sounds_near(one: str, other: str, /) -> bool:
    """Tell whether two sounds of words differ in one place at most."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    same = next((place for place, char in enumerate(short) if char != long[place]), len(short))
    rest = long[same + 1 :]
    return short[same + (len(short) == len(long)) :] == rest


def _wider(sounds: frozenset[str], others: dict[frozenset[str], list[int]]) -> list[frozenset[str]]:
    return [other for other in others if sounds < other]
