"""What the buttons of broadcasts mean."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.broadcast import FOR_ALL

LANGUAGES: Final = (FOR_ALL, *INTERFACE_LANGUAGES)
"""In which a broadcast may have texts; buttons name them by their places."""


class BroadcastScreen(StrEnum):
    """What is shown of a broadcast, or typed for it."""

    MAIN = "main"
    AUDIENCE = "who"
    OPTIONS = "how"
    TEXTS = "text"
    LINKS = "link"
    """Buttons under it, as they are typed."""
    STARTS = "start"
    """An hour, as it is typed."""
    EXPIRES = "end"
    JOINED = "joined"
    """A day, as it is typed."""
    TOPIC = "topic"
    READING = "read"
    IDS = "ids"
    """A document with ids, as it is sent."""
    WORDS = "words"
    """A text, as it is typed; the value is its language's place in `LANGUAGES`, counted from 1."""
    SPEND = "spend"
    """Whether Stars shall be spent."""
    SEND = "send"
    """Whether it shall go out; where that is to many, their number is typed."""
    STOP = "stop"
    """Whether it shall end."""
    ERASE = "erase"
    """Whether what was sent shall be deleted."""
    AGAIN = "again"
    """Whether what is in doubt shall be sent once more."""
    EDIT = "edit"
    """What of that which was sent shall be another."""
    REWORD = "word"
    """Another text for what was sent, as for `WORDS`."""
    RELINK = "relink"
    """Other buttons under what was sent."""
    RECAPTION = "caption"
    """Another caption for what was sent; of an album, the value is the item's place, counted from 1."""
    ALBUM = "album"
    """The rest of an album, as it arrives."""


class BroadcastDeed(StrEnum):
    """What an admin does with a broadcast."""

    PREVIEW = "look"
    TEST = "test"
    SILENT = "silent"
    PROTECT = "lock"
    PAID = "paid"
    PIN = "pin"
    """Pin it where that is allowed."""
    WHOM = "whom"
    """The next of all, people, groups and channels."""
    SPEAKS = "lang"
    """An interface language, by its place among them, counted from 1."""
    ACTIVE = "active"
    """In the last so many days; without, at any time."""
    EVERYBODY = "reset"
    SEND = "go"
    """The value is one more than the count of the draft's changes: what was confirmed is what goes out."""
    PAUSE = "pause"
    RESUME = "resume"
    SPEED = "speed"
    """The value is in percent."""
    CANCEL = "cancel"
    """End what goes out."""
    DISCARD = "drop"
    """Give up what was not sent yet: no more than that, whatever somebody else has done meanwhile."""
    ADOPT = "adopt"
    """Answer for what waits for its hour: whoever let it go is no admin any more."""
    AGAIN = "again"
    JOINED = "since"
    """Make a draft for those who joined since."""
    ERASE = "erase"
    UNPIN = "unpin"
    REPORT = "csv"


@dataclass(frozen=True, slots=True)
class ShowBroadcast:
    """Show a screen of a broadcast."""

    broadcast_id: int
    screen: BroadcastScreen
    value_id: int | None = None


@dataclass(frozen=True, slots=True)
class ChangeBroadcast:
    """Do something with a broadcast."""

    broadcast_id: int
    deed: BroadcastDeed
    value_id: int | None = None


@dataclass(frozen=True, slots=True)
class ListBroadcasts:
    """Show a page of all broadcasts, counted from 1."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class NewBroadcast:
    """Take the next message for a new draft."""
