"""The index over the real archive, so that both sides mean the same by the log."""

import itertools
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.model.article import Analysis, Candidate, Draft
from bot.search.follower import IndexFollower
from bot.search.index import SearchIndex
from bot.storage.articles import ArticleStore
from bot.storage.database import Database

NUMBER = itertools.count(1)


class FixedClock:
    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return 0.0


@pytest.fixture
async def articles(tmp_path: Path, now: datetime) -> AsyncIterator[ArticleStore]:
    clock = FixedClock(now)
    database = await Database.open(f"sqlite:///{tmp_path / 'archive.db'}", clock=clock)
    yield ArticleStore(database, clock)
    await database.close()


def candidate(title: str, **fields: Any) -> Candidate:
    text = fields.pop("text", f"Un texte qui dit : {title}.")
    draft = Draft(title=title, body=text, language="fr", outlet="Le Phare")
    return Candidate(
        draft=draft,
        analysis=Analysis(),
        **({"key": f"key {next(NUMBER)}", "fingerprint": f"{title} {text}"} | fields),
    )


async def test_the_index_follows_the_real_archive(
    tmp_path: Path, articles: ArticleStore, now: datetime
) -> None:
    index = SearchIndex.open(tmp_path / "index", archive_id=await articles.archive_id())
    follower = IndexFollower(index, articles)

    async def ids(query: str, viewer: int | None = None) -> list[int]:
        await follower.catch_up()
        return list((await index.search(query, viewer=viewer, now=now)).ids)

    twice = candidate("Le volcan gronde", key="one")
    one, again, two, private = await articles.accept(
        [
            twice,
            candidate("Le volcan gronde"),
            candidate("Marée basse"),
            candidate("Volcan privé", sender=7, public=False),
        ]
    )
    assert again.duplicate_of == one.article_id
    assert await ids("volcan") == [one.article_id]
    assert set(await ids("volcan", viewer=7)) == {one.article_id, private.article_id}

    await articles.accept([candidate("Le geyser gronde", key="one", text="Tout autre chose.")])
    assert one.article_id not in await ids("volcan")
    assert await ids("geyser") == [one.article_id]

    await articles.remove([two.article_id])
    assert await ids("marée") == []
    assert index.cursor == await articles.last_seq()
    follower.close()
    index.close()
