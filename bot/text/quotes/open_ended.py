"""Quotations with one mark missing, and Russian dash speech: where their words begin and end."""

import re
from collections.abc import Iterator, Sequence

from bot.text.quotes.lexicon import Lexicon
from bot.text.quotes.marks import Span

_NESTED = 800
_COMMA = re.compile(r"[,!?…](?=\s)\s*(?:[-—–]+\s*)?")
_DASHED = re.compile(r"([,!?…]|\.{3})\s*[-—–]{1,2}\s+(?=[а-яё])")
_DASH_LEAD = re.compile(r"\s*[-—–]\s+")
_PHRASE_END = re.compile(r"[.!?…]+\s+(?=[\"«“„A-ZÀ-ÞА-ЯЁ—–-])|:\s+")
_FIRST_WORDS = re.compile(
    r"\s*([^\W\d_]+(?:[-'’][^\W\d_]+)*)(?:\s+([^\W\d_]+(?:[-'’][^\W\d_]+)*))?(?:\s+([^\W\d_]+))?"
)
_RESUMED = re.compile(r"[.,!?]\s*[-—–]\s+(?=[^\W\d_])")
_SEQUEL = re.compile(r"\.\s*[-—–]\s+(?=[А-ЯЁ])")
_INVERTED = re.compile(r"(-t)?-(?:ils?|elles?|on)$")


def settle(text: str, spans: Sequence[Span], lexicon: Lexicon) -> list[Span]:
    """Give open-ended spans their end (or beginning) at the cue; drop those without one."""
    settled: list[Span] = []
    for number, span in enumerate(spans):
        if span.closed:
            if not settled or span.outer_start >= settled[-1].outer_end:
                settled.append(span)
            continue
        fixed = _started(text, span, lexicon) if span.strayed else _ended(text, span, lexicon)
        if fixed is None and number + 1 < len(spans):
            fixed = _closed_by_inner(text, span, spans[number + 1])
        if fixed is not None and (not settled or fixed.outer_start >= settled[-1].outer_end):
            settled.append(fixed)
    return settled


def _closed_by_inner(text: str, span: Span, inner: Span) -> Span | None:
    """Read « … « … » as two quotations that one mark closes, as printers do."""
    nested = inner.closed and inner.outer_start == span.outer_end and text[inner.outer_start] == "«"
    if span.strayed or not nested or inner.outer_end - span.outer_start > _NESTED:
        return None
    return Span(span.start, inner.end, span.outer_start, inner.outer_end)


def _ended(text: str, span: Span, lexicon: Lexicon) -> Span | None:
    for comma in _COMMA.finditer(text, span.start, span.end):
        if _cue_begins(text, comma.end(), lexicon):
            end = comma.start() + (comma.group()[0] in "!?…")
            return Span(span.start, end, span.outer_start, end)
    return None


def _started(text: str, span: Span, lexicon: Lexicon) -> Span | None:
    following = _COMMA.match(text, span.outer_end)
    inner = text[span.end - 1] in ",!?"
    if following is None and not inner:
        return None
    if not _cue_begins(text, following.end() if following is not None else span.outer_end, lexicon):
        return None
    starts = [span.start, *(e.end() for e in _PHRASE_END.finditer(text, span.start, span.end - 1))]
    position = len(starts) - 1
    # Sentences before it belong to the words as long as somebody speaks in them of himself.
    while position and _first_person(text[starts[position - 1] : starts[position]], lexicon):
        position -= 1
    return Span(starts[position], span.end, starts[position], span.outer_end)


def _first_person(text: str, lexicon: Lexicon) -> bool:
    words = text.lower().replace("’", "'").replace("'", "' ").split()
    return any(word.strip(".,;:!?") in lexicon.grammar.first_person for word in words)


def _cue_begins(text: str, at: int, lexicon: Lexicon) -> bool:
    words = _FIRST_WORDS.match(text, at)
    if words is None:
        return False
    first, second, third = (
        _INVERTED.sub("", word.lower().replace("’", "'")) if word else "" for word in words.groups()
    )
    cues = lexicon.cues
    if first in ("s'est", "se"):
        first, second = second, third
        return first in cues.verbs or first in cues.participles
    first = first.removeprefix("s'")
    if first in cues.auxiliaries:
        return second in cues.participles or third in cues.participles
    form = cues.verbs.get(first)
    if form is not None and form.form == "finite":
        return True
    return first in lexicon.grammar.pronouns and second in cues.verbs


def split_inner(text: str, spans: Sequence[Span], lexicon: Lexicon) -> list[Span]:
    """Part Russian quotations that hold their own cue: «Мы готовы, — сказал он. — Но не сейчас»."""
    if lexicon.language != "ru":
        return list(spans)
    parts: list[Span] = []
    for span in spans:
        inner = next(
            (m for m in _DASHED.finditer(text, span.start, span.end) if _cue_begins(text, m.end(), lexicon)),
            None,
        )
        sequel = _RESUMED.search(text, inner.end(), span.end) if inner is not None else None
        if inner is None or sequel is None:
            parts.append(span)
            continue
        end = inner.start() + (inner.group(1) != ",") * len(inner.group(1))
        parts.append(Span(span.start, end, span.outer_start, end))
        parts.append(Span(sequel.end(), span.end, sequel.end(), span.outer_end))
    return parts


def dash_speech(text: str, spans: Sequence[Span], lexicon: Lexicon) -> list[Span]:
    """Find Russian speech that only a dash sets off: "Мы готовы, — сказал он. — Но не сейчас"."""
    if lexicon.language != "ru":
        return []
    found: list[Span] = []
    taken = iter(spans)
    span = next(taken, None)
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        while span is not None and span.outer_end <= start:
            span = next(taken, None)
        if span is None or span.outer_start >= end:
            found.extend(_in_line(text, start, start + len(line.rstrip()), lexicon))
        start = end
    return found


def _in_line(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Span]:
    lead = _DASH_LEAD.match(text, start, end)
    position = lead.end() if lead is not None else start
    for mark in _DASHED.finditer(text, position, end):
        if mark.start() < position or not _cue_begins(text, mark.end(), lexicon):
            continue
        begin = position
        if lead is None or position > lead.end():
            for stop in _PHRASE_END.finditer(text, position, mark.start()):
                begin = stop.end()
        last = mark.start() + (mark.group(1) != ",") * len(mark.group(1))
        if last > begin:
            yield Span(begin, last, begin, last)
        position = mark.end()
        sequel = _SEQUEL.search(text, mark.end(), min(end, mark.end() + 200))
        if sequel is not None and lead is not None:
            yield Span(sequel.end(), end, sequel.end(), end)
            return
