"""Which of the coming events are shown, in which order, and what words choose."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from bot.model.agenda import AgendaEntry, Mention
from bot.model.article import ProvenanceKind
from bot.model.event import DatedEvent, Day
from bot.model.sentence import Sentence
from bot.text.coming import Wanted, choose, is_running

TODAY = date(2022, 11, 24)
SORT_TIME = datetime(2022, 11, 24, 9, tzinfo=UTC)


def sentence_about(number: int) -> str:
    """A sentence that shares no word with others but of the same number."""
    return f"Ferry{number} opens{number} with{number} visitors{number}"


def mention(
    number: int,
    first: int = 1,
    last: int | None = None,
    *,
    said: str = "on 25 November",
    same: int | None = None,
    outlet: str = "Quay",
    at: time | None = None,
    language: str = "en",
    **more: Any,
) -> Mention:
    """An event so many days ahead, of an article of its own; `same` tells which event it is."""
    sentence = f"{sentence_about(number if same is None else same)} {said}."
    start = sentence.index(said)
    event = DatedEvent(
        text=said,
        start=start,
        end=start + len(said),
        first=Day.of(TODAY + timedelta(days=first)),
        last=Day.of(TODAY + timedelta(days=first if last is None else last)),
        sentence=Sentence(text=sentence, start=0, end=len(sentence)),
        at=at,
        ahead=True,
    )
    fields: dict[str, Any] = {
        "event": event,
        "article_id": number,
        "title": f"Headline {number}",
        "outlet": outlet,
        "relayed_by": None,
        "provenance": ProvenanceKind.ORIGINAL,
        "language": language,
        "url": None,
        "published": SORT_TIME,
        "sort_time": SORT_TIME - timedelta(minutes=number),
    }
    return Mention(**(fields | more))


def chosen(*mentions: Mention, all_of_them: bool = False, language: str = "en") -> list[AgendaEntry]:
    return choose(mentions, today=TODAY, language=language, all_of_them=all_of_them)


def articles(entries: list[AgendaEntry]) -> list[list[int]]:
    return [[told.article_id for told in entry.mentions] for entry in entries]


def test_by_day_then_by_outlets_then_by_hour() -> None:
    entries = chosen(
        mention(1, 3),
        mention(2, 1),
        mention(3, 1, at=time(18)),
        mention(4, 1, at=time(9)),
        mention(5, 1, same=2, outlet="Marsh"),
    )
    assert articles(entries) == [[2, 5], [4], [3], [1]]


def test_one_outlet_counts_once() -> None:
    [much, two, _] = chosen(
        mention(1, same=1),
        mention(2, same=1),
        mention(3, same=1),
        mention(4, same=4),
        mention(5, same=4, outlet="Marsh"),
        mention(6, same=6),
    )[:3]
    assert articles([much, two]) == [[4, 5], [1, 2, 3]]
    assert [len(entry.by_outlet) for entry in (much, two)] == [2, 1]


def test_the_readers_language_and_peoples_own_words_are_shown_first() -> None:
    told = [
        mention(1, story=3, language="fr", provenance=ProvenanceKind.MACHINE_TRANSLATION),
        mention(2, story=3, language="fr"),
        mention(3, story=3, language="en"),
    ]
    assert articles(chosen(*told, language="fr")) == [[2, 1, 3]]
    assert articles(chosen(*told, language="en")) == [[3, 2, 1]]


def test_what_runs_already_comes_last() -> None:
    entries = chosen(
        mention(1, -5, 20, said="from 19 November to 14 December"),
        mention(2, 4),
        mention(3, 2, 25, said="from 26 November to 19 December"),
        mention(4, 5, 12, said="from 29 November to 6 December"),
    )
    assert articles(entries) == [[2], [4], [1], [3]]
    assert [is_running(entry.event, TODAY) for entry in entries] == [False, False, True, True]


@pytest.mark.parametrize(
    ("first", "last", "said", "kept"),
    [
        (-3, -1, "from 21 to 23 November", False),
        (-3, 0, "from 21 to 24 November", True),
        (7, 97, "before the end of the year", False),
        (-7, 6, "this month", False),
        (7, 37, "in December", False),
        (4, 10, "next week", False),
        (4, 10, "from 28 November to 4 December", True),
        (4, 8, "from Monday to Friday", True),
        (-200, 100, "from 1 May to 4 March", True),
    ],
    ids=[
        "over",
        "last day",
        "era",
        "this month",
        "next month",
        "next week",
        "week",
        "days",
        "long but dated",
    ],
)
def test_what_is_over_and_eras_are_left_out(first: int, last: int, said: str, kept: bool) -> None:
    assert bool(chosen(mention(1, first, last, said=said))) is kept


def test_a_vague_time_that_two_outlets_name_is_told() -> None:
    told = [mention(1, 7, 37, said="in December", same=1)]
    assert chosen(*told) == []
    assert articles(chosen(*told, all_of_them=True)) == [[1]]
    assert articles(chosen(*told, mention(2, 7, 37, said="in December", same=1, outlet="Marsh"))) == [[1, 2]]


def test_next_week_stands_under_no_day() -> None:
    week = [mention(number, 4, 10, said="next week", same=1, outlet=f"Outlet {number}") for number in (1, 2)]
    entries = chosen(*week, mention(3, 20, said="on 14 December"))
    assert articles(entries) == [[3], [1, 2]], "what has a day comes before"
    assert is_running(entries[1].event, TODAY)


def test_what_one_mention_makes_wanted_is_shown_with_all() -> None:
    told = [mention(1, story=3, title="Le pont"), mention(2, story=3), mention(3)]
    wanted = choose(
        told, today=TODAY, language="en", all_of_them=True, wanted=lambda one: one.title == "Le pont"
    )
    assert articles(wanted) == [[1, 2]]


def test_past_mentions_are_no_agenda() -> None:
    past = mention(1, 0)
    event = DatedEvent(
        text=past.event.text,
        start=past.event.start,
        end=past.event.end,
        first=past.event.first,
        last=past.event.last,
        sentence=past.event.sentence,
        ahead=False,
    )
    assert chosen(mention(1, event=event)) == []


def test_a_crowded_day_shows_its_foremost() -> None:
    crowd = [mention(number, said="tomorrow") for number in range(1, 12)]
    clear = [mention(20), mention(21, same=21), mention(22, same=21, outlet="Marsh")]
    entries = chosen(*crowd, *clear)
    assert len(entries) == 8
    assert articles(entries)[0] == [21, 22]
    assert [20] in articles(entries)
    assert len(chosen(*crowd, *clear, all_of_them=True)) == 13


def test_one_article_does_not_fill_the_agenda() -> None:
    programme = [mention(number, number, article_id=1) for number in range(1, 9)]
    assert len(chosen(*programme)) == 4
    assert len(chosen(*programme, all_of_them=True)) == 8


@pytest.mark.parametrize(
    ("typed", "language", "found"),
    [
        ("ferry", "en", True),
        ("FERRIES", "en", True),
        ("ferry tomorrow", "en", True),
        ("ferry yesterday", "en", False),
        ("Cairo", "en", True),
        ("le caire", "fr", True),
        ("election", "fr", True),
        ("élections", "fr", True),
        ("the", "en", True),
        ("headline", "en", True),
        ("arms treaty", "en", True),
        ("!!!", "en", False),
        ("", "en", False),
    ],
)
def test_all_words_whatever_their_endings(typed: str, language: str, found: bool) -> None:
    sentence = "The ferry sails again tomorrow."
    if language == "fr":
        sentence = "Les élections auront lieu demain."
    told = mention(
        1,
        language=language,
        event=DatedEvent(
            text="",
            start=0,
            end=0,
            first=Day.of(TODAY),
            last=Day.of(TODAY),
            sentence=Sentence(text=sentence, start=0, end=len(sentence)),
            place="Le Caire" if language == "fr" else "Cairo",
            ahead=True,
        ),
        about="Before that, arms treaties were spoken of.",
    )
    assert Wanted(typed).is_told(told) is found
