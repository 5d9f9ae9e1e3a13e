"""What admins send for a broadcast: its content, and what its screens ask for."""

import re
from dataclasses import replace
from datetime import datetime
from typing import Final

from telegram import Message, Poll, Update
from telegram.ext import ApplicationHandlerStop

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.broadcast import FOR_ALL, NAME_MARK, Broadcast, BroadcastState, Content
from bot.model.role import Role
from bot.render.actions.broadcasts import BroadcastScreen, NewBroadcast, ShowBroadcast
from bot.services.broadcasts import MOST_IDS, copy_of, later
from handlers import broadcast_screens, broadcasts
from handlers.broadcast_typing import decoded, read_day, read_ids, read_language, read_links, read_moment
from handlers.numbers import number_in

S = BroadcastScreen

_WHAT: Final = (
    *("animation", "audio", "photo", "sticker", "story", "video", "video_note", "voice", "contact"),
    *("venue", "location", "poll", "dice", "document"),
)
"""What can be copied, an animation before the document that it is too, a venue before its location."""
_APART: Final = re.compile(r"[\s.,'’٬]")
"""What stands between the thousands of a number that is typed."""
_LARGEST_LIST: Final = 2_000_000
_NOTHING: Final = ("-", "–", "—")
"""Takes away what was typed before."""


async def received(update: Update, context: NewsContext) -> None:
    """Take a message for what a broadcast waits for, if one does; else it goes on its way.

    Raises:
        ApplicationHandlerStop: It was taken.
    """
    message, asker, awaiting = update.message, context.asker, context.services.awaiting
    if message is None or not asker.private:
        return
    action = await awaiting.expected(asker.chat_id)
    if not isinstance(action, NewBroadcast | ShowBroadcast):
        return
    if not await context.services.admins.has(asker.user_id, Role.ADMIN):
        return
    if isinstance(action, NewBroadcast):
        await _begin(context, message)
    elif action.screen is not S.ALBUM:
        await _answer(context, message, action)
    elif not await _goes_on(context, message, action):
        return
    raise ApplicationHandlerStop


async def _begin(context: NewsContext, message: Message) -> None:
    """Make a draft of a message; the rest of an album follows in messages of their own."""
    asker, services = context.asker, context.services
    known = await services.broadcasts.draft(content_of(message), by=asker.user_id)
    if message.media_group_id is None:
        await services.awaiting.done(asker.chat_id)
    else:
        await services.awaiting.expect(asker.chat_id, ShowBroadcast(known.id, S.ALBUM))
    nameless = NAME_MARK in (message.caption or "")
    note = context.localiser.text("broadcast-no-names") if nameless else None
    await broadcast_screens.show(context, known.id, note=note)


async def _goes_on(context: NewsContext, message: Message, action: ShowBroadcast) -> bool:
    """Take a message that belongs to a draft's album; False for any other."""
    known = await context.services.broadcasts.get(action.broadcast_id)
    copied = known.content.copied
    if copied is None or message.media_group_id is None or message.media_group_id != copied.album:
        return False
    await context.services.broadcasts.add_to_album(known, message.message_id)
    return True


async def _answer(context: NewsContext, message: Message, action: ShowBroadcast) -> None:
    """Take what a screen asked for; what can't be taken may be typed again."""
    services, localiser = context.services.broadcasts, context.localiser
    known = await services.get(action.broadcast_id)
    words = (message.text or "").strip()
    nothing = words in _NOTHING
    match action.screen:
        case S.SEND:
            await _confirm(context, known, words, action)
            return
        case S.REWORD | S.RELINK | S.RECAPTION:
            count = await _edit(context, known, message, action)
            await context.services.awaiting.done(context.asker.chat_id)
            await broadcast_screens.show(
                context, known.id, note=localiser.text("broadcast-rewording", count=count)
            )
            return
        case S.WORDS:
            language = broadcast_screens.language_at(action.value_id or 1)
            content = _reworded(known, message, language, nothing=nothing)
            await services.change(known, content=content)
        case S.LINKS:
            links = () if nothing else read_links(words)
            await services.change(known, content=replace(known.content, buttons=links))
        case S.STARTS:
            await services.change(known, starts=None if nothing else _moment(context, words))
        case S.EXPIRES:
            await services.change(known, expires=None if nothing else _moment(context, words))
        case S.JOINED:
            await services.narrow(known, joined=None if nothing else read_day(words), after=None)
        case S.TOPIC:
            await services.follow_topic(known, "" if nothing else words)
        case S.READING:
            await services.narrow(known, reading=None if nothing else read_language(words))
        case S.IDS:
            await services.narrow(known, ids=None if nothing else await _ids(context, message))
        case _:
            raise UserError("button-old")
    await context.services.awaiting.done(context.asker.chat_id)
    await broadcast_screens.show(context, known.id)


async def _edit(context: NewsContext, known: Broadcast, message: Message, action: ShowBroadcast) -> int:
    """Take another text, or other buttons, for what was sent; tells in how many chats."""
    desk, by = context.services.broadcast_desk, context.asker.user_id
    if message.text is None:
        raise UserError("broadcast-text-wanted")
    if action.screen is S.RELINK:
        words = message.text.strip()
        return await desk.rebutton(known, () if words in _NOTHING else read_links(words), by=by)
    if action.screen is S.RECAPTION:
        nothing = message.text.strip() in _NOTHING
        caption, place = "" if nothing else message.text_html, (action.value_id or 1) - 1
        return await desk.recaption(known, caption, place=place, by=by)
    language = broadcast_screens.language_at(action.value_id or 1)
    return await desk.reword(known, language, message.text_html, by=by)


async def _confirm(context: NewsContext, known: Broadcast, words: str, action: ShowBroadcast) -> None:
    """Let a draft go out whose audience's number was typed."""
    if known.state is BroadcastState.DRAFT:
        size = sum((await context.services.broadcasts.counts(known)).values())
        if number_in(_APART.sub("", words)) != size:
            raise UserError("broadcast-other-count", count=context.localiser.number(size))
    try:
        await broadcasts.send(context, known.id, (action.value_id or 1) - 1, None)
    finally:
        # Only now: after a crash before it the same number is taken for the same again.
        await context.services.awaiting.done(context.asker.chat_id)


def content_of(message: Message) -> Content:
    """Make what is sent of a message: a text, or a copy of anything else.

    Raises:
        UserError: broadcast-uncopiable.
    """
    if message.text is not None:
        shown = message.link_preview_options
        preview = not (shown is not None and shown.is_disabled)
        return Content(texts={FOR_ALL: message.text_html}, preview=preview)
    what = next((name for name in _WHAT if getattr(message, name)), None)
    if what is None:
        raise UserError("broadcast-uncopiable")
    poll = message.poll
    if poll is not None and poll.type == Poll.QUIZ and not poll.correct_option_ids:
        # Of one that was forwarded no bot is told the answer, and so none may copy it:
        # https://core.telegram.org/bots/api#copymessage.
        raise UserError("broadcast-uncopiable")
    album = message.media_group_id
    above = bool(message.show_caption_above_media)
    return copy_of(message.chat.id, message.message_id, "album" if album else what, album, above=above)


def _reworded(known: Broadcast, message: Message, language: str, *, nothing: bool) -> Content:
    texts = dict(known.content.texts)
    if known.content.copied is not None or message.text is None or (nothing and language == FOR_ALL):
        raise UserError("broadcast-text-wanted")
    if nothing:
        texts.pop(language, None)
    else:
        texts[language] = message.text_html
    return replace(known.content, texts=texts)


def _moment(context: NewsContext, words: str) -> datetime:
    """Read an hour, today's if no day is given, on the admin's clock."""
    zone, now = context.localiser.zone, context.services.clock.now()
    return later(read_moment(words, now.astimezone(zone)), now)


async def _ids(context: NewsContext, message: Message) -> tuple[int, ...]:
    """Read ids out of a document, or out of a text."""
    document = message.document
    if document is None:
        text = message.text or ""
    else:
        if document.file_size is None or document.file_size > _LARGEST_LIST:
            raise UserError("broadcast-ids-wanted", most=MOST_IDS)
        file = await context.bot.get_file(document.file_id)
        text = decoded(bytes(await file.download_as_bytearray()))
    ids = read_ids(text)
    if not 0 < len(ids) <= MOST_IDS:
        raise UserError("broadcast-ids-wanted", most=MOST_IDS)
    return tuple(sorted(ids))
