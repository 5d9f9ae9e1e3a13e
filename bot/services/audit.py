"""What admins did, for each other to read."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from bot.errors import UserError
from bot.model.audit import COMMAND_LINE, AuditEntry, AuditRecord
from bot.render.audit import is_deed
from bot.services.chats import Chats
from bot.services.paging import page_of
from bot.storage.audit import AuditStore

PAGE: Final = 10
_LONGEST: Final = 64
_CONSOLE: Final = "command line"
_NAMED: Final = 8
"""People of one name who are told apart by their numbers."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AuditFilter:
    """Which deeds are wanted: somebody's or about them, and of one kind or family."""

    user_id: int | None = None
    deed: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AuditPage:
    """Some deeds, the newest first."""

    records: tuple[AuditRecord, ...]
    names: Mapping[int, str]
    """Of everybody named, as far as they are known."""
    filter: AuditFilter
    page: int
    pages: int


class AuditLog:
    """Writes deeds down and shows them."""

    def __init__(self, store: AuditStore, chats: Chats) -> None:
        self._store = store
        self._chats = chats

    async def record(self, entry: AuditEntry) -> None:
        """Write down a deed that is no transaction of the database."""
        await self._store.record(entry)

    async def asked_for(self, words: str, *, console: str = _CONSOLE) -> AuditFilter:
        """Read what follows the command: nothing, an id, a deed, or the name of somebody who is told of.

        `console` is what the command line is called in the log's language; its English name is known too.

        Raises:
            UserError: audit-nothing: it is none of these; audit-several: the name is not one person's.
        """
        words = words.strip()[:_LONGEST]
        if not words:
            return AuditFilter()
        if words.isascii() and words.isdigit() and len(words) <= 18:
            return AuditFilter(user_id=int(words))
        deed = words.lower()
        if is_deed(deed) or await self._store.has(deed):
            return AuditFilter(deed=deed)
        wanted = words.casefold()
        if wanted in {_CONSOLE, console.casefold()}:
            return AuditFilter(user_id=COMMAND_LINE)
        told_of = sorted({*await self._store.doers(), *await self._store.people_done_to()})
        found = [one for one in told_of if (await self._chats.title(one)).casefold() == wanted]
        if not found:
            raise UserError("audit-nothing", words=words)
        if len(found) > 1:
            raise UserError("audit-several", words=words, ids=", ".join(map(str, found[:_NAMED])))
        return AuditFilter(user_id=found[0])

    async def page(self, wanted: AuditFilter, page: int) -> AuditPage:
        """Fetch one page, counted from 1; one that is not there any more is the last."""
        fetch = partial(self._store.page, user_id=wanted.user_id, deed=wanted.deed)
        found = await page_of(fetch, page, size=PAGE)
        known = {item.entry.user_id for item in found.items}
        known |= {item.entry.about_id for item in found.items if item.entry.about_id is not None}
        names = {number: await self._chats.title(number) for number in known}
        return AuditPage(records=found.items, names=names, filter=wanted, page=found.page, pages=found.pages)
