"""Text as it stands on paper, from left to right: for pictures, which are drawn glyph by glyph.

Letters of the Arabic script take the forms that their neighbours ask for, and what is read from the right is
turned round: https://www.unicode.org/reports/tr9/ without embeddings, which labels don't have.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import Final

_FORMS: Final = (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD))
"""https://www.unicode.org/charts/PDF/UFE70.pdf"""
_LAM, _TATWEEL = "\u0644", "\u0640"
_CONTROLS: Final = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c")
_PAIRS: Final = (("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("«", "»"), ("‹", "›"))
_MIRRORED: Final = dict(_PAIRS) | {closing: opening for opening, closing in _PAIRS}
_NUMBERS: Final = ("EN", "AN")


def visual_order(text: str, *, from_right: bool) -> str:
    """Put a line's characters in the order in which they stand; `from_right` is how the whole is read.

    Vowel signs go: they could not be placed.
    """
    text = "".join(one for one in text if one not in _CONTROLS)
    if text.isascii() and not from_right:
        return text
    text = "".join(_shaped(text))
    levels = _levels(text, from_right=from_right)
    placed = [_MIRRORED.get(one, one) if level % 2 else one for one, level in zip(text, levels, strict=True)]
    for least in range(max(levels, default=0), 0, -1):
        # Of what reaches a level each stretch is turned; those of higher levels have been before.
        start = 0
        for inside, some in groupby([level >= least for level in levels]):
            end = start + len(list(some))
            if inside:
                placed[start:end] = reversed(placed[start:end])
            start = end
    return "".join(placed)


@cache
def _forms() -> tuple[dict[tuple[str, str], str], dict[tuple[str, str], str]]:
    """Map letters and positions to forms, and positions and what follows a lam to ligatures."""
    forms: dict[tuple[str, str], str] = {}
    ligatures: dict[tuple[str, str], str] = {}
    for number in _FORMS:
        position, *parts = unicodedata.decomposition(chr(number)).split() or [""]
        letters = [chr(int(part, 16)) for part in parts]
        if len(letters) == 1:
            forms.setdefault((letters[0], position.strip("<>")), chr(number))
        elif len(letters) == 2 and letters[0] == _LAM and number >= _FORMS[-1] - 7:
            ligatures[letters[1], position.strip("<>")] = chr(number)
    return forms, ligatures


def _shaped(text: str) -> Iterator[str]:
    forms, ligatures = _forms()
    letters = [one for one in text if unicodedata.category(one) != "Mn"]
    joins_before = False  # whether the letter before reaches out to this one
    skip = False
    for number, letter in enumerate(letters):
        if skip:
            skip = False
            continue
        following = letters[number + 1] if number + 1 < len(letters) else ""
        if letter == _LAM and (following, "isolated") in ligatures:
            yield ligatures[following, "final" if joins_before else "isolated"]
            joins_before, skip = False, True
            continue
        ahead = _joins_ahead(letter) and _joins_back(following)
        position = {
            (False, False): "isolated",
            (False, True): "initial",
            (True, False): "final",
            (True, True): "medial",
        }[joins_before and _joins_back(letter), ahead]
        yield forms.get((letter, position), letter)
        joins_before = ahead


def _joins_ahead(letter: str) -> bool:
    return letter == _TATWEEL or (letter, "initial") in _forms()[0]


def _joins_back(letter: str) -> bool:
    return letter == _TATWEEL or (letter, "final") in _forms()[0]


def _levels(text: str, *, from_right: bool) -> list[int]:
    """Give each character its level: even ones are read from the left."""
    base = "R" if from_right else "L"
    kinds = _kinds(text, from_right=from_right)
    _settle_brackets(text, kinds, base)
    resolved: list[str] = []
    for place, (kind, some) in enumerate(runs := [(kind, len(list(some))) for kind, some in groupby(kinds)]):
        if kind == "O":
            before = _side(runs[place - 1][0]) if place else base
            after = _side(runs[place + 1][0]) if place + 1 < len(runs) else base
            kind = before if before == after else base
        resolved += [kind] * some
    of_kind = {"L": 2, "R": 1, "N": 2} if from_right else {"L": 0, "R": 1, "N": 2}
    return [of_kind[kind] for kind in resolved]


def _settle_brackets(text: str, kinds: list[str], base: str) -> None:
    """Let pairs of brackets go with what they hold, or else with what comes before them."""
    open_: list[tuple[str, int]] = []
    closing = dict(_PAIRS[:3])
    for place, one in enumerate(text):
        if one in closing:
            open_.append((closing[one], place))
        elif any(one == end for end, _ in open_):
            while open_[-1][0] != one:
                open_.pop()
            start = open_.pop()[1]
            within = {_side(kind) for kind in kinds[start + 1 : place]} - {"O"}
            if not within:
                continue
            before = next((_side(kind) for kind in reversed(kinds[:start]) if kind != "O"), base)
            kinds[start] = kinds[place] = base if base in within else before


def _side(kind: str) -> str:
    return "R" if kind == "N" else kind


def _kinds(text: str, *, from_right: bool) -> list[str]:
    """Sort characters: read from the left or right, numbers among what is read from the right, others."""
    classes = [unicodedata.bidirectional(one) for one in text]
    for place, (before, own, after) in enumerate(zip(classes, classes[1:], classes[2:], strict=False), 1):
        if own in ("CS", "ES") and before == after and after in _NUMBERS and (own == "CS" or after == "EN"):
            classes[place] = after
    for order in (range(len(classes)), range(len(classes) - 1, -1, -1)):
        last = ""
        for place in order:
            if classes[place] == "ET" and last == "EN":
                classes[place] = "EN"
            last = classes[place]
    kinds, strong = [], "R" if from_right else "L"
    for own in classes:
        if own in ("L", "R", "AL"):
            strong = "L" if own == "L" else "R"
            kinds.append(strong)
        elif own in _NUMBERS:
            kinds.append("L" if own == "EN" and strong == "L" else "N")
        else:
            kinds.append("O")
    return kinds
