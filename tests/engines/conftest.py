"""What the tests of engines share."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest


@pytest.fixture
async def closed() -> AsyncIterator[Callable[[Any], Any]]:
    """Close, at the end, each engine that goes through it."""
    async with AsyncExitStack() as stack:

        def register(engine: Any) -> Any:
            stack.push_async_callback(engine.aclose)
            return engine

        yield register
