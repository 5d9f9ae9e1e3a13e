"""Messages as they are kept until they are sent."""

from typing import Any

import pytest

from bot.render.packing import VERSION, pack, unpack
from bot.render.view import Button, View


def test_a_view_comes_back() -> None:
    view = View("<b>Storm</b>", ((Button("Open", "1a", None),),), preview_url="https://quay.example/a")
    assert unpack(pack([view])) == (view,)


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
