"""Somebody played through the control API, and what they sent and pressed."""

from dataclasses import dataclass, field

import aiohttp

from bot.sandbox.wire import Json, Wire


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """What a person wrote; `update_id` is None when the bot does not see it, `n` the last event by then.

    The message is empty when nothing had to be said: links only add the bot to a channel.
    """

    message: Json
    update_id: int | None
    n: int

    @property
    def message_id(self) -> int:
        """Return the id of the message."""
        return int(self.message["message_id"])


@dataclass(frozen=True, kw_only=True, slots=True)
class Pressed:
    """What pressing gave: a callback query, or the `url` or other content of a passive button."""

    callback_query_id: str | None
    update_id: int | None
    url: str | None
    button: Json
    n: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Offered:
    """What the bot answered to an inline query; `cached` when it was not asked again."""

    query_id: str
    update_id: int | None
    results: list[Json]
    next_offset: str
    button: Json | None
    cached: bool
    n: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Somebody played through the control API."""

    wire: Wire = field(repr=False, compare=False)
    id: int
    name: str
    data: Json = field(repr=False, compare=False)

    async def say(
        self,
        text: str,
        *,
        chat: int | None = None,
        reply_to: int | None = None,
        thread: int | None = None,
        speaker: int | None = None,
    ) -> Sent:
        """Write a text, by default to the bot alone; `speaker` is the chat in whose name they write."""
        wish = {
            "as": self.id,
            "text": text,
            "chat_id": chat,
            "reply_to": reply_to,
            "thread": thread,
            "speaker": speaker,
        }
        return _sent(await self.wire.post("/sandbox/say", wish))

    async def edit(self, message: Json, text: str) -> Sent:
        """Give a text that they wrote another wording."""
        wish = {
            "as": self.id,
            "chat_id": message["chat"]["id"],
            "message_id": message["message_id"],
            "text": text,
        }
        return _sent(await self.wire.post("/sandbox/edit", wish))

    async def send_location(self, latitude: float, longitude: float, *, chat: int | None = None) -> Sent:
        """Send a place."""
        wish = {"as": self.id, "latitude": latitude, "longitude": longitude, "chat_id": chat}
        return _sent(await self.wire.post("/sandbox/location", wish))

    async def forward(self, message: Json, *, chat: int | None = None) -> Sent:
        """Forward a message, by default to the bot alone."""
        wish = {
            "as": self.id,
            "from_chat_id": message["chat"]["id"],
            "message_id": message["message_id"],
            "chat_id": chat,
        }
        return _sent(await self.wire.post("/sandbox/forward", wish))

    async def open(self, url: str, *, chat: int | None = None) -> Sent:
        """Follow a deep link to the bot; one that adds it to a group or channel adds it to `chat`."""
        return _sent(await self.wire.post("/sandbox/open", {"as": self.id, "url": url, "chat_id": chat}))

    async def press(
        self,
        of: Json | int,
        label: str | None = None,
        *,
        data: str | None = None,
        row: int | None = None,
        column: int | None = None,
        chat: int | None = None,
        forge: bool = False,
    ) -> Pressed:
        """Press a button of a message, named by its label, its data or its row and column."""
        if isinstance(of, dict):
            chat = of["chat"]["id"] if chat is None else chat
            of = int(of["message_id"])
        wish = {
            "as": self.id,
            "message_id": of,
            "label": label,
            "data": data,
            "row": row,
            "column": column,
            "chat_id": chat,
            "forge": forge,
        }
        got = await self.wire.post("/sandbox/press", wish)
        return Pressed(
            callback_query_id=got.get("callback_query_id"),
            update_id=got.get("update_id"),
            url=got.get("url"),
            button={name: value for name, value in got.items() if name not in {"n", "update_id"}},
            n=got["n"],
        )

    async def inline(
        self, query: str, *, chat: int | None = None, offset: str = "", seconds: float = 10.0
    ) -> Offered:
        """Type words after `@bot`, by default in the chat with it, and wait for what it offers."""
        wish = {"as": self.id, "query": query, "chat_id": chat, "offset": offset}
        asked = await self.wire.post("/sandbox/inline", wish)
        query_id, given = asked["inline_query_id"], asked["answer"]
        cached = given is not None
        if given is None:
            given = await self.wire.wait_for(
                lambda event: event.get("inline_query_id") == query_id, since=asked["n"], seconds=seconds
            )
        return Offered(
            query_id=query_id,
            update_id=asked["update_id"],
            results=given["results"],
            next_offset=given["next_offset"],
            button=given["button"],
            cached=cached,
            n=asked["n"],
        )

    async def choose(
        self, offered: Offered, result_id: str, *, chat: int | None = None, thread: int | None = None
    ) -> Sent:
        """Send one of the results that the bot offered, by default to the bot itself."""
        wish = {
            "as": self.id,
            "inline_query_id": offered.query_id,
            "result_id": result_id,
            "chat_id": chat,
            "thread": thread,
        }
        return _sent(await self.wire.post("/sandbox/choose", wish))

    async def send_document(
        self,
        name: str,
        content: bytes,
        *,
        caption: str = "",
        chat: int | None = None,
        mime: str = "application/octet-stream",
        photo: bool = False,
    ) -> Sent:
        """Send a file, or a picture as a photo."""
        fields = {"as": str(self.id), "caption": caption, "photo": str(photo).lower()}
        form = aiohttp.FormData(quote_fields=False, fields=fields)
        if chat is not None:
            form.add_field("chat_id", str(chat))
        form.add_field("file", content, filename=name, content_type=mime)
        return _sent(await self.wire.call("POST", "/sandbox/document", data=form))

    async def messages(self, *, chat: int | None = None, since: int = 0) -> list[Json]:
        """Return the messages that this person sees in a chat, by default with the bot alone."""
        place = self.id if chat is None else chat
        return list((await self.wire.get(f"/sandbox/chats/{place}/messages", {"since": since}))["messages"])

    async def answer(self, to: Sent | Pressed, *, chat: int | None = None, seconds: float = 10.0) -> Json:
        """Wait for the bot's first message or edit after something said or pressed."""
        return await self.wire.wait_for_message(
            self.id if chat is None else chat, since=to.n, seconds=seconds
        )

    async def block(self, *, blocked: bool = True) -> int | None:
        """Block or unblock the bot."""
        body = {"user_id": self.id, "blocked": blocked}
        return updated(await self.wire.post("/sandbox/block", body))

    async def deactivate(self, *, gone: bool = True) -> None:
        """Delete the account, or bring it back."""
        await self.wire.post("/sandbox/deactivate", {"user_id": self.id, "deactivated": gone})

    async def unblock(self) -> int | None:
        """Unblock the bot."""
        return await self.block(blocked=False)


def _sent(body: Json) -> Sent:
    return Sent(message=body["message"] or {}, update_id=body["update_id"], n=body["n"])


def updated(body: Json, /) -> int | None:
    """Return the id of the update that an act gave the bot, None when it does not see it."""
    update_id: int | None = body["update_id"]
    return update_id
