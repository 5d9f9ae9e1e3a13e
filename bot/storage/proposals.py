"""What the bot has proposed to somebody and waits for a button to be pressed: kept for a day."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, delete, insert, select, update

from bot.model.audit import AuditEntry
from bot.ports import Clock
from bot.storage import audit
from bot.storage.database import Database
from bot.storage.tables import meta

LASTS = timedelta(days=1)
PREFIX = "proposal:"
"""Of their names in `meta`."""
_RANDOM_BITS = 30
_LARGEST = 2**63 - 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Proposal:
    """Something that one person may accept, once."""

    id: int
    user_id: int
    chat_id: int
    made: datetime
    value: Mapping[str, Any]
    """What was proposed, as JSON."""
    accepted_by: int | None = None
    """The update that accepted it."""


class ProposalStore:
    """Keeps proposals as values of `meta`; their ids begin with the second in which they were made."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def add(self, *, user_id: int, chat_id: int, value: Mapping[str, Any]) -> Proposal:
        """Keep a proposal, and forget those that are too old."""
        now = self._clock.now()
        number = _first_of(now) | secrets.randbits(_RANDOM_BITS)
        kept: dict[str, Any] = {"user": user_id, "chat": chat_id, "made": now.isoformat(), "value": value}
        kept["accepted_by"] = None
        old = and_(meta.c.key.startswith(PREFIX), meta.c.key < _key(_first_of(now - LASTS)))
        async with self._database.write() as connection:
            await connection.execute(delete(meta).where(old))
            await connection.execute(insert(meta).values(key=_key(number), value=json.dumps(kept)))
        return _proposal(number, kept)

    async def get(self, proposal_id: int, /) -> Proposal | None:
        """Fetch a proposal; None when there is none, or none any more."""
        if not 0 < proposal_id <= _LARGEST:
            return None
        async with self._database.read() as connection:
            found = await connection.scalar(select(meta.c.value).where(meta.c.key == _key(proposal_id)))
        proposal = None if found is None else _proposal(proposal_id, json.loads(found))
        return proposal if proposal and self._clock.now() - proposal.made <= LASTS else None

    async def accept(self, proposal_id: int, /, update_id: int) -> bool:
        """Take a proposal for one update: True for the first that asks, and for the same one again."""
        return await self._mark(proposal_id, update_id, update_id)

    async def give_back(self, proposal_id: int, /, update_id: int) -> None:
        """Let a proposal be accepted again, since nothing came of it."""
        await self._mark(proposal_id, update_id, None)

    async def note(self, proposal_id: int, deed: AuditEntry, /) -> None:
        """Write down what came of a proposal, once, however often that is asked for."""
        row = select(meta.c.value).where(meta.c.key == _key(proposal_id)).with_for_update()
        async with self._database.write() as connection:
            found = await connection.scalar(row)
            if found is None or (kept := json.loads(found)).get("noted"):
                return
            changed = update(meta).where(meta.c.key == _key(proposal_id))
            await connection.execute(changed.values(value=json.dumps(kept | {"noted": True})))
            await audit.record(connection, deed, now=self._clock.now())

    async def _mark(self, proposal_id: int, expected: int, wanted: int | None) -> bool:
        row = select(meta.c.value).where(meta.c.key == _key(proposal_id)).with_for_update()
        async with self._database.write() as connection:
            found = await connection.scalar(row)
            if found is None:
                return False
            kept = json.loads(found)
            if kept["accepted_by"] not in (None, expected):
                return False
            changed = update(meta).where(meta.c.key == _key(proposal_id))
            await connection.execute(changed.values(value=json.dumps(kept | {"accepted_by": wanted})))
        return True


def _first_of(moment: datetime) -> int:
    return int(moment.timestamp()) << _RANDOM_BITS


def _key(number: int) -> str:
    return f"{PREFIX}{number:016x}"


def _proposal(number: int, kept: Mapping[str, Any]) -> Proposal:
    return Proposal(
        id=number,
        user_id=kept["user"],
        chat_id=kept["chat"],
        made=datetime.fromisoformat(kept["made"]),
        value=kept["value"],
        accepted_by=kept["accepted_by"],
    )
