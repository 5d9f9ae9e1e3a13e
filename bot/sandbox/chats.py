"""People and chats of the sandbox, and the Bot API objects that describe them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

ABSENT = frozenset({"left", "kicked"})
RULING = frozenset({"creator", "administrator"})


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
        }


@dataclass(kw_only=True, slots=True)
class Topic:
    """A topic of a forum; its id is the message thread id."""

    id: int
    name: str
    closed: bool = False


@dataclass(kw_only=True, slots=True)
class Chat:
    """A private chat, group, supergroup or channel, with the Message objects it holds."""

    id: int
    type: str
    numbers: Iterator[int]
    title: str | None = None
    username: str | None = None
    """The public name of a supergroup or channel."""
    person: Person | None = None
    members: dict[int, str] = field(default_factory=dict)
    messages: dict[int, dict[str, Any]] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    forum: bool = False

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
            "forum": self.forum,
            "topics": [
                {"id": topic.id, "name": topic.name, "closed": topic.closed} for topic in self.topics.values()
            ],
            "last_message": newest,
        }


_ADMINISTRATOR = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": True,
    "can_restrict_members": True,
    "can_promote_members": False,
    "can_change_info": True,
    "can_invite_users": True,
    "can_post_stories": True,
    "can_edit_stories": True,
    "can_delete_stories": True,
    "can_send_welcome_messages": True,
}


def member(user: dict[str, Any], status: str, chat_type: str, /) -> dict[str, Any]:
    """Return the Bot API's ChatMember object: https://core.telegram.org/bots/api#chatmember."""
    entry: dict[str, Any] = {"user": user, "status": status}
    if status == "creator":
        entry["is_anonymous"] = False
    elif status == "kicked":
        entry["until_date"] = 0
    elif status == "administrator":
        entry |= _ADMINISTRATOR
        if chat_type == "channel":
            entry |= {"can_post_messages": True, "can_edit_messages": True}
        else:
            entry["can_pin_messages"] = True
        if chat_type == "supergroup":
            entry["can_manage_topics"] = True
    return entry
