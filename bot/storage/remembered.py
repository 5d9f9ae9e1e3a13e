"""What is asked again and again, read anew only once somebody has written."""

from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import Database

T = TypeVar("T")


class Remembered(Generic[T]):
    """One answer of the database, as true as if it had just been read.

    Chores look at the database every second or more often, and mostly nobody has written since. An answer
    must depend on the database alone, neither on the time nor on leases, and is not to be changed by anybody.
    """

    def __init__(self, database: Database, read: Callable[[AsyncConnection], Awaitable[T]]) -> None:
        self._database = database
        self._read = read
        self._known: tuple[Hashable, T] | None = None

    async def get(self) -> T:
        """Give the answer.

        Raises:
            StorageError: The database is away.
        """
        mark = await self._database.mark()
        known = self._known
        if mark is not None and known is not None and known[0] == mark:
            return known[1]
        async with self._database.read() as connection:
            answer = await self._read(connection)
        # The mark is older than the answer, so that nothing written in between is overlooked.
        self._known = None if mark is None else (mark, answer)
        return answer
