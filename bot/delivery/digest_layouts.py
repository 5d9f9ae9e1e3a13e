"""Editions as messages, laid out once for all who get the same."""

import asyncio
from collections.abc import Callable, Hashable, Iterable
from typing import Final

from bot.delivery.digest_languages import EditionLanguages, is_whole
from bot.delivery.digest_news import Known
from bot.delivery.renditions import Asking
from bot.model.chat import Chat, ChatKind
from bot.model.edition import Edition
from bot.model.outlet import Outlets
from bot.model.translation import Reads
from bot.render.digest import digest_views
from bot.render.digest_words import localiser_of
from bot.render.view import View

_KEPT: Final = 1_000


class DigestLayouts:
    """Lays out editions in the languages and zones of their digests, and in what their chats read."""

    def __init__(self, *, outlets: Outlets, bot_name: Callable[[], str], asking: Asking) -> None:
        self._outlets = outlets
        self._languages = EditionLanguages(asking, outlets)
        self._bot_name = bot_name
        self._known = Known(_KEPT)

    async def prepare(
        self, editions: Iterable[tuple[Edition, Chat]], *, asking: Asking | None = None
    ) -> None:
        """Have translated what is going to be laid out, all of it at once; `asking` may have more time."""
        if self._languages.on:
            read = [(edition, _reads(edition, chat)) for edition, chat in editions]
            await self._languages.put(read, asking=asking)

    async def views(self, edition: Edition, chat: Chat) -> tuple[View, ...]:
        """Give an edition's messages for a chat; others have their turn before it is laid out."""
        key = _key(edition, chat)
        known: tuple[Edition, tuple[View, ...]] | None = self._known.get(key)
        if known is not None:
            return known[1]
        await asyncio.sleep(0)
        [told] = await self._languages.put([(edition, _reads(edition, chat))])
        views = digest_views(
            told,
            chat=chat,
            localiser=localiser_of(edition.digest, chat),
            outlets=self._outlets,
            bot_name=self._bot_name(),
        )
        if not is_whole(told) or (told.said is None) != (edition.said is None):
            return views
        # With the edition: as long as it is there, nothing else has the same `id` as its parts.
        return self._known.keep(key, (edition, views))[1]


def _reads(edition: Edition, chat: Chat) -> Reads:
    return chat.reads_in(edition.digest.language or chat.language)


def _key(edition: Edition, chat: Chat) -> Hashable:
    """Give what decides what an edition says and how: whoever's it is, equal ones look the same."""
    digest = edition.digest
    return (
        digest.language or chat.language,
        _reads(edition, chat),
        digest.schedule.zone,
        digest.layout,
        digest.mode,
        digest.topics,
        chat.kind is ChatKind.PRIVATE,
        (edition.day, edition.at, edition.since, edition.moment, edition.intro),
        # The same objects: what is known of a story is put together once for all.
        tuple((id(story.headline), id(story.told), story.update) for story in edition.stories),
        id(edition.agenda),
        id(edition.said),
    )
