"""What an admin is told once a day, and when."""

from collections.abc import Iterator
from datetime import time
from typing import Final
from zoneinfo import ZoneInfo

from bot.locale.catalogue import Localiser
from bot.locale.days import hour as written
from bot.locale.zones import zone_city
from bot.model.briefing import DayReport
from bot.model.delivery import DeliveryState
from bot.render.actions.briefing import BriefingDeed, ChangeBriefing
from bot.render.actions.places import Go, Place
from bot.render.actions.stats import ShowStats
from bot.render.callback import encode
from bot.render.costs import engine_lines
from bot.render.health import disk_line, troubles, troubles_line, waiting_line
from bot.render.view import Button, View, rows_of

_TROUBLES: Final = 8
_WIDTH: Final = 4
"""Buttons in a row: hours stay readable on a narrow screen."""
_ENDS: Final = (
    DeliveryState.SENT,
    DeliveryState.REFUSED,
    DeliveryState.ASLEEP,
    DeliveryState.UNCERTAIN,
)


def briefing_view(report: DayReport, localiser: Localiser) -> View:
    """Tell how the last day went, and how things are."""
    numbers = Button(localiser.text("button-numbers"), encode(ShowStats()))
    health = Button(localiser.text("button-health"), encode(Go(Place.HEALTH)))
    change = Button(localiser.text("button-summary"), encode(ChangeBriefing()))
    return View("\n\n".join(_blocks(report, localiser)), ((numbers, health), (change,)))


def choice_view(hour: int | None, zone: ZoneInfo, localiser: Localiser) -> View:
    """Show when the briefing comes, with the hours that there are."""
    city = zone_city(zone.key, localiser)
    if hour is None:
        now = localiser.text("briefing-off")
    else:
        now = localiser.text("briefing-on", hour=written(time(hour), localiser), zone=city)
    hours = [
        Button(
            ("✓ " if number == hour else "") + written(time(number), localiser),
            encode(ChangeBriefing(BriefingDeed.AT, number + 1)),
        )
        for number in range(24)
    ]
    read = Button(localiser.text("button-summary-now"), encode(ChangeBriefing(BriefingDeed.NOW)))
    off = Button(localiser.text("button-summary-off"), encode(ChangeBriefing(BriefingDeed.OFF)))
    text = f"{now}\n\n{localiser.text('briefing-about', zone=city)}"
    return View(text, (*rows_of(hours, _WIDTH), (read,) if hour is None else (read, off)))


def _blocks(report: DayReport, localiser: Localiser) -> Iterator[str]:
    health, costs = report.health, report.costs
    yield localiser.text("briefing-heading", day=localiser.day(health.now))
    wrong = troubles(health, costs, localiser)
    yield "\n".join([troubles_line(health, costs, localiser), *wrong[:_TROUBLES]])
    yield localiser.text(
        "briefing-came", articles=report.articles, count=report.sources, requests=report.requests
    )
    ended = [
        localiser.text(f"outbox-ended-{how}", count=report.ended[how])
        for how in _ENDS
        if report.ended.get(how)
    ]
    sent = localiser.text("briefing-sent", ended=" · ".join(ended) or localiser.text("stats-none-sent"))
    lines = [sent, waiting_line(health, localiser)]
    if report.errors:
        lines.append(localiser.text("briefing-errors", count=report.errors))
    yield "\n".join(lines)
    yield localiser.text("briefing-people", people=report.people, joined=report.joined, active=report.active)
    yield disk_line(health, localiser)
    engines = [line for _, line in engine_lines(costs, localiser)]
    if engines:
        yield "\n".join([localiser.text("briefing-engines"), *engines])
