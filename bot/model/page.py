"""Some of a long list."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True, kw_only=True, slots=True)
class Page(Generic[Item]):
    """A page of a list, counted from 1."""

    items: tuple[Item, ...]
    count: int
    """All that are in the list."""
    page: int
    pages: int
