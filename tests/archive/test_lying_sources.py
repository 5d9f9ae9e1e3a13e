"""Sources that lie, and what goes wrong within: nobody is moved, hidden, renamed, told twice or stuck."""

import re
import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from polled_site import START, Hours, Newsroom, WatchedWorkers, feed, item, newsroom

from bot.cli.source_room import as_json
from bot.locale.catalogue import Localiser
from bot.model.article import ChangeKind
from bot.model.notice import NoticeKind
from bot.model.source_report import Health, Offer, Probe, Proposed, SourceReport
from bot.render.notices import notice_view
from bot.render.proposal import offers_view, proposal_view
from bot.render.source import source_view

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def workers() -> AsyncIterator[WatchedWorkers]:
    async with WatchedWorkers() as found:
        yield found


@pytest_asyncio.fixture(loop_scope="module")
async def room(migrated_sqlite: Path, tmp_path: Path, workers: WatchedWorkers) -> AsyncIterator[Newsroom]:
    path = tmp_path / "depeche.sqlite"
    shutil.copyfile(migrated_sqlite, path)
    async with newsroom(path, workers, Hours()) as found:
        yield found


def front_page(address: str) -> str:
    return (
        f"<html><head><title>Log in</title><link rel=alternate type='application/rss+xml' href='{address}'>"
        "</head><body><form><input name=password></form></body></html>"
    )


@pytest.mark.parametrize("status", [200, 301, 302, 308])
async def test_a_page_in_a_feeds_place_leads_nowhere(room: Newsroom, status: int) -> None:
    harbour = {"id": "harbour", "url": room.site.says("/feed", feed(item(room.site, "1")))}
    await room.poll(harbour)
    room.site.says("/comments", feed(item(room.site, "77")))
    if status == 200:
        room.site.says("/feed", front_page("/comments"), feed=False)
    else:
        room.site.says("/feed", status=status, headers={"Location": "/login"})
        room.site.says("/login", front_page("/comments"), feed=False)
    after = await room.poll(harbour)
    assert (after.url, after.failures) == (harbour["url"], 1)
    assert room.site.count("/comments") == 0
    assert [*await room.listed()] == ["Ferry 1 sails"]
    assert await room.notices() == []


@pytest.mark.parametrize(
    "target", ["http://169.254.169.254/feed", "http://10.0.0.1/", "ftp://127.0.0.1/feed"]
)
async def test_no_redirect_moves_it_where_nobody_may_go(room: Newsroom, target: str) -> None:
    harbour = {"id": "harbour", "url": room.site.says("/feed", feed(item(room.site, "1")))}
    await room.poll(harbour)
    room.site.says("/feed", status=301, headers={"Location": target})
    after = await room.poll(harbour)
    assert (after.url, after.failures) == (harbour["url"], 1)


async def test_a_feed_that_moves_with_every_poll_is_told_of_once_a_day(room: Newsroom) -> None:
    body = feed(item(room.site, "1"))
    harbour = {"id": "harbour", "url": room.site.says("/feed", body)}
    for number in range(6):
        path = "/feed" if number == 0 else f"/feed{number}"
        room.site.says(path, status=301, headers={"Location": f"/feed{number + 1}"})
        room.site.says(f"/feed{number + 1}", body)
        await room.poll(harbour)
    assert (await room.state("harbour")).url.endswith("/feed6")
    assert [notice.kind for notice in await room.notices()] == [NoticeKind.SOURCE_MOVED]
    room.clock.advance(86_400)
    room.site.says("/feed6", status=301, headers={"Location": "/feed"})
    room.site.says("/feed", body)
    await room.poll(harbour)
    assert len(await room.notices()) == 2


async def test_what_nobody_expected_is_a_failure_like_any_other(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    harbour = {"id": "harbour", "url": room.site.says("/feed", feed(item(room.site, "1")))}

    async def breaks(*_: object, **__: object) -> None:
        raise RuntimeError("nobody thought of this")

    monkeypatch.setattr(room.workers, "run", breaks)
    after = await room.poll(harbour)
    assert (after.failures, after.due > room.clock.now()) == (1, True)
    assert after.error
    monkeypatch.undo()
    assert (await room.poll(harbour)).brought == 1


async def test_another_source_of_the_same_page_does_not_rename_it(room: Newsroom) -> None:
    gazette = {
        "id": "gazette",
        "outlet": "The Gazette",
        "url": room.site.says("/a", feed(item(room.site, "1"))),
    }
    await room.poll(gazette)
    theirs = feed(item(room.site, "1", guid="evil-1"))
    thief = {"id": "thief", "outlet": "The Thief", "url": room.site.says("/b", theirs), "section": "Theft"}
    await room.poll(gazette, thief)
    await room.poll(thief, gazette)
    [article] = (await room.listed()).values()
    assert (article.outlet, article.source, article.section) == ("The Gazette", "gazette", None)


async def test_an_old_date_claimed_first_makes_no_news_old(room: Newsroom) -> None:
    theirs = feed(
        item(room.site, "1", at=START - timedelta(days=20), text="Nothing happened there at all. " * 20)
    )
    room.site.says("/news/1", status=404)
    liar = {
        "id": "liar",
        "url": room.site.says("/b", theirs).replace("127.0.0.1", "localhost"),
        "text": "feed",
    }
    await room.poll(liar)
    assert await room.log() == [ChangeKind.ARCHIVED]
    del room.site.answers["/news/1"]
    gazette = {"id": "gazette", "url": room.site.says("/a", feed(item(room.site, "1")))}
    await room.poll(gazette, liar)
    await room.poll(gazette, liar)
    [article] = (await room.listed()).values()
    assert (article.source, article.quiet) == ("gazette", False)
    assert (await room.log())[-1] is ChangeKind.NEW


async def test_a_password_goes_along_and_is_shown_to_nobody(
    room: Newsroom, caplog: pytest.LogCaptureFixture
) -> None:
    body = feed(item(room.site, "1"))
    url = room.site.says("/feed", body).replace("://", "://reader:s3cr3t@")
    room.site.says("/feed", status=301, headers={"Location": "/new"})
    room.site.says("/new", body)
    after = await room.poll({"id": "harbour", "url": url})
    assert after.url == url.replace("/feed", "/new")
    room.site.says("/new", status=500)
    after = await room.poll({"id": "harbour", "url": url})
    assert room.site.asked[-1][1]["Authorization"].startswith("Basic ")
    room.site.says("/new", status=410)
    await room.poll({"id": "harbour", "url": url})
    report = SourceReport(source=await room.state("harbour"), health=Health.FAILING, per_day=0)
    localiser = Localiser("en")
    view = source_view(report, localiser=localiser, now=START, outlets={}, admin=True)
    probe = Probe(
        settings=report.source.settings,
        title=None,
        entries=0,
        newest=(),
        language=None,
        per_day=None,
        trial=None,
        offers=(Offer(url=url, title=""),) * 2,
    )
    proposed = Proposed(proposal_id=1, probe=probe, known=None)
    shown = [
        view,
        proposal_view(proposed, localiser, now=START),
        offers_view(proposed, localiser),
        *(notice_view(notice, localiser) for notice in await room.notices()),
        await room.notices(),
        as_json(report),
        after.error,
        caplog.text,
        [item async for item in room.articles.everything()],
    ]
    assert len(await room.notices()) == 2
    assert "/new" in view.text
    assert "s3cr3t" not in repr(shown)


def undated(room: Newsroom, *names: str) -> str:
    return re.sub("<pubDate>.*?</pubDate>", "", feed(*(item(room.site, name) for name in names)))


async def test_what_is_read_anew_is_no_news(room: Newsroom) -> None:
    harbour = {"id": "harbour", "url": room.site.says("/feed", undated(room, "1", "2", "3")), "text": "feed"}
    await room.poll({**harbour, "exclude": ["3"]})
    await room.poll({**harbour, "exclude": ["3"]})
    assert await room.log() == [ChangeKind.ARCHIVED] * 2
    # Rules that changed have all of it read again.
    await room.poll(harbour)
    assert await room.log() == [ChangeKind.ARCHIVED] * 3
    room.site.says("/feed", undated(room, "4", "1", "2", "3"))
    await room.poll(harbour)
    assert (await room.log())[-1] is ChangeKind.NEW


async def test_an_answer_that_was_empty_at_first_floods_nobody(room: Newsroom) -> None:
    harbour = {"id": "harbour", "url": room.site.says("/feed", feed()), "text": "feed"}
    assert (await room.poll(harbour)).failures == 0
    room.site.says("/feed", undated(room, *map(str, range(1, 200))))
    await room.poll(harbour)
    assert await room.log() == [ChangeKind.ARCHIVED] * 100


async def test_nothing_is_unchanged_of_which_nothing_is_known(room: Newsroom) -> None:
    harbour = {"id": "harbour", "url": room.site.says("/feed", status=304)}
    after = await room.poll(harbour)
    assert (after.succeeded, after.failures) == (None, 1)
