"""What the bot says in chats, as Bot API calls: https://core.telegram.org/bots/api#available-methods."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from enum import Enum
from typing import Any, Protocol

import structlog
from telegram.error import BadRequest, ChatMigrated, TelegramError

from bot.errors import Refused, Uncertain
from bot.render.offer import Offers
from bot.render.view import Copy, Document, Keyboard, Picture, Recaptioning, View
from bot.transport.body import Files
from bot.transport.fate import delivery_error
from bot.transport.outgoing import captioned, markup, offered, picture_file, place, shown
from bot.transport.watched import Corrected, Watch, Watched

log = structlog.get_logger(__name__)

Moved = Callable[[int, int], Awaitable[None]]
"""Told the old and the new id of a group that became a supergroup."""

_NO_CHAT = 0  # a query is answered without naming its chat

_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    # A picture stands there, or a text.
    "there is no text in the message to edit",
    "there is no media in the message to edit",
    "there is no caption in the message to edit",
)
_NOT_THERE = ("message to pin not found", "message to unpin not found", "message_id_invalid")


class Call(Protocol):
    """How a Bot API method is called; `AiohttpRequest.call` is one."""

    async def __call__(
        self, method: str, parameters: Mapping[str, Any], /, *, wait: float = 0, files: Files | None = None
    ) -> Any:
        """Call `method` and give its result as plain JSON."""
        ...


class Edited(Enum):
    """What became of an edit."""

    DONE = "done"
    """The message shows the view."""
    GONE = "gone"
    """There is no such message to edit any more."""


class _LeftBehind(Exception):
    """The message is in a group that has another id now."""


class Messenger:
    """Send and edit views.

    Every method but `typing` raises `RetryLater`, `Unreachable`, `Refused` or `Uncertain`. Nothing is tried
    twice here, but for a group's new id, which is also told to `moved`.
    """

    def __init__(self, call: Call, *, moved: Moved | None = None) -> None:
        self._call = call
        self._moved = moved
        self.watch = Watch()
        """Messages that are to be edited unless something newer comes first."""

    async def send(
        self,
        chat_id: int,
        view: View,
        *,
        thread: int | None = None,
        reply_to: int | None = None,
        silent: bool = False,
        paid: bool = False,
    ) -> int:
        """Send a message and give its id; `paid` spends Stars on more than 30 messages a second."""
        parameters = shown(view) | place(thread, reply_to)
        if silent:
            parameters["disable_notification"] = True
        if paid:
            parameters["allow_paid_broadcast"] = True
        if view.protected:
            parameters["protect_content"] = True
        return _message_id(chat_id, await self._to_chat(chat_id, "sendMessage", parameters))

    async def copy(
        self,
        chat_id: int,
        copy: Copy,
        *,
        thread: int | None = None,
        silent: bool = False,
        paid: bool = False,
    ) -> tuple[int, ...]:
        """Send copies of messages and give their ids; those of an album arrive together."""
        parameters: dict[str, Any] = {"from_chat_id": copy.from_chat} | place(thread, None)
        if silent:
            parameters["disable_notification"] = True
        if copy.protected:
            parameters["protect_content"] = True
        if len(copy.message_ids) > 1:
            parameters["message_ids"] = list(copy.message_ids)
            made = await self._to_chat(chat_id, "copyMessages", parameters)
            return tuple(_message_id(chat_id, one) for one in made or [{}])
        parameters["message_id"] = copy.message_ids[0]
        if copy.caption is not None:
            parameters |= captioned(copy.caption, above=copy.above)
        if copy.keyboard:
            parameters |= markup(copy.keyboard)
        if paid:
            parameters["allow_paid_broadcast"] = True
        return (_message_id(chat_id, await self._to_chat(chat_id, "copyMessage", parameters)),)

    async def delete(self, chat_id: int, message_ids: Sequence[int]) -> Edited:
        """Delete messages; those that are gone already are fine."""
        try:
            await self._to_chat(chat_id, "deleteMessages", {"message_ids": list(message_ids)}, numbered=True)
        except _LeftBehind:
            return Edited.GONE
        except Refused as refused:
            if "message to delete not found" in refused.reason.lower():
                return Edited.GONE
            raise
        return Edited.DONE

    async def pin(self, chat_id: int, message_id: int) -> Edited:
        """Pin a message without notifying anybody; again is no harm."""
        parameters = {"message_id": message_id, "disable_notification": True}
        return await self._pin(chat_id, "pinChatMessage", parameters)

    async def unpin(self, chat_id: int, message_id: int) -> Edited:
        """Take the pin off a message; one that has none is fine."""
        return await self._pin(chat_id, "unpinChatMessage", {"message_id": message_id})

    async def _pin(self, chat_id: int, method: str, parameters: dict[str, Any]) -> Edited:
        try:
            await self._to_chat(chat_id, method, parameters, numbered=True)
        except _LeftBehind:
            return Edited.GONE
        except Refused as refused:
            if any(words in refused.reason.lower() for words in _NOT_THERE):
                return Edited.GONE
            raise
        return Edited.DONE

    async def send_document(
        self,
        chat_id: int,
        document: Document,
        *,
        thread: int | None = None,
        reply_to: int | None = None,
    ) -> int:
        """Send a file and give its message's id."""
        parameters = captioned(document.caption) | place(thread, reply_to)
        files: Files = {"document": (document.name, document.content, document.media_type)}
        return _message_id(chat_id, await self._to_chat(chat_id, "sendDocument", parameters, files))

    async def send_picture(
        self,
        chat_id: int,
        picture: Picture,
        *,
        thread: int | None = None,
        reply_to: int | None = None,
    ) -> int:
        """Send a picture and give its message's id."""
        parameters = captioned(picture.caption) | place(thread, reply_to)
        if picture.keyboard:
            parameters |= markup(picture.keyboard)
        made = await self._to_chat(chat_id, "sendPhoto", parameters, {"photo": picture_file(picture)})
        return _message_id(chat_id, made)

    async def edit_picture(self, chat_id: int, message_id: int, picture: Picture) -> Edited:
        """Put a picture, its caption and its keyboard in the place of another."""
        media = {"type": "photo", "media": "attach://photo", **captioned(picture.caption)}
        parameters: dict[str, Any] = {"message_id": message_id, "media": media}
        if picture.keyboard:
            parameters |= markup(picture.keyboard)
        return await self._edit(chat_id, "editMessageMedia", parameters, {"photo": picture_file(picture)})

    async def edit(self, chat_id: int, message_id: int, view: View) -> Edited:
        """Make a message show `view`, its keyboard included; one that does already is fine."""
        await self.watch.overtake(chat_id, message_id)
        return await self._edit(chat_id, "editMessageText", shown(view) | {"message_id": message_id})

    async def edit_watched(self, watched: Watched, view: View) -> Edited:
        """Make a watched message show `view`, unless something newer was written into it."""
        async with watched.writing:
            if watched.overtaken:
                return Edited.GONE
            parameters = shown(view) | {"message_id": watched.message_id}
            return await self._edit(watched.chat_id, "editMessageText", parameters)

    async def correct(self, chat_id: int, message_id: int, view: View, corrected: Corrected) -> Edited:
        """Make a message show `view`, unless another screen was put there since."""
        async with corrected.screen.changing:
            if corrected.overtaken:
                return Edited.GONE
            return await self.edit(chat_id, message_id, view)

    async def edit_keyboard(self, chat_id: int, message_id: int, keyboard: Keyboard) -> Edited:
        """Put other buttons under a message; without any they go."""
        await self.watch.overtake(chat_id, message_id)
        parameters = {"message_id": message_id, **markup(keyboard)}
        return await self._edit(chat_id, "editMessageReplyMarkup", parameters)

    async def edit_caption(self, chat_id: int, message_id: int, new: Recaptioning) -> Edited:
        """Give a message another caption, and its buttons; one that has both already is fine."""
        parameters: dict[str, Any] = {"message_id": message_id, **captioned(new.caption, above=new.above)}
        if new.keyboard:
            parameters |= markup(new.keyboard)
        return await self._edit(chat_id, "editMessageCaption", parameters)

    async def _edit(
        self, chat_id: int, method: str, parameters: dict[str, Any], files: Files | None = None
    ) -> Edited:
        try:
            await self._to_chat(chat_id, method, parameters, files, numbered=True)
        except _LeftBehind:
            return Edited.GONE
        except Refused as refused:
            reason = refused.reason.lower()
            if "message is not modified" in reason:
                return Edited.DONE
            if any(words in reason for words in _GONE):
                return Edited.GONE
            raise
        return Edited.DONE

    async def answer_callback(self, query_id: str, text: str | None = None, alert: bool = False) -> None:
        """End a button's waiting, with a note of at most 200 characters; too late is no error."""
        parameters: dict[str, Any] = {"callback_query_id": query_id}
        if text is not None:
            parameters |= {"text": text, "show_alert": alert}
        await self._answer("answerCallbackQuery", parameters)

    async def answer_inline(self, query_id: str, offers: Offers) -> None:
        """Answer an inline query; too late is no error."""
        parameters: dict[str, Any] = {
            "inline_query_id": query_id,
            "results": [offered(offer) for offer in offers.results],
            "cache_time": offers.kept,
            "is_personal": True,
            "next_offset": offers.next_offset,
        }
        if offers.button is not None:
            parameters["button"] = {
                "text": offers.button.label,
                "start_parameter": offers.button.parameter,
            }
        await self._answer("answerInlineQuery", parameters)

    async def _answer(self, method: str, parameters: dict[str, Any]) -> None:
        try:
            await self._call(method, parameters)
        except TelegramError as error:
            if isinstance(error, BadRequest) and "query is too old" in error.message.lower():
                return
            raise delivery_error(_NO_CHAT, error) from error

    async def typing(self, chat_id: int, thread: int | None = None) -> None:
        """Show for some seconds that an answer is being written; failing at that is no error."""
        parameters: dict[str, Any] = {"chat_id": chat_id, "action": "typing"}
        if thread is not None:
            parameters["message_thread_id"] = thread
        try:
            await self._call("sendChatAction", parameters)
        except TelegramError as error:
            log.debug("typing_not_shown", chat_id=chat_id, error=repr(error))

    async def _to_chat(
        self,
        chat_id: int,
        method: str,
        parameters: dict[str, Any],
        files: Files | None = None,
        *,
        numbered: bool = False,
    ) -> Any:
        try:
            try:
                return await self._call(method, {"chat_id": chat_id, **parameters}, files=files)
            except ChatMigrated as migrated:
                new_id = migrated.new_chat_id
            log.info("chat_moved", chat_id=chat_id, new_chat_id=new_id)
            if self._moved is not None:
                await self._moved(chat_id, new_id)
            if numbered:
                # In the new chat another message may have that number.
                raise _LeftBehind
            return await self._call(method, {"chat_id": new_id, **parameters}, files=files)
        except TelegramError as error:
            raise delivery_error(chat_id, error) from error


def _message_id(chat_id: int, message: Any) -> int:
    message_id = message.get("message_id") if isinstance(message, dict) else None
    if not isinstance(message_id, int):
        raise Uncertain(chat_id, "the answer names no message")
    return message_id
