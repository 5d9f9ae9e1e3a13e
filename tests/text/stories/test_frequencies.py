"""A new archive knows what any news is full of; what it meets itself soon outweighs that."""

import pytest

from bot.text.stories.features import Features, features_of
from bot.text.stories.frequencies import BACKGROUND, Frequencies
from bot.text.stories.terms import Terms


def _rarest(frequencies: Frequencies, sentence: str, language: str) -> float:
    return max(frequencies.names.rarities(features_of("", None, sentence, language).names.ids))


@pytest.mark.parametrize(
    ("language", "common", "rare"),
    [
        ("fr", "Il est arrivé en France avec Philippe.", "Il est arrivé à Vauclaire avec Marchetti."),
        ("en", "They went to Germany with Elizabeth.", "They went to Skerryvoe with Tennant."),
        ("ru", "Он приехал в Москву с Сергеем.", "Он приехал в Липовецк с Чередниченко."),
    ],
)
def test_names_of_any_news_tell_less_than_others(language: str, common: str, rare: str) -> None:
    frequencies = Frequencies()
    assert _rarest(frequencies, common, language) < 0.6 * _rarest(frequencies, rare, language)


def test_what_an_archive_is_full_of_becomes_common() -> None:
    frequencies = Frequencies()
    report = features_of("", None, "In Skerryvoe the ferry was late.", "en")
    before = frequencies.names.rarities(report.names.ids)
    for number in range(BACKGROUND):
        other = Terms.of({number: 32})
        empty = Terms.of({})
        told = (
            report
            if number % 2
            else Features(language="en", words=other, title=empty, names=other, marks=empty)
        )
        frequencies.learn(told)
    after = frequencies.names.rarities(report.names.ids)
    assert len(before) == 1
    assert after[0] < 0.3 * before[0]
