"""Every error that Dépêche raises on purpose, in one tree. They carry data, not sentences."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime


class DepecheError(Exception):
    """Root of the tree."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a configuration."""

    key: str
    """Dotted path, with list indices: `outlet.0.show`."""
    message: str
    """What is wrong and what would be right; never the value of a secret."""


class ConfigError(DepecheError):
    """The configuration can't be used; every problem at once."""

    def __init__(self, path: str, problems: Sequence[Problem]) -> None:
        self.path = path
        self.problems = tuple(problems)
        lines = [f"{path}: {len(self.problems)} problem(s)"]
        lines += [f"  {problem.key}: {problem.message}" for problem in self.problems]
        super().__init__("\n".join(lines))


class UserError(DepecheError):
    """Something to tell the person who asked: a locale key and its arguments."""

    def __init__(self, key: str, /, **args: str | int | datetime) -> None:
        self.key = key
        self.args_for_text = args
        super().__init__(key)


class SourceError(DepecheError):
    """An address could not be fetched or read; `reason` is one line for people, without credentials."""

    def __init__(
        self,
        url: str,
        reason: str,
        *,
        status: int | None = None,
        retry_after: float | None = None,
        moved_to: str | None = None,
    ) -> None:
        """Describe a failure.

        `status` is what the server answered, if it did; `retry_after` the seconds it asked to wait, at most a
        day; `moved_to` where an unbroken chain of permanent redirects led before the failure.
        """
        self.url = url
        self.reason = reason
        self.status = status
        self.retry_after = retry_after
        self.moved_to = moved_to
        super().__init__(f"{url}: {reason}")

    @property
    def certain_gone(self) -> bool:
        """Tell whether the server said that nothing will be at this address again."""
        return self.status == 410


class DeliveryError(DepecheError):
    """A message did not (or may not) have reached a chat."""

    def __init__(self, chat_id: int, reason: str) -> None:
        self.chat_id = chat_id
        self.reason = reason
        super().__init__(f"chat {chat_id}: {reason}")


class RetryLater(DeliveryError):
    """Surely not sent; may be sent again after `after` seconds."""

    def __init__(self, chat_id: int, reason: str, after: float) -> None:
        super().__init__(chat_id, reason)
        self.after = after


class Unreachable(DeliveryError):
    """The chat is gone or has blocked the bot."""


class Refused(DeliveryError):
    """The server refuses this message as it is: surely not sent, and the same again would be no better."""


class Uncertain(DeliveryError):
    """Nobody can tell whether it was sent."""


class EngineError(DepecheError):
    """A language engine gave no (whole) answer; `reason` is one line for the log, without keys or texts."""

    def __init__(self, engine: str, reason: str) -> None:
        self.engine = engine
        self.reason = reason
        super().__init__(f"{engine}: {reason}")


class EngineDown(EngineError):
    """It can't be reached, does not answer in time, or is itself in trouble."""


class EngineBusy(EngineError):
    """It asks to be left alone for `after` seconds."""

    def __init__(self, engine: str, reason: str, after: float) -> None:
        super().__init__(engine, reason)
        self.after = after


class EngineSpent(EngineError):
    """What its operator pays for, or lets it spend, is used up."""


class EngineShut(EngineDown):
    """It can't be used as it is set up (its key, its address): until its operator mends that, it is down."""


class EngineRefused(EngineError):
    """It refuses the request as it is (the text, the languages): the same again would be no better."""


class EngineAnswer(EngineError):
    """Its answer is not one: not what its interface promises, or not of what was asked.

    `tokens` is what it cost all the same.
    """

    def __init__(self, engine: str, reason: str, tokens: int = 0) -> None:
        super().__init__(engine, reason)
        self.tokens = tokens


class StorageError(DepecheError):
    """The database can't be used as it is."""


class IndexLocked(StorageError):
    """Another process writes this index folder."""
