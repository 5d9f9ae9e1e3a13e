"""The answers to one update, each given once even when the update is handled again after a crash."""

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from typing import Final

import structlog

from bot.errors import RetryLater, StorageError, Uncertain
from bot.model.shown import Shown
from bot.ports import Inbox
from bot.render.offer import Offers
from bot.render.told import shown_in
from bot.render.view import Copy, Document, Keyboard, Picture, View
from bot.transport.fate import FloodWait
from bot.transport.late import LateEdits, Make
from bot.transport.line import Line, OpenLine, Place, Sleep
from bot.transport.messenger import Edited, Messenger

log = structlog.get_logger(__name__)

NOT_A_MESSAGE: Final = 0
"""Recorded for what has no message id, and given for a message of unknown fate."""

_NO_CHAT = 0  # a pressed button is answered without naming its chat
_PAUSES = (0.2, 0.5, 1.0, 2.0, 4.0)  # seconds before the second, third … try
_PATIENCE = 30.0  # seconds that a person's answer may be put off in all


class Journal:
    """Open the answers of updates.

    Nothing is sent before `allowed` returns: a process that lost its turn unawares must not answer what
    another one is answering.
    """

    def __init__(
        self,
        messenger: Messenger,
        inbox: Inbox,
        *,
        allowed: Callable[[], Awaitable[None]] | None = None,
        line: Line | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        """In `line` the answers wait for what the server takes; in none only for what it has refused."""
        self._messenger = messenger
        self._inbox = inbox
        self._allowed = allowed
        self._open = OpenLine(sleep)
        self._line = line or self._open
        self._sleep = sleep
        self.late = LateEdits(messenger, self.deliver, note=inbox.shown, sleep=sleep)
        self.uncertain = 0
        """Messages of unknown fate so far."""

    async def open(self, update_id: int, /) -> "Answers":
        """Begin or resume the answers of an update."""
        recorded = await self._inbox.answers(update_id)
        return Answers(self, self._messenger, update_id, recorded)

    async def deliver(
        self, attempt: Callable[[], Awaitable[int]], *, repeatable: bool, chat_id: int | None = None
    ) -> int:
        """Try until the server takes it, within bounds.

        `repeatable`: doing it twice is the same as once. What is for a chat waits for its place in line.

        Raises:
            DeliveryError: It was not delivered; the last try's reason.
        """
        place = (self._open if chat_id is None else self._line).place(chat_id or _NO_CHAT)
        try:
            return await self._deliver(attempt, place, repeatable=repeatable)
        finally:
            place.leave()

    async def _deliver(self, attempt: Callable[[], Awaitable[int]], place: Place, *, repeatable: bool) -> int:
        waited = 0.0
        pauses = iter(_PAUSES)
        while True:
            waited += await place.ready(_PATIENCE - waited)
            if self._allowed is not None:
                await self._allowed()
            try:
                message_id = await attempt()
            except Uncertain as error:
                place.leave()
                if not repeatable:
                    self.uncertain += 1
                    log.warning("answer_uncertain", chat_id=error.chat_id, reason=error.reason)
                    return NOT_A_MESSAGE
                pause = next(pauses, None)
                if pause is None:
                    raise
            except RetryLater as error:
                flooded = isinstance(error.__cause__, FloodWait)
                if flooded:
                    place.refused(error.after)
                else:
                    place.leave()
                pause = next(pauses, None)
                if pause is None or waited + max(pause, error.after) > _PATIENCE:
                    raise
                if flooded:
                    continue
            else:
                place.sent()
                return message_id
            waited += pause
            await self._sleep(pause)

    async def record(self, update_id: int, ordinal: int, message_id: int, shown: Shown | None = None) -> None:
        """Remember an answer, also when the handler is cancelled meanwhile."""
        writing = asyncio.ensure_future(self._inbox.answered(update_id, ordinal, message_id, shown))
        try:
            await asyncio.shield(writing)
        except asyncio.CancelledError:
            await asyncio.wait({writing})
            raise
        except StorageError:
            # The person has the answer; only a crash before the update is done could repeat it.
            log.exception("answer_not_recorded", update_id=update_id, ordinal=ordinal)


class Answers:
    """The numbered answers of one update: one that was recorded before is not given again.

    A 429 or a failure that surely sent nothing is waited out, up to half a minute in all; then, and for every
    other failure, the messenger's `DeliveryError` is raised. A message of unknown fate is logged, counted and
    taken for sent: its id is `NOT_A_MESSAGE`.
    """

    def __init__(
        self, journal: Journal, messenger: Messenger, update_id: int, recorded: Mapping[int, int]
    ) -> None:
        self._journal = journal
        self._messenger = messenger
        self._update_id = update_id
        self._recorded = recorded
        self._ordinals = itertools.count()

    async def send(
        self,
        chat_id: int,
        view: View,
        *,
        thread: int | None = None,
        reply_to: int | None = None,
        silent: bool = False,
    ) -> int:
        """Send a message and give its id."""
        return await self._once(
            lambda: self._messenger.send(chat_id, view, thread=thread, reply_to=reply_to, silent=silent),
            chat_id=chat_id,
            view=view,
        )

    async def send_document(
        self, chat_id: int, document: Document, *, thread: int | None = None, reply_to: int | None = None
    ) -> int:
        """Send a file and give its message's id."""
        return await self._once(
            lambda: self._messenger.send_document(chat_id, document, thread=thread, reply_to=reply_to),
            chat_id=chat_id,
        )

    async def send_picture(
        self, chat_id: int, picture: Picture, *, thread: int | None = None, reply_to: int | None = None
    ) -> int:
        """Send a picture and give its message's id."""
        return await self._once(
            lambda: self._messenger.send_picture(chat_id, picture, thread=thread, reply_to=reply_to),
            chat_id=chat_id,
        )

    async def edit_picture(self, chat_id: int, message_id: int, picture: Picture) -> Edited:
        """Put a picture in the place of another."""

        async def attempt() -> int:
            edited = await self._messenger.edit_picture(chat_id, message_id, picture)
            return message_id if edited is Edited.DONE else NOT_A_MESSAGE

        done = await self._once(attempt, repeatable=True, chat_id=chat_id)
        return Edited.DONE if done == message_id else Edited.GONE

    async def copy(self, chat_id: int, copy: Copy) -> int:
        """Send copies of messages and give the first one's id."""

        async def attempt() -> int:
            return (await self._messenger.copy(chat_id, copy))[0]

        return await self._once(attempt, chat_id=chat_id)

    async def edit(self, chat_id: int, message_id: int, view: View) -> Edited:
        """Make a message show `view`."""

        async with AsyncExitStack() as until_noted:

            async def attempt() -> int:
                # Held only now that its turn in line has come: whoever else holds it has had theirs.
                async with AsyncExitStack() as writing:
                    changing = self._messenger.watch.changing(chat_id, message_id)
                    screen = await writing.enter_async_context(changing)
                    if await self._messenger.edit(chat_id, message_id, view) is Edited.GONE:
                        return NOT_A_MESSAGE
                    writing.callback(screen.count)
                    until_noted.push_async_exit(writing.pop_all())
                return message_id

            done = await self._once(attempt, repeatable=True, chat_id=chat_id, view=view)
        return Edited.DONE if done == message_id else Edited.GONE

    async def edit_keyboard(self, chat_id: int, message_id: int, keyboard: Keyboard) -> Edited:
        """Put other buttons under a message."""

        async def attempt() -> int:
            edited = await self._messenger.edit_keyboard(chat_id, message_id, keyboard)
            return message_id if edited is Edited.DONE else NOT_A_MESSAGE

        done = await self._once(attempt, repeatable=True, chat_id=chat_id)
        return Edited.DONE if done == message_id else Edited.GONE

    async def edit_later(self, chat_id: int, message_id: int, make: Make) -> None:
        """Make a message show a view as soon as there is one, unless it says something newer by then."""
        if message_id != NOT_A_MESSAGE:
            await self._journal.late.begin(chat_id, message_id, make)

    async def answer_callback(self, query_id: str, text: str | None = None, alert: bool = False) -> None:
        """End a button's waiting, with a note of at most 200 characters."""

        async def attempt() -> int:
            await self._messenger.answer_callback(query_id, text, alert)
            return NOT_A_MESSAGE

        await self._once(attempt, repeatable=True)

    async def answer_inline(self, query_id: str, offers: Offers) -> None:
        """Answer an inline query."""

        async def attempt() -> int:
            await self._messenger.answer_inline(query_id, offers)
            return NOT_A_MESSAGE

        await self._once(attempt, repeatable=True)

    async def typing(self, chat_id: int, thread: int | None = None) -> None:
        """Show for some seconds that an answer is being written; not numbered."""
        await self._messenger.typing(chat_id, thread)

    async def _once(
        self,
        attempt: Callable[[], Awaitable[int]],
        *,
        repeatable: bool = False,
        chat_id: int | None = None,
        view: View | None = None,
    ) -> int:
        ordinal = next(self._ordinals)
        if ordinal in self._recorded:
            return self._recorded[ordinal]
        message_id = await self._journal.deliver(attempt, repeatable=repeatable, chat_id=chat_id)
        shown = None
        if view is not None and chat_id is not None and message_id != NOT_A_MESSAGE:
            shown = shown_in(chat_id, message_id, view, is_new=not repeatable)
        await self._journal.record(self._update_id, ordinal, message_id, shown)
        return message_id
