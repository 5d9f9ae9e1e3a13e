"""The first handler: which updates come in at all, from whom, and how many a minute."""

from collections.abc import Callable, Collection, Coroutine, Mapping
from typing import Any

from telegram import Chat as TelegramChat
from telegram import ChatMember, InlineQuery, Message, MessageEntity, Update
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop, filters

from bot.context import NewsContext
from bot.locale.catalogue import Localiser
from bot.model.chat import ChatKind
from bot.model.rehearsal import RESERVED
from bot.model.role import Role
from bot.render.chats import admins_only
from bot.render.inline import inline_trouble
from bot.render.offer import Offers
from bot.render.pages import cool_down, plain, slow_down
from bot.render.view import View
from bot.services.limits import Pass
from handlers import admissions
from handlers.known import ASKED
from handlers.membership import KINDS
from handlers.rights import rules_here

TOPICS = (
    filters.StatusUpdate.FORUM_TOPIC_CREATED
    | filters.StatusUpdate.FORUM_TOPIC_EDITED
    | filters.StatusUpdate.FORUM_TOPIC_CLOSED
    | filters.StatusUpdate.FORUM_TOPIC_REOPENED
)
_GONE = (ChatMember.LEFT, ChatMember.BANNED)
_MOVES = filters.StatusUpdate.MIGRATE
_KINDS = {
    ChatType.PRIVATE: ChatKind.PRIVATE,
    ChatType.GROUP: ChatKind.GROUP,
    ChatType.SUPERGROUP: ChatKind.SUPERGROUP,
}


def gate_for(
    commands: Collection[str], desk: Mapping[str, Role]
) -> Callable[[Any, NewsContext], Coroutine[Any, Any, None]]:
    """Make the gate of a bot that knows these commands, and its `desk`'s from whoever may give them."""

    async def gate(update: Update, context: NewsContext) -> None:
        """Let in what is meant for the bot, note the chat, and hold back who asks too often."""
        if update.inline_query:
            await _let_type(update.inline_query, context)
            return
        if _is_notice(update):
            await _hear(update, context)
            return
        chat = update.effective_chat
        if chat is None or chat.type not in _KINDS:
            raise ApplicationHandlerStop
        if await admissions.is_kept_out(update, context):
            raise ApplicationHandlerStop
        known = commands if not await _may_command(update, context, desk) else {*commands, *desk}
        if not _is_request(update, context, known):
            raise ApplicationHandlerStop
        if not await admissions.let_in(update, context, _KINDS[ChatType(chat.type)]):
            raise ApplicationHandlerStop
        await _note(update, chat, context)
        await _hold_back(context)
        if not context.asker.private:
            await context.services.ruled_chats.keep_current(chat.id)
        await _stop_waiting(update, context, known)
        _count(update, context, known)

    return gate


async def _may_command(update: Update, context: NewsContext, desk: Mapping[str, Role]) -> bool:
    """Tell whether this is a command of the desk from somebody who may give it."""
    command = _command(update.message) if update.message else None
    least = desk.get(command.removeprefix("/").partition("@")[0].casefold()) if command else None
    return least is not None and await context.services.admins.has(context.asker.user_id, least)


async def _hear(update: Update, context: NewsContext) -> None:
    """Let in what Telegram tells of a chat that is answered; that the bot has to leave is always heard."""
    chat, change = update.effective_chat, update.my_chat_member
    leaves = change is not None and change.new_chat_member.status in _GONE
    if chat is None or leaves or (update.message and _MOVES.check_update(update)):
        return
    banned = context.services.moderation.is_banned
    if await banned(chat.id) or (change is not None and await banned(change.from_user.id)):
        raise ApplicationHandlerStop
    if chat.id > 0 or await context.services.admissions.knows(chat.id):
        return
    if change is not None and await context.services.admins.role(change.from_user.id) is None:
        await admissions.knock(update, context, KINDS[ChatType(chat.type)])
        raise ApplicationHandlerStop
    if change is None:
        raise ApplicationHandlerStop


async def _let_type(query: InlineQuery, context: NewsContext) -> None:
    """Let in who types behind the bot's name, in no chat that is known; their own settings hold."""
    services, user_id = context.services, query.from_user.id
    admitted = await services.admissions.knows(user_id) or await services.admins.role(user_id) is not None
    if not admitted or await services.moderation.is_banned(user_id):
        await context.exchange.answers.answer_inline(query.id, Offers(kept=0))
        raise ApplicationHandlerStop
    await services.limits.refresh()
    context.exchange.chat = await services.chats.find(user_id)
    if services.typists.ask(user_id) is not Pass.ANSWER:
        patience = inline_trouble(plain(slow_down(context.localiser)))
        await context.exchange.answers.answer_inline(query.id, patience)
        raise ApplicationHandlerStop


async def _note(update: Update, chat: TelegramChat, context: NewsContext) -> None:
    user = update.effective_user
    await _learn_topic(update.effective_message, context)
    context.exchange.chat = await context.services.chats.see(
        chat.id,
        _KINDS[ChatType(chat.type)],
        chat.title or chat.first_name or "",
        user.language_code if user else None,
    )


async def _learn_topic(message: Message | None, context: NewsContext) -> None:
    """Learn of a topic from what is written there, which also tells its name unless it answers something."""
    if message is None or not message.is_topic_message or message.message_thread_id is None:
        return
    if message.chat.type != ChatType.SUPERGROUP:
        return
    opened = message.reply_to_message.forum_topic_created if message.reply_to_message else None
    await context.services.ruled_chats.see_topic(
        message.chat.id, message.message_thread_id, name=opened.name if opened else None
    )


def _count(update: Update, context: NewsContext, known: Collection[str]) -> None:
    """Count what is asked, and never by whom."""
    if context.asker.user_id in RESERVED:
        return
    counting = context.services.counting
    counting.add("request")
    command = _command(update.message) if update.message else None
    name = command.removeprefix("/").partition("@")[0].casefold() if command else None
    if name in known:
        counting.add(f"command:{name}")


async def _hold_back(context: NewsContext) -> None:
    services, asker = context.services, context.asker
    await services.limits.refresh()
    # Whoever has a role may have something to stop: a broadcast, or a limit that is too low.
    if await services.admins.role(asker.user_id) is None:
        await _pass(context, services.people.ask(asker.user_id), slow_down)
    if not asker.private:
        await _leave_to_admins(context)
        await _pass(context, services.groups.ask(asker.chat_id), cool_down)


async def _pass(context: NewsContext, verdict: Pass, refusal: Callable[[Localiser], View]) -> None:
    if verdict is Pass.ANSWER:
        return
    if verdict is Pass.SLOW_DOWN:
        view = refusal(context.localiser)
        if context.cause.callback_query:
            await context.whisper(plain(view))
        else:
            await context.reply(view)
    elif context.cause.callback_query:
        await context.whisper("")
    raise ApplicationHandlerStop


async def _leave_to_admins(context: NewsContext) -> None:
    """Where a group wants it, answer nobody else; that is said at most once a minute."""
    chat = context.exchange.chat
    if chat is None or not chat.admins_only or await rules_here(context):
        return
    verdict = context.services.hints.ask(chat.id)
    if context.cause.callback_query:
        await context.whisper(plain(admins_only(context.localiser)))
    elif verdict is Pass.ANSWER:
        await context.reply(admins_only(context.localiser))
    raise ApplicationHandlerStop


async def _stop_waiting(update: Update, context: NewsContext, commands: Collection[str]) -> None:
    """Wait for no answer any more once a person does something else; the screen they open may wait anew."""
    if not context.asker.private:
        return
    command = _command(update.message) if update.message else None
    if update.callback_query or (command and _is_ours(command, context.bot_username, commands)):
        await context.services.awaiting.done(context.asker.chat_id)


def _is_notice(update: Update) -> bool:
    """Tell whether Telegram itself tells something of a chat; of channels nothing else comes in."""
    if update.my_chat_member or update.chat_member:
        return True
    message = update.message
    return bool(message and (_MOVES.check_update(update) or TOPICS.check_update(update)))


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
    if ASKED.check_update(update):
        return True
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
