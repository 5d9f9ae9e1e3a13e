"""Time zones by their cities."""

import pytest

from bot.locale.catalogue import Localiser
from bot.locale.zones import zone_city


@pytest.mark.parametrize(
    ("zone", "names"),
    [
        ("Europe/Paris", ("Paris", "Paris", "Париж")),
        ("Europe/Kyiv", ("Kyiv", "Kiev", "Киев")),
        ("Asia/Kolkata", ("Kolkata", "Calcutta", "Калькутта")),
        ("America/Argentina/Buenos_Aires", ("Buenos Aires", "Buenos Aires", "Буэнос-Айрес")),
        ("Etc/UTC", ("UTC", "UTC", "UTC")),
        ("Etc/GMT-3", ("UTC+3", "UTC+3", "UTC+3")),
        ("Etc/GMT+11", ("UTC−11", "UTC−11", "UTC−11")),
    ],
)
def test_a_zone_is_named_by_its_city(zone: str, names: tuple[str, str, str]) -> None:
    assert tuple(zone_city(zone, Localiser(language)) for language in ("en", "fr", "ru")) == names
