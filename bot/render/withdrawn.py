"""What a sent message says once an article in it is withdrawn: a note in its place, all else as it was."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from html import unescape
from typing import Final

from bot.locale.catalogue import Localiser
from bot.render.html import TEXT_LIMIT, clean, inline, utf16_length, visible
from bot.render.view import Keyboard, View
from bot.text.traces import TraceFinder

REASON: Final = 300
"""Characters of a reason."""
_TAG: Final = re.compile(r"<[^>]*>")
_NUMBER: Final = re.compile(r"\W*(\d{1,3})\.\s")


def withdrawal_note(at: datetime, reason: str, localiser: Localiser) -> str:
    """Say that the editors withdrew what stood here, when and why."""
    return localiser.text("withdrawn-note", date=localiser.whole_day(at), reason=inline(reason, REASON))


def without(view: View, finder: TraceFinder, *, links: Collection[str], note: str) -> View | None:
    """Write the note over all that a message says of articles; None where it says nothing of them.

    A message that is headed by one says nothing else. In a longer one what is headed by it goes as a block,
    with its button; where others' words stand around, only the lines.
    """
    hidden = view.preview_url is not None and view.preview_url in links
    if not hidden and not finder.may_be_in(clean(unescape(_TAG.sub("", view.text)))):
        return None
    blocks = view.text.split("\n\n")
    written, numbers, changed = [], set(), False
    for place, block in enumerate(blocks):
        lines = block.split("\n")
        # A note may quote in its reason what is sought.
        found = [None if note and note in line else finder.find(visible(line)) for line in lines]
        headed = next(
            (row for row, one in enumerate(found) if one and one.titled and lines[row].startswith("<b>")),
            None,
        )
        if headed is not None and not place:
            return View(note)
        if headed is not None:
            number = _NUMBER.match(visible(lines[headed]))
            if number:
                numbers.add(number[1])
            told = f"{number[1]}. {note}" if number else note
            # A heading above it is the section's.
            written.append("\n".join((*lines[:headed], told)))
        else:
            written.append("\n".join(_lines(lines, [one is not None for one in found], note)))
        changed = changed or any(found)
    if not changed and not hidden:
        return None
    text = "\n\n".join(written)
    if utf16_length(visible(text)) > TEXT_LIMIT:
        return View(note)
    changed_view = replace(view, text=text, keyboard=_without_numbers(view.keyboard, numbers))
    return replace(changed_view, preview=False, preview_url=None) if hidden else changed_view


def _lines(lines: Sequence[str], found: Sequence[bool], note: str) -> list[str]:
    """Put the note where lines are of what is withdrawn, once for all that follow each other."""
    kept: list[str] = []
    for row, line in enumerate(lines):
        if not found[row]:
            kept.append(line)
        elif not row or not found[row - 1]:
            kept.append(note)
    return kept


def _without_numbers(keyboard: Keyboard, numbers: Collection[str]) -> Keyboard:
    rows = (tuple(button for button in row if button.label not in numbers) for row in keyboard)
    return tuple(row for row in rows if row)
