"""People and groups: made, joined, left, ruled, renamed, moved; one route each."""

from typing import Any

from aiohttp import web

from bot.sandbox.acts import Impossible, find_group, signed
from bot.sandbox.control.requests import answer, guarded, named, optional, read_body, words
from bot.sandbox.membership import Membership
from bot.sandbox.rooms import Rooms
from bot.sandbox.topics import NotModified, Topics
from bot.sandbox.world import World


class RoomRoutes:
    """Request handlers about who is where."""

    def __init__(self, world: World, membership: Membership) -> None:
        self._world = world
        self._membership = membership
        self._rooms = Rooms(world)

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        acts = {
            "people": self.add_person,
            "groups": self.add_group,
            "topics": self.topic,
            "join": self.join,
            "leave": self.leave,
            "promote": self.promote,
            "anonymous": self.anonymous,
            "restrict": self.restrict,
            "change": self.change,
            "migrate": self.migrate,
            "dissolve": self.dissolve,
            "block": self.block,
            "deactivate": self.deactivate,
        }
        return [web.post(f"/sandbox/{name}", guarded(act)) for name, act in acts.items()]

    async def add_person(self, request: web.Request) -> web.Response:
        """Bring a person into the world."""
        body = await read_body(request)
        person = self._world.add_person(
            str(body["first_name"]),
            person_id=None if body.get("id") is None else int(body["id"]),
            username=words(body, "username"),
            language_code=words(body, "language_code"),
            admin=bool(body.get("admin", False)),
        )
        return answer(person.view())

    async def add_group(self, request: web.Request) -> web.Response:
        """Open a group, with the bot in it when `bot` is true."""
        body = await read_body(request)
        members = [int(user_id) for user_id in body.get("members", [])]
        forum = bool(body.get("forum", False))
        chat = self._world.add_group(
            str(body["title"]),
            body.get("type", "supergroup"),
            members,
            forum=forum,
            username=words(body, "username"),
            group_id=None if body.get("id") is None else int(body["id"]),
        )
        if body.get("bot", False):
            self._membership.join(chat.id, self._world.bot_id)
        return answer(chat.view())

    async def topic(self, request: web.Request) -> web.Response:
        """Open a topic in a supergroup; with the `id` of one there is, rename, close, reopen or delete it."""
        body = await read_body(request)
        chat = find_group(self._world, int(body["chat_id"]))
        if chat.type != "supergroup":
            raise Impossible("only supergroups have topics")
        by, number, closed = optional(body, "as"), optional(body, "id"), bool(body.get("closed", False))
        if by is not None and not chat.may(by, "can_manage_topics"):
            raise Impossible(f"person {by} may not manage topics in chat {chat.id}")
        topics = Topics(self._world, chat, signed(self._world, chat, by))
        if body.get("general", False):
            _try(lambda: topics.close_general(closed))
            return answer({"closed": chat.general_closed, "n": self._world.events.n})
        topic = chat.topics.get(number) if number is not None else None
        if body.get("deleted", False):
            if topic is None:
                raise Impossible(f"no topic {number} in chat {chat.id}")
            topics.delete(topic)
            return answer(topic.view() | {"n": self._world.events.n})
        if topic is None:
            topic = topics.create(str(body.get("name") or "Topic"), topic_id=number)
        elif body.get("name"):
            _try(lambda: topics.edit(topic, name=str(body["name"])))
        _try(lambda: topics.close(topic, closed))
        return answer(topic.view() | {"n": self._world.events.n})

    async def join(self, request: web.Request) -> web.Response:
        """Bring a person or the bot into a group."""
        body = await read_body(request)
        return self._moved(
            self._membership.join(int(body["chat_id"]), self._who(body), by=optional(body, "as"))
        )

    async def leave(self, request: web.Request) -> web.Response:
        """Take a person or the bot out of a group, by force when `kicked` is true."""
        body = await read_body(request)
        kicked = bool(body.get("kicked", False))
        return self._moved(self._membership.leave(int(body["chat_id"]), self._who(body), kicked=kicked))

    async def promote(self, request: web.Request) -> web.Response:
        """Make a person or the bot administrator of a group, or an ordinary member again."""
        body = await read_body(request)
        update_id = self._membership.promote(
            int(body["chat_id"]),
            self._who(body),
            str(body.get("status", "administrator")),
            rights=named(body, "rights"),
            by=optional(body, "as"),
        )
        return self._moved(update_id)

    async def anonymous(self, request: web.Request) -> web.Response:
        """Let an administrator write in the name of the group, or under their own again."""
        body = await read_body(request)
        hidden = bool(body.get("anonymous", True))
        return self._moved(self._membership.anonymous(int(body["chat_id"]), self._who(body), hidden))

    async def restrict(self, request: web.Request) -> web.Response:
        """Take permissions from a member, or from all members when none is named."""
        body = await read_body(request)
        chat_id, permissions = int(body["chat_id"]), named(body, "permissions")
        if not body.get("bot") and body.get("user_id") is None:
            self._rooms.permit(chat_id, permissions)
            return self._moved(None)
        return self._moved(self._membership.restrict(chat_id, self._who(body), permissions))

    async def change(self, request: web.Request) -> web.Response:
        """Give a group another title, or turn its topics on or off."""
        body = await read_body(request)
        chat_id, update_id = int(body["chat_id"]), None
        if body.get("forum") is not None:
            self._rooms.make_forum(chat_id, bool(body["forum"]))
        if body.get("title") is not None:
            update_id = self._rooms.rename(chat_id, str(body["title"]), by=optional(body, "as"))
        return self._moved(update_id)

    async def migrate(self, request: web.Request) -> web.Response:
        """Make a basic group a supergroup, which is another chat."""
        body = await read_body(request)
        chat = self._rooms.migrate(int(body["chat_id"]), new_id=optional(body, "id"))
        return answer(chat.view() | {"n": self._world.events.n})

    async def dissolve(self, request: web.Request) -> web.Response:
        """Delete a group for everybody."""
        self._rooms.dissolve(int((await read_body(request))["chat_id"]))
        return self._moved(None)

    async def block(self, request: web.Request) -> web.Response:
        """Block or unblock the bot as a person."""
        body = await read_body(request)
        return self._moved(self._membership.block(int(body["user_id"]), bool(body.get("blocked", True))))

    async def deactivate(self, request: web.Request) -> web.Response:
        """Delete a person's account, or bring it back."""
        body = await read_body(request)
        self._membership.deactivate(int(body["user_id"]), bool(body.get("deactivated", True)))
        return self._moved(None)

    def _moved(self, update_id: int | None) -> web.Response:
        return answer({"update_id": update_id, "n": self._world.events.n})

    def _who(self, body: dict[str, Any]) -> int:
        return self._world.bot_id if body.get("bot") else int(body["user_id"])


def _try(change: Any) -> None:
    """Change something that may be like that already."""
    try:
        change()
    except NotModified:
        return
