"""What time an edition looks back over."""

from datetime import datetime, timedelta
from typing import Final

from bot.model.digest import Approval, Digest
from bot.model.slots import last_slot
from bot.storage.digest_rows import PREVIEW_LEAD

FIRST: Final = timedelta(hours=24)
"""What the first edition of a digest tells of, at least."""
LONGEST: Final = timedelta(hours=36)
"""What was missed before that is old; a schedule with longer pauses looks back to its last hour."""
_LONGEST_PAUSE: Final = timedelta(days=8)
_A_MOMENT: Final = timedelta(microseconds=1)


def since_of(digest: Digest, moment: datetime, /) -> datetime:
    """Say since when a digest's edition of a moment tells what is new, to the minute."""
    before = last_slot(digest.schedule, moment - _A_MOMENT).moment
    longest = min(max(LONGEST, moment - before), _LONGEST_PAUSE)
    since = min(before, digest.settled)
    if digest.approval is not Approval.NONE:
        since -= PREVIEW_LEAD  # what came while its admin looked at the last one
    if digest.settled <= digest.made:
        since = min(since, moment - FIRST)
    return max(since, moment - longest).replace(second=0, microsecond=0)
