"""Lengths and places in UTF-16 code units, which is how Telegram counts text."""


def length(text: str, /) -> int:
    """Return the number of UTF-16 code units of a text."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Units:
    """Turns places in a text from characters to UTF-16 code units and back."""

    def __init__(self, text: str, /) -> None:
        self.text = text
        astral = not text.isascii() and max(text, default="") > "\uffff"
        self._starts: list[int] | None = None
        if astral:
            starts, place = [], 0
            for letter in text:
                starts.append(place)
                place += 2 if letter > "\uffff" else 1
            starts.append(place)
            self._starts = starts
        self.total = len(text) if self._starts is None else self._starts[-1]

    def at(self, index: int, /) -> int:
        """Return the code unit at which the character of this index starts."""
        return index if self._starts is None else self._starts[index]

    def index(self, unit: int, /) -> int | None:
        """Return the index of the character that starts at this code unit, None inside a pair."""
        if self._starts is None:
            return unit
        low, high = 0, len(self._starts) - 1
        while low < high:
            middle = (low + high) // 2
            if self._starts[middle] < unit:
                low = middle + 1
            else:
                high = middle
        return low if self._starts[low] == unit else None
