"""What people do in their chats: write, correct what they wrote, forward, press buttons."""

from typing import Any

from bot.sandbox.acts import Impossible, find_person, signed, tell
from bot.sandbox.chats import Chat, Person
from bot.sandbox.entities import finish, visible
from bot.sandbox.forwards import forwarded
from bot.sandbox.topics import GENERAL
from bot.sandbox.units import length
from bot.sandbox.world import World

LONGEST_TEXT = 4096

Said = tuple[dict[str, Any], int | None]


class Folk:
    """The people's side of the world; every act that the bot may see becomes an update."""

    def __init__(self, world: World, /) -> None:
        self._world = world

    def say(
        self,
        user_id: int,
        text: str,
        *,
        chat_id: int | None = None,
        reply_to: int | None = None,
        thread: int | None = None,
        speaker: int | None = None,
    ) -> Said:
        """Write a text; returns the message and the id of the update, None when the bot does not see it.

        `speaker` is the group itself, or a channel of theirs, in whose name they write.
        """
        return self.write(user_id, chat_id, self._text(text), reply_to, thread, speaker)

    def edit(self, user_id: int, message_id: int, text: str, *, chat_id: int | None = None) -> Said:
        """Give a text of theirs, or a post of a channel that they administer, another wording."""
        person, chat = self.place(user_id, chat_id)
        message = chat.messages.get(message_id)
        own = message is not None and "text" in message and message.get("from", {}).get("id") == person.id
        post = message is not None and "text" in message and chat.may(person.id, "can_edit_messages")
        if message is None or not (own or (chat.type == "channel" and post)):
            raise Impossible(f"person {user_id} has no text {message_id} in chat {chat.id}")
        kept = {name: value for name, value in message.items() if name not in {"text", "entities"}}
        edited = kept | self._text(text) | {"edit_date": self._world.now}
        self._world.replace(chat, edited)
        return edited, tell(self._world, chat, edited, edited=True)

    def _text(self, text: str) -> dict[str, Any]:
        text, entities = finish(text, [], self._world.user)
        if not visible(text):
            raise Impossible("a message needs a text")
        if length(text) > LONGEST_TEXT:
            raise Impossible(f"a message holds at most {LONGEST_TEXT} UTF-16 code units")
        return {"text": text, "entities": entities} if entities else {"text": text}

    def press(
        self,
        user_id: int,
        message_id: int,
        *,
        chat_id: int | None = None,
        data: str | None = None,
        label: str | None = None,
        at: tuple[int, int] | None = None,
        forge: bool = False,
    ) -> dict[str, Any]:
        """Press a button of a message, named by its data, its label or its row and column.

        Returns the callback query's id and update id, or what else the button holds (`url`, `copy_text`, …).
        """
        person, chat = self.place(user_id, chat_id)
        message = chat.messages.get(message_id)
        if message is None:
            raise Impossible(f"no message {message_id} in chat {chat.id}")
        if forge:
            if data is None:
                raise Impossible("a forged press needs its data")
            button: dict[str, Any] = {"callback_data": data}
        else:
            button = _find(message.get("reply_markup", {}).get("inline_keyboard", []), data, label, at)
        if "callback_data" not in button:
            return _passive(button)
        callback = self._world.open_callback(user_id=person.id, chat_id=chat.id, message_id=message_id)
        inline_id = self._world.inline.id_of(chat.id, message_id)
        place = {"message": message} if inline_id is None else {"inline_message_id": inline_id}
        query = {"id": callback.id, "from": person.user()} | place
        query |= {"chat_instance": str(chat.id * 7919), "data": button["callback_data"]}
        update_id = self._world.updates.push("callback_query", query)
        return {"callback_query_id": callback.id, "update_id": update_id}

    def forward(self, user_id: int, from_chat: int, message_id: int, chat_id: int | None = None, /) -> Said:
        """Forward a message from a chat that they are in."""
        _, source = self.place(user_id, from_chat)
        original = source.messages.get(message_id)
        content = None if original is None else forwarded(original)
        if content is None:
            raise Impossible(f"no message {message_id} in chat {from_chat} that can be forwarded")
        return self.write(user_id, chat_id, content, None, None)

    def write(
        self,
        user_id: int,
        chat_id: int | None,
        content: dict[str, Any],
        reply_to: int | None = None,
        thread: int | None = None,
        speaker: int | None = None,
    ) -> Said:
        """Put a message of a person into a chat and tell the bot if it may see it."""
        world = self._world
        person, chat = self.place(user_id, chat_id)
        answered = None if reply_to is None else chat.messages.get(reply_to)
        if reply_to is not None and answered is None:
            raise Impossible(f"no message {reply_to} in chat {chat.id}")
        if thread is None and answered is not None and answered.get("is_topic_message"):
            thread = answered["message_thread_id"]
        self._check_rights(person, chat, thread)
        author = signed(world, chat, person.id, self._speaker(person, chat, speaker))
        message: dict[str, Any] = {"message_id": next(chat.numbers)}
        message |= author | {"chat": chat.brief(), "date": world.now}
        if thread is not None and thread != GENERAL:
            message |= {"message_thread_id": thread, "is_topic_message": True}
        if answered is not None:
            message["reply_to_message"] = {k: v for k, v in answered.items() if k != "reply_to_message"}
        message |= content
        if chat.type == "private":
            person.started = True
        world.keep(chat, message)
        return message, tell(world, chat, message)

    def _check_rights(self, person: Person, chat: Chat, thread: int | None) -> None:
        if chat.type == "channel" and not chat.may(person.id, "can_post_messages"):
            raise Impossible("only administrators write in a channel")
        if chat.type not in {"private", "channel"} and not chat.may(person.id, "can_send_messages"):
            raise Impossible(f"person {person.id} may not write in chat {chat.id}")
        leads = chat.may(person.id, "can_manage_topics") and chat.rules(person.id)
        if thread is None or thread == GENERAL:
            if chat.forum and chat.general_closed and not leads:
                raise Impossible("the General topic is closed")
            return
        if chat.type != "supergroup":
            raise Impossible("only supergroups have topics")
        if thread in chat.buried:
            raise Impossible(f"topic {thread} was deleted")
        topic = chat.topics.get(thread) or self._world.add_topic(chat, thread, f"Topic {thread}")
        if topic.closed and not leads:
            raise Impossible(f"topic {thread} is closed")

    def _speaker(self, person: Person, chat: Chat, speaker: int | None) -> Chat | None:
        if speaker is None:
            return None
        voice = self._world.chats.get(speaker)
        own_group = voice is chat and chat.type in {"group", "supergroup"} and chat.rules(person.id)
        own_channel = voice is not None and voice.type == "channel" and voice.rules(person.id)
        if voice is None or not (own_group or own_channel):
            raise Impossible(f"person {person.id} cannot speak for chat {speaker}")
        return voice

    def place(self, user_id: int, chat_id: int | None) -> tuple[Person, Chat]:
        person = find_person(self._world, user_id)
        if person.deactivated:
            raise Impossible(f"person {user_id} has deleted their account")
        chat = self._world.chats.get(person.id if chat_id is None else chat_id)
        if chat is None or not chat.present(person.id):
            raise Impossible(f"person {user_id} is not in chat {chat_id}")
        if chat.migrated_to is not None:
            raise Impossible(f"chat {chat_id} became the supergroup {chat.migrated_to}")
        if chat.type == "private" and person.blocked:
            raise Impossible(f"person {user_id} has blocked the bot; unblock first")
        return person, chat


def _find(
    rows: list[list[dict[str, Any]]], data: str | None, label: str | None, place: tuple[int, int] | None
) -> dict[str, Any]:
    buttons = [button for row in rows for button in row]
    if place is not None:
        row, column = place
        if 0 <= row < len(rows) and 0 <= column < len(rows[row]):
            return rows[row][column]
    elif data is not None:
        for button in buttons:
            if button.get("callback_data") == data:
                return button
    elif label is not None:
        wanted = label.strip().casefold()
        for same in (str.__eq__, str.__contains__):
            hits = [button for button in buttons if same(button["text"].strip().casefold(), wanted)]
            if len(hits) == 1 or (hits and same is str.__eq__):
                return hits[0]
    labels = ", ".join(f"[{button['text']}]" for button in buttons) or "none"
    raise Impossible(f"no such button; the message has: {labels}")


def _passive(button: dict[str, Any]) -> dict[str, Any]:
    for kind in ("web_app", "login_url"):
        if kind in button:
            return {"url": button[kind]["url"]}
    return {name: value for name, value in button.items() if name not in {"text", "style"}}
