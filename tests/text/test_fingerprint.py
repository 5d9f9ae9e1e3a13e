"""The same text is recognised after light editing; another text in the same words is not."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.fingerprint import BANDS, bands_of, is_reprint, signature_of, similarity

TITLE = "Harbour reopens after storm"
LEAD = "Ferries between the islands sail again since Tuesday morning, the port authority said."
BODY = """\
The storm had closed the harbour of Westhaven for three days and left 240 passengers waiting on the
quay, many of them in the hall that the town had opened for them on the first evening.

A spokeswoman for the authority, Ingrid Maal, told reporters that divers had looked at every berth
and found no damage to the piers, while the northern breakwater will need repairs before the winter
comes.

The first boat left for Holm at half past six with 85 people on board, and the last one is expected
to return late at night because the crews want to carry everybody home before the weekend begins.

Fishermen from Eider were less fortunate, since two of their boats sank at their moorings and the
insurers have yet to say whether they will pay for engines that were older than the policy allowed.

The mayor of Westhaven thanked the volunteers of the lifeboat station, who brought food and blankets
to the hall, and promised that the council will talk about a second landing stage at its meeting in
April."""
PARAGRAPHS = BODY.split("\n\n")

MATCH = """\
{a} beat {b} {n}-{m} on Saturday in front of {crowd} spectators. The home side began well and took
the lead after {t} minutes, when their captain headed in a corner from the left. The visitors had
more of the ball in the second half but rarely came close, and the keeper had to make only one save
before the end. The coach said afterwards that his players had earned the points with patience, and
that nobody should read too much into the table at this time of the year. Both teams play again next
week, one at home and one away, before the league takes a break for the holidays."""


def sketch(title: str = TITLE, lead: str | None = LEAD, body: str = BODY) -> bytes:
    return signature_of(title, lead, body)


def test_the_same_text_has_the_same_sketch() -> None:
    assert sketch() == sketch()
    assert similarity(sketch(), sketch()) == 1.0
    assert is_reprint(sketch(), sketch())
    assert len(sketch()) <= 518
    assert sketch(TITLE.upper(), LEAD, BODY.replace("\n\n", " \n")) == sketch()


@pytest.mark.parametrize(
    ("title", "lead", "body"),
    [
        ("Storm over, boats sail again", LEAD, BODY),
        (TITLE, "After days of wind the islands can be reached once more.", BODY),
        (TITLE, LEAD, "\n\n".join(PARAGRAPHS[:-1])),
        (
            TITLE,
            LEAD,
            BODY + "\n\nSubscribe to our letter and read the most important stories every evening.",
        ),
        (
            TITLE,
            LEAD,
            BODY.replace("many of them", "most of them").replace("late at night", "after midnight"),
        ),
        (TITLE, None, LEAD + "\n\n" + BODY),
    ],
    ids=["other title", "other lead", "paragraph less", "boilerplate", "light edits", "lead in the body"],
)
def test_a_reprint_is_recognised(title: str, lead: str | None, body: str) -> None:
    other = sketch(title, lead, body)
    assert is_reprint(sketch(), other)
    assert is_reprint(other, sketch())
    assert set(bands_of(sketch())) & set(bands_of(other))


@pytest.mark.parametrize(
    ("title", "lead", "body"),
    [
        (TITLE, LEAD.replace("Tuesday", "Tuesday, with 12 boats"), BODY),
        (TITLE, LEAD, BODY.replace("240", "310").replace("85", "92").replace("three", "four")),
        (
            TITLE,
            LEAD,
            BODY.replace("Westhaven", "Easthaven").replace("Holm", "Skerry").replace("Eider", "Auk"),
        ),
        (TITLE, LEAD, "\n\n".join(PARAGRAPHS[:2])),
    ],
    ids=["a number more at its head", "other numbers", "other names", "half of it"],
)
def test_another_report_is_not_a_reprint(title: str, lead: str, body: str) -> None:
    other = sketch(title, lead, body)
    assert not is_reprint(sketch(), other)
    assert not is_reprint(other, sketch())


def test_written_out_numbers_are_numbers() -> None:
    for three, four in (("three dead", "four dead"), ("trois morts", "quatre morts"), ("трое", "четверо")):
        one, other = sketch(f"{TITLE}: {three}"), sketch(f"{TITLE}: {four}")
        assert similarity(one, other) > 0.9
        assert not is_reprint(one, other)
    assert is_reprint(sketch(f"{TITLE}: 14 boats"), sketch(f"{TITLE}: fourteen boats"))


def test_matches_told_in_the_same_words_are_different() -> None:
    chance = random.Random(7)
    towns = ["Westhaven", "Holm", "Eider", "Auk", "Skerry", "Marl"]
    reports = []
    for _ in range(30):
        home, guests = chance.sample(towns, 2)
        numbers = {
            "n": chance.randint(1, 5),
            "m": 0,
            "t": chance.randint(2, 89),
            "crowd": chance.randint(900, 9000),
        }
        reports.append(sketch(f"{home} beat {guests}", None, MATCH.format(a=home, b=guests, **numbers)))
    pairs = [(one, other) for at, one in enumerate(reports) for other in reports[at + 1 :]]
    assert sum(similarity(one, other) > 0.75 for one, other in pairs) > len(pairs) / 3
    assert not [pair for pair in pairs if is_reprint(*pair)]


def test_short_texts_tell_nothing() -> None:
    assert sketch("Flash", None, "The harbour of Westhaven is open again, the port authority says.") == b""
    assert bands_of(b"") == ()
    assert similarity(b"", sketch()) == 0.0
    assert not is_reprint(b"", b"")


def test_long_lists_of_numbers_are_compared_as_far_as_they_are_kept() -> None:
    numbers = [str(number) for number in range(1000, 1400)]
    words = " ".join(f"station {number} reports {number}" for number in numbers)
    without = re.sub(r"station 11\d\d reports 11\d\d", "", words)
    assert is_reprint(sketch(body=words), sketch(body=words + " and all is well there"))
    assert not is_reprint(sketch(body=words), sketch(body=words.replace("1", "7")))
    assert similarity(sketch(body=words), sketch(body=without)) < 0.9


@given(st.text(), st.none() | st.text(), st.text(min_size=0, max_size=2000))
def test_any_text_can_be_sketched(title: str, lead: str | None, body: str) -> None:
    made = signature_of(title, lead, body)
    assert len(bands_of(made)) == (BANDS if made else 0)
    assert all(-(2**63) <= band < 2**63 for band in bands_of(made))
    assert is_reprint(made, made) == bool(made)
