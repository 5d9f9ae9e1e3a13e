"""Articles that an admin puts into a channel or group: proposed first, posted once."""

from dataclasses import dataclass

from bot.errors import UserError
from bot.model.article import Article
from bot.services.asking import Asker
from bot.services.reading import Reading
from bot.storage.proposals import ProposalStore

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

    def __init__(self, *, reading: Reading, proposals: ProposalStore) -> None:
        self._reading = reading
        self._proposals = proposals

    async def propose(self, asker: Asker, article_id: int, *, chat_id: int, title: str) -> Post:
        """Propose to post an article.

        Raises:
            UserError: article-gone; post-private for one that only its senders may see.
        """
        article = await self._article(asker, article_id)
        value = {"kind": POST, "article": article.id, "chat": chat_id, "title": title}
        proposal = await self._proposals.add(user_id=asker.user_id, chat_id=asker.chat_id, value=value)
        return Post(proposal_id=proposal.id, article=article, chat_id=chat_id, title=title)

    async def get(self, asker: Asker, proposal_id: int) -> Post | None:
        """Fetch a proposed post; None for a proposal of something else.

        Raises:
            UserError: proposal-gone; proposal-not-yours; article-gone.
        """
        proposal = await self._proposals.get(proposal_id)
        if proposal is None or proposal.chat_id != asker.chat_id:
            raise UserError("proposal-gone")
        if proposal.user_id != asker.user_id:
            raise UserError("proposal-not-yours")
        if proposal.value["kind"] != POST:
            return None
        article = await self._article(asker, proposal.value["article"])
        value = proposal.value
        return Post(proposal_id=proposal_id, article=article, chat_id=value["chat"], title=value["title"])

    async def accept(self, post: Post, update_id: int) -> None:
        """Take a post for one update, also when that is handled again after a crash.

        Raises:
            UserError: post-done, when another update took it.
        """
        if not await self._proposals.accept(post.proposal_id, update_id):
            raise UserError("post-done", title=post.title)

    async def give_back(self, post: Post, update_id: int) -> None:
        """Let a post be tried again that was surely not sent."""
        await self._proposals.give_back(post.proposal_id, update_id)

    async def _article(self, asker: Asker, article_id: int) -> Article:
        article = await self._reading.article(asker, article_id)
        if not article.public:
            raise UserError("post-private")
        return article
