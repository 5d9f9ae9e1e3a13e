"""Digests at their hours: composed, and owed in the transaction that notes that they are."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.chores.rounds import Rounds
from bot.chores.tenure import Tenure
from bot.delivery.digest_admins import is_reachable
from bot.delivery.digest_composer import Commission, Composer
from bot.delivery.digest_layouts import DigestLayouts
from bot.delivery.digest_owing import DigestOwing, Result
from bot.delivery.digest_plan import Deed, Plan, late_plan, passed_over, plan_of, slot_of
from bot.errors import StorageError
from bot.model.chat import Chat
from bot.model.digest import Approval, Digest, Issue
from bot.model.edition import Edition
from bot.ports import Clock, Heart, Leases, Unwatched
from bot.render.view import View
from bot.storage.database import Database
from bot.storage.digest_issues import DigestIssues, remaining
from bot.storage.due_digests import DueDigest, DueDigests
from bot.storage.holding_back import HoldStore

log = structlog.get_logger(__name__)

_PAGE: Final = 250
"""Digests that are composed together."""
_LOOKED_EVERY: Final = 1.0
"""Seconds at most until a due digest is noticed."""
_LATE_LOOKED_EVERY: Final = 5.0
"""Seconds at most until it is noticed that an admin wants out what was held."""
_BROUGHT_BACK_EVERY: Final = 600.0
_PATIENCE: Final = timedelta(seconds=20)
"""How long all who are due together are told from the same news."""
_AFTER_FAILURE: Final = timedelta(minutes=1)


class Digests:
    """Sees to each digest at its moment.

    Several processes may do so at once: only one of them finds a digest as it believed it to be. The lease
    only saves the others the work.
    """

    def __init__(
        self,
        database: Database,
        *,
        composer: Composer,
        layouts: DigestLayouts,
        owing: DigestOwing,
        leases: Leases,
        clock: Clock,
        owed: Callable[[], None],
        hurry: Callable[[], None] | None = None,
        rest: Callable[[float], Awaitable[None]] = asyncio.sleep,
        heart: Heart | None = None,
    ) -> None:
        """See to the digests of a database; `owed` is called when there may be something to send.

        `hurry` is called when it is to end: nothing is worth waiting for then.
        """
        self._due = DueDigests(database)
        self._issues = DigestIssues(database)
        self._hold = HoldStore(database, clock)
        self._composer = composer
        self._layouts = layouts
        self._owing = owing
        self._clock = clock
        self._owed = owed
        self._heart = heart or Unwatched()
        self._rounds = Rounds(
            "digests",
            self.see_to_due,
            every=_LOOKED_EVERY,
            held=Tenure(leases, "digests").held,
            heart=heart,
            hurry=hurry,
            rest=rest,
        )
        self._look_late_at = self._bring_back_at = clock.monotonic()
        self._failed: dict[int, datetime] = {}
        """Digests that could not be composed, and when they are tried again."""

    async def run(self) -> None:
        """See to digests until cancelled; what is being written down then is written down."""
        await self._rounds.run()

    async def see_to_due(self) -> int:
        """See to all that are due now, unless a restored archive holds them back; tell how many that was."""
        if await self._hold.hold() is not None:
            return 0
        count, after = 0, None
        now = self._clock.now()
        await self._bring_back(now)
        await self._composer.prepare(await self._due.topics(now), now=now)
        while not self._rounds.ending:
            page = await self._due.page(now, after=after, limit=_PAGE)
            if not page:
                break
            self._heart.beat()
            after = page[-1]
            waiting = [item for item in page if self._failed.get(item.digest.id, now) <= now]
            count += len(waiting)
            await self._see_to(waiting)
        await self._see_to_late()
        return count

    async def _bring_back(self, now: datetime) -> None:
        """Set when digests come next that were seen to while the clock was days ahead."""
        if self._clock.monotonic() < self._bring_back_at:
            return
        self._bring_back_at = self._clock.monotonic() + _BROUGHT_BACK_EVERY
        if count := await self._due.bring_back(now):
            log.warning("digests.brought_back", count=count)

    async def _see_to(self, page: Sequence[DueDigest]) -> None:
        """See to some digests; one that can't be composed or written down keeps none of the others."""
        now = self._clock.now()
        try:
            await self._owing.owe(await self._results(page, now), now=now)
        except StorageError:
            raise
        except Exception:
            if len(page) > 1:
                for item in page:
                    await self._see_to([item])
                return
            log.exception("digest.failed", digest=page[0].digest.id)
            self._failed[page[0].digest.id] = now + _AFTER_FAILURE
            return
        self._owed()
        for item in page:
            self._failed.pop(item.digest.id, None)

    async def _results(self, page: Sequence[DueDigest], now: datetime) -> list[Result]:
        planned = await self._plans([item.digest for item in page], now)
        plans = [
            (plan if item.chat is not None and is_reachable(item.chat) else passed_over(plan), item.chat)
            for item, plan in zip(page, planned, strict=True)
        ]
        composed = [
            (plan, chat)
            for plan, chat in plans
            if plan.deed in (Deed.SEND, Deed.PREVIEW) and chat is not None
        ]
        editions = await self._composer.compose_many(
            [Commission(digest=plan.digest, chat=chat, slot=plan.slot) for plan, chat in composed],
            now=now,
            patience=_PATIENCE,
        )
        by_digest = {plan.digest.id: edition for (plan, _), edition in zip(composed, editions, strict=True)}
        await self._layouts.prepare(
            (edition, chat) for (_, chat), edition in zip(composed, editions, strict=True)
        )
        results = []
        for plan, chat in plans:
            edition = by_digest.get(plan.digest.id)
            if plan.deed is Deed.PUBLISH and chat is not None and plan.issue is not None:
                edition = await self._of_issue(plan, chat, plan.issue, now)
            views: tuple[View, ...] = ()
            if edition is not None and chat is not None:
                views = await self._layouts.views(edition, chat)
            results.append(Result(plan=plan, chat=chat, edition=edition, views=views))
        return results

    async def _plans(self, digests: Sequence[Digest], now: datetime) -> list[Plan]:
        keys = {
            item.id: (item.id, slot_of(item, now).key)
            for item in digests
            if item.approval is not Approval.NONE
        }
        issues = await self._issues.of_keys(keys.values()) if keys else {}
        return [
            plan_of(item, issue=issues.get(keys[item.id]) if item.id in keys else None, now=now)
            for item in digests
        ]

    async def _of_issue(self, plan: Plan, chat: Chat, issue: Issue, now: datetime) -> Edition:
        kept = remaining(issue)
        return await self._composer.compose_of(
            plan.digest, chat, kept.article_ids, slot=plan.slot, intro=issue.intro, now=now
        )

    async def _see_to_late(self) -> None:
        """Send what admins approved after its hour, if it can be."""
        if self._clock.monotonic() < self._look_late_at:
            return
        self._look_late_at = self._clock.monotonic() + _LATE_LOOKED_EVERY
        now = self._clock.now()
        late = {(issue.digest_id, issue.slot): issue for issue in await self._issues.late(now)}
        known = {item.digest.id: item for item in await self._due.of_ids({key[0] for key in late})}
        for (digest_id, _), issue in late.items():
            item = known.get(digest_id)
            # Before its own step has been taken, that one sees to it.
            if item is None or item.chat is None or item.digest.settled < issue.moment:
                continue
            if self._failed.get(digest_id, now) > now:
                continue
            try:
                plan = late_plan(item.digest, issue, wanted=is_reachable(item.chat), now=now)
                edition: Edition | None = None
                views: tuple[View, ...] = ()
                if plan.deed is Deed.PUBLISH:
                    edition = await self._of_issue(plan, item.chat, issue, now)
                    views = await self._layouts.views(edition, item.chat)
                result = Result(plan=plan, chat=item.chat, edition=edition, views=views)
                await self._owing.owe([result], now=now)
            except StorageError:
                raise
            except Exception:
                log.exception("digest.failed", digest=digest_id)
                self._failed[digest_id] = now + _AFTER_FAILURE
            else:
                self._owed()
