from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from naive_follows import NaiveArticle

from bot.model.article import Analysis, Article, Provenance, ProvenanceKind
from bot.search.article_terms import ArticleTerms
from bot.search.hash_table import HashTable
from bot.search.percolator import Percolator
from bot.search.wish import LONGEST, MOST_TERMS, Unfollowable, Wish

WHEN = datetime(2026, 1, 5, tzinfo=UTC)


def article(body: str, language: str | None = "fr", **more: Any) -> Article:
    fields = {"title": "", "added": WHEN, "changed": WHEN, "analysis": Analysis()} | more
    return Article(id=1, seq=1, body=body, language=language, **fields)


def wish_of(typed: str, **more: Any) -> Wish:
    wish = Wish.of(typed, **more)
    assert isinstance(wish, Wish), wish
    return wish


def told(typed: str, *articles: Article, **more: Any) -> list[bool]:
    percolator = Percolator()
    percolator.add(7, wish_of(typed, **more))
    found = [percolator.match(ArticleTerms.of(item)) for item in articles]
    assert all(ids in ([], [7]) for ids in found)
    return [bool(ids) for ids in found]


def is_told(typed: str, body: str, language: str | None = "fr", **more: Any) -> bool:
    return told(typed, article(body, language, **more))[0]


@pytest.mark.parametrize(
    ("typed", "body", "language", "expected"),
    [
        ("élection", "Les élections de dimanche", "fr", True),
        ("ELECTIONS anticipées", "Une élection anticipée", "fr", True),
        ("élection anticipée", "Une élection de plus", "fr", False),
        ("élection", "The elections on Sunday", "en", True),
        ("выборы", "Итоги выборов", "ru", True),
        ("l'accord", "Un accord est signé", "fr", True),
        ("covid-19", "Le Covid-19 revient", "fr", True),
        ("covid-19", "Le Covid et ses 19 variants", "fr", False),
        ('"new start"', "The New START treaty", "en", True),
        ('"new start"', "A start that is new", "en", False),
        ('"traité new start signé"', "Le traité New Start, signé hier", "fr", True),
        ('"traité new start signé"', "Le traité, New Start, fut signé", "fr", False),
        ("accord -nucléaire", "Un accord sur le climat", "fr", True),
        ("accord -nucléaire", "Un accord sur les armes nucléaires", "fr", False),
        ('accord climat -"new start"', "Un accord, New Start, sur le climat", "fr", False),
        ("-nucléaire accord climat", "Un accord de plus sur le climat", "fr", True),
        ("le climat", "Du climat, rien que du climat", "fr", True),
        ("le climat", "El clima", "es", False),
        ("東京", "東京都知事", "ja", True),
        ("震", "地震がありました", "ja", True),
        ("震", "東京都知事", "ja", False),
    ],
)
def test_words_and_phrases(typed: str, body: str, language: str, expected: bool) -> None:
    assert is_told(typed, body, language) is expected


def test_title_lead_and_body_are_one_text_but_no_phrase_goes_across() -> None:
    news = article("Le texte.", title="Un accord", lead="Sur le climat")
    assert told("accord climat texte", news) == [True]
    assert told('"accord sur"', news) == [False]


def test_small_words_tell_only_where_they_are_none() -> None:
    assert is_told("sur", "Est sur la table", "fr") is False
    assert is_told("sur", "El sur del país", "es") is True
    assert is_told("sur Toulouse", "Il pleut à Toulouse", "fr") is True
    assert is_told("sur Toulouse", "Toulouse en el norte", "es") is False
    # "die" is small in German, "sur" in French: each has to be found by the other.
    for typed in ("die sur", "sur die"):
        assert [is_told(typed, body, "fr") for body in ("Sur le die", "Sur le")] == [True, False]
        assert [is_told(typed, body, "de") for body in ("Die sur", "Die")] == [True, False]


@pytest.mark.parametrize(
    ("typed", "body", "language", "expected"),
    [
        ("Poutine", "Yesterday Vladimir Putin spoke", "en", True),
        ("Poutine", "Вчера Владимира Путина спросили", "ru", True),
        ("Ryabkov", "Selon Sergueï Riabkov, rien", "fr", True),
        ("Ryabkov", "По словам Сергея Рябкова", "ru", True),
        ("Рябков", "Selon Sergueï Riabkov, rien", "fr", True),
        ("Trump", "Президент Трамп", "ru", True),
        ("poutine", "Yesterday Vladimir Putin spoke", "en", False),
        ('"Poutine"', "Yesterday Vladimir Putin spoke", "en", False),
        ("Poutine", "Yesterday they patted him", "en", False),
        ("Véran", "Selon Olivier Verney, rien", "fr", False),
        ("Marché", "Selon Rodney Marsh, rien", "fr", False),
        ("accord -Poutine", "The accord of Vladimir Putin", "en", False),
    ],
)
def test_names_are_known_by_their_sound(typed: str, body: str, language: str, expected: bool) -> None:
    assert is_told(typed, body, language) is expected


def test_names_are_words_where_sounds_are_not_wanted() -> None:
    news = article("Yesterday Vladimir Putin spoke", "en")
    assert told("Poutine", news, names=False) == [False]
    assert told("Putin", news, names=False) == [True]


def test_capitals_of_a_headline_or_of_german_nouns_mark_no_names() -> None:
    assert is_told("Poutine", "", "en", title="They Eat Patin With Cheese And Putin Bread") is False
    assert is_told("Poutine", "Er aß den Putin gern", "de") is False


def test_filters() -> None:
    relay = Provenance(kind=ProvenanceKind.RELAY, relayed_by="InoSMI")
    news = article("Un accord", outlet="Le Monde", section="Russie et ex-URSS", provenance=relay)
    other = article("An accord", "en", outlet="Le Monde diplomatique")
    assert told('accord outlet:"le monde"', news, other) == [True, True]
    assert told('accord outlet:"le monde"', news, other, outlets=["le monde"]) == [True, False]
    assert told("outlet:monde", news, other) == [True, True]
    assert told("outlet:inosmi", news, other) == [True, False]
    assert told("accord section:russie", news, other) == [True, False]
    assert told("accord lang:en", news, other) == [False, True]
    assert told("accord lang:en lang:fr -outlet:diplomatique", news, other) == [True, False]
    assert told("outlet:inosmi outlet:diplomatique", news, other) == [True, True]
    assert told("outlet:inosmi outlet:diplomatique lang:en", news, other) == [False, True]
    assert told("accord outlet:monde | section:russie", news, other) == [True, False]


def test_stories() -> None:
    percolator = Percolator()
    percolator.add(1, Wish.of_story(12))
    assert percolator.match(ArticleTerms.of(article("Un accord", story=12))) == [1]
    assert percolator.match(ArticleTerms.of(article("Un accord 12", story=120))) == []
    assert not is_told("story:12", "Un accord", story=12)  # nobody types one


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", Unfollowable.EMPTY),
        (" | … !", Unfollowable.EMPTY),
        ("a b", Unfollowable.EMPTY),
        ("-climat", Unfollowable.ONLY_EXCLUSIONS),
        ("-lang:fr", Unfollowable.ONLY_EXCLUSIONS),
        ("x" * (LONGEST + 1), Unfollowable.TOO_LONG),
        (" ".join(f"mot{number}" for number in range(MOST_TERMS + 1)), Unfollowable.TOO_MANY_TERMS),
        ('"' + "un " * (MOST_TERMS + 1) + '"', Unfollowable.TOO_MANY_TERMS),
        ("climat after:2026", Unfollowable.DATES),
    ],
)
def test_what_cannot_be_followed(typed: str, problem: Unfollowable) -> None:
    assert Wish.of(typed) is problem


def test_equal_wishes_are_one() -> None:
    percolator = Percolator()
    texts = ("climat accord", "accord, CLIMAT", "(accord) climat")
    for follow, typed in enumerate(texts, 1):
        percolator.add(follow, wish_of(typed))
    assert (len(percolator), percolator.wishes) == (3, 1)
    [number] = percolator.matching(ArticleTerms.of(article("Un accord sur le climat")))
    assert sorted(percolator.followers(number)) == [1, 2, 3]


def test_a_follow_can_be_changed_and_removed() -> None:
    percolator, terms = Percolator(), ArticleTerms.of(article("Un accord"))
    percolator.add(-5, wish_of("accord"))
    percolator.add(-5, wish_of("accord"))
    assert percolator.match(terms) == [-5]
    percolator.add(-5, wish_of("désaccord"))
    assert percolator.match(terms) == []
    assert -5 in percolator
    percolator.remove(-5)
    percolator.remove(-5)
    assert (len(percolator), percolator.wishes) == (0, 0)
    assert -5 not in percolator


@pytest.mark.parametrize(
    "packed", [b"", b"\x1d", b"wmot", b"\xff\x1d", b"?mot\x1d", b"w\x1d", b"wmot\x1d\x1e"]
)
def test_other_bytes_are_no_wish(packed: bytes) -> None:
    percolator = Percolator()
    percolator.add(1, wish_of("accord"))
    with pytest.raises(ValueError):  # noqa: PT011 - what UTF-8 says of them differs
        percolator.add_packed(1, packed)
    assert percolator.match(ArticleTerms.of(article("Un accord"))) == [1]


WORDS = (
    "accord",
    "accords",
    "Poutine",
    "Putin",
    "Путин",
    "sur",
    "die",
    "the",
    "climat",
    "дела",
    "start",
    "new",
)
WORD = st.sampled_from(WORDS)
PHRASE = st.lists(WORD, min_size=1, max_size=4).map(lambda words: f'"{" ".join(words)}"')
FILTER = st.sampled_from(
    ("outlet:monde", 'outlet:"le monde"', "outlet:figaro", "lang:fr", "lang:ru", "section:a")
)
PIECE = st.builds(str.__add__, st.sampled_from(("", "", "", "-")), st.one_of(WORD, WORD, PHRASE, FILTER))
TYPED = st.lists(PIECE, min_size=1, max_size=5).map(" ".join)
PROSE = st.lists(WORD, max_size=12).map(" ".join)
ARTICLE = st.builds(
    article,
    PROSE,
    st.sampled_from(("fr", "en", "ru", "de", "es", None)),
    title=PROSE,
    lead=st.one_of(st.none(), PROSE),
    outlet=st.sampled_from(("Le Monde", "Le Monde diplomatique", "Figaro", None)),
    section=st.sampled_from(("A", None)),
)
STEP = st.one_of(
    st.tuples(st.integers(0, 30), TYPED),
    st.tuples(st.integers(0, 30), st.none()),
    ARTICLE,
)


@given(st.lists(STEP, max_size=40))
@settings(max_examples=300, deadline=None)
def test_it_finds_what_a_plain_loop_finds(steps: Sequence[Article | tuple[int, str | None]]) -> None:
    percolator, follows = Percolator(), dict[int, Wish]()
    for step in steps:
        if isinstance(step, Article):
            naive = NaiveArticle(step)
            expected = sorted(follow for follow, wish in follows.items() if naive.fulfils(wish))
            assert percolator.match(ArticleTerms.of(step)) == expected
            continue
        follow, typed = step
        wish = Wish.of(typed) if typed is not None else None
        if isinstance(wish, Wish):
            assert Wish.unpack(wish.pack()) == wish
            percolator.add(follow, wish)
            follows[follow] = wish
        elif wish is None:
            percolator.remove(follow)
            follows.pop(follow, None)
        assert len(percolator) == len(follows)
        assert percolator.wishes == len(set(follows.values()))


def test_nothing_is_left_of_what_was_removed() -> None:
    percolator = Percolator()
    news = [ArticleTerms.of(replace(article("Un accord"), language=language)) for language in ("fr", "ru")]
    for terms in news:
        percolator.match(terms)
    for round_ in range(3):
        for follow in range(200):
            percolator.add(
                follow, wish_of(f'Accord{round_} mot{follow} "un deux trois{follow}" -non{follow}')
            )
        assert percolator.match(news[0]) == []
        for follow in range(200):
            percolator.remove(follow)
    assert (percolator.wishes, percolator.items) == (0, 0)


@given(
    st.lists(st.tuples(st.booleans(), st.integers(-5, 5), st.integers(0, 3)), max_size=60), st.integers(0, 62)
)
def test_the_table_keeps_what_it_is_given(steps: Sequence[tuple[bool, int, int]], shift: int) -> None:
    # Keys that differ in their high bits alone crowd together.
    table, kept = HashTable(), list[tuple[int, int]]()
    for adding, number, value in steps:
        key = max(-(2**63), min(2**63 - 1, number << shift))
        if adding:
            table.add(key, value)
            kept.append((key, value))
        else:
            assert table.discard(key, value) is ((key, value) in kept)
            if (key, value) in kept:
                kept.remove((key, value))
        assert len(table) == len(kept)
        for known in {key for key, _ in kept} | {key}:
            assert sorted(table.get(known)) == sorted(value for key, value in kept if key == known)
