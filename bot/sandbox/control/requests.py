"""Requests and answers of the control API: JSON in, JSON out, and a reason for every refusal."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.sandbox.acts import Impossible

Handler = Callable[[web.Request], Awaitable[web.Response]]

_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def answer(data: Any, /, status: int = 200) -> web.Response:
    """Make a JSON response."""
    return web.Response(
        body=_dump(data).encode("utf-8", "replace"), status=status, content_type="application/json"
    )


def guarded(handler: Handler, /) -> Handler:
    """Let a handler's errors become answers with a reason."""

    async def guard(request: web.Request) -> web.Response:
        try:
            return await handler(request)
        except Impossible as problem:
            return answer({"error": str(problem)}, 409)
        except KeyError as problem:
            return answer({"error": f"{problem.args[0]} is missing"}, 400)
        except (ValueError, TypeError, OverflowError, AttributeError) as problem:
            return answer({"error": str(problem)}, 400)

    return guard


async def read_body(request: web.Request, /) -> dict[str, Any]:
    """Return the JSON object of a request.

    Raises:
        TypeError: it is JSON, but no object.
        ValueError: it is no JSON.
    """
    # A form post needs no CORS preflight, so only JSON is taken where JSON is meant.
    if request.content_type != "application/json":
        raise ValueError("the body must be application/json")
    body = json.loads(await request.read())
    if not isinstance(body, dict):
        raise TypeError("the body must be a JSON object")
    return body


def optional(body: Any, name: str, /) -> int | None:
    """Return a whole number, None when it is absent or empty."""
    value = body.get(name)
    return None if value is None or value == "" else int(value)


def words(body: dict[str, Any], name: str, /) -> str | None:
    """Return a text, None when it is absent."""
    value = body.get(name)
    return None if value is None else str(value)


def named(body: dict[str, Any], name: str, /) -> dict[str, Any]:
    """Return an object, an empty one when it is absent.

    Raises:
        TypeError: it is something else.
    """
    value = body.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise TypeError(f"{name} must be an object")
    return value


def whole(query: Any, name: str, usual: int, /) -> int:
    """Return a whole number of a query string."""
    return int(query.get(name, usual))
