"""What is known about a message: forwarded in private, or answered with /known or the bot's name."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from telegram import Message, MessageEntity, Update
from telegram.ext import filters

from bot.context import NewsContext
from bot.errors import UserError
from bot.model.article import Article
from bot.model.chat import Listing
from bot.render.actions.articles import ShowListing
from bot.render.actions.known import AskedAbout, KnownDeed
from bot.render.known import known_view
from bot.render.view import View
from bot.services.known import FEWEST_WORDS, Knowledge
from handlers import article, follows, in_language, link, typed
from handlers.in_language import Answer, InLanguage


@dataclass(frozen=True, kw_only=True, slots=True)
class Subject:
    """What is asked about."""

    text: str
    links: tuple[str, ...]
    at: datetime | None
    """When it was written, as far as is known."""
    message_id: int
    """What is answered, so that the answer's buttons find it again: nothing of it is kept."""

    @property
    def words(self) -> int:
        """Count its words beside its links."""
        return sum(any(map(str.isalpha, word)) and "/" not in word for word in self.text.split())


async def known(update: Update, context: NewsContext) -> None:
    """Answer /known, or the bot's name: about the message replied to, or about what follows the command."""
    message = update.effective_message
    assert message is not None, "the gate lets in nothing else"
    subject = _asked_about(message, context.words)
    if subject is None:
        raise UserError("known-usage")
    await _answer(context, subject)


async def forwarded(update: Update, context: NewsContext) -> None:
    """Tell what is known about a forwarded message; a mere link is read, a few words are searched for."""
    message = update.effective_message
    assert message is not None, "the filter lets in nothing else"
    subject = _subject(message)
    if subject.words >= FEWEST_WORDS:
        await _answer(context, subject)
    elif subject.links:
        await link.read_address(context, subject.links[0])
    elif message.text:
        await typed.text(update, context)
    elif message.media_group_id is None:  # of an album, one picture has the words
        raise UserError("known-no-text")


async def pressed(context: NewsContext, action: AskedAbout) -> None:
    """Do something with the message that the pressed answer is about."""
    message = context.cause.effective_message
    about = message.reply_to_message if message else None
    subject = None if about is None else _subject(about, command=True)
    if subject is None or not subject.text:
        raise UserError("button-old")
    if action.deed is KnownDeed.FOLLOW:
        telling = await context.services.known.telling(subject.text)
        await follows.follow_words(context, " ".join(telling))
    elif subject.links and context.asker.private:
        await context.typing()
        await article.card_beside(context, await context.services.links.read(subject.links[0], context.asker))
    else:
        raise UserError("button-old")


async def turn(context: NewsContext, listing: Listing) -> None:
    """Show once more what resembled something."""
    message = context.cause.effective_message
    about = message.reply_to_message if message else None
    subject = None if about is None else _subject(about, command=True)
    knowledge = await context.services.known.again(listing)
    await _show(context, knowledge, subject, context.show)


async def _answer(context: NewsContext, subject: Subject) -> None:
    knowledge = await context.services.known.about(
        context.asker, subject.text, links=subject.links, at=subject.at
    )
    reply = partial(context.reply, to=subject.message_id)
    await _show(context, knowledge, subject, reply)


async def _show(context: NewsContext, knowledge: Knowledge, subject: Subject | None, answer: Answer) -> None:
    async def anew() -> InLanguage[Sequence[Article]]:
        assert knowledge.listing is not None, "where nothing is shown, nothing is late"
        again = await context.services.known.again(knowledge.listing)
        return await _shown(context, again, subject)

    await in_language.show(context, await _shown(context, knowledge, subject), answer, anew=anew)


async def _shown(
    context: NewsContext, knowledge: Knowledge, subject: Subject | None
) -> InLanguage[Sequence[Article]]:
    services = context.services
    read_link = follow = False
    if subject is not None:
        read_link = bool(subject.links) and context.asker.private and not knowledge.linked
        follow = not knowledge.near and bool(await services.known.telling(subject.text))
    show = partial(
        known_view,
        listing_id=knowledge.listing.id if knowledge.listing else None,
        days=knowledge.days,
        localiser=context.localiser,
        now=services.clock.now(),
        outlets=services.outlets,
        read_link=read_link,
        follow=follow,
    )

    def draw(articles: Sequence[Article]) -> View:
        found = zip(knowledge.found, articles, strict=True)
        return show([replace(item, article=article) for item, article in found])

    articles = [item.article for item in knowledge.found]
    again = ShowListing(knowledge.listing.id) if knowledge.listing else None
    return in_language.titled(context, articles, draw, again, below=1)


def _asked_about(message: Message, words: str) -> Subject | None:
    """Find what a request is about: what it quotes, what it replies to, or what stands in it."""
    replied = message.reply_to_message
    if message.quote is not None:
        elsewhere = message.external_reply
        origin = replied.forward_origin or replied if replied else elsewhere.origin if elsewhere else None
        return Subject(
            text=message.quote.text,
            links=tuple(link.addresses_in(message.quote.text, message.quote.entities or ())),
            at=origin.date if origin else None,
            message_id=message.message_id,
        )
    if replied is not None and not replied.forum_topic_created:
        return _subject(replied)
    typed_behind = words and (message.text or "").startswith("/")
    return _subject(message, command=True) if typed_behind else None


def _subject(message: Message, *, command: bool = False) -> Subject:
    """Take a message's words, or its caption; with `command`, without a command at its beginning."""
    text = message.text or message.caption or ""
    links = link.addresses_in(text, message.entities or message.caption_entities)
    if command and text.startswith("/"):
        text = "".join(text.split(maxsplit=1)[1:])
    origin = message.forward_origin
    at = origin.date if origin else message.date
    return Subject(text=text, links=tuple(links), at=at, message_id=message.message_id)


class _Asked(filters.MessageFilter):
    """A reply to somebody's message, or to a part of it, in which the bot is named."""

    def filter(self, message: Message) -> bool:
        bot = message.get_bot()
        replied = message.reply_to_message
        if not (replied or message.quote) or (replied and replied.forum_topic_created and not message.quote):
            return False
        if replied and replied.from_user and replied.from_user.id == bot.id:
            return False  # what answers the bot is a search
        named = (message.parse_entity(entity) for entity in message.entities if entity.type == _MENTION)
        return f"@{bot.username}".casefold() in (name.casefold() for name in named)


_MENTION = MessageEntity.MENTION
ASKED = _Asked(name="asked_about")
FORWARDED = filters.ChatType.PRIVATE & filters.FORWARDED & ~filters.Document.ALL & ~filters.COMMAND
"""What a person passes on to the bot; a file may be a list of feeds."""
