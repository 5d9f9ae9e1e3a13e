"""Coming, going, ruling, blocking; each tells the bot what Telegram would tell it."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.acts import Impossible, actor, find_group, find_person, record
from bot.sandbox.chats import Chat
from bot.sandbox.rights import Rights, chosen_permissions, chosen_rights
from bot.sandbox.world import World


class Membership:
    """Changes of who is in which chat, and of what they may do there."""

    def __init__(self, world: World, /) -> None:
        self._world = world

    def join(self, chat_id: int, user_id: int, /, *, by: int | None = None) -> int | None:
        """Bring a person or the bot into a group; returns the id of the update that tells the bot."""
        chat = find_group(self._world, chat_id)
        status = self._world.joining_status(user_id) if chat.members else "creator"
        if user_id == self._world.bot_id:
            status = "administrator" if chat.type == "channel" else "member"
        if chat.present(user_id):
            raise Impossible(f"user {user_id} is in chat {chat_id} already")
        return self._change(chat, user_id, status, by=by, service="new_chat_members")

    def leave(self, chat_id: int, user_id: int, /, *, kicked: bool = False) -> int | None:
        """Take a person or the bot out of a group."""
        chat = find_group(self._world, chat_id)
        if not chat.present(user_id):
            raise Impossible(f"user {user_id} is not in chat {chat_id}")
        by = None if kicked or user_id == self._world.bot_id else user_id
        status = "kicked" if kicked else "left"
        return self._change(chat, user_id, status, by=by, service="left_chat_member")

    def promote(
        self,
        chat_id: int,
        user_id: int,
        status: str,
        /,
        *,
        rights: Mapping[str, Any] | None = None,
        by: int | None = None,
    ) -> int | None:
        """Make a member an administrator, with the usual rights but for those named, or ordinary again."""
        chat = find_group(self._world, chat_id)
        if status not in {"administrator", "member"} or not chat.present(user_id):
            raise Impossible("only somebody present can become administrator or member")
        if by is not None and not chat.may(by, "can_promote_members"):
            raise Impossible(f"person {by} may not name administrators in chat {chat_id}")
        wished = chosen_rights(chat.type, rights or {}) if status == "administrator" else None
        return self._change(chat, user_id, status, rights=wished, by=by)

    def appoint(self, chat_id: int, user_id: int, rights: Rights, /, *, by: int) -> int | None:
        """Make somebody an administrator with exactly these rights; who is not in the chat comes in by it."""
        chat = find_group(self._world, chat_id)
        if not chat.may(by, "can_promote_members"):
            raise Impossible(f"person {by} may not name administrators in chat {chat_id}")
        service = None if chat.present(user_id) else "new_chat_members"
        return self._change(chat, user_id, "administrator", rights=rights, by=by, service=service)

    def anonymous(self, chat_id: int, user_id: int, hidden: bool, /) -> int | None:
        """Let an administrator, or the owner, write in the name of the group from now on."""
        chat = find_group(self._world, chat_id)
        if not chat.rules(user_id) or chat.type == "channel":
            raise Impossible("only administrators of groups can be anonymous")
        rights = chat.rights.get(user_id, {}) | {"is_anonymous": hidden}
        return self._change(chat, user_id, chat.status(user_id), rights=rights)

    def restrict(self, chat_id: int, user_id: int, permissions: Mapping[str, Any], /) -> int | None:
        """Take permissions from one member of a supergroup."""
        chat = find_group(self._world, chat_id)
        if chat.type != "supergroup" or chat.status(user_id) not in {"member", "restricted"}:
            raise Impossible("only ordinary members of supergroups can be restricted")
        wished = chosen_permissions(permissions, chat.rights.get(user_id))
        status = "member" if all(wished.values()) else "restricted"
        return self._change(chat, user_id, status, rights=wished if status == "restricted" else None)

    def block(self, user_id: int, blocked: bool, /) -> int | None:
        """Block or unblock the bot."""
        world = self._world
        person = find_person(world, user_id)
        if person.blocked == blocked:
            return None
        chat = world.chats[person.id]
        old = world.member(chat, world.bot_id)
        person.blocked = blocked
        chat.members[world.bot_id] = "kicked" if blocked else "member"
        world.events.add("person", person.id, user_id=person.id, person=person.view())
        return self._announce(chat, world.bot_id, old, person.user())

    def deactivate(self, user_id: int, gone: bool, /) -> None:
        """Delete a person's account, of which the bot is told nothing."""
        person = find_person(self._world, user_id)
        person.deactivated = gone
        self._world.events.add("person", person.id, user_id=person.id, person=person.view())

    def _change(
        self,
        chat: Chat,
        user_id: int,
        status: str,
        *,
        rights: Rights | None = None,
        by: int | None = None,
        service: str | None = None,
    ) -> int | None:
        world = self._world
        user = world.user(user_id)
        if user is None:
            raise Impossible(f"no person {user_id}")
        old = world.member(chat, user_id)
        world.enrol(chat, user_id, status, rights)
        if by is None and service is not None and user_id != world.bot_id:
            by = user_id
        doer = actor(world, chat, by)
        world.events.add("chat", chat.id, user_id=user_id, chat=chat.view())
        update_id = self._announce(chat, user_id, old, doer)
        if service is not None and chat.type != "channel":
            told = [user] if service == "new_chat_members" else user
            _, seen = record(world, chat, {"from": doer}, {service: told})
            update_id = seen if update_id is None else update_id
        return update_id

    def _announce(self, chat: Chat, user_id: int, old: dict[str, Any], doer: dict[str, Any]) -> int | None:
        world = self._world
        own = user_id == world.bot_id
        new = world.member(chat, user_id)
        # Of others' changes Telegram tells only a bot that is an administrator.
        if old == new or (not own and not chat.rules(world.bot_id)):
            return None
        change = {
            "chat": chat.brief(),
            "from": doer,
            "date": world.now,
            "old_chat_member": old,
            "new_chat_member": new,
        }
        return world.updates.push("my_chat_member" if own else "chat_member", change)
