"""What a handler is given: the services, and the exchange that it is part of."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Self

from telegram import InlineKeyboardButton, Message, Update
from telegram.constants import ChatType
from telegram.ext import Application, CallbackContext, ExtBot

from bot.locale.catalogue import Localiser
from bot.locale.languages import interface_language
from bot.model.chat import Chat, SummaryLength, zone_for
from bot.model.translation import Reads
from bot.render.html import truncate
from bot.render.view import Button, Document, Picture, View
from bot.services.asking import Asker
from bot.services.offered import Services
from bot.transport.journal import Answers
from bot.transport.late import Make
from bot.transport.messenger import Edited

_WHISPER: Final = 200
"""UTF-16 units of a notice (https://core.telegram.org/bots/api#answercallbackquery)."""


@dataclass(kw_only=True, slots=True)
class Exchange:
    """One update and the answers to it, shared by every handler (the error handler too) of that update."""

    answers: Answers
    chat: Chat | None = None
    """Known once the gate has let the update in."""
    aside: int | None = None
    """The person who is answered in private what they asked in a group; `chat` is that private chat then."""
    as_written: bool = False
    """The button that was pressed shows texts as their outlets wrote them."""
    shown: tuple[int, int] | None = None
    """The chat and id of the message that shows the last view."""


class Desk:
    """PTB's `bot_data`: the services, set after the application is built, and the open exchanges."""

    services: Services

    def __init__(self) -> None:
        self.exchanges: dict[int, Exchange] = {}


_Base = CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], Desk]
NewsApplication = Application[ExtBot[None], "NewsContext", dict[Any, Any], dict[Any, Any], Desk, None]


class NewsContext(_Base):
    """A typed context; `user_data` and `chat_data` stay empty, since what matters is in the database."""

    cause: Update
    """What is being answered."""
    _exchange: Exchange | None = None

    @classmethod
    def from_update(cls, update: object, application: Any) -> Self:
        """Build the context of one update."""
        self = super().from_update(update, application)
        if isinstance(update, Update):
            self.cause = update
        return self

    @property
    def services(self) -> Services:
        """Everything that can be asked."""
        return self.bot_data.services

    @property
    def exchange(self) -> Exchange:
        """The update's answers, and its chat; what is shown later still needs them when it is dealt with."""
        if self._exchange is None:
            self._exchange = self.bot_data.exchanges[self.cause.update_id]
        return self._exchange

    @property
    def asker(self) -> Asker:
        """Who asks, and where; in a group an anonymous admin or a channel is the chat it writes as."""
        aside = self.exchange.aside
        if aside is not None:
            return Asker(user_id=aside, chat_id=aside, private=True)
        chat = self.cause.effective_chat
        sender = self.cause.effective_sender
        assert chat is not None, "the gate lets in only updates that have a chat"
        return Asker(
            user_id=sender.id if sender else chat.id,
            chat_id=chat.id,
            private=chat.type == ChatType.PRIVATE,
        )

    @property
    def localiser(self) -> Localiser:
        """Speak the chat's interface language."""
        chat, user = self.exchange.chat, self.cause.effective_user
        zone = zone_for(chat, self.services.zone)
        if chat is not None:
            language = chat.language
        else:
            language = interface_language(user.language_code) if user else self.services.language
        return Localiser(language, zone)

    @property
    def reads(self) -> Reads:
        """Tell in which languages the news is wanted."""
        chat = self.exchange.chat
        reads = Reads(language=self.localiser.language) if chat is None else chat.reads
        return replace(reads, as_written=self.exchange.as_written)

    @property
    def preferred(self) -> tuple[str, ...]:
        """List the languages that are read as they are, the dearest first."""
        return self.reads.first(self.localiser.language)

    @property
    def summary(self) -> SummaryLength:
        """Tell how long the chat wants its summaries."""
        chat = self.exchange.chat
        return SummaryLength.SHORT if chat is None else chat.summary

    @property
    def filters(self) -> tuple[str, ...]:
        """What the chat does not want to see in lists."""
        chat = self.exchange.chat
        return () if chat is None else chat.filters

    @property
    def words(self) -> str:
        """What follows the command, as typed; the whole text of a message without one."""
        message = self.cause.effective_message
        text = (message.text or "") if message else ""
        if text.startswith("/"):
            _, *rest = text.split(maxsplit=1)
            text = "".join(rest)
        return text.strip()

    @property
    def bot_username(self) -> str:
        """The bot's own name, for links."""
        return self.bot.username

    @property
    def thread(self) -> int | None:
        """The topic in which is asked."""
        return None if self.exchange.aside is not None else _topic(self.cause.effective_message)

    async def reply(self, view: View, *, to: int | None = None) -> None:
        """Answer in a new message, in the asker's topic; `to` is the id of a message that is answered."""
        message, asker = self.cause.effective_message, self.asker
        grouped = not asker.private and self.cause.callback_query is None
        sent = await self.exchange.answers.send(
            asker.chat_id,
            view,
            thread=self.thread,
            reply_to=to or (message.message_id if message and grouped else None),
        )
        self.exchange.shown = (asker.chat_id, sent)

    async def typing(self) -> None:
        """Show that an answer is being made."""
        await self.exchange.answers.typing(self.asker.chat_id, thread=self.thread)

    async def show(self, view: View) -> None:
        """Answer in place when a button was pressed, else in a new message."""
        query = self.cause.callback_query
        if query is None:
            await self.reply(view)
            return
        message, edited = query.message, Edited.GONE
        if message is not None:
            edited = await self.exchange.answers.edit(message.chat.id, message.message_id, view)
            self.exchange.shown = (message.chat.id, message.message_id)
        if edited is Edited.GONE:
            await self.reply(view)
        await self.exchange.answers.answer_callback(query.id)

    async def show_later(self, make: Make) -> None:
        """Show instead of the last view what can't be shown yet, unless something newer is there then."""
        if self.exchange.shown is not None:
            await self.exchange.answers.edit_later(*self.exchange.shown, make)

    async def show_picture(self, picture: Picture) -> None:
        """Answer in the place of a picture whose button was pressed, else in a new message."""
        query, answers, edited = self.cause.callback_query, self.exchange.answers, Edited.GONE
        message = query.message if query else None
        if isinstance(message, Message) and message.photo:
            edited = await answers.edit_picture(message.chat.id, message.message_id, picture)
        if edited is Edited.GONE:
            await answers.send_picture(self.asker.chat_id, picture, thread=self.thread)
        await self.whisper("")

    async def replace_buttons(self, new: Mapping[str, Button | None]) -> None:
        """Change single buttons under the message of which one was pressed, by what they carry.

        None takes a button away. Where the message is too old to be told of, or others hold other kinds of
        buttons, all stay as they are.
        """
        query = self.cause.callback_query
        message = query.message if query else None
        if not isinstance(message, Message) or message.reply_markup is None:
            return
        rows = []
        for row in message.reply_markup.inline_keyboard:
            if any(not isinstance(one.callback_data, str) and one.url is None for one in row):
                return
            kept = [_button(one) for one in row]
            changed = [new.get(one.data, one) if one.data else one for one in kept]
            rows.append(tuple(one for one in changed if one is not None))
        keyboard = tuple(row for row in rows if row)
        await self.exchange.answers.edit_keyboard(message.chat.id, message.message_id, keyboard)

    async def follow(self, view: View) -> None:
        """Answer in a new message, also when a button was pressed: its message stays as it is."""
        await self.reply(view)
        await self.whisper("")

    async def send_file(self, document: Document) -> None:
        """Answer with a file, also when a button was pressed: its message stays as it is."""
        await self.exchange.answers.send_document(self.asker.chat_id, document, thread=self.thread)
        await self.whisper("")

    async def whisper(self, text: str, *, alert: bool = False) -> None:
        """Answer a pressed button in a notice that only its presser sees; plain text, cut if too long."""
        query = self.cause.callback_query
        if query is not None:
            await self.exchange.answers.answer_callback(query.id, truncate(text, _WHISPER) or None, alert)


def _button(shown: InlineKeyboardButton) -> Button:
    data = shown.callback_data if isinstance(shown.callback_data, str) else None
    return Button(shown.text, data, None if data else shown.url)


def _topic(message: Any) -> int | None:
    if isinstance(message, Message) and message.is_topic_message:
        return message.message_thread_id
    return None
