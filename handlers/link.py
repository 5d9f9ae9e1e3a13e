"""A link that a person sends: fetched, read, answered with its card."""

from collections.abc import Iterable, Iterator

from telegram import Message, MessageEntity, Update
from telegram.ext import filters

from bot.context import NewsContext
from bot.render.actions.articles import OpenArticle
from handlers import article


async def read(update: Update, context: NewsContext) -> None:
    """Read the first address of a message and show its article."""
    message = update.effective_message
    url = first_address(message) if message else None
    assert url is not None, "the filter lets in only messages that have one"
    await read_address(context, url)


async def read_address(context: NewsContext, url: str) -> None:
    """Read an address and show its article."""
    await context.typing()
    article_id = await context.services.links.read(url, context.asker)
    await article.open_card(context, OpenArticle(article_id))


def first_address(message: Message) -> str | None:
    """Find the link that a message sends."""
    return next(addresses_in(message.text or "", message.entities), None)


def addresses_in(text: str, entities: Iterable[MessageEntity]) -> Iterator[str]:
    """Find the links in a text; a site's bare name amid other words ("news of rt.com") is none."""
    units = text.encode("utf-16-le")
    for entity in entities:
        if entity.type == MessageEntity.TEXT_LINK and entity.url:
            yield entity.url
        if entity.type == MessageEntity.URL:
            start, end = 2 * entity.offset, 2 * (entity.offset + entity.length)
            address = units[start:end].decode("utf-16-le", "ignore")
            if "/" in address or address == text.strip():
                yield address if "://" in address else f"https://{address}"


class _HasLink(filters.MessageFilter):
    def filter(self, message: Message) -> bool:
        return bool(message.text) and first_address(message) is not None


HAS_LINK = _HasLink(name="has_link")
