"""People and chats of the sandbox, and the Bot API objects that describe them."""

from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.rights import PERMISSIONS, RULING, Rights

TOPIC_COLOR = 0x6FB9F0
ABSENT = frozenset({"left", "kicked"})


class Numbers:
    """Message ids of one chat, or of all chats that share them."""

    __slots__ = ("_last",)

    def __init__(self) -> None:
        self._last = 0

    def __next__(self) -> int:
        self._last += 1
        return self._last

    def take(self, number: int, /) -> bool:
        """Use a number ahead of its turn; false when its turn is over."""
        if number <= self._last:
            return False
        self._last = number
        return True


@dataclass(kw_only=True, slots=True)
class Person:
    """Somebody at the other end; `started` once they have written to the bot."""

    id: int
    first_name: str
    username: str | None = None
    language_code: str | None = None
    admin: bool = False
    blocked: bool = False
    started: bool = False
    deactivated: bool = False

    def user(self) -> dict[str, Any]:
        """Return the Bot API's User object."""
        user: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.username:
            user["username"] = self.username
        if self.language_code:
            user["language_code"] = self.language_code
        return user

    def view(self) -> dict[str, Any]:
        """Return this person as the control API shows them."""
        return {
            "id": self.id,
            "first_name": self.first_name,
            "username": self.username,
            "language_code": self.language_code,
            "admin": self.admin,
            "blocked": self.blocked,
            "deactivated": self.deactivated,
        }


@dataclass(kw_only=True, slots=True)
class Topic:
    """A topic of a forum; its id is the message thread id."""

    id: int
    name: str
    closed: bool = False
    color: int = TOPIC_COLOR
    emoji: str | None = None

    def view(self) -> dict[str, Any]:
        """Return this topic as the control API shows it."""
        return {"id": self.id, "name": self.name, "closed": self.closed}


@dataclass(kw_only=True, slots=True)
class Chat:
    """A private chat, group, supergroup or channel, with the Message objects it holds."""

    id: int
    type: str
    numbers: Numbers
    title: str | None = None
    username: str | None = None
    """The public name of a supergroup or channel."""
    person: Person | None = None
    members: dict[int, str] = field(default_factory=dict)
    rights: dict[int, Rights] = field(default_factory=dict)
    """What administrators and restricted members may; a creator's tells only whether they are anonymous."""
    permissions: Rights = field(default_factory=lambda: dict.fromkeys(PERMISSIONS, True))
    messages: dict[int, dict[str, Any]] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    forum: bool = False
    general_closed: bool = False
    buried: set[int] = field(default_factory=set)
    """Ids of deleted topics."""
    pinned: list[int] = field(default_factory=list)
    migrated_to: int | None = None
    deleted: bool = False

    def brief(self) -> dict[str, Any]:
        """Return the Bot API's Chat object."""
        if self.person is not None:
            chat: dict[str, Any] = {"id": self.id, "first_name": self.person.first_name}
            if self.person.username:
                chat["username"] = self.person.username
            chat["type"] = "private"
            return chat
        chat = {"id": self.id, "title": self.title, "type": self.type}
        if self.username:
            chat["username"] = self.username
        if self.forum:
            chat["is_forum"] = True
        return chat

    def status(self, user_id: int, /) -> str:
        """Return the membership status of a user: `left` when they never were here."""
        return self.members.get(user_id, "left")

    def present(self, user_id: int, /) -> bool:
        """Tell whether a user is in the chat now."""
        return self.status(user_id) not in ABSENT

    def rules(self, user_id: int, /) -> bool:
        """Tell whether a user owns or administers the chat."""
        return self.status(user_id) in RULING

    def may(self, user_id: int, right: str, /) -> bool:
        """Tell whether a user has a right here, as administrator or by the members' permissions."""
        status = self.status(user_id)
        if status == "creator":
            return True
        if status == "administrator":
            # What members may by permission, administrators may anyway.
            return self.rights.get(user_id, {}).get(right, right.startswith(("can_send_", "can_add_")))
        if status == "restricted":
            return self.permissions.get(right, False) and self.rights.get(user_id, {}).get(right, False)
        return status == "member" and self.permissions.get(right, False)

    def view(self) -> dict[str, Any]:
        """Return this chat as the control API shows it."""
        newest = next(reversed(self.messages.values()), None)
        title = self.title if self.person is None else self.person.first_name
        return {
            "id": self.id,
            "type": self.type,
            "title": title,
            "username": self.username,
            "members": [
                {"id": user_id, "status": status}
                for user_id, status in self.members.items()
                if status not in ABSENT
            ],
            "rights": {str(user_id): rights for user_id, rights in self.rights.items()},
            "forum": self.forum,
            "topics": [topic.view() for topic in self.topics.values()],
            "general_closed": self.general_closed,
            "pinned": list(self.pinned),
            "migrated_to": self.migrated_to,
            "last_message": newest,
        }
