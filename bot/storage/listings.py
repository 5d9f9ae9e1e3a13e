"""Numbered lists as they were shown, for the buttons under them."""

import secrets
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select

from bot.errors import StorageError
from bot.model.chat import Listing, ListingKind
from bot.ports import Clock
from bot.storage.database import Database
from bot.storage.tables import listing
from bot.storage.upsert import insert_into

_ID_BITS = 63
_ATTEMPTS = 3


class ListingStore:
    """Keeps lists under ids that nobody can guess."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def add(
        self,
        chat_id: int,
        owner_id: int,
        kind: ListingKind,
        query: str,
        article_ids: Sequence[int],
        corrected: bool = False,
        hidden: Sequence[int] = (),
    ) -> Listing:
        """Store a list and give it an id."""
        for _ in range(_ATTEMPTS):
            added = Listing(
                id=secrets.randbits(_ID_BITS),
                chat_id=chat_id,
                owner_id=owner_id,
                kind=kind,
                query=query,
                article_ids=tuple(article_ids),
                corrected=corrected,
                created=self._clock.now(),
                hidden=tuple(hidden),
            )
            row = {
                "id": added.id,
                "chat_id": chat_id,
                "owner_id": owner_id,
                "kind": kind.value,
                "query": query,
                "article_ids": list(article_ids),
                "corrected": corrected,
                "created": added.created,
                "hidden": list(hidden),
            }
            attempt = insert_into(listing, self._database).values(row).on_conflict_do_nothing()
            async with self._database.write() as connection:
                if await connection.scalar(attempt.returning(listing.c.id)) is not None:
                    return added
        raise StorageError(f"no free listing id in {_ATTEMPTS} attempts")

    async def get(self, listing_id: int, /) -> Listing | None:
        """Fetch a list; the id may be anything that a forged button says."""
        if not 0 <= listing_id < 2**_ID_BITS:
            return None
        async with self._database.read() as connection:
            row = (
                (await connection.execute(select(listing).where(listing.c.id == listing_id)))
                .mappings()
                .one_or_none()
            )
        if row is None:
            return None
        lists = {name: tuple(row[name]) for name in ("article_ids", "hidden")}
        return Listing(**dict(row) | lists | {"kind": ListingKind(row["kind"])})

    async def prune(self, older_than: datetime) -> int:
        """Forget lists made before a moment; tell how many."""
        async with self._database.write() as connection:
            gone = await connection.execute(delete(listing).where(listing.c.created < older_than))
        return gone.rowcount
