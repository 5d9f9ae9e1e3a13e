"""Lists of feeds: a document that an admin sends in, and the list of all sources that goes out."""

from telegram import Document as TelegramDocument
from telegram import Update

from bot.context import NewsContext
from bot.errors import UserError
from bot.ingest.listings.opml import LARGEST_LIST
from bot.model.role import Role
from bot.render.html import escape
from bot.render.proposal import list_view
from bot.render.view import Document, View
from handlers import start
from handlers.rights import require

_ENDINGS = (".opml", ".xml")
_NAME = "depeche-sources.opml"
_MEDIA_TYPE = "text/x-opml"


async def usage(update: Update, context: NewsContext) -> None:
    """Say how a list comes in and goes out."""
    await require(context, Role.EDITOR)
    await context.reply(View(context.localiser.text("opml-usage")))


async def received(update: Update, context: NewsContext) -> None:
    """Read a list of feeds that an admin sent, and ask; to everybody else a document says nothing."""
    document = update.message.document if update.message else None
    asker = context.asker
    if (
        document is None
        or not _is_list(document)
        or not await context.services.admins.has(asker.user_id, Role.EDITOR)
    ):
        await start.help_(update, context)
        return
    if document.file_size is None or document.file_size > LARGEST_LIST:
        raise UserError("opml-failed", reason="the list is too large")
    await context.typing()
    file = await context.bot.get_file(document.file_id)
    data = bytes(await file.download_as_bytearray())
    adding, localiser = context.services.adding, context.localiser
    proposed = await adding.propose_list(asker, data)
    within = localiser.span(adding.spread(len(proposed.new)))
    await context.reply(list_view(proposed, localiser, within=within))


async def export(update: Update, context: NewsContext) -> None:
    """Send all sources as a list of feeds."""
    await require(context, Role.EDITOR)
    localiser = context.localiser
    content, count = await context.services.adding.written_list(localiser.text("opml-title"))
    document = Document(
        name=_NAME,
        content=content,
        media_type=_MEDIA_TYPE,
        caption=escape(localiser.text("opml-caption", count=count)),
    )
    await context.exchange.answers.send_document(context.asker.chat_id, document)


def _is_list(document: TelegramDocument) -> bool:
    name, media_type = (document.file_name or "").lower(), (document.mime_type or "").lower()
    return name.endswith(_ENDINGS) or "opml" in media_type
