"""What the buttons of digests' settings mean."""

from dataclasses import dataclass
from enum import StrEnum


class DigestPart(StrEnum):
    """A screen of a digest's settings."""

    HOME = "home"
    """What it is and when it comes next."""
    CHOOSE = "all"
    """All that can be chosen."""
    HOURS = "hours"
    HALVES = "halves"
    """The half hours."""
    DAYS = "days"
    ZONE = "zone"
    TOPICS = "topics"
    LANGUAGE = "lang"
    """What it is written in, and the languages of its articles."""
    LENGTH = "len"
    """How much of each story, and how many."""
    EXTRAS = "extra"
    """Agenda, quote, previews, sound, a note when nothing is new."""
    LATE = "late"
    MODE = "mode"
    THREAD = "thread"
    POSTS = "posts"
    """How posts in a group or channel look."""
    SIGNATURE = "sign"
    PACE = "pace"
    """How many posts a stream makes, and when it waits."""
    APPROVAL = "ask"
    """Whether an admin is shown it first."""
    REMOVE = "drop"
    """The question whether it shall really go."""
    SAMPLE = "now"
    """The digest as it would go out now, in messages of its own."""


class DigestDeed(StrEnum):
    """What is changed of a digest; where a value is needed, it is said which."""

    HOUR = "hour"
    """Take an hour in or out: minutes of the day, counted from 1."""
    DAY = "day"
    """Take a weekday in or out: 1 is Monday."""
    WORKDAYS = "work"
    EVERY_DAY = "week"
    ZONE = "zone"
    """The number of a zone's name."""
    TOPIC = "topic"
    """Take a topic out: the number of its words."""
    FOLLOWED = "mine"
    """Take in what the digest's chat follows: the follow's id."""
    EVERYTHING = "any"
    """Take all topics out."""
    LANGUAGE = "lang"
    """The code as a number; none is the chat's."""
    READ = "read"
    """Take a language of articles in or out: its code as a number; none takes all in."""
    LENGTH = "len"
    """Which `DigestLength`, counted from 1."""
    STORIES = "size"
    """How many."""
    AGENDA = "agenda"
    QUOTE = "quote"
    PREVIEWS = "links"
    SILENT = "quiet"
    NOTE = "note"
    """The word when nothing is new."""
    LATE = "late"
    """Minutes."""
    MODE = "mode"
    """Which `DigestMode`, counted from 1."""
    THREAD = "thread"
    """A topic of the group; none is the chat itself."""
    HASHTAGS = "tags"
    READ_MORE = "more"
    PICTURE = "image"
    UNSIGN = "plain"
    """Take the signature away."""
    HOURLY = "rate"
    """Posts in an hour, at most."""
    WAIT = "night"
    """Let a stream wait in its chat's quiet hours, or not."""
    APPROVAL = "ask"
    """Which `Approval`, counted from 1."""
    PAUSE = "pause"
    RESUME = "resume"
    REMOVE = "remove"


class DigestStart(StrEnum):
    """How a digest begins."""

    ASK = "ask"
    """Nothing is made yet: the ways to begin are shown."""
    MORNING = "one"
    """At 8."""
    TWICE = "two"
    """At 8 and 18."""
    STREAM = "each"
    """Each story as it arrives."""
    CHOOSE = "any"
    """At 8, and straight to all that can be chosen."""


@dataclass(frozen=True, slots=True)
class ShowDigest:
    """Show a screen of a digest's settings."""

    digest_id: int
    part: DigestPart = DigestPart.HOME


@dataclass(frozen=True, slots=True)
class ChangeDigest:
    """Change something of a digest, and show the screen where that is chosen."""

    digest_id: int
    deed: DigestDeed
    value_id: int | None = None


@dataclass(frozen=True, slots=True)
class ShowDigests:
    """List the digests of a group or channel (its id without the minus), or of one's own chat."""

    group_id: int | None = None


@dataclass(frozen=True, slots=True)
class AddDigest:
    """Make a digest for a group or channel (its id without the minus), or for one's own chat, and show it."""

    start: DigestStart
    group_id: int | None = None
    thread_id: int | None = None
