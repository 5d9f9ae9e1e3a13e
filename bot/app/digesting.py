"""What sets digests up and what sends them, put together from an open archive."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from bot.app.opening import OpenArchive
from bot.delivery import digests
from bot.delivery.digest_composer import Composer
from bot.delivery.digest_layouts import DigestLayouts
from bot.delivery.digest_owing import DigestOwing
from bot.services.chat_rights import ChatRights
from bot.services.digests import Digests
from bot.services.wishes import Wishes
from bot.storage.chats import ChatStore
from bot.storage.digests import DigestStore
from bot.storage.follows import FollowStore
from bot.storage.topics import TopicStore


def digests_of(opened: OpenArchive, *, chats: ChatStore, rights: ChatRights, wishes: Wishes) -> Digests:
    """Make what handlers ask about digests; a topic is understood as what somebody follows is."""
    database, clock, config = opened.database, opened.clock, opened.config

    def wish_of(topic: str) -> bytes:
        return wishes.understood(topic).wish

    return Digests(
        store=DigestStore(database, clock, wish_of=wish_of),
        chats=chats,
        topics=TopicStore(database, clock),
        follows=FollowStore(database, clock),
        articles=opened.articles,
        rights=rights,
        composer=Composer(database, articles=opened.articles, stories=opened.stories, outlets=config.outlets),
        wish_of=wish_of,
        zone=ZoneInfo(config.readers.time_zone),
        clock=clock,
    )


def digest_loop(
    opened: OpenArchive, *, bot_name: Callable[[], str], owed: Callable[[], None]
) -> digests.Digests:
    """Make what sees to digests at their hours; `owed` is called when there may be something to send."""
    outlets = opened.config.outlets
    return digests.Digests(
        opened.database,
        composer=Composer(opened.database, articles=opened.articles, stories=opened.stories, outlets=outlets),
        layouts=DigestLayouts(outlets=outlets, bot_name=bot_name),
        owing=DigestOwing(opened.database),
        clock=opened.clock,
        owed=owed,
    )
