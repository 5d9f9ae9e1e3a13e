"""The control API under `/sandbox/`: plays the people, shows what happened, orders faults."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict, fields
from typing import Any

from aiohttp import web

from bot.sandbox.acts import Impossible
from bot.sandbox.chats import Chat
from bot.sandbox.files import UPLOAD_LIMIT, Upload
from bot.sandbox.folk import Folk
from bot.sandbox.forms import read_form
from bot.sandbox.limits import Limits
from bot.sandbox.membership import Membership
from bot.sandbox.world import World

LEDGER_PAGE = 100_000
MESSAGES_PAGE = 200
INLINE_TYPES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})

_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def answer(data: Any, /, status: int = 200) -> web.Response:
    """Make a JSON response."""
    return web.Response(
        body=_dump(data).encode("utf-8", "replace"), status=status, content_type="application/json"
    )


class Control:
    """Request handlers of the control API."""

    def __init__(self, world: World, /) -> None:
        self._world = world
        self._folk = Folk(world)
        self._membership = Membership(world)

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.get("/sandbox/state", self._wrap(self.state)),
            web.get("/sandbox/chats/{chat_id}/messages", self._wrap(self.messages)),
            web.get("/sandbox/commands", self._wrap(self.commands)),
            web.get("/sandbox/ledger", self._wrap(self.ledger)),
            web.get("/sandbox/updates", self._wrap(self.updates)),
            web.get("/sandbox/files/{file_id}", self._wrap(self.file)),
            web.get("/sandbox/faults", self._wrap(self.faults)),
            web.post("/sandbox/faults", self._wrap(self.add_fault)),
            web.delete("/sandbox/faults", self._wrap(self.lift_fault)),
            web.delete("/sandbox/faults/{fault_id}", self._wrap(self.lift_fault)),
            web.get("/sandbox/limits", self._wrap(self.limits)),
            web.post("/sandbox/limits", self._wrap(self.change_limits)),
            web.post("/sandbox/people", self._wrap(self.add_person)),
            web.post("/sandbox/groups", self._wrap(self.add_group)),
            web.post("/sandbox/topics", self._wrap(self.add_topic)),
            web.post("/sandbox/say", self._wrap(self.say)),
            web.post("/sandbox/open", self._wrap(self.open)),
            web.post("/sandbox/press", self._wrap(self.press)),
            web.post("/sandbox/document", self._wrap(self.document)),
            web.post("/sandbox/join", self._wrap(self.join)),
            web.post("/sandbox/leave", self._wrap(self.leave)),
            web.post("/sandbox/promote", self._wrap(self.promote)),
            web.post("/sandbox/block", self._wrap(self.block)),
        ]

    async def state(self, _request: web.Request) -> web.Response:
        """Show the bot, the people and the chats."""
        world = self._world
        return answer(
            {
                "bot": world.bot(),
                "people": [person.view() for person in world.people.values()],
                "chats": [chat.view() for chat in world.chats.values()],
                "n": world.events.n,
            }
        )

    async def messages(self, request: web.Request) -> web.Response:
        """Show messages of a chat after `since`, at most the newest `limit` of them."""
        chat = self._chat(request.match_info["chat_id"])
        since, limit = _whole(request.query, "since", 0), _whole(request.query, "limit", MESSAGES_PAGE)
        later = [message for number, message in chat.messages.items() if number > since]
        return answer({"messages": later[-limit:] if limit > 0 else [], "n": self._world.events.n})

    async def commands(self, request: web.Request) -> web.Response:
        """Show the command menu that a person sees in a chat."""
        user_id = _whole(request.query, "user_id", 0)
        person = self._world.people.get(user_id)
        if person is None:
            raise Impossible(f"no person {user_id}")
        chat = self._chat(request.query.get("chat_id", str(user_id)))
        language = (person.language_code or "").partition("-")[0]
        return answer({"commands": self._world.commands.seen(chat, user_id, language)})

    async def ledger(self, request: web.Request) -> web.Response:
        """Show the applied calls after number `since`."""
        ledger = self._world.ledger
        limit = _whole(request.query, "limit", LEDGER_PAGE)
        refused = {str(code): count for code, count in sorted(ledger.refused.items())}
        entries = ledger.since(_whole(request.query, "since", 0), limit)
        return answer({"entries": entries, "n": len(ledger), "refused": refused})

    async def updates(self, _request: web.Request) -> web.Response:
        """Show how many updates wait for the bot."""
        return answer({"pending": len(self._world.updates)})

    async def file(self, request: web.Request) -> web.Response:
        """Give the content of a file; only pictures are shown in place, anything else is downloaded."""
        file = self._world.files.get(request.match_info["file_id"])
        if file is None or file.content is None:
            raise web.HTTPNotFound
        headers = {
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
        }
        if file.mime in INLINE_TYPES:
            return web.Response(body=file.content, content_type=file.mime, headers=headers)
        headers["Content-Disposition"] = "attachment"
        return web.Response(body=file.content, content_type="application/octet-stream", headers=headers)

    async def faults(self, _request: web.Request) -> web.Response:
        """Show the faults in force."""
        return answer({"faults": self._world.faults.view()})

    async def add_fault(self, request: web.Request) -> web.Response:
        """Put a fault in force."""
        return answer({"id": self._world.faults.add(await _body(request)).id})

    async def lift_fault(self, request: web.Request) -> web.Response:
        """Lift one fault or all."""
        return answer({"lifted": self._world.faults.remove(request.match_info.get("fault_id"))})

    async def limits(self, _request: web.Request) -> web.Response:
        """Show the rate limits, null when there are none."""
        limits = self._world.pace.limits
        return answer({"limits": None if limits is None else asdict(limits)})

    async def change_limits(self, request: web.Request) -> web.Response:
        """Replace the rate limits; `{"limits": null}` lifts them."""
        wish = (await _body(request)).get("limits")
        if wish is not None:
            known = {field.name for field in fields(Limits)}
            if not isinstance(wish, dict) or not set(wish) <= known:
                raise ValueError(f"limits takes {', '.join(sorted(known))}")
        self._world.pace.change(None if wish is None else Limits(**wish))
        return await self.limits(request)

    async def add_person(self, request: web.Request) -> web.Response:
        """Bring a person into the world."""
        body = await _body(request)
        person = self._world.add_person(
            str(body["first_name"]),
            person_id=None if body.get("id") is None else int(body["id"]),
            username=_words(body, "username"),
            language_code=_words(body, "language_code"),
            admin=bool(body.get("admin", False)),
        )
        return answer(person.view())

    async def add_group(self, request: web.Request) -> web.Response:
        """Open a group, with the bot in it when `bot` is true."""
        body = await _body(request)
        members = [int(user_id) for user_id in body.get("members", [])]
        forum = bool(body.get("forum", False))
        chat = self._world.add_group(
            str(body["title"]),
            body.get("type", "supergroup"),
            members,
            forum=forum,
            username=_words(body, "username"),
            group_id=None if body.get("id") is None else int(body["id"]),
        )
        if body.get("bot", False):
            self._membership.join(chat.id, self._world.bot_id)
        return answer(chat.view())

    async def add_topic(self, request: web.Request) -> web.Response:
        """Open a topic in a supergroup, or close and reopen one with `id` and `closed`."""
        body = await _body(request)
        chat = self._chat(body["chat_id"])
        if chat.type != "supergroup":
            raise Impossible("only supergroups have topics")
        number = None if body.get("id") is None else int(body["id"])
        topic = chat.topics.get(number) if number is not None else None
        if topic is None:
            topic = self._world.add_topic(chat, number, str(body.get("name", "Topic")))
        topic.closed = bool(body.get("closed", False))
        return answer({"id": topic.id, "name": topic.name, "closed": topic.closed})

    async def say(self, request: web.Request) -> web.Response:
        """Write a text as a person."""
        body = await _body(request)
        message, update_id = self._folk.say(
            int(body["as"]),
            str(body["text"]),
            chat_id=_optional(body, "chat_id"),
            reply_to=_optional(body, "reply_to"),
            thread=_optional(body, "thread"),
        )
        return answer({"message": message, "update_id": update_id, "n": self._world.events.n})

    async def open(self, request: web.Request) -> web.Response:
        """Follow a deep link to the bot as a person."""
        body = await _body(request)
        message, update_id = self._folk.open(int(body["as"]), str(body["url"]))
        return answer({"message": message, "update_id": update_id, "n": self._world.events.n})

    async def press(self, request: web.Request) -> web.Response:
        """Press a button as a person."""
        body = await _body(request)
        row, column = _optional(body, "row"), _optional(body, "column")
        pressed = self._folk.press(
            int(body["as"]),
            int(body["message_id"]),
            chat_id=_optional(body, "chat_id"),
            data=_words(body, "data"),
            label=_words(body, "label"),
            place=None if row is None else (row, column or 0),
            forge=bool(body.get("forge", False)),
        )
        return answer(pressed | {"n": self._world.events.n})

    async def document(self, request: web.Request) -> web.Response:
        """Send a file as a person; a multipart form with `as`, `chat_id`, `caption` and `file`."""
        values, uploads = await read_form(request, UPLOAD_LIMIT)
        upload = uploads.get("file")
        if upload is None:
            raise ValueError("file is missing")
        message, update_id = self._folk.send_file(
            int(values["as"]),
            Upload(name=upload.name, mime=upload.mime, content=upload.content),
            chat_id=_optional(values, "chat_id"),
            caption=values.get("caption", ""),
            reply_to=_optional(values, "reply_to"),
            thread=_optional(values, "thread"),
        )
        return answer({"message": message, "update_id": update_id, "n": self._world.events.n})

    async def join(self, request: web.Request) -> web.Response:
        """Bring a person or the bot into a group."""
        body = await _body(request)
        return self._moved(self._membership.join(int(body["chat_id"]), self._who(body)))

    async def leave(self, request: web.Request) -> web.Response:
        """Take a person or the bot out of a group, by force when `kicked` is true."""
        body = await _body(request)
        kicked = bool(body.get("kicked", False))
        return self._moved(self._membership.leave(int(body["chat_id"]), self._who(body), kicked=kicked))

    async def promote(self, request: web.Request) -> web.Response:
        """Make a person or the bot administrator of a group, or an ordinary member again."""
        body = await _body(request)
        status = str(body.get("status", "administrator"))
        return self._moved(self._membership.promote(int(body["chat_id"]), self._who(body), status))

    async def block(self, request: web.Request) -> web.Response:
        """Block or unblock the bot as a person."""
        body = await _body(request)
        return self._moved(self._membership.block(int(body["user_id"]), bool(body.get("blocked", True))))

    def _moved(self, update_id: int | None) -> web.Response:
        return answer({"update_id": update_id, "n": self._world.events.n})

    def _who(self, body: dict[str, Any]) -> int:
        return self._world.bot_id if body.get("bot") else int(body["user_id"])

    def _chat(self, chat_id: Any) -> Chat:
        chat = self._world.chats.get(int(chat_id))
        if chat is None:
            raise Impossible(f"no chat {chat_id}")
        return chat

    def _wrap(
        self, handler: Callable[[web.Request], Awaitable[web.Response]]
    ) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def guarded(request: web.Request) -> web.Response:
            try:
                return await handler(request)
            except Impossible as problem:
                return answer({"error": str(problem)}, 409)
            except KeyError as problem:
                return answer({"error": f"{problem.args[0]} is missing"}, 400)
            except (ValueError, TypeError, OverflowError) as problem:
                return answer({"error": str(problem)}, 400)

        return guarded


async def _body(request: web.Request) -> dict[str, Any]:
    # A form post needs no CORS preflight, so only JSON is taken where JSON is meant.
    if request.content_type != "application/json":
        raise ValueError("the body must be application/json")
    body = json.loads(await request.read())
    if not isinstance(body, dict):
        raise TypeError("the body must be a JSON object")
    return body


def _optional(body: Any, name: str) -> int | None:
    value = body.get(name)
    return None if value is None or value == "" else int(value)


def _words(body: dict[str, Any], name: str) -> str | None:
    value = body.get(name)
    return None if value is None else str(value)


def _whole(query: Any, name: str, usual: int) -> int:
    return int(query.get(name, usual))
