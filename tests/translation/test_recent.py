"""Answers that belong to a sentence answered before."""

from told_engine import FRENCH, TALKS

from bot.model.translation import Pair
from bot.translation.recent import Recent

FR_EN, FR_RU = Pair("fr", "en"), Pair("fr", "ru")
ENGLISH = [en for en, _ in TALKS.values()]


def test_the_same_answer_twice() -> None:
    recent = Recent()
    recent.add(FR_EN, FRENCH[1], ENGLISH[1])
    assert recent.sentences(FR_EN) == [FRENCH[1]]
    assert recent.twin(FR_EN, FRENCH[2], ENGLISH[1]) == FRENCH[1]
    assert recent.twin(FR_EN, FRENCH[1].upper(), ENGLISH[1]) is None
    assert recent.twin(FR_RU, FRENCH[2], ENGLISH[1]) is None
    recent.add(FR_EN, "Oui.", "Yes.")
    assert recent.twin(FR_EN, "Si.", "Yes.") is None
    recent.drop(FR_EN, FRENCH[1])
    assert recent.twin(FR_EN, FRENCH[2], ENGLISH[1]) is None


def test_answers_that_changed_places() -> None:
    recent = Recent()
    recent.add(FR_EN, FRENCH[0], ENGLISH[0])
    recent.add(FR_EN, FRENCH[1], ENGLISH[2])
    assert recent.swapped(FR_EN, FRENCH[2], ENGLISH[1]) == FRENCH[1]
    assert recent.swapped(FR_EN, FRENCH[3], ENGLISH[3]) is None


def test_only_so_many_are_kept() -> None:
    recent = Recent()
    for number in range(600):
        recent.add(FR_EN, f"Phrase {number}.", f"This is the sentence number {number}.")
    assert len(recent.sentences(FR_EN)) == 12
    assert recent.twin(FR_EN, "Autre.", "This is the sentence number 99.") is None
    assert recent.twin(FR_EN, "Autre.", "This is the sentence number 100.") == "Phrase 100."
