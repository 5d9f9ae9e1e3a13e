"""Whom a match concerns: a person, group or channel, told as an alert or as a post of a stream."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from bot.delivery.apart import apart
from bot.model.article import Article
from bot.model.chat import Chat, ChatKind, zone_of
from bot.model.delivery import Cause
from bot.model.digest import SENTENCES, Digest, DigestMode
from bot.model.follow import ALERTED, Follow, FollowKind
from bot.model.quiet import ends
from bot.model.rehearsal import RESERVED
from bot.model.translation import Reads
from bot.search.wish import Wish
from bot.search.wish_items import is_clause
from bot.storage.alert_reading import Situation
from bot.text.unwanted import Unwanted

HOUR: Final = timedelta(hours=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Recipient:
    """A chat with the follow that matched; with a digest, what matches is posted as that says."""

    chat: Chat
    follow: Follow
    digest: Digest | None
    zone: ZoneInfo

    @property
    def thread(self) -> int | None:
        """The topic that it is told in."""
        return self.digest.thread if self.digest else None

    @property
    def place(self) -> tuple[int, int]:
        """Chat and topic (0: none)."""
        return self.chat.id, self.thread or 0

    @property
    def language(self) -> str:
        """In which the bot speaks."""
        return (self.digest.language if self.digest else None) or self.chat.language

    @property
    def reads(self) -> Reads:
        """In which it wants its news."""
        return self.chat.reads_in(self.language)

    @property
    def sentences(self) -> int:
        """How many sentences it is told of a story."""
        return ALERTED if self.digest is None else SENTENCES[self.digest.layout.length]

    @property
    def preferred(self) -> tuple[str, ...]:
        """Languages of headlines, the dearest first; a stream's own articles are in its languages only."""
        first = self.reads.first(self.language)
        if self.digest is None or not self.digest.reading:
            return first
        wanted = self.digest.reading
        return tuple(dict.fromkeys((*(one for one in first if one in wanted), *wanted)))

    @property
    def linked(self) -> bool:
        """Whether buttons lead to the private chat: what one member opens is not for all others."""
        return self.digest is not None or self.chat.kind is not ChatKind.PRIVATE

    @property
    def silent(self) -> bool:
        """Whether it makes no sound."""
        return self.digest.silent if self.digest else self.follow.silent

    @property
    def hourly(self) -> int:
        """How often it may be told something in an hour."""
        return max(1, self.digest.hourly if self.digest else self.chat.hourly)

    def quiet_until(self, now: datetime) -> datetime | None:
        """Tell until when it must not be disturbed; None when it may be now."""
        if self.digest is not None:
            return ends(self.chat.quiet, self.zone, now) if self.digest.quiet else None
        return ends(self.chat.quiet, self.zone, now)

    def room_at(self, pushed: Sequence[datetime], now: datetime) -> datetime | None:
        """Tell when it may be told more, having been told `pushed`, in order; None when it may be now."""
        lately = [at for at in pushed if _lately(at, now)]
        return lately[-self.hourly] + HOUR if len(lately) >= self.hourly else None

    def room(self, pushed: Sequence[datetime], now: datetime) -> int:
        """Tell how much more it may be told now."""
        return max(0, self.hourly - sum(_lately(at, now) for at in pushed))

    def wants(self, article: Article) -> bool:
        """Tell whether an article that it follows may be told: filters and a stream's languages hold."""
        if self.digest is not None and self.digest.reading and article.language not in self.digest.reading:
            return False
        return not Unwanted.of(self.chat.filters).refuses(article.title, article.lead)

    def alert(self, story_id: int, times: int = 1) -> Cause:
        """Name why a story is told for the first time, the second …"""
        name = str(story_id) if times == 1 else f"{story_id}.{times}"
        return Cause("alert", name) if self.digest is None else Cause("stream", f"{self.digest.id}:{name}")

    @property
    def fit(self) -> tuple[bool, bool, int, int]:
        """How well it says why: rank it by this. What asks for most is nearest to what was meant."""
        follow = self.follow
        return self.digest is None, follow.kind is FollowKind.STORY, _words(follow.wish), -follow.id


def recipients(
    situation: Situation, zone: ZoneInfo, now: datetime, *, resting: bool = False
) -> dict[int, Recipient]:
    """Put together, by follow, who may be told now; `zone` holds where a chat has none.

    `resting` takes in those of follows that are paused or muted.
    """
    found: dict[int, Recipient] = {}
    for follow in situation.follows.values():
        chat = situation.chats.get(follow.chat_id)
        if chat is None or chat.stopped or chat.asleep or abs(chat.id) in RESERVED:
            continue
        muted = follow.muted_until is not None and follow.muted_until > now
        if (follow.paused or muted) and not resting:
            continue
        digest = None
        if follow.digest_id is not None:
            digest = situation.digests.get(follow.digest_id)
            if digest is None or digest.paused or digest.mode is not DigestMode.STREAM:
                continue
        name = digest.schedule.zone if digest else chat.zone
        with apart("alert.failed", chat_id=chat.id, follow=follow.id):
            found[follow.id] = Recipient(chat=chat, follow=follow, digest=digest, zone=zone_of(name, zone))
    return found


def _lately(at: datetime, now: datetime) -> bool:
    """Tell whether something was pushed within the hour; what comes later tells of a clock that was ahead."""
    return now - HOUR < at <= now


@lru_cache(maxsize=4096)
def _words(wish: bytes) -> int:
    """Count the words and phrases that a wish asks for; filters are none."""
    return sum(is_clause(group[0]) for group in Wish.unpack(wish).needs) if wish else 0


def cause_of(alert: str) -> Cause:
    """Give the cause that `Told.alert` names."""
    return Cause("stream" if ":" in alert else "alert", alert)


def times_of(alert: str | None) -> int:
    """Tell how many times a story made itself noticed, by the last alert's name; 0 when none did."""
    if alert is None:
        return 0
    _, dot, times = alert.rpartition(".")
    return int(times) if dot else 1
