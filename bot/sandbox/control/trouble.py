"""Trouble on demand: faults, rate limits, and the time."""

from aiohttp import web

from bot.sandbox.control.requests import answer, guarded, read_body
from bot.sandbox.limits import MODELS, read_limits, shown
from bot.sandbox.world import World


class TroubleRoutes:
    """Request handlers that make the server as difficult as Telegram can be."""

    def __init__(self, world: World, /) -> None:
        self._world = world

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.get("/sandbox/faults", guarded(self.faults)),
            web.post("/sandbox/faults", guarded(self.add_fault)),
            web.delete("/sandbox/faults", guarded(self.lift_fault)),
            web.delete("/sandbox/faults/{fault_id}", guarded(self.lift_fault)),
            web.get("/sandbox/limits", guarded(self.limits)),
            web.post("/sandbox/limits", guarded(self.change_limits)),
            web.get("/sandbox/clock", guarded(self.clock)),
            web.post("/sandbox/clock", guarded(self.move_clock)),
        ]

    async def faults(self, _request: web.Request) -> web.Response:
        """Show the faults in force."""
        return answer({"faults": self._world.faults.view()})

    async def add_fault(self, request: web.Request) -> web.Response:
        """Put a fault in force."""
        return answer({"id": self._world.faults.add(await read_body(request)).id})

    async def lift_fault(self, request: web.Request) -> web.Response:
        """Lift one fault or all."""
        return answer({"lifted": self._world.faults.remove(request.match_info.get("fault_id"))})

    async def limits(self, _request: web.Request) -> web.Response:
        """Show the rate limits, null when there are none, what they refused, and what the paid lane cost."""
        pace = self._world.pace
        return answer(
            {
                "limits": shown(pace.limits),
                "models": sorted(MODELS),
                "refused": dict(pace.refused),
                "paid": {"messages": pace.paid, "stars": pace.paid / 10},
            }
        )

    async def change_limits(self, request: web.Request) -> web.Response:
        """Replace the rate limits; `{"limits": null}` lifts them, a name takes a model as it is."""
        self._world.pace.change(read_limits((await read_body(request)).get("limits")))
        return await self.limits(request)

    async def clock(self, _request: web.Request) -> web.Response:
        """Show the sandbox's time in seconds since the epoch."""
        return answer({"now": self._world.clock(), "running": self._world.time.running})

    async def move_clock(self, request: web.Request) -> web.Response:
        """Put the time forward by `seconds`, or to `at`; stop it or let it run."""
        body, time = await read_body(request), self._world.time
        if body.get("running") is not None:
            time.run(bool(body["running"]))
        if body.get("at") is not None:
            time.set(float(body["at"]))
        if body.get("seconds") is not None:
            time.forward(float(body["seconds"]))
        return await self.clock(request)
