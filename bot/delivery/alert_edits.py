"""Messages that tell of a story follow it quietly: the newest that can be said, and not too often."""

import asyncio
from collections.abc import AsyncGenerator, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from bot.delivery.alert_occasion import StoryNow, StoryReader
from bot.delivery.alert_recipient import HOUR, Recipient, recipients
from bot.delivery.alert_writing import AlertWriter
from bot.model.follow import Told
from bot.storage.alert_reading import AlertReading, Situation
from bot.storage.alerting import Edit, Step

LEAST: Final = timedelta(minutes=2)
"""Between two edits of a message."""
_A_SECOND: Final = 10
"""Edits of one story that fit between alerts: the more have it, the less often they change."""
_FOLLOWED_FOR: Final = timedelta(hours=24)
"""How long a message changes with its story."""
_PAGE: Final = 200
_FIRST: Final = (-(2**63), -1)
"""Before all chats and topics."""


@dataclass(frozen=True, slots=True)
class EditPart:
    """What is to be written next; the last part of a story says when it may be edited again."""

    step: Step
    over: Edit | None = None


class AlertEdits:
    """Works out how messages change with their stories."""

    def __init__(
        self, *, reading: AlertReading, stories: StoryReader, writer: AlertWriter, zone: ZoneInfo
    ) -> None:
        self._reading = reading
        self._stories = stories
        self._writer = writer
        self._zone = zone

    async def noted(
        self, edits: Mapping[int, Edit], changed: Collection[int], now: datetime
    ) -> dict[int, Edit]:
        """Note which stories are not any more what messages say, as far as there are messages."""
        noted = {story: edit for story, edit in edits.items() if edit.changed or edit.due > now}
        for story in await self._reading.known(changed, messages=True):
            due = noted[story].due if story in noted else now
            noted[story] = Edit(due=due, changed=now)
        return noted

    async def parts(self, story_id: int, changed: datetime, now: datetime) -> AsyncGenerator[EditPart, None]:
        """Change all messages about a story that are older than its change."""
        story, count = (await self._stories.stories([story_id])).get(story_id), 0
        merged = await self._reading.merged([story_id])
        for number in (story_id, *merged.get(story_id, ())):
            after: tuple[int, int] | None = _FIRST
            while after is not None and story is not None:
                page = await self._reading.messages(
                    number, since=now - _FOLLOWED_FOR, before=changed, after=after, limit=_PAGE
                )
                after = (page[-1].chat_id, page[-1].thread) if len(page) == _PAGE else None
                count += len(page)
                if page:
                    yield EditPart(await self._step(page, story, changed, now))
        pause = max(LEAST, timedelta(seconds=count / _A_SECOND))
        yield EditPart(Step(), over=Edit(due=now + pause, changed=None))

    async def _step(self, page: Sequence[Told], story: StoryNow, changed: datetime, now: datetime) -> Step:
        follows = sorted({item.follow_id for item in page if item.follow_id is not None})
        chats = sorted({item.chat_id for item in page})
        situation = await self._reading.situation(chats, follows, (), since=now - HOUR)
        messages = self._messages(page, situation, now)
        await self._writer.prepare(edits=((story, recipient) for _, recipient in messages))
        owed = partial(self._writer.edits, story, messages, changed=changed, now=now)
        return Step(owed=await asyncio.to_thread(owed))

    def _messages(
        self, page: Sequence[Told], situation: Situation, now: datetime
    ) -> list[tuple[Told, Recipient]]:
        known = recipients(situation, self._zone, now, resting=True)
        return [
            (item, recipient)
            for item in page
            if (recipient := known.get(item.follow_id or 0)) is not None
            and recipient.place == (item.chat_id, item.thread)
        ]
