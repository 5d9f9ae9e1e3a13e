"""The admins' desk: roles, what admins did, who may come in, what readers report, broadcasts.

Revision: 0006
"""

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the tables."""
