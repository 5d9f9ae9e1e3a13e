"""The numbers of the last weeks as one picture."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.stats import DayFigures, Stats
from bot.render.canvas import Anchor, Canvas

_WIDTH, _HEIGHT = 1080, 1350
_MARGIN, _GAP, _INSET = 40, 24, 28
_GROUND, _CARD, _GRID = "#eef1f6", "#ffffff", "#e3e8ef"
_INK, _PALE = "#1d2733", "#667488"
_BLUE, _GREEN, _MINT, _RED = "#2f6fde", "#14916f", "#d5f0e7", "#d64545"
_FIGURE, _TITLE, _LABEL, _SMALL, _TICK = 46, 30, 24, 21, 18
_ROUND: Final = 18
_LANGUAGES: Final = 5
_TICKS: Final = 3
_MONTH: Final = 31


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where something may be drawn."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class _Scale:
    """Values between two round ones, and where a frame has them."""

    frame: _Frame
    low: int
    step: int
    steps: int

    @property
    def ticks(self) -> list[int]:
        return [self.low + self.step * number for number in range(self.steps + 1)]

    def down(self, value: float) -> float:
        share = (value - self.low) / (self.step * self.steps)
        return self.frame.bottom - share * (self.frame.bottom - self.frame.top)


def stats_chart(stats: Stats, localiser: Localiser) -> bytes:
    """Draw the days, and how things are now, as a PNG; in a thread: it takes a moment."""
    canvas = Canvas(_WIDTH, _HEIGHT, background=_GROUND, from_right=localiser.from_right)
    days, right = stats.days, _WIDTH - _MARGIN
    period = localiser.text(
        "chart-period", first=_day(days[0].day, localiser), last=_day(days[-1].day, localiser)
    )
    length = canvas.text(
        _MARGIN, 76, localiser.text("chart-heading"), size=44, color=_INK, bold=True, width=560
    )
    canvas.text(
        right, 76, period, size=_LABEL, color=_PALE, anchor=Anchor.END, width=right - length - 2 * _MARGIN
    )
    _tiles(canvas, stats, localiser)
    active = _panel(canvas, _Frame(_MARGIN, 282, right, 602), localiser.text("chart-active"))
    _bars(canvas, active, days, localiser, [(_BLUE, [day.active for day in days])])
    growth = _panel(canvas, _Frame(_MARGIN, 626, right, 926), localiser.text("chart-growth"))
    _curve(canvas, growth, stats, localiser)
    middle = _WIDTH / 2
    sent = _panel(canvas, _Frame(_MARGIN, 950, middle + 60, _HEIGHT - _MARGIN), localiser.text("chart-sent"))
    series = [(_RED, [day.failed for day in days]), (_GREEN, [day.sent for day in days])]
    _bars(canvas, _legend(canvas, sent, localiser), days, localiser, series)
    spoken = _Frame(middle + 60 + _GAP, 950, right, _HEIGHT - _MARGIN)
    _languages(canvas, _panel(canvas, spoken, localiser.text("chart-languages")), stats, localiser)
    return canvas.png()


def _tiles(canvas: Canvas, stats: Stats, localiser: Localiser) -> None:
    days = stats.days
    sent, failed = sum(day.sent for day in days), sum(day.failed for day in days)
    arrived = "–" if not sent + failed else localiser.share(math.floor(1000 * sent / (sent + failed)) / 1000)
    tiles = (
        (localiser.number(stats.crowd.people), localiser.text("chart-people")),
        (localiser.number(stats.crowd.today), localiser.text("chart-today")),
        (localiser.number(sum(day.joined for day in days)), localiser.text("chart-joined", days=len(days))),
        (arrived, localiser.text("chart-arrived")),
    )
    width = (_WIDTH - 2 * _MARGIN - 3 * _GAP) / 4
    for number, (figure, label) in enumerate(tiles):
        left = _MARGIN + number * (width + _GAP)
        canvas.box(left, 112, left + width, 258, _CARD, radius=_ROUND)
        inside = width - 2 * _INSET + 12
        canvas.text(left + _INSET - 6, 186, figure, size=_FIGURE, color=_INK, bold=True, width=inside)
        canvas.text(left + _INSET - 6, 230, label, size=_SMALL, color=_PALE, width=inside)


def _panel(canvas: Canvas, frame: _Frame, title: str) -> _Frame:
    """Draw a card with its title, and give what is left for its content."""
    canvas.box(frame.left, frame.top, frame.right, frame.bottom, _CARD, radius=_ROUND)
    inside = _Frame(frame.left + _INSET, frame.top + 84, frame.right - _INSET, frame.bottom - _INSET)
    canvas.text(inside.left, frame.top + 50, title, size=_TITLE, color=_INK, bold=True, width=inside.width)
    return inside


def _legend(canvas: Canvas, frame: _Frame, localiser: Localiser) -> _Frame:
    left, base = frame.left, frame.top + 4
    for color, key in ((_GREEN, "chart-sent-arrived"), (_RED, "chart-sent-failed")):
        canvas.dot(left + 8, base - 7, color, radius=8)
        left += 26
        left += canvas.text(
            left, base, localiser.text(key), size=_SMALL, color=_PALE, width=max(0, frame.right - left)
        )
        left += 26
    return _Frame(frame.left, frame.top + 44, frame.right, frame.bottom)


def _bars(
    canvas: Canvas,
    frame: _Frame,
    days: Sequence[DayFigures],
    localiser: Localiser,
    series: Sequence[tuple[str, Sequence[int]]],
) -> None:
    """Draw a bar a day; of several series the first stands at the bottom."""
    sums = [sum(values) for values in zip(*(values for _, values in series), strict=True)]
    scale = _axes(canvas, frame, days, localiser, (0, max(sums)))
    slot = scale.frame.width / len(days)
    gap = max(1.0, slot / 4)
    for number in range(len(days)):
        left, below = scale.frame.left + number * slot + gap / 2, 0
        for color, values in series:
            value = values[number]
            if value:
                # What there is of is seen.
                top, bottom = min(scale.down(below + value), scale.down(below) - 2), scale.down(below)
                canvas.box(left, top, left + slot - gap, bottom, color, radius=min(3, (slot - gap) / 4))
            below += value


def _curve(canvas: Canvas, frame: _Frame, stats: Stats, localiser: Localiser) -> None:
    """Draw how many people there were at the end of each day."""
    days, count = stats.days, stats.crowd.people
    totals = []
    for day in reversed(days):
        totals.append(count)
        count = max(0, count - day.joined + day.left)
    totals.reverse()
    low = 0 if min(totals) * 2 < max(totals) else min(totals)
    scale = _axes(canvas, frame, days, localiser, (low, max(totals)))
    slot = scale.frame.width / len(days)
    points = [
        (scale.frame.left + (number + 0.5) * slot, scale.down(total)) for number, total in enumerate(totals)
    ]
    if scale.low == 0:
        # Above another level an area would say more than there is.
        canvas.area(points, scale.frame.bottom, _MINT)
        _rules(canvas, scale)
    canvas.line(points, _GREEN, width=4)
    canvas.dot(*points[-1], _GREEN, radius=7)


def _axes(
    canvas: Canvas,
    frame: _Frame,
    days: Sequence[DayFigures],
    localiser: Localiser,
    values: tuple[int, int],
) -> _Scale:
    """Draw a chart's lines with what they stand for, and name some of the days, today among them."""
    low, high = values
    step = _step(max(high - low, 1))
    low -= low % step
    steps = max(1, math.ceil((high - low) / step))
    labels = [localiser.number(low + step * number) for number in range(steps + 1)]
    gutter = max(canvas.length(label, _TICK) for label in labels) + 12
    inside = _Frame(frame.left + gutter, frame.top, frame.right, frame.bottom - 36)
    scale = _Scale(inside, low, step, steps)
    _rules(canvas, scale)
    for tick, label in zip(scale.ticks, labels, strict=True):
        canvas.text(inside.left - 12, scale.down(tick) + 7, label, size=_TICK, color=_PALE, anchor=Anchor.END)
    slot = inside.width / len(days)
    every = (7 if len(days) <= _MONTH else 21) * (1 if frame.width > _WIDTH * 2 / 3 else 2)
    for number in range(len(days) - 1, -1, -every):
        place, anchor = inside.left + (number + 0.5) * slot, Anchor.MIDDLE
        name = _day(days[number].day, localiser)
        half = canvas.length(name, _SMALL) / 2
        if place + half > inside.right:
            place, anchor = inside.right, Anchor.END
        elif place - half < inside.left:
            place, anchor = inside.left, Anchor.START
        canvas.text(place, frame.bottom, name, size=_SMALL, color=_PALE, anchor=anchor)
    return scale


def _rules(canvas: Canvas, scale: _Scale) -> None:
    for tick in scale.ticks:
        canvas.box(scale.frame.left, scale.down(tick), scale.frame.right, scale.down(tick) + 1, _GRID)


def _step(span: int) -> int:
    """Find a round number of which a few make a span."""
    least = max(1, math.ceil(span / _TICKS))
    magnitude: int = 10 ** (len(str(least)) - 1)
    return next(step * magnitude for step in (1, 2, 5, 10) if step * magnitude >= least)


def _languages(canvas: Canvas, frame: _Frame, stats: Stats, localiser: Localiser) -> None:
    spoken = [
        (localiser.language_name(code), count)
        for code, count in list(stats.crowd.languages.items())[:_LANGUAGES]
    ]
    rest = sum(stats.crowd.languages.values()) - sum(count for _, count in spoken)
    if rest:
        spoken.append((localiser.text("chart-languages-other"), rest))
    if not spoken:
        canvas.text(frame.left, frame.top + 20, localiser.text("chart-nothing"), size=_LABEL, color=_PALE)
        return
    most = max(count for _, count in spoken)
    height = min(60.0, (frame.bottom - frame.top + 20) / len(spoken))
    for number, (name, count) in enumerate(spoken):
        base = frame.top + number * height + 8
        length = canvas.text(
            frame.right, base, localiser.number(count), size=_SMALL, color=_INK, bold=True, anchor=Anchor.END
        )
        canvas.text(frame.left, base, name, size=_SMALL, color=_INK, width=frame.width - length - 16)
        canvas.box(frame.left, base + 10, frame.right, base + 18, _GRID, radius=4)
        share = max(8.0, frame.width * count / most)
        canvas.box(frame.left, base + 10, frame.left + share, base + 18, _BLUE, radius=4)


def _day(day: date, localiser: Localiser) -> str:
    return localiser.day(datetime.combine(day, time(), UTC))
