"""What engines cost finds room in a message, in every language."""

from datetime import timedelta

import pytest

from bot.locale.catalogue import INTERFACE_LANGUAGES, Localiser
from bot.model.engine import Allowance, Costs, EngineState, Spending
from bot.model.translation import Usage
from bot.render.costs import costs_view
from bot.render.html import utf16_length

MANY = 123_456_789
SPENT = Spending(characters=MANY, tokens=MANY, calls=MANY, sentences=MANY, damaged=MANY, hits=MANY)


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_it_finds_room(language: str) -> None:
    limits = Allowance(
        characters_per_day=MANY, characters_per_month=MANY, tokens_per_day=MANY, tokens_per_month=MANY
    )
    engine = EngineState(
        name="<An engine> " * 5,
        allowance=limits,
        today=SPENT,
        month=SPENT,
        price=25.5,
        in_tokens=True,
        rests_for=timedelta(minutes=9),
        spent=True,
        usage=Usage(used=MANY, limit=MANY),
    )
    costs = Costs(engines=(engine,) * 30, currency="EUR", kept=MANY)
    text = costs_view(costs, Localiser(language)).text
    assert text.count("&lt;An engine") >= 5 * 5
    assert utf16_length(text) <= 4096
    assert "&lt;An engine" in text
    assert "costs-" not in text


def test_only_what_there_is_is_told() -> None:
    bare = EngineState(
        name="Own", allowance=Allowance(), today=Spending(), month=Spending(characters=1, calls=1)
    )
    text = costs_view(Costs(engines=(bare,), currency="EUR", kept=0), Localiser("en")).text
    assert "Today: 0 characters, 0 requests\nThis month: 1 character, 1 request\n\n" in text
    asleep = EngineState(
        name="Own",
        allowance=Allowance(tokens_per_day=9),
        today=Spending(tokens=4),
        month=Spending(tokens=4),
        price=0.5,
        in_tokens=True,
        rests_for=timedelta(seconds=90),
        usage=Usage(used=7, limit=None),
    )
    text = costs_view(Costs(engines=(asleep,), currency="JPY", kept=0), Localiser("en")).text
    assert "4 of 9 tokens" in text
    assert "4 tokens, 0 requests, about" in text
    assert "By its own count: 7 characters" in text
    assert "tried again in 2 min" in text
