"""Alembic's way in: migrate on the connection, and in the transaction, that the program hands over."""

from alembic import context

from bot.storage.migrate import VERSION_TABLE
from bot.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    render_as_batch=True,
)
context.run_migrations()
