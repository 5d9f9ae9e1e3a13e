"""What each screen of a digest's settings is made from."""

from dataclasses import dataclass
from datetime import datetime

from bot.locale.catalogue import Localiser
from bot.model.digest import Digest
from bot.model.open_digest import Choices, OpenDigest
from bot.render.actions import Action
from bot.render.actions.digests import ChangeDigest, DigestDeed, DigestPart, ShowDigest
from bot.render.callback import encode
from bot.render.digest_words import mark
from bot.render.view import Button

Row = tuple[Button, ...]
Shown = tuple[str, list[Row]]
"""A screen's text, and its buttons above the way back."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Screen:
    """A digest, what can be chosen for it, and how that is said."""

    opened: OpenDigest
    choices: Choices
    localiser: Localiser
    now: datetime
    translates: bool = False
    """There is an engine that puts articles into what the chat reads."""

    @property
    def digest(self) -> Digest:
        """The digest."""
        return self.opened.digest

    def text(self, key: str, /, **args: str | int) -> str:
        """Say a text."""
        return self.localiser.text(key, **args)

    def deed(self, label: str, deed: DigestDeed, value: int | None = None, *, chosen: bool = False) -> Button:
        """Make a button that changes something; what is `chosen` now is marked."""
        return button(mark(label, chosen=chosen), ChangeDigest(self.digest.id, deed, value))

    def way(self, label: str, part: DigestPart) -> Button:
        """Make a button that leads to another screen."""
        return button(label, ShowDigest(self.digest.id, part))


def button(label: str, action: Action) -> Button:
    """Make a button of an action."""
    return Button(label, encode(action))
