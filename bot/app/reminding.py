"""What sees to reminders, put together from an open archive."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from bot.app.opening import OpenArchive
from bot.delivery.reminders import Reminders
from bot.delivery.renditions import Renditions
from bot.model.health import ChoreName


def reminders_of(opened: OpenArchive, *, bot_name: Callable[[], str], owed: Callable[[], None]) -> Reminders:
    """Make what reminds of events; `owed` is called when there is something to send."""
    config = opened.config
    return Reminders(
        opened.database,
        articles=opened.articles,
        outlets=config.outlets,
        zone=ZoneInfo(config.readers.time_zone),
        clock=opened.clock,
        bot_name=bot_name,
        owed=owed,
        renditions=Renditions(opened.translating.translations),
        heart=opened.pulse.heart(ChoreName.REMINDERS),
    )
