"""What rises, with a small bar for each day, and buttons that search for terms."""

from collections.abc import Sequence
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.trend import TermPlace, Trend, Trends
from bot.render.actions.articles import SearchTerm
from bot.render.callback import encode
from bot.render.html import inline
from bot.render.view import Button, Keyboard, View, fitted_rows, label_of

_BARS: Final = "▁▂▃▅▇"
_TERM: Final = 60
_LABEL: Final = 28
_A_ROW: Final = 5
_FEW_DAYS: Final = 4
"""Days below which a comparison tells little."""


def trends_view(trends: Trends, localiser: Localiser) -> View:
    """List what rises, the steepest first, or say that nothing tells."""
    if not trends.rising:
        return View(localiser.text("trends-empty"))
    lines = [f"<b>{localiser.text('trends-heading')}</b>", ""]
    lines += [
        f"<b>{number}.</b> <code>{bars(trend.outlets)}</code> {inline(trend.place.text, _TERM)} · "
        + _comparison(trend, localiser)
        for number, trend in enumerate(trends.rising, start=1)
    ]
    lines += ["", f"<i>{localiser.text('trends-legend')}</i>"]
    if trends.days < _FEW_DAYS:
        lines.append(f"<i>{localiser.text('trends-young', count=trends.days)}</i>")
    buttons = [
        Button(str(number), encode(SearchTerm(trend.place.article_id, trend.place.number)))
        for number, trend in enumerate(trends.rising, start=1)
    ]
    rows = tuple(tuple(buttons[start : start + _A_ROW]) for start in range(0, len(buttons), _A_ROW))
    return View("\n".join(lines), rows)


def bars(counts: Sequence[int]) -> str:
    """Draw counts as bars, the largest one full; none is the lowest line."""
    most = max(counts, default=0)
    steps = len(_BARS) - 1
    return "".join(_BARS[-(-count * steps // most) if most else 0] for count in counts)


def term_rows(places: Sequence[TermPlace]) -> Keyboard:
    """Make a button for each term, which searches for it."""
    buttons = [
        Button(f"→ {label_of(place.text, _LABEL)}", encode(SearchTerm(place.article_id, place.number)))
        for place in places
    ]
    return tuple(fitted_rows(buttons))


def _comparison(trend: Trend, localiser: Localiser) -> str:
    outlets = localiser.text("trends-outlets", count=trend.outlets[-1])
    if not any(trend.outlets[:-1]):
        return f"{outlets}{localiser.comma}{localiser.text('trends-new')}"
    return outlets
