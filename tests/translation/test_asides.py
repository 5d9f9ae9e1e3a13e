"""Questions beside those that anybody waits for."""

from collections.abc import Callable

import pytest
from told_engine import FRENCH, Engine
from translation_stand import Stand

from bot.errors import EngineBusy, EngineDown, EngineError, EngineRefused, EngineShut
from bot.model.engine import Allowance
from bot.model.translation import Pair
from bot.translation.asides import Asides
from bot.translation.rests import Rests
from bot.translation.till import Till


@pytest.mark.parametrize(
    ("error", "rests"),
    [
        (EngineShut("Table", "404"), False),
        (EngineRefused("Table", "400"), False),
        (EngineDown("Table", "500"), False),
        (EngineBusy("Table", "429", 30.0), True),
    ],
)
async def test_what_has_no_second_opinion_still_translates(
    stand: Callable[..., Stand],
    clock,  # type: ignore[no-untyped-def]
    error: EngineError,
    rests: bool,
) -> None:
    engine = Engine()
    engine.answering = [lambda *_: error]
    resting = Rests(clock)
    async with stand(engine) as made:
        till = Till(engine.name, Allowance(), made.spending)
        asides = Asides(engine, till=till, rests=resting, calls=set())
        assert await asides.judged(FRENCH[0], Pair("fr", "en")) is None
    assert (resting.any() is not None) is rests
