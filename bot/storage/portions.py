"""Statements take a bounded number of parameters, and hold up others for a bounded time."""

from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

ROWS: Final = 500
"""Rows of one statement."""
Item = TypeVar("Item")


def portions(items: Sequence[Item], size: int = ROWS) -> Iterator[Sequence[Item]]:
    """Give a sequence in parts of at most so many."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
