"""What admins did: kept for the others to read, never changed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

COMMAND_LINE: Final = 2**52
"""Stands for whoever works on the machine itself: no Telegram id has more than 52 bits.

https://core.telegram.org/bots/api#user
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class AuditEntry:
    """One deed. Never holds a secret: what is written here is shown to every admin."""

    user_id: int
    """Who did it; `NOBODY` once the person was forgotten, or `COMMAND_LINE`."""
    deed: str
    """Short words with a dot: `source.add`, whose sentence is `audit-source-add` in the catalogues."""
    subject: str = ""
    """What it was done to, as the others know it: a name, a number, a title."""
    before: str = ""
    after: str = ""
    about_id: int | None = None
    """The person or chat it was done to; here alone, never in `subject`: it goes when they are forgotten."""


@dataclass(frozen=True, kw_only=True, slots=True)
class AuditRecord:
    """An entry as it is kept."""

    id: int
    at: datetime
    entry: AuditEntry
