"""Questions: what of them is looked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.answering.question import LONGEST, Question
from bot.text.answering.sought import Seeks


@pytest.mark.parametrize(
    ("language", "asked", "wanted"),
    [
        ("en", "What happened to the old windmill on Reed Lane?", "windmill Reed Lane"),
        ("en", "Can you tell me anything about the ferry, please?", "ferry"),
        ("fr", "Quand le bassin de Trévignec rouvrira-t-il ?", "bassin Trévignec rouvrira"),
        ("fr", "Qu’est-ce qu’on sait de l’écluse ?", "écluse"),
        ("ru", "Что известно о новом автобусе школы?", "новом автобусе школы"),
        ("es", "¿Cuándo vuelve el ferry?", "vuelve ferry"),
        ("de", "Wann kommt die Fähre zurück?", "kommt Fähre zurück"),
        ("it", "Dove è stata vista la nave?", "vista nave"),
        ("pt", "Quem disse que o porto fechou?", "porto fechou"),
        ("uk", "Коли відкриється музей годинників?", "відкриється музей годинників"),
        ("ar", "متى تعود العبارة؟", "تعود العبارة"),
        ("en", "windmill", "windmill"),
        ("en", 'who said "night ferry" outlet:Courier -football?', '"night ferry" outlet:Courier -football'),
    ],
)
def test_words_that_only_ask_are_not_looked_for(language: str, asked: str, wanted: str) -> None:
    assert Question.of(asked, language=language).wanted == wanted


@pytest.mark.parametrize(
    ("language", "asked"),
    [
        ("en", ""),
        ("en", "???"),
        ("en", "What happened?"),
        ("fr", "Quoi de neuf ?"),
        ("ru", "Что нового?"),
        ("en", "outlet:Courier"),
    ],
)
def test_a_question_may_name_nothing(language: str, asked: str) -> None:
    assert Question.of(asked, language=language).wanted == ""


def test_its_language_is_the_askers_unless_it_tells_another() -> None:
    assert Question.of("Quand la fête du port commence-t-elle cette année ?", language="en").language == "fr"
    assert Question.of("windmill", language="fr").language == "fr"


@pytest.mark.parametrize(
    ("asked", "seeks"),
    [
        ("When does it sail?", Seeks.TIME),
        ("Combien de bateaux attendent ?", Seeks.AMOUNT),
        ("How many boats wait?", Seeks.AMOUNT),
        ("Кто мэр?", Seeks.PERSON),
        ("Why is it closed?", Seeks.ANYTHING),
        ("How old is the mayor?", Seeks.AGE),
        ("Quel âge a le maire ?", Seeks.AGE),
        ("Сколько лет мэру?", Seeks.AGE),
        ("Where does it sail?", Seeks.PLACE),
        ("Où va le bateau ?", Seeks.PLACE),
        ("Le port ou la gare ?", Seeks.ANYTHING),
        ("At what time does it sail?", Seeks.TIME),
        ("В каком году открыли мост?", Seeks.TIME),
        ("Qu’est-ce qui brûle ?", Seeks.ANYTHING),
    ],
)
def test_it_is_known_what_kind_of_thing_would_answer(asked: str, seeks: Seeks) -> None:
    assert Question.of(asked, language="en").seeks is seeks


@given(st.text())
def test_any_text_may_be_a_question(asked: str) -> None:
    question = Question.of(asked, language="ru")
    assert len(question.text) <= LONGEST
    assert bool(question.wanted) == bool(question.telling)
    assert "\n" not in question.text
