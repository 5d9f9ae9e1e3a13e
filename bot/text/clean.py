"""Text from outside made regular: one Unicode form, one kind of space, nothing invisible."""

import re
import unicodedata

_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls, C1 included
    "\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff"  # soft hyphen, zero widths
    "\u202a-\u202e\u2066-\u206f"  # direction overrides: they reorder the text around them
    "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"  # interlinear marks, noncharacters, lone surrogates
    "]+"
)
# Zero width (non-)joiners stay: Persian, Hindi and emoji are spelt with them.
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_PLAIN_SPACES = re.compile("[\t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]")
_HARD = "\u00a0\u202f\u2007"
_SPACES = re.compile(f" {{2,}}(?![ {_HARD}])|[ ]*[{_HARD}][ {_HARD}]*")
_HARD_SPACE = re.compile(f"[{_HARD}]")
# A hard space is typography beside these, and an editor's debris anywhere else.
_KEEP_BEFORE = frozenset("»;:!?%‰€$£₽°)…—–")
_KEEP_AFTER = frozenset("«№§—–")
_BLANK_LINES = re.compile(r"\n[ ]*(?:\n[ ]*)+")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def normalise(text: str) -> str:
    """Put text in NFC with plain line ends and spaces, without invisible characters.

    A no-break space stays where typography asks for it (inside « », before : ; ! ? %, beside a dash, between
    digits), as U+00A0 or the narrow U+202F that the text has; anywhere else it becomes a plain space. Runs of
    spaces shrink to one and lines lose the spaces at their ends; blank lines are left alone.
    """
    if text.isascii():
        plain = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", text)).replace("\t", " ")
        return _trim_lines(re.sub(" {2,}", " ", plain)) if "  " in plain or "\n" in plain else plain.strip()
    text = _LINE_ENDS.sub("\n", text)
    text = _INVISIBLE.sub("", text)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    text = _PLAIN_SPACES.sub(" ", text)
    text = _SPACES.sub(_one_space, text) if _HARD_SPACE.search(text) else re.sub(" {2,}", " ", text)
    return _trim_lines(text)


def line(text: str) -> str:
    """Normalise text to a single line: titles, names, sections."""
    return re.sub(r"[ \n]+", " ", normalise(text)).strip()


def paragraphs(text: str) -> tuple[str, ...]:
    """Split plain text at blank lines into normalised paragraphs of one line each, empty ones dropped."""
    blocks = _BLANK_LINES.split(normalise(text))
    return tuple(block for raw in blocks if (block := raw.replace("\n", " ").strip()))


def storable(text: str) -> str:
    """Replace, one for one, what no database or encoder takes: offsets into the text stay true."""
    return _UNSTORABLE.sub("\ufffd", text) if _UNSTORABLE.search(text) else text


def _one_space(match: re.Match[str]) -> str:
    """Choose what a run of spaces becomes."""
    run, text = match.group(), match.string
    hard = next((char for char in run if char != " "), None)
    if hard is None or match.start() == 0 or match.end() == len(text):
        return " "
    before, after = text[match.start() - 1], text[match.end()]
    kept = after in _KEEP_BEFORE or before in _KEEP_AFTER or (before.isdigit() and after.isdigit())
    return hard if kept else " "


def _trim_lines(text: str) -> str:
    if "\n" not in text:
        return text.strip()
    return "\n".join(part.strip() for part in text.split("\n")).strip()
