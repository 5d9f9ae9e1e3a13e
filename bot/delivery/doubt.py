"""When a server is not to be trusted with more: several messages in a row without any answer of its own."""

_TOO_MANY = 3


class Doubt:
    """Counts messages in a row that got no answer; once there are three, nothing more is begun."""

    def __init__(self) -> None:
        self._in_a_row = 0
        self.closed = False
        """Nothing may be sent before the server has answered something harmless."""

    def answered(self) -> None:
        """Note that the server said yes or no to a message."""
        self._in_a_row = 0

    def unanswered(self) -> None:
        """Note a message that did not get there, or of which nobody knows whether it did."""
        self._in_a_row += 1
        self.closed = self.closed or self._in_a_row >= _TOO_MANY

    def close(self) -> None:
        """Note that the server does not take anything."""
        self.closed = True

    def reopen(self) -> None:
        """Note that the server has answered again."""
        self._in_a_row = 0
        self.closed = False
