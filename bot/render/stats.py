"""Who uses the bot and for what, as admins read it."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.delivery import DeliveryState
from bot.model.stats import Stats
from bot.render.actions.articles import OpenArticle
from bot.render.actions.places import Go, Place
from bot.render.actions.stats import Period, ShowDays, ShowStats
from bot.render.callback import encode
from bot.render.html import TEXT_LIMIT, escape, inline, utf16_length, visible
from bot.render.view import Button, Keyboard, Picture, View

_CAPTION: Final = 1024
"""UTF-16 units below a picture (https://core.telegram.org/bots/api#sendphoto)."""
_LANGUAGES: Final = 8
_NAME: Final = 60
_ROOM: Final = ((90, 8), (60, 8), (40, 6), (24, 4), (16, 2))
"""Units of a title and number of commands, as far as there is room for them below a picture."""
_ENDS: Final = (
    DeliveryState.SENT,
    DeliveryState.REFUSED,
    DeliveryState.ASLEEP,
    DeliveryState.UNCERTAIN,
)


def stats_picture(stats: Stats, chart: bytes, period: Period, localiser: Localiser) -> Picture:
    """Put the numbers below their picture, with buttons that open what was read most."""
    for title, commands in _ROOM:
        caption = "\n\n".join(_blocks(stats, localiser, title=title, commands=commands))
        if utf16_length(visible(caption)) <= _CAPTION:
            break
    return Picture(content=chart, caption=caption, keyboard=_keyboard(stats, period, localiser))


def days_view(stats: Stats, localiser: Localiser) -> View:
    """Show what is drawn as numbers, today first, as far as they find room."""
    heading = localiser.text("stats-days")
    rows = [
        (
            localiser.day(datetime.combine(day.day, time(), UTC)),
            *(localiser.number(number) for number in (day.active, day.joined, day.sent, day.failed)),
        )
        for day in reversed(stats.days)
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines, room = [], TEXT_LIMIT - utf16_length(visible(heading)) - 1
    for row in rows:
        line = "  ".join(
            [
                row[0].ljust(widths[0]),
                *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)),
            ]
        )
        room -= utf16_length(line) + 1
        if room < 0:
            break
        lines.append(line)
    return View(f"{heading}\n<pre>{escape(chr(10).join(lines))}</pre>")


def _blocks(stats: Stats, localiser: Localiser, *, title: int, commands: int) -> Iterator[str]:
    crowd = stats.crowd
    yield localiser.text("stats-heading")
    yield localiser.text(
        "stats-people",
        people=crowd.people,
        awake=crowd.awake,
        unreachable=crowd.unreachable,
        today=crowd.today,
        week=crowd.week,
    )
    chats = localiser.text("stats-chats", groups=crowd.groups, channels=crowd.channels)
    yield chats + "\n" + localiser.text("stats-wanted", follows=crowd.follows, digests=crowd.digests)
    if any(crowd.joined):
        weeks = " · ".join(localiser.number(count) for count in crowd.joined)
        yield localiser.text("stats-joined", weeks=weeks)
    if crowd.languages:
        names = [
            f"{inline(localiser.language_name(code), _NAME)} {localiser.number(count)}"
            for code, count in list(crowd.languages.items())[:_LANGUAGES]
        ]
        yield localiser.text("stats-languages", languages=" · ".join(names))
    yield localiser.text("stats-requests", today=stats.requests_today, week=stats.requests)
    if stats.commands:
        used = [
            f"/{inline(name, _NAME)} {localiser.number(count)}" for name, count in stats.commands[:commands]
        ]
        yield localiser.text("stats-commands", commands=" · ".join(used))
    if stats.read:
        lines = [
            localiser.text("stats-article", number=number, title=inline(name, title), count=count)
            for number, (_, name, count) in enumerate(stats.read, 1)
        ]
        yield "\n".join([localiser.text("stats-read"), *lines])
    ended = [
        localiser.text(f"outbox-ended-{how}", count=stats.ended[how]) for how in _ENDS if stats.ended.get(how)
    ]
    yield localiser.text("stats-sent", ended=" · ".join(ended) or localiser.text("stats-none-sent"))


def _keyboard(stats: Stats, period: Period, localiser: Localiser) -> Keyboard:
    numbers = tuple(
        Button(str(number), encode(OpenArticle(article_id)))
        for number, (article_id, _, _) in enumerate(stats.read, 1)
    )
    other = Period.QUARTER if period is Period.MONTH else Period.MONTH
    drawn = (
        Button(localiser.text("button-days", count=other.days), encode(ShowStats(other))),
        Button(localiser.text("button-day-by-day"), encode(ShowDays(period))),
    )
    last = (
        Button(localiser.text("button-refresh"), encode(ShowStats(period))),
        Button(localiser.text("button-health"), encode(Go(Place.HEALTH))),
    )
    return (numbers, drawn, last) if numbers else (drawn, last)
