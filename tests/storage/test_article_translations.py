"""What articles say in other languages: written once, logged once, and gone with what it was made of."""

from typing import Any

import pytest
from sqlalchemy import func, select

from bot.archive.translated import TranslationNotes
from bot.model.article import ChangeKind
from bot.model.translation import Translated
from bot.ports import Clock
from bot.storage.article_translations import ArticleTranslations, Noted, made_of
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.fresh_stories import FreshStories
from bot.storage.tables import article_translation

FERRY = "The ferry was late. Nobody minded."
BRIDGE = "The bridge is open. Cars may pass."


@pytest.fixture
def store(database: Database, clock: Clock) -> ArticleTranslations:
    return ArticleTranslations(database, clock)


@pytest.fixture
def notes(store: ArticleTranslations) -> TranslationNotes:
    return TranslationNotes(store)


def said(title: str, summary: str = "", language: str = "fr") -> Translated:
    return Translated(language=language, title=title, summary=summary)


async def known(articles: ArticleStore, *ids: int) -> dict[int, set[tuple[str, str, str]]]:
    found = await articles.translated(await articles.many(ids))
    return {
        number: {(item.language, item.title, item.summary) for item in some} for number, some in found.items()
    }


async def kinds(articles: ArticleStore) -> list[tuple[int, ChangeKind]]:
    return [(change.article_id, change.kind) for change in await articles.changes(0, 99)]


async def rows(database: Database) -> int:
    async with database.read() as connection:
        return await connection.scalar(select(func.count()).select_from(article_translation)) or 0


async def test_a_translation_takes_its_turn_in_the_log(
    articles: ArticleStore, notes: TranslationNotes, candidate: Any, database: Database
) -> None:
    await articles.accept([candidate(FERRY), candidate(BRIDGE)])
    found, stamp = await articles.many([1, 2]), await FreshStories(database).stamp()
    notes.note(found[1], said("Le ferry était en retard"))
    notes.note(found[1], said("Le ferry était en retard", "Personne n'a protesté."))
    notes.note(found[1], said("Le ferry était en retard"))
    notes.note(found[1], said("Паром опоздал", language="ru"))
    assert await notes.flush() == 2
    assert await kinds(articles) == [(1, ChangeKind.NEW), (2, ChangeKind.NEW), (1, ChangeKind.TRANSLATED)]
    assert await articles.last_seq() == 3
    assert await known(articles, 1, 2) == {
        1: {("fr", "Le ferry était en retard", "Personne n'a protesté."), ("ru", "Паром опоздал", "")}
    }
    # The article is what it was, and so is the news.
    assert await articles.many([1, 2]) == found
    assert await FreshStories(database).stamp() == stamp


async def test_what_is_known_is_written_once(
    articles: ArticleStore, store: ArticleTranslations, candidate: Any
) -> None:
    await articles.accept([candidate(FERRY)])
    found = await articles.many([1])
    for _ in range(2):  # as another process would, that has not noted it before
        notes = TranslationNotes(store)
        notes.note(found[1], said("Le ferry était en retard", "Personne n'a protesté."))
        notes.note(found[1], said("Le ferry était en retard"))
        await notes.flush()
        notes.note(found[1], said("Le ferry était en retard"))
        assert await notes.flush() == 0
    assert await articles.last_seq() == 2
    notes.note(found[1], said("Le ferry a pris du retard"))
    assert await notes.flush() == 1
    # One entry of an article is enough.
    assert await kinds(articles) == [(1, ChangeKind.NEW), (1, ChangeKind.TRANSLATED)]
    assert await articles.last_seq() == 3


async def test_a_correction_drops_it(
    articles: ArticleStore, notes: TranslationNotes, candidate: Any, database: Database
) -> None:
    await articles.accept([candidate(FERRY, key="k"), candidate(BRIDGE)])
    before = await articles.many([1, 2])
    for number in (1, 2):
        notes.note(before[number], said(f"Titre {number}"))
    await notes.flush()
    await articles.accept([candidate("The ferry was early. Everybody minded.", key="k")])
    assert set(await known(articles, 1, 2)) == {2}
    assert await rows(database) == 1
    # What was translated before the correction and is noted after it is of other words.
    notes.note(before[1], said("Titre 1", "Un résumé"))
    assert await notes.flush() == 0
    notes.note((await articles.many([1]))[1], said("Le ferry était en avance"))
    assert await notes.flush() == 1
    assert (await known(articles, 1))[1] == {("fr", "Le ferry était en avance", "")}


async def test_it_goes_with_its_article(
    articles: ArticleStore, notes: TranslationNotes, candidate: Any, database: Database, clock: Any
) -> None:
    await articles.accept([candidate(FERRY), candidate(BRIDGE), candidate("A third. One.")])
    found = await articles.many([1, 2, 3])
    for number, article in found.items():
        notes.note(article, said(f"Titre {number}"))
    await notes.flush()
    await articles.remove([1])
    assert await rows(database) == 2
    notes.note(found[1], said("Autre titre"))
    assert await notes.flush() == 0
    await articles.accept([candidate(f"{FERRY} Nobody at all.")])
    clock.advance(99)
    await articles.expire(clock.now())
    assert await rows(database) == 0


async def test_it_is_not_kept_of_what_stands_behind_another(
    articles: ArticleStore, notes: TranslationNotes, candidate: Any, database: Database
) -> None:
    await articles.accept([candidate(FERRY, sender=7)])
    own = await articles.many([1])
    notes.note(own[1], said("Titre"))
    await notes.flush()
    assert await rows(database) == 1
    await articles.accept([candidate(FERRY, key="the operator's")])
    assert (await articles.many([1]))[1].duplicate_of == 2
    assert await rows(database) == 0
    notes.note(own[1], said("Titre encore"))
    assert await notes.flush() == 0


async def test_many_are_written_in_parts(
    articles: ArticleStore, notes: TranslationNotes, store: ArticleTranslations, candidate: Any
) -> None:
    await articles.accept([candidate(f"Text {number}. It is the one.") for number in range(230)])
    found = await articles.many(range(1, 231))
    for number, article in found.items():
        notes.note(article, said(f"Texte {number}"))
    assert await notes.flush() == 230
    assert await articles.last_seq() == 460
    assert len(await known(articles, *found)) == 230
    noted = Noted(article_id=999, made_of=made_of("a", None, "b"), translated=said("x"))
    assert await store.write([noted]) == 0
