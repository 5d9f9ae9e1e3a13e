"""Alerts come in the languages in which chats read: translated ahead, once for all, and never for long."""

import asyncio
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from alert_stand import ANN, BOB, CHANNEL, GROUP, AlertStand
from peers import LibrePeer, late, status
from sqlalchemy import func, select

from bot.app import alerting
from bot.app.digesting import ahead_of, digest_parts
from bot.delivery.renditions import Renditions
from bot.delivery.withdrawing import Withdrawing
from bot.model.audit import AuditEntry
from bot.model.chat import ChatKind
from bot.model.digest import DigestLength, Layout
from bot.model.translation import Translated
from bot.services.pulse import Pulse
from bot.storage.database import Database
from bot.storage.leases import LeaseStore
from bot.storage.tables import article_translation
from bot.storage.withdrawals import WithdrawalStore
from bot.translation import desk

ON_ONE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
STORM, OPENED, SHUT = "Storm closes the harbour", "Storm opens the harbour", "Le port est fermé"
FRENCH, RUSSIAN = "La tempête ferme le port", "Шторм закрывает гавань"
MARKED = (
    "<i>Traduction automatique, langue d’origine\u00a0: anglais (Libre), non vérifiée par une personne</i>"
)
SAID = "{}, it was said in a report by Quay."
TABLE = {
    ("en", "fr", STORM): FRENCH,
    ("en", "ru", STORM): RUSSIAN,
    ("en", "fr", SAID.format(STORM)): f"{FRENCH}, peut-on lire dans un article de Quay.",
    ("en", "ru", SAID.format(STORM)): f"{RUSSIAN}, говорится в сообщении Quay.",
    ("en", "fr", "Nothing more was known in the evening."): "On n’en savait pas plus dans la soirée.",
    ("en", "ru", "Nothing more was known in the evening."): "Вечером больше ничего не было известно.",
    ("en", "fr", OPENED): "La tempête rouvre le port",
    ("en", "fr", SAID.format(OPENED)): "La tempête rouvre le port, peut-on lire dans un article de Quay.",
    ("en", "ru", OPENED): "Шторм открывает гавань",
    ("en", "ru", SAID.format(OPENED)): "Шторм открывает гавань, говорится в сообщении Quay.",
}


@pytest.fixture
async def peer() -> AsyncIterator[LibrePeer]:
    async with LibrePeer(TABLE) as peer:
        yield peer


@pytest.fixture
async def stand(database: Database, clock: Any, peer: LibrePeer) -> AsyncIterator[AlertStand]:
    made = AlertStand(database, clock, engine=[{"kind": "libretranslate", "name": "Libre", "url": peer.url}])
    await made.chat(language="fr")
    await made.alerts.catch_up()
    yield made
    made.alerts.close()
    await made.translating.aclose()


def patient(stand: AlertStand, monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """Have alerts wait for engines so long at most."""
    monkeypatch.setattr(
        alerting, "Renditions", lambda translations: Renditions(translations, patience=seconds)
    )
    stand.alerts.close()
    stand.alerts = stand.another()


async def test_an_alert_says_what_it_is_and_leads_to_the_original(stand: AlertStand, peer: LibrePeer) -> None:
    await stand.follow("harbour storm")
    article = await stand.report(STORM)
    [alert] = await stand.pushed()
    lines = alert.text.split("\n")
    assert lines[0] == f'<b><a href="{article.url}">{FRENCH}</a></b>'
    assert lines[1] == MARKED
    assert "peut-on lire dans un article de Quay." in alert.text
    assert STORM not in alert.text
    assert [alert.labels[0], *alert.labels[2:]] == ["Ouvrir", "Ne plus suivre", "En anglais"]
    # What was translated is found by it, and nobody is told of that.
    assert await stand.translating.notes.flush() == 1
    assert await stand.pushed() == []
    assert peer.calls > 0


@ON_ONE
async def test_a_story_is_translated_once_for_all_who_read_alike(stand: AlertStand, peer: LibrePeer) -> None:
    await stand.crowd(600)
    await stand.chat(BOB, language="ru", reading="")
    await stand.follow("storm", BOB)
    await stand.report(STORM)
    alerts = await stand.pushed()
    assert len(alerts) == 601
    titled = {
        language: sum(title in alert.text for alert in alerts)
        for language, title in (("en", STORM), ("fr", FRENCH), ("ru", RUSSIAN))
    }
    assert titled == {"en": 201, "fr": 200, "ru": 200}
    # Its title and the one sentence that is told, into two languages.
    told = (STORM, SAID.format(STORM))
    assert sorted(peer.asked) == [("en", into, text) for into in ("fr", "ru") for text in told]


@ON_ONE
async def test_what_is_read_as_it_is_goes_before_what_must_be_translated(
    stand: AlertStand, clock: Any
) -> None:
    await stand.chat(BOB, language="fr", reads_also=["en"])
    for who in (ANN, BOB):
        await stand.follow("harbour storm", who)
    article = await stand.report(STORM)
    told = {alert.chat_id: alert.text for alert in await stand.pushed()}
    assert FRENCH in told[ANN]
    assert STORM in told[BOB]
    assert "Traduction" not in told[BOB]
    assert article.story is not None
    await stand.sent()
    clock.advance(600)
    await stand.report(f"{SHUT} par la tempête", "Phare", story=article.story, language="fr")
    edited = {alert.chat_id: alert.text for alert in await stand.pushed() if alert.kind == "alert-edit"}
    assert f"{SHUT} par la tempête" in edited[ANN]
    assert "Traduction" not in edited[ANN]
    # Bob's own language goes before another one that he reads.
    assert f"{SHUT} par la tempête" in edited[BOB]


async def test_a_correction_is_told_in_the_same_language(stand: AlertStand, clock: Any) -> None:
    await stand.follow("harbour storm")
    article = await stand.report(STORM)
    await stand.pushed()
    await stand.sent()
    clock.advance(600)
    await stand.correct(article, title=OPENED, body=article.body.replace(STORM, OPENED))
    alert, *edits = await stand.pushed()
    assert alert.text.startswith(f"<b>Corrigé.</b> Le titre était\u00a0: «\u00a0{FRENCH}\u00a0»")
    assert "La tempête rouvre le port, peut-on lire" in alert.text
    assert MARKED in alert.text
    assert [edit.kind for edit in edits] == ["alert-edit"]
    assert "La tempête rouvre le port" in edits[0].text
    assert OPENED not in alert.text + edits[0].text


async def test_what_was_held_back_comes_translated(stand: AlertStand, clock: Any) -> None:
    await stand.chat(language="fr", hourly=1)
    await stand.follow("harbour")
    await stand.report("Harbour festival")
    assert len(await stand.pushed()) == 1
    for title in (STORM, OPENED):
        await stand.report(title)
    assert await stand.pushed() == []
    clock.advance(3700)
    [bundle] = await stand.pushed()
    assert bundle.kind == "bundle"
    assert FRENCH in bundle.text
    assert "La tempête rouvre le port" in bundle.text
    assert bundle.text.count("traduction automatique (anglais)") == 2


@ON_ONE
async def test_groups_and_streams_read_as_they_are_set(stand: AlertStand, peer: LibrePeer) -> None:
    await stand.chat(GROUP, ChatKind.SUPERGROUP, language="ru")
    await stand.follow("storm", GROUP)
    await stand.chat(CHANNEL, ChatKind.CHANNEL, language="ru", reading="fr")
    await stand.stream()
    await stand.report(STORM)
    told = {alert.chat_id: alert for alert in await stand.pushed()}
    assert RUSSIAN in told[GROUP].text
    assert len(told[GROUP].labels) == 3  # where many read along, the original is at the card
    post = told[CHANNEL].text
    assert FRENCH in post
    assert "Машинный перевод, язык оригинала: английский (Libre)" in post


@ON_ONE
async def test_an_engine_that_is_down_holds_nobody_up(
    stand: AlertStand, peer: LibrePeer, monkeypatch: pytest.MonkeyPatch
) -> None:
    peer.always = status(503)
    monkeypatch.setattr(desk, "_WORTH_A_LOOK", 0.0)  # seconds that are waited for it to come back
    patient(stand, monkeypatch, 60)
    await stand.follow("harbour storm")
    await stand.report(STORM)
    [alert] = await stand.pushed()
    assert STORM in alert.text
    assert "ce qui n’est pas traduit est dans la langue d’origine" in alert.text
    assert len(alert.labels) == 3


@ON_ONE
async def test_a_slow_engine_costs_a_bounded_time(
    stand: AlertStand, peer: LibrePeer, monkeypatch: pytest.MonkeyPatch
) -> None:
    peer.always = late(60)
    patient(stand, monkeypatch, 0.3)
    await stand.crowd(450)
    await stand.report(STORM)
    begun = asyncio.get_running_loop().time()
    alerts = await stand.pushed()
    assert asyncio.get_running_loop().time() - begun < 15
    assert len(alerts) == 450
    late_ones = [alert for alert in alerts if "Pas traduit à temps" in alert.text]
    assert len(late_ones) == 150
    assert all(STORM in alert.text for alert in late_ones)
    assert len({(alert.chat_id, alert.cause) for alert in alerts}) == 450


@ON_ONE
async def test_of_an_outlet_whose_headlines_alone_are_shown_nothing_else_leaves_the_house(
    database: Database, clock: Any, peer: LibrePeer
) -> None:
    engine = {"kind": "libretranslate", "name": "Libre", "url": peer.url}
    stand = AlertStand(database, clock, engine=[engine], outlet=[{"name": "Quay", "show": "headline"}])
    await stand.chat(language="fr")
    await stand.alerts.catch_up()
    await stand.follow("harbour storm")
    await stand.report(STORM)
    [alert] = await stand.pushed()
    assert FRENCH in alert.text
    assert peer.asked == [("en", "fr", STORM)]
    stand.alerts.close()
    await stand.translating.aclose()


@ON_ONE
async def test_nobody_is_told_of_translations(stand: AlertStand, clock: Any) -> None:
    await stand.follow("tempête")
    article = await stand.report(STORM)
    assert await stand.pushed() == []
    for title in (FRENCH, f"{FRENCH} encore"):
        stand.translating.notes.note(article, Translated(language="fr", title=title))
        assert await stand.translating.notes.flush() == 1
        assert await stand.pushed() == []
    async with stand.database.read() as connection:
        assert await connection.scalar(select(func.count()).select_from(article_translation)) == 1


async def test_what_waits_for_the_end_of_quiet_hours_is_translated_before(
    stand: AlertStand, clock: Any, peer: LibrePeer
) -> None:
    await stand.chat(language="fr", quiet_from=0, quiet_until=12 * 60)  # it is 11:30 in Paris
    await stand.follow("harbour storm")
    await stand.report(STORM)
    assert await stand.pushed() == []
    opened: Any = SimpleNamespace(
        config=stand.config,
        clock=clock,
        articles=stand.articles,
        stories=stand.stories,
        database=stand.database,
        leases=LeaseStore(stand.database, clock),
        pulse=Pulse(clock),
        translating=stand.translating,
        index=None,
    )
    ahead = ahead_of(opened, digest_parts(opened, bot_name=lambda: "depeche_bot"))
    assert await ahead.look() == 0
    clock.advance(16 * 60)
    assert await ahead.look() == 1
    assert sorted(text for _, _, text in peer.asked) == [STORM, SAID.format(STORM)]
    await peer.down()
    clock.advance(15 * 60)
    [alert] = await stand.pushed()
    assert FRENCH in alert.text


@ON_ONE
async def test_no_more_is_translated_than_is_told(stand: AlertStand, clock: Any, peer: LibrePeer) -> None:
    last = "Nothing more was known in the evening."
    await stand.follow("harbour storm")
    article = await stand.report(STORM)
    [alert] = await stand.pushed()
    assert FRENCH in alert.text
    assert sorted(text for _, _, text in peer.asked) == [STORM, SAID.format(STORM)]
    assert last in [sentence.text for sentence in article.analysis.summary]
    # A stream that posts three sentences has the others translated, too.
    await stand.chat(CHANNEL, ChatKind.CHANNEL, language="fr")
    await stand.stream(layout=Layout(length=DigestLength.SHORT))
    peer.asked.clear()
    await stand.report(OPENED)
    assert {alert.chat_id for alert in await stand.pushed()} == {ANN, CHANNEL}
    asked = {text for source, _, text in peer.asked if source == "en"}
    assert asked == {OPENED, SAID.format(OPENED), last}


@ON_ONE
async def test_a_list_of_headlines_has_nothing_else_translated(
    stand: AlertStand, clock: Any, peer: LibrePeer
) -> None:
    await stand.chat(language="fr", quiet_from=0, quiet_until=12 * 60)  # it is 11:30 in Paris
    await stand.follow("harbour")
    for title in (STORM, OPENED):
        await stand.report(title)
    assert await stand.pushed() == []
    clock.advance(31 * 60)
    [bundle] = await stand.pushed()
    assert FRENCH in bundle.text
    assert "La tempête rouvre le port" in bundle.text
    assert sorted(text for _, _, text in peer.asked) == [STORM, OPENED]


async def test_a_withdrawal_finds_what_was_told_in_other_languages(stand: AlertStand, clock: Any) -> None:
    await stand.chat(BOB, language="en", reading="ru")
    for who in (ANN, BOB):
        await stand.follow("harbour storm", who)
    article = await stand.report(STORM)
    assert {FRENCH, RUSSIAN} == {
        title for alert in await stand.pushed() for title in (FRENCH, RUSSIAN) if title in alert.text
    }
    await stand.sent()
    entry = AuditEntry(user_id=1, deed="article.withdraw", subject=STORM)
    assert await WithdrawalStore(stand.database, clock).withdraw(article.id, "Made up", entry=entry)
    look = Withdrawing(stand.database, zone=ZoneInfo("UTC"), clock=clock, owed=lambda: None)
    assert await look.look() == 2
    edits = {edit.chat_id: edit.text for edit in await stand.new()}
    assert edits[ANN].startswith("Retiré par la rédaction le ")
    assert edits[BOB].startswith("Withdrawn by the editors on ")
