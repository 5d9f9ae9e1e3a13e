"""The first handler: which updates come in at all, from whom, and how many a minute."""

from bot.render.pages import cool_down, slow_down
from telegram import Message, MessageEntity, Update
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop

from bot.context import NewsContext
from bot.model.chat import ChatKind
from bot.services.limits import Pass

_KINDS = {
    ChatType.PRIVATE: ChatKind.PRIVATE,
    ChatType.GROUP: ChatKind.GROUP,
    ChatType.SUPERGROUP: ChatKind.SUPERGROUP,
}


async def gate(update: Update, context: NewsContext) -> None:
    """Let in what is meant for the bot, note the chat, and hold back who asks too often."""
    chat = update.effective_chat
    if chat is None or chat.type not in _KINDS:
        raise ApplicationHandlerStop
    if update.my_chat_member or _moves(update.message):
        return
    if not _is_request(update, context.bot_username, context.bot.id):
        raise ApplicationHandlerStop
    user = update.effective_user
    context.exchange.chat = await context.services.chats.see(
        chat.id,
        _KINDS[ChatType(chat.type)],
        chat.title or chat.first_name or "",
        user.language_code if user else None,
    )
    await _hold_back(context)


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
            await context.whisper(view.text)
        else:
            await context.reply(view)
    elif context.cause.callback_query:
        await context.whisper("")
    raise ApplicationHandlerStop


def _moves(message: Message | None) -> bool:
    return bool(message and (message.migrate_to_chat_id or message.migrate_from_chat_id))


def _is_request(update: Update, username: str, bot_id: int) -> bool:
    if update.callback_query:
        return True
    message = update.message
    if message is None:
        return False
    if message.chat.type == ChatType.PRIVATE:
        return True
    answered = message.reply_to_message
    if answered and answered.from_user and answered.from_user.id == bot_id and message.text:
        return not _command(message) or _addressed(message, username)
    return bool(_command(message)) and _addressed(message, username)


def _command(message: Message) -> MessageEntity | None:
    first = message.entities[0] if message.entities else None
    return first if first and first.type == MessageEntity.BOT_COMMAND and first.offset == 0 else None


def _addressed(message: Message, username: str) -> bool:
    entity = _command(message)
    if entity is None:
        return False
    name = message.parse_entity(entity).partition("@")[2]
    return not name or name.casefold() == username.casefold()
