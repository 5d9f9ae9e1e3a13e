"""Messages of an interface that runs from right to left: which way their lines run, and what is isolated."""

import re
import unicodedata

import pytest

from bot.locale.catalogue import Localiser
from bot.render.facing import facing, mirrored
from bot.render.view import Button

MARK, FROM_LEFT, FIRST, END = "\u200f", "\u2066", "\u2068", "\u2069"


def test_each_line_runs_as_the_message_does() -> None:
    text = "<b>آخر الأخبار</b>\n\n<b>1.</b> Who won?\nLe Canal · قبل 3 س"
    assert facing(text).split("\n") == [
        f"{MARK}<b>آخر الأخبار</b>",
        "",
        f"{MARK}<b>1.</b> {FROM_LEFT}Who won?{END}",
        f"{MARK}{FROM_LEFT}Le Canal{END} · قبل 3 س",
    ]


def test_a_number_does_not_go_with_the_name_before_it() -> None:
    turned = facing("Le Canal (public) · <i>Politics</i> · 25 نوفمبر · \u2068BBC · 2\u2069 — قبل 2 د")
    assert turned == (
        f"{MARK}{FROM_LEFT}Le Canal (public){END} · <i>{FROM_LEFT}Politics{END}</i> · 25 نوفمبر"
        f" · {FIRST}BBC · 2{END} — قبل 2 د"
    )


@pytest.mark.parametrize(
    "text",
    [
        "<b>Latest news</b>\n\n1. \u2067افتتح المتحف\u2069 (BBC)",
        "Nothing yet.",
        "",
        "<b>1.</b> \u2068بيان\u2069",
    ],
)
def test_what_runs_from_left_to_right_stays_as_it_is(text: str) -> None:
    assert facing(text) == text


def test_what_is_to_be_copied_has_no_marks_inside() -> None:
    turned = facing("اكتب:\n<code>/follow Le Canal</code>\n<pre>a = 1\nb = 2</pre>")
    assert "<code>/follow Le Canal</code>" in turned
    assert FROM_LEFT not in turned[turned.index("<pre>") :]
    assert "<code>a — ب</code>" in facing("اكتب: <code>a — ب</code>")
    quoted = facing("قال:\n<blockquote>Nothing (yet).</blockquote>")
    assert quoted.endswith(f"<blockquote>{MARK}{FROM_LEFT}Nothing (yet).{END}</blockquote>")


def test_without_room_for_marks_all_stays() -> None:
    text = "\n".join(["أ" * 9] * 409)
    assert facing(text) == text
    assert facing(text, 4600) != text


def test_texts_isolate_what_is_foreign_in_them() -> None:
    arabic = Localiser("ar")
    assert arabic.from_right
    assert not Localiser("fr").from_right
    assert f"{FIRST}Le Canal{END}" in arabic.text("list-search", query="Le Canal")
    for key, args in (("help-inline", {"bot": "some_bot"}), ("source-command-usage", {"command": "source"})):
        for code in re.findall("<code>(.*?)</code>", arabic.text(key, **args)):
            assert not any(unicodedata.category(sign) == "Cf" for sign in code)
    assert "\u200e/help" in arabic.text("command-unknown")
    assert "1/3" in arabic.text("digest-part", day="1", hour="2", part=1, parts=3)


def test_arrows_lead_the_other_way() -> None:
    rows = ["◀", "2/3", "▶"], ["1", "2"], ["◀ القائمة"], ["أنصاف الساعات ▶", "نعم"]
    keyboard = tuple(tuple(Button(label, data=label) for label in row) for row in rows)
    turned = mirrored(keyboard)
    labels = [[button.label for button in row] for row in turned]
    assert labels == [["◀", "2/3", "▶"], ["1", "2"], ["▶ القائمة"], ["أنصاف الساعات ◀", "نعم"]]
    assert [button.data for button in turned[0]] == ["▶", "2/3", "◀"]


def test_a_list_of_names_from_the_right_runs_so_itself() -> None:
    names = "\u2067العربية\u2069 1 · \u2067الإنجليزية\u2069 2"
    assert f"{FIRST}{MARK}{names}{END}" in Localiser("ar").text("stats-languages", languages=names)
    assert Localiser("en").text("stats-languages", languages=names).endswith(f": {names}")
    day = Localiser("ar").text("day-with-weekday", weekday="الخميس", day="26 نوفمبر")
    assert f"{FIRST}{MARK}{day}{END}" in Localiser("ar").text("digest-title", day=day, hour="08:00")


def test_a_foreign_sentence_keeps_its_full_stop_beside_who_says_it() -> None:
    turned = facing("كيف جرى\n· 25 نوفمبر · It rained. — <i>\u2068BBC\u2069، \u2068Le Canal\u2069</i>")
    assert turned.endswith(f"· {FROM_LEFT}It rained. — <i>{FIRST}BBC{END}، {FIRST}Le Canal{END}{END}</i>"), (
        turned
    )
    told = facing("· It rained — hard — all day. — <i>الجريدة</i>")
    assert told == f"{MARK}· {FROM_LEFT}It rained — hard — all day.{END} — <i>الجريدة</i>"
    name = facing("قيل\n«\u2068مطر — مطر\u2069» — Lev Prostov، Envoy · <i>BBC</i>")
    assert f"» — {FROM_LEFT}Lev Prostov، Envoy{END} · <i>{FROM_LEFT}BBC{END}</i>" in name


def test_a_number_after_a_comma_does_not_go_with_the_foreign_name_before_it() -> None:
    turned = facing("قيل\n— BBC, Le Canal، 25 نوفمبر · <i>BBC، 26 نوفمبر — Il pleut.</i>")
    assert turned.endswith(
        f"— {FROM_LEFT}BBC, Le Canal{END}، 25 نوفمبر"
        f" · <i>{FROM_LEFT}BBC{END}، 26 نوفمبر — {FROM_LEFT}Il pleut.{END}</i>"
    )


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        (
            "هطل المطر. [FR] Il pleut — fort. «توقف» المطر.",
            f"هطل المطر. {FROM_LEFT}[FR] Il pleut — fort.{END} «توقف» المطر.",
        ),
        (
            "هطل المطر. <b><u>[FR] Il pleut.</u></b> توقف المطر.",
            f"هطل المطر. <b><u>{FROM_LEFT}[FR] Il pleut.{END}</u></b> توقف المطر.",
        ),
        ("هطل المطر. [FR] <i>Il pleut", f"هطل المطر. {FROM_LEFT}[FR] <i>Il pleut{END}"),
        ("ما وُسم بـ [FR] باقٍ بلغته الأصلية.", "ما وُسم بـ [FR] باقٍ بلغته الأصلية."),
    ],
)
def test_a_sentence_left_in_the_original_keeps_its_full_stop(text: str, turned: str) -> None:
    assert facing(text) == MARK + turned
