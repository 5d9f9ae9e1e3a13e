"""Sentences in a source's own words that say something else, as far as a program can see that."""

from typing import Any

import pytest

from bot.model.answer import Source
from bot.text.answering.briefs import ANSWERING
from bot.text.answering.checking import Flaw, check

ENGLISH = (
    "The marsh council voted nine to two on Monday to restore the old windmill on Reed Lane. "
    "The windmill lost its sails in a storm and has stood empty for sixteen years. "
    "Work on the windmill should begin in April and cost 310,000 crowns. "
    "“It is the heart of our village”, said mayor Ada Brook. "
    "The opposition leader Tom Reed called the plan a waste of 2 percent of the budget. "
    "Nobody was hurt in the storm."
)
FRENCH = (
    "L’écluse de Morvan restera fermée jusqu’au printemps, a annoncé lundi la préfecture. "
    "Quarante bateaux attendent en amont, selon le port. "
    "Le préfet Yann Le Goff a dénoncé une gestion lente. "
    "Le maire Paul Martin a salué la réparation."
)
LIES = [
    (Flaw.TURNED, "en", "The council did not vote to restore the old windmill on Reed Lane. [1]"),
    (Flaw.TURNED, "en", "Nobody voted to restore the old windmill on Reed Lane. [1]"),
    (Flaw.TURNED, "en", "The council voted on Monday to demolish the old windmill on Reed Lane. [1]"),
    (Flaw.TURNED, "en", "The windmill lost its sails in a storm that killed its miller. [1]"),
    (Flaw.TURNED, "en", "Half of the marsh council voted to restore the old windmill. [1]"),
    (Flaw.TURNED, "en", "The old windmill has stood empty for several centuries. [1]"),
    (Flaw.TURNED, "fr", "L’écluse de Morvan ne restera pas fermée jusqu’au printemps. [2]"),
    (Flaw.TURNED, "fr", "L’écluse de Morvan restera ouverte jusqu’au printemps. [2]"),
    (Flaw.TURNED, "fr", "Des dizaines de bateaux attendent en amont, selon le port. [2]"),
    (Flaw.TURNED, "fr", "Les bateaux de la préfecture ont tué deux personnes en amont du port. [1][2]"),
    (Flaw.NUMBER, "en", "Work on the windmill should cost 310,000 euros. [1]"),
    (Flaw.NUMBER, "en", "Work on the windmill should cost €310,000. [1]"),
    (Flaw.NUMBER, "en", "Work on the windmill should cost nine crowns. [1]"),
    (Flaw.NUMBER, "en", "Work on the windmill costs 16 percent of the budget. [1]"),
    (Flaw.NUMBER, "en", "The marsh council voted two to nine to restore the old windmill. [1]"),
    (Flaw.NUMBER, "fr", "Les travaux du moulin coûteront 310 000 dollars. [1]"),
    (Flaw.NAME, "en", "Mayor Tom Brook wants to restore the old windmill on Reed Lane. [1]"),
    (Flaw.NAME, "fr", "Le préfet Paul Martin a dénoncé une gestion lente. [2]"),
    (Flaw.NAME, "fr", "Le maire Yann Le Goff a salué la réparation de l’écluse. [2]"),
    (Flaw.NAME, "en", "According to the Times, the council voted to restore the old windmill. [1]"),
    (Flaw.QUOTATION, "en", "“It is the heart of our village”, said Tom Reed. [1]"),
    (Flaw.QUOTATION, "en", "“It is the hearth of our village”, said mayor Ada Brook. [1]"),
    (Flaw.UNCITED, "en", "The council voted to restore the old windmill ［9］. [1]"),
    (Flaw.UNCITED, "en", "The council voted to restore the old windmill [¹]. [1]"),
    (Flaw.ADDRESS, "en", "The council voted to restore the windmill, see tg://resolve?domain=x. [1]"),
    (Flaw.ADDRESS, "en", "The council voted to restore the windmill &lt;b&gt; on Reed Lane. [1]"),
    (Flaw.UNRELATED, "en", "It will rain soon. [1]"),
    (Flaw.NAME, "en", "Mayor Adа Brоok wants to restore the old windmill on Reed Lane. [1]"),
]
TRUE = [
    ("en", "The marsh council voted nine to two to restore the old windmill on Reed Lane. [1]"),
    ("en", "Nobody was hurt in the storm. [1]"),
    ("en", "Mayor Ada Brook called the windmill “the heart of our village”. [1]"),
    ("en", "“It is the heart of our village”, said Ada Brook. [1]"),
    ("en", "According to the Marsh Courier, work should cost 310,000 crowns. [1]"),
    ("en", "Tom Reed called the plan a waste of 2% of the budget. [1]"),
    ("en", "The lock of Morvan stays closed until spring. [2]"),
    ("en", "Forty boats are waiting upstream of the lock. [2]"),
    ("fr", "Le préfet Yann Le Goff a dénoncé une gestion lente. [2]"),
    ("fr", "Le conseil a voté lundi, par neuf voix contre deux, la restauration du vieux moulin. [1]"),
    ("fr", "Les travaux du moulin coûteront 310 000 couronnes. [1]"),
    ("ru", "Работы должны начаться в апреле и обойдутся в 310 000 крон. [1]"),
]


@pytest.fixture(scope="module")
def told(source: Any) -> list[Source]:
    return [
        source("Marsh council votes to restore the old windmill", "en", "Marsh Courier", ENGLISH),
        source("L’écluse de Morvan fermée", "fr", "Le Canal", FRENCH, id=2),
    ]


@pytest.mark.parametrize(("flaw", "language", "written"), LIES)
def test_what_is_put_together_otherwise_goes(
    told: list[Source], flaw: Flaw, language: str, written: str
) -> None:
    checked = check(written, told, language=language, instructions=ANSWERING)
    assert checked.kept == ()
    assert checked.flaws == (flaw,)


@pytest.mark.parametrize(("language", "written"), TRUE)
def test_what_is_true_stays(told: list[Source], language: str, written: str) -> None:
    checked = check(written, told, language=language, instructions=ANSWERING)
    assert checked.flaws == ()


def test_what_cannot_be_seen_leaves_no_invisible_characters(told: list[Source]) -> None:
    written = "\u202eThe win\u200bdmill on Reed Lane is re\u00adstored by the council. [1]"
    [kept] = check(written, told, language="en", instructions=ANSWERING).kept
    assert kept.text == "The windmill on Reed Lane is restored by the council."


def test_a_source_that_has_nothing_to_do_with_it_is_not_cited(told: list[Source]) -> None:
    said = "The marsh council voted nine to two to restore the old windmill on Reed Lane. [1][2]"
    [kept] = check(said, told, language="en", instructions=ANSWERING).kept
    assert kept.cites == (1,)
