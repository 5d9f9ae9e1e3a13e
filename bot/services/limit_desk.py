"""How often people and groups may ask, as admins set it while the bot runs."""

import json
from dataclasses import dataclass
from typing import Final

from bot.errors import UserError
from bot.model.audit import AuditEntry
from bot.ports import Clock
from bot.services.limits import RequestLimiter
from bot.storage.meta import MetaStore

_KEPT_AS: Final = "limits"
_FRESH = 2.0  # seconds for which they are believed: another process may change them
MOST: Final = {"person": 600, "group": 60}
"""Answers a minute."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """Answers a minute, for one person and in one group."""

    person: int
    group: int


class LimitDesk:
    """Keeps the limits and hands them on to those who count."""

    def __init__(
        self,
        *,
        store: MetaStore,
        default: Limits,
        people: RequestLimiter,
        groups: RequestLimiter,
        typists: RequestLimiter,
        queries: int,
        clock: Clock,
    ) -> None:
        """`default` are the settings'; each request of a person stands for so many inline `queries`."""
        self._store = store
        self.default = default
        self._people = people
        self._groups = groups
        self._typists = typists
        self._queries = queries
        self._clock = clock
        self._looked: float | None = None

    async def now(self) -> Limits:
        """Tell what holds."""
        kept = json.loads(await self._store.get(_KEPT_AS) or "{}")
        limits = Limits(
            person=kept.get("person", self.default.person), group=kept.get("group", self.default.group)
        )
        self._people.per_minute = limits.person
        self._groups.per_minute = limits.group
        self._typists.per_minute = self._queries * limits.person
        self._looked = self._clock.monotonic()
        return limits

    async def refresh(self) -> None:
        """Follow what another process may have set."""
        if self._looked is None or self._clock.monotonic() - self._looked > _FRESH:
            await self.now()

    async def set(self, of: str, value: int | None, *, by: int) -> Limits:
        """Set the limit of a `person` or a `group`; None is what the settings say.

        Raises:
            UserError: limits-usage: it is out of bounds.
        """
        if of not in MOST or (value is not None and not 1 <= value <= MOST[of]):
            raise UserError("limits-usage")
        wanted = getattr(self.default, of) if value is None else value

        def changed(written: str | None) -> tuple[str, AuditEntry | None]:
            kept = json.loads(written or "{}")
            was = kept.pop(of, getattr(self.default, of))
            deed = AuditEntry(user_id=by, deed=f"limits.{of}", before=str(was), after=str(wanted))
            return json.dumps(kept if value is None else kept | {of: value}), None if was == wanted else deed

        await self._store.change_by_deed(_KEPT_AS, changed, now=self._clock.now())
        return await self.now()
