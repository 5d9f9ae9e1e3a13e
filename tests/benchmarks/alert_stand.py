"""Chats that follow, stories that come and grow, and what is owed to whom: on a real database."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.app.alerting import alerts_of
from bot.app.translating import Translating
from bot.archive.enrich import analyse, find
from bot.archive.pipeline import Archive
from bot.config import Config
from bot.delivery.alerts import AlertFollower
from bot.model.article import Article, Draft
from bot.model.chat import Chat, ChatKind
from bot.model.delivery import DeliveryState
from bot.model.digest import Digest, DigestMode
from bot.model.follow import Follow, FollowKind
from bot.model.schedule import Schedule
from bot.ports import Clock, SystemClock
from bot.render.packing import unpack
from bot.render.view import View
from bot.search.wish import Unfollowable, Wish
from bot.services.pulse import Pulse
from bot.storage.articles import ArticleStore
from bot.storage.assigning import AssigningStore, Assignment
from bot.storage.chat_rows import chat_row
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.digests import DigestStore
from bot.storage.follows import FollowStore
from bot.storage.leases import LeaseStore
from bot.storage.lifelines import Lifelines
from bot.storage.stories import StoryStore
from bot.storage.tables import chat, delivery, delivery_content, follow, held_alert, told_story

PARIS = ZoneInfo("Europe/Paris")
ANN, BOB, GROUP, CHANNEL = 11, 12, -100, -1000000000005


@dataclass(frozen=True, kw_only=True)
class Pushed:
    """A delivery as it was owed."""

    id: int
    chat_id: int
    kind: str
    cause: str
    view: View
    silent: bool
    thread: int | None
    edits: int | None
    state: str

    @property
    def text(self) -> str:
        return self.view.text

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.view.keyboard for button in row]


def packed_wish(words: str) -> bytes:
    wish = Wish.of(words)
    assert not isinstance(wish, Unfollowable)
    return wish.pack()


class AlertStand:
    """An archive, its stories and its followers."""

    def __init__(
        self, database: Database, clock: Clock, *, alive: Path | None = None, **settings: Any
    ) -> None:
        """`alive` is a folder by which processes know which others are dead."""
        self.database, self.clock = database, clock
        self._lifelines = Lifelines(alive) if alive else None
        self.articles = ArticleStore(database, clock)
        self.archive = Archive(self.articles)
        self.assigning = AssigningStore(database, clock)
        self.stories = StoryStore(database, clock)
        self.chats = ChatStore(database, clock)
        self.follows = FollowStore(database, clock)
        self.digests = DigestStore(database, clock, wish_of=packed_wish)
        self.config = Config(readers={"time_zone": "Europe/Paris"}, **settings)
        self.translating = Translating(self.config, database, clock, self._lifelines)
        self.alerts = self.another()
        self._told = 0

    def another(self, **more: Any) -> AlertFollower:
        """Make the engine of another process."""
        opened: Any = SimpleNamespace(
            config=self.config,
            clock=self.clock,
            articles=self.articles,
            database=self.database,
            leases=LeaseStore(self.database, SystemClock(), self._lifelines),
            pulse=Pulse(self.clock),
            translating=self.translating,
        )
        return alerts_of(opened, bot_name=lambda: "depeche_bot", **more)

    async def chat(
        self, chat_id: int = ANN, kind: ChatKind = ChatKind.PRIVATE, language: str = "en", **settings: Any
    ) -> Chat:
        """Let a chat write, and set what is given by column."""
        await self.chats.see(chat_id, kind, f"Chat {chat_id}", language)
        if settings:
            async with self.database.write() as connection:
                await connection.execute(chat.update().where(chat.c.id == chat_id).values(**settings))
        found = await self.chats.get(chat_id)
        assert found is not None
        return found

    async def follow(self, words: str, chat_id: int = ANN, **more: Any) -> Follow:
        """Follow words."""
        made = await self.follows.add(
            chat_id=chat_id,
            owner_id=ANN,
            kind=more.pop("kind", FollowKind.WORDS),
            words=words,
            wish=more.pop("wish", None) or packed_wish(words),
            most=100,
            **more,
        )
        assert made is not None
        return made

    async def crowd(self, count: int, words: str = "storm", **settings: Any) -> None:
        """Let so many people follow the same, all at once."""
        now, wish = self.clock.now(), packed_wish(words)
        for start in range(0, count, 1_000):
            ids = range(1_000_000 + start, 1_000_000 + min(count, start + 1_000))
            chats = [
                chat_row(
                    Chat(
                        id=number,
                        kind=ChatKind.PRIVATE,
                        title=f"Person {number}",
                        language=("en", "fr", "ru")[number % 3],
                        first_seen=now,
                        last_seen=now,
                    )
                )
                | {"quiet_from": None, "quiet_until": None}
                | settings
                for number in ids
            ]
            follows = [
                {
                    "chat_id": number,
                    "owner_id": number,
                    "kind": FollowKind.WORDS.value,
                    "words": words,
                    "wish": wish,
                    "made": now,
                }
                for number in ids
            ]
            async with self.database.write() as connection:
                await connection.execute(chat.insert(), chats)
                await connection.execute(follow.insert(), follows)

    async def stream(self, chat_id: int = CHANNEL, **more: Any) -> Digest:
        """Let a chat get each story as it arrives."""
        draft = Digest(
            id=0,
            chat_id=chat_id,
            owner_id=ANN,
            mode=DigestMode.STREAM,
            schedule=Schedule(
                hours=(self.clock.now().time().replace(second=0, microsecond=0),), zone="Europe/Paris"
            ),
            made=self.clock.now(),
            settled=self.clock.now(),
            **more,
        )
        made = await self.digests.add(draft, most=5)
        assert made is not None
        return made

    async def accept(self, title: str, outlet: str = "Quay", **more: Any) -> int:
        """Bring an article, which has no story yet."""
        quiet, public, sender = more.pop("quiet", False), more.pop("public", True), more.pop("sender", None)
        fields = {
            "title": title,
            "body": f"{title}, it was said in a report by {outlet}. Nothing more was known in the evening.",
            "language": "en",
            "outlet": outlet,
            "published": self.clock.now() - timedelta(minutes=5),
            "url": f"https://{outlet.lower().replace(' ', '-')}.example/{abs(hash(title))}",
        }
        item = Draft(**fields | more)
        candidate = self.archive.candidate(
            item, analyse(item), findings=find(item), quiet=quiet, public=public, sender=sender
        )
        [accepted] = await self.archive.accept([candidate])
        return accepted.article_id

    async def report(self, title: str, outlet: str = "Quay", *, story: int = -1, **more: Any) -> Article:
        """Bring an article and put it into a story (below 0: a new one), as the assigner would."""
        article_id = await self.accept(title, outlet, **more)
        cursor = await self.assigning.cursor()
        await self.assigning.assign(
            [Assignment(article_id=article_id, story=story)], believed=cursor, reached=cursor + 1
        )
        found = await self.articles.get(article_id)
        assert found is not None
        return found

    async def correct(self, article: Article, **fields: Any) -> None:
        """Let an outlet change its article."""
        item = Draft(
            title=fields.get("title", article.title),
            body=fields.get("body", article.body),
            lead=fields.get("lead", article.lead),
            language=article.language,
            outlet=article.outlet,
            published=article.published,
            url=article.url,
        )
        await self.archive.accept([self.archive.candidate(item, analyse(item), findings=find(item))])

    async def pushed(self) -> list[Pushed]:
        """Do all that is due, and give what is owed since the last time."""
        assert await self.alerts.catch_up()
        return await self.new()

    async def new(self) -> list[Pushed]:
        """Give what is owed since the last time."""
        owed = (
            select(delivery, delivery_content.c.messages)
            .join(delivery_content, delivery_content.c.key == delivery.c.content)
            .where(delivery.c.id > self._told)
            .order_by(delivery.c.id)
        )
        async with self.database.read() as connection:
            rows = (await connection.execute(owed)).mappings().all()
        if rows:
            self._told = rows[-1]["id"]
        return [
            Pushed(
                id=row["id"],
                chat_id=row["chat_id"],
                kind=row["kind"],
                cause=row["cause"],
                view=unpack(row["messages"])[0],
                silent=row["silent"],
                thread=row["thread"],
                edits=row["edits"],
                state=row["state"],
            )
            for row in rows
        ]

    async def sent(self) -> None:
        """Let all that is owed have been sent."""
        async with self.database.write() as connection:
            ended = {"state": DeliveryState.SENT.value, "settled": self.clock.now(), "retry": None}
            await connection.execute(delivery.update().where(delivery.c.settled.is_(None)).values(**ended))

    async def held(self) -> list[Any]:
        """Give what is held back."""
        async with self.database.read() as connection:
            rows = await connection.execute(select(held_alert).order_by(held_alert.c.id))
            return list(rows.mappings())

    async def told(self) -> list[Any]:
        """Give what chats have been told."""
        async with self.database.read() as connection:
            rows = await connection.execute(select(told_story).order_by(told_story.c.chat_id))
            return list(rows.mappings())
