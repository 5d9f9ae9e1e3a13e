"""Who is alerted of what: once a story, by what they follow, and nobody by old news."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from alert_stand import ANN, BOB, GROUP, AlertStand

from bot.model.article import Provenance
from bot.model.chat import ChatKind
from bot.model.follow import FollowKind
from bot.model.rehearsal import rehearsal_id
from bot.search.wish import Wish
from bot.storage.accepting import end_turn, take_turn
from bot.storage.database import Database
from bot.storage.tables import archive, archive_log

ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""What back ends cannot differ in."""


@pytest.fixture
async def stand(database: Database, clock: Any) -> AsyncIterator[AlertStand]:
    made = AlertStand(database, clock)
    await made.chat()
    await made.alerts.catch_up()  # its cursor is the log's end of now
    yield made
    made.alerts.close()


async def test_the_first_report_alerts_and_says_why(stand: AlertStand) -> None:
    await stand.follow("harbour storm")
    article = await stand.report("Storm closes the harbour", "Quay Post")
    [alert] = await stand.pushed()
    assert (alert.kind, alert.cause, alert.chat_id) == ("alert", str(article.story), ANN)
    assert f'<b><a href="{article.url}">Storm closes the harbour</a></b>' in alert.text
    assert "Quay Post" in alert.text
    assert "it was said in a report by Quay Post" in alert.text
    assert alert.text.endswith("Because you follow “harbour storm”")
    assert alert.labels == ["Open", "Mute 24 h", "Stop"]
    assert await stand.pushed() == []


@ON_ONE
async def test_nothing_that_was_there_before_the_first_start(database: Database, clock: Any) -> None:
    stand = AlertStand(database, clock)
    await stand.chat()
    await stand.follow("storm")
    await stand.report("Storm closes the harbour")
    assert await stand.pushed() == []
    await stand.report("Storm opens the harbour")
    assert len(await stand.pushed()) == 1
    stand.alerts.close()


@ON_ONE
async def test_only_who_follows_is_told_and_once_by_the_best_reason(stand: AlertStand) -> None:
    await stand.chat(BOB)
    await stand.follow("outlet:Quay")
    named = await stand.follow("storm harbour")
    await stand.follow("storm")
    await stand.follow("bees", BOB)
    await stand.report("Storm closes the harbour")
    [alert] = await stand.pushed()
    assert alert.chat_id == ANN
    assert alert.text.endswith("“storm harbour”")
    [told] = await stand.told()
    assert told["follow_id"] == named.id


async def test_later_reports_change_the_message_quietly(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    first = await stand.report("Storm closes the harbour", "Quay")
    [alert] = await stand.pushed()
    assert "outlets" not in alert.text
    clock.advance(60)
    await stand.report("Harbour shut by the storm", "Mill", story=first.story)
    [edit] = await stand.pushed()
    assert (edit.kind, edit.edits) == ("alert-edit", alert.id)
    assert "now 2 outlets" in edit.text
    assert edit.labels == alert.labels
    # The next ones come together, two minutes after the last.
    clock.advance(30)
    await stand.report("A storm shuts the harbour", "Lantern", story=first.story)
    assert await stand.pushed() == []
    clock.advance(30)
    await stand.report("The storm and the harbour", "Anchor", story=first.story)
    assert await stand.pushed() == []
    clock.advance(70)
    [edit] = await stand.pushed()
    assert "now 4 outlets" in edit.text
    clock.advance(600)
    assert await stand.pushed() == []


async def test_an_edit_that_waits_gives_way_to_a_newer_one(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    first = await stand.report("Storm closes the harbour", "Quay")
    await stand.pushed()
    for outlet in ("Mill", "Lantern"):
        clock.advance(130)
        await stand.report(f"Harbour shut by the storm, {outlet} says", outlet, story=first.story)
        await stand.pushed()
    stand._told = 0
    states = [(item.kind, item.state) for item in await stand.new()]
    assert states == [("alert", "pending"), ("alert-edit", "skipped"), ("alert-edit", "pending")]


@ON_ONE
async def test_reprints_of_an_agency_count_once(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    afp = Provenance(agency="AFP")
    first = await stand.report("Storm closes the harbour", "Quay", provenance=afp)
    await stand.pushed()
    clock.advance(130)
    await stand.report(
        "Storm closes the harbour", "Mill", story=first.story, provenance=afp, body="Shut it is, for now."
    )
    for edit in await stand.pushed():
        assert "outlets" not in edit.text
    clock.advance(130)
    await stand.report("Harbour shut by the storm", "Lantern", story=first.story)
    [edit] = await stand.pushed()
    assert "now 2 outlets" in edit.text


def _ago(clock: Any, fields: dict[str, Any]) -> Any:
    return clock.now() - fields.get("published", timedelta(minutes=5))


@pytest.mark.parametrize(
    "fields",
    [
        {"quiet": True},
        {"public": False, "sender": ANN},
        {"published": timedelta(hours=60)},
    ],
)
async def test_what_is_no_news_alerts_nobody(stand: AlertStand, clock: Any, fields: dict[str, Any]) -> None:
    await stand.follow("storm")
    await stand.report("Storm closes the harbour", **fields | {"published": _ago(clock, fields)})
    assert await stand.pushed() == []
    assert await stand.told() == []


@ON_ONE
async def test_what_happened_long_ago_alerts_nobody(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    await stand.report("Storm closes the harbour")
    clock.advance(7 * 3600)  # nobody read the log meanwhile
    assert await stand.pushed() == []


@ON_ONE
async def test_reanalysis_and_an_editors_hand_alert_nobody(stand: AlertStand, clock: Any) -> None:
    await stand.report("Storm closes the harbour")
    article = await stand.report("Bees return to the roofs")
    await stand.pushed()
    await stand.follow("storm")
    await stand.follow("bees")
    clock.advance(60)
    async with stand.database.write() as connection:
        seq, last = await take_turn(connection)
        rows = [
            {"seq": seq + 1, "article_id": article.id, "kind": kind, "at": clock.now()}
            for kind in ("re-analysed",)
        ]
        await end_turn(connection, rows, last_seq=seq + 1, last_id=last)
    await stand.stories.move([article.id], None, by=1)
    assert await stand.pushed() == []


async def test_paused_muted_stopped_asleep_and_rehearsing_chats(stand: AlertStand, clock: Any) -> None:
    paused, muted = await stand.follow("storm"), await stand.follow("storm", BOB)
    await stand.chat(BOB)
    for number, column in ((21, "stopped"), (22, "asleep")):
        await stand.chat(number, **{column: True})
        await stand.follow("storm", number)
    await stand.chat(rehearsal_id("Ann"))
    await stand.follow("storm", rehearsal_id("Ann"))
    await stand.follows.change(paused.id, paused=True)
    await stand.follows.change(muted.id, muted_until=clock.now() + timedelta(hours=24))
    await stand.report("Storm closes the harbour")
    assert await stand.pushed() == []
    clock.advance(25 * 3600)
    await stand.report("Storm opens the harbour")
    assert [item.chat_id for item in await stand.pushed()] == [BOB]
    await stand.follows.remove(muted.id)
    await stand.report("Storm at sea")
    assert await stand.pushed() == []


@ON_ONE
async def test_unwanted_words_keep_an_article_away(stand: AlertStand) -> None:
    await stand.chat(filters=["football"])
    await stand.follow("storm")
    await stand.report("Storm stops the football match")
    assert await stand.pushed() == []
    await stand.report("Storm closes the harbour")
    assert len(await stand.pushed()) == 1


@ON_ONE
async def test_a_group_gets_links_and_hears_that_it_follows(stand: AlertStand) -> None:
    await stand.chat(GROUP, ChatKind.SUPERGROUP)
    await stand.follow("storm", GROUP, silent=True)
    article = await stand.report("Storm closes the harbour")
    [alert] = await stand.pushed()
    assert alert.text.endswith("Because this chat follows “storm”")
    assert alert.view.keyboard[0][0].url == f"https://t.me/depeche_bot?start=article_{article.id}"
    assert alert.silent


@ON_ONE
async def test_a_headline_only_outlet_shows_its_headline(database: Database, clock: Any) -> None:
    stand = AlertStand(database, clock, outlet=[{"name": "Quay", "show": "headline", "label": "state-owned"}])
    await stand.chat()
    await stand.alerts.catch_up()
    await stand.follow("storm")
    await stand.report("Storm closes the harbour")
    [alert] = await stand.pushed()
    assert "it was said" not in alert.text
    assert "state-owned" in alert.text
    stand.alerts.close()


async def test_a_followed_story_alerts_also_under_its_old_number(stand: AlertStand, clock: Any) -> None:
    old = await stand.report("Storm closes the harbour")
    new = await stand.report("Harbour shut by the storm", "Mill")
    assert old.story is not None
    assert new.story is not None
    await stand.pushed()
    await stand.follow(
        "Storm closes the harbour", kind=FollowKind.STORY, wish=Wish.of_story(old.story).pack()
    )
    await stand.stories.merge(old.story, new.story, by=1)
    clock.advance(60)
    assert await stand.pushed() == []
    await stand.report("The harbour opens again", "Lantern", story=new.story)
    [alert] = await stand.pushed()
    assert "The harbour opens again" in alert.text
    assert "now 3 outlets" in alert.text


async def test_what_was_told_of_a_merged_story_counts_for_its_heir(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    old = await stand.report("Storm closes the harbour")
    [alert] = await stand.pushed()
    new = await stand.report("Harbour shut by the gale", "Mill")
    assert old.story is not None
    assert new.story is not None
    assert await stand.pushed() == []
    clock.advance(60)
    await stand.stories.merge(old.story, new.story, by=1)
    [edit] = await stand.pushed()
    assert (edit.kind, edit.edits) == ("alert-edit", alert.id)
    clock.advance(130)
    await stand.report("A storm and its harbour", "Lantern", story=new.story)
    [edit] = await stand.pushed()
    assert (edit.kind, edit.edits) == ("alert-edit", alert.id)
    assert "now 3 outlets" in edit.text


async def test_an_archive_that_was_put_back(stand: AlertStand, clock: Any) -> None:
    await stand.follow("storm")
    await stand.report("Storm closes the harbour")
    assert len(await stand.pushed()) == 1
    async with stand.database.write() as connection:
        await connection.execute(archive_log.delete())
        await connection.execute(archive.update().values(last_seq=0))
    assert await stand.pushed() == []
    clock.advance(60)
    await stand.report("Storm opens the harbour")
    assert len(await stand.pushed()) == 1
