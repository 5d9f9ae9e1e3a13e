"""Messages that tell of a story follow it quietly: the newest that can be said, and not too often."""

from collections.abc import AsyncGenerator, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.delivery.alert_occasion import StoryReader
from bot.delivery.alert_recipient import HOUR, recipients
from bot.delivery.alert_writing import AlertWriter
from bot.storage.alert_reading import AlertReading
from bot.storage.alerting import Edit, Step

LEAST: Final = timedelta(minutes=2)
"""Between two edits of a message."""
_A_SECOND: Final = 10
"""Edits of one story that fit between alerts: the more have it, the less often they change."""
_FOLLOWED_FOR: Final = timedelta(hours=24)
"""How long a message changes with its story."""
_PAGE: Final = 200


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
        for story in await self._reading.with_alerts(changed):
            due = noted[story].due if story in noted else now
            noted[story] = Edit(due=due, changed=now)
        return noted

    async def parts(self, story_id: int, changed: datetime, now: datetime) -> AsyncGenerator[EditPart, None]:
        """Change all messages about a story that are older than its change."""
        story = (await self._stories.stories([story_id])).get(story_id)
        after, count = (-(2**63), -1), 0
        while story is not None:
            page = await self._reading.messages(
                story_id, since=now - _FOLLOWED_FOR, before=changed, after=after, limit=_PAGE
            )
            if not page:
                break
            after, count = (page[-1].chat_id, page[-1].thread), count + len(page)
            follows = sorted({item.follow_id for item in page if item.follow_id is not None})
            chats = sorted({item.chat_id for item in page})
            situation = await self._reading.situation(chats, follows, (), since=now - HOUR)
            known = recipients(situation, self._zone, now, resting=True)
            messages = [
                (item, known[item.follow_id])
                for item in page
                if item.follow_id in known and known[item.follow_id].place == (item.chat_id, item.thread)
            ]
            yield EditPart(Step(owed=self._writer.edits(story, messages, changed=changed, now=now)))
        pause = max(LEAST, timedelta(seconds=count / _A_SECOND))
        yield EditPart(Step(), over=Edit(due=now + pause, changed=None))
