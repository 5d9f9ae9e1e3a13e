"""What a language's file (`french.toml` …) tells about dates, and how its phrases are compiled.

Phrases are regular expressions in which `{D1}`, `{M1}`, `{Y1}`, `{W1}` … stand for a day's number, a month, a
year, a weekday; blanks stand for any whitespace. Named groups are the same in all languages:

d1 m1 y1 w1 → first day · d2 m2 y2 w2 → last day · days → several: "3, 5 and" · part → early, mid, late
turn → next, last, this · year_turn → the same of its year · unit → week, month … · word → "tomorrow"
count, ago → "in two weeks", "two weeks ago" · by → a deadline · night → begins on the evening before
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Any, Final

_NO_MORE_DIGITS: Final = r"(?!\d|[.,:]\d)"


class Anchor(StrEnum):
    """The word that makes a sentence worth a closer look."""

    MONTH = "month"
    WEEKDAY = "weekday"
    RELATIVE = "relative"
    YEAR = "year"
    HOUR = "hour"


@dataclass(frozen=True, kw_only=True, slots=True)
class Language:
    """The words and phrases of one language, in lower case.

    An abbreviation has its full stop; where it may lack it, it stands there twice.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    """Monday is 0."""
    words: Mapping[str, int]
    """Days from today."""
    units: Mapping[str, str]
    """To day, week, weekend, month, year, spring, summer, autumn, winter."""
    plurals: frozenset[str]
    """Units and turns of which there are several, but not how many: "in the coming weeks"."""
    turns: Mapping[str, int]
    """-1, 0, 1: last, this, next."""
    parts: Mapping[str, str]
    """To early, mid, late."""
    numbers: Mapping[str, int]
    day: str
    """A day's number, as an expression."""
    year: str = r"(?:19|20)\d\d"
    phrases: Mapping[Anchor, Sequence[str]]
    since: str
    """How phrases begin that name a beginning which is past."""
    until: str
    """How phrases begin that name an end, of which verbs beside them tell little."""
    year_turn: str
    """How "of last year" is said behind a month; its group is `year_turn`."""
    listed: str
    """What stands between the days of a list."""
    later_day: str
    """A day of a month that was named before: "on the 7th"."""
    never_before: str
    """What may not stand before a phrase's first day, month or weekday: "rue du"."""
    habit: str
    """What before a weekday shows that many of its name are meant: "every"."""
    ages: Sequence[str]
    """The words for today, tomorrow and yesterday that may mean our days, those to come and those gone."""
    nowadays: str
    """What holds "today" or "tomorrow" and does not mean the day."""
    happens: str
    """Verbs that tell, in the present, what happens on a day, and so make "today" one."""
    never_after: str
    """What may not stand after a phrase."""
    time: str
    zones: Mapping[str, str]
    """Lower-case names of zones to IANA names; "" for a place's own, which must be known."""
    place_before: str
    place_after: str
    places: Mapping[str, str]
    """Lower-case forms in which a place's name stands beside its preposition, to the name alone."""
    endings: Mapping[str, str]
    """Endings of such forms to those of the name alone."""
    planned: str
    """What speaks of a plan that was: "was due to"."""
    present: str
    """What happens on a weekday to come when it stands in the present: "meets", "se rend"."""
    future: str
    past: str
    capitals: bool = False
    """Whether months and weekdays are written with a capital."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Grammar:
    """A language's phrases, compiled."""

    language: Language
    phrases: Mapping[Anchor, tuple[re.Pattern[str], ...]]
    since: re.Pattern[str]
    until: re.Pattern[str]
    later_day: re.Pattern[str]
    never_before: re.Pattern[str]
    habit: re.Pattern[str]
    nowadays: re.Pattern[str]
    happens: re.Pattern[str]
    never_after: re.Pattern[str]
    time: re.Pattern[str]
    place_before: re.Pattern[str]
    place_after: re.Pattern[str]
    planned: re.Pattern[str]
    present: re.Pattern[str]
    future: re.Pattern[str]
    past: re.Pattern[str]
    anchors: Mapping[str, Anchor] = field(repr=False)
    """Lower-case words of a text to what they announce."""


@cache
def grammar_of(language: str) -> Grammar | None:
    """Read a language's file and compile it, once; None for a language that has none."""
    name = {"fr": "french.toml", "en": "english.toml", "ru": "russian.toml"}.get(language)
    if name is None:
        return None
    text = (resources.files("bot.text.dates") / name).read_text(encoding="utf-8")
    return _compiled(_read(tomllib.loads(text)))


def groups_of(match: re.Match[str]) -> dict[str, str]:
    """Give the groups that took part, as the language's tables spell them."""
    return {
        name: " ".join(value.lower().replace("’", "'").split())
        for name, value in match.groupdict().items()
        if value
    }


def _read(data: dict[str, Any]) -> Language:
    expressions = (
        "day", "since", "until", "year_turn", "listed", "later_day", "never_before", "habit", "nowadays",
        "happens", "never_after", "time", "place_before", "place_after", "planned", "present",
        "future", "past",
    )  # fmt: skip
    return Language(
        months={word: number for number, said in enumerate(data["months"], 1) for word in _listed(said)},
        weekdays={word: number for number, said in enumerate(data["weekdays"]) for word in _listed(said)},
        words={word: int(days) for days, said in data["words"].items() for word in _listed(said)},
        units=_inverted(data["units"]),
        plurals=frozenset(_listed(data["plurals"])),
        turns={word: int(turn) for turn, said in data["turns"].items() for word in _listed(said)},
        parts=_inverted(data["parts"]),
        numbers={word: int(number) for number, said in data["numbers"].items() for word in _listed(said)},
        phrases={Anchor(name): tuple(map(_joined, said)) for name, said in data["phrases"].items()},
        zones=_inverted(data["zones"]),
        places={said.lower(): name for said, name in _inverted(data["places"]).items()},
        endings=data["endings"],
        capitals=data["capitals"],
        ages=_listed(data["ages"]),
        **{name: _joined(data[name]) for name in expressions},
    )


def _listed(said: str) -> list[str]:
    return [" ".join(word.split()) for word in said.split(",") if word.strip()]


def _inverted(table: Mapping[str, str]) -> dict[str, str]:
    return {word: name for name, said in table.items() for word in _listed(said)}


def _joined(expression: str) -> str:
    return expression.removeprefix("  ").replace("\n  ", "")


def _compiled(language: Language) -> Grammar:
    anchors: dict[str, Anchor] = {}
    for words, anchor in (
        (language.words, Anchor.RELATIVE),
        (language.units, Anchor.RELATIVE),
        (language.weekdays, Anchor.WEEKDAY),
        (language.months, Anchor.MONTH),
    ):
        for word in words:
            anchors[re.findall(r"\w+", word)[-1]] = anchor
    return Grammar(
        language=language,
        phrases={
            anchor: tuple(_compile(language, phrase) for phrase in phrases)
            for anchor, phrases in language.phrases.items()
        },
        since=re.compile(_spaced(language.since), re.IGNORECASE),
        until=re.compile(_spaced(language.until), re.IGNORECASE),
        later_day=re.compile(_spaced(language.later_day), re.IGNORECASE),
        never_before=re.compile(rf"(?:{_spaced(language.never_before)})\s?$", re.IGNORECASE),
        habit=re.compile(rf"(?:{_spaced(language.habit)})\s$", re.IGNORECASE),
        nowadays=re.compile(_spaced(language.nowadays), re.IGNORECASE),
        happens=re.compile(_spaced(language.happens), re.IGNORECASE),
        never_after=re.compile(_spaced(language.never_after), re.IGNORECASE),
        time=re.compile(_spaced(language.time.replace("{NUMBER}", _any_of(language.numbers))), re.IGNORECASE),
        place_before=re.compile(_spaced(language.place_before)),
        place_after=re.compile(_spaced(language.place_after)),
        planned=re.compile(_spaced(language.planned), re.IGNORECASE),
        present=re.compile(_spaced(language.present), re.IGNORECASE),
        future=re.compile(_spaced(language.future), re.IGNORECASE),
        past=re.compile(_spaced(language.past), re.IGNORECASE),
        anchors=anchors,
    )


def _compile(language: Language, phrase: str) -> re.Pattern[str]:
    for letter, expression in (
        ("M", _any_of(language.months)),
        ("Y", language.year),
        ("W", _any_of(language.weekdays)),
    ):
        end = _NO_MORE_DIGITS if letter == "Y" else r"(?!\w)"
        for number in "12":
            group = f"(?P<{letter.lower()}{number}>{expression}){end}"
            phrase = phrase.replace(f"{{{letter}{number}}}", group)
    phrase = phrase.replace("{YEAR_TURN}", language.year_turn)
    for name, words in (
        ("TURN", language.turns),
        ("UNIT", language.units),
        ("PART", language.parts),
        ("WORD", language.words),
    ):
        phrase = phrase.replace(f"{{{name}}}", rf"(?P<{name.lower()}>{_any_of(words)})(?!\w)")
    phrase = phrase.replace("{COUNT}", rf"(?P<count>\d{{1,2}}|{_any_of(language.numbers)})(?!\w)")
    phrase = _with_days(language, phrase)
    return re.compile(
        r"(?<![\w/€$£-])(?<!\d[.,:])(?<!\dh\s)(?<!\d\sh\s)(?:" + _spaced(phrase) + r")(?![\w/]|-\w)",
        re.IGNORECASE,
    )


def _with_days(language: Language, phrase: str) -> str:
    day = language.day + _NO_MORE_DIGITS
    listed = language.listed.replace("{W}", _any_of(language.weekdays))
    phrase = phrase.replace("{DAYS}", f"(?P<days>{day}(?:{listed}{day}){{1,9}})")
    return phrase.replace("{D1}", f"(?P<d1>{day})").replace("{D2}", f"(?P<d2>{day})")


def _any_of(words: Mapping[str, object]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return (
        "(?:"
        + "|".join(re.escape(word).replace("'", "['’]").replace("\\ ", " ") for word in longest_first)
        + ")"
    )


def _spaced(expression: str) -> str:
    """Let a blank stand for any whitespace: a no-break space, the end of a line."""
    return expression.replace(" ", r"\s")
