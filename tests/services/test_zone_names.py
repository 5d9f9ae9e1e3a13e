"""Time zones by the names that people give them, and by place."""

from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.services.zone_names import current_name, find_zones
from bot.services.zone_places import zones_at


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Paris", "Europe/Paris"),
        ("  paris ", "Europe/Paris"),
        ("New York", "America/New_York"),
        ("new-york", "America/New_York"),
        ("Нью-Йорк", "America/New_York"),
        ("Москва", "Europe/Moscow"),
        ("Moscou", "Europe/Moscow"),
        ("Киев", "Europe/Kyiv"),
        ("Kyiv", "Europe/Kyiv"),
        ("Kiev", "Europe/Kyiv"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("europe/paris", "Europe/Paris"),
        ("Londres", "Europe/London"),
        ("Saint-Jean de Terre-Neuve", "America/St_Johns"),
        ("St. John’s", "America/St_Johns"),
        ("Asmara", "Africa/Asmara"),
        ("Iceland", "Atlantic/Reykjavik"),
        ("Calcutta", "Asia/Kolkata"),
        ("Genève", "Europe/Zurich"),
        ("санкт петербург", "Europe/Moscow"),
        ("Montreal", "America/Toronto"),
        ("France", "Europe/Paris"),
        ("Армения", "Asia/Yerevan"),
        ("US/Eastern", "America/New_York"),
        ("UTC", "Etc/UTC"),
        ("UTC+3", "Etc/GMT-3"),
        ("utc −5", "Etc/GMT+5"),
        ("+3", "Etc/GMT-3"),
        ("Etc/GMT-3", "Etc/GMT-3"),
    ],
)
def test_one_zone_has_this_name(name: str, zone: str) -> None:
    found = find_zones(name)
    assert (found.zones, found.exact) == ((zone,), True)


@pytest.mark.parametrize(
    ("name", "some"),
    [
        ("Россия", {"Europe/Moscow", "Asia/Vladivostok"}),
        ("États-Unis", {"America/New_York", "America/Los_Angeles"}),
        ("Samoa", {"Pacific/Apia", "Pacific/Pago_Pago"}),
        ("Eastern", {"America/New_York", "America/Toronto"}),
    ],
)
def test_ambiguous_names_give_several(name: str, some: set[str]) -> None:
    found = find_zones(name)
    assert found.exact
    assert some < set(found.zones) or some == set(found.zones)


@pytest.mark.parametrize(
    ("name", "zone"), [("Pariss", "Europe/Paris"), ("mosc", "Europe/Moscow"), ("Владивосток!", None)]
)
def test_what_is_like_a_name_is_no_more_than_proposed(name: str, zone: str | None) -> None:
    found = find_zones(name)
    assert found.exact is (zone is None)
    assert (zone or "Asia/Vladivostok") in found.zones


@pytest.mark.parametrize("name", ["", "xyzzy", "12", "UTC+15", "UTC-13", "/", "🙂"])
def test_no_zone_is_made_up(name: str) -> None:
    assert find_zones(name).zones == ()


@given(st.text(max_size=40))
def test_any_text_gives_zones_that_exist(name: str) -> None:
    assert set(find_zones(name).zones) <= available_timezones()


def test_every_zone_finds_itself_and_older_names_agree_with_newer() -> None:
    for name in sorted(available_timezones()):
        shown = current_name(name)
        if shown is None:
            continue
        assert current_name(shown) == shown
        assert find_zones(name).zones == (shown,), name
    assert current_name("Europe/Amsterdam") == "Europe/Amsterdam", "not joined with Brussels"
    assert current_name("Mars/Base") is None


@pytest.mark.parametrize(
    ("latitude", "longitude", "zones"),
    [
        (48.85, 2.35, ("Europe/Paris",)),
        (46.20, 6.14, ("Europe/Zurich",)),
        (50.45, 30.52, ("Europe/Kyiv",)),
        (54.71, 20.51, ("Europe/Kaliningrad",)),
        (30.57, 104.07, ("Asia/Shanghai",)),
        (43.83, 87.62, ("Asia/Shanghai", "Asia/Urumqi")),
        (0.0, -30.0, ("Etc/GMT+2",)),
        (91.0, 0.0, ()),
        (float("nan"), 0.0, ()),
    ],
)
def test_zones_of_a_place(latitude: float, longitude: float, zones: tuple[str, ...]) -> None:
    assert zones_at(latitude, longitude) == zones


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_every_place_has_a_zone_that_loads(latitude: float, longitude: float) -> None:
    assert [ZoneInfo(name) for name in zones_at(latitude, longitude)]
