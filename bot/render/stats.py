"""Who uses the bot and for what, as admins read it."""

from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.delivery import DeliveryState
from bot.model.stats import Stats
from bot.render.actions import Go, OpenArticle, Place
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.view import Button, View

_TITLE: Final = 90
_LANGUAGES: Final = 8
_ENDS: Final = (
    DeliveryState.SENT,
    DeliveryState.REFUSED,
    DeliveryState.ASLEEP,
    DeliveryState.UNCERTAIN,
)


def stats_view(stats: Stats, localiser: Localiser) -> View:
    """Show the numbers, with buttons that open what was read most."""
    crowd = stats.crowd
    blocks = [
        localiser.text("stats-heading"),
        localiser.text(
            "stats-people",
            people=crowd.people,
            awake=crowd.awake,
            unreachable=crowd.unreachable,
            today=crowd.today,
            week=crowd.week,
        ),
        localiser.text("stats-chats", groups=crowd.groups, channels=crowd.channels)
        + "\n"
        + localiser.text("stats-wanted", follows=crowd.follows, digests=crowd.digests),
    ]
    if any(crowd.joined):
        weeks = " · ".join(localiser.number(count) for count in crowd.joined)
        blocks.append(localiser.text("stats-joined", weeks=weeks))
    if crowd.languages:
        names = [
            f"{inline(localiser.language_name(code), _TITLE)} {localiser.number(count)}"
            for code, count in list(crowd.languages.items())[:_LANGUAGES]
        ]
        blocks.append(localiser.text("stats-languages", languages=" · ".join(names)))
    blocks.append(localiser.text("stats-requests", today=stats.requests_today, week=stats.requests))
    if stats.commands:
        used = [f"/{inline(name, _TITLE)} {localiser.number(count)}" for name, count in stats.commands]
        blocks.append(localiser.text("stats-commands", commands=" · ".join(used)))
    if stats.read:
        lines = [
            localiser.text("stats-article", number=number, title=inline(title, _TITLE), count=count)
            for number, (_, title, count) in enumerate(stats.read, 1)
        ]
        blocks.append("\n".join([localiser.text("stats-read"), *lines]))
    ended = [
        localiser.text(f"outbox-ended-{how}", count=stats.ended[how]) for how in _ENDS if stats.ended.get(how)
    ]
    blocks.append(localiser.text("stats-sent", ended=" · ".join(ended) or localiser.text("stats-none-sent")))
    numbers = tuple(
        Button(str(number), encode(OpenArticle(article_id)))
        for number, (article_id, _, _) in enumerate(stats.read, 1)
    )
    last = (
        Button(localiser.text("button-refresh"), encode(Go(Place.STATS))),
        Button(localiser.text("button-health"), encode(Go(Place.HEALTH))),
    )
    return View("\n\n".join(blocks), (numbers, last) if numbers else (last,))
