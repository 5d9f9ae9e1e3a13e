"""Every sentence of the interface in every language, with dates and numbers as each writes them."""

import hashlib
import importlib.resources
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

import structlog
from babel import Locale
from babel.dates import format_skeleton, format_time, format_timedelta
from babel.numbers import format_currency, format_decimal, format_percent
from fluent.runtime import FluentBundle, FluentResource

from bot.locale.languages import FALLBACK, INTERFACE_LANGUAGES, InterfaceLanguage

log = structlog.get_logger(__name__)

_BABEL_LOCALES: Final[dict[InterfaceLanguage, str]] = {"en": "en_GB"}
"""Where the language alone does not say how dates and numbers are written."""
_RELATIVE_DAYS: Final = 7
"""From this age on, a date says more than a count of days."""
_LONGEST_ARGUMENT: Final = 2400
"""Characters; Fluent refuses to place more than 2,500."""
_ISOLATED, _END = "\u2068", "\u2069"
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_ENTRY: Final = re.compile(
    r"^(?P<key>[A-Za-z][\w-]*) *=.*\n?(?:(?![A-Za-z#-]).*\n?)*", re.MULTILINE | re.ASCII
)
"""A text and what follows it up to the next, or to a comment."""
_NAMING: Final = frozenset(("id", "number"))
"""Arguments that name something: article 12345 has no separator, and is copied into commands."""
_OPENING: Final = re.compile("[\u2066-\u2068]")
_LETTER: Final = re.compile(r"[^\W\d_]")
_FROM_RIGHT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FOREIGN: Final = re.compile(
    r"<code>(?P<code>.*?)</code>"
    r"|(?<![\w:/<}])(?P<command>[/@](?:\{ \$\w+ \}|[A-Za-z]\w*))"
    r"|(?<!/)(?<![a-z] )(?P<placed>\{ (?:\$(?!count\b)\w+|\"[^\"\n]*\") \})(?!/)"
)
"""What is mostly Latin in texts of any language, as Fluent writes it."""


class Catalogue:
    """One language's texts."""

    def __init__(self, language: InterfaceLanguage) -> None:
        self.language = language
        name = _BABEL_LOCALES.get(language, language)
        self.locale = Locale.parse(name)
        self.from_right = self.locale.text_direction == "rtl"
        # Fluent's marks around arguments would end up in what people copy: rendering isolates what needs it.
        self._bundle = FluentBundle([name], use_isolating=False)
        self._entries = {key: entry for text in _texts(language) for key, entry in entries(text).items()}
        self._complained: set[str] = set()

    def has(self, key: str, /) -> bool:
        """Tell whether the language has a text."""
        return key in self._entries

    def text(self, key: str, args: dict[str, str | int], /) -> str:
        """Format a text that exists; what is wrong with it is logged once."""
        if not self._bundle.has_message(key):
            entry = self._entries[key]
            self._bundle.add_resource(FluentResource(_isolating(entry) if self.from_right else entry))
        if not self._bundle.has_message(key):
            self.complain(key, ["unreadable"])
            return key
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            return key
        text, errors = self._bundle.format_pattern(pattern, args)
        if errors:
            self.complain(key, [str(error) for error in errors])
        return str(text)

    def complain(self, key: str, problems: list[str], /) -> None:
        """Log what is wrong with a text, the first time only."""
        if key not in self._complained:
            self._complained.add(key)
            log.error("locale.bad_text", key=key, language=self.language, problems=problems)


def _texts(language: InterfaceLanguage) -> Iterator[str]:
    """Read a language's files, one for each part of the interface."""
    folder = importlib.resources.files(__package__) / language
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".ftl"):
            yield file.read_text(encoding="utf-8-sig")


def entries(source: str, /) -> dict[str, str]:
    """Cut a file into its texts, by key, unread: to read all of a language's takes a quarter of a second.

    They don't refer to one another.
    """
    return {match["key"]: match.group() for match in _ENTRY.finditer(source)}


def _isolating(source: str) -> str:
    """Mark what is foreign in a text that runs from right to left: arguments, and the start of commands.

    What is to be copied or pressed gets no marks inside: a command is one only without them.
    """

    def marked(match: re.Match[str]) -> str:
        if match["placed"]:
            return f"{_ISOLATED}{match.group()}{_END}"
        leads = match["command"] or match["code"].startswith(("/", "@"))
        return f"{_LEFT_TO_RIGHT_MARK}{match.group()}" if leads else match.group()

    return _FOREIGN.sub(marked, source)


@cache
def texts_hash() -> str:
    """Hash every language's texts, without reading them as Fluent."""
    read = hashlib.sha256()
    for language in INTERFACE_LANGUAGES:
        for text in (language, *_texts(language)):
            read.update(text.encode() + b"\0")
    return read.hexdigest()


@cache
def said_in_english() -> Counter[str]:
    """Count, by language, how often this process said a text in English for lack of one."""
    return Counter()


@cache
def catalogue(language: InterfaceLanguage, /) -> Catalogue:
    """Load a language once."""
    return Catalogue(language)


def own_name(code: str, /) -> str:
    """Name a language in itself: Deutsch, українська as Українська. No catalogue is loaded for it."""
    return str(Locale.parse(code).languages[code]).capitalize()


class Localiser:
    """Says things in one interface language and time zone. Arguments are placed as they are: escape first."""

    def __init__(self, language: str, zone: ZoneInfo | None = None) -> None:
        known = next((known for known in INTERFACE_LANGUAGES if known == language), FALLBACK)
        self.language: InterfaceLanguage = known
        self.zone = zone or ZoneInfo("UTC")
        self._catalogue = catalogue(known)
        self._locale = self._catalogue.locale

    @property
    def from_right(self) -> bool:
        """Tell whether the language is read from the right."""
        return self._catalogue.from_right

    @property
    def comma(self) -> str:
        """Give what stands between two facts that belong together, with its blank."""
        return "، " if self.from_right else ", "

    @property
    def semicolon(self) -> str:
        """Give what stands between facts that may have commas themselves, with its blank."""
        return "؛ " if self.from_right else "; "

    def has(self, key: str, /) -> bool:
        """Tell whether there is a text for a key."""
        return self._catalogue.has(key)

    def text(self, key: str, /, **args: str | int) -> str:
        """Say a text; one that is missing is said in English, or else by its key, and logged once."""
        chosen = self._catalogue
        if not chosen.has(key):
            said_in_english()[chosen.language] += 1
            chosen.complain(key, ["missing"])
            chosen = catalogue(FALLBACK)
            if not chosen.has(key):
                return key
        if self.from_right:
            args = {name: _led_from_right(value) for name, value in args.items()}
        return chosen.text(key, {name: _placed(name, value) for name, value in args.items()})

    def listed(self, parts: Iterable[str], /) -> str:
        """Write parts one after the other, with what the language has between them."""
        parts = list(parts)
        if self.from_right and any(map(_is_foreign, parts)):
            return self.comma.join(
                f"{_ISOLATED}{part}{_END}" if _is_foreign(part) else part for part in parts
            )
        middle = str(self._locale.list_patterns["standard"]["middle"])
        return middle.replace("{0}", "").replace("{1}", "").join(parts)

    def number(self, number: int, /) -> str:
        """Write a number with the language's separators."""
        return format_decimal(number, locale=self._locale)

    def decimal(self, number: float, /) -> str:
        """Write a number with one decimal at most; a whole one from ten on."""
        return format_decimal(round(number, 0 if number >= 10 else 1), format="#,##0.#", locale=self._locale)

    def share(self, part: float, /) -> str:
        """Write a share between 0 and 1 in per cent."""
        return format_percent(part, format=None, locale=self._locale)

    def money(self, amount: float, currency: str, /) -> str:
        """Write an amount of money; the currency by its ISO 4217 code."""
        return format_currency(amount, currency, locale=self._locale)

    def span(self, length: timedelta, /) -> str:
        """Write a duration coarsely, in the units that need no cases: 20 min, 3 ч."""
        return self._span(length)

    def ahead(self, length: timedelta, /) -> str:
        """Say how far ahead something is: in 2 days, in 2 Tagen, через 3 ч."""
        return self._span(length, of=1)

    def back(self, length: timedelta, /) -> str:
        """Say how far back something is: 2 days ago, vor 2 Tagen, 3 ч назад."""
        return self._span(length, of=-1)

    def _span(self, length: timedelta, *, of: int = 0) -> str:
        length = max(length, timedelta(seconds=1))
        return format_timedelta(
            -length if of < 0 else length,
            granularity="second",
            threshold=1,
            format="short",
            add_direction=bool(of),
            locale=self._locale,
        )

    def minutes(self, minutes: int, /) -> str:
        """Write a reading time."""
        return self.text("minutes", minutes=minutes)

    def language_name(self, code: str, /) -> str:
        """Name a language in the interface's language; an unknown code names itself."""
        primary = code.strip().replace("_", "-").partition("-")[0].lower()
        return str(self._locale.languages.get(primary) or code)

    def day(self, moment: datetime, /, now: datetime | None = None) -> str:
        """Write day and month: 23 Nov, 23 nov., 23 нояб.; with the year when it is not that of `now`."""
        local = self._local(moment)
        return self._day(local, with_year=now is not None and self._local(now).year != local.year)

    def whole_day(self, moment: datetime, /) -> str:
        """Write day, month and year."""
        return self._day(self._local(moment), with_year=True)

    def date(self, moment: datetime, /, now: datetime | None = None) -> str:
        """Write day, year (unless it is `now`'s), time of day and zone; only a day if no more is known."""
        if not _only_a_day(moment):
            return self.moment(moment, now)
        local = self._local(moment)
        return self._day(local, with_year=now is None or self._local(now).year != local.year)

    def moment(self, moment: datetime, /, now: datetime | None = None) -> str:
        """Write day, year (unless it is `now`'s), time of day and zone, at midnight, too."""
        local = moment.astimezone(self.zone)
        day = self._day(local, with_year=now is None or self._local(now).year != local.year)
        zone = local.tzname() or ""
        zone = zone if zone.isalpha() else f"UTC{zone}"
        time_of_day = format_time(local, "HH:mm", locale=self._locale)
        return f"{day}{self.comma}{time_of_day} {zone}"

    def ago(self, moment: datetime, now: datetime, /) -> str:
        """Tell an age coarsely; a date for what is a week old, still to come, or known by the day only."""
        age = now - moment
        if age < timedelta() or age >= timedelta(days=_RELATIVE_DAYS) or _only_a_day(moment):
            return self.day(moment, now)
        if age < timedelta(minutes=1):
            return self.text("ago-now")
        if age < timedelta(hours=1):
            return self.text("ago-minutes", count=age // timedelta(minutes=1))
        if age < timedelta(days=1):
            return self.text("ago-hours", count=age // timedelta(hours=1))
        return self.text("ago-days", count=age // timedelta(days=1))

    def _day(self, local: datetime, *, with_year: bool) -> str:
        return str(format_skeleton("yMMMd" if with_year else "MMMd", local, locale=self._locale))

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(UTC if _only_a_day(moment) else self.zone)


def _only_a_day(moment: datetime) -> bool:
    """Tell whether this is a date without a time, kept as midnight UTC: no zone may make it another day."""
    return moment.astimezone(UTC).time() == time()


def _is_foreign(part: str) -> bool:
    """Tell whether words are of other alphabets: Arabic would write its “and” on to them."""
    return bool(_LETTER.search(part)) and not _FROM_RIGHT.search(part)


def _led_from_right(value: str | int) -> str | int:
    """Let what is made of isolated words from the right run as they do: isolated, they would not count."""
    led = isinstance(value, str) and _OPENING.search(value) and _FROM_RIGHT.search(value)
    return f"{_RIGHT_TO_LEFT_MARK}{value}" if led else value


def _placed(name: str, value: str | int) -> str | int:
    if isinstance(value, str):
        return value[:_LONGEST_ARGUMENT]
    return str(value) if name in _NAMING else value
