"""Which languages the interface speaks, and how to find a person's."""

from typing import Final, Literal

InterfaceLanguage = Literal["en", "fr", "ru", "es", "de", "it", "pt", "uk", "ar"]

INTERFACE_LANGUAGES: Final[tuple[InterfaceLanguage, ...]] = (
    "en",
    "fr",
    "ru",
    "es",
    "de",
    "it",
    "pt",
    "uk",
    "ar",
)
"""Buttons know some by their place: new ones come last."""
FALLBACK: Final[InterfaceLanguage] = "en"


def interface_language(telegram_code: str | None) -> InterfaceLanguage:
    """Choose the interface language for a Telegram language code such as `fr-CA`; English when unsure.

    Belarusian or Kazakh do not give Russian: that choice is the person's, in /settings.
    """
    primary = (telegram_code or "").strip().replace("_", "-").split("-")[0].lower()
    return next((language for language in INTERFACE_LANGUAGES if language == primary), FALLBACK)
