"""Whom a refusal concerns: the chat that it named, or everything that this token sends."""

from enum import Enum

from bot.delivery.gcra import SECOND

_MOMENT = 2 * SECOND
_ENOUGH = 4
_SUSPECT = 3
_AT_REST = 2
_BUSY = 1
_WHILE = 60 * SECOND
_WARY = 120 * SECOND


class Concern(Enum):
    """What has to slow down."""

    CHAT = "chat"
    RATE = "rate"
    """Everything is sent a little too fast, yet most of it arrives."""
    ALL = "all"
    """Nothing arrives any more."""


class Blame:
    """Weighs refusals.

    A chat that was at rest can't have had too many, so two such refusals within two seconds concern all;
    of chats that had been written to it takes four, and three lower the rate. Anything that arrives in
    between, sent after the first of them, shows that not all is refused; still, two chats at rest refused
    within a minute mean that the rate of all is a little too high. For two minutes after all was concerned
    one chat at rest is enough.
    """

    __slots__ = ("_at_rest", "_refused", "_wary_until")

    def __init__(self) -> None:
        self._refused: dict[int, tuple[int, int]] = {}  # chat -> moment, weight
        self._at_rest = (0, -_WHILE)  # the last chat at rest that was refused, and when
        self._wary_until = 0

    def all_halted(self, until: int) -> None:
        """Note that all is halted until a moment."""
        self._wary_until = max(self._wary_until, until + _WARY)

    def refused(self, chat_id: int, now: int, *, at_rest: bool) -> Concern:
        """Weigh one more refusal."""
        self._refused = {chat: known for chat, known in self._refused.items() if now - known[0] <= _MOMENT}
        self._refused.setdefault(chat_id, (now, _AT_REST if at_rest else _BUSY))
        weight = sum(weight for _, weight in self._refused.values())
        enough = _AT_REST if at_rest and now <= self._wary_until else _ENOUGH
        if weight >= enough:
            return self._decided(Concern.ALL)
        if weight >= _SUSPECT:
            # Of busy chats it may be chance, which must not halt all for as long as a group is told to wait.
            return Concern.RATE
        other, moment = self._at_rest
        if at_rest:
            self._at_rest = (chat_id, now)
            if other != chat_id and now - moment <= _WHILE:
                return self._decided(Concern.RATE)
        return Concern.CHAT

    def went_through(self, released: int) -> None:
        """Note that something sent at a moment arrived."""
        if self._refused and released > min(moment for moment, _ in self._refused.values()):
            self._refused.clear()

    def _decided(self, concern: Concern) -> Concern:
        self._refused.clear()
        self._at_rest = (0, -_WHILE)
        return concern
