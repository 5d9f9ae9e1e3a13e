"""Filters by word and by pattern, whatever is typed for one."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.patterns import BadFilter, Flaw
from bot.text.unwanted import LONGEST, MOST, Unwanted, checked, is_same, number_of

PATIENCE = 0.3
"""Seconds for the worst that 50 filters can do to one article, on a busy machine; 5 ms on a free one."""


@pytest.mark.parametrize(
    ("filters", "title", "lead", "refused"),
    [
        (["ferry"], "The FERRY is late", None, True),
        (["ferry"], "Ferrymen on strike", None, False),
        (["ferry"], "Strike", "Every ferry stays in port", True),
        (["Élection"], "L’election, enfin", None, True),
        (["élection"], "Les élections", None, False),
        (["poutine vladimir"], "Vladimir Poutine", None, False),
        (["Vladimir  Poutine"], "Vladimir, Poutine", None, True),
        (["late edition"], "Too late", "Edition two", True),
        (["выборы"], "ВЫБОРЫ прошли", None, True),
        (["Жёлтая"], "желтая пресса", None, True),
        (["选举"], "今天选举结果", None, True),
        (["c++"], "A book about C", None, True),
        (["/^live/"], "LIVE: the vote", None, True),
        (["/^live/"], "Alive and well", "Live from the port", False),
        (["/élu[es]*$/"], "Qui sont les Élus", None, True),
        (["/a.b/"], "a", "b", False),
        (["/one/", "/two/"], "Two of them", None, True),
        (["/(?i:x)/", "y"], "Y", None, True),
        ([r"/\Qa.c\E/"], "abc", None, False),
        ([r"/\Qa.c\E/"], "is a.c", None, True),
        ([], "Anything", "at all", False),
    ],
)
def test_looks_for_whole_words_and_patterns(
    filters: list[str], title: str, lead: str | None, refused: bool
) -> None:
    for one in filters:
        assert checked(one) == " ".join(one.split())
    assert Unwanted.of(filters).refuses(title, lead) is refused
    assert bool(Unwanted.of(filters)) is bool(filters)


@pytest.mark.parametrize(
    ("typed", "flaw", "part"),
    [
        ("", Flaw.EMPTY, ""),
        ("?!", Flaw.EMPTY, ""),
        ("//", Flaw.EMPTY, ""),
        ("\u200b\ud800", Flaw.EMPTY, ""),
        ("x" * (LONGEST + 1), Flaw.LONG, ""),
        ("/.*/", Flaw.EVERYTHING, ""),
        ("/a|/", Flaw.EVERYTHING, ""),
        ("/(a/", Flaw.PARENTHESIS, "(a"),
        ("/a)/", Flaw.PARENTHESIS, "a)"),
        ("/a)|(?:b/", Flaw.PARENTHESIS, "a)|(?:b"),
        ("/[a/", Flaw.BRACKET, "[a"),
        ("/a\\/", Flaw.BACKSLASH, ""),
        (r"/\Qa/", Flaw.BACKSLASH, r"\Q"),
        (r"/(a)\1/", Flaw.ESCAPE, r"\1"),
        ("/[z-a]/", Flaw.RANGE, "z-a"),
        (r"/\p{Klingon}/", Flaw.RANGE, r"\p{Klingon}"),
        ("/*a/", Flaw.NOTHING_REPEATED, "*"),
        ("/a**/", Flaw.REPEATED_TWICE, "**"),
        ("/a{1001}/", Flaw.TOO_OFTEN, "{1001}"),
        ("/(((a{100}){100}){100})/", Flaw.TOO_OFTEN, "{100}"),
        ("/(?=a)/", Flaw.GROUP, "(?="),
        ("/(?<!a)b/", Flaw.GROUP, "(?<"),
        (r"/(?:\pL\pN\pS){9}/", Flaw.LARGE, ""),
    ],
)
def test_says_what_is_wrong_with_a_filter(typed: str, flaw: Flaw, part: str) -> None:
    with pytest.raises(BadFilter) as refused:
        checked(typed)
    assert refused.value.flaw is flaw
    assert refused.value.part.startswith(part)


def test_patterns_may_be_too_much_together() -> None:
    kept = [checked(rf"/x{number}.{{300}}y/") for number in range(20)]
    with pytest.raises(BadFilter) as refused:
        checked(kept[0], kept)
    assert refused.value.flaw is Flaw.LARGE
    assert checked("word", kept) == "word"
    ordinary = [rf"/^live blog {number}: .{{10,20}} \d+|ферма {number}/" for number in range(MOST)]
    assert checked(ordinary[0], ordinary) == ordinary[0]
    assert Unwanted.of(ordinary).refuses("Ферма 49")


@pytest.mark.parametrize(
    "pattern",
    [
        "(?:x+x+)+y",
        "(?:a|a)*b",
        "(?:.*,){20}z",
        ".{0,500}a.{300}b",
        "(?:(?:(?:a?){10}){10}){9}b",
        "(?:[^b]*a){40}c",
        r"(?:\pL\pN){5}",
    ],
)
def test_hostile_patterns_cost_little(pattern: str) -> None:
    unwanted = Unwanted.of([checked(f"/{pattern}/")])
    for text in ("x" * 600, "a" * 600, "a," * 300, "ая1" * 200):
        began = time.thread_time()
        unwanted.refuses(text[:300], text[300:] * 100)
        assert time.thread_time() - began < PATIENCE


def test_what_can_not_be_used_hides_nothing() -> None:
    broken = Unwanted.of(["/(/", "ferry"])
    assert broken.refuses("The ferry")
    assert not broken.refuses("(")
    assert not Unwanted.of(["/(/"])


@given(st.text(max_size=60), st.text(max_size=200), st.text(max_size=200) | st.none())
def test_whatever_is_typed_is_taken_or_refused(typed: str, title: str, lead: str | None) -> None:
    for one in (typed, f"/{typed}/"):
        try:
            kept = checked(one)
        except BadFilter:
            continue
        assert checked(kept) == kept
        assert is_same(kept, kept)
        assert 0 < number_of(kept) < 2**63
        Unwanted.of([kept]).refuses(title, lead)


def test_the_same_filter_is_known_again() -> None:
    assert is_same("Élection", "election")
    assert is_same("late  edition", "Late Edition")
    assert not is_same("/a/", "/A/")
    assert not is_same("a", "/a/")


def test_fifty_words_over_a_list_take_milliseconds() -> None:
    chance = random.Random(7)
    words = ["".join(chance.choices("abcdefghij", k=6)) for _ in range(5000)]
    unwanted = Unwanted.of(words[:MOST])
    titles = [" ".join(chance.choices(words, k=12)) for _ in range(300)]
    began = time.thread_time()
    hidden = sum(unwanted.refuses(title, title) for title in titles)
    took = time.thread_time() - began
    print("300 articles, 50 words", round(1000 * took, 1), "ms")
    assert hidden
    assert took < PATIENCE
