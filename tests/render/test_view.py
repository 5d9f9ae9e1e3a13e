"""Labels of buttons, which are plain text, and how the buttons stand."""

import pytest

from bot.locale.catalogue import Localiser
from bot.render.admins import people_view
from bot.render.moderation import choice_view
from bot.render.view import Button, fitted_rows, label_of

EN = Localiser("en")


def test_a_name_can_t_turn_a_label_round() -> None:
    assert label_of(" Ann\n\u202e<b>\u0007 ") == "Ann <b>"
    assert label_of("\u202e") == "…"
    assert label_of("x" * 41) == "x" * 39 + "…"
    assert label_of(" L’accord\u00a0:\n fini") == "L’accord\u00a0: fini"


def test_whom_a_button_means_is_legible_whatever_their_name() -> None:
    people = [(1000001, "Somebody \u202ewhose name goes on and on and on"), (1000002, "\u200f")]
    for view in (people_view(people, localiser=EN), choice_view(people, None, EN)):
        labels = [row[0].label for row in view.keyboard[:2]]
        assert labels[0] == "Somebody whose name goe… · 1000001"
        assert labels[1].endswith(" · 1000002")


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        ([], []),
        (["Articles", "More"], [["Articles", "More"]]),
        (["Teilen", "Ähnliche", "☆ Merken"], [["Teilen", "Ähnliche", "☆ Merken"]]),
        (["Partager", "Articles proches", "☆ Garder"], [["Partager", "Articles proches"], ["☆ Garder"]]),
        (["a", "b", "c", "d", "e"], [["a", "b", "c"], ["d", "e"]]),
        (["a", "x" * 16, "b", "c", "d"], [["a", "x" * 16], ["b", "c", "d"]]),
        (["x" * 17, "b", "x" * 17], [["x" * 17], ["b"], ["x" * 17]]),
        (["x" * 99, "b"], [["x" * 99], ["b"]]),
    ],
)
def test_buttons_stand_so_that_their_labels_are_read(labels: list[str], rows: list[list[str]]) -> None:
    fitted = fitted_rows([Button(label, "x") for label in labels])
    assert [[button.label for button in row] for row in fitted] == rows
