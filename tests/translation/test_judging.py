"""The answers of one call, judged against each other."""

import pytest

from bot.model.translation import Pair
from bot.text.translating.damage import Damage, Doubt
from bot.text.translating.keeping import protect
from bot.translation.judging import Doubtful, alone, judge

FR_EN = Pair("fr", "en")
ANSWERS = {
    "Les élèves de l'école du village ont planté quarante arbres au bord de la rivière.": (
        "Pupils of the village school have planted forty trees along the river."
    ),
    "La police a arrêté trois hommes soupçonnés d'avoir attaqué une banque de la capitale.": (
        "Police have arrested three men suspected of having attacked a bank in the capital."
    ),
    "Deux navires attendent au large.": "Two ships are waiting offshore.",
}
ELSEWHERE = "The government wants to raise the tax on large fortunes from next year."


def judged(answers: list[str]) -> list[str | Damage | Doubtful]:
    sentences = [*ANSWERS]
    return judge([protect(one, str) for one in sentences], sentences, answers, FR_EN)


def test_what_is_sound_stays_so() -> None:
    assert judged([*ANSWERS.values()]) == [*ANSWERS.values()]


def test_what_stands_beside_a_misplaced_answer_is_doubted() -> None:
    first, second, third = judged([ELSEWHERE, *[*ANSWERS.values()][1:]])
    assert alone(first) is Damage.MIXED
    assert second == Doubtful([*ANSWERS.values()][1], Doubt(Damage.MIXED, likely=False))
    assert third == [*ANSWERS.values()][2]


@pytest.mark.parametrize("piece", ["9", "9 ", "9,999 ", "two hundred ", "a", "A", "\u0661", "ﷺ", ". ", "« "])
def test_an_engine_that_never_ends_spoils_nobody_elses_answer(piece: str) -> None:
    *others, third = ANSWERS.values()
    first, second, last = judged([*others, f"{third} {piece * 6_000}"])
    assert [first, second] == others
    assert last != third
    assert isinstance(alone(last), Damage)
