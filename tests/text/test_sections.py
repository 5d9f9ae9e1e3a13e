"""What outlets' sections are about."""

import pytest

from bot.text.sections import Theme, theme_of


@pytest.mark.parametrize(
    ("name", "theme"),
    [
        ("World news", Theme.WORLD),
        ("Monde", Theme.WORLD),
        ("В мире", Theme.WORLD),
        ("Politique locale", Theme.POLITICS),
        ("Monde > ÉCONOMIE", Theme.ECONOMY),
        ("Town Hall", Theme.POLITICS),
        ("Science & Technology", Theme.TECHNOLOGY),
        ("Régions", Theme.LOCAL),
        ("Спорт", Theme.SPORT),
        ("Actualité", None),
        ("", None),
        (None, None),
        ("x" * 100_000, None),
    ],
)
def test_themes(name: str | None, theme: Theme | None) -> None:
    assert theme_of(name) is theme
