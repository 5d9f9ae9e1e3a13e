"""Find the dates that a text names.

Words that announce a date (months, weekdays, "tomorrow") are looked up one by one, and only around them are
phrases tried: the time grows with the text's length and nothing else.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo

from bot.model.event import DatedEvent, Day
from bot.model.sentence import Sentence
from bot.text.dates.beside import Hour, Verbs, hours, place_beside, zone_of_place
from bot.text.dates.grammar import Anchor, Grammar, grammar_of
from bot.text.dates.resolve import Frame, resolve
from bot.text.sentences import split_sentences

_WORD = re.compile(r"\w+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_HOUR = re.compile(
    r"\d ?(?:h\b|h\d|[:.]\d\d\b|[ap]\.?m|heures?\b|час|o['’]clock)|\d [A-Z]{2,4}\b|midi\b|minuit|noon|midday|"
    r"midnight|полдень|полночь",
    re.IGNORECASE,
)
_WORDS_BEFORE = 7
"""How many words before the one that announces it a phrase may begin."""
_JOINS = re.compile(r"[\s,(]{0,3}")
_FAR = 60
"""Characters beyond which an hour belongs to no date of its sentence."""
_MOST = 300
"""Dates told of one text: nobody reads more."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Phrase:
    """A phrase within a sentence, offsets into the sentence."""

    start: int
    end: int
    first: Day
    last: Day
    ahead: bool | None


def find_dates(
    text: str,
    *,
    language: str | None,
    published: datetime | None,
    zone: tzinfo | None = None,
    sentences: Sequence[Sentence] | None = None,
) -> tuple[DatedEvent, ...]:
    """Find dated events in their order; none in languages other than French, English and Russian.

    Without `published`, years that the text does not state stay unknown, and "tomorrow" or "on Friday" is not
    told. `zone` is where the text was published: "today" is its day there. `sentences` saves splitting again.
    """
    grammar = grammar_of(language or "")
    if grammar is None:
        return ()
    today = None if published is None else (published.astimezone(zone) if zone else published).date()
    found: list[DatedEvent] = []
    for sentence in split_sentences(text, language) if sentences is None else sentences:
        found += _in_sentence(sentence, grammar, today)
        if len(found) >= _MOST:
            break
    return tuple(found[:_MOST])


def _in_sentence(sentence: Sentence, grammar: Grammar, today: date | None) -> list[DatedEvent]:
    text = sentence.text
    places = [(match.start(), match.group().lower()) for match in _WORD.finditer(text)]
    anchors = [
        (index, grammar.anchors.get(word) or (Anchor.YEAR if _YEAR.fullmatch(word) else None))
        for index, (_, word) in enumerate(places)
    ]
    telling = [(index, anchor) for index, anchor in anchors if anchor]
    timed = _HOUR.search(text) is not None
    if not telling and not timed:
        return []
    verbs = Verbs(text, grammar)
    starts = [start for start, _ in places]
    phrases = _resolved(text, _longest(_matches(text, starts, telling, grammar)), verbs, grammar, today)
    events = [
        DatedEvent(
            text=text[phrase.start : phrase.end],
            start=sentence.start + phrase.start,
            end=sentence.start + phrase.end,
            first=phrase.first,
            last=phrase.last,
            sentence=sentence,
            ahead=phrase.ahead,
        )
        for phrase in phrases
    ]
    if timed:
        events = _with_hours(events, hours(text, grammar), sentence, verbs, today)
    return [_placed(event, grammar) for event in events]


def _matches(
    text: str, starts: Sequence[int], telling: Sequence[tuple[int, Anchor]], grammar: Grammar
) -> Iterator[re.Match[str]]:
    """Try the phrases that an announcing word may belong to, at the words before it."""
    tried: set[tuple[Anchor, int]] = set()
    for index, anchor in telling:
        for at in range(max(0, index - _WORDS_BEFORE), index + 1):
            if (anchor, at) in tried:
                continue
            tried.add((anchor, at))
            for pattern in grammar.phrases[anchor]:
                match = pattern.match(text, starts[at])
                if match and match.end() > starts[index] and _is_date(match, grammar):
                    yield match


def _is_date(match: re.Match[str], grammar: Grammar) -> bool:
    """Refuse names: "rue du 8 Mai", "Good Friday", May who is somebody."""
    text, start = match.string, match.start()
    for name in ("m1", "m2", "w1", "w2"):
        said = match.groupdict().get(name)
        if said and said[0].isalpha() and said[0].isupper() != grammar.language.capitals:
            opens = not text[: match.start(name)].strip(" «»“”„\"'’(—–-")
            if grammar.language.capitals or not (opens or text.isupper()):
                return False
    before = text[max(0, start - 30) : start]
    return not grammar.never_before.search(before) and not grammar.never_after.match(text, match.end())


def _longest(matches: Iterator[re.Match[str]]) -> list[re.Match[str]]:
    kept: list[re.Match[str]] = []
    taken: set[int] = set()
    for match in sorted(matches, key=lambda match: (match.start() - match.end(), match.start())):
        if match.start() in taken or match.end() - 1 in taken:
            continue
        taken.update(range(match.start(), match.end()))
        kept.append(match)
    return sorted(kept, key=lambda match: match.start())


def _resolved(
    text: str, matches: Sequence[re.Match[str]], verbs: Verbs, grammar: Grammar, today: date | None
) -> Iterator[_Phrase]:
    for match in matches:
        parts = {name: value.lower() for name, value in match.groupdict().items() if value}
        said = verbs.beside(match.start(), match.end())
        if said is False and grammar.until.match(match.group()):
            said = None
        days = resolve(parts, Frame(language=grammar.language, today=today, ahead=said))
        if days is not None:
            first, last = days
            end = match.end() - (1 if text[match.end() - 1] == " " else 0)
            yield _Phrase(
                start=match.start(), end=end, first=first, last=last, ahead=_side(first, last, today, said)
            )


def _side(first: Day, last: Day, today: date | None, said: bool | None) -> bool | None:
    begins, ends = first.date, last.date
    if today is None or begins is None or ends is None:
        return said
    if ends < today or begins > today:
        return begins > today
    return said is not False


def _with_hours(
    events: list[DatedEvent], found: Sequence[Hour], sentence: Sentence, verbs: Verbs, today: date | None
) -> list[DatedEvent]:
    """Give each hour to the date that it stands beside, else to the day of publication."""
    events = list(events)
    for hour in found:
        start, end = sentence.start + hour.start, sentence.start + hour.end
        nearest = min(
            (
                index
                for index, event in enumerate(events)
                if event.at is None and not (event.start < end and start < event.end and event.end >= end)
            ),
            key=lambda index: _gap(events[index], start, end),
            default=None,
        )
        if nearest is not None and _gap(events[nearest], start, end) <= _FAR:
            events[nearest] = _timed(events[nearest], hour, start, end)
        elif today is not None and not events:
            said = verbs.beside(hour.start, hour.end)
            if hour.zone is None and not said:
                continue  # "after 5 p.m., he died": of a day that was named before
            events.append(
                DatedEvent(
                    text=sentence.text[hour.start : hour.end],
                    start=start,
                    end=end,
                    first=Day.of(today),
                    last=Day.of(today),
                    sentence=sentence,
                    at=hour.at,
                    zone=hour.zone,
                    ahead=said is not False,
                )
            )
    return events


def _gap(event: DatedEvent, start: int, end: int) -> int:
    return max(event.start - end, start - event.end, 0)


def _timed(event: DatedEvent, hour: Hour, start: int, end: int) -> DatedEvent:
    """Add an hour to a date, and to its words when it stands right beside them."""
    first, last = min(event.start, start), max(event.end, end)
    text, offset = event.sentence.text, event.sentence.start
    between = text[min(event.end, end) - offset : max(event.start, start) - offset]
    if _JOINS.fullmatch(between):
        event = replace(event, text=text[first - offset : last - offset], start=first, end=last)
    return replace(event, at=hour.at, zone=hour.zone)


def _placed(event: DatedEvent, grammar: Grammar) -> DatedEvent:
    offset = event.sentence.start
    place = place_beside(event.sentence.text, event.start - offset, event.end - offset, grammar)
    if place is None:
        return event
    zone = event.zone or (zone_of_place(place, grammar) if event.at else None)
    return replace(event, place=place, zone=zone)
