"""Which entries of a source are wanted: words and patterns that let in or keep out."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import re2

from bot.text.clean import storable
from bot.text.fold import fold
from bot.text.language import identify
from bot.text.stems import content_stems

_MOST_MEMORY = 4 << 20  # bytes for one pattern's automaton
_LONGEST_PATTERN = 1000
_LONGEST_TEXT = 200_000
_WORD = re.compile(r"[^\W_]+")


class RuleKind(StrEnum):
    """What a rule does."""

    INCLUDE_WORDS = "include_words"
    EXCLUDE_WORDS = "exclude_words"
    INCLUDE_PATTERNS = "include_patterns"
    EXCLUDE_PATTERNS = "exclude_patterns"


@dataclass(frozen=True, kw_only=True, slots=True)
class Dropped:
    """Why something is not wanted: the rule that keeps it out; None as `rule` when none lets it in."""

    kind: RuleKind
    rule: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Rules:
    """What the operator wants of a source; without any rule, everything.

    Words are compared whole, without case and accents, and by their stems (“élection” finds “élections”);
    several in one rule must follow each other. Patterns are regular expressions in RE2's way, without case.
    Something is wanted when no excluding rule matches and, if there are including ones, at least one of them.

    Raises:
        ValueError: A pattern that RE2 does not take, or a rule without words; says which and why.
    """

    include_words: tuple[str, ...] = ()
    exclude_words: tuple[str, ...] = ()
    include_patterns: tuple[str, ...] = ()
    exclude_patterns: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what can't be a rule."""
        for kind in (RuleKind.INCLUDE_WORDS, RuleKind.EXCLUDE_WORDS):
            for rule in getattr(self, kind):
                if not _tokens(rule):
                    raise ValueError(f"{kind}: there is no word in “{rule}”")
        for kind in (RuleKind.INCLUDE_PATTERNS, RuleKind.EXCLUDE_PATTERNS):
            for rule in getattr(self, kind):
                try:
                    _compiled(rule)
                except ValueError as error:
                    raise ValueError(f"{kind}: “{rule[:100]}” {error}") from None

    def __bool__(self) -> bool:
        """Tell whether there is any rule."""
        return bool(
            self.include_words or self.exclude_words or self.include_patterns or self.exclude_patterns
        )

    def dropped(
        self, title: str, text: str = "", categories: Iterable[str] = (), *, language: str | None = None
    ) -> Dropped | None:
        """Tell which rule keeps something out; None when it is wanted.

        `language` is that of the text, if known; it decides about stems.
        """
        if not self:
            return None
        whole = storable("\n".join((title, *categories, text))[:_LONGEST_TEXT])
        raw = whole.encode("utf-8", "replace")
        words = _Words(whole, language) if self.include_words or self.exclude_words else None
        for rule in self.exclude_words:
            if words is not None and words.have(rule):
                return Dropped(kind=RuleKind.EXCLUDE_WORDS, rule=rule)
        for rule in self.exclude_patterns:
            if _compiled(rule).search(raw):
                return Dropped(kind=RuleKind.EXCLUDE_PATTERNS, rule=rule)
        if not self.include_words and not self.include_patterns:
            return None
        if words is not None and any(words.have(rule) for rule in self.include_words):
            return None
        if any(_compiled(rule).search(raw) for rule in self.include_patterns):
            return None
        return Dropped(kind=RuleKind.INCLUDE_WORDS if self.include_words else RuleKind.INCLUDE_PATTERNS)

    def wanted(
        self, title: str, text: str = "", categories: Iterable[str] = (), *, language: str | None = None
    ) -> bool:
        """Tell whether something is wanted."""
        return self.dropped(title, text, categories, language=language) is None


class _Words:
    """A text's words, folded, with a mark at both ends of each; their stems likewise."""

    def __init__(self, text: str, language: str | None) -> None:
        self._language = language or identify(text[:2000])
        tokens = _tokens(text)
        self._folded = f" {' '.join(tokens)} "
        self._stems = f" {' '.join(_stems(tokens, self._language))} "

    def have(self, rule: str) -> bool:
        tokens = _tokens(rule)
        return (
            f" {' '.join(tokens)} " in self._folded
            or f" {' '.join(_stems(tokens, self._language))} " in self._stems
        )


def _tokens(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _stems(tokens: Iterable[str], language: str | None) -> list[str]:
    """Give each word's stem; function words stay as they are, so that none gets lost between two others."""
    return [_stem(token, language) for token in tokens]


@lru_cache(maxsize=1 << 15)
def _stem(token: str, language: str | None) -> str:
    return next(iter(content_stems(token, language)), token)


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> "re2._Regexp":
    if not pattern:
        raise ValueError("is empty")
    if len(pattern) > _LONGEST_PATTERN:
        raise ValueError(f"is longer than {_LONGEST_PATTERN} characters")
    options = re2.Options()
    options.max_mem = _MOST_MEMORY
    options.case_sensitive = False
    options.log_errors = False
    try:
        return re2.compile(pattern, options)
    except re2.error as error:
        detail = error.args[0] if error.args else ""
        text = detail.decode("utf-8", "replace") if isinstance(detail, bytes) else str(detail)
        raise ValueError(f"is not understood: {text[:200]}") from None
