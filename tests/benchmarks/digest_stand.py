"""An archive with stories, chats with digests, and what sends them, for tests and benchmarks of digests."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import time, timedelta
from itertools import count
from typing import Any

from sqlalchemy import select

from bot.app.translating import Translating
from bot.archive.enrich import find
from bot.config import Config
from bot.delivery.digest_composer import Composer
from bot.delivery.digest_layouts import DigestLayouts
from bot.delivery.digest_owing import DigestOwing
from bot.delivery.digests import Digests
from bot.delivery.renditions import Renditions
from bot.model.article import Analysis, Candidate, Draft
from bot.model.chat import Chat, ChatKind
from bot.model.digest import Digest
from bot.model.findings import NOTHING_FOUND
from bot.model.outlet import Outlets
from bot.model.schedule import Schedule
from bot.ports import Clock, Translations
from bot.search.wish import Wish
from bot.storage.articles import ArticleStore
from bot.storage.chats import ChatStore
from bot.storage.database import Database
from bot.storage.digest_issues import DigestIssues
from bot.storage.digests import DigestStore
from bot.storage.leases import LeaseStore
from bot.storage.stories import StoryStore
from bot.storage.tables import delivery, delivery_content
from bot.text.sentences import split_sentences


class _NoIndex:
    """Knows no outlet by its whole name."""

    def whole_names(self, field: str, names: Collection[str]) -> frozenset[str]:
        return frozenset()


_NO_INDEX: Any = _NoIndex()
_NUMBERS = count(1)
BODY = (
    "The ferry between the islands stopped in the morning after a wave broke two windows. "
    "Some two hundred passengers waited at the quay until a second ship came from the mainland. "
    "The harbour office expects normal service on Friday, if the wind drops below thirty knots. "
    "Nobody was hurt, and the company will pay for the missed connections of all travellers."
)


@dataclass(kw_only=True, slots=True)
class DigestStand:
    """Everything that digests need, on one database."""

    database: Database
    clock: Clock
    outlets: Outlets = field(default_factory=dict)
    index: Any = None
    """The outlets that topics name are looked up there."""
    rest: Any = None
    translations: Translations | None = None
    owed_something: Callable[[], None] = lambda: None

    @property
    def articles(self) -> ArticleStore:
        return ArticleStore(self.database, self.clock)

    @property
    def stories(self) -> StoryStore:
        return StoryStore(self.database, self.clock)

    @property
    def digests(self) -> DigestStore:
        return DigestStore(self.database, self.clock, wish_of=_wish_of)

    @property
    def issues(self) -> DigestIssues:
        return DigestIssues(self.database)

    def composer(self) -> Composer:
        return Composer(
            self.database,
            articles=self.articles,
            stories=self.stories,
            index=self.index or _NO_INDEX,
            outlets=self.outlets,
            translates=self.translations is not None and self.translations.on,
        )

    def loop(self) -> Digests:
        return Digests(
            self.database,
            composer=self.composer(),
            layouts=DigestLayouts(
                outlets=self.outlets,
                bot_name=lambda: "news_bot",
                asking=Renditions(self.translations or self._untranslated()),
            ),
            owing=DigestOwing(self.database),
            leases=LeaseStore(self.database, self.clock),
            clock=self.clock,
            owed=self.owed_something,
            **({"rest": self.rest} if self.rest else {}),
        )

    def _untranslated(self) -> Translations:
        return Translating(Config(), self.database, self.clock).translations

    async def story(
        self, title: str, *outlets: str, into: int | None = None, ago: float = 1.0, **fields: Any
    ) -> int:
        """Let outlets report a story, hours ago; give its number."""
        published = self.clock.now() - timedelta(hours=ago)
        ids = await self.report(
            [{"title": title, "outlet": outlet, "published": published} | fields for outlet in outlets]
        )
        number = await self.stories.move(ids, into, by=1)
        assert number is not None
        return number

    async def report(self, drafts: Sequence[dict[str, Any]]) -> list[int]:
        """Accept articles; give their ids."""
        accepted = await self.articles.accept([_candidate(fields) for fields in drafts])
        return [item.article_id for item in accepted]

    async def chat(self, chat_id: int, kind: ChatKind = ChatKind.PRIVATE, language: str = "en") -> Chat:
        return await ChatStore(self.database, self.clock).see(chat_id, kind, f"Chat {chat_id}", language)

    async def digest(self, chat_id: int, *hours: int, zone: str = "Europe/Paris", **fields: Any) -> Digest:
        """Give a chat a digest, made now."""
        now = self.clock.now()
        schedule = Schedule(hours=tuple(time(hour) for hour in hours or (8,)), zone=zone)
        values: dict[str, Any] = {"owner_id": abs(chat_id), "schedule": schedule} | fields
        draft = Digest(id=0, chat_id=chat_id, made=now, settled=now, **values)
        added = await self.digests.add(draft, most=100)
        assert added is not None
        return added

    async def owed(self, kind: str = "digest") -> list[Any]:
        """List what is owed, in order."""
        rows = (
            select(delivery, delivery_content.c.messages)
            .join(delivery_content, delivery_content.c.key == delivery.c.content)
            .where(delivery.c.kind == kind)
            .order_by(delivery.c.id)
        )
        async with self.database.read() as connection:
            return list(await connection.execute(rows))

    async def told(self, kind: str = "digest") -> list[str]:
        """Give the texts of what is owed, in order."""
        return ["\n".join(part["text"] for part in row.messages["messages"]) for row in await self.owed(kind)]


def _candidate(fields: dict[str, Any]) -> Candidate:
    number = next(_NUMBERS)
    quiet, searched = fields.pop("quiet", False), fields.pop("searched", False)
    values: dict[str, Any] = {
        "body": f"{BODY} Report number {number} ends here.",
        "language": "en",
        "url": f"https://news.example/{number}",
    }
    draft = Draft(**values | fields)
    summary = split_sentences(draft.body, draft.language)[:3]
    return Candidate(
        draft=draft,
        analysis=Analysis(summary=summary, words=60),
        key=f"url:{draft.url}",
        fingerprint=f"{number:064}",
        findings=find(draft) if searched else NOTHING_FOUND,
        quiet=quiet,
    )


def _wish_of(topic: str) -> bytes:
    wish = Wish.of(topic)
    return wish.pack() if isinstance(wish, Wish) else b""
