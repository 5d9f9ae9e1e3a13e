"""Tells admins, or whom else it concerns, what happened, each once, whenever the bot can reach them."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from datetime import timedelta
from typing import Final

import structlog

from bot.errors import DepecheError, Refused, RetryLater, Uncertain, Unreachable
from bot.locale.catalogue import Localiser
from bot.model.notice import NoticeKind, OpenNotice
from bot.ports import Clock, Heart, Unwatched
from bot.render.notices import notice_view
from bot.storage.notices import NoticeStore
from bot.transport.fate import FloodWait
from bot.transport.line import Line, OpenLine
from bot.transport.messenger import Messenger

log = structlog.get_logger(__name__)

_EVERY = 2.0  # seconds between looks
_PAUSE = 0.05  # seconds between two messages
_AFTER_FAILURE = 30.0
_PATIENCE = 30.0
_HEARD_EVERY = 60.0
_KEPT = timedelta(days=30)
_NOT_SENT = 0
_FOR_EDITORS: Final = frozenset((NoticeKind.SPEAKER_DOUBTED,))
"""What editors settle, too: they are told as admins are."""

AdminIds = Callable[[], Awaitable[Collection[int]]]
SpeakerFor = Callable[[int], Awaitable[Localiser]]


class NoticeSender:
    """Sends open notices to every admin, some to editors too, or to the one person whom each concerns.

    A notice is noted as told once Telegram has taken it: a crash in between sends it again. One whose fate is
    unknown counts as told, and so does one to an admin who has blocked the bot.
    """

    def __init__(
        self,
        *,
        store: NoticeStore,
        messenger: Messenger,
        admins: AdminIds,
        editors: AdminIds,
        shunned: Callable[[int], Awaitable[bool]],
        speaker: SpeakerFor,
        clock: Clock,
        allowed: Callable[[], Awaitable[None]] | None = None,
        line: Line | None = None,
        heart: Heart | None = None,
    ) -> None:
        """`admins` lists who is to be told, `editors` whom of what they settle, too; `speaker` speaks their
        language; who is `shunned` gets nothing.

        `allowed` waits until this process may write to chats: of several, one does. In `line` notices wait
        for what the server takes.
        """
        self._store = store
        self._messenger = messenger
        self._admins = admins
        self._editors = editors
        self._shunned = shunned
        self._speaker = speaker
        self._clock = clock
        self._allowed = allowed
        self._line = line or OpenLine()
        self._heart = heart or Unwatched()

    async def run(self) -> None:
        """Send what is open, and what will be, until cancelled."""
        while True:
            try:
                await self.send_open()
                self._heart.beat()
                pause = _EVERY
            except RetryLater as error:
                self._heart.failed(type(error).__name__)
                pause = max(error.after, _AFTER_FAILURE)
            except DepecheError as error:
                self._heart.failed(type(error).__name__)
                log.warning("notices.failed", error=str(error))
                pause = _AFTER_FAILURE
            except Exception as error:
                self._heart.failed(type(error).__name__)
                log.exception("notices.failed")
                pause = _AFTER_FAILURE
            await asyncio.sleep(pause)

    async def send_open(self) -> None:
        """Send every open notice to those who have not got it; without an admin, admins' stay open.

        Raises:
            RetryLater: Telegram can't take more now; what is left stays open.
        """
        admins = set(await self._admins())
        for item in await self._store.open(for_admins=bool(admins)):
            if item.made < self._clock.now() - _KEPT:
                await self._store.close(item.id)
                continue
            for_user = item.notice.for_user
            if for_user is not None:
                wanted = {for_user}
            else:
                wanted = set(await self._editors()) if item.notice.kind in _FOR_EDITORS else admins
            for user_id in sorted(wanted - item.told):
                if await self._shunned(user_id):
                    continue
                if self._allowed is not None:
                    await self._wait_for_turn(self._allowed)
                    # While this process waited, the one whose turn it was may have told it.
                    if await self._store.has(item.id, user_id):
                        continue
                await self._store.told(item.id, user_id, await self._send(item, user_id))
                await asyncio.sleep(_PAUSE)
            if wanted:
                await self._store.close(item.id)

    async def _wait_for_turn(self, allowed: Callable[[], Awaitable[None]]) -> None:
        """Wait until this process may write; that another one may meanwhile is as it should be."""
        waiting = asyncio.ensure_future(allowed())
        try:
            while not (await asyncio.wait({waiting}, timeout=_HEARD_EVERY))[0]:
                self._heart.beat()
            await waiting
        finally:
            waiting.cancel()

    async def _send(self, item: OpenNotice, user_id: int) -> int:
        view = notice_view(item.notice, await self._speaker(user_id))
        place = self._line.place(user_id)
        try:
            await place.ready(_PATIENCE)
            message_id = await self._messenger.send(user_id, view)
        except RetryLater as error:
            if isinstance(error.__cause__, FloodWait):
                place.refused(error.after)
            raise
        except (Unreachable, Refused, Uncertain) as error:
            log.warning("notice.not_sent", notice=item.id, user=user_id, reason=error.reason)
            return _NOT_SENT
        else:
            place.sent()
            return message_id
        finally:
            place.leave()
