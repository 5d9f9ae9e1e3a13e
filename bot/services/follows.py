"""What a chat follows: made, changed, and offered under what it reads."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from bot.errors import UserError
from bot.model.article import Article
from bot.model.chat import Listing, ListingKind
from bot.model.follow import Follow, FollowKind
from bot.model.utterance import Utterance
from bot.ports import Clock
from bot.render.actions.follows import FollowDeed, FollowTarget, FollowThis
from bot.render.follow_button import Offered
from bot.search.index import SearchIndex
from bot.search.wish import Wish
from bot.services.asking import Asker
from bot.services.wishes import Wanted, Wishes, story_of
from bot.storage.follows import FollowStore
from bot.storage.listings import ListingStore

MOST: Final = 100
"""Follows that a chat may have."""
PAGE: Final = 8
DAYS: Final = 7
"""Days that are looked back at."""
LOT: Final = 20
"""Articles a day above which a follow is a lot."""
_MUTED: Final = timedelta(hours=24)
_SPEAKERS: Final = 2
_DONE: Final[dict[FollowDeed, dict[str, bool]]] = {
    FollowDeed.PAUSE: {"paused": True},
    FollowDeed.RESUME: {"paused": False},
    FollowDeed.URGENT: {"urgent": True},
    FollowDeed.CALM: {"urgent": False},
    FollowDeed.SILENT: {"silent": True},
    FollowDeed.LOUD: {"silent": False},
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Made:
    """A follow, and how much it would have told of late."""

    follow: Follow
    new: bool
    """It was not there before."""
    recent: int | None = None
    """Articles of the last days that have all of it as typed; None where that tells nothing."""
    daily: int = 0
    """Articles a day, the busier of the last day and of the last days."""


@dataclass(frozen=True, kw_only=True, slots=True)
class FollowPage:
    """One page of what a chat follows."""

    follows: tuple[Follow, ...]
    total: int
    page: int
    """From 1."""
    pages: int


class Follows:
    """Keeps follows; whether one may change them here is the caller's to know."""

    def __init__(
        self,
        *,
        store: FollowStore,
        wishes: Wishes,
        listings: ListingStore,
        index: SearchIndex,
        clock: Clock,
    ) -> None:
        self._store = store
        self._wishes = wishes
        self._listings = listings
        self._index = index
        self._clock = clock

    def understood(self, typed: str) -> Wanted:
        """Understand what a person typed.

        Raises:
            UserError: What `Wishes.understood` raises.
        """
        return self._wishes.understood(typed)

    async def wanted(self, asker: Asker, action: FollowThis, *, language: str) -> Wanted:
        """Tell what a button offers to follow.

        Raises:
            UserError: What `Wishes.of_button` raises.
        """
        return await self._wishes.of_button(asker, action, language=language)

    async def follow(self, asker: Asker, wanted: Wanted, *, instead_of: int | None = None) -> Made:
        """Follow something in the asker's chat, in place of another follow perhaps.

        Raises:
            UserError: follows-full.
        """
        known = await self._store.find(asker.chat_id, wanted.wish)
        made = await self._store.add(
            chat_id=asker.chat_id,
            owner_id=asker.user_id,
            kind=wanted.kind,
            words=wanted.words,
            wish=wanted.wish,
            urgent=wanted.urgent,
            silent=wanted.silent,
            instead_of=instead_of,
            most=MOST,
        )
        if made is None:
            raise UserError("follows-full", most=MOST)
        if made.kind is not FollowKind.WORDS:
            return Made(follow=made, new=known is None)
        now = self._clock.now()
        recent = await self._index.count_since(made.words, now - timedelta(days=DAYS))
        of_today = await self._index.count_since(made.words, now - timedelta(days=1)) if recent else 0
        daily = max(of_today, round(recent / DAYS))
        return Made(follow=made, new=known is None, recent=recent, daily=daily)

    async def offer_story(self, asker: Asker, story_id: int) -> Offered | None:
        """Offer to follow a story."""
        wish = Wish.of_story(story_id).pack()
        return await self._offer(asker, wish, FollowThis(FollowTarget.STORY, story_id))

    async def offer_article(self, asker: Asker, article: Article, story_id: int | None) -> Offered | None:
        """Offer to follow an article's story, or the terms of its headline where it has any."""
        wish = self._wishes.of_article(article, story_id)
        return await self._offer(asker, wish, FollowThis(FollowTarget.ARTICLE, article.id))

    async def offer_event(self, asker: Asker, article_id: int, story_id: int | None) -> Offered | None:
        """Offer to follow the story that tells of an event, or else the headline of an article that does."""
        wish = await self._wishes.of_event(asker, article_id, story_id)
        return await self._offer(asker, wish, FollowThis(FollowTarget.ARTICLE, article_id))

    async def offer_listing(self, asker: Asker, listing: Listing) -> Offered | None:
        """Offer to follow what a list was searched for, where that can be."""
        wish = self._wishes.of_searched(listing)
        return await self._offer(asker, wish, FollowThis(FollowTarget.LISTING, listing.id))

    async def offer_speakers(self, asker: Asker, said: Sequence[Utterance]) -> list[Offered]:
        """Offer to follow those who are named as speakers, each once."""
        offered: dict[str, Offered] = {}
        for one in said:
            if one.speaker is None or one.speaker in offered:
                continue
            action = FollowThis(FollowTarget.SPEAKER, one.origin.article_id, one.start + 1)
            found = await self._offer(asker, self._wishes.of_name(one.speaker), action)
            if found is not None:
                offered[one.speaker] = replace(found, name=one.speaker)
            if len(offered) == _SPEAKERS:
                break
        return [*offered.values()]

    async def page(self, asker: Asker, page: int = 1) -> FollowPage:
        """List a page of what the asker's chat follows."""
        follows = await self._store.of_chat(asker.chat_id)
        pages = max(1, -(-len(follows) // PAGE))
        page = min(max(page, 1), pages)
        shown = tuple(follows[(page - 1) * PAGE : page * PAGE])
        return FollowPage(follows=shown, total=len(follows), page=page, pages=pages)

    async def get(self, asker: Asker, follow_id: int) -> Follow:
        """Fetch a follow of the asker's chat.

        Raises:
            UserError: follow-gone.
        """
        follow = await self._store.get(follow_id)
        if follow is None or follow.chat_id != asker.chat_id:
            raise UserError("follow-gone")
        return follow

    async def alerts(self, asker: Asker, follow: Follow) -> int:
        """Count the alerts that a follow made in the last days."""
        since = self._clock.now() - timedelta(days=DAYS)
        return (await self._store.alerts(asker.chat_id, since=since)).get(follow.id, 0)

    async def change(self, asker: Asker, follow_id: int, deed: FollowDeed) -> Follow:
        """Mute, pause or otherwise set a follow.

        Raises:
            UserError: follow-gone.
        """
        follow = await self.get(asker, follow_id)
        values: dict[str, bool | datetime | None] = {**_DONE.get(deed, {})}
        if deed is FollowDeed.MUTE:
            values["muted_until"] = self._clock.now() + _MUTED
        elif deed is FollowDeed.UNMUTE:
            values["muted_until"] = None
        changed = await self._store.change(follow.id, **values)
        if changed is None:
            raise UserError("follow-gone")
        return changed

    async def stop(self, asker: Asker, follow_id: int) -> tuple[Follow, Listing]:
        """Forget a follow; what it was is kept as a list, from which it can be followed again.

        Raises:
            UserError: follow-gone.
        """
        follow = await self.get(asker, follow_id)
        listing = await self._listings.add(
            chat_id=asker.chat_id,
            owner_id=asker.user_id,
            kind=ListingKind.FOLLOW,
            query=follow.words,
            article_ids=(story_of(follow) or 0, int(follow.urgent), int(follow.silent)),
        )
        await self._store.remove(follow.id)
        return follow, listing

    async def reword(self, asker: Asker, follow_id: int, typed: str) -> Made:
        """Follow other words in place of what a follow had.

        Raises:
            UserError: follow-gone; what `understood` raises, and then nothing has changed.
        """
        before = await self.get(asker, follow_id)
        wanted = replace(self._wishes.understood(typed), urgent=before.urgent, silent=before.silent)
        return await self.follow(asker, wanted, instead_of=before.id)

    async def _offer(self, asker: Asker, wish: bytes | None, action: FollowThis) -> Offered | None:
        if wish is None:
            return None
        return Offered(action=action, follow=await self._store.find(asker.chat_id, wish))
