"""Messages of which it matters whether something newer was written into them meanwhile."""

import asyncio
from dataclasses import dataclass, field


@dataclass(eq=False, slots=True)
class Watched:
    """A message as somebody left it."""

    chat_id: int
    message_id: int
    overtaken: bool = False
    """It says something newer by now."""
    writing: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while what was put off is written."""


class Watch:
    """Which messages are watched; every edit tells it first."""

    def __init__(self) -> None:
        self._watched: dict[tuple[int, int], Watched] = {}

    def __len__(self) -> int:
        return len(self._watched)

    async def begin(self, chat_id: int, message_id: int) -> Watched:
        """Watch a message from now on; who watched it before is overtaken."""
        await self.overtake(chat_id, message_id)
        watched = Watched(chat_id, message_id)
        self._watched[chat_id, message_id] = watched
        return watched

    def end(self, watched: Watched, /) -> None:
        """Watch a message no more."""
        if self._watched.get((watched.chat_id, watched.message_id)) is watched:
            del self._watched[watched.chat_id, watched.message_id]

    async def overtake(self, chat_id: int, message_id: int) -> None:
        """Note that something newer is about to be written; what is just being written comes first."""
        watched = self._watched.pop((chat_id, message_id), None)
        if watched is not None:
            watched.overtaken = True
            async with watched.writing:
                pass
