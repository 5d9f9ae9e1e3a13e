"""What was proposed to somebody, and may be accepted by them alone, where it was proposed."""

from collections.abc import Mapping
from typing import Any

from bot.errors import UserError
from bot.model.audit import AuditEntry
from bot.services.asking import Asker
from bot.storage.proposals import Proposal, ProposalStore


class Proposals:
    """Keeps proposals for a day; raises `UserError` for what is gone or somebody else's."""

    def __init__(self, store: ProposalStore) -> None:
        self._store = store

    async def make(self, asker: Asker, kind: str, value: Mapping[str, Any]) -> int:
        """Keep a proposal, and give the id that its buttons carry."""
        kept = {**value, "kind": kind}
        return (await self._store.add(user_id=asker.user_id, chat_id=asker.chat_id, value=kept)).id

    async def own(self, asker: Asker, proposal_id: int, kind: str | None = None) -> Proposal:
        """Fetch a proposal that was made to this person in this chat.

        Raises:
            UserError: proposal-gone; proposal-not-yours.
        """
        proposal = await self._store.get(proposal_id)
        if proposal is None or proposal.chat_id != asker.chat_id:
            raise UserError("proposal-gone")
        if proposal.user_id != asker.user_id:
            raise UserError("proposal-not-yours")
        if kind is not None and proposal.value["kind"] != kind:
            raise UserError("proposal-gone")
        return proposal

    async def kind(self, asker: Asker, proposal_id: int) -> str:
        """Tell what kind of thing was proposed."""
        return str((await self.own(asker, proposal_id)).value["kind"])

    async def accept(self, proposal_id: int, update_id: int) -> bool:
        """Take a proposal for one update; the same one may take it again after a crash."""
        return await self._store.accept(proposal_id, update_id)

    async def note(self, proposal_id: int, deed: AuditEntry) -> None:
        """Write down what came of a proposal, once, also when its update is handled again after a crash."""
        await self._store.note(proposal_id, deed)

    async def give_back(self, proposal_id: int, update_id: int) -> None:
        """Let a proposal be accepted again, since surely nothing came of it."""
        await self._store.give_back(proposal_id, update_id)
