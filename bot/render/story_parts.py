"""What a story's card says beyond its summary, line by line: how it went, who said what, what comes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Final

from bot.locale.catalogue import Localiser
from bot.locale.days import hour, hour_in, short_span
from bot.model.agenda import AgendaEntry
from bot.model.article import Article, ProvenanceKind
from bot.model.event import DatedEvent
from bot.model.outlet import Outlets
from bot.model.story import StoryCard
from bot.model.utterance import Statement
from bot.render.html import inline
from bot.render.mention import place_of, quoted_first, tellers, words_of
from bot.render.provenance import outlet_name_short, title_mark
from bot.render.quotes import PAUSE, outlet_of, quoted, said_again, speaker_of, translated_wording
from bot.render.rendition import rendition_mark, translated_again

TIMELINE, QUOTES, COMING = 6, 3, 3
"""Lines of each on a story's card; all that is known stands behind its button."""
BULLET: Final = "· "
"""What each line begins with."""
_WORDS: Final = 220
_QUOTE: Final = 280
_ROLE: Final = 80
_PLACE: Final = 60
_OUTLETS: Final = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class Section:
    """A heading and its lines, as HTML; without lines there is nothing to say."""

    heading: str
    lines: Sequence[str]


def timeline_lines(
    card: StoryCard, localiser: Localiser, now: datetime, outlets: Outlets, most: int | None = None
) -> Section:
    """Tell what happened when by the articles, and who reported it first, in order of time."""
    past, openings = on_timeline(card, most)
    told = [(_moment(entry.event), _event(entry, localiser, now, outlets)) for entry in past]
    reported = [
        (article.published or article.added, _opening(article, localiser, now, outlets))
        for article in openings
    ]
    lines = [line for _, line in sorted([*told, *reported], key=lambda item: item[0])]
    return Section(heading=localiser.text("story-timeline"), lines=lines)


def on_timeline(card: StoryCard, most: int | None) -> tuple[Sequence[AgendaEntry], Sequence[Article]]:
    """Choose what a timeline of at most so many lines tells, and whose reports it names."""
    past: Sequence[AgendaEntry] = card.past
    openings = [article for article in card.openings if article.published is not None]
    if most is not None:  # who came first and what is newest stay; of what is told, the latest
        first = max(1, most // 2 - 1)
        openings = openings[:first] + openings[first:][-1:]
        past = past[-(most - len(openings)) :] if most > len(openings) else ()
    return past, openings


def quote_lines(
    card: StoryCard, localiser: Localiser, _now: datetime, outlets: Outlets, most: int | None = None
) -> Section:
    """Quote who speaks in the articles; with `most` only people who are named, each once."""
    said = card.said if most is None else named_once(card.said)[:most]
    lines = [_statement(item, localiser, outlets) for item in said]
    return Section(heading=localiser.text("story-quotes"), lines=lines)


def coming_lines(
    card: StoryCard, localiser: Localiser, now: datetime, outlets: Outlets, most: int | None = None
) -> Section:
    """Tell what the articles say is coming."""
    lines = [_event(entry, localiser, now, outlets) for entry in card.coming[:most]]
    return Section(heading=localiser.text("story-coming"), lines=lines)


def _opening(article: Article, localiser: Localiser, now: datetime, outlets: Outlets) -> str:
    named = article.outlet or article.provenance.relayed_by
    name = outlet_name_short(named, outlets, localiser) if named else localiser.text("outlet-unknown")
    when = localiser.date(article.published or article.added, now)
    if mark := rendition_mark(article.rendition, localiser, again=translated_again(article)):
        name = localiser.listed((name, mark))
    elif article.provenance.kind is ProvenanceKind.MACHINE_TRANSLATION:
        name = localiser.listed((name, localiser.text("translation-mark")))
    name = localiser.listed((name, *title_mark(article, localiser)))
    told = localiser.text("story-told", outlet=name, title=inline(article.title, _WORDS))
    return f"{BULLET}{when} · {told}"


def _event(entry: AgendaEntry, localiser: Localiser, now: datetime, outlets: Outlets) -> str:
    mentions = quoted_first(entry.by_outlet, outlets)
    today = now.astimezone(localiser.zone).date()
    event, first, last = entry.event, entry.event.first.date, entry.event.last.date
    when = short_span(first, last, localiser, today) if first and last else ""
    if event.at is not None:
        moment = event.moment
        at = hour_in(moment, localiser.zone, localiser) if moment else hour(event.at, localiser)
        when += f"{localiser.comma}{at}"
    facts = " · ".join(part for part in (when, inline(place_of(entry, outlets), _PLACE)) if part)
    names = tellers(mentions[:_OUTLETS], localiser, outlets)
    return f"{BULLET}{facts} · {inline(words_of(mentions[0], outlets), _WORDS)} — <i>{names}</i>"


def _statement(item: Statement, localiser: Localiser, outlets: Outlets) -> str:
    best = item.best
    line = f"{BULLET}{quoted(PAUSE.join(best.shown), _QUOTE, localiser)}"
    line += f" — {speaker_of(best, _ROLE, localiser)}"
    line += f" · <i>{outlet_of(best.origin, outlets, localiser)}</i>"
    if mark := said_again(best, localiser):
        line += f" · <i>{mark}</i>"
    if best.origin.translated:
        line += f" · {translated_wording(best.origin, outlets, localiser)}"
    return line


def named_once(said: Sequence[Statement]) -> list[Statement]:
    """Leave the first statement of each who is named."""
    return [item for item in _one_each(said) if item.best.speaker]


def _one_each(said: Sequence[Statement]) -> list[Statement]:
    first: dict[str, Statement] = {}
    for item in said:
        first.setdefault((item.best.speaker or "").casefold(), item)
    return [*first.values()]


def _moment(event: DatedEvent) -> datetime:
    """Place a day among moments: at its hour, else at its beginning."""
    day = event.first.date or date.min
    return event.moment or datetime.combine(day, event.at or time(), tzinfo=UTC)
