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

    async def topic(self, chat: int, name: str, *, id: int | None = None, closed: bool = False) -> int:  # noqa: A002
        """Open a forum topic, or close it, and return its message thread id."""
        wish = {"chat_id": chat, "name": name, "id": id, "closed": closed}
        return int((await self.post("/sandbox/topics", wish))["id"])

    async def join(self, chat: int, who: Person | int | None = None) -> int | None:
        """Bring somebody, by default the bot, into a group; returns the update's id."""
        return updated(await self.post("/sandbox/join", {"chat_id": chat} | _who(who)))

    async def leave(self, chat: int, who: Person | int | None = None, *, kicked: bool = False) -> int | None:
        """Take somebody, by default the bot, out of a group."""
        return updated(await self.post("/sandbox/leave", {"chat_id": chat, "kicked": kicked} | _who(who)))

    async def promote(
        self, chat: int, who: Person | int | None = None, *, status: str = "administrator"
    ) -> int | None:
        """Make somebody, by default the bot, administrator or member of a group."""
        return updated(await self.post("/sandbox/promote", {"chat_id": chat, "status": status} | _who(who)))

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

    async def limits(self, limits: Mapping[str, Any] | None) -> None:
        """Replace the rate limits; None lifts them."""
        await self.post("/sandbox/limits", {"limits": None if limits is None else dict(limits)})

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


def _who(who: Person | int | None) -> Json:
    return {"bot": True} if who is None else {"user_id": _id(who)}
