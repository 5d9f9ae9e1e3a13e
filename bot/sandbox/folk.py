"""What people do in their chats: write, send files, follow links, press buttons."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.sandbox.acts import Impossible, find_person, tell
from bot.sandbox.chats import RULING, Chat, Person
from bot.sandbox.entities import finish, visible
from bot.sandbox.files import Upload
from bot.sandbox.units import length
from bot.sandbox.world import World

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
START_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


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
    ) -> tuple[dict[str, Any], int | None]:
        """Write a text; returns the message and the id of the update, None when the bot does not see it."""
        text, entities = finish(text, [], self._world.user)
        if not visible(text):
            raise Impossible("a message needs a text")
        if length(text) > LONGEST_TEXT:
            raise Impossible(f"a message holds at most {LONGEST_TEXT} UTF-16 code units")
        content: dict[str, Any] = {"text": text}
        if entities:
            content["entities"] = entities
        return self._write(user_id, chat_id, content, reply_to, thread)

    def send_file(
        self,
        user_id: int,
        upload: Upload,
        *,
        chat_id: int | None = None,
        caption: str = "",
        reply_to: int | None = None,
        thread: int | None = None,
    ) -> tuple[dict[str, Any], int | None]:
        """Send a document with a caption."""
        caption, entities = finish(caption, [], self._world.user)
        if length(caption) > LONGEST_CAPTION:
            raise Impossible(f"a caption holds at most {LONGEST_CAPTION} UTF-16 code units")
        person, chat = self._place(user_id, chat_id)
        stored = self._world.files.add(upload, "documents")
        content: dict[str, Any] = {
            "document": {
                "file_id": stored.file_id,
                "file_unique_id": stored.unique_id,
                "file_name": stored.name,
                "mime_type": stored.mime,
                "file_size": stored.size,
            }
        }
        if caption:
            content["caption"] = caption
            if entities:
                content["caption_entities"] = entities
        result = self._write(person.id, chat.id, content, reply_to, thread)
        announce_file(self._world, chat, stored.file_id, stored.name)
        return result

    def open(self, user_id: int, url: str, /) -> tuple[dict[str, Any], int | None]:
        """Follow a deep link to the bot: `t.me/<bot>?start=<payload>` says `/start <payload>`."""
        parts = urlsplit(url if "://" in url else f"https://{url}")
        if parts.scheme == "tg":
            query = parse_qs(parts.query)
            name, payload = query.get("domain", [""])[0], query.get("start", [""])[0]
        else:
            if parts.hostname not in {"t.me", "telegram.me"}:
                raise Impossible(f"{url} is not a link into Telegram")
            name, payload = parts.path.strip("/"), parse_qs(parts.query).get("start", [""])[0]
        if name.lower() != self._world.bot_username.lower():
            raise Impossible(f"{url} does not lead to this bot")
        good = 0 < len(payload) <= 64 and set(payload) <= START_LETTERS
        return self.say(user_id, f"/start {payload}" if good else "/start")

    def press(
        self,
        user_id: int,
        message_id: int,
        *,
        chat_id: int | None = None,
        data: str | None = None,
        label: str | None = None,
        place: tuple[int, int] | None = None,
        forge: bool = False,
    ) -> dict[str, Any]:
        """Press a button of a message, named by its data, its label or its row and column.

        Returns the callback query's id and update id, or what else the button holds (`url`, `copy_text`, …).
        """
        person, chat = self._place(user_id, chat_id)
        message = chat.messages.get(message_id)
        if message is None:
            raise Impossible(f"no message {message_id} in chat {chat.id}")
        if forge:
            if data is None:
                raise Impossible("a forged press needs its data")
            button: dict[str, Any] = {"callback_data": data}
        else:
            button = _find(message.get("reply_markup", {}).get("inline_keyboard", []), data, label, place)
        if "callback_data" not in button:
            return _passive(button)
        callback = self._world.open_callback(user_id=person.id, chat_id=chat.id, message_id=message_id)
        update_id = self._world.updates.push(
            "callback_query",
            {
                "id": callback.id,
                "from": person.user(),
                "message": message,
                "chat_instance": str(chat.id * 7919),
                "data": button["callback_data"],
            },
        )
        return {"callback_query_id": callback.id, "update_id": update_id}

    def _write(
        self,
        user_id: int,
        chat_id: int | None,
        content: dict[str, Any],
        reply_to: int | None,
        thread: int | None,
    ) -> tuple[dict[str, Any], int | None]:
        world = self._world
        person, chat = self._place(user_id, chat_id)
        if chat.type == "channel" and chat.status(user_id) not in RULING:
            raise Impossible("only administrators write in a channel")
        message: dict[str, Any] = {"message_id": next(chat.numbers)}
        if chat.type == "channel":
            message["sender_chat"] = chat.brief()
        else:
            message["from"] = person.user()
        message |= {"chat": chat.brief(), "date": world.now}
        if thread is not None:
            if chat.type != "supergroup":
                raise Impossible("only supergroups have topics")
            if thread not in chat.topics:
                world.add_topic(chat, thread, f"Topic {thread}")
                message["chat"] = chat.brief()
            message |= {"message_thread_id": thread, "is_topic_message": True}
        if reply_to is not None:
            answered = chat.messages.get(reply_to)
            if answered is None:
                raise Impossible(f"no message {reply_to} in chat {chat.id}")
            message["reply_to_message"] = {k: v for k, v in answered.items() if k != "reply_to_message"}
        message |= content
        if chat.type == "private":
            person.started = True
        world.keep(chat, message)
        return message, tell(world, chat, message)

    def _place(self, user_id: int, chat_id: int | None) -> tuple[Person, Chat]:
        person = find_person(self._world, user_id)
        chat = self._world.chats.get(person.id if chat_id is None else chat_id)
        if chat is None or not chat.present(person.id):
            raise Impossible(f"person {user_id} is not in chat {chat_id}")
        if chat.type == "private" and person.blocked:
            raise Impossible(f"person {user_id} has blocked the bot; unblock first")
        return person, chat


def announce_file(world: World, chat: Chat, file_id: str, name: str, /) -> None:
    """Tell the watchers that a file came into a chat."""
    world.events.add("file", chat.id, file_id=file_id, file_name=name)


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
