"""What sets digests up and what sends them, put together from an open archive."""

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.app.opening import OpenArchive
from bot.delivery import digests
from bot.delivery.ahead import AHEAD_PATIENCE, TranslatingAhead
from bot.delivery.digest_composer import Composer
from bot.delivery.digest_layouts import DigestLayouts
from bot.delivery.digest_owing import DigestOwing
from bot.delivery.renditions import Renditions
from bot.model.health import ChoreName
from bot.services.approvals import Approvals
from bot.services.chat_rights import ChatRights
from bot.services.digest_offers import DigestOffers
from bot.services.digest_typing import TypedDigests
from bot.services.digests import Digests
from bot.services.wishes import Wishes
from bot.storage.chats import ChatStore
from bot.storage.digest_issues import DigestIssues
from bot.storage.digests import DigestStore
from bot.storage.follows import FollowStore
from bot.storage.topics import TopicStore


def digests_of(
    opened: OpenArchive, *, chats: ChatStore, rights: ChatRights, wishes: Wishes
) -> tuple[Digests, TypedDigests, DigestOffers]:
    """Make what handlers ask about digests; a topic is understood as what somebody follows is."""
    database, clock, config = opened.database, opened.clock, opened.config
    topics, follows = TopicStore(database), FollowStore(database, clock)

    def wish_of(topic: str) -> bytes:
        return wishes.understood(topic).wish

    digests = Digests(
        store=DigestStore(database, clock, wish_of=wish_of),
        chats=chats,
        topics=topics,
        follows=follows,
        rights=rights,
        wish_of=wish_of,
        zone=ZoneInfo(config.readers.time_zone),
        clock=clock,
    )
    offers = DigestOffers(
        articles=opened.articles, follows=follows, topics=topics, composer=composer_of(opened), clock=clock
    )
    return digests, TypedDigests(digests, wish_of=wish_of, clock=clock), offers


def approvals_of(opened: OpenArchive, *, digests: Digests) -> Approvals:
    """Make what handlers ask about digests that wait for an admin."""
    return Approvals(
        digests=digests,
        issues=DigestIssues(opened.database),
        composer=composer_of(opened),
        clock=opened.clock,
    )


def composer_of(opened: OpenArchive) -> Composer:
    """Make what composes digests."""
    return Composer(
        opened.database,
        articles=opened.articles,
        stories=opened.stories,
        index=opened.index,
        outlets=opened.config.outlets,
        translates=opened.translating.translations.on,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class DigestParts:
    """What composes digests and lays them out, for all that does so unasked."""

    composer: Composer
    layouts: DigestLayouts
    renditions: Renditions


def digest_parts(opened: OpenArchive, *, bot_name: Callable[[], str]) -> DigestParts:
    """Make them; `bot_name` gives the bot's username."""
    renditions = Renditions(opened.translating.translations)
    return DigestParts(
        composer=composer_of(opened),
        layouts=DigestLayouts(outlets=opened.config.outlets, bot_name=bot_name, asking=renditions),
        renditions=renditions,
    )


def digest_loop(opened: OpenArchive, parts: DigestParts, *, owed: Callable[[], None]) -> digests.Digests:
    """Make what sees to digests at their hours; `owed` is called when there may be something to send."""
    return digests.Digests(
        opened.database,
        composer=parts.composer,
        layouts=parts.layouts,
        owing=DigestOwing(opened.database),
        leases=opened.leases,
        clock=opened.clock,
        owed=owed,
        hurry=parts.renditions.hurry,
        heart=opened.pulse.heart(ChoreName.DIGESTS),
    )


def ahead_of(opened: OpenArchive, parts: DigestParts) -> TranslatingAhead:
    """Make what translates before anything is told."""
    return TranslatingAhead(
        opened.database,
        composer=parts.composer,
        layouts=parts.layouts,
        articles=opened.articles,
        renditions=Renditions(opened.translating.translations, patience=AHEAD_PATIENCE),
        leases=opened.leases,
        clock=opened.clock,
        heart=opened.pulse.heart(ChoreName.TRANSLATING),
    )
