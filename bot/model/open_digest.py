"""A digest as somebody sees it who may change it."""

from dataclasses import dataclass

from bot.model.chat import Chat
from bot.model.digest import Digest
from bot.model.follow import Follow


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenDigest:
    """A digest with its chat."""

    digest: Digest
    chat: Chat
    thread: str = ""
    """What the topic that it goes to is called; "" for none, or when nobody knows."""
    siblings: int = 1
    """How many digests the chat has, this one counted."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Choices:
    """What can be chosen for a digest here and now."""

    languages: tuple[str, ...] = ()
    """Of the archive's articles, those of most articles first."""
    follows: tuple[Follow, ...] = ()
    """What the chat follows and the digest is not about yet."""
    zones: tuple[str, ...] = ()
    """What a typed place may mean."""
    threads: tuple[tuple[int, str], ...] = ()
    """The group's open topics with their names."""
