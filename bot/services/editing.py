"""What editors take back: asked for, confirmed once, done."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.errors import UserError
from bot.model.article import Article
from bot.model.audit import AuditEntry
from bot.model.withdrawal import Withdrawal
from bot.render.callback import outlet_id
from bot.services.asking import Asker
from bot.services.proposals import Proposals
from bot.services.reading import Reading
from bot.storage.articles import ArticleStore
from bot.storage.withdrawals import WithdrawalStore
from bot.text.fold import fold

WITHDRAW: Final = "withdraw"
"""The kind of these proposals."""
REASON: Final = 300
"""Characters of a reason: readers see it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ProposedWithdrawal:
    """What is to be withdrawn, once it is confirmed."""

    proposal_id: int
    title: str
    """The article's title, or the outlet's name."""
    outlet: bool
    reason: str
    count: int
    """Articles that go."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DoneWithdrawal:
    """What was withdrawn."""

    withdrawal: Withdrawal
    count: int


class Editing:
    """Withdraws articles and outlets; who may, the caller knows."""

    def __init__(
        self, *, reading: Reading, articles: ArticleStore, store: WithdrawalStore, proposals: Proposals
    ) -> None:
        self._reading = reading
        self._articles = articles
        self._store = store
        self._proposals = proposals

    async def hidden(self, article_id: int) -> Article | None:
        """Fetch an article, or the one whose text it has, if that is hidden from readers."""
        found = await self._articles.get(article_id)
        if found is not None and found.duplicate_of is not None:
            found = await self._articles.get(found.duplicate_of)
        return found if found is not None and found.hidden else None

    async def article(self, asker: Asker, article_id: int) -> Article:
        """Fetch an article that may be edited, also one that is hidden from readers.

        Raises:
            UserError: article-gone; article-withdrawn; edit-private for one that only its senders may see.
        """
        if (found := await self.hidden(article_id)) is not None:
            return found
        article = await self._reading.article(asker, article_id)
        if not article.public:
            raise UserError("edit-private")
        return article

    async def propose_article(self, asker: Asker, article_id: int, reason: str) -> ProposedWithdrawal:
        """Propose to withdraw an article with all that have its text.

        Raises:
            UserError: As `article`; withdraw-long.
        """
        article = await self.article(asker, article_id)
        reason = _checked(reason)
        value = {"article": article.id, "title": article.title, "reason": reason}
        return ProposedWithdrawal(
            proposal_id=await self._proposals.make(asker, WITHDRAW, value),
            title=article.title,
            outlet=False,
            reason=reason,
            count=1 + len(await self._articles.reprints(article.id)),
        )

    async def outlets(self) -> list[str]:
        """List the outlets that have, or passed on, articles, and those that are shut out."""
        shut = [item.outlet for item in await self._store.shut() if item.outlet]
        return list(dict.fromkeys([*await self._store.outlets(), *shut]))

    async def outlet_in(self, words: Sequence[str]) -> tuple[str, str]:
        """Find the outlet that words begin with; give its name and the rest.

        Raises:
            UserError: withdraw-outlet-unknown.
        """
        names = {fold(name): name for name in await self.outlets()}
        for size in range(len(words), 0, -1):
            typed = " ".join(words[:size]).strip('"“”«» ')
            if (name := names.get(fold(typed))) is not None:
                return name, " ".join(words[size:])
        raise UserError("withdraw-outlet-unknown", name=" ".join(words))

    async def outlet(self, number: int) -> str:
        """Name the outlet that a button's number stands for.

        Raises:
            UserError: button-old.
        """
        name = next((name for name in await self.outlets() if outlet_id(name) == number), None)
        if name is None:
            raise UserError("button-old")
        return name

    async def shut(self, name: str) -> Withdrawal | None:
        """Tell whether an outlet is shut out."""
        return await self._store.of_outlet(name)

    async def all_shut(self) -> list[Withdrawal]:
        """List the outlets that are shut out."""
        return await self._store.shut()

    async def count(self, name: str) -> int:
        """Count an outlet's articles."""
        return len(await self._store.ids_of(name))

    async def propose_outlet(self, asker: Asker, name: str, reason: str) -> ProposedWithdrawal:
        """Propose to withdraw all of an outlet, and to let nothing more of it in.

        Raises:
            UserError: withdraw-long.
        """
        reason = _checked(reason)
        return ProposedWithdrawal(
            proposal_id=await self._proposals.make(asker, WITHDRAW, {"outlet": name, "reason": reason}),
            title=name,
            outlet=True,
            reason=reason,
            count=await self.count(name),
        )

    async def is_of_outlet(self, asker: Asker, proposal_id: int) -> bool:
        """Tell whether a proposal is about an outlet."""
        return "outlet" in (await self._proposals.own(asker, proposal_id, WITHDRAW)).value

    async def withdraw(self, asker: Asker, proposal_id: int, update_id: int) -> DoneWithdrawal:
        """Withdraw what was proposed, for one update, also when that is handled again after a crash.

        Raises:
            UserError: proposal-gone; proposal-not-yours; withdraw-done; article-gone.
        """
        value = (await self._proposals.own(asker, proposal_id, WITHDRAW)).value
        if not await self._proposals.accept(proposal_id, update_id):
            raise UserError("withdraw-done")
        reason = value["reason"]
        if "outlet" in value:
            return await self._withdraw_outlet(asker, value["outlet"], reason)
        number = value["article"]
        count = 1 + len(await self._articles.reprints(number))
        entry = AuditEntry(
            user_id=asker.user_id, deed="article.withdraw", subject=value["title"], after=reason
        )
        done = await self._store.withdraw(number, reason, entry=entry)
        if done is None:
            # It is withdrawn already, perhaps by this very update, or gone otherwise.
            done = (await self._articles.withdrawn([number])).get(number)
            if done is None:
                raise UserError("article-gone")
        return DoneWithdrawal(withdrawal=done, count=count)

    async def lift(self, asker: Asker, withdrawal_id: int) -> Withdrawal:
        """Let an outlet in again.

        Raises:
            UserError: button-old for what is none.
        """
        found = await self._store.get(withdrawal_id)
        if found is None or found.outlet is None:
            raise UserError("button-old")
        entry = AuditEntry(
            user_id=asker.user_id, deed="outlet.lift", subject=found.outlet, before=found.reason
        )
        await self._store.lift(withdrawal_id, entry=entry)
        return found

    async def _withdraw_outlet(self, asker: Asker, name: str, reason: str) -> DoneWithdrawal:
        entry = AuditEntry(user_id=asker.user_id, deed="outlet.withdraw", subject=name, after=reason)
        done = await self._store.shut_out(name, reason, entry=entry)
        ids = await self._store.ids_of(name)
        await self._store.take_out(done.id, ids)
        return DoneWithdrawal(withdrawal=done, count=len(ids))


def _checked(reason: str) -> str:
    reason = " ".join(reason.split())
    if len(reason) > REASON:
        raise UserError("withdraw-long", count=len(reason), most=REASON)
    return reason
