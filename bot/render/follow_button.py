"""The button that offers to follow what it stands under."""

from dataclasses import dataclass
from typing import Final

from bot.locale.catalogue import Localiser
from bot.model.follow import Follow
from bot.render.actions.follows import FollowThis, ShowFollow
from bot.render.callback import encode
from bot.render.view import Button, label_of

_LABEL: Final = 28


@dataclass(frozen=True, kw_only=True, slots=True)
class Offered:
    """What a button offers to follow."""

    action: FollowThis
    follow: Follow | None
    """The chat follows it already."""
    name: str = ""
    """Whose name, where one of several is offered."""


def follow_button(offered: Offered, localiser: Localiser, *, key: str = "button-follow") -> Button:
    """Offer to follow something; where the chat does already, lead to that."""
    if offered.follow is not None:
        return following_button(offered.follow, localiser, name=offered.name)
    if offered.name:
        label = label_of(localiser.text("button-follow-name", name=offered.name), _LABEL + 8)
        return Button(label, encode(offered.action))
    return Button(localiser.text(key), encode(offered.action))


def following_button(follow: Follow, localiser: Localiser, *, name: str = "") -> Button:
    """Say that something is followed, and lead there."""
    label = localiser.text("button-followed")
    return Button(label_of(f"{name} ✓", _LABEL) if name else label, encode(ShowFollow(follow.id)))
