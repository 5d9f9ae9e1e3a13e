"""What a digest is, in words: when it comes, what it is about, how much it tells."""

from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from babel.dates import get_day_names

from bot.locale.catalogue import Localiser, catalogue
from bot.locale.days import hour, weekday_and_day
from bot.locale.zones import zone_city
from bot.model.chat import Chat, ChatKind
from bot.model.digest import Digest, DigestMode, Picture
from bot.model.open_digest import OpenDigest
from bot.model.schedule import EVERY_DAY, Schedule
from bot.model.slots import next_slot
from bot.render.html import inline

WORKDAYS: Final = frozenset(range(5))
_NAME: Final = 60
_TOPIC: Final = 60
_TOPICS_NAMED: Final = 4


def heading(opened: OpenDigest, localiser: Localiser) -> str:
    """Name a digest by its chat and topic; one's own has neither."""
    if opened.chat.kind is ChatKind.PRIVATE:
        return f"<b>{localiser.text('digests-heading')}</b>"
    return f"<b>{localiser.text('digests-heading-chat', chat=place(opened))}</b>"


def place(opened: OpenDigest) -> str:
    """Name the chat that a digest goes to, and its topic: Readers › News."""
    topic = f" › {inline(opened.thread, _NAME)}" if opened.thread else ""
    return inline(opened.chat.title, _NAME) + topic


def thread(opened: OpenDigest, localiser: Localiser) -> str:
    """Name the topic that a digest goes to, by its number where no more is known; or the chat itself."""
    if opened.digest.thread is None:
        return localiser.text("digests-main-thread")
    return inline(opened.thread, _NAME) or localiser.text("digests-thread", number=opened.digest.thread)


def hours(schedule: Schedule, localiser: Localiser) -> str:
    """List hours: 08:00, 18:30."""
    return localiser.listed(hour(at, localiser) for at in schedule.hours)


def days(schedule: Schedule, localiser: Localiser) -> str:
    """Say on which days: every day, Monday to Friday, or their names."""
    if schedule.weekdays == EVERY_DAY:
        return localiser.text("digests-every-day")
    if schedule.weekdays == WORKDAYS:
        return localiser.text("digests-workdays")
    return localiser.listed(day_name(day, localiser) for day in sorted(schedule.weekdays))


def day_name(day: int, localiser: Localiser) -> str:
    """Name a weekday shortly; 0 is Monday."""
    names = get_day_names("abbreviated", locale=catalogue(localiser.language).locale)
    return str(names[day])


def zone_now(zone: str, localiser: Localiser, now: datetime) -> str:
    """Name a zone and its time: Paris, 09:14."""
    time_there = hour(now.astimezone(ZoneInfo(zone)).time(), localiser)
    return f"{zone_city(zone, localiser)}{localiser.comma}{time_there}"


def comes_next(digest: Digest, localiser: Localiser, now: datetime) -> str:
    """Say when a digest comes next, or why it does not."""
    if digest.paused:
        return localiser.text("digests-paused")
    if digest.mode is DigestMode.STREAM:
        return localiser.text("digests-streams")
    zone = ZoneInfo(digest.schedule.zone)
    local = next_slot(digest.schedule, now).moment.astimezone(zone)
    return localiser.text(
        "digests-next",
        day=_day(local.date(), now.astimezone(zone).date(), localiser),
        hour=hour(local.time(), localiser),
        place=zone_city(digest.schedule.zone, localiser),
    )


def when(digest: Digest, localiser: Localiser) -> str:
    """Say at which hours of which days: 08:00, 18:00, every day; or that it comes as stories arrive."""
    if digest.mode is DigestMode.STREAM:
        return localiser.text("digests-mode-stream")
    return f"{hours(digest.schedule, localiser)}{localiser.comma}{days(digest.schedule, localiser)}"


def topics(digest: Digest, localiser: Localiser, *, most: int = _TOPICS_NAMED) -> str:
    """Say what a digest is about, naming some of its topics."""
    if not digest.topics:
        return localiser.text("digests-everything")
    named = localiser.semicolon.join(inline(topic, _TOPIC) for topic in digest.topics[:most])
    more = len(digest.topics) - most
    return f"{named} {localiser.text('digests-topics-more', count=more)}" if more > 0 else named


def languages(digest: Digest, localiser: Localiser) -> str:
    """Name the languages of the articles that a digest tells of."""
    if not digest.reading:
        return localiser.text("digests-all-languages")
    return localiser.listed(localiser.language_name(code) for code in digest.reading)


def size(digest: Digest, localiser: Localiser) -> str:
    """Say how much a digest tells: 10 stories, 1 sentence each."""
    layout = digest.layout
    length = localiser.text(f"digests-each-{layout.length}")
    if digest.mode is DigestMode.STREAM:
        return length
    return localiser.text("digests-size", count=layout.stories, length=length)


def extras(digest: Digest, localiser: Localiser) -> str:
    """List what else a digest has; "" for nothing."""
    hourly = digest.mode is DigestMode.HOURS
    has = {
        "digests-agenda": digest.layout.agenda and hourly,
        "digests-quote": digest.layout.quote and hourly,
        "digests-previews": digest.layout.previews and digest.chat_id > 0,
        "digests-silent": digest.silent,
        "digests-note": digest.note_when_empty and hourly,
    }
    return localiser.listed(localiser.text(key) for key, there in has.items() if there)


def posts(digest: Digest, localiser: Localiser) -> str:
    """List what posts in a group or channel have beside their stories."""
    layout = digest.layout
    has = {
        "digests-picture": layout.picture is Picture.STORY,
        "digests-previews": layout.previews,
        "digests-hashtags": layout.hashtags,
        "digests-read-more": layout.read_more,
    }
    named = [localiser.text(key) for key, there in has.items() if there]
    if layout.signature:
        named.append(localiser.text("quoted", text=inline(layout.signature, _NAME)))
    return localiser.listed(named) or localiser.text("digests-nothing-else")


def signature(digest: Digest, localiser: Localiser) -> str:
    """Quote the line under each post."""
    written = inline(digest.layout.signature, _TOPIC * 2)
    return (
        localiser.text("digests-signed", signature=written) if written else localiser.text("digests-unsigned")
    )


def pace(opened: OpenDigest, localiser: Localiser) -> str:
    """Say how many posts a stream makes at most, and when it waits."""
    digest, quiet = opened.digest, opened.chat.quiet
    parts = [localiser.text("digests-hourly", count=digest.hourly)]
    if digest.quiet:
        if quiet is None:
            parts.append(localiser.text("digests-waits-never"))
        else:
            start, end = hour(quiet.start, localiser), hour(quiet.end, localiser)
            parts.append(localiser.text("digests-waits", start=start, end=end))
    return localiser.listed(parts)


def late(digest: Digest, localiser: Localiser) -> str:
    """Say how late a digest may come that was missed."""
    return localiser.text("digests-late", span=localiser.span(timedelta(minutes=digest.oldest_minutes)))


def mark(label: str, *, chosen: bool) -> str:
    """Mark what is chosen."""
    return f"✓ {label}" if chosen else label


def _day(day: date, today: date, localiser: Localiser) -> str:
    if day == today:
        return localiser.text("digests-today")
    if day == today + timedelta(days=1):
        return localiser.text("digests-tomorrow")
    return weekday_and_day(day, localiser, today)


def localiser_of(digest: Digest, chat: Chat, /) -> Localiser:
    """Speak a digest's language in its zone."""
    return Localiser(digest.language or chat.language, ZoneInfo(digest.schedule.zone))
