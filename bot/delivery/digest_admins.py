"""Whom digests concern beside their chats: who is told, and who is asked before one goes out."""

from collections.abc import Collection, Mapping, Sequence

from bot.model.chat import Chat
from bot.model.delivery import Cause
from bot.model.digest import Digest
from bot.storage.due_digests import DueDigests


class DigestAdmins:
    """Finds those who set digests up, or stand in for them."""

    def __init__(self, due: DueDigests) -> None:
        self._due = due

    async def owners(self, digests: Collection[Digest]) -> dict[int, Chat]:
        """Fetch the private chats of those who set digests up last, by their id."""
        return await self._due.chats({digest.owner_id for digest in digests}) if digests else {}

    async def asked(self, digests: Sequence[tuple[Digest, Chat | None]]) -> dict[int, Chat]:
        """Choose whom to ask, by digest: its owner, or another admin if that one can't be reached or is none.

        Where nobody told the bot who the admins are, it is who set up the digest or the chat. Whether they
        still are is asked when they decide.
        """
        open_ = [(digest, chat) for digest, chat in digests if chat is not None]
        if not open_:
            return {}
        admins = await self._due.admins({chat.id for _, chat in open_})
        ranked = {digest.id: _ranked(digest, chat, admins.get(chat.id, ())) for digest, chat in open_}
        people = await self._due.chats({person for some in ranked.values() for person in some})
        found: dict[int, Chat] = {}
        for number, some in ranked.items():
            able = (people[person] for person in some if person in people and is_reachable(people[person]))
            if (first := next(able, None)) is not None:
                found[number] = first
        return found

    async def shown(self, causes: Collection[Cause]) -> Mapping[Cause, list[Chat]]:
        """Fetch those who were asked, by why."""
        if not causes:
            return {}
        ids = await self._due.recipients(causes)
        people = await self._due.chats({person for some in ids.values() for person in some})
        return {cause: [people[person] for person in some if person in people] for cause, some in ids.items()}


def is_reachable(chat: Chat, /) -> bool:
    """Tell whether a chat wants to be written to, and can be."""
    return not chat.stopped and not chat.asleep


def _ranked(digest: Digest, chat: Chat, admins: Sequence[int]) -> list[int]:
    first = [digest.owner_id] if chat.configured_by is None else [digest.owner_id, chat.configured_by]
    ranked = dict.fromkeys((*first, *admins))
    return [person for person in ranked if person in admins or not admins]
