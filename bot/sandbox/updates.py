"""The bot's queue of updates: kept until confirmed, handed out by long polls, one poll at a time."""

import asyncio
import itertools
from collections import deque
from collections.abc import Iterable
from typing import Any

from bot.sandbox.errors import Refusal

LONGEST_POLL = 50
DEFAULT_TYPES = frozenset(
    {
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "my_chat_member",
        "chat_join_request",
    }
)
KNOWN_TYPES = DEFAULT_TYPES | {"chat_member", "message_reaction", "message_reaction_count"}


class Updates:
    """Updates in order of their ids, which grow by one."""

    def __init__(self, first_id: int, /) -> None:
        self._next_id = first_id
        self._pending: deque[dict[str, Any]] = deque()
        self._allowed: frozenset[str] = DEFAULT_TYPES
        self._poll: asyncio.Future[bool] | None = None
        self._closed = False

    def __len__(self) -> int:
        return len(self._pending)

    @property
    def allowed(self) -> frozenset[str]:
        """Return the update types that the bot asked for."""
        return self._allowed

    def allow(self, types: Iterable[str], /) -> None:
        """Choose the update types created from now on; none means the default ones."""
        wanted = frozenset(types) & KNOWN_TYPES
        self._allowed = wanted or DEFAULT_TYPES

    def push(self, kind: str, payload: dict[str, Any], /) -> int | None:
        """Queue an update and return its id, or None when the bot does not want this kind."""
        if kind not in self._allowed:
            return None
        update_id = self._next_id
        self._next_id += 1
        self._pending.append({"update_id": update_id, kind: payload})
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(True)
        return update_id

    def confirm(self, offset: int, /) -> None:
        """Forget the updates before `offset`; a negative one keeps only that many from the end."""
        if offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
            return
        while self._pending and self._pending[0]["update_id"] < offset:
            self._pending.popleft()

    def clear(self) -> None:
        """Forget every pending update."""
        self._pending.clear()

    async def poll(self, *, offset: int, limit: int, seconds: float) -> list[dict[str, Any]]:
        """Return pending updates, waiting for the first one at most `seconds`.

        Raises:
            ApiError: another poll came in while this one waited.
        """
        self.confirm(offset)
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(False)
        self._poll = None
        if not self._pending and seconds > 0 and not self._closed:
            waiter = self._poll = asyncio.get_running_loop().create_future()
            try:
                alone = await asyncio.wait_for(waiter, min(seconds, LONGEST_POLL))
            except TimeoutError:
                alone = True
            finally:
                if self._poll is waiter:
                    self._poll = None
            if not alone:
                raise Refusal.OTHER_POLL.error()
        return list(itertools.islice(self._pending, limit))

    def close(self) -> None:
        """End the waiting poll with what there is."""
        self._closed = True
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(True)
