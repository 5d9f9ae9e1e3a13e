"""The time zone of a place, from borders that come with a library: nothing is asked of anybody."""

import tzfpy

from bot.services.zone_names import current_name


def zones_at(latitude: float, longitude: float, /) -> tuple[str, ...]:
    """Return the zones that are in use at a place, in degrees: two where two are, none off the globe.

    Borders are simplified, which matters within some hundred metres of one. At sea it is the nautical zone.
    The first call takes about 0.2 s and 35 MB: leave it to a thread.
    """
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return ()
    names = (current_name(name) for name in tzfpy.get_tzs(longitude, latitude))
    return tuple(dict.fromkeys(name for name in names if name is not None))
