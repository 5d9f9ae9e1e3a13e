"""The log: events with fields on standard error, with every known secret blotted out."""

import logging
import re
import sys
from collections.abc import Iterable
from typing import Any

import structlog

from bot.config import Config

_BOT_TOKEN = re.compile(r"\b\d{3,20}:[A-Za-z0-9_-]{20,}\b")
_USERINFO = re.compile(r"(?<=://)[^\s/?#]+@")

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""What would steer a terminal, begin a line of its own or turn words around."""


class Redactor(logging.Formatter):
    """Blots secrets out of whatever another formatter wrote, tracebacks included."""

    def __init__(self, inner: logging.Formatter, secrets: Iterable[str]) -> None:
        super().__init__()
        self._inner = inner
        self._secrets = sorted({secret for secret in secrets if len(secret) >= 4}, key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        """Write one record, without the secrets."""
        return self.redact(self._inner.format(record))

    def redact(self, text: str) -> str:
        """Blot the known secrets out, and whatever looks like a bot token or a user in an address."""
        for secret in self._secrets:
            text = text.replace(secret, "***")
        return _USERINFO.sub("***@", _BOT_TOKEN.sub("***", text))


def configure_logs(config: Config) -> None:
    """Route structlog and the standard library's loggers to standard error."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.PositionalArgumentsFormatter(),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if config.log.format == "json"
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
        )
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        Redactor(
            structlog.stdlib.ProcessorFormatter(
                foreign_pre_chain=shared,
                processors=[
                    structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                    structlog.processors.format_exc_info if config.log.format == "json" else _printable,
                    renderer,
                ],
            ),
            config.secrets,
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(config.log.level.upper())
    for noisy in ("aiosqlite", "asyncio", "telegram", "trafilatura", "htmldate", "alembic"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, root.level))


def _printable(_logger: Any, _method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Write out what can't be seen: names and addresses come from the web. JSON does so by itself."""
    for name, value in event.items():
        if isinstance(value, str) and _UNSEEN.search(value):
            event[name] = _UNSEEN.sub(lambda match: match[0].encode("unicode_escape").decode(), value)
    return event
