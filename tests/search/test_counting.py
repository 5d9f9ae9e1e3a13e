"""How much of late has what somebody wants to follow."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

Ago = Callable[[float], datetime]


async def test_only_what_is_recent_public_and_has_all_of_it_counts(desk: Any, ago: Ago) -> None:
    for days in (1, 6.9, 7.1, 300):
        desk.put(title="Accord sur le gaz", body="Les ministres ont signé.", published=ago(days))
    desk.put(title="Accord secret sur le gaz", published=ago(1), public=False, senders=frozenset({7}))
    desk.put(title="Le gaz manque", published=ago(1))
    desk.catch_up()
    count = desk.index.count_since

    assert await count("accord gaz", ago(7)) == 2
    assert await count("gaz", ago(7)) == 3
    assert await count('"accord sur le gaz" -ministres', ago(7)) == 0
    assert await count("gaz -ministres", ago(7)) == 1
    assert await count("accords du gas", ago(7)) == 0  # a search would forgive the slip
    assert await count("", ago(7)) == 0


async def test_filters_alone_count_too(desk: Any, ago: Ago) -> None:
    desk.put(outlet="Le Monde", section="Europe", published=ago(1))
    desk.put(outlet="Le Monde diplomatique", published=ago(2), language="en")
    desk.put(outlet="Meduza", published=ago(3), language="ru")
    desk.catch_up()

    assert await desk.index.count_since("outlet:monde", ago(7)) == 2
    assert await desk.index.count_since('outlet:"le monde"', ago(7)) == 1
    assert await desk.index.count_since("lang:ru", ago(7)) == 1
    assert await desk.index.count_since("lang:fr outlet:meduza", ago(7)) == 0


async def test_an_empty_index_has_nothing(desk: Any, ago: Ago) -> None:
    assert await desk.index.count_since("gaz", ago(7)) == 0
    assert desk.index.whole_names("outlet", ["le monde"]) == frozenset()


async def test_whole_names_are_told_from_parts(desk: Any) -> None:
    desk.put(outlet="Le Monde", section="Russie et ex-URSS")
    desk.catch_up()

    assert desk.index.whole_names("outlet", ["le monde", "monde", "tass"]) == {"le monde"}
    assert desk.index.whole_names("section", ["russie", "russie et ex-urss"]) == {"russie et ex-urss"}
