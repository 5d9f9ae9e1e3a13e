"""What a person typed, understood: words, "phrases", -not and filters. Anything else is words."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.search.languages import language_code
from bot.text.fold import fold

_LONGEST = 4096
"""Characters, as in Telegram's longest message."""
_LONGEST_CLAUSE = 200
MOST_CLAUSES = 32
"""Words and phrases beyond it are dropped: a pasted article is found by its first words."""

_KEYS = {
    "outlet": "outlet",
    "source": "outlet",
    "media": "outlet",
    "издание": "outlet",
    "источник": "outlet",
    "section": "section",
    "rubrique": "section",
    "раздел": "section",
    "рубрика": "section",
    "lang": "lang",
    "language": "lang",
    "langue": "lang",
    "язык": "lang",
    "after": "after",
    "since": "after",
    "apres": "after",
    "depuis": "after",
    "после": "after",
    "before": "before",
    "avant": "before",
    "до": "before",
}
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»〝〞＂", '"'))
_PIECE = re.compile(
    r"""
    (?P<not>(?<!\S)[-−–—])?
    (?:
        (?P<key>[^\W\d_]+):(?:"(?P<quoted>[^"]*)"|(?P<value>[^\s"]+))
      | "(?P<phrase>[^"]*)"
      | (?P<word>[^\s"]+)
    )
    """,
    re.VERBOSE,
)
_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Clause:
    """A word or a phrase, folded."""

    text: str
    phrase: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Filters:
    """What an article must (or must not) be; several values of one kind are alternatives."""

    outlets: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    after: datetime | None = None
    """Inclusive."""
    before: datetime | None = None
    """Exclusive."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Query:
    """A typed query, parsed."""

    wanted: tuple[Clause, ...] = ()
    unwanted: tuple[Clause, ...] = ()
    only: Filters = Filters()
    never: Filters = Filters()
    """Its dates stay None: -after: is before:."""


@dataclass(kw_only=True, slots=True)
class _Parts:
    outlets: list[str] = field(default_factory=list)
    sections: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    after: datetime | None = None
    before: datetime | None = None

    def freeze(self) -> Filters:
        return Filters(
            outlets=tuple(self.outlets),
            sections=tuple(self.sections),
            languages=tuple(self.languages),
            after=self.after,
            before=self.before,
        )


def parse(typed: str) -> Query:
    """Understand what a person typed; every text has a meaning, if only nothing."""
    wanted: list[Clause] = []
    unwanted: list[Clause] = []
    only, never = _Parts(), _Parts()
    text = fold(typed[:_LONGEST].translate(_QUOTES))
    if text.count('"') % 2:
        text = " ".join(text.rsplit('"', 1))  # a quotation mark that was never closed
    for piece in _PIECE.finditer(text):
        negated = bool(piece["not"])
        if piece["key"] and _filter(only, never, piece, negated=negated):
            continue
        phrase = piece["phrase"]
        words = piece[0].removeprefix(piece["not"] or "") if phrase is None else phrase
        clause = Clause(text=words[:_LONGEST_CLAUSE], phrase=phrase is not None)
        if re.search(r"\w", words):
            (unwanted if negated else wanted).append(clause)
    return Query(
        wanted=tuple(dict.fromkeys(wanted))[:MOST_CLAUSES],
        unwanted=tuple(dict.fromkeys(unwanted))[:MOST_CLAUSES],
        only=only.freeze(),
        never=never.freeze(),
    )


def _filter(only: _Parts, never: _Parts, piece: re.Match[str], *, negated: bool) -> bool:
    """Take a `key:value` as a filter; False when it isn't one."""
    key = _KEYS.get(piece["key"])
    value = (piece["quoted"] if piece["quoted"] is not None else piece["value"]).strip()
    if key is None or not re.search(r"\w", value):
        return False
    parts = never if negated else only
    if key in ("after", "before"):
        return _date_filter(only, key if not negated else {"after": "before", "before": "after"}[key], value)
    if key == "lang":
        code = language_code(value)
        if code is None:
            return False
        parts.languages.append(code)
    else:
        (parts.outlets if key == "outlet" else parts.sections).append(value)
    return True


def _date_filter(parts: _Parts, key: str, value: str) -> bool:
    match = _DATE.fullmatch(value)
    if match is None:
        return False
    try:
        moment = datetime(int(match[1]), int(match[2] or 1), int(match[3] or 1), tzinfo=UTC)
    except ValueError:
        return False
    if key == "after":
        parts.after = max(parts.after or moment, moment)
    else:
        parts.before = min(parts.before or moment, moment)
    return True
