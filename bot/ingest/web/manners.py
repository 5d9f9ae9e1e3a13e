"""Politeness: how many requests a host gets at once, how far apart, and when it is left alone."""

import asyncio
import re
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.ports import Clock

_AUTHORITY = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#]*@)?(\[[^\]/?#]*\]|[^/?#:]*)(?::(\d*))?")
_WEB_PORTS = ("", "80", "443")
_LONGEST_DELAY = 60.0
_LONGEST_PAUSE = 86_400.0
_SWEEP_AT = 1024
_MOST_HOSTS = 100_000


def host_of(url: str) -> str:
    """Name the host that an address belongs to, with its port unless that is the web's own.

    What is no address is taken for a host's name.
    """
    match = _AUTHORITY.match(url)
    if match is None:
        return url.lower()
    name = match[1].lower().rstrip(".")
    return name if (match[2] or "") in _WEB_PORTS else f"{name}:{match[2]}"


@dataclass(slots=True)
class _Host:
    """What is going on at one host."""

    slots: asyncio.Semaphore
    next_start: float = 0.0
    paused_until: float = 0.0
    users: int = field(default=0)
    """Those whose turn it is, and those who wait."""


class HostGate:
    """Lets requests through to each host a few at a time and some seconds apart; no host waits for another.

    Hosts where nothing goes on are forgotten.
    """

    def __init__(
        self,
        clock: Clock,
        per_host: int = 2,
        spacing: float = 1.0,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Allow `per_host` requests at once, their starts at least `spacing` seconds apart.

        `sleep` waits for seconds of the `clock`.
        """
        self._clock = clock
        self._per_host = per_host
        self._spacing = spacing
        self._sleep = sleep
        self._hosts: OrderedDict[str, _Host] = OrderedDict()
        self._sweep_at = _SWEEP_AT

    def __len__(self) -> int:
        """Count the hosts that are remembered."""
        return len(self._hosts)

    @asynccontextmanager
    async def turn(self, url: str, *, delay: float | None = None) -> AsyncIterator[None]:
        """Wait for a turn at an address's host, and hold it until the block ends.

        `delay` is the spacing that the host asks for (Crawl-delay), believed up to a minute. Who is cancelled
        while waiting gives its place back.
        """
        spacing = max(self._spacing, min(delay or 0.0, _LONGEST_DELAY))
        host = self._host(host_of(url))
        host.users += 1
        try:
            async with host.slots:
                await self._start(host, spacing)
                yield
        finally:
            host.users -= 1

    def pause(self, where: str, seconds: float) -> None:
        """Leave a host (or an address's) alone for some seconds, at most a day; a longer pause stays."""
        if seconds > 0:
            host = self._host(host_of(where))
            until = self._clock.monotonic() + min(seconds, _LONGEST_PAUSE)
            host.paused_until = max(host.paused_until, until)

    def paused_for(self, url: str) -> float:
        """Tell for how many more seconds an address's host is to be left alone; 0 when it is not."""
        host = self._hosts.get(host_of(url))
        return max(0.0, host.paused_until - self._clock.monotonic()) if host is not None else 0.0

    async def _start(self, host: _Host, spacing: float) -> None:
        """Reserve the next moment that is free, and wait for it; a pause that comes meanwhile counts too."""
        while True:
            now = self._clock.monotonic()
            before = host.next_start
            start = max(now, before, host.paused_until)
            host.next_start = mine = start + spacing
            if start > now:
                try:
                    await self._sleep(start - now)
                except asyncio.CancelledError:
                    if host.next_start == mine:
                        host.next_start = before
                    raise
            if host.paused_until <= max(start, self._clock.monotonic()):
                return
            if host.next_start == mine:
                host.next_start = before

    def _host(self, name: str) -> _Host:
        host = self._hosts.get(name)
        if host is None:
            if len(self._hosts) >= self._sweep_at:
                self._sweep()
            host = self._hosts[name] = _Host(slots=asyncio.Semaphore(self._per_host))
        return host

    def _sweep(self) -> None:
        """Forget the hosts where nothing goes on; of too many paused ones, those that came first."""
        now = self._clock.monotonic()
        idle = [
            name
            for name, host in self._hosts.items()
            if host.users == 0 and max(host.next_start, host.paused_until) <= now
        ]
        for name in idle:
            del self._hosts[name]
        if len(self._hosts) > _MOST_HOSTS:
            unused = [name for name, host in self._hosts.items() if host.users == 0]
            for name in unused[: len(self._hosts) - _MOST_HOSTS]:
                del self._hosts[name]
        self._sweep_at = max(_SWEEP_AT, 2 * len(self._hosts))
