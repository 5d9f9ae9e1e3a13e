"""Messages as they are kept until they are sent."""

from typing import Any

import pytest

from bot.render.packing import VERSION, Packable, pack, unpack
from bot.render.view import Button, Copy, Erasure, Pinning, Rebuttoning, Recaptioning, View

KEYBOARD = ((Button("Open", "1a", None),),)


def test_a_view_comes_back() -> None:
    view = View("<b>Storm</b>", ((Button("Open", "1a", None),),), preview_url="https://quay.example/a")
    assert unpack(pack([view])) == (view,)


@pytest.mark.parametrize(
    "message",
    [
        View("text", protected=True, preview=True),
        Copy(from_chat=7, message_ids=(1, 2), protected=True),
        Copy(from_chat=7, message_ids=(1,), caption="", above=True),
        Copy(from_chat=7, message_ids=(1,), caption="<b>Pier</b>", keyboard=KEYBOARD),
        Recaptioning(caption=""),
        Recaptioning(caption="<b>Pier</b>", keyboard=KEYBOARD, above=True),
        Rebuttoning(()),
        Rebuttoning(KEYBOARD),
        Pinning(),
        Pinning(on=False),
        Erasure(),
    ],
)
def test_whatever_is_owed_comes_back(message: Packable) -> None:
    assert unpack(pack([message])) == (message,)


def test_a_copy_as_it_is_is_packed_as_ever() -> None:
    """What was owed first is known by the hash of this."""
    copy = Copy(from_chat=7, message_ids=(1,))
    assert pack([copy]) == {"version": VERSION, "messages": [{"copy": {"from": 7, "ids": [1]}}]}


@pytest.mark.parametrize(
    "packed",
    [
        {},
        {"version": VERSION + 1, "messages": []},
        {"version": VERSION},
        {"version": VERSION, "messages": None},
        {"version": VERSION, "messages": [{"txt": "no text"}]},
        {"version": VERSION, "messages": ["no message"]},
        {"version": VERSION, "messages": [{"text": None}], "named": True},
        {"version": VERSION, "messages": [{"text": "t", "keyboard": [["no button"]]}]},
    ],
)
def test_what_no_program_of_this_version_packed_is_refused(packed: dict[str, Any]) -> None:
    """A sender refuses just that delivery; any other error would keep it from all behind it."""
    with pytest.raises(ValueError, match="packed by"):
        unpack(packed)
