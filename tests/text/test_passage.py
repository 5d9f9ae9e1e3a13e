"""What a post says: its headline, its language, its names, the words that find what is like it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.text.name_sounds import name_sounds
from bot.text.passage import Passage
from bot.text.stories.features import features_of
from bot.text.term_keys import name_key

POST = (
    "Le port de Velgorsk rouvre\n\n"
    "Le vice-ministre Ilya Ryabkov a rouvert jeudi le port de Velgorsk aux 340 chalutiers. "
    "La maire Anna Delmas se tenait près de Ryabkov. https://gazette.example/a?b=c @gazette t.me/gazette/5"
)


def test_the_first_line_is_the_headline_and_addresses_say_nothing() -> None:
    read = Passage.of(POST)
    body = read.text.partition("\n")[2].strip()
    assert read.features == features_of("Le port de Velgorsk rouvre", None, body, "fr")
    assert read.language == "fr"
    assert "gazette" not in read.text
    one_line = Passage.of("Le port de Velgorsk rouvre jeudi aux chalutiers, dit la maire.")
    assert not one_line.features.title


def test_names_have_the_same_numbers_in_every_language() -> None:
    russian = Passage.of("Порт открыл замминистра Илья Рябков, рядом с Рябковым стояла Анна Дельмас.")
    for name in ("Ryabkov", "Delmas"):
        assert name_key(name_sounds(name)[-1]) in Passage.of(POST).keys & russian.keys


@pytest.mark.parametrize(
    ("text", "telling"),
    [
        (POST, {"Velgorsk", "Ryabkov"}),
        ("Mayor Lucia Bergamot spoke in Paris to President Bergamot of France.", {"Bergamot"}),
        ("Je vends mon vélo bleu à Lyon.", set()),
        ("", set()),
        ("🙂🙂🙂", set()),
        ("\ud800 Mayor Lucia Bergamot \udfff spoke in Paris.", {"Bergamot"}),
    ],
)
def test_telling_words_are_rare_names(text: str, telling: set[str]) -> None:
    assert set(Passage.of(text).telling) == telling


@settings(max_examples=60)
@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    read = Passage.of(text)
    assert len(read.telling) <= 3
    assert read.words >= 0


def test_a_long_text_is_cut() -> None:
    assert len(Passage.of("mot " * 100_000).text) <= 10_000
