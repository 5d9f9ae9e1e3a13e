"""What people do, one route each: write, forward, follow links, press buttons, send files."""

from typing import Any

from aiohttp import web

from bot.sandbox.control.requests import answer, guarded, optional, read_body, words
from bot.sandbox.deeplinks import DeepLinks
from bot.sandbox.files import UPLOAD_LIMIT, Upload
from bot.sandbox.folk import Folk
from bot.sandbox.forms import read_form
from bot.sandbox.inlinefolk import InlineFolk
from bot.sandbox.membership import Membership
from bot.sandbox.things import Things
from bot.sandbox.world import World


class ActRoutes:
    """Request handlers that play people."""

    def __init__(self, world: World, membership: Membership) -> None:
        self._world = world
        self._folk = Folk(world)
        self._things = Things(world, self._folk)
        self._links = DeepLinks(world, self._folk, membership)
        self._inline = InlineFolk(world, self._folk)

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        acts = {
            "say": self.say,
            "edit": self.edit,
            "forward": self.forward,
            "location": self.location,
            "open": self.open,
            "press": self.press,
            "document": self.document,
            "inline": self.inline,
            "choose": self.choose,
        }
        return [web.post(f"/sandbox/{name}", guarded(act)) for name, act in acts.items()]

    async def say(self, request: web.Request) -> web.Response:
        """Write a text as a person."""
        body = await read_body(request)
        return self._said(
            *self._folk.say(
                int(body["as"]),
                str(body["text"]),
                chat_id=optional(body, "chat_id"),
                reply_to=optional(body, "reply_to"),
                thread=optional(body, "thread"),
                speaker=optional(body, "speaker"),
            )
        )

    async def edit(self, request: web.Request) -> web.Response:
        """Give a text of a person another wording."""
        body = await read_body(request)
        return self._said(
            *self._folk.edit(
                int(body["as"]),
                int(body["message_id"]),
                str(body["text"]),
                chat_id=optional(body, "chat_id"),
            )
        )

    async def location(self, request: web.Request) -> web.Response:
        """Send a place as a person."""
        body = await read_body(request)
        return self._said(
            *self._things.send_location(
                int(body["as"]),
                float(body["latitude"]),
                float(body["longitude"]),
                chat_id=optional(body, "chat_id"),
            )
        )

    async def forward(self, request: web.Request) -> web.Response:
        """Forward a message as a person."""
        body = await read_body(request)
        source = optional(body, "from_chat_id")
        return self._said(
            *self._folk.forward(
                int(body["as"]),
                int(body["as"]) if source is None else source,
                int(body["message_id"]),
                optional(body, "chat_id"),
            )
        )

    async def open(self, request: web.Request) -> web.Response:
        """Follow a deep link to the bot as a person."""
        body = await read_body(request)
        return self._said(*self._links.open(int(body["as"]), str(body["url"]), optional(body, "chat_id")))

    async def press(self, request: web.Request) -> web.Response:
        """Press a button as a person."""
        body = await read_body(request)
        row, column = optional(body, "row"), optional(body, "column")
        pressed = self._folk.press(
            int(body["as"]),
            int(body["message_id"]),
            chat_id=optional(body, "chat_id"),
            data=words(body, "data"),
            label=words(body, "label"),
            at=None if row is None else (row, column or 0),
            forge=bool(body.get("forge", False)),
        )
        return answer(pressed | {"n": self._world.events.n})

    async def document(self, request: web.Request) -> web.Response:
        """Send a file as a person, as a photo when `photo` is true; the body is a multipart form."""
        values, uploads = await read_form(request, UPLOAD_LIMIT)
        upload = uploads.get("file")
        if upload is None:
            raise ValueError("file is missing")
        return self._said(
            *self._things.send_file(
                int(values["as"]),
                Upload(name=upload.name, mime=upload.mime, content=upload.content),
                chat_id=optional(values, "chat_id"),
                caption=values.get("caption", ""),
                reply_to=optional(values, "reply_to"),
                thread=optional(values, "thread"),
                photo=values.get("photo", "").lower() in {"1", "true"},
            )
        )

    async def inline(self, request: web.Request) -> web.Response:
        """Type words after `@bot` as a person; the answer is there at once when it is cached."""
        body = await read_body(request)
        asked = self._inline.ask(
            int(body["as"]),
            str(body.get("query", "")),
            offset=str(body.get("offset", "")),
            chat_id=optional(body, "chat_id"),
        )
        return answer(asked | {"n": self._world.events.n})

    async def choose(self, request: web.Request) -> web.Response:
        """Send one of the results of an inline query as a person."""
        body = await read_body(request)
        return self._said(
            *self._inline.choose(
                int(body["as"]),
                str(body["inline_query_id"]),
                str(body["result_id"]),
                chat_id=optional(body, "chat_id"),
                thread=optional(body, "thread"),
                reply_to=optional(body, "reply_to"),
            )
        )

    def _said(self, message: dict[str, Any] | None, update_id: int | None) -> web.Response:
        return answer({"message": message, "update_id": update_id, "n": self._world.events.n})
