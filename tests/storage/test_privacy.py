"""What readers send stays theirs, and never touches what the operator's sources bring."""

import random
from collections import defaultdict
from typing import Any

import pytest

from bot.model.article import Acceptance, Article, ChangeKind, Verdict
from bot.storage.articles import ArticleStore
from bot.storage.database import Database
from bot.storage.persons import PersonStore

FERRY = "The ferry was late. Nobody minded."
BRIDGE = "The bridge is open. Cars may pass."
ANNA, BORIS = 7, 8


async def seen_by(articles: ArticleStore, viewer: int | None) -> list[int]:
    return sorted(article.id for article in await articles.latest(limit=100, viewer=viewer))


async def kinds(articles: ArticleStore, after: int = 0) -> list[tuple[int, ChangeKind]]:
    return [(change.article_id, change.kind) for change in await articles.changes(after, 1000)]


async def test_only_its_senders_see_a_private_page(articles: ArticleStore, candidate: Any) -> None:
    [acceptance] = await articles.accept([candidate(FERRY, key="k", sender=ANNA)])
    assert acceptance.verdict is Verdict.ADDED
    assert await seen_by(articles, ANNA) == [1]
    assert await seen_by(articles, BORIS) == []
    assert await seen_by(articles, None) == []
    [second] = await articles.accept([candidate(FERRY, key="k", sender=BORIS)])
    assert second == Acceptance(article_id=1, verdict=Verdict.DUPLICATE)
    found = await articles.get(1)
    assert found is not None
    assert (found.public, found.senders) == (False, (ANNA, BORIS))
    assert await seen_by(articles, BORIS) == [1]
    assert await kinds(articles) == [(1, ChangeKind.NEW), (1, ChangeKind.REANALYSED)]


@pytest.mark.parametrize("text", [FERRY, BRIDGE], ids=["same words", "other words"])
async def test_a_private_page_becomes_public_when_a_source_brings_it(
    articles: ArticleStore, candidate: Any, text: str
) -> None:
    await articles.accept([candidate(FERRY, key="k", sender=ANNA)])
    [acceptance] = await articles.accept([candidate(text, key="k", outlet="Quay")])
    assert acceptance == Acceptance(article_id=1, verdict=Verdict.ADDED)
    found = await articles.get(1)
    assert found is not None
    assert (found.public, found.body, found.outlet) == (True, text, "Quay")
    assert found.senders == ()  # who sent it first is nobody's business any more
    assert await seen_by(articles, None) == [1]
    assert await kinds(articles) == [(1, ChangeKind.NEW), (1, ChangeKind.NEW)]


async def test_a_private_copy_does_not_hide_a_public_one(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY, key="secret link", sender=ANNA)])
    [public] = await articles.accept([candidate(FERRY, key="feed")])
    assert public == Acceptance(article_id=2, verdict=Verdict.ADDED)
    assert await seen_by(articles, None) == [2]
    assert await seen_by(articles, ANNA) == [2]
    private = await articles.get(1)
    assert private is not None
    assert (private.public, private.duplicate_of) == (False, 2)
    assert await kinds(articles) == [(1, ChangeKind.NEW), (1, ChangeKind.HIDDEN), (2, ChangeKind.NEW)]


async def test_a_reader_gets_the_public_article_for_the_same_text(
    articles: ArticleStore, candidate: Any
) -> None:
    await articles.accept([candidate(FERRY, key="feed")])
    [sent] = await articles.accept([candidate(FERRY, key="link", sender=ANNA)])
    assert sent == Acceptance(article_id=2, verdict=Verdict.DUPLICATE, duplicate_of=1)
    assert await seen_by(articles, ANNA) == [1]


async def test_two_readers_with_the_same_text_do_not_share_it(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY, key="hers", sender=ANNA)])
    [his] = await articles.accept([candidate(FERRY, key="his", sender=BORIS)])
    assert his == Acceptance(article_id=2, verdict=Verdict.ADDED)
    [hers_too] = await articles.accept([candidate(FERRY, key="hers as well", sender=ANNA)])
    assert hers_too.duplicate_of == 1
    # Once Boris has sent that link, too, he must not lose it to an article that he can't see.
    await articles.accept([candidate(FERRY, key="hers as well", sender=BORIS)])
    for viewer in (ANNA, BORIS):
        shown = await articles.many(await seen_by(articles, viewer))
        assert shown
        assert all(viewer in article.senders for article in shown.values())


@pytest.mark.parametrize("public", [False, True], ids=["kept private", "shown to all"])
async def test_readers_cannot_rewrite_what_a_source_brought(
    articles: ArticleStore, candidate: Any, public: bool
) -> None:
    await articles.accept([candidate(FERRY, key="k", outlet="Quay")])
    before = await articles.get(1)
    [forged] = await articles.accept(
        [candidate(BRIDGE, key="k", outlet="Forger", sender=ANNA, public=public)]
    )
    assert forged == Acceptance(article_id=1, verdict=Verdict.DUPLICATE)
    assert await articles.get(1) == before
    [earlier] = await articles.accept(
        [candidate(BRIDGE, key="x", outlet="Forger", sender=ANNA, public=public)]
    )
    [source] = await articles.accept([candidate(BRIDGE, key="feed", outlet="Quay")])
    assert (earlier.verdict, source.verdict) == (Verdict.ADDED, Verdict.ADDED)
    shown = await articles.latest(limit=9, viewer=ANNA)
    assert {article.outlet for article in shown} == {"Quay"}


async def test_a_page_that_readers_may_show_is_for_all(articles: ArticleStore, candidate: Any) -> None:
    await articles.accept([candidate(FERRY, key="k", sender=ANNA)])
    [allowed] = await articles.accept([candidate(FERRY, key="k", sender=BORIS, public=True)])
    assert allowed.verdict is Verdict.ADDED
    assert await seen_by(articles, None) == [1]
    [corrected] = await articles.accept([candidate(BRIDGE, key="k", sender=ANNA)])
    assert corrected.verdict is Verdict.UPDATED
    assert await seen_by(articles, None) == [1]


async def gone_with(articles: ArticleStore, chance: random.Random) -> set[str]:
    """Take an article out of the archive; name the keys that nothing has now."""
    gone = chance.choice([article async for article in articles.everything()])
    await articles.remove([gone.id])
    return {f"k{number}" for number in range(1, 9) if not await articles.by_key(f"k{number}")}


async def test_who_is_forgotten_leaves_no_private_page_and_takes_none_from_others(
    database: Database, clock: Any, articles: ArticleStore, candidate: Any
) -> None:
    hers, both = candidate(FERRY, key="hers", sender=ANNA), candidate(BRIDGE, key="both", sender=ANNA)
    await articles.accept([hers, both])
    await articles.accept([candidate(BRIDGE, key="both", sender=BORIS)])
    await PersonStore(database, clock).erase(ANNA)
    assert await seen_by(articles, ANNA) == []
    assert await seen_by(articles, BORIS) == [2]
    # Her page's address is as good as any: no tombstone keeps a source from bringing it.
    [brought] = await articles.accept([candidate(FERRY, key="hers")])
    assert brought.verdict is Verdict.ADDED
    assert await seen_by(articles, None) == [brought.article_id]


async def test_nothing_is_lost_whatever_comes_in_whatever_order(
    database: Database, clock: Any, articles: ArticleStore, candidate: Any
) -> None:
    """Follow the log as a projection does, and compare with what each viewer has a right to see."""
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    owed: defaultdict[int | None, set[str]] = defaultdict(set)
    removed: set[str] = set()
    viewers = (None, ANNA, BORIS)
    cursor, shown = 0, dict[int, Article]()
    for _ in range(12):
        batch = []
        for _ in range(chance.randint(1, 6)):
            sender = chance.choice((None, None, ANNA, BORIS))
            text = f"Text {chance.randint(1, 4)}. It goes on."
            batch.append(
                candidate(text, key=f"k{chance.randint(1, 8)}", sender=sender, public=sender is None)
            )
            key = batch[-1].key
            if sender is not None or key not in removed:  # what was taken out, only readers can bring back
                owed[sender].add(key)
                removed.discard(key)
        await articles.accept(batch)
        if chance.random() < 0.1:
            forgotten = chance.choice((ANNA, BORIS))
            await PersonStore(database, clock).erase(forgotten)
            owed[forgotten].clear()
        elif chance.random() < 0.2:
            removed |= await gone_with(articles, chance)
            for keys in owed.values():
                keys -= removed
        changes = await articles.changes(cursor, 1000)
        assert [change.seq for change in changes] == sorted({change.seq for change in changes})
        cursor = await articles.last_seq()
        current = await articles.many([change.article_id for change in changes])
        for number in {change.article_id for change in changes}:
            shown.pop(number, None)
        shown |= {number: item for number, item in current.items() if item.duplicate_of is None}
        everything = {article.id: article async for article in articles.everything()}
        assert shown == {number: item for number, item in everything.items() if item.duplicate_of is None}
        for article in everything.values():
            if article.duplicate_of is not None:
                original = everything[article.duplicate_of]
                assert original.duplicate_of is None
                assert original.public or (
                    not article.public and set(article.senders) <= set(original.senders)
                )
        for viewer in viewers:
            visible = await articles.latest(limit=100, viewer=viewer)
            assert {article.id for article in visible} == {
                number for number, item in shown.items() if item.public or viewer in item.senders
            }
            for key in owed[viewer] | owed[None]:
                found = await articles.by_key(key)
                assert found is not None
                target = everything[found.duplicate_of or found.id]
                assert target.public or viewer in target.senders, (key, viewer)
