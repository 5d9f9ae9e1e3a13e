"""Whatever happens in whatever order: nobody is told too often, too late at night, or not at all."""

import random
from collections import Counter, defaultdict
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from alert_stand import AlertStand, Pushed
from sqlalchemy import select

from bot.model.article import Article
from bot.model.chat import NIGHT, Chat
from bot.model.follow import Follow
from bot.storage.database import Database
from bot.storage.tables import delivery

WORDS = ("storm", "bees", "ferry", "mill", "marsh", "harbour")
ZONES = ("Europe/Paris", "America/New_York", "Asia/Tokyo")
STEPS = 60
HOUR = timedelta(hours=1)


class Play:
    """Some days of news for some chats, and what must hold of what they were told."""

    def __init__(self, stand: AlertStand, clock: Any, chance: random.Random) -> None:
        self.stand, self.clock, self.chance = stand, clock, chance
        self.chats: dict[int, Chat] = {}
        self.follows: dict[int, tuple[Follow, str]] = {}
        self.stories: dict[int, list[Article]] = {}
        self.pushed: list[tuple[datetime, Pushed]] = []
        self.wanted: set[tuple[int, int]] = set()
        self.muted: set[int] = set()
        """Chats of which a follow was muted: what it held back meanwhile vanishes."""

    async def begin(self) -> None:
        for number in range(1, 9):
            night = self.chance.random() < 0.7
            columns = {} if night else {"quiet_from": None, "quiet_until": None}
            zone, hourly = self.chance.choice(ZONES), self.chance.choice((1, 2, 30))
            self.chats[number] = await self.stand.chat(number, zone=zone, hourly=hourly, **columns)
            for word in self.chance.sample(WORDS, 2):
                urgent = self.chance.random() < 0.2
                made = await self.stand.follow(word, number, urgent=urgent)
                self.follows[made.id] = (made, word)
        await self.stand.alerts.catch_up()

    async def step(self) -> None:
        await self.chance.choices(
            (self.first, self.later, self.correct, self.mute, self.wait), (4, 4, 2, 1, 3)
        )[0]()
        for item in await self.stand.pushed():
            self.pushed.append((self.clock.now(), item))
        self.clock.advance(self.chance.choice((20, 90, 400)))

    async def first(self) -> None:
        await self.bring(-1, f"The {' and the '.join(self.chance.sample(WORDS, 2))} of {len(self.stories)}")

    async def later(self) -> None:
        if self.stories:
            story = self.chance.choice([*self.stories][-5:])
            word = self.chance.choice(WORDS)
            await self.bring(story, f"{self.chance.randrange(1, 90)} more about the {word} of {story}")

    async def bring(self, story: int, title: str) -> None:
        article = await self.stand.report(title, f"Outlet {self.chance.randrange(40)}", story=story)
        assert article.story is not None
        self.stories.setdefault(article.story, []).append(article)
        for follow_id, (made, word) in self.follows.items():
            now = await self.stand.follows.get(follow_id)
            if word in title and now and (now.muted_until is None or now.muted_until <= self.clock.now()):
                self.wanted.add((made.chat_id, article.story))

    async def correct(self) -> None:
        if self.stories:
            story = self.chance.choice([*self.stories][-5:])
            article = await self.stand.articles.get(self.chance.choice(self.stories[story]).id)
            if article is not None:
                await self.stand.correct(article, title=f"{article.title} {self.chance.randrange(1000)}")

    async def mute(self) -> None:
        until = self.clock.now() + timedelta(hours=self.chance.choice((1, 24)))
        follow_id = self.chance.choice([*self.follows][:4])
        self.muted.add(self.follows[follow_id][0].chat_id)
        await self.stand.follows.change(follow_id, muted_until=until)

    async def wait(self) -> None:
        self.clock.advance(self.chance.choice((3600, 7 * 3600 - 900)))

    async def end(self) -> None:
        for _ in range(50):
            self.clock.advance(HOUR.total_seconds())
            for item in await self.stand.pushed():
                self.pushed.append((self.clock.now(), item))

    async def check(self) -> None:
        alerts = [(at, item) for at, item in self.pushed if item.kind in ("alert", "bundle")]
        urgent = {made.chat_id for made, _ in self.follows.values() if made.urgent}
        by_chat: defaultdict[int, list[datetime]] = defaultdict(list)
        for at, item in alerts:
            by_chat[item.chat_id].append(at)
            chat = self.chats[item.chat_id]
            local = at.astimezone(ZoneInfo(chat.zone or "")).time()
            assert item.chat_id in urgent or chat.quiet is None or local not in NIGHT, (at, item)
        for chat_id, moments in by_chat.items():
            most = self.chats[chat_id].hourly
            for first, last in zip(moments, moments[most:], strict=False):
                assert last - first >= HOUR, (chat_id, first, last)
        causes = [(item.chat_id, item.kind, item.cause) for _, item in self.pushed]
        assert len(causes) == len(set(causes))
        self.check_renewals(alerts)
        self.check_edits()
        told = {(row["chat_id"], row["story_id"]) for row in await self.stand.told()}
        assert await self.stand.held() == []
        assert told <= self.wanted
        assert {pair for pair in self.wanted - told if pair[0] not in self.muted} == set()

    def check_renewals(self, alerts: list[tuple[datetime, Pushed]]) -> None:
        """Once an hour, but that a first alert may be corrected at once."""
        moments: defaultdict[tuple[int, str], list[datetime]] = defaultdict(list)
        for at, item in alerts:
            if item.kind == "alert":
                moments[item.chat_id, item.cause.partition(".")[0]].append(at)
        for times in moments.values():
            for before, after in pairwise(times[1:]):
                assert after - before >= HOUR

    def check_edits(self) -> None:
        """Quietly, two minutes apart, but for the last one of a message that another one follows."""
        alerts = {item.id: item for _, item in self.pushed if item.kind == "alert"}
        times: defaultdict[int, list[datetime]] = defaultdict(list)
        for at, item in self.pushed:
            if item.kind == "alert-edit":
                assert item.edits in alerts
                assert alerts[item.edits].chat_id == item.chat_id
                times[item.edits].append(at)
        for moments in times.values():
            for before, after in pairwise(moments[:-1]):
                assert after - before >= timedelta(minutes=2)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_some_days_of_news(database: Database, clock: Any) -> None:
    seed = random.randrange(2**32)
    print("seed", seed)
    stand = AlertStand(database, clock)
    play = Play(stand, clock, random.Random(seed))
    await play.begin()
    for _ in range(STEPS):
        await play.step()
    await play.end()
    await play.check()
    print(Counter(item.kind for _, item in play.pushed), sum("." in item.cause for _, item in play.pushed))
    assert len(play.pushed) > 20
    async with database.read() as connection:
        kinds = set(await connection.scalars(select(delivery.c.kind).distinct()))
    assert {"alert", "alert-edit"} <= kinds
    stand.alerts.close()
