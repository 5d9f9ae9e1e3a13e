"""Languages as services spell them, and as the archive does: ISO 639-1."""

from collections.abc import Iterable

_SAME = {"nb": "no", "iw": "he", "in": "id", "ji": "yi"}


def plain(code: str) -> str:
    """Write a service's code as the archive does: `PT-BR` is `pt`."""
    language = code.lower().replace("_", "-").partition("-")[0]
    return _SAME.get(language, language)


def spelt(codes: Iterable[str]) -> dict[str, str]:
    """Map languages to how a service spells them; of several, the one without a variant goes first."""
    spellings: dict[str, str] = {}
    for code in sorted(codes, key=lambda code: (len(code), code)):
        spellings.setdefault(plain(code), code)
    return spellings
