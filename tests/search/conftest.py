from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.model.article import Analysis, Article, Change, ChangeKind
from bot.model.translation import Translated
from bot.search.index import SearchIndex
from bot.search.search import Found

NOW = datetime(2024, 5, 20, 12, tzinfo=UTC)


class MemoryLog:
    """An archive in memory: articles, and the log of what happened to them."""

    def __init__(self) -> None:
        self.name = "memory"
        self.articles: dict[int, Article] = {}
        self.log: list[Change] = []
        self.other: dict[int, list[Translated]] = {}

    def put(self, kind: ChangeKind = ChangeKind.NEW, *, seq: int | None = None, **fields: Any) -> Article:
        seq = seq or (self.log[-1].seq + 1 if self.log else 1)
        number = fields.pop("id", None) or max(self.articles, default=0) + 1
        fields.setdefault("title", f"Titre {number}")
        fields.setdefault("body", "")
        fields.setdefault("language", "fr")
        fields.setdefault("published", NOW - timedelta(days=200))
        article = Article(id=number, seq=seq, added=NOW, changed=NOW, analysis=Analysis(), **fields)
        self.articles[number] = article
        self.log.append(Change(seq=seq, article_id=number, kind=kind, at=NOW))
        return article

    def remove(self, number: int) -> None:
        del self.articles[number]
        self._note(number, ChangeKind.REMOVED)

    def hide(self, number: int) -> None:
        self._note(number, ChangeKind.HIDDEN)

    def tell_story(self, number: int) -> None:
        self._note(number, ChangeKind.STORY)

    def translate(self, number: int, language: str, title: str, summary: str = "") -> None:
        said = Translated(language=language, title=title, summary=summary)
        self.other.setdefault(number, []).append(said)
        self._note(number, ChangeKind.TRANSLATED)

    def _note(self, number: int, kind: ChangeKind) -> None:
        self.log.append(Change(seq=self.log[-1].seq + 1, article_id=number, kind=kind, at=NOW))

    async def archive_id(self) -> str:
        return self.name

    async def last_seq(self) -> int:
        return self.log[-1].seq if self.log else 0

    async def changes(self, after: int, limit: int) -> Sequence[Change]:
        return [change for change in self.log if change.seq > after][:limit]

    async def many(self, ids: Sequence[int], /) -> dict[int, Article]:
        return {number: self.articles[number] for number in ids if number in self.articles}

    async def translated(self, articles: Mapping[int, Article], /) -> Mapping[int, Sequence[Translated]]:
        return {number: said for number, said in self.other.items() if number in articles}


class Desk:
    """A log with an index over it, and the short way to ask."""

    def __init__(self, folder: Path) -> None:
        self.log = MemoryLog()
        self.index = SearchIndex.open(folder, archive_id=self.log.name)

    def put(self, **fields: Any) -> int:
        return self.log.put(**fields).id

    def catch_up(self) -> None:
        news = [change for change in self.log.log if change.seq > self.index.cursor]
        if news:
            self.index.apply(news, self.log.articles, self.log.other)
            self.index.commit(news[-1].seq)

    async def found(self, query: str, *, viewer: int | None = None, **more: Any) -> Found:
        self.catch_up()
        return await self.index.search(query, viewer=viewer, now=NOW, **more)

    async def ids(self, query: str, *, viewer: int | None = None, **more: Any) -> list[int]:
        return list((await self.found(query, viewer=viewer, **more)).ids)


@pytest.fixture
def log() -> MemoryLog:
    return MemoryLog()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "index")
    yield desk
    desk.index.close()


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def ago() -> Callable[[float], datetime]:
    return lambda days: NOW - timedelta(days=days)
