"""What makes no sound: what goes to many, where it is night."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import RowMapping

from bot.model.broadcast import KIND
from bot.model.chat import zone_of
from bot.model.quiet import ends
from bot.storage.chat_rows import quiet_hours


class Hush:
    """Tells at one moment which deliveries are hushed; many chats have the same hours and zone."""

    def __init__(self, zone: ZoneInfo, now: datetime) -> None:
        """`zone` is that of chats that have chosen none."""
        self._zone = zone
        self._now = now
        self._known: dict[tuple[int | None, int | None, str | None], bool] = {}

    def hushes(self, row: RowMapping) -> bool:
        """Tell of a delivery whether it is, by its chat's `quiet_from`, `quiet_until` and `zone`."""
        if row["kind"] != KIND or row["edits"] is not None:
            return False  # others have waited for the end of the night, or are to come in it
        hours = row["quiet_from"], row["quiet_until"], row["zone"]
        if hours not in self._known:
            start, end, zone = hours
            quiet = ends(quiet_hours(start, end), zone_of(zone, self._zone), self._now)
            self._known[hours] = quiet is not None
        return self._known[hours]
