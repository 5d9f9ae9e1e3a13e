"""Articles that an admin puts into a channel or group: proposed first, posted once."""

from dataclasses import dataclass

from bot.errors import UserError
from bot.model.article import Article
from bot.model.audit import AuditEntry
from bot.render.view import View
from bot.services.asking import Asker
from bot.services.proposals import Proposals
from bot.services.reading import Reading
from bot.storage.posted import PostedStore

POST = "post"
"""The kind of these proposals."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """An article on its way to a channel or group."""

    proposal_id: int
    article: Article
    chat_id: int
    title: str
    """The channel's name."""


class Posting:
    """Proposes posts, and sees to it that an accepted one is sent once."""

    def __init__(self, *, reading: Reading, proposals: Proposals, posted: PostedStore) -> None:
        self._reading = reading
        self._posted = posted
        self._proposals = proposals

    async def propose(self, asker: Asker, article_id: int, *, chat_id: int, title: str) -> Post:
        """Propose to post an article.

        Raises:
            UserError: article-gone; post-private for one that only its senders may see.
        """
        article = await self._article(asker, article_id)
        value = {"article": article.id, "chat": chat_id, "title": title}
        proposal_id = await self._proposals.make(asker, POST, value)
        return Post(proposal_id=proposal_id, article=article, chat_id=chat_id, title=title)

    async def get(self, asker: Asker, proposal_id: int) -> Post:
        """Fetch a proposed post.

        Raises:
            UserError: proposal-gone; proposal-not-yours; article-gone.
        """
        value = (await self._proposals.own(asker, proposal_id, POST)).value
        article = await self._article(asker, value["article"])
        return Post(proposal_id=proposal_id, article=article, chat_id=value["chat"], title=value["title"])

    async def accept(self, post: Post, update_id: int) -> None:
        """Take a post for one update, also when that is handled again after a crash.

        Raises:
            UserError: post-done, when another update took it.
        """
        if not await self._proposals.accept(post.proposal_id, update_id):
            raise UserError("post-done", title=post.title)

    async def sent(self, post: Post, message_id: int, view: View, *, deed: AuditEntry) -> None:
        """Note what was posted, with the deed: it changes if its article is withdrawn."""
        await self._posted.note(post.chat_id, message_id, view, name=str(post.proposal_id), deed=deed)

    async def give_back(self, post: Post, update_id: int) -> None:
        """Let a post be tried again that was surely not sent."""
        await self._proposals.give_back(post.proposal_id, update_id)

    async def _article(self, asker: Asker, article_id: int) -> Article:
        article = await self._reading.article(asker, article_id)
        if not article.public:
            raise UserError("post-private")
        return article
