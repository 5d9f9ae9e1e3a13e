"""What was decided about digests, written down: each with all that follows from it, or not at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import structlog

from bot.delivery.digest_admins import DigestAdmins, is_reachable
from bot.delivery.digest_plan import Deed, Plan
from bot.locale.catalogue import Localiser
from bot.model.chat import Chat, ChatKind
from bot.model.delivery import Cause
from bot.model.digest import Approval, Issue, IssueState
from bot.model.edition import Edition
from bot.model.follow import Told
from bot.model.lane import Lane
from bot.model.open_issue import IssuePhase, OpenIssue
from bot.render.digest import skipped_view
from bot.render.digest_preview import issue_view, over_view
from bot.render.digest_words import localiser_of
from bot.render.view import View
from bot.storage.database import Database
from bot.storage.digest_issues import end_issues, end_overtaken, issues_of, make_issues
from bot.storage.digest_rows import KIND
from bot.storage.due_digests import DueDigests, Settled, settle, still_due
from bot.storage.owing import Owed, owe
from bot.storage.told_stories import tell

log = structlog.get_logger(__name__)

APPROVAL: Final = "approval"
_AT_ONCE: Final = 50
"""Digests of one transaction: whoever else wants to write waits for it."""
_SAID_LATE: Final = timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Result:
    """What is to be done about one digest."""

    plan: Plan
    chat: Chat | None
    edition: Edition | None
    views: tuple[View, ...]
    """The edition's messages."""


class DigestOwing:
    """Owes digests, notes what chats are told by them, and sets when each comes next."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._due = DueDigests(database)
        self._admins = DigestAdmins(self._due)

    async def owe(self, results: Sequence[Result], *, now: datetime) -> None:
        """Write results down; what somebody else has dealt with, or an admin changed meanwhile, is left."""
        plans = [item.plan for item in results]
        owners = await self._admins.owners([plan.digest for plan in plans if plan.deed is Deed.SKIP])
        asked = await self._admins.asked(
            [(item.plan.digest, item.chat) for item in results if item.plan.deed is Deed.PREVIEW]
        )
        shown = await self._admins.shown([_asking(plan) for plan in plans if _is_over(plan)])
        for start in range(0, len(results), _AT_ONCE):
            some = results[start : start + _AT_ONCE]
            await self._write(some, [self._owed(item, owners, asked, shown, now) for item in some], now)

    async def _write(self, results: Sequence[Result], owed: Sequence[list[Owed]], now: datetime) -> None:
        async with self._database.write() as connection:
            standing = await still_due(connection, [item.plan.digest for item in results])
            keys = [_key(item.plan.issue) for item in results if item.plan.issue is not None]
            issues = await issues_of(connection, keys, lock=True) if keys else {}
            kept = [
                index
                for index, item in enumerate(results)
                if item.plan.digest.id in standing
                and (item.plan.issue is None or issues.get(_key(item.plan.issue)) == item.plan.issue)
            ]
            plans = [results[index].plan for index in kept]
            await owe(connection, [one for index in kept for one in owed[index]], now=now)
            await tell(connection, [row for index in kept for row in _told(results[index], now)])
            await make_issues(connection, [issue for index in kept for issue in _made(results[index])])
            for deed, state in _ENDS.items():
                ended = [plan.issue for plan in plans if plan.deed is deed and plan.issue is not None]
                await end_issues(connection, ended, state)
            for plan in plans:
                if plan.digest.approval is not Approval.NONE and plan.settled > plan.digest.settled:
                    await end_overtaken(
                        connection, plan.digest.id, after=plan.digest.settled, before=plan.settled
                    )
            await settle(
                connection,
                [Settled(digest_id=plan.digest.id, settled=plan.settled, due=plan.due) for plan in plans],
            )

    def _owed(
        self,
        item: Result,
        owners: Mapping[int, Chat],
        asked: Mapping[int, Chat],
        shown: Mapping[Cause, Sequence[Chat]],
        now: datetime,
    ) -> list[Owed]:
        """Say who gets what; nobody who can't be reached or wants nothing."""
        plan, chat = item.plan, item.chat
        if chat is None:
            return []
        over = self._over(item, chat, shown.get(_asking(plan), ()), now) if _is_over(plan) else []
        if not is_reachable(chat):
            return over
        match plan.deed:
            case Deed.SEND | Deed.PUBLISH if item.edition is not None:
                return [*self._edition(item, chat, item.edition, now), *over]
            case Deed.PREVIEW if item.edition is not None and not item.edition.empty:
                return self._preview(item, chat, item.edition, asked.get(plan.digest.id), now)
            case Deed.SKIP:
                return [*self._skipped(plan, chat, owners.get(plan.digest.owner_id), now), *over]
            case _:
                return over

    def _edition(self, item: Result, chat: Chat, edition: Edition, now: datetime) -> list[Owed]:
        digest, slot = item.plan.digest, item.plan.slot
        taken_out = item.plan.issue is not None and item.plan.issue.article_ids
        if edition.empty and (taken_out or not digest.note_when_empty):
            return []
        oldest = timedelta(minutes=digest.oldest_minutes)
        return [
            Owed(
                cause=_cause(item.plan),
                chat_id=chat.id,
                lane=Lane.DIGEST,
                views=item.views,
                due=slot.moment,
                expires=max(slot.moment, now if item.plan.issue is not None else slot.moment) + oldest,
                thread=digest.thread,
                silent=digest.silent or edition.empty,
            )
        ]

    def _preview(
        self, item: Result, chat: Chat, edition: Edition, admin: Chat | None, now: datetime
    ) -> list[Owed]:
        plan = item.plan
        if admin is None or plan.due is None:
            log.info("digest.nobody_asked", digest=plan.digest.id, slot=plan.slot.key)
            return []
        opened = OpenIssue(
            digest=plan.digest,
            chat=chat,
            issue=_issue(item),
            phase=IssuePhase.AHEAD,
            goes_out=plan.due,
            edition=edition,
        )
        localiser = Localiser(admin.language, ZoneInfo(plan.digest.schedule.zone))
        return [
            Owed(
                cause=_asking(plan),
                chat_id=admin.id,
                lane=Lane.URGENT,
                views=(issue_view(opened, item.views, localiser=localiser, now=now),),
                due=now,
                expires=plan.due + timedelta(minutes=plan.digest.oldest_minutes),
            )
        ]

    def _over(self, item: Result, chat: Chat, admins: Sequence[Chat], now: datetime) -> list[Owed]:
        """Let those who were asked see what became of it."""
        plan = item.plan
        if plan.issue is None:
            return []
        state, phase = _BECAME.get(plan.deed, (plan.issue.state, IssuePhase.HELD))
        opened = OpenIssue(
            digest=plan.digest,
            chat=chat,
            issue=replace(plan.issue, state=state),
            phase=phase,
            goes_out=plan.slot.moment,
            edition=item.edition,
        )
        return [
            Owed(
                cause=Cause(APPROVAL, f"{_asking(plan).name}@{int(now.timestamp())}"),
                chat_id=admin.id,
                lane=Lane.URGENT,
                views=(over_view(opened, localiser=Localiser(admin.language), now=now),),
                due=now,
                edits=_asking(plan),
            )
            for admin in admins
        ]

    def _skipped(self, plan: Plan, chat: Chat, owner: Chat | None, now: datetime) -> list[Owed]:
        """Say that a digest was skipped: where it would have been, of a channel to its admin alone."""
        to, named, thread = chat, None, plan.digest.thread
        localiser = localiser_of(plan.digest, chat)
        if chat.kind is ChatKind.CHANNEL:
            if owner is None:
                return []
            to, named, thread = owner, chat, None
            localiser = Localiser(owner.language, ZoneInfo(plan.digest.schedule.zone))
        return [
            Owed(
                # Not that of the edition: an admin may still send it.
                cause=Cause(KIND, f"{_cause(plan).name}:skipped"),
                chat_id=to.id,
                lane=Lane.DIGEST,
                views=(skipped_view(plan.slot, following=plan.due, chat=named, localiser=localiser),),
                due=now,
                expires=now + _SAID_LATE,
                thread=thread,
                silent=True,
            )
        ]


_ENDS: Final = {
    Deed.PUBLISH: IssueState.OWED,
    Deed.HOLD: IssueState.HELD,
    Deed.SKIP: IssueState.HELD,
}


_BECAME: Final = {
    Deed.PUBLISH: (IssueState.OWED, IssuePhase.OUT),
    Deed.HOLD: (IssueState.HELD, IssuePhase.HELD),
    Deed.SKIP: (IssueState.HELD, IssuePhase.LATE),
}
"""What an issue is at its hour; what an admin held stays held."""


def _cause(plan: Plan) -> Cause:
    return Cause(KIND, f"{plan.digest.id}:{plan.slot.key}")


def _asking(plan: Plan) -> Cause:
    return Cause(APPROVAL, _cause(plan).name)


def _is_over(plan: Plan) -> bool:
    """Tell whether an issue's hour is over that its admin was shown."""
    return plan.issue is not None and plan.settled >= plan.slot.moment


def _told(item: Result, now: datetime) -> list[Told]:
    """List what a chat is told by what it is owed."""
    digest, chat = item.plan.digest, item.chat
    if item.plan.deed not in (Deed.SEND, Deed.PUBLISH) or item.edition is None or chat is None:
        return []
    return [
        Told(
            chat_id=chat.id,
            thread=digest.thread or 0,
            story_id=story.brief.story_id,
            article_id=story.headline.id,
            sources=story.brief.sources,
            at=now,
            notified=now,
        )
        for story in item.edition.stories
    ]


def _made(item: Result) -> list[Issue]:
    return [_issue(item)] if item.plan.deed is Deed.PREVIEW and item.edition is not None else []


def _issue(item: Result) -> Issue:
    stories = item.edition.stories if item.edition is not None else ()
    return Issue(
        digest_id=item.plan.digest.id,
        slot=item.plan.slot.key,
        moment=item.plan.slot.moment,
        state=IssueState.DRAFT,
        article_ids=tuple(story.headline.id for story in stories),
    )


def _key(issue: Issue) -> tuple[int, str]:
    return issue.digest_id, issue.slot
