"""In which languages a chat reads, as /settings and /chats show and change it."""

from collections import Counter
from collections.abc import Sequence

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.chat import Chat
from bot.render.actions.reading import ChangeReading, ReadingDeed, ReadingPart, ShowReading
from bot.render.reading import Engines, Where, into_view, language_numbered, left_view
from handlers.rights import rules_here


async def pressed(context: NewsContext, action: ShowReading | ChangeReading) -> None:
    """Show a screen of the reading languages, after having changed something if that is wanted."""
    chat, where = await _whose(context, action)
    if not context.services.translations.on:
        raise UserError("reading-no-engine")
    if isinstance(action, ShowReading):
        part = action.part
    else:
        leaving = action.deed in (ReadingDeed.LEAVE, ReadingDeed.TURN)
        part = ReadingPart.LEFT if leaving else ReadingPart.INTO
        chat = await _changed(context, action, chat)
    view = left_view if part is ReadingPart.LEFT else into_view
    engines = await _engines(context)
    await context.show(view(chat, where, engines, localiser=context.localiser, page=action.page))


async def _whose(context: NewsContext, action: ShowReading | ChangeReading) -> tuple[Chat, Where]:
    asker, services = context.asker, context.services
    if action.group_id is not None:
        if not asker.private:
            raise UserError("chats-in-private")
        chat = (await services.ruled_chats.open(asker.user_id, -action.group_id)).chat
        return chat, Where(group_id=action.group_id, back=action.back, title=chat.title)
    if not asker.private and not await rules_here(context):
        raise UserError("settings-admins-only")
    own = context.exchange.chat
    assert own is not None, "the gate has noted the chat"
    return own, Where()


async def _changed(context: NewsContext, action: ChangeReading, chat: Chat) -> Chat:
    language = language_numbered(action.language_id)
    reading, also = chat.reading, set(chat.reads_also)
    match action.deed:
        case ReadingDeed.INTERFACE:
            reading = None
        case ReadingDeed.NOTHING:
            reading = ""
        case _ if language is None:
            raise UserError("button-old")
        case ReadingDeed.INTO:
            reading = language
        case ReadingDeed.LEAVE:
            also.add(language)
        case ReadingDeed.TURN:
            also.discard(language)
    if (reading, also) == (chat.reading, set(chat.reads_also)):
        return chat
    services = context.services
    if action.group_id is None:
        context.exchange.chat = chosen = await services.preferences.read(chat.id, reading, sorted(also))
        return chosen
    changed = await services.ruled_chats.change(
        context.asker.user_id, chat.id, reading=reading, reads_also=tuple(sorted(also))
    )
    return changed.chat


async def _engines(context: NewsContext) -> Engines:
    services = context.services
    return Engines(
        names=services.reading_languages.engines,
        targets=await services.reading_languages.offered(),
        there=await _there(context),
    )


async def _there(context: NewsContext) -> Sequence[str]:
    """List the languages of the archive's articles, that of most outlets first."""
    outlets = await context.services.reading.outlets(context.asker)
    counted = Counter(language for outlet in outlets for language in outlet.languages)
    return [language for language, _ in counted.most_common()]
