"""Spellings of a name come together; people who share a surname stay apart."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.text.name_sounds import name_sounds
from bot.text.persons import _edits as edits
from bot.text.persons import is_surname, may_be_same, persons, resembles, sounds_near, spelled_near

LETTERS = st.text("abc", max_size=6)


def test_one_person_in_many_spellings() -> None:
    names = ["Sergueï Riabkov", "Ryabkov", "Сергей Рябков", "John Kirby", "Kirby"]
    assert persons(names) == [[0, 1, 2], [3, 4]]


def test_two_people_of_one_surname_stay_two() -> None:
    assert persons(["Anne Delmas", "Delmas", "Victor Delmas"]) == [[0], [2]], "whose is the surname alone?"
    assert persons(["Delmas"]) == [[0]]
    assert persons([]) == []
    assert persons(["李", "…"]) == [], "what has no sound is nobody's"


def test_two_who_speak_together_are_neither_one_person_nor_a_third() -> None:
    names = ["Anne Delmas", "Paul Roux", "Anne Delmas et Paul Roux", "Anne Delmas and Paul Roux"]
    assert persons(names) == [[0], [1]]
    assert persons(names[2:]) == [[0, 1]], "nobody else is there to be meant"
    assert persons(["Ольга Сухих и Пётр Лось", "Сухих"]) == [[1]]


def test_names_that_can_be_the_same() -> None:
    assert may_be_same("Delmas", "Anne Delmas")
    assert may_be_same("Рябков", "Sergei Ryabkov")
    assert not may_be_same("Anne Delmas", "Victor Delmas")


@given(LETTERS, LETTERS)
def test_near_is_one_edit_at_most(one: str, other: str) -> None:
    edits = {one}
    for place in range(len(one) + 1):
        edits.add(one[:place] + one[place + 1 :])
        for letter in "abc":
            edits |= {one[:place] + letter + one[place:], one[:place] + letter + one[place + 1 :]}
    assert sounds_near(one, other) == (other in edits)


@given(st.lists(st.text(max_size=20), max_size=15))
def test_nobody_is_two_persons(names: list[str]) -> None:
    places = [place for group in persons(names) for place in group]
    assert len(places) == len(set(places))


def test_a_full_name_within_several_others_is_somebodys_own() -> None:
    names = ["Anne Delmas", "Anne Delmas Junior", "the office of Anne Delmas", "Delmas"]
    assert persons(names) == [[0], [1], [2]]


def test_what_sounds_the_same_must_be_spelled_alike_in_one_script() -> None:
    for name in ("Sergueï Ryabkov", "Сергей Рябков", "Ryabkow"):
        assert spelled_near("Riabkov", name), name
    assert spelled_near("Loukachenko", "Alexander Lukashenko")
    assert spelled_near("рябкова", "Рябков")
    for name in ("Sébastien Verney", "Benoît Varenne", "Brendan Wren", "Michel Vernay"):
        assert name_sounds("Véran")[0] in name_sounds(name), "they sound the same"
        assert not spelled_near("Véran", name), name
    assert spelled_near("veran", "Olivier Véran")
    assert not spelled_near("Anne Ryabkov", "Ryabkov")


def test_who_may_be_meant() -> None:
    assert resembles("Castexx", "Jean Castex")
    assert resembles("Boris Ryabkov", "Ilya Riabkov")
    assert not resembles("xyz", "Xi Jinping")
    assert not resembles("…", "Xi Jinping")


@settings(deadline=None)  # a machine under load may pause anywhere
@given(LETTERS, LETTERS, LETTERS)
def test_nearness_of_spelling_has_no_direction(one: str, other: str, third: str) -> None:
    assert edits(one, other) == edits(other, one)
    assert edits(one, third) <= edits(one, other) + edits(other, third)
    assert (edits(one, other) == 0) == (one == other)
    assert (edits(one, other) <= 1) == sounds_near(one, other)


@pytest.mark.parametrize(
    ("typed", "name", "sure"),
    [
        ("ryabkov", "Ilya Ryabkov", True),
        ("Рябков", "Ilya Ryabkov", True),
        ("le pen", "Marine Le Pen", True),
        ("von der Leyen", "Ursula von der Leyen", True),
        ("Ilya Ryabkov", "Ilya Ryabkov", True),
        ("Riabkov", "Ilya Ryabkov", False),  # another spelling may be another word
        ("Ilya", "Ilya Ryabkov", False),
        ("Ryabkov", "Ryabkov", False),
        ("coupe", "Jean-François Copé", False),
        ("paris", "Ville de Paris", False),
        ("port", "Conseil du Port", False),
        ("zzzz", "Анна Зоя", False),
        ("", "Ilya Ryabkov", False),
        ("?!", "Ilya Ryabkov", False),
    ],
)
def test_what_is_surely_a_surname(typed: str, name: str, sure: bool) -> None:
    assert is_surname(typed, name) is sure
