"""Messages of which it matters whether something newer was written into them meanwhile."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from weakref import WeakValueDictionary


@dataclass(eq=False, slots=True)
class Watched:
    """A message as somebody left it."""

    chat_id: int
    message_id: int
    overtaken: bool = False
    """It says something newer by now."""
    writing: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while what was put off is written."""


@dataclass(eq=False, slots=True, weakref_slot=True)
class Screen:
    """A message whose screens follow each other."""

    shown: int = 0
    """How many were shown, and noted."""
    changing: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held from before one is written until it is noted that it stands there; never while in line."""

    def count(self) -> None:
        """Count one that stands there now."""
        self.shown += 1


@dataclass(frozen=True, slots=True)
class Corrected:
    """A screen that says something wrong, as it was when somebody set out to correct it."""

    screen: Screen
    shown: int

    @property
    def overtaken(self) -> bool:
        """Tell whether the message shows another screen by now; who holds `changing` may rely on it."""
        return self.screen.shown != self.shown


class Watch:
    """Which messages are watched; every edit tells it first."""

    def __init__(self) -> None:
        self._watched: dict[tuple[int, int], Watched] = {}
        self._screens = WeakValueDictionary[tuple[int, int], Screen]()

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

    @asynccontextmanager
    async def changing(self, chat_id: int, message_id: int) -> AsyncIterator[Screen]:
        """Let nobody correct a message until it is noted what it shows; `count` what is shown anew.

        Take it once the turn in line has come: who stands in line behind somebody would wait for them.
        """
        screen = self._screen(chat_id, message_id)
        async with screen.changing:
            yield screen

    def correct(self, chat_id: int, message_id: int) -> Corrected:
        """Set out to correct what a message shows, or what it showed until just now."""
        screen = self._screen(chat_id, message_id)
        return Corrected(screen, screen.shown)

    def _screen(self, chat_id: int, message_id: int) -> Screen:
        screen = self._screens.get((chat_id, message_id))
        if screen is None:
            screen = self._screens[chat_id, message_id] = Screen()
        return screen
