"""The state of the sandbox: one bot, its people and chats, and everything that passed between them."""

import itertools
from dataclasses import dataclass
from typing import Any

from bot.sandbox.chats import Chat, Numbers, Person, Topic
from bot.sandbox.clock import Clock, VirtualClock
from bot.sandbox.commands import Commands
from bot.sandbox.events import Events
from bot.sandbox.faults import Faults
from bot.sandbox.files import Files
from bot.sandbox.inline import Inline
from bot.sandbox.ledger import Ledger
from bot.sandbox.limits import Model
from bot.sandbox.pace import Pace
from bot.sandbox.profile import Profile
from bot.sandbox.rights import Rights, member, usual_rights
from bot.sandbox.updates import Updates
from bot.sandbox.webhook import Webhook

FIRST_PERSON = 1_000_001
FIRST_GROUP = -4_000_001
FIRST_SUPERGROUP = -1_001_000_000_001
MESSAGES_KEPT = 5_000
CALLBACK_SECONDS = 15
CALLBACKS_KEPT = 10_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Callback:
    """A pressed button that waits for its answer."""

    id: str
    at: float
    user_id: int
    chat_id: int
    message_id: int


class World:
    """Everything the sandbox remembers. `clock` gives seconds since the epoch."""

    def __init__(
        self,
        *,
        token: str,
        bot_username: str,
        clock: Clock,
        limits: Model | None = None,
        first_update_id: int | None = None,
    ) -> None:
        self.clock = clock
        self.bot_id = int(token.partition(":")[0])
        self.bot_username = bot_username
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.callbacks: dict[str, Callback] = {}
        self.events = Events()
        # The real server starts a bot at a number without meaning; the clock makes each run's differ.
        self.updates = Updates(int(clock() * 7) % 900_000_000 if first_update_id is None else first_update_id)
        self.ledger = Ledger()
        self.faults = Faults()
        self.files = Files()
        self.commands = Commands()
        self.profile = Profile(name="Dépêche")
        self.pace = Pace(limits, clock)
        self.inline = Inline(clock, self.updates, self.events)
        self.webhook = Webhook(self.updates, clock)
        self._own_numbers = Numbers()
        self._person_ids = itertools.count(FIRST_PERSON)
        self._group_ids = itertools.count(FIRST_GROUP, -1)
        self._supergroup_ids = itertools.count(FIRST_SUPERGROUP, -1)
        self._album_ids = itertools.count(int(clock() * 1000))
        self._callback_ids = itertools.count(int(clock() * 1000) << 16)

    @property
    def time(self) -> VirtualClock:
        """Return the clock as one that can be moved.

        Raises:
            ValueError: it is driven from elsewhere.
        """
        if not isinstance(self.clock, VirtualClock):
            raise ValueError("this sandbox's clock is driven from elsewhere")  # noqa: TRY004 - a refusal
        return self.clock

    @property
    def now(self) -> int:
        """Return the time as the Bot API writes it: whole seconds since the epoch."""
        return int(self.clock())

    def bot(self) -> dict[str, Any]:
        """Return the bot's own User object as it stands in messages."""
        return {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": self.profile.name(""),
            "username": self.bot_username,
        }

    def user(self, user_id: int, /) -> dict[str, Any] | None:
        """Return the User object of a person or of the bot."""
        if user_id == self.bot_id:
            return self.bot()
        person = self.people.get(user_id)
        return None if person is None else person.user()

    def member(self, chat: Chat, user_id: int, /) -> dict[str, Any]:
        """Return the ChatMember object of a known user as it is now."""
        user = self.user(user_id)
        if user is None:
            raise KeyError(user_id)
        return member(user, chat.status(user_id), chat.rights.get(user_id, {}))

    def add_person(
        self,
        first_name: str,
        *,
        person_id: int | None = None,
        username: str | None = None,
        language_code: str | None = None,
        admin: bool = False,
    ) -> Person:
        """Bring a person and their (still unopened) private chat with the bot into the world.

        Raises:
            ValueError: the id is taken.
        """
        if person_id is None:
            person_id = next(number for number in self._person_ids if number not in self.people)
        elif person_id in self.people or person_id == self.bot_id or person_id <= 0:
            raise ValueError(f"user id {person_id} is taken or not positive")
        person = Person(
            id=person_id,
            first_name=first_name,
            username=username,
            language_code=language_code,
            admin=admin,
        )
        self.people[person.id] = person
        members = {person.id: "member", self.bot_id: "member"}
        self.chats[person.id] = Chat(
            id=person.id, type="private", numbers=self._own_numbers, person=person, members=members
        )
        self.events.add("person", person.id, user_id=person.id, person=person.view())
        return person

    def add_group(
        self,
        title: str,
        kind: str,
        members: list[int],
        *,
        forum: bool = False,
        group_id: int | None = None,
        username: str | None = None,
    ) -> Chat:
        """Open a group of people; the first of them owns it, those marked admin administer it.

        Raises:
            ValueError: unknown kind or person, an id that is taken or not negative, a public basic group.
        """
        if group_id is not None and (group_id >= 0 or group_id in self.chats):
            raise ValueError(f"not a free group id: {group_id}")
        if kind not in {"group", "supergroup", "channel"}:
            raise ValueError(f"unknown chat type {kind!r}")
        if unknown := [user_id for user_id in members if user_id not in self.people]:
            raise ValueError(f"unknown people: {unknown}")
        basic = kind == "group"
        if basic and username:
            raise ValueError("a basic group has no public name")
        chat = Chat(
            id=group_id or next(self._group_ids if basic else self._supergroup_ids),
            type=kind,
            # Private chats and basic groups share the account's message numbers; others have their own.
            numbers=self._own_numbers if basic else Numbers(),
            title=title,
            username=username,
            forum=forum and kind == "supergroup",
        )
        for place, user_id in enumerate(members):
            self.enrol(chat, user_id, "creator" if place == 0 else self.joining_status(user_id))
        self.chats[chat.id] = chat
        self.events.add("chat", chat.id, chat=chat.view())
        return chat

    def enrol(self, chat: Chat, user_id: int, status: str, rights: Rights | None = None, /) -> None:
        """Give a user a status in a group, with the rights that go with it."""
        chat.members[user_id] = status
        if rights is not None:
            chat.rights[user_id] = rights
        elif status == "administrator":
            chat.rights[user_id] = usual_rights(chat.type)
        else:
            chat.rights.pop(user_id, None)

    def joining_status(self, user_id: int, /) -> str:
        """Return the status a newcomer gets in a group."""
        person = self.people.get(user_id)
        return "administrator" if person is not None and person.admin else "member"

    def add_topic(self, chat: Chat, topic_id: int | None, name: str) -> Topic:
        """Open a topic in a supergroup, which becomes a forum by it."""
        number = next(chat.numbers) if topic_id is None else topic_id
        topic = chat.topics[number] = Topic(id=number, name=name)
        chat.forum = True
        self.events.add("chat", chat.id, chat=chat.view())
        return topic

    def new_album(self) -> str:
        """Return the id of an album."""
        return str(next(self._album_ids))

    def keep(self, chat: Chat, message: dict[str, Any], /) -> None:
        """Store a message in its chat and tell the watchers."""
        chat.messages[message["message_id"]] = message
        _trim(chat.messages, MESSAGES_KEPT)
        self.events.add("message", chat.id, message=message)

    def replace(self, chat: Chat, message: dict[str, Any], /) -> None:
        """Put the edited form of a message in the place of the old one."""
        chat.messages[message["message_id"]] = message
        self.events.add("edited", chat.id, message=message)

    def remove(self, chat: Chat, message_id: int, /) -> None:
        """Delete a message."""
        del chat.messages[message_id]
        if message_id in chat.pinned:
            chat.pinned.remove(message_id)
        self.events.add("deleted", chat.id, message_id=message_id)

    def open_callback(self, *, user_id: int, chat_id: int, message_id: int) -> Callback:
        """Remember a pressed button until it is answered or too old."""
        callback = Callback(
            id=str(next(self._callback_ids)),
            at=self.clock(),
            user_id=user_id,
            chat_id=chat_id,
            message_id=message_id,
        )
        self.callbacks[callback.id] = callback
        _trim(self.callbacks, CALLBACKS_KEPT)
        return callback

    def close_callback(self, callback_id: str, /) -> Callback | None:
        """Take a pressed button that may still be answered."""
        callback = self.callbacks.pop(callback_id, None)
        if callback is None or self.clock() - callback.at > CALLBACK_SECONDS:
            return None
        return callback

    def sees_everything(self, chat: Chat, /) -> bool:
        """Tell whether privacy mode does not apply to the bot in this chat."""
        return chat.type in {"private", "channel"} or chat.rules(self.bot_id)


def _trim(kept: dict[Any, Any], most: int) -> None:
    """Drop the oldest tenth of a dict that has grown a tenth too large."""
    # One at a time would be slow: a dict looks for its first key past all those deleted before.
    if len(kept) > most + most // 10:
        for key in list(itertools.islice(kept, most // 10)):
            del kept[key]
