"""What admins type or send for a broadcast, read: buttons, hours, days, languages, ids."""

import codecs
import re
import unicodedata
from datetime import UTC, date, datetime
from typing import Final

from bot.errors import UserError
from bot.render.address import web_address
from bot.render.broadcast_messages import MOST_BUTTONS
from bot.render.view import label_of
from bot.services.broadcast_desk import REPORT_BEGINS

_LINK: Final = re.compile(r"(.+?)\s*(?:[-–—|:]\s*)?(https?://\S+)")
_NUMBER: Final = re.compile(r"(?<![\w.+/-])-?[1-9][0-9]{0,15}(?!\w|/|\.\d|,\d+E\+)")
"""An id; no part of a link or what a spreadsheet has made of one, such as -1.00123E+12 or -1,00123E+12."""
_REPORT: Final = re.compile(rf'"?{REPORT_BEGINS}"?([,;\t])')
"""How a report begins, also one that a spreadsheet has written."""
_MOMENT: Final = re.compile(
    r"(?:(?:(?P<y>\d{4})-(?P<m>\d\d?)-(?P<d>\d\d?)|(?P<d2>\d\d?)[./](?P<m2>\d\d?)[./](?P<y2>\d{4}))[\sT,]+)?"
    r"(?P<hour>\d\d?)[:.hч](?P<minute>\d\d)(?::(?P<second>\d\d))?"
)
_LAST_YEAR: Final = 9000
"""Beyond lies a year that no clock shows in all zones."""


def read_links(words: str) -> tuple[tuple[str, str], ...]:
    """Read buttons, a label and an address on each line.

    Raises:
        UserError: broadcast-bad-link, with the line.
    """
    found: list[tuple[str, str]] = []
    for line in filter(None, (line.strip() for line in words.splitlines())):
        match = _LINK.fullmatch(line)
        url = web_address(match[2]) if match else None
        if match is None or url is None or len(found) == MOST_BUTTONS or not _is_seen(match[1]):
            raise UserError("broadcast-bad-link", line=line[:100])
        found.append((label_of(match[1]), url))
    if not found:
        raise UserError("broadcast-bad-link", line="")
    return tuple(found)


def _is_seen(label: str) -> bool:
    """Tell whether anything of a label shows: Telegram refuses buttons without."""
    return any(unicodedata.category(one)[0] in "LMNPS" for one in label)


def read_moment(words: str, now: datetime) -> datetime:
    """Read an hour, of today if no day is given; `now` is on the clock that is meant.

    Raises:
        UserError: broadcast-bad-moment.
    """
    match = _MOMENT.fullmatch(words)
    if match is None:
        raise UserError("broadcast-bad-moment")
    year, month, day = (match["y"], match["m"], match["d"]) if match["y"] else match.group("y2", "m2", "d2")
    date_ = (int(year), int(month), int(day)) if year else (now.year, now.month, now.day)
    try:
        hour = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
        moment = datetime(*date_, *hour, tzinfo=now.tzinfo)
    except ValueError:
        raise UserError("broadcast-bad-moment") from None
    if moment.year > _LAST_YEAR:
        raise UserError("broadcast-bad-moment")
    return moment


def read_day(words: str) -> date:
    """Read a day.

    Raises:
        UserError: broadcast-bad-day.
    """
    for shape in ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y"):
        try:
            return datetime.strptime(words, shape).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    raise UserError("broadcast-bad-day")


def read_language(words: str) -> str:
    """Read a language's code.

    Raises:
        UserError: broadcast-bad-language.
    """
    code = words.lower()
    if not re.fullmatch("[a-z]{2,3}", code):
        raise UserError("broadcast-bad-language")
    return code


def read_ids(text: str) -> set[int]:
    """Find the ids of chats in a text; of a report, those of its first column alone."""
    report = _REPORT.match(text)
    if report is not None:
        text = "\n".join(line.partition(report[1])[0] for line in text.splitlines())
    # A minus as it is printed would make a person's id of a group's.
    return {int(number) for number in _NUMBER.findall(text.replace("\u2212", "-"))}


def decoded(content: bytes) -> str:
    """Decode a document; what is no text is none."""
    utf16 = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    text = content.decode("utf-16" if utf16 else "utf-8-sig", errors="replace")
    return "" if "\0" in text else text
