"""Coming, going, ruling and blocking; each tells the bot what Telegram would tell it."""

from typing import Any

from bot.sandbox.acts import Impossible, find_person, tell
from bot.sandbox.chats import RULING, Chat
from bot.sandbox.world import World


class Membership:
    """Changes of who is in which chat."""

    def __init__(self, world: World, /) -> None:
        self._world = world

    def join(self, chat_id: int, user_id: int, /) -> int | None:
        """Bring a person or the bot into a group; returns the id of the update that tells the bot."""
        chat = self._group(chat_id)
        status = self._world.joining_status(user_id) if chat.members else "creator"
        if user_id == self._world.bot_id:
            status = "administrator" if chat.type == "channel" else "member"
        if chat.present(user_id):
            raise Impossible(f"user {user_id} is in chat {chat_id} already")
        return self._change(chat, user_id, status, "new_chat_members")

    def leave(self, chat_id: int, user_id: int, /, *, kicked: bool = False) -> int | None:
        """Take a person or the bot out of a group."""
        chat = self._group(chat_id)
        if not chat.present(user_id):
            raise Impossible(f"user {user_id} is not in chat {chat_id}")
        return self._change(chat, user_id, "kicked" if kicked else "left", "left_chat_member")

    def promote(self, chat_id: int, user_id: int, status: str, /) -> int | None:
        """Make a member an administrator or an ordinary member again."""
        chat = self._group(chat_id)
        if status not in {"administrator", "member"} or not chat.present(user_id):
            raise Impossible("only somebody present can become administrator or member")
        return self._change(chat, user_id, status, None)

    def block(self, user_id: int, blocked: bool, /) -> int | None:
        """Block or unblock the bot."""
        person = find_person(self._world, user_id)
        if person.blocked == blocked:
            return None
        person.blocked = blocked
        chat = self._world.chats[person.id]
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        chat.members[self._world.bot_id] = new
        self._world.events.add("person", person.id, user_id=person.id, person=person.view())
        return self._announce(chat, self._world.bot_id, old, new, person.user())

    def _change(self, chat: Chat, user_id: int, status: str, service: str | None) -> int | None:
        world = self._world
        user = world.user(user_id)
        if user is None:
            raise Impossible(f"no person {user_id}")
        old = chat.status(user_id)
        chat.members[user_id] = status
        actor = user if user_id != world.bot_id else self._owner(chat)
        world.events.add("chat", chat.id, user_id=user_id, chat=chat.view())
        update_id = self._announce(chat, user_id, old, status, actor)
        if service is not None and chat.type != "channel":
            told = [user] if service == "new_chat_members" else user
            message = {
                "message_id": next(chat.numbers),
                "from": actor,
                "chat": chat.brief(),
                "date": world.now,
                service: told,
            }
            world.keep(chat, message)
            seen = tell(world, chat, message)
            update_id = seen if update_id is None else update_id
        return update_id

    def _announce(self, chat: Chat, user_id: int, old: str, new: str, actor: dict[str, Any]) -> int | None:
        world = self._world
        own = user_id == world.bot_id
        if not own and not chat.present(world.bot_id):
            return None
        change = {
            "chat": chat.brief(),
            "from": actor,
            "date": world.now,
            "old_chat_member": world.member(chat, user_id, old),
            "new_chat_member": world.member(chat, user_id, new),
        }
        return world.updates.push("my_chat_member" if own else "chat_member", change)

    def _owner(self, chat: Chat) -> dict[str, Any]:
        for user_id, status in chat.members.items():
            if status in RULING and user_id in self._world.people:
                return self._world.people[user_id].user()
        people = [user_id for user_id in chat.members if user_id in self._world.people]
        if people:
            return self._world.people[people[0]].user()
        # A group without people: Telegram's own account stands in, as for anonymous changes.
        return {"id": 777000, "is_bot": False, "first_name": "Telegram"}

    def _group(self, chat_id: int) -> Chat:
        chat = self._world.chats.get(chat_id)
        if chat is None or chat.type == "private":
            raise Impossible(f"no group {chat_id}")
        return chat
