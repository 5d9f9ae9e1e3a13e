"""What needs a look is marked, in every language."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.locale.catalogue import INTERFACE_LANGUAGES, Localiser
from bot.model.engine import Allowance, Costs, EngineState, Spending
from bot.model.health import Beat, ChoreName, Disk, Health, SourceHealth, StoredHealth
from bot.model.lane import Lane
from bot.ports import SystemClock
from bot.render.health import health_view
from bot.services.pulse import Pulse

NOW = datetime(2024, 5, 3, 12, 30, 1, tzinfo=UTC)
START = NOW - timedelta(hours=3)
WELL = Health(
    now=NOW,
    started=START,
    version="1.2",
    beats=tuple(Beat(chore=chore, since=START, at=NOW - timedelta(seconds=2)) for chore in ChoreName),
    stored=StoredHealth(
        dialect="sqlite",
        size=12_300_000,
        articles=2000,
        last_seq=9000,
        stories=8000,
        alerts=None,
        waiting={Lane.DIGEST: 3},
        doubts=0,
        pauses=0,
        sources=SourceHealth(polled=4, failing=0),
    ),
    documents=2000,
    indexed=9000,
    index_size=5_000_000,
    disk=Disk(free=50_000_000_000, total=100_000_000_000, floor=500_000_000),
    memory=120_000_000,
)


NONE = Costs(engines=(), currency="EUR", kept=0)


def changed(**stored: object) -> Health:
    return replace(WELL, stored=replace(WELL.stored, **stored))


FAILING = SourceHealth(polled=4, failing=1, worst="courier", worst_since=START)
BEAT = WELL.beats[0]
TROUBLES = {
    "silent": replace(WELL, beats=(replace(BEAT, at=NOW - timedelta(minutes=6)),)),
    "never": replace(WELL, beats=(replace(BEAT, at=None),)),
    "failing": replace(WELL, beats=(replace(BEAT, failed=NOW, reason="Conflict<", failures=4),)),
    "index": replace(WELL, indexed=8000),
    "stories": changed(last_seq=90_000, stories=10, alerts=90_000),
    "doubts": changed(doubts=1),
    "sources": changed(sources=FAILING),
    "disk": replace(WELL, disk=Disk(free=4, total=100, floor=0)),
    "floor": replace(WELL, disk=Disk(free=40, total=100, floor=50)),
    "words": replace(WELL, said_in_english={"uk": 2, "ar": 1}),
}


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("trouble", TROUBLES)
def test_what_needs_a_look_is_marked(language: str, trouble: str) -> None:
    localiser = Localiser(language)
    well = health_view(WELL, NONE, localiser).text
    assert localiser.text("health-fine") in well
    assert "⚠️" not in well
    shown = health_view(TROUBLES[trouble], NONE, localiser).text
    assert localiser.text("health-fine") not in shown
    assert shown.count("⚠️") >= 2, "the sum, and what it is"
    assert "health-" not in shown
    none = health_view(changed(sources=SourceHealth(polled=0, failing=0)), NONE, localiser).text
    assert localiser.text("health-sources-none") in none


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_engines_are_told_of_with_what_they_may_spend(language: str) -> None:
    localiser = Localiser(language)
    may = Allowance(characters_per_month=5_000)
    well = EngineState(name="Libre<", allowance=may, today=Spending(), month=Spending(characters=1_234))
    resting = replace(well, name="DeepL", rests_for=timedelta(minutes=3))
    spent = replace(resting, name="Model", spent=True)
    view = health_view(WELL, Costs(engines=(well, resting, spent), currency="EUR", kept=0), localiser)
    lines = view.text.splitlines()
    [fine] = [line for line in lines if "Libre&lt;" in line]
    assert fine.startswith("✅")
    assert localiser.number(1_234) in fine
    assert localiser.number(5_000) in fine
    assert f"⚠️ {localiser.text('health-engine-spent', engine='Model')}" in lines
    assert any(line.startswith("⚠️") and "DeepL" in line for line in lines)
    assert localiser.text("health-trouble", count=2) in lines
    assert any(button.label == localiser.text("button-costs") for row in view.keyboard for button in row)
    assert localiser.text("briefing-engines") not in health_view(WELL, NONE, localiser).text


def test_what_failed_once_is_told_and_not_marked() -> None:
    once = replace(BEAT, failed=NOW - timedelta(hours=1), reason="StorageError")
    shown = health_view(replace(WELL, beats=(once,)), NONE, Localiser("en")).text
    assert "✅ Messages from Telegram: 2 sec ago · last failure 1 hr ago: StorageError" in shown


def test_a_beat_ends_a_row_of_failures() -> None:
    pulse = Pulse(SystemClock())
    pulse.heart(ChoreName.SENDER).failed("OSError")
    pulse.heart(ChoreName.SENDER).failed("StorageError")
    pulse.heart(ChoreName.INTAKE).beat()
    intake, sender = pulse.beats()
    assert (intake.chore, intake.failures, intake.failed) == (ChoreName.INTAKE, 0, None)
    assert (sender.failures, sender.reason, sender.at) == (2, "StorageError", None)
    pulse.heart(ChoreName.SENDER).beat()
    assert pulse.beats()[1].failures == 0
    assert pulse.beats()[1].failed is not None
