"""What becomes of groups: another name, topics, other permissions, a supergroup, nothing at all."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.acts import ANONYMOUS_ADMIN, Impossible, actor, find_group, record, signed
from bot.sandbox.chats import Chat
from bot.sandbox.rights import chosen_permissions
from bot.sandbox.world import World

TITLE_LIMIT = 128


class Rooms:
    """Changes of groups as a whole; whoever does not say who acts lets the owner act."""

    def __init__(self, world: World, /) -> None:
        self._world = world

    def rename(self, chat_id: int, title: str, /, *, by: int | None = None) -> int | None:
        """Give a group another title."""
        chat = find_group(self._world, chat_id)
        title = title.strip()
        if not 0 < len(title) <= TITLE_LIMIT:
            raise Impossible(f"a title has 1 to {TITLE_LIMIT} characters")
        chat.title = title
        self._changed(chat)
        return record(self._world, chat, signed(self._world, chat, by), {"new_chat_title": title})[1]

    def make_forum(self, chat_id: int, forum: bool, /) -> None:
        """Turn topics on or off."""
        chat = find_group(self._world, chat_id)
        if chat.type != "supergroup":
            raise Impossible("only supergroups have topics")
        chat.forum = forum
        self._changed(chat)

    def permit(self, chat_id: int, permissions: Mapping[str, Any], /) -> None:
        """Give and take permissions of all members."""
        chat = find_group(self._world, chat_id)
        if chat.type == "channel":
            raise Impossible("members of channels have no permissions")
        chat.permissions = chosen_permissions(permissions, chat.permissions)
        self._changed(chat)

    def migrate(self, chat_id: int, /, *, new_id: int | None = None) -> Chat:
        """Make a basic group a supergroup: a new chat with the same people, and service messages in both."""
        world = self._world
        old = find_group(world, chat_id)
        if old.type != "group":
            raise Impossible("only basic groups become supergroups")
        new = world.add_group(old.title or "", "supergroup", [], group_id=new_id)
        for user_id, status in old.members.items():
            world.enrol(new, user_id, status)
        new.permissions = dict(old.permissions)
        self._tell_joined(new)
        record(world, old, signed(world, old, None), {"migrate_to_chat_id": new.id})
        origin = {"from": ANONYMOUS_ADMIN, "sender_chat": new.brief()}
        record(world, new, origin, {"migrate_from_chat_id": old.id})
        old.migrated_to = new.id
        self._changed(old)
        self._changed(new)
        return new

    def _tell_joined(self, new: Chat) -> None:
        """Tell the bot that it came into a supergroup; that it left the group, Telegram never tells."""
        world = self._world
        if not new.present(world.bot_id):
            return
        left = {"user": world.bot(), "status": "left"}
        change = {"chat": new.brief(), "from": actor(world, new), "date": world.now}
        change |= {"old_chat_member": left, "new_chat_member": world.member(new, world.bot_id)}
        world.updates.push("my_chat_member", change)

    def dissolve(self, chat_id: int, /) -> None:
        """Delete a group for everybody; the bot learns of it when it writes there."""
        chat = find_group(self._world, chat_id)
        chat.deleted = True
        chat.members.clear()
        self._changed(chat)

    def _changed(self, chat: Chat) -> None:
        self._world.events.add("chat", chat.id, chat=chat.view())
