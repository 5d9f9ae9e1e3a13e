"""All whom a part of the log concerns, a few hundred chats at a time."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncGenerator, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from bot.delivery.alert_choice import Choice, Chooser, Matches
from bot.delivery.alert_occasion import Occasion
from bot.delivery.alert_recipient import HOUR, recipients
from bot.delivery.alert_watch import FollowWatch
from bot.delivery.alert_writing import AlertWriter
from bot.model.article import Article
from bot.storage.alert_reading import AlertReading, Situation
from bot.storage.alerting import Step
from bot.storage.story_lists import StoryLists
from bot.text.story_headline import Headline

_CHATS, _HITS = 200, 400
"""Chats, and stories that they follow, of one transaction: others can write between two of them."""
_LEAST_GROWN: Final = 3
"""Sources from which a story may have moved on."""


class AlertCrowd:
    """Finds who is concerned, and works out what each part of them is told."""

    def __init__(
        self,
        *,
        reading: AlertReading,
        lists: StoryLists,
        watch: FollowWatch,
        writer: AlertWriter,
        zone: ZoneInfo,
    ) -> None:
        """`zone` holds for chats that have none of their own."""
        self._reading = reading
        self._lists = lists
        self._watch = watch
        self._writer = writer
        self._zone = zone

    async def matches(self, articles: Sequence[Article]) -> Matches:
        """Find which follows articles match; those that are gone are let go of."""
        await self._watch.renew()
        if not articles or not len(self._watch):
            return {}
        merged = await self._reading.merged({item.story for item in articles if item.story is not None})
        return await self._watch.match(articles, merged)

    async def steps(
        self, occasions: Sequence[Occasion], matches: Matches, now: datetime
    ) -> AsyncGenerator[Step, None]:
        """Give what is to be written, in parts that each stand for themselves."""
        by_chat = await self._by_chat(occasions, matches, now)
        stories = [occasion.story_id for occasion in occasions]
        for part in _parts(by_chat, matches):
            follows = sorted({number for chat in part for number in by_chat[chat]})
            situation = await self._reading.situation(part, follows, stories, since=now - HOUR)
            told = {item.article_id for item in situation.told.values()}
            titles = await self._lists.headlines(told) if told else {}
            mine = {number: matches[number] for number in follows if number in matches}
            chosen = await asyncio.to_thread(partial(self._chosen, situation, occasions, titles, mine, now))
            await self._writer.prepare(chosen)
            yield await asyncio.to_thread(partial(self._writer.step, chosen, now))

    def _chosen(
        self,
        situation: Situation,
        occasions: Sequence[Occasion],
        titles: Mapping[int, Headline],
        matches: Matches,
        now: datetime,
    ) -> list[Choice]:
        known = recipients(situation, self._zone, now)
        return Chooser(situation, known, occasions, titles, now).choose(matches)

    async def _by_chat(
        self, occasions: Sequence[Occasion], matches: Matches, now: datetime
    ) -> dict[int, list[int]]:
        listeners, gone = await self._reading.listeners(sorted(matches), now=now)
        await self._watch.drop(gone)
        for occasion in occasions:
            sources = occasion.now.brief.sources
            if occasion.corrected or (occasion.fresh and sources >= _LEAST_GROWN):
                listeners += await self._reading.concerned(
                    occasion.story_id,
                    corrected=list(occasion.corrected),
                    sources=sources // 2 if sources >= _LEAST_GROWN else 0,
                    before=now - HOUR,
                )
        by_chat: defaultdict[int, list[int]] = defaultdict(list)
        for listener in listeners:
            by_chat[listener.chat_id].append(listener.follow_id)
        return by_chat


def _parts(by_chat: Mapping[int, Sequence[int]], matches: Matches) -> Iterator[list[int]]:
    """Split chats into parts that are written together."""
    part: list[int] = []
    hits = 0
    for chat in sorted(by_chat):
        part.append(chat)
        hits += sum(len(matches.get(follow, ())) for follow in by_chat[chat])
        if len(part) >= _CHATS or hits >= _HITS:
            yield part
            part, hits = [], 0
    if part:
        yield part
