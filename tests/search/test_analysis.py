import pytest
from tantivy import Filter, TextAnalyzerBuilder, Tokenizer

from bot.search.analysis import LANGUAGES, STEMMED, is_stop, plain, tag_of, terms_of
from bot.text.fold import fold


def terms(text: str, tag: str, *, asked: bool = False) -> list[str]:
    return [term.removeprefix(f"{tag}.") for term in terms_of(plain(fold(text), tag, asked=asked), tag)]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_can_be_analysed(tag: str) -> None:
    assert terms_of("abc 123", tag)[-1] == f"{tag}.123"


@pytest.mark.parametrize("name", STEMMED.values())
def test_tantivy_still_stems_these(name: str) -> None:
    TextAnalyzerBuilder(Tokenizer.simple()).filter(Filter.stemmer(name)).build()


@pytest.mark.parametrize(
    ("tag", "one", "other"),
    [
        ("fr", "Élections", "election"),
        ("fr", "L’œuvre", "oeuvres"),
        ("fr", "jusqu'aux écoles", "aux école"),
        ("en", "Macron's visits", "macron visit"),
        ("ru", "Ещё выборы", "еще выборов"),
        ("de", "Häuser", "haus"),
        ("es", "naciones", "nación"),
        ("it", "dell'università", "università"),
        ("no", "valgene", "valg"),
        ("ar", "الكِتاب", "كتاب"),
    ],
)
def test_forms_of_a_word_meet(tag: str, one: str, other: str) -> None:
    assert terms(one, tag) == terms(other, tag) != []


@pytest.mark.parametrize(
    ("tag", "one", "other"), [("ru", "й", "и"), ("fr", "maire", "mer"), ("xx", "elections", "election")]
)
def test_other_words_stay_apart(tag: str, one: str, other: str) -> None:
    assert terms(one, tag) != terms(other, tag)


def test_unspaced_scripts_become_pairs() -> None:
    assert terms("東京都知事", "xx") == ["東京", "京都", "都知", "知事", "事"]
    assert terms("東京都知事", "xx", asked=True) == ["東京", "京都", "都知", "知事"]
    assert terms("2024年 NHK", "xx", asked=True) == ["2024", "年", "nhk"]


def test_marks_do_not_cut_words() -> None:
    assert terms("हिन्दी समाचार", "xx") == ["हिन्दी", "समाचार"]


@pytest.mark.parametrize(
    ("code", "tag"), [("fr", "fr"), ("pt-BR", "pt"), ("nb", "no"), ("ja", "xx"), (None, "xx"), ("", "xx")]
)
def test_languages_find_their_analysis(code: str | None, tag: str) -> None:
    assert tag_of(code) == tag


def test_small_words_are_known_by_language() -> None:
    assert is_stop("les", "fr")
    assert is_stop("the", "en")
    assert is_stop("и", "ru")
    assert not is_stop("les", "en")
    assert not is_stop("ecole", "fr")
