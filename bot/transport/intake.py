"""Updates in: fetched or pushed, stored, confirmed, then handled from the inbox.

https://core.telegram.org/bots/api#getting-updates
"""

import asyncio
import random
import secrets
from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from contextlib import nullcontext
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.errors import ConfigError, Problem, StorageError
from bot.ports import Clock, Heart, Inbox, Unwatched
from bot.transport.fate import FloodWait, MaybeSent
from bot.transport.lanes import Lanes
from bot.transport.messenger import Call
from bot.transport.turn import Turn

log = structlog.get_logger(__name__)

Handle = Callable[[Mapping[str, Any]], Awaitable[None]]
Wanted = Callable[[Mapping[str, Any]], bool]

_BATCH = 100
_QUICK = 0.05  # an empty answer that comes sooner did not wait as asked: don't ask in a tight circle
_DATABASE_PAUSES = (0.5, 2.0, 5.0)  # seconds before an update is tried again
_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 30.0


class Intake:
    """Long polling into the inbox, and handling from it.

    `handle` gets each update once, as plain JSON; chats side by side (at most `parallel`), one chat in order.
    What it raises is logged with an id and ends that update. What a crash or a stop interrupts is handled
    again at the next start. Polling pauses while `backlog` updates wait. What is not `wanted` is confirmed
    and forgotten.

    With a `turn` it polls and handles only while that is this process's, and what another process left
    unfinished is handled first. Without one this process must be the only one of its bot.
    """

    def __init__(
        self,
        *,
        call: Call,
        inbox: Inbox,
        handle: Handle,
        clock: Clock,
        allowed_updates: Sequence[str],
        wanted: Wanted | None = None,
        turn: Turn | None = None,
        poll_seconds: int = 50,
        parallel: int = 64,
        backlog: int = 1000,
        grace: float = 10.0,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        heart: Heart | None = None,
    ) -> None:
        self._call = call
        self._inbox = inbox
        self._handle = handle
        self._clock = clock
        self._allowed_updates = list(allowed_updates)
        self._wanted = wanted
        self._turn = turn
        self._poll_seconds = poll_seconds
        self._parallel = parallel
        self._backlog = backlog
        self._grace = grace
        self._sleep = sleep
        self._heart = heart or Unwatched()
        self._lanes = Lanes(self._handle_one, parallel=parallel)
        self._storing = asyncio.Lock()  # arrival order is the order of a chat's updates
        self._recovered = asyncio.Event()
        self._early: list[Mapping[str, Any]] = []
        self._offset: int | None = None
        self._poller: asyncio.Task[None] | None = None
        self._stopping = False

    @property
    def waiting(self) -> int:
        """How many updates are stored and not yet handled."""
        return self._lanes.waiting + len(self._early)

    async def run(self) -> None:
        """Resume what is unfinished, then poll until `stop`.

        Raises:
            ConfigError: The server does not accept the token.
        """
        if self._turn is None:
            await self.resume()
        if self._stopping:
            return
        turns = [asyncio.create_task(self._take_turns(self._turn))] if self._turn else []
        self._poller = poller = asyncio.create_task(self._poll())
        grace = self._grace
        try:
            await asyncio.wait({poller, *turns}, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            grace = 0
            raise
        finally:
            poller.cancel()
            await asyncio.gather(poller, return_exceptions=True)
            await self._lanes.close(grace)
            for task in turns:
                task.cancel()
            await asyncio.gather(*turns, return_exceptions=True)
            if self._turn is not None:
                await self._turn.release()
        for task in (poller, *turns):
            if not task.cancelled():
                task.result()

    async def resume(self) -> None:
        """Begin handling, unfinished updates first; enough by itself where updates are pushed."""
        async with self._storing:
            stored = await self._inbox.unfinished()
            self._recovered.set()
            if stored:
                log.info("updates_resumed", count=len(stored))
            early, self._early = self._early, []
            for update in (*stored, *early):
                self._lanes.put(lane_of(update), update["update_id"], update)

    async def accept(self, update: Mapping[str, Any]) -> None:
        """Store an update that was pushed, and have it handled; it is safe when this returns."""
        await self._store([update])

    async def drained(self) -> None:
        """Wait until every stored update is handled."""
        await self._recovered.wait()
        while True:
            async with self._storing:
                if not self._lanes.waiting:
                    return
            await self._lanes.below(1)

    async def stop(self) -> None:
        """Stop polling at once, let running handlers end within the grace time; the rest stays unfinished."""
        self._stopping = True
        if self._poller is not None:
            self._poller.cancel()
        await self._lanes.close(self._grace)

    async def _store(self, batch: Sequence[Mapping[str, Any]]) -> None:
        if self._wanted is not None:
            batch = [update for update in batch if self._wanted(update)]
        async with self._storing:
            new = set(await self._inbox.add(batch))
            if self._turn is not None and len(new) < len(batch):
                # The process before may have stored it in its last moment, after this one had looked.
                new |= {update["update_id"] for update in await self._inbox.unfinished()}
            for update in batch:
                if update["update_id"] not in new:
                    continue
                if self._recovered.is_set():
                    self._lanes.put(lane_of(update), update["update_id"], update)
                else:
                    self._early.append(update)

    async def _handle_one(self, update: Mapping[str, Any]) -> None:
        update_id = update["update_id"]
        if self._turn is not None:
            await self._turn.held()
        if await self._stored(update_id, lambda: self._attempt(update)):
            await self._stored(update_id, lambda: self._inbox.done(update_id))

    async def _attempt(self, update: Mapping[str, Any]) -> None:
        try:
            await self._handle(update)
        except StorageError:
            raise
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            log.exception("update_failed", update_id=update["update_id"], error_id=secrets.token_hex(4))
        except Exception:
            log.exception("update_failed", update_id=update["update_id"], error_id=secrets.token_hex(4))

    async def _stored(self, update_id: int, action: Callable[[], Awaitable[None]]) -> bool:
        """Do what needs the database, again while it is away; False leaves the update to the next start."""
        for pause in (*_DATABASE_PAUSES, None):
            try:
                await action()
            except StorageError as error:
                log.warning("update_put_off", update_id=update_id, error=str(error), retry_in=pause)
                if pause is None:
                    return False
                await self._sleep(pause)
            else:
                return True
        raise AssertionError("the last try returns")

    async def _take_turns(self, turn: Turn) -> None:
        await turn.keep(gained=self.resume, lost=self._let_go)

    async def _let_go(self) -> None:
        """Leave all that is unfinished to the process whose turn it is now."""
        await self._lanes.close(0)
        self._recovered.clear()
        self._early, self._offset = [], None
        if not self._stopping:
            self._lanes = Lanes(self._handle_one, parallel=self._parallel)

    async def _poll(self) -> None:
        streak = _Streak(self._clock)
        while True:
            await self._lanes.below(self._backlog)
            seconds = self._poll_seconds
            if self._turn is not None:
                seconds = await self._turn.time_to_poll(seconds)
            asked = self._clock.monotonic()
            try:
                async with self._turn.lasting() if self._turn else nullcontext():
                    batch = await self._ask(seconds)
            except InvalidToken as error:
                raise _token_refused(error) from None
            except TimeoutError:
                continue  # the turn is over; the next poll waits for another
            except Exception as error:  # noqa: BLE001  # whatever it is, it must not end the polling
                pause = streak.failed(error)
                self._heart.failed(type(error).__name__)
                if isinstance(error, Conflict) and "webhook is active" in error.message:
                    await self._remove_webhook()
                await self._sleep(pause)
                continue
            streak.ended()
            self._heart.beat()
            if not batch and self._clock.monotonic() - asked < _QUICK:
                await self._sleep(_QUICK)

    async def _ask(self, seconds: int) -> Sequence[Mapping[str, Any]]:
        """Ask for updates once and store them: asking for what follows confirms them."""
        parameters: dict[str, Any] = {
            "limit": _BATCH,
            "timeout": seconds,
            "allowed_updates": self._allowed_updates,
        }
        if self._offset is not None:
            parameters["offset"] = self._offset
        batch = _checked(await self._call("getUpdates", parameters, wait=seconds))
        if batch:
            await self._store(batch)
            self._offset = max(update["update_id"] for update in batch) + 1
        return batch

    async def _remove_webhook(self) -> None:
        """Choose polling, as the configuration does; what the webhook did not take stays to be fetched."""
        try:
            await self._call("deleteWebhook", {"drop_pending_updates": False})
        except TelegramError as error:
            log.warning("webhook_not_removed", error=repr(error))
        else:
            log.warning("webhook_removed")


class _Streak:
    """Failures in a row: each kind logged once, pauses that grow and vary."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failures = 0
        self._since = 0.0
        self._told: set[type[Exception]] = set()

    def failed(self, error: Exception) -> float:
        """Note a failure and give the seconds to pause."""
        if not self._failures:
            self._since = self._clock.monotonic()
        self._failures += 1
        if type(error) not in self._told:
            self._told.add(type(error))
            known = isinstance(error, TelegramError)
            log.warning("polling_failed", error=repr(error) if known else None, exc_info=not known)
        if isinstance(error, FloodWait):
            return error.after
        longest = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2 ** min(self._failures, 10))
        return random.uniform(longest / 2, longest)  # noqa: S311  # spreads load, keeps no secret

    def ended(self) -> None:
        """Note a success."""
        if self._failures:
            seconds = round(self._clock.monotonic() - self._since, 1)
            log.info("polling_resumed", failures=self._failures, seconds=seconds)
            self._failures = 0
            self._told.clear()


def lane_of(update: Mapping[str, Any]) -> Hashable:
    """Name the queue of an update: its chat, else its person, else its kind.

    What is typed inline must not wait for what the same person asked in the chat with the bot.
    """
    for kind, content in update.items():
        if isinstance(content, dict):
            number = _id_in(content)
            return (kind, number) if kind == "inline_query" else number or kind
    return None


def _id_in(content: Mapping[str, Any]) -> int | None:
    message = content.get("message")
    within = message if isinstance(message, dict) else {}
    for holder in (content.get("chat"), within.get("chat"), content.get("from"), content.get("user")):
        if isinstance(holder, dict) and isinstance(holder.get("id"), int):
            return int(holder["id"])
    return None


def _checked(result: object) -> list[Mapping[str, Any]]:
    """Take the updates out of an answer.

    Raises:
        MaybeSent: It holds something else.
    """
    if not isinstance(result, list) or not all(
        isinstance(update, dict) and isinstance(update.get("update_id"), int) for update in result
    ):
        raise MaybeSent("getUpdates gave no updates")
    return result


def _token_refused(error: InvalidToken) -> ConfigError:
    message = (
        f"refused by the server ({error.message}): ask @BotFather for it, or check telegram.api_base_url"
    )
    return ConfigError("configuration", [Problem(key="telegram.token", message=message)])
