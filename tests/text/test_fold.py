import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.text.fold import fold


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Élections  à l’ÉCOLE", "elections a l'ecole"),
        ("Œuvre, cœur, Æthelred", "oeuvre, coeur, aethelred"),
        ("Ещё ёлка ЁЖ", "еще елка еж"),
        ("Йод и йога, Майя", "йод и йога, майя"),
        ("за́мок, замо́к", "замок, замок"),
        ("Київ, Ўзбек, їжа", "київ, ўзбек, їжа"),
        ("Straße, Łódź, Malmö, İstanbul, Søren", "strasse, lodz, malmo, istanbul, soren"),
        ("aujourd\u02bchui c`est l´été", "aujourd'hui c'est l'ete"),
        ("anti\u00adconsti\u200btution", "anticonstitution"),
        ("e\u0301te\u0301", "ete"),
        ("ガンダム が", "ガンダム が"),
        ("हिन्दी", "हिन्दी"),
        ("한국어", "한국어"),
        ("مُحَمَّد أحمد", "محمد احمد"),
        ("ﬁn № ①", "fin no 1"),
        (" \n\ta\u00a0b\u202fc ", "a b c"),
        ("bad \ud83d half", "bad half"),
        ("", ""),
    ],
)
def test_spellings_people_mix_become_one(typed: str, folded: str) -> None:
    assert fold(typed) == folded


def test_composed_and_decomposed_letters_meet() -> None:
    assert fold("\u0439") == fold("\u0438\u0306") != fold("\u0438")
    assert fold("\u00e9") == fold("e\u0301") == "e"


@settings(deadline=None)  # the machine may be busy
@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once


@settings(deadline=None)  # the machine may be busy
@given(st.text())
def test_result_can_be_stored_and_sent(text: str) -> None:
    fold(text).encode()
