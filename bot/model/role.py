"""What somebody may do for the bot: each role may do what those below it may."""

from enum import IntEnum


class Role(IntEnum):
    """The roles, in the order of what they may do."""

    EDITOR = 1
    """Sources, stories, pins, doubts, posts."""
    ADMIN = 2
    """All but naming admins."""
    OWNER = 3

    @property
    def word(self) -> str:
        """Its name in the database and in the catalogues' keys."""
        return self.name.lower()

    @classmethod
    def of(cls, word: str, /) -> "Role":
        """Read a name.

        Raises: KeyError for any other word.
        """
        return cls[word.upper()]
