"""What somebody types, or shares, for their digests: hours, topics, a signature, a place."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Final

from bot.errors import UserError
from bot.model.open_digest import OpenDigest
from bot.ports import Clock
from bot.render.actions.digests import DigestDeed, DigestStart
from bot.services.digest_choices import with_hours, with_signature, with_topics
from bot.services.digest_hours import hours_of
from bot.services.digests import Digests
from bot.services.zone_choice import distinct
from bot.services.zone_names import find_zones
from bot.services.zone_places import zones_at

_ZONES: Final = 12


class TypedDigests:
    """Reads what was typed and sets digests up by it, as `Digests` lets."""

    def __init__(self, digests: Digests, *, wish_of: Callable[[str], bytes], clock: Clock) -> None:
        """Read; `wish_of` packs what a typed topic asks for, or raises a `UserError`."""
        self._digests = digests
        self._wish_of = wish_of
        self._clock = clock

    async def type_hours(self, user_id: int, digest_id: int, typed: str) -> OpenDigest:
        """Let a digest come at the hours that somebody typed.

        Raises:
            UserError: digests-hours-unread, digests-hours-full; what `open` raises.
        """
        opened = await self._digests.open(user_id, digest_id)
        hours = hours_of(typed)
        if hours is None:
            raise UserError("digests-hours-unread", words=typed)
        return await self._digests.save(user_id, opened, with_hours(opened.digest, hours))

    async def come_at(self, user_id: int, typed: str) -> OpenDigest:
        """Let somebody's own digest come at the hours that they typed; make one where there is none.

        Raises:
            UserError: What `type_hours` raises.
        """
        if hours_of(typed) is None:
            raise UserError("digests-hours-unread", words=typed)
        known = await self._digests.of_chat(user_id, user_id)
        digest_id = (
            known[0].digest.id
            if known
            else (await self._digests.add(user_id, user_id, DigestStart.MORNING)).digest.id
        )
        timed = await self.type_hours(user_id, digest_id, typed)
        return (
            await self._digests.change(user_id, digest_id, DigestDeed.RESUME)
            if timed.digest.paused
            else timed
        )

    async def type_topics(self, user_id: int, digest_id: int, typed: str) -> OpenDigest:
        """Add the topics that somebody typed, one a line.

        Raises:
            UserError: digests-topics-full; why one can't be a topic; what `open` raises.
        """
        opened = await self._digests.open(user_id, digest_id)
        lines = [line for line in typed.splitlines() if line.strip()]
        return await self._digests.save(user_id, opened, with_topics(opened.digest, lines, self._wish_of))

    async def type_signature(self, user_id: int, digest_id: int, typed: str) -> OpenDigest:
        """Put the line that somebody typed under each post.

        Raises:
            UserError: digests-signature-long; what `open` raises.
        """
        opened = await self._digests.open(user_id, digest_id)
        return await self._digests.save(user_id, opened, with_signature(opened.digest, typed))

    async def type_zone(self, user_id: int, digest_id: int, typed: str) -> tuple[OpenDigest, tuple[str, ...]]:
        """Take the zone of a place that somebody named, or return the zones that it may mean.

        Raises:
            UserError: digests-zone-unknown; what `open` raises.
        """
        found = find_zones(typed)
        if not found.zones:
            raise UserError("digests-zone-unknown", words=typed)
        return await self._one_zone(user_id, digest_id, found.zones, sure=found.exact)

    async def place(
        self, user_id: int, digest_id: int, latitude: float, longitude: float
    ) -> tuple[OpenDigest, tuple[str, ...]]:
        """Take the zone of a place that somebody shared, or return those in use there. The place is not kept.

        Raises:
            UserError: digests-zone-nowhere; what `open` raises.
        """
        zones = await asyncio.to_thread(zones_at, latitude, longitude)
        if not zones:
            raise UserError("digests-zone-nowhere")
        return await self._one_zone(user_id, digest_id, zones, sure=True)

    async def _one_zone(
        self, user_id: int, digest_id: int, zones: Sequence[str], *, sure: bool
    ) -> tuple[OpenDigest, tuple[str, ...]]:
        opened = await self._digests.open(user_id, digest_id)
        if sure:
            zones = distinct(zones, self._clock.now())
        if sure and len(zones) == 1:
            return await self._digests.choose_zone(user_id, opened, zones[0]), ()
        return opened, tuple(zones[:_ZONES])
