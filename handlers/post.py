"""/post: an admin puts an article into a channel or group that they rule too."""

from dataclasses import dataclass

from telegram import ChatFullInfo, ChatMember, Update
from telegram.constants import ChatType
from telegram.error import BadRequest, Forbidden

from bot.context import NewsContext
from bot.errors import Refused, RetryLater, Unreachable, UserError
from bot.model.article import Article
from bot.model.audit import AuditEntry
from bot.model.role import Role
from bot.model.translation import AS_IT_IS, Haste
from bot.render.actions.proposals import Answer, Reply
from bot.render.post import post_view, posted_view, preview_view, unposted_view
from bot.render.view import View
from bot.services.posting import Post
from handlers.rights import require

_RULING = (ChatMember.OWNER, ChatMember.ADMINISTRATOR)
_PLACES = (ChatType.CHANNEL, ChatType.SUPERGROUP, ChatType.GROUP)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Place:
    """Where something is to be posted."""

    chat_id: int
    title: str


async def propose(update: Update, context: NewsContext) -> None:
    """Show what would be posted where, and ask."""
    await require(context, Role.EDITOR)
    name, article_id = _wish(context.words)
    place = await _place(context, name)
    await _require_rule(context, place.chat_id, place.title)
    post = await context.services.posting.propose(
        context.asker, article_id, chat_id=place.chat_id, title=place.title
    )
    article = await _translated(context, post)
    view = preview_view(
        _view(context, article),
        title=post.title,
        proposal_id=post.proposal_id,
        localiser=context.localiser,
        rendition=article.rendition,
    )
    await context.show(view)


async def answer(context: NewsContext, action: Answer) -> None:
    """Post what was proposed, once, or not."""
    posting, asker, localiser = context.services.posting, context.asker, context.localiser
    post = await posting.get(asker, action.proposal_id)
    if action.reply is not Reply.YES:
        await context.show(unposted_view(localiser))
        return
    await _require_rule(context, post.chat_id, post.title)
    update_id = context.cause.update_id
    await posting.accept(post, update_id)
    try:
        view = _view(context, await _translated(context, post))
        message_id = await context.exchange.answers.send(post.chat_id, view)
    except (Refused, Unreachable):
        await posting.give_back(post, update_id)
        raise UserError("post-no-right", title=post.title) from None
    except RetryLater:
        await posting.give_back(post, update_id)
        raise
    deed = AuditEntry(
        user_id=asker.user_id,
        deed="article.post",
        subject=post.article.title,
        after=post.title,
        about_id=post.chat_id,
    )
    await posting.sent(post, message_id, view, deed=deed)
    await context.show(posted_view(post.title, localiser=localiser))


def _wish(words: str) -> tuple[str, int]:
    """Read `@channel 12`, in either order.

    Raises:
        UserError: post-usage.
    """
    parts = words.split()
    if len(parts) == 2 and parts[0].isdecimal() and not parts[1].isdecimal():
        parts.reverse()
    if len(parts) != 2 or not parts[1].isdecimal() or len(parts[1]) > 18:
        raise UserError("post-usage")
    name = parts[0].removeprefix("https://").removeprefix("t.me/")
    return name if name.startswith(("@", "-")) else f"@{name}", int(parts[1])


async def _place(context: NewsContext, name: str) -> _Place:
    """Find the channel or group.

    Raises:
        UserError: post-no-chat when the bot can't see it; post-only-places for a person.
    """
    try:
        chat: ChatFullInfo = await context.bot.get_chat(name)
    except (BadRequest, Forbidden):
        raise UserError("post-no-chat", chat=name) from None
    if chat.type not in _PLACES:
        raise UserError("post-only-places")
    return _Place(chat_id=chat.id, title=chat.title or name)


async def _require_rule(context: NewsContext, chat_id: int, title: str) -> None:
    """Let only a channel's own administrators post there.

    Raises:
        UserError: post-not-admin; post-no-chat when the bot isn't there any more.
    """
    try:
        member = await context.bot.get_chat_member(chat_id, context.asker.user_id)
    except Forbidden:
        raise UserError("post-no-chat", chat=title) from None
    except BadRequest:
        raise UserError("post-not-admin", title=title) from None
    if member.status not in _RULING:
        raise UserError("post-not-admin", title=title)


async def _translated(context: NewsContext, post: Post) -> Article:
    """Put an article into the language that is read there; one that is posted waits for no translation."""
    services = context.services
    place = await services.chats.find(post.chat_id)
    reads = AS_IT_IS if place is None else place.reads
    [article] = await services.translations.summaries([post.article], reads, Haste.ASKED)
    return article


def _view(context: NewsContext, article: Article) -> View:
    services = context.services
    return post_view(
        article,
        localiser=context.localiser,
        now=services.clock.now(),
        outlets=services.outlets,
        bot_username=context.bot_username,
    )
