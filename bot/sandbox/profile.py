"""What the bot says of itself, per language: name, description, short description."""


class Profile:
    """Texts by kind and language code; the empty language stands for all others."""

    def __init__(self, *, name: str) -> None:
        self._texts: dict[tuple[str, str], str] = {("name", ""): name}

    def set(self, kind: str, language: str, text: str, /) -> None:
        """Set a text; an empty one removes it for that language."""
        if text:
            self._texts[kind, language] = text
        elif (kind, language) != ("name", ""):
            self._texts.pop((kind, language), None)

    def get(self, kind: str, language: str, /) -> str:
        """Return the text that a user of this language sees."""
        own = self._texts.get((kind, language))
        return self._texts.get((kind, ""), "") if own is None else own

    def name(self, language: str, /) -> str:
        """Return the bot's name as a user of this language sees it."""
        return self.get("name", language)
