"""Text as it is drawn: Arabic letters joined, what is read from the right turned round, numbers not."""

import unicodedata

import pytest
from PIL import features

from bot.text.visual_order import visual_order


def plain(text: str) -> str:
    """Take the letters' forms away, and give ligatures as they are written."""
    return "".join(unicodedata.normalize("NFKC", one) for one in reversed(text))


@pytest.mark.parametrize(
    ("text", "from_right", "expected"),
    [
        ("abc 12", False, "abc 12"),
        ("День 12", False, "День 12"),
        ("abc 12", True, "abc 12"),
        ("abc (12)", True, "abc (12)"),
        ("abc)", True, "(abc"),
        ("", True, ""),
    ],
)
def test_without_arabic(text: str, from_right: bool, expected: str) -> None:
    assert visual_order(text, from_right=from_right) == expected


def test_letters_join() -> None:
    # beh, beh, beh: initial, medial, final, from the right to the left
    assert visual_order("ببب", from_right=True) == "\ufe90\ufe92\ufe91"
    assert visual_order("ب", from_right=True) == "\ufe8f"
    # alef joins nothing that follows: both stand apart
    assert visual_order("اب", from_right=True) == "\ufe8f\ufe8d"
    # lam and alef are one, alone and after a letter that joins
    assert visual_order("لا", from_right=True) == "\ufefb"
    assert visual_order("بلا", from_right=True) == "\ufefc\ufe91"
    # letters of Persian, from the other block; a vowel sign goes
    assert visual_order("پچ", from_right=True) == "\ufb7b\ufb58"
    assert visual_order("بَب", from_right=True) == "\ufe90\ufe91"


def test_words_are_kept_whole() -> None:
    words = "الأشخاص النشطون كل يوم"
    assert plain(visual_order(words, from_right=True)) == words
    assert plain(visual_order(words, from_right=False)) == words


def test_numbers_and_latin_within() -> None:
    beh = "\ufe8f"
    assert visual_order("ب 1,234 ب", from_right=True) == f"{beh} 1,234 {beh}"
    assert visual_order("ب 98.7%", from_right=True) == f"98.7% {beh}"
    assert visual_order("ب (12)", from_right=True) == f"(12) {beh}"
    assert visual_order("ب abc def", from_right=True) == f"abc def {beh}"
    assert visual_order("abc ب 12", from_right=False) == f"abc 12 {beh}"
    assert visual_order("12 ب", from_right=False) == f"12 {beh}"
    assert visual_order("\u2068ب\u2069 a", from_right=True) == f"a {beh}"


@pytest.mark.skipif(not features.check("raqm"), reason="needs the system's fribidi")
def test_it_looks_as_others_draw_it() -> None:
    from PIL import ImageFont

    from bot.render.canvas import font_file

    texts = [
        "الأشخاص النشطون يومًا: 1,234 (12%)",
        "من 24 أكتوبر إلى 27 نوفمبر، UTC",
        "Dépêche بالأرقام",
        "اللغات «عربي» [x] /latest 3",
        "٢٩ أكتوبر – ٢٧ نوفمبر",
        "لا شيء بعد",
        "abc (12) [العربية (x) 1] def) (",
    ]
    sizes = {"ours": ImageFont.Layout.BASIC, "theirs": ImageFont.Layout.RAQM}
    fonts = {
        name: ImageFont.truetype(font_file(bold=False), 200, layout_engine=layout)
        for name, layout in sizes.items()
    }
    for text in texts:
        for from_right in (True, False):
            drawn = fonts["ours"].getmask(visual_order(text, from_right=from_right))
            bare = "".join(one for one in text if unicodedata.category(one) != "Mn")
            shaped = fonts["theirs"].getmask(bare, direction="rtl" if from_right else "ltr")
            # Whole pixels against fractions of them: a few on a line.
            assert abs(drawn.size[0] - shaped.size[0]) < 0.02 * shaped.size[0] + 8, text
            assert columns(drawn) == pytest.approx(columns(shaped), abs=0.03), text


def columns(mask: object) -> list[float]:
    """Tell which part of the ink stands in each twelfth of a line."""
    width, height = mask.size  # type: ignore[attr-defined]
    ink = bytes(mask)  # type: ignore[call-overload]
    sums = [0] * 12
    for row in range(height):
        for column in range(width):
            sums[column * 12 // width] += ink[row * width + column]
    return [part / sum(sums) for part in sums]
