"""Bring a database's schema up to what this program knows, or say why not."""

import logging

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from bot.errors import StorageError
from bot.storage.tables import metadata

VERSION_TABLE = "depeche_schema"


def is_current(connection: Connection) -> bool:
    """Tell whether nothing needs to be done.

    Raises:
        StorageError: When a newer program made the schema, or the tables are somebody else's.
    """
    known = ScriptDirectory.from_config(_config())
    context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
    revision = context.get_current_revision()
    if revision is None:
        taken = sorted(set(inspect(connection).get_table_names()) & set(metadata.tables))
        if taken:
            raise StorageError(
                f"holds another program's tables ({', '.join(taken)}): give Dépêche its own database"
            )
    elif revision not in {script.revision for script in known.walk_revisions()}:
        raise StorageError(f"was made by a newer Dépêche (schema {revision}): update the program")
    return revision == known.get_current_head()


def upgrade(connection: Connection) -> None:
    """Run the migrations that are missing, inside the connection's transaction."""
    config = _config()
    config.attributes["connection"] = connection
    alembic_log = logging.getLogger("alembic")
    before = alembic_log.level
    alembic_log.setLevel(logging.WARNING)
    try:
        command.upgrade(config, "head")
    finally:
        alembic_log.setLevel(before)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", "bot.storage:migrations")
    return config
