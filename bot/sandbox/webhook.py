"""Delivery of updates to a webhook: side by side, one chat in order, again and again until it takes them."""

import asyncio
import ipaddress
from collections.abc import Collection
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.sandbox.clock import Clock, VirtualClock
from bot.sandbox.updates import Updates

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
ANSWER_SECONDS = 30.0
FIRST_DELAY = 1.0
LONGEST_DELAY = 60.0
LOOKED_AT = 1_000
"""So many waiting updates are looked through for one whose chat is free."""


class BadAddress(Exception):
    """An address that no update goes to; the text says why."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """Where updates go, and how many at once."""

    url: str
    secret: str
    connections: int
    certificate: bool


def checked_address(url: str, /) -> None:
    """Check that an address is on this machine: the sandbox never talks to any other.

    Raises:
        BadAddress: it is not, or it is no address.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise BadAddress("URL is invalid") from None
    if parts.scheme not in {"http", "https"} or not host:
        raise BadAddress("An HTTPS URL must be provided for webhook")
    if host == "localhost" or host.endswith(".localhost"):
        return
    try:
        local = ipaddress.ip_address(host).is_loopback
    except ValueError:
        local = False
    if not local:
        raise BadAddress("the sandbox delivers to this machine only")


class Webhook:
    """Sends updates to a target; `seconds` is how long one may take to answer."""

    def __init__(self, updates: Updates, clock: Clock) -> None:
        self.seconds = ANSWER_SECONDS
        self._updates = updates
        self._clock = clock
        self._target: Target | None = None
        self._changed_at: float | None = None
        self._error: tuple[int, str] | None = None
        self._session: aiohttp.ClientSession | None = None
        self._running: asyncio.Task[None] | None = None
        self._sending: dict[int, asyncio.Task[None]] = {}
        self._busy: set[int] = set()
        self._slots = asyncio.Semaphore()

    @property
    def active(self) -> bool:
        """Tell whether updates go to a webhook."""
        return self._target is not None

    def may_change(self) -> bool:
        """Tell whether the webhook may be set now: once a second."""
        return self._changed_at is None or self._clock() - self._changed_at >= 1

    def info(self) -> dict[str, Any]:
        """Return the Bot API's WebhookInfo object."""
        target = self._target
        info: dict[str, Any] = {
            "url": "" if target is None else target.url,
            "has_custom_certificate": target is not None and target.certificate,
            "pending_update_count": len(self._updates),
        }
        if target is not None:
            info["max_connections"] = target.connections
            if self._error is not None:
                info["last_error_date"], info["last_error_message"] = self._error
        if (allowed := self._updates.chosen) is not None:
            info["allowed_updates"] = sorted(allowed)
        return info

    async def set(self, target: Target | None, /) -> None:
        """Send updates here from now on, or nowhere; what was under way is broken off and comes again."""
        await self._stop()
        self._target, self._error = target, None
        if target is not None:
            self._changed_at = self._clock()
            self._slots = asyncio.Semaphore(target.connections)
            self._running = asyncio.create_task(self._run(target))

    async def close(self) -> None:
        """Stop sending for good."""
        await self._stop()
        self._target = None
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def _stop(self) -> None:
        tasks = [task for task in (self._running, *self._sending.values()) if task is not None]
        self._running = None
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._sending.clear()
        self._busy.clear()

    async def _run(self, target: Target) -> None:
        while True:
            self._updates.stirred.clear()
            for update in self._updates.first(LOOKED_AT):
                number, lane = update["update_id"], _lane(update)
                if number not in self._sending and lane not in self._busy:
                    self._busy.add(lane)
                    self._sending[number] = asyncio.create_task(self._deliver(target, update, lane))
            await self._updates.stirred.wait()

    async def _deliver(self, target: Target, update: dict[str, Any], lane: int) -> None:
        delay = FIRST_DELAY
        while True:
            async with self._slots:
                problem, wait = await self._post(target, update)
            if problem is None:
                break
            self._error = (int(self._clock()), problem)
            await self._sleep(max(delay, wait))
            delay = min(delay * 2, LONGEST_DELAY)
        self._updates.drop(update["update_id"])
        del self._sending[update["update_id"]]
        self._busy.discard(lane)
        self._updates.stirred.set()

    async def _post(self, target: Target, update: dict[str, Any]) -> tuple[str | None, float]:
        """Hand over an update; returns what went wrong, and how long the receiver asked to wait."""
        if self._session is None:
            self._session = aiohttp.ClientSession(trust_env=False)
        headers = {SECRET_HEADER: target.secret} if target.secret else {}
        timeout = aiohttp.ClientTimeout(total=self.seconds)
        try:
            async with self._session.post(
                target.url, json=update, headers=headers, timeout=timeout, ssl=False, allow_redirects=False
            ) as response:
                if 200 <= response.status < 300:
                    return None, 0.0
                wait = response.headers.get("Retry-After", "")
                phrase = HTTPStatus(response.status).phrase if response.status in _KNOWN else ""
                told = f"Wrong response from the webhook: {response.status} {phrase}".rstrip()
                return told, float(wait) if wait.isdecimal() else 0.0
        except TimeoutError:
            return "Read timeout expired", 0.0
        except aiohttp.ClientError:
            return "Connection refused", 0.0

    async def _sleep(self, seconds: float) -> None:
        if isinstance(self._clock, VirtualClock):
            await self._clock.sleep(seconds)
        else:
            await asyncio.sleep(seconds)


_KNOWN: Collection[int] = frozenset(HTTPStatus)


def _lane(update: dict[str, Any]) -> int:
    """Return what keeps updates in order: their chat, else their person."""
    payload = next(value for name, value in update.items() if name != "update_id")
    chat = payload.get("chat") or payload.get("message", {}).get("chat") or payload["from"]
    return int(chat["id"])
