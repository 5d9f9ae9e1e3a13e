"""Which way a request goes: straight and guarded, or through the operator's proxy."""

from collections.abc import Callable
from typing import Final

import aiohttp
from yarl import URL

from bot.ingest.web.guard import AddressGuard, AddressRefused, GuardedResolver, is_local_name, literal_address

_PER_HOST: Final = 4


class Connections:
    """The sessions that requests are made in; nothing is opened before the first."""

    def __init__(
        self,
        guard: AddressGuard,
        *,
        resolver: aiohttp.abc.AbstractResolver | None,
        proxy: Callable[[str], str | None] | None,
        timeout: float,
        connect_timeout: float,
        most: int,
    ) -> None:
        self._guard = guard
        self._resolver = GuardedResolver(guard, resolver)
        self._proxy = proxy
        self._timeout = timeout
        self._connect_timeout = connect_timeout
        self._most = most
        self._direct: aiohttp.ClientSession | None = None
        self._proxied: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """Close all of them."""
        for session in (self._direct, self._proxied):
            if session is not None:
                await session.close()
        self._direct = self._proxied = None
        await self._resolver.close()

    async def route(self, target: URL) -> tuple[aiohttp.ClientSession, str | None]:
        """Choose the connection: direct and guarded, or a proxy after the guard has judged the name."""
        proxy = self._proxy(str(target.with_user(None))) if self._proxy is not None else None
        if proxy is None:
            return self._session(), None
        host, port = target.raw_host or "", target.port or 0
        literal = literal_address(host)
        if literal is not None:
            if self._guard.allows_specially(literal):
                return self._session(), None
        else:
            try:
                found = await self._resolver.resolve(host, port)
            except AddressRefused:
                raise
            except OSError:
                # Behind some proxies only the proxy resolves public names; local ones are known or look so.
                if is_local_name(host) or "." not in host.rstrip("."):
                    raise AddressRefused("it leads to a local name") from None
                found = []
            if found and all(self._guard.allows_specially(entry["host"]) for entry in found):
                return self._session(), None
        if (reason := self._guard.refuse_port(port)) is not None:
            raise AddressRefused(reason)
        return self._proxy_session(), proxy

    def _session(self) -> aiohttp.ClientSession:
        if self._direct is None:
            self._direct = self._new_session(
                aiohttp.TCPConnector(
                    resolver=self._resolver,
                    socket_factory=self._guard.socket_for,
                    limit=self._most,
                    limit_per_host=_PER_HOST,
                    ttl_dns_cache=60,
                )
            )
        return self._direct

    def _proxy_session(self) -> aiohttp.ClientSession:
        """Open the session that connects to the operator's proxy only, wherever that is."""
        if self._proxied is None:
            self._proxied = self._new_session(aiohttp.TCPConnector(limit=self._most))
        return self._proxied

    def _new_session(self, connector: aiohttp.TCPConnector) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=connector,
            trust_env=False,
            auto_decompress=False,
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(
                total=None, sock_connect=self._connect_timeout, sock_read=self._timeout
            ),
            max_line_size=16_384,
            max_field_size=16_384,
        )
