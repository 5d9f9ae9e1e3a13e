"""Nouns for people and organisations, singular and plural."""

from bot.text.quotes.lexicon import Lexicon

_PREFIXES = "ex vice co sous экс вице нарко топ пресс теле кино deputy then"
_BEFORE_HYPHEN = frozenset(_PREFIXES.split())
_PLURALS = (("ies", "y"), ("men", "man"), ("women", "woman"), ("aux", "al"), ("s", ""), ("x", ""))


class Nouns:
    """Knows a language's nouns for those who speak."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def role_of(self, low: str) -> tuple[str, str | None, bool] | None:
        """Know a word for a person: its singular, gender, and whether it is plural."""
        names = self.lexicon.names
        roles = names.roles
        if low in roles:
            return low, roles[low], False
        if low in names.plural_roles:
            return low, None, True
        if "-" in low:
            prefix, _, rest = low.partition("-")
            if rest in roles and prefix in _BEFORE_HYPHEN:
                return rest, roles[rest], False
            if prefix in roles and self.lexicon.language == "ru":
                return prefix, roles[prefix], False
        if self.lexicon.language != "ru":
            return self._plural(low)
        return None

    def is_firm(self, low: str) -> bool:
        """Know a word for an organisation or a document."""
        names = self.lexicon.names
        return low in names.organisations or low in names.anaphora or low in names.documents

    def _plural(self, low: str) -> tuple[str, str | None, bool] | None:
        roles = self.lexicon.names.roles
        for ending, singular in _PLURALS:
            if low.endswith(ending):
                base = low[: -len(ending)] + singular
                if base in roles and len(base) > 2:
                    return base, roles[base], True
        return None
