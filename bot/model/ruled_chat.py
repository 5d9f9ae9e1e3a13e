"""Groups and channels as those see them who may configure them."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.model.chat import Chat, Topic


@dataclass(frozen=True, kw_only=True, slots=True)
class ChatFigures:
    """How much one chat gets."""

    digests: Mapping[int | None, int]
    """How many go to each topic; None is the chat itself."""
    follows: int
    """Those of people, not what feeds digests."""

    @property
    def nothing(self) -> bool:
        """Tell whether the chat gets nothing."""
        return not self.digests and not self.follows


@dataclass(frozen=True, kw_only=True, slots=True)
class RuledChat:
    """One group or channel."""

    chat: Chat
    figures: ChatFigures
    topics: tuple[Topic, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class RuledPage:
    """A page of somebody's groups and channels, counted from 1."""

    chats: tuple[RuledChat, ...]
    page: int
    pages: int
