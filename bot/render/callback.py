"""What a button means, in at most 64 bytes: a version, the action by a letter or two, numbers and names."""

import re
from dataclasses import Field, fields
from enum import StrEnum
from typing import Any, Final

from bot.locale.languages import INTERFACE_LANGUAGES
from bot.model.source import SOURCE_ID
from bot.render.actions import Action
from bot.render.actions.agenda import CalendarFile, DropReminder, OpenEvent, SetReminder
from bot.render.actions.answers import OwnWords, WriteSummary
from bot.render.actions.articles import (
    FullText,
    OpenArticle,
    Pin,
    SaveArticle,
    SearchTerm,
    ShareArticle,
    ShowListing,
    Similar,
    Unpin,
    UnsaveArticle,
)
from bot.render.actions.as_written import AsWritten
from bot.render.actions.briefing import ChangeBriefing
from bot.render.actions.broadcasts import ChangeBroadcast, ListBroadcasts, NewBroadcast, ShowBroadcast
from bot.render.actions.chats import ChangeChat, ListChats, ShowChat
from bot.render.actions.desk import Admit, ChangeAdmin, ChangeBan, ShowAudit
from bot.render.actions.digests import AddDigest, ChangeDigest, ShowDigest, ShowDigests
from bot.render.actions.editing import (
    EditArticle,
    LiftWithdrawal,
    ListHidden,
    ListTitles,
    OwnTitle,
    PinStory,
    ShutOutlet,
    UnpinStory,
)
from bot.render.actions.feedback import GiveFeedback, SettleFeedback
from bot.render.actions.follows import ChangeFollow, FollowThis, ListFollows, ShowFollow
from bot.render.actions.hold import ChangeHold
from bot.render.actions.issues import JudgeIssue
from bot.render.actions.known import AskedAbout
from bot.render.actions.outbox import ChangeCause
from bot.render.actions.places import Current, Go
from bot.render.actions.proposals import Answer, Choose
from bot.render.actions.quotes import DoubtSpeaker, QuotesOf, SettleReport, ShowQuotes
from bot.render.actions.reading import ChangeReading, ShowReading
from bot.render.actions.settings import ChangeSetting, OwnData, SetLanguage, SetSummary, ShowSetting
from bot.render.actions.sources import ChangeSource, ListSources, ShowOutlet, ShowSource, ShowSources
from bot.render.actions.stats import ShowDays, ShowStats
from bot.render.actions.stories import MergeStory, OpenStory, ShowStory, SplitStory
from bot.text.term_keys import name_key

LIMIT: Final = 64
"""Bytes that Telegram allows (https://core.telegram.org/bots/api#inlinekeyboardbutton)."""

_VERSION: Final = "1"
_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_LARGEST_ID: Final = 2**63 - 1
_LARGEST_PAGE: Final = 36**4 - 1
_SHAPE: Final = re.compile(r"1([A-Za-z]{1,2})((?:\.[0-9a-z-]{0,48})*)")
_NUMBER: Final = re.compile(r"[1-9a-z][0-9a-z]{0,12}")

# Letters are never given to another action: messages with old buttons stay in chats for years.
_LETTERS: Final[dict[str, type[Action]]] = {
    "g": Go,
    "r": ShowSources,
    "l": ShowListing,
    "a": OpenArticle,
    "t": FullText,
    "h": ShareArticle,
    "m": Similar,
    "i": SetLanguage,
    "s": ShowSource,
    "o": ShowOutlet,
    "q": ListSources,
    "d": ChangeSource,
    "p": Answer,
    "k": Choose,
    "f": SaveArticle,
    "x": UnsaveArticle,
    "n": Pin,
    "u": Unpin,
    "w": ChangeAdmin,
    "b": OpenEvent,
    "e": SetReminder,
    "v": DropReminder,
    "B": CalendarFile,
    "c": Current,
    "j": ShowQuotes,
    "y": QuotesOf,
    "z": DoubtSpeaker,
    "A": SettleReport,
    "C": OpenStory,
    "D": ShowStory,
    "E": SplitStory,
    "F": MergeStory,
    "G": SearchTerm,
    "H": SetSummary,
    "I": FollowThis,
    "J": ShowFollow,
    "K": ChangeFollow,
    "L": ListFollows,
    "M": ShowDigest,
    "N": ChangeDigest,
    "O": ShowDigests,
    "P": AddDigest,
    "Q": ListChats,
    "R": ShowChat,
    "S": ChangeChat,
    "T": AskedAbout,
    "U": ShowSetting,
    "V": ChangeSetting,
    "W": OwnData,
    "X": ChangeCause,
    "Aa": OwnWords,
    "Ab": WriteSummary,
    "Ba": ShowBroadcast,
    "Bb": ChangeBroadcast,
    "Bc": ListBroadcasts,
    "Bd": NewBroadcast,
    "Ra": ShowAudit,
    "Rb": Admit,
    "Rc": ChangeBan,
    "Ka": ChangeHold,
    "Ua": ShowReading,
    "Ub": ChangeReading,
    "Sa": ShowStats,
    "Sb": ShowDays,
    "Sc": ChangeBriefing,
    "Z": JudgeIssue,
    "Ea": EditArticle,
    "Eb": ShutOutlet,
    "Ec": LiftWithdrawal,
    "Ed": GiveFeedback,
    "Ee": SettleFeedback,
    "Ef": ListHidden,
    "Eg": ListTitles,
    "Eh": OwnTitle,
    "Ei": PinStory,
    "Ej": UnpinStory,
}
_LETTER_OF: Final = {kind: letter for letter, kind in _LETTERS.items()}
AS_WRITTEN: Final = (
    Go,
    ShowListing,
    OpenArticle,
    FullText,
    ShareArticle,
    Similar,
    SaveArticle,
    UnsaveArticle,
    Pin,
    Unpin,
    OpenStory,
    ShowStory,
    ShowSource,
    ShowOutlet,
    ShowQuotes,
    OpenEvent,
    CalendarFile,
)
"""What can be shown as written: "T" stands before its letter."""
_AS_WRITTEN_LETTER: Final = "T"


class _Nonsense(Exception):
    """A part of the data means nothing."""


def encode(action: Action) -> str:
    """Write an action as callback data.

    Raises: ValueError for ids outside 1…2⁶³-1, pages and numbers outside 1…36⁴-1, unknown languages.
    """
    if isinstance(action, AsWritten):
        data = _VERSION + _AS_WRITTEN_LETTER + encode(action.action).removeprefix(_VERSION)
    else:
        values = [getattr(action, field.name) for field in fields(action)]
        data = _VERSION + _LETTER_OF[type(action)] + "".join(f".{_written(value)}" for value in values)
    if len(data) > LIMIT or decode(data) != action:
        raise ValueError(f"not a possible action: {action!r}")
    return data


def decode(data: str) -> Action | None:
    """Read callback data; None for anything that `encode` would not have written."""
    shape = _SHAPE.fullmatch(data)
    if shape and len(shape[1]) > 1 and shape[1].startswith(_AS_WRITTEN_LETTER):
        action = decode(_VERSION + shape[1].removeprefix(_AS_WRITTEN_LETTER) + shape[2])
        return AsWritten(action) if isinstance(action, AS_WRITTEN) else None
    kind = _LETTERS.get(shape[1]) if shape else None
    if shape is None or kind is None:
        return None
    parts = shape[2].split(".")[1:]
    expected = fields(kind)
    if len(parts) != len(expected):
        return None
    try:
        return kind(*(_value(field, part) for field, part in zip(expected, parts, strict=True)))
    except _Nonsense:
        return None


def _value(field: "Field[Any]", part: str) -> Any:
    """Read one part as its field's type says; what is none of the possible values raises `_Nonsense`."""
    if isinstance(field.type, type) and issubclass(field.type, StrEnum):
        if part in {member.value for member in field.type}:
            return field.type(part)
    elif field.type is str:
        known = part in INTERFACE_LANGUAGES if field.name == "code" else SOURCE_ID.fullmatch(part)
        if known:
            return part
    elif not part and field.type == int | None:
        return None
    else:
        return _number(part, _LARGEST_ID if field.name.endswith("_id") else _LARGEST_PAGE)
    raise _Nonsense


def _written(value: int | str | None) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    digits = ""
    while value > 0:
        value, digit = divmod(value, 36)
        digits = _DIGITS[digit] + digits
    return digits


def _number(part: str, largest: int) -> int:
    number = int(part, 36) if _NUMBER.fullmatch(part) else 0
    if not 0 < number <= largest:
        raise _Nonsense
    return number


def outlet_id(name: str, /) -> int:
    """Make the number that stands for an outlet's name, however it is spaced and capitalised."""
    return name_key(name) or 1
