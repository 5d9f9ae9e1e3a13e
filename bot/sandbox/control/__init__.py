"""The control API under `/sandbox/`: plays the people, shows what happened, orders faults."""

from aiohttp import web

from bot.sandbox.control.acting import ActRoutes
from bot.sandbox.control.rooms import RoomRoutes
from bot.sandbox.control.trouble import TroubleRoutes
from bot.sandbox.control.views import ViewRoutes
from bot.sandbox.membership import Membership
from bot.sandbox.world import World

__all__ = ["control_routes"]


def control_routes(world: World, /) -> list[web.RouteDef]:
    """Return all routes of the control API."""
    membership = Membership(world)
    return [
        *ViewRoutes(world).routes(),
        *TroubleRoutes(world).routes(),
        *RoomRoutes(world, membership).routes(),
        *ActRoutes(world, membership).routes(),
    ]
