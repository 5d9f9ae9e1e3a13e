"""Who asked to be let in, and what admins said."""

from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.admission import Admission, AdmissionState
from bot.model.audit import AuditEntry
from bot.model.chat import ChatKind
from bot.model.notice import Notice, NoticeKind
from bot.ports import Clock
from bot.storage.audit import record
from bot.storage.database import Database
from bot.storage.notices import make_notices
from bot.storage.tables import admission
from bot.storage.upsert import insert_on


class AdmissionStore:
    """Keeps what was asked."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def get(self, chat_id: int, /) -> Admission | None:
        """Fetch what was asked for a person or group."""
        async with self._database.read() as connection:
            return await _fetch(connection, chat_id)

    async def ask(self, chat_id: int, kind: ChatKind, title: str, language: str) -> bool:
        """Note that somebody asks, and tell the admins; False when that was done before."""
        now = self._clock.now()
        row = {
            "chat_id": chat_id,
            "kind": kind.value,
            "title": title,
            "language": language,
            "asked": now,
            "state": AdmissionState.ASKED.value,
        }
        asks = NoticeKind.STRANGER_ASKS if kind is ChatKind.PRIVATE else NoticeKind.GROUP_ASKS
        async with self._database.write() as connection:
            added = await connection.execute(
                insert_on(connection, admission).values(row).on_conflict_do_nothing()
            )
            if added.rowcount:
                args: dict[str, str | int] = {"chat": chat_id, "title": title}
                await make_notices(connection, [Notice(kind=asks, args=args)], now)
        return added.rowcount > 0

    async def decide(
        self, chat_id: int, state: AdmissionState, /, *, by: int
    ) -> tuple[Admission, bool] | None:
        """Let somebody in or refuse; tell how it stands, and whether that was new. None for nobody.

        Who was refused may be let in later; who was let in is refused no more.
        """
        open_ = {AdmissionState.ASKED.value}
        if state is AdmissionState.LET_IN:
            open_.add(AdmissionState.REFUSED.value)
        mine = (admission.c.chat_id == chat_id, admission.c.state.in_(sorted(open_)))
        values: dict[str, Any] = {"state": state.value, "decided_by": by}
        async with self._database.write() as connection:
            done = await connection.execute(update(admission).where(*mine).values(values))
            if done.rowcount:
                deed = "admission.let" if state is AdmissionState.LET_IN else "admission.refuse"
                entry = AuditEntry(user_id=by, deed=deed, about_id=chat_id)
                await record(connection, entry, now=self._clock.now())
            found = await _fetch(connection, chat_id)
        return None if found is None else (found, done.rowcount > 0)


async def _fetch(connection: AsyncConnection, chat_id: int) -> Admission | None:
    found = await connection.execute(select(admission).where(admission.c.chat_id == chat_id))
    row = found.mappings().one_or_none()
    if row is None:
        return None
    return Admission(
        chat_id=row["chat_id"],
        kind=ChatKind(row["kind"]),
        title=row["title"],
        language=row["language"],
        state=AdmissionState(row["state"]),
        decided_by=row["decided_by"],
    )
