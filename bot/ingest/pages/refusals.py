"""Why a page is no article, in one line for people: an error, a wall before it, a teaser, no text."""

import re
import tomllib
from importlib import resources

from lxml import etree
from lxml.html import HtmlElement

from bot.ingest.limits import SHORTEST_WORDS
from bot.ingest.pages.metadata import Metadata

ROBOT_CHECK = "a check for robots stands before the page"
DENIED = "the site denies access to the page"
ERROR_PAGE = "an error page, not an article"
NEEDS_JAVASCRIPT = "empty without JavaScript"
CONSENT_WALL = "a consent wall stands before the page"
TEASER = "a paywall teaser: only the beginning is free to read"
NO_TEXT = "a video or a gallery without text"
LISTING = "a list of links, not an article"

_WORDS: dict[str, dict[str, list[str]]] = tomllib.loads(
    (resources.files("bot.ingest.pages") / "refusals.toml").read_text(encoding="utf-8")
)


def _title(name: str) -> re.Pattern[str]:
    words = "|".join(_WORDS["titles"][name])
    return re.compile(
        rf"(?:.{{0,40}}?\s[|:·–—-]\s)?(?:{words})(?:\s?[|·–—-]\s?.{{0,60}}|[.…! ]*)", re.IGNORECASE
    )


def _said(name: str) -> re.Pattern[str]:
    return re.compile("|".join(_WORDS["said"][name]))


_BLOCKED = ((_title("check"), ROBOT_CHECK), (_title("denied"), DENIED), (_title("error"), ERROR_PAGE))
_PAYWALL, _ASKS_SCRIPT, _ASKS_CONSENT = map(_said, ("paywall", "script", "consent"))
_PAYWALL_MARKUP = etree.XPath(
    "boolean(//*[contains(@class, 'paywall') or contains(@id, 'paywall') or contains(@id, 'poool')"
    " or contains(@class, 'poool') or contains(@class, 'subscriber-only') or contains(@class, 'regwall')"
    " or contains(@id, 'piano') or contains(@class, 'tp-container') or contains(@class, 'premium-content')])"
)
_SHELL = etree.XPath(
    "boolean(//div[@id='root' or @id='app' or @id='__next' or @id='__nuxt' or @id='main-app'])"
)
_PLAYER = etree.XPath(
    "boolean(//video | //audio | //iframe[contains(@src, 'youtu') or contains(@src, 'dailymotion')"
    " or contains(@src, 'vimeo') or contains(@src, 'rutube') or contains(@src, 'vk.com/video')])"
)
_PICTURES = etree.XPath("count(//figure | //picture)")
_NOSCRIPT = etree.XPath("string(//noscript)")
_MEDIA_TYPES = frozenset(
    ("VideoObject", "ImageGallery", "MediaGallery", "VideoGallery", "AudioObject", "PodcastEpisode")
)
_MANY_PICTURES = 6
_WHOLE_ARTICLE = 400
"""Words of a text that is the whole article, whatever the page says of paying."""
_PAID_TEASER = 200
"""Words below which an article that isn't free is not all there, unless the page says how long it is."""
_TEASER = 120
_SHORT_TEASER = 60
_END = 40
_NEAR = 400
"""Characters after a text's end in which a prompt to pay speaks of that text."""
_FULL_ERROR = 200
_LONGEST_TITLE = 120


def blocking(meta: Metadata, *, words: int) -> str | None:
    """Tell an error page or a wall by its title; None for a page that has a date or much to say."""
    if meta.published is not None or words >= _FULL_ERROR:
        return None
    for title in dict.fromkeys((meta.page_title, *meta.titles)):
        if title and len(title) <= _LONGEST_TITLE:
            for pattern, reason in _BLOCKED:
                if pattern.fullmatch(title):
                    return reason
    return None


def is_teaser(meta: Metadata, *, words: int, ends: str, said: str) -> bool:
    """Tell an article's beginning whose rest has to be paid for from one that is all there.

    `ends` is the last paragraph, `said` all that the page says, in lower case: a prompt to pay counts where
    it follows the text, since sites show one in their heads and beside other articles too.
    """
    if words >= _WHOLE_ARTICLE:
        return False
    if meta.is_free is False:
        if meta.stated_words is not None and words >= meta.stated_words * 0.8:
            return False
        return words < _PAID_TEASER or not ends.rstrip().endswith((".", "!", "?", "»", "”", '"', ")"))
    if words >= _TEASER:
        return False
    last = " ".join(ends.lower().split())[-_END:]
    at = said.rfind(last) if last else -1
    return at >= 0 and _PAYWALL.search(said, at, at + len(last) + _NEAR) is not None


def why_too_little(tree: HtmlElement, meta: Metadata, *, words: int, said: str) -> str:
    """Choose the clearest reason why so little text was found; `tree` is the page as it came."""
    if _ASKS_SCRIPT.search(said[:20_000]) or _ASKS_SCRIPT.search(_NOSCRIPT(tree)[:5000].lower()):
        return NEEDS_JAVASCRIPT
    if len(said) < 200 and _SHELL(tree):
        return NEEDS_JAVASCRIPT
    if _PAYWALL.search(said) is not None or meta.is_free is False:
        return TEASER
    if _ASKS_CONSENT.search(said[:20_000]):
        return CONSENT_WALL
    if words and words < _SHORT_TEASER and _PAYWALL_MARKUP(tree):
        return TEASER
    is_media = bool(meta.kinds & _MEDIA_TYPES) or any(kind.startswith("video") for kind in meta.kinds)
    if is_media or _PLAYER(tree) or _PICTURES(tree) >= _MANY_PICTURES:
        return NO_TEXT
    count = f"{words} {'word' if words == 1 else 'words'}"
    return f"too short to be an article: {count}, at least {SHORTEST_WORDS} are wanted"
