"""Which way the lines of a message run, where its own words run from right to left."""

import re
from dataclasses import replace
from itertools import groupby
from typing import Final

from bot.render.html import TEXT_LIMIT, length_of
from bot.render.view import Button, Keyboard

_LETTER: Final = re.compile("[\u0590-\u060b\u060d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Of the alphabets that run from right to left; their comma also stands between names that are foreign."""
_LATIN: Final = re.compile("[^\\W\\d_]")
_OPENING, _CLOSING = frozenset("\u2066\u2067\u2068"), "\u2069"
_LEFT_TO_RIGHT, _MARK = "\u2066", "\u200f"
_ARROWS: Final = ("◀", "▶")
_OTHER_WAY: Final = str.maketrans("◀▶", "▶◀")
_BETWEEN: Final = " · "
"""What stands between the facts of a line: without isolation, a number would go with the name before it."""
_BREAKS: Final = re.compile("( — |، )")
"""What stands before who says it, and before when: without isolation, a sentence would have its full stop on
the wrong side of the one, and a number would go with the name before the other."""
_LEFT: Final = re.compile(
    r"\[[A-Z]{2,3}\] [^\u0590-\u060b\u060d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]*(?<![\s«“\"(\[<])"
)
"""A mark, and what stands in the original behind it, up to where the reader's language goes on."""
_TAG: Final = re.compile("<[^>]*>")
_PARAGRAPHS: Final = re.compile("(?:<(?:blockquote|pre)[^>]*>)*")
_LEAD: Final = re.compile(r"(?:</?(?:b|i|u|s|blockquote)(?: [^>]*)?>|\d+[.):](?=[\s<])|[\s·•–—✓✗📌🔔💬])*")
"""What stands before a line's words: its number, a bullet."""
_TAIL: Final = re.compile(r"(?:</(?:b|i|u|s|blockquote)>|\s)*\Z")


def facing(html: str, limit: int = TEXT_LIMIT) -> str:
    """Let a message whose own words run from right to left do so in each line, whatever that begins with.

    Clients take a line's direction, or the whole message's, from the first letter. What is foreign within a
    text is isolated there; a line that is foreign as a whole is here. Without room for the marks all stays.
    """
    if not (_LETTER.search(html) and _LETTER.search(_own(_TAG.sub("", html)))):
        return html
    lines, fixed = [], False
    for line in html.split("\n"):
        fixed = fixed or "<pre" in line
        lines.append(_turned(line, isolated=not fixed))
        fixed = fixed and "</pre>" not in line
    turned = "\n".join(lines)
    return turned if length_of(turned) <= limit else html


def mirrored(keyboard: Keyboard) -> Keyboard:
    """Let the arrows of a keyboard lead the other way, and those that turn pages change places."""
    rows = []
    for row in keyboard:
        turned = tuple(_arrow_turned(button) for button in row)
        rows.append(turned[::-1] if any(button.label in _ARROWS for button in row) else turned)
    return tuple(rows)


def _arrow_turned(button: Button) -> Button:
    label = button.label
    if label.startswith(_ARROWS):
        label = label[0].translate(_OTHER_WAY) + label[1:]
    elif label.endswith(_ARROWS):
        label = label[:-1] + label[-1].translate(_OTHER_WAY)
    return button if label == button.label else replace(button, label=label)


def _turned(line: str, *, isolated: bool) -> str:
    begins = _PARAGRAPHS.match(line)
    start = begins.end() if begins else 0
    paragraph, words = line[:start], line[start:]
    if not _TAG.sub("", words).strip():
        return line
    if isolated:
        words = _BETWEEN.join(map(_fact, [words] if _is_foreign(words) else words.split(_BETWEEN)))
    return f"{paragraph}{_MARK}{words}"


def _fact(html: str) -> str:
    """Isolate what is foreign in a fact of a line: all of it, or what dashes and commas leave of it."""
    if _is_foreign(html):
        return _isolated(html)
    words = _BREAKS.split(_LEFT.sub(_isolated_left, html))
    pieces = zip(words[::2], [*words[1::2], ""], strict=True)
    told = ""
    for foreign, alike in groupby(pieces, key=lambda piece: _is_foreign(piece[0])):
        *before, (last, between) = alike
        side = "".join(map("".join, before)) + last
        told += (_isolated(side) if foreign else side) + between
    return told


def _isolated_left(found: re.Match[str]) -> str:
    """Keep the full stop of a sentence that was left in the original on its own side."""
    html = found[0]
    if not _is_foreign(html):
        return html
    tail = _TAIL.search(html)
    last = tail.start() if tail else len(html)
    return f"{_LEFT_TO_RIGHT}{html[:last]}{_CLOSING}{html[last:]}"


def _is_foreign(html: str) -> bool:
    """Tell whether something has words, all from other alphabets, and is no piece of something."""
    words = _TAG.sub("", html)
    whole = sum(map(words.count, _OPENING)) == words.count(_CLOSING)
    whole = whole and html.count("<code>") == html.count("</code>")
    return whole and bool(_LATIN.search(words)) and not _LETTER.search(words)


def _isolated(html: str) -> str:
    lead, tail = _LEAD.match(html), _TAIL.search(html)
    first, last = lead.end() if lead else 0, tail.start() if tail else len(html)
    return (
        f"{html[:first]}{_LEFT_TO_RIGHT}{html[first:last]}{_CLOSING}{html[last:]}" if first < last else html
    )


def _own(text: str) -> str:
    """Leave out what is isolated: it is foreign."""
    own, depth = [], 0
    for sign in text:
        if sign in _OPENING:
            depth += 1
        elif sign == _CLOSING:
            depth = max(depth - 1, 0)
        elif not depth:
            own.append(sign)
    return "".join(own)
