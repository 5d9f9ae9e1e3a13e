"""Issues of digests that wait for their admins: looked at, changed, let out or held back."""

from typing import Final

from bot.delivery.digest_composer import Composer
from bot.delivery.digest_plan import phase_of, slot_for, slot_of
from bot.errors import UserError
from bot.model.chat import Chat
from bot.model.digest import Approval, Digest, Issue, IssueState
from bot.model.edition import Edition
from bot.model.open_digest import OpenDigest
from bot.model.open_issue import IssuePhase, OpenIssue
from bot.ports import Clock
from bot.render.digest_preview import LONGEST_INTRO
from bot.render.html import clean, utf16_length
from bot.services.digests import Digests
from bot.storage.digest_issues import DigestIssues, remaining

_OPEN: Final = (IssuePhase.AHEAD, IssuePhase.HELD)
"""Phases in which something can be decided."""
_GOING: Final = (IssuePhase.LEAVING, IssuePhase.OUT)


class Approvals:
    """Lets admins decide about issues; each call asks anew whether that person may.

    Every call raises what `Digests.open` raises, and button-old for an issue that was never made or is
    forgotten. What decides raises issue-too-late once it is out, and button-old where it never will be.
    """

    def __init__(self, *, digests: Digests, issues: DigestIssues, composer: Composer, clock: Clock) -> None:
        self._digests = digests
        self._issues = issues
        self._composer = composer
        self._clock = clock

    async def open(self, user_id: int, digest_id: int, slot: str) -> OpenIssue:
        """Open an issue."""
        return await self._opened(*await self._read(user_id, digest_id, slot))

    async def waiting(self, digest: Digest) -> str | None:
        """Tell which issue of a digest can be decided about before its hour: its slot."""
        if digest.approval is Approval.NONE or digest.due is None:
            return None
        now = self._clock.now()
        issue = await self._issues.get(digest.id, slot_of(digest, now).key)
        return issue.slot if issue and phase_of(digest, issue, now) is IssuePhase.AHEAD else None

    async def publish(self, user_id: int, digest_id: int, slot: str) -> OpenIssue:
        """Let an issue go out, at its hour or now.

        Raises:
            UserError: issue-already.
        """
        opened, issue = await self._deciding(user_id, digest_id, slot)
        if issue.state is IssueState.APPROVED:
            raise UserError("issue-already")
        decided = await self._issues.decide(digest_id, slot, IssueState.APPROVED, by=user_id)
        return await self._opened(opened, _kept(decided))

    async def hold(self, user_id: int, digest_id: int, slot: str) -> OpenIssue:
        """Hold an issue back.

        Raises:
            UserError: issue-held-already.
        """
        opened, issue = await self._deciding(user_id, digest_id, slot)
        if issue.state is IssueState.HELD:
            raise UserError("issue-held-already")
        decided = await self._issues.decide(digest_id, slot, IssueState.HELD, by=user_id)
        return await self._opened(opened, _kept(decided))

    async def toggle(self, user_id: int, digest_id: int, slot: str, place: int) -> OpenIssue:
        """Take the story at a place, from 1, out of an issue, or put it back.

        Raises:
            UserError: issue-one-stays for the last one.
        """
        opened, issue = await self._deciding(user_id, digest_id, slot)
        if not 0 < place <= len(issue.article_ids):
            raise UserError("button-old")
        changed = _kept(await self._issues.toggle(digest_id, slot, issue.article_ids[place - 1]))
        if changed.dropped == issue.dropped:
            raise UserError("issue-one-stays")
        return await self._opened(opened, changed)

    async def write_intro(self, user_id: int, digest_id: int, slot: str, typed: str) -> OpenIssue:
        """Set what stands above the stories; "" for nothing.

        Raises:
            UserError: issue-intro-long.
        """
        opened, _ = await self._deciding(user_id, digest_id, slot)
        intro = clean(typed).strip()
        if utf16_length(intro) > LONGEST_INTRO:
            raise UserError("issue-intro-long", count=utf16_length(intro), most=LONGEST_INTRO)
        return await self._opened(opened, _kept(await self._issues.write_intro(digest_id, slot, intro)))

    async def _deciding(self, user_id: int, digest_id: int, slot: str) -> tuple[OpenDigest, Issue]:
        opened, issue = await self._read(user_id, digest_id, slot)
        phase = phase_of(opened.digest, issue, self._clock.now())
        if phase in _OPEN:
            return opened, issue
        raise UserError("issue-too-late" if phase in _GOING else "button-old")

    async def _read(self, user_id: int, digest_id: int, slot: str) -> tuple[OpenDigest, Issue]:
        opened = await self._digests.open(user_id, digest_id)
        issue = await self._issues.get(digest_id, slot)
        if issue is None:
            raise UserError("button-old")
        return opened, issue

    async def _opened(self, opened: OpenDigest, issue: Issue) -> OpenIssue:
        digest = opened.digest
        phase, goes_out = phase_of(digest, issue, self._clock.now()), issue.moment
        if phase is IssuePhase.AHEAD and digest.due is not None:
            # One that could not be shown in time goes out later than its hour.
            goes_out = max(goes_out, digest.due)
        whole = left = None
        if phase is not IssuePhase.VOID:
            whole = left = await self._edition(digest, opened.chat, issue)
            if issue.dropped:
                left = await self._edition(digest, opened.chat, remaining(issue))
        return OpenIssue(
            digest=digest,
            chat=opened.chat,
            issue=issue,
            phase=phase,
            goes_out=goes_out,
            edition=left,
            whole=whole,
        )

    async def _edition(self, digest: Digest, chat: Chat, issue: Issue) -> Edition:
        return await self._composer.compose_of(
            digest,
            chat,
            issue.article_ids,
            slot=slot_for(issue),
            intro=issue.intro,
            now=self._clock.now(),
        )


def _kept(issue: Issue | None) -> Issue:
    """Give an issue as it was changed, unless it was out before.

    Raises:
        UserError: issue-too-late.
    """
    if issue is None:
        raise UserError("issue-too-late")
    return issue
