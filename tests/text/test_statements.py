"""The same words from several outlets become one statement."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.model.article import Provenance, ProvenanceKind
from bot.model.outlet import OutletPolicy, Show
from bot.model.utterance import Origin, Utterance
from bot.text.statements import statements

NOW = datetime(2024, 5, 14, tzinfo=UTC)
WORDS = "We have no plans to close the harbour, and nobody has asked us to do so this winter"
CHANGED = "We have no plans to shut the harbour, and nobody has asked us to do so this winter"
OTHER = "The ferry was late because its engine failed twice in one night"
TRANSLATED = Provenance(kind=ProvenanceKind.MACHINE_TRANSLATION, relayed_by="Relay")


def said(number: int, text: str, name: str | None = "Anne Delmas", **changes: Any) -> Utterance:
    origin = Origin(
        article_id=number,
        outlet=f"Outlet {number}",
        provenance=Provenance(),
        language="en",
        published=NOW + timedelta(hours=number),
        added=NOW,
        sort_time=NOW + timedelta(hours=number),
        public=True,
    )
    return Utterance(origin=replace(origin, **changes), start=number, pieces=(text,), speaker=name, role=None)


def policy(number: int, show: Show) -> dict[str, OutletPolicy]:
    return {f"outlet {number}": OutletPolicy(name=f"Outlet {number}", show=show)}


def test_once_with_all_outlets_and_other_wordings() -> None:
    found = statements([said(1, WORDS), said(2, OTHER), said(3, CHANGED), said(4, WORDS.upper())], {})
    assert [item.best.origin.article_id for item in found] == [2, 1], "newest first"
    item = found[1]
    assert item.outlets == ("Outlet 3", "Outlet 4")
    assert [one.origin.article_id for one in item.wordings] == [3]
    assert {one.origin.article_id for one in item.others} == {3, 4}


def test_a_piece_of_it_is_no_other_wording() -> None:
    [item] = statements([said(1, "no plans to close the harbour"), said(2, WORDS)], {})
    assert item.best.origin.article_id == 2
    assert item.wordings == ()


def test_two_wordings_at_most() -> None:
    shut = [CHANGED.replace("shut", word) for word in ("shut", "sell", "move", "rent")]
    [item] = statements([said(9, WORDS), *(said(number, text) for number, text in enumerate(shut))], {})
    assert len(item.wordings) == 2


def test_untranslated_words_stand_first() -> None:
    translated = said(1, CHANGED + " or the next", provenance=TRANSLATED)
    [item] = statements([translated, said(2, WORDS)], {})
    assert (item.best.origin.article_id, item.wordings) == (2, (translated,))


def test_other_people_and_other_languages_stay_apart() -> None:
    alike = [said(1, WORDS), said(2, WORDS, "Victor Delmas"), said(3, WORDS, language="nl")]
    assert len(statements(alike, {})) == 3
    short = [said(1, WORDS), said(2, WORDS, "Delmas"), said(3, WORDS, "А. Дельмас")]
    assert len(statements(short, {})) == 1


def test_what_may_not_be_shown_is_only_named() -> None:
    [item] = statements([said(1, WORDS), said(2, CHANGED + " at all")], policy(2, Show.HEADLINE))
    assert (item.best.origin.article_id, item.outlets, item.wordings) == (1, ("Outlet 2",), ())
    assert statements([said(2, WORDS)], policy(2, Show.HEADLINE)) == []
    relayed = said(1, WORDS, provenance=Provenance(kind=ProvenanceKind.RELAY, relayed_by="Outlet 2"))
    assert statements([relayed], policy(2, Show.HEADLINE)) == []


def test_three_of_an_article_of_which_a_summary_may_be_shown() -> None:
    many = [replace(said(2, f"{word} {OTHER} {word}"), start=at) for at, word in enumerate("abcdefg")]
    apart = [
        replace(one, pieces=(" ".join(f"{word}{at}" for word in OTHER.split()),))
        for at, one in enumerate(many)
    ]
    assert len(statements(apart, {})) == 7
    assert len(statements(apart, policy(2, Show.SUMMARY))) == 3
