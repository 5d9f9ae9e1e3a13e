"""Whether all of a cause is refused alike, and what is remembered of that."""

from bot.delivery.refusal_watch import RefusalWatch
from bot.model.delivery import Cause


def test_refusals_of_many_causes_are_not_remembered_for_ever() -> None:
    watch = RefusalWatch()
    for number in range(5_000):
        watch.refused(Cause("alert", str(number)), f"reason {number}")
    assert len(watch._in_a_row) <= 1_000
    kept = [watch.refused(Cause("digest", str(number)), "can't parse entities") for number in range(20)]
    assert kept == [None] * 19 + [Cause("digest", "")]
