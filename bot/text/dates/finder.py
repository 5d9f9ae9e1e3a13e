"""Find the dates that a text names.

Words that announce a date (months, weekdays, "tomorrow") are looked up one by one, and only around them are
phrases tried: the time grows with the text's length and nothing else.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import groupby, islice

from bot.model.event import DatedEvent, Day
from bot.model.sentence import Sentence
from bot.text.dates.beside import Said, Verbs, place_beside
from bot.text.dates.clock import Hour, hours, zone_of_place
from bot.text.dates.grammar import Anchor, Grammar, grammar_of
from bot.text.dates.lists import Named, ascends, each_day, later_days
from bot.text.dates.refusals import is_age, is_date, is_guessed
from bot.text.dates.resolve import Frame, resolve
from bot.text.sentences import split_sentences

_WORD = re.compile(r"\w+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_HOUR = re.compile(
    r"\d\s?(?:h\b|h\d|[:.]\d\d\b|[ap]\.?m|heures?\b|час|o['’]clock)|\d\s[A-Z]{2,4}\b|midi\b|minuit|noon|"
    r"midday|midnight|полдень|полночь|\s(?:утра|дня|вечера|ночи)\b",
    re.IGNORECASE,
)
_WORDS_BEFORE = 7
"""How many words before the one that announces it a phrase may begin."""
_JOINS = re.compile(r"[\s,(]{0,3}")
_FAR = 60
"""Characters beyond which an hour belongs to no date of its sentence."""
_NEAR = timedelta(days=3)
_MOST_TRIED = 20_000
"""Places of one sentence at which phrases are tried: an article has some hundreds."""
_MOST = 300
"""Dates told of one text: nobody reads more."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Phrase:
    """A phrase within a sentence, offsets into the sentence."""

    group: int
    """The same for days of one list, which share hour and place."""
    start: int
    end: int
    first: Day
    last: Day
    ahead: bool | None
    month: bool = False
    """Whether a month is named."""
    at: time | None = None
    zone: str | None = None
    place: str | None = None


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
        found += _in_sentence(sentence, grammar, today, first=not found)
        if len(found) >= _MOST:
            break
    return tuple(found[:_MOST])


def _in_sentence(
    sentence: Sentence, grammar: Grammar, today: date | None, *, first: bool
) -> list[DatedEvent]:
    """Find the events of a sentence, which may be the `first` that names any."""
    text = sentence.text
    matches = _longest(_matches(text, grammar)) if _is_telling(text, grammar) else []
    dates = list(islice((match for match in matches if is_date(match, grammar)), _MOST))
    found = hours(text, grammar)[:_MOST] if _HOUR.search(text) else []
    if not dates and not found:
        return []
    verbs = Verbs(text, grammar)
    phrases = list(_resolved(text, dates, verbs, grammar, today))
    phrases = _with_later_days(text, phrases, verbs, grammar, today)
    if phrases:
        phrases = _with_hours(text, phrases, found)
    elif today is not None and not matches:
        phrases = list(_of_today(found, verbs, today, first=first))
    return [
        DatedEvent(
            text=text[phrase.start : phrase.end],
            start=sentence.start + phrase.start,
            end=sentence.start + phrase.end,
            first=phrase.first,
            last=phrase.last,
            sentence=sentence,
            at=phrase.at,
            zone=phrase.zone,
            place=phrase.place,
            ahead=phrase.ahead,
        )
        for phrase in _placed(text, phrases, grammar)
    ]


def _is_telling(text: str, grammar: Grammar) -> bool:
    """Look quickly whether any word may announce a date: most sentences have none."""
    return not grammar.anchors.keys().isdisjoint(_WORD.findall(text.lower())) or bool(_YEAR.search(text))


def _matches(text: str, grammar: Grammar) -> Iterator[re.Match[str]]:
    """Try the phrases that an announcing word may belong to, at the words before it."""
    tried: set[tuple[Anchor, int]] = set()
    starts: list[int] = []
    for index, word in enumerate(_WORD.finditer(text)):
        starts.append(word.start())
        said = word.group()
        anchor = grammar.anchors.get(said.lower()) or (Anchor.YEAR if _YEAR.fullmatch(said) else None)
        if anchor is None:
            continue
        if len(tried) > _MOST_TRIED:
            return
        for at in range(max(0, index - _WORDS_BEFORE), index + 1):
            if (anchor, at) in tried:
                continue
            tried.add((anchor, at))
            for pattern in grammar.phrases[anchor]:
                match = pattern.match(text, starts[at])
                if match and match.end() > word.start() and ascends(match):
                    yield match


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
    for group, match in enumerate(matches):
        said = verbs.beside(match.start(), match.end())
        since = grammar.since.match(text, match.start()) is not None
        if since:
            said = Said(False)
        elif said.ahead is False and grammar.until.match(text, match.start()):
            said = Said(None)
        frame = Frame(
            language=grammar.language, today=today, ahead=said.ahead, planned=said.planned, since=since
        )
        for start, end, parts in each_day(match):
            if today and "word" in parts and is_age(start, end, text, verbs, grammar, today):
                continue
            days = resolve(parts, frame)
            if days is not None:
                first, last = days
                side = _side(first, last, today, said.ahead)
                far = today is not None and first.date is not None and first.date - today > _NEAR
                if side and far and is_guessed(start, end, parts, said, text, grammar):
                    side = None
                yield _Phrase(
                    group=group,
                    start=start,
                    end=end - (1 if text[end - 1] == " " else 0),
                    first=first,
                    last=last,
                    ahead=side,
                    month="m1" in parts or "m2" in parts,
                )


def _with_later_days(
    text: str, phrases: list[_Phrase], verbs: Verbs, grammar: Grammar, today: date | None
) -> list[_Phrase]:
    named = [Named(each.start, each.end, each.first, each.last) for each in phrases if each.month]
    found = [
        _Phrase(
            group=-1 - number,
            start=later.start,
            end=later.end,
            first=later.day,
            last=later.day,
            ahead=_side(later.day, later.day, today, verbs.beside(later.start, later.end).ahead),
        )
        for number, later in enumerate(later_days(text, named, grammar))
    ]
    return sorted([*phrases, *found], key=lambda phrase: phrase.start)[:_MOST]


def _side(first: Day, last: Day, today: date | None, said: bool | None) -> bool | None:
    begins, ends = first.date, last.date
    if today is None or begins is None or ends is None:
        return said
    if ends < today or begins > today:
        return begins > today
    return said is not False


def _with_hours(text: str, phrases: Sequence[_Phrase], found: Sequence[Hour]) -> list[_Phrase]:
    """Give each hour to the date that it stands beside."""
    phrases = list(phrases)
    for hour in found:
        nearest = min(
            (
                index
                for index, phrase in enumerate(phrases)
                if phrase.at is None
                and not (phrase.start < hour.end and hour.start < phrase.end and phrase.end >= hour.end)
            ),
            key=lambda index: _gap(phrases[index], hour),
            default=None,
        )
        if nearest is None or _gap(phrases[nearest], hour) > _FAR:
            continue
        group = phrases[nearest].group
        phrases[nearest] = _joined(text, phrases[nearest], hour)
        phrases = [
            replace(phrase, at=hour.at, zone=hour.zone) if phrase.group == group else phrase
            for phrase in phrases
        ]
    return phrases


def _of_today(found: Sequence[Hour], verbs: Verbs, today: date, *, first: bool) -> Iterator[_Phrase]:
    """Give hours without a date to the day of publication; without a zone, one at most."""
    for number, hour in enumerate(found):
        said = verbs.beside(hour.start, hour.end).ahead
        if hour.zone is None and not (said and first and number == 0):
            continue  # "after 5 p.m., he died", "the doors will open at nine": of a day that was named before
        day = Day.of(today)
        yield _Phrase(
            group=number,
            start=hour.start,
            end=hour.end,
            first=day,
            last=day,
            ahead=said is not False,
            at=hour.at,
            zone=hour.zone,
        )


def _gap(phrase: _Phrase, hour: Hour) -> int:
    return max(phrase.start - hour.end, hour.start - phrase.end, 0)


def _joined(text: str, phrase: _Phrase, hour: Hour) -> _Phrase:
    """Add an hour to a date's words when it stands right beside them."""
    between = text[min(phrase.end, hour.end) : max(phrase.start, hour.start)]
    if not _JOINS.fullmatch(between):
        return phrase
    return replace(phrase, start=min(phrase.start, hour.start), end=max(phrase.end, hour.end))


def _placed(text: str, phrases: Sequence[_Phrase], grammar: Grammar) -> Iterator[_Phrase]:
    """Name the place beside each phrase; one that stands between two belongs to the first."""
    taken: set[int] = set()
    for _, members in groupby(phrases, key=lambda phrase: phrase.group):
        group = list(members)
        place = place_beside(text, group[0].start, group[-1].end, grammar, taken)
        if place is None:
            yield from group
            continue
        taken.add(place.start)
        for phrase in group:
            zone = phrase.zone or (zone_of_place(place.name, grammar) if phrase.at else None)
            yield replace(phrase, place=place.name, zone=zone)
