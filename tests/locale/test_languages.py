import pytest

from bot.locale.languages import interface_language


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("fr", "fr"), ("fr-CA", "fr"), ("FR_be", "fr"), ("ru", "ru"), ("ru-RU", "ru"), ("en-GB", "en"),
        ("uk", "uk"), ("be", "en"), ("kk", "en"), ("pt-br", "pt"), ("ar-EG", "ar"),
        ("ja", "en"), ("frr", "en"), ("", "en"), (None, "en"),
    ],
)  # fmt: skip
def test_follows_the_persons_telegram_language(code: str | None, language: str) -> None:
    assert interface_language(code) == language
