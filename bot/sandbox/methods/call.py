"""One call of a Bot API method: the world it acts on, its parameters and what it touched."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.sandbox.chats import Chat
from bot.sandbox.errors import Refusal, upgraded
from bot.sandbox.params import Params
from bot.sandbox.world import World


@dataclass(slots=True)
class Call:
    """A call under way; methods note the chat and message that they touched for the ledger."""

    world: World
    params: Params
    chat_id: int | None = None
    message_id: int | None = None

    def chat(self, name: str = "chat_id") -> Chat:
        """Return the chat that a parameter names by id or @username.

        Raises:
            ApiError: there is none.
        """
        wanted = self.params.text(name).strip()
        if not wanted:
            raise Refusal.CHAT_ID_EMPTY.error()
        chat = find_chat(self.world, wanted)
        if chat is None:
            raise Refusal.CHAT_NOT_FOUND.error()
        if name == "chat_id":
            self.chat_id = chat.id
        return chat

    def open_chat(self, name: str = "chat_id") -> Chat:
        """Return a chat in which the bot may act.

        Raises:
            ApiError: there is none, or the bot is not welcome there.
        """
        chat = self.chat(name)
        world = self.world
        if chat.migrated_to is not None:
            raise upgraded(chat.migrated_to)
        if chat.deleted:
            raise (Refusal.GROUP_DELETED if chat.type == "group" else Refusal.CHAT_NOT_FOUND).error()
        if chat.person is not None:
            if chat.person.deactivated:
                raise Refusal.DEACTIVATED.error()
            if chat.person.blocked:
                raise Refusal.BLOCKED.error()
            if not chat.person.started:
                raise Refusal.NEVER_WROTE.error()
            return chat
        status = chat.status(world.bot_id)
        if status == "kicked":
            raise Refusal.KICKED.error(kind=chat.type)
        if status == "left":
            raise Refusal.NOT_A_MEMBER.error(kind=chat.type)
        return chat


def find_chat(world: World, wanted: str, /) -> Chat | None:
    """Return a chat by id or by the @username of its person or its own."""
    if wanted.startswith("@"):
        name = wanted[1:].lower()
        for person in world.people.values():
            if person.username and person.username.lower() == name:
                return world.chats[person.id]
        named = (chat for chat in world.chats.values() if chat.username and chat.username.lower() == name)
        return next(named, None)
    try:
        return world.chats.get(int(wanted))
    except ValueError:
        return None


@dataclass(frozen=True, kw_only=True, slots=True)
class Method:
    """A Bot API method; the ledger keeps the calls of those that have an effect."""

    name: str
    run: Callable[[Call], Any] | Callable[[Call], Awaitable[Any]]
    effect: bool = True
