"""One thing of many, done so that its failure keeps none of the others from being done."""

from collections.abc import Iterator
from contextlib import contextmanager

import structlog

log = structlog.get_logger(__name__)


@contextmanager
def apart(event: str, **fields: object) -> Iterator[None]:
    """Log what goes wrong within, and go on; only for what neither reads nor writes the database."""
    try:
        yield
    except Exception:
        log.exception(event, **fields)
