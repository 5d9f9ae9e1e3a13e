"""How the bot is, as admins read it: what needs a look is marked."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.engine import Costs
from bot.model.health import Beat, ChoreName, Health
from bot.model.lane import Lane
from bot.render.actions.briefing import ChangeBriefing
from bot.render.actions.places import Go, Place
from bot.render.actions.sources import ShowSource
from bot.render.callback import encode
from bot.render.costs import engine_lines
from bot.render.html import inline
from bot.render.view import Button, View

_FINE: Final = "✅"
_TROUBLE: Final = "⚠️"
_INDEX_BEHIND: Final = 500
"""Entries of the log that the index may be behind: one batch."""
_BEHIND: Final = 10_000
"""Entries that stories and alerts may be behind: what asks for nothing is written down in thousands."""
_DISK: Final = 0.05
_MEGABYTE: Final = 1_000_000
_NAME: Final = 64


def health_view(health: Health, costs: Costs, localiser: Localiser) -> View:
    """Show how everything fares, engines and what they may spend among it."""
    up = localiser.span(health.now - health.started)
    blocks = [
        localiser.text("health-heading", version=health.version, up=up),
        troubles_line(health, costs, localiser),
    ]
    for key, lines in _groups(health, costs, localiser):
        said = [f"{_TROUBLE if trouble else _FINE} {line}" for trouble, line in lines]
        blocks.append("\n".join([localiser.text(key), *said]))
    return View("\n\n".join(blocks), _keyboard(health, costs, localiser))


def troubles_line(health: Health, costs: Costs, localiser: Localiser) -> str:
    """Say how many things need a look."""
    count = len(troubles(health, costs, localiser))
    return localiser.text("health-trouble", count=count) if count else localiser.text("health-fine")


def troubles(health: Health, costs: Costs, localiser: Localiser) -> list[str]:
    """List what needs a look."""
    groups = _groups(health, costs, localiser)
    return [f"{_TROUBLE} {line}" for _, lines in groups for trouble, line in lines if trouble]


def _groups(health: Health, costs: Costs, localiser: Localiser) -> list[tuple[str, list[tuple[bool, str]]]]:
    groups = [
        ("health-chores", list(_chores(health, localiser))),
        ("health-stock", list(_stock(health, localiser))),
        ("briefing-engines", list(engine_lines(costs, localiser))),
        ("health-machine", list(_machine(health, localiser))),
    ]
    return [(key, lines) for key, lines in groups if lines]


def waiting_line(health: Health, localiser: Localiser) -> str:
    """Say what waits to be sent."""
    waiting = health.stored.waiting
    lanes = [localiser.text(f"outbox-lane-{lane}", count=waiting[lane]) for lane in Lane if lane in waiting]
    return localiser.text("health-outbox", waiting=" · ".join(lanes) or localiser.text("health-empty"))


def disk_line(health: Health, localiser: Localiser) -> str:
    """Say how much of the disk is free."""
    return localiser.text(
        "health-disk",
        free=_megabytes(health.disk.free, localiser),
        share=localiser.share(health.disk.share),
        floor=_megabytes(health.disk.floor, localiser),
    )


def _keyboard(health: Health, costs: Costs, localiser: Localiser) -> tuple[tuple[Button, ...], ...]:
    row = [
        Button(localiser.text("button-refresh"), encode(Go(Place.HEALTH))),
        Button(localiser.text("button-outbox"), encode(Go(Place.OUTBOX))),
    ]
    worst = health.stored.sources.worst
    if worst is not None:
        row.append(Button(localiser.text("button-source"), encode(ShowSource(worst))))
    last = [Button(localiser.text("button-summary"), encode(ChangeBriefing()))]
    if costs.engines:
        last.append(Button(localiser.text("button-costs"), encode(Go(Place.COSTS))))
    return tuple(row), tuple(last)


def _chores(health: Health, localiser: Localiser) -> Iterator[tuple[bool, str]]:
    stored = health.stored
    behind = {
        ChoreName.INDEX: (stored.last_seq - health.indexed, _INDEX_BEHIND),
        ChoreName.STORIES: (stored.last_seq - stored.stories, _BEHIND),
        ChoreName.ALERTS: (0 if stored.alerts is None else stored.last_seq - stored.alerts, _BEHIND),
    }
    for beat in health.beats:
        lag, most = behind.get(beat.chore, (0, 0))
        parts = [_heard(beat, health.now, localiser)]
        if lag > most:
            parts.append(localiser.text("health-behind", count=lag))
        line = localiser.text("health-chore", chore=localiser.text(f"health-chore-{beat.chore}"))
        yield lag > most or beat.needs_a_look(health.now), f"{line} {' · '.join(parts)}"


def _heard(beat: Beat, now: datetime, localiser: Localiser) -> str:
    """Say when a chore was last heard of, and what went wrong last."""
    heard = localiser.text("health-never") if beat.at is None else localiser.back(now - beat.at)
    if beat.failed is None:
        return heard
    key = "health-failing" if beat.failures else "health-failed"
    failed = localiser.text(
        key, reason=inline(beat.reason, _NAME), ago=localiser.back(now - beat.failed), count=beat.failures
    )
    return f"{heard} · {failed}"


def _stock(health: Health, localiser: Localiser) -> Iterator[tuple[bool, str]]:
    stored, sources = health.stored, health.stored.sources
    yield False, waiting_line(health, localiser)
    if stored.doubts or stored.pauses:
        yield True, localiser.text("health-decide", doubts=stored.doubts, pauses=stored.pauses)
    yield (
        False,
        localiser.text(
            "health-index",
            documents=health.documents,
            articles=stored.articles,
            size=_megabytes(health.index_size, localiser),
        ),
    )
    if not sources.failing:
        key = "health-sources" if sources.polled else "health-sources-none"
        yield False, localiser.text(key, polled=sources.polled)
    elif sources.worst is not None and sources.worst_since is not None:
        yield (
            True,
            localiser.text(
                "health-sources-failing",
                polled=sources.polled,
                failing=sources.failing,
                worst=inline(sources.worst, _NAME),
                since=localiser.date(sources.worst_since, health.now),
            ),
        )


def _machine(health: Health, localiser: Localiser) -> Iterator[tuple[bool, str]]:
    stored, disk = health.stored, health.disk
    backend = "PostgreSQL" if stored.dialect == "postgresql" else "SQLite"
    yield False, localiser.text("health-database", backend=backend, size=_megabytes(stored.size, localiser))
    yield disk.share < _DISK or disk.free < disk.floor, disk_line(health, localiser)
    if health.memory is not None:
        yield False, localiser.text("health-memory", size=_megabytes(health.memory, localiser))
    if lacking := health.said_in_english:
        languages = localiser.listed(map(localiser.language_name, sorted(lacking)))
        count = sum(lacking.values())
        yield True, localiser.text("health-said-in-english", languages=languages, count=count)


def _megabytes(size: int, localiser: Localiser) -> str:
    return localiser.decimal(size / _MEGABYTE)
