import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.render.html import escape, inline, isolate, split, truncate, utf16_length, visible

Formatted = Callable[[str], list[tuple[str, tuple[str, ...]]]]

FAMILY = "👩‍👩‍👧‍👦"
CLUSTERS = [
    FAMILY,
    "👍🏽",
    "🇫🇷",
    "e\u0301",
    "❤️",
    "1️⃣",
    "🏴\U000e0067\U000e0062\U000e007f",
    "न\u094d\u200dष",
    "𝕬",
    "a",
    "ж",
    "漢",
]
SPACES = [" ", "\n", "\n\n", "\u00a0", ". ", "! "]

text_pieces = st.lists(st.sampled_from([*CLUSTERS, *CLUSTERS, *SPACES, "&", "<", '"']), max_size=60).map(
    "".join
)
tags = st.sampled_from(
    ["b", "i", "u", "code", 'a href="https://a.example/?x=1&amp;y=2"', "blockquote expandable"]
)
marked_up = st.recursive(
    text_pieces.map(escape),
    lambda inner: (
        st.builds(
            lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.split()[0]}>",
            tags,
            st.lists(inner, max_size=4),
        )
        | st.lists(inner, max_size=4).map("".join)
    ),
    max_leaves=12,
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def unspaced(characters: list[tuple[str, tuple[str, ...]]]) -> list[tuple[str, tuple[str, ...]]]:
    return [pair for pair in characters if not pair[0].isspace()]


@given(html=marked_up, limit=st.integers(min_value=30, max_value=90))
def test_pieces_hold_every_character_with_its_formatting(html: str, limit: int, formatted: Formatted) -> None:
    pieces = split(html, limit)
    for piece in pieces:
        text = "".join(character for character, _ in formatted(piece))
        assert text == text.strip() != ""
        assert units(text) <= limit
    together = [pair for piece in pieces for pair in formatted(piece)]
    assert unspaced(together) == unspaced(formatted(html))


@given(
    clusters=st.lists(st.sampled_from([*CLUSTERS, " "]), min_size=1, max_size=120), limit=st.integers(15, 60)
)
def test_what_is_seen_as_one_character_is_never_cut(clusters: list[str], limit: int) -> None:
    # A space before a flag keeps two flags from being read as other two.
    text = "".join(cluster + " " if cluster == "🇫🇷" else cluster for cluster in clusters)
    for piece in split(escape(text), limit):
        shown = visible(piece)
        first, last = shown[0], shown[-1]
        assert unicodedata.category(first) not in ("Mn", "Mc", "Me")
        assert first not in "\u200d\u200c🏽"
        assert last != "\u200d"
        assert sum("\U0001f1e6" <= character <= "\U0001f1ff" for character in shown) % 2 == 0


@pytest.mark.parametrize("cluster", CLUSTERS)
def test_a_cluster_at_the_border_goes_to_the_next_piece(cluster: str) -> None:
    for before in range(1, 31):
        pieces = split("x" * before + cluster + "y" * 40, 30)
        assert any(cluster in visible(piece) for piece in pieces), (before, pieces)


@given(text=st.text(max_size=300), limit=st.integers(2, 40))
@example(text="\ud83d", limit=2)
@example(text="🇫" * 30, limit=5)
@example(text="a" + "\u0301" * 100, limit=10)
def test_any_text_fits_and_stays_valid(text: str, limit: int, formatted: Formatted) -> None:
    for piece in split(escape(text), limit):
        assert units("".join(character for character, _ in formatted(piece))) <= limit
        piece.encode()


@given(html=st.text(alphabet='<>/&;#xab=" blockquote\n\x00\u202e😀', max_size=120))
@example(html="<b><i>x</b>y</i>")
@example(html="<a a>;")
@example(html="</b></b>&#x110000;&#55357;<a href=x>")
def test_any_markup_becomes_valid(html: str, formatted: Formatted) -> None:
    for piece in split(html, 50):
        formatted(piece)


def test_cuts_between_paragraphs_first() -> None:
    html = "<b>Heading.</b>\n\nOne. Two three four.\nFive\n\nSix."
    assert split(html, 32) == ("<b>Heading.</b>", "One. Two three four.\nFive\n\nSix.")


def test_cuts_a_long_paragraph_between_lines_then_sentences() -> None:
    assert split("One two.\nThree four. Five six.", 24) == ("One two.", "Three four. Five six.")
    assert split("First here it is. Second one follows. Third.", 40) == (
        "First here it is. Second one follows.",
        "Third.",
    )


def test_does_not_take_an_abbreviation_for_the_end_of_a_sentence() -> None:
    html = "Le vote est passé hier soir. Le discours de M. Dupont était attendu par tous ici."
    assert split(html, 46, "fr")[0] == "Le vote est passé hier soir."


def test_cuts_a_long_sentence_between_words_but_not_at_a_hard_space() -> None:
    assert split("alpha beta gamma delta", 11) == ("alpha beta", "gamma delta")
    assert split("il coûte 12\u00a0500\u00a0€ à peu près", 14) == (
        "il coûte",
        "12\u00a0500\u00a0€ à peu",
        "près",
    )


def test_opens_tags_again_in_the_next_piece() -> None:
    html = '<i>See <a href="https://a.example/?a=1&amp;b=2">this long link</a></i> now'
    assert split(html, 10) == (
        '<i>See <a href="https://a.example/?a=1&amp;b=2">this</a></i>',
        '<i><a href="https://a.example/?a=1&amp;b=2">long link</a></i>',
        "now",
    )


def test_counts_entities_and_astral_characters_as_telegram_does() -> None:
    assert len(split("&lt;" * 4096)) == 1
    assert len(split("&amp;" * 4097)) == 2
    assert len(split("😀" * 2048)) == 1
    assert [utf16_length(visible(piece)) for piece in split("a" + "😀" * 2048)] == [4095, 2]


def test_trims_as_telegram_does_and_leaves_nothing_of_blank_text() -> None:
    assert split("\n\n  <b> \n</b>a \n") == ("a",)
    assert split(" <i>\n</i>\t") == ()


def test_refuses_a_limit_that_no_emoji_fits() -> None:
    with pytest.raises(ValueError, match="at least 2"):
        split("x", 1)


@pytest.mark.parametrize(
    "html",
    [
        "x" * 1_000_000,
        "😀" * 500_000,
        "\u0301" * 300_000,
        "<b>a</b> " * 100_000,
        "a\n\n" + "b" * 1_000_000,
        "<" * 500_000,
    ],
    ids=["word", "emoji", "marks", "tags", "paragraph", "open"],
)
def test_a_megabyte_takes_no_time_to_speak_of(html: str) -> None:
    began = time.thread_time()
    assert split(html)
    assert time.thread_time() - began < 5


@given(text=st.text(max_size=200), limit=st.integers(2, 60))
def test_truncates_within_the_limit(text: str, limit: int) -> None:
    short = truncate(text, limit)
    assert utf16_length(short) <= limit
    short.encode()


def test_truncates_at_a_word_and_says_so() -> None:
    assert truncate("The council voted late, again", 24) == "The council voted late…"
    assert truncate("short enough", 12) == "short enough"
    assert truncate("x" * 30, 10) == "x" * 9 + "…"
    assert truncate("abc" + FAMILY, 8) == "abc…"


def test_escapes_for_text_and_attributes() -> None:
    assert escape('<a href="x">&') == "&lt;a href=&quot;x&quot;&gt;&amp;"


def test_drops_what_reorders_or_breaks_text() -> None:
    assert escape("a\u202eb\x00c\ud800d\u2066e\r\nf\u2028g") == "abcde\nf\ng"


def test_makes_one_line_of_a_title() -> None:
    assert inline(" A\n\n<b>  title\t& more ", 50) == "A &lt;b&gt; title &amp; more"
    assert inline("L’accord\u00a0: fini", 50) == "L’accord\u00a0: fini"


def test_isolates_right_to_left_text_only() -> None:
    assert isolate("أخبار اليوم") == "\u2067أخبار اليوم\u2069"
    assert inline("שלום & more", 50) == "\u2067שלום &amp; more\u2069"
    assert isolate("Новости œ") == "Новости œ"
