"""What each choice makes of a digest, also with values that no button has."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from bot.errors import UserError
from bot.model.digest import Approval, Digest, DigestLength, DigestMode
from bot.model.schedule import Schedule
from bot.render.actions.digests import DigestDeed
from bot.services.digest_choices import changed, with_hours, with_signature, with_topics
from bot.text.term_keys import name_key

NOW = datetime(2026, 1, 5, 6, tzinfo=UTC)
DIGEST = Digest(
    id=1,
    chat_id=7,
    owner_id=7,
    schedule=Schedule(hours=(time(8),), zone="Europe/Paris"),
    made=NOW,
    settled=NOW,
)
ELSEWHERE = (DigestDeed.ZONE, DigestDeed.FOLLOWED, DigestDeed.REMOVE)
"""Deeds that need more than the digest."""


@pytest.mark.parametrize("deed", [deed for deed in DigestDeed if deed not in ELSEWHERE])
def test_a_forged_value_makes_no_impossible_digest(deed: DigestDeed) -> None:
    possible = {None, 1, 2, 3, 8, 20, 1440, int("fr", 36), int("xx", 36)}
    for value in possible | {21, 1441, 10_000, int("r2", 36), 2**63 - 1}:
        try:
            made = changed(DIGEST, deed, value)
        except UserError:
            continue
        assert made.schedule.hours
        assert made.schedule.weekdays
        assert made.layout.stories in range(1, 21)
        assert made.oldest_minutes in range(1, 1441)
        assert made.mode is DigestMode.HOURS, "nobody's own chat gets a stream"
        assert made.approval is Approval.NONE, "nor is anybody asked about what is their own"
        assert made.hourly in range(1, 21)
        assert made.language in (None, "fr")
        assert all(code.isalpha() for code in made.reading)


def test_what_is_pressed_twice_is_as_before() -> None:
    for deed, value in (
        (DigestDeed.HOUR, 60 * 18 + 31),
        (DigestDeed.DAY, 3),
        (DigestDeed.READ, int("ru", 36)),
        (DigestDeed.AGENDA, None),
        (DigestDeed.QUOTE, None),
        (DigestDeed.PREVIEWS, None),
        (DigestDeed.SILENT, None),
        (DigestDeed.NOTE, None),
        (DigestDeed.HASHTAGS, None),
        (DigestDeed.READ_MORE, None),
        (DigestDeed.PICTURE, None),
        (DigestDeed.WAIT, None),
    ):
        once = changed(DIGEST, deed, value)
        assert once != DIGEST, deed
        assert changed(once, deed, value) == DIGEST, deed
    assert changed(DIGEST, DigestDeed.HOUR, 60 * 18 + 31).schedule.hours == (time(8), time(18, 30))
    assert changed(DIGEST, DigestDeed.LENGTH, 3).layout.length is DigestLength.SHORT


def test_a_group_may_have_a_stream() -> None:
    group = replace(DIGEST, chat_id=-5)
    assert changed(group, DigestDeed.MODE, 2).mode is DigestMode.STREAM


def test_a_signature_is_one_line_of_plain_text() -> None:
    signed = with_signature(DIGEST, "The\n <Harbour>\u202e  desk ")
    assert signed.layout.signature == "The <Harbour> desk"
    assert with_signature(DIGEST, "x" * 120).layout.signature == "x" * 120
    with pytest.raises(UserError, match="digests-signature-long"):
        with_signature(DIGEST, "𝕏" * 61)
    assert changed(signed, DigestDeed.UNSIGN, None) == DIGEST


def test_hours_have_an_end() -> None:
    assert len(with_hours(DIGEST, [time(hour) for hour in range(12)]).schedule.hours) == 12
    with pytest.raises(UserError, match="digests-hours-full"):
        with_hours(DIGEST, [time(hour) for hour in range(13)])


def test_topics_that_ask_for_the_same_are_one() -> None:
    def wish_of(topic: str) -> bytes:
        return topic.casefold().encode()

    some = with_topics(DIGEST, ["Climate", "gas  price", "climate"], wish_of)
    assert some.topics == ("Climate", "gas price")
    assert changed(some, DigestDeed.TOPIC, name_key("Climate")).topics == ("gas price",)
    assert changed(some, DigestDeed.TOPIC, 1) == some, "another admin took it out already"
    with pytest.raises(UserError, match="digests-topics-full"):
        with_topics(some, [f"topic {number}" for number in range(19)], wish_of)
