"""How a source stands after a poll: when it is due again, how it fares, what the admins are to hear."""

import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot.archive import schedule
from bot.archive.memory import Memory
from bot.errors import SourceError
from bot.ingest.web.fetch import Fetched
from bot.model.address import with_credentials_of
from bot.model.notice import Notice, NoticeKind
from bot.model.source import Settlement, Source
from bot.ports import Clock

log = structlog.get_logger(__name__)

_LONGEST_NAME = 100
_LONGEST_TITLE = 200
_LONGEST_REASON = 300


@dataclass(frozen=True, kw_only=True, slots=True)
class Tidings:
    """What a good answer told."""

    title: str = ""
    """What the source calls itself."""
    gap: float | None = None
    """Seconds between two of its articles, by their dates."""
    newest: datetime | None = None
    ttl: timedelta | None = None
    brought: int = 0
    """Articles that were new in the archive."""
    complete: bool = True
    """False when there was more than could be read in one go: it is due again soon."""


class Standing:
    """Works out what a poll came to; decides nothing but from the source, the answer and the clock."""

    def __init__(self, clock: Clock, bounds: schedule.Bounds, chance: random.Random | None = None) -> None:
        """`chance` is what pauses are spread by."""
        self._clock = clock
        self._bounds = bounds
        self._chance = chance or random.Random()  # noqa: S311 - spreads load, guards nothing

    def postponed(self, source: Source, wait: float) -> Settlement:
        """Come back in some seconds: its host is to be left alone for so long."""
        return Settlement(source=replace(source, due=self._clock.now() + schedule.seconds(wait)))

    def unchanged(self, source: Source, fetched: Fetched, memory: Memory | None = None) -> Settlement:
        """Take an answer that says what the last one said; it repeats validators only if it likes."""
        after, notices = self._succeeded(source, fetched)
        after = replace(
            after,
            unchanged=source.unchanged + 1,
            etag=fetched.headers.get("etag", source.etag),
            last_modified=fetched.headers.get("last-modified", source.last_modified),
        )
        pause = schedule.pause_after_success(
            after, self._bounds, now=self._clock.now(), freshness=fetched.freshness
        )
        return self._settled(after, pause, notices, memory)

    def answered(self, source: Source, fetched: Fetched, tidings: Tidings, memory: Memory) -> Settlement:
        """Take an answer that was read."""
        now = self._clock.now()
        after, notices = self._succeeded(source, fetched)
        after = replace(
            after,
            title=tidings.title[:_LONGEST_TITLE] or source.title,
            gap=tidings.gap or schedule.observed_gap(source, tidings.brought, now),
            brought=source.brought + tidings.brought,
            # Without validators the whole answer comes again, and with it what is left to read.
            etag=fetched.headers.get("etag") if tidings.complete else None,
            last_modified=fetched.headers.get("last-modified") if tidings.complete else None,
        )
        if tidings.brought:
            newest = min(tidings.newest or now, now)
            after = replace(after, news=now if source.succeeded else newest, reported_silent=False)
        pause = self._bounds.shortest
        if tidings.complete:
            pause = schedule.pause_after_success(
                after, self._bounds, now=now, freshness=fetched.freshness, ttl=tidings.ttl
            )
        return self._settled(after, pause, notices, memory)

    def failed(self, source: Source, error: SourceError) -> Settlement:
        """Take a failure: try again later, ever later; what is gone for good retires."""
        now = self._clock.now()
        log.info("source.failed", source=source.id, url=error.url, reason=error.reason)
        after = replace(
            source,
            polled=now,
            polls=source.polls + 1,
            failures=source.failures + 1,
            failing_since=source.failing_since or now,
            error=error.reason[:_LONGEST_REASON],
        )
        notices: list[Notice] = []
        if error.certain_gone:
            after = replace(after, retired=now)
            notices.append(_notice(NoticeKind.SOURCE_GONE, source))
        elif not after.reported_failing and schedule.is_failing_long(after, now):
            after = replace(after, reported_failing=True)
            notices.append(_notice(NoticeKind.SOURCE_FAILING, source, reason=error.reason[:_LONGEST_REASON]))
        pause = schedule.pause_after_failure(
            after, self._bounds, status=error.status, retry_after=error.retry_after
        )
        return self._settled(after, pause, notices)

    def _succeeded(self, source: Source, fetched: Fetched) -> tuple[Source, list[Notice]]:
        """Note a good poll: failures are forgotten, a move for good is followed."""
        now = self._clock.now()
        notices: list[Notice] = []
        url = source.url
        if fetched.moved_to and fetched.moved_to != source.shown_url:
            url = with_credentials_of(source.url, fetched.moved_to)
            notices.append(_notice(NoticeKind.SOURCE_MOVED, source, new_url=fetched.moved_to))
        if source.reported_failing:
            notices.append(_notice(NoticeKind.SOURCE_BACK, source))
        after = replace(
            source,
            url=url,
            polled=now,
            succeeded=now,
            failures=0,
            failing_since=None,
            error=None,
            reported_failing=False,
            polls=source.polls + 1,
        )
        return after, notices

    def _settled(
        self, source: Source, pause: float, notices: list[Notice], memory: Memory | None = None
    ) -> Settlement:
        now = self._clock.now()
        if not source.error and not source.reported_silent and schedule.is_silent(source, now):
            source = replace(source, reported_silent=True)
            notices.append(_notice(NoticeKind.SOURCE_SILENT, source))
        due = now + schedule.seconds(schedule.jittered(pause, self._chance))
        return Settlement(
            source=replace(source, pause=pause, due=due),
            memory=memory.pack() if memory is not None else None,
            notices=tuple(notices),
        )


def _notice(kind: NoticeKind, source: Source, **args: str) -> Notice:
    named = source.settings.outlet or source.title or source.id
    return Notice(
        kind=kind, args={"id": source.id, "source": named[:_LONGEST_NAME], "url": source.shown_url, **args}
    )
