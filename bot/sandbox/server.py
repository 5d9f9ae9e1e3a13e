"""The sandbox server: Bot API, control API and chat page behind one address."""

from collections.abc import Collection
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.sandbox.botapi import WELL_FORMED_TOKEN, BotApi
from bot.sandbox.clock import Clock, VirtualClock
from bot.sandbox.control import control_routes
from bot.sandbox.files import MEBIBYTE
from bot.sandbox.guard import refusal
from bot.sandbox.limits import Limits, Model
from bot.sandbox.watch import stream
from bot.sandbox.world import World

PAGE_FOLDER = Path(__file__).parent / "page"
PAGE_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".json": "application/json",
}
CONTENT_SECURITY_POLICY = (
    "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)
PAGE_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
BODY_LIMIT = 8 * MEBIBYTE


class Sandbox:
    """A Bot API server for one bot.

    Limits of None lift the rate limits; `clock` gives epoch seconds, by default the real ones.
    """

    def __init__(
        self,
        *,
        token: str = "12345:sandbox",  # noqa: S107 - opens nothing but this sandbox
        host: str = "127.0.0.1",
        port: int = 0,
        limits: Model | None = Limits(),  # noqa: B008 - frozen
        first_update_id: int | None = None,
        bot_username: str = "depeche_bot",
        clock: Clock | None = None,
        allowed_hosts: Collection[str] = (),
    ) -> None:
        if WELL_FORMED_TOKEN.fullmatch(token) is None:
            raise ValueError("a bot token looks like 12345:letters")
        self.token = token
        self.world = World(
            token=token,
            bot_username=bot_username,
            clock=VirtualClock(running=True) if clock is None else clock,
            limits=limits,
            first_update_id=first_update_id,
        )
        self._host = host
        self._port = port
        self._names = frozenset({host, *allowed_hosts})
        self._runner: web.AppRunner | None = None
        self._url: str | None = None

    @property
    def url(self) -> str:
        """Return the server's root, without a slash at its end."""
        if self._url is None:
            raise RuntimeError("the sandbox is not running")
        return self._url

    async def start(self) -> None:
        """Listen; port 0 takes a free one."""
        runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=2.0)
        await runner.setup()
        self._runner = runner
        site = web.TCPSite(runner, self._host, self._port)
        try:
            await site.start()
        except OSError:
            await self.stop()
            raise
        name, port = runner.addresses[0][:2]
        shown = f"[{name}]" if ":" in name else name
        self._url = f"http://{shown}:{port}"

    async def stop(self) -> None:
        """Let long polls and watchers go, then close."""
        runner, self._runner, self._url = self._runner, None, None
        if runner is not None:
            await runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    def _app(self) -> web.Application:
        app = web.Application(client_max_size=BODY_LIMIT, middlewares=[self._guard()])
        api = BotApi(self.world, self.token)
        app.router.add_route("*", "/bot{token}/{method}", api.call)
        app.router.add_get("/file/bot{token}/{path:.+}", api.download)
        app.router.add_routes(control_routes(self.world))
        app.router.add_get("/sandbox/events", self._events)
        app.router.add_get("/", self._page)
        app.router.add_get("/page/{name:.+}", self._page)
        app.on_shutdown.append(self._release)
        return app

    def _guard(self) -> Middleware:
        names = self._names

        @web.middleware
        async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
            reason = refusal(request, names)
            if reason is not None:
                return web.json_response({"error": reason}, status=403)
            return await handler(request)

        return guard

    async def _events(self, request: web.Request) -> web.StreamResponse:
        return await stream(request, self.world.events)

    async def _page(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info.get("name", "index.html")
        path = (PAGE_FOLDER / name).resolve()
        kind = PAGE_TYPES.get(path.suffix)
        if kind is None or not path.is_relative_to(PAGE_FOLDER) or not path.is_file():
            raise web.HTTPNotFound(headers=PAGE_HEADERS)
        return web.Response(
            body=path.read_bytes(),
            content_type=kind,
            charset="utf-8" if kind[:4] == "text" else None,
            headers=PAGE_HEADERS,
        )

    async def _release(self, _app: web.Application) -> None:
        await self.world.webhook.close()
        self.world.updates.close()
        self.world.events.close()
