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
        self._poll: asyncio.Future[Refusal | None] | None = None
        self.stirred = asyncio.Event()
        """Set whenever there may be something new to deliver."""
        self._closed = False

    def __len__(self) -> int:
        return len(self._pending)

    @property
    def allowed(self) -> frozenset[str]:
        """Return the update types that the bot asked for."""
        return self._allowed

    @property
    def chosen(self) -> frozenset[str] | None:
        """Return the update types that the bot asked for, None when it takes the default ones."""
        return None if self._allowed == DEFAULT_TYPES else self._allowed

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
            self._poll.set_result(None)
        self.stirred.set()
        return update_id

    def first(self, count: int, /) -> list[dict[str, Any]]:
        """Return the oldest pending updates."""
        return list(itertools.islice(self._pending, count))

    def drop(self, update_id: int, /) -> None:
        """Forget one update that was delivered."""
        for index, update in enumerate(self._pending):
            if update["update_id"] == update_id:
                del self._pending[index]
                return

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
            ApiError: another poll came in, or a webhook was set, while this one waited.
        """
        self.confirm(offset)
        self.end_poll(Refusal.OTHER_POLL)
        if not self._pending and seconds > 0 and not self._closed:
            waiter = self._poll = asyncio.get_running_loop().create_future()
            try:
                ended_by = await asyncio.wait_for(waiter, min(seconds, LONGEST_POLL))
            except TimeoutError:
                ended_by = None
            finally:
                if self._poll is waiter:
                    self._poll = None
            if ended_by is not None:
                raise ended_by.error()
        return list(itertools.islice(self._pending, limit))

    def end_poll(self, why: Refusal, /) -> None:
        """End the waiting poll, if there is one, with a refusal."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(why)
        self._poll = None

    def close(self) -> None:
        """End the waiting poll with what there is."""
        self._closed = True
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)
