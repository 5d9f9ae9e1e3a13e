"""Countries, peoples, months and days, known by what they are called in each language of the interface."""

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Final

from babel import Locale

from bot.text.answering.question_words import LANGUAGES
from bot.text.fold import fold

_PEOPLES: Final = {
    "ar": "EG", "be": "BY", "bg": "BG", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "en": "GB",
    "es": "ES", "et": "EE", "fa": "IR", "fi": "FI", "fr": "FR", "he": "IL", "hi": "IN", "hr": "HR",
    "hu": "HU", "hy": "AM", "it": "IT", "ja": "JP", "ka": "GE", "kk": "KZ", "ko": "KR", "lt": "LT",
    "lv": "LV", "nl": "NL", "no": "NO", "pl": "PL", "pt": "PT", "ro": "RO", "ru": "RU", "sk": "SK",
    "sl": "SI", "sr": "RS", "sv": "SE", "tr": "TR", "uk": "UA", "vi": "VN", "zh": "CN",
}  # fmt: skip
"""Languages whose name is also what belongs to a country: French, français, французский."""
_MORE: Final = {
    "US": "us usa u.s american americain etats-unien estadounidense amerikanisch americano statunitense "
    "американск американц сша амерік",
    "GB": "uk u.k britain british grande-bretagne britannique britanico britisch britannico британ england "
    "angleterre англи",
    "EU": "eu ue ес єс european europeen europeo europaisch europeu европейск європейськ",
    "UN": "un onu оон uno",
    "NATO": "nato otan нато",
    "WHO": "who oms воз weltgesundheitsorganisation",
    "IMF": "imf fmi мвф",
    "CH": "swiss suisse suizo schweizer svizzero suico швейцар",
    "BE": "belgian belge belga belgisch бельгийск",
    "AT": "austrian autrichien austriaco osterreichisch австрийск",
    "CA": "canadian canadien canadiense kanadisch канадск",
    "BR": "brazilian bresilien brasileno brasilianisch бразильск",
    "IN": "indian indien indio indisch индийск",
    "CN": "chinese chinois chino chinesisch cinese китайск",
    "NL": "dutch neerlandais hollandais нидерландск голландск holland",
}  # fmt: skip
_CASES: Final = {
    "ru": {
        **dict.fromkeys(("среду", "среды", "среде"), "d2"),
        **dict.fromkeys(("пятницу", "пятницы", "пятнице"), "d4"),
        **dict.fromkeys(("субботу", "субботы", "субботе"), "d5"),
        "марте": "m3",
        "мае": "m5",
        "июне": "m6",
        "июле": "m7",
    },
    "uk": {"середу": "d2", "п'ятницю": "d4", "суботу": "d5"},
}
"""Forms of short names that no rule makes."""
_NUMERIC: Final = re.compile(r"\b\d{1,4}[./-](\d{1,2})[./-]\d{1,4}\b")
_SHORT_DATE: Final = re.compile(r"\b\d{1,2}[./](\d{1,2})\b")
_SOME_ENDINGS: Final = 5
"""Letters from which on a name may have an ending."""
_CAPITALS: Final = frozenset(("us", "un", "who", "eu", "uk", "uno", "ue", "воз", "ес", "єс", "uno"))
"""Short names that are words when they are written small."""
_MAY: Final = re.compile(r"(?<!^)\b(?:May|March)\b|\d\s+(?:May|March)\b|\b(?:May|March)\s+\d")
_MODAL: Final = frozenset(("may", "march", "mar", "sun", "mon", "sat"))


def places_in(text: str) -> Iterator[tuple[str, int, int]]:
    """Find what countries, peoples and unions a text names: which, and where in it."""
    for match in _places().finditer(text):
        name = fold(match.group())
        if name in _CAPITALS and not match.group().isupper():
            continue
        for concept in _concepts_of(name):
            yield concept, match.start(), match.end()


def dates_in(text: str, language: str | None) -> frozenset[str]:
    """Find which months and days of the week a text names: `m11` is November, `d0` Monday."""
    named = {match.group().casefold() for match in _dates(_known(language)).finditer(text)}
    words, cases = _date_words(_known(language)), _CASES.get(language or "", {})
    found = set()
    for name in named:
        folded = fold(name)
        if language == "en" and folded in _MODAL and not _MAY.search(text):
            continue
        key = cases.get(folded) or next((key for word, key in words.items() if _is_form(folded, word)), None)
        if key:
            found.add(key)
    return frozenset(found)


def is_date(word: str, language: str | None) -> bool:
    """Tell whether a word is a month's or a day's name, written with a capital in some languages."""
    return fold(word) in _date_words(_known(language))


def dates_meant(text: str, language: str | None, published: datetime | None) -> frozenset[str]:
    """Find what months and days an article may be said to name: by words, by numbers, by its own date."""
    found = set(dates_in(text, language))
    found |= {f"m{int(match[1])}" for match in _NUMERIC.finditer(text)}
    found |= {f"m{int(match[1])}" for match in _SHORT_DATE.finditer(text)}
    if published is not None:
        found |= {f"m{published.month}", f"d{published.weekday()}"}
    return frozenset(found)


def _known(language: str | None) -> str:
    return language if language in LANGUAGES else "en"


def _is_form(name: str, word: str) -> bool:
    return name == word or (len(word) >= _SOME_ENDINGS and name[: len(word) - 1] == word[:-1])


@cache
def _date_words(language: str) -> dict[str, str]:
    locale = Locale(language)
    words: dict[str, str] = {}
    for context in ("format", "stand-alone"):
        for number, name in locale.months[context]["wide"].items():
            words[fold(name)] = f"m{number}"
        for number, name in locale.days[context]["wide"].items():
            words[fold(name)] = f"d{number}"
    return words


@cache
def _dates(language: str) -> re.Pattern[str]:
    locale = Locale(language)
    names = [
        name
        for context in ("format", "stand-alone")
        for table in (locale.months, locale.days)
        for name in table[context]["wide"].values()
    ]
    names += _CASES.get(language, {})
    # English writes them with a capital, and has other words like some of them.
    flags = 0 if language == "en" else re.IGNORECASE
    forms = [
        re.escape(name[:-1]) + r"\w{1,3}" if len(name) > _SOME_ENDINGS + 1 else re.escape(name)
        for name in sorted(set(names), key=len, reverse=True)
    ]
    return re.compile(rf"\b(?:{'|'.join(forms)})\b", flags)


@cache
def _names() -> dict[str, frozenset[str]]:
    """Map what countries, peoples and unions are called, folded, to what they are."""
    found: dict[str, set[str]] = {}
    for name, concept in _called():
        found.setdefault(fold(name), set()).add(concept)
    return {name: frozenset(codes) for name, codes in found.items() if len(name) > 1}


def _called() -> Iterator[tuple[str, str]]:
    for language in LANGUAGES:
        locale = Locale(language)
        for code, name in locale.territories.items():
            if len(code) == 2 and code.isalpha():
                yield name, code
        for code, country in _PEOPLES.items():
            if name := locale.languages.get(code):
                yield _bare(name, language), country
    for concept, several in _MORE.items():
        for name in several.split():
            yield name, concept


def _bare(name: str, language: str) -> str:
    """Take an adjective's ending off, where it has many."""
    if language in ("ru", "uk") and name.endswith(("ий", "а")):
        return name.removesuffix("ий").removesuffix("а")
    return name


@cache
def _places() -> re.Pattern[str]:
    spelt = {name.casefold() for name, _ in _called()} | {*_names()}
    forms = sorted((name for name in spelt if len(name) > 1), key=len, reverse=True)
    written = [_pattern(name) for name in forms]
    return re.compile(rf"(?<!\w)(?:{'|'.join(written)})(?!\w)", re.IGNORECASE)


def _pattern(name: str) -> str:
    if len(name) < _SOME_ENDINGS:
        return re.escape(name)
    # Declined in Slavic languages, numbered and gendered in Romance ones.
    kept = name[:-1] if re.search("[а-яіїє]", name) else name
    return re.escape(kept) + r"\w{0,4}"


@cache
def _concepts_of(name: str) -> frozenset[str]:
    known = _names()
    if name in known:
        return known[name]
    longest = max(
        (form for form in known if len(form) >= _SOME_ENDINGS and name.startswith(form[:-1])),
        key=len,
        default=None,
    )
    return known[longest] if longest else frozenset()
