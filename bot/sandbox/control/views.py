"""What there is to see: people, chats, messages, menus, the ledger, files."""

from aiohttp import web

from bot.sandbox.acts import Impossible
from bot.sandbox.chats import Chat
from bot.sandbox.control.requests import answer, guarded, whole
from bot.sandbox.world import World

LEDGER_PAGE = 100_000
MESSAGES_PAGE = 200
INLINE_TYPES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})


class ViewRoutes:
    """Request handlers that change nothing."""

    def __init__(self, world: World, /) -> None:
        self._world = world

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        views = {
            "state": self.state,
            "chats/{chat_id}/messages": self.messages,
            "commands": self.commands,
            "ledger": self.ledger,
            "updates": self.updates,
            "files/{file_id}": self.file,
        }
        return [web.get(f"/sandbox/{name}", guarded(view)) for name, view in views.items()]

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
        since, limit = whole(request.query, "since", 0), whole(request.query, "limit", MESSAGES_PAGE)
        later = [message for number, message in chat.messages.items() if number > since]
        return answer({"messages": later[-limit:] if limit > 0 else [], "n": self._world.events.n})

    async def commands(self, request: web.Request) -> web.Response:
        """Show the command menu that a person sees in a chat."""
        user_id = whole(request.query, "user_id", 0)
        person = self._world.people.get(user_id)
        if person is None:
            raise Impossible(f"no person {user_id}")
        chat = self._chat(request.query.get("chat_id", str(user_id)))
        language = (person.language_code or "").partition("-")[0]
        return answer({"commands": self._world.commands.seen(chat, user_id, language)})

    async def ledger(self, request: web.Request) -> web.Response:
        """Show the applied calls after number `since`."""
        ledger = self._world.ledger
        limit = whole(request.query, "limit", LEDGER_PAGE)
        refused = {str(code): count for code, count in sorted(ledger.refused.items())}
        entries = ledger.since(whole(request.query, "since", 0), limit)
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

    def _chat(self, chat_id: str) -> Chat:
        chat = self._world.chats.get(int(chat_id))
        if chat is None:
            raise Impossible(f"no chat {chat_id}")
        return chat
