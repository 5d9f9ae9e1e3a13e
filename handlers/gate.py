"""The first handler: which updates come in at all, from whom, and how many a minute."""

from collections.abc import Callable, Collection, Coroutine
from typing import Any

from telegram import Chat as TelegramChat
from telegram import InlineQuery, Message, MessageEntity, Update
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop

from bot.context import NewsContext
from bot.model.chat import ChatKind
from bot.render.inline import inline_trouble
from bot.render.pages import cool_down, plain, slow_down
from bot.services.limits import Pass

_KINDS = {
    ChatType.PRIVATE: ChatKind.PRIVATE,
    ChatType.GROUP: ChatKind.GROUP,
    ChatType.SUPERGROUP: ChatKind.SUPERGROUP,
}


def gate_for(commands: Collection[str]) -> Callable[[Any, NewsContext], Coroutine[Any, Any, None]]:
    """Make the gate of a bot that knows these commands."""

    async def gate(update: Update, context: NewsContext) -> None:
        """Let in what is meant for the bot, note the chat, and hold back who asks too often."""
        if update.inline_query:
            await _let_type(update.inline_query, context)
            return
        chat = update.effective_chat
        if chat is None or chat.type not in _KINDS:
            raise ApplicationHandlerStop
        if update.my_chat_member or _moves(update.message):
            return
        if not _is_request(update, context, commands):
            raise ApplicationHandlerStop
        await _note(update, chat, context)
        await _hold_back(context)
        await _stop_waiting(update, context, commands)

    return gate


async def _let_type(query: InlineQuery, context: NewsContext) -> None:
    """Let in who types behind the bot's name, in no chat that is known; their own settings hold."""
    services = context.services
    context.exchange.chat = await services.chats.find(query.from_user.id)
    if services.typists.ask(query.from_user.id) is not Pass.ANSWER:
        patience = inline_trouble(plain(slow_down(context.localiser)))
        await context.exchange.answers.answer_inline(query.id, patience)
        raise ApplicationHandlerStop


async def _note(update: Update, chat: TelegramChat, context: NewsContext) -> None:
    user = update.effective_user
    context.exchange.chat = await context.services.chats.see(
        chat.id,
        _KINDS[ChatType(chat.type)],
        chat.title or chat.first_name or "",
        user.language_code if user else None,
    )


async def _hold_back(context: NewsContext) -> None:
    services, asker = context.services, context.asker
    passes = [services.people.ask(asker.user_id)]
    if not asker.private and passes[0] is Pass.ANSWER:
        passes.append(services.groups.ask(asker.chat_id))
    if passes[-1] is Pass.ANSWER:
        return
    if passes[-1] is Pass.SLOW_DOWN:
        view = slow_down(context.localiser) if len(passes) == 1 else cool_down(context.localiser)
        if context.cause.callback_query:
            await context.whisper(plain(view))
        else:
            await context.reply(view)
    elif context.cause.callback_query:
        await context.whisper("")
    raise ApplicationHandlerStop


async def _stop_waiting(update: Update, context: NewsContext, commands: Collection[str]) -> None:
    """Wait for no answer any more once a person does something else; the screen they open may wait anew."""
    if not context.asker.private:
        return
    command = _command(update.message) if update.message else None
    if update.callback_query or (command and _is_ours(command, context.bot_username, commands)):
        await context.services.awaiting.done(context.asker.chat_id)


def _moves(message: Message | None) -> bool:
    return bool(message and (message.migrate_to_chat_id or message.migrate_from_chat_id))


def _is_request(update: Update, context: NewsContext, commands: Collection[str]) -> bool:
    if update.callback_query:
        return True
    message = update.message
    if message is None or (message.via_bot and message.via_bot.id == context.bot.id):
        return False  # what people send of its own results asks nothing
    if message.chat.type == ChatType.PRIVATE:
        return True
    command = _command(message)
    if command is not None:
        return _is_ours(command, context.bot_username, commands)
    answered = message.reply_to_message
    return bool(answered and answered.from_user and answered.from_user.id == context.bot.id and message.text)


def _command(message: Message) -> str | None:
    first = message.entities[0] if message.entities else None
    if first is None or first.type != MessageEntity.BOT_COMMAND or first.offset:
        return None
    return message.parse_entity(first)


def _is_ours(command: str, username: str, commands: Collection[str]) -> bool:
    """Tell whether a group's command means this bot: every bot there hears one that names none."""
    name, at, addressee = command.removeprefix("/").partition("@")
    return addressee.casefold() == username.casefold() if at else name.casefold() in commands
