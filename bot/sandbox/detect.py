"""Entities that Telegram finds by itself in plain text: links, mentions, hashtags, commands."""

import re
from typing import Any

from bot.sandbox.domains import TOP_LEVEL
from bot.sandbox.units import Units

_LABEL = r"[\w](?:[\w-]*[\w])?"
_HOST = re.compile(
    rf"(?P<scheme>(?:https?|ftp|tg|ton|tonsite)://)?(?P<host>(?:{_LABEL}\.)*{_LABEL})(?P<port>:\d{{1,5}})?"
    r"(?P<rest>[/?#][^\s<>\"«»]*)?",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,8}(?![\w.-]*@)")
_MENTION = re.compile(r"(?<!\w)@(\w{4,32})(?!\w)", re.ASCII)
_HASHTAG = re.compile(r"(?<![\w#@])#(?=\w*[^\W\d])(\w{1,256})(?!\w*#)")
_CASHTAG = re.compile(r"(?<![\w$])\$[A-Z]{1,8}(?![\w$])")
_COMMAND = re.compile(r"(?<![\w/<>])/(\w{1,64})(@\w{3,32})?(?![\w/<>])", re.ASCII)
_MARK = re.compile(r"(?<=\w)\.(?=\w)|://")
_TAIL = ".,:;!?'\"»”’…"
_PAIRS = {")": "(", "]": "[", "}": "{"}

Span = tuple[str, int, int]


def detect(text: str, /) -> list[dict[str, Any]]:
    """Return the entities of plain text, in order, with places in UTF-16 code units."""
    found = _spans(text)
    if not found:
        return []
    units = Units(text)
    return [
        {"type": kind, "offset": units.at(start), "length": units.at(end) - units.at(start)}
        for kind, start, end in found
    ]


def _spans(text: str) -> list[Span]:
    spans: list[Span] = []
    if "@" in text:
        spans += [("email", *match.span()) for match in _EMAIL.finditer(text)]
        spans += [("mention", *match.span()) for match in _MENTION.finditer(text)]
    if "/" in text:
        spans += [("bot_command", *match.span()) for match in _COMMAND.finditer(text)]
    if "#" in text:
        spans += [("hashtag", *match.span()) for match in _HASHTAG.finditer(text)]
    if "$" in text:
        spans += [("cashtag", *match.span()) for match in _CASHTAG.finditer(text)]
    if "." in text or "://" in text:
        spans += _links(text)
    if len(spans) < 2:
        return spans
    # Where two overlap, a link is more than the hashtag inside it, and an address more than its host.
    rank = {"email": 0, "url": 1}
    taken: list[Span] = []
    for span in sorted(spans, key=lambda span: (rank.get(span[0], 2), span[1])):
        if all(span[2] <= other[1] or span[1] >= other[2] for other in taken):
            taken.append(span)
    return sorted(taken, key=lambda span: span[1])


def _links(text: str) -> list[Span]:
    spans: list[Span] = []
    place = 0
    # Only words with a dot or a scheme can be links: jumping from one to the next keeps long texts cheap.
    while (mark := _next_mark(text, place)) >= 0:
        start = mark
        while start > place and not text[start - 1].isspace() and text[start - 1] not in "(<[{«\"'“,;|":
            start -= 1
        match = _HOST.match(text, start) or _HOST.match(text, mark + 1)
        if match is None or match.end() <= mark:
            place = mark + 1
            continue
        end = _trimmed(text, match.start(), match.end())
        if _is_link(match, text):
            spans.append(("url", match.start(), end))
        place = max(match.end(), mark + 1)
    return spans


def _next_mark(text: str, place: int) -> int:
    match = _MARK.search(text, place)
    return -1 if match is None else match.start()


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start:
        last = text[end - 1]
        unpaired = last in _PAIRS and text.count(last, start, end) > text.count(_PAIRS[last], start, end)
        if last not in _TAIL and not unpaired:
            break
        end -= 1
    return end


def _is_link(match: re.Match[str], text: str) -> bool:
    if match.start() and text[match.start() - 1] in "@/":
        return False
    host = match["host"]
    if match["scheme"]:
        return "." in host or match["scheme"].lower() in {"tg://", "ton://"} or host.lower() == "localhost"
    if "_" in host or "." not in host:
        return False
    labels = host.split(".")
    if all(label.isdigit() for label in labels):
        return len(labels) == 4 and all(int(label) < 256 for label in labels)
    return labels[-1].lower() in TOP_LEVEL or labels[-1].lower().startswith("xn--")
