"""Bring a database's schema up to what this program knows, or say why not.

Alembic is imported only where there is something to migrate: most starts find nothing.
"""

import logging
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from bot.errors import StorageError
from bot.storage.tables import metadata

if TYPE_CHECKING:
    from alembic.config import Config

VERSION_TABLE = "depeche_schema"
HEAD = "0007"
"""The newest migration."""


def is_current(connection: Connection) -> bool:
    """Tell whether nothing needs to be done.

    Raises:
        StorageError: When a newer program made the schema, or the tables are somebody else's.
    """
    tables = set(inspect(connection).get_table_names())
    revision = None
    if VERSION_TABLE in tables:
        revision = connection.scalar(text(f"SELECT version_num FROM {VERSION_TABLE}"))  # noqa: S608 - ours
    if revision == HEAD:
        return True
    if revision is None:
        taken = sorted(tables & set(metadata.tables))
        if taken:
            raise StorageError(
                f"holds another program's tables ({', '.join(taken)}): give Dépêche its own database"
            )
    elif revision not in known_revisions():
        raise StorageError(f"was made by a newer Dépêche (schema {revision}): update the program")
    return False


def known_revisions() -> list[str]:
    """List the migrations, the newest first."""
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(_config())
    return [script.revision for script in scripts.walk_revisions()]


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Run the migrations that are missing up to a revision, inside the connection's transaction."""
    from alembic import command

    config = _config()
    config.attributes["connection"] = connection
    alembic_log = logging.getLogger("alembic")
    before = alembic_log.level
    alembic_log.setLevel(logging.WARNING)
    try:
        command.upgrade(config, revision)
    finally:
        alembic_log.setLevel(before)


def _config() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "bot.storage:migrations")
    return config
