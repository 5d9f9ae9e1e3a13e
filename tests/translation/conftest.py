"""The desk over engines that do as told."""

from collections.abc import Callable
from typing import Any

import pytest
from translation_stand import Stand

from bot.ports import Clock, Translator
from bot.storage.database import Database

MakeStand = Callable[..., Stand]


@pytest.fixture
def database_url(migrated_sqlite: Any, tmp_path: Any) -> str:
    """SQLite alone: the stores are tried on both back ends elsewhere."""
    path = tmp_path / "depeche.sqlite"
    path.write_bytes(migrated_sqlite.read_bytes())
    return f"sqlite:///{path}"


@pytest.fixture
def stand(database: Database, clock: Clock) -> MakeStand:
    """Make a process's translations; use it as an asynchronous context manager."""

    def make(*engines: Translator, **options: Any) -> Stand:
        return Stand(database, clock, engines, **options)

    return make
