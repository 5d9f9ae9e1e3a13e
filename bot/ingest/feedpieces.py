"""Entries cut out of a feed that is too broken to be read as a whole."""

import re
from bisect import bisect_left
from itertools import islice
from typing import TypeAlias

from lxml import etree

from bot.ingest.feedxml import fragment_tree, tidy

_Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml gives its elements no other type

_MARK = re.compile(
    r"<(?P<name>(?:[\w.-]{1,30}:)?(?:item|entry))[\s>]|(?P<close></(?:[\w.-]{1,30}:)?(?:item|entry)\s*>)"
    r"|(?P<quote><!\[CDATA\[)|(?P<end>\]\]>)",
    re.IGNORECASE,
)
_MOST = 5000
_MOST_MARKS = 100_000


def entry_pieces(text: str, more_than: int) -> list[_Element]:
    """Parse each entry by itself, from its opening tag to the next one's, if there are more than so many."""
    starts, closings = _marks(text)
    if len(starts) <= more_than:
        return []
    pieces: list[_Element] = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        # what comes between an entry's end and the next entry is none of it
        last = bisect_left(closings, end) - 1
        closed = closings[last] if last >= 0 and closings[last] > start else end
        tree = fragment_tree(tidy(text[start:closed]))
        if tree is not None:
            pieces.append(tree)
    return pieces


def _marks(text: str) -> tuple[list[int], list[int]]:
    """Find where entries begin and end, quoted ones left out; a quotation that spans entries never ended."""
    marks = list(islice(_MARK.finditer(text), _MOST_MARKS))
    starts: list[int] = []
    closings: list[int] = []
    closed_from = _closings_after(marks)
    at = 0
    while at < len(marks) and len(starts) < _MOST:
        mark = marks[at]
        at += 1
        if mark["name"]:
            starts.append(mark.start())
        elif mark["close"]:
            closings.append(mark.end())
        elif mark["quote"] and (end := closed_from[at]) is not None:
            at = end + 1
    return starts, closings


def _closings_after(marks: list[re.Match[str]]) -> list[int | None]:
    """Tell for each mark the index of the next end of a quotation, unless an entry ends before it."""
    following: list[int | None] = [None] * (len(marks) + 1)
    for at in range(len(marks) - 1, -1, -1):
        mark = marks[at]
        following[at] = at if mark["end"] else None if mark["close"] else following[at + 1]
    return following
