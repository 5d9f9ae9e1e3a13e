"""Server-Sent Events of the sandbox: `/sandbox/events`."""

import json

from aiohttp import web

from bot.sandbox.events import Events

HEARTBEAT_SECONDS = 15.0

_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


async def stream(request: web.Request, events: Events, /) -> web.StreamResponse:
    """Write events as they come, from `Last-Event-ID`, else `since`, else from now."""
    wanted = request.headers.get("Last-Event-ID") or request.query.get("since")
    try:
        n = events.n if wanted is None else int(wanted)
    except ValueError:
        raise web.HTTPBadRequest(text="since must be a number") from None
    response = web.StreamResponse(
        headers={"Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store"}
    )
    await response.prepare(request)
    await response.write(b": welcome\n\n")
    try:
        while not events.closed:
            fresh = await events.wait(n, HEARTBEAT_SECONDS)
            if not fresh:
                await response.write(b": still here\n\n")
                continue
            n = fresh[-1]["n"]
            lines = "".join(f"id: {event['n']}\ndata: {_dump(event)}\n\n" for event in fresh)
            await response.write(lines.encode("utf-8", "replace"))
    except ConnectionError:
        pass  # the watcher went away
    return response
