"""An article's lead: the paragraph that its page marks as such, or describes itself by."""

from collections.abc import Sequence

from bot.ingest.pages.chrome import chrome_of
from bot.ingest.pages.tidy import folded
from bot.ingest.pages.visible import VisibleText
from bot.text.clean import line

_LONGEST_FIRST = 700
_NEAR_TITLE = 1500
"""Characters of visible text between a headline and the lead under it."""


def stated_lead(visible: VisibleText, *, title: str, description: str | None) -> str | None:
    """Read the lead that stands above the text: what readers see of the description, or what is marked so.

    Ask before anything else is taken out of the page's tree.
    """
    if description and _is_seen(description, visible):
        return line(description)
    top = max(visible.place(title), 0)
    for text in visible.leads:
        if (
            30 <= len(text) <= 400
            and len(text.split()) >= 5
            and not text.endswith(("...", "…", "[…]"))
            and 0 <= visible.place(text, top) - top < _NEAR_TITLE
        ):
            return text
    return None


def take_lead(
    paragraphs: Sequence[str], *, stated: str | None, marked: Sequence[str], description: str | None
) -> tuple[str | None, list[str]]:
    """Take the lead that is stated above the text, unless the body repeats it; else take it off the body."""
    if not paragraphs:
        return None, []
    if stated is not None and not _repeats(stated, paragraphs) and chrome_of(stated) is None:
        return stated, list(paragraphs)
    first, rest = paragraphs[0], list(paragraphs[1:])
    if rest and len(first) <= _LONGEST_FIRST:
        own = folded(first)
        described = folded(description.rstrip(".… ")) if description else ""
        marks = [described, *map(folded, marked)]
        if any(mark and (own == mark or (len(mark) > 60 and own.startswith(mark))) for mark in marks):
            return first, rest
    return None, list(paragraphs)


def _is_seen(description: str, visible: VisibleText) -> bool:
    """Tell a description that readers see too: a whole sentence, or a line of its own."""
    if not 40 <= len(description) <= 500 or description.endswith(("...", "…", "[…]")):
        return False
    if description[-1] in '.!?»”"':
        return visible.says(description)
    return visible.shows_alone(description)


def _repeats(text: str, paragraphs: Sequence[str]) -> bool:
    start = folded(text)[:60]
    return any(start in folded(part) for part in paragraphs[:4])
