"""Quotation marks paired into spans, in one pass over the text."""

import re
from typing import NamedTuple

# A quotation longer than this is a mark that was never closed.
_LONGEST = 8_000
_DEEPEST = 6

_MARKS = re.compile(r"[«»“”„‟‹›]|\"{1,2}")
_OPENS = {"«": "«", "‹": "‹", "„": "„", "‟": "„"}
_BEFORE_OPENING = frozenset(" \t\n\u00a0\u202f\u2009([{—–-/«“„‹'’‘:")
_SINGLE = re.compile(r"(?<![^\W_])['‘](?=[^\W_])|(?<=[^\s])['’](?![^\W_])")


class Span(NamedTuple):
    """A top-level quotation: `start`–`end` without marks and outer blanks, `outer` with its marks.

    Not closed: the text goes on to `end` at most, and where the words end is for the cue to tell. `strayed`:
    the closing mark stands alone, and `start` is as far back as the words can begin.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool = True
    strayed: bool = False


class _Open(NamedTuple):
    kind: str
    at: int
    children: list[Span]


def pair_marks(text: str, *, single: bool) -> list[Span]:
    """List the outermost quotations in order; `single` also reads 'these'."""
    pairing = _Pairing(text)
    for mark in _MARKS.finditer(text):
        pairing.take(mark.group()[0], mark.start(), mark.end() - 1)
    pairing.give_up()
    spans = pairing.spans
    if single:
        spans = sorted([*spans, *_singles(text, spans)])
    return _apart(spans)


class _Pairing:
    def __init__(self, text: str) -> None:
        self.text = text
        self.spans: list[Span] = []
        self.stack: list[_Open] = []
        self.last_end = 0

    def take(self, mark: str, first: int, last: int) -> None:
        """Read one mark in its place; doubled straight marks are one."""
        at = last if last > first and self._may_open(first) else first
        if self.stack and self._left_behind(mark, at):
            self.give_up()
        kind, opens = self._read(mark, at)
        if opens is None:
            return
        if opens:
            if self._continues(kind, at):
                return
            if len(self.stack) < _DEEPEST:
                self.stack.append(_Open(kind, at, []))
            return
        self._close(kind, at)

    def give_up(self) -> None:
        """Let go of what is still open: inner quotations stand on their own."""
        if not self.stack:
            return
        outer = self.stack[0]
        children = [child for opened in self.stack for child in opened.children]
        self.stack.clear()
        limit = self._paragraph_end(outer.at)
        if children and children[0].outer_start < limit:
            limit = children[0].outer_start
        self._emit(outer.at, limit, closed=False)
        self.spans.extend(children)
        if children:
            self.last_end = max(self.last_end, children[-1].outer_end)

    def _read(self, mark: str, at: int) -> tuple[str, bool | None]:
        """Tell a mark's kind and whether it opens, closes or is none."""
        if mark in _OPENS:
            return _OPENS[mark], True
        if mark in "»›":
            return ("«" if mark == "»" else "‹"), False
        top = self.stack[-1].kind if self.stack else ""
        can_open, can_close = self._may_open(at), self._may_close(at)
        if mark == "“":
            closes = top == "„" or (top == "“" and can_close and not can_open)
            return (top, False) if closes else ("“", True)
        if mark == "”":
            if not self.stack and can_open and not can_close:
                return "“", True
            return next((o.kind for o in reversed(self.stack) if o.kind in '“„"'), "“"), False
        if top in ("“", "„") and can_close and not can_open:
            return top, False
        if any(opened.kind == '"' for opened in self.stack):
            return '"', can_open and not can_close
        if can_close and not can_open:
            inches = self.text[at - 1 : at].isdigit()
            return '"', None if inches else False
        return '"', True

    def _may_open(self, at: int) -> bool:
        before, after = self._around(at)
        return (not before or before in _BEFORE_OPENING) and bool(after) and not after.isspace()

    def _may_close(self, at: int) -> bool:
        before, after = self._around(at)
        return bool(before) and not before.isspace() and not (after and after.isalnum())

    def _around(self, at: int) -> tuple[str, str]:
        """Look at the characters beside a mark, which may be doubled."""
        before, after = self.text[max(0, at - 1) : at], self.text[at + 1 : at + 2]
        if self.text[at] == '"' == before:
            before = self.text[max(0, at - 2) : at - 1]
        if self.text[at] == '"' == after:
            after = self.text[at + 2 : at + 3]
        return before, after

    def _left_behind(self, mark: str, at: int) -> bool:
        """Tell whether what is open cannot reach this mark: too far, or a paragraph without a sequel."""
        outer = self.stack[0]
        if at - outer.at > _LONGEST:
            return True
        if self.text.find("\n", outer.at, at) < 0:
            return False
        if self._starts_paragraph(at):
            # Each paragraph of a long quotation opens anew.
            return False
        opens = (
            mark in _OPENS or mark == "“" or (mark == '"' and self._may_open(at) and not self._may_close(at))
        )
        return opens and outer.kind == '"'

    def _continues(self, kind: str, at: int) -> bool:
        if not self.stack:
            return False
        if kind == "“" and len(self.stack) == 1 and self.stack[0].kind == "“":
            # Paragraphs of a quotation run together: “ … end. “ … end.”
            return self.text[max(0, at - 3) : at].rstrip()[-1:] in (".", "!", "?", "…")
        if not self._starts_paragraph(at):
            return False
        return self.stack[0].kind == kind and self.text.find("\n", self.stack[0].at, at) >= 0

    def _starts_paragraph(self, at: int) -> bool:
        line = self.text.rfind("\n", max(0, at - 8), at)
        return (line >= 0 and not self.text[line:at].strip()) or not self.text[max(0, at - 8) : at].strip()

    def _paragraph_end(self, at: int) -> int:
        end = self.text.find("\n", at)
        return len(self.text) if end < 0 else end

    def _close(self, kind: str, at: int) -> None:
        depth = next((i for i in range(len(self.stack) - 1, -1, -1) if self.stack[i].kind == kind), None)
        if depth is None:
            if not self.stack:
                self._stray(at)
            return
        opened = self.stack[depth]
        del self.stack[depth:]
        if self.stack:
            inner = self._span(opened.at, at)
            if inner is not None:
                self.stack[-1].children.append(inner)
            return
        self._emit(opened.at, at)

    def _stray(self, at: int) -> None:
        begin = max(self.last_end, self.text.rfind("\n", 0, at) + 1)
        span = self._span(begin - 1, at)
        if span is not None:
            self.spans.append(span._replace(outer_start=begin, closed=False, strayed=True))
        self.last_end = at + 1

    def _emit(self, opening: int, closing: int, *, closed: bool = True) -> None:
        span = self._span(opening, closing)
        self.last_end = closing + closed
        if span is not None:
            self.spans.append(span if closed else span._replace(outer_end=closing, closed=False))

    def _span(self, opening: int, closing: int) -> Span | None:
        inner = self.text[opening + 1 : closing]
        stripped = inner.strip()
        if not stripped:
            return None
        start = opening + 1 + len(inner) - len(inner.lstrip())
        outer_start = opening - (self.text[opening - 1 : opening + 1] == '""')
        outer_end = closing + 1 + (self.text[closing : closing + 2] == '""')
        return Span(start, start + len(stripped), outer_start, min(outer_end, len(self.text)))


def _singles(text: str, taken: list[Span]) -> list[Span]:
    """Pair 'single marks' outside the double ones; an apostrophe opens nothing and ends no word in s."""
    spans: list[Span] = []
    bounds = iter([span for span in taken if span.closed])
    bound = next(bounds, None)
    opened: int | None = None
    likely: int | None = None
    for mark in _SINGLE.finditer(text):
        at = mark.start()
        while bound is not None and bound.outer_end <= at:
            bound = next(bounds, None)
        if bound is not None and bound.outer_start <= at:
            continue
        before = text[at - 1 : at]
        if not before or not (before.isalnum() or before in ",.!?…;:)"):
            if opened is not None and likely is not None:
                spans.append(_single(opened, likely))
            opened, likely = at, None
        elif opened is not None:
            if "\n" in text[opened:at] or at - opened > 1_000:
                opened = likely = None
            elif before in ",.!?…" or text[at + 1 : at + 2] in ("", ",", ".", "\n", ":", ";", ")"):
                spans.append(_single(opened, at))
                opened = likely = None
            elif before != "s" and likely is None:
                likely = at
    if opened is not None and likely is not None:
        spans.append(_single(opened, likely))
    return [span for span in spans if text[span.start : span.end].strip()]


def _single(opening: int, closing: int) -> Span:
    return Span(opening + 1, closing, opening, closing + 1)


def _apart(spans: list[Span]) -> list[Span]:
    """Drop what overlaps an earlier span."""
    kept: list[Span] = []
    for span in sorted(spans):
        if kept and span.outer_start < kept[-1].outer_end:
            if kept[-1].closed or not span.closed:
                continue
            kept[-1] = kept[-1]._replace(end=min(kept[-1].end, span.outer_start), outer_end=span.outer_start)
        kept.append(span)
    return [span for span in kept if span.end > span.start]


def trimmed(text: str, spans: list[Span]) -> list[Span]:
    """Take outer blanks from spans; drop those that hold nothing else."""
    tight = []
    for span in spans:
        inner = text[span.start : span.end]
        start = span.start + len(inner) - len(inner.lstrip())
        end = span.start + len(inner.rstrip())
        if start < end:
            tight.append(span._replace(start=start, end=end))
    return tight
