"""Who asks, and where."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Asker:
    """The person behind a request and the chat it was made in."""

    user_id: int
    """A person, or the chat itself when it writes in its own name."""
    chat_id: int
    private: bool

    @property
    def viewer(self) -> int | None:
        """Whose private articles may be shown here: nobody's in a group, where all read along."""
        return self.user_id if self.private else None
