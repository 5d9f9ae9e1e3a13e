"""Notices when a cause's messages are all refused for one reason, so that the rest need not be."""

from bot.model.delivery import Cause

_TOO_MANY = 20


class RefusalWatch:
    """Counts identical refusals in a row for each cause."""

    def __init__(self) -> None:
        self._in_a_row: dict[Cause, tuple[str, int]] = {}

    def refused(self, cause: Cause, reason: str) -> bool:
        """Count a refusal; True when it is the twentieth in a row, and the counting begins anew."""
        said, count = self._in_a_row.get(cause, (reason, 0))
        count = count + 1 if said == reason else 1
        if count >= _TOO_MANY:
            del self._in_a_row[cause]
            return True
        self._in_a_row[cause] = (reason, count)
        return False

    def taken(self, cause: Cause) -> None:
        """Note that a message of a cause was taken."""
        self._in_a_row.pop(cause, None)
