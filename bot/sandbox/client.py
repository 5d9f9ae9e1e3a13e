"""A client of the sandbox's control API: people that a test or a command line plays."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.player import Person, updated
from bot.sandbox.wire import Json, Wire


class SandboxClient(Wire):
    """Speaks to a sandbox at its root address."""

    async def state(self) -> Json:
        """Return the bot, the people, the chats and the number of the last event."""
        return await self.get("/sandbox/state")

    async def person(
        self,
        name: str,
        *,
        language_code: str | None = "fr",
        id: int | None = None,  # noqa: A002 - the Bot API's word
        username: str | None = None,
        admin: bool = False,
    ) -> Person:
        """Bring a person into the world."""
        made = await self.post(
            "/sandbox/people",
            {
                "first_name": name,
                "language_code": language_code,
                "id": id,
                "username": username,
                "admin": admin,
            },
        )
        return Person(wire=self, id=made["id"], name=made["first_name"], data=made)

    async def group(
        self,
        title: str,
        *members: Person | int,
        type: str = "supergroup",  # noqa: A002 - the Bot API's word
        bot: bool = True,
        forum: bool = False,
        id: int | None = None,  # noqa: A002 - the Bot API's word
        username: str | None = None,
    ) -> int:
        """Open a group and return its chat id."""
        wish = {
            "title": title,
            "type": type,
            "members": [_id(member) for member in members],
            "bot": bot,
            "forum": forum,
            "id": id,
            "username": username,
        }
        return int((await self.post("/sandbox/groups", wish))["id"])

    async def topic(
        self,
        chat: int,
        name: str | None = None,
        *,
        id: int | None = None,  # noqa: A002 - the Bot API's word
        closed: bool = False,
        deleted: bool = False,
        by: Person | int | None = None,
    ) -> int:
        """Open a forum topic, or rename, close, reopen or delete the one of an id; returns its id."""
        wish = {"chat_id": chat, "name": name, "id": id, "closed": closed, "deleted": deleted}
        return int((await self.post("/sandbox/topics", wish | _by(by)))["id"])

    async def general_topic(self, chat: int, *, closed: bool) -> None:
        """Close or reopen the General topic."""
        await self.post("/sandbox/topics", {"chat_id": chat, "general": True, "closed": closed})

    async def migrate(self, chat: int, *, id: int | None = None) -> int:  # noqa: A002 - the Bot API's word
        """Make a basic group a supergroup and return the new chat's id."""
        return int((await self.post("/sandbox/migrate", {"chat_id": chat, "id": id}))["id"])

    async def dissolve(self, chat: int) -> None:
        """Delete a group for everybody."""
        await self.post("/sandbox/dissolve", {"chat_id": chat})

    async def change(self, chat: int, *, title: str | None = None, forum: bool | None = None) -> None:
        """Give a group another title, or turn its topics on or off."""
        await self.post("/sandbox/change", {"chat_id": chat, "title": title, "forum": forum})

    async def join(self, chat: int, who: Person | int | None = None) -> int | None:
        """Bring somebody, by default the bot, into a group; returns the update's id."""
        return updated(await self.post("/sandbox/join", {"chat_id": chat} | _who(who)))

    async def leave(self, chat: int, who: Person | int | None = None, *, kicked: bool = False) -> int | None:
        """Take somebody, by default the bot, out of a group."""
        return updated(await self.post("/sandbox/leave", {"chat_id": chat, "kicked": kicked} | _who(who)))

    async def promote(
        self,
        chat: int,
        who: Person | int | None = None,
        *,
        status: str = "administrator",
        rights: Mapping[str, bool] | None = None,
        by: Person | int | None = None,
    ) -> int | None:
        """Make somebody, by default the bot, administrator or member; `rights` differ from the usual ones."""
        wish = {"chat_id": chat, "status": status, "rights": None if rights is None else dict(rights)}
        return updated(await self.post("/sandbox/promote", wish | _who(who) | _by(by)))

    async def anonymous(self, chat: int, who: Person | int, *, anonymous: bool = True) -> int | None:
        """Let an administrator write in the name of the group, or under their own again."""
        wish = {"chat_id": chat, "anonymous": anonymous}
        return updated(await self.post("/sandbox/anonymous", wish | _who(who)))

    async def restrict(
        self, chat: int, permissions: Mapping[str, bool], who: Person | int | None = None
    ) -> None:
        """Give and take permissions of one person, by default of the bot, in a supergroup."""
        wish = {"chat_id": chat, "permissions": dict(permissions)}
        await self.post("/sandbox/restrict", wish | _who(who))

    async def restrict_all(self, chat: int, permissions: Mapping[str, bool]) -> None:
        """Give and take permissions of all members of a group."""
        await self.post("/sandbox/restrict", {"chat_id": chat, "permissions": dict(permissions)})

    async def messages(self, chat: int, *, since: int = 0, limit: int = 200) -> list[Json]:
        """Return the messages of a chat with an id above `since`, oldest first."""
        found = await self.get(f"/sandbox/chats/{chat}/messages", {"since": since, "limit": limit})
        return list(found["messages"])

    async def commands(self, user: Person | int, chat: int | None = None) -> list[Json]:
        """Return the command menu that a person sees in a chat, by default with the bot alone."""
        query = {"user_id": _id(user), "chat_id": _id(user) if chat is None else chat}
        return list((await self.get("/sandbox/commands", query))["commands"])

    async def fault(self, kind: int | str, **rule: Any) -> str:
        """Put a fault in force and return its id: `fault(429, method="sendMessage", retry_after=3)`."""
        return str((await self.post("/sandbox/faults", {"kind": str(kind), **rule}))["id"])

    async def faults(self) -> list[Json]:
        """Return the faults in force, with how often each struck."""
        return list((await self.get("/sandbox/faults"))["faults"])

    async def lift(self, fault_id: str | None = None) -> int:
        """Lift one fault or all; returns how many there were."""
        path = "/sandbox/faults" if fault_id is None else f"/sandbox/faults/{fault_id}"
        return int((await self.call("DELETE", path))["lifted"])

    async def limits(self, limits: Mapping[str, Any] | str | None) -> Json:
        """Replace the rate limits, by a model's name or field by field; None lifts them."""
        wish = dict(limits) if isinstance(limits, Mapping) else limits
        return await self.post("/sandbox/limits", {"limits": wish})

    async def pace(self) -> Json:
        """Return the rate limits, how often each refused, and what the paid lane cost."""
        return await self.get("/sandbox/limits")

    async def forward_clock(self, seconds: float) -> float:
        """Put the sandbox's time forward; returns it."""
        return float((await self.post("/sandbox/clock", {"seconds": seconds}))["now"])

    async def set_clock(self, at: float, *, running: bool | None = None) -> float:
        """Put the sandbox's time forward to a moment, and stop it or let it run; returns it."""
        return float((await self.post("/sandbox/clock", {"at": at, "running": running}))["now"])

    async def ledger(self, *, since: int = 0, method: str | None = None) -> list[Json]:
        """Return the applied calls after number `since`, of one method only if named."""
        entries = (await self.get("/sandbox/ledger", {"since": since}))["entries"]
        return [entry for entry in entries if method is None or entry["method"] == method]

    async def refused(self) -> dict[int, int]:
        """Return how many calls were refused, by HTTP status."""
        refused = (await self.get("/sandbox/ledger", {"limit": 0}))["refused"]
        return {int(code): count for code, count in refused.items()}

    async def pending(self) -> int:
        """Return how many updates the bot has not confirmed."""
        return int((await self.get("/sandbox/updates"))["pending"])


def _id(who: Person | int) -> int:
    return who if isinstance(who, int) else who.id


def _by(who: Person | int | None) -> Json:
    return {} if who is None else {"as": _id(who)}


def _who(who: Person | int | None) -> Json:
    return {"bot": True} if who is None else {"user_id": _id(who)}
