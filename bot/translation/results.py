"""What is stored of a call's results."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from bot.storage.translations import Made
from bot.text.translating.damage import Damage
from bot.translation.judging import Judged
from bot.translation.memory import Maker, Wanted, key_of

_REFUSED: Final = timedelta(hours=1)
"""It may have been the key's fault."""
_TRIED_ANEW: Final = timedelta(days=7)
_TRIED_ANEW_SETTLED: Final = timedelta(days=60)
"""An engine that repeats itself gives the same until it has another version, and is then another maker."""


def made_of(
    results: Sequence[tuple[Wanted, Judged]], maker: Maker, *, now: datetime, settled: bool
) -> list[Made]:
    """Write down what a maker made of sentences; damage for as long as trying anew is useless."""
    useless = _TRIED_ANEW_SETTLED if settled else _TRIED_ANEW
    made = []
    for wanted, result in results:
        sentence, target = key_of(wanted)
        if isinstance(result, Damage):
            again = now + (_REFUSED if result is Damage.REFUSED else useless)
            made.append(
                Made(
                    sentence=sentence,
                    target=target,
                    maker=maker.number,
                    words=None,
                    damage=result.value,
                    again=again,
                )
            )
        else:
            made.append(Made(sentence=sentence, target=target, maker=maker.number, words=result))
    return made
