"""What editors change of articles, and texts in other languages.

Revision: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the columns."""
    _readers()


def _readers() -> None:
    op.add_column("chat", sa.Column("reading", sa.String(16)))
    op.add_column("chat", sa.Column("reads_also", sa.Text, nullable=False, server_default="[]"))
