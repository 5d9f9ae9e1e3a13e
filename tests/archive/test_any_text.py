"""Any text gets its analysis, soon, and offsets slice to what they claim.

`python tests/benchmarks/fuzz_analysis.py` tries more of them.
"""

import gc
import random

import odd_texts
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.article import Draft

ROUNDS = 120
MEGABYTE = 1_000_000
SECONDS = 8.0
"""For a megabyte: three are the goal, and machines differ."""
COSTLY = ("quotes", "straight marks", "dates", "no sentence ends", "without spaces", "right to left")


def test_random_texts() -> None:
    seed = random.randrange(2**32)
    print("seed", seed)
    chance = random.Random(seed)
    for _ in range(ROUNDS):
        odd_texts.check(odd_texts.odd_draft(chance, chance.randrange(3000)))


@given(st.text(max_size=300), st.text(max_size=60), st.sampled_from(odd_texts.LANGUAGES))
def test_any_characters(body: str, title: str, language: str | None) -> None:
    odd_texts.check(Draft(title=title, body=body, language=language))


@pytest.mark.parametrize("kind", odd_texts.HOSTILE)
def test_hostile_texts(kind: str) -> None:
    for language in ("fr", "en", "ru"):
        odd_texts.check(odd_texts.hostile_draft(kind, language, 4_000))


@pytest.mark.parametrize(("kind", "share"), [("mixed", 0.4), *((kind, 0.2) for kind in COSTLY)])
def test_long_texts(kind: str, share: float) -> None:
    size = round(share * MEGABYTE)
    draft = odd_texts.hostile_draft(kind, random.choice(("fr", "en", "ru")), size)
    print(draft.language)
    gc.collect()
    assert odd_texts.check(draft) < SECONDS * share


@pytest.mark.parametrize("language", ["fr", "en", "ru"])
def test_four_thousand_quotes(language: str) -> None:
    one = odd_texts.hostile_draft("quotes", language, 2_000).body
    count = one.count("«" if "«" in one else "“")
    body = one * (4_000 // count + 1)
    gc.collect()
    assert odd_texts.check(Draft(title="", body=body, language=language)) < SECONDS
