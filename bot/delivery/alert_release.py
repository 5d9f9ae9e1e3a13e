"""What was held back comes when it may: what is no news any more does not."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.delivery.alert_choice import Choice, what_changed
from bot.delivery.alert_log import is_news
from bot.delivery.alert_occasion import Occasion, StoryReader
from bot.delivery.alert_recipient import HOUR, Recipient, recipients
from bot.delivery.alert_writing import AlertWriter, Waited
from bot.delivery.apart import apart
from bot.model.article import Article
from bot.model.follow import Held
from bot.storage.alert_reading import AlertReading, Situation
from bot.storage.alerting import Step
from bot.storage.articles import ArticleStore
from bot.storage.story_lists import StoryLists
from bot.text.story_headline import Headline

_CHATS: Final = 100
_WAITED: Final = timedelta(hours=12)
"""How much older than other news something may be that had to wait."""
_HOURS: Final = 24
"""For so many hours posts of a stream wait at most."""


class AlertRelease:
    """Works out what becomes of matches that waited until now."""

    def __init__(
        self,
        *,
        reading: AlertReading,
        articles: ArticleStore,
        lists: StoryLists,
        stories: StoryReader,
        writer: AlertWriter,
        zone: ZoneInfo,
        age: timedelta,
    ) -> None:
        self._reading = reading
        self._articles = articles
        self._lists = lists
        self._stories = stories
        self._writer = writer
        self._zone = zone
        self._news_age = age
        self._age = age + _WAITED

    async def step(self, now: datetime) -> Step | None:
        """Give what is to be written about some chats; None when nothing waits until now."""
        held = await self._reading.due(now, limit=_CHATS)
        if not held:
            return None
        articles = await self._articles.many([item.article_id for item in held])
        open_ = [
            (item, article, article.story)
            for item in held
            if (article := articles.get(item.article_id)) is not None
            and article.story is not None
            and is_news(article, now, self._age)
        ]
        situation = await self._reading.situation(
            sorted({item.chat_id for item, *_ in open_}),
            sorted({item.follow_id for item, *_ in open_}),
            {story for *_, story in open_},
            since=now - HOUR,
        )
        occasions = await self._occasions(sorted({story for *_, story in open_}), situation)
        titles = await self._lists.headlines({item.article_id for item in situation.told.values()})
        known = recipients(situation, self._zone, now)
        waited: list[Waited] = []
        seen: set[tuple[int, int, int]] = set()
        for item, article, story in open_:
            recipient, occasion = known.get(item.follow_id), occasions.get(story)
            if recipient is None or occasion is None or (*recipient.place, story) in seen:
                continue
            seen.add((*recipient.place, story))
            with apart("alert.failed", chat_id=item.chat_id, story=story):
                choice = _choice(item, article, recipient, occasion, situation, titles)
                if choice is not None:
                    waited.append(Waited(choice=choice, held=item))
        ready, later = self._ready(waited, situation, now)
        used = {item.held.id for item in ready} | {item.id for item in later}
        over = [item.id for item in held if item.id not in used]
        await self._writer.prepare([item.choice for item in ready], bundled=True)
        step = self._writer.released(ready, over, now)
        # What has to wait on is held anew.
        return replace(step, held=later, lifted=[*step.lifted, *(item.id for item in later)])

    def _ready(
        self, waited: Sequence[Waited], situation: Situation, now: datetime
    ) -> tuple[list[Waited], list[Held]]:
        """Tell apart what may be told now, and what has to wait on: settings may have changed meanwhile."""
        ready: list[Waited] = []
        later: list[Held] = []
        by_place: defaultdict[tuple[int, int], list[Waited]] = defaultdict(list)
        for item in waited:
            recipient = item.choice.recipient
            quiet = None if recipient.follow.urgent else recipient.quiet_until(now)
            if quiet is not None:
                later.append(replace(item.held, due=quiet))
            else:
                by_place[recipient.chat.id, recipient.digest.id if recipient.digest else 0].append(item)
        for place, items in by_place.items():
            recipient, pushed = items[0].choice.recipient, situation.pushed.get(place, ())
            if recipient.digest is None:
                room = recipient.room_at(pushed, now)
                waiting = items if room is not None else []
                ready += items if room is None else []
            else:
                posted, waiting = self._posts(items, recipient, pushed, now)
                ready += posted
                room = recipient.room_at((*pushed, *[now] * len(posted)), now)
            later += [replace(item.held, due=room or now) for item in waiting]
        return ready, later

    def _posts(
        self, items: Sequence[Waited], recipient: Recipient, pushed: Sequence[datetime], now: datetime
    ) -> tuple[list[Waited], list[Waited]]:
        """Tell apart what a stream posts now, the oldest first, and what it posts later.

        What most report goes first. What is old by now, or more than comes up in a day, is left out.
        """
        news = [item for item in items if is_news(item.choice.article, now, self._news_age)]
        news.sort(key=lambda item: item.choice.article.sort_time, reverse=True)
        news.sort(key=lambda item: item.choice.occasion.now.brief.sources, reverse=True)
        now_, later = recipient.room(pushed, now), _HOURS * recipient.hourly
        first = sorted(news[:now_], key=lambda item: item.choice.article.sort_time)
        return first, news[now_ : now_ + later]

    async def _occasions(self, stories: Sequence[int], situation: Situation) -> dict[int, Occasion]:
        """Read stories as they are, with the articles that chats were told of them."""
        now = await self._stories.stories(stories)
        told = {item.article_id for item in situation.told.values()}
        articles = await self._articles.many(list(told))
        wordings = await self._reading.wordings(told)
        return {
            story: Occasion(
                now=standing,
                fresh={},
                corrected={number: item for number, item in articles.items() if item.story == story},
                wordings=wordings,
            )
            for story, standing in now.items()
        }


def _choice(
    item: Held,
    article: Article,
    recipient: Recipient,
    occasion: Occasion,
    situation: Situation,
    titles: Mapping[int, Headline],
) -> Choice | None:
    """Tell what is said of something that waited; None when it was told meanwhile or is not wanted."""
    told = situation.told.get((*recipient.place, occasion.story_id))
    changed = None
    if told is None and recipient.digest is not None:
        standing = occasion.now.headline(recipient.preferred)
        article = standing if recipient.wants(standing) else article
    if told is not None:
        if told.notified >= item.made:
            return None
        changed = what_changed(occasion, told, titles, recipient.preferred)
        if changed is None:
            return None
        corrected = occasion.corrected.get(told.article_id)
        article = (
            corrected if changed.kind.corrects and corrected else occasion.now.headline(recipient.preferred)
        )
    if not recipient.wants(article):
        return None
    return Choice(recipient=recipient, occasion=occasion, article=article, changed=changed, told=told)
