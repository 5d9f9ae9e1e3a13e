"""The same words are found as such, however outlets write them, and in bounded time."""

import random
import time

from hypothesis import given
from hypothesis import strategies as st

from bot.text.same_words import are_same_words, group_same, is_piece, words_of

FULL = "We have no plans to close the harbour, and nobody has asked us to do so this winter"
PIECE = "no plans to close the harbour"
CHANGED = "We have no plans to shut the harbour, and nobody has asked us to do so this winter"
OTHER = "Nobody has told us why the ferry was late, and we shall not ask the owner again"
REFUSED = "We have plans to close the old bridge and to open a new one before the next winter"

texts = st.lists(st.text(max_size=80) | st.sampled_from([FULL, PIECE, CHANGED, OTHER]), max_size=25)


def same(one: str, other: str) -> bool:
    return are_same_words(words_of(one), words_of(other))


def test_a_few_other_words_or_a_piece_are_the_same() -> None:
    assert same(FULL, FULL.upper().replace(",", " –"))
    assert same(FULL, CHANGED)
    assert same(FULL, PIECE)
    assert same("L’accord a été signé hier soir", "l'accord a ete signe hier soir !")
    assert is_piece(words_of(PIECE), words_of(FULL))
    assert not is_piece(words_of(CHANGED), words_of(FULL))
    assert not is_piece(words_of("lose the"), words_of(FULL)), "whole words only"


def test_other_words_are_not() -> None:
    assert not same(FULL, OTHER)
    assert not same(FULL, REFUSED)
    assert not same("no plans", FULL), "a few words are anybody's"
    assert not same("to the and of we so", FULL), "the same words in no order"
    assert same("No plans.", "no plans")
    assert same("", "")


def test_pieces_of_one_long_text_come_together_through_it() -> None:
    assert group_same(["nobody has asked us to do so", OTHER, PIECE, FULL, CHANGED]) == [[0, 2, 3, 4], [1]]


@given(texts)
def test_each_text_is_in_one_group(some: list[str]) -> None:
    groups = group_same(some)
    assert sorted(place for group in groups for place in group) == list(range(len(some)))
    assert groups == sorted(sorted(group) for group in groups)
    of = {place: number for number, group in enumerate(groups) for place in group}
    for one, text in enumerate(some):
        for other, twin in enumerate(some):
            if words_of(text) == words_of(twin):
                assert of[one] == of[other]


@given(st.text(max_size=200), st.text(max_size=200))
def test_likeness_has_no_direction(one: str, other: str) -> None:
    assert same(one, one)
    assert same(one, other) == same(other, one)


def test_many_texts_take_no_square_of_time() -> None:
    seed = random.randrange(10**6)
    print("seed", seed)
    chance = random.Random(seed)
    few = [f"w{number}" for number in range(30)]
    hostile = [" ".join(chance.choices(few, k=300)) for _ in range(500)]
    alike = [" ".join([*few, *few, f"end{number}"]) for number in range(500)]
    for some in (hostile, alike):
        start = time.thread_time()
        groups = group_same(some)
        assert time.thread_time() - start < 5
        assert sum(map(len, groups)) == 500
    assert len(group_same(alike)) == 1
