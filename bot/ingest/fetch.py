"""Fetching from the web: guarded, capped, and with one clear reason when it fails."""

import asyncio
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import SplitResult, urljoin, urlsplit

import aiohttp
import structlog
from yarl import URL

from bot.errors import SourceError
from bot.ingest.decompress import CannotDecompress, Inflater, TooLarge
from bot.ingest.guard import (
    AddressGuard,
    AddressRefused,
    GuardedResolver,
    Network,
    is_local_name,
    literal_address,
)
from bot.ingest.links import without_credentials

PAGE_TYPES = frozenset(("text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml"))
FEED_TYPES = PAGE_TYPES | {
    *(
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/json",
        "application/feed+json",
    ),
    *("text/json", "text/rss+xml", "application/x-rss+xml"),
}
_ANY_TYPE = frozenset(("", "application/octet-stream", "binary/octet-stream", "application/unknown"))
"""What servers say that don't know: the data itself is looked at later."""
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_MOST_REDIRECTS = 5
_LIMIT = 10_000_000
_LONGEST_URL = 2000
_CHUNK = 1 << 16

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class Fetched:
    """An answer from the web, decompressed."""

    url: str
    """As asked for, without credentials."""
    final_url: str
    """After redirects."""
    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    data: bytes = field(repr=False)
    content_type: str
    """The header's value with its parameters; "" when the server sent none."""
    moved_to: str | None = None
    """Where an unbroken chain of permanent redirects led, if there was one."""


class Fetcher:
    """Fetches public addresses over http and https; use as an asynchronous context manager or close it."""

    def __init__(
        self,
        allowed_networks: Sequence[Network | str] = (),
        *,
        user_agent: str,
        proxy: Callable[[str], str | None] | None = None,
        timeout: float = 20.0,
        connect_timeout: float = 10.0,
        limit: int = _LIMIT,
        connections: int = 100,
        connections_per_host: int = 4,
        resolver: aiohttp.abc.AbstractResolver | None = None,
    ) -> None:
        """Set up; nothing is opened before the first fetch.

        `proxy` chooses a proxy's address for a URL; hosts in `allowed_networks` are always reached directly.
        `timeout` bounds one fetch with all its redirects. `resolver` replaces the system's name resolution.
        """
        self._guard = AddressGuard(allowed_networks)
        self._resolver = GuardedResolver(self._guard, resolver)
        self._user_agent = user_agent
        self._proxy = proxy
        self._timeout = timeout
        self._connect_timeout = connect_timeout
        self._limit = limit
        self._connections = connections
        self._connections_per_host = connections_per_host
        self._direct: aiohttp.ClientSession | None = None
        self._proxied: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        """Return itself."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close all connections."""
        await self.close()

    async def close(self) -> None:
        """Close all connections."""
        for session in (self._direct, self._proxied):
            if session is not None:
                await session.close()
        self._direct = self._proxied = None
        await self._resolver.close()

    async def fetch(
        self,
        url: str,
        *,
        limit: int | None = None,
        accept: frozenset[str] | None = PAGE_TYPES,
        headers: Mapping[str, str] | None = None,
    ) -> Fetched:
        """Fetch an address, following at most 5 redirects, each checked like the first.

        `limit` caps the bytes of the answer, compressed and decompressed; `accept` names the media types
        wanted (None: any); `headers` are added to the request. A 304 is returned, other statuses but 200 are
        errors.

        Raises:
            SourceError: With one line for people; credentials in the address are never repeated.
        """
        shown = without_credentials(url)
        try:
            async with asyncio.timeout(self._timeout):
                return await self._follow(url, shown, limit or self._limit, accept, dict(headers or {}))
        except SourceError:
            raise
        except (aiohttp.ClientError, OSError, ValueError, UnicodeError) as error:
            # TimeoutError is an OSError
            reason = _reason(error, self._timeout)
            _log.debug("fetch.failed", url=shown, reason=reason, error=type(error).__name__)
            raise SourceError(shown, reason) from None  # the cause's text may hold credentials

    async def _follow(
        self, url: str, shown: str, limit: int, accept: frozenset[str] | None, headers: dict[str, str]
    ) -> Fetched:
        current = url
        moved: str | None = None
        permanent = True
        for _ in range(_MOST_REDIRECTS + 1):
            parts = self._checked(current, shown)
            session, proxy = await self._route(parts, current)
            response = await session.get(
                URL(current), headers=self._headers(accept, headers), proxy=proxy, allow_redirects=False
            )
            try:
                location = response.headers.get("Location")
                if response.status in _REDIRECTS and location:
                    target = urljoin(without_credentials(current), location)
                    permanent = permanent and response.status in (301, 308)
                    moved = without_credentials(target).partition("#")[0] if permanent else moved
                    if urlsplit(target).netloc != urlsplit(current).netloc:
                        headers.pop("Authorization", None)
                    current = target
                    continue
                data = await self._read(response, shown, limit, accept)
                return Fetched(
                    url=shown,
                    final_url=without_credentials(current).partition("#")[0],
                    status=response.status,
                    headers={name.lower(): value for name, value in response.headers.items()},
                    data=data,
                    content_type=response.headers.get("Content-Type", ""),
                    moved_to=moved,
                )
            finally:
                response.close()
        raise SourceError(shown, f"more than {_MOST_REDIRECTS} redirects")

    def _checked(self, url: str, shown: str) -> SplitResult:
        """Check an address before anything is resolved or sent."""
        if len(url) > _LONGEST_URL:
            raise SourceError(shown[:200], "the address is too long")
        if any(ord(char) < 32 for char in url):
            raise SourceError(shown, "not a valid address")
        parts = urlsplit(url)
        if parts.scheme.lower() not in ("http", "https"):
            where = "redirects to an address" if without_credentials(url) != shown else "an address"
            raise SourceError(shown, f"{where} that is neither http nor https")
        if not parts.hostname:
            raise SourceError(shown, "the address has no host")
        literal = literal_address(parts.hostname)
        special = literal is not None and self._guard.allows_specially(literal)
        reason = self._guard.refusal(literal) if literal is not None else None
        if reason is None and literal is not None and not special:
            reason = self._guard.refuse_port(parts.port or (443 if parts.scheme.lower() == "https" else 80))
        if reason is not None:
            raise SourceError(shown, _refused(reason))
        return parts

    async def _route(self, parts: SplitResult, url: str) -> tuple[aiohttp.ClientSession, str | None]:
        """Choose the connection: direct and guarded, or a proxy after the guard has judged the name."""
        proxy = self._proxy(url) if self._proxy is not None else None
        host = parts.hostname or ""
        if proxy is None:
            return self._session(), None
        literal = literal_address(host)
        port = parts.port or (443 if parts.scheme.lower() == "https" else 80)
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

    async def _read(
        self, response: aiohttp.ClientResponse, shown: str, limit: int, accept: frozenset[str] | None
    ) -> bytes:
        """Read an answer's body against the cap, after its status and type were found good."""
        if response.status == 304:
            return b""
        if response.status != 200:
            raise SourceError(shown, _status(response.status))
        media = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if accept is not None and media not in accept and media not in _ANY_TYPE:
            raise SourceError(shown, f"answered with {media[:60]}, which is not a page to read")
        if (response.content_length or 0) > limit:
            raise SourceError(shown, _too_large(limit))
        try:
            return await _body(response, limit)
        except TooLarge:
            raise SourceError(shown, _too_large(limit)) from None
        except CannotDecompress as error:
            raise SourceError(shown, str(error)) from None

    def _headers(self, accept: frozenset[str] | None, extra: Mapping[str, str]) -> dict[str, str]:
        wanted = (
            "*/*;q=0.5"
            if accept is None
            else "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5"
        )
        if accept is not None and "application/rss+xml" in accept:
            wanted = "application/rss+xml,application/atom+xml,application/feed+json,text/xml;q=0.9,*/*;q=0.5"
        return {"User-Agent": self._user_agent, "Accept": wanted, "Accept-Encoding": "gzip, deflate", **extra}

    def _session(self) -> aiohttp.ClientSession:
        if self._direct is None:
            self._direct = self._new_session(
                aiohttp.TCPConnector(
                    resolver=self._resolver,
                    socket_factory=self._guard.socket_for,
                    limit=self._connections,
                    limit_per_host=self._connections_per_host,
                    ttl_dns_cache=60,
                )
            )
        return self._direct

    def _proxy_session(self) -> aiohttp.ClientSession:
        """Open the session that connects to the operator's proxy only, wherever that is."""
        if self._proxied is None:
            self._proxied = self._new_session(aiohttp.TCPConnector(limit=self._connections))
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


async def _body(response: aiohttp.ClientResponse, limit: int) -> bytes:
    """Read and unpack a body, counting both what arrives and what comes out.

    Raises:
        TooLarge
        CannotDecompress
    """
    inflater = Inflater(response.headers.get("Content-Encoding", "").strip().lower(), limit)
    pieces: list[bytes] = []
    received = 0
    async for chunk in response.content.iter_chunked(_CHUNK):
        received += len(chunk)
        if received > limit:
            raise TooLarge
        pieces += inflater.feed(chunk)
    return b"".join(pieces)


def _reason(error: BaseException, timeout: float) -> str:
    """Say in one line what went wrong, from the error's kind alone."""
    refused = error if isinstance(error, AddressRefused) else getattr(error, "os_error", None)
    if isinstance(refused, AddressRefused):
        return _refused(refused.reason)
    rules: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], str], ...] = (
        (TimeoutError, f"no complete answer within {timeout:g} s"),
        (aiohttp.ClientConnectorDNSError, "its host name was not found"),
        (
            (aiohttp.ClientConnectorCertificateError, ssl.SSLCertVerificationError),
            "its TLS certificate is not trusted",
        ),
        ((aiohttp.ClientSSLError, ssl.SSLError), "the TLS connection failed"),
        (
            (aiohttp.ClientProxyConnectionError, aiohttp.ClientHttpProxyError),
            "the proxy did not let the connection through",
        ),
        (aiohttp.ClientConnectorError, "the connection was refused or not possible"),
        (aiohttp.ServerDisconnectedError, "the server closed the connection without an answer"),
        ((aiohttp.ClientPayloadError, ConnectionError, aiohttp.ClientOSError), "the connection broke off"),
        ((aiohttp.InvalidURL, ValueError), "not a valid address"),
        (aiohttp.ClientResponseError, "the server's answer is not understandable HTTP"),
    )
    return next((text for kind, text in rules if isinstance(error, kind)), "it could not be fetched")


def _refused(reason: str) -> str:
    return f"refused: {reason}"


def _too_large(limit: int) -> str:
    size = f"{limit / 1_000_000:g} MB" if limit >= 100_000 else f"{limit} bytes"
    return f"larger than {size}"


def _status(status: int) -> str:
    known = {
        401: "wants a login",
        402: "wants a payment",
        403: "does not let this bot in",
        404: "has no such page",
        410: "removed this page for good",
        429: "asks for fewer requests",
        451: "is blocked for legal reasons",
    }
    text = known.get(status) or ("has a fault on its side" if status >= 500 else "gave no page")
    return f"the server answered {status}: it {text}"
