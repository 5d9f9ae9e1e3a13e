"""What became of a call to the Bot API that got no proper answer: surely not sent, or maybe sent."""

import math
import os
from datetime import timedelta

from aiohttp import ClientConnectorDNSError
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.errors import DeliveryError, Refused, RetryLater, Uncertain, Unreachable

_DEAD_CHAT = (
    "chat not found",
    "peer_id_invalid",
    "chat_write_forbidden",
    "not enough rights to send",
    "need administrator rights in the channel",
)


class NotSent(NetworkError):
    """The server surely did not get the whole request: it may be repeated."""

    __slots__ = ()


class NotSentInTime(NotSent, TimedOut):
    """No connection, or no way to write the request, within its time."""

    __slots__ = ()


class MaybeSent(NetworkError):
    """The request was written and no valid answer came back: nobody can tell whether it was applied."""

    __slots__ = ()


class MaybeSentInTime(MaybeSent, TimedOut):
    """The request was written and no answer came within its time."""

    __slots__ = ()


class FloodWait(RetryAfter):
    """Telegram refuses for now (429): not sent, due again after `after` seconds.

    PTB's own `RetryAfter` issues a deprecation warning whenever one is made or read.
    """

    __slots__ = ("after",)

    def __init__(self, after: float) -> None:
        TelegramError.__init__(self, f"Too Many Requests: retry after {after:g}")
        self._retry_after = timedelta(seconds=after)
        self.after = after

    @property
    def retry_after(self) -> int:
        """Give the pause in whole seconds, rounded up."""
        return math.ceil(self.after)

    def __reduce__(self) -> tuple[type, tuple[float]]:  # type: ignore[override]  # as in PTB's own class
        """Pickle by the pause."""
        return self.__class__, (self.after,)


def without_answer(error: BaseException, *, handed: bool) -> NotSent | MaybeSent:
    """Say what `error` means for the request; `handed`: its last byte was given to the connection.

    The text names the error's kind and what its errno means: an HTTP library's own texts hold URL and token.
    """
    text = type(error).__name__
    if isinstance(error, OSError) and (meaning := _meaning(error)):
        text = f"{text}: {meaning}"
    if isinstance(error, TimeoutError):
        return MaybeSentInTime(text) if handed else NotSentInTime(text)
    return MaybeSent(text) if handed else NotSent(text)


def delivery_error(chat_id: int, error: TelegramError) -> DeliveryError:
    """Say in the house's words what a failed call means."""
    reason = error.message
    if isinstance(error, FloodWait):
        return RetryLater(chat_id, reason, error.after)
    if isinstance(error, NotSent):
        return RetryLater(chat_id, reason, 0)
    if isinstance(error, Forbidden):
        return Unreachable(chat_id, reason)
    if isinstance(error, BadRequest):
        dead = any(words in reason.lower() for words in _DEAD_CHAT)
        return Unreachable(chat_id, reason) if dead else Refused(chat_id, reason)
    if isinstance(error, NetworkError):
        return Uncertain(chat_id, reason)
    return Refused(chat_id, reason)


def _meaning(error: OSError) -> str | None:
    if isinstance(error, ClientConnectorDNSError):
        return "the server's name can't be resolved"
    return os.strerror(error.errno).lower() if error.errno else None
