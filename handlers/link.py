"""A link that a person sends: fetched, read, answered with its card."""

from telegram import Message, MessageEntity, Update
from telegram.ext import filters

from bot.context import NewsContext
from bot.render.callback import OpenArticle
from handlers import article

HAS_LINK = (filters.TEXT & filters.Entity(MessageEntity.URL)) | (
    filters.TEXT & filters.Entity(MessageEntity.TEXT_LINK)
)


async def read(update: Update, context: NewsContext) -> None:
    """Read the first address of a message and show its article."""
    message = update.effective_message
    url = _first_address(message) if message else ""
    await context.typing()
    article_id = await context.services.links.read(url, context.asker)
    await article.open_card(context, OpenArticle(article_id))


def _first_address(message: Message) -> str:
    entity = next(e for e in message.entities if e.type in (MessageEntity.URL, MessageEntity.TEXT_LINK))
    address = entity.url or message.parse_entity(entity)
    return address if "://" in address else f"https://{address}"
