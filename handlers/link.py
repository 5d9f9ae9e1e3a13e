"""A link that a person sends: fetched, read, answered with its card."""

from telegram import Message, MessageEntity, Update
from telegram.ext import filters

from bot.context import NewsContext
from bot.render.actions import OpenArticle
from handlers import article


async def read(update: Update, context: NewsContext) -> None:
    """Read the first address of a message and show its article."""
    message = update.effective_message
    url = first_address(message) if message else None
    assert url is not None, "the filter lets in only messages that have one"
    await context.typing()
    article_id = await context.services.links.read(url, context.asker)
    await article.open_card(context, OpenArticle(article_id))


def first_address(message: Message) -> str | None:
    """Find the link that a message sends; a site's bare name amid other words ("news of rt.com") is none."""
    for entity in message.entities:
        if entity.type == MessageEntity.TEXT_LINK and entity.url:
            return entity.url
        if entity.type == MessageEntity.URL:
            address = message.parse_entity(entity)
            if "/" in address or address == (message.text or "").strip():
                return address if "://" in address else f"https://{address}"
    return None


class _HasLink(filters.MessageFilter):
    def filter(self, message: Message) -> bool:
        return bool(message.text) and first_address(message) is not None


HAS_LINK = _HasLink(name="has_link")
