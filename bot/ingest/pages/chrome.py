"""A site's furniture among an article's lines, in French, English and Russian."""

import re
import tomllib
from collections.abc import Iterable
from enum import Enum
from importlib import resources


class Chrome(Enum):
    """What a line that isn't the article's is there for."""

    NAVIGATION = "navigation"
    SHARE = "share"
    RELATED = "related"
    SUBSCRIPTION = "subscription"
    NEWSLETTER = "newsletter"
    COOKIES = "cookies"
    COMMENTS = "comments"
    DISCLAIMER = "disclaimer"
    COPYRIGHT = "copyright"
    CREDIT = "credit"


_LONGEST = {
    Chrome.DISCLAIMER: 700,
    Chrome.COOKIES: 700,
    Chrome.SUBSCRIPTION: 400,
    Chrome.NEWSLETTER: 300,
    Chrome.COPYRIGHT: 250,
}
_USUALLY = 200
_LONGEST_OF_ALL = 700
_ENDS = frozenset((Chrome.SHARE, Chrome.RELATED, Chrome.NEWSLETTER, Chrome.COMMENTS))


def _compiled(table: str, after: str) -> tuple[tuple[Chrome, re.Pattern[str]], ...]:
    """Compile one table of chrome.toml, a pattern for each kind; marks before the words are passed over."""
    phrases = tomllib.loads((resources.files("bot.ingest.pages") / "chrome.toml").read_text(encoding="utf-8"))
    found = []
    for kind, patterns in phrases[table].items():
        text = "|".join(patterns)
        for name, words in phrases["words"].items():
            text = text.replace(f"<{name}>", words)
        found.append((Chrome(kind), re.compile(rf"[\W_]*(?:{text}){after}", re.IGNORECASE)))
    return tuple(found)


_WHOLE_PATTERNS = _compiled("whole", r"[\W_]*")
_START_PATTERNS = _compiled("start", "")


def chrome_of(text: str) -> Chrome | None:
    """Tell what a line of furniture is there for; None for a line of the article."""
    found = _match(text)
    return found[0] if found is not None else None


def may_end_article(text: str) -> bool:
    """Tell a line after which a page hardly goes back to its article; "Read also: …" with a link is none."""
    found = _match(text)
    return found is not None and found[0] in _ENDS and (found[1] or found[0] is not Chrome.RELATED)


def heads_other_matter(text: str) -> bool:
    """Tell a heading of other articles, comments or newsletters: what it heads isn't the article."""
    found = _match(text)
    return found is not None and found[1] and found[0] in _ENDS


def without_chrome(paragraphs: Iterable[str]) -> list[str]:
    """Drop a site's furniture from among an article's paragraphs."""
    return [text for text in paragraphs if chrome_of(text) is None]


def _match(text: str) -> tuple[Chrome, bool] | None:
    """Find a line's kind, and whether the whole line is nothing else."""
    length = len(text)
    if length <= _USUALLY:
        for kind, pattern in _WHOLE_PATTERNS:
            if pattern.fullmatch(text):
                return kind, True
    if length <= _LONGEST_OF_ALL:
        for kind, pattern in _START_PATTERNS:
            if length <= _LONGEST.get(kind, _USUALLY) and pattern.match(text):
                return kind, False
    return None
