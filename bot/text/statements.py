"""What several outlets report of one utterance, put together."""

from collections.abc import Sequence
from typing import Final

from bot.model.outlet import Outlets, Show, strictest_show
from bot.model.utterance import Statement, Utterance
from bot.text.fold import fold
from bot.text.persons import may_be_same
from bot.text.same_words import Words, group_same, is_piece, words_of

OF_SUMMARISED: Final = 3
"""Quotes that are shown of an article of which only a summary may be."""
_WORDINGS: Final = 2
PAUSE: Final = " […] "
"""What stands between the pieces of an utterance."""


def show_of(said: Utterance, outlets: Outlets) -> Show:
    """Tell how much of a quote's article may be shown."""
    return strictest_show(outlets, said.origin.outlet, said.origin.provenance.relayed_by)


def statements(utterances: Sequence[Utterance], outlets: Outlets) -> list[Statement]:
    """Put the same words of the same person together, the newest first; what may not be shown is only named.

    Words are compared within a language. The wording that no machine chose stands first, then the longest.
    """
    found: list[Statement] = []
    by_language: dict[str | None, list[Utterance]] = {}
    for said in utterances:
        by_language.setdefault(said.origin.language, []).append(said)
    for some in by_language.values():
        for places in group_same([PAUSE.join(said.pieces) for said in some]):
            for same in _by_speaker([some[place] for place in places]):
                shown = [said for said in same if show_of(said, outlets) is not Show.HEADLINE]
                if shown:
                    found.append(_statement(shown, same))
    found.sort(key=lambda item: (item.best.origin.sort_time, item.best.origin.article_id), reverse=True)
    return _bounded(found, outlets)


def _by_speaker(same: Sequence[Utterance]) -> list[list[Utterance]]:
    if len(same) == 1:
        return [list(same)]
    groups: list[list[Utterance]] = []
    for said in sorted(same, key=lambda said: -len(said.speaker or "")):
        name = said.speaker or ""
        fitting = (group for group in groups if may_be_same(group[0].speaker or "", name))
        group = next(fitting, None)
        if group is None:
            groups.append([said])
        else:
            group.append(said)
    return groups


def _statement(shown: Sequence[Utterance], same: Sequence[Utterance]) -> Statement:
    if len(same) == 1:
        return Statement(best=same[0])
    words = {said: words_of(PAUSE.join(said.pieces)) for said in shown}
    best, *rest = sorted(
        shown,
        key=lambda said: (
            said.origin.translated,
            -len(words[said]),
            said.origin.sort_time,
            said.origin.article_id,
        ),
    )
    others = [said for said in same if said is not best]
    names: dict[str, str] = {}
    for said in others:
        if said.origin.outlet:
            names.setdefault(fold(said.origin.outlet), said.origin.outlet)
    names.pop(fold(best.origin.outlet or ""), None)
    return Statement(
        best=best,
        others=tuple(others),
        wordings=tuple(_wordings(best, rest, words)),
        outlets=tuple(names.values()),
    )


def _wordings(best: Utterance, rest: Sequence[Utterance], words: dict[Utterance, Words]) -> list[Utterance]:
    """Choose what says it in other words, of each wording the first."""
    known, chosen = [words[best]], list[Utterance]()
    for said in rest:
        if len(chosen) < _WORDINGS and not any(is_piece(words[said], other) for other in known):
            known.append(words[said])
            chosen.append(said)
    return chosen


def _bounded(found: Sequence[Statement], outlets: Outlets) -> list[Statement]:
    """Leave out what is too much of articles of which only a summary may be shown."""
    shown: dict[int, int] = {}
    kept = []
    for item in found:
        number = item.best.origin.article_id
        if show_of(item.best, outlets) is Show.SUMMARY:
            shown[number] = shown.get(number, 0) + 1
        if shown.get(number, 0) <= OF_SUMMARISED:
            kept.append(item)
    return kept
