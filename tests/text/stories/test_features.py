"""What is read from a text; any text can be read."""

import time
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.text.fold import fold
from bot.text.stories.features import Features, features_of
from bot.text.stories.names import dates_in, name_words, names_in, numbers_in


def test_names_stand_inside_sentences() -> None:
    text = "Yesterday the mayor, Ingrid Maal, met Aldo Brandt. People from Holm came. Maal was glad."
    assert name_words(text, "en") == {"Ingrid", "Maal", "Aldo", "Brandt", "Holm"}
    assert names_in(text, {"Maal"}, "en") == Counter({"ml:a": 2})


def test_elisions_hyphens_and_quotation_marks_open_names() -> None:
    text = "Le maire d’Orvaux, Jean-Paul Estève, parle à l'Étoile et au «Courrier»."
    assert {"Orvaux", "Jean", "Paul", "Estève", "Étoile", "Courrier"} <= name_words(text, "fr")


def test_latin_words_in_a_russian_text_are_names() -> None:
    assert "bitcoin" in name_words("цена bitcoin снова выросла", "ru")
    assert "bitcoin" not in name_words("the price of bitcoin rose", "en")


@pytest.mark.parametrize("text", ["12 000 euros", "12,000 euros", "12.000 Euro", "12\u00a0000 евро", "12000"])
def test_grouped_numbers_are_one(text: str) -> None:
    assert numbers_in(text) == Counter({"12000": 1})


def test_decimal_marks_do_not_matter_and_single_digits_do_not_count() -> None:
    assert numbers_in("2,5 and 2.5, but not 7") == Counter({"2.5": 2})


@pytest.mark.parametrize(
    "text", ["le 29 novembre", "November 29, 2022", "29 ноября", "am 29. November", "the 29th of November"]
)
def test_days_are_the_same_in_every_language(text: str) -> None:
    assert list(dates_in(fold(text))) == [(11, 29)]


def test_one_event_has_the_same_names_and_numbers_in_three_languages() -> None:
    told = [
        features_of(
            "", None, "Le ministre Sergueï Riabkov a reçu 143 invités le 29 novembre à Vauclaire.", "fr"
        ),
        features_of(
            "", None, "The minister Sergei Ryabkov had 143 guests on 29 November at Vauclaire.", "en"
        ),
        features_of("", None, "Министр Сергей Рябков принял 143 гостя 29 ноября в городе Воклер.", "ru"),
    ]
    names = set.intersection(*(set(each.names.ids) for each in told))
    marks = set.intersection(*(set(each.marks.ids) for each in told))
    assert len(names) == 3
    assert len(marks) == 3
    assert not set.intersection(*(set(each.words.ids) for each in told))


def test_packed_features_come_back() -> None:
    features = features_of(
        "Bridge closed", "In Holm.", "The bridge of Holm has 27 cracks, said Ada Brandt.", "en"
    )
    packed = features.pack()
    assert Features.unpack(packed) == features
    assert len(packed) < 300
    for broken in (b"", packed[:-1], packed + b"x", b"\xff" + packed[:-1]):
        with pytest.raises(ValueError, match="no packed features"):
            Features.unpack(broken)


@settings(max_examples=200)
@given(
    st.text(max_size=200),
    st.none() | st.text(max_size=200),
    st.text(max_size=2000),
    st.sampled_from(["fr", "en", "ru", "de", "zh", "ar", "xx", "язык", "", None]),
)
def test_any_text_has_features(title: str, lead: str | None, body: str, language: str | None) -> None:
    features = features_of(title, lead, body, language)
    assert Features.unpack(features.pack()) == features
    assert features_of(title, lead, body, language) == features


@pytest.mark.parametrize(
    "piece",
    ["word ", "Name ", "A", "1", "1 000 ", "é", "東京", "«", "a-", "l'", "\u0301", "Д'", "29 ноября "],
)
def test_a_megabyte_takes_no_longer_than_a_page(piece: str) -> None:
    body = piece * (1_000_000 // len(piece))
    begun = time.process_time()
    features_of(body[:100_000], body, body, "fr")
    assert time.process_time() - begun < 1.0


def test_addresses_and_machines_times_are_no_words() -> None:
    body = "The harbour of Port Alder is closed until the divers are back."
    left_in = "2026-03-02T21:15:22+03:00https://news.example/i/logo/social_logo.png"
    assert features_of("Harbour closed", None, f"{left_in}\n{body}", "en") == features_of(
        "Harbour closed", None, body, "en"
    )
