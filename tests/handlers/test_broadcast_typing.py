"""What is taken for a button, an hour, an id."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.errors import UserError
from handlers.broadcast_typing import decoded, read_ids, read_links, read_moment

NOON = datetime(2026, 11, 26, 12, tzinfo=ZoneInfo("Europe/Paris"))


@pytest.mark.parametrize(
    "line",
    [
        "Chat tg://resolve?domain=someone",
        "Run javascript:alert(1)",
        "Mail mailto:a@example.org",
        "https://example.org",
        "\u200b\u2060 https://example.org",
        "Here https://example..org/",
        "Here https://.org",
        "Here https://example./",
        "Here http://localhost/",
        "Here https://example.org:99999/",
        "Here https://" + "a" * 2000 + ".example",
        "\n".join(f"{number} https://example.org/{number}" for number in range(11)),
        "",
    ],
)
def test_what_is_no_button(line: str) -> None:
    with pytest.raises(UserError, match="broadcast-bad-link"):
        read_links(line)


def test_buttons_as_they_are_typed() -> None:
    typed = """
        Read more – https://user:secret@example.org/a?b=c#d
        Ещё: https://пример.рф/ёж
        \u202ePlan\u202c | http://example.org
    """
    assert read_links(typed) == (
        ("Read more", "https://example.org/a?b=c#d"),
        ("Ещё", "https://пример.рф/ёж"),
        ("Plan", "http://example.org"),
    )


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("18:30", (2026, 11, 26, 18, 30)),
        ("18.30", (2026, 11, 26, 18, 30)),
        ("18h30", (2026, 11, 26, 18, 30)),
        ("18:30:00", (2026, 11, 26, 18, 30)),
        ("2026-12-24 18:00:00", (2026, 12, 24, 18, 0)),
        ("9:05", (2026, 11, 26, 9, 5)),
        ("١٨:٣٠", (2026, 11, 26, 18, 30)),
        ("2026-12-24 18:00", (2026, 12, 24, 18, 0)),
        ("2026-12-24T18:00", (2026, 12, 24, 18, 0)),
        ("24.12.2026, 18.00", (2026, 12, 24, 18, 0)),
        ("4/2/2027  6:00", (2027, 2, 4, 6, 0)),
    ],
)
def test_hours_as_they_are_typed(words: str, moment: tuple[int, int, int, int, int]) -> None:
    assert read_moment(words, NOON) == datetime(*moment, tzinfo=NOON.tzinfo)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "",
            "18",
            "1830",
            "180000",
            "18:3",
            "25:00",
            "18:60",
            "18:00:60",
            "18:00Z",
            "18:00+05:00",
            "6pm",
            "tomorrow 18:00",
        ),
        *("2026-12-24", "2026-12-2418:00", "2026-02-30 18:00", "24.12. 18:00", "24.12.26 18:00"),
        *("9999-12-31 23:59", "0000-01-01 00:00"),
    ],
)
def test_what_is_no_hour(words: str) -> None:
    with pytest.raises(UserError, match="broadcast-bad-moment"):
        read_moment(words, NOON)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("7, 99\n-1001234567890;x8 9x no11 0 -0 007", {7, 99, -1001234567890}),
        ("chat,state,reason,at,message\n7,sent,,2026-11-26,55\n", {7}),
        # A spreadsheet has written them.
        ("chat;state;reason\n7;sent;8\n", {7}),
        ('"chat"\t"state"\n"7"\t"8"\n', {7}),
        ("-1.00123E+12\n1.5\n12E3\n", set()),
        ("-1,00123E+12;-1,00234E+12\n", set()),
        ("7,99,-5", {7, 99, -5}),
        ("\u22121001234567890 7", {-1001234567890, 7}),
        ("https://t.me/c/1234567/89", set()),
        ("99999999999999999999", set()),
    ],
)
def test_ids_of_chats(text: str, ids: set[int]) -> None:
    assert read_ids(text) == ids


def test_documents_that_spreadsheets_write() -> None:
    table = "chat\tstate\r\n777\tsent\r\n401\tsent\r\n"
    assert [read_ids(decoded(table.encode(name))) for name in ("utf-8", "utf-8-sig", "utf-16")] == [
        {777, 401}
    ] * 3
    assert decoded(bytes(range(256))) == ""
    assert decoded(table.encode("utf-16-le")) == ""
