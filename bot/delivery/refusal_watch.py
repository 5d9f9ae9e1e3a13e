"""Notices when a cause's messages are all refused for one reason, so that the rest need not be."""

from bot.model.delivery import Cause

_TOO_MANY = 20
_REMEMBERED = 1_000
"""Causes of which the last refusals are counted: most have one delivery, and are never heard of again."""


class RefusalWatch:
    """Counts identical refusals in a row for each cause, and for all causes of a kind.

    Each chat's digest and most alerts are causes of their own: what is wrong with all of them shows only in
    the kind.
    """

    def __init__(self) -> None:
        self._in_a_row: dict[Cause, tuple[str, int]] = {}

    def refused(self, cause: Cause, reason: str) -> Cause | None:
        """Count a refusal; names the cause, or the kind, of which it is the twentieth in a row.

        The counting begins anew then.
        """
        counted = {one: self._count(one, reason) for one in (cause, cause.all_alike)}
        for one, count in counted.items():
            if count >= _TOO_MANY:
                self.taken(cause)
                return one
        return None

    def taken(self, cause: Cause) -> None:
        """Note that a message of a cause was taken."""
        self._in_a_row.pop(cause, None)
        self._in_a_row.pop(cause.all_alike, None)

    def _count(self, cause: Cause, reason: str) -> int:
        said, count = self._in_a_row.pop(cause, (reason, 0))
        count = count + 1 if said == reason else 1
        self._in_a_row[cause] = (reason, count)
        if len(self._in_a_row) > _REMEMBERED:
            del self._in_a_row[next(iter(self._in_a_row))]
        return count
