"""Who else has an article's text, and who had it first."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.article import Article, Reprint
from bot.model.outlet import Outlets
from bot.render.provenance import outlet_name_short
from bot.text.fold import fold

_MOST_NAMED: Final = 5


def reprints_lines(
    article: Article, reprints: Sequence[Reprint], *, localiser: Localiser, now: datetime, outlets: Outlets
) -> list[str]:
    """Name the outlet that had the text first by the dates stated, if another, and those that have it too."""
    names = _others(article, reprints)
    if not names:
        return []
    lines = []
    first = _first(article, reprints)
    if first is not None and first.outlet and first.published:
        name = outlet_name_short(first.outlet, outlets, localiser)
        lines.append(localiser.text("card-first", outlet=name, date=localiser.date(first.published, now)))
        names.pop(fold(first.outlet))
    if names:
        named = [outlet_name_short(name, outlets, localiser) for name in [*names.values()][:_MOST_NAMED]]
        more = len(names) - len(named)
        key = "card-also-more" if more else "card-also"
        lines.append(localiser.text(key, outlets=localiser.listed(named), count=more))
    return lines


def _others(article: Article, reprints: Sequence[Reprint]) -> dict[str, str]:
    """Give the other outlets' names, each once however it is written, by their spelling for comparison."""
    names: dict[str, str] = {}
    for reprint in reprints:
        if reprint.outlet and (folded := fold(reprint.outlet)):
            names.setdefault(folded, reprint.outlet)
    names.pop(fold(article.outlet or ""), None)
    return names


def _first(article: Article, reprints: Sequence[Reprint]) -> Reprint | None:
    """Find the outlet that states the earliest date; None where that is the shown one, or nobody can tell."""
    if article.published is None:
        return None
    dated = [item for item in reprints if item.outlet and item.published]
    first = min(dated, key=lambda item: item.published or article.added, default=None)
    if first is None or first.published is None or fold(first.outlet or "") == fold(article.outlet or ""):
        return None
    return first if _is_before(first.published, article.published) else None


def _is_before(one: datetime, other: datetime) -> bool:
    if _is_day(one) or _is_day(other):
        return _day(one) < _day(other)
    return one < other


def _is_day(moment: datetime) -> bool:
    """Tell a date without a time, which is kept as midnight."""
    return moment.astimezone(UTC).time() == time()


def _day(moment: datetime) -> date:
    return moment.astimezone(UTC).date()
