"""A small newsroom for the demo: invented outlets on loopback, gathered like any source.

Three outlets write: "La Gazette du Littoral" (French, eight articles), "The Harbour Courier" (English, eight,
the one that the demo's operator labels) and "Северный вестник" (Russian, five). "Relais Boréal" hands on
three of the Russian articles in a program's French, the way such relays do: no date, hardly any metadata, a
notice at the foot. So the demo shows a machine translation and its original. The return of a ferry is told on
all four sites, talks on a charter on three. While it is open, more can be published (`bot.demo.storyline`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from types import TracebackType
from typing import Self

from aiohttp import ETag, web

from bot.demo import pages
from bot.demo.edition import Outlet, Report, read_outlets, read_reports, read_style
from bot.demo.pictures import draw_picture
from bot.demo.syndication import write_feed

_RELATED = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Feed:
    """A feed to put among the sources."""

    url: str
    outlet: str
    """Who publishes it; for the relay's feed the relay, whose pages name another outlet."""
    language: str


@dataclass(frozen=True, kw_only=True, slots=True)
class _Resource:
    body: bytes
    content_type: str
    changed: datetime
    etag: str

    @classmethod
    def of(cls, body: str | bytes, content_type: str, changed: datetime) -> Self:
        data = body.encode() if isinstance(body, str) else body
        return cls(body=data, content_type=content_type, changed=changed, etag=sha256(data).hexdigest()[:20])


class Newsroom:
    """Serve the outlets for as long as the `async with` block lasts.

    `clock_now` is the aware moment from which ages and dates count; dates are those of its zone.
    """

    def __init__(self, clock_now: datetime, host: str = "127.0.0.1", port: int = 0) -> None:
        if clock_now.tzinfo is None:
            raise ValueError("clock_now must be aware")
        self._now = clock_now.replace(microsecond=0)
        self._host, self._port = host, port
        self._runner: web.AppRunner | None = None
        self._resources: dict[str, _Resource] = {}
        self.publishers: tuple[Outlet, ...] = read_outlets()
        self.reports: tuple[Report, ...] = read_reports(self._now)

    @property
    def url(self) -> str:
        """Its root, without a slash at the end; the port is known once it is open."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    @property
    def feeds(self) -> tuple[Feed, ...]:
        """Every feed, one per site."""
        return tuple(
            Feed(url=self.url + pages.feed_path(outlet), outlet=outlet.name, language=outlet.language)
            for outlet in self.publishers
        )

    @property
    def outlets(self) -> tuple[dict[str, str], ...]:
        """What the demo's operator says of outlets, as entries for `[[outlet]]` of the configuration."""
        return tuple(
            {
                "name": outlet.name,
                "label": outlet.label,
                "reason": outlet.reason or "",
                "link": self.url + pages.about_path(outlet),
            }
            for outlet in self.publishers
            if outlet.label
        )

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/{path:.*}", self._serve)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._host, self._port).start()
        except OSError:
            await runner.cleanup()
            raise
        self._runner = runner
        self._port = runner.addresses[0][1]
        self._resources = dict(self._publish())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def publish(self, report: Report) -> None:
        """Bring out an article while it is open; one of the same slug is replaced."""
        others = (other for other in self.reports if other.slug != report.slug)
        self.reports = tuple(sorted((report, *others), key=lambda item: item.published, reverse=True))
        self._resources.update(self._site(report.outlet))

    def _publish(self) -> Iterator[tuple[str, _Resource]]:
        """Write everything: the addresses in it are known only now that the port is."""
        yield pages.STYLE_PATH, _Resource.of(read_style(), "text/css", self._now)
        yield "/", _Resource.of(pages.welcome_page(self.publishers), "text/html", self._now)
        for outlet in self.publishers:
            yield (
                pages.about_path(outlet),
                _Resource.of(pages.about_page(outlet, self.url), "text/html", self._now),
            )
            yield from self._site(outlet)

    def _site(self, outlet: Outlet) -> Iterator[tuple[str, _Resource]]:
        """Write an outlet's feed, front page and articles; pictures that are drawn stay."""
        base = self.url
        own = tuple(report for report in self.reports if report.outlet == outlet)
        newest = max(self._changed(report) for report in own)
        feed_type = "application/atom+xml" if outlet.feed == "atom" else "application/rss+xml"
        yield pages.feed_path(outlet), _Resource.of(write_feed(outlet, base, own), feed_type, newest)
        yield pages.front_path(outlet), _Resource.of(pages.front_page(outlet, base, own), "text/html", newest)
        for report in own:
            changed = self._changed(report)
            page = pages.report_page(report, base, _others(report, own))
            yield pages.report_path(report), _Resource.of(page, "text/html", changed)
            picture = pages.picture_path(report)
            if not outlet.relays and picture not in self._resources:
                yield picture, _Resource.of(draw_picture(report.slug), "image/png", changed)

    def _changed(self, report: Report) -> datetime:
        # a relay tells no dates, so its server must not either
        return max(self._now, report.changed) if report.outlet.relays else report.changed

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        resource = self._resources.get(request.path)
        if resource is None:
            raise web.HTTPNotFound
        unchanged = _has_it(request, resource)
        response = web.Response(status=304) if unchanged else web.Response(body=resource.body)
        if not unchanged:
            response.content_type = resource.content_type
            if resource.content_type != "image/png":
                response.charset = "utf-8"
        response.etag = resource.etag
        response.last_modified = resource.changed
        return response


def _has_it(request: web.Request, resource: _Resource) -> bool:
    """Tell whether the client's copy is current; its ETags decide where it sent any (RFC 9110, 13.2.2)."""
    known: tuple[ETag, ...] | None = request.if_none_match
    if known is not None:
        return any(tag.value in ("*", resource.etag) for tag in known)
    since = request.if_modified_since
    return since is not None and resource.changed <= since


def _others(report: Report, own: tuple[Report, ...]) -> tuple[Report, ...]:
    """Choose what to link under an article: the ones that follow it, round and round."""
    place = own.index(report)
    return (own[place + 1 :] + own[:place])[:_RELATED]
