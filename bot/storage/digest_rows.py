"""Digests as rows, and back."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime, time, timedelta
from typing import Any, Final

from bot.model.digest import Approval, Digest, DigestLength, DigestMode, Layout, Picture
from bot.model.schedule import Schedule
from bot.model.slots import next_slot

PREVIEW_LEAD: Final = timedelta(minutes=30)
"""How long before its hour a digest that needs approval is shown to its admin."""

KIND: Final = "digest"
"""Kind of the cause of what a digest owes: its number and the slot's key, with a colon between."""

_SCHEDULE = ("hours", "weekdays", "zone")


def digest_of(row: Mapping[str, Any], /) -> Digest:
    """Make a digest of its row."""
    values = dict(row)
    hours, weekdays, zone = (values.pop(name) for name in _SCHEDULE)
    layout = values.pop("layout")
    kinds = {"length": DigestLength(layout["length"]), "picture": Picture(layout["picture"])}
    return Digest(
        **values
        | {
            "mode": DigestMode(row["mode"]),
            "schedule": Schedule(
                hours=tuple(time(*divmod(minutes, 60)) for minutes in hours),
                weekdays=frozenset(weekdays),
                zone=zone,
            ),
            "topics": tuple(row["topics"]),
            "reading": tuple(row["reading"]),
            "layout": Layout(**layout | kinds),
            "approval": Approval(row["approval"]),
        }
    )


def digest_row(digest: Digest, /) -> dict[str, Any]:
    """Give the columns of a digest, all but its id."""
    layout = asdict(digest.layout)
    return {
        "chat_id": digest.chat_id,
        "thread": digest.thread,
        "owner_id": digest.owner_id,
        "mode": digest.mode.value,
        "hours": [60 * at.hour + at.minute for at in digest.schedule.hours],
        "weekdays": sorted(digest.schedule.weekdays),
        "zone": digest.schedule.zone,
        "topics": list(digest.topics),
        "language": digest.language,
        "reading": list(digest.reading),
        "layout": layout | {"length": digest.layout.length.value, "picture": digest.layout.picture.value},
        "silent": digest.silent,
        "note_when_empty": digest.note_when_empty,
        "oldest_minutes": digest.oldest_minutes,
        "approval": digest.approval.value,
        "hourly": digest.hourly,
        "quiet": digest.quiet,
        "paused": digest.paused,
        "made": digest.made,
        "settled": digest.settled,
        "due": digest.due,
    }


def due_of(digest: Digest, after: datetime, /) -> datetime | None:
    """Work out when a digest has to be looked at next: at its first slot later than a moment, or its preview.

    None for one that is paused or comes as a stream.
    """
    if digest.paused or digest.mode is DigestMode.STREAM:
        return None
    lead = timedelta() if digest.approval is Approval.NONE else PREVIEW_LEAD
    return next_slot(digest.schedule, after).moment - lead
