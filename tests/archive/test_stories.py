"""The follower that gives articles their stories, on real databases."""

import asyncio
import gc
import os
import random
import shutil
import signal
import sys
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from made_news import candidate_of, made_drafts

from bot.archive.pipeline import Archive
from bot.archive.stories import StoryFollower
from bot.archive.translated import TranslationNotes
from bot.errors import StorageError
from bot.model.article import ChangeKind, Draft
from bot.model.translation import Translated
from bot.ports import Clock, SystemClock
from bot.storage.article_translations import ArticleTranslations
from bot.storage.articles import ArticleStore
from bot.storage.assigning import AssigningStore
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.stories import StoryStore
from bot.text.stories.article import StoryArticle
from bot.text.stories.assigning import StoryAssigner

FERRY = (
    "The ferry Marmara ran aground off Corvane on Tuesday night with forty passengers on board, "
    "the coast guard said. Captain Ilse Brandvold brought all of them ashore in two boats before dawn."
)
FERRY_AGAIN = (
    "Forty passengers were brought ashore at Corvane after the ferry Marmara ran aground on Tuesday night. "
    "Captain Ilse Brandvold and the coast guard used two boats, and nobody was hurt before dawn."
)
FERRY_LATER = (
    "Investigators boarded the ferry Marmara, aground off Corvane since Tuesday night, on Thursday. "
    "Captain Ilse Brandvold told them that the coast guard had been warned, passengers said."
)
BAKERY = (
    "A bakery in Lindholm bakes bread from acorns again, as its owner Petra Novakova's grandmother did. "
    "The flour is milled in the village, and the loaves are sold out by nine in the morning."
)


class Newsdesk:
    """An archive with its follower."""

    def __init__(self, database: Database, clock: Clock, leases: Any = None) -> None:
        self.articles = ArticleStore(database, clock)
        self.archive = Archive(self.articles)
        self.store = AssigningStore(database, clock)
        self.stories = StoryStore(database, clock)
        self.leases = leases or LeaseStore(database, SystemClock())
        self.follower = self.another()

    def another(self, leases: Any = None) -> StoryFollower:
        """Make another follower of the same archive, as another process would."""
        return StoryFollower(self.store, self.articles, leases or self.leases, SystemClock(), poll=0.01)

    async def bring(self, *texts: str, **fields: Any) -> list[int]:
        drafts = [
            Draft(
                **{"title": text[:40], "body": text, "language": "en", "outlet": f"Outlet {len(text)}"}
                | fields
            )
            for text in texts
        ]
        return await self.accept(drafts)

    async def accept(self, drafts: list[Draft], **more: Any) -> list[int]:
        candidates = [replace(candidate_of(self.archive, draft), **more) for draft in drafts]
        return [acceptance.article_id for acceptance in await self.archive.accept(candidates)]

    async def story(self, article_id: int) -> int | None:
        found = await self.articles.get(article_id)
        assert found is not None
        return found.story

    async def partition(self) -> set[frozenset[str]]:
        """Give the stories as the ids of their articles."""
        parts: defaultdict[int | None, set[str]] = defaultdict(set)
        async for article in self.articles.everything():
            if article.duplicate_of is None:
                parts[article.story].add(str(article.external_id))
        assert None not in parts, f"without a story: {parts[None]}"
        return {frozenset(part) for part in parts.values()}

    async def told(self) -> dict[int, int]:
        """Count the log's entries of stories, by article."""
        entries = await self.articles.changes(0, 100_000)
        told: defaultdict[int, int] = defaultdict(int)
        for entry in entries:
            if entry.kind is ChangeKind.STORY:
                told[entry.article_id] += 1
        return told

    async def caught_up(self, seconds: float = 60) -> None:
        async with asyncio.timeout(seconds):
            while True:
                waiting = [item async for item in self.articles.everything() if item.story is None]
                if not waiting:
                    return
                await asyncio.sleep(0.02)


@pytest.fixture
async def desk(database: Database) -> AsyncIterator[Newsdesk]:
    desk = Newsdesk(database, SystemClock())
    yield desk
    desk.follower.close()


@asynccontextmanager
async def running(follower: StoryFollower) -> AsyncIterator[None]:
    task = asyncio.create_task(follower.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        follower.close()


async def undisturbed(folder: Path, migrated_sqlite: Path, drafts: list[Draft]) -> set[frozenset[str]]:
    """Assign all in one go, in an archive that nothing happens to."""
    shutil.copyfile(migrated_sqlite, folder / "undisturbed.sqlite")
    database = await Database.open(f"sqlite:///{folder / 'undisturbed.sqlite'}", clock=SystemClock())
    desk = Newsdesk(database, SystemClock())
    await desk.accept(drafts)
    assert await desk.follower.catch_up()
    found = await desk.partition()
    desk.follower.close()
    await database.close()
    return found


async def test_translations_are_no_news_to_stories(desk: Newsdesk, database: Database) -> None:
    [ferry] = await desk.bring(FERRY)
    assert await desk.follower.catch_up()
    end, told = await desk.articles.last_seq(), await desk.told()
    notes = TranslationNotes(ArticleTranslations(database, SystemClock()))
    notes.note((await desk.articles.many([ferry]))[ferry], Translated(language="fr", title="Un ferry échoué"))
    assert await notes.flush() == 1
    assert await desk.articles.last_seq() == end + 1
    assert await desk.another().catch_up()
    assert await desk.articles.last_seq() == end + 1
    assert await desk.told() == told


async def test_reports_of_one_event_share_a_story(desk: Newsdesk) -> None:
    await desk.bring(FERRY, BAKERY, FERRY_AGAIN)
    steps: list[tuple[int, int]] = []
    assert await desk.follower.catch_up(lambda done, total: steps.append((done, total)))
    first, other, again = [await desk.story(number) for number in (1, 2, 3)]
    assert first == again
    assert other not in (None, first)
    assert steps[-1] == (3, 3)
    assert await desk.told() == {1: 1, 2: 1, 3: 1}
    await desk.bring(FERRY_LATER)
    assert await desk.follower.catch_up()  # from what is in the store
    assert await desk.story(4) == first


async def test_a_quiet_article_without_a_date_joins_too(desk: Newsdesk) -> None:
    await desk.bring(FERRY)
    [number] = await desk.accept(
        [Draft(title="The ferry Marmara aground off Corvane", body=FERRY_AGAIN, language="en")], quiet=True
    )
    await desk.follower.catch_up()
    assert await desk.story(number) == await desk.story(1) is not None


async def test_it_follows_while_it_runs(desk: Newsdesk) -> None:
    async with running(desk.another()):
        await desk.bring(FERRY)
        await desk.caught_up()
        await desk.bring(FERRY_AGAIN)
        await desk.caught_up()
    assert await desk.story(1) == await desk.story(2)
    assert await desk.told() == {1: 1, 2: 1}


async def test_private_articles_have_no_story(desk: Newsdesk) -> None:
    [number] = await desk.accept([Draft(title="The ferry", body=FERRY)], sender=5, public=False)
    await desk.follower.catch_up()
    assert await desk.story(number) is None
    assert await desk.told() == {}


async def test_a_correction_keeps_its_story_and_later_articles_meet_its_new_text(desk: Newsdesk) -> None:
    draft = Draft(title="A note from the coast", body=BAKERY, language="en", external_id="x")
    async with running(desk.another()):
        [number] = await desk.accept([draft])
        await desk.caught_up()
        story = await desk.story(number)
        await desk.accept([replace(draft, title="The ferry Marmara aground", body=FERRY)])
        [later] = await desk.bring(FERRY_AGAIN)
        await desk.caught_up()
    assert await desk.story(number) == story
    assert await desk.story(later) == story
    assert await desk.told() == {number: 1, later: 1}


async def test_what_stands_for_a_text_takes_over_the_story(desk: Newsdesk) -> None:
    [sent] = await desk.accept(
        [Draft(title="The ferry", body=FERRY, language="en", url="https://quay.example/1")],
        sender=5,
        public=True,
    )
    await desk.follower.catch_up()
    story = await desk.stories.move([sent], None, by=1)
    [brought] = await desk.accept(
        [Draft(title="The ferry", body=FERRY, language="en", url="https://harbour.example/2")]
    )
    hidden = await desk.articles.get(sent)
    assert hidden is not None
    assert hidden.duplicate_of == brought
    await desk.follower.catch_up()
    assert await desk.story(brought) == story
    known = await desk.store.known([sent, brought])
    assert known[sent].story is None
    assert known[brought].fixed
    [later] = await desk.bring(FERRY_AGAIN)
    await desk.follower.catch_up()
    assert await desk.story(later) == story


async def test_a_removed_article_draws_no_others(desk: Newsdesk) -> None:
    async with running(desk.another()):
        await desk.bring(FERRY, BAKERY)
        await desk.caught_up()
        before = await desk.story(1)
        await desk.articles.remove([1])
        await desk.bring(FERRY_AGAIN)
        await desk.caught_up()
    assert await desk.story(3) not in (before, None)


async def test_what_an_admin_split_stays_split_and_new_articles_follow_their_likes(desk: Newsdesk) -> None:
    async with running(desk.another()):
        await desk.bring(FERRY, FERRY_AGAIN)
        await desk.caught_up()
        old = await desk.story(1)
        new = await desk.stories.move([2], None, by=1)
        await desk.bring(FERRY_AGAIN.replace("nobody was hurt", "no one was harmed"))
        await desk.caught_up()
        assert await desk.story(3) == new
        await desk.accept([Draft(title=FERRY_AGAIN[:40], body=FERRY_AGAIN, language="en", section="Sea")])
        await desk.bring(BAKERY)
        await desk.caught_up()
    assert (await desk.story(1), await desk.story(2)) == (old, new)


async def test_a_merger_sticks_and_new_articles_join_the_whole(desk: Newsdesk) -> None:
    async with running(desk.another()):
        await desk.bring(FERRY, BAKERY)
        await desk.caught_up()
        ferry, bakery = await desk.story(1), await desk.story(2)
        assert ferry
        assert bakery
        await desk.stories.merge(ferry, bakery, by=1)
        await desk.bring(FERRY_AGAIN)
        await desk.caught_up()
    assert [await desk.story(number) for number in (1, 2, 3)] == [bakery] * 3


async def test_an_article_gets_its_story_once_it_has_features(desk: Newsdesk, database: Database) -> None:
    draft = Draft(title="The ferry Marmara aground", body=FERRY, language="en", external_id="x")
    [number] = await desk.archive.accept(
        [desk.archive.candidate(draft, candidate_of(desk.archive, draft).analysis, origin="made")]
    )
    await desk.follower.catch_up()
    assert await desk.story(number.article_id) is None
    corrected = replace(draft, body=f"{FERRY} It was calm.")
    await desk.accept([corrected])
    await desk.follower.catch_up()
    assert await desk.story(number.article_id) is not None


async def test_articles_of_long_ago_are_judged_among_themselves(database: Database, clock: Any) -> None:
    old = Newsdesk(database, clock)  # its clock stands in 2024
    await old.bring(FERRY, BAKERY)
    clock.advance(3600)
    await old.bring(FERRY_AGAIN)
    desk = Newsdesk(database, SystemClock())
    await desk.bring(FERRY_LATER)
    await desk.follower.catch_up()
    stories = [await desk.story(number) for number in (1, 2, 3, 4)]
    assert stories[0] == stories[2]
    assert len({*stories} - {None}) == 3
    clock.advance(timedelta(days=30).total_seconds())
    await old.bring(FERRY_LATER.replace("Thursday", "Friday"))
    await desk.follower.catch_up()  # the window of its own days has nothing
    assert await desk.story(5) not in {*stories, None}
    for each in (old, desk):
        each.follower.close()


async def test_an_archive_put_back_to_an_older_copy_goes_on_from_there(
    desk: Newsdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.bring(FERRY, BAKERY)
    await desk.follower.catch_up()
    assert await desk.store.assign([], believed=2, reached=500) == {}  # as if a longer log had been read
    async with running(desk.another()):
        await desk.bring(FERRY_AGAIN)
        await desk.caught_up()
    assert await desk.story(3) == await desk.story(1)
    assert await desk.told() == {1: 1, 2: 1, 3: 1}


async def test_what_is_left_is_done_by_hand_once_it_no_longer_runs(desk: Newsdesk) -> None:
    await desk.bring(FERRY)
    running = asyncio.create_task(desk.follower.run())
    await desk.caught_up()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await desk.bring(FERRY_AGAIN)
    assert await asyncio.wait_for(desk.follower.catch_up(), 60)
    assert await desk.story(2) == await desk.story(1)


async def test_failures_are_waited_out(desk: Newsdesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.chores.rounds._AFTER_FAILURE", (0.01, 0.01))
    monkeypatch.setattr("bot.archive.stories._AFTER_FAILURE", (0.01, 0.01))
    monkeypatch.setattr("bot.archive.stories._ASKED_EVERY", 0.01)
    troubles = [StorageError("away"), RuntimeError("odd"), StorageError("away"), StorageError("away")]
    trouble_writing = [StorageError("full"), StorageError("full")]
    known, assign = desk.store.known, desk.store.assign

    async def failing_known(*args: Any) -> Any:
        if troubles:
            raise troubles.pop()
        return await known(*args)

    async def failing_assign(*args: Any, **more: Any) -> Any:
        outcome = await assign(*args, **more)
        if trouble_writing:
            raise trouble_writing.pop()  # it was written, but nobody was told
        return outcome

    monkeypatch.setattr(desk.store, "known", failing_known)
    monkeypatch.setattr(desk.store, "assign", failing_assign)
    async with running(desk.another()):
        await desk.bring(FERRY, BAKERY)
        await desk.caught_up()
        await desk.bring(FERRY_AGAIN)
        await desk.caught_up()
    assert not troubles
    assert await desk.story(3) == await desk.story(1)
    assert await desk.told() == {1: 1, 2: 1, 3: 1}


async def test_an_article_that_cannot_be_judged_holds_up_no_other(
    desk: Newsdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge = StoryAssigner.judge

    def broken(self: StoryAssigner, article: Any) -> Any:
        if article.id == 1:
            raise ZeroDivisionError
        return judge(self, article)

    monkeypatch.setattr(StoryAssigner, "judge", broken)
    await desk.bring(FERRY, BAKERY, FERRY_AGAIN)
    await desk.follower.catch_up()
    stories = [await desk.story(number) for number in (1, 2, 3)]
    assert len({*stories}) == 3
    assert None not in stories


async def test_an_article_that_cannot_be_remembered_holds_up_no_other(
    desk: Newsdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = StoryAssigner.place

    def broken(self: StoryAssigner, article: Any, story: int) -> None:
        if article.id == 1:
            raise ZeroDivisionError
        place(self, article, story)

    monkeypatch.setattr(StoryAssigner, "place", broken)
    await desk.bring(BAKERY, FERRY)
    await desk.follower.catch_up()
    await desk.bring(FERRY_AGAIN)
    async with asyncio.timeout(30):
        await desk.follower.catch_up()  # from what is in the store
    stories = [await desk.story(number) for number in (1, 2, 3)]
    assert stories[1] == stories[2] not in (stories[0], None)
    assert stories[0] is not None


async def test_sweeps_of_the_collector_do_not_visit_what_is_remembered(
    desk: Newsdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.archive.story_memory._FROZEN_AFTER", 10)
    await desk.accept(list(made_drafts(20, seed=1)))
    try:
        async with running(desk.another()):
            await desk.caught_up()
            assert not [thing for thing in gc.get_objects() if isinstance(thing, StoryArticle)]
    finally:
        gc.unfreeze()


async def test_one_does_it_and_another_takes_over(desk: Newsdesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.archive.stories._ASKED_EVERY", 0.05)
    async with running(desk.another()):
        await desk.bring(FERRY)
        await desk.caught_up()
        assert not await desk.follower.catch_up()
        waiting = desk.another()
        async with running(waiting):
            await desk.bring(BAKERY)
            await desk.caught_up()
            assert not waiting._memories
    async with running(desk.another()):
        await desk.bring(FERRY_AGAIN)
        await desk.caught_up()
    assert await desk.story(3) == await desk.story(1)
    assert await desk.told() == {1: 1, 2: 1, 3: 1}


class EverybodysLease:
    """Lets all who ask have it: only the cursor keeps them apart."""

    async def take(self, name: str, *, holder: str, seconds: float) -> bool:
        return True

    async def renew(self, name: str, *, holder: str, seconds: float) -> bool:
        return True

    async def release(self, name: str, *, holder: str) -> None: ...


async def test_two_that_both_believe_it_is_theirs_decide_nothing_twice(
    desk: Newsdesk, database_url: str, tmp_path: Path, migrated_sqlite: Path
) -> None:
    seed = random.randrange(10_000)
    print("seed", seed)
    drafts = list(made_drafts(150, seed=seed))
    chance, wanted = random.Random(seed), await undisturbed(tmp_path, migrated_sqlite, drafts)
    second = await Database.open(database_url, clock=SystemClock())
    rival = Newsdesk(second, SystemClock(), EverybodysLease())
    async with running(desk.another(EverybodysLease())), running(rival.another()):
        while drafts:
            size = chance.randint(1, 12)
            await desk.accept(drafts[:size])
            del drafts[:size]
            await asyncio.sleep(chance.uniform(0, 0.05))
        await desk.caught_up()
    rival.follower.close()
    await second.close()
    assert await desk.partition() == wanted
    assert set((await desk.told()).values()) == {1}


# A process that assigns, to be killed.
_ASSIGNER = """
import asyncio, sys
from pathlib import Path
from bot.archive.stories import StoryFollower
from bot.archive.translated import TranslationNotes
from bot.ports import SystemClock
from bot.storage.articles import ArticleStore
from bot.storage.assigning import AssigningStore
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.lifelines import Lifelines

async def main(url, alive):
    clock = SystemClock()
    database = await Database.open(url, clock=clock)
    leases = LeaseStore(database, clock, Lifelines(Path(alive)))
    store, articles = AssigningStore(database, clock), ArticleStore(database, clock)
    follower = StoryFollower(store, articles, leases, clock, poll=0.01)
    print("ready", flush=True)
    await follower.run()

asyncio.run(main(sys.argv[1], sys.argv[2]))
"""


async def test_killed_at_any_moment_the_stories_are_the_same(
    desk: Newsdesk, database_url: str, tmp_path: Path, migrated_sqlite: Path
) -> None:
    seed, kills = random.randrange(10_000), int(os.environ.get("DEPECHE_KILLS", "3"))
    print("seed", seed)
    drafts = list(made_drafts(100 * kills, seed=seed, events=10 * kills))
    chance, wanted = random.Random(seed), await undisturbed(tmp_path, migrated_sqlite, drafts)

    async def start() -> asyncio.subprocess.Process:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", _ASSIGNER, database_url, str(tmp_path / "alive")),
            env=os.environ | {"DEPECHE_FORKED": "1"},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
        assert process.stdout is not None
        await process.stdout.readline()
        return process

    async def kill(process: asyncio.subprocess.Process) -> None:
        process.send_signal(signal.SIGKILL)
        await process.wait()

    process = await start()
    for _ in range(kills):
        for _ in range(10):
            await desk.accept(drafts[:10])
            del drafts[:10]
            await asyncio.sleep(chance.uniform(0, 0.02))
        await asyncio.sleep(chance.uniform(0, 0.2))
        await kill(process)
        process = await start()
    try:
        await desk.caught_up()
    finally:
        await kill(process)
    assert await desk.partition() == wanted
    assert len(wanted) > 1
    assert set((await desk.told()).values()) == {1}
