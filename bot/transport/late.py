"""What could not be said at once, written into the messages that wait for it."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final, Protocol

import structlog

from bot.errors import DepecheError
from bot.model.shown import Shown
from bot.render.told import shown_in
from bot.render.view import View
from bot.transport.line import Sleep
from bot.transport.messenger import Edited, Messenger
from bot.transport.watched import Watched

log = structlog.get_logger(__name__)

Make = Callable[[], Awaitable[View | None]]
"""Gives the view once it can be shown, None before; it may wait a little itself."""

_LONGEST: Final = 180.0
"""Seconds after which nobody waits any more: a button asks again."""
_PAUSE: Final = 0.3
_LONGEST_PAUSE: Final = 5.0
_GROWTH: Final = 1.4
"""Pauses between two looks: a short one at first, then ever longer."""
_MOST: Final = 500
"""Messages that wait at a time."""


class Deliver(Protocol):
    """How something is tried until the server takes it; `Journal.deliver` is one."""

    async def __call__(
        self, attempt: Callable[[], Awaitable[int]], *, repeatable: bool, chat_id: int | None = None
    ) -> int:
        """Try until the server takes it, within bounds."""
        ...


Note = Callable[[Shown], Awaitable[None]]
"""Is told what a message shows by now; what goes wrong there is no matter here."""


class LateEdits:
    """Edits that come when they can, at most once a message, and never over something newer.

    They are kept in memory only: in a crash they are lost, and the message's own buttons ask again.
    """

    def __init__(
        self, messenger: Messenger, deliver: Deliver, *, note: Note, sleep: Sleep = asyncio.sleep
    ) -> None:
        self._messenger = messenger
        self._deliver = deliver
        self._note = note
        self._sleep = sleep
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def waiting(self) -> int:
        """Count the messages that wait for something."""
        return len(self._tasks)

    async def come(self, seconds: float) -> None:
        """Wait until nothing is waited for any more, or for so long."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)

    async def begin(self, chat_id: int, message_id: int, make: Make) -> None:
        """Edit a message as soon as there is a view."""
        if len(self._tasks) >= _MOST:
            return
        watched = await self._messenger.watch.begin(chat_id, message_id)
        task = asyncio.create_task(self._edit(watched, make))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def aclose(self) -> None:
        """Give up what is waited for."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _edit(self, watched: Watched, make: Make) -> None:
        until, pause = time.monotonic() + _LONGEST, _PAUSE
        try:
            view = None
            while view is None:
                if watched.overtaken or time.monotonic() > until:
                    return
                await self._sleep(pause)
                pause = min(_GROWTH * pause, _LONGEST_PAUSE)
                view = await make()
            await self._write(watched, view)
        except DepecheError as error:
            log.info("late_edit_dropped", chat_id=watched.chat_id, reason=str(error))
        except Exception:
            log.exception("late_edit_failed", chat_id=watched.chat_id)
        finally:
            self._messenger.watch.end(watched)

    async def _write(self, watched: Watched, view: View) -> None:
        chat_id, message_id = watched.chat_id, watched.message_id

        async def attempt() -> int:
            async with self._messenger.watch.changing(chat_id, message_id) as screen:
                if await self._messenger.edit_watched(watched, view) is Edited.GONE:
                    return 0
                shown = shown_in(chat_id, message_id, view, is_new=False)
                try:
                    if shown is not None:
                        await self._note(shown)
                finally:
                    screen.count()
            return message_id

        await self._deliver(attempt, repeatable=True, chat_id=chat_id)
