"""Telegram's HTML: escaping, measuring in UTF-16 units, and cutting where a reader would."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.text.sentences import split_sentences

TEXT_LIMIT: Final = 4096
"""UTF-16 units of visible text in one message (https://core.telegram.org/bots/api#sendmessage)."""
CAPTION_LIMIT: Final = 1024
"""The same under a picture or file (https://core.telegram.org/bots/api#sendphoto)."""

_ESCAPES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_SPECIAL: Final = re.compile(r'[&<>"]')
_LINE_ENDS: Final = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Marks that reorder what stands around them stay out, as do characters that no encoder or client takes.
_UNWANTED: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]"
)
_LEFT_TO_RIGHT, _RIGHT_TO_LEFT, _END = "\u2066", "\u2067", "\u2069"
"""Around text of its own direction (https://unicode.org/reports/tr9/#Explicit_Directional_Isolates)."""
_ISOLATES: Final = re.compile("[\u2066-\u2069]")
_NO_BREAK: Final = "\u00a0\u202f\u2007"
_TO_LAST_SPACE: Final = re.compile(rf".+(?=[^\S{_NO_BREAK}])", re.DOTALL)
_SPACE: Final = re.compile(r"\s*")
_BLANKS: Final = re.compile(rf"[^\S{_NO_BREAK}]+")

_TAG_OR_ENTITY: Final = re.compile(
    r"<(?P<close>/?)(?P<name>b|strong|i|em|u|ins|s|strike|del|a|code|pre|blockquote|span|tg-spoiler|tg-emoji)"
    r'(?P<attributes>(?:\s+(?:expandable|(?:href|class|emoji-id)="[^"<>]*"))*)\s*>'
    r"|&(?P<entity>lt|gt|amp|quot|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});"
)
_NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


def clean(text: str) -> str:
    """Drop control characters, direction overrides and lone surrogates; every line end becomes a newline."""
    return _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))


def escape(text: str) -> str:
    """Make any text safe between tags and inside double-quoted attributes."""
    return _escaped(clean(text))


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda match: _ESCAPES[match.group()], text)


def utf16_length(text: str) -> int:
    """Count as Telegram does: characters outside the Basic Multilingual Plane count twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def isolate(text: str) -> str:
    """Keep right-to-left text from reordering what stands beside it; other text comes back as it is.

    Its own direction is that of most of its letters: an Arabic sentence may begin with a Latin name.
    """
    if text.isascii():
        return text
    ways = Counter(map(unicodedata.bidirectional, text))
    rightwards, leftwards = ways["L"], ways["R"] + ways["AL"]
    if not leftwards:
        return text
    return f"{_RIGHT_TO_LEFT if leftwards >= rightwards else _LEFT_TO_RIGHT}{text}{_END}"


def inline(text: str, limit: int) -> str:
    """Prepare a name, title or query for HTML: one line, at most `limit` units, isolated, escaped."""
    return _escaped(isolate(truncate(one_line(text), limit)))


def one_line(text: str) -> str:
    """Put plain text on one line; where no line may break, none does."""
    return _BLANKS.sub(" ", clean(text)).strip()


def sentence(text: str, limit: int) -> str:
    """Prepare what is quoted for HTML: at most `limit` units, blanks as they are, isolated, escaped."""
    return _escaped(isolate(truncate(text, limit)))


def truncate(text: str, limit: int) -> str:
    """Shorten plain text to `limit` UTF-16 units, ending in an ellipsis, at a word's end if one is near."""
    text = clean(text).strip()
    if utf16_length(text) <= limit:
        return text
    end = _fitting(text, 0, limit - 1)
    word = _TO_LAST_SPACE.match(text, 0, end + 1)
    cut = word.end() if word and word.end() > end * 2 // 3 else _between_characters(text, 0, end)
    return text[:cut].rstrip(" ,;:–—-") + "…"


def visible(html: str) -> str:
    """Give the text that a reader sees of Telegram HTML."""
    return _parse(html)[0]


def length_of(html: str) -> int:
    """Count what Telegram counts of a message: its visible text, and the marks of direction in it."""
    return utf16_length(visible(html)) + len(_ISOLATES.findall(html))


def split(html: str, limit: int = TEXT_LIMIT, language: str | None = None) -> tuple[str, ...]:
    """Cut Telegram HTML into messages of at most `limit` UTF-16 units of visible text.

    Cuts fall between paragraphs; where one is too long, between lines, then sentences, then words, then
    characters (an emoji or letter with its marks counting as one). Tags are closed and opened again; blanks
    at both ends of a piece go, as Telegram drops them. Where cuts fall depends on the visible text alone.

    Raises: ValueError for a limit that an emoji alone would exceed.
    """
    if limit < 2:
        raise ValueError("limit must be at least 2")
    text, spans = _parse(html)
    pieces = []
    waiting = iter(spans)
    upcoming = next(waiting, None)
    open_spans: list[_Span] = []
    for start, end in _cuts(text, limit, language):
        open_spans = [span for span in open_spans if span.end > start]
        while upcoming is not None and upcoming.start < end:
            if upcoming.end > start:
                open_spans.append(upcoming)
            upcoming = next(waiting, None)
        pieces.append(_write(text, start, end, open_spans))
    return tuple(pieces)


@dataclass(slots=True)
class _Span:
    """A tag over a stretch of visible text, in code points."""

    name: str
    tag: str
    start: int
    end: int = -1


def _parse(html: str) -> tuple[str, list[_Span]]:
    """Separate text from tags, parents before children; what is no known tag or entity is text."""
    parts: list[str] = []
    spans: list[_Span] = []
    stack: list[_Span] = []
    length = position = 0

    def say(text: str) -> None:
        nonlocal length
        text = clean(text)
        parts.append(text)
        length += len(text)

    for match in _TAG_OR_ENTITY.finditer(html):
        say(html[position : match.start()])
        position = match.end()
        name = match["name"]
        if match["entity"]:
            say(_NAMED.get(match["entity"]) or _numeric(match["entity"]))
        elif not match["close"]:
            stack.append(_Span(name, match.group(), length))
            spans.append(stack[-1])
        elif any(span.name == name for span in stack):
            closed = None
            while closed != name:
                stack[-1].end = length
                closed = stack.pop().name
    say(html[position:])
    for span in stack:
        span.end = length
    return "".join(parts), [span for span in spans if span.start < span.end]


def _numeric(entity: str) -> str:
    digits = entity[1:]
    number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    return chr(number) if number <= 0x10FFFF else ""


def _cuts(text: str, limit: int, language: str | None) -> Iterator[tuple[int, int]]:
    start = _after_blanks(text, 0)
    while start < len(text):
        end = _fitting(text, start, limit)
        if end < len(text):
            end = _boundary(text, start, end, language)
        yield start, start + len(text[start:end].rstrip())
        start = _after_blanks(text, end)


def _after_blanks(text: str, position: int) -> int:
    blanks = _SPACE.match(text, position)
    return blanks.end() if blanks else position


def _fitting(text: str, start: int, limit: int) -> int:
    """Find how far `limit` UTF-16 units reach, never into a surrogate pair."""
    units = text[start : start + limit].encode("utf-16-le")[: 2 * limit]
    return start + len(units.decode("utf-16-le", "ignore"))


def _boundary(text: str, start: int, end: int, language: str | None) -> int:
    """Choose the best place to cut in (start, end]; `text[start]` is never blank."""
    for separator in ("\n\n", "\n"):
        found = text.rfind(separator, start, end + len(separator))
        if found > start:
            return found
    # A sentence is surely over only when another one follows.
    sentences = split_sentences(text[start : end + 80], language)[:-1]
    ends = [start + sentence.end for sentence in sentences if start + sentence.end <= end]
    if ends:
        return ends[-1]
    word = _TO_LAST_SPACE.match(text, start, end + 1)
    return word.end() if word else _between_characters(text, start, end)


def _between_characters(text: str, start: int, end: int) -> int:
    """Step back from inside an emoji sequence or a letter with marks, unless all of the stretch is one."""
    cut = end
    while cut > start and _joined(text, cut):
        cut -= 1
    return cut if cut > start else end


def _joined(text: str, position: int) -> bool:
    """Tell whether the characters around a position are seen as one."""
    if position >= len(text):
        return False
    before, after = text[position - 1], text[position]
    if after.isascii():
        return before == "\u200d"
    if "\U0001f1e6" <= after <= "\U0001f1ff":
        flags = 0
        while position - flags > 0 and "\U0001f1e6" <= text[position - flags - 1] <= "\U0001f1ff":
            flags += 1
        return flags % 2 == 1
    return (
        before == "\u200d"
        or after in "\u200c\u200d"
        or unicodedata.category(after) in ("Mn", "Me", "Mc")
        or "\U0001f3fb" <= after <= "\U0001f3ff"
        or "\U000e0020" <= after <= "\U000e007f"
        or "\u1160" <= after <= "\u11ff"
    )


def _write(text: str, start: int, end: int, spans: list[_Span]) -> str:
    """Write text[start:end] as HTML under the spans that touch it."""
    written: list[str] = []
    stack: list[_Span] = []
    position = start

    def upto(to: int) -> None:
        nonlocal position
        written.append(_escaped(text[position:to]))
        position = to

    for span in spans:
        begin = max(span.start, start)
        if begin >= min(span.end, end):
            continue
        while stack and stack[-1].end <= begin:
            upto(stack[-1].end)
            written.append(f"</{stack.pop().name}>")
        upto(begin)
        written.append(span.tag)
        stack.append(span)
    while stack:
        upto(min(stack[-1].end, end))
        written.append(f"</{stack.pop().name}>")
    upto(end)
    return "".join(written)
