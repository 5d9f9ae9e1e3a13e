"""A text is recognised in another however long either goes on, and not for a few common words."""

from hypothesis import given
from hypothesis import strategies as st

from bot.text.same_text import are_same_text, triples_of

SAID = (
    "The marsh council voted nine to two on Monday to restore the old windmill on Reed Lane, "
    "which lost its sails in a storm and has stood empty for sixteen years."
)
OTHER = (
    "The night ferry across the estuary will sail again in spring, its owner said on Monday to the council."
)


def same(one: str, other: str) -> bool:
    both = triples_of(one), triples_of(other)
    assert are_same_text(*both) is are_same_text(*both[::-1])
    return are_same_text(*both)


def test_a_piece_an_edit_and_a_frame_are_the_same_text() -> None:
    assert same(SAID, SAID)
    assert same(SAID, f"{OTHER} {SAID} {OTHER}")
    assert same(SAID, SAID.upper().replace("NINE", "ten"))
    assert same(f"BREAKING!!! «{SAID}» Tell all your friends.", SAID)


def test_other_words_about_the_same_are_not() -> None:
    assert not same(SAID, OTHER)
    assert not same(SAID, "Nine of the marsh's councillors want the windmill on Reed Lane back, two do not.")


def test_a_few_words_say_nothing() -> None:
    assert not same("on Monday to restore the old windmill", SAID)
    assert not same("", SAID)
    assert not same("", "")


@given(st.text(max_size=400), st.text(max_size=400))
def test_any_text_can_be_compared(one: str, other: str) -> None:
    same(one, other)
