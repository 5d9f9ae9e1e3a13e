"""Long lists a page at a time, counted from 1."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.model.page import Page

Item = TypeVar("Item")


async def page_of(
    fetch: Callable[[int, int], Awaitable[tuple[list[Item], int]]], page: int, *, size: int
) -> Page[Item]:
    """Fetch a page; one that is not there any more is the last.

    `fetch` is called with how many to leave out and how many to give, and counts all.
    """
    found, count = await fetch((page - 1) * size, size)
    pages = max(1, -(-count // size))
    if page > pages:
        page = pages
        found, count = await fetch((page - 1) * size, size)
    return Page(items=tuple(found), count=count, page=page, pages=pages)
