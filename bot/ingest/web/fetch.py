"""Fetching from the web: guarded, capped, and with one clear reason when it fails."""

import asyncio
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import aiohttp
import structlog
from multidict import CIMultiDictProxy
from yarl import URL

from bot.errors import SourceError
from bot.ingest.web import validity
from bot.ingest.web.chase import Chase, parsed_url
from bot.ingest.web.connections import Connections
from bot.ingest.web.decompress import CannotDecompress, Inflater, TooLarge
from bot.ingest.web.fetch_reasons import reason_of, refusal_reason, size_reason, status_reason
from bot.ingest.web.guard import (
    AddressGuard,
    Network,
    literal_address,
)
from bot.ingest.web.media_types import ANY_TYPE, PAGE_TYPES, accepting
from bot.model.address import without_credentials

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_MOST_REDIRECTS = 5
_LIMIT = 10_000_000
_LONGEST_URL = 2000
_CHUNK = 1 << 16
_ENCODINGS = "gzip, deflate, br, zstd"
_LONGEST_VALIDATOR = 1000
_FOR_ONE_ORIGIN = ("authorization", "cookie", "proxy-authorization", "referer")
_TWO_HOSTS = re.compile(r"[^/?#]*//[^/?#]*\\")
"""A backslash in the host's place: some read it as a slash, others as part of the user's name."""
_CONTROL = re.compile("[\x00-\x1f\x7f]")

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

    @property
    def freshness(self) -> float | None:
        """For how many seconds the server asks to reuse this answer; None when it does not say."""
        return validity.freshness(self.headers)


def nothing_fetched(url: str) -> Fetched:
    """Stand for the answer of a place that is not on the web: found, and nothing more."""
    return Fetched(url=url, final_url=url, status=200, headers={}, data=b"", content_type="")


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
        connections: int = 300,
        resolver: aiohttp.abc.AbstractResolver | None = None,
    ) -> None:
        """Set up; nothing is opened before the first fetch.

        `proxy` chooses a proxy's address for a URL; hosts in `allowed_networks` are always reached directly.
        `timeout` bounds one fetch with all its redirects. `resolver` replaces the system's name resolution.
        """
        self._guard = AddressGuard(allowed_networks)
        self._connections = Connections(
            self._guard,
            resolver=resolver,
            proxy=proxy,
            timeout=timeout,
            connect_timeout=connect_timeout,
            most=connections,
        )
        self._user_agent = user_agent
        self._timeout = timeout
        self._limit = limit

    @property
    def user_agent(self) -> str:
        """Name this program as sites see it."""
        return self._user_agent

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
        await self._connections.close()

    async def fetch(
        self,
        url: str,
        *,
        limit: int | None = None,
        cut: bool = False,
        accept: frozenset[str] | None = PAGE_TYPES,
        etag: str | None = None,
        last_modified: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Fetched:
        """Fetch an address, following at most 5 redirects, each checked like the first.

        `limit` caps the bytes of the answer, compressed and decompressed; with `cut` a longer one ends there
        instead of being an error. `accept` names the media types wanted (None: any). `etag` and
        `last_modified` are what an earlier answer's headers said: if nothing changed since, a 304 without
        data comes back. `headers` are added to the request. Statuses but 200 and 304 are errors.

        Raises:
            SourceError: With one line for people; credentials in the address are never repeated.
        """
        limit = limit or self._limit
        wish = _Wish(limit=limit, most=max(limit, self._limit) if cut else limit, accept=accept)
        validators = (("If-None-Match", etag), ("If-Modified-Since", last_modified))
        sent = {
            "User-Agent": self._user_agent,
            "Accept": accepting(accept),
            "Accept-Encoding": _ENCODINGS,
            **{name: value for name, value in validators if value and _is_sendable(value)},
            **(headers or {}),
        }
        chase = Chase(url)
        try:
            async with asyncio.timeout(self._timeout):
                return await self._follow(chase, wish, sent)
        except _Failure as failure:
            raise SourceError(
                chase.shown,
                failure.reason,
                status=failure.status,
                retry_after=failure.retry_after,
                moved_to=chase.moved,
            ) from None
        except (aiohttp.ClientError, OSError, ValueError, UnicodeError) as error:
            # TimeoutError is an OSError
            reason = reason_of(error, self._timeout)
            _log.debug("fetch.failed", url=chase.shown, reason=reason, error=type(error).__name__)
            # the cause's text may hold credentials
            raise SourceError(chase.shown, reason, moved_to=chase.moved) from None

    async def _follow(self, chase: Chase, wish: "_Wish", headers: dict[str, str]) -> Fetched:
        for _ in range(_MOST_REDIRECTS + 1):
            target = self._checked(chase)
            session, proxy = await self._connections.route(target)
            response = await session.get(target, headers=headers, proxy=proxy, allow_redirects=False)
            try:
                if response.status in _REDIRECTS and (location := response.headers.get("Location")):
                    chase.redirected(target, location, permanent=response.status in (301, 308))
                    if chase.left_origin:
                        for name in [name for name in headers if name.lower() in _FOR_ONE_ORIGIN]:
                            del headers[name]
                    continue
                data = await self._read(response, wish)
                return Fetched(
                    url=chase.shown,
                    final_url=without_credentials(chase.current).partition("#")[0],
                    status=response.status,
                    headers=_lowered(response.headers),
                    data=data,
                    content_type=response.headers.get("Content-Type", ""),
                    moved_to=chase.moved,
                )
            finally:
                response.close()
        raise _Failure(f"more than {_MOST_REDIRECTS} redirects")

    def _checked(self, chase: Chase) -> URL:
        """Check an address before anything is resolved or sent.

        What is checked is what the client will use: parsed once, its host in ASCII, however it was written.
        """
        url = chase.current
        if len(url) > _LONGEST_URL:
            raise _Failure("the address is too long")
        if _CONTROL.search(url) or _TWO_HOSTS.match(url):
            raise _Failure("not a valid address")
        target = parsed_url(url)
        if target.scheme not in ("http", "https"):
            where = "an address" if chase.hops == 0 else "redirects to an address"
            raise _Failure(f"{where} that is neither http nor https")
        if not target.raw_host:
            raise _Failure("the address has no host")
        literal = literal_address(target.raw_host)
        if literal is None:
            return target
        reason = self._guard.refusal(literal)
        if reason is None and not self._guard.allows_specially(literal):
            reason = self._guard.refuse_port(target.port or 0)
        if reason is not None:
            raise _Failure(refusal_reason(reason))
        # In whatever notation it was written, it is connected to, and named in Host, as this address.
        written = str(literal)
        return target if target.raw_host == written else target.with_host(written)

    async def _read(self, response: aiohttp.ClientResponse, wish: "_Wish") -> bytes:
        """Read an answer's body against the cap, after its status and type were found good."""
        if response.status == 304:
            return b""
        if response.status != 200:
            raise _Failure(
                status_reason(response.status),
                status=response.status,
                retry_after=validity.retry_after(response.headers.get("Retry-After")),
            )
        media = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if wish.accept is not None and media not in wish.accept and media not in ANY_TYPE:
            raise _Failure(f"answered with {media[:60]}, which is not a page to read", status=200)
        if (response.content_length or 0) > wish.most:
            raise _Failure(size_reason(wish.most), status=200)
        try:
            return await _body(response, wish)
        except TooLarge:
            raise _Failure(size_reason(wish.most), status=200) from None
        except CannotDecompress as error:
            raise _Failure(str(error), status=200) from None


class _Failure(Exception):
    """Why a fetch ends; becomes a SourceError once the address is known that it is about."""

    def __init__(self, reason: str, *, status: int | None = None, retry_after: float | None = None) -> None:
        self.reason = reason
        self.status = status
        self.retry_after = retry_after
        super().__init__(reason)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Wish:
    """What may come back."""

    limit: int
    most: int
    """Bytes above which it is an error; larger than `limit` where only the beginning is wanted."""
    accept: frozenset[str] | None


def _is_sendable(validator: str) -> bool:
    return len(validator) <= _LONGEST_VALIDATOR and not _CONTROL.search(validator)


async def _body(response: aiohttp.ClientResponse, wish: _Wish) -> bytes:
    """Read and unpack a body, counting both what arrives and what comes out.

    Raises:
        TooLarge
        CannotDecompress
    """
    inflater = Inflater(response.headers.get("Content-Encoding", ""), wish.most)
    pieces: list[bytes] = []
    received = size = 0
    async for chunk in response.content.iter_chunked(_CHUNK):
        received += len(chunk)
        if received > wish.most:
            raise TooLarge
        fresh = inflater.feed(chunk)
        pieces += fresh
        size += sum(map(len, fresh))
        if size > wish.limit:
            return b"".join(pieces)[: wish.limit]  # the one who asked wants the beginning only
    pieces += inflater.finish()
    return b"".join(pieces)[: wish.limit]


def _lowered(headers: "CIMultiDictProxy[str]") -> dict[str, str]:
    """Name headers in lower case; the first of several alike counts, as lists are of no use here."""
    lowered: dict[str, str] = {}
    for name, value in headers.items():
        lowered.setdefault(name.lower(), value)
    return lowered
